"""Event drafts: matches with their actors, contents and factuality, before they become records.

First each match is asked whose content it is: what somebody demands, threatens, rejects, alleges or
offers is no event by itself. Then roles are filled, contents lending and borrowing where the grammar
leaves a role to be understood ("demanded that NATO withdraw": NATO is whom the demand is for).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from tocsin.reading.clauses.conditions import condition_of
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.clauses.reciprocals import is_reciprocal
from tocsin.reading.events.contents import is_absolute, is_occasion, is_outcry, is_reply, undone
from tocsin.reading.events.draft import CONTENT_TYPES, Draft, deed_of, is_known, says_so, state_of
from tocsin.reading.events.lending import Lending
from tocsin.reading.events.matching import Match
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.sides import Sides
from tocsin.reading.events.sieve import Sieve
from tocsin.reading.events.standing import (
    NEEDS_RECIPIENT,
)
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child

_BEGGING = frozenset({"implore", "beg", "plead", "beseech", "entreat", "exhort", "urge"})
_DEMANDING = frozenset({"demand", "insist"})
_LAMENTING = frozenset({"complain", "protest", "lament", "grumble"})
"""Verbs whose "to" tells who hears it."""
_LETTING = frozenset({"let", "allow", "permit", "enable"})
_MAX_CLIMB = 14
_MAX_JOINED = 50
"""Verbs joined to each other that are climbed over; no sentence that says anything has more."""


class Drafter:
    """Makes drafts of the matches of one parse."""

    def __init__(self, parse: Parse, clauses: Clauses, participants: Participants) -> None:
        self._parse = parse
        self._sieve = Sieve(parse)
        self._sides = Sides(parse, clauses, participants)
        self._lending = Lending(parse, participants)

    def drafts(self, matches: Iterable[Match]) -> list[Draft]:
        """Give the drafts that are nobody's content, those nested in them, in order of the text."""
        drafts = [self._draft(match) for match in matches if not self._sieve.is_unwilled(match)]
        anchors: dict[int, Draft] = {}
        for draft in drafts:
            if draft.match.clause.carrier is not None:
                anchors.setdefault(draft.match.clause.carrier, draft)
        anchors.update({draft.token: draft for draft in drafts})
        top, said = [], set()
        for draft in drafts:
            parent = self._parent(draft, anchors)
            if parent is not None and parent.act == "REQUEST" and self._is_bygone(draft):
                continue
            if parent is None and self._is_let(draft, anchors):
                continue
            if parent is not None and self._is_afterthought(parent, draft):
                said.add(parent.token)
                parent = None
            if parent is None:
                top += [] if draft.match.frame.asked else [draft]
            else:
                parent.contents.append(draft)
        # "Look at the sea," the mayor said: an order to nobody, of nothing.
        top = [one for one in top if one.token not in said and (one.contents or not self._orders_nothing(one))]
        top = [kept for one in top if not is_outcry(self._parse, one) for kept in undone(self._parse, one)]
        for draft in top:
            self._lending.settle(draft)
        self._share(top)
        return top

    def _orders_nothing(self, draft: Draft) -> bool:
        """Tell whether an order says nothing that is known and nobody is begged either."""
        return says_so(draft, "imperative") and self._parse.lemmas[draft.token] not in _BEGGING

    def _share(self, top: list[Draft]) -> None:
        """Joined acts of one side are aimed at the same: "recalled its envoy and cut trade with Chad"."""
        by_token = {draft.token: draft for draft in top}
        for draft in top:
            demanding = draft.act == "REQUEST" and self._parse.lemmas[draft.token] in _DEMANDING
            known = any(map(is_known, draft.recipients))
            if known or not (demanding or (draft.act in NEEDS_RECIPIENT and not draft.recipients)) or draft.mutual:
                continue
            joined = [k for k in self._parse.children[draft.token] if self._parse.deps[k] == "conj"]
            if self._parse.deps[draft.token] == "conj":
                joined.append(self._parse.heads[draft.token])
            others = (by_token[k] for k in joined if k in by_token)
            found = next((one.recipients for one in others if one.recipients and one.actors == draft.actors), [])
            own = {state_of(one) for one in draft.actors if is_known(one)}
            # "Recalled its envoy and flew its nationals out": nobody parts from his own.
            shared = [one for one in found if not is_known(one) or state_of(one) not in own]
            draft.recipients = [*draft.recipients, *shared]

    def _draft(self, match: Match) -> Draft:
        heads = match.heads("actor") + match.heads("both"), match.heads("recipient")
        reciprocal = any(map(partial(is_reciprocal, self._parse), heads[1]))
        actors = self._sides.doing(match)
        recipients = self._sides.receiving(match, actors, mutual=match.frame.mutual or reciprocal)
        act, status = deed_of(self._parse, match)
        threatened = child(self._parse, match.clause.token, "xcomp") if act == "THREATEN" else None
        # "Threatened to shut the port if": the threat hangs on what its infinitive hangs on.
        condition = condition_of(self._parse, match.clause.token if threatened is None else threatened)
        if condition is not None and status == "scheduled":
            status = "hypothetical"  # "will stop the gas if": what hangs on an "if" is not set
        return Draft(match, act, status, actors, recipients, *heads, condition, reciprocal=reciprocal)

    def _parent(self, draft: Draft, anchors: dict[int, Draft]) -> Draft | None:
        """The draft whose content this one is: climb until a predicate that has contents."""
        parse, at, steps, joined = self._parse, draft.token, 0, 0
        beside: int | None = None
        while steps < _MAX_CLIMB and joined < _MAX_JOINED:
            steps += 1
            above, dep = parse.heads[at], parse.deps[at]
            if above == at or self._leaves_content(at):
                return None
            holder = None if self._is_means(at) else anchors.get(above)
            acted_upon = dep == "nsubjpass" and holder is not None and holder.match.clause.passive
            claimed = holder is not None and at in holder.match.heads("content")
            if holder is not None and holder is not draft and (dep not in CLAUSE_SUBJECTS or acted_upon or claimed):
                if dep == "conj":
                    if parse.pos[above] in VERBAL and above == holder.token:
                        draft, at, steps, joined = holder, above, 0, joined + 1
                        continue
                elif is_occasion(parse, draft, at) or beside in holder.match.consumed:
                    return None
                elif self._takes(holder, at):
                    return holder
            beside = above if dep == "conj" else beside
            at = above
        return None

    def _is_bygone(self, draft: Draft) -> bool:
        """Tell whether a deed only says what a noun has seen, so that nobody asks for it: "to try men paid in May"."""
        return self._parse.deps[draft.token] == "acl" and self._parse.tags[draft.token] in ("VBN", "VBD")

    def _is_let(self, draft: Draft, anchors: Mapping[int, Draft]) -> bool:
        """Tell whether a deed is what somebody else is let do, which the letting tells: "let the lorries cross"."""
        verb = self._parse.heads[draft.token]
        under = self._parse.deps[draft.token] in ("ccomp", "xcomp") and self._parse.lemmas[verb] in _LETTING
        return under and verb in anchors and anchors[verb].act == "RETREAT"

    def _is_afterthought(self, holder: Draft, draft: Draft) -> bool:
        """Tell whether a claim only says who says what stands before it: "…, the security service alleged"."""
        if holder.act != "ACCUSE" or holder.match.clause.kind != "verb" or self._blames(holder.match):
            return False
        parse, verb = self._parse, holder.token
        subject = next((k for k in parse.children[verb] if parse.deps[k] in CLAUSE_SUBJECTS), None)
        clause = next((k for k in parse.children[verb] if parse.deps[k] in ("ccomp", "parataxis")), None)
        return subject is not None and clause is not None and draft.token < subject and clause < subject

    def _blames(self, match: Match) -> bool:
        """Tell whether anybody is blamed by name, and not only told: "complained to an agency"."""
        told = match.clause.heads("to") if self._parse.lemmas[match.clause.token] in _LAMENTING else []
        return any(head not in told for head in match.heads("recipient"))

    def _takes(self, holder: Draft, at: int) -> bool:
        bearing = holder.act in CONTENT_TYPES or (holder.act == "SUPPORT" and self._parse.pos[at] == "NOUN")
        if not bearing and not holder.match.heads("content"):
            return False
        if holder.token == at:
            return False
        roles = set(holder.actor_heads)
        return at not in roles

    def _is_means(self, at: int) -> bool:
        """Tell how from what: "by massing troops" is no content of a threat."""
        parse = self._parse
        gerund = any(parse.deps[index] == "pcomp" for index in parse.children[at])
        return parse.deps[at] == "prep" and parse.lower[at] == "by" and gerund

    def _leaves_content(self, at: int) -> bool:
        """Tell whether a clause is a remark of its own: a relative, or "as", "after", "while" clause."""
        parse = self._parse
        dep = parse.deps[at]
        if dep == "relcl":
            return True
        if dep == "acl" and any(parse.deps[index] == "agent" for index in parse.children[at]):
            return True
        if dep == "prep" and (is_absolute(self._parse, at) or is_reply(self._parse, at)):
            return True
        if dep == "prep" and parse.lower[at] in (
            "after",
            "amid",
            "following",
            "during",
            "ahead",
            "before",
            "since",
        ):
            return True
        if dep == "advmod" and parse.lower[at] == "ahead":
            return True
        if dep != "advcl":
            return False
        marks = {parse.lower[index] for index in parse.children[at] if parse.deps[index] in ("mark", "advmod")}
        infinitive = any(parse.deps[index] == "aux" and parse.lower[index] == "to" for index in parse.children[at])
        return not infinitive and bool(marks or parse.tags[at] != "VBG" or self._stands_apart(at))

    def _stands_apart(self, at: int) -> bool:
        """Tell whether a participle behind a comma tells of something further: "urged calm, faulting the rebels"."""
        parse = self._parse
        first = parse.edges[at][0]
        return parse.heads[at] < first and parse.words[first - 1] == ","
