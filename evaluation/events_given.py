"""Events with actor and recipient given: PLOVER's types on the public benchmark's development part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from evaluation.confusion import PICTURE, picture
from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row, Table
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.plover import TYPES
from tocsin.reading import language
from tocsin.reading.pairs import code_pair

GOLD = ("events/plv_dev.jsonl",)
_MARKS = re.compile(r"</?[st]>")
_YIELD = ("CONCEDE", "RETREAT")
_PEERS = {"root": "0.743 ZSP", "quad": "0.867 ZSP", "binary": "0.965 ZSP"}
_SHOWN_ERRORS = 20


def run(gold: Path) -> Table:
    """Code every sentence of the gold and score root types, quads and the binary split."""
    rows = gold_rows(gold / GOLD[0])
    predicted = predictions([row["marked"] for row in rows])
    pairs = [(row["type"], guess) for row, guess in zip(rows, predicted, strict=True)]
    measures: dict[str, Callable[[str], str]] = {"root": str, "quad": quad_of, "binary": side_of}
    table = [
        Row("plv_dev", f"macro-F1 {name}", macro_f1(pairs, group), len(rows), _PEERS[name])
        for name, group in measures.items()
    ]
    coded = sum(guess is not None for guess in predicted)
    table.append(Row("plv_dev", "sentences coded", coded / len(rows), len(rows)))
    errors = [
        f"{row['type']} read as {guess}: {row['text']}"
        for row, guess in zip(rows, predicted, strict=True)
        if guess != row["type"]
    ]
    notes = [
        "Actor and recipient are given as spans; only those of the gold are used; the lexicon alone decides.",
        "YIELD stands for CONCEDE and RETREAT. A sentence that no frame codes counts as wrong.",
        "What was read as what: [confusion matrix](images/confusion.svg). Most frequent confusions: "
        + confusions(pairs),
    ]
    PICTURE.write_text(picture(pairs), encoding="utf-8")
    return Table("events_given", "Events, actor and recipient given", table, notes, errors[:_SHOWN_ERRORS])


def predictions(marked: Sequence[str]) -> list[str | None]:
    """Code sentences whose actor stands between `<s>` marks and recipient between `<t>` marks."""
    lexicon = load_lexicon()
    plain = [spans_of(text) for text in marked]
    parses = language.parse_many([text for text, _, _ in plain])
    found: list[str | None] = []
    for (_, actor, recipient), parse in zip(plain, parses, strict=True):
        ranked = code_pair(parse, actor, recipient, lexicon) if actor else []
        found.append(_merged(ranked[0].type) if ranked else None)
    return found


def spans_of(marked: str) -> tuple[str, tuple[int, int] | None, tuple[int, int] | None]:
    """Take the marks out of a sentence; give it with the spans of actor and recipient."""
    places: dict[str, int] = {}
    plain, last = "", 0
    for match in _MARKS.finditer(marked):
        plain += marked[last : match.start()]
        last = match.end()
        places.setdefault(match.group(), len(plain))
    plain += marked[last:]

    def span(name: str) -> tuple[int, int] | None:
        start, end = places.get(f"<{name}>"), places.get(f"</{name}>")
        return (start, end) if start is not None and end is not None and start < end else None

    return plain, span("s"), span("t")


def macro_f1(pairs: Sequence[tuple[str, str | None]], group: Callable[[str], str]) -> float:
    """Mean F1 over the groups of the gold; a guess of None is a miss and no false alarm."""
    counts: dict[str, Counts] = {}
    for gold, guess in pairs:
        right, wrong = group(gold), group(guess) if guess else None
        if right == wrong:
            counts[right] = counts.get(right, Counts()) + Counts(right=1)
            continue
        counts[right] = counts.get(right, Counts()) + Counts(missed=1)
        if wrong:
            counts[wrong] = counts.get(wrong, Counts()) + Counts(wrong=1)
    groups = sorted({group(gold) for gold, _ in pairs})
    return sum(counts[name].f1 for name in groups) / len(groups)


def quad_of(name: str) -> str:
    """Quad of a type; YIELD is material cooperation as the benchmark has it."""
    facts: dict[str, Any] = {str(key): value for key, value in TYPES.items()}
    return "2" if name == "YIELD" else str(facts[name].quad)


def side_of(name: str) -> str:
    """Cooperation or conflict."""
    return "cooperation" if quad_of(name) in "12" else "conflict"


def confusions(pairs: Sequence[tuple[str, str | None]], most: int = 12) -> str:
    """List the most frequent (gold, guess) that differ."""
    wrong = Counter((gold, guess) for gold, guess in pairs if gold != guess)
    ranked = sorted(wrong.items(), key=lambda item: (-item[1], str(item[0])))
    return ", ".join(f"{gold} as {guess} {count}" for (gold, guess), count in ranked[:most])


def _merged(name: str) -> str:
    return "YIELD" if name in _YIELD else name
