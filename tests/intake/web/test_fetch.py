"""Fetching against servers of the test's own on loopback: safety, robots, politeness, retries, conditional requests."""

import gzip
import socket
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.errors import (
    AddressRefused,
    FetchError,
    InputTooLarge,
    NoStory,
    RobotsRefused,
    TocsinError,
    Unreachable,
    UnsafeArchive,
)
from tocsin.intake import Options, load_many
from tocsin.intake.web.addresses import checked_addresses
from tocsin.intake.web.exchange import Reply, target_of
from tocsin.intake.web.fetch import (
    Fetched,
    Fetcher,
    FetchPolicy,
    Timing,
    Validators,
    fetch,
    fetch_item,
    fetcher_for,
    is_public,
)
from tocsin.record import Page

HOST = "127.0.0.1"
ALLOWED = FetchPolicy(allow_hosts=(HOST,), timeout=5.0, max_bytes=100_000, retries=0)
STORY = b"<h1>Talks end in Lima</h1><p>LIMA, Jan 7, 2022 (AFP) - Talks of three states ended in Lima on Friday.</p>"


@dataclass
class Server:
    """What a server of the test answers, by path; and what it was asked."""

    answers: dict[str, list[tuple[int, bytes, dict[str, str]]]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    base: str = ""

    def say(self, path: str, body: bytes = b"", status: int = 200, **fields: str) -> "Server":
        """Answer so at a path; said several times, one after the other, the last one for good."""
        named = {name.replace("_", "-"): value for name, value in fields.items()}
        self.answers.setdefault(path, []).append((status, body, named))
        return self

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            server.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            waiting = server.answers.get(self.path, [(404, b"no", {})])
            status, body, fields = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            self.send_response(status)
            for name, value in fields.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    made = ThreadingHTTPServer((HOST, 0), Handler)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        server.base = f"http://{HOST}:{made.server_port}"
        yield server
    finally:
        made.shutdown()
        thread.join()
        made.server_close()


@dataclass
class Clock:
    """A clock that moves only when somebody sleeps."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def timing(self) -> Timing:
        return Timing(clock=lambda: self.now, sleep=self.sleep, epoch=lambda: 1_641_546_000.0)


@dataclass
class Memory:
    """A cache of validators."""

    kept: dict[str, Validators] = field(default_factory=dict)

    def validators(self, url: str) -> Validators | None:
        return self.kept.get(url)

    def keep(self, url: str, validators: Validators) -> None:
        self.kept[url] = validators


def fetcher(policy: FetchPolicy = ALLOWED, clock: Clock | None = None, cache: Memory | None = None) -> Fetcher:
    return Fetcher(policy, cache, (clock or Clock()).timing())


def patient(retries: int = 2) -> FetchPolicy:
    return FetchPolicy(allow_hosts=(HOST,), timeout=5.0, retries=retries)


def hops(count: int) -> Server:
    server = Server().say("/hop/0", STORY, content_type="text/html", set_cookie="a=b")
    for number in range(1, count + 1):
        server.say(f"/hop/{number}", status=302, location=f"/hop/{number - 1}", set_cookie="c=d")
    return server


def test_a_page_is_fetched_through_five_redirects_and_no_cookie_goes_back():
    with serving(hops(5)) as server:
        page = fetch(f"{server.base}/hop/5", FetchPolicy(allow_hosts=(HOST,), delay=0.0, retries=0))
    assert (page.url, page.kind) == (f"{server.base}/hop/0", "html")
    assert all(fields["user-agent"].startswith("tocsin/") for _, fields in server.asked)
    assert not any("cookie" in fields for _, fields in server.asked)


def test_a_sixth_redirect_is_refused():
    with serving(hops(6)) as server, pytest.raises(FetchError, match="more than 5"):
        fetcher().fetch(f"{server.base}/hop/6")


def test_loopback_is_refused_unless_the_operator_lists_it():
    with serving(Server().say("/page", STORY)) as server, pytest.raises(AddressRefused, match="no public address"):
        fetch(f"{server.base}/page")
    assert server.asked == []


@pytest.mark.parametrize(
    "location",
    ["http://10.0.0.1/secret", "http://169.254.169.254/latest/meta-data/", "http://[::1]:80/", "http://[::ffff:127.0.0.2]/",
     "http://127.0.0.2/", "http://localhost:1/", "http://2130706434/", "http://0x7f.2/", "file:///etc/hostname",
     "javascript:alert(1)", "gopher://127.0.0.1/"],
)  # fmt: skip
def test_a_redirect_into_the_inside_or_to_another_scheme_is_refused_and_nothing_is_asked_there(location):
    with serving(Server().say("/page", status=302, location=location)) as server:
        with pytest.raises((AddressRefused, Unreachable)):
            fetcher().fetch(f"{server.base}/page")
        assert server.paths() == ["/robots.txt", "/page"]


def test_a_name_that_resolves_inside_is_refused_whatever_else_it_resolves_to(monkeypatch):
    def both(host, port, **_):
        return [(socket.AF_INET, 0, 0, "", (address, port)) for address in ("93.184.216.34", "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(AddressRefused, match=r"10\.0\.0\.1"):
        checked_addresses("twofold.example", 80, ())
    assert checked_addresses("Twofold.example.", 80, ("twofold.EXAMPLE",)) == ["93.184.216.34", "10.0.0.1"]


def test_a_name_that_changes_its_address_between_two_hops_is_checked_at_each(monkeypatch):
    found = socket.getaddrinfo
    with serving(Server().say("/page", status=302, location="/next").say("/next", STORY)) as server:
        port = int(server.base.rpartition(":")[2])
        answers = iter([HOST, HOST, "10.0.0.1"])

        def changing(host, *rest, **options):
            return found(next(answers) if host == "turncoat.example" else host, *rest, **options)

        monkeypatch.setattr(socket, "getaddrinfo", changing)
        monkeypatch.setattr("tocsin.intake.web.addresses.is_public", lambda address: address == HOST)
        with pytest.raises(AddressRefused, match=r"10\.0\.0\.1"):
            fetcher(FetchPolicy(retries=0)).fetch(f"http://turncoat.example:{port}/page")


def test_no_redirect_leads_from_https_down_to_http():
    reply = Reply("https://valley.example/a", 302, {"location": "http://valley.example/b"}, b"")
    with pytest.raises(FetchError, match="from https"):
        target_of(reply)
    assert target_of(Reply("https://valley.example/a", 302, {"location": "/b"}, b"")) == "https://valley.example/b"
    for nowhere in ("", "http://["):
        with pytest.raises(FetchError):
            target_of(Reply("https://valley.example/a", 302, {"location": nowhere}, b""))


def test_the_bound_is_on_what_comes_out_of_decompression():
    packed = gzip.compress(b"".join(b"%d " % number for number in range(40_000)))
    assert len(packed) < ALLOWED.max_bytes
    with serving(Server().say("/page", packed, content_encoding="gzip")) as server, pytest.raises(InputTooLarge):
        fetcher().fetch(f"{server.base}/page")


def test_a_body_that_grows_like_a_bomb_is_refused_though_it_is_within_the_bound():
    bomb = gzip.compress(b"a" * 5_000_000)
    with serving(Server().say("/page", bomb, content_encoding="gzip")) as server, pytest.raises(UnsafeArchive):
        fetcher(patient(0)).fetch(f"{server.base}/page")


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "gzip, deflate"])
def test_codings_upon_codings_and_those_that_are_not_read_are_refused(coding):
    with serving(Server().say("/page", b"x", content_encoding=coding)) as server:
        with pytest.raises(FetchError, match="encoded by"):
            fetcher().fetch(f"{server.base}/page")


def test_a_body_in_deflate_is_read():
    with serving(Server().say("/page", zlib.compress(STORY), content_encoding="deflate")) as server:
        assert b"Lima" in body_of(fetcher().fetch(f"{server.base}/page"))


def test_an_answer_that_takes_too_long_is_given_up():
    times = iter(range(0, 10_000, 60))
    slow = Timing(clock=lambda: float(next(times)), sleep=lambda _: None)
    with serving(Server().say("/page", b"x" * 90_000)) as server, pytest.raises(FetchError, match="90 seconds"):
        Fetcher(ALLOWED, None, slow).fetch(f"{server.base}/page")


def body_of(found: Fetched) -> bytes:
    assert found.item is not None
    return found.item.read()


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/",
        "file:///etc/hosts",
        "http://",
        "http://localhost:99999/",
        "http://[",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_web_address_is_refused(url):
    with pytest.raises(AddressRefused):
        fetch(url)


@pytest.mark.parametrize(
    "address",
    """127.0.0.1 10.1.2.3 192.168.0.1 172.16.0.1 169.254.169.254 0.0.0.0 100.64.0.1 100.100.100.200 192.0.0.192
    168.63.129.16 224.0.0.1 255.255.255.255 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 fec0::1 ff02::1
    ::ffff:127.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::7f00:1 2002:7f00:1:: 2002:a9fe:a9fe::""".split(),
)
def test_no_inward_address_is_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_the_open_internet_is_public(address):
    assert is_public(address)


def test_what_robots_txt_forbids_is_not_fetched():
    rules = b"User-agent: *\nDisallow: /private\n\nUser-agent: tocsin\nDisallow: /not-for-tocsin\n"
    server = Server().say("/robots.txt", rules).say("/private", STORY).say("/not-for-tocsin", STORY)
    with serving(server):
        made = fetcher()
        with pytest.raises(RobotsRefused, match="forbids"):
            made.fetch(f"{server.base}/not-for-tocsin")
        assert made.fetch(f"{server.base}/private").item is not None
    assert server.paths() == ["/robots.txt", "/private", "/.well-known/tdmrep.json"]


def test_a_redirect_into_what_robots_txt_forbids_is_not_followed():
    server = Server().say("/robots.txt", b"User-agent: *\nDisallow: /private\n")
    server.say("/page", status=302, location="/private").say("/private", STORY)
    with serving(server), pytest.raises(RobotsRefused):
        fetcher().fetch(f"{server.base}/page")
    assert "/private" not in server.paths()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_a_robots_txt_that_is_not_there_allows_everything(status):
    with serving(Server().say("/robots.txt", status=status).say("/page", STORY)) as server:
        assert fetcher().fetch(f"{server.base}/page").item is not None


@pytest.mark.parametrize("status", [500, 503])
def test_a_robots_txt_that_cannot_be_had_allows_nothing_until_it_can(status):
    server = Server().say("/robots.txt", status=status).say("/robots.txt", b"").say("/page", STORY)
    with serving(server):
        made = fetcher()
        with pytest.raises(RobotsRefused, match=str(status)):
            made.fetch(f"{server.base}/page")
        assert made.fetch(f"{server.base}/page").item is not None


def test_a_robots_txt_behind_more_than_five_redirects_counts_as_none():
    server = Server().say("/robots.txt", status=301, location="/robots.txt").say("/page", STORY)
    with serving(server):
        assert fetcher().fetch(f"{server.base}/page").item is not None


def test_a_robots_txt_is_asked_for_once_a_day():
    clock = Clock()
    with serving(Server().say("/page", STORY)) as server:
        made = fetcher(clock=clock)
        for seconds in (0, 10, 25 * 3600):
            clock.now += seconds
            made.fetch(f"{server.base}/page")
        assert server.paths().count("/robots.txt") == 2


@pytest.mark.parametrize(("wanted", "waited"), [(b"", 1.0), (b"Crawl-delay: 7\n", 7.0), (b"Crawl-delay: 9999\n", 30.0)])
def test_pages_of_one_host_are_asked_for_with_pauses_as_long_as_it_wants_within_bounds(wanted, waited):
    clock = Clock()
    with serving(Server().say("/robots.txt", b"User-agent: *\n" + wanted).say("/page", STORY)) as server:
        made = fetcher(clock=clock)
        made.fetch(f"{server.base}/page")
        assert clock.slept == []
        made.fetch(f"{server.base}/page")
        clock.now += 100
        made.fetch(f"{server.base}/page")
    assert clock.slept == [waited]


def test_a_page_that_has_not_changed_is_not_sent_again():
    cache = Memory()
    server = Server().say("/page", STORY, etag='"v1"', last_modified="Fri, 07 Jan 2022 09:00:00 GMT")
    server.say("/page", status=304)
    with serving(server):
        made = fetcher(cache=cache)
        first, second = (made.fetch(f"{server.base}/page") for _ in range(2))
    assert first.validators == Validators('"v1"', "Fri, 07 Jan 2022 09:00:00 GMT") == cache.kept[f"{server.base}/page"]
    assert second == Fetched(f"{server.base}/page", None, first.validators)
    fields = server.asked[-1][1]
    assert (fields["if-none-match"], fields["if-modified-since"]) == ('"v1"', "Fri, 07 Jan 2022 09:00:00 GMT")


def test_an_answer_of_not_modified_that_nobody_asked_for_is_an_error():
    with serving(Server().say("/page", status=304)) as server, pytest.raises(FetchError, match="304"):
        fetch_item(f"{server.base}/page", ALLOWED)


def test_failures_that_may_pass_are_tried_again_after_longer_and_longer_pauses():
    clock = Clock()
    server = Server().say("/page", status=503).say("/page", status=502).say("/page", STORY)
    with serving(server):
        assert fetcher(patient(), clock).fetch(f"{server.base}/page").item is not None
    assert clock.slept == [1.0, 2.0]


@pytest.mark.parametrize(
    ("after", "waited"),
    [
        ("7", [7.0]),
        ("Fri, 07 Jan 2022 09:00:30 GMT", [30.0]),
        ("Fri, 07 Jan 2022 08:00:00 GMT", [0.0]),
        ("soon", [1.0]),
    ],
)
def test_a_server_that_says_when_to_come_back_is_obeyed(after, waited):
    clock = Clock()
    server = Server().say("/page", status=429, retry_after=after).say("/page", STORY)
    with serving(server):
        assert fetcher(patient(), clock).fetch(f"{server.base}/page").item is not None
    assert clock.slept == waited


def test_a_server_that_wants_to_be_left_alone_for_long_is_left_alone():
    clock = Clock()
    with serving(Server().say("/page", status=503, retry_after="86400")) as server:
        with pytest.raises(FetchError, match="503"):
            fetcher(patient(), clock).fetch(f"{server.base}/page")
    assert clock.slept == []


def test_a_failure_for_good_is_not_tried_again():
    with serving(Server().say("/page", status=410)) as server, pytest.raises(FetchError, match="410"):
        fetcher(patient()).fetch(f"{server.base}/page")
    assert server.paths().count("/page") == 1


def test_a_server_that_does_not_answer_is_unreachable_after_all_tries():
    clock = Clock()
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        port = taken.getsockname()[1]
        with pytest.raises(RobotsRefused, match="cannot be had"):
            fetcher(patient(), clock).fetch(f"http://{HOST}:{port}/page")
    assert clock.slept == [1.0, 2.0]


def test_a_server_that_breaks_off_or_talks_nonsense_is_a_named_error():
    for answer in (b"", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nshort", b"\xff" * 500, b"HTTP/9 x\r\n\r\n"):
        with socket.create_server((HOST, 0)) as listening:

            def talk(listening=listening, answer=answer):
                for number in range(2):
                    try:
                        one, _ = listening.accept()
                    except OSError:
                        return
                    with one:
                        one.recv(65536)
                        one.sendall(b"HTTP/1.1 404 no\r\ncontent-length: 0\r\n\r\n" if number == 0 else answer)

            thread = threading.Thread(target=talk, daemon=True)
            thread.start()
            with pytest.raises(TocsinError):
                fetcher().fetch(f"http://{HOST}:{listening.getsockname()[1]}/page")
        thread.join(5)


def test_what_the_site_and_the_header_say_of_rights_comes_with_the_page_and_is_asked_for_once():
    rules = b'[{"location": "/news/", "tdm-reservation": 1, "tdm-policy": "https://valley.example/p.json"}]'
    server = Server().say("/.well-known/tdmrep.json", rules)
    server.say("/news/a", STORY, content_type="text/html", x_robots_tag="noarchive").say("/free", STORY)
    with serving(server):
        made = fetcher()
        items = [made.fetch(f"{server.base}{path}").item for path in ("/news/a", "/free", "/news/a")]
        rights = dispatch_of(fetch(f"{server.base}/news/a", ALLOWED)).rights
    assert [[(one.where, one.value) for one in item.told] for item in items if item is not None][1:] == [
        [],
        [("header x-robots-tag", "noarchive"), ("tdmrep.json", "1"), ("tdmrep.json", "https://valley.example/p.json")],
    ]
    assert (rights.may.mine, rights.may.store_text) == (False, False)
    assert [ground.where for ground in rights.grounds] == ["header x-robots-tag", "tdmrep.json", "tdmrep.json"]
    assert server.paths()[:7].count("/.well-known/tdmrep.json") == 1


FEED = """<rss version="2.0"><channel><title>The Valley Press</title>
<item><title>Talks end in Lima</title><link>{base}/story</link><description>Talks ended.</description></item>
<item><title>Talks end in Riga</title><link>{base}/gone</link><description>Talks ended.</description></item>
</channel></rss>"""


def test_hosts_are_listed_parted_by_commas():
    assert fetcher_for("localhost, 127.0.0.1,").policy.allow_hosts == ("localhost", "127.0.0.1")
    assert fetcher_for(None).policy == FetchPolicy()


def test_the_pages_behind_a_feed_of_summaries_are_fetched_where_that_is_asked_for():
    server = Server().say("/story", STORY, content_type="text/html")
    with serving(server):
        server.say("/feed", FEED.format(base=server.base).encode(), content_type="application/rss+xml")
        options = Options(follow=True, fetcher=fetcher())
        story, gone = (taken.outcome for taken in load_many(f"{server.base}/feed", options))
        summaries = [taken.outcome for taken in load_many(f"{server.base}/feed", Options(fetcher=fetcher()))]
    assert isinstance(story, Page)
    assert (story.url, dispatch_of(story).headline) == (f"{server.base}/story", "Talks end in Lima")
    assert isinstance(gone, FetchError)
    assert [type(one) for one in summaries] == [NoStory, NoStory]
    assert server.paths().count("/robots.txt") == 2  # once a run
