"""The command `tocsin diff`: what changed between two readings of the same dispatches."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tocsin.cli.shared import app
from tocsin.errors import SourceNotFound

if TYPE_CHECKING:
    from tocsin.desk import Desk
    from tocsin.engine.comparison.differences import Difference, Tally
    from tocsin.engine.comparison.reading import Reading

DIFFERENT = 1
_FRAMES = 3
"""Pairs of frames that the table names of a kind."""


@app.command("diff")
def diff(
    before: Annotated[
        str, typer.Argument(metavar="A", help="A desk, a data set, or a file of records (read --jsonl).")
    ],
    after: Annotated[str, typer.Argument(metavar="B", help="Another, of the same dispatches.")],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print all as JSON, each difference with its values.")
    ] = False,
    examples: Annotated[int, typer.Option("--examples", min=0, help="Differences to print below the table.")] = 5,
) -> None:
    """Tell what changed between two readings; the exit code is 1 where anything did."""
    from tocsin.engine.comparison.differences import Tally, compare

    tally = Tally()
    found = compare(readings_of(before), readings_of(after), tally)
    if as_json:
        _print_json(list(found), tally)
    else:
        shown = list(islice(found, examples))
        for _ in found:
            pass  # the tally counts them
        _print(shown, tally)
    if not tally.is_same:
        raise typer.Exit(DIFFERENT)


def readings_of(where: str) -> Iterator[Reading]:
    """Give the readings of a data set, a desk or a file of records, in order of their dispatches' days and ids.

    Raises:
        SourceNotFound: there is nothing of the kind.
    """
    from tocsin.engine.dataset.opened import lies_at  # here, since the engine loads the reader

    if lies_at(where):
        return _of_dataset(where)
    path = Path(where)
    if path.is_file():
        from tocsin.engine.comparison.record_file import readings_of_file

        return readings_of_file(path)
    if "://" not in where and not path.exists():
        raise SourceNotFound("no such file, desk or data set", where=where, hint="check the path")
    return _of_desk(where)


def _of_dataset(where: str) -> Iterator[Reading]:
    from tocsin.engine.comparison.reading import reading_name, reading_of_rows
    from tocsin.engine.dataset.opened import Dataset
    from tocsin.engine.dataset.stories import stories_of

    dataset = Dataset.open(where)
    made_by = reading_name(*(dataset.manifest[name] for name in ("tocsin_version", "model", "lexicon_digest")))
    for dispatch, tables in stories_of(dataset):
        yield reading_of_rows(dispatch, made_by, tables)


def _of_desk(where: str) -> Iterator[Reading]:
    from tocsin.desk import Desk
    from tocsin.engine.comparison.reading import reading_of_record

    with Desk.open(where) as desk:
        for _, dispatch in sorted(_days_and_ids(desk)):
            yield reading_of_record(desk.record(dispatch))


def _days_and_ids(desk: Desk) -> Iterator[tuple[str, str]]:
    from tocsin.engine.dataset.schema import UNDATED

    cursor: str | None = None
    while True:
        page = desk.dispatches(limit=1000, cursor=cursor)
        yield from ((one.day or UNDATED, one.id) for one in page.items)
        cursor = page.next
        if cursor is None:
            return


def _print_json(found: list[Difference], tally: Tally) -> None:
    kinds = [
        {
            "kind": kind,
            **{what: tally.counts[kind, what] for what in ("gone", "new", "changed")},
            "frames": [
                {"before": old, "after": new, "count": count}
                for (old, new), count in _ranked(tally, kind)
            ],
        }
        for kind in tally.kinds
    ]  # fmt: skip
    told = {
        "made_by": {"before": sorted(tally.made_by[0]), "after": sorted(tally.made_by[1])},
        "dispatches": {"alike": tally.alike, "different": tally.different, "gone": tally.gone, "new": tally.new},
        "kinds": kinds,
        "differences": [asdict(one) for one in found],
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")


def _ranked(tally: Tally, kind: str) -> list[tuple[tuple[str | None, str | None], int]]:
    """Pairs of frames of a kind, the most frequent first."""
    found = tally.frames.get(kind, Counter())
    return sorted(found.items(), key=lambda one: (-one[1], str(one[0])))


def _print(shown: list[Difference], tally: Tally) -> None:
    from tocsin.cli.show import clean, console
    from tocsin.cli.show_desk import table_of

    for side, name in zip(tally.made_by, ("before", "after"), strict=True):
        print(clean(f"{name}: {'; '.join(sorted(side)) or 'nothing'}"))
    print(
        f"dispatches: {tally.alike:,} read alike, {tally.different:,} otherwise, "
        f"{len(tally.gone):,} gone, {len(tally.new):,} new"
    )
    if not tally.kinds:
        return
    table = table_of(("what", 22), ("gone", 6), ("new", 6), ("changed", 8), ("frames, before → after", None))
    for kind in tally.kinds:
        counts = [tally.counts[kind, what] for what in ("gone", "new", "changed")]
        table.add_row(kind, *(f"{one:,}" if one else "" for one in counts), clean(_frames(tally, kind)))
    console().print(table)
    for one in shown:
        print(clean(f"{one.dispatch} {one.kind} {one.what}: {_short(one.before)} → {_short(one.after)}"))


def _frames(tally: Tally, kind: str) -> str:
    ranked = _ranked(tally, kind)
    told = [f"{_change(*frames)} ({count:,})" for frames, count in ranked[:_FRAMES]]
    rest = len(ranked) - len(told)
    return ", ".join(told) + (f", and {rest:,} more" if rest else "")


def _change(old: str | None, new: str | None) -> str:
    return f"{old} as before" if old == new else f"{old or 'none'} → {new or 'none'}"


def _short(value: object) -> str:
    if isinstance(value, dict):
        value = " ".join(str(value[name]) for name in ("act", "status", "name", "title", "kind") if value.get(name))
    text = "nothing" if value in (None, [], "") else str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
