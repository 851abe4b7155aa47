"""Discourse: who and what a text has spoken of so far, and how much each stands in the light.

Salience is weighed by grammatical role and fades by half with each sentence, after Lappin and Leass (1994):
a subject outweighs an object, an object an embedded noun. Things count too: a pronoun that may stand for a
plan named last is none of the actors'.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from tocsin.ontology.time_words import names_time
from tocsin.reading.actors.agreement import Traits, gender_of_noun, is_person_noun, traits_of
from tocsin.reading.actors.names import Found
from tocsin.reading.parsing.labels import NOUNS, SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse

REACH = 3
"""Sentences that a pronoun looks back."""

_WEIGHTS = {"nsubj": 240, "nsubjpass": 235, "dobj": 200, "dative": 190, "attr": 120, "ROOT": 200, "poss": 135}
_OTHER = 110
_MAIN = 40
"""What the subject of a main clause has over that of another."""
_ADJECTIVE, _COMPOUND = 25, 60
_FADING = 0.4
_ECHO = 0.3
_MEMORY = 4
_KEPT = 400
"""Referents that are kept in mind: a list of ten thousand names is no discourse."""
_THINGS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "ROOT", "conj"})

Key = tuple[str | tuple[str, ...], ...]


@dataclass
class Referent:
    """Somebody or something spoken of.

    Attributes:
        actors: ids; empty for a thing.
        found: the mention that tells most; None for a thing.
        traits: what pronouns fit.
        order: rank of the first mention.
        weights: (sentence, weight) of each mention, in order.
        heads: head token of each mention, in order.
        titles: titles that were given with the name.
        nouns: head nouns by which it was called.
        members: the referents of a plural, one by one, where it was made of several.
        is_open: it was brought in as if it were known ("the general"), but nobody tells who it is.
    """

    actors: tuple[str, ...]
    found: Found | None
    traits: Traits
    order: int
    weights: list[tuple[int, int]] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    titles: set[str] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    members: tuple[Referent, ...] = ()
    is_open: bool = False

    @property
    def country(self) -> str | None:
        """Country of the one actor it is."""
        return self.found.country if self.found is not None else None

    @property
    def last(self) -> int:
        """Head token of its last mention."""
        return self.heads[-1]

    def salience(self, sentence: int) -> float:
        """Weigh it at a sentence: of each earlier sentence its best mention, halved for each sentence between."""
        best_of: dict[int, int] = {}
        for at, weight in reversed(self.weights):
            if sentence - at > _MEMORY:
                break
            best_of[at] = max(best_of.get(at, 0), weight)
        total = 0.0
        for at, weight in best_of.items():
            part = weight * _FADING ** (sentence - at)
            total = total * _ECHO + part if part > total else total + _ECHO * part
        return total

    def is_new(self, sentence: int) -> bool:
        """Tell whether it was brought in by the sentence before, or by this one."""
        return sentence - self.weights[0][0] <= 1

    def is_named(self) -> bool:
        """Tell whether it was spoken of by more than an adjective."""
        return any(weight > _COMPOUND for _, weight in self.weights[-8:])

    def is_near(self, sentence: int, reach: int = REACH) -> bool:
        """Tell whether it was spoken of in the last sentences."""
        return sentence - self.weights[-1][0] <= reach


class Discourse:
    """The referents of a text, in the order of their last mention."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._by_key: dict[Key, Referent] = {}
        self._recent: dict[int, Referent] = {}
        self._at_head: dict[int, Referent] = {}
        self._several: dict[int, Referent] = {}
        self._order = 0

    def enter(self, one: Found, token: int) -> Referent:
        """Take a mention of actors in, at its head token."""
        traits = traits_of(one, self._parse)
        # An organ ("Chad's junta") is not its state, as the state's seat is.
        key = _key(one.actors, traits, organ=one.kind == "role")
        referent = self._by_key.get(key)
        if referent is None:
            referent = self._by_key[key] = self._new(one.actors, one, traits)
        elif traits.gender and referent.traits.gender is None:
            referent.traits = traits
        return self._mention(referent, token)

    def enter_again(self, referent: Referent, token: int) -> Referent:
        """Take in a further mention of somebody known; whom a plural is said of is also "they"."""
        if self._parse.tags[token] in ("NNS", "NNPS") and not referent.traits.many:
            referent.traits = replace(referent.traits, many=True)
        return self._mention(referent, token)

    def enter_thing(self, token: int) -> Referent:
        """Take in a noun that is no actor; the same noun is the same thing."""
        plural = self._parse.tags[token] in ("NNS", "NNPS")
        lemma = self._parse.lemmas[token]
        key: Key = ("thing", lemma, str(plural))
        referent = self._by_key.get(key)
        if referent is None:
            person = not plural and is_person_noun(lemma)
            traits = Traits(person=person, body=not (plural or person), many=plural, gender=gender_of_noun(lemma))
            referent = self._by_key[key] = self._new((), None, traits)
        return self._mention(referent, token)

    def enter_several(self, members: tuple[Referent, ...], token: int) -> Referent:
        """Take in several as one plural: "Chad and Sudan"."""
        actors = tuple(dict.fromkeys(actor for one in members for actor in one.actors))
        key = _key(tuple(sorted(actors)), Traits(many=True))
        referent = self._by_key.get(key)
        if referent is None:
            referent = self._by_key[key] = self._new(actors, members[0].found, Traits(many=True))
            referent.members = members
        return self._mention(referent, token)

    def join(self, members: tuple[Referent, ...], first: int, last: int) -> Referent:
        """Take in a coordination, by the heads of its first and last member."""
        one = self.enter_several(members, last)
        self._several[first] = one
        return one

    def several_at(self, head: int) -> Referent | None:
        """Give whom a coordination stands for by its first head, else whom the phrase stands for."""
        return self._several.get(head) or self._at_head.get(head)

    def at(self, head: int) -> Referent | None:
        """Give whom the phrase headed by a token stands for."""
        return self._at_head.get(head)

    def recent(self, sentence: int, reach: int = REACH) -> Iterator[Referent]:
        """Yield whom the last sentences spoke of, the last mentioned first."""
        for referent in reversed(self._recent.values()):
            if not referent.is_near(sentence, reach):
                return
            yield referent

    def all(self) -> Iterator[Referent]:
        """Yield everybody, the last mentioned first."""
        yield from reversed(self._recent.values())

    def _new(self, actors: tuple[str, ...], found: Found | None, traits: Traits) -> Referent:
        self._order += 1
        return Referent(actors, found, traits, self._order)

    def _mention(self, referent: Referent, token: int) -> Referent:
        parse = self._parse
        referent.weights.append((parse.sentence_of[token], weight_at(parse, token)))
        referent.heads.append(token)
        referent.nouns.add(parse.lemmas[token])
        self._at_head.setdefault(token, referent)
        self._recent.pop(referent.order, None)
        self._recent[referent.order] = referent
        if len(self._recent) > _KEPT:
            del self._recent[next(iter(self._recent))]
        return referent


