"""The commands of a desk: make one, add to it, ask it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from tocsin.cli import error_line
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
from tocsin.cli.shared import Columns, Several, Sources, app, desk_app, state
from tocsin.errors import InputError

Where = Annotated[
    str, typer.Option("--desk", envvar="TOCSIN_DESK", help="The desk's folder, or the URL of its database.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")]
Since = Annotated[str | None, typer.Option("--since", help="First day, as 2022-01-07.")]
Until = Annotated[str | None, typer.Option("--until", help="Last day.")]
Limit = Annotated[int, typer.Option("--limit", help="Most rows of a page.")]
Cursor = Annotated[str | None, typer.Option("--cursor", help="Where the page before ended.")]


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="The folder to make.")],
    url: Annotated[str, typer.Option("--url", help="PostgreSQL database to keep the desk in.")] = "",
) -> None:
    """Make a desk: a folder with its settings and, unless a server keeps it, its database."""
    from tocsin.desk import Desk

    with Desk.init(folder, url=url):
        typer.echo(f"made a desk in {folder}; its settings stand in {folder / 'desk.toml'}")


@app.command()
def migrate(desk: Where = ".") -> None:
    """Bring the database of a desk that an older Tocsin made to this version."""
    from tocsin.desk import Desk

    before, after = Desk.migrate(desk)
    typer.echo(f"already of version {after}" if before == after else f"brought from version {before} to {after}")


@app.command()
def add(
    sources: Sources,
    desk: Where = ".",
    as_json: AsJson = False,
    columns: Columns = None,
) -> None:
    """Take every story of the sources in; what the desk has already is passed over."""
    from tocsin.cli.show_desk import print_added
    from tocsin.desk import Desk
    from tocsin.desk.filing.ingest import AddReport
    from tocsin.intake.tables.columns import parse_columns

    def progress(report: AddReport) -> None:
        _show_progress(f"added {report.added:,}, known {report.known:,}")

    mapped = parse_columns(columns)
    with Desk.open(desk) as opened:
        report = opened.add(sources, columns=mapped, on_progress=progress, on_error=_tell)
    _show_progress("")
    print_added(report, as_json=as_json)
    if report.failed:
        raise typer.Exit(3)


def _tell(error: InputError) -> None:
    """Tell of what could not be read; the others are read on."""
    if state.debug:
        raise error
    print(error_line(error), file=sys.stderr)


def _show_progress(line: str) -> None:
    """Put a line in the place of the one before, where somebody watches."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()


