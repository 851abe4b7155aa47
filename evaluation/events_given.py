"""Events with actor and recipient given: PLOVER's types on the public benchmark's development part."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from evaluation import reliability
from evaluation.confusion import PICTURE, picture
from evaluation.gold_rows import gold_rows
from evaluation.reliability import calibration_error
from evaluation.table import Counts, Row, Table
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.plover import TYPES
from tocsin.reading.pairs import Coded, code_pair, frames_of_pair
from tocsin.reading.parsing import language

GOLD = ("events/plv_dev.jsonl",)
_MARKS = re.compile(r"</?[st]>")
_YIELD = ("CONCEDE", "RETREAT")
_PEERS = {"root": "0.743 ZSP", "quad": "0.867 ZSP", "binary": "0.965 ZSP"}
_SHOWN_ERRORS = 20


def run(gold: Path) -> Table:
    """Code every sentence of the gold and score root types, quads and the binary split."""
    rows = gold_rows(gold / GOLD[0])
    read = codings([row["marked"] for row in rows])
    types = [row["type"] for row in rows]
    mixed = [(kind, _merged(found[0].type) if found else None) for kind, (_, found) in zip(types, read, strict=True)]
    alone = [(kind, _merged(found[0].type) if found else None) for kind, (found, _) in zip(types, read, strict=True)]
    table = [_row(name, mixed) for name in _MEASURES]
    table += [_row(name, alone, ", lexicon alone") for name in _MEASURES]
    coded = sum(guess is not None for _, guess in alone)
    judged = [
        (found[0].confidence or 0.0, _merged(found[0].type) == kind)
        for kind, (_, found) in zip(types, read, strict=True)
        if found
    ]
    table.append(Row("plv_dev", "sentences coded, lexicon alone", coded / len(rows), len(rows)))
    table.append(Row("plv_dev", "confidence kept (1 - calibration error)", 1 - calibration_error(judged), len(judged)))
    errors = [
        f"{row['type']} read as {guess}: {row['text']}"
        for row, (_, guess) in zip(rows, mixed, strict=True)
        if guess != row["type"]
    ]
    notes = [
        "Actor and recipient are given as spans; only those of the gold are used. The second reader breaks ties of the "
        "frames and codes what none of them does; it was trained on the lexicon's examples and on our own gold only.",
        "YIELD stands for CONCEDE and RETREAT. A sentence that is not coded counts as wrong.",
        "What was read as what: [confusion matrix](images/confusion.svg). Most frequent confusions: "
        + confusions(mixed),
        "Whether the confidence is kept: [reliability](images/reliability.svg).",
    ]
    PICTURE.write_text(picture(mixed), encoding="utf-8")
    reliability.PICTURE.write_text(reliability.picture(judged), encoding="utf-8")
    return Table("events_given", "Events, actor and recipient given", table, notes, errors[:_SHOWN_ERRORS])


def _row(name: str, pairs: Sequence[tuple[str, str | None]], how: str = "") -> Row:
    peer = "" if how else _PEERS[name]
    return Row("plv_dev", f"macro-F1 {name}{how}", macro_f1(pairs, _MEASURES[name]), len(pairs), peer)


def codings(marked: Sequence[str]) -> list[tuple[list[Coded], list[Coded]]]:
    """Code sentences whose actor stands between `<s>` marks and recipient between `<t>` marks.

    Returns:
        For each, the codings by frames alone and those with the second reader, best first.
    """
    lexicon = load_lexicon()
    plain = [spans_of(text) for text in marked]
    parses = language.parse_many([text for text, _, _ in plain])
    return [
        (frames_of_pair(parse, actor, recipient, lexicon), code_pair(parse, actor, recipient, lexicon))
        if actor
        else ([], [])
        for (_, actor, recipient), parse in zip(plain, parses, strict=True)
    ]


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


_MEASURES: dict[str, Callable[[str], str]] = {"root": str, "quad": quad_of, "binary": side_of}


def confusions(pairs: Sequence[tuple[str, str | None]], most: int = 12) -> str:
    """List the most frequent (gold, guess) that differ."""
    wrong = Counter((gold, guess) for gold, guess in pairs if gold != guess)
    ranked = sorted(wrong.items(), key=lambda item: (-item[1], str(item[0])))
    return ", ".join(f"{gold} as {guess} {count}" for (gold, guess), count in ranked[:most])


def _merged(name: str) -> str:
    return "YIELD" if name in _YIELD else name
