"""The exports of libraries: Factiva, Nexis and ProQuest, split into stories with the fields that they state."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.build_formats import docx, factiva_html, nexis_lines, nexis_text, proquest_text, rtf, story
from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, MalformedInput, NoStory
from tocsin.intake import Item, pages_of
from tocsin.intake.libraries.stories import iso_day, length_of
from tocsin.record import Dispatch, Page

BOTH = [story("2022-01-10-geneva.txt", "10 January 2022"), story("2022-01-21-blinken-lavrov.txt", "21 January 2022")]
UNI = [line for one in BOTH for line in nexis_lines(one)]


def outcomes(data: str | bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(data.encode() if isinstance(data, str) else data, "export")))


def dispatches(data: str | bytes) -> list[Dispatch]:
    return [dispatch_of(one) for one in outcomes(data) if isinstance(one, Page)]


@pytest.mark.parametrize(
    ("text", "clock", "day"),
    [
        ("10 January 2022", None, "2022-01-10"),
        ("January 10, 2022 Monday", None, "2022-01-10"),
        ("Monday, Jan. 10, 2022", "6:05 PM", "2022-01-10T18:05:00"),
        ("10. Januar 2022", "18:05", "2022-01-10T18:05:00"),
        ("London [London]. 10 Jan 2022: A1.", None, "2022-01-10"),
        ("2022-01-10", "12:30 am", "2022-01-10T00:30:00"),
        ("99 January 2022", None, None),
        ("January 2022", None, None),
        ("10 Smith 2022", None, None),
    ],
)
def test_days_in_words(text, clock, day):
    assert iso_day(text, clock) == day


def test_lengths_in_words():
    assert (length_of("1,432 words"), length_of("98 Wörter"), length_of("long")) == (1432, 98, None)


def test_a_cover_page_of_nexis_uni_is_no_part_of_the_first_headline():
    cover = ["User Name: x", "Date and Time: Monday, January 10, 2022 1:00 PM CET", "Documents (2)",
             "1. U.S. and Russia end Geneva talks without breakthrough", "Client/Matter: -None-"]  # fmt: skip
    for data in (docx([*cover, *UNI]), rtf([*cover, *UNI]), "\n\n".join([*cover, *UNI])):
        found = dispatches(data)
        assert [(one.headline, one.publisher) for one in found] == [(one.headline, "Reuters News") for one in BOTH]


def test_a_headline_of_nexis_that_was_wrapped_is_one_line():
    text = "\n\n".join(UNI).replace(
        f"{BOTH[0].headline}\n\nReuters News\n\n",
        "U.S. and Russia end Geneva talks\nwithout breakthrough\nReuters News\n",
    )
    assert dispatches(text)[0].headline == BOTH[0].headline


def test_an_export_cut_short_is_told_and_what_came_before_is_kept():
    text = "\n\n".join(UNI)
    found = outcomes(text[: text.rindex("Classification")])
    assert [type(one) for one in found] == [Page, Page, MalformedInput]
    assert "cut short" in str(found[-1])
    found = outcomes(rtf(UNI)[:-40])
    assert isinstance(found[0], Page)
    assert any(isinstance(one, MalformedInput) and "byte" in str(one) for one in found)


def test_a_story_of_nexis_without_its_text_is_told_while_the_rest_goes_on():
    lines = [line for line in nexis_lines(BOTH[0]) if line != "Body"]
    found = outcomes("\n\n".join([*lines, *nexis_lines(BOTH[1])]))
    assert [type(one) for one in found] == [MalformedInput, Page]


def test_the_rights_line_of_nexis_is_its_copyright():
    text = "\n\n".join(UNI).replace(
        f"(c) 2022 {BOTH[0].rights}", "Copyright 2022 Valley Press Ltd.\n\nAll Rights Reserved"
    )
    rights = dispatches(text)[0].rights
    assert (rights.terms, rights.holder) == ("all-rights-reserved", "Valley Press Ltd")


def test_older_exports_of_nexis_in_capitals_are_split():
    found = dispatches(nexis_text(BOTH).replace("\n", "\r\n"))
    assert [(one.headline, one.byline, one.published.value) for one in found] == [
        (BOTH[0].headline, "Sample Desk", "2022-01-10"), (BOTH[1].headline, "Sample Desk", "2022-01-21"),
    ]  # fmt: skip
    assert found[1].text.endswith(BOTH[1].paragraphs[-1])
    labelled = nexis_text(BOTH).replace(f"{BOTH[0].headline}\n", f"HEADLINE: {BOTH[0].headline}\n")
    assert dispatches(labelled)[0].headline == BOTH[0].headline


def test_a_story_of_factiva_without_text_is_told_while_the_rest_goes_on():
    for coded in (True, False):
        html = factiva_html(BOTH, coded=coded)
        for part in BOTH[0].paragraphs:
            html = html.replace(part.replace("'", "&#x27;"), "")
        assert [type(one) for one in outcomes(html)] == [NoStory, Page]


def test_an_abstract_of_proquest_is_no_full_text():
    text = proquest_text(BOTH).replace("Full text:", "Abstract:", 1)
    found = outcomes(text)
    assert [type(one) for one in found] == [NoStory, Page]


def test_a_story_of_proquest_bears_its_number_section_and_subjects():
    found = dispatches(proquest_text(BOTH))[0]
    assert found.wire is not None
    assert (found.wire.id, found.section, found.wire.subjects) == ("100000001", "World", ["Negotiations", "Diplomacy"])


def test_another_word_or_rtf_document_is_one_page():
    lines = ["Envoys meet in Riga", "Envoys of three states met in Riga on Friday {for talks} — at last."]
    for data, name in ((docx(lines, title=lines[0]), "docx"), (rtf(lines), "rtf")):
        (page,) = outcomes(data)
        assert isinstance(page, Page)
        assert page.format == name
        found = dispatch_of(page)
        assert (found.headline, found.text) == (lines[0], lines[1])


def test_rtf_says_characters_by_code_and_by_number_and_what_is_no_text_is_passed_over():
    silent = rb"{\info{\title No}}{\pict 89504e47}{\*\bkmkstart x}"
    data = rb"{\rtf1\ansi\ansicpg1251\uc1" + silent + rb"\'cf\'f0 \u8217?s {\b bold}\tab end\par}"
    (page,) = outcomes(data)
    assert isinstance(page, Page)
    assert page.text == "Пр ’s bold end"


def test_groups_of_rtf_without_end_and_a_document_that_swells_are_named_errors():
    (error,) = outcomes(b"{\\rtf1" + b"{" * 50_000)
    assert error.code == "input-too-large"
    (error,) = outcomes(docx(["x" * 30_000_000]))
    assert error.code == "unsafe-archive"


def test_a_word_document_that_is_damaged_is_malformed():
    data = bytearray(docx(["Envoys met."] * 50))
    at = data.index(b"word/document.xml") + 20
    data[at : at + 30] = b"\0" * 30
    (error,) = outcomes(bytes(data))
    assert isinstance(error, MalformedInput)


MADE = [factiva_html(BOTH, coded=True).encode(), factiva_html(BOTH, coded=False).encode(), rtf(UNI), docx(UNI),
        nexis_text(BOTH).encode(), proquest_text(BOTH).encode(), "\n\n".join(UNI).encode()]  # fmt: skip


@settings(max_examples=150)
@given(st.sampled_from(MADE), st.data())
def test_any_damage_gives_pages_or_named_errors(base, data):
    made = bytearray(base)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(made) - 1))
        made[at : at + data.draw(st.integers(1, 40))] = data.draw(st.binary(max_size=6))
    for found in outcomes(bytes(made[: data.draw(st.integers(1, max(len(made), 1)))])):
        assert isinstance(found, Page | InputError)
