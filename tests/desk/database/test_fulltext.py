"""Search: words by their stems, phrases, exclusions, alternatives; snippets within the rights."""

import pytest

from tocsin.desk.database.fulltext import Term, alternatives_of
from tocsin.desk.queries.snippets import around, hit
from tocsin.errors import UsageError


def test_a_query_is_words_phrases_exclusions_and_alternatives():
    assert alternatives_of('talks "nuclear forces" -Minsk OR "cease-fire"') == [
        [Term(("talks",), False), Term(("nuclear", "forces"), False), Term(("Minsk",), True)],
        [Term(("cease", "fire"), False)],
    ]


@pytest.mark.parametrize("query", ["", "  ", '""', "-talks", "OR", '"', "talks OR -talks", "?!"])
def test_a_query_without_a_word_to_look_for_is_refused(query):
    with pytest.raises(UsageError):
        alternatives_of(query)


@pytest.mark.parametrize("query", ['a" OR', "NEAR(a b)", "headline:talks", "talks*", "a AND (b", "'; DROP TABLE x"])
def test_no_query_reaches_the_database_as_syntax(wire_desk, query):
    assert wire_desk.search(query).items is not None


def test_words_meet_their_other_forms(wire_desk):
    one = {found.dispatch.id for found in wire_desk.search("sanction", limit=100).items}
    other = {found.dispatch.id for found in wire_desk.search("sanctions", limit=100).items}
    assert one == other != set()


def test_hits_come_newest_first_with_words_of_their_text(wire_desk):
    found = wire_desk.search('"Geneva"', limit=100).items
    days = [one.dispatch.day for one in found]
    assert days == sorted(days, reverse=True)
    assert any("Geneva" in one.snippet for one in found)


def test_a_snippet_keeps_its_bound_and_its_paragraph():
    text = "one two three\n\nfour five six seven eight nine\n\nten"
    start = text.index("six")
    assert around(text, start, start + 3, 3) == "…five six seven…"
    assert around(text, start, start + 3, 100) == "four five six seven eight nine"
    assert around(text, start, start + 3, 0) == ""
    assert around(text, start, start + 14, 2) == "…six seven…"


def test_a_hit_is_around_the_first_word_asked_for():
    assert hit("Envoys met. They talked of peace in Oslo.", ["talking"], 3) == "…They talked of…"
