"""Numbers on which dispatches disagree, as `tocsin events` shows them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tocsin import Desk
from tocsin.cli import main

TOLD = {
    "a.txt": "Ferry seized off Sulawesi\n\nMANADO, March 4, 2013 (AFP) - Abu Sayyaf rebels attacked a Philippine ferry"
    " off Sulawesi on Monday, killing 14 passengers.\n",
    "b.txt": "Rebels raid ferry\n\nMANILA, March 5, 2013 (Reuters) - A Philippine ferry was attacked by Abu"
    " Sayyaf rebels off Sulawesi on Monday, and 19 passengers were killed, coast guards told a radio.\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("figures")
    for name, text in TOLD.items():
        (made / name).write_text(text, "utf-8")
    with Desk.init(made / "desk") as desk:
        desk.add([made / name for name in TOLD])
    return made / "desk"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    def shown(*arguments: str) -> str:
        monkeypatch.setattr("sys.argv", ["tocsin", "events", "--desk", str(folder), *arguments])
        with pytest.raises(SystemExit, match="0"):
            main()
        return capsys.readouterr().out

    return shown


def test_the_list_tells_figures_that_differ_with_who_states_each(run: Callable[..., str]) -> None:
    assert "killed (passengers): 14 (AFP), 19 (Reuters)" in run("--act", "ASSAULT")


def test_an_event_asked_for_by_its_id_is_told_with_each_figure_and_all_words(run: Callable[..., str]) -> None:
    (event,) = json.loads(run("--act", "ASSAULT", "--json"))["items"]
    shown = run(event["id"])
    assert max(map(len, shown.splitlines())) <= 80
    rows = [line.split() for line in shown.splitlines()]
    assert ["14", "killed", "AFP", "2013-03-04"] in rows
    assert ["19", "killed", "Reuters", "2013-03-05", "differs"] in rows
    assert all(mention in shown for mention in event["mentions"])
    assert json.loads(run(event["id"], "--json")) == event
