"""An event as a table for a notebook."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tocsin.reading.resolution.model import Figure, Party, ResolvedEvent


def event_html(event: ResolvedEvent) -> str:
    """Write an event as an HTML table, a row a value that is known."""
    rows = "".join(
        f'<tr><th style="text-align:left">{escape(name)}</th><td style="text-align:left">{escape(value)}</td></tr>'
        for name, value in _values(event)
        if value
    )
    return f"<table><tbody>{rows}</tbody></table>"


def _values(event: ResolvedEvent) -> Iterator[tuple[str, str]]:
    yield "event", event.id
    yield "type", " ".join(filter(None, (event.type, event.mode)))
    yield "act", event.act if event.act != event.type else ""
    yield "status", event.status
    yield "day", event.start or ""
    yield "until", event.end or "" if event.end != event.start else ""
    yield "actors", _names(event.actors)
    yield "recipients", _names(event.recipients)
    yield "place", event.place.name if event.place else ""
    yield "CAMEO", f"{event.cameo} (Goldstein {event.goldstein:+.1f})"
    yield "contexts", ", ".join(event.contexts)
    yield "figures", "; ".join(dict.fromkeys(_stated(claim.figure) for claim in event.figures))
    yield "publishers", f"{event.n_publishers}: {', '.join(event.publishers)}" if event.publishers else ""
    yield (
        "dispatches",
        f"{event.n_dispatches}, and {len(event.copies)} copies" if event.copies else str(event.n_dispatches),
    )
    yield "confidence", f"{event.confidence:.2f}"


def _names(parties: Sequence[Party]) -> str:
    return ", ".join(one.name for one in parties)


def _stated(figure: Figure) -> str:
    """A figure in words: "killed 12", "troops 90000 to 100000"."""
    bounds = (figure.low, figure.high) if figure.value is None else (figure.value,)
    return " ".join((figure.kind, " to ".join(f"{one:g}" for one in bounds if one is not None), figure.unit or ""))
