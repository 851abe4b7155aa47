"""What kind of meeting it is, by who meets and on whose soil, or that it is none but a call."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading

_THIRD, _SEVERAL = "third-party", "multilateral"
_PLAIN, _ON_THIRD_SOIL = "040", "044"
"""CAMEO's codes of a meeting that no more is told of, and of one at a third location."""
_BY_PHONE, _CALLED = "phone", "041"
_WIRES = frozenset("phone telephone hotline videoconference teleconference".split())
_CALLS = frozenset("call conversation link conference talk discussion".split())
_WIRED = frozenset("phone telephone video conference".split())
"""What people talk over; words of talking, and those that make a call of them: "in a telephone conversation"."""
_OVER = frozenset("over by in via on during through".split())
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
    """Give CAMEO's code of a meeting with its mode: a plain one on third soil or over a line has a code of its own."""
    return {_THIRD: _ON_THIRD_SOIL, _BY_PHONE: _CALLED}.get(mode or "", code) if code == _PLAIN else code


def is_call(parse: Parse, token: int) -> bool:
    """Tell whether those who meet only talk over a line: "discussed the drought in a video call"."""
    if _WIRES.isdisjoint(parse.lemmas) and _CALLS.isdisjoint(parse.lemmas):
        return False
    return any(_is_line(parse, k) and _stands_under(parse, k, token) for k in parse.subtree(token))


def _is_line(parse: Parse, token: int) -> bool:
    if parse.deps[token] != "pobj" or parse.lower[parse.heads[token]] not in _OVER:
        return False
    lemma = parse.lemmas[token]
    return lemma in _WIRES or (lemma in _CALLS and any(parse.lemmas[k] in _WIRED for k in parse.children[token]))


def _stands_under(parse: Parse, token: int, verb: int) -> bool:
    """Tell whether no other verb stands between a word and the one it is asked of."""
    at = parse.heads[token]
    while at != verb and parse.pos[at] not in VERBAL and parse.heads[at] != at:
        at = parse.heads[at]
    return at == verb
