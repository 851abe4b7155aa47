"""The whole way of a dispatch: from a page to a record, on the project's own sample of the seed's layout."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tocsin
from tocsin.errors import EmptyInput, TocsinError, UsageError
from tocsin.record import Event, Record, canonical_json
from tocsin.record.record import with_contents

WIRE = Path(__file__).parents[2] / "samples" / "wire"
PAGE = WIRE / "2022-01-07-nato-video.txt"


@pytest.fixture(scope="module")
def record() -> Record:
    return tocsin.read(PAGE)


def sides(record: Record, event: Event) -> tuple[set[str | None], set[str | None]]:
    countries = {actor.id: actor.country for actor in record.actors}
    return {countries[one] for one in event.actor}, {countries[one] for one in event.recipient}


def find(record: Record, kind: str, words: str) -> Event:
    found = [one for one in with_contents(record.events) if one.type == kind and words in one.evidence[0].exact]
    assert found, [(one.type, one.evidence[0].exact) for one in with_contents(record.events)]
    return found[0]


def test_the_head_is_read(record):
    dispatch = record.dispatch
    assert dispatch.publisher == "WireDesk.example"
    assert dispatch.agency == "AFP"
    assert dispatch.headline == "NATO ministers confer by video before talks with Russia"
    assert dispatch.dateline.model_dump() == {
        "raw": "Brussels, Jan 7 (AFP) Jan 07, 2022",
        "place": "Brussels",
        "date": "2022-01-07",
        "agency": "AFP",
    }
    assert (dispatch.published.value, dispatch.published.status) == ("2022-01-07", "stated")


def test_furniture_is_set_aside_and_nothing_of_it_is_read(record):
    kinds = [piece.kind for piece in record.dispatch.furniture]
    assert kinds == ["masthead", "ad", "rail", "rail", "rail", "rights"]
    assert all(len(piece.items) == 3 for piece in record.dispatch.furniture if piece.kind == "rail")
    bare = record.dispatch.model_copy(update={"furniture": []})
    told = canonical_json(record.model_copy(update={"dispatch": bare, "lexicon_digest": ""}))
    assert "Mars" not in told
    assert "2025" not in re.sub(r"[0-9a-f]{12,}", "", told)  # a digest may hold any figures


def test_talks_on_monday_are_on_the_agenda_with_venue_and_participants(record):
    geneva = next(entry for entry in record.agenda if entry.when and entry.when.start == "2022-01-10")
    countries = {actor.id: actor.country for actor in record.actors}
    assert {countries[one] for one in geneva.participants} == {"USA", "RUS"}
    place = next(place for place in record.places if place.id == geneva.place)
    assert (round(place.latitude, 1), round(place.longitude, 1)) == (46.2, 6.1)
    event = next(event for event in record.events if event.id == geneva.event)
    assert (event.act, event.type, event.status, event.cameo) == ("CONSULT", "AGREE", "scheduled", "036")


def test_an_open_paragraph_carries_its_speaker_over(record):
    marked = [quote for quote in record.quotes if quote.kind != "indirect"]
    assert len(marked) == 2
    assert {quote.speaker for quote in marked} == {marked[0].speaker}
    assert marked[0].speaker is not None
    assert marked[1].speaker_span is None


def test_a_threat_of_sanctions_has_its_condition_and_its_content(record):
    threat = find(record, "THREATEN", "threatened")
    assert sides(record, threat) == ({"USA"}, {"RUS"})
    assert threat.condition.exact == "if it attacks"


def test_a_rejected_demand_is_no_event_of_its_own(record):
    rejection = find(record, "REJECT", "rejected")
    assert sides(record, rejection)[0] == {"IGO"}
    assert rejection.content is not None
    assert rejection.content.type == "REQUEST"
    assert rejection.content.id not in {event.id for event in record.events}


def test_the_same_page_gives_the_same_bytes(record):
    again = tocsin.Reader().read(PAGE)
    assert canonical_json(again) == canonical_json(record)
    assert json.loads(canonical_json(record))["schema_version"] == record.schema_version


def test_reading_text_keeps_its_offsets():
    text = "\r\n  Norway accused Iceland of lying.\r\n\r\nIceland rejected the charge.\r\n"
    record = tocsin.read_text(text, published="2020-03-02", headline="A quarrel")
    assert record.dispatch.text == text
    assert record.dispatch.headline == "A quarrel"
    assert [event.type for event in record.events] == ["ACCUSE", "REJECT"]
    assert text[record.events[0].evidence[0].start :].startswith("accused")


def test_a_text_without_a_date_has_none_and_its_weekdays_stay_open():
    record = tocsin.read_text("Norway will meet Iceland on Monday.")
    assert record.dispatch.published.status == "absent"
    assert record.times[0].start is None
    assert record.agenda == []


def test_a_dateline_in_a_text_tells_of_the_dispatch_and_names_no_actor():
    record = tocsin.read_text("VIENNA, Feb 4, 2022 (Reuters) - Norway accused Iceland of lying.")
    assert record.dispatch.dateline.agency == "Reuters"
    assert {actor.country for actor in record.actors} == {"NOR", "ISL"}
    assert record.times == []


def test_a_kill_notice_holds_no_events():
    assert tocsin.read(WIRE / "2022-02-24-kill.txt").events == []


def test_a_date_line_above_the_headline_is_no_publisher():
    dispatch = tocsin.read(WIRE / "2022-01-12-council.txt").dispatch
    assert (dispatch.publisher, dispatch.published.value) == (None, "2022-01-12")


def test_what_has_happened_is_never_put_ahead():
    record = tocsin.read_text("Norway has accused Iceland of lying since the autumn.", published="2022-02-01")
    assert [event.status for event in record.events if event.type == "ACCUSE"] == ["occurred"]
    assert record.agenda == []


def test_a_published_day_that_is_none_is_refused():
    with pytest.raises(UsageError, match="no ISO 8601"):
        tocsin.read_text("Norway met Iceland.", published="yesterday")


def test_reading_many_is_lazy_and_in_order():
    records = tocsin.read_many([PAGE, WIRE / "missing.txt"])
    assert next(records).dispatch.agency == "AFP"
    with pytest.raises(TocsinError, match="no such file"):
        next(records)


def test_what_holds_nothing_is_an_error():
    with pytest.raises(EmptyInput):
        tocsin.read_text(" \n\t ")


@pytest.mark.parametrize(
    "text",
    [
        "\x00Norway\x00 met \u202eIceland\u202c.",
        "Norway met Iceland.\ud800",
        "Norwegen traf am Montag Island und verhandelte mit der Regierung über den Fisch und die Grenzen.",
        "x" * 5000,
        "Norway " * 3000,
        '"' * 10 + " said Norway",
        "Norway",
        "NORWAY, ICELAND, PERU, CHAD, FIJI",
        "Norway met Iceland and then " * 1000 + "left.",
        "Norway traf Island, puis la Suède a condamné Финляндия, 挪威 attaqua Iceland.",
        "On 31 February 2022 Norway met Iceland.",
        "for (int i = 0; i < n; i++) { attack(&target[i]); }",
    ],
)
def test_odd_texts_give_a_record_and_no_invention(text):
    record = tocsin.read_text(text)
    assert record.dispatch.published.value is None
    assert all(time.start is None or time.basis == "text" for time in record.times)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(
            [
                "Norway", "accused", "said", "Iceland", "of", "the", "talks", '"', "on Monday", "attack", ".", "\n\n",
                "will", "not", "if", "100,000", "troops", "he", "its", ",", "in Oslo", "(AFP)", "2022", "—", "\u200b",
            ]
        ),
        min_size=1,
        max_size=40,
    )
)  # fmt: skip
def test_any_string_of_words_gives_a_record_whose_spans_hold_twice_the_same(words):
    text = " ".join(words)
    if not text.strip("\u200b \n"):
        return
    first = tocsin.read_text(text, published="2022-01-07")
    assert canonical_json(first) == canonical_json(tocsin.read_text(text, published="2022-01-07"))


def test_of_namesakes_in_a_dateline_the_capital_is_home() -> None:
    text = "Islamabad, Jan 31 (Reuters) - Prices rose again on Monday.\n\nThe president accused Kenya of lying."
    record = tocsin.read_text(text, published="2022-02-01")
    country = {actor.id: actor.country for actor in record.actors}
    assert [country[one] for event in record.events for one in event.actor] == ["PAK"]
