"""What all commands share: the application, its global options, and arguments that many take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tocsin._version import __version__
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from tocsin.intake.options import Only, Options

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Reads the news wire and keeps the record: who did what to whom, who said it, where and when.",
)
lexicon_app = typer.Typer(no_args_is_help=True, help="The lexicon: which words tell of which events.")
app.add_typer(lexicon_app, name="lexicon")
desk_app = typer.Typer(no_args_is_help=True, help="A desk itself.")
app.add_typer(desk_app, name="desk")
verdicts_app = typer.Typer(no_args_is_help=True, help="What adjudicators said, and how far they agree.")
app.add_typer(verdicts_app, name="verdicts")


@dataclass
class State:
    """What holds for all commands of a run."""

    debug: bool = False


state = State()

Several = list[str] | None
Sources = Annotated[
    list[str], typer.Argument(help="Files, folders, archives, globs, URLs, s3://…, or - for standard input.")
]
Columns = Annotated[
    str | None, typer.Option("--map", help="Columns of tables and keys of JSON lines: text=body,date=pub_date.")
]
RecordTypes = Annotated[
    str | None, typer.Option("--record-type", help="Of a crawl, only these records: response,resource,conversion.")
]
Hosts = Annotated[
    str | None, typer.Option("--host", help="Of a crawl, only these hosts and what stands below them: a.org,b.com.")
]
Languages = Annotated[str | None, typer.Option("--language", help="Of a crawl, only these languages: en,fr.")]
Follow = Annotated[
    bool, typer.Option("--follow", help="Of a feed whose entries only sum up, fetch the pages that they link to.")
]
AllowHosts = Annotated[
    str | None, typer.Option("--allow-host", help="Hosts that may be fetched from though their addresses are private.")
]
Model = Annotated[str | None, typer.Option("--model", help="Name of an installed English spaCy pipeline.")]
Lexicon = Annotated[
    list[Path] | None, typer.Option("--lexicon", help="File or folder of frames to add; may be repeated.")
]
Actors = Annotated[
    list[Path] | None, typer.Option("--actors", help="File of actors and offices to add; may be repeated.")
]


def intake_options(
    columns: str | None, only: Only, follow: bool, allow_host: str | None, today: date | None = None
) -> Options:
    """Give how sources are taken in, as the options of a command have it.

    Raises:
        UsageError: the columns or the hosts are no such thing.
    """
    from tocsin.intake.options import Options
    from tocsin.intake.tables.columns import parse_columns
    from tocsin.intake.web.fetch import fetcher_for

    return Options(parse_columns(columns), only, follow, fetcher_for(allow_host), today)


def day_given(text: str | None, option: str) -> date | None:
    """Give the day that an option has, None where it is not given.

    Raises:
        UsageError: it is no day.
    """
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(f"{option} has {text!r}", hint="give a day as 2022-01-07") from None


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"tocsin {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    state.debug = debug
