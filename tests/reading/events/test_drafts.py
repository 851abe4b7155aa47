"""What is an event and what is another's content."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides
from tocsin import read_text
from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sudanese troops shelled a Chadian village, the police alleged.", ("ASSAULT", {"SDN"}, {"TCD"})),
        ("The firms in Malta alleged that Libyan agents had jailed two Maltese clerks.", ("ACCUSE", {"MLT"}, {"LBY"})),
    ],
)
def test_who_says_it_in_an_afterthought_accuses_nobody(text: str, told: Told) -> None:
    assert sides(text) == [told]


def test_readiness_for_a_hostile_act_is_a_threat() -> None:
    assert ("THREATEN", {"USA"}, {"EGY"}) in sides("Washington is prepared to impose sanctions on Egypt.")


def test_readiness_for_a_friendly_act_is_none() -> None:
    assert [act for act, _, _ in sides("Washington is prepared to hold talks with Egypt.")] == ["AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        "Thousands cheered in support of Ukraine.",
        "The ship was carrying help for Haiti.",
    ],
)
def test_a_word_without_a_speaker_and_help_without_a_helper_are_not_told(text: str) -> None:
    assert all(act not in ("SUPPORT", "AID") for act, _, _ in sides(text))


def test_a_shot_told_under_a_condition_was_fired() -> None:
    told = sides("Drivers in Lagos will stop work unless the officers who shot a Nigerian miner are dismissed.")
    assert any(act == "ASSAULT" for act, _, _ in told)


def test_a_visit_named_in_passing_is_that_of_whoever_speaks() -> None:
    assert ("CONSULT", {"SYR"}, {"RUS"}) in sides("Syria's foreign minister spoke of peace during a visit to Moscow.")


def test_whoever_flew_to_a_place_was_its_country_s_guest() -> None:
    assert ("CONSULT", {"IND"}, {"MDV"}) in sides("India's foreign minister will travel to Male on Monday.")


def test_of_two_bare_objects_the_name_receives() -> None:
    assert ("AID", {"CHN"}, {"LAO"}) in sides("China wired Laos two hundred million dollars for its railway.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The premier of Laos will not attend the round.", ("REJECT", {"LAO"}, set())),
        ("Hungary said that it would not allow arms for Ukraine to cross its land.", ("REJECT", {"HUN"}, {"UKR"})),
    ],
)
def test_what_somebody_will_not_do_he_refuses(text: str, told: Told) -> None:
    assert sides(text) == [told]


def test_what_somebody_did_is_no_refusal() -> None:
    assert all(act != "REJECT" for act, _, _ in sides("The premier of Laos attended the round."))


def test_a_bare_adjective_behind_as_is_what_something_is_called() -> None:
    assert ("ACCUSE", {"PER"}, {"CHL"}) in sides("Chile raised its tariffs, and Peru described them as unjust.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rwanda denied arming rebels in Burundi.", {"BDI"}),
        ("Oman denied that Yemeni guards had fired on Saudi villages.", {"SAU"}),
    ],
)
def test_a_denial_is_aimed_at_whoever_is_said_to_be_wronged(text: str, told: set[str]) -> None:
    assert [acted for act, _, acted in sides(text) if act == "REJECT"] == [told]


def test_neither_confirmed_nor_denied_says_nothing() -> None:
    assert all(act != "REJECT" for act, _, _ in sides("Oman neither confirmed nor denied buying drones from Turkey."))


def test_the_word_of_somebody_of_no_country_told_is_no_event() -> None:
    assert sides("The last guests left at noon, a commander complained.") == []


def test_what_somebody_mulls_goes_on_in_headlines_too() -> None:
    for text in ("Oslo mulls expelling Iranian envoys", "Oslo mulls expelling Iranian envoys, officials say."):
        assert [event.status for event in events_of(parse(text), load_lexicon())[0]] == ["ongoing"]


def test_who_is_ready_for_it_has_offered_it() -> None:
    told = events_of(parse("Tonga is ready to meet Samoa."), load_lexicon())[0]
    assert [(event.type, event.status) for event in told] == [("AGREE", "occurred")]


def test_a_verb_that_has_one_form_for_all_times_is_asked_for_behind_a_demand() -> None:
    assert ("REQUEST", {"LBN"}, {"ISR"}) in sides("Beirut insisted that Israel quit the fort.")
    assert sides("Beirut insisted that its guns had been silent.") == []


def test_what_is_said_in_the_present_goes_on() -> None:
    told = events_of(parse("Rights groups accuse Chad of torture."), load_lexicon())[0]
    assert [event.status for event in told] == ["ongoing"]
    headline = events_of(parse("Rights groups accuse Chad of torture"), load_lexicon())[0]
    assert [event.status for event in headline] == ["occurred"]


def test_sniper_fire_is_no_force_of_nature() -> None:
    told = events_of(parse("Three Kenyan soldiers were wounded by Somali sniper fire."), load_lexicon())[0]
    assert [event.act for event in told] == ["ASSAULT"]
    assert events_of(parse("Three Kenyan soldiers were wounded by fire."), load_lexicon())[0] == []


def test_what_wills_nothing_is_blamed_for_nothing() -> None:
    assert events_of(parse("Kenya blamed the drought."), load_lexicon())[0] == []


def test_what_a_participle_behind_a_comma_tells_is_no_content() -> None:
    told = sides("Ghana appealed for patience, accusing Togo of smuggling cocoa.")
    assert ("ACCUSE", {"GHA"}, {"TGO"}) in told


def test_what_somebody_else_does_beside_a_promise_is_no_content_of_it() -> None:
    told = sides("Kuwait agreed to free nine dhows, with Qatar threatening to seize two Kuwaiti tankers.")
    assert ("THREATEN", {"QAT"}, {"KWT"}) in told


def test_shells_on_a_bank_are_no_business() -> None:
    told = sides("Armenian artillery shelled a bank full of brokers and investors.")
    assert [act for act, _, _ in told] == ["ASSAULT"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Omani sultan and the Kuwaiti PM held a meeting in Doha.", {"OMN", "KWT"}),
        ("Thai-Lao talks began on Sunday.", {"THA", "LAO"}),
        ("The ministers of Oman and Yemen held two days of talks in Muscat.", {"OMN", "YEM"}),
    ],
)
def test_all_who_meet_are_named_however_they_are_joined(text: str, actors: set[str]) -> None:
    assert sides(text) == [("CONSULT", actors, set())]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The United States will stop selling arms to Saudi Arabia.", ("SANCTION", {"USA"}, {"SAU"})),
        ("Chad has stopped bombing Niger.", ("RETREAT", {"TCD"}, {"NER"})),
    ],
)
def test_what_somebody_does_no_more_is_the_end_of_it(text: str, told: Told) -> None:
    assert told in sides(text)


def test_where_people_were_hit_is_no_second_victim() -> None:
    assert sides("Gunmen killed five Chinese engineers in Pakistan.") == [("ASSAULT", set(), {"CHN"})]


def test_what_help_is_for_is_no_deed() -> None:
    told = sides("Iran has sent drones to Russia to help it attack Ukraine.")
    assert [act for act, _, _ in told] == ["AID"]


def test_to_undertake_a_release_is_a_concession() -> None:
    assert sides("Mali undertook to free three Danish nurses.") == [("CONCEDE", {"MLI"}, {"DNK"})]


def test_where_a_war_is_asks_nobody_to_end_it() -> None:
    assert sides("Cuba prayed for a pause in the war in Yemen.") == [("REQUEST", {"CUB"}, set())]


def test_a_name_within_a_modifier_owns_the_blow() -> None:
    assert sides("A Houthi drone boat attack on a Greek tanker left two dead.") == [("ASSAULT", {"YEM"}, {"GRC"})]


def test_troops_that_somebody_threatens_to_send_are_not_threatened() -> None:
    told = events_of(parse("Gabon threatened to send soldiers across the lagoon."), load_lexicon())[0]
    assert [(event.act, event.actor, event.recipient) for event in told] == [("THREATEN", ["GAB"], [])]


def test_a_clause_in_the_plural_behind_a_comma_tells_of_all_who_are_joined() -> None:
    text = "Fiji and Samoa, which have imposed sanctions on Tonga, withdrew."
    assert ("SANCTION", {"FJI", "WSM"}, {"TON"}) in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mali and Guinea agreed at a meeting in Kayes to share river data.",
        "Malta's premier, on a visit to Tunis, apologised for the raid.",
    ],
)
def test_a_meeting_at_which_something_is_said_is_an_event_of_its_own(text: str) -> None:
    assert any(act == "CONSULT" for act, _, _ in sides(text))


def test_what_an_act_answers_is_no_content_of_it() -> None:
    told = sides("Bolivia refused to lend trucks in retaliation for the arrest of two Bolivian judges by Peru.")
    assert ("COERCE", {"PER"}, {"BOL"}) in told


def test_nobody_is_offered_harm() -> None:
    told = sides("Delhi offered to ban bottom trawls off Jaffna.")
    assert all(act != "THREATEN" for act, _, _ in told)


def test_what_is_expected_is_what_is_told() -> None:
    told = events_of(
        parse("The Peruvian Senate is expected to ratify a pact with Japan by the end of June."), load_lexicon()
    )
    assert [(event.act, event.status, event.actor, event.recipient) for event in told[0]] == [
        ("SUPPORT", "scheduled", ["PER.LEG"], ["JPN"])
    ]


def test_what_is_feared_is_no_event() -> None:
    assert sides("Laos kept silent for fear of angering China.") == []


def test_a_state_that_only_tells_who_the_actor_is_receives_nothing() -> None:
    told = sides("Bolivia, which shares a border with Peru, expressed concern over the blockade.")
    assert told == [("ACCUSE", {"BOL"}, set())]


def test_troops_that_are_mobilised_are_their_own_states() -> None:
    assert sides("The Peruvian air force was placed on standby.") == [("MOBILIZE", {"PER"}, set())]


def test_who_promises_that_nobody_will_be_harmed_threatens_nobody() -> None:
    told = sides("Togo pledged that no smuggler would be punished.")
    assert [act for act, _, _ in told] == ["AGREE"]


def test_two_who_break_off_relations_do_so_to_each_other() -> None:
    assert sides("Norway and Laos severed relations last spring.") == [("SANCTION", {"NOR", "LAO"}, set())]


def test_a_cluster_of_drones_is_no_force_of_nature() -> None:
    assert ("ASSAULT", {"IRN"}, {"KWT"}) in sides("A cluster of Iranian drones struck a Kuwaiti depot.")


def test_others_are_people() -> None:
    told = sides("Malian gunmen stabbed a Danish nurse and kidnapped seven others.")
    assert [act for act, _, _ in told] == ["ASSAULT", "ASSAULT"]


def test_whoever_vows_to_defy_a_court_agrees_to_nothing() -> None:
    assert [act for act, *_ in sides("Gabon vowed to ignore the ruling of Chad.")] == ["REJECT"]


def test_what_must_be_answered_for_is_a_threat() -> None:
    told = sides("Benin will account for the loss of the ferry, Togo said.")
    assert ("THREATEN", {"TGO"}, {"BEN"}) in told


def test_a_plea_from_somebody_is_his() -> None:
    assert ("REQUEST", {"JOR"}, {"YEM"}) in sides("Pleas from Jordan to Yemen for a pause went unheard.")


def test_a_part_of_a_thing_is_whose_the_thing_is() -> None:
    assert ("ASSAULT", set(), {"DNK"}) in sides("A torpedo gouged a gash in the Danish ferry's side.")


def test_who_says_that_a_thing_threatens_does_not_threaten() -> None:
    told = sides("Norway's premier said they threatened the peace of Sweden.")
    assert [doers for act, doers, _ in told if act == "THREATEN"] in ([], [set()])


def test_a_state_that_warns_its_own_people_threatens_nobody() -> None:
    assert sides("Norway has warned its citizens against travel to Mali.") == []


def test_people_on_the_move_are_no_show_of_force() -> None:
    told = read_text("Hundreds of migrants tried to cross the border from Serbia.").events
    assert [event.act for event in told if event.act == "MOBILIZE"] == []


def test_who_orders_a_thing_does_it() -> None:
    assert sides("Two Danes were deported on the orders of the Fijian premier.") == [("COERCE", {"FJI"}, {"DNK"})]


def test_what_only_a_pronoun_owns_is_the_tellers_and_not_the_doers() -> None:
    told = sides("Togolese herders said that Ghanaian guards had burned their huts.")
    assert told == [("ASSAULT", {"GHA"}, {"TGO"})]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A round of talks between Chad and Niger has been cancelled.", "negated"),
        ("The talks that Chad and Niger were to hold on Friday were put off.", "negated"),
        ("The talks of Chad and Niger were put off until Monday.", "scheduled"),
    ],
)
def test_talks_that_nobody_told_calls_off_are_the_event(text: str, status: str) -> None:
    told, actors = events_of(parse(text), load_lexicon())
    countries = {actor.id: actor.country for actor in actors}
    assert [(one.act, one.status, {countries[who] for who in one.actor}) for one in told] == [
        ("CONSULT", status, {"TCD", "NER"})
    ]


def test_who_calls_talks_off_refuses_them() -> None:
    assert sides("Chad called off its talks with Niger.") == [("REJECT", {"TCD"}, {"NER"})]


def test_a_government_that_calls_its_own_people_home_forces_nobody() -> None:
    assert sides("Latvia told its nationals to quit Gabon by ferry.") == []
    assert sides("Mali told Norway's citizens to leave at once.") == [("COERCE", {"MLI"}, {"NOR"})]


def test_an_outcry_begs_though_no_frame_knows_what_for() -> None:
    assert sides('"Close the furnace, close it," the pope implored Chad.') == [("REQUEST", {"VAT"}, {"TCD"})]


@pytest.mark.parametrize(
    ("text", "giver"),
    [
        ("Norwegian tents have been distributed to families in Gaziantep.", {"NOR"}),
        ("Forty tonnes of Danish seed were handed out in Lesotho on Monday.", {"DNK"}),
        ("Crates of Cuban vaccine were flown to Vanuatu by Samoa.", {"WSM"}),
    ],
)
def test_goods_that_nobody_is_said_to_give_are_from_whose_goods_they_are(text: str, giver: set[str]) -> None:
    assert giver in [acting for act, acting, _ in sides(text) if act == "AID"]


def test_settling_not_to_help_is_a_refusal() -> None:
    assert sides("Norway decided not to finance a harbour in Guinea.") == [("REJECT", {"NOR"}, {"GIN"})]


def test_visas_that_are_given_no_more_are_a_penalty() -> None:
    assert sides("Ghana stopped issuing visas to Togolese.") == [("SANCTION", {"GHA"}, {"TGO"})]


def test_what_is_resented_under_a_name_is_what_is_named() -> None:
    told = sides("Norway regretted what its premier described as a shabby decision by Iceland.")
    assert ("ACCUSE", {"NOR"}, {"ISL"}) in told


def test_a_charge_d_affaires_is_an_envoy() -> None:
    assert ("ACCUSE", {"NOR"}, {"MNG"}) in sides("Norway summoned the Mongolian chargé d'affaires.")


def test_what_somebody_is_let_do_is_told_by_the_letting() -> None:
    assert [act for act, _, _ in sides("Gambia let the flour convoy cross into Casamance.")] == ["RETREAT"]


def test_a_war_on_the_agenda_takes_no_part_in_the_talks() -> None:
    told = sides("Kenya began a summit with Uganda, with the crises in Fiji on the agenda.")
    assert not any("FJI" in acting for _, acting, _ in told)


def test_who_complains_to_an_agency_tells_a_deed_and_blames_nobody_by_name() -> None:
    told = sides("Syrian jets have bombed two villages in Jordan since dawn, a Danish mayor complained to Reuters.")
    assert told == [("ASSAULT", {"SYR"}, {"JOR"})]


def test_the_parliaments_of_two_states_act_for_them() -> None:
    told = sides("Ghana and Togo buried the hatchet on Friday when both parliaments ratified the treaty.")
    assert ("SUPPORT", {"GHA", "TGO"}, set()) in told
