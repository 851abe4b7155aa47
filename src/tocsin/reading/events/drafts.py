"""Event drafts: matches with their actors, contents and factuality, before they become records.

First each match is asked whose content it is: what somebody demands, threatens, rejects, alleges or
offers is no event by itself. Then roles are filled, contents lending and borrowing where the grammar
leaves a role to be understood ("demanded that NATO withdraw": NATO is whom the demand is for).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from tocsin.ontology.domains import Spoken
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import condition_of, is_negated, verb_status
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.clauses.reciprocals import is_reciprocal
from tocsin.reading.clauses.verbs import prepositions, surface_subject
from tocsin.reading.events.contents import is_absolute, is_defiance, is_menace, is_occasion, is_reply
from tocsin.reading.events.draft import Draft, denies, ended_by, is_known, says_so, state_of, status_of
from tocsin.reading.events.matching import Match
from tocsin.reading.events.matters import matter_told
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.sieve import Sieve
from tocsin.reading.events.standing import (
    FORCEFUL,
    NEEDS_RECIPIENT,
    SPEAKING,
    between_states,
    is_by_arms,
    is_knock,
    is_playful,
    standing,
)
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record.event import EventType

CONTENT_TYPES: frozenset[EventType] = frozenset({"THREATEN", "REQUEST", "REJECT", "ACCUSE", "AGREE", "CONCEDE"})
_WISHED: frozenset[EventType] = frozenset({"THREATEN", "REQUEST", "AGREE", "CONCEDE"})
_ENDED: dict[EventType, EventType] = {
    "AID": "SANCTION", "COOPERATE": "SANCTION", "CONSULT": "SANCTION",
    "ASSAULT": "RETREAT", "MOBILIZE": "RETREAT", "COERCE": "RETREAT", "PROTEST": "RETREAT", "SANCTION": "CONCEDE",
}  # fmt: skip
"""What ceasing an act is: help that ends is a penalty, shelling that ends a retreat."""
_OUTWARD: frozenset[EventType] = frozenset({"ASSAULT", "SANCTION", "REJECT"})
"""What is done to others: whose pronoun is the doer's is none of the doer's."""
_YIELDING: frozenset[EventType] = frozenset({"CONCEDE", "RETREAT"})
_BINDING = frozenset({"undertake", "consent", "assent", "accede"})
"""Verbs by which somebody gives way rather than offers: "consented to free them"."""
_WHERE = frozenset({"in", "at", "near", "outside", "across", "around", "inside", "throughout", "of"})
_OFFICIAL: frozenset[EventType] = frozenset(
    {"SANCTION", "COOPERATE", "COERCE", "REJECT", "REQUEST", "SUPPORT", "AGREE", "CONCEDE"}
)
"""What tells nothing of ours where private people do it among themselves."""
_TRAVEL: frozenset[EventType] = frozenset({"CONSULT", "RETREAT"})
"""What firms, players and pilgrims do as states do it: visiting, meeting, pulling out."""
_ADDRESSING: frozenset[EventType] = frozenset({"REQUEST", "ACCUSE", "THREATEN", "SUPPORT"})
"""Words whose "from" tells the speaker: "pleas from Chad", where a refusal's may be of what is refused."""
_AIMING = frozenset({"aimed", "directed", "targeted", "pointed"})
_MEANT: frozenset[EventType] = frozenset({"MOBILIZE", "THREATEN", "COERCE", "SANCTION"})
_FACING = ("to", "against", "from", "with")
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_DENYING = frozenset({"deny", "denial", "dismiss", "refute", "rebut", "dispute"})
_PROMISING = frozenset({"promise", "pledge", "vow", "swear", "assure", "guarantee", "undertake"})
_WARNING = frozenset({"warn", "caution", "threaten", "thunder", "growl", "fume"})
_FREEDOM = frozenset({"release", "freedom", "liberation", "freeing", "acquittal", "reinstatement"})
_BENEFITS: frozenset[EventType] = frozenset({"AID"})
"""What several promise somebody: "agreed to supply Chad with grain"."""
_ADVISING = frozenset({"warn", "caution", "alert"})
_PEOPLE = frozenset(
    "citizen national people resident traveller traveler tourist subject expatriate ship airline".split()
)
_THEY = frozenset({"it", "they", "this", "that", "these", "those"})
_MAX_CLIMB = 14
_MAX_JOINED = 50
"""Verbs joined to each other that are climbed over; no sentence that says anything has more."""
_MAX_DEPTH = 2


