"""The agenda of a dispatch: what is scheduled, with day, venue and participants."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.plan_names import plan_name
from tocsin.record import Actor, AgendaEntry, Event, Place, When

_PRECISION = ("minute", "hour", "part-of-day", "day", "weekend", "week", "month", "quarter", "season", "year")


def read_agenda(events: Sequence[Event], actors: Sequence[Actor], places: Sequence[Place]) -> list[AgendaEntry]:
    """List what the events say is scheduled with a day or range to come.

    A looser mention of the same thing ("the talks next week" beside "in Geneva on Monday") is one
    entry: the one with the narrower day stands.
    """
    names = {actor.id: actor.name for actor in actors}
    venues = {place.id: place.name for place in places}
    entries: list[tuple[Event, AgendaEntry]] = []
    for event in events:
        if event.status == "scheduled" and event.when is not None and event.when.start:
            participants = list(dict.fromkeys(event.actor + event.recipient))
            entry = AgendaEntry(
                event=event.id,
                title=_title(event, [names[one] for one in participants], venues),
                when=event.when,
                place=event.place,
                participants=participants,
                status="scheduled",
            )
            entries.append((event, entry))
    kept = [entry for event, entry in entries if not any(_covers(o, event) for o, _ in entries if o is not event)]
    return sorted(kept, key=lambda entry: (entry.when.start or "" if entry.when else "", entry.event))


def _title(event: Event, participants: list[str], venues: dict[str, str]) -> str:
    where = f" in {venues[event.place]}" if event.place else ""
    who = ", ".join(participants) or "parties not named"
    words = " ".join(span.exact for span in event.evidence).lower().split()
    return f"{plan_name(event.act, event.mode, words)}{where}: {who}"


def _covers(narrow: Event, wide: Event) -> bool:
    """Tell whether one mention says all that the other does, and says it closer or first."""
    if narrow.act != wide.act or not _inside(narrow.when, wide.when):
        return False
    wide_parties, parties = set(wide.actor + wide.recipient), set(narrow.actor + narrow.recipient)
    if not wide_parties & parties:
        return False
    if _rank(narrow.when) != _rank(wide.when):
        return True
    if wide.place and narrow.place and wide.place != narrow.place:
        return False
    return (len(parties), narrow.place is not None, wide.evidence[0].start) > (
        len(wide_parties), wide.place is not None, narrow.evidence[0].start,
    )  # fmt: skip


def _inside(inner: When | None, outer: When | None) -> bool:
    if inner is None or outer is None or not (inner.start and inner.end and outer.start and outer.end):
        return False
    return outer.start <= inner.start and inner.end <= outer.end


def _rank(when: When | None) -> int:
    precision = when.precision if when else None
    return _PRECISION.index(precision) if precision in _PRECISION else len(_PRECISION)
