"""Places: which words name one, and which place of the name is meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tocsin.reading.parsing.language import parse
from tocsin.reading.places.reader import read_places


def found(text, **asked):
    """Each mention's words with its place."""
    tokens = parse(text)
    reading = read_places(tokens, asked.pop("home", None), all_toponyms=True, **asked)
    places = {place.id: place for place in reading.places}
    spans = [tokens.span(one.first, one.last).exact for one in reading.mentions]
    return [(words, places[one.place]) for words, one in zip(spans, reading.mentions, strict=True)]


def words(text, **asked):
    return [name for name, _ in found(text, **asked)]


def place(text, name, **asked):
    return next(place for words, place in found(text, **asked) if words == name)


def test_what_follows_a_comma_holds_the_place():
    assert place("The plant in Paris, Texas, will close next month.", "Paris").admin1 == "TX"
    assert place("The plant in Paris, France, will close next month.", "Paris").country == "FRA"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("A barn burned down in Springfield, Ill., on Monday.", "IL"),
        ("A barn burned down in Springfield, Mo., on Monday.", "MO"),
        ("A barn burned down in Springfield, OR, on Monday.", "OR"),
    ],
)
def test_states_are_read_from_their_abbreviations(text, state):
    assert place(text, "Springfield").admin1 == state


def test_a_name_keeps_the_sense_it_was_given_once():
    text = "Fire broke out in Athens, Ohio, on Friday. Nobody in Athens was hurt."
    assert {one.admin1 for name, one in found(text) if name == "Athens"} == {"OH"}


def test_small_places_of_one_county_speak_for_each_other():
    text = (
        "Crews from Circleville, Ashville and Williamsport were called to a farm in Pickaway County. "
        "The road to Lancaster was closed."
    )
    assert place(text, "Lancaster").admin1 == "OH"


def test_without_other_evidence_the_largest_place_is_meant():
    assert place("The ministers will meet in Geneva on Monday.", "Geneva").country == "CHE"
    assert place("She flew to London on Sunday.", "London").country == "GBR"


def test_towns_far_away_do_not_take_a_capital_in_world_news():
    text = "The United States and Russia will hold talks in Geneva. Washington and Moscow are at odds over Ukraine."
    assert place(text, "Geneva").country == "CHE"


def test_georgia_is_the_country_beside_tbilisi_and_the_state_beside_atlanta():
    country = "Protesters gathered in Tbilisi. Troops stayed near Gori and Batumi in Georgia."
    state = "Voters lined up in Atlanta, Macon and Savannah. The governor of Georgia praised them."
    assert place(country, "Georgia").country == "GEO"
    assert place(state, "Georgia").admin1 == "GA"


def test_counties_and_provinces_are_places_by_their_whole_name():
    assert place("Deputies in Kanawha County found the car.", "Kanawha County").kind == "admin2"
    assert place("Shells fell on Kherson region overnight.", "Kherson region").kind == "admin1"


def test_regions_waters_and_ranges_have_points():
    text = "Ships left the Gulf of Aden while rebels crossed the Euphrates and fought in the Hindu Kush."
    assert [one.latitude is not None for _, one in found(text)] == [True, True, True]
    assert words(text) == ["Gulf of Aden", "Euphrates", "Hindu Kush"]


def test_a_street_is_a_place_without_a_point():
    street = place("Two men were robbed on Elm Street in Dayton, Ohio.", "Elm Street")
    assert (street.kind, street.latitude, street.geonames) == ("street", None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Paul Houston said he would resign.",
        "Marburg virus is spread by bats.",
        "She reads the Washington Post every day.",
        "The committee meets again in March.",
        "Mrs. Paris thanked the voters.",
    ],
)
def test_persons_papers_diseases_and_months_are_no_places(text):
    assert words(text) == []


def test_a_body_lends_its_place():
    assert "Lancaster County" in words("The Lancaster County Commission approved the budget.")


