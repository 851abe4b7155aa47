"""The clause layer: who stands in which slot, whatever the grammar did."""

import pytest

from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.parsing.language import parse


def slots_of(sentence: str, predicate: str) -> dict[str, str]:
    """Head word of each slot of the predicate, the first where a slot holds several."""
    read = parse(sentence)
    clause = Clauses(read).at(read.words.index(predicate))
    found: dict[str, str] = {}
    for slot, head in clause.arguments:
        found.setdefault(slot, read.words[head])
    return found


@pytest.mark.parametrize(
    ("sentence", "predicate", "expected"),
    [
        ("Turkey attacked Syria.", "attacked", {"subj": "Turkey", "obj": "Syria"}),
        ("Syria was attacked by Turkey.", "attacked", {"subj": "Turkey", "obj": "Syria"}),
        ("Syria was attacked.", "attacked", {"obj": "Syria"}),
        ("Togo rapped by Ghana over dam", "rapped", {"subj": "Ghana", "obj": "Togo", "over": "dam"}),
        ("Kenyan marines, having arrived in Haiti, slept.", "arrived", {"subj": "marines", "in": "Haiti"}),
        ("Captives freed from a fort of the rebels spoke of whips.", "freed", {"obj": "Captives"}),
        ("Chad has written off two thirds of Mali's debt.", "written", {"subj": "Chad", "poss": "Mali"}),
        ("Chad wrote off the debt that Mali owes it.", "wrote", {"subj": "Chad", "obj": "debt", "of": "Mali"}),
        ("A mine exploded as a Turkish patrol passed.", "exploded", {"subj": "mine", "when": "patrol"}),
        ("Tokyo wants its sailors back from Peru.", "wants", {"obj": "sailors", "adv": "back", "from": "Peru"}),
        ("Mali mounted a push to retake the dunes.", "mounted", {"obj": "push", "inf": "retake"}),
        ("Kenya urged Sudan to withdraw its troops.", "withdraw", {"subj": "Sudan", "obj": "troops"}),
        ("Kenya appealed to Sudan to withdraw its troops.", "withdraw", {"subj": "Sudan", "obj": "troops"}),
        ("Kenya promised to withdraw its troops.", "withdraw", {"subj": "Kenya", "obj": "troops"}),
        ("Poland accused Belarus of moving migrants.", "moving", {"subj": "Belarus", "obj": "migrants"}),
        ("Poland condemned the raid and expelled diplomats.", "expelled", {"subj": "Poland"}),
        ("Jordan, which hosted the talks, left early.", "hosted", {"subj": "Jordan", "obj": "talks"}),
        ("The talks that Jordan hosted have ended.", "hosted", {"subj": "Jordan", "obj": "talks"}),
        ("Troops massing near Estonia alarmed NATO.", "massing", {"subj": "Troops"}),
        ("Belarus provoked Poland by massing troops.", "massing", {"subj": "Belarus", "obj": "troops"}),
        ("The ferry was seized by pirates and searched by marines.", "searched", {"subj": "marines", "obj": "ferry"}),
        ("The colonel whom Chad had armed and Libya had shunned fled.", "shunned", {"subj": "Libya", "obj": "colonel"}),
        ("Ghana gave the guards a year to leave.", "leave", {"subj": "guards"}),
        ("Ghana gave the envoy a letter demanding an inquiry.", "demanding", {"subj": "Ghana"}),
        ("The tour that the king of Nepal was to make is off.", "tour", {"subj": "king"}),
        ("Bhutan lowered its toll at the request of Nepal.", "request", {"by": "Nepal", "to": "Bhutan"}),
        ("The rivals smiled after a night of talks.", "talks", {"subj": "rivals"}),
        ("Nepal announced a freeze on grants to Bhutan.", "freeze", {"subj": "Nepal", "of": "grants"}),
        ("Nepal announced a halt to exports of tea.", "halt", {"subj": "Nepal", "of": "exports"}),
        ("The deputies voted for a cut in grants.", "cut", {"subj": "deputies", "of": "grants"}),
        ("Weavers knelt on the quay, demanding bonuses.", "knelt", {"subj": "Weavers", "end": "demanding"}),
        ("Weavers filled the quay in a bid to oust the emir.", "filled", {"end": "oust"}),
        ("The ouster by Nepal of a Bhutanese cook stirred gossip.", "ouster", {"by": "Nepal", "of": "cook"}),
    ],
)
def test_subject_and_object_are_deep_ones(sentence, predicate, expected):
    found = slots_of(sentence, predicate)
    assert {slot: found.get(slot) for slot in expected} == expected


def test_who_does_a_thing_to_earn_something_campaigns_for_nothing():
    assert "end" not in slots_of("Weavers filled the quay to make some money.", "filled")


def test_a_passive_without_an_agent_has_no_subject():
    assert "subj" not in slots_of("Syria was attacked.", "attacked")


def test_a_noun_borrows_the_subject_and_prepositions_of_the_verb_that_carries_it():
    found = slots_of("Iran held talks with Oman.", "talks")
    assert found["subj"] == "Iran"
    assert found["with"] == "Oman"


def test_a_noun_has_its_possessor_and_what_its_prepositions_govern():
    found = slots_of("Iraq's invasion of Kuwait shocked the world.", "invasion")
    assert (found["poss"], found["of"]) == ("Iraq", "Kuwait")


def test_a_prepositional_phrase_on_the_object_is_within_the_verbs_reach():
    assert slots_of("Canada imposed sanctions on Belarus.", "imposed")["on"] == "Belarus"


def test_a_phrasal_verb_has_its_particle():
    read = parse("Serbia called off the talks.")
    assert Clauses(read).at(read.words.index("called")).particle == "off"


def test_when_stands_for_no_object():
    assert "obj" not in slots_of("They camped there until May, when police fired on them.", "fired")


def test_an_errand_is_the_infinitive_of_who_is_sent_on_it():
    assert slots_of("Chile flew marines to Samoa to guard a depot.", "flew")["inf"] == "guard"
    assert "inf" not in slots_of("Chile sold boats to Samoa to please a bank.", "sold")


def test_a_noun_right_before_a_second_object_is_who_gets_it():
    slots = slots_of("Danish police handed their Kenyan colleagues the telephone records of the suspects.", "handed")
    assert (slots["iobj"], slots["obj"]) == ("colleagues", "records")


@pytest.mark.parametrize(
    ("line", "predicate"),
    [("Villages shelled near Kherson", "shelled"), ("Villages torched in Darfur", "torched")],
)
def test_what_uses_no_force_suffers_it_where_no_object_stands(line: str, predicate: str) -> None:
    assert slots_of(line, predicate)["obj"] == "Villages"


def test_what_strikes_a_bargain_acts() -> None:
    assert slots_of("The bank struck a bargain with Togo.", "struck")["subj"] == "bank"


def test_what_is_said_to_go_on_is_said_and_no_gerund() -> None:
    assert slots_of("Zambia alleged that Malawi was hiding the monk.", "alleged")["that"] == "hiding"
    assert slots_of("Zambia denied hiding the monk.", "denied")["ing"] == "hiding"
