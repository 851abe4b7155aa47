"""Markdown: front matter gives the fields, headings are subheads, pictures are captions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError, MalformedInput
from tocsin.intake import Item, pages_of
from tocsin.record import Page

NOTE = """---
title: "Envoys meet in Riga"
date: 2022-01-07 09:30:00 +0100   # as filed
authors:
  - Ana Berzina
  - Jo Smith
publisher: The Valley Press
permalink: https://valley.example/riga
lang: en
tags: [talks, Baltic]
license: CC BY 4.0
---

# Envoys meet in Riga

Envoys of three states met in **Riga** on *Friday*, the [ministry](https://mfa.example/x) said
in a note that ran over two lines.

![Envoys at the table](table.jpg)

## What comes next

They meet again on Monday.
"""


def pages(text: str | bytes) -> list[Page | InputError]:
    return list(pages_of(Item.of(text.encode() if isinstance(text, str) else text, "note.md")))


def test_front_matter_gives_the_fields():
    (page,) = pages(NOTE)
    assert isinstance(page, Page)
    assert page.format == "markdown"
    found = dispatch_of(page)
    assert (found.headline, found.byline, found.publisher) == (
        "Envoys meet in Riga", "Ana Berzina, Jo Smith", "The Valley Press",
    )  # fmt: skip
    assert (found.published.value, found.published.evidence) == ("2022-01-07T09:30:00+01:00", "markdown date")
    assert (found.url, found.rights.terms, found.wire and found.wire.keywords) == (
        "https://valley.example/riga", "open", ["talks", "Baltic"],
    )  # fmt: skip


def test_headings_are_subheads_and_pictures_captions_and_marks_of_emphasis_go():
    (page,) = pages(NOTE)
    assert isinstance(page, Page)
    found = dispatch_of(page)
    assert [(one.kind, found.text[one.start : one.end]) for one in found.blocks] == [
        (
            "paragraph",
            "Envoys of three states met in Riga on Friday, the ministry said in a note that ran over two lines.",
        ),
        ("subhead", "What comes next"),
        ("paragraph", "They meet again on Monday."),
    ]
    assert [one.items[0].text for one in found.furniture if one.kind == "caption"] == ["Envoys at the table"]


def test_without_front_matter_the_first_heading_is_the_headline():
    for head in ("# Envoys meet in Riga", "Envoys meet in Riga\n===", "# Envoys meet in *Riga* #"):
        text = f"{head}\n\nEnvoys of three states met in Riga on Friday.\n\n## More\n\n## Still more\n\nNothing came.\n"
        (page,) = pages(text)
        assert isinstance(page, Page)
        assert dispatch_of(page).headline == "Envoys meet in Riga"


def test_toml_is_front_matter_too():
    (page,) = pages('+++\ntitle = "Envoys meet"\ndate = 2022-01-07\n+++\nEnvoys met in Riga on Friday.\n')
    assert isinstance(page, Page)
    assert (page.stated and page.stated.headline, page.stated and page.stated.published) == (
        "Envoys meet",
        "2022-01-07",
    )


def test_a_page_of_plain_text_with_a_dash_line_or_one_hash_is_none():
    for text in (
        "---\nEnvoys met.\n---\nThey left.\n",
        "Envoys met.\n\n# 3 of them left.\n",
        "#1 in the news: talks end\n",
    ):
        (page,) = pages(text)
        assert isinstance(page, Page)
        assert page.format == "text"


def test_front_matter_that_never_ends_is_no_front_matter_or_malformed():
    (page,) = pages("---\ntitle: Envoys meet\n\nEnvoys met in Riga on Friday.\n")
    assert isinstance(page, Page)
    (error,) = pages("---\ntitle: x\n" + "word: y\n" * 9_000 + "\n---x\n\n# A\n# B\n")
    assert isinstance(error, MalformedInput | Page)


@pytest.mark.parametrize("hostile", ["[" * 60_000, "**" * 60_000, "![" * 40_000, "[a](" * 30_000, "`" * 90_000])
def test_marks_without_end_are_read_in_no_time(hostile):
    (page,) = pages(f"# A\n\n{hostile}\n")
    assert isinstance(page, Page)


@given(st.text(alphabet="ab #*_[]()!`\n-+=>.:1|\\", max_size=300))
def test_any_text_is_a_page_or_a_named_error(text):
    for found in pages("# A\n" + text):
        assert isinstance(found, Page | InputError)


@given(st.text(alphabet="ab:= -[],\"'\n#", max_size=200))
def test_any_front_matter_is_read_or_a_named_error(text):
    for found in pages(f"---\ntitle: x\n{text}\n---\nEnvoys met.\n"):
        assert isinstance(found, Page | InputError)
