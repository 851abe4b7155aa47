"""Whom a position is towards."""

from __future__ import annotations

from tests.desk.made import content, mention
from tocsin.desk.positions.stances import stance_of


def addressed(act: str, says: str, **other: object) -> set[str]:
    stance = stance_of(mention("ap-1", "2022-01-07", act, says=says, **other))
    assert stance is not None
    return {party.id for party in stance.recipients}


def test_nobody_asks_the_country_that_he_speaks_for():
    says = "The minister demanded a passage"
    assert addressed("REQUEST", says, actors="Q1@PER", recipients="PER") == set()
    assert addressed("REQUEST", says, actors="Q1@PER", recipients="PER CHL") == {"CHL"}


def test_one_organ_may_ask_another_of_its_state():
    says = "Parliament asked the president to sign"
    assert addressed("REQUEST", says, actors="PER.LEG", recipients="Q1@PER") == {"Q1"}


def test_the_country_in_which_talks_are_refused_is_not_whom_they_are_refused():
    talks = content("CONSULT", actors="PER CHL")
    refused = addressed("REJECT", "Peru refused talks in Geneva", actors="PER", recipients="CHE", contents=(talks,),
                        place="Geneva")  # fmt: skip
    assert "CHE" not in refused


def test_who_is_refused_arms_is_addressed_wherever_they_were_to_go():
    arms = content("AID", actors="PER", recipients="UKR")
    refused = addressed("REJECT", "Peru refused arms", actors="PER", recipients="UKR", contents=(arms,), place="Kyiv")
    assert refused == {"UKR"}


def test_a_country_that_is_offered_talks_is_addressed_though_it_is_a_place():
    talks = content("CONSULT", actors="PER", recipients="CHE", says="talks")
    offered = addressed("AGREE", "Peru offered Switzerland talks", actors="PER", recipients="CHE", contents=(talks,),
                        place="Geneva")  # fmt: skip
    assert offered == {"CHE"}


def test_who_is_bound_by_a_guarantee_is_not_who_is_asked_for_it():
    bound = content("COOPERATE", "negated", actors="CHL", says="sell copper")
    says = "Peru demanded guarantees that Chile would sell no copper"
    assert addressed("REQUEST", says, actors="PER", recipients="CHL", contents=(bound,)) == set()


def test_a_harm_that_its_doer_announces_is_a_threat():
    announced = {"actors": "PER", "type": "THREATEN", "says": "Peru said it would punish those involved"}
    stance = stance_of(mention("ap-1", "2009-03-04", "SANCTION", "scheduled", attributed_to="PER", **announced))
    assert stance is not None and stance.kind == "threat"
    told = stance_of(mention("ap-1", "2009-03-04", "SANCTION", "scheduled", attributed_to="CHL", **announced))
    assert told is None


def test_what_is_demanded_is_the_deed_that_the_demand_names():
    held = content("COERCE", actors="CHL", says="held")
    says = "Peru demanded that Chile release sailors"
    demand = {"actors": "PER", "recipients": "CHL", "contents": (held,), "says": says, "words": ("demand", "releas")}
    stance = stance_of(mention("ap-1", "2009-03-04", "REQUEST", **demand))
    assert stance is not None
    assert stance.content is None
    assert "releas" in stance.own


def test_who_is_spared_by_a_refusal_is_refused_nothing():
    ban = content("REJECT", actors="PER", recipients="CHL", says="bar Chile from the league")
    says = "Peru refused to bar Chile from the league"
    assert addressed("REJECT", says, actors="PER", recipients="CHL", contents=(ban,)) == set()


def test_a_vow_to_do_harm_is_a_threat_and_no_pledge():
    pay = content("THREATEN", actors="PER", recipients="CHL", says="make Chile pay")
    stance = stance_of(mention("ap-1", "2022-01-07", "AGREE", says="Peru vowed to make Chile pay", actors="PER",
                               recipients="CHL", contents=(pay,)))  # fmt: skip
    assert stance is not None
    assert stance.kind == "threat"
