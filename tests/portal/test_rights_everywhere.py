"""One rule on every surface: facts, a pointer whose headline is quoted, evidence; what is under embargo, to nobody."""

from __future__ import annotations

import io
import json
import logging
from datetime import datetime, timedelta
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from starlette.testclient import TestClient

from tests.desk.conftest import NOON
from tests.portal.api.conftest import API, UNHURRIED
from tests.portal.api.test_rights import answers
from tests.portal.conftest import LOCAL
from tests.portal.mcp.test_mcp import asked
from tests.portal.test_security import FEEDS
from tocsin import Desk
from tocsin.desk.following.alerting import preview
from tocsin.desk.settings import AlertRule
from tocsin.engine.corpus.run import code
from tocsin.engine.corpus.settings import CodingSettings
from tocsin.export.formats import FORMATS, Wanted
from tocsin.export.sources import DeskSource, Source, open_source
from tocsin.intake import Options
from tocsin.portal import create_app
from tocsin.portal.publish.site import publish

BODY, BEHIND, UNQUOTED, EARLY = "zebuquartz", "ibisopal", "newtberyl", "mothjasper"
"""Words of a reserved text; of a headline behind its bound; of one that may not be quoted; of what is under embargo."""
QUOTED = "Oslo accuses Reykjavik of poaching"
ENDS = datetime.fromisoformat("2022-04-01T18:00:00+02:00")
RESERVED = "<p>Copyright Agence France-Presse. All rights reserved.</p>"
PAGES = {
    f"Norway rebukes Iceland over {UNQUOTED}": ("nosnippet", f"Norway condemned Iceland on Friday over {UNQUOTED}s."),
    f"{QUOTED} {BEHIND} in the fjords": ("max-snippet:30", "Norway accused Iceland of overfishing on Friday."),
    "Iceland answers the Norwegian charge": ("all", "Iceland rejected the accusation on Friday in Oslo.</p><p>"
    f'"There was never any {BODY} at all in our nets," a man from the {BODY} quay said, and nobody laughed at it.'),
}  # fmt: skip


