"""The dateline: place, day and agency, in every form the wires print.

    BRUSSELS, Jan 7 (AFP) -          Brussels, Jan 7 (AFP) Jan 07, 2022
    MOSCOW, January 7. /TASS/.       WASHINGTON, Nov. 28 (UPI) --
    PARIS (AP) _                     BEIJING, Jan. 7 (Xinhua) --

It is read from the left by small steps (place, day, agency, a portal's second date, the dash), each of
which may be missing; what is read counts only if an agency or a dash with a place proves it a dateline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tocsin.dispatch.dateline_days import (
    PrintedDay,
    day_at,
    day_at_end,
    is_month_or_weekday,
    with_year,
    without_month,
)
from tocsin.ontology.agencies import agency_by_dateline
from tocsin.record import Dateline

_UPPER = "A-ZÀ-ÞŁŚŻŞĞİČŠŽА-ЯЁІЇЄҐ"
_LINKING = "of|OF|DE|de|du|la|el|al|and|AND|&"
_CAPITAL_WORD = rf"(?:[{_UPPER}][{_UPPER}'’.\-]*|{_LINKING})(?![a-zà-ÿа-яёіїєґ])"
_CAPITALS = re.compile(rf"(?P<place>{_CAPITAL_WORD}(?:[ /\-,] ?{_CAPITAL_WORD})*)")
_WORD = rf"(?:[{_UPPER}][\w'’.\-]*|de|of|du|la|el|al|and|the|on|sur|am|upon|aboard|in|at)"
_TITLED = re.compile(rf"(?P<place>{_WORD}(?:[ /\-]{_WORD}){{0,6}}(?:,\s(?:{_WORD})(?:\s{_WORD}){{0,3}})?)")
_STATE = re.compile(r"\s*,\s*(?P<state>[A-Z][\w.]*(?:[ .][A-Z][\w.]*){0,2})(?=\s*[,(\-–—_/]|\s+\d|$)")
_BRACKETED = re.compile(r"\s*(?:[-–—]\s*)?[(\[/]\s*(?P<inner>[^()\[\]/\n]{1,60}?(?:/RL)?)\s*[)\]/]\s*")
_REGIONAL = re.compile(r"\s*(?:[-–—]\s*)?\(\s*(?P<inner>(?P<agency>[\w. ]{2,30})/[\w /-]{1,30}?)\s*\)\s*")
"""An agency and its regional service: "(dpa/lni)"."""
_DASH = re.compile(r"\s*(?:--+|[-–—―_]+|\.\s*[-–—]*|:)?\s*")
_STRONG_DASH = re.compile(r"\s*(?:--+|[–—―_]|\s-\s|-\s|:\s)")
_PREFIX = re.compile(
    r"By [A-Z][\w'’-]+ (?:[A-Z]\. )?[A-Z][\w'’-]+ (?=[A-Z]{3})|By (?:[A-Z][\w.'’-]+ ){3}(?=[A-Z]{3})|"
    r"(?:[A-Z][\w ]{2,30} - (?=[A-Z][A-Z'’\-]{2,}))"
)
"""A byline or a publisher's name that some feeds run into the dateline."""

_NO_PLACE = re.compile(
    r"(?:last |first )?(?:published|updated|posted|modified|date|time|stand|pubblicato|aggiornato|"
    r"publicado|actualizado|veröffentlicht|aktualisiert|publié|mis à jour|"
    r"yayınlanma|güncelleme|source|by|par|von|por|from|on|tags?)\b",
    re.I,
)
"""Words that open a line of days, not a dateline: "Published: 20 July 2023"."""

_MAX_PLACE = 60
_ACRONYMS = frozenset({"DC", "USS", "HMS", "UAE", "UK", "USA", "UN", "EU"})
_SHORT_PLACES = frozenset({"UN", "EU"})


@dataclass
class _Read:
    """What has been read so far, and where the reading stands."""

    at: int = 0
    place: str | None = None
    day: date | None = None
    month_day: tuple[int, int] | None = None
    agency: str | None = None
    is_dated: bool = False
    """A day was printed, if only one that no calendar has."""


