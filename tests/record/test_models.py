"""The data model: spans verify themselves, records hold together, equal values give equal bytes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tocsin.dispatch import dispatch_of_text
from tocsin.record import Block, Dispatch, Event, Published, Quote, Record, Span, canonical_json, content_id

TEXT = "Norway accused Iceland.\n\nIceland smiled."


def record(**parts: object) -> Record:
    empty: dict[str, list] = {
        "actors": [], "places": [], "times": [], "quantities": [], "quotes": [], "events": [], "agenda": [],
    }  # fmt: skip
    head = {"schema_version": "1.0", "tocsin_version": "0", "model": "m", "lexicon_digest": "d"}
    return Record(**{**head, "dispatch": dispatch_of_text(TEXT), **empty, **parts})


def quote(span: Span, speaker: str | None = None) -> Quote:
    return Quote(span=span, kind="direct", speaker=speaker, speaker_span=None, cue_span=None, addressee=None)


@given(st.text(min_size=1), st.data())
def test_a_span_taken_from_a_text_holds_in_it(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span.of(text, start, end)
    assert span.holds_in(text)
    assert span.exact == text[start:end]


@pytest.mark.parametrize(("start", "end", "exact"), [(0, 3, "No"), (3, 3, ""), (5, 2, "abc"), (-1, 1, "ab")])
def test_a_span_that_cannot_be_is_refused(start, end, exact):
    with pytest.raises(ValidationError):
        Span(start=start, end=end, exact=exact)


def test_a_span_that_does_not_stand_in_the_text_is_refused():
    with pytest.raises(ValidationError, match="does not hold"):
        record(quotes=[quote(Span(start=0, end=6, exact="Sweden"))])


def test_an_id_that_nobody_has_is_refused():
    with pytest.raises(ValidationError, match="not in actors"):
        record(quotes=[quote(Span.of(TEXT, 0, 6), speaker="NOR")])


def test_models_are_closed_and_frozen():
    with pytest.raises(ValidationError):
        Span(start=0, end=1, exact="a", note="b")
    with pytest.raises(ValidationError):
        Span.of(TEXT, 0, 1).start = 3


def test_a_published_value_is_never_absent_nor_an_absent_one_filled():
    with pytest.raises(ValidationError):
        Published(value=None, status="stated", evidence=None)
    with pytest.raises(ValidationError):
        Published(value="2022-01-07", status="absent", evidence=None)


@pytest.mark.parametrize("blocks", [[(0, 10)], [(0, 23), (20, 40)], [(25, 40), (0, 23)], [(0, 23), (25, 99)]])
def test_blocks_cover_the_text_in_order(blocks):
    whole = dispatch_of_text(TEXT).model_dump()
    whole["blocks"] = [{"kind": "paragraph", "start": start, "end": end} for start, end in blocks]
    with pytest.raises(ValidationError):
        Dispatch.model_validate(whole)


def test_equal_records_have_equal_bytes_and_come_back_whole():
    one, other = record(), record()
    assert canonical_json(one) == canonical_json(other)
    assert Record.model_validate_json(canonical_json(one)) == one
    assert canonical_json(one, indent=2).startswith('{\n  "schema_version"')


def test_ids_are_digests_of_content():
    assert content_id("d", "a", None) == content_id("d", "a", None)
    assert content_id("d", "a", None) != content_id("d", "a", "")
    assert content_id("d", "ab", "c") != content_id("d", "a", "bc")
    assert content_id("e", "a").startswith("e-")


def test_a_block_is_a_block():
    assert Block(kind="subhead", start=0, end=3).model_dump() == {"kind": "subhead", "start": 0, "end": 3}
    assert "content" in Event.model_fields