def test_demonyms_are_places_only_when_asked():
    text = "Russian officials met Kenyan traders in Nairobi."
    assert words(text) == ["Nairobi"]
    asked = found(text, demonyms=True)
    assert [(name, one.country) for name, one in asked] == [("Russian", "RUS"), ("Kenyan", "KEN"), ("Nairobi", "KEN")]


def test_a_government_is_no_place_unless_all_toponyms_are_asked():
    tokens = parse("Russia rejected the offer. Shelling went on in Russia.")
    assert len(read_places(tokens, None).mentions) == 1
    assert len(read_places(tokens, None, all_toponyms=True).mentions) == 2


def test_a_place_at_the_end_of_a_sentence_is_named_without_the_full_stop():
    assert words("They went back to Kenya. Nobody followed.") == ["Kenya"]


def test_a_token_tells_its_place():
    tokens = parse("The talks took place in Vienna.")
    reading = read_places(tokens, None)
    assert reading.at(tokens.words.index("Vienna")) == reading.places[0].id
    assert reading.at(0) is None


@settings(max_examples=40)
@given(
    st.lists(
        st.sampled_from(
            ["Paris", "in", "Ohio", ",", "St.", "Main Street", "the", "U.S.", "said", "Mr.", "-", ".", "Kenya", "Åbo"]
        ),
        max_size=25,
    )
)
def test_mentions_lie_in_the_text_in_order_and_never_overlap(parts):
    tokens = parse(" ".join(parts))
    reading = read_places(tokens, None, all_toponyms=True, demonyms=True)
    ends = [0]
    for one in reading.mentions:
        assert ends[-1] <= one.first < one.last <= len(tokens)
        assert one.first <= one.head < one.last
        ends.append(one.last)
    for listed in reading.places:
        for span in listed.mentions:
            assert tokens.text[span.start : span.end] == span.exact
        assert (listed.latitude is None) == (listed.longitude is None)


def test_a_city_comes_before_the_province_of_its_name():
    assert place("Sirens sounded in Kyiv before dawn.", "Kyiv").kind == "capital"
    assert place("Snow fell in Kyiv region before dawn.", "Kyiv region").kind == "admin1"


def test_what_is_listed_together_is_of_one_kind():
    text = "Apples are grown in Oregon, Idaho and Washington."
    assert [one.kind for _, one in found(text)] == ["admin1", "admin1", "admin1"]
    assert place("The minister flew to Washington.", "Washington").kind == "capital"


def test_the_country_of_the_dateline_decides_between_equals():
    text = "A bus overturned near Birmingham on Tuesday."
    assert place(text, "Birmingham", home="GBR").country == "GBR"


def test_a_pipeline_is_no_place():
    assert "Nord" not in words("The Nord Stream pipeline was halted.")


def test_congo_alone_is_more_often_that_of_kinshasa():
    assert place("Rebels in eastern Congo seized the town.", "Congo").country == "COD"
    assert place("Brazzaville is the capital of the Republic of the Congo.", "Republic of the Congo").country == "COG"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Columns of tanks retook Homs by noon.", "Homs"),
        ("Bukavu was calm.", "Bukavu"),
        ("Floods cut off Port-au-Prince's hills.", "Port-au-Prince"),
        ("The storm reached Lyon's markets.", "Lyon"),
        ("Snow closed the road to Mazar-i-Sharif.", "Mazar-i-Sharif"),
    ],
)
def test_a_city_that_is_taken_or_the_only_one_of_its_name_is_a_place_without_more(text, name):
    assert name in words(text)


def test_the_commonwealth_is_no_place():
    assert words("The Commonwealth met in Apia.") == ["Apia"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The villages of Gori and Zugdidi saw rallies.", "Zugdidi"),
        ("Olive growers in Cordoba and Jaen fear the frost.", "Jaen"),
        ("The Danube burst its banks.", "Danube"),
    ],
)
def test_what_is_coupled_with_a_place_and_a_river_by_its_article_are_places(text, name):
    assert name in words(text)


