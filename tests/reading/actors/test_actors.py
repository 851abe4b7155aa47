from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.reading.actors.phrase import resolve_phrase
from tocsin.reading.actors.reader import ActorReading, read_actors
from tocsin.reading.parsing.language import parse

DAY = date(2022, 1, 7)


def _read(text: str, on: date | None = DAY) -> ActorReading:
    return read_actors(parse(text), on)


def _ids_at(text: str, word: str, on: date | None = DAY) -> tuple[str, ...]:
    parsed = parse(text)
    return read_actors(parsed, on).at(parsed.words.index(word))


@pytest.mark.parametrize(("day", "name"), [(date(2022, 1, 7), "Jens Stoltenberg"), (date(2025, 1, 7), "Mark Rutte")])
def test_an_office_is_its_holder_on_the_day(day: date, name: str) -> None:
    reading = _read("The NATO chief warned Belgrade on Tuesday.", day)
    holder = next(actor for actor in reading.actors if actor.kind == "person")
    assert (holder.name, holder.country, holder.affiliation) == (name, "IGO", "NATO")


def test_a_capital_as_subject_is_the_government() -> None:
    assert _ids_at("Moscow rejected the proposal.", "Moscow") == ("RUS.GOV",)


def test_a_capital_behind_in_is_a_place_and_no_actor() -> None:
    assert _ids_at("Delegates from Norway met in Moscow.", "Moscow") == ()


def test_half_a_continent_is_not_the_united_states() -> None:
    assert "USA" not in _ids_at("Norway praised South America.", "America")


def test_a_plural_from_two_countries_stands_for_both() -> None:
    assert _ids_at("Officials from Norway and Poland met in Vienna.", "Officials") == ("NOR.GOV", "POL.GOV")


def test_an_adjective_gives_the_role_its_country() -> None:
    assert _ids_at("Turkish troops crossed the border.", "troops") == ("TUR.MIL",)


def test_the_two_countries_are_the_two_last_conjoined() -> None:
    text = "Armenia and Azerbaijan signed a truce. The two countries agreed to talk."
    assert _ids_at(text, "countries") == ("ARM", "AZE")


def test_a_surname_is_the_person_named_before() -> None:
    text = "Russian President Vladimir Putin met officials. Putin then left."
    parsed = parse(text)
    reading = read_actors(parsed, DAY)
    full, bare = (token for token, word in enumerate(parsed.words) if word == "Putin")
    assert reading.at(full) == reading.at(bare) == ("Q7747",)


def test_a_country_behind_against_is_an_actor() -> None:
    assert _ids_at("Serbia protested against Kosovo.", "Kosovo") == ("KOS",)


@pytest.mark.parametrize(
    ("phrase", "country", "sector"),
    [("Iranian police", "IRN", "COP"), ("French lawmakers", "FRA", "LEG"), ("Syrian rebels", "SYR", "REB")],
)
def test_a_bare_phrase_gives_country_and_sector(phrase: str, country: str, sector: str) -> None:
    found, sectors = resolve_phrase(phrase, DAY)
    assert (found, sectors[0]) == (country, sector)


@settings(max_examples=25)
@given(st.text(alphabet="Moscow NATO the Putin it its and 'sof.\n\"", max_size=80))
def test_every_mention_stands_in_the_text_and_reading_is_deterministic(text: str) -> None:
    reading = _read(text)
    assert all(span.holds_in(text) for actor in reading.actors for span in actor.mentions)
    assert reading == _read(text)


def test_a_possessive_of_the_speaker_is_left_to_the_quotes() -> None:
    assert _ids_at("Polish troops are ready, and soldiers guard our border.", "our") == ()


@pytest.mark.parametrize(
    ("phrase", "country", "sector"),
    [
        ("Governor Ivan Petrenko", None, "GOV"),
        ("General Samuel Okoro", None, "MIL"),
        ("the Riigikogu", "EST", "LEG"),
        ("members of the Tatmadaw", "MMR", "MIL"),
        ("the African Union", "IGO", None),
        ("masked gunmen", None, "UAF"),
        ("Kenyan schoolchildren", "KEN", "CVL"),
    ],
)
def test_phrases_tell_country_and_sector(phrase, country, sector):
    found = resolve_phrase(phrase, None)
    assert (found[0], found[1][0] if found[1] else None) == (country, sector)


@pytest.mark.parametrize(
    ("text", "word", "country"),
    [
        ("The secretary-general of the Arab League urged calm.", "secretary", "IGO"),
        ("Austria's chancellor said that she was ready.", "she", "AUT"),
        ("Brussels took the Hungarian government to court.", "Brussels", "EUR"),
        ("Sri Lanka's president left.", "president", "LKA"),
    ],
)
def test_offices_pronouns_and_seats_have_their_countries(text: str, word: str, country: str) -> None:
    tree = parse(text)
    reading = read_actors(tree, None)
    facts = {actor.id: actor for actor in reading.actors}
    assert [facts[one].country for one in reading.at(tree.words.index(word))] == [country]


