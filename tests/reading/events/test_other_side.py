"""Whom an act is aimed at where its own words name nobody."""

from __future__ import annotations

import pytest

from tests.reading.sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prague closed two Russian consulates, a step that Moscow called hostile.", ("ACCUSE", {"RUS"}, {"CZE"})),
        ("Norway froze the ferry talks and Iceland condemned the decision.", ("ACCUSE", {"ISL"}, {"NOR"})),
        ("Tonga recognised Fiji's junta, and Samoa has recalled its consul at once.", ("SANCTION", {"WSM"}, {"TON"})),
        ("Chile sent troops to the border, and Lima vowed a harsh answer.", ("THREATEN", {"PER"}, {"CHL"})),
    ],
)
def test_the_only_other_state_of_a_sentence_is_the_other_side(text: str, told: tuple[str, set[str], set[str]]) -> None:
    assert told in sides(text)


def test_those_who_report_an_act_are_no_side_of_it() -> None:
    assert ("ASSAULT", {"GEO"}, {"TUR"}) not in sides("Georgia bombed the depot, Turkish reporters told Reuters.")


def test_an_accord_signed_is_done_to_nobody() -> None:
    told = sides("Sudanese rebels signed an accord in the presence of Chadian observers.")
    assert all(acted != {"TCD"} for act, _, acted in told if act == "SUPPORT")


def test_ones_own_government_is_no_other_side() -> None:
    told = sides("China sent advisers to Vanuatu; Australia's opposition accused its own government of sleeping.")
    assert ("ACCUSE", {"AUS"}, {"AUS"}) in told


def test_whose_stands_for_what_its_clause_hangs_on() -> None:
    assert ("ASSAULT", {"ERI"}, {"ETH"}) in sides(
        "Ethiopia protested to Eritrea, whose guns had shelled Ethiopian huts."
    )


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Chad has promised Washington the use of two airfields for rescue missions.", {"USA"}),
        ("The European Commission told Malta it must do more against bribes.", {"MLT"}),
    ],
)
def test_whom_a_word_goes_to_receives_it(text: str, recipient: set[str]) -> None:
    assert [acted for act, _, acted in sides(text) if act in ("AGREE", "REQUEST")] == [recipient]


def test_who_mediates_stands_between_those_who_came_together() -> None:
    assert ("CONSULT", {"OMN"}, {"IRN", "SAU"}) in sides("Iran and Saudi Arabia reached a deal brokered by Oman.")


def test_what_states_alone_do_is_done_by_the_state_that_is_named() -> None:
    told = sides("Tanks were massed along the Polish border as the Belarusian premier spoke of peace.")
    assert ("MOBILIZE", {"BLR"}, {"POL"}) in told


def test_a_threat_is_aimed_at_whoever_its_condition_names() -> None:
    told = sides("If Chad moves its troops, Niger will close the road to Libya.")
    assert [(act, acting, acted) for act, acting, acted in told if act == "COERCE"] == [("COERCE", {"NER"}, {"LBY"})]
    assert ("SANCTION", {"KEN"}, {"UGA"}) in sides("If Uganda shuts the dam, Kenya will halt the railway project.")


def test_what_an_alliance_does_to_its_own_stays_with_the_alliance() -> None:
    assert ("ACCUSE", {"IGO"}, {"IGO"}) in sides("NATO is probing a raid by its own helicopters on a clinic.")


def test_who_helps_is_not_whom_the_blow_is_aimed_at() -> None:
    told = sides("Nigerien soldiers, backed by Danish pilots, stormed a fort held by bandits.")
    assert ("ASSAULT", {"NER"}, {"DNK"}) not in told


def test_who_did_a_deed_is_blamed_for_it_and_not_who_suffered_it() -> None:
    told = sides("The bombing of the Chadian town of Adre by Sudanese planes drew condemnation from Niger.")
    assert ("ACCUSE", {"NER"}, {"SDN"}) in told


@pytest.mark.parametrize("link", ["despite", "following", "after"])
def test_what_somebody_does_in_spite_of_an_appeal_tells_whom_it_went_to(link: str) -> None:
    assert ("REQUEST", {"MLT"}, {"LBY"}) in sides(f"Libya shelled the harbour {link} an appeal by Malta for restraint.")


def test_who_holds_somebody_frees_him() -> None:
    told = sides("Jailed by Eritrea in March, the Swedish editor was freed on Tuesday.")
    assert ("RETREAT", {"ERI"}, {"SWE"}) in told


def test_nobody_rejects_his_own_request() -> None:
    told = sides("Denmark protested to Iceland, which had ignored its request for trawler logs.")
    assert ("REJECT", {"ISL"}, {"DNK"}) in told


def test_who_took_a_step_answers_for_it() -> None:
    told = sides("Mali and Niger have merged their coastal banks, a step that Chad denounced.")
    assert ("ACCUSE", {"TCD"}, {"MLI", "NER"}) in told


def test_troops_are_set_moving_before_the_other_state_of_their_sentence() -> None:
    told = sides("Armenia fired the mayor of Meghri, and Azerbaijan rushed two battalions to the valley.")
    assert ("MOBILIZE", {"AZE"}, {"ARM"}) in told


def test_who_drafted_a_text_is_not_who_is_acted_upon() -> None:
    told = sides("Mali's parliament is to vote on Monday on a Togolese-drafted resolution.")
    assert [acted for act, _, acted in told if act == "SUPPORT"] == [set()]


