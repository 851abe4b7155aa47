"""Write the examples of the REST API: `python tools/build_api_examples.py`.

The answers are those that a desk of the sample wire gives, lists cut to their first items. Run it again when the fields
of an answer change; a test holds that every example fits its description.
"""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from tocsin import Desk
from tocsin.desk.access.tokens import SCOPES
from tocsin.portal import create_app
from tocsin.portal.api.app import PATH

ROOT = Path(__file__).parents[1]
OUT = ROOT / "src" / "tocsin" / "portal" / "api" / "data" / "examples.json"
NOON = datetime(2022, 4, 1, 12, tzinfo=UTC)
KEPT = 2
"""Items of a list in an example."""
LISTS: dict[str, dict[str, Any]] = {
    "/overview": {}, "/channels": {}, "/sources": {},
    "/dispatches": {"source": ["Reuters"], "since": "2022-02-01", "limit": 1},
    "/search": {"q": '"security guarantees" -grain', "limit": 1},
    "/events": {"type": ["ASSAULT"], "actor": ["RUS"], "since": "2022-02-20", "limit": 1},
    "/facets": {"actor": ["RUS"], "type": ["ASSAULT"]}, "/months": {"recipient": ["UKR"]},
    "/map": {"level": "admin1", "since": "2022-02-24", "limit": 2},
    "/storylines": {"least_dispatches": 3, "limit": 1},
    "/agenda": {"participant": ["RUS"], "since": "2022-01-01", "limit": 1},
    "/positions": {"actor": ["RUS"], "kind": ["demand"], "limit": 1},
    "/dyads": {"since": "2022-02-01", "until": "2022-03-31", "limit": 3},
    "/series": {"actor": "RUS", "towards": "UKR", "since": "2022-02-14", "until": "2022-03-06"},
    "/adjudications": {"author": "Ada", "limit": 1}, "/precision": {},
}  # fmt: skip
"""Path to what is asked for."""
SINGLE = {
    "/dispatches/{dispatch}": "/dispatches", "/dispatches/{dispatch}/record": "/dispatches",
    "/events/{event}": "/events", "/storylines/{storyline}": "/storylines", "/agenda/{item}": "/agenda",
    "/positions/{position}": "/positions",
}  # fmt: skip
"""Path of one thing to the list that its id is taken from."""

BODY = "OSLO, Jan 7, 2022 (Sample) - Norway accused Russia on Friday of sending drones over its coast."
SENT: dict[str, Any] = {
    "/read": {"kind": "body", "content": "Norway accused Russia on Friday.", "published": "2022-01-07"},
    "/dispatches": {"pages": [{"name": "norway.txt", "content": f"Norway accuses Russia\n\n{BODY}\n"}]},
}
"""Path to what is sent."""


def main() -> None:
    """Make the desk, ask it, write what it says."""
    with tempfile.TemporaryDirectory() as folder, Desk.init(Path(folder) / "desk", clock=lambda: NOON) as desk:
        desk.add(ROOT / "samples" / "wire")
        found = examples(desk)
    OUT.write_text(json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def examples(desk: Desk) -> dict[str, Any]:
    """Ask for each operation's answer."""
    from tocsin.desk.adjudication.log import Judging

    mention = desk.events(limit=1).items[0].mentions[0]
    desk.adjudicate(mention, Judging("right", "Ada", note="as the words say"))
    _, shown = desk.add_token("Ben", SCOPES)
    headers = {"Authorization": f"Bearer {shown}"}
    with TestClient(create_app(desk), base_url="http://127.0.0.1", headers=headers) as client:
        paths = client.get(f"{PATH}/openapi.json").json()["paths"]
        found: dict[str, Any] = {}
        for path, asked in LISTS.items():
            answer = client.get(PATH + path, params=asked)
            found[_name(paths, path)] = {"parameters": asked, "answer": shortened(answer.json())}
        for path, of in SINGLE.items():
            name = path.partition("{")[2].partition("}")[0]
            wanted = found[_name(paths, of)]["answer"]["items"][0]["id"]
            answer = client.get(PATH + path.replace(f"{{{name}}}", wanted))
            found[_name(paths, path)] = {"parameters": {name: wanted}, "answer": _small(path, answer.json())}
        answer = client.get(f"{PATH}/actors/RUS")
        found[_name(paths, "/actors/{actor}")] = {"parameters": {"actor": "RUS"}, "answer": shortened(answer.json())}
        sent = {
            **SENT,
            "/adjudications": {"mention": mention, "verdict": "corrected", "correction": {"act": "CONSULT"}},
        }
        for path, body in sent.items():
            answer = client.post(PATH + path, json=body)
            answer.raise_for_status()
            name = str(paths[path]["post"]["operationId"])
            found[name] = {"request": body, "answer": answer.json()}
    return found


def _name(paths: dict[str, Any], path: str) -> str:
    return str(paths[path]["get"]["operationId"])


def shortened(value: Any) -> Any:
    """Cut every list to its first items, and the points of series to the last."""
    if isinstance(value, dict):
        return {name: shortened(inner[-KEPT:] if name == "points" else inner) for name, inner in value.items()}
    return [shortened(one) for one in value[:KEPT]] if isinstance(value, list) else value


def _small(path: str, value: Any) -> Any:
    """A record whose lists are cut would refer to what is gone, so only its dispatch is kept whole."""
    if not path.endswith("/record"):
        return shortened(value)
    empty = {name: [] for name in ("actors", "places", "times", "quantities", "quotes", "events", "agenda")}
    return {**value, **empty}


if __name__ == "__main__":
    main()
