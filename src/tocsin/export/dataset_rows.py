"""Rows of a data set as the values that exports are made of.

A row of a data set's events is a mention: what one dispatch tells. Of the mentions of an event the one that leads gives
its values, with the days, the counts and the names of publishers that the whole corpus gave; contents of other
events, which have not happened, and what dispatches tell that do not count are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from tocsin.desk.model import AgendaItem, Figure, FigureClaim, Party, ResolvedEvent, Step, Venue
from tocsin.desk.queries.agenda import Entry
from tocsin.desk.queries.events import Evidence
from tocsin.desk.queries.told import Side, Spot, Telling, ToldEvent
from tocsin.engine.dataset.schema import BY_NAME
from tocsin.engine.dataset.stories import Row
from tocsin.export.feed import instant_of
from tocsin.export.ninjs import Named, ToldDispatch, event_line

Story = dict[str, list[Row]]
"""The rows of one dispatch by table."""
_STATES = {"usable": "current", "withheld": "withheld", "canceled": "notice"}
_HEAD = tuple(field.name for field in BY_NAME["dispatches"].fields)
_FIGURE = ("kind", "of", "unit", "value", "low", "high")
_PLAIN = ("act", "type", "status", "mode", "cameo", "goldstein")


def bare_story(events: list[Row]) -> Story:
    """Give rows of events of a dispatch of which there is no row: who published it and where it stands is not known."""
    head: Row = dict.fromkeys(_HEAD)
    head |= {"dispatch": events[0]["dispatch"], "day": events[0]["day"], "terms": "unstated"}
    return {"events": events, "dispatches": [head]}


def events_of(story: Story) -> Iterator[ToldEvent]:
    """Give the events that mentions of one dispatch lead."""
    return (_told(story, row) for row in story["events"] if row["leads"])


def _told(story: Story, row: Row) -> ToldEvent:
    """Give the event of a mention, as the mention has it."""
    (head,) = story["dispatches"]
    affiliations = {one["actor"]: one["affiliation"] for one in story.get("actors", [])}
    actors, recipients = _sides(row, "actor", affiliations), _sides(row, "recipient", affiliations)
    spot = _spot(row)
    telling = Telling(
        evidence=_evidence(row, head), agency=head["agency"], published=head["published"], language=head["language"],
        terms=head["terms"], holder=head["holder"], leads=None, frame=row["frame"], people=_names(story, "person"),
        organisations=_names(story, "organisation"),
        places=tuple(dict.fromkeys(one["place"] for one in story["events"] if one["place"])),
    )  # fmt: skip
    event = _event(row, head, actors, recipients, spot)
    return ToldEvent(event=event, actors=actors, recipients=recipients, spot=spot, tellings=(telling,))


def _names(story: dict[str, list[Row]], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row["name"] for row in story.get("actors", []) if row["kind"] == kind))


def _sides(row: Row, role: str, affiliations: dict[str, str | None]) -> tuple[Side, ...]:
    told = zip(
        *(row[f"{role}{part}"] for part in ("s", "_names", "_countries", "_sectors", "_offices")), strict=True
    )  # fmt: skip
    return tuple(
        Side(
            party=Party(id=key, name=name, country=country or None, affiliation=affiliations.get(key)),
            sectors=tuple(one for one in sectors.split(";") if one),
            office=office or None,
        )
        for key, name, country, sectors, office in told
    )


def _spot(row: Row) -> Spot | None:
    if row["place_id"] is None:
        return None
    venue = Venue(
        id=row["place_id"], name=row["place"], country=row["country"], kind=row["place_kind"],
        latitude=row["latitude"], longitude=row["longitude"],
    )  # fmt: skip
    return Spot(venue=venue, admin1=row["admin1"], geonames=row["geonames"])


def source_of(head: Row) -> str:
    """Who publishes a dispatch: publisher, agency, or the host of its address; "" where nothing tells."""
    host = urlsplit(head["url"]).hostname if head["url"] else None
    return head["publisher"] or head["agency"] or host or ""


def _day(row: Row) -> str:
    return row["day"].isoformat() if row["day"] else ""


def _evidence(row: Row, head: Row) -> Evidence:
    first = row["evidence"][0]
    return Evidence(
        mention=row["id"], dispatch=row["dispatch"], start=first["start"], end=first["end"],
        snippet=row["words"] or "", headline=head["headline"], source=source_of(head), url=head["url"],
        day=_day(head), original=None, state="current",
    )  # fmt: skip


def _event(
    row: Row, head: Row, actors: tuple[Side, ...], recipients: tuple[Side, ...], spot: Spot | None
) -> ResolvedEvent:
    at = head["published"] or _day(head)
    dispatches, publishers = tuple(row["event_dispatches"] or ()), tuple(row["publishers"] or ())
    own = head["publisher"] or head["agency"]
    return ResolvedEvent(
        **{name: row[name] for name in _PLAIN},
        id=row["event"],
        start=row["event_start"],
        end=row["event_end"],
        precision=row["event_precision"],
        confidence=row["event_confidence"],
        contexts=tuple(row["contexts"]),
        actors=tuple(one.party for one in actors),
        recipients=tuple(one.party for one in recipients),
        place=spot.venue if spot else None,
        history=(Step(state=row["status"], at=at, dispatch=row["dispatch"], mention=row["id"]),),
        mentions=tuple(row["event_mentions"] or (row["id"],)),
        dispatches=dispatches,
        copies=tuple(row["event_copies"] or ()),
        publishers=publishers,
        figures=tuple(
            FigureClaim(
                figure=Figure(**{name: one[name] for name in _FIGURE}), dispatches=(row["dispatch"],),
                publishers=(own,) if own else (), last_stated=at,
            )
            for one in row["figures"] or []
        ),
    )  # fmt: skip


def entries_of(story: Story) -> Iterator[Entry]:
    """Give what one dispatch's rows say is to come, where it has a day; nothing of what does not count."""
    (head,) = story["dispatches"]
    mentions = {row["id"]: row for row in story["events"] if row["event"] is not None}
    at = head["published"] or _day(head)
    for row in story["agenda"]:
        if row["event"] in mentions and row["start"]:
            event = _told(story, mentions[row["event"]]).event
            item = AgendaItem(
                id=event.id, event=event.id, title=row["title"], act=event.act, start=row["start"],
                end=row["end"] or row["start"], precision=row["precision"], place=event.place,
                participants=(*event.actors, *event.recipients), certainty=event.confidence, state=row["status"],
                mentions=event.mentions, publishers=event.publishers,
                steps=(Step(state=row["status"], at=at, dispatch=row["dispatch"], mention=row["event"]),),
            )  # fmt: skip
            yield Entry(item, 0, instant_of(at) or f"{(at or row['start'])[:10]}T00:00:00Z")


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
