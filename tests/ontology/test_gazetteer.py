from __future__ import annotations

from datetime import date

import pytest

from tocsin.ontology.actor_names import sector_names
from tocsin.ontology.countries import countries, read_table
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.known import TABLES, bearers, dated_sectors, members_of, named_actors
from tocsin.ontology.office_titles import office_titles
from tocsin.ontology.own_actors import BLOCS

SECTORS = sector_names().keys()


def _codes() -> set[str]:
    return {country.code for country in countries()} | BLOCS | {"-"}


@pytest.mark.parametrize(
    ("name", "state"), [("Greenland", "DNK"), ("Gibraltar", "GBR"), ("Guam", "USA"), ("Hong Kong", "HKG")]
)
def test_a_dependency_takes_its_state_and_hong_kong_stands_alone(name: str, state: str) -> None:
    assert {entry.country for called, entry in named_actors() if called == name and entry.kind == "country"} == {state}


def test_every_country_has_its_own_code() -> None:
    codes = [country.code for country in countries()]
    assert len(codes) == len(set(codes)) >= 249
    assert "KOS" in codes


@pytest.mark.parametrize("table", TABLES)
def test_every_body_has_a_known_country_known_sectors_and_its_own_id(table: str) -> None:
    rows = read_table(f"actors/{table}.tsv", 6)
    assert [row for row in rows if row[2] not in _codes() or not {*row[3].split(";")} - {"-"} <= SECTORS] == []
    assert len({row[0] for row in rows}) == len(rows)


def test_what_is_part_of_a_body_or_told_of_one_is_of_one_that_is_there() -> None:
    known = {entry.id: entry for _, entry in named_actors()}
    told = {entry.part_of for entry in known.values() if entry.part_of} | {*dated_sectors()}
    told |= {one.id for some in bearers().values() for one in some}
    told |= {term.of for terms in gazetteer().persons.values() for term in terms}
    assert told - known.keys() == set()


@pytest.mark.parametrize(
    ("surname", "day", "near", "name"),
    [
        ("Merkel", date(2015, 1, 1), (), "Angela Merkel"),
        ("Trump", date(2022, 4, 1), (), "Donald Trump"),
        ("Merkel", date(1970, 1, 1), (), None),
        ("Bush", date(1991, 1, 17), (), "George H. W. Bush"),
        ("Bush", date(2003, 3, 20), (), "George W. Bush"),
        ("Kim", date(2000, 6, 13), ("PRK",), "Kim Jong Il"),
        ("Kim", date(2000, 6, 13), ("KOR",), "Kim Dae-jung"),
        ("Kim", date(2000, 6, 13), ("FRA",), None),
        ("Clinton", date(1998, 8, 20), (), "Bill Clinton"),
        ("Clinton", date(2011, 5, 2), (), "Hillary Clinton"),
    ],
)
def test_a_bare_surname_is_the_leader_who_bore_it(
    surname: str, day: date, near: tuple[str, ...], name: str | None
) -> None:
    found = gazetteer().by_surname(surname, day, near)
    assert (found.person if found else None) == name


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Sergey Shoygu", "Sergei Shoigu"),
        ("Volodymyr Zelenskyi", "Volodymyr Zelensky"),
        ("Qassim Suleimani", None),
        ("Muammar Ghaddafi", "Muammar Gaddafi"),
        ("Aleksej Navalny", "Alexei Navalny"),
        ("Kim Jongun", "Kim Jong Un"),
    ],
)
def test_a_transliteration_is_known_by_how_it_sounds(spelling: str, name: str | None) -> None:
    terms = gazetteer().terms_of(spelling)
    assert (terms[0].person if terms else None) == name


def test_every_role_has_a_known_sector_and_there_are_fifteen_hundred() -> None:
    roles = gazetteer().roles
    assert {sector for sectors in roles.values() for sector in sectors} <= SECTORS
    assert len(roles) >= 1500


def test_every_office_has_a_known_sector_and_does_not_end_before_it_starts() -> None:
    terms = [term for held in gazetteer().offices.of.values() for term in held]
    assert [term for term in terms if term.sector not in SECTORS] == []
    assert [term for term in terms if term.end and term.end < term.start[: len(term.end)]] == []


