"""Quantities: numbers in words and figures, their bounds, and what they count.

"some 100,000 troops" is a value of about 100,000, kind troops; "at least 12" has a lower bound and no
upper one; "dozens" only bounds. Numbers inside a time expression are no quantities.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors import ActorReading
from tocsin.reading.clause_verbs import surface_subject
from tocsin.reading.parse import Parse
from tocsin.reading.time_words import NUMBERS
from tocsin.reading.times import TimeReading
from tocsin.record import Quantity, Span

_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORD = r"(?:" + "|".join(sorted((w for w in NUMBERS if w not in ("a", "an", "hundred")), key=len, reverse=True)) + r")"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|bn|mln|bln)"
_NUMBER = rf"(?:{_FIGURE}|{_WORD}(?:-{_WORD})?)(?:[ -]?{_SCALE})*"
_CURRENCY = r"(?:us\$|[$€£¥₹₽])"
_RANGE = re.compile(
    rf"(?<![\w.,-])(?:between\s+|from\s+)?(?P<sign>{_CURRENCY}\s?)?(?P<low>{_NUMBER})\s*(?:-|–|to|and|or)\s*(?:{_CURRENCY})?"
    rf"(?P<high>{_NUMBER})(?![\w-]|[.,]\d)",
    re.I,
)
_SINGLE = re.compile(
    rf"(?<![\w.,])(?P<sign>{_CURRENCY}\s?)?(?P<number>{_NUMBER})(?![\w]|[.,]\d|:\d|\s?[ap]\.?m\b)", re.I
)
_VAGUE = re.compile(
    r"(?<!\w)(?:tens of thousands|hundreds of thousands|dozens|scores|hundreds|thousands|millions|"
    r"half a million|half a billion|a dozen|a couple|a hundred|a thousand|a million)(?!\w)",
    re.I,
)
_HEDGE = re.compile(
    r"(?:(?P<least>at least|more than|over|no fewer than|no less than|upwards of|above)|"
    r"(?P<most>at most|up to|fewer than|less than|under|no more than|as many as|almost|nearly|below)|"
    r"(?P<about>about|around|some|roughly|approximately|an estimated|estimated|close to))\s*$",
    re.I,
)
_MAX_CLIMB = 3
_FATES = frozenset({"killed", "wounded", "displaced", "detained", "missing"})
_SUFFERING = frozenset({"die", "flee", "perish", "drown", "disappear", "vanish"})
_TAKING = frozenset({"seize", "hold", "capture", "round"})
_HAVING = frozenset(
    """mass deploy send station amass have lose move withdraw gather assemble pull keep commit mobilise
    mobilize""".split()
)


@dataclass(frozen=True)
class _Tables:
    kind_of_noun: dict[str, str]
    kind_of_verb: dict[str, str]
    currency: dict[str, str]
    scale: dict[str, int]
    vague: dict[str, tuple[int, int]]


@cache
def _tables() -> _Tables:
    text = files("tocsin.ontology").joinpath("data", "quantities.toml").read_text("utf-8")
    data = tomllib.loads(text)

    def inverted(table: dict[str, str]) -> dict[str, str]:
        return {word: name for name, words in table.items() for word in words.split()}

    return _Tables(
        inverted(data["kinds"]),
        inverted(data["verbs"]),
        inverted(data["currency"]),
        data["scale"],
        {words: (low, high) for words, (low, high) in data["vague"].items()},
    )


@dataclass(frozen=True)
class _Read:
    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str | None


def read_quantities(parse: Parse, times: TimeReading, actors: ActorReading) -> tuple[Quantity, ...]:
    """Read the quantities of a text, in order."""
    busy = [(time.span.start, time.span.end) for time in times.times]
    found: list[Quantity] = []
    end = 0
    for read in sorted(_numbers(parse.text), key=lambda one: (one.start, -one.end)):
        if read.start < end or any(start < read.end and read.start < stop for start, stop in busy):
            continue
        quantity = _quantity(parse, read, actors)
        if quantity is not None:
            end = read.end
            found.append(quantity)
    return tuple(found)


def number_of(text: str) -> float | None:
    """Give the number that figures or words stand for ("2.5 million", "twenty-five"); None if none."""
    words = text.lower().replace(",", "").replace("-", " ").split()
    total, current, seen = 0.0, 0.0, False
    for word in words:
        if re.fullmatch(r"\d+(?:\.\d+)?", word):
            current, seen = current + float(word), True
        elif word in NUMBERS:
            current, seen = current + NUMBERS[word], True
        elif word in _tables().scale:
            total += (current or 1.0) * _tables().scale[word] if _tables().scale[word] > 100 else 0.0
            current = (current or 1.0) * 100 if _tables().scale[word] == 100 else 0.0
            seen = True
        else:
            return None
    return total + current if seen else None


def _numbers(text: str) -> Iterator[_Read]:
    for match in _RANGE.finditer(text):
        low, high = number_of(match["low"]), number_of(match["high"])
        scale = re.search(rf"{_SCALE}$", match["high"], re.I)
        if low is not None and high is not None and scale and not re.search(_SCALE, match["low"], re.I):
            low *= _tables().scale[scale.group().lower()]
        if low is not None and high is not None and low < high:
            start = match.start("sign") if match["sign"] else match.start("low")
            hedge = _HEDGE.search(text, max(start - 20, 0), start)
            yield _Read(hedge.start() if hedge else start, match.end(), None, low, high, _unit(match))
    for match in _SINGLE.finditer(text):
        value = number_of(match["number"])
        if value is not None:
            yield _hedged(text, match, value)
    for match in _VAGUE.finditer(text):
        low, high = _tables().vague[match.group().lower()]
        if low == high:
            yield _hedged(text, match, float(low))
        else:
            yield _Read(match.start(), match.end(), None, low, high, None)


def _hedged(text: str, match: re.Match[str], value: float) -> _Read:
    hedge = _HEDGE.search(text, max(match.start() - 20, 0), match.start())
    low: float | None = value
    high: float | None = value
    start = match.start()
    if hedge:
        start = hedge.start()
        low = None if hedge["most"] else value
        high = None if hedge["least"] else value
    return _Read(start, match.end(), value, low, high, _unit(match))


def _unit(match: re.Match[str]) -> str | None:
    sign = match.groupdict().get("sign")
    return _tables().currency.get(sign.strip().lower()) if sign else None


def _quantity(parse: Parse, read: _Read, actors: ActorReading) -> Quantity | None:
    tokens = parse.tokens_in(read.start, read.end)
    if not tokens:
        return None
    noun = _counted(parse, tokens)
    kind, unit = _kind(parse, tokens, noun, read)
    if kind is None:
        return None
    return Quantity(
        span=Span.of(parse.text, parse.starts[tokens[0]], parse.ends[tokens[-1]]),
        value=read.value,
        low=read.low,
        high=read.high,
        unit=unit,
        of=_words(parse, noun, tokens) if noun is not None else None,
        kind=kind,
        actor=_owners(parse, noun, actors) if noun is not None and kind != "money" else [],
    )


def _counted(parse: Parse, tokens: range) -> int | None:
    """The noun that a number counts: its head, or what "of" governs behind it."""
    last = tokens[-1]
    head = parse.heads[last]
    for _ in range(_MAX_CLIMB):
        if parse.pos[head] in ("NOUN", "PROPN") and head not in tokens:
            return head
        if head == parse.heads[head] or parse.pos[head] not in ("NUM", "ADJ", "ADV", "SYM", "NOUN"):
            break
        head = parse.heads[head]
    following = range(last + 1, min(last + 5, len(parse)))
    for token in following:
        if parse.pos[token] in ("NOUN", "PROPN"):
            return token
        linking = parse.pos[token] == "ADP" and parse.lower[token] == "of"
        if not linking and parse.pos[token] not in ("ADJ", "DET", "NUM", "SYM"):
            return None
    return None


def _kind(parse: Parse, tokens: range, noun: int | None, read: _Read) -> tuple[str | None, str | None]:
    tables = _tables()
    if read.unit:
        return "money", read.unit
    after = parse.lower[tokens[-1] + 1] if tokens[-1] + 1 < len(parse) else ""
    if after in ("percent", "%", "per"):
        return "percent", None
    if noun is None:
        verb = _fate_after(parse, tokens) or _toll(parse, tokens[-1]) or _verb_kind(parse, tokens[-1])
        return (verb, None) if verb else (None, None)
    word = parse.lower[noun]
    if code := tables.currency.get(word):
        return "money", code
    happened = _verb_kind(parse, noun) or _verb_kind(parse, tokens[-1])
    kind = tables.kind_of_noun.get(word) or tables.kind_of_noun.get(parse.lemmas[noun])
    if happened == "detained" and kind is None and parse.lemmas[parse.heads[noun]] in _TAKING:
        return "other", None
    if happened and kind in (None, "people", "troops", "protesters", "displaced"):
        return happened, None
    if kind == "distance":
        return kind, "km" if word.startswith("k") else "mi" if word.startswith("mi") else "m"
    return kind or "other", None


def _fate_after(parse: Parse, tokens: range) -> str | None:
    """The dead and wounded that a number counts without a noun: "left 12 dead"."""
    after = parse.lower[tokens[-1] + 1] if tokens[-1] + 1 < len(parse) else ""
    kind = _tables().kind_of_noun.get(after)
    return kind if kind in _FATES else None


def _toll(parse: Parse, token: int) -> str | None:
    """A toll's figure: "the toll rose to 87"."""
    verb = parse.heads[token]
    if parse.deps[token] == "pobj":
        verb = parse.heads[verb]
    tolls = any(parse.deps[one] == "nsubj" and parse.lemmas[one] == "toll" for one in parse.children[verb])
    return "killed" if tolls else None


