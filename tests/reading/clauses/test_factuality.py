"""Factuality: happened, going on, set, only thought of, denied."""

import pytest

from tocsin import read_text
from tocsin.reading.clauses.conditions import condition_of
from tocsin.reading.clauses.factuality import noun_status, verb_status
from tocsin.reading.clauses.refusals import is_refusal
from tocsin.reading.parsing.language import parse


@pytest.mark.parametrize(
    ("sentence", "verb", "status"),
    [
        ("Turkey attacked Syria.", "attacked", "occurred"),
        ("Turkey has attacked Syria.", "attacked", "occurred"),
        ("Turkey did not attack Syria.", "attack", "negated"),
        ("Turkey never attacked Syria.", "attacked", "negated"),
        ("Turkey is attacking Syria.", "attacking", "ongoing"),
        ("Turkey will attack Syria.", "attack", "scheduled"),
        ("Turkey might have attacked Syria, had Iran not objected.", "attacked", "negated"),
        ("If Iran had closed the pass, Turkey would have attacked Syria.", "attacked", "negated"),
        ("Had Iran not shelled the pass, Turkey would have attacked Syria.", "shelled", "occurred"),
        ("Turkey might have attacked Syria.", "attacked", "hypothetical"),
        ("Not one Turkish jet attacked Syria.", "attacked", "negated"),
        ("Nothing was promised to Syria.", "promised", "negated"),
        ("Turkey settled on nothing with Syria.", "settled", "negated"),
        ("Turkey gave no sign of shelling Syria.", "shelling", "negated"),
        ("Turkey released the crew before shelling Syria.", "shelling", "occurred"),
        ("Turkey wants pledges before attacking Syria.", "attacking", "hypothetical"),
        ("The envoy fell ill hours before meeting the emir.", "meeting", "hypothetical"),
        ("The envoy is flying to Rome to sign the pact.", "sign", "hypothetical"),
        ("Turkey may attack Syria.", "attack", "hypothetical"),
        ("Turkey would attack Syria.", "attack", "hypothetical"),
        ("Turkey threatened to attack Syria.", "attack", "hypothetical"),
        ("Turkey refused to attack Syria.", "attack", "negated"),
        ("Turkey denied attacking Syria.", "attacking", "negated"),
        ("Turkey managed to capture the town.", "capture", "occurred"),
        ("The ministers are set to meet in Vienna.", "meet", "scheduled"),
        ("The ministers agreed to meet in Vienna.", "meet", "scheduled"),
        ("If Turkey attacks Syria, Iran will respond.", "attacks", "hypothetical"),
        ("Chad will open the road only after Niger frees two nurses.", "frees", "hypothetical"),
        ("Chad will not open the road until Niger frees two nurses.", "frees", "hypothetical"),
        ("Chad opened the road only after Niger freed two nurses.", "freed", "occurred"),
        ("The build-up has not stopped.", "stopped", "negated"),
        ("Norway has gone back to hunting whales.", "hunting", "occurred"),
        ("Fiji's premier rose to apologise to the islanders.", "apologise", "occurred"),
        ("Fiji's premier would come to apologise to the islanders.", "apologise", "hypothetical"),
        ("Fiji resorted to jailing nurses.", "jailing", "occurred"),
        ("Ethiopian jets went on bombing Eritrean trenches.", "bombing", "ongoing"),
        ("The envoys had been expected to meet in Oslo.", "meet", "negated"),
        ("Norway decided against selling frigates.", "selling", "negated"),
        ("The senate voted to lease the harbour.", "lease", "scheduled"),
        ("Oman began jailing nurses.", "jailing", "occurred"),
        ("Oman has resumed jailing nurses.", "jailing", "occurred"),
        ("Oman kept jailing nurses.", "jailing", "ongoing"),
        ("Oman may begin jailing nurses.", "jailing", "hypothetical"),
        ("Oman's envoys, gathering in Suva, signed the pact.", "gathering", "occurred"),
        ("Oman's police chased miners blocking the road.", "blocking", "ongoing"),
        ("Oman will jail the nurses whether or not Fiji pays.", "jail", "scheduled"),
        ("Norway became the first state to recognise Kosovo.", "recognise", "occurred"),
        ("Greek police had to flog the rioters.", "flog", "occurred"),
        ("Oman said the rebels had to free the nurse.", "free", "hypothetical"),
        ("I would like to congratulate the Fijian crew.", "congratulate", "occurred"),
        ("The emir said he wanted to thank the Fijian crew.", "thank", "occurred"),
        ("Tonga wants to apologise to Samoa.", "apologise", "hypothetical"),
        (
            "The premier was scheduled to lay a wreath at the port, talk to Omani guards and go home.",
            "talk",
            "scheduled",
        ),
        ("The Danish king received the exiled bishop; Minsk scrapped a visit.", "received", "occurred"),
    ],
)
def test_a_verbs_factuality(sentence, verb, status):
    read = parse(sentence)
    assert verb_status(read, read.words.index(verb)) == status


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Norway will not fly to Rome to sign the accord.", "sign"),
        ("Norway decided against signing the accord.", "signing"),
        ("Lifting the embargo is out of the question.", "Lifting"),
        ("The convoy cannot be allowed to cross.", "allowed"),
        ("Norway will not sign the accord.", "sign"),
    ],
)
def test_what_is_ruled_out_is_refused(sentence, verb):
    read = parse(sentence)
    token = read.words.index(verb)
    assert is_refusal(read, token)
    assert verb_status(read, token) in ("negated", "hypothetical")


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Norway flew to Rome to sign the accord.", "sign"),
        ("Lifting the embargo is no small matter.", "Lifting"),
        ("Norway has not ruled out moving gunboats into the fjord.", "moving"),
    ],
)
def test_what_is_not_ruled_out_is_no_refusal(sentence, verb):
    read = parse(sentence)
    assert not is_refusal(read, read.words.index(verb))


