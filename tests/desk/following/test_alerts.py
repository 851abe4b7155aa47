"""Alerts: raised once, delivered until they arrive, signed, and without a word of a dispatch."""

import email
import json
import shutil
import socketserver
import sys
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from lxml import etree
from sqlalchemy import text
from standardwebhooks.webhooks import Webhook

from tests.desk.processes import forked, kill_at, steps_of
from tocsin import Desk
from tocsin.desk.database.engines import writing
from tocsin.desk.following.alerting import alert_round, preview
from tocsin.desk.following.alerts import MOST_ATTEMPTS

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
STORY = "Norway accused Iceland of overfishing on Friday, in a note that the ministry in Oslo made public."
PLAN = "Norway and Iceland will hold talks in Oslo on January 20, the ministry said."
WITNESS = "import sys, pathlib; pathlib.Path({!r}).open('a').write(sys.stdin.read() + '\\n')"


class Clock:
    def __init__(self):
        self.now = datetime.now(UTC).replace(microsecond=0)

    def __call__(self):
        return self.now


def desk_with(folder, toml, clock):
    Desk.init(folder, clock=clock).close()
    settings = folder / "desk.toml"
    settings.write_text(settings.read_text("utf-8") + toml, "utf-8")
    return Desk.open(folder, clock=clock)


def command_rule(out, extra="", on="event"):
    command = json.dumps([sys.executable, "-c", WITNESS.format(str(out))])
    return (
        f'\n[[target]]\nkind = "command"\nname = "out"\ncommand = {command}\n'
        f'\n[[alert]]\nname = "rule"\non = "{on}"\nto = ["out"]\n{extra}\n'
    )


