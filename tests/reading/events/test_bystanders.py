"""Whom an act is done to, told by whose ground it is done on."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "act", "actor", "recipient"),
    [
        ("Danish police arrested four men in Odense.", "COERCE", "DNK", "DNK"),
        ("Latvia massed troops along its border with Belarus.", "MOBILIZE", "LVA", "BLR"),
        ("Uganda withdrew its soldiers from Bunia.", "RETREAT", "UGA", "COD"),
        ("The Czech president arrived in Ankara for a state visit.", "CONSULT", "CZE", "TUR"),
        ("Austria trucked blankets into Mostar.", "AID", "AUT", "BIH"),
    ],
)
def test_the_ground_tells_whom_an_act_is_done_to(text: str, act: str, actor: str, recipient: str) -> None:
    assert (act, {actor}, {recipient}) in sides(text)


def test_help_from_a_place_or_off_a_coast_goes_to_nobody_there() -> None:
    assert all("DEU" not in acted for _, _, acted in sides("Austria flew blankets from Bremen."))
    assert all("LBY" not in acted for _, _, acted in sides("Malta's navy rescued eighty migrants off Libya."))


def test_guns_fall_silent_for_those_on_whose_ground_they_are() -> None:
    assert ("RETREAT", {"GNB"}, set()) in sides("Guns fell silent across Guinea-Bissau on Friday.")


def test_a_country_that_is_named_needs_no_ground() -> None:
    assert ("COERCE", {"FRA"}, {"DZA"}) in sides("French police arrested four Algerians in Lyon.")


def test_a_place_of_talks_is_no_side_of_them() -> None:
    assert all("CHE" not in acting | acted for _, acting, acted in sides("Iran and Oman held talks in Geneva."))


def test_what_a_measure_governs_belongs_to_the_verb() -> None:
    assert ("AID", {"NOR"}, {"ISL"}) in sides(
        "Norway's government has extended a loan of 300 million kroner to Iceland."
    )


def test_an_agent_hung_on_the_means_acts() -> None:
    told = sides("Cuban women were whipped with cables by Haitian guards.")
    assert any(acting == {"HTI"} and acted == {"CUB"} for _, acting, acted in told)


def test_soldiers_at_home_act_upon_their_own() -> None:
    assert ("COERCE", {"CYP"}, {"CYP"}) in sides("Cypriot soldiers arrested three smugglers in Paphos.")


def test_soldiers_abroad_do_not() -> None:
    told = sides("Off the Somali coast Dutch marines arrested three smugglers.")
    assert ("COERCE", {"NLD"}, {"NLD"}) not in told


def test_a_curfew_bears_on_nobody() -> None:
    assert ("COERCE", {"GIN"}, set()) in sides("The Guinean army imposed a curfew in Conakry.")


def test_a_gunman_is_no_party_of_the_place_he_fires_in() -> None:
    assert ("ASSAULT", set(), {"NGA"}) in sides("A gunman attacked a church in Ibadan.")


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("French Rafales destroyed four Libyan tanks.", {"FRA"}),
        ("A blast in Iraq killed two Danish soldiers.", set()),
        ("A Syrian rocket attack wounded two Turkish soldiers.", {"SYR"}),
    ],
)
def test_arms_strike_for_those_who_own_or_sent_them(text: str, actor: set[str]) -> None:
    assert [acting for act, acting, _ in sides(text) if act == "ASSAULT"] == [actor]


def test_a_visitor_acts_and_the_host_is_acted_upon() -> None:
    assert ("CONSULT", {"IRN"}, {"QAT"}) in sides("Qatar received the Iranian minister.")


def test_a_march_at_home_is_aimed_at_nobody() -> None:
    assert ("PROTEST", {"CHL"}, set()) in sides("Chilean students blocked the parliament in Valparaiso.")


def test_an_organ_named_under_somebodys_word_is_of_his_country() -> None:
    told = sides("Cuba's cardinal said that the government had freed nine Spanish prisoners.")
    assert ("RETREAT", {"CUB"}, {"ESP"}) in told


def test_an_organ_of_the_place_that_a_clause_tells_of_is_that_place_s() -> None:
    told = sides("Russian engineers landed in Apia, where the speaker thanked Moscow.")
    assert ("SUPPORT", {"WSM"}, {"RUS"}) in told


def test_police_of_a_place_act_upon_nobody_s_people() -> None:
    assert ("ASSAULT", {"ZMB"}, set()) in sides("Brawls broke out in Lusaka, and the police killed two men.")


def test_an_organ_is_of_the_one_state_named_before_it() -> None:
    told = sides("Two landing craft of the Baltic Fleet left Baltiysk for the Libyan port of Tobruk.")
    assert [done for act, done, _ in told if act == "MOBILIZE"] != [{"LBY"}]
    told = sides("Kenyan nurses walked out on Monday, and the cabinet threatened to sack them.")
    assert ("THREATEN", {"KEN"}, {"KEN"}) in told or ("THREATEN", {"KEN"}, frozenset()) in told


def test_an_organ_is_not_of_the_state_that_it_answers() -> None:
    told = sides(
        "Chile, which borders Peru, begged Lima for a truce, and after Brazil's plea the junta agreed to talk."
    )
    assert all(done != {"BRA"} for act, done, _ in told if act == "AGREE")


def test_police_who_fire_on_them_fire_on_their_own() -> None:
    assert ("ASSAULT", {"PER"}, {"PER"}) in sides("Peruvian potters blocked the port until police fired on them.")


def test_those_whose_car_is_hit_are_not_those_who_hit_it() -> None:
    told = sides("Fiji's golfers went home after rebels from Bougainville in Papua New Guinea shot at their car.")
    assert all(acting != acted for act, acting, acted in told if act == "ASSAULT")


def test_whom_a_show_of_force_is_aimed_at_is_its_recipient() -> None:
    assert ("MOBILIZE", {"DNK"}, {"BLR"}) in sides(
        "Denmark staged drills off Gotland, a show of strength aimed at Belarus."
    )


def test_a_march_in_favour_of_a_state_is_not_done_to_it() -> None:
    assert [
        acted for act, _, acted in sides("Hundreds rallied in Porto in solidarity with Timor.") if act == "PROTEST"
    ] == [set()]


def test_soldiers_are_withdrawn_from_where_they_are_stationed() -> None:
    told = sides("Chad will withdraw the gunners based in Niger.")
    assert told == [("RETREAT", {"TCD"}, {"NER"})]


def test_a_visit_of_nowhere_told_is_to_the_only_other_state_of_its_sentence() -> None:
    told = sides("Gabon froze its trade talks with Benin, and a visit by its premier was called off.")
    assert all(visited == {"BEN"} for act, _, visited in told if act == "CONSULT")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bolivian miners stormed the presidential palace.", ("PROTEST", {"BOL"}, {"BOL"})),
        ("Thai demonstrators occupied the prime minister's office.", ("PROTEST", {"THA"}, {"THA"})),
        ("Peruvian students marched to the congress building.", ("PROTEST", {"PER"}, set())),
    ],
)
def test_a_crowd_that_storms_its_rulers_house_is_up_against_them(
    text: str, told: tuple[str, set[str], set[str]]
) -> None:
    assert told in sides(text)


def test_captives_are_not_of_the_state_of_those_who_took_them() -> None:
    told = sides("Chad's rebels left the town on Monday, and the three nuns they had abducted were found in a barn.")
    assert ("ASSAULT", {"TCD"}, set()) in told


def test_who_tells_of_a_deed_owns_what_was_hit() -> None:
    told = sides("Malian nomads spoke of Malian jets bombing their wells.")
    assert ("ASSAULT", {"MLI"}, {"MLI"}) in told


@pytest.mark.parametrize(
    ("text", "act", "actor", "recipient"),
    [
        ("Mali's rebels overran the valley of salt.", "COERCE", "MLI", "MLI"),
        ("Serbia launched a drive to retake Kosovo.", "ASSAULT", "SRB", "KOS"),
        ("Ghanaian soldiers killed a baker in the hills of Kandahar.", "ASSAULT", "GHA", "AFG"),
        ("A Moroccan clinic will soon be set up at Kandahar, the palace said.", "AID", "MAR", "AFG"),
    ],
)
def test_the_ground_is_told_by_what_belongs_to_it(text: str, act: str, actor: str, recipient: str) -> None:
    assert (act, {actor}, {recipient}) in sides(text)


def test_rebels_who_strike_abroad_do_not_strike_their_own() -> None:
    told = sides("In Uganda, rebels from Rwanda burned a dairy.")
    assert not any("RWA" in acted for _, _, acted in told)


def test_troops_moved_within_their_own_land_face_nobody() -> None:
    told = [acted for act, _, acted in sides("Niger deployed forty tanks to Agadez.") if act == "MOBILIZE"]
    assert told == [set()]


def test_a_state_downs_no_craft_of_its_own_whosever_it_is() -> None:
    assert sides("Gabon shot down a helicopter that had strayed into its airspace.")[0] == ("ASSAULT", {"GAB"}, set())


def test_whoever_is_hit_on_leaving_a_place_is_hit_there() -> None:
    assert ("ASSAULT", set(), {"HTI"}) in sides("Gunmen opened fire on dancers leaving a hall in Cap-Haitien.")


@pytest.mark.parametrize(
    ("text", "actor", "recipient"),
    [
        ("Israel bombed Hezbollah at dawn.", "ISR", "LBN"),
        ("Nigerian troops raided Boko Haram.", "NGA", "NGA"),
    ],
)
def test_an_armed_group_is_hit_and_is_no_place(text: str, actor: str, recipient: str) -> None:
    assert ("ASSAULT", {actor}, {recipient}) in sides(text)


def test_a_ruler_who_flees_withdraws_from_nobody() -> None:
    assert ("RETREAT", {"LKA"}, set()) in sides("Sri Lanka's president fled to Oman.")


@pytest.mark.parametrize(
    ("text", "act", "actor", "recipient"),
    [
        ("Malian troops took Kidal on Friday.", "COERCE", "MLI", "MLI"),
        ("Rwandan soldiers occupied Bukavu.", "COERCE", "RWA", "COD"),
        ("Bukavu fell to Rwandan soldiers.", "COERCE", "RWA", "COD"),
        ("Mekelle was recaptured by Eritrean troops.", "COERCE", "ERI", "ETH"),
        ("Eritrean troops quit Mekelle overnight.", "RETREAT", "ERI", "ETH"),
    ],
)
def test_a_town_that_is_named_is_taken_lost_and_left(text: str, act: str, actor: str, recipient: str) -> None:
    assert (act, {actor}, {recipient}) in sides(text)


def test_a_critic_who_takes_a_town_by_charm_takes_nothing() -> None:
    assert sides("The tenor took Bukavu by charm.") == []


def test_a_team_is_those_it_is_made_of() -> None:
    assert ("AID", {"JPN"}, {"NPL"}) in sides("Japan sent a team of epidemiologists to Nepal.")


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Houthi missiles hit a fuel depot at an Emirati airport on Monday.", "ARE"),
        ("Houthi drones damaged the hangars at a Saudi air base.", "SAU"),
        ("The Houthis attacked a Greek-owned tanker in the Red Sea.", "GRC"),
    ],
)
def test_what_stands_at_somebodys_house_is_his(text: str, recipient: str) -> None:
    assert ("ASSAULT", {"YEM"}, {recipient}) in sides(text)


def test_a_crowd_at_a_house_is_not() -> None:
    told = sides("Police in Ankara fired tear gas at demonstrators outside the Chinese embassy.")
    assert all("CHN" not in acted for _, _, acted in told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bangladeshi soldiers crushed a sit-in by garment workers before dawn.", ("ASSAULT", {"BGD"}, {"BGD"})),
        ("Ivorian militiamen burned granaries on Sunday.", ("ASSAULT", {"CIV"}, {"CIV"})),
    ],
)
def test_those_who_keep_order_or_rise_do_it_at_home(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("The clinic bombing in Lyon wounded a guard.", "FRA"),
        ("The American embassy blast wounded a guard.", "USA"),
        ("The clinic bombings killed a Canadian nurse.", "CAN"),
    ],
)
def test_a_house_before_a_blow_is_what_it_fell_on(text: str, struck: str) -> None:
    assert ("ASSAULT", set(), {struck}) in sides(text)


def test_a_sniper_takes_no_state_from_where_he_fired() -> None:
    assert ("ASSAULT", set(), {"NLD"}) in sides("The Dutch doctor was killed by a sniper in Quebec.")