@pytest.mark.parametrize(
    ("sentence", "noun", "status"),
    [
        ("Iran and Oman held talks.", "talks", "occurred"),
        ("Iran and Oman will hold talks.", "talks", "scheduled"),
        ("Iran and Oman cancelled talks.", "talks", "negated"),
        ("The threat of an invasion remains.", "invasion", "hypothetical"),
        ("The minister spoke ahead of talks with Oman.", "talks", "scheduled"),
        ("The minister spoke after talks with Oman.", "talks", "occurred"),
        ("The deployment has not stopped.", "deployment", "ongoing"),
        ("There was no attack on the town.", "attack", "negated"),
        ("Any attack on Poland would have consequences.", "attack", "hypothetical"),
        ("The meeting has been put off.", "meeting", "negated"),
        ("The Thai premier's trip to Vientiane is off.", "trip", "negated"),
        ("The raid was off the coast.", "raid", "occurred"),
        ("The meeting has been postponed.", "meeting", "negated"),
        ("The meeting has been put off until May.", "meeting", "scheduled"),
    ],
)
def test_a_nouns_factuality(sentence, noun, status):
    read = parse(sentence)
    assert noun_status(read, read.words.index(noun)) == status


def test_the_condition_of_a_threat_is_found():
    read = parse("Iran will respond if Turkey attacks Syria.")
    assert read.words[condition_of(read, read.words.index("respond"))] == "attacks"


@pytest.mark.parametrize(("ruled", "status"), [("ruled out", "negated"), ("has not ruled out", "hypothetical")])
def test_what_somebody_rules_out_or_does_not_has_not_been_done(ruled: str, status: str) -> None:
    read = parse(f"Norway {ruled} moving gunboats into the fjord.")
    assert verb_status(read, read.words.index("moving")) == status


def test_who_no_longer_does_a_thing_does_it_not() -> None:
    read = parse("Norway no longer insists on a vote.")
    assert verb_status(read, read.words.index("insists")) == "negated"


