"""Which language a text is written in, told by its commonest small words."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000
_LEAST_WORDS = 5
_LEAST_SHARE = 0.08


@cache
def _profiles() -> dict[str, frozenset[str]]:
    text = files("tocsin.ontology").joinpath("data", "stop_words.toml").read_text("utf-8")
    return {code: frozenset(words.split()) for code, words in tomllib.loads(text).items()}


def language_of(text: str) -> str | None:
    """Give the ISO 639-1 code of a text's language, None where it is too short or unlike any known."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if any("\u4e00" <= char <= "\u9fff" for char in text[:200]):
        return "zh"
    if len(words) < _LEAST_WORDS:
        return None
    counts = Counter(words)
    shares = {
        code: sum(map(counts.__getitem__, known & counts.keys())) / len(words) for code, known in _profiles().items()
    }
    best = max(shares, key=lambda code: (shares[code], code))
    return best if shares[best] >= _LEAST_SHARE else None
