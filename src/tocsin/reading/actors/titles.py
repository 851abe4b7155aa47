"""Titles and other words for one person: "the president", "the Turkish leader", "the 72-year-old", "the Spaniard".

A title is whoever was introduced with it or holds the office on the day; somebody of another title is never
meant, somebody of none may be. Other nouns for a person are the most salient one that they may be said of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.nominals import nominals
from tocsin.reading.actors.agreement import gender_of_noun, is_person_noun, traits_of
from tocsin.reading.actors.discourse import Discourse, Referent, clause_of
from tocsin.reading.actors.names import Found
from tocsin.reading.actors.pronouns import quoted_from
from tocsin.reading.parsing.parse import Parse

_REACH = 5
"""Sentences that a title without a known holder looks back."""
_FAR = 60
_SURE = 1.15
"""How much one person must outweigh the next."""
_FRESH = 1.7
"""How much more a description is of whom the sentence before has brought in: news names first, then describes."""
_OTHER_TITLE = 0.4
"""How well a title fits somebody known by another: people hold several, and tables are late."""
_PERSON = re.compile(r"(?:ard|an|on|ole|ane|er|eek|urk|wede|ene|ite|ani)$")
"""Names of peoples that one person bears: "the Spaniard", but not "the French"."""
_RESTRICTING = frozenset({"relcl", "acl"})


class Titles:
    """Resolves words for one person against a discourse."""

    def __init__(self, parse: Parse, discourse: Discourse) -> None:
        self._parse = parse
        self._discourse = discourse
        self._quoted = quoted_from(parse)

    def resolve(self, token: int, found: Found | None) -> Referent | None:
        """Give whom a definite noun phrase stands for, by its head; None if unsure.

        Args:
            token: the head.
            found: what the phrase was read as so far: a role, a people, an office holder, or nothing.
        """
        if not self.is_definite(token):
            return None
        if found is not None and found.kind == "people":
            return self._by_people(token, found)
        if found is None and not self._is_somebody(token):
            return None
        if found is not None and not (found.kind == "person" or traits_of(found, self._parse).person):
            return None
        return self._by_title(token, found)

    def is_definite(self, token: int) -> bool:
        """Tell whether a noun is brought in as somebody known: "the general", but not "the general who fled"."""
        parse = self._parse
        if parse.tags[token] not in ("NN", "NNP", "JJ", "CD"):
            return False
        kids = parse.children[token]
        if not any(parse.lower[k] in ("the", "this") and k < token for k in kids):
            return False
        restricted = any(
            parse.deps[k] in _RESTRICTING and k == token + 1 and parse.tags[k] != "VBD" for k in kids
        )  # "the president named": a main verb that the parser takes for a participle
        named = any(parse.deps[k] == "appos" and parse.pos[k] == "PROPN" for k in kids)
        return not restricted and not named and parse.deps[token] not in ("compound", "amod", "nmod", "appos", "attr")

    def _is_somebody(self, token: int) -> bool:
        """Tell whether a noun that is no role is said of one person: "the laureate", "the US-born chemist"."""
        parse = self._parse
        if self._is_age(token) or is_person_noun(parse.lemmas[token]):
            return True
        return any(parse.lower[k] in ("former", "ex") for k in parse.children[token]) and parse.tags[token] == "NN"

    def _is_age(self, token: int) -> bool:
        return self._parse.lemmas[token] == "old" and token > 1 and self._parse.lower[token - 2] in ("year", "years")

    def _by_people(self, token: int, found: Found) -> Referent | None:
        """Give the person of that country, or of none known, whom a people's name is said of: "the Spaniard"."""
        country = country_by_code().get(found.actors[0])
        if country is None or not _PERSON.search(self._parse.lower[token]):
            return None
        # Who speaks for an international body may be of any country: a NATO chief is a Norwegian.
        bodies = {one.country for one in self._persons(token, _REACH)} - set(country_by_code())
        fitting = [one for one in self._persons(token, _REACH) if one.country in bodies | {None, country.code}]
        return self._most_salient(token, fitting)

    def _by_title(self, token: int, found: Found | None) -> Referent | None:
        parse = self._parse
        title = title_at(parse, token) if not self._is_age(token) else "year-old"
        country = found.country if found is not None and not self._is_hyphened(token) else None
        past = any(parse.lower[k].rstrip("-") in actor_words().past_holders for k in parse.children[token])
        gender = gender_of_noun(parse.lemmas[token])
        if found is not None and found.kind == "person" and self._is_known(found):
            return None
        scored: list[tuple[float, float, int, Referent]] = []
        here = parse.sentence_of[token]
        for one in self._persons(token, _FAR):
            if gender and one.traits.gender not in (None, gender):
                continue
            score = self._match(title, country, one, past)
            if (past or score < 2) and one.found is not None and one.found.kind == "role":
                continue  # "the dead man" is no gunman of before
            if score <= 0 or (score < 2 and not one.is_near(here, _REACH)):
                continue
            fresh = _FRESH if one.is_new(here) else 1.0
            scored.append((score * fresh * one.salience(here) + score / 100, score, one.last, one))
        if not scored:
            return None
        scored.sort(key=lambda item: item[:3], reverse=True)
        weight, score, _, chosen = scored[0]
        if found is not None and found.kind == "person" and score < 2 and not _is_namesake(found, chosen):
            return None
        return None if len(scored) > 1 and weight < _SURE * scored[1][0] else chosen

    def _is_hyphened(self, token: int) -> bool:
        """Tell whether a country stands in a compound of origin: "the US-trained engineer" is not America's."""
        return "-" in self._parse.words[self._parse.edges[token][0] : token]

    def _is_known(self, found: Found) -> bool:
        """Tell whether the holder of the office on the day was named in the text."""
        return any(one.actors == found.actors for one in self._discourse.all())

    def _match(self, title: str, country: str | None, one: Referent, past: bool) -> float:
        """How well a title fits: 2 and more by what is known, 1 where nothing is, 0 where it cannot."""
        words = nominals()
        if country and one.country and country != one.country:
            return 0
        near = 0.5 if country and country == one.country else 0.0
        if title.rpartition(" ")[2] in {noun.rpartition(" ")[2] for noun in one.titles & {title}} or title in one.nouns:
            return 2 + near
        same = words.titles.get(title, frozenset({title}))
        if (one.titles | one.nouns) & same or (title in words.heads and one.titles & words.headed):
            return 2 + near
        if title == "minister" and any("minister" in known for known in one.titles):
            return 2 + near
        words_of = set(title.split())
        if len(words_of) > 1 and any(words_of <= set(known.split()) for known in one.titles):
            return 2 + near
        if past:
            return 1 + near
        ranked = title in words.titles or title in words.heads or title == "minister"
        if ranked and one.titles:
            return _OTHER_TITLE
        if country and one.country is None and not ranked:
            return 0
        return (0.7 if one.titles else 1) + near

    def _persons(self, token: int, reach: int) -> Iterator[Referent]:
        """Persons that were spoken of, but not in the same clause, where the phrase means somebody else."""
        parse, here = self._parse, self._parse.sentence_of[token]
        verb = clause_of(parse, token)
        for one in self._discourse.recent(here, reach):
            if not one.traits.person or not one.actors or one.is_open:
                continue
            if parse.sentence_of[one.last] == here and (
                clause_of(parse, one.last) == verb or self._is_told(one, token)
            ):
                continue
            yield one

    def _is_told(self, one: Referent, token: int) -> bool:
        """Tell whether somebody is named in the words that a title speaks: "'Gao is ours,' the premier said"."""
        return one.last in self._quoted and token not in self._quoted

    def _most_salient(self, token: int, persons: list[Referent]) -> Referent | None:
        here = self._parse.sentence_of[token]
        return max(persons, key=lambda one: (one.salience(here), one.last), default=None)


