"""Words made fit for formats: what is hidden goes, and nothing else."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tocsin.export.plain_text import one_line, plain


@given(st.text(st.characters(exclude_categories=())))
def test_what_no_reader_sees_goes_and_nothing_else(written: str) -> None:
    lines = written.replace("\r\n", "\n").replace("\r", "\n")
    kept = [
        char
        for char in lines
        if char in "\n\t\u200c\u200d" or unicodedata.category(char) not in "Cc Cf Cs Co Cn".split()
    ]
    assert plain(written) == "".join(kept)


@given(st.text(st.characters(exclude_categories=())))
def test_one_line_is_one_line_with_single_spaces(written: str) -> None:
    assert len(one_line(written).splitlines()) <= 1
    assert one_line(written) == " ".join(one_line(written).split())
