"""What kind of meeting it is, by who meets and on whose soil: on a third party's, or of several states."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.reading.events.draft import Draft
from tocsin.reading.places.reader import PlaceReading

_THIRD, _SEVERAL = "third-party", "multilateral"
_PLAIN, _ON_THIRD_SOIL = "040", "044"
"""CAMEO's codes of a meeting that no more is told of, and of one at a third location."""
_WHERE = ("in", "at")
_PAIR = 2


def venue_country(draft: Draft, places: PlaceReading) -> str | None:
    """Give the country of the place that a meeting is said to be at: "met in Muscat"; None where none is told."""
    heads = {head for slot in _WHERE for head in draft.match.clause.heads(slot)}
    found = next((one.place for one in places.mentions if one.head in heads), None)
    return next((one.country for one in places.places if one.id == found), None) if found else None


def meeting_kind(mode: str | None, states: Sequence[str], country: str | None) -> str | None:
    """Give the mode of a meeting.

    Args:
        mode: the mode that its words tell, which stands.
        states: countries of all who meet, each once.
        country: country of the place where they meet, None where it is not told.
    """
    if mode is not None or len(states) < _PAIR:
        return mode
    if country is not None and country not in states:
        return _THIRD
    return _SEVERAL if len(states) > _PAIR else None


def meeting_code(code: str, mode: str | None) -> str:
    """Give CAMEO's code of a meeting with its mode: a plain one on third soil has a code of its own."""
    return _ON_THIRD_SOIL if code == _PLAIN and mode == _THIRD else code
