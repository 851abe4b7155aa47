"""What tells no event of ours: conditions, forces of nature, and sentences of sport, business, culture or nature."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tocsin.ontology.domains import Spoken, domains
from tocsin.ontology.force_words import force_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.conditions import in_condition
from tocsin.reading.clauses.nouns import counted, innermost
from tocsin.reading.events.idle import is_idle
from tocsin.reading.events.matching import Match
from tocsin.reading.events.word_forms import is_figure
from tocsin.reading.parsing.labels import SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record.event import EventType

_WILLED: frozenset[EventType] = frozenset({"ASSAULT", "THREATEN", "COERCE", "ACCUSE", "REQUEST", "PROTEST", "AID"})
"""Types that somebody has to will: rain kills, yet assaults nobody."""

_TAKING = frozenset({"seize", "capture", "grab", "conquer", "occupy", "invade"})
"""What is done to chances and trophies as to towns."""


_STORMS = frozenset({"cyclone", "hurricane", "typhoon", "storm", "tornado", "tempest"})
"""What is given names as people are."""


_HOUSES = frozenset({"group", "house", "operator", "developer", "crew"})
"""What is a firm where its trade stands before it."""


class Sieve:
    """Tells which predicates of a parse tell no event; sentences are looked at once."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._spoken: dict[tuple[int, ...], Spoken] = {}

    def is_unwilled(self, match: Match) -> bool:
        """Tell whether a predicate tells of no act: it is a condition, or a force of nature does it."""
        parse, token, agents = self._parse, match.clause.token, domains().agents
        doers = match.heads("actor")
        if not doers and match.frame.type == "ASSAULT":
            doers = [
                head for head in _circumstances(parse, match) if parse.lemmas[head] in agents or _is_storm(parse, head)
            ]
        classes = verb_classes()
        if not doers and match.frame.type in _WILLED and match.clause.kind == "verb" and not match.clause.passive:
            doers = [head for head in match.clause.heads("subj") if head not in match.heads("recipient")]
        natural = match.frame.type in _WILLED and all(
            _is_force(parse, innermost(parse, head, classes)) for head in doers
        )
        if (doers and natural) or in_condition(parse, token) or self._is_forced(token):
            return True
        if self._labels(match):
            return True
        return self._blames_nobody(match) or self._is_figure(match) or is_idle(parse, match)

    def _labels(self, match: Match) -> bool:
        """Tell whether something is only called by a word, and not called for: "called plans for a summit rash"."""
        if match.frame.type != "REQUEST" or self._parse.lemmas[match.clause.token] != "call":
            return False
        return child(self._parse, match.clause.token, "oprd") is not None

    def _is_forced(self, token: int) -> bool:
        """Tell whether a force of nature has somebody do it: "fog forced the port to turn ships away"."""
        parse, above = self._parse, self._parse.heads[token]
        if parse.deps[token] not in ("xcomp", "ccomp") or above == token:
            return False
        subjects = [k for k in parse.children[above] if parse.deps[k] == "nsubj"]
        return bool(subjects) and all(_is_force(parse, k) for k in subjects)

    def _blames_nobody(self, match: Match) -> bool:
        """Tell whether a thing is blamed that wills nothing: "blamed a short circuit", "blamed the drought"."""
        if match.frame.type != "ACCUSE" or match.clause.kind != "verb":
            return False
        blamed = match.heads("recipient") or match.clause.heads("obj")
        causes = domains().agents | force_words().mishaps
        return bool(blamed) and all(self._parse.lemmas[head] in causes for head in blamed)

    def _is_figure(self, match: Match) -> bool:
        """Tell whether force is a figure of speech: done with letters and questions, or to waste and hunger."""
        if match.frame.type != "ASSAULT" and self._parse.lemmas[match.clause.token] not in _TAKING:
            return False
        lemmas, clause = self._parse.lemmas, match.clause
        means = [head for slot in ("with", "by") for head in clause.heads(slot) if head not in match.heads("actor")]
        if match.frame.type == "ASSAULT" and any(lemmas[head] in domains().soft for head in means):
            return True
        struck = [head for slot in ("on", "against", "to") for head in clause.heads(slot)] or clause.heads("obj")
        return bool(struck) and all(lemmas[head] in domains().causes for head in (*struck, *match.heads("recipient")))

    def spoken(self, token: int) -> Spoken:
        """Tell what a token's sentence speaks of, but for what is told in clauses beside the token's own."""
        parse, number = self._parse, self._parse.sentence_of[token]
        first, last = parse.sentences[number]
        beside = [
            parse.edges[k]
            for k in range(first, last)
            if parse.deps[k] == "advcl"
            and parse.pos[k] in VERBAL
            and not parse.edges[k][0] <= token < parse.edges[k][1]
        ]
        key = (number, *(start for start, _ in beside))
        if key not in self._spoken:
            told = [k for k in range(first, last) if not any(start <= k < end for start, end in beside)]
            lemmas = [parse.lemmas[k] for k in told]
            self._spoken[key] = domains().spoken(lemmas, [parse.lemmas[k] for k in told if parse.pos[k] == "PROPN"])
        return self._spoken[key]

    def are_private(self, heads: Iterable[int]) -> bool:
        """Tell whether nouns name people at their own work, firms or animals, whatever state they are of."""
        lemmas, pos = self._parse.lemmas, self._parse.pos
        named = [counted(self._parse, head) for head in heads if pos[head] != "PRON"]
        return bool(named) and all(
            domains().is_private(lemmas[head]) or self.is_house(head) or self._is_of_firm(head)
            if pos[head] == "NOUN"
            else domains().is_ensemble(lemmas[head])
            for head in named
        )

    def _is_of_firm(self, head: int) -> bool:
        """Tell whether people are told by the firm they work for: "the airline's pilots"."""
        owners = (
            k for k in self._parse.children[head] if self._parse.deps[k] == "poss" and self._parse.pos[k] == "NOUN"
        )
        return any(domains().is_private(self._parse.lemmas[k]) for k in owners)

    def is_house(self, head: int) -> bool:
        """Tell whether a noun names a firm by its trade: "timber groups", "a media house"."""
        if self._parse.lemmas[head] not in _HOUSES:
            return False
        return any(self._parse.lemmas[k] in domains().trades for k in self._parse.children[head] if k < head)


