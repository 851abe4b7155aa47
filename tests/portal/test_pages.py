"""What every page holds to, and what each is for."""

from __future__ import annotations

import csv
import io
import re
from typing import get_args

import pytest
from lxml import html
from starlette.testclient import TestClient

from tests.portal.conftest import LOCAL
from tocsin import Desk
from tocsin.desk.model import PositionKind
from tocsin.portal import create_app


def test_every_link_of_the_portal_leads_to_a_page(pages: dict[str, str]) -> None:
    kinds = {address.split("/")[1].split("?")[0] for address in pages}
    assert {"", "storylines", "events", "dispatches", "actors", "agenda", "positions", "map", "table"} <= kinds
    assert len(pages) > 60


def test_every_page_has_one_heading_one_main_and_a_language(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        if not page.startswith("<!DOCTYPE html>"):
            continue
        tree = html.fromstring(page)
        assert len(tree.findall(".//h1")) == 1, address
        assert len(tree.findall(".//main")) == 1, address
        assert tree.get("lang") == "en", address
        ids = [one.get("id") for one in tree.iter() if one.get("id")]
        assert len(ids) == len(set(ids)), address


def test_no_page_bears_script_or_style_of_its_own(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        if page.startswith("<!DOCTYPE html>"):
            assert not re.search(r"<script(?! type=\"module\" src=\"/static/)", page), address
            assert "<style" not in page, address
            assert not re.search(r"<[^>]*\s(?:style|on\w+)=", page), address


def test_no_page_asks_anything_of_another_host(pages: dict[str, str]) -> None:
    for address, page in pages.items():
        if page.startswith("<!DOCTYPE html>"):
            loaded = re.findall(r'<(?:script|link|img|iframe)[^>]*(?:src|href)="([^"]*)"', page)
            assert all(one.startswith("/") for one in loaded), address


def test_the_front_page_tells_of_the_week_of_the_last_dispatch(portal: TestClient) -> None:
    page = portal.get("/").text
    assert "The week to 29 March 2022" in page
    assert "Pairs that moved most" in page


def test_a_headline_stands_in_one_rail_of_the_front_page(portal: TestClient, wire_desk: Desk) -> None:
    tree = html.fromstring(portal.get("/").text)
    links = tree.findall('.//section[@class="rails"]//li/a')
    told = [one.text_content() for one in links]
    assert len(told) == len(set(told)) > 10
    assert len({one.get("href") for one in links}) == len(links)
    assert len(tree.findall('.//section[@class="rails"]/section')) > 3


def test_the_front_page_bears_the_name_and_the_line_of_the_desk(portal: TestClient, wire_desk: Desk) -> None:
    before = wire_desk.settings
    wire_desk.settings = before.model_copy(update={"name": "The North", "line": "Fish & <b>frigates</b>"})
    try:
        page = create_front(wire_desk)
    finally:
        wire_desk.settings = before
    assert '<a class="name" href="/">The North</a>' in page
    assert "Fish &amp; &lt;b&gt;frigates&lt;/b&gt;" in page
    assert 'class="motto"' not in portal.get("/").text


def create_front(desk: Desk) -> str:
    with TestClient(create_app(desk), base_url="http://127.0.0.1", client=LOCAL) as client:
        return client.get("/").text


def test_an_event_shows_the_words_it_was_read_from(portal: TestClient, wire_desk: Desk) -> None:
    event = wire_desk.events(type="ASSAULT", limit=1).items[0]
    (proof,) = [one for one in wire_desk.evidence(event.mentions) if one.mention == event.mentions[0]]
    tree = html.fromstring(portal.get(f"/events/{event.id}").text)
    assert proof.snippet in [one.text_content() for one in tree.findall(".//q")]


def test_a_dispatch_marks_each_reading_and_leads_to_it(portal: TestClient, wire_desk: Desk) -> None:
    head = next(one for one in wire_desk.dispatches(limit=100).items if one.n_events > 5)
    tree = html.fromstring(portal.get(f"/dispatches/{head.id}").text)
    marks = [one.get("href") for one in tree.findall('.//article[@class="text"]//a')]
    assert marks
    ids = {one.get("id") for one in tree.iter()}
    assert all(mark[1:] in ids for mark in marks)
    shown = "".join(tree.find('.//article[@class="text"]').text_content().split())
    assert shown == "".join(wire_desk.record(head.id).dispatch.text.split())


def test_a_dyad_opens_its_points_to_their_events(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/dyads/RUS/UKR").text)
    assert tree.find(".//figure//svg") is not None
    links = [one.get("href") for one in tree.findall('.//details[@class="points"]//a')]
    assert links
    assert all(portal.get(link).status_code == 200 for link in links[:5])


def test_the_month_shows_an_item_on_its_day(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/agenda?month=2022-01").text)
    cells = {cell.find("span").text: cell for cell in tree.findall(".//td") if cell.get("class", "").strip() != "out"}
    assert "Brussels" in cells["12"].text_content()


@pytest.mark.parametrize(
    "address", ["/nothing", "/events/v-none", "/dispatches/none", "/storylines/none", "/channels/none"]
)
def test_what_is_not_on_the_desk_is_a_page_that_says_so(portal: TestClient, address: str) -> None:
    answer = portal.get(address)
    assert answer.status_code == 404
    assert "<h1>" in answer.text


@pytest.mark.parametrize(
    "address",
    ["/agenda?month=2022-13", "/map?since=today", "/search?type=NONE", "/table?cursor=x", "/table?since=tomorrow"],
)
def test_what_cannot_be_asked_is_told_with_the_field(portal: TestClient, address: str) -> None:
    answer = portal.get(address)
    assert answer.status_code == 422
    assert "That cannot be asked" in answer.text


def test_an_empty_desk_has_pages_that_say_what_to_do(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from tocsin.portal import create_app

    with Desk.init(tmp_path / "desk") as desk, TestClient(create_app(desk), base_url="http://127.0.0.1") as client:
        for address in ("/", "/storylines", "/agenda", "/positions", "/map", "/table", "/sources", "/about", "/search"):
            assert client.get(address).status_code == 200
        assert "tocsin add" in client.get("/sources").text


def test_a_reading_leads_back_to_its_words(portal: TestClient, wire_desk: Desk) -> None:
    head = next(one for one in wire_desk.dispatches(limit=100).items if one.n_events > 5)
    tree = html.fromstring(portal.get(f"/dispatches/{head.id}").text)
    backs = tree.findall('.//aside//a[@class="back"]')
    assert len(backs) > 5
    marks = {one.get("id"): one for one in tree.findall('.//article[@class="text"]//a') if one.get("id")}
    reading = backs[0].getparent()
    words = reading.find("q").text.split()[0]
    assert words in marks[backs[0].get("href")[1:]].text_content()


def test_the_rights_of_a_dispatch_are_told_in_sentences(portal: TestClient, wire_desk: Desk) -> None:
    head = next(one for one in wire_desk.dispatches(limit=100).items if one.terms == "all-rights-reserved")
    page = portal.get(f"/dispatches/{head.id}").text
    assert "Evidence is quoted with no more than" in page
    assert "leaves in no export" in page


def test_the_table_is_sorted_as_a_whole_without_scripts(portal: TestClient, wire_desk: Desk) -> None:
    tree = html.fromstring(portal.get("/table?sort=score").text)
    values = [float(row.findall("td")[-3].text) for row in tree.findall(".//tbody/tr")]
    every = sorted(one.goldstein for one in wire_desk.events(limit=1000).items)
    assert values == every[: len(values)]
    assert tree.find('.//th[@aria-sort="ascending"]/a').text == "Score"
    following = html.fromstring(portal.get("/table" + tree.find('.//a[@rel="next"]').get("href")).text)
    assert float(following.findall(".//tbody/tr")[0].findall("td")[-3].text) == every[len(values)]
    assert portal.get("/table?sort=colour").status_code == 422


def test_what_is_taken_away_stands_in_the_order_of_the_table(portal: TestClient) -> None:
    rows = html.fromstring(portal.get("/table?sort=-who&type=CONSULT").text).findall(".//tbody/tr/th/a")
    shown = [row.get("href").rpartition("/")[2] for row in rows]
    answer = portal.get("/table.csv?sort=-who&type=CONSULT")
    ids = [row["id"] for row in csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff")))]
    assert shown == ids[: len(shown)]
    places = portal.get("/table.geojson?sort=-who&type=CONSULT").json()["features"]
    assert [one["id"] for one in places] == ids


@pytest.mark.parametrize(
    "query", ["actor=RUS&recipient=UKR", "country=UKR", "channel=diplomacy", "text=Geneva", "place=Kyiv"]
)
def test_the_table_takes_any_filter_and_its_file_holds_the_same(portal: TestClient, query: str) -> None:
    rows = html.fromstring(portal.get(f"/table?{query}").text).findall(".//tbody/tr/th/a")
    answer = portal.get(f"/table.csv?{query}")
    assert answer.headers["content-disposition"] == 'attachment; filename="events.csv"'
    ids = {row["id"] for row in csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff")))}
    assert rows
    assert {row.get("href").rpartition("/")[2] for row in rows} <= ids


def test_the_table_is_taken_away_as_parquet_and_geojson(portal: TestClient) -> None:
    import pyarrow.parquet

    found = pyarrow.parquet.read_table(io.BytesIO(portal.get("/table.parquet?type=CONSULT").content))
    places = portal.get("/table.geojson?type=CONSULT").json()
    assert found.num_rows == len(places["features"]) > 0


def test_the_map_counts_by_country_and_leads_to_other_days(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/map?since=2022-02-20&until=2022-02-26&level=country").text)
    row = next(one for one in tree.findall(".//tbody/tr") if one.find("th/a").text == "Ukraine")
    assert sum(int(cell.text) for cell in row.findall("td")[:4] if cell.text != "·") == int(row.findall("td")[4].text)
    assert "Ukraine: " in "".join(one.get("aria-label", "") for one in tree.findall(".//svg//a"))
    months = tree.findall('.//nav[@class="months served"]//a')
    assert [one.get("aria-current") for one in months] == [None, None, "true", None]
    assert "since=2022-02-01&until=2022-02-28" in months[2].get("href")
    assert "since=2022-02-27&until=2022-03-05" in tree.find('.//p[@class="turn"]/a[@rel="next"]').get("href")


def test_the_map_counts_by_division(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/map?since=2022-02-01&until=2022-03-31&level=admin1").text)
    assert {"Donetsk region", "Kharkiv region"} <= {one.text for one in tree.findall(".//tbody//th/a")}


def test_marks_that_fall_together_lead_closer_until_they_part(portal: TestClient) -> None:
    address = "/map?since=2022-02-01&until=2022-03-31&view=500,243,1000"
    for _ in range(6):
        tree = html.fromstring(portal.get(address).text)
        several = [one for one in tree.findall(".//svg//a") if one.get("aria-label").endswith(" more")]
        if not several:
            break
        address = several[0].get("href")
        assert address.startswith(("/map?", "/search?"))
    assert tree.find(".//svg").get("viewbox", tree.find(".//svg").get("viewBox")) != "0.0 0.0 1000 486.7"
    assert portal.get("/map?view=left").status_code == 422


def test_a_search_is_narrowed_by_links_and_widened_again(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/search?type=ASSAULT&place=Mariupol&since=2022-03-01").text)
    chips = {one.find("b").text: one.get("href") for one in tree.findall('.//ul[@class="chips"]//a') if len(one)}
    assert set(chips) == {"ASSAULT", "Mariupol", "1 March 2022"}
    assert "type" not in chips["ASSAULT"]
    assert "place=g" in chips["ASSAULT"]
    titles = [one.text for one in tree.findall(".//aside//h3")]
    assert "Type" not in titles
    assert {"Status", "Who acts", "Channel"} <= set(titles)
    for link in tree.findall('.//aside//ul[@class="plain counts"]//a')[:4]:
        found = html.fromstring(portal.get(link.get("href")).text)
        number = int(link.getnext().text.replace(",", ""))
        assert len(found.findall('.//li[@class="event"]')) == min(number, 30)


def test_a_storyline_tells_what_its_actors_demand(portal: TestClient, wire_desk: Desk) -> None:
    longest = max(wire_desk.storylines(limit=100).items, key=lambda one: len(one.dispatches))
    tree = html.fromstring(portal.get(f"/storylines/{longest.id}").text)
    assert tree.find('.//section[@aria-labelledby="h-pos"]//li/b').text in get_args(PositionKind)


def test_an_actor_is_quoted_with_the_dispatch_it_stands_in(portal: TestClient) -> None:
    said = [
        one.text
        for actor in ("RUS", "UKR", "USA", "FRA", "NATO")
        for one in html.fromstring(portal.get(f"/actors/{actor}").text).findall('.//dl[@class="said"]/dd/q')
    ]
    assert said
    assert all(len(one.split()) <= 40 for one in said)


def test_sources_tell_volume_rights_and_how_feeds_are(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/sources").text)
    rows = {row.find("th").text: row for row in tree.findall(".//tbody/tr")}
    assert rows["TASS"].find(".//svg") is not None
    assert "all rights reserved" in rows["BorderPost.example"].text_content()
    assert tree.find('.//section[@aria-labelledby="h-feeds"]') is not None


def test_feeds_may_hold_keys_and_are_shown_to_nobody_else(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from tocsin.portal import create_app

    with Desk.init(tmp_path / "desk"):
        pass
    settings = tmp_path / "desk" / "desk.toml"
    settings.write_text(settings.read_text() + '\n[[feed]]\nurl = "https://wire.example/?key=zephyr"\n')
    with Desk.open(tmp_path / "desk") as desk:
        with TestClient(create_app(desk), base_url="http://127.0.0.1") as own:
            assert "zephyr" in own.get("/sources").text
        with TestClient(create_app(desk, public=True), base_url="http://127.0.0.1") as public:
            assert "zephyr" not in public.get("/sources").text


def test_a_day_of_many_items_shows_some_and_tells_how_many_more(portal: TestClient, wire_desk: Desk) -> None:
    for month in ("2022-01", "2022-02", "2022-03"):
        for cell in html.fromstring(portal.get(f"/agenda?month={month}").text).findall('.//table[@class="month"]//td'):
            shown = [one for one in cell.findall("a") if one.get("class") != "rest"]
            assert len(shown) <= 4
            assert (cell.find('a[@class="rest"]') is None) or len(shown) == 4


def test_an_item_of_a_few_days_stands_on_each_and_a_longer_one_beneath(portal: TestClient, wire_desk: Desk) -> None:
    for month in ("2022-01", "2022-02", "2022-03", "2022-04"):
        tree = html.fromstring(portal.get(f"/agenda?month={month}").text)
        in_cells = [link.get("href") for link in tree.findall('.//table[@class="month"]//a')]
        beneath = [link.get("href") for link in tree.findall('.//section[@aria-labelledby="h-long"]//li/p/a')]
        entries = wire_desk.agenda(since=f"{month}-01", until=f"{month}-28", limit=200).items
        assert {f"/events/{one.item.event}" for one in entries} <= {*in_cells, *beneath}
        assert not set(in_cells) & set(beneath)


def test_the_list_of_the_agenda_leads_on_day_by_day(portal: TestClient) -> None:
    tree = html.fromstring(portal.get("/agenda/list?since=2021-12-01").text)
    days = [one.get("datetime") for one in tree.findall(".//h2/time")]
    assert len(days) > 5
    assert days == sorted(days)
    assert tree.find('.//a[@type="text/calendar"]').get("href") == "/agenda.ics"


def test_an_event_tells_its_history_its_sources_and_figures(portal: TestClient, wire_desk: Desk) -> None:
    entry = next(one for one in wire_desk.agenda(status="held", limit=100).items if len(one.item.steps) > 1)
    tree = html.fromstring(portal.get(f"/events/{entry.item.event}").text)
    turns = [one.find("b").text for one in tree.findall('.//ol[@class="history"]/li')]
    assert turns[0] in ("scheduled", "put on the agenda")
    assert "held" in turns
    event = wire_desk.event(entry.item.event)
    sources = [row.find("th").text for row in tree.findall('.//section[@aria-labelledby="h-src"]//tbody/tr')]
    assert set(event.publishers) <= {one.strip() for one in sources}


def test_a_storyline_sets_speakers_side_by_side(portal: TestClient, wire_desk: Desk) -> None:
    longest = max(wire_desk.storylines(limit=100).items, key=lambda one: len(one.dispatches))
    tree = html.fromstring(portal.get(f"/storylines/{longest.id}").text)
    speakers = [one.text for one in tree.findall('.//div[@class="speakers"]/section/h3')]
    assert len(speakers) > 1
    assert len(set(speakers)) == len(speakers)
