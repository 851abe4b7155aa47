"""Tokens: kept hashed, and good for what they were made for until they are taken back or over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text

from tocsin import Desk
from tocsin.desk.access import replays
from tocsin.desk.database.engines import engine_of, reading, writing
from tocsin.desk.database.migrate import _config, migrate, version_of
from tocsin.errors import NotOnDesk, UsageError

NOON = datetime(2022, 4, 1, 12, tzinfo=UTC)


def test_a_token_is_known_by_what_its_owner_was_shown(desk: Desk) -> None:
    token, shown = desk.add_token("laptop", ["ingest", "read"])
    assert desk.token_of(shown) == token
    assert token.scopes == ("read", "ingest")
    assert desk.token_of(shown[:-1]) is None
    assert desk.token_of(shown[:-1] + ("A" if shown[-1] != "A" else "B")) is None
    assert desk.token_of("tocsin_000000000000_" + shown[-43:]) is None
    assert desk.token_of("") is None


def test_no_secret_lies_in_the_database(desk: Desk) -> None:
    _, shown = desk.add_token("laptop", ["read"])
    secret = shown.split("_", 2)[2]
    with reading(desk.engine) as connection:
        rows = connection.execute(text("SELECT * FROM api_tokens")).all()
    assert len(rows) == 1
    assert secret not in repr(rows)
    assert desk.folder is not None
    for path in desk.folder.iterdir():
        assert secret.encode() not in path.read_bytes()


def test_a_token_that_is_taken_back_lets_nobody_in_and_stays_listed(desk: Desk) -> None:
    token, shown = desk.add_token("laptop", ["read"])
    other, kept = desk.add_token("desk", ["read"])
    assert desk.revoke_token("laptop") == replace(token, revoked="2022-04-01T12:00:00Z")
    assert desk.token_of(shown) is None
    assert desk.token_of(kept) == other
    assert {one.name for one in desk.tokens()} == {"laptop", "desk"}


def test_a_token_holds_to_the_end_of_its_last_day(desk: Desk) -> None:
    for day, holds in ((date(2022, 4, 1), True), (date(2022, 3, 31), False)):
        _, shown = desk.add_token(str(day), ["read"], day)
        assert (desk.token_of(shown) is not None) is holds


@pytest.mark.parametrize(
    ("name", "scopes"), [("", ["read"]), ("a\nb", ["read"]), ("a" * 81, ["read"]), ("a", []), ("a", ["write"])]
)
def test_what_makes_no_token_is_told(desk: Desk, name: str, scopes: list[str]) -> None:
    with pytest.raises(UsageError):
        desk.add_token(name, scopes)


def test_one_of_several_of_a_name_is_named_by_its_id(desk: Desk) -> None:
    first, _ = desk.add_token("laptop", ["read"])
    desk.add_token("laptop", ["read"])
    with pytest.raises(UsageError, match="2 tokens"):
        desk.revoke_token("laptop")
    assert desk.revoke_token(first.id).revoked
    with pytest.raises(NotOnDesk):
        desk.revoke_token("phone")


def test_a_request_is_done_once_and_then_answered_as_it_was(desk: Desk) -> None:
    token, _ = desk.add_token("laptop", ["ingest"])
    with writing(desk.engine) as connection:
        assert replays.begin(connection, token.id, "k", b"one", NOON) is None
        assert replays.begin(connection, token.id, "k", b"one", NOON) == replays.Seen(True, None)
        replays.finish(connection, token.id, "k", "{}")
        assert replays.begin(connection, token.id, "k", b"one", NOON) == replays.Seen(True, "{}")
        assert replays.begin(connection, token.id, "k", b"two", NOON) == replays.Seen(False, "{}")
        assert replays.begin(connection, token.id, "k", b"two", NOON + timedelta(days=2)) is None


def test_a_request_that_failed_or_was_cut_off_may_be_sent_again(desk: Desk) -> None:
    token, _ = desk.add_token("laptop", ["ingest"])
    with writing(desk.engine) as connection:
        replays.begin(connection, token.id, "k", b"one", NOON)
        replays.finish(connection, token.id, "k", None)
        assert replays.begin(connection, token.id, "k", b"one", NOON) is None
        assert replays.begin(connection, token.id, "k", b"one", NOON + timedelta(minutes=11)) is None


def test_a_desk_of_the_first_version_comes_up_to_this_one(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from alembic import command

    engine = engine_of(f"sqlite:///{tmp_path / 'desk.db'}")
    with writing(engine) as connection:
        command.upgrade(_config(connection), "0001")
    assert version_of(engine) == "0001"
    assert migrate(engine)[0] == "0001"
    engine.dispose()
    with Desk.open(f"sqlite:///{tmp_path / 'desk.db'}") as desk:
        _, shown = desk.add_token("laptop", ["read"])
        assert desk.token_of(shown) is not None
