"""One story in every form that is read: each form gives the same headline, body, dateline, day and rights."""

from pathlib import Path

import pytest

from samples.build_formats import files
from tocsin.dispatch import dispatch_of
from tocsin.errors import NoStory
from tocsin.intake import FORMATS, Taken, load, load_many
from tocsin.record import Page

SAMPLES = Path(__file__).parents[2] / "samples"
TAKEN = list(load_many(SAMPLES / "formats"))
EXPORTS = ("factiva", "nexis", "proquest")
FOUND = [taken for taken in TAKEN if isinstance(taken.outcome, Page)]
SECOND = [taken for taken in FOUND if taken.page().format in EXPORTS and str(taken.page().name).endswith("#2")]
PAGES = [taken for taken in FOUND if taken not in SECOND]
ORIGINAL = dispatch_of(load(SAMPLES / "wire" / "2022-01-10-geneva.txt"))
OTHER = dispatch_of(load(SAMPLES / "wire" / "2022-01-21-blinken-lavrov.txt"))


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


def test_exports_of_libraries_are_split_and_what_they_state_is_kept():
    names = [name(taken) for taken in SECOND]
    assert names == [
        f"{one}#2"
        for one in (
            "factiva-codes.html",
            "factiva.html",
            "nexis-uni.docx",
            "nexis-uni.rtf",
            "nexis.txt",
            "proquest.txt",
        )
    ]
    for taken in SECOND:
        found = dispatch_of(taken.page())
        assert (found.headline, found.text, found.dateline) == (OTHER.headline, OTHER.text, OTHER.dateline)
        assert (found.byline, found.publisher, str(found.published.value)[:10]) == (
            "Sample Desk", "Reuters News", "2022-01-21",
        )  # fmt: skip
        assert found.wire is not None
        assert str(found.section).startswith("World")
        assert found.wire.length in (79, None if taken.page().format == "proquest" else 79)


def test_the_samples_that_a_program_writes_are_what_it_writes():
    for file, data in files().items():
        if not file.endswith(".parquet"):  # its bytes bear the version of who wrote it
            assert (SAMPLES / "formats" / file).read_bytes() == data


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
