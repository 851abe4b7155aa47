"""Joined words that the parser ties to the wrong partner."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.parsing.language import parse


def test_a_past_tense_joins_the_verb_with_a_tense_and_no_infinitive() -> None:
    told = sides("Togo vowed to chase the smugglers and begged Ghana for helicopters.")
    assert ("REQUEST", {"TGO"}, {"GHA"}) in told


def test_a_plain_form_joins_the_infinitive_before_it() -> None:
    read = parse("The Omani king planned to fly to Suva, meet with the premier of Fiji and sign a treaty.")
    assert read.heads[read.words.index("meet")] == read.words.index("fly")


def test_what_a_speaker_does_next_is_done_by_the_speaker() -> None:
    told = sides("Swiss monitors said Malian soldiers had burned a market, and urged Niger to shelter the traders.")
    assert ("REQUEST", {"CHE"}, {"NER"}) in told


def test_two_nouns_with_one_preposition_stand_side_by_side() -> None:
    told = sides("Tuvalu recognised the exiles, drawing praise from Palau and a rebuke from Beijing.")
    assert ("ACCUSE", {"CHN"}, {"TUV"}) in told


def test_a_name_without_a_preposition_of_its_own_stays_with_the_name_before_it() -> None:
    clause_layer = Clauses(parse("Envoys brought letters from Malta and the archbishop to Rome."))
    tree = clause_layer.parse
    archbishop = tree.words.index("archbishop")
    assert tree.words[tree.heads[archbishop]] == "Malta"


def test_a_participle_between_commas_tells_what_the_names_before_it_do() -> None:
    told = sides("Australia and Indonesia, meeting in Darwin, condemned the coup in Tonga.")
    assert ("CONSULT", {"AUS", "IDN"}, set()) in told


def test_each_infinitive_of_a_control_verb_has_its_own_doer() -> None:
    tree = parse("The crash prompted Chad to put its radars on alert and Niger to beg both rivals for calm.")
    beg = tree.words.index("beg")
    assert [tree.words[head] for head in Clauses(tree).at(beg).heads("subj")] == ["Niger"]


def test_which_is_the_object_where_the_clause_has_a_subject_of_its_own() -> None:
    tree = parse("Malta turned away a tug carrying 40 Eritreans, which Italy then let enter Pozzallo.")
    let = tree.words.index("let")
    assert "Italy" in [tree.words[head] for head in Clauses(tree).at(let).heads("subj")]


def test_a_clause_behind_a_semicolon_has_its_own_subject() -> None:
    told = sides("Chad hanged a Danish nurse on Sunday; Copenhagen, aghast, recalled its ambassador.")
    assert ("SANCTION", {"DNK"}, {"TCD"}) in told


def test_an_aside_does_not_part_a_verb_from_its_subject() -> None:
    told = sides("Lesotho sent flour to Malawi and, in a separate move, blacklisted two Malawian generals.")
    assert ("SANCTION", {"LSO"}, {"MWI"}) in told


def test_a_relative_clause_that_names_who_acts_is_no_passive() -> None:
    told = sides("A Maltese judge quizzed two Libyan envoys and held them, a move Tripoli condemned as piracy.")
    assert ("ACCUSE", {"LBY"}, {"MLT"}) in told


@pytest.mark.parametrize("joint", ["by Ghana and by Togo", "by Ghana, and by Togo"])
def test_prepositions_that_are_joined_fill_one_slot(joint: str) -> None:
    assert ("ACCUSE", {"GHA", "TGO"}, {"NER"}) in sides(f"The curfew in Niamey was condemned {joint}.")


def test_following_before_a_noun_is_a_preposition() -> None:
    tree = parse("Libya shelled the harbour following an appeal by Malta for restraint.")
    assert tree.deps[tree.words.index("appeal")] == "pobj"


def test_a_list_of_states_behind_of_goes_on_to_its_end() -> None:
    told = sides("Senior trade envoys of Chile, the Netherlands and South Africa held talks in Lima.")
    assert ("CONSULT", {"CHL", "NLD", "ZAF"}, set()) in told


def test_a_participle_shares_the_have_of_the_one_before() -> None:
    told = sides("Chile has ordered its navy to step up patrols and accused Peru of piracy.")
    assert ("ACCUSE", {"CHL"}, {"PER"}) in told


def test_the_last_of_two_names_acts_in_the_clause_behind_it() -> None:
    told = sides("Qatar hired builders from Nepal and Norway paused weapon exports to Oman.")
    assert told == [("COOPERATE", {"QAT"}, {"NPL"}), ("SANCTION", {"NOR"}, {"OMN"})]
    told = sides("Iran vowed revenge on Israel and Eritrea jailed a Swedish editor.")
    assert told == [("THREATEN", {"IRN"}, {"ISR"}), ("COERCE", {"ERI"}, {"SWE"})]


def test_two_names_that_somebody_tells_of_act_together() -> None:
    assert sides("Fiji said soldiers from Tonga and Samoa shelled the port.") == [("ASSAULT", {"TON", "WSM"}, set())]


def test_who_stands_behind_an_after_acts_in_its_clause() -> None:
    told = sides("Iran downed an American drone after Morocco quit the coalition in Yemen.")
    assert ("RETREAT", {"MAR"}, {"YEM"}) in told
