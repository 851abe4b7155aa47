"""Nominals for one state or body: "the alliance", "its neighbour", "the kingdom", "the movement", "the rebels".

A noun is the last body whose name holds it or that it was called by, else the most salient of the sort that the
noun is said of (`data/nominals.toml`). A neighbour is told by the borders, whether it was named before or is
the only one that the text names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tocsin.ontology.countries import country_by_code
from tocsin.ontology.nominals import Sort, nominals
from tocsin.reading.actors.discourse import Discourse, Referent, clause_of, state_of
from tocsin.reading.actors.names import Found
from tocsin.reading.parsing.parse import Parse

_NEIGHBOURS = frozenset({"neighbour", "neighbor"})
_REACH = 8
_CALLED = 1.5
"""What a noun in its name, or its being called so before, adds to a body's salience."""
_SURE = 1.3
"""How much one state must outweigh the next."""
_HOMES = frozenset({"country", "nation", "homeland"})
_KOREAS = {"north": "PRK", "south": "KOR"}


class Nominals:
    """Resolves nouns for states and bodies against a discourse.

    Args:
        parse: the text.
        discourse: what was spoken of so far.
        found: all named mentions of the text, for a neighbour that is named later.
    """

    def __init__(self, parse: Parse, discourse: Discourse, found: Sequence[Found]) -> None:
        self._parse = parse
        self._discourse = discourse
        self._found = found

    def resolve(self, token: int, found: Found | None) -> Referent | Found | None:
        """Give what a definite noun phrase stands for, by its head; None if unsure."""
        parse = self._parse
        lemma = parse.lemmas[token]
        if lemma in _NEIGHBOURS and parse.tags[token] == "NN":
            return self._neighbour(token)
        if lemma in _HOMES and (home := self._home(token)) is not None:
            return home
        if not self._is_definite(token) or (found is not None and self._has_owner(found)):
            return None
        if parse.tags[token] in ("NNS", "NNPS"):
            return self._fighters(token) if lemma in nominals().fighters else self._same_noun(token)
        if lemma in _KOREAS and parse.words[token][:1].isupper():
            return self._korea(lemma)
        if lemma in nominals().states:
            return None if self._is_any(token) else self._state(token, lemma)
        return self._body(token, lemma)

    def _is_definite(self, token: int) -> bool:
        parse = self._parse
        kids = parse.children[token]
        if parse.deps[token] in ("compound", "amod", "nmod", "attr", "appos"):
            return False
        if not any(parse.lower[k] in ("the", "this") and k < token for k in kids):
            return False
        return not any(k > token and (parse.deps[k] in ("relcl", "acl") or parse.lower[k] == "of") for k in kids)

    def _is_any(self, token: int) -> bool:
        """Tell whether "the state" is whichever tries somebody for what he did to it: "plotting against the state"."""
        return self._parse.lower[token] == "state" and self._parse.lower[self._parse.heads[token]] == "against"

    def _has_owner(self, found: Found) -> bool:
        facts = found.facts_of(found.actors[0])
        return found.kind != "role" or (facts is not None and facts[4] is not None)

    def _home(self, token: int) -> Referent | None:
        """Give the country of the person before: "his country"."""
        owner = next((k for k in self._parse.children[token] if self._parse.deps[k] == "poss"), None)
        holder = self._discourse.at(owner) if owner is not None else None
        if holder is None or not holder.traits.person:
            return None
        return next((one for one in self._bodies(None) if state_of(one.actors[0]) == holder.country), None)

    def _korea(self, lemma: str) -> Referent | None:
        both = {one.actors[0]: one for one in self._bodies(None) if one.actors[0] in _KOREAS.values()}
        return both.get(_KOREAS[lemma])

    def _bodies(self, token: int | None) -> Iterator[Referent]:
        """States and bodies that were spoken of, but not beside the noun in its own clause."""
        parse = self._parse
        verbs = self._verbs_above(token) if token is not None else set[int]()
        for one in self._discourse.all():
            if not one.traits.body or len(one.actors) != 1 or one.found is None:
                continue
            if parse.heads[one.last] not in verbs or one.last in verbs:
                yield one

    def _verbs_above(self, token: int) -> set[int]:
        """Give the verb of a noun's clause, and those of the same subject: "is ready to deal with the country"."""
        parse, verb = self._parse, clause_of(self._parse, token)
        found = {verb}
        while parse.deps[verb] in ("xcomp", "acomp") and parse.heads[verb] != verb:
            verb = parse.heads[verb]
            found.add(verb)
        return found

    def _state(self, token: int, lemma: str) -> Referent | None:
        parse, words = self._parse, nominals()
        codes = words.states[lemma]
        wanted: list[frozenset[str]] = [codes] if codes else []
        wanted += [words.regions[word] for word in self._modifiers(token) if word in words.regions]
        states = [
            one
            for one in self._bodies(token)
            if one.is_named()
            and (code := state_of(one.actors[0])) in country_by_code()
            and all(code in some for some in wanted)
        ]
        here = parse.sentence_of[token]
        near = [one for one in states if one.is_near(here, 4)]
        if not near and not wanted:
            return max(states, key=lambda one: len(one.heads), default=None)
        ranked = sorted(near or states, key=lambda one: (one.salience(here), one.last), reverse=True)
        if len(ranked) > 1 and ranked[0].salience(here) < _SURE * ranked[1].salience(here):
            return None
        return ranked[0] if ranked else None

    def _modifiers(self, token: int) -> set[str]:
        parse = self._parse
        first = parse.edges[token][0]
        return {part for index in range(first, token) for part in parse.lower[index].split("-")}

    def _body(self, token: int, lemma: str) -> Referent | None:
        sort = nominals().bodies.get(lemma)
        here = self._parse.sentence_of[token]
        bodies = [
            one for one in self._bodies(token) if lemma in one.nouns or state_of(one.actors[0]) not in country_by_code()
        ]
        fitting: list[tuple[float, int, Referent]] = []
        for one in bodies:
            called = _is_called(one, lemma)
            far = 99 if called or (sort and sort.ids) else _REACH
            if one.is_near(here, far) and (called or (sort and _is_of(one, sort))):
                fitting.append((one.salience(here) * (_CALLED if called else 1), one.last, one))
        return max(fitting, key=lambda item: item[:2])[2] if fitting else None

    def _fighters(self, token: int) -> Referent | None:
        here, sort = self._parse.sentence_of[token], nominals().fighting
        bodies = [one for one in self._bodies(token) if one.is_near(here, _REACH) and _is_of(one, sort)]
        return self._most_salient(token, bodies) or self._same_noun(token)

    def _same_noun(self, token: int) -> Referent | None:
        """A plural that some were called by before: "dozens of separatists … the separatists"."""
        lemma, here = self._parse.lemmas[token], self._parse.sentence_of[token]
        for one in self._discourse.recent(here, _REACH):
            fights = lemma in nominals().fighters and one.nouns & nominals().fighters
            if one.traits.many and one.actors and (lemma in one.nouns or fights) and not one.members:
                return one
        return None

    def _neighbour(self, token: int) -> Referent | Found | None:
        parse = self._parse
        owner = next((k for k in parse.children[token] if parse.deps[k] == "poss"), None)
        holder = self._discourse.at(owner) if owner is not None else None
        country = country_by_code().get(state_of(holder.actors[0])) if holder and holder.actors else None
        if country is None:
            return None
        before = [one for one in self._bodies(None) if state_of(one.actors[0]) in country.neighbours]
        if before:
            return self._most_salient(token, before)
        later = {
            state_of(one.actors[0]): one
            for one in reversed(self._found)
            if one.kind in ("name", "seat") and len(one.actors) == 1 and state_of(one.actors[0]) in country.neighbours
        }
        return next(iter(later.values())) if len(later) == 1 else None

    def _most_salient(self, token: int, bodies: Iterable[Referent]) -> Referent | None:
        here = self._parse.sentence_of[token]
        return max(bodies, key=lambda one: (one.salience(here), one.last), default=None)


def _is_called(one: Referent, lemma: str) -> bool:
    """Tell whether a body's name holds a noun, or it was called by it before."""
    if lemma in one.nouns:
        return True
    facts = one.found.facts_of(one.actors[0]) if one.found is not None else None
    return facts is not None and lemma in facts[0].lower().split()


def _is_of(one: Referent, sort: Sort) -> bool:
    """Tell whether a body is of a sort; one of which nothing is known but its name may be of any."""
    found = one.found
    if found is None or found.kind == "role":
        return False
    if found.country is None and not found.sectors:
        return bool(sort.countries or sort.sectors)
    return one.actors[0] in sort.ids or found.country in sort.countries or bool(set(found.sectors) & sort.sectors)
