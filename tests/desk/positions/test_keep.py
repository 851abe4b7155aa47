"""Positions: what counts as one, how often it was said, and what became of it."""

from __future__ import annotations

import random

import pytest

from tests.desk.made import content, mention
from tocsin.desk.model import Mention, Position
from tocsin.desk.positions.keep import content_line, position_keys, positions
from tocsin.desk.positions.stances import stance_of

PULL_BACK = content("RETREAT", actors="RUS")
DEMAND = mention("afp-1", "2022-01-07", "REQUEST", actors="NATO", recipients="RUS", contents=(PULL_BACK,),
                 says="The alliance demanded that Russia withdraw troops from the border")  # fmt: skip
AGAIN = mention("ap-1", "2022-01-12", "REQUEST", actors="NATO", recipients="RUS", contents=(PULL_BACK,),
                says="NATO again demanded that Moscow withdraw troops from the border")  # fmt: skip


def stated(*mentions: Mention, as_of: str | None = None) -> list[Position]:
    return positions(mentions, as_of)


def life(position: Position) -> list[tuple[str, str, str | None]]:
    return [(step.state, step.at, step.dispatch) for step in position.steps]


def test_a_demand_said_twice_is_one_position_stated_twice():
    (one,) = stated(AGAIN, DEMAND)
    assert (one.kind, one.state, one.times) == ("demand", "standing", 2)
    assert (one.first_stated, one.last_stated) == ("2022-01-07", "2022-01-12")
    assert one.content == "RETREAT by RUS"


def test_a_copy_does_not_say_it_again():
    copy = mention("lake-1", "2022-01-07", "REQUEST", actors="NATO", recipients="RUS", contents=(PULL_BACK,),
                   says="The alliance demanded that Russia withdraw troops from the border",
                   copy_of="afp-1")  # fmt: skip
    (one,) = stated(DEMAND, copy)
    assert (one.times, len(one.mentions)) == (1, 2)


def test_a_demand_is_met_when_the_addressee_does_it():
    done = mention("ap-2", "2022-02-01", "RETREAT", actors="RUS", says="Russia withdrew its troops from the border")
    (one,) = stated(DEMAND, done)
    assert life(one)[1:] == [("met", "2022-02-01", "ap-2")]


@pytest.mark.parametrize(
    "other",
    [
        {"actors": "BLR"},
        {"status": "scheduled"},
        {"says": "It withdrew its diplomats from the embassy"},
        {"published": "2022-01-01"},
        {"dispatch": "afp-1"},
    ],
    ids=["somebody else", "not yet", "something else", "before", "beside it"],
)
def test_what_somebody_else_does_or_of_something_else_meets_nothing(other):
    fields = {"dispatch": "ap-2", "published": "2022-02-01", "act": "RETREAT", "actors": "RUS",
              "says": "Russia withdrew its troops from the border"} | other  # fmt: skip
    assert stated(DEMAND, mention(**fields))[0].state == "standing"


def test_a_demand_is_rejected_when_the_addressee_refuses_it():
    no = mention("tass-1", "2022-01-15", "REJECT", actors="RUS", recipients="NATO",
                 says="Russia rejected the demand of the alliance")  # fmt: skip
    demand, refusal = stated(DEMAND, no)
    assert life(demand)[1:] == [("rejected", "2022-01-15", "tass-1")]
    assert (refusal.kind, refusal.state) == ("refusal", "standing")


def test_a_threat_is_carried_out_on_whom_it_was_made():
    threat = mention("ap-1", "2022-02-07", "THREATEN", actors="USA", recipients="RUS",
                     contents=(content("SANCTION", actors="USA", recipients="RUS"),),
                     says="Washington threatened sanctions on banks")  # fmt: skip
    for whom, state in (("RUS", "carried_out"), ("BLR", "standing")):
        blow = mention("ap-2", "2022-02-22", "SANCTION", actors="USA", recipients=whom, says="It froze assets")
        assert stated(threat, blow)[0].state == state


def test_a_pledge_is_carried_out_when_it_is_done():
    pledge = mention("ap-1", "2022-01-21", "AGREE", actors="USA", recipients="RUS", says="Washington promised answers",
                     contents=(content("AGREE", actors="USA", recipients="RUS"),))  # fmt: skip
    done = mention("ap-2", "2022-01-26", "AGREE", actors="USA", recipients="RUS", says="It delivered its answers")
    assert life(stated(pledge, done)[0])[1:] == [("carried_out", "2022-01-26", "ap-2")]