def dateline_of(line: str, *, reference: date | None = None) -> tuple[Dateline, int] | None:
    """Read the dateline that a line opens with.

    Args:
        line: a line or paragraph.
        reference: a day of the page, from which a dateline without a year takes its own: the nearest
            that is not more than a day later than it.

    Returns:
        The dateline and the offset at which the body begins (the length of the line where the dateline
        is all there is), or None where the line opens with no dateline.
    """
    start = len(line) - len(line.lstrip())
    if prefix := _PREFIX.match(line, start):
        start = prefix.end()
    for read_place in (_no_place, _capital_place, _titled_place):
        read = _Read(at=start)
        if read_place(line, read) and (end := _rest(line, read)) is not None:
            raw = line[start:end].rstrip(" -–—―_:").rstrip()
            return _made(raw, read, reference), _body_start(line, end)
    return None


def dateline_in_field(field: str, *, reference: date | None = None) -> Dateline | None:
    """Read what is known to be a dateline: the field of a wire format, a line so marked.

    What no dash and no agency proves in running text is believed here: a bare place, a bare day.
    """
    if found := dateline_of(field, reference=reference):
        return found[0]
    raw = field.strip()
    words = raw.rstrip(" -–—―_:")
    at = day_at_end(words)
    read = _Read(place=words if at is None else words[:at].rstrip(" ,"))
    if at is not None and (written := day_at(words, at)):
        _set_day(read, written)
    if not words[:1].isalpha() or len(read.place or "") > _MAX_PLACE:
        return None
    return _made(raw, read, reference)


def eased(place: str) -> str:
    """Write a place in capitals as people do: "NEW YORK" becomes "New York"; others stay as printed."""
    city, comma, state = place.partition(",")
    if comma:
        return f"{eased(city)},{state}"
    letters = [char for char in place if char.isalpha()]
    if not letters or any(char.islower() for char in letters) or place in ("U.N.", "UN", "US", "U.S.", "EU"):
        return place
    small = {"of", "de", "du", "la", "el", "al", "and", "on", "the", "sur", "am"}
    words = re.split(r"([ \-/])", place)
    done = [word.lower() if word.lower() in small and number else _cased(word) for number, word in enumerate(words)]
    return "".join(done)


def _cased(word: str) -> str:
    if re.fullmatch(r"(?:[A-Z]\.){2,}", word) or word in _ACRONYMS:
        return word
    head, mark, tail = word.partition("'")
    return head.capitalize() + mark + tail.capitalize()


def _no_place(line: str, read: _Read) -> bool:
    """A dateline may open with its day ("Nov. 28 (UPI) --") or its agency ("(Reuters) -")."""
    ahead = line[read.at : read.at + 1]
    return ahead in ("(", "[", "/") or day_at(line, read.at) is not None


def _capital_place(line: str, read: _Read) -> bool:
    match = _CAPITALS.match(line, read.at)
    if not match:
        return False
    place = _trimmed(match["place"])
    if (
        (len(place) < 3 and place not in _SHORT_PLACES)
        or len(place) > _MAX_PLACE
        or not any(char.isalpha() for char in place)
    ):
        return False
    return _take_place(line, read, place)


def _titled_place(line: str, read: _Read) -> bool:
    match = _TITLED.match(line, read.at)
    if not match:
        return False
    place = _trimmed(match["place"])
    if _NO_PLACE.match(place):
        return False
    place = without_month(place)
    return bool(place) and len(place) <= _MAX_PLACE and _take_place(line, read, place)


def _trimmed(place: str) -> str:
    """Drop the comma behind a place, and the full stop unless it is an abbreviation's ("S.C.")."""
    place = place.rstrip(" ,")
    abbreviated = re.search(r"\b(?:[A-Z]\.){2,}$|,\s[A-Z]{2,5}\.$", place)
    return place if abbreviated else place.rstrip(" ,.")


_LABELS = frozenset(
    """withdrawn withdraw withdrawal rpt repeat snap
    published updated posted modified first last date created kill correction corrected update urgent breaking
    exclusive analysis factbox timeline advisory recasts refile wrapup alert flash bulletin opinion editorial explainer
    interview feature live watch video photo photos special embargoed eds""".split()
)
"""Words that open a line of the page or a label of the wire, never a place."""


def _take_place(line: str, read: _Read, place: str) -> bool:
    if is_month_or_weekday(place) or place.lower() in agency_by_dateline():
        return False
    if place.lower().split()[0].rstrip(":") in _LABELS:
        return False
    read.place = place
    read.at += len(place)
    if day_at(line, _skip(line, read.at)) is None and (state := _STATE.match(line, read.at)):
        if not is_month_or_weekday(state["state"]):
            read.place = f"{place}, {state['state']}"
            read.at = state.end()
    return True


