"""The words that tell what a text is about, brought to a common stem: what the desk compares texts by."""

from __future__ import annotations

import re
from collections import Counter

from tocsin.record.remembered import remembered

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_FUNCTION_WORDS = frozenset(
    """a about above after again against all also am an and any are as at be because been before being below
    between both but by can could did do does doing down during each few for from further had has have
    having he her here hers him his how i if in into is it its itself just may me might more most must my no
    nor not now of off on once only or other our out over own said same say says she should so some such than
    that the their them then there these they this those through to too under until up upon us very was we
    were what when where which while who whom whose why will with would yet you your n't s""".split()
)
_ENDINGS = (("ies", "y", 5), ("sses", "ss", 5), ("ing", "", 7), ("ed", "", 6), ("s", "", 4))
"""What is taken off, what is put in its place, and the least letters of a word that bears it."""


def terms(text: str) -> Counter[str]:
    """Count the words that tell what a text is about: in lower case, endings and function words off."""
    return Counter(filter(None, map(_stem, _WORD.findall(text))))


@remembered(1 << 14)
def _stem(printed: str) -> str:
    """Take off the possessive and the commonest endings, so that "strikes" meets "striking"; "" for function words."""
    word = printed.lower().replace("’", "'")
    if word in _FUNCTION_WORDS:
        return ""
    word = word.removesuffix("'s")
    for ending, put, least in _ENDINGS:
        if word.endswith(ending) and len(word) >= least and not word.endswith(("ss", "us", "is", "eed")):
            word = word.removesuffix(ending) + put
            break
    return word[:-1] if len(word) > 4 and word.endswith("e") else word
