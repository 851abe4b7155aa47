"""A user's own actors, offices and role nouns, from tab-separated files that are checked row by row.

The format is told in docs/how-to/add-actors-and-offices.md. What a user says comes before the tables: a name
means the user's actor, an office has the user's holder, a role noun the user's sectors.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

from tocsin.errors import OntologyError
from tocsin.ontology.actor_names import sector_names
from tocsin.ontology.known import Known, named_actors
from tocsin.ontology.names import folded
from tocsin.ontology.offices import Term

BLOCS = frozenset({"IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM"})
"""Codes that stand where a country would."""

COLUMNS = ("what", "id", "names", "country", "sectors", "of", "title", "from", "to")
_NEEDED = {
    "actor": ("id", "names"),
    "office": ("names", "of", "title", "sectors", "from"),
    "role": ("names", "sectors"),
}
_ID = re.compile(r"[A-Z0-9][A-Z0-9.\-]*")
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True)
class OwnActors:
    """What users' files add: names with actors, terms with names, role nouns with sectors, and a digest of all."""

    names: tuple[tuple[str, Known], ...] = ()
    terms: tuple[tuple[list[str], Term], ...] = ()
    roles: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    digest: str = ""


@dataclass
class _Row:
    """One row of a file, with where it stands for errors."""

    where: str
    cells: dict[str, str]

    def several(self, column: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.cells.get(column, "").split(";") if part.strip())

    def one(self, column: str) -> str:
        return self.cells.get(column, "")

    def wrong(self, what: str, hint: str | None = None) -> OntologyError:
        return OntologyError(what, where=self.where, hint=hint)


@dataclass
class _Taken:
    """What has been read so far, for checks across rows."""

    actors: dict[str, tuple[_Row, Known]] = field(default_factory=dict)
    names: list[tuple[str, Known]] = field(default_factory=list)
    terms: list[tuple[_Row, list[str], Term]] = field(default_factory=list)
    roles: list[tuple[tuple[str, ...], tuple[str, ...]]] = field(default_factory=list)


def read_own_actors(paths: Sequence[Path], countries: Collection[str]) -> OwnActors:
    """Read users' files of actors, offices and roles.

    Args:
        paths: the files, in order of precedence.
        countries: codes of all countries.

    Raises:
        OntologyError: an unreadable file, an unknown column, a wrong code, day or id, an office with two holders on
            one day, an actor that is part of itself; names file and row.
    """
    if not paths:
        return OwnActors()
    codes = frozenset(countries) | BLOCS
    taken, digest = _Taken(), hashlib.sha256()
    for path in paths:
        text = _text_of(path)
        digest.update(text.encode() + b"\0")
        for row in _rows(path, text):
            _READERS[row.one("what")](row, codes, taken)
    known = {entry.id for _, entry in named_actors()}
    _check_owners(taken, known | frozenset(countries))
    _check_cycles(taken)
    _check_overlaps(taken)
    terms = tuple((names, term) for _, names, term in taken.terms)
    return OwnActors(tuple(taken.names), terms, tuple(taken.roles), digest.hexdigest())


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise OntologyError(f"cannot be read: {error}", where=str(path), hint="give a UTF-8 file of actors") from error


def _rows(path: Path, text: str) -> Iterator[_Row]:
    heads: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        where = f"{path}:{number}"
        cells = [cell.strip() for cell in line.split("\t")]
        if not heads:
            heads = cells
            if unknown := [head for head in heads if head not in COLUMNS]:
                raise OntologyError(f"no such column: {unknown[0]!r}", where=where, hint=f"use {', '.join(COLUMNS)}")
            continue
        if len(cells) > len(heads):
            raise OntologyError(f"{len(cells)} cells under {len(heads)} columns", where=where, hint="part them by tabs")
        row = _Row(where, {head: "" if cell == "-" else cell for head, cell in zip(heads, cells, strict=False)})
        needed = _NEEDED.get(row.one("what"))
        if needed is None:
            raise row.wrong(f"a row is no {row.one('what')!r}", "write actor, office or role under what")
        if missing := [column for column in needed if not row.one(column)]:
            raise row.wrong(f"nothing stands under {missing[0]}")
        yield row