def test_what_holds_a_place_may_follow_a_comma_and_in():
    text = "Divers found the wreck off La Paz, in Baja California Sur, Mexico."
    assert place(text, "La Paz").country == "MEX"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Vineyards around Mendoza were lost to hail, Argentine growers said.", "Mendoza", "ARG"),
        ("A tram derailed in Valencia, Venezuelan firemen said.", "Valencia", "VEN"),
        ("Clan elders met in Bor, South Sudanese radio said.", "Bor", "SSD"),
        ("The cathedral of Salisbury was shut, British vergers said.", "Salisbury", "GBR"),
    ],
)
def test_the_people_that_its_sentence_names_speak_for_a_place(text, name, country):
    assert (name, country) in {(place.name, place.country) for place in read_places(parse(text), None).places}


def test_a_town_bears_the_name_that_agencies_call_it_by():
    [place] = read_places(parse("Tea was handed out in Deir Ezzor."), None).places
    assert (place.name, place.country) == ("Deir ez-Zor", "SYR")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The bus left Deraa before dawn.", "Deraa"),
        ("The raiders torched Baidoa.", "Baidoa"),
        ("Sleet shut the pass between Herat and Kandahar.", "Kandahar"),
    ],
)
def test_a_town_that_news_spells_in_its_own_way_is_a_place_without_more(text, name):
    assert name in {place.name for place in read_places(parse(text), None).places}


def test_where_two_peoples_meet_neither_speaks_for_the_place():
    assert place("American and Kenyan envoys met in Geneva on Monday.", "Geneva").country == "CHE"


def test_a_canton_of_another_spelling_speaks_for_its_town_from_abroad_too():
    assert place("A choir will sing in Geneva at Easter.", "Geneva", home="USA").country == "CHE"


def test_a_place_that_no_gazetteer_knows_has_the_country_that_is_told_behind_it():
    hamlet = place("Two camps in Yarunde, Chad, were flooded, and a school in Yarunde shut.", "Yarunde")
    assert (hamlet.country, hamlet.latitude) == ("TCD", None)


def test_letters_of_a_body_are_no_town_that_airlines_call_so():
    assert not read_places(parse("The GRU hired two clerks."), None).places


def test_the_people_of_a_region_are_a_mention_of_the_region_where_peoples_are_asked_for():
    text = "Ohioans and South Ossetian elders met Dagestani traders."
    assert [one.name for _, one in found(text, demonyms=True)] == ["Ohio", "South Ossetia", "Dagestan"]


def test_what_a_place_is_the_capital_of_holds_it():
    assert place("Crews docked at Victoria, the capital of the Seychelles.", "Victoria").country == "SYC"
    assert place("Rain fell on Tripoli, the second city of Lebanon.", "Tripoli").country == "LBN"


def test_a_council_called_as_america_calls_them_tells_where_its_town_lies():
    assert place("The Athens City Council raised the fee for skips.", "Athens").country == "USA"
    assert place("The council of Athens raised the fee for skips.", "Athens").country == "GRC"


def test_a_seat_stands_behind_the_letter_of_a_party():
    assert words("Maria Lopez, D-Harlan, read the bill out.") == ["Harlan"]


def test_a_list_of_counties_is_of_counties():
    text = "The storm felled barns in Madison, Greene and Fayette counties in Ohio."
    assert {one.kind for name, one in found(text) if name in ("Madison", "Greene", "Fayette")} == {"admin2"}


def test_a_town_in_capitals_opens_a_paragraph_before_a_colon():
    assert place("BEIRUT: A bakery burned down on Sunday.", "BEIRUT").country == "LBN"


def test_a_state_whose_name_begins_with_a_peoples_is_that_state():
    assert place("Fighting spread in the Central African Republic.", "Central African Republic").country == "CAF"


def test_a_surname_of_the_text_is_no_small_place_of_that_name() -> None:
    text = "Activist James Kopp is a suspect. Kopp was last seen in Ohio. Interest in Kopp has grown."
    assert words(text) == ["Ohio"]


def test_southern_states_are_of_no_southern_province() -> None:
    assert words("The Southern states rejected the plan.") == []
