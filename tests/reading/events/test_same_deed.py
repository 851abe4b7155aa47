"""One deed told twice is one event."""

from __future__ import annotations

import pytest

from tests.reading.sides import Told, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four Kenyan farmers were killed in a raid by Somali gunmen.", ("ASSAULT", {"SOM"}, {"KEN"})),
        ("Iranian gunboats fired on the tanker, wounding three Greek sailors.", ("ASSAULT", {"IRN"}, {"GRC"})),
        ("A Saudi shelling of the port killed nine Yemeni pupils.", ("ASSAULT", {"SAU"}, {"YEM"})),
        ("A Finnish premier flew to Riga and was received by her Latvian counterpart.", ("CONSULT", {"FIN"}, {"LVA"})),
        ("Cuba wrote to Canada to ask for medicines.", ("REQUEST", {"CUB"}, {"CAN"})),
        ("Kenyan students blocked the road, vowing to stay put.", ("PROTEST", {"KEN"}, set())),
    ],
)
def test_a_deed_and_its_outcome_are_one_event(text: str, told: Told) -> None:
    assert sides(text) == [told]


def test_two_verbs_with_one_object_are_one_blow_though_only_one_names_the_ground() -> None:
    assert sides("Gunmen attacked and wounded four gendarmes in Chad.") == [("ASSAULT", set(), {"TCD"})]


def test_two_blows_of_two_sides_are_two_events() -> None:
    told = sides("Azerbaijan shelled an Armenian village and Armenia bombed an Azerbaijani depot.")
    assert [act for act, _, _ in told] == ["ASSAULT", "ASSAULT"]


def test_a_toll_that_is_counted_by_two_verbs_is_one_blow() -> None:
    told = sides("A mine laid by Chadian rebels killed two Danish medics and wounded a Swedish driver.")
    assert [hit for act, _, hit in told if act == "ASSAULT" and "SWE" in hit] == [{"DNK", "SWE"}]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Norway eased its curbs on Fijian beef, lifting a tariff.", ["CONCEDE"]),
        ("Two Danish nurses were beaten and flogged by Malian soldiers.", ["ASSAULT"]),
        ("The Togolese premier resigned and ceded power to a judge.", ["RETREAT"]),
        ("Samoan police beat a Fijian priest and jailed a Tongan nurse.", ["ASSAULT", "COERCE"]),
    ],
)
def test_what_only_tells_a_deed_further_is_no_second_one(text: str, acts: list[str]) -> None:
    assert [act for act, _, _ in sides(text)] == acts


def test_what_is_done_next_with_those_just_dealt_with_is_one_deed() -> None:
    acts = [act for act, *_ in sides("Malta deported nine Libyans, flying them to Tripoli in handcuffs.")]
    assert acts == ["COERCE"]


def test_what_hunger_strikers_starve_for_is_no_demand_of_its_own() -> None:
    acts = [act for act, *_ in sides("Basque inmates in Spain have refused food for a month to demand a new trial.")]
    assert acts == ["PROTEST"]


def test_what_others_do_to_the_same_ship_is_another_deed() -> None:
    told = sides("A Greek ferry was hijacked by Somali pirates and stormed by Danish marines.")
    assert told == [("ASSAULT", {"SOM"}, {"GRC"}), ("ASSAULT", {"DNK"}, {"GRC"})]


def test_a_verdict_and_the_jail_that_it_sends_to_are_one_deed() -> None:
    acts = [act for act, *_ in sides("A Ghanaian court convicted a smuggler from Togo and jailed him.")]
    assert acts == ["SANCTION"]


def test_a_pact_that_a_deed_ends_is_no_second_deed() -> None:
    assert [act for act, _, _ in sides("Samoa suspended a fishing pact with Tonga.")] == ["SANCTION"]


def test_a_meeting_that_came_before_another_is_told_for_itself() -> None:
    told = sides("Fiji's president, whom Tokyo had hosted in May, met the Japanese premier in Suva on Friday.")
    assert [act for act, *_ in told] == ["CONSULT", "CONSULT"]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Togo's police arrested four men and shut their newspaper.", ["COERCE", "COERCE"]),
        ("Oman cut ties with Chad, closing its airspace to Chadian planes.", ["SANCTION", "COERCE"]),
        ("Farmers in Chile downed tools and blocked the port road.", ["PROTEST", "PROTEST"]),
        ("Miners in Bolivia walked off the job and marched on La Paz.", ["PROTEST", "PROTEST"]),
    ],
)
def test_two_deeds_of_two_kinds_are_two_though_they_hit_the_same(text: str, acts: list[str]) -> None:
    assert [act for act, _, _ in sides(text)] == acts


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Egypt seized a cargo of Danish books and burned them on the quay.", ["COERCE"]),
        ("Nurses in Quito marched to the ministry and blocked its gate.", ["PROTEST"]),
        ("Thousands marched in Lima and chanted slogans against the president.", ["PROTEST"]),
    ],
)
def test_what_goes_on_at_the_same_thing_is_one_deed(text: str, acts: list[str]) -> None:
    assert [act for act, _, _ in sides(text)] == acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Finland ended its cooperation with Belarus.", ("SANCTION", {"FIN"}, {"BLR"})),
        ("Ghana scaled back its contacts with Togo.", ("SANCTION", {"GHA"}, {"TGO"})),
        ("Rwanda launched a crackdown on dissent.", ("COERCE", {"RWA"}, set())),
        ("Latvia's plea for help went unanswered.", ("REQUEST", {"LVA"}, set())),
        ("A strike by Spanish dockers shut the port.", ("PROTEST", {"ESP"}, set())),
        ("The gunmen who stormed a school in Peshawar shot dead twelve pupils.", ("ASSAULT", set(), {"PAK"})),
        ("Missiles fired by Russia hit a clinic in Odesa.", ("ASSAULT", {"RUS"}, {"UKR"})),
    ],
)
def test_a_deed_that_a_noun_or_a_clause_names_again_is_one_event(text: str, told: Told) -> None:
    assert sides(text) == [told]


def test_blame_that_draws_blame_from_another_is_two_events() -> None:
    told = sides("Criticism of Chad by Niger drew a rebuke from Togo.")
    assert ("ACCUSE", {"TGO"}) in [(act, doers) for act, doers, _ in told]
