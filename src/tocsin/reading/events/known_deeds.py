"""Whose a deed is that a sentence only points back at: "the raid killed six", "they denied any role".

A dispatch tells once who did a thing and speaks of it afterwards as known. Whatever the raid did, whoever was told to
raid did it; a release is welcomed of whoever let go; who denies a role answers whoever laid the blame; those who were
let go or tried were held by whoever let them go or tried them; and a thing that is taken back is taken back from whom
it was laid on. Where the text tells of two who may be meant, nobody is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tocsin.ontology.force_words import force_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.events.draft import Draft, countries_of, denies
from tocsin.reading.events.stand_ins import stand_in
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor
from tocsin.record.event import EventType

_NEAR = 3
"""Sentences that a deed is looked for before what points at it."""
_LONG = 12
"""Sentences that those who were held are remembered."""
_WELCOME: Mapping[str, frozenset[EventType]] = {
    **dict.fromkeys("release freeing handover return repatriation liberation".split(), frozenset({"RETREAT", "AID"})),
    **dict.fromkeys("withdrawal pullout pullback retreat".split(), frozenset({"RETREAT", "CONCEDE"})),
    **dict.fromkeys("pardon amnesty apology ceasefire truce reopening".split(), frozenset({"CONCEDE", "RETREAT"})),
    **dict.fromkeys("offer promise pledge proposal".split(), frozenset({"AGREE"})),
}
"""What is welcomed, and the types of the deeds that the word may point at."""
_GOOD: frozenset[EventType] = frozenset({"RETREAT", "CONCEDE", "AID", "AGREE"})
_STEPS = frozenset({"move", "step", "decision", "gesture", "measure"})
_HELD: frozenset[EventType] = frozenset({"RETREAT", "SANCTION", "COERCE", "COOPERATE"})
"""What is done to those one holds: they are let go, handed over, tried, put out of the country."""
_LAW: frozenset[str] = frozenset({"COP", "MIL", "SPY", "GOV", "PRM", "JUD"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
_WRONGS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE"})
_UNDOING: frozenset[EventType] = frozenset({"CONCEDE", "RETREAT", "SUPPORT", "REJECT"})


class KnownDeeds:
    """Fills sides of drafts that point at a deed told before.

    Args:
        parse: the text.
        actors: all actors of the text by id.
    """

    def __init__(self, parse: Parse, actors: Mapping[str, Actor]) -> None:
        self._parse = parse
        self._actors = actors

    def fill(self, drafts: Sequence[Draft]) -> None:
        """Fill sides, in order of the text."""
        if len(self._parse.sentences) < 2:
            return
        for place, draft in enumerate(drafts):
            before = drafts[:place]
            if draft.act == "ASSAULT" and not draft.actors:
                draft.actors = self._strikers(draft, before)
            elif draft.act == "COERCE" and not draft.actors and draft.match.frame.mode == "arrest":
                draft.actors = self._keepers(draft, drafts)
            elif draft.mutual or self._states(draft.recipients):
                continue
            elif draft.act == "REJECT" and denies(self._parse, draft):
                draft.recipients = [*draft.recipients, *self._accusers(draft, before)]
            elif draft.act == "SUPPORT":
                draft.recipients = [*draft.recipients, *self._benefactors(draft, before)]
            if draft.act in _UNDOING and not self._states(draft.recipients):
                draft.recipients = [*draft.recipients, *self._bearers(draft, before)]

    def _strikers(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who dealt the blow that does the harm here: "jets hit a camp. The raid killed six"."""
        subjects = [k for k in draft.match.clause.heads("subj") if self._parse.lemmas[k] in force_words().strikes]
        if not any(map(self._is_known, subjects)):
            return []
        return self._one_side(one.actors for one in self._back(draft, before, _NEAR) if one.act == "ASSAULT")

    def _keepers(self, draft: Draft, drafts: Sequence[Draft]) -> list[str]:
        """Who held those who are told elsewhere to be tried or let go: "freed two nuns. They were detained in May"."""
        if not draft.match.clause.passive or not self._is_known(next(iter(draft.recipient_heads), None)):
            return []
        here = self._parse.sentence_of[draft.token]
        held, words = set(draft.recipients), self._words(draft)
        near = (
            one
            for one in drafts
            if one is not draft and one.act in _HELD and abs(self._parse.sentence_of[one.token] - here) <= _LONG
        )
        return self._one_side(
            one.actors
            for one in near
            if self._is_law(one.actors) and (held & set(one.recipients) or words & self._words(one))
        )

    def _accusers(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who laid the blame that somebody turns down: "the army blamed the rebels. They denied any role"."""
        blaming = (
            one
            for one in self._back(draft, before, _NEAR)
            if one.act == "ACCUSE" and set(draft.actors) & {*one.recipients, *_doers(one.contents)}
        )
        return self._one_side(one.actors for one in blaming) or self._wronged(draft, before)

    def _wronged(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Whom the deed was done to that is called untrue: "guards shot two men, she said. The army denied it"."""
        own = self._states(draft.actors)
        if not any(self._parse.pos[head] == "PRON" for head in draft.match.clause.heads("obj")):
            return []
        near = (one for one in self._back(draft, before, 1) if one.act in _WRONGS and own & self._states(one.actors))
        return next((one.recipients for one in near if one.recipients), [])

    def _benefactors(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Who did what is welcomed: "Chad let two pilots go. Niger welcomed the release"."""
        own = self._states(draft.actors)
        kinds: set[EventType] = set()
        for head in draft.match.clause.heads("obj"):
            if self._is_known(head):
                lemma = self._parse.lemmas[head]
                kinds |= _WELCOME.get(lemma, _GOOD if lemma in _STEPS else frozenset())
        done = (one for one in self._back(draft, before, _LONG) if one.act in kinds)
        return self._one_side(one.actors for one in done if own and not own & self._states(one.actors))

    def _bearers(self, draft: Draft, before: Sequence[Draft]) -> list[str]:
        """Whom a thing was laid on that is taken back: "sanctioned Chad in May and lifted most of the measures"."""
        meant = {stand_in(self._parse, head) for head in draft.match.clause.heads("obj")} - {None}
        own = self._states(draft.actors)
        for one in reversed(before) if meant and own else ():
            if meant & {*one.match.clause.heads("obj"), one.token}:
                doers = self._states(one.actors)
                side = one.recipients if doers & own else one.actors
                return [actor for actor in side if self._states([actor]) - own]
        return []

    def _is_known(self, noun: int | None) -> bool:
        """Tell whether somebody or something is spoken of as known: "the raid", "they"."""
        if noun is None:
            return False
        if self._parse.pos[noun] == "PRON":
            return True
        return any(self._parse.lower[k] in _DEFINITE for k in self._parse.children[noun])

    def _words(self, draft: Draft) -> set[str]:
        """Lemmas of whom an act is done to, whatever they are counted with."""
        heads = draft.match.heads("recipient") or draft.match.clause.heads("obj")
        inner = (innermost(self._parse, head, verb_classes()) for head in heads)
        return {self._parse.lemmas[head] for head in inner if self._parse.pos[head] == "NOUN"}

    def _is_law(self, ids: Sequence[str]) -> bool:
        facts = [self._actors[one] for one in ids if one in self._actors]
        return any(_LAW.intersection(fact.sector) or fact.kind == "country" for fact in facts)

    def _back(self, draft: Draft, before: Sequence[Draft], reach: int) -> Iterator[Draft]:
        """Yield what was told before in the same sentence and in those before it, the last first."""
        here = self._parse.sentence_of[draft.token]
        for one in reversed(before):
            if self._parse.sentence_of[one.token] < here - reach:
                return
            yield one

    def _one_side(self, sides: Iterable[list[str]]) -> list[str]:
        """Give the one side that is told of, where no other is: who is of no state is nobody's side."""
        known = [side for side in sides if self._states(side)]
        if not known or any(self._states(side) != self._states(known[0]) for side in known):
            return []
        return [one for one in known[0] if self._states([one])]

    def _states(self, ids: Sequence[str]) -> set[str]:
        return set(countries_of(ids, self._actors))


def _doers(contents: Iterable[Draft]) -> Iterator[str]:
    return (actor for content in contents for actor in content.actors)
