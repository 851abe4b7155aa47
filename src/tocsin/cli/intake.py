"""What `tocsin intake` prints: a line a dispatch, or the summary of the run."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from tocsin.cli import error_line
from tocsin.cli.show import clean
from tocsin.errors import InputError, OutputError, SourceNotFound
from tocsin.intake import Options, load_many
from tocsin.intake.report import Report, quarantine_lines, sources_in
from tocsin.record import Dispatch


def take(sources: Sequence[str], options: Options, *, today: date, listed: bool) -> Report:
    """Take every story of the sources down to its dispatch, and tell what came of each.

    Args:
        sources: what to take.
        options: how tables are mapped, and which records of a crawl are wanted.
        today: a story of a later day than the next is told as a failure.
        listed: print a line for each dispatch.
    """
    from tocsin.dispatch import dispatch_of
    from tocsin.dispatch.plausible import check_day

    report = Report()
    for taken in load_many(sources, options):
        try:
            dispatch = dispatch_of(taken.page())
            check_day(dispatch, today)
        except InputError as error:
            error.where = error.where or taken.source
            report.add_error(taken.source, error)
            if listed:
                print(error_line(error), file=sys.stderr)
            continue
        report.add(taken)
        if listed:
            print(_line(dispatch))
    return report


def _line(dispatch: Dispatch) -> str:
    day = (dispatch.published.value or "")[:10]
    parts = (day or "----------", dispatch.source.format, dispatch.agency or "-", dispatch.headline or "(no headline)")
    return clean("  ".join(parts))


def print_report(report: Report, *, as_json: bool) -> None:
    """Print a summary, for a person or as JSON."""
    if as_json:
        print(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
        return
    for line in _summary(report):
        print(clean(line))


def _summary(report: Report) -> Iterator[str]:
    for title, counts in (("read", report.read), ("skipped", report.skipped), ("failed", report.failed)):
        yield f"{title} {sum(counts.values()):,}"
        yield from _rows(counts)
    for one in report.quarantine[:20]:
        yield f"  ! {one.where}: {one.what}"
    if len(report.quarantine) > 20:
        yield f"  ! and {len(report.quarantine) - 20:,} more; --quarantine FILE writes them all"


def _rows(counts: Counter[str]) -> Iterator[str]:
    for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"  {count:>8,}  {name}"


def write_quarantine(path: Path, report: Report) -> None:
    """Write the list of what failed, one line of JSON each.

    Raises:
        OutputError: the file cannot be written.
    """
    try:
        path.write_text("".join(quarantine_lines(report.quarantine)), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(path)) from error


def retried(path: Path) -> list[str]:
    """Give the sources of a quarantine list.

    Raises:
        SourceNotFound: the list cannot be opened.
        MalformedInput: it is no such list.
    """
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise SourceNotFound(f"cannot be opened: {error.strerror}", where=str(path)) from error
    return sources_in(text.splitlines(), str(path))
