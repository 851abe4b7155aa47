"""The commands of `tocsin`."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tocsin.cli import adjudicate, code, desk, diff, error_line, export, mcp, pair, publish, serve, tokens, watch
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
    Sources,
    app,
    intake_options,
    lexicon_app,
    state,
)
from tocsin.errors import OutputError, TocsinError, UsageError

if TYPE_CHECKING:
    from tocsin.record import Record

# Commands of other modules join as these are imported.
__all__ = [
    "adjudicate",
    "app",
    "code",
    "desk",
    "diff",
    "export",
    "mcp",
    "pair",
    "publish",
    "serve",
    "state",
    "tokens",
    "watch",
]


@app.command()
def read(
    sources: Sources,
    as_json: Annotated[bool, typer.Option("--json", help="Print each record as indented JSON.")] = False,
    as_jsonl: Annotated[bool, typer.Option("--jsonl", help="Print each record as one line of JSON.")] = False,
    html: Annotated[
        Path | None, typer.Option("--html", help="Write one self-contained page with the readings in place.")
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
    """Read every story of the sources and print its record.

    An error in one story is told in one line and the others are read on; the exit code is the first
    error's.
    """
    if as_json and as_jsonl:
        raise UsageError("--json and --jsonl exclude each other")
    if html is not None and len(sources) > 1:
        raise UsageError("--html takes one source", hint="read the pages one by one")
    from tocsin.cli.progress import progress_over
    from tocsin.engine import Reader
    from tocsin.intake.options import parse_only
    from tocsin.reading.parsing.language import DEFAULT_MODEL

    only = parse_only(record_type, host, only_language)
    options = intake_options(columns, only, follow, allow_host, date.today())
    reader = Reader(model or DEFAULT_MODEL, lexicon or (), actors or ())
    printed = "json" if as_json else "jsonl" if as_jsonl else "person"
    codes: list[int] = []

    def told(error: TocsinError) -> None:
        if state.debug:
            raise error
        print(error_line(error), file=sys.stderr)
        codes.append(error.exit_code)

    for source in progress_over(sources):
        for number, record in enumerate(reader.read_many(source, options=options, on_error=told), 1):
            if html is not None:
                _write_html(html, record, number)
            else:
                _print(record, printed)
    if codes:
        raise typer.Exit(codes[0])


def _print(record: Record, printed: str) -> None:
    if printed == "person":
        from tocsin.cli.show import show_record

        show_record(record)
        return
    from tocsin.record import canonical_json

    sys.stdout.write(canonical_json(record, indent=2 if printed == "json" else None) + "\n")


def _write_html(path: Path, record: Record, number: int) -> None:
    from tocsin.export.html_page import html_page_of

    if number > 1:
        raise UsageError("--html takes one story, the source holds several", hint="use --jsonl")
    try:
        path.write_text(html_page_of(record), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"cannot be written: {error.strerror}", where=str(path)) from error
    typer.echo(f"written to {path}")


@app.command()
def intake(
    sources: Annotated[list[str] | None, typer.Argument(help="As for read.")] = None,
    report: Annotated[bool, typer.Option("--report", help="Print the summary alone, no line a dispatch.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the summary as JSON.")] = False,
    quarantine: Annotated[
        Path | None, typer.Option("--quarantine", help="Write what failed to a file, one line of JSON each.")
    ] = None,
    retry: Annotated[
        Path | None, typer.Option("--retry", help="Take the sources that a quarantine file names.")
    ] = None,
    columns: Columns = None,
    record_type: RecordTypes = None,
    host: Hosts = None,
    only_language: Languages = None,
    follow: Follow = False,
    allow_host: AllowHosts = None,
) -> None:
    """Take every story of the sources as far as its dispatch; print a line each and what the run came to."""
    from tocsin.cli.intake import print_report, retried, take, write_quarantine
    from tocsin.intake.options import parse_only

    given = [*(sources or []), *(retried(retry) if retry else [])]
    if not given and retry is None:
        raise UsageError("there is no source", hint="give files or folders, or --retry FILE")
    only = parse_only(record_type, host, only_language)
    options = intake_options(columns, only, follow, allow_host)
    found = take(given, options, today=date.today(), listed=not (report or as_json))
    print_report(found, as_json=as_json)
    if quarantine is not None:
        write_quarantine(quarantine, found)
    if found.failed:
        raise typer.Exit(3)


@app.command()
def rights(
    sources: Sources,
    as_json: Annotated[bool, typer.Option("--json", help="Print a line of JSON for each story.")] = False,
    allow_host: AllowHosts = None,
) -> None:
    """Tell what the source of each story allows, and line by line which statements that rests on."""
    from tocsin.cli.rights import explain_rights
    from tocsin.intake.options import Options
    from tocsin.intake.web.fetch import fetcher_for

    codes = explain_rights(sources, Options(fetcher=fetcher_for(allow_host)), as_json=as_json)
    if codes:
        raise typer.Exit(codes[0])


@app.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
    model: Model = None,
) -> None:
    """Check Python, the language model, the lexicon and the data files; say what is missing."""
    from tocsin.cli.doctor import findings, print_findings

    found = findings(model)
    print_findings(found, as_json=as_json)
    if not all(one.ok for one in found):
        raise typer.Exit(5)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    from tocsin.record.schema import schema_text

    sys.stdout.write(schema_text())


@lexicon_app.command("check")
def lexicon_check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files or folders of frames of your own.")] = None,
    model: Model = None,
) -> None:
    """Read every example of every frame and tell which do not hold."""
    from tocsin.ontology.lexicon import load_lexicon
    from tocsin.reading.events.lexicon_check import check
    from tocsin.reading.parsing.language import DEFAULT_MODEL

    lexicon = load_lexicon(tuple(paths or ()))
    failures = check(lexicon, model or DEFAULT_MODEL)
    for failure in failures:
        print(failure, file=sys.stderr)
    examples = sum(len(frame.examples) for frame in lexicon.frames)
    typer.echo(f"{len(lexicon.frames)} frames, {examples} examples, {len(failures)} failures")
    if failures:
        raise typer.Exit(6)


@lexicon_app.command("stats")
def lexicon_stats(lexicon: Lexicon = None) -> None:
    """Print how many frames there are by type and mode."""
    from tocsin.cli.show_lexicon import show_stats
    from tocsin.ontology.lexicon import load_lexicon

    show_stats(load_lexicon(tuple(lexicon or ())))


@lexicon_app.command("find")
def lexicon_find(
    word: Annotated[
        str, typer.Argument(help="A word: as it stands in texts, or its lemma; or a verb and its particle.")
    ],
    lexicon: Lexicon = None,
) -> None:
    """Show every frame that a word can fire."""
    from tocsin.cli.show_lexicon import show_frames
    from tocsin.ontology.lexicon import load_lexicon
    from tocsin.reading.parsing.language import lemmas_of

    frames = load_lexicon(tuple(lexicon or ())).fired_by(word.lower(), *lemmas_of(word))
    if not frames:
        typer.echo(f"no frame is fired by {word!r}")
        raise typer.Exit(1)
    show_frames(word, frames)


@app.command()
def explain(
    sentence: Annotated[str, typer.Argument(help="A sentence, in quotation marks.")],
    brief: Annotated[bool, typer.Option("--brief", help="Only what won, what it beat, and the events.")] = False,
    model: Model = None,
    lexicon: Lexicon = None,
) -> None:
    """Show the clauses of a sentence, the frames that competed, and why the winner won."""
    from tocsin.cli.show_lexicon import show_brief, show_explanation
    from tocsin.ontology.lexicon import load_lexicon
    from tocsin.reading.events.explain import explain as explained
    from tocsin.reading.parsing import language

    if not sentence.strip():
        raise UsageError("there is no sentence to explain")
    parse = language.parse(sentence, model or language.DEFAULT_MODEL)
    (show_brief if brief else show_explanation)(explained(parse, load_lexicon(tuple(lexicon or ()))))
