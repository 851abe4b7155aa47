"""What the wire prints of its own business is kept: the table's examples, and whole texts."""

import tomllib
from importlib.resources import files

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.intake import page_from_text
from tocsin.ontology.wire_marks import wire_marks

TABLE = tomllib.loads(files("tocsin.ontology").joinpath("data", "wire_marks.toml").read_text("utf-8"))
EXAMPLES = [(row, example) for row in TABLE["mark"] for example in row["examples"]]
STORY = "RIGA, March 4 (Reuters) - Envoys of the two states met on Thursday and agreed to meet again."


def told(text):
    return dispatch_of(page_from_text(text))


@pytest.mark.parametrize(("row", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_each_mark_is_read_where_it_stands(row, example):
    text = f"{example}\n\n{STORY}" if row["place"] == "headline" else f"Envoys meet in Riga\n\n{example}\n\n{STORY}"
    found = told(text)
    assert set(row["signals"]) <= set(found.wire.signals)
    assert found.wire.urgency == row.get("urgency")


@pytest.mark.parametrize("name", ["note", "embargo", "slug"])
def test_notes_embargoes_and_slugs_match_their_examples(name):
    for example in TABLE[name]["examples"]:
        assert getattr(wire_marks(), name).search(example), example


def test_the_number_of_an_update_is_the_version():
    found = told(f"UPDATE 2-Envoys meet in Riga\n\n{STORY}")
    assert (found.version, found.wire.signals, found.headline) == ("2", ["update"], "UPDATE 2-Envoys meet in Riga")
    assert told(f"Envoys meet\n\nBC-EU--Talks, 3rd Ld-Writethru\n\n{STORY}").version == "3"


def test_an_embargo_withholds_and_keeps_its_words_where_it_has_a_clock():
    found = told(f"Envoys meet in Riga\n\nEMBARGOED UNTIL 0001 GMT, March 4, 2021\n\n{STORY}")
    assert (found.wire.embargo, found.pubstatus) == ("EMBARGOED UNTIL 0001 GMT, March 4, 2021", "withheld")
    assert told(f"Envoys meet in Riga\n\nNot for release before March 4, 2021\n\n{STORY}").wire.embargo == "2021-03-04"


def test_a_note_in_brackets_behind_the_story_is_kept():
    found = told(f"Envoys meet in Riga\n\n{STORY}\n\n(Corrects spelling of Riga in second paragraph)")
    assert (found.wire.note, found.wire.signals) == ("(Corrects spelling of Riga in second paragraph)", ["correction"])


@pytest.mark.parametrize(
    "headline",
    ["Update on the talks", "Killed in action: a village counts", "Correct answers only", "Alert driver saves bus"],
)
def test_a_headline_that_merely_opens_with_such_a_word_is_no_mark(headline):
    assert told(f"{headline}\n\n{STORY}").wire is None


def test_keywords_of_the_markup_are_kept():
    body = f"<h1>Envoys meet in Riga</h1><p>{STORY}</p><p>They did not say where, or how long that would be.</p>"
    found = told(f'<html><head><meta name="keywords" content="Riga, talks,, Riga"></head><body>{body}</body></html>')
    assert found.wire.keywords == ["Riga", "talks"]
