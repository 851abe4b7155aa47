"""Headlines: read as the prose that they stand for, with every word where it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tocsin.ontology.lexicon import load_lexicon
from tocsin.ontology.verb_forms import past_of, present_lemmas
from tocsin.reading.events.lexicon_check import events_of
from tocsin.reading.parsing.headline_marks import Plain
from tocsin.reading.parsing.headlines import in_prose, is_line
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("headline", "kind", "actors", "recipients"),
    [
        ("Chile summons ambassador of Peru over border remarks", "ACCUSE", ["CHL"], ["PER"]),
        ("Kenya, Somalia trade accusations over maritime border", "ACCUSE", ["KEN", "SOM"], []),
        ("EU slaps travel bans on six Belarus officials", "SANCTION", ["EUR"], ["BLR"]),
        ("Tunisia, Algeria ink border accord", "SUPPORT", ["TUN", "DZA"], []),
        ("Omani sultan, Qatari emir hold talks on fishing", "CONSULT", ["OMN", "QAT"], []),
        ("Kenya, Uganda trade blame as truck strike enters second week", "ACCUSE", ["KEN", "UGA"], []),
        ("Iran fires artillery shells into sea, Kuwait says", "MOBILIZE", ["IRN"], []),
        ("EU halts grain shipments to Belarus", "SANCTION", ["EUR"], ["BLR"]),
        ("Kenyan coast guard fires water cannon at Somali boat", "ASSAULT", ["KEN"], ["SOM"]),
        ("Chile sends tents, blankets to flooded Bolivia", "AID", ["CHL"], ["BOL"]),
        ("Togo reopens crossing with Benin after two years", "CONCEDE", ["TGO"], ["BEN"]),
        ("Gabon's foreign minister in Lusaka for talks on timber", "CONSULT", ["GAB"], ["ZMB"]),
        ("UN: Sudan blocks food aid to South Sudan", "SANCTION", ["SDN"], ["SSD"]),
    ],
)
def test_a_headlines_verb_is_found(headline: str, kind: str, actors: list[str], recipients: list[str]) -> None:
    told, known = events_of(parse(headline), load_lexicon())
    country = {actor.id: actor.country for actor in known}
    assert (kind, actors, recipients, "occurred") in [
        (event.type, [country[k] for k in event.actor], [country[k] for k in event.recipient], event.status)
        for event in told
    ]


def test_the_comma_between_subjects_joins_them() -> None:
    plain = in_prose(["Oman", ",", "Qatar", "swap", "envoys"], ["NNP", ",", "NNP", "NN", "NNS"])
    assert {index: word.word for index, word in plain.items()} == {1: "and", 3: "swapped"}


def test_a_colon_behind_a_speaker_says_and_one_behind_a_label_does_not() -> None:
    tags = ["NNP", ":", "NNP", "MD", "VB"]
    assert in_prose(["Oman", ":", "Iran", "must", "pay"], tags)[1] == Plain("said", "say")
    assert 1 not in in_prose(["Update", ":", "Iran", "must", "pay"], tags)


def test_a_dash_before_a_speaker_is_a_comma_and_one_before_a_name_is_not() -> None:
    said = ["Army", "frees", "hostages", "in", "Jos", "-", "police"]
    tags = ["NNP", "VBZ", "NNS", "IN", "NNP", ":", "NNS"]
    assert in_prose(said, tags)[5] == Plain(",")
    assert 5 not in in_prose([*said[:-1], "Lagos"], [*tags[:-1], "NNP"])


def test_a_strike_that_somebody_is_on_is_a_strike_begun() -> None:
    words = ["Jailed", "poet", "on", "hunger", "strike", "in", "Minsk", ",", "lawyers", "say"]
    tags = ["VBN", "NN", "IN", "NN", "NN", "IN", "NNP", ",", "NNS", "VBP"]
    assert in_prose(words, tags)[2] == Plain("began", "begin")


def test_prose_and_labels_are_left_alone() -> None:
    assert in_prose(["Ceasefire", "talks", "of", "rebels"], ["NN", "NNS", "IN", "NNS"]) == {}
    assert not is_line("Norway summoned the envoy.")
    assert not is_line("Norway summons envoy\nOslo")


def test_the_words_of_a_headline_stay_where_they_were() -> None:
    text = "Norway summons envoy over jet incursion"
    read = parse(text)
    assert [text[start:end] for start, end in zip(read.starts, read.ends, strict=True)] == text.split()
    assert read.lemmas[1] == "summon"
    assert read.tags[1] == "VBD"


@pytest.mark.parametrize(
    ("lemma", "past"),
    [
        ("meet", "met"),
        ("press", "pressed"),
        ("rap", "rapped"),
        ("deny", "denied"),
        ("axe", "axed"),
        ("patrol", "patrolled"),
        ("visit", "visited"),
    ],
)
def test_the_past_of_a_verb(lemma: str, past: str) -> None:
    assert past_of(lemma) == past


def test_a_present_form_may_stand_for_several_lemmas() -> None:
    assert present_lemmas("denies") == ("denies", "deny", "denie")
    assert "press" in present_lemmas("presses")
    assert present_lemmas("press") == ("press",)


@given(
    st.lists(st.sampled_from(["Oman", ",", "strikes", "raps", "deal", "and", "to", "hit", "12", "7x"]), max_size=12),
    st.data(),
)
def test_any_line_keeps_its_number_of_words(words: list[str], data: st.DataObject) -> None:
    tags = [data.draw(st.sampled_from(["NN", "NNS", "NNP", "VBZ", ",", "CC", "TO", "CD"])) for _ in words]
    assert all(0 <= index < len(words) for index in in_prose(words, tags))


@given(st.text(alphabet="Oman ,.raps\n\u202e'", max_size=60))
def test_any_line_parses_with_its_offsets(text: str) -> None:
    read = parse(text)
    assert all(0 <= start < end <= len(text) for start, end in zip(read.starts, read.ends, strict=True))


def test_people_before_a_headlines_verb_are_no_verb() -> None:
    read = parse("Katanga militants to free nine Zambian nurses")
    assert read.heads[1] == 3 and read.deps[1] == "nsubj"
    freed = in_prose(["Katanga", "militants", "free", "nine", "nurses"], ["NNP", "VBZ", "VBP", "CD", "NNS"])
    assert freed == {1: Plain("men", "militant", is_verb=False), 2: Plain("freed", "free")}
    shot = in_prose(["Taliban", "guards", "shoot", "nine", "nurses"], ["NNP", "NNS", "VBP", "CD", "NNS"])
    assert shot == {2: Plain("shot", "shoot")}
    against = in_prose(["Garrison", "rebels", "against", "junta"], ["NNP", "VBZ", "IN", "NN"])
    assert against == {1: Plain("rebelled", "rebel")}


def test_a_verb_that_looks_like_an_adjective_is_a_verb_behind_many() -> None:
    words, tags = ["Malian", "bandits", "free", "Swiss", "geologist"], ["JJ", "NNS", "JJ", "JJ", "NN"]
    assert in_prose(words, tags)[2] == Plain("freed", "free")
    assert 1 not in in_prose(["Malian", "free", "press", "falls"], ["JJ", "JJ", "NN", "VBZ"])


def test_a_name_that_the_model_does_not_know_may_have_a_verb() -> None:
    words, tags = ["Zardari", "lands", "in", "Doha"], ["VBN", "NNS", "IN", "NNP"]
    assert in_prose(words, tags) == {1: Plain("landed", "land")}


def test_two_names_joined_by_and_act_together() -> None:
    words, tags = ["Prodi", "and", "Aznar", "talk", "for", "hours"], ["NNP", "CC", "NNP", "NN", "IN", "NNS"]
    assert in_prose(words, tags)[3] == Plain("talked", "talk")


def test_the_last_noun_of_a_phrase_is_no_verb() -> None:
    words, tags = ["Police", "fire", "gas", "at", "Bamako", "crowd"], ["NN", "NN", "NN", "IN", "NNP", "VBP"]
    assert in_prose(words, tags) == {1: Plain("fired", "fire")}
