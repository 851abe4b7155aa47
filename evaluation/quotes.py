"""Quotes: attributed passages and their speakers on PolNeAR."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.gold_rows import gold_rows
from evaluation.table import Counts, Row, Table
from tocsin.dispatch import dispatch_of_text
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing import language
from tocsin.reading.quotes.attitudes import Attitude, read_attitudes
from tocsin.reading.quotes.reader import read_quotes
from tocsin.record import Quote, Span

GOLD = ("quotes/polnear_dev.jsonl", "quotes/polnear_train_200.jsonl")
_PEERS = {0.3: "0.541 GenderGapTracker (dev)", 0.8: ""}
_SHOWN_ERRORS = 30


@dataclass(frozen=True)
class Said:
    """An attribution: characters of its content, and of its source; empty where none is named."""

    content: frozenset[int]
    source: frozenset[int]
    marked: bool


def run(gold: Path) -> Table:
    """Read the quotes of every article and match them with the gold's attributions."""
    table: list[Row] = []
    errors: list[str] = []
    for file in GOLD:
        rows = gold_rows(gold / file)
        wanted = [[of_gold(one, row["text"]) for one in row["attributions"]] for row in rows]
        found = [read(row["text"]) for row in rows]
        name = Path(file).stem
        for least in (0.3, 0.8):
            counts = sum((matched(right, told, least) for right, told in zip(wanted, found, strict=True)), Counts())
            total = counts.right + counts.missed
            table.append(Row(name, f"span F, J>={least}", counts.f1, total, _PEERS[least]))
        right, asked = map(sum, zip(*map(speakers, wanted, found), strict=True))
        table.append(Row(name, "speaker right on quoted passages found", right / asked, asked, "0.788 textacy (dev)"))
        errors += missed_lines(rows, wanted, found)
    notes = [
        "Contents are compared as sets of characters; matched one to one, best Jaccard first. Passages of one cue "
        "count as one content, a partial quote with the object it stands in. What is thought, wanted or held "
        "counts beside the quotes, unless inside a direct one. A speaker is right where the words that name it "
        "overlap the gold's source."
    ]
    return Table("quotes", "Quotes", table, notes, errors[:_SHOWN_ERRORS])


def read(text: str) -> list[Said]:
    """Read what a text attributes: its quotes and its attitudes."""
    dispatch = dispatch_of_text(text)
    parse = language.parse(text)
    quotes = read_quotes(parse, dispatch.blocks, read_actors(parse, None))
    return gather(quotes, read_attitudes(parse))[0]


def gather(quotes: Sequence[Quote], attitudes: Sequence[Attitude]) -> tuple[list[Said], list[str]]:
    """Join quotes of one cue, add the attitudes of other cues; give them and the form of each."""
    joined: dict[int, list[Quote]] = {}
    for number, quote in enumerate(quotes):
        joined.setdefault(quote.cue_span.start if quote.cue_span else -1 - number, []).append(quote)
    views = {attitude.cue.start: _characters(attitude.content) for attitude in attitudes}
    spoken = {c for quote in quotes if quote.kind == "direct" for c in range(quote.span.start, quote.span.end)}
    found, forms = [], []
    for group in joined.values():
        content = frozenset(c for quote in group for c in range(quote.span.start, quote.span.end))
        if all(quote.kind == "partial" for quote in group) and group[0].cue_span:
            wider = views.get(group[0].cue_span.start, frozenset())
            content |= wider if wider & content else frozenset()
        named = [quote.speaker_span for quote in group if quote.speaker_span]
        marked = any(quote.kind != "indirect" for quote in group)
        found.append(Said(content, _characters(named[0]) if named else frozenset(), marked))
        forms.append("marked" if marked else "indirect")
    for attitude in attitudes:
        if attitude.cue.start not in joined and attitude.cue.start not in spoken:
            holder = _characters(attitude.holder) if attitude.holder else frozenset()
            found.append(Said(_characters(attitude.content), holder, marked=False))
            forms.append(attitude.form)
    return found, forms


def _characters(span: Span) -> frozenset[int]:
    return frozenset(range(span.start, span.end))


def of_gold(attribution: dict[str, Any], text: str) -> Said:
    """An attribution of the gold."""
    content = frozenset(c for start, end in attribution["content"] for c in range(start, end))
    source = frozenset(c for start, end in attribution["source"] for c in range(start, end))
    marked = any(text[c] in '"“”' for c in content)
    return Said(content, source, marked)


def pairs(wanted: Sequence[Said], found: Sequence[Said]) -> list[tuple[float, int, int]]:
    """(Jaccard, wanted, found) of a one-to-one matching, best first."""
    scored = sorted(
        (
            (-len(right.content & told.content) / len(right.content | told.content), i, j)
            for i, right in enumerate(wanted)
            for j, told in enumerate(found)
            if right.content & told.content
        ),
    )
    taken_i: set[int] = set()
    taken_j: set[int] = set()
    kept = []
    for score, i, j in scored:
        if i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            kept.append((-score, i, j))
    return kept


def matched(wanted: Sequence[Said], found: Sequence[Said], least: float) -> Counts:
    """Count contents matched with at least a Jaccard."""
    right = sum(score >= least for score, _, _ in pairs(wanted, found))
    return Counts(right, len(found) - right, len(wanted) - right)


def speakers(wanted: Sequence[Said], found: Sequence[Said]) -> tuple[int, int]:
    """Of marked passages that were found and whose gold names a source: how many have the right speaker."""
    both = [(wanted[i], found[j]) for score, i, j in pairs(wanted, found) if score >= 0.3]
    asked = [(right, told) for right, told in both if right.marked and right.source]
    return sum(bool(right.source & told.source) for right, told in asked), len(asked)


def missed_lines(
    rows: Sequence[dict[str, Any]], wanted: Sequence[Sequence[Said]], found: Sequence[Sequence[Said]]
) -> list[str]:
    """Lines on contents that nothing found comes near, for the terminal."""
    lines = []
    for row, right, told in zip(rows, wanted, found, strict=True):
        near = {i for score, i, _ in pairs(right, told) if score >= 0.3}
        lines += [
            f"missed: {row['attributions'][i]['cue_text']} | {row['attributions'][i]['content_text'][:100]}"
            for i in range(len(right))
            if i not in near
        ]
    return lines
