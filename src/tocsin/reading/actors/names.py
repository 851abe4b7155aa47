"""Names of actors in a text: countries, peoples, governments by their seats, organisations, people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.gazetteer import Gazetteer, Known, folded, gazetteer
from tocsin.ontology.names import name_key
from tocsin.reading.actors.mentions import Facts, Found, head_of
from tocsin.reading.actors.people import are_called, find_people, is_people_of_several, is_plural_role
from tocsin.reading.actors.shared_names import find_shared_names
from tocsin.reading.clauses.locative import used_as_place
from tocsin.reading.parsing.parse import Parse

__all__ = ["Facts", "Found", "find_names", "head_of", "known_found"]

_MAX_TOKENS = 8
_SPARE = 8
"""Characters that full stops and other spellings may add to a name, beside its length once more."""
_OPENING = 5
"""Letters that tell whether a name begins: those of the longest article or prefix, and one more."""
_ACROSS = frozenset({"pan", "trans", "intra", "mid"})
"""What before a hyphen makes a people's name a quality: a "Pan-American" road is no American's."""
_CLAIMED = frozenset({"taiwan"})
"""Whose name on a water does tell a side: who sails the Taiwan Strait sails before Taiwan."""
_ACTING = frozenset({"nsubj", "nsubjpass", "poss", "compound", "nmod", "amod", "agent"})
"""Where in its clause a region's name may stand for those who rule it; elsewhere it is a place."""


class _Match(NamedTuple):
    """Tokens `first:last` that are a name of somebody known."""

    first: int
    last: int
    entry: Known


def find_names(parse: Parse, on: date | None) -> list[Found]:
    """Find all names, longest first, none inside another's words but peoples and countries."""
    names = gazetteer()
    every = list(_matches(parse, names, on))
    places = {
        token: one.entry.country or one.entry.id
        for one in every
        if not _is_part_of_a_person(parse, one.first, one.last)
        for token in range(one.first, one.last)
    }
    inside = frozenset(token for one in every if one.last - one.first > 1 for token in range(one.first, one.last))
    people = find_people(parse, on, places, inside)
    taken = {token for one in people for token in range(one.first, one.last)}
    return [*people, *_known(parse, names, every, taken, on), *find_shared_names(parse)]


def known_found(entry: Known, first: int, last: int, head: int, sectors: tuple[str, ...] | None = None) -> Found:
    """Make a mention of somebody the gazetteer knows, with the sectors of the day where they differ."""
    affiliation = entry.country if entry.use == "seat" else entry.part_of
    sectors = entry.sectors if sectors is None else sectors
    facts: Facts = (entry.name, entry.country, sectors, None, affiliation, entry.kind)
    return Found(first, last, head, (entry.id,), entry.country, sectors, entry.use, facts={entry.id: facts})


def _matches(parse: Parse, names: Gazetteer, on: date | None) -> Iterator[_Match]:
    """Give all names of bodies, the longest at each token, those that several bear told apart by the text."""
    found = list(_spans(parse, names))
    plain = {
        several[0].country for _, _, several in found if len(several) == 1 and several[0].country and several[0].sectors
    } | {several[0].country for _, _, several in found if len(several) == 1 and several[0].kind == "country"}
    near = frozenset(code for code in plain if code)
    words = frozenset(parse.lower)
    for first, last, _ in found:
        if first > 1 and parse.words[first - 1] == "-" and parse.lower[first - 2] in _ACROSS:
            continue
        if _is_water(parse, first, last):
            continue
        entry = names.meant(parse.text[parse.starts[first] : parse.ends[last - 1]], on, near, words)
        if entry is not None:
            yield _Match(first, last, entry)


