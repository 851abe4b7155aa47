"""Counts for programs: the same as the pages show, and as the lists have them."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.portal.api.conftest import everything


def test_facets_count_what_the_narrowed_list_holds(api: TestClient) -> None:
    found = api.get("/facets", params={"actor": "RUS"}).json()
    assert found["complete"]
    for kind in found["type"]:
        assert len(everything(api, "/events", actor="RUS", type=kind["value"])) == kind["events"]
    assert sum(kind["events"] for kind in found["type"]) == found["counted"]


def test_months_count_every_event_of_a_known_day(api: TestClient) -> None:
    months = api.get("/months", params={"party": "UKR"}).json()["items"]
    assert [one["month"] for one in months] == sorted(one["month"] for one in months)
    assert sum(one["events"] for one in months) == len(everything(api, "/events", party="UKR"))


def test_the_map_tells_places_divisions_and_countries(api: TestClient) -> None:
    for level, key in (("place", "g703448"), ("admin1", "UKR.05"), ("country", "UKR")):
        found = api.get("/map", params={"level": level}).json()
        (spot,) = [one for one in found["items"] if one["key"] == key]
        assert spot["events"] == sum(spot["quads"])
        assert found["placed"] <= found["events"]
        assert found["spots"] == len(found["items"])
    assert api.get("/map", params={"level": "street"}).status_code == 422


def test_a_list_is_sorted_as_a_whole_over_its_pages(api: TestClient) -> None:
    scores = [one["goldstein"] for one in everything(api, "/events", sort="-score", limit=70)]
    assert len(scores) > 140
    assert scores == sorted(scores, reverse=True)
    assert api.get("/events", params={"sort": "colour"}).status_code == 422