def test_a_refusal_of_arms_is_withdrawn_when_arms_are_sent():
    refusal = mention("ap-1", "2022-02-10", "REJECT", actors="DEU", says="Germany refused to send weapons",
                      contents=(content("MOBILIZE", actors="DEU"),))  # fmt: skip
    sent = mention("ap-2", "2022-02-26", "AID", actors="DEU", recipients="UKR", says="Germany sent weapons to Ukraine")
    assert stated(refusal, sent)[0].state == "withdrawn"


def test_an_offer_of_two_presidents_is_not_met_by_their_envoys():
    talks = content("CONSULT", actors="Q1@UKR Q2@RUS")
    offer = mention("ap-1", "2022-02-19", "AGREE", actors="Q1@UKR", recipients="Q2@RUS", contents=(talks,),
                    says="The president proposed a meeting on the war")  # fmt: skip
    for who, state in (("UKR RUS", "standing"), ("Q1@UKR Q2@RUS", "met")):
        meeting = mention("ap-2", "2022-02-28", actors=who, says="They held a meeting on the war")
        assert stated(offer, meeting)[0].state == state


def test_other_words_for_the_same_demand_are_the_same_position():
    freed = mention("ap-1", "2009-03-04", "REQUEST", actors="SEN", recipients="MRT",
                    says="Senegal demanded that Mauritania release the fishermen")  # fmt: skip
    again = mention("ap-2", "2009-03-09", "REQUEST", actors="SEN", recipients="MRT",
                    says="Senegal told Mauritania to free the captured fishermen")  # fmt: skip
    (one,) = stated(freed, again)
    assert one.times == 2


def test_two_demands_of_one_sentence_are_two_positions():
    says = "Kenya demanded a new treaty on the lake and asked for the return of its boats"
    treaty, boats = (
        mention("ap-1", "2009-03-04", "REQUEST", actors="KEN", recipients="UGA", says=says, words=words)
        for words in (("demand", "treaty"), ("asked", "boat", "return"))
    )
    assert len(stated(treaty, boats)) == 2


def test_a_deed_in_other_words_meets_a_demand():
    demand = mention("ap-1", "2009-03-04", "REQUEST", actors="SEN", recipients="MRT",
                     says="Senegal demanded that Mauritania free the fishermen")  # fmt: skip
    done = mention("ap-2", "2009-03-28", "RETREAT", actors="MRT", says="Mauritania released the eleven fishermen")
    assert stated(demand, done)[0].state == "met"


@pytest.mark.parametrize(
    "says",
    ["Russia partially withdrew troops from the border", "Russia announced a withdrawal of troops from the border"],
)
def test_what_is_less_than_asked_or_only_announced_meets_nothing(says):
    act = "CONCEDE" if "announced" in says else "RETREAT"
    done = mention("ap-2", "2022-02-01", act, actors="RUS", contents=(PULL_BACK,), says=says)
    assert stated(DEMAND, done)[0].state == "standing"


@pytest.mark.parametrize(("mode", "state"), [("withdraw", "standing"), ("ceasefire", "met")])
def test_a_withdrawal_under_way_meets_nothing_yet_and_what_is_kept_does(mode, state):
    says = "Russia is pulling troops back from the border"
    going_on = mention("ap-2", "2022-02-01", "RETREAT", status="ongoing", mode=mode, actors="RUS", says=says)
    assert [one.state for one in stated(DEMAND, going_on)] == [state]


def test_a_demand_is_met_when_the_addressee_bows_to_it():
    yes = mention("ap-2", "2022-01-20", "CONCEDE", actors="RUS", recipients="NATO", says="Moscow bowed to the demand")
    assert life(stated(DEMAND, yes)[0])[1:] == [("met", "2022-01-20", "ap-2")]


def test_an_offer_is_met_when_it_is_accepted():
    offer = mention("ap-1", "2014-08-11", "AGREE", actors="THA", recipients="LAO", says="Thailand offered to mediate")
    yes = mention("ap-2", "2014-08-12", "AGREE", actors="LAO", says="Laos accepted the offer")
    (one,) = stated(offer, yes)
    assert (one.kind, one.state) == ("offer", "met")


