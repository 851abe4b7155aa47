"""Words of time: months, weekdays, number words and units."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, names in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))
    for name in names.split()
}
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
NUMBERS = {word: number for number, word in enumerate(_SMALL)}
NUMBERS.update(_TENS)
NUMBERS.update({"a": 1, "an": 1, "hundred": 100})
TENS_PATTERN = rf"(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_SMALL[1:10])})(?![a-z]))?"
NUMBER_PATTERN = (
    rf"(?:{'|'.join(_TENS)})[- ](?:{'|'.join(_SMALL[1:10])})(?![a-z])|"
    rf"{'|'.join(sorted([*_SMALL[1:], *_TENS], key=len, reverse=True))}"
)
"""Number words from one to ninety-nine, longest first."""
ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
        ).split(),
        1,
    )
}
_DAYS_OVER_TWENTY = (
    "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh "
    "twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
DAY_NUMBERS = {word: number for number, word in enumerate((*list(ORDINALS)[:20], *_DAYS_OVER_TWENTY), 1)}
"""Days of a month as broadcasters write them."""
DAY_ORDINALS = "|".join(word.replace("-", "[- ]") for word in sorted(DAY_NUMBERS, key=len, reverse=True))
UNITS = {
    "day": "D", "week": "W", "month": "M", "year": "Y", "hour": "H", "minute": "M", "second": "S",
    "decade": "E", "century": "C", "quarter": "Q", "weekend": "WE",
}  # fmt: skip

PARTS_OF_DAY = frozenset("morning noon afternoon evening night midnight dawn dusk today yesterday tomorrow".split())


def number_of(text: str) -> int:
    """Give the number that words or figures stand for."""
    if text.isdigit():
        return int(text)
    words = text.replace("-", " ").split()
    return 2 if "couple" in words else sum(NUMBERS[word] for word in words)


def unit_of(text: str) -> str:
    """Bring a unit to its singular."""
    return "century" if text.startswith("centur") else text.removesuffix("s")


def month_of(text: str) -> int:
    """Give the number of a month from its name, short or whole."""
    return MONTHS[text.rstrip(".")]


def names_time(lemma: str) -> bool:
    """Tell whether a word heads an expression of time: a weekday, month, unit, part of day or figure."""
    return lemma in UNITS or lemma in WEEKDAYS or lemma in MONTHS or lemma in PARTS_OF_DAY or lemma.isdigit()
