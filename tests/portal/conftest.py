"""The portal of the sample wire, asked in process; and every page that it links to."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from tests.desk.conftest import wire_desk  # noqa: F401 - a fixture
from tocsin import Desk
from tocsin.portal import create_app

LOCAL = ("127.0.0.1", 40000)
"""Where requests come from: this machine."""
_LINK = re.compile(r'(?:href|src|action)="(/[^"#]*)')


@pytest.fixture(scope="session")
def portal(wire_desk: Desk) -> Iterator[TestClient]:  # noqa: F811
    """The portal for the desk's own users."""
    with TestClient(create_app(wire_desk), base_url="http://127.0.0.1", client=LOCAL) as client:
        yield client


@pytest.fixture(scope="session")
def pages(portal: TestClient) -> dict[str, str]:
    """Address to page, for what is reached from the front page by at most two links."""
    return crawl(portal, depth=2)


def crawl(client: TestClient, depth: int) -> dict[str, str]:
    """Follow the links of pages from the front page; each must lead to a page."""
    found: dict[str, str] = {}
    row = ["/"]
    for _ in range(depth + 1):
        ahead: list[str] = []
        for address in row:
            if address in found:
                continue
            answer = client.get(address)
            assert answer.status_code == 200, f"{address} answers {answer.status_code}"
            found[address] = answer.text
            if answer.headers["content-type"].startswith("text/html"):
                ahead += [link.replace("&amp;", "&") for link in _LINK.findall(answer.text)]
        row = sorted(set(ahead) - set(found))[:150]
    return found
