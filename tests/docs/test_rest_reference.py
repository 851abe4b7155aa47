"""docs/reference/rest.md names every operation, every filter and every problem of the API."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tocsin import Desk
from tocsin.portal import create_app
from tocsin.portal.api.app import PATH

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "rest.md").read_text("utf-8")


@pytest.fixture(scope="module")
def paths(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    from starlette.testclient import TestClient

    with Desk.init(tmp_path_factory.mktemp("rest") / "desk") as desk:
        with TestClient(create_app(desk), base_url="http://127.0.0.1") as client:
            found: dict[str, Any] = client.get(f"{PATH}/openapi.json").json()["paths"]
    return found


def test_every_operation_has_a_row_that_names_its_filters(paths: dict[str, Any]) -> None:
    for path, methods in paths.items():
        for method, operation in methods.items():
            rows = [line for line in PAGE.splitlines() if line.startswith(f"| `{method.upper()} {path}` |")]
            assert len(rows) == 1, path
            asked = [one["name"] for one in operation.get("parameters", ()) if one["in"] == "query"]
            for name in asked:
                if name not in ("cursor", "limit") and path != "/search":
                    assert f"`{name}`" in rows[0], (path, name)


def test_every_problem_has_a_row() -> None:
    codes = set()
    for module in (ROOT / "src" / "tocsin" / "portal" / "api").rglob("*.py"):
        codes |= set(re.findall(r'\b[45]\d\d(?:,|:) "([a-z-]+)"[,}]', module.read_text("utf-8")))
    assert len(codes) > 4
    for code in codes:
        assert f"`{code}`" in PAGE, code
