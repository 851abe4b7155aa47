"""Numbers that are stated of an event, in words for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.cli.show import clean
from tocsin.desk.model import Figure, FigureClaim, ResolvedEvent
from tocsin.portal.figures import figures_of


def differing(event: ResolvedEvent) -> Iterator[str]:
    """Write each number that dispatches disagree on in a line: "killed (miners): 21 (Reuters), 24 (AFP)"."""
    for group in figures_of(event):
        if any(one.differs for one in group):
            told = ", ".join(f"{number_of(one.claim.figure)} ({who_states(one.claim)})" for one in group)
            yield f"{counted(group[0].claim.figure)}: {told}"


def number_of(figure: Figure) -> str:
    """Write a number or its bounds: "21", "24 to 99", "11 or more"."""
    low, high = (figure.low, figure.high) if figure.value is None else (figure.value, figure.value)
    if low is not None and high is not None:
        return _digits(low) if low == high else f"{_digits(low)} to {_digits(high)}"
    return f"{_digits(low)} or more" if low is not None else f"up to {_digits(high)}" if high is not None else "some"


def counted(figure: Figure) -> str:
    """Say what a number counts: its kind, and the noun or unit that it stands with."""
    noun = figure.of or figure.unit
    return clean(f"{figure.kind} ({noun})" if noun and noun != figure.kind else figure.kind)


def who_states(claim: FigureClaim) -> str:
    """Name the publishers of a claim."""
    return clean(", ".join(claim.publishers)) or "a dispatch"


def _digits(number: float) -> str:
    return f"{number:,.0f}" if number == int(number) else f"{number:,.2f}"
