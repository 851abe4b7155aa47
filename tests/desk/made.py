"""Mentions made for tests: a plain one, and what differs from it."""

from __future__ import annotations

from typing import Any

from tocsin.desk.model import AgendaItem, Deed, Figure, Mention, Party, Position, PositionKind, Venue
from tocsin.reading.resolution.terms import terms
from tocsin.record.ids import content_id

VENUES = {
    "Geneva": Venue(id="g1", name="Geneva", country="CHE", kind="city", latitude=46.2, longitude=6.15),
    "Vienna": Venue(id="g2", name="Vienna", country="AUT", kind="city", latitude=48.2, longitude=16.37),
    "Kyiv": Venue(id="g3", name="Kyiv", country="UKR", kind="city", latitude=50.45, longitude=30.52),
    "Ukraine": Venue(id="g4", name="Ukraine", country="UKR", kind="country", latitude=49.0, longitude=32.0),
}


def party(code: str) -> Party:
    """A country by its code, a body by its id, or a person as "Q1@USA"."""
    name, _, country = code.partition("@")
    if country:
        return Party(id=name, name=name, country=country, affiliation=country)
    body = code.partition(".")[0] in {"NATO", "OSCE"}
    return Party(id=code, name=code, country="IGO" if body else code.partition(".")[0])


def deed(act: str = "CONSULT", status: str = "occurred", **other: Any) -> dict[str, Any]:
    """Fields of a deed; `actors`, `recipients` as words "USA RUS", `place` as a name, `says` as a sentence."""
    says = other.pop("says", act)
    stems = tuple(sorted(terms(says)))
    fields: dict[str, Any] = {
        "id": "", "act": act, "type": act, "status": status, "mode": None, "cameo": "040", "goldstein": 1.0,
        "contexts": (), "start": None, "end": None, "precision": "day", "own_day": False,
        "figures": (), "condition": None, "words": stems, "context": stems, "contents": (),
        "actors": tuple(party(code) for code in other.pop("actors", "USA RUS").split()),
        "recipients": tuple(party(code) for code in other.pop("recipients", "").split()),
        "place": VENUES.get(other.pop("place", "")),
    }  # fmt: skip
    fields |= other
    if fields["start"] and not fields["end"]:
        fields["end"] = fields["start"]
    return fields


def content(act: str, status: str = "hypothetical", **other: Any) -> Deed:
    return Deed(**deed(act, status, **other))


def mention(dispatch: str, published: str, act: str = "CONSULT", status: str = "occurred", **other: Any) -> Mention:
    """A mention of a dispatch; its publisher is the dispatch's name up to a hyphen."""
    own = {
        "publisher": dispatch.partition("-")[0], "copy_of": None, "attributed_to": None,
        "is_attributed": False, "evidence": ((0, 4),), "confidence": 0.8,
    }  # fmt: skip
    own |= {name: other.pop(name) for name in list(own) if name in other}
    fields = deed(act, status, **other)
    fields["id"] = content_id("e", dispatch, act, status, *sorted((k, str(v)) for k, v in fields.items()))
    return Mention(**fields, dispatch=dispatch, published=published, **own)


def killed(number: int) -> Figure:
    return Figure(kind="killed", of="people", unit=None, value=number, low=number, high=number)


def item(start: str, end: str) -> AgendaItem:
    """An agenda item of which only the days matter."""
    return AgendaItem(id="v", event="v", title="talks", act="CONSULT", start=start, end=end, precision="day",
                      place=None, participants=(), certainty=1.0, state="held", steps=(), mentions=(),
                      publishers=())  # fmt: skip


def position(kind: PositionKind, actors: str, recipients: str) -> Position:
    """A position of which only kind and sides matter."""
    return Position(id="p", kind=kind, actors=tuple(map(party, actors.split())),
                    recipients=tuple(map(party, recipients.split())), content=None, subject=(), condition=None,
                    first_stated="", last_stated="", times=1, state="standing", steps=(), mentions=())  # fmt: skip
