"""What one event of a sentence tells of another's sides.

"The raid on Mali by Chad drew a rebuke": Chad is rebuked, who raided. "Held by Chad since May, she was freed": who
held her freed her. "Despite an appeal by Mali, Chad sent tanks": the appeal went to Chad.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from tocsin.ontology.occasion_words import occasion_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import outermost
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.events.draft import Draft, denies
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_JUDGED: frozenset[EventType] = frozenset({"ACCUSE", "SUPPORT", "THREATEN"})
"""What is said about a deed is said to whoever did it."""
_ADDRESSED: frozenset[EventType] = frozenset({"REQUEST", "ACCUSE", "THREATEN", "AGREE"})
_PACTS: frozenset[EventType] = frozenset({"SUPPORT", "AGREE"})
_TAKING: frozenset[EventType] = frozenset({"COERCE", "ASSAULT"})
_TAKEN = frozenset({"arrest", "abduct"})
_SPITE = frozenset({"despite", "amid", "after", "following", "under", "over", "against", "by", "ignoring"})


class SideTies:
    """Ties the sides of events that one sentence tells.

    Args:
        parse: the text.
        of: gives the actors behind a noun.
        countries: the country of each actor.
    """

    def __init__(self, parse: Parse, of: Callable[[int], list[str]], countries: Mapping[str, str | None]) -> None:
        self._parse = parse
        self._of = of
        self._countries = countries

    def tie(self, drafts: Sequence[Draft]) -> None:
        """Fill or mend the sides of drafts from each other."""
        by_token = {draft.token: draft for draft in drafts}
        for draft in drafts:
            if draft.act == "REJECT" and not draft.recipient_heads and denies(self._parse, draft):
                # "Denied that the army was on alert": nobody denies anything to his own.
                own = self._states(draft.actors)
                draft.recipients = [one for one in draft.recipients if not self._states([one]) & own]
            if draft.act == "SUPPORT" and not self._states(draft.recipients):
                draft.recipients = [*draft.recipients, *self._partners(draft, drafts)]
            if draft.act in _JUDGED:
                self._blame_doers(draft, by_token)
            if draft.act in _ADDRESSED and not draft.mutual and not self._states(draft.recipients):
                found = self._shared(draft, by_token) or self._addressees(draft)
                draft.recipients = [*found, *draft.recipients]
        for draft in drafts:
            if draft.act == "RETREAT" and draft.match.frame.mode == "release" and not draft.actors:
                draft.actors = self._captors(draft, drafts)
            elif draft.act in _TAKING and not draft.actors and draft.match.clause.passive:
                draft.actors = self._attacked(draft, drafts)

    def _partners(self, draft: Draft, drafts: Sequence[Draft]) -> list[str]:
        """With whom a pact was made that a pronoun stands for: "Mali and Chad signed a pact; Mali has ratified it"."""
        own = self._states(draft.actors)
        heads = draft.match.clause.heads("obj")
        if not own or not any(self._parse.tags[head] == "PRP" for head in heads):
            return []
        here = self._parse.sentence_of[draft.token]
        made = (
            one.actors
            for one in reversed(drafts)
            if one.token < draft.token and not one.recipients and one.act in _PACTS
            and here - self._parse.sentence_of[one.token] <= 1 and own <= self._states(one.actors)
        )  # fmt: skip
        return next(([one for one in side if not self._states([one]) & own] for side in made), [])

    def _blame_doers(self, draft: Draft, by_token: Mapping[int, Draft]) -> None:
        """Aim words about a deed at its doers: whoever suffered it is not blamed for it."""
        deeds = [by_token[head] for head in draft.recipient_heads if head in by_token]
        own = self._states(draft.actors)
        for deed in deeds:
            doers = [one for one in deed.actors if not self._states([one]) & own]
            if deed is not draft and doers and deed.match.clause.kind == "noun":
                draft.recipients = doers

    def _shared(self, draft: Draft, by_token: Mapping[int, Draft]) -> list[str]:
        """Whom the word joined to a noun of speech goes to: "drew praise from Mali and a rebuke from Chad"."""
        parse, noun = self._parse, draft.token
        first = parse.heads[noun]
        beside = by_token.get(parse.heads[first])
        if draft.match.clause.kind != "noun" or parse.deps[noun] != "conj" or beside is None:
            return []
        joined = first in beside.match.consumed
        own = self._states(draft.actors)
        return [one for one in beside.recipients if joined and not self._states([one]) & own]

    def _addressees(self, draft: Draft) -> list[str]:
        """Who acts in spite of what was said, or after it: "despite an appeal by Mali, Chad sent tanks"."""
        parse, clause = self._parse, draft.match.clause
        if clause.kind != "noun" or clause.carrier is not None:
            return []
        noun = outermost(parse, clause.token, verb_classes())
        while parse.deps[noun] == "conj" and parse.pos[parse.heads[noun]] == "NOUN":
            noun = parse.heads[noun]
        verb = next(self._behind(noun), None)
        subject = surface_subject(parse, verb, verb_classes()) if verb is not None else None
        found = self._of(subject) if subject is not None else []
        own = self._states(draft.actors)
        return found if own and self._states(found) and not self._states(found) & own else []

    def _behind(self, noun: int) -> Iterator[int]:
        """Yield the verb that a phrase of "despite" and the like hangs on."""
        parse = self._parse
        preposition = parse.heads[noun]
        if parse.deps[noun] != "pobj" or preposition == noun:
            return
        above = parse.heads[preposition]
        if parse.deps[above] == "pobj" and parse.lemmas[above] in occasion_words().heeding:
            preposition = parse.heads[above]
            above = parse.heads[preposition]
        elif parse.lower[preposition] not in _SPITE:
            return
        if parse.deps[preposition] == "prep" and parse.pos[above] in VERBAL:
            yield above

    def _captors(self, draft: Draft, drafts: Sequence[Draft]) -> list[str]:
        """Who holds those that are set free, if the sentence tells it."""
        sentence = self._parse.sentence_of[draft.token]
        for other in drafts:
            near = other.act in _TAKING and self._parse.sentence_of[other.token] == sentence
            taken = near and other.match.frame.mode in _TAKEN and set(other.recipients) & set(draft.recipients)
            if taken and self._states(other.actors):
                return [one for one in other.actors if one not in draft.recipients]
        return []

    def _attacked(self, draft: Draft, drafts: Sequence[Draft]) -> list[str]:
        """Who was attacked by those who are beaten off, shot or caught: "raiders hit a Malian post and were shot"."""
        sentence = self._parse.sentence_of[draft.token]
        for other in drafts:
            if other.token >= draft.token or other.act != "ASSAULT" or not set(other.actors) & set(draft.recipients):
                continue
            if self._parse.sentence_of[other.token] == sentence and self._states(other.recipients):
                return [one for one in other.recipients if one not in draft.recipients]
        return []

    def _states(self, ids: Sequence[str]) -> set[str]:
        return {country for one in ids if (country := self._countries.get(one, one))}
