"""Sentences whose verb or speaker the parser misses."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides
from tocsin.reading.parsing.language import parse


def _subject_of(text: str, verb: str) -> str | None:
    tree = parse(text)
    at = tree.words.index(verb)
    return next((tree.words[k] for k in tree.children[at] if tree.deps[k] in ("nsubj", "nsubjpass")), None)


def test_whoever_says_it_behind_a_place_is_no_second_name_of_the_place() -> None:
    text = "Militiamen are holding twelve Danish and Swedish nurses in the hill town of Bunagana, the mission said."
    assert _subject_of(text, "said") == "mission"
    assert _subject_of(text, "holding") == "Militiamen"


def test_what_looks_like_a_participle_behind_a_relative_clause_is_the_verb() -> None:
    text = "Gunmen who stormed a Belgian school in Goma held on to eleven teachers for a second night as police waited."
    tree = parse(text)
    held = tree.words.index("held")
    assert tree.heads[held] == held
    assert _subject_of(text, "held") == "Gunmen"


def test_a_comma_may_close_the_relative_clause_before_the_verb() -> None:
    text = "France, which keeps a garrison in its former colony, called on both governments to show restraint."
    assert _subject_of(text, "called") == "France"


def test_what_is_claimed_behind_a_that_makes_a_participle_the_verb() -> None:
    told = sides("Amnesty International charged on Monday that Sudanese soldiers had flogged prisoners in Kassala.")
    assert [(act, acted) for act, _, acted in told][:1] == [("ACCUSE", {"SDN"})]


def test_a_clause_before_a_semicolon_is_not_what_the_next_one_says() -> None:
    told = sides("Lisbon's mayor outlawed the dockers' rally; the dockers vowed to gather all the same.")
    assert any(act == "COERCE" for act, *_ in told)


def test_whoever_stands_joined_to_an_opening_place_is_the_subject() -> None:
    assert _subject_of(
        "In the alleys of Homs, Syrian soldiers and rebel gunmen are still hunting one another.", "hunting"
    ) == ("soldiers")


def test_a_clause_behind_after_hangs_on_the_one_before_it() -> None:
    text = (
        "Guerrillas mortared a dairy in Bunia, wounding six people, minutes after their spokesman had proposed a lull."
    )
    tree = parse(text)
    first = tree.words.index("mortared")
    assert tree.heads[first] == first
    assert tree.heads[tree.words.index("proposed")] == first


def test_striking_workers_are_hit_by_nobody() -> None:
    tree = parse("The bishop was jeered by striking midwives at the gate.")
    assert tree.deps[tree.words.index("midwives")] == "pobj"
    assert sides("The bishop was jeered by striking midwives at the gate.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Samoa wants its frigate back, a demand Tonga has rejected.", ("REJECT", {"TON"}, {"WSM"})),
        ("Chile demanded that Peru hand over the banker, a request Lima refused.", ("REJECT", {"PER"}, {"CHL"})),
    ],
)
def test_an_afterthought_on_a_claim_says_who_rejects_it(text: str, told: Told) -> None:
    assert sides(text)[-1] == told
    assert sides(text)[0][0] == "REQUEST"


@pytest.mark.parametrize("text", ["Nauru rebuffed a plea by Fiji.", "Nauru snubbed Fiji."])
def test_a_name_taken_for_an_adverb_before_its_verb_is_the_subject(text: str) -> None:
    assert ("REJECT", {"NRU"}, {"FJI"}) in sides(text)