@pytest.mark.parametrize(
    ("says", "status"),
    [
        ("NATO dropped its demand", "occurred"),
        ("NATO withdrew its demand that troops leave the border", "occurred"),
        ("NATO no longer demands that Russia withdraw troops from the border", "negated"),
    ],
)
def test_a_demand_that_is_given_up_is_withdrawn(says, status):
    act = "REQUEST" if status == "negated" else "CONCEDE"
    words = {"context": (*mention("", "", says=says).context, "longer")} if status == "negated" else {}
    given_up = mention("ap-2", "2022-01-20", act, status, actors="NATO", says=says, **words)
    assert life(stated(DEMAND, given_up)[0])[1:] == [("withdrawn", "2022-01-20", "ap-2")]


def test_giving_up_another_demand_withdraws_nothing():
    other = mention("ap-2", "2022-01-20", "CONCEDE", actors="NATO", says="NATO dropped its demand for a veto on gas")
    assert stated(DEMAND, other)[0].state == "standing"


def test_a_refusal_of_the_demand_answers_the_one_whose_words_it_has():
    seats = mention("ap-1", "2022-01-08", "REQUEST", actors="NATO", recipients="RUS",
                    says="The alliance demanded seats for its envoys at the table")  # fmt: skip
    no = mention("tass-1", "2022-01-15", "REJECT", actors="RUS", recipients="NATO",
                 says="Russia rejected the demand for seats at the table")  # fmt: skip
    found = [one for one in stated(DEMAND, seats, no) if one.kind == "demand"]
    assert [one.state for one in found] == ["standing", "rejected"]


def test_rebels_and_their_state_are_two_sides_of_a_demand():
    demand = mention("ap-1", "2006-08-10", "REQUEST", actors="LKA.REB", recipients="LKA",
                     says="The rebels demanded an end to the siege")  # fmt: skip
    no = mention("ap-2", "2006-08-20", "REJECT", actors="LKA", recipients="LKA.REB", says="Colombo rejected the demand")
    assert stated(demand, no)[0].state == "rejected"


def test_a_threat_towards_nobody_is_carried_out_by_the_deed_that_it_names():
    threat = mention("ap-1", "2012-01-20", "THREATEN", actors="SSD", says="Juba threatened to halt the flow of oil")
    for says, state in (("Juba stopped the flow of oil", "carried_out"), ("Juba closed a market", "standing")):
        blow = mention("ap-2", "2012-01-22", "SANCTION", actors="SSD", recipients="SDN", says=says)
        assert stated(threat, blow)[0].state == state


def test_an_announced_harm_towards_nobody_is_carried_out_by_a_deed_of_its_kind_about_the_same_thing():
    announced = {"type": "THREATEN", "attributed_to": "PER", "says": "Peru said it would punish the copper smugglers"}
    threat = mention("ap-1", "2012-01-20", "SANCTION", "scheduled", actors="PER", **announced)
    for says, state in (("Peru punished copper smugglers", "carried_out"), ("Peru taxed a brewery", "standing")):
        blow = mention("ap-2", "2012-01-22", "SANCTION", actors="PER", recipients="CHL", says=says)
        assert stated(threat, blow)[0].state == state


def test_a_promise_told_again_does_not_carry_it_out():
    pledge = mention("ap-1", "2009-05-14", "AGREE", actors="BRA", recipients="PER", says="It promised seeds for farms",
                     contents=(content("AID", actors="BRA", recipients="PER", says="seeds for farms"),))  # fmt: skip
    again = mention("upi-1", "2009-05-14", "AGREE", actors="BRA", says="It promised seeds for farms")
    assert stated(pledge, again)[0].state == "standing"


