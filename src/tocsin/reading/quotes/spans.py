"""Extents of content: which words and characters of a clause are what is attributed."""

from __future__ import annotations

from tocsin.reading.parsing.parse import Parse

_LOOSE = frozenset((",", ".", ";", ":", '"', "“", "”", "''", "``", "-", "--", "–", "—"))


def content_range(parse: Parse, first: int, last: int) -> tuple[int, int] | None:
    """Character range of tokens, half-open, without spaces and marks at its ends; None where nothing is left."""
    while first < last and _is_loose(parse, first):
        first += 1
    while last > first and _is_loose(parse, last - 1):
        last -= 1
    return (parse.starts[first], parse.ends[last - 1]) if last > first else None


def root_of(parse: Parse, tokens: range) -> int:
    """The token of a passage that stands highest."""
    inner = [t for t in tokens if parse.heads[t] not in tokens or parse.heads[t] == t]
    wordy = [t for t in inner if parse.pos[t] not in ("PUNCT", "SPACE")]
    return (wordy or inner or [tokens[0]])[0]


def _is_loose(parse: Parse, token: int) -> bool:
    return parse.words[token] in _LOOSE or not parse.words[token].strip()
