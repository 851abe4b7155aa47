"""Storylines: short texts of one matter come together, others stay apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.desk.made import mention
from tocsin.desk.changes import changes
from tocsin.desk.model import StoryHead
from tocsin.desk.storylines.follow import HORIZON, cluster, story_week, storylines
from tocsin.reading.resolution.resolve import resolve
from tocsin.reading.resolution.terms import terms

FLOOD = [
    "Floods in the Kelmar valley drove thousands from their homes as the river burst its banks",
    "Rescuers reached villages in the flooded Kelmar valley, where the river burst its banks on Sunday",
    "Thousands left homeless by floods in the Kelmar valley",
]
TALKS = [
    "Negotiators met in Oslo to extend the fisheries treaty between the two islands",
    "The fisheries treaty was extended for five years, the negotiators said in Oslo",
]


def test_texts_of_one_matter_share_a_number() -> None:
    assert cluster([FLOOD[0], TALKS[0], FLOOD[1], TALKS[1], FLOOD[2]]) == [0, 1, 0, 1, 0]


def test_numbers_follow_the_order_of_the_texts() -> None:
    assert cluster([TALKS[0], FLOOD[0], TALKS[1]]) == [0, 1, 0]


def test_no_texts_make_no_storyline() -> None:
    assert cluster([]) == []


def test_texts_without_words_stand_alone() -> None:
    assert cluster(["", "...", FLOOD[0]]) == [0, 1, 2]


def test_a_threshold_beyond_all_cosines_joins_nothing() -> None:
    assert cluster(FLOOD, threshold=1.01) == [0, 1, 2]


def test_two_groups_join_by_the_mean_of_all_their_pairs() -> None:
    # a and b are alike; c shares words with b alone, and the mean of (a,c)=0 and (b,c) decides.
    texts = ["alpha beta", "alpha beta gamma", "gamma delta"]
    assert cluster(texts, threshold=0.3) == [0, 0, 1]
    assert cluster(texts, threshold=0.1) == [0, 0, 0]


def test_words_of_one_stem_count_as_one_and_function_words_as_none() -> None:
    assert terms("The strike, the strikes and the striking") == {"strik": 3}


@given(st.lists(st.sampled_from([*FLOOD, *TALKS, "", "Rain"]), max_size=12))
def test_equal_texts_with_words_share_a_storyline_and_a_second_run_agrees(texts: list[str]) -> None:
    found = cluster(texts)
    assert found == cluster(texts)
    assert len(found) == len(texts)
    assert list(dict.fromkeys(found)) == list(range(len(set(found))))
    for text in {text for text in texts if text}:
        assert len({number for number, one in zip(found, texts, strict=True) if one == text}) == 1


def head(number: int, published: str, text: str, **other) -> StoryHead:
    fields = {"publisher": None, "copy_of": None, "title": text, "actors": (), "places": (), "names": ()} | other
    return StoryHead(dispatch=f"d{number}", published=published, terms=tuple(sorted(terms(text).items())), **fields)


WIRE = [
    head(1, "2024-05-01", FLOOD[0]),
    head(2, "2024-05-02", TALKS[0]),
    head(3, "2024-05-03", FLOOD[1]),
    head(4, "2024-05-14", TALKS[1]),
    head(5, "2024-05-20", FLOOD[2]),
    head(6, "2024-05-21", "Rain"),
]


def lines(*heads: StoryHead) -> list[tuple[str, ...]]:
    return [line.dispatches for line in storylines(heads)]


def test_a_matter_is_followed_from_week_to_week():
    assert lines(*WIRE) == [("d1", "d3", "d5"), ("d2", "d4"), ("d6",)]


@given(st.permutations(WIRE))
def test_any_order_gives_the_same_storylines(shuffled):
    assert storylines(shuffled) == storylines(WIRE)


def test_a_storyline_keeps_its_id_as_it_grows():
    before = {line.id: line.dispatches for line in storylines(WIRE[:3])}
    after = {line.id: line.dispatches for line in storylines(WIRE)}
    assert set(before) <= set(after)
    assert {one.kind for one in changes(before, after)} == {"grown", "new"}


def test_what_comes_after_a_long_silence_is_another_matter():
    late = head(7, "2024-09-30", FLOOD[0])
    assert (late.published > WIRE[0].published) and HORIZON < 120
    assert lines(*WIRE, late)[-1] == ("d7",)


def test_a_copy_stands_with_its_original():
    copy = head(7, "2024-05-03", "Village cut off", copy_of="d1")
    assert ("d1", "d3", "d7") in lines(*WIRE[:3], copy)


def test_the_title_is_a_headline_that_may_be_quoted_or_is_made_of_names():
    hidden = [head(n, "2024-05-01", text, title=None, actors=(("RUS", 2), ("x-1", 9)), names=(("RUS", "Russia"),))
              for n, text in enumerate(FLOOD)]  # fmt: skip
    assert [(line.title, line.title_from) for line in storylines(hidden)] == [("Russia", None)]
    assert storylines(hidden)[0].actors == ("RUS",)
    shown = [*hidden[:2], head(2, "2024-05-01", FLOOD[2])]
    assert [(line.title, line.title_from) for line in storylines(shown)] == [(FLOOD[2], "d2")]


def test_lead_event_and_timeline_come_from_its_dispatches():
    first = mention("d1", "2024-05-01", "AID", actors="DEU", recipients="UKR", says="Aid was sent to the valley")
    again = mention("d3", "2024-05-02", "AID", actors="DEU", recipients="UKR", says="Aid was sent to the valley")
    alone = mention("d1", "2024-05-01", "PROTEST", actors="FRA", start="2024-04-30", says="People marched")
    events = resolve([first, again, alone])
    line = storylines(WIRE, events)[0]
    assert line.lead == next(event.id for event in events if event.act == "AID")
    assert line.timeline == tuple(event.id for event in sorted(events, key=lambda event: event.act, reverse=True))
    assert storylines(WIRE, events)[1].timeline == ()


def test_dispatches_are_grouped_by_the_monday_of_their_week():
    assert story_week(head(1, "2024-05-05T23:59:00Z", "Rain")).isoformat() == "2024-04-29"
    assert story_week(head(1, "", "Rain")).year == 1