def test_who_is_acted_upon_in_a_condition_is_not_threatened() -> None:
    told = sides("Oman's ruler threatened to send troops across the border unless the divers were freed.")
    assert [acted for act, _, acted in told if act == "THREATEN"] == [set()]


def test_several_who_agree_on_a_third_do_not_agree_with_it() -> None:
    told = sides("Norway and Sweden agreed to work together to bring Mali back to the talks.")
    assert [acted for act, _, acted in told if act == "AGREE"] == [set()]


def test_whose_release_is_asked_for_is_not_asked() -> None:
    told = sides("Norway and Sweden called for the Malian premier's release.")
    assert ("REQUEST", {"NOR", "SWE"}, {"MLI"}) not in told


def test_what_any_state_would_reject_answers_nobody() -> None:
    told = sides("Norway and Sweden backed the mayor, while Mali rejected any unlawful change of rule.")
    assert ("REJECT", {"MLI"}, {"NOR", "SWE"}) not in told


def test_an_agency_that_hears_a_complaint_is_not_blamed() -> None:
    told = sides("Ghana's commander complained to Reuters about the dust.")
    assert told == [("ACCUSE", {"GHA"}, set())]


def test_a_threat_to_a_firm_s_pipe_is_one_to_him_whose_deed_it_hangs_on() -> None:
    told = sides("Denmark threatened to scrap the Jutland cable if Belarus shut its airspace.")
    assert ("THREATEN", {"DNK"}, {"BLR"}) in told


def test_whom_several_agree_to_supply_is_agreed_with() -> None:
    told = sides("Norway and Chile have agreed to supply Mali with more grain.")
    assert [acted for act, _, acted in told if act == "AGREE"] == [{"MLI"}]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Police in Mali sealed off the ports for the first time since Castro.", "COERCE"),
        ("Malian troops torched huts in what a Swiss doctor described as a hunt.", "ASSAULT"),
        ("Norway deplored the murder of two nuns in northern Togo.", "ACCUSE"),
    ],
)
def test_who_is_named_beside_an_act_is_no_side_of_it(text: str, act: str) -> None:
    assert all(not suffering & {"CUB", "CHE", "TGO"} for told, _, suffering in sides(text) if told == act)


def test_a_verdict_is_that_of_the_state_in_which_the_court_sits() -> None:
    told = sides("Three singers were jailed in Minsk for a song, a verdict that Poland called absurd.")
    assert ("ACCUSE", {"POL"}, {"BLR"}) in told


def test_a_number_that_opens_a_sentence_is_no_place() -> None:
    told = sides("Ten robbers were arrested.")
    assert [recipients for _, _, recipients in told] == [set()]


def test_what_is_somebodys_own_is_hit_in_the_one_state_that_was_told() -> None:
    told = sides("Two Gabonese guards drowned when raiders stormed their hut.")
    assert ("ASSAULT", set(), {"GAB"}) in told


@pytest.mark.parametrize(
    ("text", "recipient"),
    [
        ("Eritrea's president denied that gunmen from Somalia had trained in his camps.", set()),
        ("Baku said Armenian troops had fired first; Yerevan denied the charge.", {"AZE"}),
        ("Rwanda denied sending troops into eastern Congo.", {"COD"}),
    ],
)
def test_a_denial_is_for_the_accuser_or_whoever_was_wronged(text: str, recipient: set[str]) -> None:
    assert [acted for act, _, acted in sides(text) if act == "REJECT"] == [recipient]


@pytest.mark.parametrize(
    "text",
    [
        "China vetoed a Council draft that would have sent monitors to Yemen.",
        "The United States vetoed a Council text demanding a ceasefire in Gaza.",
        "Sweden's parliament threw out a bill that would have banned face veils like those in Iran.",
    ],
)
def test_whom_a_paper_is_about_is_no_side_of_its_rejection(text: str) -> None:
    assert [acted for act, _, acted in sides(text) if act == "REJECT"] == [set()]


def test_troops_leave_those_who_ended_their_pact() -> None:
    told = sides("Mali's junta tore up the defence pact and French troops began pulling out within days.")
    assert ("RETREAT", {"FRA"}, {"MLI"}) in told


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Australian troops deployed alongside American forces on the island.", "USA"),
        ("Ukraine will sanction three banks together with Britain.", "GBR"),
        ("Iran's envoy to Japan said Tehran would reject any inspection.", "JPN"),
        ("Gunmen attacked a Toyota pickup outside Tripoli.", "JPN"),
    ],
)
def test_who_only_stands_beside_the_doer_or_his_words_is_no_side(text: str, named: str) -> None:
    assert sides(text)
    assert all(named not in acting | to for _, acting, to in sides(text))


@pytest.mark.parametrize(
    ("text", "doer", "sufferer"),
    [
        ("Ethiopia launched an attack on Eritrea but was repulsed.", "ERI", "ETH"),
        ("Two Palestinians stabbed an Israeli soldier and were arrested.", "ISR", "PSE"),
    ],
)
def test_attackers_are_beaten_off_by_whom_they_attacked(text: str, doer: str, sufferer: str) -> None:
    assert any(acting == {doer} and to == {sufferer} for _, acting, to in sides(text))


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("The Paris attacks killed 130 people.", "FRA"),
        ("The Beirut bombing killed six soldiers.", "LBN"),
    ],
)
def test_a_town_before_a_blow_suffers_it(text: str, town: str) -> None:
    assert ("ASSAULT", set(), {town}) in sides(text)


def test_a_government_before_a_blow_deals_it() -> None:
    assert ("ASSAULT", {"USA"}, {"SOM"}) in sides("A US government raid killed six Somalis.")