def test_what_has_yet_to_be_done_has_not_been_done() -> None:
    parsed = parse("The rebels have yet to attack the town.")
    assert verb_status(parsed, parsed.lemmas.index("attack")) == "negated"


def test_what_somebody_was_prompted_to_do_is_done() -> None:
    parsed = parse("The verdict prompted the envoy to leave the hall.")
    assert verb_status(parsed, parsed.lemmas.index("leave")) == "occurred"


def test_what_was_asked_was_asked_though_its_day_lies_ahead() -> None:
    text = "The rebel leader urged his fighters on Friday to attack Armenia on Monday."
    (request,) = read_text(text, published="2022-01-07").events
    assert (request.act, request.status) == ("REQUEST", "occurred")


def test_what_somebody_has_done_before_he_will_do_more_is_done() -> None:
    parsed = parse("Having shut its ferry port, Gabon will expel the harbour pilots.")
    assert verb_status(parsed, parsed.lemmas.index("shut")) == "occurred"


def test_what_enters_a_further_day_goes_on() -> None:
    parsed = parse("The siege of Herat entered its third month.")
    assert noun_status(parsed, parsed.lower.index("siege")) == "ongoing"


def test_protests_that_a_cabinet_faced_have_taken_place() -> None:
    parsed = parse("The Gabonese cabinet faced a month of protests.")
    assert noun_status(parsed, parsed.lower.index("protests")) == "occurred"


def test_what_somebody_presses_ahead_with_is_done():
    read = parse("Fiji pressed ahead with the eviction of settlers.")
    assert noun_status(read, read.words.index("eviction")) == "occurred"


@pytest.mark.parametrize(("text", "forsworn"), [("Fiji swore never to yield.", True), ("Fiji swore to yield.", False)])
def test_what_somebody_vows_not_to_do_is_refused(text, forsworn):
    read = parse(text)
    assert is_refusal(read, read.words.index("yield")) is forsworn


@pytest.mark.parametrize(
    ("sentence", "told", "condition"),
    [
        (
            "Chad will talk to Niger only after Niger frees two nurses.",
            ["CONSULT"],
            "only after Niger frees two nurses",
        ),
        (
            "Chad is willing to reopen its border with Niger provided that Niger frees two nurses.",
            ["AGREE"],
            "provided that Niger frees two nurses",
        ),
        ("Chad talked to Niger only after Niger freed two nurses.", ["CONSULT", "RETREAT"], None),
    ],
)
def test_what_has_to_come_first_is_a_condition_and_no_deed(sentence, told, condition):
    events = read_text(sentence, published="2022-01-07").events
    assert [event.act for event in events] == told
    assert (events[0].condition.exact if events[0].condition else None) == condition


def test_what_is_done_to_somebody_after_his_deed_has_come_about_too() -> None:
    parsed = parse("The guerrillas held the bridge before being driven off.")
    assert verb_status(parsed, parsed.lower.index("driven")) == "occurred"
    parsed = parse("The envoy will be held for a day before being expelled from Chad.")
    assert verb_status(parsed, parsed.lower.index("expelled")) == "scheduled"


@pytest.mark.parametrize(
    ("text", "verb", "status"),
    [
        ("The army shelled the fort before storming it.", "storming", "occurred"),
        ("Before closing its embassy, Fiji expelled two envoys.", "closing", "occurred"),
        ("Fiji waited a week before closing its embassy.", "closing", "hypothetical"),
        ("Fiji wanted proof before closing its embassy.", "closing", "hypothetical"),
        ("Fiji should consult Tonga before closing its embassy.", "closing", "hypothetical"),
    ],
)
def test_what_follows_on_a_deed_that_is_done_is_done_and_what_follows_on_a_wait_is_not(text, verb, status):
    parsed = parse(text)
    assert verb_status(parsed, parsed.lower.index(verb)) == status


def test_what_somebody_holds_and_will_use_is_held() -> None:
    read = parse("Chad will use its occupation of the strip as a lever.")
    assert noun_status(read, read.words.index("occupation")) == "occurred"