@app.command()
def events(
    event: Annotated[str | None, typer.Argument(help="Id of one, an old one too: tell it in full.")] = None,
    desk: Where = ".",
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
    least: Annotated[int, typer.Option("--publishers", help="Independent publishers at the least.")] = 1,
    since: Since = None,
    until: Until = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """List the events of a desk, newest first; given an id, tell that one with its figures and all its words."""
    from tocsin.cli.show_desk import print_events
    from tocsin.cli.show_event import print_event
    from tocsin.desk import Desk
    from tocsin.desk.queries.filters import EventFilter, filter_of

    asked = filter_of(
        EventFilter, type=kind, act=act, status=status, mode=mode, actor=actor, recipient=recipient, party=party,
        country=country, place=place, channel=channel, dispatch=dispatch, text=text, least_publishers=least,
        since=since, until=until, cursor=cursor, limit=limit,
    )  # fmt: skip
    with Desk.open(desk) as opened:
        if event is not None:
            print_event(opened, opened.event(event), as_json=as_json)
            return
        print_events(opened, opened.events(asked), as_json=as_json)


@app.command()
def agenda(
    desk: Where = ".",
    status: Annotated[Several, typer.Option("--status", help="Where an item stands; may be repeated.")] = None,
    participant: Annotated[Several, typer.Option("--participant", help="Who takes part: an id or a country.")] = None,
    country: Annotated[Several, typer.Option("--country", help="Where it takes place.")] = None,
    ics: Annotated[Path | None, typer.Option("--ics", help="Write all of it as a calendar file.")] = None,
    since: Since = None,
    until: Until = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """List what is to come and what became of it, the earliest first."""
    from tocsin.cli.show_desk import print_agenda, write_calendar
    from tocsin.desk import Desk
    from tocsin.desk.queries.filters import AgendaFilter, filter_of

    asked = filter_of(
        AgendaFilter, status=status, participant=participant, country=country,
        since=since, until=until, cursor=cursor, limit=limit,
    )  # fmt: skip
    with Desk.open(desk) as opened:
        if ics is not None:
            write_calendar(opened, asked, ics)
        else:
            print_agenda(opened.agenda(asked), as_json=as_json)


@app.command()
def positions(
    desk: Where = ".",
    actor: Annotated[Several, typer.Option("--actor", help="Who takes it: an id or a country.")] = None,
    towards: Annotated[Several, typer.Option("--towards", help="Towards whom.")] = None,
    kind: Annotated[Several, typer.Option("--kind", help="demand, threat, refusal, offer, pledge, condition.")] = None,
    position_state: Annotated[Several, typer.Option("--state", help="Where it stands; may be repeated.")] = None,
    since: Since = None,
    until: Until = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """List who demands, threatens, refuses, offers and promises what, and where it stands."""
    from tocsin.cli.show_desk import print_positions
    from tocsin.desk import Desk
    from tocsin.desk.queries.filters import PositionFilter, filter_of

    asked = filter_of(
        PositionFilter, actor=actor, towards=towards, kind=kind, state=position_state,
        since=since, until=until, cursor=cursor, limit=limit,
    )  # fmt: skip
    with Desk.open(desk) as opened:
        print_positions(opened, opened.positions(asked), as_json=as_json)


@app.command()
def storylines(
    storyline: Annotated[str | None, typer.Argument(help="Id of one, an old one too: list its dispatches.")] = None,
    desk: Where = ".",
    dispatch: Annotated[str | None, typer.Option("--dispatch", help="Id of a dispatch that belongs to it.")] = None,
    least: Annotated[int, typer.Option("--dispatches", help="Dispatches at the least.")] = 1,
    since: Since = None,
    until: Until = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    log: Annotated[
        bool, typer.Option("--log", help="What merged, split, was renamed or ended, in their place.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the matters that dispatches follow, that with the newest dispatch first."""
    from tocsin.cli.show_desk import print_dispatches, print_storyline_log, print_storylines
    from tocsin.desk import Desk
    from tocsin.desk.queries.filters import DispatchFilter, StorylineFilter, filter_of

    asked = filter_of(
        StorylineFilter, dispatch=dispatch, least_dispatches=least, since=since, until=until, cursor=cursor, limit=limit
    )
    with Desk.open(desk) as opened:
        if log:
            print_storyline_log(opened.storyline_log(), as_json=as_json)
            return
        if storyline is not None:
            of = opened.storyline(storyline).id
            told = filter_of(DispatchFilter, storyline=of, since=since, until=until, cursor=cursor, limit=limit)
            print_dispatches(opened.dispatches(told), as_json=as_json)
            return
        print_storylines(opened, opened.storylines(asked), as_json=as_json)


@app.command()
def reread(
    desk: Where = ".",
    everything: Annotated[bool, typer.Option("--all", help="What is of this reading too.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read again what an older version, model or lexicon read; verdicts of adjudicators stay."""
    from tocsin.cli.show_desk import print_json
    from tocsin.desk import Desk
    from tocsin.desk.filing.rereading import RereadReport
    from tocsin.record.codec import plain

    def progress(report: RereadReport) -> None:
        _show_progress(f"read again {report.reread:,}, of this reading already {report.current:,}")

    with Desk.open(desk) as opened:
        report = opened.reread(everything=everything, on_progress=progress, on_error=_tell)
    _show_progress("")
    if as_json:
        print_json(plain(report))
    else:
        typer.echo(
            f"read again {report.reread:,}, of this reading already {report.current:,}, "
            f"text not kept {report.without_text:,}, failed {report.failed:,}"
        )
    if report.failed:
        raise typer.Exit(3)


@desk_app.command("check")
def check(desk: Where = ".") -> None:
    """Look whether a desk holds together; the exit code is 10 where it does not."""
    from tocsin.desk import Desk

    with Desk.open(desk) as opened:
        found = opened.check()
    for line in found:
        typer.echo(line)
    if found:
        raise typer.Exit(10)
    typer.echo("all is well")


@app.command()
def search(
    words: Annotated[str, typer.Argument(help='Words, "phrases", -excluded, OR between alternatives.')],
    desk: Where = ".",
    source: Annotated[Several, typer.Option("--source", help="Who publishes it; may be repeated.")] = None,
    since: Since = None,
    until: Until = None,
    cursor: Cursor = None,
    limit: Limit = 50,
    as_json: AsJson = False,
) -> None:
    """Search headlines and texts; what came to the desk last stands first."""
    from tocsin.cli.show_desk import print_hits
    from tocsin.desk import Desk
    from tocsin.desk.queries.filters import DispatchFilter, filter_of

    asked = filter_of(DispatchFilter, source=source, since=since, until=until, cursor=cursor, limit=limit)
    with Desk.open(desk) as opened:
        print_hits(opened.search(words, asked), as_json=as_json)


@app.command()
def series(
    actor: Annotated[str, typer.Argument(help="Who acts: an id or a country.")],
    towards: Annotated[str | None, typer.Argument(help="Towards whom; all where left out.")] = None,
    desk: Where = ".",
    period: Annotated[str, typer.Option("--period", help="week or day.")] = "week",
    plot: Annotated[Path | None, typer.Option("--plot", help="Write the picture to this SVG file.")] = None,
    since: Since = None,
    until: Until = None,
    as_json: AsJson = False,
) -> None:
    """Tell how much conflict and cooperation is reported between two actors, period by period."""
    from tocsin.cli.show_series import print_series, write_plot
    from tocsin.desk import Desk
    from tocsin.desk.queries.filters import SeriesFilter, filter_of

    asked = filter_of(SeriesFilter, actor=actor, towards=towards, period=period, since=since, until=until)
    with Desk.open(desk) as opened:
        found = opened.series(asked)
        names = opened.names(one for one in (actor, towards) if one)
    if plot is not None:
        write_plot(found, " towards ".join(names.get(one, one) for one in (actor, towards) if one), plot)
    else:
        print_series(found, as_json=as_json)
