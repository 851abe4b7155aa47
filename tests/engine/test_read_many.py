"""Many stories of many sources: each form of one story gives the same events, errors are told and the rest goes on."""

import io
import sys
from pathlib import Path

import pytest

import tocsin
from tocsin.errors import InputError, ManyStories, NoStory, SourceNotFound

SAMPLES = Path(__file__).parents[2] / "samples"
FORMS = SAMPLES / "formats"


def coded(record: tocsin.Record) -> list[tuple[object, ...]]:
    return [(one.type, one.status, one.actor, one.recipient, one.evidence[0]) for one in record.events]


@pytest.mark.parametrize("name", ["ninjs-3.json", "newsml-g2-message.xml", "anpa1312.txt", "bundle.tar.gz", "rows.csv"])
def test_each_form_of_a_story_gives_the_same_events(name):
    original = tocsin.read(SAMPLES / "wire" / "2022-01-10-geneva.txt")
    (record,) = tocsin.read_many(FORMS / name, on_error=lambda error: None)
    assert coded(record) == coded(original)
    assert coded(original)


def test_an_error_is_raised_or_told_and_the_others_are_read():
    sources = ["no-such-file", FORMS / "rss.xml"]
    with pytest.raises(SourceNotFound):
        list(tocsin.read_many(sources))
    told: list[tocsin.TocsinError] = []
    assert len(list(tocsin.read_many(sources, on_error=told.append))) == 1
    assert [type(error) for error in told] == [SourceNotFound, NoStory]


def test_columns_are_mapped(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("k1,k2\nNorway accused Iceland of lying.,2022-01-07\n", encoding="utf-8")
    (record,) = tocsin.read_many([path], columns={"text": "k1", "date": "k2"})
    assert (record.dispatch.published.value, record.events[0].type) == ("2022-01-07", "ACCUSE")


def test_an_archive_comes_by_standard_input_too(monkeypatch):
    data = (FORMS / "bundle.zip").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    (record,) = tocsin.read_many("-")
    assert record.dispatch.source.name == "!2022/geneva.txt"


def test_one_story_is_asked_of_a_source_that_holds_several():
    with pytest.raises(ManyStories):
        tocsin.read(FORMS / "rss.xml")


def test_a_killed_item_is_read_without_events(tmp_path):
    path = tmp_path / "kill.json"
    text = (FORMS / "ninjs-1.json").read_text(encoding="utf-8").replace('"usable"', '"canceled"')
    path.write_text(text, encoding="utf-8")
    record = tocsin.read(path)
    assert (record.dispatch.pubstatus, record.events) == ("canceled", [])


def test_an_error_of_the_dispatch_names_its_story(tmp_path):
    path = tmp_path / "deep.html"
    path.write_text("<div>" * 5000, encoding="utf-8")
    with pytest.raises(InputError, match=r"deep\.html"):
        tocsin.read(path)
