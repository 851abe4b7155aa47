"""A portal's agency page, as plain text and as markup, gives the same dispatch."""

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of, dispatch_of_text, page_layout
from tocsin.errors import EmptyInput, InputTooLarge, TocsinError, UsageError
from tocsin.intake import page_from_bytes, page_from_text

MASTHEAD = "RiverWatch.example - The Valley In View"
HEADLINE = "Two valley states to reopen border bridge after 'long' talks"
DATELINE = "Lisbon, Mar 4 (AFP) Mar 04, 2021"
BODY = [
    "Two neighbouring states agreed on Thursday to reopen the bridge that joins them, officials of both said.",
    '"The first lorries will cross on Monday," a spokesman for the transport ministry told reporters in Lisbon.',
    "- 'Slow progress' -",
    "The crossing was shut three years ago after guards on both banks exchanged fire across the river.",
    "Observers said the deal leaves open who will pay for the repair of the eastern pillar.",
]
RAILS = [
    ("Water News from the Basin", ["Dam operators warn of a dry summer", "Fishermen return to the upper lake"]),
    ("24/7 Trade Coverage", ["Port of the south doubles its cranes", "Grain prices fall as silos fill: union"]),
]
RIGHTS = "All rights reserved. Copyright Agence France-Presse. You may not copy or publish this text."


def as_text(newline="\n"):
    rails = "\n\n".join("\n".join([heading, *items]) for heading, items in RAILS)
    parts = [f"{MASTHEAD}\n{HEADLINE}\n{DATELINE}\n" + "\n\n".join(BODY), "\nADVERTISEMENT\n\n\n", rails, "\n", RIGHTS]
    return "\n\n".join(parts).replace("\n", newline)


def as_markup():
    e = html.escape
    body = "".join(f"<h3>{e(line)}</h3>" if line.startswith("-") else f"<p>{e(line)}</p>" for line in BODY)
    rails = "".join(
        f"<h4>{e(heading)}</h4><ul>"
        + "".join(f'<li><a href="/n/{i}">{e(item)}</a></li>' for i, item in enumerate(items))
        + "</ul>"
        for heading, items in RAILS
    )  # fmt: skip
    return (
        f"<!doctype html><html><head><style>p {{}}</style></head><body><div>{e(MASTHEAD)}</div><h1>{e(HEADLINE)}</h1>"
        f"<div>{e(DATELINE)}</div>{body}<div>ADVERTISEMENT</div>{rails}<p>{e(RIGHTS)}</p><script>x()</script></body></html>"
    )


def as_table():
    lines = [MASTHEAD, HEADLINE, DATELINE]
    rails = "<br><br>".join("<br>".join([h, *(f'<a href="/x">{i}</a>' for i in items)]) for h, items in RAILS)
    return (
        "<html><head><title>The Valley</title></head><body><table><tr><td>"
        + "<br>".join(map(html.escape, lines)) + "<br>"
        + "<br><br>".join(map(html.escape, BODY))
        + f"</td></tr><tr><td>ADVERTISEMENT</td></tr><tr><td>{rails}</td></tr><tr><td>{RIGHTS}</td></tr></table>"
    )  # fmt: skip


def without_sources(dispatch):
    furniture = [(f.kind, f.heading, [item.text for item in f.items]) for f in dispatch.furniture]
    return {**dispatch.model_dump(exclude={"source", "furniture"}), "furniture": furniture}


def test_an_agency_page_is_split_into_story_and_furniture():
    dispatch = dispatch_of(page_from_text(as_text()))
    assert (dispatch.publisher, dispatch.agency, dispatch.headline) == ("RiverWatch.example", "AFP", HEADLINE)
    assert dispatch.text == "\n\n".join(BODY)
    assert [block.kind for block in dispatch.blocks] == ["paragraph", "paragraph", "subhead", "paragraph", "paragraph"]
    assert (dispatch.dateline.place, dispatch.dateline.date) == ("Lisbon", "2021-03-04")
    assert (dispatch.published.value, dispatch.published.status) == ("2021-03-04", "stated")
    assert [(f.heading, [i.text for i in f.items]) for f in dispatch.furniture if f.kind == "rail"] == RAILS
    assert [f.kind for f in dispatch.furniture if f.kind != "rail"] == ["masthead", "ad", "rights"]
    assert dispatch.rights.holder == "Agence France-Presse"
    assert (dispatch.rights.may.export_text, dispatch.rights.may.show_text) == (False, "private")


