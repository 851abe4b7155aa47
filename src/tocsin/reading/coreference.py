"""Coreference within a dispatch: pronouns, "the alliance", "its neighbour", "the two nations".

A nearby antecedent of the right sort is taken, subjects first; where none is near, the words stay
unresolved: a wrong actor is worse than none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tocsin.ontology.countries import country_by_code
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actor_names import Found
from tocsin.reading.clause_verbs import child, surface_subject
from tocsin.reading.parse import Parse

_HE = frozenset({"he", "him", "his", "she", "her", "hers"})
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "theirs"})
_SPEAKERS = frozenset({"my", "our", "your"})
"""Whose these are is told by who speaks, which the quotes know."""

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_ALLIANCES = {
    "alliance": ("NATO",), "pact": ("NATO",),
    "bloc": ("EU", "ECOWAS", "ASEAN", "EAEU", "CIS", "AU", "G7"),
    "union": ("EU", "AU"), "council": ("UN.SC", "UN.HRC"),
}  # fmt: skip
_PAIRS = frozenset({"nation", "country", "side", "party", "government", "state", "neighbour", "neighbor", "rival"})
_COUNTRY_NOUNS = frozenset({"country", "nation", "kingdom", "republic"})
_NEIGHBOURS = frozenset({"neighbour", "neighbor"})
_REACH = 3


def resolve(parse: Parse, found: Sequence[Found]) -> list[Found]:
    """Resolve pronouns and nominals to actors named before them.

    Args:
        parse: the text.
        found: named actors and roles, in order.

    Returns:
        Further mentions.
    """
    resolver = _Resolver(parse, found)
    more: list[Found] = []
    taken = {token for one in found for token in range(one.first, one.last)}
    for token in range(len(parse)):
        if token in taken:
            continue
        one = resolver.at(token)
        if one is not None:
            more.append(one)
            resolver.learn(one)
    return more


_SOMEBODY = frozenset(
    """president minister premier chancellor king queen emir sultan leader ruler chief general commander spokesman
    spokeswoman spokesperson secretary ambassador envoy governor mayor judge prosecutor bishop archbishop cardinal pope
    patriarch candidate lawmaker senator deputy official diplomat adviser advisor mediator negotiator colonel captain
    admiral marshal activist dissident cleric ayatollah prince princess commissioner director speaker monarch dictator
    warlord delegate counterpart aide consul prefect counsellor chairman chairwoman rapporteur""".split()
)


def _is_somebody(one: Found, parse: Parse) -> bool:
    """Tell whether a role is one man or woman's: "Austria's chancellor said that she was ready"."""
    return (
        one.kind == "role"
        and one.how == "name"
        and parse.tags[one.head] in ("NN", "NNP")
        and (parse.lemmas[one.head] in _SOMEBODY)
    )