@pytest.mark.parametrize(
    ("of", "role", "day", "name"),
    [
        ("USA", "president", date(2008, 5, 1), "George W. Bush"),
        ("USA", "president", date(2023, 5, 1), "Joe Biden"),
        ("DEU", "foreign minister", date(1993, 5, 1), "Klaus Kinkel"),
        ("OSCE", "secretary general", date(1997, 5, 1), "Giancarlo Aragona"),
        ("ICC", "prosecutor", date(2020, 1, 1), "Fatou Bensouda"),
        ("UKR", "ambassador to the un", date(2022, 2, 23), "Sergiy Kyslytsya"),
        ("NATO", "chief", date(1994, 9, 1), "Sergio Balanzino"),
    ],
)
def test_an_office_is_its_holder_of_the_day(of: str, role: str, day: date, name: str) -> None:
    holder = gazetteer().holder(of, role, day)
    assert holder is not None
    assert holder.person == name


@pytest.mark.parametrize("of", ["NATO", "EU", "UN", "OSCE", "IAEA", "ICC"])
def test_the_great_organisations_have_a_head_on_every_new_year(of: str) -> None:
    first = {"NATO": 1990, "EU": 1990, "UN": 1990, "OSCE": 1994, "IAEA": 1990, "ICC": 2004}[of]
    titles = {
        "EU": "President of the European Commission",
        "ICC": "President of the International Criminal Court",
    }
    terms = [term for term in gazetteer().offices.of[of] if term.is_first or term.office == titles.get(of)]
    terms += [term for term in gazetteer().offices.of[of] if term.office.startswith("Director General")]
    assert [year for year in range(first, 2026) if not any(term.covers(date(year, 1, 1)) for term in terms)] == []


def test_a_name_that_several_bear_is_told_by_the_text_and_the_day() -> None:
    names = gazetteer()
    words = {"georgia", "governor", "kemp", "atlanta"}
    assert _meant("Georgia", date(2020, 11, 3), words) == "USA.GEORGIA"
    assert _meant("Georgia", date(2008, 8, 8), {"georgia", "tbilisi"}) == "GEO"
    assert _meant("Congo", date(1996, 1, 1), set()) == "COG"
    assert _meant("Congo", date(2005, 1, 1), set()) == "COD"
    assert names.meant("the North", date(2005, 1, 1), (), {"england"}) is None


def _meant(name: str, day: date, words: set[str]) -> str | None:
    found = gazetteer().meant(name, day, (), words)
    return found.id if found else None


@pytest.mark.parametrize(
    ("actor", "day", "sectors"),
    [
        ("TALIBAN", date(1999, 1, 1), ("GOV", "REB")),
        ("TALIBAN", date(2010, 1, 1), ("REB",)),
        ("TALIBAN", date(2022, 1, 1), ("GOV", "REB")),
        ("GBR.LAB", date(2000, 1, 1), ("PTY", "GOV")),
        ("GBR.LAB", date(2015, 1, 1), ("PTY", "OPP")),
    ],
)
def test_who_rules_is_government_for_as_long_as_it_rules(actor: str, day: date, sectors: tuple[str, ...]) -> None:
    assert gazetteer().sectors_on(gazetteer().known[actor], day) == sectors


def test_members_join_and_leave_on_their_days() -> None:
    assert "FIN" not in members_of("NATO", date(2022, 1, 1))
    assert "FIN" in members_of("NATO", date(2023, 5, 1))
    assert "RUS" in members_of("G8", date(2010, 1, 1))
    assert members_of("G8", None) == ()
    assert len(members_of("EU", None)) == 27
    bodies = {entry.id for _, entry in named_actors()}
    assert {code for body in ("NATO", "EU", "OPEC", "TROIKA") for code in members_of(body, None)} <= bodies


def test_titles_answer_to_their_words() -> None:
    assert office_titles()["foreign minister"][0].search("Minister of Foreign Affairs")


@pytest.mark.parametrize(
    ("words", "state"), [("Dagestani", "RUS"), ("Darfuris", "SDN"), ("Sicilian", "ITA"), ("Hongkongers", "HKG")]
)
def test_the_people_of_a_region_are_of_its_state(words: str, state: str) -> None:
    known = gazetteer().find(words)
    assert known is not None
    assert (known.id, known.use) == (state, "people")


def test_every_region_with_a_people_is_of_a_known_state_and_no_word_is_told_of_two() -> None:
    rows = read_table("actors/regional_peoples.tsv", 3)
    words = [word for _, _, several in rows for word in several.split(";")]
    assert {country for _, country, _ in rows} <= _codes()
    assert len(words) == len(set(words)) > 400
