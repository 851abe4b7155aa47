"""Which dispatch carries another's text, in what way, and which came first."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.dispatch.copies import Version, overlap, relation
from tocsin.dispatch.fingerprint import fingerprint

STORY = [
    "Delegates from the river states ended four days of talks in Khartoum without a word on how the dam is filled.",
    "The chief negotiator told reporters that the teams had agreed on the length of a drought and on little else.",
    "Engineers want a binding rule before the summer rains, while the builders offer to share data once a year.",
    "Two earlier rounds broke down over who would settle a dispute if the reservoir ran low for three years in a row.",
    "The mediators said they would write to the heads of state before the end of the week and propose a new date.",
    "Farmers along the lower reaches have begun to plant crops that need less water, the agriculture ministry said.",
]
OTHER = [
    "A patrol found the wreck of the trawler nine miles off the cape at dawn, the coast guard said in a statement.",
    "Four of the crew were taken to a hospital in the port, and the search for three more went on into the night.",
    "The owner of the vessel said its radio had failed an hour after it left the harbour in heavy weather on Sunday.",
    "Prosecutors have opened a file and asked for the records of the last inspection, which was made in the spring.",
]


def version(name: str, sentences: list[str], published: str | None = "2021-04-06", **more: object) -> Version:
    base = Version(name, fingerprint("\n\n".join(sentences)), published, agency="AFP", publisher="AFP")
    return replace(base, **more)  # type: ignore[arg-type]


def test_the_same_text_under_another_publisher_is_a_copy_of_the_agency_s_own() -> None:
    taken = version("d-1", STORY, publisher="Morning Post")
    found = relation(taken, version("d-2", STORY))
    assert found is not None
    assert (found.kind, found.dispatch, found.original) == ("copy", "d-1", "d-2")


def test_a_trimmed_text_is_an_excerpt_of_the_whole() -> None:
    found = relation(version("d-1", STORY), version("d-2", STORY[:3], "2021-04-07", publisher="Morning Post"))
    assert found is not None
    assert (found.kind, found.dispatch) == ("excerpt", "d-2")
    assert found.overlap.of_first > 0.9


def test_a_later_text_by_the_same_hand_that_adds_is_an_update() -> None:
    found = relation(version("d-1", STORY[:3]), version("d-2", OTHER[:2] + STORY[:3] + OTHER[2:], "2021-04-06T18:00"))
    assert found is not None
    assert (found.kind, found.dispatch, found.original) == ("update", "d-2", "d-1")


def test_what_calls_itself_a_correction_is_one() -> None:
    found = relation(version("d-1", STORY), version("d-2", STORY, "2021-04-07", signals=("correction",)))
    assert found is not None
    assert (found.kind, found.dispatch) == ("correction", "d-2")


def test_half_of_a_merged_story_is_an_excerpt_of_its_source() -> None:
    found = relation(version("d-1", STORY), version("d-2", STORY[:4] + OTHER, "2021-04-07", publisher="Morning Post"))
    assert found is not None
    assert found.kind == "excerpt"


def test_a_paragraph_of_background_is_no_copy() -> None:
    assert relation(version("d-1", STORY), version("d-2", [*OTHER, STORY[3]])) is None


def test_stories_of_their_own_are_not_related() -> None:
    assert relation(version("d-1", STORY), version("d-2", OTHER)) is None


def test_instants_are_compared_across_time_zones() -> None:
    early = version("d-9", STORY, "2021-04-06T23:30:00+09:00", publisher="Tokyo")
    late = version("d-1", STORY, "2021-04-06T15:00:00+00:00", publisher="London")
    found = relation(late, early)
    assert found is not None
    assert found.original == "d-9"


def test_an_undated_text_is_never_the_original_of_a_dated_one() -> None:
    found = relation(version("d-1", STORY, None), version("d-2", STORY, publisher="Morning Post"))
    assert found is not None
    assert found.original == "d-2"


@pytest.mark.parametrize("empty", ["", "…"])
def test_a_text_without_words_copies_nothing(empty: str) -> None:
    assert overlap(fingerprint(empty), fingerprint(empty)).is_copying is False


TEXTS = st.lists(st.sampled_from(STORY + OTHER), max_size=8)
DAYS = st.sampled_from([None, "2021-04-06", "2021-04-06T12:00:00Z", "2021-04-07"])


@given(TEXTS, TEXTS, DAYS, DAYS)
def test_the_order_in_which_two_are_given_does_not_matter(
    first: list[str], second: list[str], day: str | None, other: str | None
) -> None:
    one, two = version("d-1", first, day), version("d-2", second, other)
    assert relation(one, two) == relation(two, one)
