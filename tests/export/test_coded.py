"""GDELT, POLECAT, Phoenix and PLOVER: their columns, and values of the domains that their users rely on."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
import polars as pl
import pytest

from tests.desk.made import party
from tests.export.test_tables import written
from tocsin import Desk
from tocsin.desk.model import Venue
from tocsin.desk.queries.told import Side, Spot, ToldEvent
from tocsin.export import gdelt, phoenix, polecat
from tocsin.export.cameo_actors import cameo_actor
from tocsin.export.cameo_events import cameo_event
from tocsin.export.dyads import day_coded, dyads_of, is_coded
from tocsin.export.formats import Wanted
from tocsin.export.plover_json import object_of
from tocsin.export.sources import DeskSource
from tocsin.ontology.cameo import cameo_codes
from tocsin.ontology.countries import countries, read_table
from tocsin.ontology.country_codes import country_codes
from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.plover import CONTEXTS, TYPES

ACTOR = ["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code",
         "Type1Code", "Type2Code", "Type3Code"]  # fmt: skip
GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"]
GDELT = [
    "GlobalEventID", "Day", "MonthYear", "Year", "FractionDate",
    *(f"Actor1{one}" for one in ACTOR), *(f"Actor2{one}" for one in ACTOR),
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions",
    "NumSources", "NumArticles", "AvgTone",
    *(f"Actor1Geo_{one}" for one in GEO), *(f"Actor2Geo_{one}" for one in GEO), *(f"ActionGeo_{one}" for one in GEO),
    "DATEADDED", "SOURCEURL",
]  # fmt: skip
SIDE = ["{} Name", "{} Country", "{} COW", "Primary {} Sector", "{} Sectors", "{} Title", "{} Name Raw",
        "Wikipedia {} ID"]  # fmt: skip
POLECAT = [
    "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts",
    *(one.format("Actor") for one in SIDE), *(one.format("Recipient") for one in SIDE),
    "Placename", "City", "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename",
    "Feature Type", "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations",
    "Language", "Version",
]  # fmt: skip
PHOENIX = [
    "version", "story_date", "year", "month", "day", "source", "source_root", "source_agent", "source_others",
    "target", "target_root", "target_agent", "target_others", "code", "root_code", "quad", "goldstein", "issues",
    "lat", "lon", "place", "state", "country", "sentence_ids", "urls", "sources",
]  # fmt: skip
TYPE_CODES = set(
    "COP GOV INS JUD MIL OPP REB SEP SPY UAF AGR BUS CRM CVL DEV EDU ELI ENV HLH HRI LAB LEG MED REF MOD RAD "
    "IGO IMG INT MNC NGM NGO UIS SET".split()
)
SECTORS = set(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
FEATURES = set("PPL PPLC PCLI ADM1 ADM2 RGN CONT SEA OCN BAY STRT STM CNL LK ISL MT MTS VAL PRK MILB".split())
BODIES = {"IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"}


@pytest.fixture(scope="module")
def gdelt_frame(told_wire: DeskSource) -> pd.DataFrame:
    text = {name: str for name in GDELT if name.startswith(("Actor", "Event")) or name.endswith(("Code", "FeatureID"))}
    found = written(told_wire, "gdelt")
    return pd.read_csv(io.BytesIO(found), sep="\t", names=GDELT, dtype=text, quoting=3, keep_default_na=False,
                       na_values={"ActionGeo_Lat": "", "ActionGeo_Long": "", "AvgTone": ""})  # fmt: skip


@pytest.fixture(scope="module")
def polecat_frame(told_wire: DeskSource) -> pl.DataFrame:
    found = written(told_wire, "polecat")
    return pl.read_csv(io.BytesIO(found), separator="\t", quote_char=None, infer_schema=False)


@pytest.fixture(scope="module")
def events(told_wire: DeskSource) -> list[ToldEvent]:
    return list(told_wire.desk.told())


def made(like: ToldEvent, actors: str, recipients: str = "", **changes: object) -> ToldEvent:
    """An event with other parties, by their codes."""
    sides = [tuple(Side(party=party(code)) for code in words.split()) for words in (actors, recipients)]
    event = replace(
        like.event,
        actors=tuple(one.party for one in sides[0]),
        recipients=tuple(one.party for one in sides[1]),
        **changes,  # type: ignore[arg-type]
    )
    return replace(like, event=event, actors=sides[0], recipients=sides[1])


def test_gdelt_has_its_61_columns_in_order() -> None:
    assert [one.name for one in gdelt.COLUMNS] == GDELT
    assert len(GDELT) == 61


def test_every_line_of_gdelt_has_61_cells(told_wire: DeskSource) -> None:
    lines = written(told_wire, "gdelt").decode().splitlines()
    assert {line.count("\t") for line in lines} == {60}
    assert len(lines) > 300


def test_gdelt_s_events_are_of_cameo(gdelt_frame: pd.DataFrame) -> None:
    codes = cameo_codes()
    assert set(gdelt_frame["EventCode"]) <= {code for code in codes if len(code) >= 3}
    assert (gdelt_frame["EventBaseCode"] == gdelt_frame["EventCode"].str[:3]).all()
    assert (gdelt_frame["EventRootCode"] == gdelt_frame["EventCode"].str[:2]).all()
    assert set(gdelt_frame["QuadClass"]) <= {1, 2, 3, 4}
    by_root = gdelt_frame.assign(expected=[cameo_event(code).quad for code in gdelt_frame["EventCode"]])
    assert (by_root["QuadClass"] == by_root["expected"]).all()
    assert gdelt_frame["GoldsteinScale"].between(-10, 10).all()
    assert (gdelt_frame["GoldsteinScale"] == [codes[code].goldstein for code in gdelt_frame["EventCode"]]).all()


def test_gdelt_s_days_are_written_four_ways(gdelt_frame: pd.DataFrame) -> None:
    days = pd.to_datetime(gdelt_frame["Day"].astype(str), format="%Y%m%d")
    assert (gdelt_frame["MonthYear"] == days.dt.year * 100 + days.dt.month).all()
    assert (gdelt_frame["Year"] == days.dt.year).all()
    assert (gdelt_frame["FractionDate"].astype(float) // 1 == days.dt.year).all()
    assert gdelt_frame["DATEADDED"].astype(str).str.fullmatch(r"\d{14}").all()
    pd.to_datetime(gdelt_frame["DATEADDED"].astype(str), format="%Y%m%d%H%M%S")


def test_gdelt_s_actors_are_of_cameo(gdelt_frame: pd.DataFrame) -> None:
    places = {one.cameo for one in country_codes().values()} | {"WST", "EUR", ""}
    for number in (1, 2):
        assert set(gdelt_frame[f"Actor{number}CountryCode"]) <= places
        for place in (1, 2, 3):
            assert set(gdelt_frame[f"Actor{number}Type{place}Code"]) <= TYPE_CODES | {""}
        assert (gdelt_frame[f"Actor{number}Name"] == gdelt_frame[f"Actor{number}Name"].str.upper()).all()
    assert {"RUS", "UKR", "USA"} <= set(gdelt_frame["Actor1CountryCode"])
    assert "IGOWSTNAT" in set(gdelt_frame["Actor1Code"])


def test_gdelt_s_places_are_of_fips(gdelt_frame: pd.DataFrame) -> None:
    fips = {one.fips for one in country_codes().values()} | {"GZ", "WE", "OS", ""}
    assert set(gdelt_frame["ActionGeo_Type"]) <= set(range(6))
    assert set(gdelt_frame["ActionGeo_CountryCode"]) <= fips
    assert gdelt_frame["ActionGeo_Lat"].dropna().between(-90, 90).all()
    assert gdelt_frame["ActionGeo_Long"].dropna().between(-180, 180).all()
    placed = gdelt_frame[gdelt_frame["ActionGeo_Type"] > 0]
    assert "UP" in set(placed["ActionGeo_CountryCode"])
    assert (placed["ActionGeo_FullName"] != "").all()


def test_gdelt_s_counts_and_ids(gdelt_frame: pd.DataFrame) -> None:
    assert gdelt_frame["GlobalEventID"].is_unique
    assert gdelt_frame["GlobalEventID"].between(0, 2**53).all()
    assert set(gdelt_frame["IsRootEvent"]) == {0, 1}
    assert (gdelt_frame[["NumMentions", "NumSources", "NumArticles"]] >= 1).all().all()
    assert (gdelt_frame["NumMentions"] >= gdelt_frame["NumArticles"]).all()
    assert gdelt_frame["AvgTone"].isna().all()


@pytest.mark.parametrize(("day", "expected"), [("2015-02-18", "2015.1315"), ("2022-12-31", "2022.9890")])
def test_gdelt_s_fraction_has_months_of_thirty_days(day: str, expected: str, events: list[ToldEvent]) -> None:
    told = made(events[0], "RUS", "UKR", type="ACCUSE", act="ACCUSE", status="occurred", start=day)
    (dyad,) = dyads_of([told])
    assert next(one for one in gdelt.COLUMNS if one.name == "FractionDate").value(dyad) == expected


def test_polecat_has_its_40_columns_in_order(polecat_frame: pl.DataFrame) -> None:
    assert [one.name for one in polecat.COLUMNS] == POLECAT
    assert polecat_frame.columns == POLECAT
    assert len(POLECAT) == 40


def test_polecat_s_values_are_of_its_domains(polecat_frame: pl.DataFrame) -> None:
    def values(name: str) -> set[str]:
        return {one for one in polecat_frame[name].to_list() if one}

    def listed(name: str) -> set[str]:
        return {part for one in values(name) for part in one.split(";")}

    assert values("Event Type") <= set(TYPES)
    for kind, mode in polecat_frame.select("Event Type", "Event Mode").unique().iter_rows():
        assert mode is None or mode in TYPES[kind].modes, (kind, mode)
    assert values("Quad Code") <= set(polecat.QUADS.values())
    assert listed("Contexts") <= CONTEXTS
    assert all(-10 <= float(one) <= 10 for one in values("Intensity"))
    assert all(date.fromisoformat(one) for one in values("Event Date") | values("Publication Date"))
    iso = {one.code for one in countries()}
    for side in ("Actor", "Recipient"):
        assert values(f"{side} Country") <= iso | BODIES
        assert listed(f"{side} Sectors") <= SECTORS
        assert values(f"Primary {side} Sector") <= SECTORS
        assert all(one.isdigit() for one in values(f"{side} COW"))
    assert values("Country") <= iso
    assert values("Feature Type") <= FEATURES
    kinds = {row[1] for row in read_table("features.tsv", 5)} | {"city", "capital", "country", "admin1", "admin2"}
    assert kinds - polecat._FEATURES.keys() == {"border", "site"}, "GeoNames has no code of these"
    assert set(polecat._FEATURES.values()) <= FEATURES
    assert "365" in values("Actor COW")


def test_phoenix_has_its_26_columns_in_order(told_wire: DeskSource) -> None:
    assert [one.name for one in phoenix.COLUMNS] == PHOENIX
    found = written(told_wire, "phoenix")
    frame = pd.read_csv(io.BytesIO(found), sep="\t", names=PHOENIX, dtype=str, quoting=3, keep_default_na=False)
    assert len(PHOENIX) == 26
    assert set(frame["quad"]) <= {"1", "2", "3", "4"}
    assert set(frame["source_agent"]) | set(frame["target_agent"]) <= TYPE_CODES | {""}
    assert {(d, y, m) for d, y, m in zip(frame["story_date"], frame["year"], frame["month"], strict=True)
            if int(d) // 100 != int(y) * 100 + int(m)} == set()  # fmt: skip
    assert (frame["source"] + frame["target"] != "").any()


def test_plover_s_objects_have_its_fields_and_whole_lists(told_wire: DeskSource) -> None:
    lines = [json.loads(line) for line in written(told_wire, "plover").splitlines()]
    assert lines
    for line in lines:
        assert list(line) == ["id", "has_event", "date", "time", "enddate", "endtime", "actor", "recipient", "event",
                              "event_loc", "event_text", "quad_code", "event_scale", "mode", "context", "link", "text",
                              "text_info", "cite_info", "coder", "coded_date", "comment"]  # fmt: skip
        assert date.fromisoformat(line["date"])
        assert line["actor"] or line["recipient"]
        assert set(line["event"]) <= set(TYPES)
        assert line["quad_code"] == TYPES[line["event"][0]].quad
        for entity in line["actor"] + line["recipient"]:
            assert list(entity) == ["code", "sector", "entity_text", "identifier_id", "identifier_text", "office"]
    assert any(len(line["actor"]) > 1 for line in lines)


def test_what_was_denied_is_in_no_form_without_status(events: list[ToldEvent]) -> None:
    denied = made(events[0], "RUS", "UKR", type="ASSAULT", act="ASSAULT", status="negated", start="2022-02-24")
    assert not is_coded(denied.event)
    assert list(dyads_of([denied])) == []
    assert object_of(denied) is None


def test_a_promise_bears_the_day_it_is_told_and_not_the_day_that_it_is_of(events: list[ToldEvent]) -> None:
    coming = made(events[0], "RUS", "USA", type="AGREE", act="CONSULT", status="scheduled", start="2030-01-10")
    first = min(one.evidence.day for one in coming.tellings)
    assert day_coded(coming) == date.fromisoformat(first)
    held = made(events[0], "RUS", "USA", type="CONSULT", act="CONSULT", status="occurred", start="2022-01-10")
    assert day_coded(held) == date(2022, 1, 10)


@pytest.mark.parametrize(
    ("kind", "actors", "recipients", "pairs"),
    [
        ("CONSULT", "RUS USA", "", [("RUS", "USA"), ("USA", "RUS")]),
        ("ACCUSE", "FRA USA", "RUS", [("FRA", "RUS"), ("USA", "RUS")]),
        ("PROTEST", "FRA USA", "", [("FRA", None), ("USA", None)]),
        ("ASSAULT", "", "UKR", [(None, "UKR")]),
        ("ASSAULT", "", "", []),
    ],
)
def test_lists_become_pairs(
    events: list[ToldEvent], kind: str, actors: str, recipients: str, pairs: list[tuple[str | None, str | None]]
) -> None:
    told = made(events[0], actors, recipients, type=kind, act=kind, status="occurred", start="2022-01-10")
    found = [
        (one.actor.party.id if one.actor else None, one.recipient.party.id if one.recipient else None)
        for one in dyads_of([told])
    ]
    assert found == pairs


def test_sides_that_clash_are_a_pair_and_allies_who_attack_are_none(events: list[ToldEvent]) -> None:
    fighting = made(events[0], "ARM AZE", type="ASSAULT", act="ASSAULT", status="occurred", start="2020-09-27")
    mutual = sorted(one.id for one in load_lexicon().frames if one.mutual and one.type == "ASSAULT")

    def pairs(frame: str) -> list[tuple[bool, bool]]:
        told = replace(fighting, tellings=(replace(fighting.tellings[0], frame=frame),))
        return [(one.actor is not None, one.recipient is not None) for one in dyads_of([told])]

    assert all(pairs(frame) == [(True, True)] * 2 for frame in [*mutual, "assault.clash"])
    assert pairs("assault.use-force") == [(True, False)] * 2


def test_forces_that_clashed_are_each_other_s_target(tmp_path: Path) -> None:
    path = tmp_path / "clash.txt"
    path.write_text("YEREVAN, Sep 27, 2020 (AFP) - Armenian and Azerbaijani forces clashed on Sunday.\n", "utf-8")
    with Desk.init(tmp_path / "desk") as desk:
        desk.add(path)
        pairs = [[side.party.country if side else None for side in (one.actor, one.recipient)]
                 for one in dyads_of(desk.told())]  # fmt: skip
    assert pairs == [["ARM", "AZE"], ["AZE", "ARM"]]


def test_each_mention_names_the_frame_that_coded_it(told_wire: DeskSource, events: list[ToldEvent]) -> None:
    known = {one.id for one in load_lexicon().frames}
    frames = [telling.frame for one in events for telling in one.tellings]
    assert {one for one in frames if one} <= known
    assert sum(one is None for one in frames) < len(frames) / 10


@pytest.mark.parametrize(
    ("actor", "country", "sectors", "code", "types"),
    [
        ("RUS", "RUS", (), "RUS", ()),
        ("RUS.MOD", "RUS", ("GOV", "MIL"), "RUSGOVMIL", ("GOV", "MIL")),
        ("ROU", "ROU", ("MED",), "ROMHLH", ("HLH",)),
        ("x-1", "FRA", ("JRN",), "FRAMED", ("MED",)),
        ("NATO", "IGO", (), "IGOWSTNAT", ("IGO",)),
        ("UN.SC", "UNO", (), "IGOUNO", ("IGO",)),
        ("EU.COM", "EUR", ("GOV",), "IGOEUREECGOV", ("IGO", "GOV")),
        ("ALQAEDA", "IMG", ("REB",), "IMGALQREB", ("IMG", "REB")),
        ("x-2", None, ("CVL",), "CVL", ("CVL",)),
        ("x-3", None, ("PTY",), "", ()),
    ],
)
def test_actors_are_coded_as_cameo_does(
    actor: str, country: str | None, sectors: tuple[str, ...], code: str, types: tuple[str, ...]
) -> None:
    found = cameo_actor(Side(party=replace(party("RUS"), id=actor, country=country), sectors=sectors))
    assert (found.code, found.types) == (code, types)


@pytest.mark.parametrize(
    ("kind", "country", "admin1", "cells"),
    [
        ("country", "UKR", None, (1, "Somewhere", "UP", "UP", "UP")),
        ("admin1", "USA", "TX", (2, "Somewhere, United States", "US", "USTX", "USTX")),
        ("city", "USA", "TX", (3, "Somewhere, United States", "US", "USTX", "")),
        ("city", "UKR", "12", (4, "Somewhere, Ukraine", "UP", "UP12", "")),
        ("admin1", "UKR", "12", (5, "Somewhere, Ukraine", "UP", "UP12", "UP12")),
        ("city", "PSE", "GZ", (4, "Somewhere, Palestinian Territory", "GZ", "GZ", "")),
        ("sea", None, None, (4, "Somewhere", "OS", "OS", "")),
        ("region", None, None, (4, "Somewhere", "", "", "")),
    ],
)
def test_places_are_coded_as_gdelt_does(
    events: list[ToldEvent], kind: str, country: str | None, admin1: str | None, cells: tuple[object, ...]
) -> None:
    venue = Venue(id="g1", name="Somewhere", country=country, kind=kind, latitude=1.0, longitude=2.0)
    told = made(events[0], "RUS", "UKR", type="ACCUSE", act="ACCUSE", status="occurred", start="2022-01-07")
    (dyad,) = dyads_of([replace(told, spot=Spot(venue=venue, admin1=admin1))])
    wanted = [f"ActionGeo_{one}" for one in ("Type", "FullName", "CountryCode", "ADM1Code", "FeatureID")]
    by_name = {one.name: one.value(dyad) for one in gdelt.COLUMNS}
    assert tuple(by_name[one] for one in wanted) == cells


def test_no_name_breaks_a_line_or_a_cell(events: list[ToldEvent]) -> None:
    told = made(events[0], "RUS", "UKR", type="ACCUSE", act="ACCUSE", status="occurred", start="2022-01-07")
    evil = replace(told.actors[0], party=replace(told.actors[0].party, name="a\tb\nc\rd\u2028e"))
    for write in (gdelt.gdelt_of, phoenix.phoenix_of):
        (line,) = write([replace(told, actors=(evil,))])
        assert line.count(b"\n") == 1
        assert len(line.decode().splitlines()) == 1
    heading, line = polecat.polecat_of([replace(told, actors=(evil,))])
    assert heading.count(b"\t") == line.count(b"\t") == 39


def test_codes_of_countries_are_unique_and_well_formed() -> None:
    codes = country_codes()
    fips = [one.fips for one in codes.values() if one.fips]
    assert len(fips) == len(set(fips))
    assert all(re.fullmatch(r"[A-Z]{2}", one) for one in fips)
    assert codes.keys() == {one.code for one in countries()}
    assert (codes["DEU"].fips, codes["DEU"].cow, codes["ROU"].cameo) == ("GM", 255, "ROM")


def test_a_root_alone_is_its_unspecified_form() -> None:
    assert cameo_event("19")[:4] == ("190", "190", "19", 4)
    assert cameo_event("020").quad == 1


@pytest.mark.parametrize("name", ["gdelt", "polecat", "phoenix", "plover"])
def test_the_same_desk_gives_the_same_bytes(told_wire: DeskSource, name: str) -> None:
    wanted = Wanted(filters={"actor": ["RUS"]})
    assert written(told_wire, name, wanted) == written(told_wire, name, wanted)
