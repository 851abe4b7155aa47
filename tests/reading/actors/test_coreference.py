"""Coreference: whom pronouns, titles, nominals and plurals stand for, and when they stay alone."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tocsin import read_text
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.nominals import given_names, nominals
from tocsin.reading.actors.reader import read_actors
from tocsin.reading.parsing.language import parse

DAY = date(2022, 1, 7)


def _names_at(text: str, words: str, on: date = DAY) -> list[str]:
    """Names of whom the last occurrence of some words stands for, in order."""
    tree = parse(text)
    reading = read_actors(tree, on)
    *_, found = re.finditer(rf"\b{words}\b", text)
    tokens = tree.tokens_in(*found.span())
    names = {actor.id: actor.name for actor in reading.actors}
    return next(([names[one] for one in mention.actors] for mention in reading.mentions if mention.head in tokens
                 and mention.kind != "name"), [])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Chad closed a crossing. It blames smugglers.", "It", ["Chad"]),
        (
            "Peru and Chile met in May. Togo signed a pact with Benin. The two countries held drills.",
            "countries",
            ["Togo", "Benin"],
        ),
        (
            "President Pavel Novak fell out with Prime Minister Olga Marek. An envoy met Olga Marek. "
            "Oslo phoned both leaders.",
            "leaders",
            ["Pavel Novak", "Olga Marek"],
        ),
        ("Togo shelled Benin. Oxfam fed Benin. Oslo urged the two sides to stop.", "sides", ["Togo", "Benin"]),
        ("Peru and Chile freed two pilots. A lawyer saw the pair.", "pair", ["pilots"]),
        ("Six men died, the army said. It blamed smugglers.", "It", ["army"]),
        ("Olga Marek met Pavel Novak in Prague. She thanked the mayor.", "She", ["Olga Marek"]),
        ("Olga Marek met Pavel Novak in Prague. He thanked the mayor.", "He", ["Pavel Novak"]),
        ("Pavel Novak said that he would resign.", "he", ["Pavel Novak"]),
        ("When he reached Oslo, Pavel Novak spoke to reporters.", "he", ["Pavel Novak"]),
        ("Pavel Novak has prepared himself.", "himself", ["Pavel Novak"]),
        ("Peru told Chile to free its ships.", "its", ["Chile"]),
        ("Peru and Chile said they would talk.", "they", ["Peru", "Chile"]),
        ("Peru fought Chile. The two nations, which share a border, met.", "nations", ["Peru", "Chile"]),
        ("Peru's government said it was ready to talk.", "it", ["Peru government"]),
        ("Peru and Chile accuse each other of spying.", "other", ["Peru", "Chile"]),
        ("Talks between Peru and Chile failed. Both want the fishing grounds.", "Both", ["Peru", "Chile"]),
        (
            "Peru froze its quotas after talks with Chile. Oslo and Bern were pleased. Samoa urged both sides to talk.",
            "sides",
            ["Peru", "Chile"],
        ),
    ],
)
def test_a_pronoun_is_the_most_salient_that_agrees(text: str, words: str, names: list[str]) -> None:
    assert _names_at(text, words) == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Chad closed a crossing. It was clear that trade would suffer.", "It"),
        ("Chad closed a crossing. It rained all day.", "It"),
        ("Chad announced a truce. The rebels rejected it.", "it"),
        ("Peru and Chile signed a treaty after the ministers had met. It is to last ten years.", "It"),
        ('Pavel Novak met reporters. "He is wrong," a diplomat said of the rumour.', "He"),
    ],
)
def test_a_pronoun_that_may_be_nobody_stays_alone(text: str, words: str) -> None:
    assert _names_at(text, words) == []


def test_a_pronoun_beside_a_subject_is_somebody_else() -> None:
    text = "Pavel Novak arrived first. Milan Horak greeted him."
    assert _names_at(text, "him") == ["Pavel Novak"]


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Foreign Minister Pavel Novak left for talks. The minister gave no details.", "minister", ["Pavel Novak"]),
        (
            "Pavel Novak, the army chief, resigned. The general had enemies.",
            "general",
            ["Pavel Novak"],
        ),
        ("Pavel Novak won the vote. The 52-year-old will take office in May.", "52-year-old", ["Pavel Novak"]),
        ("Pavel Novak won the vote. The former boxer will take office in May.", "boxer", ["Pavel Novak"]),
        ("Javier Ortega arrived on Monday. The Spaniard will stay a week.", "Spaniard", ["Javier Ortega"]),
    ],
)
def test_a_title_or_description_is_the_person_it_fits(text: str, words: str, names: list[str]) -> None:
    assert _names_at(text, words) == names


def test_a_title_is_not_somebody_introduced_by_another() -> None:
    text = "President Milan Horak met Prime Minister Pavel Novak. The premier then left."
    assert _names_at(text, "premier") == ["Pavel Novak"]


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("NATO met on Monday. The alliance will send ships.", "alliance", ["NATO"]),
        ("Saudi Arabia cut output. The kingdom gave no reason.", "kingdom", ["Saudi Arabia"]),
        ("Sweden and Qatar signed. The Nordic country will buy gas.", "country", ["Sweden"]),
        ("Bolivia recalled its envoy after a quarrel with Chad. It has no coast.", "It", ["Bolivia"]),
        ("Peru and Belgium met. Bolivia quarrelled with its neighbour.", "neighbour", ["Peru"]),
        ("Mali closed the border with its neighbour.", "neighbour", []),
        ("The Houthis fired two drones. The rebels hit nothing.", "rebels", ["Houthi"]),
        ("Amnesty International sent a letter. The group wants an inquiry.", "group", ["Amnesty International"]),
        ("Interpol met on Monday. The body needs money.", "body", ["Interpol"]),
    ],
)  # fmt: skip
def test_a_nominal_is_the_body_or_state_it_can_be_said_of(text: str, words: str, names: list[str]) -> None:
    found = _names_at(text, words)
    assert [name.removeprefix("Government of ") for name in found] == names


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Peru met Chile in Rome. The two countries will talk again.", "countries", ["Peru", "Chile"]),
        ("Milan Horak met Pavel Novak. The two men shook hands.", "men", ["Milan Horak", "Pavel Novak"]),
        ("Peru, Chile and Bolivia signed. The three nations will share it.", "nations", ["Peru", "Chile", "Bolivia"]),
        ("Peru signed. The two countries will talk again.", "countries", []),
        ("Peru met Chile in Rome. Each country blamed the other.", "country", ["Peru", "Chile"]),
        ("Peru met Chile in Rome. Oslo mediates between the warring parties.", "parties", ["Peru", "Chile"]),
        (
            "Chad shelled Niger. Bandits robbed a Chadian convoy. Oslo urged both sides to talk.",
            "sides",
            ["Chad", "Niger"],
        ),
        ("Togo and Benin are at odds, but the two premiers went fishing.", "premiers", ["Togo", "Benin"]),
        (
            "Angola and its UNITA rebels fought. Gabon called on both sides to talk.",
            "sides",
            ["Angola", "UNITA rebels"],
        ),
        ("Angola and its UNITA rebels fought. Gabon warned the two countries.", "countries", []),
    ],
)
def test_a_plural_is_as_many_as_it_says(text: str, words: str, names: list[str]) -> None:
    assert _names_at(text, words) == names


def test_brackets_introduce_a_short_name_for_the_rest_of_the_text() -> None:
    text = "The Northern Herders Council (NHC) met on Monday. The NHC wants wells."
    tree = parse(text)
    reading = read_actors(tree, DAY)
    long, short = text.index("Council"), text.rindex("NHC")
    at = [reading.at(tree.tokens_in(start, start + 3)[0] if start == short else 3) for start in (long, short)]
    assert at[0] == at[1] != ()


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Sudan's Rapid Support Forces left. Libya armed the RSF.", ("RSFSDN",)),
        ("Libya armed the RSF. Sudan's Rapid Support Forces left.", ()),
    ],
)
def test_letters_that_nothing_explains_are_the_body_named_before_whose_words_begin_so(text, actors) -> None:
    tree = parse(text)
    assert read_actors(tree, DAY).at(tree.words.index("RSF")) == actors


def test_both_are_not_who_speaks_to_them() -> None:
    text = "Chad and Kenya fought. Oman and Qatar urged both to stop."
    assert _names_at(text, "both") == ["Chad", "Kenya"]


def test_a_later_part_of_a_name_is_the_same_person() -> None:
    tree = parse("Omar bin Rashid spoke on Monday. Reporters asked bin Rashid about the truce.")
    people = {actor.id for actor in read_actors(tree, DAY).actors if actor.kind == "person"}
    assert len(people) == 1


def test_the_first_person_in_quotation_marks_is_the_speaker() -> None:
    record = read_text('"I will not sign," Pavel Novak told reporters. "You know why."', published="2022-01-07")
    novak = next(actor for actor in record.actors if actor.name == "Pavel Novak")
    assert "I" in [span.exact for span in novak.mentions]


def test_we_is_whom_the_speaker_speaks_for() -> None:
    record = read_text('"We will not sign," Russian Foreign Minister Sergei Lavrov said.', published="2022-01-07")
    russia = next(actor for actor in record.actors if actor.id == "RUS")
    assert "We" in [span.exact for span in russia.mentions]


@pytest.mark.parametrize(
    ("before", "meant"),
    [
        ("Finnish President Alexander Stubb accused Belarus of jamming ferries.", "BLR"),
        ("Finnish President Alexander Stubb met guests from Belarus and Cuba.", None),
        ("Finnish President Alexander Stubb opened a library.", None),
    ],
)
def test_they_in_a_quotation_are_the_one_other_side_spoken_of_before_it(before: str, meant: str | None) -> None:
    record = read_text(f'{before} "They know what that costs," Stubb said.', published="2025-01-07")
    spoken_of = [actor.id for actor in record.actors if "They" in [span.exact for span in actor.mentions]]
    assert spoken_of == ([meant] if meant else [])


def test_they_who_are_named_in_the_quotation_are_not_sought_before_it() -> None:
    before = "Finnish President Alexander Stubb accused Belarus of jamming ferries."
    record = read_text(f'{before} "Our buoys are old and they sink," Stubb said.', published="2025-01-07")
    assert "they" not in [span.exact for actor in record.actors if actor.id == "BLR" for span in actor.mentions]


def test_thousands_of_names_are_read_without_getting_lost_in_them() -> None:
    names = [f"Pavel {first}{last}{end}ek" for first in "BDFGKLMNPR" for last in "aeiou" for end in "bdfgklmnpr"]
    text = "\n\n".join(f"{', '.join(names)} and Milan Horak arrived." for _ in range(6)) + " He left."
    assert text.count("Pavel") == 3_000
    reading = read_actors(parse(text), DAY)
    assert len([one for one in reading.actors if one.kind == "person"]) >= 500


def test_the_tables_name_states_that_there_are() -> None:
    words = nominals()
    codes = {code for some in (*words.states.values(), *words.regions.values()) for code in some}
    assert codes <= set(country_by_code())


def test_no_given_name_is_both_a_mans_and_a_womans() -> None:
    from tocsin.ontology.nominals import read_names

    female, male = read_names("female"), read_names("male")
    assert not female & male
    assert set(given_names()) == female | male


def test_resolving_is_deterministic() -> None:
    text = "Peru and Chile met. Both sides said they would talk. Their ministers left; the two countries are at odds."
    assert read_actors(parse(text), DAY) == read_actors(parse(text), DAY)


def test_a_leader_is_whose_office_says_so_whatever_it_is_of() -> None:
    text = (
        "Emmanuel Macron flew to Tehran on Monday. He was met by Ali Khamenei.\n\n"
        "Khamenei had kept him waiting. The ageing leader listened and said little."
    )
    assert _names_at(text, "leader", date(2019, 6, 3)) == ["Ali Khamenei"]


def test_the_allies_of_a_text_on_an_alliance_are_that_alliance() -> None:
    assert _names_at("NATO held a drill off Norway. The allies then warned Mali.", "allies") == ["NATO"]
    assert _names_at("Chad and Niger routed Libya. The allies then warned Mali.", "allies") == ["Chad", "Niger"]


def test_states_whose_troops_are_told_of_together_are_both_sides() -> None:
    assert _names_at("Chadian and Libyan troops clashed. Oman urged both sides to stop.", "sides") == ["Chad", "Libya"]


def test_an_envoy_is_the_ambassador_told_of_before() -> None:
    assert _names_at("The Chadian ambassador spoke on Monday. Oman heard the envoy out.", "envoy") == [
        "Chad ambassador"
    ]


def test_the_head_of_state_is_the_president_told_of_before() -> None:
    assert _names_at("Chadian President Ali Kone spoke. The head of state blamed Mali.", "head") == ["Ali Kone"]


def test_the_country_is_not_who_is_ready_to_deal_with_it() -> None:
    assert _names_at("Chad held a vote. Mali is ready to trade with the country.", "country") == ["Chad"]


def test_states_told_by_adjectives_are_the_two_countries_where_there_are_no_others() -> None:
    text = "The Chadian parliament barred Malian lorries. NATO blamed both countries."
    assert _names_at(text, "countries") == ["Chad", "Mali"]


def test_who_stands_between_two_sides_is_none_of_them() -> None:
    text = "Chad accused Mali of lying. Peru offered to mediate between the two neighbours."
    assert _names_at(text, "neighbours") == ["Chad", "Mali"]
