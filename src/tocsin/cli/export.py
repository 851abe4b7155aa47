"""The command `tocsin export`: what a desk or a data set holds, in the formats of other programs."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from tocsin.cli.desk import Since, Until
from tocsin.cli.event_filters import (
    ActorsOf,
    Acts,
    Channel,
    Countries,
    DispatchId,
    Modes,
    Parties,
    Place,
    Recipients,
    Statuses,
    Types,
    Words,
)
from tocsin.cli.shared import app
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from tocsin.export.formats import Wanted

_GOLD = "gold"


@app.command("export")
def export(
    name: Annotated[str, typer.Argument(metavar="FORMAT", help="parquet, csv, jsonl, ... or gold.")],
    source: Annotated[
        str | None, typer.Argument(metavar="DESK|DATASET", help="A folder of either, URL of a database, or s3://….")
    ] = None,
    output: Annotated[
        str, typer.Option("--output", "-o", "--out", help="A file in place of standard output (-).")
    ] = "-",
    desk: Annotated[str, typer.Option("--desk", envvar="TOCSIN_DESK", help="The desk, another way to name it.")] = ".",
    raw: Annotated[bool, typer.Option("--raw", help="Of CSV: values as they are, for programs.")] = False,
    site: Annotated[
        str | None, typer.Option("--site", help="Of atom and geojson: address of the portal to link to.")
    ] = None,
    withheld: Annotated[bool, typer.Option("--withheld", help="Also what is under embargo still.")] = False,
    author: Annotated[str | None, typer.Option("--author", help="Of gold: of one adjudicator only.")] = None,
    kind: Types = None,
    act: Acts = None,
    status: Statuses = None,
    mode: Modes = None,
    actor: ActorsOf = None,
    recipient: Recipients = None,
    party: Parties = None,
    country: Countries = None,
    place: Place = None,
    channel: Channel = None,
    dispatch: DispatchId = None,
    text: Words = None,
    least: Annotated[int | None, typer.Option("--publishers", help="Independent publishers at the least.")] = None,
    since: Since = None,
    until: Until = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Most events; all without it.")] = None,
) -> None:
    """Write what a desk or a data set holds in a format of other programs; without -o to standard output."""
    filters: dict[str, object] = {
        "type": kind, "act": act, "status": status, "mode": mode, "actor": actor, "recipient": recipient,
        "party": party, "country": country, "place": place, "channel": channel, "dispatch": dispatch, "text": text,
        "least_publishers": least, "since": since, "until": until,
    }  # fmt: skip
    given = {name: value for name, value in filters.items() if value}
    from tocsin.export.formats import SITE, Wanted

    if name == _GOLD:
        _gold(source or desk, output, author, given)
    else:
        wanted = Wanted(filters=given, most=limit, raw=raw, site=site.rstrip("/") if site else SITE)
        _write(name, source or desk, output, wanted, withheld=withheld)


def _write(name: str, where: str, output: str, wanted: Wanted, *, withheld: bool) -> None:
    from tocsin.export.formats import format_of
    from tocsin.export.sink import STANDARD_OUTPUT, sink
    from tocsin.export.sources import open_source

    chosen = format_of(name)
    to_output = output == STANDARD_OUTPUT
    if wanted.raw and name != "csv":
        raise UsageError("--raw is of csv alone")
    if to_output and chosen.kind == "binary" and sys.stdout.isatty():
        raise UsageError(f"{name} is nothing for a terminal", hint=f"write it to a file: -o events{chosen.suffix}")
    watched = sys.stderr.isatty() and not to_output

    def progress(number: int) -> None:
        if watched:
            sys.stderr.write(f"\r\x1b[Kwritten {number:,}")
            sys.stderr.flush()

    with open_source(where, withheld=withheld) as source, sink(output) as out:
        chosen.write(source, replace(wanted, progress=progress), out)
    if watched:
        sys.stderr.write("\r\x1b[K")
    if not to_output:
        typer.echo(f"written to {output}")


def _gold(where: str, output: str, author: str | None, filters: dict[str, object]) -> None:
    from tocsin.desk import Desk
    from tocsin.engine.dataset.opened import lies_at
    from tocsin.export.sink import STANDARD_OUTPUT, sink

    if filters:
        raise UsageError(f"gold is not asked by {next(iter(filters))}", hint="it is by --author")
    if lies_at(where):
        hint = "name the desk that they were given on"
        raise UsageError("a data set holds no verdicts to make gold of", where=where, hint=hint)
    with Desk.open(where) as opened, sink(output) as out:
        lines = list(opened.gold(author))
        out.writelines(one.encode("utf-8", "backslashreplace") for one in lines)
    if output != STANDARD_OUTPUT:
        typer.echo(f"{len(lines):,} lines written to {output}")
