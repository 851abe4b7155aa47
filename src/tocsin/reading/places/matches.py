"""Words of a text that may name a place: what the gazetteer knows, ways, and what the model calls a place.

Every run of capitalised words is matched, longest first. Whether a match is a place where it stands is told by
`names`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.place_words import place_words
from tocsin.ontology.toponyms import Toponym, abbreviated, key_of, postal, toponyms
from tocsin.reading.actors.names import head_of
from tocsin.reading.parsing.parse import Parse

PLACE_LABELS = frozenset({"GPE", "LOC", "FAC"})
_REGIONS = frozenset({"GPE", "LOC"})
_LONGEST = 6
_LIST = 24
"""Tokens behind a name up to which a list that it begins may go on."""
_JOINING = frozenset({",", "and", "or", "&"})
_SINGULAR = {
    "counties": "county", "provinces": "province", "districts": "district", "townships": "township",
    "governorates": "governorate", "prefectures": "prefecture", "oblasts": "oblast", "regions": "region",
}  # fmt: skip
_PLURALS = frozenset({*_SINGULAR, "state", "states"})


@dataclass(frozen=True, slots=True)
class Name:
    """Tokens `first:last`, half-open, that name a place.

    Attributes:
        key: what the name is looked up by.
        candidates: places of that name; empty if none is known.
        kind: what the words themselves tell that it is ("street", "river", "division"), or "".
        weight: how much speaks for its being a place.
    """

    first: int
    last: int
    head: int
    key: str
    candidates: tuple[Toponym, ...]
    kind: str = ""
    weight: float = 0.0


@dataclass(frozen=True)
class Matcher:
    """Finds what may name a place in a parse."""

    parse: Parse

    @cached_property
    def labels(self) -> dict[int, tuple[int, int, str]]:
        """The model's entity over each token."""
        return {
            token: (first, last, label) for first, last, label in self.parse.entities for token in range(first, last)
        }

    @cached_property
    def capitalised(self) -> tuple[bool, ...]:
        """Whether each token starts with a capital."""
        return tuple(word[:1].isupper() or word[:3].lower() != word[:3] for word in self.parse.words)

    def matches(self) -> Iterator[Name]:
        """All matches, in order, none over another."""
        at = 0
        while at < len(self.parse):
            name = self._match(at) if self.capitalised[at] and self.parse.pos[at] != "PUNCT" else None
            if name is None:
                at += 1
                continue
            yield name
            at = name.last

    def _match(self, first: int) -> Name | None:
        """The longest name that starts at a token."""
        end = self._run_end(first)
        way = self._numbered_way(first)
        if way is not None:
            return way
        if self._is_a_people(self.words(first, min(first + 2, end))):
            return self._state(first, end)
        if self.parse.lower[first].rstrip(".") in place_words().titles:
            return next((name for last in range(end, first + 2, -1) if (name := self._known(first, last))), None)
        for last in range(end, first, -1):
            if self.parse.words[last - 1] in ("'s", "’s"):
                continue  # "Lyon's" is not the town of Lyons
            name = self._known(first, last) or self._own(first, last)
            if name is not None:
                return name
        return self._labelled(first)

    def _state(self, first: int, end: int) -> Name | None:
        """A state whose name begins with what else is a people's: "the Central African Republic"."""
        names = (self._known(first, last) for last in range(end, first + 2, -1))
        return next((name for name in names if name and any(one.kind == "country" for one in name.candidates)), None)

    def _run_end(self, first: int) -> int:
        """Where the run of words that one name may hold ends at the latest."""
        parse, sentence, joints = self.parse, self.parse.sentence_of[first], place_words().joints
        last = first + 1
        while last < min(first + _LONGEST, len(parse)) and parse.sentence_of[last] == sentence:
            word = parse.words[last]
            joins = word in joints or (word == "." and len(parse.words[last - 1]) < 4) or word[:2] in ("d'", "d’")
            if not (self.capitalised[last] or joins):
                break
            last += 1
        while last > first + 1 and not (self.capitalised[last - 1] or parse.words[last - 1] == "."):
            last -= 1
        extra = last < len(parse) and parse.lower[last] in place_words().divisions
        return last + extra

    def _known(self, first: int, last: int) -> Name | None:
        parse, words = self.parse, place_words()
        short = self.short(first, last)
        if parse.lower[first] in ("the", "a", "an") or (last == first + 1 and not (short or self._nameable(first))):
            return None
        text = parse.text[parse.starts[first] : parse.ends[last - 1]]
        key = key_of(text)
        if parse.words[last - 1] == "." and not short and text.count(".") < 2:
            return None
        if last == first + 2 and parse.lower[first] in words.compass and parse.lower[last - 1] in _PLURALS:
            return None  # "the Southern states" are of no Southern Province
        found = (short,) if short else toponyms(text)
        kind = ""
        if parse.lower[last - 1] in words.divisions:
            kind = "division"
            if not found and last - first > 1:
                found = tuple(
                    one for one in toponyms(self.words(first, last - 1)) if one.kind.startswith(("adm", "reg"))
                )
        if parse.lower[last - 1] in ("city", "state") and not any(key_of(one.name) == key for one in found):
            return None
        elif (listed := self._listed_division(last)) and (those := toponyms(f"{text} {listed}")):
            kind, found = "division", those
        if not found or self._is_a_people(text) or self._is_a_body(first, last, found):
            return None
        return Name(first, last, head_of(parse, first, last), key, found, kind)

    def _listed_division(self, last: int) -> str:
        """The singular of the plural that a list of names ends with: "county" for "Ames, Story and Polk counties"."""
        parse, joined = self.parse, False
        for token in range(last, min(last + _LIST, len(parse))):
            word = parse.lower[token]
            if word in _JOINING:
                joined = True
            elif not self.capitalised[token]:
                return _SINGULAR.get(word, "") if joined else ""
        return ""

    def _is_a_body(self, first: int, last: int, found: tuple[Toponym, ...]) -> bool:
        """Tell whether words are the name or the letters of a body rather than of a town."""
        text = self.words(first, last)
        known = gazetteer().find(text)
        is_body = known is not None and known.kind in ("organisation", "group") and known.use == "name"
        if is_body and text.isupper() and not any(one.kind in ("country", "admin1") for one in found):
            return True  # "GRU" is also what airlines call a town
        if any(one.kind not in ("city", "admin2") or one.population > 1_000_000 for one in found):
            return False
        if is_body:
            return True
        around = self.parse.words[max(first - 1, 0) : first] + self.parse.words[last : last + 1]
        capitals = any(len(word) > 2 and word.isupper() for word in around)
        return text.isupper() and len(text) < 5 and last == first + 1 and not capitals

    def short(self, first: int, last: int) -> Toponym | None:
        """The division that an abbreviation stands for: "Calif.", and "OH" behind a comma."""
        parse, text = self.parse, self.words(first, last)
        dotted = text + "." * (parse.text[parse.ends[last - 1] : parse.ends[last - 1] + 1] == "." and text[-1:] != ".")
        found = abbreviated().get(dotted.lower().replace(" ", "")) or abbreviated().get(dotted.lower())
        if found is None and first > 1 and parse.words[first - 1] == "," and not parse.words[first - 2].isupper():
            found = postal().get(text)
        return found

    def words(self, first: int, last: int) -> str:
        """The text of tokens."""
        return self.parse.text[self.parse.starts[first] : self.parse.ends[last - 1]]

    def _nameable(self, token: int) -> bool:
        """Tell whether a single word may be a place's name."""
        parse = self.parse
        word, lower = parse.words[token], parse.lower[token]
        if lower.rstrip(".") in place_words().never or (len(word) < 3 and word.upper() != word) or len(word) < 2:
            return False
        if parse.pos[token] == "PROPN" or (token in self.labels and self.labels[token][2] in PLACE_LABELS):
            return True
        behind = parse.lower[token + 1] if token + 1 < len(parse) else ""
        if behind in ("-", "–", "—", "--", ":") and word.isupper() and len(word) > 3:
            return True
        return behind in place_words().followers or token in self.labels

    def _own(self, first: int, last: int) -> Name | None:
        """A name with a word of its own kind in it, that the gazetteer does not know: "Elm Street"."""
        parse, words = self.parse, place_words()
        if last - first < 2 or last - first > 4 or not all(self.capitalised[token] for token in range(first, last)):
            return None
        if parse.lower[first] in ("the", "a", "an", "this", "that", "on", "in", "at"):
            return None
        if any(toponyms(self.words(first, inner)) for inner in range(first + 2, last)):
            return None
        end, start = parse.lower[last - 1].rstrip("."), parse.lower[first].rstrip(".")
        kind = end if end in words.own_last else start if start in words.own_first else ""
        if not kind or (last < len(parse) and self.capitalised[last] and kind != start):
            return None
        kind = "street" if kind in words.ways else kind
        return Name(first, last, last - 1, key_of(self.words(first, last)), (), kind)

    def _numbered_way(self, first: int) -> Name | None:
        """A road with a number: "Interstate 45"."""
        parse = self.parse
        last = first + 1
        if parse.lower[first] in ("interstate", "highway", "route") and last < len(parse) and parse.tags[last] == "CD":
            return Name(first, last + 1, first, key_of(self.words(first, last + 1)), (), "street")
        return None

    def _labelled(self, first: int) -> Name | None:
        """What the model calls a place and no gazetteer knows."""
        parse, entity = self.parse, self.labels.get(first)
        if entity is None or entity[2] not in _REGIONS:
            return None
        start, last, _ = entity
        while start < last and self.parse.lower[start] in ("the", "'s", "’s"):
            start += 1
        while last > start and self.parse.words[last - 1] in ("'s", "’s", ".", ","):
            last -= 1
        held = range(first, last)
        if start != first or last <= first or any(self.parse.words[token] == "," for token in held):
            return None
        if not all(self.capitalised[token] or self.parse.words[token] in ("-", "of", "de") for token in held):
            return None
        if all(self.parse.lower[token].rstrip(".") in place_words().never for token in held):
            return None
        after = first + 2 if last > first + 2 and parse.lower[first + 1] in ("of", "-") else first + 1
        apart = parse.lower[first] in place_words().compass or after == first + 2
        if apart and last > after and toponyms(self.words(after, last)):
            return None
        text = self.words(first, last)
        if self._is_a_people(text) or gazetteer().find(text) is not None or self.parse.pos[last - 1] != "PROPN":
            return None
        return Name(first, last, head_of(self.parse, first, last), key_of(text), (), "unknown")

    def _is_a_people(self, words: str) -> bool:
        known = gazetteer().find(words)
        return known is not None and known.use == "people"
