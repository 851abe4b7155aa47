"""Rows of a data set as the values that exports of an agenda and of dispatches are made of, a dispatch at a time."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from tocsin.desk.model import AgendaItem, Party, Step, Venue
from tocsin.desk.queries.agenda import Entry
from tocsin.engine.dataset.stories import Row
from tocsin.export.feed import instant_of
from tocsin.export.ninjs import Named, ToldDispatch, event_line

Story = dict[str, list[Row]]
"""The rows of one dispatch by table."""
_STATES = {"usable": "current", "withheld": "withheld", "canceled": "notice"}


def source_of(head: Row) -> str:
    """Who publishes a dispatch: publisher, agency, or the host of its address; "" where nothing tells."""
    host = urlsplit(head["url"]).hostname if head["url"] else None
    return head["publisher"] or head["agency"] or host or ""


def _day(row: Row) -> str:
    return row["day"].isoformat() if row["day"] else ""


def entries_of(story: Story) -> Iterator[Entry]:
    """Give what one dispatch's rows say is to come, where it has a day; nothing of what does not count."""
    (head,) = story["dispatches"]
    mentions = {row["id"]: row for row in story["events"] if row["event"] is not None}
    at = head["published"] or _day(head)
    for row in story["agenda"]:
        if row["event"] in mentions and row["start"]:
            told = mentions[row["event"]]
            item = AgendaItem(
                id=told["event"], event=told["event"], title=row["title"], act=told["act"], start=row["start"],
                end=row["end"] or row["start"], precision=row["precision"], place=_venue(told),
                participants=(*_parties(story, told, "actor"), *_parties(story, told, "recipient")),
                certainty=told["event_confidence"], state=row["status"],
                mentions=tuple(told["event_mentions"] or (told["id"],)), publishers=tuple(told["publishers"] or ()),
                steps=(Step(state=row["status"], at=at, dispatch=row["dispatch"], mention=row["event"]),),
            )  # fmt: skip
            yield Entry(item, 0, instant_of(at) or f"{(at or row['start'])[:10]}T00:00:00Z")


def _parties(story: Story, row: Row, role: str) -> Iterator[Party]:
    affiliations = {one["actor"]: one["affiliation"] for one in story.get("actors", [])}
    for key, name, country in zip(*(row[f"{role}{part}"] for part in ("s", "_names", "_countries")), strict=True):
        yield Party(id=key, name=name, country=country or None, affiliation=affiliations.get(key))


def _venue(row: Row) -> Venue | None:
    if row["place_id"] is None:
        return None
    return Venue(
        id=row["place_id"], name=row["place"], country=row["country"], kind=row["place_kind"],
        latitude=row["latitude"], longitude=row["longitude"],
    )  # fmt: skip


def dispatch_of(story: Story) -> ToldDispatch:
    """Give one dispatch's rows as a dispatch; what its rights do not let leave is in no data set."""
    (head,) = story["dispatches"]
    told = [row for row in story["events"] if row["content_of"] is None]
    places = {row["place_id"]: row for row in story["events"] if row["place_id"]}
    return ToldDispatch(
        id=head["dispatch"], state=_STATES[head["pubstatus"]], url=head["url"], day=_day(head),
        published=head["published"], modified=head["modified"], version=head["version"], language=head["language"],
        source=source_of(head), holder=head["holder"], statement=head["statement"], terms=head["terms"],
        people=_actors(story, "person"), organisations=_actors(story, "organisation"),
        places=tuple(Named(name=row["place"], id=key, point=_point(row)) for key, row in places.items()),
        types=tuple(sorted({row["type"] for row in told})),
        events=tuple(
            event_line(row["id"], f"{row['type']} {row['status']}", row["actor_names"], row["recipient_names"])
            for row in told
        ),
        headline=head["headline"], byline=head["byline"], text=head["text"],
    )  # fmt: skip


def _actors(story: Story, kind: str) -> tuple[Named, ...]:
    return tuple(Named(name=row["name"], id=row["actor"]) for row in story.get("actors", []) if row["kind"] == kind)


def _point(row: Row) -> tuple[float, float] | None:
    return (row["longitude"], row["latitude"]) if row["longitude"] is not None else None
