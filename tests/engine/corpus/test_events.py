"""Events of a corpus are those that a desk makes of the same mentions, and count each source once."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from tests.desk.made import mention
from tocsin.engine import CodingSettings
from tocsin.engine.corpus.corpus_rows import mention_row
from tocsin.engine.corpus.events import CorpusEvents
from tocsin.engine.corpus.run import code
from tocsin.engine.corpus.shards import MENTIONS, shard_schemas
from tocsin.engine.dataset.resolved import event_of_row
from tocsin.reading.resolution.model import Mention
from tocsin.reading.resolution.resolve import resolve

SAID = ("shelled the port", "met in the capital", "demanded a halt of exports", "held a drill at sea")


def mentions() -> list[Mention]:
    chance = random.Random(11)
    found = {}
    for number in range(160):
        day = f"2022-03-{chance.randint(1, 9):02}"
        one = mention(
            f"paper{number % 7}-{number}", day, chance.choice(["ASSAULT", "CONSULT", "REQUEST", "COOPERATE"]),
            chance.choice(["occurred", "occurred", "scheduled", "negated"]),
            start=chance.choice([None, day, "2022-03-12", "2022-03-01"]),
            actors=chance.choice(["RUS", "UKR", "Q1@RUS"]), recipients=chance.choice(["", "UKR", "USA"]),
            place=chance.choice(["", "Kyiv", "Ukraine"]),
            says=f"{chance.choice(SAID)} near the town of place{chance.randint(1, 4)}",
        )  # fmt: skip
        found[one.id] = one
        behind = chance.choice([0, 40, 160])
        if behind and one.act == "ASSAULT":
            harm = mention(
                one.dispatch, day, "ASSAULT", actors="", evidence=((behind, behind + 4),), start=one.start,
                says=chance.choice(["nine people were killed", "two were hurt there"]),
            )  # fmt: skip
            found[harm.id] = harm
    return list(found.values())


def told(folder: Path, given: list[Mention], standing: list[dict[str, Any]]) -> list[dict[str, Any]]:
    rows = [{**mention_row(one, date.fromisoformat(one.published), True), "number": 0, "variant": ""} for one in given]
    events = CorpusEvents(folder)
    try:
        events.resolve([pa.Table.from_pylist(rows, shard_schemas()[MENTIONS])], [standing])
        return [row for batch in events.told() for row in batch.to_pylist()]
    finally:
        events.close()


def test_they_are_those_of_the_same_mentions_on_a_desk_in_whatever_order_they_come(tmp_path: Path) -> None:
    given = mentions()
    expected = {one.id: one for one in resolve(given)}
    assert len(expected) < len(given) - 40
    random.Random(5).shuffle(given)
    rows = told(tmp_path, given, [])
    assert {row["event"] for row in rows} == expected.keys()
    for row in rows:
        event = expected[row["event"]]
        assert row["mention"] in event.mentions
        assert row["n_publishers"] == event.n_publishers
        assert (row["n_mentions"], row["n_dispatches"]) == (len(event.mentions), event.n_dispatches)
        assert (row["event_start"], row["event_end"], row["event_precision"]) == (
            event.start,
            event.end,
            event.precision,
        )
    leading = [row for row in rows if row["leads"]]
    assert sorted(row["event"] for row in leading) == sorted(expected)
    assert [event_of_row(row) for row in leading] == [expected[row["event"]] for row in leading]


def test_a_copy_adds_no_source_and_what_does_not_count_tells_nothing(tmp_path: Path) -> None:
    said = "Russia shelled the port"
    first, copy, gone = (
        mention(name, "2022-03-02", "ASSAULT", actors="RUS", recipients="UKR", says=said)
        for name in ("afp-1", "echo-1", "wire-1")
    )
    standing = [
        {"dispatch": "echo-1", "state": "current", "original": "afp-1"},
        {"dispatch": "wire-1", "state": "withdrawn", "original": None},
    ]
    rows = told(tmp_path, [first, copy, gone], standing)
    assert {row["mention"] for row in rows} == {first.id, copy.id}
    assert {(row["n_publishers"], row["n_copies"], row["n_mentions"]) for row in rows} == {(1, 1, 2)}
    (lead,) = [row for row in rows if row["leads"]]
    assert (lead["mention"], lead["publishers"], lead["event_copies"]) == (first.id, ["afp"], ["echo-1"])


def test_what_is_withheld_is_an_event_by_itself(tmp_path: Path) -> None:
    said = "Russia shelled the port"
    public, held = (
        mention(name, "2022-03-02", "ASSAULT", actors="RUS", recipients="UKR", says=said) for name in ("afp-1", "ap-1")
    )
    rows = told(tmp_path, [public, held], [{"dispatch": "ap-1", "state": "withheld", "original": None}])
    assert {(row["mention"], row["n_publishers"], row["leads"]) for row in rows} == {
        (public.id, 1, True), (held.id, 1, True),
    }  # fmt: skip
    assert len({row["event"] for row in rows}) == 2


PAGE = """<html><head><title>{title}</title><meta property="article:published_time" content="{published}">
<meta property="og:site_name" content="{paper}"></head><body><article><h1>{title}</h1>
<p>{body}</p></article><footer>Licensed under CC BY 4.0.</footer></body></html>"""
SHELLING = "Ruritanian gunboats are at sea again. Russia shelled the port of Odesa in Ukraine on Tuesday."


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    bodies = {
        "Courier": SHELLING,
        "Herald": "On Tuesday the port of Odesa in Ukraine was shelled by Russia, a harbour master told reporters.",
        "Mirror": "Iceland and Norway held talks on herring in Bergen on Tuesday.",
    }
    for paper, body in bodies.items():
        text = PAGE.format(title=f"Seen by the {paper}", published="2022-03-02T09:00:00Z", paper=paper, body=body)
        (folder / f"{paper}.html").write_text(text, "utf-8")
    return folder


def test_two_papers_that_tell_of_one_event_are_two_sources_in_the_data_set(papers: Path, tmp_path: Path) -> None:
    made = code(papers, tmp_path / "out")
    rows = made.table("events").to_pylist()
    shelling = [row for row in rows if row["act"] == "ASSAULT"]
    assert len({row["event"] for row in shelling}) == 1
    assert {row["n_publishers"] for row in shelling} == {2}
    (lead,) = [row for row in shelling if row["leads"]]
    assert lead["publishers"] == ["Courier", "Herald"]
    (talks,) = [row for row in rows if row["act"] == "CONSULT"]
    assert (talks["n_publishers"], talks["leads"]) == (1, True)
    alone = code(papers, tmp_path / "alone", CodingSettings(only=("events",)))
    assert alone.table("events") == made.table("events")