def _is_namesake(found: Found, one: Referent) -> bool:
    """Tell whether somebody named has the given name of the holder that the table knows, spelt another way."""
    holder, named = found.facts_of(found.actors[0]), one.found.facts_of(one.actors[0]) if one.found else None
    return holder is not None and named is not None and holder[0].split()[0] == named[0].split()[0]


def title_at(parse: Parse, token: int) -> str:
    """Give the title that a head noun ends or begins: "prime minister", "head of state"."""
    known, roles = nominals().titles, gazetteer().roles
    behind = parse.lower[token + 1 : token + 3]
    if len(behind) == 2 and behind[0] == "of" and (whole := f"{parse.lower[token]} of {behind[1]}") in known:
        return whole
    for first in (token - 2, token - 1):
        phrase = " ".join(parse.lower[max(first, 0) : token + 1])
        if first >= 0 and (phrase in roles or phrase in known):
            return phrase
    return parse.lemmas[token]


def titles_of(parse: Parse, one: Found) -> set[str]:
    """Give the titles with which a person is named, and those of the office held."""
    known = nominals().titles.keys() | nominals().headed
    first = one.first
    while first > 0 and parse.deps[first - 1] in ("compound", "nmod") and parse.heads[first - 1] < one.last:
        first -= 1
    words = " ".join(parse.lower[first : one.last])
    found = {title for title in known if title in words and f" {title} " in f" {words} "}
    facts = one.facts_of(one.actors[0])
    if facts is not None and facts[3]:
        office = facts[3].lower()
        found |= {title for title in known if office.startswith(title)} | {office}
        found |= {"head of state"} if "heads of state" in office else set()
        found |= {"head of government"} if "heads of government" in office else set()
    return found
