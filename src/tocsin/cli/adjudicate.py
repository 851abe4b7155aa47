"""The commands of adjudicators: judge a mention, draw a sample, measure agreement and precision."""

from __future__ import annotations

from typing import Annotated

import typer

from tocsin.cli.desk import AsJson, Where
from tocsin.cli.shared import app, verdicts_app
from tocsin.errors import UsageError

_LISTS = ("actor", "recipient")
_JUDGEMENTS = ("right", "wrong", "corrected")
Author = Annotated[str, typer.Option("--author", envvar="TOCSIN_AUTHOR", help="Who says so.")]


@app.command()
def adjudicate(
    mention: Annotated[str, typer.Argument(help="Id of a mention, as events --json names it.")],
    verdict: Annotated[str, typer.Argument(help="right, wrong or corrected.")],
    desk: Where = ".",
    author: Author = "",
    values: Annotated[
        list[str] | None, typer.Option("--set", help="What should have stood: act=CONSULT, actor=RUS,UKR; repeat.")
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="Why.")] = None,
) -> None:
    """Say of a mention that it is right, wrong, or what should have stood; kept for good and applied at once."""
    from tocsin.desk import Desk
    from tocsin.desk.adjudication.log import Judging
    from tocsin.desk.adjudication.verdicts import correction_of

    if verdict not in _JUDGEMENTS:
        raise UsageError(f"{verdict!r} is no verdict", hint="say right, wrong or corrected")
    correction = correction_of(dict(map(_pair, values or []))) if values else None
    judging = Judging(verdict, author, correction, note)  # type: ignore[arg-type]
    with Desk.open(desk) as opened:
        typer.echo(f"verdict {opened.adjudicate(mention, judging)} on {mention}: {verdict}")


def _pair(given: str) -> tuple[str, object]:
    name, sign, value = given.partition("=")
    if not sign:
        raise UsageError(f"{given!r} sets nothing", hint="write FIELD=VALUE")
    return name, [one for one in value.split(",") if one] if name in _LISTS else value


@verdicts_app.command("list")
def list_verdicts(
    desk: Where = ".",
    author: Annotated[str | None, typer.Option("--author", help="Of one adjudicator only.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the verdicts, oldest first."""
    from tocsin.cli.show_desk import print_verdicts
    from tocsin.desk import Desk

    with Desk.open(desk) as opened:
        print_verdicts(opened.adjudications(author), as_json=as_json)


@verdicts_app.command("sample")
def sample(
    size: Annotated[int, typer.Option("--size", help="How many mentions.")] = 100,
    seed: Annotated[int, typer.Option("--seed", help="The same seed on the same desk gives the same.")] = 1,
    desk: Where = ".",
    as_json: AsJson = False,
) -> None:
    """Draw a random sample of mentions to be judged, and show each with its words."""
    from tocsin.cli.show_desk import print_sample
    from tocsin.desk import Desk

    with Desk.open(desk) as opened:
        name, drawn = opened.draw_sample(size, seed)
        print_sample(name, drawn, opened.evidence(drawn), as_json=as_json)


@verdicts_app.command("agreement")
def agreement(
    one: Annotated[str, typer.Argument(help="An adjudicator.")],
    other: Annotated[str, typer.Argument(help="Another.")],
    desk: Where = ".",
    as_json: AsJson = False,
) -> None:
    """Measure how two adjudicators agree on what both judged (Cohen's kappa)."""
    from tocsin.cli.show_desk import print_json
    from tocsin.desk import Desk
    from tocsin.record.codec import plain

    with Desk.open(desk) as opened:
        found = opened.agreement(one, other)
    if as_json:
        print_json(plain(found))
        return
    kappa = "undefined" if found.kappa is None else f"{found.kappa:.3f}"
    typer.echo(f"{found.items:,} mentions judged by both, {found.observed:.1%} alike, kappa {kappa}")


@verdicts_app.command("precision")
def precision(
    name: Annotated[str | None, typer.Option("--sample", help="Name of a drawn sample; without it, all.")] = None,
    desk: Where = ".",
    as_json: AsJson = False,
) -> None:
    """Estimate how often readings are right, by type, with Wilson's interval of 95 %."""
    from tocsin.cli.show_desk import print_json
    from tocsin.desk import Desk
    from tocsin.record.codec import plain

    with Desk.open(desk) as opened:
        found = opened.precision(name)
    if as_json:
        print_json([plain(one) for one in found])
        return
    for one in found:
        typer.echo(
            f"{one.type:10} {one.right:>5,} of {one.judged:>5,}  {one.value:.3f}  ({one.low:.3f} to {one.high:.3f})"
        )