def _is_force(parse: Parse, head: int) -> bool:
    """Tell whether a noun names a force of nature; fire that arms or armed men spit is none: "sniper fire"."""
    if _is_rigged(parse, head) or _is_poison(parse, head):
        return False
    if _is_storm(parse, head) or is_figure(parse, head) or parse.lower[head] in force_words().plagues:
        return True  # a gas explosion is no more willed than a storm
    if parse.pos[head] == "PROPN" and head != parse.sentences[parse.sentence_of[head]][0]:
        return False  # Tigers and Hornets are men and jets
    if parse.lemmas[head] != "fire":
        return not domains().agents.isdisjoint({parse.lemmas[head], parse.lemmas[head].removesuffix("s")})
    return not any(
        parse.lemmas[k] in force_words().guns
        or (parse.words[k][:1].isupper() and parse.deps[k] in ("amod", "compound", "nmod"))
        for k in parse.children[head]
    )


def _is_rigged(parse: Parse, head: int) -> bool:
    """Tell whether a vehicle has been made a bomb: "a lorry packed with explosives"."""
    words = force_words()
    about = [k for k in (*parse.children[head], parse.heads[head]) if parse.lower[k] in words.rigged]
    return any(not words.charges.isdisjoint(parse.lemmas[slice(*parse.edges[k])]) for k in about)


def _is_poison(parse: Parse, head: int) -> bool:
    """Tell whether a gas is one of war: "sarin gas", "a nerve agent"."""
    named = {
        parse.lower[head],
        *(parse.lower[k] for k in parse.children[head] if parse.deps[k] in ("amod", "compound", "nmod")),
    }
    return not named.isdisjoint(force_words().poisons)


def _is_storm(parse: Parse, head: int) -> bool:
    """Tell whether a name is a storm's: "Cyclone Wanda"."""
    return parse.pos[head] == "PROPN" and any(parse.lower[k] in _STORMS for k in parse.children[head])


def _circumstances(parse: Parse, match: Match) -> Iterator[int]:
    """What people died in or of where nobody is said to have done it: "in a quake", "when a bus fell"."""
    clause = match.clause
    yield from (head for slot, head in clause.arguments if slot in ("in", "by", "of", "from", "after", "subj"))
    for index in parse.children[clause.token]:
        if parse.deps[index] == "advcl" and not _hits_arms(parse, index):
            yield from (k for k in parse.children[index] if parse.deps[k] in SUBJECTS)


def _hits_arms(parse: Parse, verb: int) -> bool:
    """Tell whether what was run into had been laid by somebody: "when their bus hit a landmine"."""
    struck = (parse.lemmas[k] for k in parse.children[verb] if parse.deps[k] == "dobj")
    return any(lemma in domains().doing or lemma in ("mine", "bomb") for lemma in struck)
