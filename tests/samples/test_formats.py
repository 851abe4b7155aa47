"""One story in every form that is read: each form gives the same headline, body, dateline, day and rights."""

from pathlib import Path

import pytest

from tocsin.dispatch import dispatch_of
from tocsin.errors import NoStory
from tocsin.intake import FORMATS, Taken, load, load_many
from tocsin.record import Page

SAMPLES = Path(__file__).parents[2] / "samples"
TAKEN = list(load_many(SAMPLES / "formats"))
PAGES = [taken for taken in TAKEN if isinstance(taken.outcome, Page)]
ORIGINAL = dispatch_of(load(SAMPLES / "wire" / "2022-01-10-geneva.txt"))


def name(taken: Taken) -> str:
    return str(taken.page().name)


@pytest.mark.parametrize("taken", PAGES, ids=name)
def test_each_form_gives_the_same_story(taken):
    found = dispatch_of(taken.page())
    assert (found.headline, found.text, found.blocks) == (ORIGINAL.headline, ORIGINAL.text, ORIGINAL.blocks)
    assert found.dateline == ORIGINAL.dateline
    assert (found.agency, found.language, found.pubstatus) == ("Reuters", "en", "usable")
    assert (found.published.status, str(found.published.value)[:10]) == ("stated", "2022-01-10")
    assert found.rights.terms == "sample"


def test_every_format_that_is_known_has_its_sample():
    archives = {"zip", "compressed", "tar", "warc", "mbox", "page", "feed"}
    formats = {taken.page().format for taken in PAGES}
    assert formats >= {one.name for one in FORMATS} - archives
    assert formats >= {"html", "text", "rss", "atom"}
    names = {Path(taken.source).name for taken in TAKEN}
    assert names == {path.name for path in (SAMPLES / "formats").iterdir()}


def test_what_is_no_story_is_told_by_its_reason():
    told = [taken.outcome for taken in TAKEN if not isinstance(taken.outcome, Page)]
    assert [type(one) for one in told] == [NoStory, NoStory]


def test_the_reference_names_every_format():
    page = (SAMPLES.parent / "docs" / "reference" / "formats.md").read_text("utf-8")
    for taken in PAGES:
        assert f"`{taken.page().format}`" in page