def _state(parse: Parse, noun: int) -> str | None:
    """The state that those counted are said to be in: "are missing", "left four policemen dead"."""
    above = parse.heads[noun]
    for one in (above, *parse.children[above]):
        if one > noun and (one == above or parse.deps[one] in ("acomp", "oprd", "xcomp")):
            word = parse.lower[one]
            kind = "missing" if word == "missing" else _tables().kind_of_noun.get(word)
            if kind in _FATES:
                return kind
    return None


def _verb_kind(parse: Parse, token: int) -> str | None:
    """What happens to those counted: "killed 12 people", "12 people were wounded", "12 dead"."""
    verb, dep = parse.heads[token], parse.deps[token]
    kinds = _tables().kind_of_verb
    for index in parse.children[token]:
        if parse.deps[index] not in ("amod", "acl", "acomp"):
            continue
        kind = kinds.get(parse.lemmas[index]) or _tables().kind_of_noun.get(parse.lower[index])
        if kind:
            return kind if kind in _FATES else None
    if dep in ("nsubj", "dobj") and (state := _state(parse, token)):
        return state
    passive = dep == "nsubjpass" or (dep == "nsubj" and parse.lemmas[verb] in _SUFFERING)
    return kinds.get(parse.lemmas[verb]) if passive or dep == "dobj" else None


def _words(parse: Parse, noun: int, tokens: range) -> str:
    """The counted noun with the modifiers between it and the number."""
    first = noun
    while first - 1 > tokens[-1] and parse.heads[first - 1] == noun:
        first -= 1
    return parse.text[parse.starts[first] : parse.ends[noun]]


def _owners(parse: Parse, noun: int, actors: ActorReading) -> list[str]:
    """Whose they are: the country in the phrase, else who masses, sends or loses them."""
    for index in (*parse.children[noun], noun):
        found = [one for one in actors.at(index) if not one.startswith("x-")]
        if found:
            return found
    verb = parse.heads[noun]
    if parse.deps[noun] == "dobj" and parse.lemmas[verb] in _HAVING:
        subject = surface_subject(parse, verb, verb_classes())
        return list(actors.at(subject)) if subject is not None else []
    return []