class Drafter:
    """Makes drafts of the matches of one parse."""

    def __init__(self, parse: Parse, clauses: Clauses, participants: Participants) -> None:
        self._parse = parse
        self._clauses = clauses
        self._participants = participants
        self._sieve = Sieve(parse)
        self._aims = [k for k, word in enumerate(parse.lower) if word in _AIMING and parse.deps[k] in ("acl", "advcl")]

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
            if parent is not None and self._is_afterthought(parent, draft):
                said.add(parent.token)
                parent = None
            if parent is None:
                top += [] if draft.match.frame.asked else [draft]
            else:
                parent.contents.append(draft)
        # "Look at the sea," the mayor said: an order to nobody, of nothing.
        top = [one for one in top if one.token not in said and (one.contents or not says_so(one, "imperative"))]
        for draft in top:
            self._settle(draft, 0)
        self._share(top)
        return top

    def is_ours(self, draft: Draft) -> bool:
        """Tell whether a draft is of our matter: between states, or in a sentence that is not of sport and the like."""
        if is_by_arms(draft) or draft.act == "PROTEST":
            return is_by_arms(draft) or self._sieve.spoken(draft.token).domain is None
        spoken = self._sieve.spoken(draft.token)
        doers = draft.actor_heads or [k for k in draft.match.clause.heads("subj") if k not in draft.recipient_heads]
        if draft.act != "AID" and self._sieve.are_private(doers):
            return not self._is_private_matter(draft, spoken)
        if draft.act == "AID" and self._sieve.are_private(draft.recipient_heads) and not between_states(draft):
            return False  # a central bank that rescues funds
        if draft.act in ("SUPPORT", "CONCEDE") and self._sieve.are_private(draft.match.clause.heads("with")):
            return False  # a truce with tea drinkers
        if spoken.domain is None:
            return True
        if (
            spoken.domain == "sport"
            and (spoken.surely or is_knock(draft, self._parse))
            and is_playful(draft, self._parse)
        ):
            return False
        return between_states(draft) or self._faces_a_state(draft)

    def _is_private_matter(self, draft: Draft, spoken: Spoken) -> bool:
        """Tell whether what private people do touches no state: a firm's bid, a choir's visit."""
        seized = draft.act == "COERCE" and is_playful(draft, self._parse)
        if spoken.domain is not None or draft.act in _TRAVEL or seized:
            return True
        touched = any(map(is_known, draft.recipients)) and not self._sieve.are_private(draft.recipient_heads)
        return draft.act in _OFFICIAL and not touched

    def _faces_a_state(self, draft: Draft) -> bool:
        """Tell whether a known side has another before it that its frame gave no role: "complained to Japan about"."""
        if draft.act == "SANCTION" and any(self._parse.pos[head] == "PROPN" for head in draft.recipient_heads):
            return any(map(is_known, draft.recipients))  # a federation that bans a state
        own = {state_of(one) for one in draft.actors if is_known(one)}
        heads = [head for slot in _FACING for head in draft.match.clause.heads(slot)]
        others = {state_of(one) for head in heads for one in self._participants.named(head) if is_known(one)}
        return bool(own) and bool(others - own)

    def standing(self, drafts: Iterable[Draft]) -> list[Draft]:
        """Give the drafts that tell an event, once all is known of their sides."""
        said = (draft for draft in drafts if not self._is_unsaid(draft))
        return [one for draft in said for one in standing(draft, self._parse)]

    def _is_unsaid(self, draft: Draft) -> bool:
        """Tell whether a denial is itself denied: "neither confirmed nor denied" says nothing."""
        parse, token = self._parse, draft.token
        if (
            draft.act == "THREATEN"
            and parse.lemmas[token] in _ADVISING
            and any(map(self._is_own_people, draft.recipient_heads))
        ):
            return True  # "warned its citizens against travel" threatens nobody
        if not denies(parse, draft):
            return False
        before = parse.lower[max(token - 3, parse.sentences[parse.sentence_of[token]][0]) : token]
        return "nor" in before or draft.status == "negated"

    def _is_own_people(self, head: int) -> bool:
        return self._parse.lemmas[head] in _PEOPLE and self._is_owned(head)

    def _share(self, top: list[Draft]) -> None:
        """Joined acts of one side are aimed at the same: "recalled its envoy and cut trade with Chad"."""
        by_token = {draft.token: draft for draft in top}
        for draft in top:
            if draft.recipients or draft.act not in NEEDS_RECIPIENT or draft.mutual:
                continue
            joined = [k for k in self._parse.children[draft.token] if self._parse.deps[k] == "conj"]
            if self._parse.deps[draft.token] == "conj":
                joined.append(self._parse.heads[draft.token])
            others = (by_token[k] for k in joined if k in by_token)
            found = next((one.recipients for one in others if one.recipients and one.actors == draft.actors), [])
            draft.recipients = list(found)

    def _draft(self, match: Match) -> Draft:
        actor_heads = match.heads("actor") + match.heads("both")
        recipient_heads = match.heads("recipient")
        actors = list(dict.fromkeys(actor for head in actor_heads for actor in self._acting(match, head)))
        if not actors and (match.frame.type in FORCEFUL or match.clause.kind == "noun"):
            actors = self._resolve_doer(match)
        if match.frame.borrowed and not actors:
            actors = self._around(match)
        recipients = [one for one in self._receiving(match) if one not in actors]
        reciprocal = any(map(partial(is_reciprocal, self._parse), recipient_heads))
        mutual = match.frame.mutual or reciprocal
        if match.frame.type in SPEAKING and not mutual and not any(map(is_known, recipients)):
            own = {state_of(one) for one in actors}
            recipients = [one for one in self._addressees(match) if state_of(one) not in own] + recipients
        status = status_of(self._parse, match)
        act = match.frame.type
        if status == "negated" and match.frame.when_negated:
            act, status = match.frame.when_negated, "occurred"
        elif match.frame.refused:
            status = "occurred"  # the refusal, which is what the frame tells of
        elif (end := ended_by(self._parse, match)) is not None and act in _ENDED:
            act, status = _ENDED[act], verb_status(self._parse, end)
        threatened = child(self._parse, match.clause.token, "xcomp") if act == "THREATEN" else None
        # "Threatened to shut the port if": the threat hangs on what its infinitive hangs on.
        condition = condition_of(self._parse, match.clause.token if threatened is None else threatened)
        if condition is not None and status == "scheduled":
            status = "hypothetical"  # "will stop the gas if": what hangs on an "if" is not set
        heads = actor_heads, recipient_heads
        return Draft(match, act, status, actors, recipients, *heads, condition, reciprocal=reciprocal)

    def _acting(self, match: Match, head: int) -> list[str]:
        """Who acts by a head; around a noun only whoever "by" tells may act through a thing: "by Sudanese planes"."""
        told = self._parse.lower[self._parse.heads[head]] == "by"
        return (
            self._participants.named(head)
            if match.clause.kind == "noun" and not told
            else self._participants.doing(head)
        )

    def _around(self, match: Match) -> list[str]:
        """Who acts in the clauses around what names nobody: "both armies left for Friday's talks"."""
        parse, at = self._parse, match.clause.token
        for _ in range(_MAX_CLIMB):
            above = parse.heads[at]
            if above == at:
                return []
            at = above
            if parse.pos[at] in ("VERB", "AUX") and (subject := surface_subject(parse, at, verb_classes())) is not None:
                found = self._participants.of(subject) if subject != match.clause.token else []
                # One who only speaks of it may be anybody: "the next round will be on Friday, the mediator said".
                if len(found) > 1 or (found and parse.lemmas[at] not in verb_classes().reporting):
                    return found
        return []

    def _addressees(self, match: Match) -> list[str]:
        """Whom a word or a gift goes to, though its frame asked for others: "promised Washington the use of"."""
        taken = {head for role in ("actor", "content", "topic") for head in match.heads(role)}
        heads = [*match.clause.heads("iobj"), *match.clause.heads("obj")] if match.clause.kind == "verb" else []
        found = (one for head in heads if head not in taken for one in self._participants.named(head))
        return [one for one in dict.fromkeys(found) if is_known(one)]

    def _resolve_doer(self, match: Match) -> list[str]:
        """Whoever owns the subject that a frame gave no role: "French Rafales", a noun's "by Syrian planes"."""
        filled = {head for role in ("recipient", "content", "topic") for head in match.heads(role)}
        subjects = match.clause.heads("by" if match.clause.kind == "noun" else "subj")
        if match.clause.kind == "noun" and match.frame.type in _ADDRESSING:
            subjects = [*subjects, *match.clause.heads("from")]  # "pleas from Chad for a pause"
        free = [head for head in subjects if head not in filled]
        return list(dict.fromkeys(actor for head in free for actor in self._participants.behind(head)))

    def _receiving(self, match: Match) -> list[str]:
        """Whom a match is done to; where it was done only if nobody known is named: "killed two Danes in Chad"."""
        slots = [item for item in match.filled if item.slot.role == "recipient"]
        whom = [head for item in slots if not _WHERE.issuperset(item.slot.names) for head in item.heads]
        where = [head for head in match.heads("recipient") if self._parse.pos[head] != "VERB"]
        found = self._resolve(whom)
        if match.frame.type in _OUTWARD and whom and all(map(self._is_owned, whom)):
            # "gunmen raked their bus": nobody fires at his own, so the pronoun is another's.
            own = {state_of(one) for head in match.heads("actor") for one in self._participants.doing(head)}
            found = [one for one in found if state_of(one) not in own]
            return found
        found = found if any(map(is_known, found)) else self._resolve(where)
        return found or self._resolve(self._absorbed_objects(match)) or self._aimed_at(match)

    def _aimed_at(self, match: Match) -> list[str]:
        """Whom a deed is said to be meant for: "drills on the coast, a show of force aimed at Oman"."""
        parse, token = self._parse, match.clause.token
        if match.frame.type not in _MEANT:
            return []
        under = [
            k for k in self._aims if parse.sentence_of[k] == parse.sentence_of[token] and k in parse.subtree(token)
        ]
        heads = [head for k in under for slot, head in prepositions(parse, k) if slot in ("at", "against")]
        return [one for head in heads for one in self._participants.of(head)]

    def _is_owned(self, head: int) -> bool:
        """Tell whether a pronoun says whose a thing is."""
        return any(self._parse.tags[k] == "PRP$" for k in self._parse.children[head])

    def _absorbed_objects(self, match: Match) -> list[int]:
        """Whom a verb is done to that is part of a frame's own words: "stopped bombing Niger"."""
        parts = [item for item in match.filled if item.slot.role is None and {"ing", "inf"} & {*item.slot.names}]
        verbs = [head for item in parts for head in item.heads if self._parse.pos[head] == "VERB"]
        return [target for verb in verbs for target in self._clauses.at(verb).heads("obj")]

    def _resolve(self, heads: list[int]) -> list[str]:
        return list(dict.fromkeys(actor for head in heads for actor in self._participants.of(head)))

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
            if holder is not None and holder is not draft and (dep not in _SUBJECTS or acted_upon):
                if dep == "conj":
                    if parse.pos[above] in ("VERB", "AUX") and above == holder.token:
                        draft, at, steps, joined = holder, above, 0, joined + 1
                        continue
                elif is_occasion(parse, draft, at) or beside in holder.match.consumed:
                    return None
                elif self._takes(holder, at):
                    return holder
            beside = above if dep == "conj" else beside
            at = above
        return None

    def _is_afterthought(self, holder: Draft, draft: Draft) -> bool:
        """Tell whether a claim only says who says what stands before it: "…, the security service alleged"."""
        if holder.act != "ACCUSE" or holder.match.clause.kind != "verb" or holder.match.heads("recipient"):
            return False
        parse, verb = self._parse, holder.token
        subject = next((k for k in parse.children[verb] if parse.deps[k] in _SUBJECTS), None)
        clause = next((k for k in parse.children[verb] if parse.deps[k] in ("ccomp", "parataxis")), None)
        return subject is not None and clause is not None and draft.token < subject and clause < subject

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

    def _settle(self, draft: Draft, depth: int) -> None:
        """Fill roles between a draft and its contents, deepest first where they lend upwards."""
        if depth >= _MAX_DEPTH:
            draft.contents.clear()
        if draft.act == "THREATEN" and self._spares(draft):
            draft.act = "AGREE"
        offered = self._parse.lemmas[draft.token] == "offer"  # nobody is offered harm
        if draft.act == "AGREE" and not offered and any(is_menace(draft, content) for content in draft.contents):
            # What is a matter of promises is no threat: "agreed to sack the general", "promised to ban landmines".
            draft.act = "THREATEN" if matter_told(self._parse, draft) is None else "AGREE"
        if draft.act == "AGREE" and self._parse.lemmas[draft.token] in _BINDING:
            draft.act = "CONCEDE" if any(content.act in _YIELDING for content in draft.contents) else draft.act
        self._takes_threat(draft)
        self._lend(draft)
        vowed = draft.act == "AGREE" and self._parse.lemmas[draft.token] in _PROMISING
        if vowed and any(is_defiance(draft, content) for content in draft.contents):
            draft.act = "REJECT"  # "vowed to defy the ban": nobody agrees to that
        for content in draft.contents:
            self._settle(content, depth + 1)
        self._borrow(draft)
        self._name_threatener(draft)
        for content in draft.contents:
            if draft.act in _WISHED and content.status not in ("negated",):
                content.status = "hypothetical"
            elif draft.act == "REJECT":
                content.status = "negated" if denies(self._parse, draft) else "hypothetical"
            elif draft.act == "ACCUSE" and content.status == "ongoing":
                content.status = "occurred" if content.match.clause.kind == "noun" else content.status

    def _spares(self, draft: Draft) -> bool:
        """Tell whether harm is promised to nobody: "promised that no deserter would be punished"."""
        told = [*draft.match.heads("content"), *(content.token for content in draft.contents)]
        return self._parse.lemmas[draft.token] in _PROMISING and any(is_negated(self._parse, head) for head in told)

    def _takes_threat(self, draft: Draft) -> None:
        """What somebody says must be paid for is a threat and no demand: "said Chad would have to answer for it"."""
        threat = next((one for one in draft.contents if one.act == "THREATEN"), None)
        if threat is not None and draft.act == "REQUEST" and says_so(draft, "must"):
            draft.act, draft.recipients, draft.contents = "THREATEN", list(threat.recipients), list(threat.contents)

    def _name_threatener(self, draft: Draft) -> None:
        """A threat without a subject is the act's whose threat it is, else the speaker's."""
        if draft.act != "THREATEN" or draft.actors:
            return
        subjects = draft.match.clause.heads("subj")
        if any(self._parse.lower[head] in _THEY for head in subjects):
            return  # "said it threatened peace": what was told before, not who says so
        own = [one for content in draft.contents for one in content.actors]
        found = own or self._participants.speaker_at(draft.token) or self._teller(draft.token)
        draft.actors = [one for one in dict.fromkeys(found) if one not in draft.recipients]

    def _teller(self, token: int) -> list[str]:
        """Who says what a clause tells, in a clause of his own: "will pay for it, Russia warned"."""
        parse = self._parse
        for _ in range(_MAX_DEPTH):
            above = parse.heads[token]
            if parse.deps[token] in ("ccomp", "parataxis") and self._tells(above):
                heads = [k for k in parse.children[above] if parse.deps[k] == "nsubj"]
                return self._resolve(heads)
            token = above
        return []

    def _tells(self, verb: int) -> bool:
        lemma = self._parse.lemmas[verb]
        return lemma in _WARNING or lemma in verb_classes().reporting

    def _lend(self, draft: Draft) -> None:
        """What is understood in a content: who threatens acts, whom a demand is for is to act."""
        for content in draft.contents:
            giver = draft.actors if draft.act in ("THREATEN", "AGREE", "CONCEDE") else draft.recipients
            if draft.act == "REJECT":
                giver = draft.actors if denies(self._parse, draft) else []
            if not content.actors and giver:
                content.actors = [one for one in giver if one not in content.recipients]
            if draft.act == "THREATEN" and not content.recipients:
                content.recipients = [one for one in draft.recipients if one not in content.actors]

    def _is_release(self, draft: Draft, head: int) -> bool:
        """Tell whether somebody's freedom is asked for, which he can not give: "called for the premier's release"."""
        return draft.act == "REQUEST" and self._parse.lemmas[head] in _FREEDOM

    def _agree_together(self, draft: Draft) -> bool:
        """Tell whether several agree on what they will do to a third: "Chad and Mali agreed to meet Niger"."""
        given = any(content.act in _BENEFITS for content in draft.contents)
        return draft.act == "AGREE" and not given and len({state_of(one) for one in draft.actors if is_known(one)}) > 1

    def _borrow(self, draft: Draft) -> None:
        """What is understood in a demand, threat or rejection: its content says whom it is for."""
        for content in draft.contents:
            # "The invasion of Kuwait by Iraq was condemned": Iraq is blamed, not Kuwait.
            if draft.act == "ACCUSE" and content.token in draft.recipient_heads and content.actors:
                draft.recipients = [one for one in content.actors if one not in draft.actors]
        if draft.recipients or draft.mutual or self._agree_together(draft):
            return
        for content in draft.contents:
            # A denial is aimed at whoever is said to be wronged, not at who is said to have done it.
            sides = [content.recipients] if denies(self._parse, draft) else [content.actors, content.recipients]
            sides = [content.actors] if draft.act == "ACCUSE" and content.act == "ASSAULT" else sides
            own = {state_of(one) for one in draft.actors}
            for side in reversed(sides) if draft.act == "THREATEN" else sides:
                draft.recipients = [one for one in side if state_of(one) not in own]
                if draft.recipients:
                    return
        if draft.act in CONTENT_TYPES:
            own = {state_of(one) for one in draft.actors}
            # "Threatened to send troops": they are sent, not threatened.
            moved = {one for content in draft.contents if content.act == "MOBILIZE"
                     for one in self._resolve(list(content.match.heads("topic")))}  # fmt: skip
            for head in (*draft.match.heads("content"), *draft.match.heads("topic")):
                if self._is_release(draft, head):
                    continue
                found = self._participants.within(head, draft.actors, clauses=draft.act not in _YIELDING)
                draft.recipients = [one for one in found if state_of(one) not in own and one not in moved]
                if draft.recipients:
                    return
