"""Storylines go on by whom they are about where their words change, if nothing else is nearly as near."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.desk.storylines.test_follow import head, lines
from tocsin.desk.storylines.follow import storylines
from tocsin.desk.storylines.heads import story_head_of
from tocsin.engine import read_text
from tocsin.reading.resolution.mentions import mentions_of

TRAWLERS = "Patrol boats seized trawlers off the reef"
PROTEST = "The envoy handed over a note of protest over the reef"
REPLY = "Ministry tears up a letter and calls off a visit"
HARVEST = "A late frost ruined the almond harvest"
NURSES = "Nurses walked out of clinics for better pay"
BRIDGE = "A new bridge was opened over the estuary"

WIRE = [
    head(1, "2024-05-01", TRAWLERS, pairs=("MUS+MDG",)),
    head(2, "2024-05-02", HARVEST, pairs=("ESP+PRT",)),
    head(3, "2024-05-03", NURSES),
    head(4, "2024-05-13", PROTEST, pairs=("MUS+MDG",)),
    head(5, "2024-05-22", REPLY, pairs=("MUS+MDG",)),
    head(6, "2024-05-23", BRIDGE),
]


def test_what_is_told_in_other_words_goes_on_with_the_only_matter_between_its_two_sides():
    assert lines(*WIRE) == [("d1", "d4", "d5"), ("d2",), ("d3",), ("d6",)]


def test_the_same_words_without_the_sides_are_another_matter():
    assert ("d5",) in lines(*WIRE[:4], head(5, "2024-05-22", REPLY))


def test_a_pair_of_sides_that_everything_is_about_ties_nothing():
    texts = [TRAWLERS, HARVEST, NURSES, BRIDGE, REPLY]
    told = [head(n, f"2024-05-{7 * n - 1:02}", text, pairs=("MUS+MDG",)) for n, text in enumerate(texts[:4], 1)]
    late = head(9, "2024-06-05", REPLY, pairs=("MUS+MDG",))
    assert {len(line) for line in lines(*told, late)} == {1}


def test_of_two_matters_between_the_same_sides_neither_stands_out():
    told = [head(1, "2024-05-01", TRAWLERS, pairs=("MUS+MDG",)), head(2, "2024-05-01", HARVEST, pairs=("MUS+MDG",))]
    others = [head(n, "2024-05-02", text) for n, text in ((3, NURSES), (4, BRIDGE))]
    assert ("d5",) in lines(*told, *others, head(5, "2024-05-15", REPLY, pairs=("MUS+MDG",)))


def test_what_is_near_to_nothing_older_goes_with_another_dispatch_of_its_week():
    told = [head(1, "2024-05-01", TRAWLERS, pairs=("MUS+MDG",)), head(2, "2024-05-03", REPLY, pairs=("MUS+MDG",))]
    assert lines(*told, *(head(n, "2024-05-02", text) for n, text in ((3, NURSES), (4, BRIDGE))))[0] == ("d1", "d2")


@given(st.permutations(WIRE))
def test_any_order_gives_the_same_storylines(shuffled):
    assert storylines(shuffled) == storylines(WIRE)


def test_the_sides_of_a_dispatch_are_those_it_names_most():
    record = read_text(
        "Chad closes border\n\nNDJAMENA, May 6, 2024 (AFP) - Chad closed its border with Niger on Monday. "
        "Chad accused Niger of arming herders. Benin offered to mediate. Niger rejected the charge, "
        "and Benin repeated its offer. France was silent."
    )
    assert story_head_of(record, mentions_of(record)).pairs == ("BEN+NER", "BEN+TCD", "NER+TCD")