def _read_actor(row: _Row, codes: Collection[str], taken: _Taken) -> None:
    actor, country = row.one("id"), row.one("country") or None
    if not _ID.fullmatch(actor):
        raise row.wrong(f"{actor!r} is no id", "use capitals, digits, dots and hyphens")
    if actor in taken.actors:
        raise row.wrong(f"{actor} stands in {taken.actors[actor][0].where} already", "put all names in one row")
    if country is not None and country not in codes:
        raise row.wrong(
            f"{country!r} is no country code", "use ISO 3166-1 alpha-3, KOS or IGO, UNO, EUR, NGO, MNC, IMG"
        )
    names = row.several("names")
    entry = Known(actor, names[0], country, _sectors(row), "organisation", "name", row.one("of") or None)
    taken.actors[actor] = (row, entry)
    taken.names += [(name, entry) for name in names]


def _read_office(row: _Row, codes: Collection[str], taken: _Taken) -> None:
    names, start, end = row.several("names"), row.one("from"), row.one("to")
    for day in (start, end):
        _check_day(row, day)
    if end and end < start[: len(end)]:
        raise row.wrong(f"{row.one('title')!r} ends on {end}, before it begins on {start}")
    person = row.one("id") or "P." + re.sub(r"[^a-z]+", "-", folded(names[0])).strip("-")
    term = Term(names[0], person, row.one("of"), row.one("title"), _sectors(row)[0], start, end, own=True)
    taken.terms.append((row, list(names), term))


def _read_role(row: _Row, codes: Collection[str], taken: _Taken) -> None:
    taken.roles.append((tuple(word.lower() for word in row.several("names")), _sectors(row)))


_READERS = {"actor": _read_actor, "office": _read_office, "role": _read_role}


def _sectors(row: _Row) -> tuple[str, ...]:
    sectors = row.several("sectors")
    if wrong := [sector for sector in sectors if sector not in sector_names()]:
        raise row.wrong(f"{wrong[0]!r} is no sector", f"use {', '.join(sorted(sector_names()))}")
    return sectors


def _check_day(row: _Row, day: str) -> None:
    if not day:
        return
    try:
        if not _DAY.fullmatch(day):
            raise ValueError
        date.fromisoformat(day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day)
    except ValueError:
        raise row.wrong(f"{day!r} is no day", "write YYYY-MM-DD, YYYY-MM or YYYY") from None


def _check_owners(taken: _Taken, known: Collection[str]) -> None:
    """Everything that something is of or part of must be there."""
    owners = [(row, row.one("of")) for row, _ in taken.actors.values()] + [
        (row, term.of) for row, _, term in taken.terms
    ]
    for row, of in owners:
        if of and of not in known and of not in taken.actors:
            raise row.wrong(f"nobody has the id {of!r}", "add the actor, or use a country's code")


def _check_cycles(taken: _Taken) -> None:
    for actor, (row, _) in taken.actors.items():
        path = [actor]
        while (above := taken.actors.get(path[-1])) and (of := above[1].part_of):
            if of in path:
                raise row.wrong(f"{' is part of '.join([*path, of])}", "an actor cannot be part of itself")
            path.append(of)


def _check_overlaps(taken: _Taken) -> None:
    """One office has one holder: a day of handover may be both's."""
    held: dict[tuple[str, str], list[tuple[_Row, Term]]] = {}
    for row, _, term in taken.terms:
        held.setdefault((term.of, term.office.lower()), []).append((row, term))
    for terms in held.values():
        terms.sort(key=lambda one: one[1].start)
        for (before, earlier), (row, later) in pairwise(terms):
            end = earlier.end or "9999"
            if later.start[: len(end)] < end[: len(later.start)]:
                raise row.wrong(
                    f"{later.person} is {later.office} of {later.of} from {later.start}, but {earlier.person} "
                    f"until {earlier.end or 'today'} ({before.where})",
                    "let one office have one holder at a time",
                )
