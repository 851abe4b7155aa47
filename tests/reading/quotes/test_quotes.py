"""Who says what: cues in every order, speech that runs on, and attitudes apart from statements."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.dispatch import dispatch_of_text
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing.language import parse
from tocsin.reading.quotes.attitudes import read_attitudes
from tocsin.reading.quotes.reader import read_quotes


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


def told(text: str) -> list[tuple[str | None, str, str]]:
    """Words that name the speaker without article, kind and words of each quote without the mark at its end."""
    named = [one.speaker_span.exact if one.speaker_span else None for one in quotes(text)]
    bare = [re.sub(r"^(?:the|an?) ", "", name, flags=re.I) if name else None for name in named]
    return [(name, one.kind, one.span.exact.rstrip(",.")) for name, one in zip(bare, quotes(text), strict=True)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The road is closed,” the governor was quoted as saying.", "the governor"),
        ("The governor was quoted as saying: “The road is closed.”", "The governor"),
        ("“The road is closed,” the governor told reporters.", "the governor"),
        ("“The road is closed,” the governor tweeted.", "the governor"),
        ("“The road is closed,” a statement read.", "a statement"),
        ("“The road is closed,” the governor said in a statement.", "the governor"),
        ("“Is the road closed?” the governor asked.", "the governor"),
        ("“The road is closed!” the governor shouted.", "the governor"),
        ("“The road is closed,” diplomats said.", "diplomats"),
        ("“The road is closed,” a senior US official said on condition of anonymity.", "a senior US official"),
        ("“The road is closed,” a senior US official speaking on condition of anonymity said.", "a senior US official"),
        ("„The road is closed“, the governor said.", "the governor"),
        ("«The road is closed», the governor said.", "the governor"),
        ("“The road is closed.” — Mara Lindt", "Mara Lindt"),
    ],
)  # fmt: skip
def test_a_cue_in_any_form_and_order_names_the_speaker(text, speaker):
    one = told(text)[0]
    assert one[0] is not None
    assert one[0] in speaker
    assert one[1] == "direct"


def test_a_quote_that_a_cue_interrupts_is_two_parts_of_one_speaker():
    first, second = told("“The road,” the mayor said, “will stay closed until the snow has gone.”")
    assert first[0] == second[0] == "mayor"
    assert (first[2], second[2]) == ("The road", "will stay closed until the snow has gone")


def test_reported_speech_that_a_cue_interrupts_is_two_parts_of_one_speaker():
    first, second = told("The road, the mayor said, will stay closed until the snow has gone.")
    assert first == ("mayor", "indirect", "The road")
    assert second == ("mayor", "indirect", "will stay closed until the snow has gone")


def test_an_adverbial_before_the_cue_is_none_of_what_is_said():
    assert told("In a letter, the mayor said the road would stay closed.")[0][2] == "the road would stay closed"


def test_a_quote_inside_a_quote_has_a_speaker_of_its_own():
    text = "“The mayor said ‘the road is closed’ and left,” the driver told police."
    found = quotes(text)
    outer = next(one for one in found if one.kind == "direct")
    assert outer.speaker_span.exact.endswith("driver")
    assert outer.span.exact.startswith("The mayor said")


def test_a_paragraph_that_ends_in_a_colon_announces_the_next():
    first, second = told("The mayor went on to say:\n\n“The road is closed. We need help.”\n\n“Nobody came.”")
    assert first[0] == "mayor"
    assert second[0] is None


def test_a_verb_inside_the_marks_is_no_cue_of_the_next_passage():
    text = "“I want to promise this to you: we will rebuild,” the mayor said on Monday. “I said so in May as well.”"
    assert {one[0] for one in told(text) if one[1] == "direct"} == {"mayor"}


def test_whom_somebody_tells_is_the_addressee():
    text = "“The talks are over,” Russian Foreign Minister Sergei Lavrov told NATO."
    (quote,) = quotes(text)
    assert quote.addressee == "NATO"
    (other,) = quotes("“The talks are over,” Sergei Lavrov said to NATO.")
    assert other.addressee == "NATO"


def test_a_pronoun_that_speaks_is_who_it_stands_for():
    first, second = quotes("Sergei Lavrov arrived in Geneva. “The talks went well,” he said. “We will meet again.”")
    assert first.speaker == second.speaker is not None


def test_a_partial_quote_is_told_from_a_scare_quote():
    assert told("The mayor called the plan “a very costly mistake” on Monday.") == [
        ("mayor", "partial", "a very costly mistake")
    ]
    assert told("The “ghost road” leads to nowhere.") == []


@pytest.mark.parametrize("marks", ["“" * 10, "”" * 10, '"' * 9, "«“„‘‹" * 2, "''" * 9, "‘“" * 5])
def test_ten_unbalanced_marks_break_nothing(marks):
    text = f"He said {' we go '.join(marks)} and left. The mayor said the road was closed.\n\nNobody came."
    found = quotes(text)
    assert all(text[one.span.start : one.span.end] == one.span.exact for one in found)
    assert any(one.span.exact == "the road was closed" for one in found) or marks[0] in "“\"«'‘"


def test_a_mark_left_open_ends_with_its_paragraph():
    text = "“The road is closed, the mayor said.\n\nThe council meets on Monday."
    assert all(one.span.end <= text.index("\n\n") for one in quotes(text))


def test_what_is_called_what_is_an_attitude_with_both():
    assert ("The mayor", "called", "the plan a costly mistake") in held("The mayor called the plan a costly mistake.")


def test_what_a_survey_shows_is_held_by_it():
    assert ("A survey", "shows", "that most farmers are in debt") in held(
        "A survey shows that most farmers are in debt."
    )


_PIECES = st.sampled_from(["He said ", "“", "”", "''", '"', "we go", ", ", ". ", "‘", "’", "«", "\n\n", "told Anna "])


@settings(max_examples=40)
@given(st.lists(_PIECES, max_size=14).map(lambda pieces: "So " + "".join(pieces)))
def test_any_marks_give_spans_that_verify(text):
    for quote in quotes(text):
        assert text[quote.span.start : quote.span.end] == quote.span.exact
    for attitude in read_attitudes(parse(text)):
        assert text[attitude.content.start : attitude.content.end] == attitude.content.exact


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The snow will melt,” she continued.", "she"),
        ("She went on: “The snow will melt by Easter.”", "She"),
        ("“We will melt the snow ourselves if we must,” said Ulm police chief Karl Roth.", "Karl Roth"),
    ],
)
def test_a_verb_that_is_no_verb_of_saying_elsewhere_introduces_a_passage_in_marks(text, speaker):
    assert told(text)[0][0] == speaker.removeprefix("the ")


def test_to_continue_reports_nothing_without_marks():
    assert quotes("The mayor continued to believe in the bridge.") == ()
    assert quotes("Snow continued through the night, and farmers went on with the harvest.") == ()


def test_saying_behind_a_comma_is_done_by_whoever_acts():
    found = told("The mayor dismissed the architect, saying “he never drew a straight line in his life.”")
    assert found[0][0] == "mayor"


def test_a_reported_clause_behind_an_adverbial_begins_with_its_subject():
    (quote,) = quotes("Weber said after the meeting he would not accept the offer.")
    assert quote.span.exact == "he would not accept the offer"


def test_a_transcript_gives_each_turn_to_its_label():
    text = (
        "ROTH: The bridge is safe.\n\nWEBER: Who says so?\n\nROTH: The engineers do.\n\n"
        "The hearing ended at noon."
    )  # fmt: skip
    found = quotes(text)
    assert [(one.speaker_span.exact, one.kind, one.span.exact) for one in found] == [
        ("ROTH", "direct", "The bridge is safe."),
        ("WEBER", "direct", "Who says so?"),
        ("ROTH", "direct", "The engineers do."),
    ]


def test_questions_and_answers_have_nobodys_name():
    found = quotes("Q: Is it safe?\n\nA: It is.\n\nQ: Since when?\n\nA: Since May.")
    assert [one.span.exact for one in found] == ["Is it safe?", "It is.", "Since when?", "Since May."]
    assert {one.speaker_span for one in found} == {None}


def test_a_label_alone_makes_no_transcript():
    assert quotes("OSLO: The bridge is safe.\n\nPhoto: Karl Roth.\n\nThe hearing ended at noon.") == ()


def _who(text: str) -> set[str | None]:
    return {one.speaker_span.exact if one.speaker_span else None for one in quotes(text)}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Drivers were told by officials that the tram was cancelled.", "officials"),
        ("Drivers were told that the tram was cancelled.", None),
        ("The gazette quoted a baker as saying the flour was wet.", "a baker"),
        ("The baker was quoted as saying the flour was wet.", "The baker"),
    ],
)
def test_of_who_is_told_and_who_is_quoted_the_speaker_is_who_spoke(text: str, speaker: str | None) -> None:
    assert _who(text) == {speaker}


@pytest.mark.parametrize(
    ("text", "holder", "content"),
    [
        ("The diver is convinced that the reef will heal.", "The diver", "that the reef will heal"),
        ("The diver made clear that the reef would heal.", "The diver", "that the reef would heal"),
        ("The union wants two managers sacked.", "The union", "two managers sacked"),
        ("The diver hinted at a second wreck.", "The diver", "a second wreck"),
    ],
)
def test_what_one_is_convinced_of_makes_clear_or_wants_done_is_held(text: str, holder: str, content: str) -> None:
    assert (holder, content) in {(who, what) for who, _, what in held(text)}


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("In the view of most beekeepers, the spray kills bees.", "beekeepers", "the spray kills bees"),
        ("The spray kills bees, in the opinion of Dr. Amalia Roth.", "Amalia Roth", "The spray kills bees"),
        ("The Beacon said in a column that the judge should resign.", "Beacon", "that the judge should resign"),
        ("Ministry: Dam Is Safe.\n\nThe dam was built in 1960.", "Ministry", "Dam Is Safe"),
    ],
)
def test_whose_view_a_sentence_is(text: str, speaker: str, content: str) -> None:
    (quote,) = quotes(text)
    assert quote.kind == "indirect"
    assert quote.span.exact == content
    assert quote.speaker_span is not None
    assert quote.speaker_span.exact.endswith(speaker)


def test_a_headline_with_a_colon_and_no_source_is_nobodys() -> None:
    assert quotes("Breaking: Dam Bursts.\n\nThe dam was built in 1960.") == ()


def test_turns_may_open_with_a_mark() -> None:
    text = '"ROTH: Who opened the gate?\n\n"LINDT: I did.\n\n"ROTH: Who told you to?\n\n"LINDT: Nobody did."'
    assert [quote.span.exact.strip('"') for quote in quotes(text)] == [
        "Who opened the gate?",
        "I did.",
        "Who told you to?",
        "Nobody did.",
    ]


@pytest.mark.parametrize(
    ("text", "attitude"),
    [
        ("There is concern among beekeepers that the spray kills.", ("beekeepers", "concern", "that the spray kills")),
        ("The survey found lead in nine wells.", ("The survey", "found", "lead in nine wells")),
        ("The owners blamed the leak on a valve.", ("The owners", "blamed", "the leak on a valve")),
    ],
)
def test_findings_and_fears_have_their_holders(text: str, attitude: tuple[str, str, str]) -> None:
    assert attitude in held(text)


def test_a_diver_who_finds_a_thing_attributes_nothing() -> None:
    assert held("The diver found a ring.") == []
