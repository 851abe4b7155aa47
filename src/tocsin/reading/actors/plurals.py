"""Words for several: "the two nations", "both sides", "the pair", "the three leaders", "both".

Meant are the last who were named together ("Chad and Sudan", "between Oslo and Bern") and are as many and of the sort;
else the two of a clause that joins subject and object ("the minister met the envoy"); else the most salient
that are as many as the words say. "The allies" of a text that speaks of an alliance are that alliance.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.abroad import sent_abroad
from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.nominals import nominals
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.discourse import Discourse, Referent, state_of
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.parse import Parse

_NEAR = 2
"""Sentences back that people who are only counted are taken up by their number."""
_TOGETHER = 12
_PARTED = 40
"""Sentences back that states and sides named together stay the two of a story."""
_APART = 4
_TOLD = 12
"""What each mention weighs: those a story tells of most are its sides."""
_SURE = 1.15
"""How much the last who is meant must outweigh the first who is not."""
_SIDES = frozenset({"side", "party", "camp", "faction", "combatant"})
_HOSTILE = frozenset({"rival", "ally", "enemy", "foe", "adversary"})
"""Nouns that news has of states before it has them of people."""
_WITH = frozenset({"with", "against", "to", "by"})
_EACH = frozenset({"each", "either", "neither"})
"""Words by which two are told one by one: "each side blamed the other"."""
_AGAINST = frozenset({"warring", "opposing", "feuding"})
"""Sides that are of this sort are two: "the warring parties"."""
_HEADS_OF_STATES = frozenset({"leader", "president", "premier", "minister"})
"""Nouns of which each state has one, so that as many as states were named are theirs."""
_HELPERS = frozenset({"NGO"})
_AMONG = frozenset({"between", "among"})
_UPON = frozenset({"on", "upon", "with", "to", "at"})
_OPPOSED = frozenset({"REB", "OPP", "UAF", "PRM"})
"""Sectors that are a side of their own against the state that they are of."""
_DETERMINERS = frozenset({"the", "both", "these", "those", "all"})


class Plurals:
    """Resolves words for several against a discourse."""

    def __init__(self, parse: Parse, discourse: Discourse) -> None:
        self._parse = parse
        self._discourse = discourse

    def resolve(self, token: int) -> tuple[Referent, ...]:
        """Give who a plural phrase stands for, by its head, in order of their first mention; empty if unsure."""
        if (pact := self._pact(token)) is not None:
            return (pact,)
        sort = self._sort(token)
        many = self._number(token) if sort else None
        if many is None or not sort:
            return ()
        here = self._parse.sentence_of[token]
        if self._parse.lemmas[token] in ("korea", "koreas"):
            koreas = [one for one in self._discourse.all() if one.actors and state_of(one.actors[0]) in ("PRK", "KOR")]
            return tuple(sorted(_distinct(tuple(koreas)), key=lambda one: one.order)) if len(koreas) > 1 else ()
        members = self._at_talks(token) if sort == "bodies" and many == 2 else ()
        members = members or self._together(sort, many, here, token, self._joined(sort, many, token))
        if not members and sort == "any" and self._parse.lemmas[token] in _HOSTILE:
            members = self._apart("states", many, here, token)
        members = members or self._apart(sort, many, here, token)
        if not members and sort == "leaders":
            # "Chad and Niger signed, and the two presidents": those of the states that were named together.
            members = self._together("states", many, here, token, self._joined("states", many, token))
        return tuple(sorted(members, key=lambda one: one.order))

    def counted(self, token: int) -> Referent | None:
        """Give nameless people whom a word takes up by their number: "two pilots … the pair", "six monks … the six"."""
        many = self._number(token) if self._sort(token) == "any" else None
        if many is None or self._parse.lemmas[token] in _HOSTILE:
            return None
        here = self._parse.sentence_of[token]
        told = [
            one
            for one in self._discourse.recent(here, _NEAR)
            if one.actors and one.traits.many and not one.traits.body and one.last < token
            and any(self._is_counted(head, many) for head in one.heads)
        ]  # fmt: skip
        return told[0] if len(told) == 1 else None

    def _is_counted(self, noun: int, many: int) -> bool:
        """Tell whether a plural noun says how many people it means: "two former pilots"."""
        parse, counted = self._parse, nominals().plurals.counted
        numbers = (parse.lower[k] for k in parse.children[noun] if parse.deps[k] == "nummod")
        people = parse.tags[noun] == "NNS" and parse.lemmas[noun] not in nominals().plurals.states
        return people and any(counted.get(word) == many for word in numbers)

    def _pact(self, token: int) -> Referent | None:
        """The alliance that a text speaks of before it speaks of "the allies", who are its members."""
        parse = self._parse
        bare = all(parse.lower[k] == "the" for k in parse.children[token] if k < token)
        if parse.lower[token] != "allies" or not bare or parse.children[token][-1:] > (token,):
            return None
        ids = nominals().bodies["alliance"].ids
        told = [one for one in self._discourse.all() if len(one.actors) == 1 and ids & set(one.actors)]
        return max((one for one in told if one.last < token), key=lambda one: one.last, default=None)

    def _sort(self, token: int) -> str | None:
        """The sort of those meant: "states", "bodies", "people", "leaders" (people who lead states) or "any"."""
        parse, words = self._parse, nominals().plurals
        lemma, lower = parse.lemmas[token], parse.lower[token]
        if lower == "both" and parse.deps[token] not in ("det", "preconj", "predet", "cc"):
            return "any"
        if lower in ("two", "three", "pair", "duo", "trio", "quartet"):
            alone = parse.deps[token] not in ("nummod", "amod", "compound")
            behind = any(k > token and parse.lower[k] == "of" for k in parse.children[token])
            return "any" if alone and not behind and self._determined(token) else None
        single = {parse.lower[k] for k in parse.children[token]} & _EACH or lower == "each"
        if single and lower == "each":
            return "any" if parse.deps[token] == "nsubj" else None
        if not single and (parse.tags[token] not in ("NNS", "NNPS") or not self._determined(token)):
            return None
        clauses = [k for k in parse.children[token] if k > token and parse.deps[k] in ("relcl", "acl")]
        if not all(map(self._is_aside, clauses)):
            return None
        if any(parse.deps[k] == "poss" for k in parse.children[token]):
            return None
        if lemma in _SIDES:
            return "bodies"
        for sort, nouns in (("people", words.people), ("states", words.states), ("any", words.any)):
            if lemma in nouns:
                return "leaders" if sort == "people" and lemma in _HEADS_OF_STATES else sort
        return None

    def _is_aside(self, verb: int) -> bool:
        """Tell whether a clause only adds something of those meant, who are known: "the two envoys, who flew in"."""
        first = self._parse.edges[verb][0]
        return self._parse.deps[verb] == "relcl" and self._parse.words[first - 1 : first] == (",",)

    def _determined(self, token: int) -> bool:
        return any(self._parse.lower[k] in _DETERMINERS for k in self._parse.children[token])

    def _number(self, token: int) -> int | None:
        parse, words = self._parse, nominals().plurals
        if parse.lower[token] in words.counted:
            return words.counted[parse.lower[token]]
        if parse.lower[token] == "each":
            return 2
        for index in parse.children[token]:
            if parse.lower[index] in words.counted and index < token:
                return words.counted[parse.lower[index]]
            if parse.lower[index] in _EACH | _AGAINST and index < token:
                return 2
        bare = parse.lemmas[token] in words.bare and any(parse.lower[k] == "the" for k in parse.children[token])
        return 2 if bare else None

    def _together(
        self, sort: str, many: int, here: int, token: int, joined: tuple[Referent, ...]
    ) -> tuple[Referent, ...]:
        """The last who were named together; whom the last clause joins otherwise, where that was further back."""
        reach = _TOGETHER if sort in ("people", "leaders") else _PARTED
        own = self._own_subject(token)
        for one in self._discourse.recent(here, reach):
            members = _distinct(one.members, by_faction=sort == "bodies")
            if any(member.traits.many and not member.traits.body and not _is_opposed(member) for member in members):
                continue  # "Chad and nine other states" are not two
            of_sort = sort == "bodies" or all(_is_of(member, sort) for member in members)
            if len(members) == many and one.last < token and of_sort and own not in members:
                return joined if joined and not one.is_near(here, 1) else members
        return joined

    def _at_talks(self, token: int) -> tuple[Referent, ...]:
        """The two who meet in the text so far, where it tells of one meeting: "talks with Niger" that Chad holds."""
        parse, found = self._parse, []
        for noun in range(token):
            if parse.lemmas[noun] not in actor_words().talks or parse.pos[noun] != "NOUN":
                continue
            guests = [inner for slot, inner in prepositions(parse, noun) if slot == "with"]
            verb = next((at for at in self._above(noun) if parse.pos[at] == "VERB"), None)
            host = surface_subject(parse, verb, verb_classes()) if verb is not None and guests else None
            pair = [self._discourse.at(k) for k in (host, *guests[:1]) if k is not None]
            known = _distinct(tuple(one for one in pair if one is not None and self._may(one, "bodies")))
            if len(known) == 2 and self._own_subject(token) not in known and known not in found:
                found.append(known)
        return found[0] if len(found) == 1 else ()

    def _above(self, token: int) -> Iterator[int]:
        """Yield what a token hangs on, from the nearest up."""
        while (above := self._parse.heads[token]) != token:
            yield above
            token = above

    def _joined(self, sort: str, many: int, token: int) -> tuple[Referent, ...]:
        """The subject and the other party of the last clause that has both: "she sat with the envoy"."""
        parse = self._parse
        if many != 2:
            return ()
        first, _ = parse.sentences[max(parse.sentence_of[token] - 1, 0)]
        for verb in range(token - 1, first - 1, -1):
            if parse.pos[verb] != "VERB" or verb == parse.heads[token]:
                continue
            subject = surface_subject(parse, verb, verb_classes())
            one = self._discourse.at(subject) if subject is not None else None
            others = [k for k in parse.children[verb] if parse.deps[k] in ("dobj", "dative")]
            # "Chad signed a pact with Niger": the parser hangs the other party on the pact.
            others += [inner for at in (verb, *others) for slot, inner in prepositions(parse, at) if slot in _WITH]
            for head in others:
                other = self._discourse.at(head)
                if one is None or other is None or other is one or head >= token:
                    continue
                alike = one.traits.person == other.traits.person
                if alike and self._may(one, sort) and self._may(other, sort):
                    return (one, other)
        return ()

    def _apart(self, sort: str, many: int, here: int, token: int) -> tuple[Referent, ...]:
        own = self._own_subject(token)
        fitting = [one for one in self._discourse.all() if one.last < token and self._may(one, sort) and one is not own]
        ranked = sorted(fitting, key=lambda one: (-one.salience(here) - _TOLD * len(one.heads), -one.last))
        if not any(one.is_near(here, _APART) for one in ranked[:many]):
            return self._by_adjectives(many, token, own) if sort == "states" and not ranked else ()
        members: list[Referent] = []
        for one in ranked:
            if all(state_of(one.actors[0]) != state_of(other.actors[0]) for other in members):
                members.append(one)
        if sort == "any" and members:
            # Sides are of a kind: two states, or two people, not a state and its president.
            members = [one for one in members if one.traits.person == members[0].traits.person]
        if len(members) < many:
            return self._by_adjectives(many, token, own) if sort == "states" else ()
        weights = [one.salience(here) + _TOLD * len(one.heads) for one in members]
        if len(members) > many and weights[many - 1] < _SURE * weights[many]:
            return ()
        return tuple(members[:many])

    def _by_adjectives(self, many: int, token: int, own: Referent | None) -> tuple[Referent, ...]:
        """Give the states of a text that are as many as are meant, though some are told by an adjective alone."""
        told = [one for one in self._discourse.all() if one.last < token and one is not own and not one.members]
        members = _distinct(tuple(one for one in told if _is_of(one, "states")))
        return members if len(members) == many else ()

    def _own_subject(self, token: int) -> Referent | None:
        """The subject of the verb whose object a plural is: "Oslo urged both to go" is not of Oslo."""
        parse = self._parse
        verb = parse.heads[token]
        between = parse.deps[token] == "pobj" and parse.lower[verb] in _AMONG
        if between:  # "hosted talks between the two sides"
            verb = parse.heads[verb]
            verb = parse.heads[verb] if parse.deps[verb] == "dobj" else verb
        elif parse.deps[token] == "pobj" and parse.lower[verb] in _UPON:  # "called on both sides"
            verb = parse.heads[verb]
        elif parse.deps[token] not in ("dobj", "dative"):
            return None
        if parse.pos[verb] != "VERB":
            return None
        subject = surface_subject(parse, verb, verb_classes())
        joined = subject is not None and any(parse.deps[k] == "conj" for k in parse.children[subject])
        if subject is None or (between and joined):
            return None  # "Chad and Mali signed a pact between the two countries"
        return self._discourse.at(subject)

    def _may(self, one: Referent, sort: str) -> bool:
        if len(one.actors) != 1 or one.members or not (one.traits.person or one.traits.body):
            return False
        if not verb_classes().blow.isdisjoint(one.nouns) or not actor_words().passive_things.isdisjoint(one.nouns):
            return False  # neither a drone nor a convoy is a side of a war
        helps = sort in ("bodies", "any") and one.country in _HELPERS  # relief workers are no side of a war
        return not one.is_open and one.is_named() and not helps and _is_of(one, sort)


def _is_of(one: Referent, sort: str) -> bool:
    if sort == "leaders":  # an envoy who stands beside one of them leads nobody
        return one.traits.person and sent_abroad().isdisjoint(one.nouns | one.titles)
    if sort == "people":
        return one.traits.person
    if sort == "bodies":
        return not one.traits.person
    if sort == "states":
        return len(one.actors) == 1 and state_of(one.actors[0]) in country_by_code() and not one.traits.person
    return True


def _distinct(members: tuple[Referent, ...], *, by_faction: bool = False) -> tuple[Referent, ...]:
    """Leave out who is of the state of one before; by faction, rebels and their state are two."""
    seen: dict[str, Referent] = {}
    for one in members:
        if one.actors:
            seen.setdefault(_faction(one.actors[0]) if by_faction else state_of(one.actors[0]), one)
    return tuple(seen.values())


def _faction(actor: str) -> str:
    return actor if _sector(actor) in _OPPOSED else state_of(actor)


def _is_opposed(one: Referent) -> bool:
    return len(one.actors) == 1 and _sector(one.actors[0]) in _OPPOSED


def _sector(actor: str) -> str:
    return actor.partition(".")[2].partition(".")[0]
