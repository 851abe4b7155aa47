"""Sides that a sentence leaves unsaid because the sentences before it told them.

A dispatch does not repeat itself. "Police fired tear gas. Eleven people were arrested": by the police. "The rebels took
forty hostages. Ten were let go": by the rebels. "Chad accused Niger of lying. Niamey dismissed the charge": Chad's.
"Niger shelled the port. Chad called the attack cowardly": Niger is blamed. Only what an act by its nature has, and what
one act before it in reach has, is carried over; where two may be meant, nothing is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from tocsin.ontology.carried_over import carried_words
from tocsin.reading.clauses.naming import is_named
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor
from tocsin.record.event import EventType

_REACH = 3
"""Sentences that an answer looks back."""
_CAPTIVITY = 15
"""Sentences that the captors of captives are remembered."""
_DEEDS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"})
"""What words of blame are about."""
_STEPS: frozenset[EventType] = frozenset(
    {"REJECT", "AID", "SUPPORT", "COOPERATE", "AGREE", "CONCEDE", "RETREAT", "CONSULT", "THREATEN"}
)
"""What a step may be besides, where the sentence before tells it: "lent it arms. Chad denounced the move"."""
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_LAW: frozenset[str] = frozenset({"COP", "MIL", "SPY", "GOV", "PRM"})
_FORCE: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
_TAKING = frozenset({"abduct", "arrest", "seize"})
"""Modes of frames by which somebody is taken."""


class CarriedOver:
    """Fills sides of drafts from drafts told before.

    Args:
        parse: the text.
        actors: all actors of the text by id.
        of: gives the actors behind a noun.
    """

    def __init__(self, parse: Parse, actors: Mapping[str, Actor], of: Callable[[int], list[str]]) -> None:
        self._parse = parse
        self._actors = actors
        self._of = of

    def fill(self, drafts: Sequence[Draft]) -> None:
        """Fill sides, in order of the text, so that what was filled can be carried on."""
        if len(self._parse.sentences) < 2:
            return
        for place, draft in enumerate(drafts):
            before = drafts[:place]
            if draft.act == "COERCE" and not draft.actors and draft.match.frame.mode == "arrest":
                draft.actors = self._arresters(draft, before)
            elif draft.act == "RETREAT" and not draft.actors and draft.match.frame.mode == "release":
                draft.actors = self._captors(draft, before)
            elif draft.act in ("REJECT", "ACCUSE") and not draft.mutual and not self._states(draft.recipients):
                found = self._asker(draft, before) if draft.act == "REJECT" else self._culprit(draft, before)
                draft.recipients = [*draft.recipients, *found]
            elif draft.act == "AGREE" and self._takes_up(draft) and not self._states(draft.recipients):
                draft.recipients = [*draft.recipients, *self._asker(draft, before)]

    def _arresters(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who used force in the sentence before: "police broke up a march. Ten people were held"."""
        if not draft.match.clause.passive:
            return []
        sides = [one.actors for one in self._back(draft, before, 1) if one.act in _FORCE and self._is_law(one.actors)]
        return list(sides[0]) if sides and all(side == sides[0] for side in sides) else []

    def _captors(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who took or holds captives of the same word, when all told before of them is told of one side."""
        freed = self._words(draft) & carried_words().captives
        takers = [
            one.actors
            for one in self._back(draft, before, _CAPTIVITY)
            if one.actors and one.match.frame.mode in _TAKING and (freed & self._words(one))
        ]
        return list(takers[0]) if takers and all(side == takers[0] for side in takers) else []

    def _asker(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who said what is turned down: "Chad accused Niger of lying. Niamey dismissed the charge"."""
        types: set[str] = set()
        for head in draft.match.clause.heads("obj"):
            if self._is_bare(head):
                types |= carried_words().answered.get(self._parse.lemmas[head], frozenset())
        own = set(self._states(draft.actors))
        if not types or not own:
            return []
        here = self._parse.sentence_of[draft.token]
        beside = [one for one in reversed(before) if self._parse.sentence_of[one.token] == here]
        for one in (*beside, *self._back(draft, before, _REACH)):
            told = set(self._states([*one.recipients, *(k for content in one.contents for k in content.actors)]))
            told -= set(self._states(one.actors))
            meant = own & told or (not told and here - self._parse.sentence_of[one.token] <= 1)
            if one.act in types and meant and not own & set(self._states(one.actors)):
                return [actor for actor in one.actors if self._states([actor])]
        return []

    def _culprit(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who did what is judged: "Niger shelled the port. Chad called the attack cowardly"."""
        own = set(self._states(draft.actors))
        if not own or not any(map(self._is_definite, draft.recipient_heads or draft.match.clause.heads("obj"))):
            return []
        near = self._judged(draft, before, own, _DEEDS, _REACH)
        if not near and self._heads_of(draft) & carried_words().steps:
            near = self._judged(draft, before, own, _STEPS, 1)
        kinds = {content.act for content in draft.contents if content.token in draft.recipient_heads}
        near = [one for one in near if not kinds or one.act in kinds]
        words = self._heads_of(draft)
        called = [one for one in near if self._parse.lemmas[one.token] in words]
        suffered = [one for one in near if own & set(self._states(one.recipients))]
        meant = called or suffered or near
        if len({state for one in meant for state in self._states(one.actors)}) != 1:
            return []  # two may be meant
        return [actor for actor in meant[0].actors if self._states([actor])]

    def _judged(
        self, draft: Draft, before: Sequence[Draft], own: set[str], acts: frozenset[EventType], reach: int
    ) -> list[Draft]:
        """What others than the judge were told to have done, the last first."""
        return [
            one
            for one in self._back(draft, before, reach)
            if one.act in acts and self._states(one.actors) and not own & set(self._states(one.actors))
        ]

    def _takes_up(self, draft: Draft) -> bool:
        """Tell whether somebody accepts an offer of nobody named: "Chad offered to host them. Niamey accepted"."""
        offers = carried_words().offers
        named = any(self._parse.lemmas[head] in offers for head in draft.match.clause.heads("obj"))
        return named and self._parse.lemmas[draft.token] not in carried_words().making  # nobody takes up what he offers

    def _heads_of(self, draft: Draft) -> set[str]:
        return {self._parse.lemmas[head] for head in draft.recipient_heads or draft.match.clause.heads("obj")}

    def _back(self, draft: Draft, before: Sequence[Draft], reach: int) -> Iterator[Draft]:
        """Yield what the sentences before told, the last first."""
        here = self._parse.sentence_of[draft.token]
        for one in reversed(before):
            sentence = self._parse.sentence_of[one.token]
            if sentence < here - reach:
                return
            if sentence < here:
                yield one

    def _words(self, draft: Draft) -> set[str]:
        """Lemmas of whom an act is done to; of a number alone whom it counts is not told, so that it is any of them."""
        heads = draft.match.heads("recipient") or draft.match.clause.heads("obj")
        if any(self._parse.pos[head] == "NUM" for head in heads):
            return set(carried_words().captives)
        return {self._parse.lemmas[head] for head in heads}

    def _is_bare(self, noun: int) -> bool:
        """Tell whether nobody is named as the one whose word it was."""
        return not any(self._parse.deps[k] == "poss" or self._of(k) for k in self._parse.children[noun])

    def _is_definite(self, noun: int) -> bool:
        """Tell whether a deed is spoken of as known, and not as anybody's by name."""
        parse = self._parse
        known = any(parse.lower[k] in _DEFINITE for k in parse.children[noun]) or is_named(parse, noun)
        return known and parse.pos[noun] == "NOUN" and not self._of(noun)

    def _is_law(self, ids: Sequence[str]) -> bool:
        return any(_LAW.intersection(self._actors[one].sector) for one in ids if one in self._actors)

    def _states(self, ids: Sequence[str]) -> list[str]:
        """Give the countries of actors, for those of none themselves where they are armed groups known by name."""
        found = []
        for one in ids:
            actor = self._actors.get(one)
            country = actor.country if actor is not None else one
            if country or (actor is not None and not one.startswith("x-")):
                found.append(country or one)
        return found
