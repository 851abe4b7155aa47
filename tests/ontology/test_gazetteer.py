from __future__ import annotations

from datetime import date

import pytest

from tocsin.ontology.countries import countries, read_table
from tocsin.ontology.gazetteer import gazetteer

SECTORS = set(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
TABLES = ("organisations.tsv", "bodies.tsv")
BLOCS = {"IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "WST", "-"}


def _codes() -> set[str]:
    return {country.code for country in countries()} | BLOCS


def test_every_country_has_its_own_code() -> None:
    codes = [country.code for country in countries()]
    assert len(codes) == len(set(codes)) >= 249
    assert "KOS" in codes


@pytest.mark.parametrize("table", ["organisations.tsv", "bodies.tsv"])
def test_every_organisation_has_a_known_country_and_known_sectors(table: str) -> None:
    rows = read_table(table, 5)
    assert [row for row in rows if row[2] not in _codes() or not {*row[3].split(";")} - {"-"} <= SECTORS] == []


def test_no_body_has_a_name_that_an_organisation_bears() -> None:
    named = [{name.lower() for row in read_table(table, 5) for name in row[1].split(";")} for table in TABLES]
    assert named[0] & named[1] == set()


@pytest.mark.parametrize(
    ("surname", "day", "name"),
    [
        ("Merkel", date(2015, 1, 1), "Angela Merkel"),
        ("Trump", date(2022, 4, 1), "Donald Trump"),
        ("Merkel", date(1970, 1, 1), None),
    ],
)
def test_a_bare_surname_is_the_leader_who_bore_it(surname: str, day: date, name: str | None) -> None:
    found = gazetteer().by_surname(surname, day)
    assert (found.person if found else None) == name


def test_every_role_has_a_known_sector() -> None:
    assert {sector for sectors in gazetteer().roles.values() for sector in sectors} <= SECTORS


def test_every_office_has_a_known_sector_and_does_not_end_before_it_starts() -> None:
    terms = [term for held in gazetteer().offices.values() for term in held]
    assert [term for term in terms if term.sector not in SECTORS] == []
    assert [term for term in terms if term.end and term.end < term.start[: len(term.end)]] == []


@pytest.mark.parametrize(("day", "name"), [(date(2008, 5, 1), "George W. Bush"), (date(2023, 5, 1), "Joe Biden")])
def test_the_president_depends_on_the_day(day: date, name: str) -> None:
    holder = gazetteer().holder("USA", "president", day)
    assert holder is not None
    assert holder.person == name
