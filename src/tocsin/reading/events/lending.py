"""What a draft and its contents lend each other: roles that the grammar leaves to be understood.

"Demanded that NATO withdraw": NATO is whom the demand is for. "Threatened to shell the port": whoever threatens
is to shell it. What a content tells may also say what its holder is: a promise of harm is a threat.
"""

from __future__ import annotations

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.negation import is_negated
from tocsin.reading.events.contents import is_declined, is_defiance, is_menace
from tocsin.reading.events.draft import CONTENT_TYPES, Draft, denies, is_denial_of_nobody, is_known, says_so, state_of
from tocsin.reading.events.matters import matter_told
from tocsin.reading.events.participants import Participants
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record.event import EventType

_WISHED: frozenset[EventType] = frozenset({"THREATEN", "REQUEST", "AGREE", "CONCEDE"})
_YIELDING: frozenset[EventType] = frozenset({"CONCEDE", "RETREAT"})
_BINDING = frozenset({"undertake", "consent", "assent", "accede"})
"""Verbs by which somebody gives way rather than offers: "consented to free them"."""
_PROMISING = frozenset({"promise", "pledge", "vow", "swear", "assure", "guarantee", "undertake"})
_WARNING = frozenset({"warn", "caution", "threaten", "thunder", "growl", "fume"})
_FREEDOM = frozenset({"release", "freedom", "liberation", "freeing", "acquittal", "reinstatement"})
_BENEFITS: frozenset[EventType] = frozenset({"AID"})
"""What several promise somebody: "agreed to supply Chad with grain"."""
_THEY = frozenset({"it", "they", "this", "that", "these", "those"})
_MAX_DEPTH = 2


class Lending:
    """Settles the roles and types of the drafts of one parse that hold contents."""

    def __init__(self, parse: Parse, participants: Participants) -> None:
        self._parse = parse
        self._participants = participants

    def settle(self, draft: Draft, depth: int = 0) -> None:
        """Fill roles between a draft and its contents, deepest first where they lend upwards.

        Args:
            draft: changed in place, with its contents.
            depth: how many drafts hold it; contents lie two deep at most.
        """
        if depth >= _MAX_DEPTH:
            draft.contents.clear()
        if draft.act == "THREATEN" and self._spares(draft):
            draft.act = "AGREE"
        offered = self._parse.lemmas[draft.token] == "offer"  # nobody is offered harm
        if draft.act == "AGREE" and not offered and any(is_menace(draft, content) for content in draft.contents):
            # What is a matter of promises is no threat: "agreed to sack the general", "promised to ban landmines".
            cut_off = any(content.act == "SANCTION" for content in draft.contents)
            draft.act = "THREATEN" if cut_off or matter_told(self._parse, draft) is None else "AGREE"
        if draft.act == "AGREE" and any(is_declined(self._parse, draft, content) for content in draft.contents):
            draft.act = "REJECT"
        if draft.act == "AGREE" and self._parse.lemmas[draft.token] in _BINDING:
            draft.act = "CONCEDE" if any(content.act in _YIELDING for content in draft.contents) else draft.act
        self._takes_threat(draft)
        self._lend(draft)
        vowed = draft.act == "AGREE" and self._parse.lemmas[draft.token] in _PROMISING
        if vowed and any(is_defiance(draft, content) for content in draft.contents):
            draft.act = "REJECT"  # "vowed to defy the ban": nobody agrees to that
        elif vowed and (forsworn := next((one for one in draft.contents if one.match.frame.refused), None)):
            draft.act = forsworn.act  # "vowed never to sit down with them", "swore not to let the raid pass"
        for content in draft.contents:
            self.settle(content, depth + 1)
        self._name_denier(draft)
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
        found = own or self._speaker(draft)
        draft.actors = [one for one in dict.fromkeys(found) if one not in draft.recipients]

    def _name_denier(self, draft: Draft) -> None:
        """What is said to be untrue is denied by whoever says so: "the report is false, Chad said"."""
        if not draft.actors and is_denial_of_nobody(self._parse, draft.match):
            draft.actors = list(dict.fromkeys(self._speaker(draft)))

    def _speaker(self, draft: Draft) -> list[str]:
        return self._participants.speaker_at(draft.token) or self._teller(draft.token)

    def _teller(self, token: int) -> list[str]:
        """Who says what a clause tells, in a clause of his own: "will pay for it, Russia warned"."""
        parse = self._parse
        for _ in range(_MAX_DEPTH):
            above = parse.heads[token]
            if parse.deps[token] in ("ccomp", "parataxis") and self._tells(above):
                heads = [k for k in parse.children[above] if parse.deps[k] == "nsubj"]
                return self._participants.of_all(heads)
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

    def _is_anothers_deed(self, draft: Draft, head: int, own: set[str]) -> bool:
        """Tell whether others are denied to have done a thing, who are not wronged: "denied that gunmen from Chad"."""
        if draft.act != "REJECT" or self._parse.pos[head] not in VERBAL or not denies(self._parse, draft):
            return False
        subject = child(self._parse, head, "nsubj")
        doing = self._participants.of(subject) if subject is not None else []
        return bool(doing) and own.isdisjoint(map(state_of, doing))

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
                     for one in self._participants.of_all(list(content.match.heads("topic")))}  # fmt: skip
            for head in (*draft.match.heads("content"), *draft.match.heads("topic")):
                if self._is_release(draft, head) or self._is_anothers_deed(draft, head, own):
                    continue
                found = self._participants.within(head, draft.actors, clauses=draft.act not in _YIELDING)
                draft.recipients = [one for one in found if state_of(one) not in own and one not in moved]
                if draft.recipients:
                    return
