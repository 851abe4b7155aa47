"""What an explanation tells: predicates, contenders, what decided, and who stayed silent."""

from __future__ import annotations

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.explain import Explanation, Predicate, explain
from tocsin.reading.parsing.language import parse


def explained(sentence: str) -> Explanation:
    return explain(parse(sentence), load_lexicon())


def predicate(sentence: str, word: str) -> Predicate:
    return next(found for found in explained(sentence).predicates if found.word == word)


def test_the_winner_is_the_frame_of_the_event() -> None:
    found = explained("Turkish jets struck a hospital in Syria.")
    struck = next(one for one in found.predicates if one.word == "struck")
    assert struck.contenders[0].frame.id == found.events[0].frame
    assert ("obj", "a hospital") in struck.arguments


def test_points_add_up_to_the_score() -> None:
    for one in explained("The president called off a meeting with Iran and imposed sanctions on Chad.").predicates:
        for contender in one.contenders:
            assert contender.score == contender.trigger + sum(point.weight for point in contender.points)


def test_contenders_stand_best_first() -> None:
    scores = [one.score for one in predicate("Kenya struck a deal with Uganda.", "struck").contenders]
    assert scores == sorted(scores, reverse=True)


def test_a_silent_frame_names_the_slot_it_missed() -> None:
    struck = predicate("Kenya struck a deal with Uganda.", "struck")
    missed = {silent.frame.id: silent.missed for silent in struck.silent}
    assert missed["assault.strike-target"] is not None
    assert "obj" in missed["assault.strike-target"].names


def test_a_noun_that_its_verb_asked_for_is_part_of_it() -> None:
    talks = predicate("Kenya held talks with Uganda.", "talks")
    assert talks.part_of is None or talks.part_of.startswith("consult.")


def test_a_passive_is_told() -> None:
    assert predicate("Two diplomats were expelled by Peru.", "expelled").passive


def test_a_sentence_without_events_has_none() -> None:
    assert explained("The weather was mild.").events == ()
