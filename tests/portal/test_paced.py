"""Beyond this machine nobody asks for pages without bound; at it, everybody does."""

from __future__ import annotations

from starlette.testclient import TestClient

from tests.desk.conftest import desk  # noqa: F401 - a fixture
from tests.portal.conftest import LOCAL
from tocsin import Desk
from tocsin.desk.settings import PagesSettings
from tocsin.portal import create_app
from tocsin.portal.access import Access

FAR, OTHER = ("203.0.113.7", 1), ("203.0.113.8", 1)
HOST = "http://127.0.0.1"


def test_an_address_beyond_this_machine_is_told_when_to_ask_again(desk: Desk) -> None:  # noqa: F811
    desk.settings = desk.settings.model_copy(update={"pages": PagesSettings(requests_per_minute=12)})
    now = [0.0]
    app = create_app(desk, public=True, access=Access(ticks=lambda: now[0]))
    far, other, local = (TestClient(app, base_url=HOST, client=one) for one in (FAR, OTHER, LOCAL))
    assert [far.get("/about").status_code for _ in range(13)] == [200] * 12 + [429]
    refused = far.get("/feeds/events.atom")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "5")
    assert refused.headers["content-security-policy"]
    assert far.get("/static/tocsin.css").status_code == 200
    assert far.get("/api/v1/channels").status_code == 200  # it has a bound of its own
    assert other.get("/about").status_code == 200
    assert [local.get("/about").status_code for _ in range(20)] == [200] * 20
    now[0] = 5.0
    assert [far.get("/about").status_code for _ in range(2)] == [200, 429]


def test_the_whole_table_counts_as_ten(desk: Desk) -> None:  # noqa: F811
    desk.settings = desk.settings.model_copy(update={"pages": PagesSettings(requests_per_minute=15)})
    app = create_app(desk, public=True, access=Access(ticks=lambda: 0.0))
    with TestClient(app, base_url=HOST, client=FAR) as far:
        assert [far.get("/table.csv").status_code for _ in range(2)] == [200, 429]
        assert far.get("/about").status_code == 200


def test_a_token_that_is_guessed_at_is_bounded_too(desk: Desk) -> None:  # noqa: F811
    desk.settings = desk.settings.model_copy(update={"pages": PagesSettings(requests_per_minute=3)})
    desk.add_token("Ada", ["read"])
    app = create_app(desk, access=Access(token_needed=True, ticks=lambda: 0.0))
    with TestClient(app, base_url=HOST, client=FAR) as far:
        guesses = [far.get("/", headers={"Authorization": f"Bearer tocsin_{n}"}).status_code for n in range(4)]
    assert guesses == [401, 401, 401, 429]
