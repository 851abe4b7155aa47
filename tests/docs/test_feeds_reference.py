"""docs/reference/feeds.md names every feed and all that may be asked of it; the page on MCP names every tool."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

from tocsin.desk.queries.filters import AgendaFilter, DispatchFilter, EventFilter, Paging, StorylineFilter
from tocsin.portal.live.following import TOLD_IN_FULL
from tocsin.portal.live.pace import Pace
from tocsin.portal.mcp.server import NAMES

DOCS = Path(__file__).parents[2] / "docs"
FEEDS = (DOCS / "reference" / "feeds.md").read_text("utf-8")
MCP = (DOCS / "how-to" / "use-with-mcp.md").read_text("utf-8")


@pytest.mark.parametrize("path", ["/feeds/events.atom", "/feeds/dispatches.atom", "/feeds/storylines.atom", "/live"])
def test_every_feed_is_named(path: str) -> None:
    assert f"| `{path}`" in FEEDS


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("events", EventFilter),
        ("dispatches", DispatchFilter),
        ("storylines", StorylineFilter),
        ("agenda", AgendaFilter),
    ],
)
def test_every_name_that_may_be_asked_for_is_in_its_row(row: str, kind: type[BaseModel]) -> None:
    line = next(one for one in FEEDS.splitlines() if one.startswith((f"| {row} |", f"| the {row} |")))
    shared = set(Paging.model_fields) - {"since", "until"}
    for name in set(kind.model_fields) - shared:
        assert f"`{'q' if name == 'text' else name}`" in line, name


def test_the_bounds_of_live_streams_are_those_in_force() -> None:
    pace = Pace()
    for told in (
        f"every {pace.poll:g} seconds", f"after {pace.heartbeat:g} quiet ones", f"At most {pace.clients} streams",
        f"for {pace.send:g} seconds is let go",
    ):  # fmt: skip
        assert told in " ".join(FEEDS.split())
    assert (pace.longest, TOLD_IN_FULL) == (3600, 100)


@pytest.mark.parametrize("tool", NAMES)
def test_every_tool_is_named(tool: str) -> None:
    assert f"| `{tool}` |" in MCP
