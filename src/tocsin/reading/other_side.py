"""Whom an act is aimed at where its own words name nobody: the other side of its sentence.

"Prague expelled two Russian envoys, a step that Moscow called hostile": Moscow blames Prague. The other side is the
only other state that the sentence names, or, for an answer, whoever acted last before it. Those who merely report are
no side.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors import ActorReading
from tocsin.reading.drafts import Draft
from tocsin.reading.parse import Parse
from tocsin.record import Actor
from tocsin.record.event import EventType

_AIMED: frozenset[EventType] = frozenset({"ACCUSE", "THREATEN", "CONCEDE", "SUPPORT", "REJECT", "COERCE", "ASSAULT"})
"""Types that are done to somebody even where nobody is named beside them."""
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
    """

    def __init__(self, parse: Parse, reading: ActorReading) -> None:
        self._parse = parse
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
        """Give drafts that name no known recipient the other side of their sentence."""
        for place, draft in enumerate(drafts):
            own = set(self._countries(draft.actors))
            if own and self._is_own(draft):
                draft.recipients = sorted(own)
                continue
            settled = draft.match.frame.mutual or not own or any(self._countries(draft.recipients))
            if draft.act not in _AIMED or settled or draft.match.frame.cameo == _SIGNED:
                continue
            sentence = self._parse.sentence_of[draft.token]
            others = [one for code, one in self._named.get(sentence, {}).items() if code not in own]
            if len(others) == 1:
                draft.recipients = [*draft.recipients, *others]
            elif draft.act in _ANSWERS:
                draft.recipients = [*draft.recipients, *self._last_doers(drafts[:place], sentence, own)]

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
