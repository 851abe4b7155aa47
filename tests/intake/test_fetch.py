"""Fetching against a server of the test's own on loopback."""

import gzip
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tocsin.errors import FetchError, InputTooLarge
from tocsin.intake.fetch import FetchPolicy, fetch, is_public

ALLOWED = FetchPolicy(allow_hosts=("127.0.0.1",), timeout=5.0, max_bytes=100_000)


class _Handler(BaseHTTPRequestHandler):
    seen: list[dict[str, str]]

    def do_GET(self):
        type(self).seen.append({name.lower(): value for name, value in self.headers.items()})
        name, _, number = self.path.strip("/").partition("/")
        if name == "hop":
            self._answer(302, b"", location=f"/hop/{int(number) - 1}" if int(number) > 1 else "/page")
        elif name == "inside":
            self._answer(302, b"", location="http://10.0.0.1/secret")
        elif name == "file":
            self._answer(302, b"", location="file:///etc/hostname")
        elif name == "bomb":
            self._answer(200, gzip.compress(b"a" * 5_000_000), content_encoding="gzip")
        elif name == "page":
            self._answer(200, b"<p>Talks ended in Lima.</p>", content_type="text/html; charset=utf-8", set_cookie="a=b")
        else:
            self._answer(404, b"no")

    def _answer(self, status, body, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def _server():
    handler = type("Handler", (_Handler,), {"seen": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", handler.seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_page_is_fetched_through_redirects_and_no_cookie_goes_back():
    with _server() as (base, seen):
        page = fetch(f"{base}/hop/5", ALLOWED)
    assert (page.url, page.kind) == (f"{base}/page", "html")
    assert seen[-1]["user-agent"].startswith("tocsin/")
    assert not any("cookie" in headers for headers in seen)


def test_a_sixth_redirect_is_refused():
    with _server() as (base, _), pytest.raises(FetchError, match="more than 5"):
        fetch(f"{base}/hop/6", ALLOWED)


def test_loopback_is_refused_unless_the_operator_lists_it():
    with _server() as (base, seen), pytest.raises(FetchError, match="no public address"):
        fetch(f"{base}/page")
    assert seen == []


@pytest.mark.parametrize("path", ["inside", "file", "missing"])
def test_redirects_inward_to_other_schemes_and_failures_are_refused(path):
    with _server() as (base, _), pytest.raises(FetchError):
        fetch(f"{base}/{path}", ALLOWED)


def test_the_bound_is_on_what_comes_out_of_decompression():
    with _server() as (base, _), pytest.raises(InputTooLarge):
        fetch(f"{base}/bomb", ALLOWED)


@pytest.mark.parametrize(
    "url", ["ftp://example.org/", "file:///etc/hosts", "http://", "http://localhost:99999/", "http://["]
)
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(FetchError):
        fetch(url)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.0.1", "169.254.169.254", "0.0.0.0", "100.64.0.1", "224.0.0.1",
     "::1", "::", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"],
)  # fmt: skip
def test_no_inward_address_is_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1"])
def test_the_open_internet_is_public(address):
    assert is_public(address)