def _rest(line: str, read: _Read) -> int | None:
    """Read day, agency, second date and dash; None where nothing proves a dateline."""
    _place_behind(line, read)
    for _ in range(5):
        before = read.at
        _bracket(line, read)
        _dated(line, read)
        if read.at == before:
            break
    dash = _STRONG_DASH.match(line, read.at)
    at_end = not line[read.at :].strip(" .-–—_")
    proven = bool(read.agency) or bool(read.place and read.is_dated and (dash or at_end))
    if not proven and read.place and dash and read.place.partition(",")[0].isupper() and "--" not in line[: read.at]:
        proven = len(read.place) > 3 and not line[dash.end() :].lstrip()[:1].isdigit()
    if not proven:
        return None
    if read.agency and not (dash or at_end or read.is_dated or line[read.at - 1 : read.at] in ")/]. "):
        return None
    return read.at


def _place_behind(line: str, read: _Read) -> None:
    """Some agencies print their name first: "(ANSA) - ROMA, 07 GEN -"."""
    if read.place is not None or not line.startswith(("(", "["), read.at):
        return
    _bracket(line, read)
    at = _skip(line, read.at)
    match = _CAPITALS.match(line, at)
    if read.agency and match and len(place := _trimmed(match["place"])) > 2:
        day = day_at(line, _skip(line, match.start() + len(place)))
        if day is not None:
            read.place, read.at = place, match.start() + len(place)


def _regional(line: str, at: int) -> re.Match[str] | None:
    match = _REGIONAL.match(line, at)
    return match if match and match["agency"].lower() in agency_by_dateline() else None


def _bracket(line: str, read: _Read) -> None:
    match = _regional(line, read.at) or _BRACKETED.match(line, read.at)
    if match:
        for part in re.split(r"\s*/\s*|\s+and\s+|,\s*|\s+[-–—]\s*", match["inner"]):
            known = agency_by_dateline().get(part.strip(" .").lower())
            if known:
                read.agency = read.agency or known
                read.at = match.end()
                return
        whole = agency_by_dateline().get(match["inner"].lower())
        date_inside = day_at(line, match.start("inner"))
        if whole:
            read.agency = whole
        elif date_inside and not read.is_dated:
            _set_day(read, date_inside)
        elif read.place is None or not match["inner"][:1].isupper():
            return
        read.at = match.end()
        return
    plain = re.compile(r"\s*[,.:\-–—/]*\s*([A-Z][\w/&.\- ]{1,28}?)\s*(?=[-–—_/]|--|\.(?:\s|$)|:)").match(line, read.at)
    if plain and (known := agency_by_dateline().get(plain[1].strip().lower())):
        read.agency = read.agency or known
        read.at = plain.end()


def _dated(line: str, read: _Read) -> None:
    at = _skip(line, read.at)
    found = day_at(line, at)
    if found is None:
        return
    _set_day(read, found)
    read.at = found.end
    closing = re.match(r"\s*[,.]?\s*(?=[(\[/])|\s*[)\]]", line[read.at :])
    if closing:
        read.at += closing.end()


def _skip(line: str, at: int) -> int:
    match = re.compile(r"[\s,.:]*(?:[-–—]\s*)?").match(line, at)
    return match.end() if match else at


def _set_day(read: _Read, found: PrintedDay) -> None:
    if not found.exists:
        read.is_dated = True
        return
    if found.year is not None:
        read.day = date(found.year, found.month, found.day)
    read.month_day = read.month_day or (found.month, found.day)
    read.is_dated = True


def _made(raw: str, read: _Read, reference: date | None) -> Dateline:
    day = read.day
    if day is not None and read.month_day and (day.month, day.day) != read.month_day:
        day = with_year(read.month_day, day)
    if day is None and read.month_day and reference:
        day = with_year(read.month_day, reference)
    return Dateline(
        raw=raw,
        place=eased(read.place) if read.place else None,
        date=day.isoformat() if day else None,
        agency=read.agency,
    )


def _body_start(line: str, end: int) -> int:
    match = _DASH.match(line, end)
    return match.end() if match else end
