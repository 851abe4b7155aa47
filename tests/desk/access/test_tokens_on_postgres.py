"""Tokens and requests with a key of their own, on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.desk.postgres import Postgres
from tocsin import Desk
from tocsin.desk.access import replays
from tocsin.desk.database.engines import writing

NOON = datetime(2022, 4, 1, 12, tzinfo=UTC)


def test_a_server_keeps_tokens_and_requests_as_a_file_does(postgres: Postgres, tmp_path: Path) -> None:
    with Desk.init(tmp_path / "desk", url=postgres.database("tokens"), clock=lambda: NOON) as desk:
        token, shown = desk.add_token("laptop", ["ingest"])
        assert desk.token_of(shown) == token
        with writing(desk.engine) as connection:
            assert replays.begin(connection, token.id, "k", b"one", NOON) is None
            assert replays.begin(connection, token.id, "k", b"two", NOON) == replays.Seen(False, None)
            replays.finish(connection, token.id, "k", "{}")
            assert replays.begin(connection, token.id, "k", b"one", NOON) == replays.Seen(True, "{}")
        desk.revoke_token("laptop")
        assert desk.token_of(shown) is None
