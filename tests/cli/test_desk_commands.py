"""The commands of a desk as a user runs them."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.warm import run_tocsin
from tocsin.desk.database.migrate import newest_version

WIRE = Path(__file__).parents[2] / "samples" / "wire"
KILLED, KILL_NOTICE = "2022-02-24-afp-hostomel.txt", "2022-02-24-kill.txt"


def run(*arguments: str, desk: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONUTF8": "0", "LC_ALL": "C"}
    if desk is not None:
        environment["TOCSIN_DESK"] = str(desk)
    return run_tocsin(*arguments, env=environment)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli") / "desk"
    assert run("init", str(folder)).returncode == 0
    done = run("add", *(str(path) for path in sorted(WIRE.glob("2022-01-1*"))), desk=folder)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.startswith(b"added ")
    return folder


def test_a_desk_has_settings_that_tell_all_there_is_to_set(desk):
    text = (desk / "desk.toml").read_text("utf-8")
    for section in ("[database]", "[reading]", "[watch]", "[smtp]", "[[channel]]", "[[feed]]", "[[alert]]"):
        assert section in text


def test_adding_again_says_that_all_is_known(desk):
    path = next(WIRE.glob("2022-01-10*"))
    done = run("add", str(path), "--json", desk=desk)
    counts = json.loads(done.stdout)
    assert (counts["added"], counts["known"]) == (0, 1)


def test_a_source_that_fails_is_one_line_and_exit_code_three(desk, tmp_path):
    done = run("add", str(tmp_path / "none.txt"), desk=desk)
    assert done.returncode == 3
    assert done.stderr.decode().startswith("SourceNotFound: ")


def test_events_fit_eighty_columns_and_show_their_words(desk):
    done = run("events", "--actor", "RUS", "--limit", "5", desk=desk)
    text = done.stdout.decode()
    assert max(len(line) for line in text.splitlines()) <= 80
    assert "more: --cursor" in text


def test_events_as_json_bear_their_evidence(desk):
    page = json.loads(run("events", "--party", "USA", "--json", desk=desk).stdout)
    assert page["items"]
    for event in page["items"]:
        assert len(event["evidence"]) == len(event["mentions"])
        assert all(one["snippet"] for one in event["evidence"])


def test_a_cursor_leads_to_the_rest(desk):
    first = json.loads(run("events", "--limit", "3", "--json", desk=desk).stdout)
    second = json.loads(run("events", "--limit", "3", "--cursor", first["next"], "--json", desk=desk).stdout)
    assert {one["id"] for one in first["items"]}.isdisjoint(one["id"] for one in second["items"])


def test_search_finds_words_of_the_text(desk):
    found = json.loads(run("search", "Geneva", "--json", desk=desk).stdout)
    assert any("Geneva" in one["snippet"] for one in found["items"])
    assert b"Geneva" in run("search", "Geneva", desk=desk).stdout


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("events", "--type", "QUARREL"), 2, b"type is 'QUARREL'"),
        (("events", "--since", "soon"), 2, b"since is 'soon'"),
        (("search", "?!"), 2, b"asks for no word"),
        (("events", "--desk", "no-such-desk"), 10, b"tocsin init"),
    ],
)
def test_what_is_wrong_is_one_named_line(desk, arguments, code, told):
    done = run(*arguments, desk=desk)
    assert done.returncode == code
    assert told in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_the_agenda_is_printed_and_written_as_a_calendar(desk, tmp_path):
    shown = json.loads(run("agenda", "--json", desk=desk).stdout)
    assert shown["items"]
    assert max(len(line) for line in run("agenda", desk=desk).stdout.decode().splitlines()) <= 80
    calendar = tmp_path / "agenda.ics"
    assert run("agenda", "--ics", str(calendar), desk=desk).returncode == 0
    assert calendar.read_text("utf-8").count("BEGIN:VEVENT") == len(shown["items"])


def test_an_event_of_no_day_says_when_it_was_told(desk):
    dayless = next(
        one for one in json.loads(run("events", "--json", desk=desk).stdout)["items"] if not one["when"]["start"]
    )
    shown = run("events", desk=desk).stdout.decode()
    row = shown[: shown.index(dayless["id"])].rsplit("v-", 1)[-1]
    assert "told" in row
    assert dayless["history"][0]["at"][:10] in row


def test_positions_are_asked_by_who_takes_them_towards_whom(desk):
    shown = json.loads(run("positions", "--actor", "RUS", "--json", desk=desk).stdout)
    assert shown["items"]
    assert all("RUS" in [one["country"] for one in found["actors"]] for found in shown["items"])
    assert run("positions", "--state", "standing", desk=desk).returncode == 0


def test_verdicts_are_given_measured_and_exported(desk):
    drawn = json.loads(run("verdicts", "sample", "--size", "2", "--json", desk=desk).stdout)
    first, second = (one["mention"] for one in drawn["mentions"])
    for author in ("Ada", "Ben"):
        assert run("adjudicate", first, "right", "--author", author, desk=desk).returncode == 0
    done = run("adjudicate", second, "corrected", "--set", "actor=NATO,USA", "--author", "Ada", desk=desk)
    assert done.returncode == 0, done.stderr
    assert b"kappa" in run("verdicts", "agreement", "Ada", "Ben", desk=desk).stdout
    assert b"1 of     2" in run("verdicts", "precision", "--sample", drawn["sample"], desk=desk).stdout
    gold = [json.loads(line) for line in run("export", "gold", "--author", "Ada", desk=desk).stdout.splitlines()]
    assert [row["gold"]["actor"] for row in gold][1] == ["NATO", "USA"]
    assert run("verdicts", "list", desk=desk).stdout.count(b"Ada") == 2
    assert run("adjudicate", first, "perhaps", "--author", "Ada", desk=desk).returncode == 2


def test_storylines_name_their_actors_in_words(desk):
    shown = run("storylines", desk=desk).stdout.decode()
    assert "Russia" in shown
    assert not re.search(r"\b(Q\d+|P\.[a-z]|RUS|USA|UKR)\b", shown)


def test_an_id_that_the_table_of_storylines_shows_lists_its_dispatches(desk):
    first = json.loads(run("storylines", "--json", desk=desk).stdout)["items"][0]
    assert first["id"] in run("storylines", desk=desk).stdout.decode()
    found = json.loads(run("storylines", first["id"], "--json", desk=desk).stdout)["items"]
    assert sorted(one["id"] for one in found) == sorted(first["dispatches"])
    assert found[0]["id"] in run("storylines", first["id"], desk=desk).stdout.decode()
    assert run("storylines", "s-of-nothing", desk=desk).returncode != 0


def test_alerts_without_a_rule_say_that_there_is_none(desk):
    assert b"no rule" in run("alerts", "--dry-run", desk=desk).stdout


def test_storylines_are_listed_and_reading_again_leaves_the_current_alone(desk):
    assert json.loads(run("storylines", "--json", desk=desk).stdout)["items"]
    assert json.loads(run("reread", "--json", desk=desk).stdout)["reread"] == 0


def test_the_log_of_storylines_tells_what_ended(tmp_path):
    folder = tmp_path / "desk"
    run("init", str(folder))
    run("add", str(WIRE / KILLED), desk=folder)
    assert run("storylines", "--log", desk=folder).stdout == b"no storyline has merged, split, been renamed or ended\n"
    (before,) = json.loads(run("storylines", "--json", desk=folder).stdout)["items"]
    run("add", str(WIRE / KILL_NOTICE), desk=folder)
    changes = json.loads(run("storylines", "--log", "--json", desk=folder).stdout)
    assert changes[0]["change"] in ("gone", "renamed")
    assert changes[0]["before"] == [before["id"]]
    shown = run("storylines", "--log", desk=folder).stdout.decode()
    assert f"{before['id']} → " in shown


def test_making_a_desk_twice_is_refused(desk):
    assert run("init", str(desk)).returncode == 10


def test_a_desk_of_this_version_needs_no_migration(desk):
    assert run("migrate", desk=desk).stdout.decode() == f"already of version {newest_version()}\n"


def test_a_series_is_told_in_words_and_as_a_picture(desk, tmp_path):
    told = run("series", "RUS", "USA", desk=desk).stdout.decode()
    assert "Acts" in told
    assert "Threats" in told
    picture = tmp_path / "series.svg"
    done = run("series", "RUS", "USA", "--plot", str(picture), desk=desk)
    assert done.stdout.decode() == f"the picture of Russia towards United States written to {picture}\n"
    assert picture.read_text("utf-8").startswith("<svg")
    assert "Russia towards United States" in picture.read_text("utf-8")


def test_a_picture_that_cannot_be_written_is_one_line(desk, tmp_path):
    done = run("series", "RUS", "--plot", str(tmp_path / "none" / "series.svg"), desk=desk)
    assert done.returncode == 8
    assert done.stderr.decode().startswith("OutputError: ")


def test_a_token_is_shown_once_listed_without_its_secret_and_taken_back(desk):
    made = run("token", "add", "laptop", "--scope", "read", "--scope", "ingest", "--expires", "2999-01-01", desk=desk)
    assert made.returncode == 0, made.stderr
    shown = made.stdout.decode().strip()
    assert shown.startswith("tocsin_")
    listed = run("token", "list", desk=desk).stdout.decode()
    assert "laptop  read, ingest" in listed
    assert shown.split("_", 2)[2] not in listed + made.stderr.decode()
    assert run("token", "revoke", "laptop", desk=desk).returncode == 0
    (token,) = json.loads(run("token", "list", "--json", desk=desk).stdout)
    assert token["revoked"]
    assert run("token", "revoke", "laptop", desk=desk).returncode == 3
    assert run("token", "add", "x", "--scope", "write", desk=desk).returncode == 2
    assert run("token", "add", "x", "--expires", "soon", desk=desk).returncode == 2


def test_serving_beyond_this_machine_wants_to_be_told_who_may_look(desk):
    done = run("serve", str(desk), "--host", "0.0.0.0", "--port", "0")
    assert done.returncode == 11
    assert done.stderr.startswith(b"TokenNeeded: 0.0.0.0: ")
    assert done.stderr.count(b"\n") == 1