def weight_at(parse: Parse, token: int) -> int:
    """Weigh a mention by its role; a conjunct has the role of the first."""
    at = parse.first_conjuncts[token]
    dep = parse.deps[at]
    if dep in ("amod", "compound", "nmod"):
        return _ADJECTIVE if parse.pos[token] == "ADJ" else _COMPOUND
    if dep == "pobj":
        governor = parse.heads[parse.heads[at]]
        return 160 if parse.pos[governor] in VERBAL else _OTHER
    weight = _WEIGHTS.get(dep, _OTHER)
    weight += _MAIN if dep in SUBJECTS and _is_main(parse, parse.heads[at]) else 0
    return weight - weight // 10 if at != token else weight


def _is_main(parse: Parse, verb: int) -> bool:
    while parse.deps[verb] == "conj" and parse.heads[verb] != verb:
        verb = parse.heads[verb]
    return parse.deps[verb] == "ROOT"


def is_thing(parse: Parse, token: int) -> bool:
    """Tell whether a noun brings something into the discourse that a pronoun may stand for."""
    if parse.pos[token] not in NOUNS or parse.deps[token] not in _THINGS:
        return False
    return not names_time(parse.lemmas[token]) and parse.lower[token][:1].isalpha()


def state_of(actor: str) -> str:
    """A state and its government are one in a discourse."""
    return actor.removesuffix(".GOV")


def clause_of(parse: Parse, token: int) -> int:
    """Give the verb that a token hangs under, itself if it hangs under none."""
    at = token
    for _ in range(12):
        above = parse.heads[at]
        if above == at:
            return at
        at = above
        if parse.pos[at] in VERBAL:
            return at
    return at


def _key(actors: tuple[str, ...], traits: Traits, *, organ: bool = False) -> Key:
    sort = "person" if traits.person else "body" if traits.body else "many"
    return (actors if organ else tuple(map(state_of, actors)), f"{sort} organ" if organ else sort)