@pytest.fixture(scope="module")
def wire(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wire")
    for number, (headline, (robots, text)) in enumerate(PAGES.items()):
        (folder / f"{number}.html").write_text(
            f'<html><head><title>{headline}</title><meta name="robots" content="{robots}"></head><body>'
            f"<h1>{headline}</h1><p>OSLO, Jan 7, 2022 (AFP) - {text}</p><p>The ministers met in Bergen on Thursday and "
            f"held talks on herring quotas. They will meet again on January 14.</p>{RESERVED}</body></html>",
            "utf-8",
        )
    item = {
        "uri": "urn:x:1", "type": "text", "pubstatus": "withheld", "embargoed": ENDS.isoformat(),
        "headline": f"Sweden expels the envoy of {EARLY}", "versioncreated": "2022-04-01T09:00:00Z",
        "body_text": f"STOCKHOLM, April 1, 2022 (dpa) - Sweden expelled a Danish diplomat on Friday over {EARLY}.",
    }  # fmt: skip
    (folder / "early.json").write_text(json.dumps(item), "utf-8")
    return folder


@pytest.fixture(scope="module")
def kept(wire: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    now = [NOON]
    desk = Desk.init(tmp_path_factory.mktemp("desk") / "desk", clock=lambda: now[0])
    desk.add(wire)
    assert sorted(one.state for one in desk.dispatches().items) == ["current", "current", "current", "withheld"]
    return desk


def exports(source: Source) -> dict[str, bytes]:
    found = {name: io.BytesIO() for name in FORMATS}
    for name, out in found.items():
        FORMATS[name].write(source, Wanted(), out)
    return {name: out.getvalue() for name, out in found.items()}


def tables(folder: Path) -> str:
    """All that a data set holds: its tables, and the files beside them."""
    rows = [str(pq.read_table(path, partitioning=None).to_pylist()) for path in sorted(folder.rglob("*.parquet"))]
    beside = [path.read_text("utf-8") for path in sorted(folder.iterdir()) if path.is_file()]
    return "\n".join([*rows, *beside])


def coded(wire: Path, out: Path, today: datetime, *, withheld: bool = False) -> Path:
    settings = CodingSettings(withheld=withheld, options=Options(today=today.date()))
    return code(wire, out, settings).folder


def of_the_portal(desk: Desk, folder: Path) -> dict[str, str]:
    """Every feed, operation and tool for anybody, and every page, as a published site has them."""
    with TestClient(create_app(desk, public=True, access=UNHURRIED), base_url="http://127.0.0.1") as client:
        events = [f"/events/{one.id}" for one in desk.events(limit=1000).items]  # with their history and figures
        beside = (
            "/search?q=Norway", "/search?q=quay", "/search?type=ACCUSE", "/table.csv", "/table?text=quay&sort=who",
            "/table.geojson", "/map?text=quay&since=2022-01-01", "/map?level=country&since=2022-01-01", "/alerts",
            "/alerts?q=quay", "/api/v1/search?q=quay", "/api/v1/facets?text=quay", "/api/v1/months?text=quay",
            "/api/v1/map?text=quay", *events,
        )  # fmt: skip
        found = {address: client.get(address).text for address in (*FEEDS, *beside)}
    with TestClient(create_app(desk, public=True, access=UNHURRIED), base_url=API) as client:
        found |= {f"API {path}": answer for path, answer in answers(client).items()}
    searches = [("search", {"words": word}) for word in ("Norway", "quay")]
    for tool, values in (*searches, ("search", {}), ("storyline", {}), ("agenda", {})):
        found[f"MCP {tool} {values}"] = json.dumps(asked(desk, tool, public=True, **values), ensure_ascii=False)
    publish(desk, folder / "site", url="https://example.org/desk")
    found |= {f"site {one}": one.read_text("utf-8") for one in (folder / "site").rglob("*") if one.is_file()}
    return found


def own_pages(desk: Desk) -> dict[str, str]:
    """What the desk's own users see of events and alerts; words of the text they read on its page and about hits."""
    asked = ("/search?type=REJECT", "/table?text=quay", "/map?text=quay&since=2022-01-01", "/alerts?q=norway")
    events = [f"/events/{one.id}" for one in desk.events(limit=1000).items]
    with TestClient(create_app(desk, access=UNHURRIED), base_url="http://127.0.0.1", client=LOCAL) as client:
        answers = {address: client.get(address) for address in ("/", "/table", *asked, *events)}
    assert {one.status_code for one in answers.values()} == {200}
    return {f"own {address}": one.text for address, one in answers.items()}


def test_what_may_not_be_told_is_told_nowhere_and_a_headline_as_far_as_it_may_be_quoted(
    kept: Desk, wire: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kept.settings = kept.settings.model_copy(update={"alert": [AlertRule(name="all", on="event", to=["x"])]})
    found = of_the_portal(kept, tmp_path)
    found |= {f"export {name}": str(told) for name, told in exports(DeskSource(kept)).items()}
    found["data set"] = tables(coded(wire, tmp_path / "coded", NOON))
    found["alerts"] = str(preview(kept, "2022-01-01T00:00:00Z"))
    found |= own_pages(kept)
    found["log"] = caplog.text
    assert len(found) > 60
    assert any("do not let its text be shown" in told for name, told in found.items() if name.startswith("site "))
    for canary in (BODY, BEHIND, UNQUOTED, EARLY):
        assert [name for name, told in found.items() if canary in told.lower()] == [], canary
    pointing = {name.partition(" ")[0] for name, told in found.items() if QUOTED in told}
    assert {"API", "MCP", "export", "data", "site", "/search?q=Norway", "/feeds/dispatches.atom"} <= pointing


def test_the_owner_may_ask_for_what_is_under_embargo(kept: Desk, wire: Path, tmp_path: Path) -> None:
    folder = coded(wire, tmp_path / "coded", NOON, withheld=True)
    assert "not for others yet" in (folder / "CODEBOOK.md").read_text("utf-8")
    asked_for = exports(open_source(str(folder), withheld=True))
    assert [name for name, told in exports(open_source(str(folder))).items() if EARLY.encode() in told] == []
    assert EARLY.encode() in asked_for["ninjs"]
    assert EARLY.encode() in asked_for["jsonl"]
    assert EARLY.encode() in exports(DeskSource(kept, withheld=True))["ninjs"]


def test_when_its_time_has_come_it_counts_and_is_told(wire: Path, tmp_path: Path) -> None:
    now = [NOON]
    with Desk.init(tmp_path / "desk", clock=lambda: now[0]) as desk:
        desk.add(wire / "early.json")
        assert desk.events().items == ()
        now[0] = ENDS - timedelta(seconds=1)
        desk.add([])
        assert desk.events().items == ()
        now[0] = ENDS
        desk.add([])
        assert [one.type for one in desk.events().items] == ["SANCTION"]
        assert [one.state for one in desk.dispatches().items] == ["current"]
        assert EARLY.encode() in exports(DeskSource(desk))["ninjs"]
        with TestClient(create_app(desk, public=True), base_url="http://127.0.0.1") as client:
            assert EARLY in client.get("/feeds/dispatches.atom").text
        assert desk.check() == []
    assert EARLY in tables(coded(wire, tmp_path / "coded", ENDS + timedelta(days=1)))