def lines_of(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def test_what_comes_after_a_rule_is_told_once(tmp_path, dispatch):
    out, clock = tmp_path / "out", Clock()
    with desk_with(tmp_path / "desk", command_rule(out, 'types = ["ACCUSE"]'), clock) as desk:
        desk.add(dispatch("Old row", "Denmark accused Iceland of piracy on Friday."))
        clock.now += timedelta(minutes=1)
        assert alert_round(desk).raised == []
        clock.now += timedelta(minutes=1)
        desk.add(dispatch("Cod row", STORY))
        report = alert_round(desk)
        assert (len(report.raised), report.delivered) == (1, 1)
        again = alert_round(desk)
        assert (again.raised, again.delivered) == ([], 0)
    (told,) = lines_of(out)
    assert told["type"] == "tocsin.event"
    assert told["line"].startswith("ACCUSE occurred: Norway → Iceland")
    assert "in a note" not in json.dumps(told)


def test_killed_at_any_step_of_a_round_each_alert_is_told_at_least_once(tmp_path, dispatch):
    clock, model = Clock(), tmp_path / "model"
    with desk_with(model, command_rule(tmp_path / "out"), clock) as desk:
        alert_round(desk)
        clock.now += timedelta(minutes=1)
        desk.add([dispatch("Cod row", STORY), dispatch("Talks", PLAN)])

    def telling(folder):
        def act(_):
            with Desk.open(folder, clock=clock) as desk:
                alert_round(desk)

        return act

    steps = steps_of(telling(shutil.copytree(model, tmp_path / "count")))
    wanted = {line["line"] for line in lines_of(tmp_path / "out")}
    assert len(wanted) >= 2
    for number in range(5):
        (tmp_path / "out").unlink(missing_ok=True)
        folder = shutil.copytree(model, tmp_path / f"killed{number}")

        def killed(tell, folder=folder, step=2 + number * (steps - 3) // 4):
            kill_at(step)
            telling(folder)(tell)

        assert forked(killed)[1] == 9
        telling(folder)(None)
        told = [line["line"] for line in lines_of(tmp_path / "out")]
        assert set(told) == wanted
        assert len(told) <= len(wanted) + 1  # what was told and not yet noted is told again


def test_a_dry_run_tells_and_sends_nothing(tmp_path, dispatch):
    out, clock = tmp_path / "out", Clock()
    with desk_with(tmp_path / "desk", command_rule(out), clock) as desk:
        desk.add(dispatch("Cod row", STORY))
        assert [one.line[:6] for one in preview(desk, "")] == ["ACCUSE"]
        assert [one.line[:6] for one in preview(desk, "")] == ["ACCUSE"]
        assert preview(desk, "2999-01-01") == []
    assert not out.exists()


@pytest.mark.parametrize(
    ("extra", "told"),
    [
        ('actors = ["ISL"]', 1), ('actors = ["RUS"]', 0), ('types = ["ASSAULT"]', 0), ("least_publishers = 2", 0),
        ('statuses = ["occurred"]', 1), ('channel = "war"', 0),
    ],
)  # fmt: skip
def test_a_rule_tells_only_what_it_asks_for(tmp_path, dispatch, extra, told):
    clock = Clock()
    with desk_with(tmp_path / "desk", command_rule(tmp_path / "out", extra), clock) as desk:
        desk.add(dispatch("Cod row", STORY))
        assert len(preview(desk, "")) == told


def test_changes_of_the_agenda_and_of_positions_are_told(tmp_path, dispatch):
    clock = Clock()
    for on, body, start in (
        ("agenda", PLAN, "talks in Oslo: Norway, Iceland, 2022-01-20"),
        ("position", "Norway demanded on Friday that Iceland withdraw its trawlers.", "demand of Norway"),
    ):
        out = tmp_path / on
        with desk_with(tmp_path / f"desk-{on}", command_rule(out, on=on), clock) as desk:
            alert_round(desk)
            clock.now += timedelta(minutes=1)
            desk.add(dispatch(on, body))
            alert_round(desk)
            alert_round(desk)
        (told,) = lines_of(out)
        assert told["line"].startswith(start)


def test_a_rule_looks_back_a_day_before_it_was_last_looked_at_and_not_at_all_there_ever_was(tmp_path, dispatch):
    out, clock = tmp_path / "out", Clock()
    with desk_with(tmp_path / "desk", command_rule(out), clock) as desk:
        alert_round(desk)
        desk.add(dispatch("Cod row", STORY))
        assert len(alert_round(desk).raised) == 1
        with writing(desk.engine) as connection:
            connection.execute(text("DELETE FROM alerts"))
        clock.now += timedelta(hours=20)
        assert len(alert_round(desk).raised) == 1
        with writing(desk.engine) as connection:
            connection.execute(text("DELETE FROM alerts"))
        clock.now += timedelta(days=3)
        assert alert_round(desk).raised != []
        clock.now += timedelta(days=3)
        with writing(desk.engine) as connection:
            connection.execute(text("DELETE FROM alerts"))
        assert alert_round(desk).raised == []


class Receiver:
    """A web server that takes what is posted, or refuses it so many times."""

    def __init__(self, refusals):
        self.got, self.left = [], refusals
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.got.append((dict(self.headers), body))
                receiver.left -= 1
                self.send_response(503 if receiver.left >= 0 else 204)
                self.end_headers()

            def log_message(self, *_):
                """Nothing is printed."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


def test_a_webhook_is_signed_and_tried_again_under_the_same_id(tmp_path, dispatch, monkeypatch):
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    receiver, clock = Receiver(refusals=2), Clock()
    url = f"http://127.0.0.1:{receiver.server.server_port}/hook"
    toml = (
        f'\n[[target]]\nkind = "webhook"\nname = "room"\nurl = "{url}"\nsecret = "${{HOOK_SECRET}}"\n'
        '\n[[alert]]\nname = "all"\non = "event"\nto = ["room"]\n'
    )
    with desk_with(tmp_path / "desk", toml, clock) as desk:
        alert_round(desk)
        desk.add(dispatch("Cod row", STORY))
        first = alert_round(desk)
        assert (first.delivered, [error.code for error in first.failed]) == (0, ["delivery"])
        assert alert_round(desk).failed == []
        clock.now += timedelta(minutes=1)
        assert len(alert_round(desk).failed) == 1
        clock.now += timedelta(minutes=2)
        assert alert_round(desk).delivered == 1
        clock.now += timedelta(days=1)
        assert alert_round(desk).delivered == 0
    receiver.server.shutdown()
    receiver.server.server_close()
    assert len(receiver.got) == 3
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == 1
    headers, body = receiver.got[-1]
    assert Webhook(SECRET).verify(body, headers)["type"] == "tocsin.event"


def test_a_target_that_never_takes_it_is_given_up(tmp_path, dispatch):
    clock = Clock()
    toml = (
        '\n[[target]]\nkind = "command"\nname = "none"\ncommand = ["no-such-command-at-all"]\n'
        '\n[[alert]]\nname = "all"\non = "event"\nto = ["none"]\n'
    )
    with desk_with(tmp_path / "desk", toml, clock) as desk:
        alert_round(desk)
        desk.add(dispatch("Cod row", STORY))
        failures = 0
        for _ in range(MOST_ATTEMPTS + 3):
            failures += len(alert_round(desk).failed)
            clock.now += timedelta(days=3)
        assert failures == MOST_ATTEMPTS


class _Smtp(socketserver.StreamRequestHandler):
    """As much of SMTP as a sender needs."""

    def handle(self):
        self.wfile.write(b"220 test\r\n")
        while line := self.rfile.readline():
            word = line[:4].upper()
            if word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                body = b""
                while (part := self.rfile.readline()) != b".\r\n":
                    body += part
                self.server.mails.append(body)
            self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
            if word == b"QUIT":
                break


def test_an_alert_is_mailed(tmp_path, dispatch):
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Smtp)
    server.mails = []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    toml = (
        '\n[[target]]\nkind = "mail"\nname = "desk"\nto = ["desk@example.com"]\n'
        '\n[[alert]]\nname = "all"\non = "event"\nto = ["desk"]\n'
    )
    clock, folder = Clock(), tmp_path / "desk"
    desk_with(folder, toml, clock).close()
    settings = folder / "desk.toml"
    text = (
        settings.read_text("utf-8")
        .replace('host = ""', 'host = "127.0.0.1"')
        .replace('sender = ""', 'sender = "t@e.org"')
    )
    text = text.replace("port = 587", f"port = {server.server_address[1]}").replace('"starttls" ', '"none" ')
    settings.write_text(text, "utf-8")
    with Desk.open(folder, clock=clock) as desk:
        alert_round(desk)
        desk.add(dispatch("Cod row", STORY))
        assert alert_round(desk).delivered == 1
    server.shutdown()
    server.server_close()
    message = email.message_from_bytes(server.mails[0])
    assert message["To"] == "desk@example.com"
    assert message["Message-ID"].endswith("@tocsin>")


def test_an_atom_file_holds_the_newest_first(tmp_path, dispatch):
    toml = (
        '\n[[target]]\nkind = "atom"\nname = "feed"\nfile = "alerts.xml"\nentries = 2\n'
        '\n[[alert]]\nname = "all"\non = "event"\nto = ["feed"]\n'
    )
    clock = Clock()
    with desk_with(tmp_path / "desk", toml, clock) as desk:
        alert_round(desk)
        for who in ("Denmark", "Norway", "Sweden"):
            desk.add(dispatch(f"Row with {who}", f"{who} accused Iceland of overfishing on Friday."))
            alert_round(desk)
        feed = etree.parse(desk.folder / "alerts.xml")
    titles = feed.xpath("//a:entry/a:title/text()", namespaces={"a": "http://www.w3.org/2005/Atom"})
    assert [title.split(": ")[1].split(" ")[0] for title in titles] == ["Sweden", "Norway"]
