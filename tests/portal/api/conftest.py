"""The API of the sample wire's desk, asked in process."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

import pytest
from starlette.testclient import TestClient

from tests.desk.conftest import desk, dispatch, wire_desk  # noqa: F401 - fixtures
from tocsin import Desk
from tocsin.portal import create_app
from tocsin.portal.access import Access

UNHURRIED = Access(ticks=count().__next__)
"""Every request comes a second after the one before, so that none is too many."""
API = "http://127.0.0.1/api/v1"


@pytest.fixture(scope="session")
def api(wire_desk: Desk) -> Iterator[TestClient]:  # noqa: F811
    """The API for the desk's own users."""
    with TestClient(create_app(wire_desk, access=UNHURRIED), base_url=API) as client:
        yield client


def everything(client: TestClient, path: str, **asked: object) -> list[dict[str, object]]:
    """Follow the cursors of a list to its end."""
    found: list[dict[str, object]] = []
    answer = client.get(path, params=asked).json()
    found += answer["items"]
    while answer["next"] is not None:
        answer = client.get(path, params={**asked, "cursor": answer["next"]}).json()
        found += answer["items"]
    return found