def test_a_seat_used_as_a_place_acts_for_nobody() -> None:
    tree = parse("Talks in Brussels ended.")
    assert read_actors(tree, None).at(tree.words.index("Brussels")) == ()


_NAMES = (
    "Sergei Lavrov", "Karl Roth", "Norway", "NATO", "Mara Lindt", "the mayor", "Emmanuel Macron", "Kenya",
    "Jan Weber", "the Russian army",
)  # fmt: skip


def _in_turn(count: int) -> str:
    return " ".join(
        f"{_NAMES[i % 10]} met {_NAMES[(i * 7 + 3) % 10]} and said he was its friend." for i in range(count // 2)
    )


def _listed(count: int) -> str:
    letters = "abcdefghijklmnopqrstuvwxyz"
    return "Delegates were " + ", ".join(f"Anna K{letters[i % 26]}{letters[i // 26 % 26]}ov" for i in range(count))


TraceFunction = Callable[[FrameType, str, object], object]


def _lines_run(text: str) -> int:
    """Lines of our own code that reading the actors of a text runs: work that no other load on the machine changes."""
    parsed, count = parse(text), 0

    def trace(frame: FrameType, event: str, _: object) -> TraceFunction | None:
        nonlocal count
        if "tocsin" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        read_actors(parsed, date(2022, 1, 7))
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("of", [_in_turn, _listed])
def test_twice_the_names_are_twice_the_work(of: Callable[[int], str]) -> None:
    read_actors(parse(of(400)), date(2022, 1, 7))  # what is looked up once is looked up now
    assert _lines_run(of(400)) < 2.3 * _lines_run(of(200))


def test_a_great_city_is_no_office_holder_of_its_name() -> None:
    assert _ids_at("Protests in Lagos turned violent.", "Lagos", date(2020, 10, 20)) == ()
    assert _ids_at("Lagos of Chile met the minister.", "Lagos", date(2003, 5, 1)) == ("P.ricardo-lagos",)
    assert _ids_at("President Lagos met the minister.", "Lagos", date(2003, 5, 1)) == ("P.ricardo-lagos",)


def test_a_phrase_that_a_groups_name_opens_has_the_groups_sector() -> None:
    assert resolve_phrase("Boko Haram gunmen", None) == ("NGA", ("REB", "UAF"))


@pytest.mark.parametrize(
    ("text", "word", "ids"),
    [
        ("The U.N. sent a note to Laos.", "U.N.", ("UN",)),
        ("Laos received U.N. surveyors and U.N. peacekeepers.", "peacekeepers", ("UN.MIL",)),
        ("The U.A.E. wrote to the E.U. about dates.", "U.A.E.", ("ARE",)),
    ],
)
def test_an_acronym_with_full_stops_is_the_one_without(text: str, word: str, ids: tuple[str, ...]) -> None:
    assert _ids_at(text, word) == ids


def test_the_party_of_one_party_rule_is_no_party() -> None:
    assert _ids_at("Laos has lived under one-party rule since 1975.", "party") == ()


def test_a_government_is_called_by_its_name_and_not_by_its_ambassador() -> None:
    names = {
        one.id: one.name
        for one in read_actors(parse("Peru called in China's ambassador. Beijing protested."), None).actors
    }
    assert names["CHN.GOV"] == "Government of China"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("A Danish tug sank in the Gulf of Oman.", "OMN"),
        ("Brazilian divers mapped wrecks in the Sea of Japan.", "JPN"),
        ("Kenyan trawlers worked the East China Sea.", "CHN"),
        ("The ferry crossed the English Channel at dawn.", "GBR"),
    ],
)
def test_a_sea_is_not_the_state_whose_name_it_bears(text: str, state: str) -> None:
    assert state not in {actor.country for actor in _read(text).actors}


def test_the_strait_of_a_claimed_island_does_tell_the_island() -> None:
    assert "TWN" in {actor.country for actor in _read("Canada sent a frigate through the Taiwan Strait.").actors}


def test_part_of_a_towns_name_is_no_leaders_surname() -> None:
    assert not any(actor.kind == "person" for actor in _read("Bakers in Mazar-i-Sharif shut their ovens.").actors)


def test_rebels_of_a_state_are_nobodys_name() -> None:
    assert _ids_at("Peru guerrillas raid bank, free clerks", "guerrillas") == ("PER.REB",)
