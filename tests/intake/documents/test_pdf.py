"""PDF: paragraphs, columns and broken words put back; running heads off; a scan is no story."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samples.build_formats import Painted, broken, pdf, story, two_columns
from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, InputTooLarge, MalformedInput, NoStory
from tocsin.intake import Item, pages_of
from tocsin.record import Page

GENEVA = story("2022-01-10-geneva.txt", "10 January 2022")
PARAGRAPHS = [
    "Envoys of three states met in Riga on Friday and talked for six hours about the long-term outlook.",
    "They did not agree on a day for another meeting, the foreign ministry of Latvia said in the evening.",
    "Nobody spoke to the reporters who had waited in front of the ministry since the early morning hours.",
]


HELVETICA = dict(zip("abcdefghijklmnopqrstuvwxyz.,-", (
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
    500, 500, 500, 278, 278, 333), strict=True))  # fmt: skip
"""Widths of letters in thousandths of their height."""


def pages(data: bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(data, "paper.pdf")))


def text_of(data: bytes) -> list[tuple[str, str]]:
    (page,) = pages(data)
    assert isinstance(page, Page)
    assert page.format == "pdf"
    found = dispatch_of(page)
    return [(one.kind, found.text[one.start : one.end]) for one in found.blocks]


def column(paragraphs: list[str], *, gap: int = 0, indent: int = 12, width: int = 60) -> list[Painted]:
    runs: list[Painted] = []
    y = 640
    for one in paragraphs:
        for number, line in enumerate(broken(one, width)):
            runs.append((72 + (indent if number == 0 else 0), y, 10, line))
            y -= 13
        y -= gap
    return runs


@pytest.mark.parametrize(("gap", "indent"), [(8, 0), (0, 12)])
def test_paragraphs_are_told_by_a_gap_or_by_an_indent(gap, indent):
    page = [(72, 700, 18, "Envoys meet in Riga"), *column(PARAGRAPHS, gap=gap, indent=indent)]
    assert text_of(pdf([page])) == [("paragraph", one) for one in PARAGRAPHS]


def test_two_columns_are_read_one_after_the_other_and_broken_words_made_whole():
    data = pdf(two_columns(GENEVA))
    assert any(line.endswith("-") for _, _, _, line in two_columns(GENEVA)[0])
    assert [text for _, text in text_of(data)][1:] == GENEVA.paragraphs[1:]


def test_lines_painted_row_by_row_over_two_columns_are_read_column_by_column():
    rows = sorted(two_columns(GENEVA)[0], key=lambda run: (-run[1], run[0]))
    assert [text for _, text in text_of(pdf([rows]))][1:] == GENEVA.paragraphs[1:]


def test_words_painted_one_by_one_are_joined_to_lines():
    runs: list[Painted] = []
    for x, y, size, line in column(PARAGRAPHS, gap=8, indent=0):
        at = float(x)
        for word in line.split():
            runs.append((round(at), y, size, word))
            at += size * (sum(HELVETICA.get(char, 600) for char in word) + 278) / 1000
    assert [text for _, text in text_of(pdf([runs]))] == PARAGRAPHS


def test_a_word_with_a_hyphen_of_its_own_keeps_it_at_the_end_of_a_line():
    runs: list[Painted] = [
        (72, 700, 10, "The outlook is for a long-term deal between the two, a man who was"),
        (72, 687, 10, "there said, and a long-"),
        (72, 674, 10, "term deal is what everybody here has been waiting for since autumn."),
    ]
    ((_, text),) = text_of(pdf([runs]))
    assert "and a long-term deal is what" in text


def test_running_heads_and_numbers_of_pages_are_left_out_and_paragraphs_go_on_over_the_page():
    long = ["The talks went on into the night and nobody could say when they would end, because the",
            "delegations had brought papers that the others had never seen before they sat down"]  # fmt: skip
    made = []
    for number, line in enumerate(long, 1):
        made.append(
            [(72, 760, 9, f"The Valley Press, {number} May"), (72, 640, 10, line), (300, 30, 9, f"Page {number} of 2")]
        )
    assert text_of(pdf(made)) == [("paragraph", " ".join(long))]


def test_larger_lines_are_headline_and_subheads_and_what_stands_over_the_headline_is_furniture():
    page = [
        (72, 750, 9, "The Valley Press"),
        (72, 700, 20, "Envoys meet in Riga"),
        *column(PARAGRAPHS[:1], indent=0),
        (72, 590, 12, "What comes next"),
        (72, 570, 10, "They did not agree on a day for another meeting, the ministry said."),
    ]
    (made,) = pages(pdf([page]))
    assert isinstance(made, Page)
    found = dispatch_of(made)
    assert found.headline == "Envoys meet in Riga"
    assert [one.kind for one in found.blocks] == ["paragraph", "subhead", "paragraph"]
    assert [item.text for one in found.furniture for item in one.items] == ["The Valley Press"]


def test_a_scan_is_no_story_and_the_error_says_what_to_do():
    (error,) = pages(pdf([[], []]))
    assert isinstance(error, NoStory)
    assert "OCR" in str(error)


def test_an_encrypted_a_damaged_and_an_endless_pdf_are_named_errors():
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    made = io.BytesIO()
    writer.write(made)
    (encrypted,) = pages(made.getvalue())
    assert isinstance(encrypted, MalformedInput)
    assert "encrypted" in str(encrypted)
    (broken_one,) = pages(b"%PDF-1.4\nnothing that a PDF has")
    assert isinstance(broken_one, MalformedInput)
    (endless,) = pages(pdf([[(72, 700, 10, "x")]] * 401))
    assert isinstance(endless, InputTooLarge)


BASE = pdf([[(72, 700, 18, "Envoys meet in Riga"), *column(PARAGRAPHS)]])


@settings(max_examples=60)
@given(st.data())
def test_any_damage_gives_a_page_or_a_named_error(data):
    made = bytearray(BASE)
    for _ in range(data.draw(st.integers(1, 8))):
        made[data.draw(st.integers(0, len(made) - 1))] = data.draw(st.integers(0, 255))
    for found in pages(bytes(made[: data.draw(st.integers(8, len(made)))])):
        assert isinstance(found, Page | InputError)


def test_items_of_a_list_are_paragraphs_and_their_lines_go_on_though_they_stand_further_in():
    lines = [(90, "• The envoys of three states agreed to meet again in the spring, and to"),
             (100, "send their proposals to each other before the end of the month."),
             (90, "• They did not agree on who would sit in the chair, which has been"),
             (100, "a matter of dispute for years.")]  # fmt: skip
    runs: list[Painted] = [(72, 713, 10, "This is what the delegations said when they left the building on Friday:")]
    runs += [(x, 700 - 13 * number, 10, line) for number, (x, line) in enumerate(lines)]
    runs.append((72, 648, 10, "Nobody else wanted to speak about the talks that had gone on for days."))
    assert [text for _, text in text_of(pdf([runs]))] == [
        "This is what the delegations said when they left the building on Friday:",
        " ".join(line for _, line in lines[:2]),
        " ".join(line for _, line in lines[2:]),
        "Nobody else wanted to speak about the talks that had gone on for days.",
    ]
