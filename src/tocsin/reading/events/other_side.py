"""Whom an act is aimed at where its own words name nobody: the other side of its sentence.

"Prague expelled two Russian envoys, a step that Moscow called hostile": Moscow blames Prague. The other side is the
only other state that the sentence names, or, for an answer, whoever acted last before it. Those who merely report are
no side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.clauses.verbs import child
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor
from tocsin.record.event import EventType

_AIMED: frozenset[EventType] = frozenset(
    {"ACCUSE", "THREATEN", "CONCEDE", "SUPPORT", "REJECT", "COERCE", "ASSAULT", "SANCTION"}
)
"""Types that are done to somebody even where nobody is named beside them."""
_DONE_BY_STATES: frozenset[EventType] = frozenset({"MOBILIZE", "SANCTION", "THREATEN"})
"""Types that a state does, whether or not it is named beside them: "reservists were called up in Brest"."""
_ANSWERS: frozenset[EventType] = frozenset({"ACCUSE", "REJECT", "SUPPORT", "THREATEN"})
_SIGNED = "057"
"""An accord signed is between those who sign it, not done to the other side."""
_WITHIN = frozenset({"amod", "compound", "nmod", "poss"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


class OtherSide:
    """Finds the other side of acts in a text.

    Args:
        parse: the text.
        reading: its actors and where they are named.
        of: gives the actors behind a noun.
    """

    def __init__(self, parse: Parse, reading: ActorReading, of: Callable[[int], list[str]]) -> None:
        self._parse = parse
        self._of = of
        self._facts: Mapping[str, Actor] = {actor.id: actor for actor in reading.actors}
        self._named: dict[int, dict[str, str]] = {}
        for mention in reading.mentions:
            if self._reports(mention.head):
                continue
            for one in mention.actors:
                country = self._country(one)
                if country in gazetteer().states and "JRN" not in self._facts[one].sector:
                    self._named.setdefault(parse.sentence_of[mention.head], {}).setdefault(country, one)

    def aim(self, drafts: Sequence[Draft]) -> None:
        """Give drafts that name nobody known on one side the other side of their sentence."""
        for place, draft in enumerate(drafts):
            if draft.act in _DONE_BY_STATES and not draft.actors and draft.recipients:
                draft.actors = self._only_other(draft, set(self._countries(draft.recipients)))
            own = set(self._countries(draft.actors))
            if own:
                self._aim(draft, own, drafts[:place])

    def _aim(self, draft: Draft, own: set[str], before: Sequence[Draft]) -> None:
        if self._is_own(draft):
            known = gazetteer().known
            draft.recipients = sorted(code for code in own if code in known) or list(draft.actors)
        elif draft.match.frame.mode == "third-party" and not draft.recipients:
            draft.recipients = self._parties(before, own)
        elif draft.act in _AIMED and not draft.mutual and draft.match.frame.cameo != _SIGNED:
            if any(self._countries(draft.recipients)):
                return
            found = self._conditioned(draft, own) or self._only_other(draft, own)
            if not found and draft.act in _ANSWERS and len(self._named_beside(draft, own)) > 1:
                found = self._last_doers(before, self._parse.sentence_of[draft.token], own)
            draft.recipients = [*draft.recipients, *found]

    def _conditioned(self, draft: Draft, own: set[str]) -> list[str]:
        """Whose deed a threat hangs on: "if Chad moves its troops, Niger will answer"."""
        conditions = [one.condition for one in (draft, *draft.contents) if one.condition is not None]
        if draft.status == "occurred" and draft.act != "THREATEN":
            return []
        for condition in conditions[:1]:
            subject = child(self._parse, condition, *_SUBJECTS)
            found = self._of(subject) if subject is not None else []
            if found and not own & set(self._countries(found)):
                return found
        return []

    def _named_beside(self, draft: Draft, besides: set[str]) -> list[str]:
        named = self._named.get(self._parse.sentence_of[draft.token], {})
        return [one for code, one in named.items() if code not in besides]

    def _only_other(self, draft: Draft, besides: set[str]) -> list[str]:
        found = self._named_beside(draft, besides)
        return found if len(found) == 1 else []

    def _parties(self, before: Sequence[Draft], own: set[str]) -> list[str]:
        """Between whom somebody mediates: those who came together just before, "a deal brokered by Oman"."""
        for draft in reversed(before):
            theirs = set(self._countries(draft.actors))
            if draft.mutual and theirs and not theirs & own:
                return draft.actors
        return []

    def _is_own(self, draft: Draft) -> bool:
        """Tell whether the words say that whom it is done to is the actor's own: "its own government"."""
        parse = self._parse
        return any(parse.lower[index] == "own" for head in draft.recipient_heads for index in parse.children[head])

    def _last_doers(self, before: Sequence[Draft], sentence: int, own: set[str]) -> list[str]:
        for draft in reversed(before):
            if self._parse.sentence_of[draft.token] == sentence:
                for side in (draft.actors, draft.recipients):
                    theirs = set(self._countries(side))
                    if theirs and not theirs & own:
                        return [one for one in side if self._country(one)]
        return []

    def _reports(self, head: int) -> bool:
        """Tell whether a mention is of somebody who only tells of the act."""
        parse = self._parse
        while parse.deps[head] in _WITHIN and parse.heads[head] != head:
            head = parse.heads[head]
        verb = parse.heads[head]
        return parse.deps[head] in _SUBJECTS and parse.lemmas[verb] in verb_classes().reporting

    def _country(self, actor: str) -> str:
        fact = self._facts.get(actor)
        return (fact.country or "") if fact is not None else actor

    def _countries(self, ids: Sequence[str]) -> Iterator[str]:
        return (country for one in ids if (country := self._country(one)))
