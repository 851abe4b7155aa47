"""The command that codes a corpus to a data set."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tocsin.cli.shared import (
    Actors,
    AllowHosts,
    Columns,
    Follow,
    Hosts,
    Languages,
    Lexicon,
    Model,
    RecordTypes,
    app,
    day_given,
    intake_options,
)
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from tocsin.engine import Dataset


@app.command()
def code(
    sources: Annotated[list[str] | None, typer.Argument(help="As for read.")] = None,
    out: Annotated[str, typer.Option("--out", "-o", help="Folder of the data set, or an address: s3://….")] = "dataset",
    work: Annotated[Path | None, typer.Option("--work", help="Where it is made that goes to an address.")] = None,
    workers: Annotated[int, typer.Option("--workers", help="Processes, or actors of a cluster, that read.")] = 1,
    engine: Annotated[str, typer.Option("--engine", help="local, ray, or inline (all in this process).")] = "local",
    address: Annotated[str | None, typer.Option("--address", help="Head of a Ray cluster: host:port.")] = None,
    part: Annotated[
        str | None, typer.Option("--part", help="Read one part of the work and make no data set yet: 3/16.")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", help="Take so many stories and no more.")] = None,
    since: Annotated[str | None, typer.Option("--since", help="Pass over dispatches of earlier days.")] = None,
    lead: Annotated[int | None, typer.Option("--lead", help="Code the first so many paragraphs only.")] = None,
    only: Annotated[str | None, typer.Option("--only", help="Only these tables: events,quotes.")] = None,
    gate: Annotated[
        bool, typer.Option("--gate", help="Leave unparsed what sounds like no news of politics or conflict.")
    ] = False,
    withheld: Annotated[bool, typer.Option("--withheld", help="Also what is under embargo still.")] = False,
    retry: Annotated[
        Path | None, typer.Option("--retry", help="Take the sources that a quarantine file names.")
    ] = None,
    columns: Columns = None,
    record_type: RecordTypes = None,
    host: Hosts = None,
    only_language: Languages = None,
    follow: Follow = False,
    allow_host: AllowHosts = None,
    model: Model = None,
    lexicon: Lexicon = None,
    actors: Actors = None,
) -> None:
    """Code a corpus to a data set: Parquet, with a manifest, a code book and a quarantine.

    A run that was cut off is taken up by the same command. The exit code is 3 where stories could not be read: they are
    named in the quarantine.
    """
    from tocsin.cli.coding_progress import CodingProgress
    from tocsin.cli.intake import retried
    from tocsin.engine.corpus.run import Part, Run
    from tocsin.engine.corpus.settings import CodingSettings, tables_named
    from tocsin.engine.dataset.remote import output_at, publish
    from tocsin.engine.engines.choice import engine_named
    from tocsin.intake.options import parse_only
    from tocsin.intake.web.remote import is_address
    from tocsin.reading.parsing.language import DEFAULT_MODEL

    given = [*(sources or []), *(retried(retry) if retry else [])]
    if not given:
        raise UsageError("there is no source", hint="give files or folders, or --retry FILE")
    if is_address(out) != (work is not None):
        raise UsageError("--work goes with an address, and an address with --work", hint="-o s3://… --work DIR")
    if is_address(out):
        output_at(out)  # what cannot be written is told before there is work
    settings = CodingSettings(
        model=model or DEFAULT_MODEL,
        lexicon=tuple(lexicon or ()),
        actors=tuple(actors or ()),
        gate=gate,
        lead=lead,
        since=day_given(since, "--since"),
        limit=limit,
        only=tables_named(only),
        withheld=withheld,
        options=intake_options(columns, parse_only(record_type, host, only_language), follow, allow_host, date.today()),
    )
    chosen = Part.parse(part) if part else None
    with CodingProgress(given) as shown:
        run = Run(work or Path(out), settings, engine_named(engine, workers, address), shown.tell)
        run.read(given, chosen)
        made = run.finish() if chosen is None else None
        if made is not None and is_address(out):
            publish(made, out)
    if made is None:
        typer.echo(f"part {part}: {run.progress.coded:,} stories coded")
    else:
        _print_made(made, out)
        if made.manifest["stories"]["failed"]:
            raise typer.Exit(3)


def _print_made(made: Dataset, out: str) -> None:
    manifest = made.manifest
    stories = manifest["stories"]
    rows = ", ".join(f"{name} {number:,}" for name, number in manifest["tables"].items())
    typer.echo(f"{out}: {rows}")
    for what, counted in (("passed over", stories["passed_over"]), ("not read", stories["failed"])):
        if counted:
            typer.echo(f"{what}: " + ", ".join(f"{reason} {number:,}" for reason, number in counted.items()))
    if stories["failed"]:
        typer.echo(f"what was not read stands in {out.rstrip('/')}/quarantine.jsonl")
