"""Names of places in a text: which words are one, by the gazetteer, the model's labels and the words around.

Every run of capitalised words that the gazetteer knows is weighed: what the model calls it, what stands before and
behind it, how large a place bears the name, and whether the same words are surely a place, or surely a person,
elsewhere in the text. What weighs nothing or less is no place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.place_words import place_words
from tocsin.ontology.toponyms import Toponym, abbreviated, key_of, postal, toponyms
from tocsin.reading.actor_names import head_of
from tocsin.reading.parse import Parse

_LABELS = frozenset({"GPE", "LOC", "FAC"})
_LONGEST = 6
_JOINTS = frozenset("- – 's ’s of the and & de del do da du di la le les los las el al bin kwa sur es ez an am der".split())
_SURE = 2.0
"""Weight from which a name elsewhere in the text speaks for the same name here."""


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


def place_names(parse: Parse) -> list[Name]:
    """Find the names of places, in order, none over another."""
    finder = _Finder(parse)
    return sorted(finder.names(), key=lambda name: name.first)


@dataclass(frozen=True)
class _Finder:
    parse: Parse

    @cached_property
    def labels(self) -> dict[int, tuple[int, int, str]]:
        """The model's entity over each token."""
        return {
            token: (first, last, label) for first, last, label in self.parse.entities for token in range(first, last)
        }

    @cached_property
    def capitalised(self) -> tuple[bool, ...]:
        return tuple(word[:1].isupper() for word in self.parse.words)

    def names(self) -> Iterator[Name]:
        """Weigh all matches, then let sure ones speak for the others."""
        weighed = [replace(name, weight=self.weight(name)) for name in self._matches()]
        sure = {name.key for name in weighed if name.weight >= _SURE and name.candidates}
        people = self._surnames()
        for name in weighed:
            weight = name.weight + 2.5 * (name.key in sure) - 2.0 * (name.key in people and name.key not in sure)
            if weight > 0:
                yield replace(name, weight=weight)

    def _surnames(self) -> set[str]:
        """Last names of persons whose full name the text gives."""
        return {
            key_of(self.parse.words[last - 1 - (self.parse.lower[last - 1] in ("'s", "’s", "jr.", "sr."))])
            for first, last, label in self.parse.entities
            if label == "PERSON" and last - first > 1
        }

    def _matches(self) -> Iterator[Name]:
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
        if self.parse.lower[first].rstrip(".") in place_words().titles or self._is_a_people(self._text(first, min(first + 2, end))):
            return None
        for last in range(end, first, -1):
            name = self._known(first, last) or self._own(first, last)
            if name is not None:
                return name
        return self._labelled(first)

    def _run_end(self, first: int) -> int:
        """Where the run of words that one name may hold ends at the latest."""
        parse, sentence = self.parse, self.parse.sentence_of[first]
        last = first + 1
        while last < min(first + _LONGEST, len(parse)) and parse.sentence_of[last] == sentence:
            word = parse.words[last]
            joins = word in _JOINTS or (word == "." and len(parse.words[last - 1]) < 4) or word[:2] in ("d'", "d’")
            if not (self.capitalised[last] or joins):
                break
            last += 1
        while last > first + 1 and not (self.capitalised[last - 1] or parse.words[last - 1] == "."):
            last -= 1
        extra = last < len(parse) and parse.lower[last] in place_words().divisions
        return last + extra

    def _known(self, first: int, last: int) -> Name | None:
        parse, words = self.parse, place_words()
        if parse.lower[first] in ("the", "a", "an") or (last == first + 1 and not self._nameable(first)):
            return None
        text = parse.text[parse.starts[first] : parse.ends[last - 1]]
        key = key_of(text)
        short = self._short(first, last)
        if parse.words[last - 1] == "." and not short and text.count(".") < 2:
            return None
        found = (short,) if short else toponyms(text)
        kind = ""
        if parse.lower[last - 1] in words.divisions:
            kind = "division"
            if not found and last - first > 1:
                found = tuple(
                    one for one in toponyms(self._text(first, last - 1)) if one.kind.startswith(("adm", "reg"))
                )
        if parse.lower[last - 1] in ("city", "state") and not any(key_of(one.name) == key for one in found):
            return None
        if not found or self._is_a_people(text) or self._is_a_body(first, last, found):
            return None
        return Name(first, last, head_of(parse, first, last), key, found, kind)

    def _is_a_body(self, first: int, last: int, found: tuple[Toponym, ...]) -> bool:
        """Tell whether words are the name or the letters of a body rather than of a town."""
        text = self._text(first, last)
        if any(one.kind not in ("city", "admin2") or one.population > 1_000_000 for one in found):
            return False
        known = gazetteer().find(text)
        if known is not None and known.kind in ("organisation", "group") and known.use == "name":
            return True
        around = self.parse.words[max(first - 1, 0) : first] + self.parse.words[last : last + 1]
        capitals = any(len(word) > 2 and word.isupper() for word in around)
        return text.isupper() and len(text) < 5 and last == first + 1 and not capitals

    def _short(self, first: int, last: int) -> Toponym | None:
        """The division that an abbreviation stands for: "Calif.", and "OH" behind a comma."""
        parse, text = self.parse, self._text(first, last)
        dotted = text + "." * (parse.text[parse.ends[last - 1] : parse.ends[last - 1] + 1] == "." and text[-1:] != ".")
        found = abbreviated().get(dotted.lower().replace(" ", "")) or abbreviated().get(dotted.lower())
        if found is None and first and parse.words[first - 1] == ",":
            found = postal().get(text)
        return found

    def _text(self, first: int, last: int) -> str:
        return self.parse.text[self.parse.starts[first] : self.parse.ends[last - 1]]

    def _nameable(self, token: int) -> bool:
        """Tell whether a single word may be a place's name."""
        parse = self.parse
        word, lower = parse.words[token], parse.lower[token]
        if lower.rstrip(".") in place_words().never or (len(word) < 3 and word.upper() != word) or len(word) < 2:
            return False
        if parse.pos[token] == "PROPN" or (token in self.labels and self.labels[token][2] in _LABELS):
            return True
        behind = parse.lower[token + 1] if token + 1 < len(parse) else ""
        if behind in ("-", "–", "—", "--") and word.isupper() and len(word) > 3:
            return True
        return behind in place_words().followers or token in self.labels

    def _own(self, first: int, last: int) -> Name | None:
        """A name with a word of its own kind in it, that the gazetteer does not know: "Elm Street"."""
        parse, words = self.parse, place_words()
        if last - first < 2 or last - first > 4 or not all(self.capitalised[token] for token in range(first, last)):
            return None
        if parse.lower[first] in ("the", "a", "an", "this", "that", "on", "in", "at"):
            return None
        if any(toponyms(self._text(first, inner)) for inner in range(first + 2, last)):
            return None
        end, start = parse.lower[last - 1].rstrip("."), parse.lower[first].rstrip(".")
        kind = end if end in words.own_last else start if start in words.own_first else ""
        if not kind or (last < len(parse) and self.capitalised[last] and kind != start):
            return None
        kind = "street" if kind in words.ways else kind
        return Name(first, last, last - 1, key_of(self._text(first, last)), (), kind)

    def _numbered_way(self, first: int) -> Name | None:
        """A road with a number: "Interstate 45"."""
        parse = self.parse
        last = first + 1
        if parse.lower[first] in ("interstate", "highway", "route") and last < len(parse) and parse.tags[last] == "CD":
            return Name(first, last + 1, first, key_of(self._text(first, last + 1)), (), "street")
        return None

    def _labelled(self, first: int) -> Name | None:
        """What the model calls a place and no gazetteer knows."""
        parse, entity = self.parse, self.labels.get(first)
        if entity is None or entity[2] not in _LABELS:
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
        if apart and last > after and toponyms(self._text(after, last)):
            return None
        text = self._text(first, last)
        if self._is_a_people(text) or gazetteer().find(text) is not None or self.parse.pos[last - 1] != "PROPN":
            return None
        return Name(first, last, head_of(self.parse, first, last), key_of(text), (), "unknown")

    def _is_a_people(self, words: str) -> bool:
        known = gazetteer().find(words)
        return known is not None and known.use == "people"

    def weight(self, name: Name) -> float:
        """Weigh what speaks for a name's being a place."""
        if name.kind == "street":
            return 1.5
        return self._by_label(name) + self._by_context(name) + self._by_size(name)

    def _by_label(self, name: Name) -> float:
        entity = self.labels.get(name.first)
        if entity is None:
            return -0.5
        first, last, label = entity
        while first < last and self.parse.lower[first] in ("the",):
            first += 1
        while last > first and self.parse.words[last - 1] in ("'s", "’s", "."):
            last -= 1
        whole, leads = (first, last) == (name.first, name.last), first == name.first
        if label in _LABELS:
            return 3.0 if whole else 1.5 if leads else 0.5
        followed = self.parse.lower[name.last] if name.last < last else ""
        if label == "ORG" or name.kind == "division":
            body = leads and followed in place_words().bodies
            return 1.5 if body else -0.8 if whole else -1.5 if leads else -2.5
        if label == "PERSON":
            return -1.2 if whole else -4.0
        return -1.0 if whole else -3.0

    def _by_context(self, name: Name) -> float:
        parse, words = self.parse, place_words()
        before = parse.lower[name.first - 1] if name.first else ""
        if before == "the" and name.first > 1:
            before = parse.lower[name.first - 2]
        behind = parse.lower[name.last] if name.last < len(parse) else ""
        weight = 2.0 if before in words.placing else 1.3 if before in words.leading else 0.0
        if before in ("of", "called", "named", "and", "in"):
            weight += 2.0 * (set(parse.lower[max(name.first - 3, 0) : name.first - 1]) & words.sorts != frozenset())
        weight -= 3.0 * (before.rstrip(".") in words.titles)
        weight += 1.5 * (behind in words.followers) - 1.5 * (behind in words.persons)
        weight -= 4.0 * (behind in words.others)
        weight += self._by_comma(name)
        nested = self.labels.get(name.first) == self.labels.get(name.last) and name.first in self.labels
        if name.last < len(parse) and parse.pos[name.last] == "PROPN" and not nested and behind not in words.bodies:
            weight -= 1.0 * self.capitalised[name.last]
        if name.first and parse.pos[name.first - 1] == "PROPN" and self.capitalised[name.first - 1]:
            weight -= 1.5 * (before.rstrip(".") not in words.compass)
        return weight

    def _by_comma(self, name: Name) -> float:
        """A place is named with what holds it: "Akron, Ohio"."""
        parse = self.parse
        if name.last + 1 < len(parse) and parse.words[name.last] == "," and self._is_division(name.last + 1):
            return 3.0
        dash = name.last < len(parse) and parse.words[name.last] in ("-", "–", "—", "--")
        if dash and self._text(name.first, name.last).isupper():
            return 2.5
        behind_comma = name.first > 1 and parse.words[name.first - 1] == "," and self.capitalised[name.first - 2]
        return 1.0 if behind_comma and any(one.kind in ("admin1", "country") for one in name.candidates) else 0.0

    def _is_division(self, first: int) -> bool:
        for last in range(min(first + 3, len(self.parse)), first, -1):
            text = self._text(first, last)
            if not text[:1].isupper():
                return False
            if self._short(first, last) is not None:
                return True
            if any(one.kind in ("admin1", "country") for one in toponyms(text)):
                return True
        return False

    def _by_size(self, name: Name) -> float:
        if not name.candidates:
            return -1.0
        plain = [one for one in name.candidates if key_of(one.name) == name.key] or None
        kinds = {one.kind for one in name.candidates}
        if name.kind == "division" or "country" in kinds:
            return 2.0
        if "admin1" in kinds:
            return 1.5
        if kinds - {"city", "capital", "admin2"}:
            return 1.0
        people = max((one.population for one in plain or () if one.kind != "admin2"), default=0)
        return 1.0 if people > 100_000 else 0.0 if people > 10_000 else -0.5
