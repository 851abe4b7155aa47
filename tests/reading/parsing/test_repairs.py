"""What is mended around the parser: headlines' infinitives, lines in capitals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.casing import recased
from tocsin.reading.parsing.language import parse
from tocsin.reading.parsing.repairs import is_tree, repaired
from tocsin.reading.parsing.repairs_headlines import is_headline
from tocsin.record import Event


def events(text: str) -> list[Event]:
    return events_of(parse(text), load_lexicon())[0]


@pytest.mark.parametrize(
    ("headline", "actors"),
    [
        ("Peru, Chile to hold talks in Lima", ["PER", "CHL"]),
        ("Kenyan president to visit Uganda", ["KEN.GOV"]),
    ],
)
def test_a_headline_infinitive_is_what_is_to_come(headline: str, actors: list[str]) -> None:
    told = events(headline)
    assert [event.act for event in told] == ["CONSULT"]
    assert told[0].status == "scheduled"
    assert len(told[0].actor) == len(actors)


def test_a_headline_tells_in_the_present_what_has_been() -> None:
    assert [event.status for event in events("Kenya bombs Somalia")] == ["occurred"]


def test_a_sentence_with_a_full_stop_is_no_headline() -> None:
    tree = parse("Peru and Chile are to hold talks.")
    assert not is_headline(tree, 0, len(tree))
    assert repaired(tree) is tree


def test_a_line_in_capitals_is_read_like_another() -> None:
    told = events("FRANCE CONDEMNS NORTH KOREA OVER MISSILE TEST")
    assert ("ACCUSE", ["FRA"], ["PRK"]) in [(event.act, event.actor, event.recipient) for event in told]


def test_names_and_abbreviations_keep_their_capitals() -> None:
    assert recased("NATO WARNS NORTH KOREA OF RESPONSE") == "NATO warns North Korea of response"
    assert recased("ARMY LEAVES KHERSON") == "Army leaves kherson"
    assert recased("TROOPS TO LEAVE BASE NEAR KHERSON") == "Troops to leave base near Kherson"
    assert recased("THREE FOUND IN READING ROOM") == "Three found in reading room"


def test_ordinary_lines_stay_as_they_are() -> None:
    text = "NATO warned Russia.\n\nUN\n12 MAY 2021"
    assert recased(text) == text


@given(st.text())
def test_recasing_keeps_every_offset(text: str) -> None:
    assert len(recased(text)) == len(text)
    assert recased(text).lower() == text.lower() or len(text.lower()) != len(text)


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("A truce held between Chad and Niger for a third day.", "RETREAT"),
        ("Togo's coast guard turned water cannon on a Beninese trawler.", "ASSAULT"),
        ("Togolese soldiers sealed off the opposition headquarters.", "COERCE"),
        ("Chile declared the Peruvian consul persona non grata.", "SANCTION"),
        ("Fijian lawmakers voted down a trade deal with Tonga.", "REJECT"),
    ],
)
def test_slips_that_recur_are_mended(sentence: str, act: str) -> None:
    assert [event.act for event in events(sentence)] == [act]


def test_a_caption_without_a_full_stop_keeps_its_participle() -> None:
    tree = parse("Two men arrested in Cairo")
    assert tree.deps[tree.words.index("arrested")] != "ROOT"


def test_a_name_joined_to_an_object_is_the_subject_of_the_verb_behind_it() -> None:
    tree = parse("Portugal and Malta had condemned the new junta and Norway had shut its port.")
    norway = tree.words.index("Norway")
    assert (tree.deps[norway], tree.words[tree.heads[norway]]) == ("nsubj", "shut")


def test_two_names_that_are_hit_stay_objects() -> None:
    tree = parse("The jets hit Chad and Niger and fled.")
    assert tree.words[tree.heads[tree.words.index("Niger")]] != "fled"


def test_what_somebody_called_a_step_is_said_of_the_step() -> None:
    told = events("Rome closed two ports to ferries, a step that Malta's premier called illegal and shameful.")
    assert ("ACCUSE", ["MLT.GOV"]) in [(event.act, event.actor) for event in told]


def test_who_was_hit_may_stand_before_the_words_that_say_who_says_it() -> None:
    told = events("Nine Danish nurses, the union said, had been beaten by soldiers.")
    assert [event.recipient[0].partition(".")[0] for event in told if event.act == "ASSAULT"] == ["DNK"]


def test_a_participle_behind_a_comma_belongs_to_the_sentence_not_to_the_infinitive() -> None:
    told = events("Kenya's premier urged nurses to return on Friday, rejecting an offer by Uganda.")
    assert ("REJECT", "occurred") in [(event.act, event.status) for event in told]


def test_whoever_stands_behind_an_opening_phrase_is_the_subject() -> None:
    tree = parse("At the invitation of Nepal, Bhutan sent two judges.")
    bhutan = tree.words.index("Bhutan")
    assert (tree.deps[bhutan], tree.words[tree.heads[bhutan]]) == ("nsubj", "sent")


def test_a_past_tense_behind_an_aside_is_the_verb() -> None:
    told = events("Beijing, angered by the visit, suspended military talks with Washington.")
    assert [(event.act, event.actor) for event in told] == [("SANCTION", ["CHN.GOV"])]


def test_a_participle_behind_whom_something_is_given_to_describes_what_is_given() -> None:
    tree = parse("Gabon will sell Chad printed maps of the reef.")
    assert tree.deps[tree.words.index("maps")] == "dobj"
    assert tree.heads[tree.words.index("maps")] == tree.words.index("sell")


def test_what_a_paper_says_is_said_by_the_paper() -> None:
    tree = parse("The senate passed a resolution Monday condemning the sultan.")
    says = tree.words.index("condemning")
    assert (tree.deps[says], tree.words[tree.heads[says]]) == ("acl", "resolution")


def test_both_before_an_infinitive_are_those_who_are_urged() -> None:
    tree = parse("Spain urged both to stop.")
    both = tree.words.index("both")
    assert (tree.deps[both], tree.words[tree.heads[both]]) == ("dobj", "urged")


def test_a_march_is_no_month() -> None:
    assert "ASSAULT" in [event.act for event in events("Kenyan police broke up a march by nurses.")]


def test_who_is_pleaded_with_is_asked() -> None:
    tree = parse("Growers in Malawi pleaded with the finance ministry to reopen talks with Zambia.")
    asked = tree.words.index("ministry")
    assert (tree.deps[asked], tree.words[tree.heads[asked]]) == ("pobj", "with")


def test_what_leads_round_in_a_ring_is_no_tree() -> None:
    assert is_tree([1, 1, 1, 2], (0, 4))
    assert not is_tree([1, 2, 0, 3], (0, 4))
    assert is_tree([1, 2, 0, 3], (3, 4))


@pytest.mark.parametrize(
    "text",
    [
        "The derby due on Monday was put off on Friday, and Oman vowed on Sunday to sue.",
        "Oman, Chad to spurn on Friday Malta's bid and gave until May to leave the port",
    ],
)
def test_a_mended_sentence_is_still_a_tree(text: str) -> None:
    mended = parse(text)
    assert all(is_tree(mended.heads, sentence) for sentence in mended.sentences)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Peru and Bolivia parted company.", "parted"),
        ("Chile's harbour police trained searchlights on a dinghy.", "trained"),
    ],
)
def test_the_one_participle_of_a_sentence_is_its_verb(sentence: str, verb: str) -> None:
    parsed = parse(sentence)
    at = parsed.words.index(verb)
    assert parsed.heads[at] == at
    assert any(parsed.deps[k] == "nsubj" for k in parsed.children[at])


def test_a_participle_in_a_sentence_with_a_verb_stays_one() -> None:
    parsed = parse("The ships damaged in the storm reached port.")
    assert parsed.deps[parsed.words.index("damaged")] == "acl"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Libyan soldiers gang-raped dozens of women in the port.", ["LBY.MIL"]),
        ("Chilean troops machine-gunned hundreds of strikers.", ["CHL.MIL"]),
    ],
)
def test_a_verb_with_a_hyphen_is_a_verb(text: str, actors: list[str]) -> None:
    assert [event.actor for event in events(text)] == [actors]
