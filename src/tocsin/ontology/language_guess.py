"""Which language a text is written in, told by its script, its commonest small words and runs of three letters.

A script that one language writes tells it at once. Among the languages of a script the share of words that are small
words of a language counts first; where that leaves doubt, as in headlines, runs of three letters and letters that few
write count too. The tables are data (`data/languages.toml`, `data/stop_words.toml`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tocsin.ontology.tables import toml_table, words_of

_WORD = re.compile(r"[^\s\d_!-/:-@\[-`{-~«»“”„‘’…–—।،؛؟。、]+")
"""What stands between spaces and marks: vowel signs of Indian scripts are no letters to `re`."""
_SAMPLE = 4000
_SAMPLE_OF_RUNS = 1200
_LEAST_WORDS = 5
_LEAST_LETTERS = 8
"""Of a script that one language alone writes."""
_LEAST_SCORE = 0.08
_CLEAR = 0.2
"""Share of small words that leaves no doubt, where no other language has half of it."""
_RUNS_COUNT, _LETTERS_COUNT = 0.6, 1.5
_LEAST_KANA = 0.1
_LATIN = "Latin"


@dataclass(frozen=True)
class _Tables:
    starts: Sequence[int]
    ranges: Sequence[tuple[int, str]]
    languages: Mapping[str, tuple[str, ...]]
    words: Mapping[str, frozenset[str]]
    runs: Mapping[str, frozenset[str]]
    letters: Mapping[str, frozenset[str]]

    def script_of(self, char: str) -> str:
        """Name the script of a letter; what is in no range of the table is Latin."""
        at = bisect_right(self.starts, ord(char)) - 1
        if at < 0 or ord(char) > self.ranges[at][0]:
            return _LATIN
        return self.ranges[at][1]


@cache
def _tables() -> _Tables:
    common, data = toml_table("stop_words.toml"), toml_table("languages.toml")
    ranges = sorted(
        (int(first, 16), int(last, 16), script)
        for script, told in data["scripts"].items()
        for first, last in (one.split("-") for one in told["ranges"])
    )
    languages = {script: tuple(told["languages"].split()) for script, told in data["scripts"].items()}
    words = {code: words_of(words) for code, words in (data["words"] | common).items()}
    taken = {code for several in languages.values() for code in several}
    languages[_LATIN] = tuple(sorted(code for code in words if code not in taken))
    return _Tables(
        starts=[first for first, _, _ in ranges],
        ranges=[(last, script) for _, last, script in ranges],
        languages=languages,
        words=words,
        runs={code: words_of(runs) for code, runs in data["runs"].items()},
        letters={code: frozenset(letters) for code, letters in data["letters"].items()},
    )


def language_of(text: str) -> str | None:
    """Give the ISO 639-1 code of a text's language, None where it is too short or unlike any known."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script is None:
        return None
    languages = _tables().languages[script]
    if len(languages) == 1:
        return languages[0]
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < _LEAST_WORDS:
        return None
    shares = _shares_of_words(words, languages)
    best, second = _best_two(shares)
    if shares[best] >= _CLEAR and shares[second] < shares[best] / 2:
        return best
    scores = _with_runs(shares, words)
    best, _ = _best_two(scores)
    return best if scores[best] >= _LEAST_SCORE else None


def _script(sample: str) -> str | None:
    """Name the script that most letters are of; Japanese is told by its own letters among the Chinese."""
    tables = _tables()
    if sample.isascii():
        return _LATIN
    counts: Counter[str] = Counter()
    for char, times in Counter(sample).items():
        if char.isalpha():
            counts[tables.script_of(char)] += times
    if not counts:
        return None
    if counts["Kana"] >= _LEAST_KANA * (counts["Kana"] + counts["Han"]) > 0:
        counts["Kana"] += counts.pop("Han", 0)
    script = max(counts, key=lambda one: (counts[one], one))
    enough = script == _LATIN or counts[script] >= _LEAST_LETTERS
    return script if enough else None


def _shares_of_words(words: Sequence[str], languages: Collection[str]) -> dict[str, float]:
    """The share of words that are small words of each language."""
    known, counts = _tables().words, Counter(words)
    return {
        code: sum(map(counts.__getitem__, known.get(code, frozenset()) & counts.keys())) / len(words)
        for code in languages
    }


def _with_runs(shares: Mapping[str, float], words: Sequence[str]) -> dict[str, float]:
    """Add to shares of words what runs of three letters and rare letters tell."""
    tables = _tables()
    joined = "_" + "_".join(words)[:_SAMPLE_OF_RUNS] + "_"
    runs = Counter(joined[at : at + 3] for at in range(len(joined) - 2))
    letters = Counter(joined)
    return {
        code: share
        + _RUNS_COUNT * _share(runs, tables.runs.get(code, frozenset()))
        + _LETTERS_COUNT * _share(letters, tables.letters.get(code, frozenset()))
        for code, share in shares.items()
    }


def _share(counts: Counter[str], known: frozenset[str]) -> float:
    return sum(map(counts.__getitem__, known & counts.keys())) / max(counts.total(), 1)


def _best_two(scores: Mapping[str, float]) -> tuple[str, str]:
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    return ranked[0], ranked[1]
