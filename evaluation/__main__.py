"""The command `python -m evaluation`: one name a table, `all` for docs/accuracy.md, `floors` for the gates."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from evaluation import report
from evaluation.floors import below_floors, raised, read_floors, write_floors
from evaluation.names import NAMES, load
from evaluation.table import Table
from tocsin.errors import TocsinError, UsageError

_TOGETHER = {"events": ("events_given", "events")}
"""Tables that are looked at together."""
DEFAULT_GOLD = Path("../shared/gold")


def main(arguments: list[str] | None = None) -> int:
    """Run what was asked for; 0 if all is well, 1 below a floor, 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=__doc__)
    parser.add_argument("name", choices=[*NAMES, "all", "floors", "raise-floors"], metavar="NAME",
                        help=f"one of {', '.join(NAMES)}; all, floors or raise-floors")  # fmt: skip
    parser.add_argument("--gold", type=Path, default=DEFAULT_GOLD, help="folder of the gold (default ../shared/gold)")
    asked = parser.parse_args(arguments)
    try:
        return _run(asked.name, asked.gold)
    except TocsinError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return error.exit_code


def _run(name: str, gold: Path) -> int:
    if name in NAMES:
        for one in _TOGETHER.get(name, (name,)):
            report.show(measure(one, gold))
        return 0
    if name == "all":
        tables = [measure(one, gold) for one in NAMES]
        report.write_accuracy(tables, gold)
        for table in tables:
            report.show(table, errors=False)
        return 0
    floors = read_floors()
    if name == "raise-floors":
        tables = [measure(one, gold) for one in NAMES]
        write_floors(raised(floors, tables, gold))
        print("evaluation/floors.toml written")
        return 0
    failures = below_floors(floors, gold, measure)
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(floors.values)} floors, {len(failures)} missed")
    return 1 if failures else 0


def measure(name: str, gold: Path) -> Table:
    """Run one scorer on the gold.

    Raises:
        UsageError: a file of the gold is missing.
    """
    scorer = load(name)
    for file in scorer.GOLD:
        if not (gold / file).exists():
            raise UsageError(f"no {file} in the gold", where=str(gold), hint="give its folder with --gold")
    print(f"measuring {name} …", file=sys.stderr, flush=True)
    table: Table = scorer.run(gold)
    return table


if __name__ == "__main__":
    sys.exit(main())