def test_what_nobody_states_again_lapses():
    assert stated(DEMAND, as_of="2022-06-30")[0].state == "standing"
    assert stated(DEMAND, as_of="2022-07-31")[0].state == "lapsed"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"act": "REJECT", "says": "Moscow denied planning", "contents": (content("ASSAULT", "negated"),)}, None),
        ({"act": "REJECT", "says": "Moscow rejected the accusation"}, None),
        ({"act": "REJECT", "says": "Moscow cancelled the meeting"}, None),
        ({"act": "REJECT", "says": "Moscow refused to leave"}, "refusal"),
        ({"act": "REJECT", "says": "Envoys parted without agreeing", "actors": "RUS UKR"}, None),
        ({"act": "SANCTION", "type": "THREATEN", "status": "hypothetical", "says": "It may close the pipe"}, None),
        ({"act": "SANCTION", "type": "THREATEN", "status": "hypothetical", "says": "It would close the pipe",
          "condition": "if oil is banned"}, "threat"),
        ({"act": "AGREE", "says": "The two agreed to meet"}, None),
        ({"act": "AGREE", "says": "Moscow is willing to meet"}, "offer"),
        ({"act": "AGREE", "says": "Moscow accepted the offer"}, None),
        ({"act": "AGREE", "says": "Moscow handed over its reply to the proposals"}, None),
        ({"act": "AGREE", "says": "Moscow asked Ankara for talks"}, "demand"),
        ({"act": "REQUEST", "says": "Moscow proposed a truce"}, "offer"),
        ({"act": "REJECT", "says": "Moscow dismissed the ultimatum", "contents": (content("REQUEST", "negated"),)},
         "refusal"),
        ({"act": "REJECT", "says": "Moscow denied the plan"}, None),
        ({"act": "REJECT", "says": "Moscow refused to cancel the purchase"}, "refusal"),
        ({"act": "THREATEN", "says": "Moscow gave them two days to leave"}, "demand"),
        ({"act": "THREATEN", "says": "Moscow pledged to send police", "contents": (content("MOBILIZE"),)}, "pledge"),
        ({"act": "AID", "status": "scheduled", "recipients": "UKR", "says": "It will send money"}, "pledge"),
        ({"act": "CONSULT", "status": "hypothetical", "says": "They may meet", "condition": "once it is signed"},
         "condition"),
        ({"act": "REQUEST", "says": "People demanded bread", "actors": ""}, None),
    ],
)  # fmt: skip
def test_what_states_a_position_and_what_does_not(fields, kind):
    stance = stance_of(mention("ap-1", "2022-01-07", **({"actors": "RUS"} | fields)))
    assert (stance.kind if stance else None) == kind


def test_positions_do_not_depend_on_the_order_of_mentions():
    done = mention("ap-2", "2022-02-01", "RETREAT", actors="RUS", says="Russia withdrew its troops from the border")
    told = [DEMAND, AGAIN, done]
    wanted = positions(told)
    for seed in range(5):
        shuffled = random.Random(seed).sample(told, len(told))
        assert positions(shuffled) == wanted


def test_blocks_are_named_by_kind_and_side():
    assert position_keys(DEMAND) == ("demand|NATO",)
    assert position_keys(mention("ap-1", "2022-01-10")) == ()


def test_contents_are_told_in_values():
    assert content_line(None) is None
    assert content_line(content("COOPERATE", "negated", actors="UKR", recipients="NATO")) == (
        "no COOPERATE by UKR towards NATO"
    )


def test_who_is_bound_by_a_guarantee_is_not_asked_wherever_the_demand_is_told_again():
    bound = content("COOPERATE", "negated", actors="CHL", says="lease the harbour")
    first = mention("afp-1", "2009-01-07", "REQUEST", actors="PER", contents=(bound,), recipients="CHL",
                    says="Peru demanded a guarantee that Chile would never lease the harbour of Arica")  # fmt: skip
    again = mention("ap-1", "2009-01-09", "REQUEST", actors="PER", recipients="CHL",
                    says="Peru insisted that Chile must never lease the harbour of Arica")  # fmt: skip
    (one,) = stated(first, again)
    assert (one.times, one.recipients) == (2, ())


def test_a_demand_of_nobody_named_is_met_by_whoever_does_it_for_him_who_asked():
    wanted = content("AID", actors="", says="sent rice")
    asked = mention("afp-1", "2009-01-07", "REQUEST", actors="PER", contents=(wanted,),
                    says="Peru asked that rice be sent to the valley")  # fmt: skip
    given = {"actors": "CHL", "says": "Chile sent rice to the valley"}
    (met,) = stated(asked, mention("ap-1", "2009-02-01", "AID", recipients="PER", **given))
    assert life(met)[1:] == [("met", "2009-02-01", "ap-1")]
    (left,) = stated(asked, mention("ap-1", "2009-02-01", "AID", recipients="BOL", **given))
    assert left.state == "standing"