@pytest.mark.parametrize("other", [as_markup, as_table, lambda: as_text("\r\n")], ids=["markup", "table", "crlf"])
def test_the_same_page_in_another_form_gives_the_same_dispatch(other):
    told = dispatch_of(page_from_text(other()))
    assert without_sources(told) == without_sources(dispatch_of(page_from_text(as_text())))


def test_links_of_rails_are_kept():
    rail = next(f for f in dispatch_of(page_from_text(as_markup())).furniture if f.kind == "rail")
    assert [item.source for item in rail.items] == ["/n/0", "/n/1"]


def test_a_dateline_that_opens_a_paragraph_is_split_off_a_page_but_stays_in_a_text():
    text = "LIMA, March 9 (Reuters) - Miners ended their strike on Tuesday, their union said."
    page = dispatch_of(page_from_text("Miners end strike\n\n" + text))
    assert page.text == "Miners ended their strike on Tuesday, their union said."
    assert page.dateline.place == "Lima"
    given_text = dispatch_of_text(text, published="2021-03-09")
    assert given_text.text == text
    assert given_text.dateline.date == "2021-03-09"


def test_a_page_without_a_day_has_none():
    dispatch = dispatch_of(
        page_from_text("Bridge reopens\n\nThe old bridge was opened again to lorries, both states said.")
    )
    assert (dispatch.published.value, dispatch.published.status, dispatch.dateline) == (None, "absent", None)


def test_a_headline_alone_is_no_body():
    dispatch = dispatch_of(page_from_text("Valley states reopen bridge"))
    assert (dispatch.headline, dispatch.text, dispatch.blocks) == ("Valley states reopen bridge", "", [])


def test_a_page_not_in_english_is_told_by_its_words():
    text = "Die Brücke wird am Montag wieder für den Verkehr geöffnet, wie die beiden Staaten nun mitteilten."
    assert dispatch_of(page_from_text("Die Brücke öffnet\n\n" + text)).language == "de"


def test_controls_do_not_break_a_page():
    dispatch = dispatch_of(
        page_from_text("A\x00 head\u202e line\n\nThe envoy\u2066 said on Monday\x00 that the talks were over at last.")
    )
    assert dispatch.text.startswith("The envoy")


def test_a_hundred_thousand_nested_tags_are_refused_quickly():
    with pytest.raises(InputTooLarge):
        dispatch_of(page_from_bytes(b"<html><body>" + b"<div>" * 100_000 + b"x", name="deep"))


def test_a_published_day_that_is_none_is_a_usage_error():
    with pytest.raises(UsageError):
        dispatch_of_text("The talks ended.", published="yesterday")
    with pytest.raises(EmptyInput):
        dispatch_of_text(" \n")


def test_a_text_keeps_its_characters_and_offsets():
    text = "\r\n First words.\r\n\r\n\r\nSecond words\r\ngo on. "
    dispatch = dispatch_of_text(text, published="2021-03-09")
    assert dispatch.text == text
    assert [text[b.start : b.end] for b in dispatch.blocks] == ["First words.", "Second words\r\ngo on."]


MARKED = st.lists(
    st.sampled_from(["<p>", "</p>", "<li>", "<a href=x>", "</a>", "<br>", "<td>", "a", "Talks. ", "\n"])
).map("".join)


@settings(max_examples=150)
@given(st.one_of(st.text(), st.text(alphabet="aB.\n\r\u2028 -1("), MARKED))
def test_any_text_gives_a_dispatch_in_which_every_character_is_accounted_for(text):
    try:
        page = page_from_text(text)
        layout, _ = page_layout(page)
    except TocsinError:
        return
    at = 0
    for segment in layout.segments:
        assert segment.start == at < segment.end
        assert (segment.line is None) == (not layout.text[segment.start : segment.end].strip())
        at = segment.end
    assert at == len(layout.text)
    assert page.kind == "html" or layout.text == page.text
    assert dispatch_of(page) == dispatch_of(page)
    assert dispatch_of_text(text) == dispatch_of_text(text)