def _spans(parse: Parse, names: Gazetteer) -> Iterator[tuple[int, int, tuple[Known, ...]]]:
    index, text, end = 0, parse.text, len(parse)
    while index < end:
        first = folded(parse.words[index])
        step = 1
        # "U.N." begins what the tables write "UN", "Gen." what they write "Gen".
        if longest := names.starters.get(first) or names.starters.get(first.rstrip(".")) or _undotted(names, first):
            start = parse.starts[index]
            capital = parse.words[index][:1].isupper() and first != "the"
            furthest = (
                min(index + _MAX_TOKENS, end)
                if capital or _may_begin(names, text[start : start + _OPENING], first)
                else index
            )
            for last in range(furthest, index, -1):
                if parse.pos[last - 1] == "PUNCT" or parse.ends[last - 1] - start > 2 * longest + _SPARE:
                    continue
                words = text[start : parse.ends[last - 1]]
                if not capital and not _is_written_as_name(names, words):
                    continue
                follows = last < end and parse.words[last][:1].isupper()
                if words[:4].lower() == "the " and follows and names.find(words) is None:
                    continue  # "the North" of "the North Atlantic Council"
                if several := names.bearers_of(words):
                    yield index, last, several
                    step = last - index
                    break
        index += step


def _is_water(parse: Parse, first: int, last: int) -> bool:
    """Tell whether a name is only part of a sea's, gulf's or strait's."""
    words, lower = parse.words, parse.lower
    if last - first > 2 or lower[last - 1] in _CLAIMED:
        return False
    behind = words[last] if last < len(parse) else ""
    numbered = last + 1 < len(parse) and (words[last + 1][:1].isupper() or words[last + 1][:1].isdigit())
    if behind.istitle() and behind.lower() in actor_words().waters and not numbered:
        return True
    before = first - (lower[first - 1 : first] == ("the",))
    named = words[before - 2] if before > 1 and lower[before - 1] == "of" else ""
    return named.istitle() and named.lower() in actor_words().waters


def _undotted(names: Gazetteer, first: str) -> int | None:
    """Give how far a name reaches whose first word is an acronym with full stops, None where it is none."""
    return names.starters.get(first.replace(".", "")) if "." in first else None


def _may_begin(names: Gazetteer, opening: str, first: str) -> bool:
    """Tell whether a name may begin with some letters, though its first word is "the" or has no capital."""
    return _is_capitalised(opening) or name_key(first).partition(" ")[0] in names.uncapitalised_starters


def _is_written_as_name(names: Gazetteer, words: str) -> bool:
    return _is_capitalised(words[:_OPENING]) or name_key(words) in names.uncapitalised


def _is_capitalised(words: str) -> bool:
    """Tell whether the first letter behind an article is a capital or a digit: "the UN", "al-Shabaab"."""
    lower = words.lower()
    first = words[4:5] if lower.startswith("the ") else words[:1]
    return first.isupper() or first.isdigit() or lower.startswith(("al-", "al ", "anti-"))


def _known(
    parse: Parse, names: Gazetteer, every: Sequence[_Match], taken: set[int], on: date | None
) -> Iterator[Found]:
    for first, last, entry in every:
        if any(token in taken for token in range(first, last)) or _is_part_of_a_person(parse, first, last):
            continue
        head = head_of(parse, first, last)
        # "Visited Europe" names a place, "bombed Hezbollah" those who are bombed.
        placed = entry.use in ("seat", "region") or (entry.kind == "group" and entry.sectors[:1] == ("GOV",))
        if placed and used_as_place(parse, head):
            continue
        if entry.use != "region" or parse.deps[head] in _ACTING:
            yield known_found(entry, first, last, head, names.sectors_on(entry, on))


def _is_part_of_a_person(parse: Parse, first: int, last: int) -> bool:
    """Tell whether a name is part of a person's: the second word of "Michael Jordan" is no country."""
    if entity := parse.entity_at.get(first):
        start, end, label = entity
        start += parse.lower[start] == "the"
        end -= parse.tags[end - 1] == "POS"
        if label == "PERSON" and last <= end and end - start > last - first:
            if (first == start and is_people_of_several(parse, first)) or are_called(parse, start, first):
                return False
            return not is_plural_role(parse, end - 1)
    before = parse.words[first - 1] if first else ""
    return before in ("Mr.", "Mr", "Mrs.", "Ms.")
