"""A site on loopback that serves feeds, for whatever fetches them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

STORY = "Norway accused Iceland of overfishing on Friday. It was day {} of the row between the two countries."


class Site:
    """A server on loopback: what it serves by path, and what it was asked."""

    def __init__(self) -> None:
        self.pages: dict[str, bytes] = {}
        self.asked: list[tuple[str, str | None]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, self.headers.get("If-None-Match")))
                body = site.pages.get(self.path)
                tag = f'"{hash(body)}"'
                status = 404 if body is None else 304 if self.headers.get("If-None-Match") == tag else 200
                self.send_response(status)
                if status == 200:
                    self.send_header("ETag", tag)
                self.send_header("Content-Length", str(len(body or b"")) if status == 200 else "0")
                self.end_headers()
                if status == 200:
                    self.wfile.write(body or b"")

            def log_message(self, *_: object) -> None:
                """Nothing is printed."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def feed(self, path: str, entries: dict[str, str]) -> None:
        items = "".join(
            f"<item><title>Cod row {key}</title><guid>{key}</guid><link>{self.url}/story/{key}</link>"
            f"<pubDate>Fri, 07 Jan 2022 10:00:00 GMT</pubDate><content:encoded>{text}</content:encoded></item>"
            for key, text in entries.items()
        )
        self.pages[path] = (
            '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
            f"<title>Loopback Wire</title>{items}</channel></rss>"
        ).encode()


@pytest.fixture
def site() -> Iterator[Site]:
    """A site that serves nothing yet, for one test."""
    made = Site()
    yield made
    made.server.shutdown()
    made.server.server_close()
