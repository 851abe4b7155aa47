"""The commands that go on by themselves: watch feeds, raise and deliver alerts."""

from __future__ import annotations

import json
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tocsin.cli import error_line
from tocsin.cli.desk import AsJson, Where
from tocsin.cli.shared import app
from tocsin.errors import DeskError, OutputError, UsageError

if TYPE_CHECKING:
    from tocsin.desk.following.feed_health import FeedHealth
    from tocsin.desk.following.watch import Watch


@app.command()
def watch(
    desk: Where = ".",
    once: Annotated[bool, typer.Option("--once", help="Poll what is due, then leave.")] = False,
    status: Annotated[bool, typer.Option("--status", help="Print how the feeds are, and poll none.")] = False,
    metrics: Annotated[Path | None, typer.Option("--metrics", help="Write metrics for Prometheus to a file.")] = None,
    as_json: AsJson = False,
) -> None:
    """Poll the feeds of desk.toml as they are due, take what is new in, and tell alerts; until it is told to stop."""
    from tocsin.cli.show_desk import print_feeds
    from tocsin.desk import Desk
    from tocsin.desk.following.watch import Watch

    with Desk.open(desk) as opened:
        if not opened.settings.feed:
            raise UsageError("the desk watches no feed", hint="add [[feed]] to its desk.toml")
        told = Watch(opened, on_poll=lambda health: _told(health, as_json=as_json), on_trouble=_trouble)
        if status:
            print_feeds(told.healths(), as_json=as_json)
            return
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        told.run(stop, once=once, after_round=lambda: _after_round(told, metrics))
        if once and not told.metrics.polls and not as_json:
            print(f"no feed is due; the next one is in {told.seconds_to_next() / 60:.0f} minutes")


def _told(health: FeedHealth, *, as_json: bool) -> None:
    from tocsin.cli.show import clean
    from tocsin.cli.show_desk import entries, unread_line

    if as_json:
        line = {
            "url": health.url, "state": health.state, "taken": health.taken, "error": health.last_error,
            "unread": health.unread, "unread_why": health.unread_why,
        }  # fmt: skip
        print(json.dumps(line, ensure_ascii=False), flush=True)
    else:
        what = health.last_error or f"{entries(health.taken)} taken so far"
        print(clean(f"{health.url}  {health.state}  {what}"), flush=True)
        if health.unread and not health.last_error:
            print(clean(f"  {unread_line(health)}"), flush=True)


def _trouble(error: DeskError) -> None:
    print(error_line(error), file=sys.stderr, flush=True)


def _after_round(told: Watch, metrics: Path | None) -> None:
    from tocsin.desk.following.alerting import alert_round
    from tocsin.desk.following.watch import metrics_text

    for error in alert_round(told.desk).failed:
        print(error_line(error), file=sys.stderr)
    if metrics is not None:
        try:
            metrics.write_text(metrics_text(told.metrics, told.healths()), encoding="utf-8")
        except OSError as error:
            raise OutputError(f"cannot be written: {error.strerror}", where=str(metrics)) from error


@app.command()
def alerts(
    desk: Where = ".",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Print what would be told; write and send nothing.")
    ] = False,
    since: Annotated[str, typer.Option("--since", help="For a dry run: the instant to look back to.")] = "",
    as_json: AsJson = False,
) -> None:
    """Raise what the rules of desk.toml ask for, and deliver what is due."""
    from tocsin.cli.show_desk import print_alerts
    from tocsin.desk import Desk
    from tocsin.desk.following.alerting import alert_round, preview

    if since and not dry_run:
        raise UsageError("--since is for --dry-run", hint="a rule begins with what comes after it was first looked at")
    with Desk.open(desk) as opened:
        if dry_run:
            print_alerts(preview(opened, since), as_json=as_json, has_rules=bool(opened.settings.alert))
            return
        report, has_rules = alert_round(opened), bool(opened.settings.alert)
    print_alerts(report.raised, as_json=as_json, has_rules=has_rules)
    for error in report.failed:
        print(error_line(error), file=sys.stderr)
    if report.failed:
        raise typer.Exit(report.failed[0].exit_code)
