"""Numbers as a text writes them: figures and words, scales, ranges, hedges and vague amounts, with their bounds.

"some 100,000" is a value of about 100,000; "at least 12" has a lower bound and no upper one; "dozens" only bounds. What
only looks like a number is passed over: a telephone's, an age, a clock's time, the name of a model.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.counted import counted_words
from tocsin.ontology.time_words import NUMBERS


@dataclass(frozen=True)
class Numeral:
    """One number in a text.

    Attributes:
        start: offset of its first character, hedge included.
        end: offset behind its last.
        value: the number, or None where only bounds are told.
        low: least it may be; None if unbounded.
        high: greatest it may be; None if unbounded.
        unit: the currency whose sign or code stands before it, by its ISO 4217 code; else None.
    """

    start: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str | None


_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORD = r"(?:" + "|".join(sorted((w for w in NUMBERS if w not in ("a", "an", "hundred")), key=len, reverse=True)) + r")"
_SCALE = r"(?:dozen|hundred|thousand|million|billion|trillion|mn|bn|mln|bln)"
_NUMBER = rf"(?:{_FIGURE}|{_WORD}(?:-{_WORD})?)(?:[ -]?{_SCALE}\b)*"
_CURRENCY = r"(?:us\$|[$€£¥₹₽₴₪₩₺₦]|\b(?:usd|eur|gbp|rub|jpy|cny|uah|inr|chf|pln|rs\.?)(?=\s?\d))"
_NAMED = r"(?<![\w.,])(?<![A-Za-z][-–])"
_RANGE = re.compile(
    rf"{_NAMED}(?<!\d[-–])(?:between\s+|from\s+)?(?P<sign>{_CURRENCY}\s?)?(?P<low>{_NUMBER})\s*(?:-|–|to|and|or)\s*"
    rf"(?:{_CURRENCY})?(?P<high>{_NUMBER})(?![\w-]|[.,]\d)",
    re.I,
)
_SINGLE = re.compile(
    rf"{_NAMED}(?P<sign>{_CURRENCY}\s?)?(?P<number>{_NUMBER})(?P<short>[mbk](?!\w))?(?![\w]|[.,]\d|:\d|\s?[ap]\.?m\b)",
    re.I,
)
_HEDGE = re.compile(
    r"(?:(?:just|well|far|slightly|a little)\s+)?"
    r"(?:(?P<least>at least|more than|over|no fewer than|no less than|upwards of|above|in excess of)|"
    r"(?P<most>at most|up to|fewer than|less than|under|no more than|as many as|almost|nearly|below)|"
    r"(?P<about>about|around|some|roughly|approximately|an estimated|estimated|close to|an additional))\s*$",
    re.I,
)
_PASSED = re.compile(r"\b(?:pass(?:ed|es)?|exceed(?:ed|s)?|topped|tops|surpass(?:ed|es)?)\s*$", re.I)
_NONE = re.compile(
    r"\+\d{1,3}(?:[ -]\(?\d{1,5}\)?)+"  # a telephone number with its country's
    r"|\b(?:call|phone|dial|telephone|tel\.?|fax)\s+\(?\d[\d ()-]{5,}\d"
    r"|\b(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)-years?-olds?\b"  # an age
    r"|\baged?\s+(?:of\s+|between\s+|from\s+|over\s+|under\s+)?\d{1,3}(?:(?:\s*(?:-|–|to|and|or|,)\s*)\d{1,3})*"
    r"|(?<=[a-z]),\s\d{1,3}(?=,\s|\.\s?$)"
    r"|(?<!\d[ -])\b\d{1,3}(?:[- ]\d{1,3})?\s+years?\s+old\b",
    re.I,
)
_SHORT = {"k": 1e3, "m": 1e6, "b": 1e9}
_LOOK_BACK = 28


def read_numerals(text: str) -> Iterator[Numeral]:
    """Give every reading of the numbers in a text; where two overlap, the caller takes the first and longest."""
    idle = [match.span() for match in _NONE.finditer(text)]
    for numeral in _all(text):
        if not any(start < numeral.end and numeral.start < end for start, end in idle):
            yield numeral


def number_of(text: str) -> float | None:
    """Give the number that figures or words stand for ("2.5 million", "twenty-five"); None if none."""
    scale = counted_words().scale
    words = text.lower().replace(",", "").replace("-", " ").split()
    total, current, seen = 0.0, 0.0, False
    for word in words:
        if re.fullmatch(r"\d+(?:\.\d+)?", word):
            current, seen = current + float(word), True
        elif word in NUMBERS:
            current, seen = current + NUMBERS[word], True
        elif word in scale:
            factor, amount = scale[word], current or 1.0
            total, current = (total + amount * factor, 0.0) if factor > 100 else (total, amount * factor)
            seen = True
        else:
            return None
    return total + current if seen else None


def _all(text: str) -> Iterator[Numeral]:
    for match in _RANGE.finditer(text):
        if (numeral := _range(text, match)) is not None:
            yield numeral
    for match in _SINGLE.finditer(text):
        value = number_of(match["number"])
        short = match["short"]
        if value is not None and (not short or match["sign"]):
            yield _hedged(text, match, value * _SHORT[short.lower()] if short else value)
    for match in _vague().finditer(text):
        low, high = counted_words().vague[" ".join(match.group().lower().split())]
        if low == high:
            yield _hedged(text, match, float(low))
        else:
            yield Numeral(match.start(), match.end(), None, low, high, None)


@cache
def _vague() -> re.Pattern[str]:
    words = sorted(counted_words().vague, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(word.replace(" ", r"\s+") for word in words) + r")(?!\w)", re.I)


def _range(text: str, match: re.Match[str]) -> Numeral | None:
    low, high = number_of(match["low"]), number_of(match["high"])
    scale = re.search(rf"{_SCALE}$", match["high"], re.I)
    if low is not None and scale and not re.search(_SCALE, match["low"], re.I):
        low *= counted_words().scale[scale.group().lower()]
    if low is None or high is None or low >= high:
        return None
    start = match.start("sign") if match["sign"] else match.start("low")
    hedge = _HEDGE.search(text, max(start - _LOOK_BACK, 0), start)
    return Numeral(hedge.start() if hedge else start, match.end(), None, low, high, _unit(match))


def _hedged(text: str, match: re.Match[str], value: float) -> Numeral:
    back = max(match.start() - _LOOK_BACK, 0)
    hedge = _HEDGE.search(text, back, match.start())
    most = hedge is not None and hedge["most"]
    least = (hedge is not None and hedge["least"]) or _PASSED.search(text, back, match.start())
    start = hedge.start() if hedge else match.start()
    return Numeral(start, match.end(), value, None if most else value, None if least else value, _unit(match))


def _unit(match: re.Match[str]) -> str | None:
    sign = match.groupdict().get("sign")
    return counted_words().currency.get(sign.strip().lower().rstrip(".")) if sign else None
