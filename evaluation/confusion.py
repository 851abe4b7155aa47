"""What was read as what: a confusion matrix as a picture, drawn as plain SVG so that it is the same everywhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from html import escape
from pathlib import Path

PICTURE = Path(__file__).parent.parent / "docs" / "images" / "confusion.svg"
NOTHING = "nothing"
_CELL, _LEFT, _TOP = 40, 96, 92
_INK, _PAPER = "#1a1a1a", "#ffffff"
_DARK_FROM = 0.55

Pair = tuple[str, str | None]


def matrix(pairs: Sequence[Pair]) -> tuple[list[str], dict[tuple[str, str], int]]:
    """Count (gold, read); a sentence of which nothing was read is read as `NOTHING`.

    Returns:
        The names of the gold and the reading, sorted, and the counts.
    """
    counts = Counter((gold, guess or NOTHING) for gold, guess in pairs)
    names = sorted({name for pair in counts for name in pair} - {NOTHING})
    return names, dict(counts)


def picture(pairs: Sequence[Pair]) -> str:
    """Draw the matrix: a row a type of the gold, a column a type read, each cell shaded by its share of the row."""
    names, counts = matrix(pairs)
    columns = [*names, NOTHING]
    rows = {name: sum(counts.get((name, column), 0) for column in columns) for name in names}
    parts = [
        cell
        for row, gold in enumerate(names)
        for column, guess in enumerate(columns)
        for cell in _cell(row, column, counts.get((gold, guess), 0), rows[gold])
    ]
    parts += [_text(_LEFT - 6, _TOP + _CELL * row + 25, name, "end") for row, name in enumerate(names)]
    parts += [_column_name(column, name) for column, name in enumerate(columns)]
    width, height = _LEFT + _CELL * len(columns) + 12, _TOP + _CELL * len(names) + 30
    parts.append(_text(_LEFT, height - 8, "rows: the gold; columns: what was read; shade: share of the row", "start"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif"'
        f' font-size="11" role="img"><title>Confusion matrix</title>'
        f'<rect width="{width}" height="{height}" fill="{_PAPER}"/>{"".join(parts)}</svg>\n'
    )


def _cell(row: int, column: int, count: int, total: int) -> list[str]:
    share = count / total if total else 0.0
    x, y = _LEFT + _CELL * column, _TOP + _CELL * row
    blue = f"rgb({int(247 - 239 * share)},{int(251 - 203 * share)},{int(255 - 148 * share)})"
    shape = f'<rect x="{x}" y="{y}" width="{_CELL - 1}" height="{_CELL - 1}" fill="{blue}"/>'
    if not count:
        return [shape]
    return [shape, _text(x + _CELL // 2, y + 25, str(count), "middle", _PAPER if share > _DARK_FROM else _INK)]


def _column_name(column: int, name: str) -> str:
    x, y = _LEFT + _CELL * column + 22, _TOP - 6
    return f'<g transform="rotate(-55 {x} {y})">{_text(x, y, name, "start")}</g>'


def _text(x: int, y: int, words: str, anchor: str, ink: str = _INK) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{ink}">{escape(words)}</text>'