class _Resolver:
    def __init__(self, parse: Parse, found: Sequence[Found]) -> None:
        self._parse = parse
        self._found = list(found)

    def learn(self, one: Found) -> None:
        """Let a resolved mention be an antecedent of later ones."""
        self._found.append(one)

    def at(self, token: int) -> Found | None:
        """Resolve a token, None where it is no anaphor or nothing fits."""
        word, lemma = self._parse.lower[token], self._parse.lemmas[token]
        antecedents: list[Found] = []
        if word in _SPEAKERS:
            return None
        how, parse_tag = "pronoun", self._parse.tags[token]
        if parse_tag == "PRP$" and (owner := self._local_subject(token)) is not None:
            antecedents = [owner]
        elif parse_tag == "PRP$" and self._belongs_to_another(token):
            return None
        elif word in _HE:
            antecedents = self._before(token, lambda one: one.kind == "person" or _is_somebody(one, self._parse))[:1]
        elif word in _IT:
            antecedents = self._before(token, _is_body)[:1]
        elif word in _THEY:
            antecedents = self._before(token, lambda one: _is_many(one, self._parse))[:1]
        elif self._parse.pos[token] == "NOUN":
            how = "nominal"
            antecedents = self._nominal(token, lemma)
        if not antecedents:
            return None
        actors = tuple(dict.fromkeys(actor for one in antecedents for actor in one.actors))
        first = self._first(token) if how == "nominal" else token
        return replace(
            antecedents[0], first=first, last=token + 1, head=token, actors=actors, how=how,
            facts={key: value for one in antecedents for key, value in one.facts.items()},
        )  # fmt: skip

    def _first(self, token: int) -> int:
        first = token
        for index in self._parse.children[token]:
            if index < first and self._parse.deps[index] in ("det", "nummod", "poss", "amod"):
                first = index
        return first

    def _local_subject(self, token: int) -> Found | None:
        """Whose a possessive is that stands under a verb with an understood subject: that subject's."""
        parse, at = self._parse, token
        for _ in range(8):
            if parse.heads[at] == at:
                return None
            at = parse.heads[at]
            if parse.pos[at] == "VERB":
                break
        if parse.pos[at] != "VERB":
            return None
        subject = surface_subject(parse, at, verb_classes())
        fits = _is_body if parse.lower[token] in _IT else None
        return next(
            (one for one in self._found if one.head == subject and (fits is None or fits(one))),
            None,
        )

    def _belongs_to_another(self, token: int) -> bool:
        """Tell whether a possessive's own clause has a subject that is nobody known ("every nation")."""
        parse, at = self._parse, token
        while parse.heads[at] != at and parse.pos[at] != "VERB":
            if parse.deps[at] in _SUBJECTS:
                return False
            at = parse.heads[at]
        own = child(parse, at, *_SUBJECTS)
        return own is not None and parse.pos[own] == "NOUN" and not any(one.head == own for one in self._found)

    def _in_condition(self, token: int) -> bool:
        """Tell whether a token stands in an "if" clause, whose pronouns look back to the last named."""
        parse = self._parse
        verb = parse.heads[token]
        return any(parse.deps[k] == "mark" and parse.lower[k] in ("if", "unless") for k in parse.children[verb])

    def _nominal(self, token: int, lemma: str) -> list[Found]:
        kids = self._parse.children[token]
        definite = any(self._parse.lower[k] in ("the", "both", "this") for k in kids)
        if lemma in _NEIGHBOURS:
            return self._neighbour(token)
        if not definite:
            return []
        plural = self._parse.tags[token] == "NNS"
        if plural and lemma in _PAIRS and any(self._parse.lower[k] in ("two", "both") for k in kids):
            return self._pair(token)
        if not plural and lemma in _ALLIANCES:
            wanted = _ALLIANCES[lemma]
            return self._before(token, lambda one: one.actors[0] in wanted, reach=99)[:1]
        if not plural and lemma in _COUNTRY_NOUNS and len(kids) <= 2:
            return self._before(token, lambda one: one.actors[0] in country_by_code())[:1]
        return []

    def _neighbour(self, token: int) -> list[Found]:
        owner = next((k for k in self._parse.children[token] if self._parse.deps[k] == "poss"), None)
        if owner is None:
            return []
        holders = [one for one in self._found if one.first <= owner < one.last]
        code = holders[0].country if holders else None
        country = country_by_code().get(code or "")
        if country is None:
            return []
        near = [
            one
            for one in self._before(token, lambda one: one.actors[0] in country.neighbours, reach=99)
            if one.country != code
        ]
        return near[:1]

    def _pair(self, token: int) -> list[Found]:
        """The last two countries or bodies named together, else the last two different ones."""
        before = self._before(token, lambda one: one.actors[0] in country_by_code(), reach=2)
        different: list[Found] = []
        for one in before:
            if all(one.actors != other.actors for other in different):
                different.append(one)
        return sorted(different[:2], key=lambda one: one.first) if len(different) >= 2 else []

    def _before(self, token: int, fits: Callable[[Found], bool], reach: int = _REACH) -> list[Found]:
        """Fitting mentions before a token, best first: nearest sentence, then subjects, then the nearest."""
        parse = self._parse
        here = parse.sentence_of[token]
        recent = self._in_condition(token)
        near = []
        for one in self._found:
            if one.last > token or not fits(one):
                continue
            away = here - parse.sentence_of[one.head]
            if away <= reach:
                subject = parse.deps[one.head] in _SUBJECTS and not recent
                near.append((away, not subject, token - one.last, one))
        near.sort(key=lambda item: item[:3])
        return [item[3] for item in near]


def _is_body(one: Found) -> bool:
    return one.kind in ("name", "seat") and len(one.actors) == 1


def _is_many(one: Found, parse: Parse) -> bool:
    return (one.kind == "role" and parse.tags[one.head] in ("NNS", "NNPS")) or one.kind in ("people", "seat")
