"""Who says what: cues in every order, speech that runs on, and attitudes apart from statements."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of_text
from tocsin.reading.actors import read_actors
from tocsin.reading.attitudes import read_attitudes
from tocsin.reading.language import parse
from tocsin.reading.quotes import read_quotes


def quotes(text: str):
    parsed = parse(text)
    return read_quotes(parsed, dispatch_of_text(text).blocks, read_actors(parsed, None))


def held(text: str) -> list[tuple[str | None, str, str]]:
    found = read_attitudes(parse(text))
    return [(one.holder.exact if one.holder else None, one.cue.exact, one.content.exact) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "“The bridge will open in the spring,” the minister said.",
        "“The bridge will open in the spring,” said the minister.",
        "The minister said: “The bridge will open in the spring.”",
        "According to the minister, “The bridge will open in the spring.”",
        "''The bridge will open in the spring,'' the minister said.",
    ],
)
def test_a_direct_quote_has_its_speaker_in_every_order(text):
    (quote,) = quotes(text)
    assert quote.kind == "direct"
    assert quote.span.exact.rstrip(",.") == "The bridge will open in the spring"
    assert quote.speaker_span.exact.endswith("minister")


def test_a_reported_clause_is_an_indirect_quote():
    (quote,) = quotes("The governor announced that the port would close on Friday.")
    assert (quote.kind, quote.span.exact) == ("indirect", "that the port would close on Friday")
    assert quote.speaker_span.exact.endswith("governor")


def test_speech_goes_on_in_its_paragraph_with_the_same_cue():
    first, second = quotes("“The river is rising,” the mayor said. “We must all leave the valley tonight.”")
    assert second.cue_span == first.cue_span
    assert second.speaker_span == first.speaker_span


def test_an_open_paragraph_carries_its_speaker_without_naming_one():
    text = "“The talks went well,” Sergei Lavrov said.\n\n“We will meet our partners again next week.”"
    first, second = quotes(text)
    assert second.speaker == first.speaker
    assert second.speaker_span is None


def test_scare_marks_without_a_cue_are_nobodys_words():
    assert quotes("The village was known as the “pearl” of the coast.") == ()


def test_a_whether_clause_is_reported_too():
    (quote,) = quotes("Reporters asked whether the ferry had a licence.")
    assert quote.span.exact == "whether the ferry had a licence"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Farmers want to block the road.", ("Farmers", "want", "to block the road")),
        ("The union condemned the new law.", ("The union", "condemned", "the new law")),
        ("Investors are confident that prices will fall.", ("Investors", "confident", "that prices will fall")),
        ("The army rejected the claim that it shelled a school.", (None, "claim", "that it shelled a school")),
        ("Parents complained about the closed school.", ("Parents", "complained", "the closed school")),
    ],
)
def test_what_somebody_holds_is_an_attitude(text, expected):
    assert expected in [(holder if expected[0] else None, cue, content) for holder, cue, content in held(text)]


def test_a_wish_is_no_quote():
    assert quotes("Farmers want to block the road.") == ()


_PIECES = st.sampled_from(["He said ", "“", "”", "''", '"', "we go", ", ", ". ", "‘", "’", "«", "\n\n", "told Anna "])


@settings(max_examples=40, deadline=None)
@given(st.lists(_PIECES, max_size=14).map(lambda pieces: "So " + "".join(pieces)))
def test_any_marks_give_spans_that_verify(text):
    for quote in quotes(text):
        assert text[quote.span.start : quote.span.end] == quote.span.exact
    for attitude in read_attitudes(parse(text)):
        assert text[attitude.content.start : attitude.content.end] == attitude.content.exact
