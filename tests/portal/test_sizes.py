"""How much a reader's browser has to fetch."""

from __future__ import annotations

import gzip
import re
from importlib.resources import files

from starlette.testclient import TestClient

STATIC = files("tocsin.portal").joinpath("static")
KB = 1024


def test_the_front_page_with_all_it_loads_comes_in_under_150_kb_compressed(portal: TestClient) -> None:
    page = portal.get("/").text
    loaded = re.findall(r'<(?:link rel="(?:stylesheet|icon)"[^>]*href|script[^>]*src)="([^"]*)"', page)
    assert {"/static/tocsin.css", "/static/tocsin.js"} <= set(loaded)
    every = [page.encode(), *(portal.get(address).content for address in loaded)]
    assert sum(len(gzip.compress(one, 6)) for one in every) < 150 * KB


def test_style_is_under_20_kb_and_scripts_under_30_kb_in_all() -> None:
    sizes = {one.name: len(one.read_bytes()) for one in STATIC.iterdir()}
    assert sum(size for name, size in sizes.items() if name.endswith(".css")) < 20 * KB
    assert sum(size for name, size in sizes.items() if name.endswith(".js")) < 30 * KB


def test_pages_are_sent_compressed_to_who_takes_them_so(portal: TestClient) -> None:
    answer = portal.get("/", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in answer.headers["vary"]
    assert "content-encoding" not in portal.get("/", headers={"Accept-Encoding": "identity"}).headers
