"""The event that a data set's mentions tell of together: as columns of the table of events, and read back from them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tocsin.engine.dataset.schema import FIGURE_FIELDS
from tocsin.reading.resolution.model import Figure, FigureClaim, Party, ResolvedEvent, Step, Venue

Row = dict[str, Any]
_CODES = ("type", "act", "mode", "status", "cameo", "goldstein")
_DAYS = ("start", "end", "precision")
_FIGURE = tuple(field.name for field in FIGURE_FIELDS)
_LISTS = {"contexts": "event_contexts", "mentions": "event_mentions", "dispatches": "event_dispatches",
          "copies": "event_copies", "publishers": "publishers"}  # fmt: skip
"""Fields of an event that are lists of texts, and their columns."""


def shared_columns(event: ResolvedEvent) -> Row:
    """Give the columns that each mention of an event bears."""
    return {
        "event": event.id,
        **{f"event_{name}": getattr(event, name) for name in (*_CODES, *_DAYS, "confidence")},
        "n_mentions": len(event.mentions),
        "n_dispatches": event.n_dispatches,
        "n_copies": len(event.copies),
        "n_publishers": event.n_publishers,
    }


def leading_columns(event: ResolvedEvent) -> Row:
    """Give the columns that only the leading mention of an event bears."""
    return {
        **{column: list(getattr(event, name)) for name, column in _LISTS.items()},
        "event_actors": [asdict(one) for one in event.actors],
        "event_recipients": [asdict(one) for one in event.recipients],
        "event_place": asdict(event.place) if event.place else None,
        "event_history": [asdict(one) for one in event.history],
        "event_figures": [_claim_row(one) for one in event.figures],
    }


def _claim_row(claim: FigureClaim) -> Row:
    by = {"dispatches": list(claim.dispatches), "publishers": list(claim.publishers), "last_stated": claim.last_stated}
    return asdict(claim.figure) | by


def event_of_row(row: Row) -> ResolvedEvent:
    """Give the event of the row of its leading mention, as it was when the columns were made."""
    place = row["event_place"]
    plain: Row = {name: row[f"event_{name}"] for name in (*_CODES, *_DAYS, "confidence")}
    plain |= {name: tuple(row[column]) for name, column in _LISTS.items()}
    return ResolvedEvent(
        **plain,
        id=row["event"],
        actors=tuple(Party(**one) for one in row["event_actors"]),
        recipients=tuple(Party(**one) for one in row["event_recipients"]),
        place=Venue(**place) if place else None,
        history=tuple(Step(**one) for one in row["event_history"]),
        figures=tuple(_claim(one) for one in row["event_figures"]),
    )


def _claim(row: Row) -> FigureClaim:
    return FigureClaim(
        figure=Figure(**{name: row[name] for name in _FIGURE}),
        dispatches=tuple(row["dispatches"]),
        publishers=tuple(row["publishers"]),
        last_stated=row["last_stated"],
    )
