"""`tocsin pair` and `tocsin.code_pair`: a pair given by words or by spans."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

import tocsin
from tocsin.cli.app import app
from tocsin.engine.pairs import span_of
from tocsin.errors import UsageError

SENTENCE = "Uganda on Friday urged Rwanda to free two pilots."


def test_the_likeliest_type_is_printed_first_with_its_words() -> None:
    done = CliRunner().invoke(app, ["pair", SENTENCE, "--actor", "Uganda", "--recipient", "Rwanda"])
    assert done.exit_code == 0
    assert done.stdout.splitlines()[0].endswith('REQUEST yield 0253  "urged", "free" (request.release-to-do)')


def test_json_gives_all_sixteen_types_with_spans() -> None:
    done = CliRunner().invoke(app, ["pair", SENTENCE, "--actor", "Uganda", "--recipient", "Rwanda", "--json"])
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == 16
    assert told[0]["evidence"][0] == {"start": 17, "end": 22, "exact": "urged"}
    assert (told[0]["by"], told[-1]["by"]) == ("frames", "second reader")


@pytest.mark.parametrize(
    "arguments", [["--actor", "Uruguay"], ["--actor", " "], ["--actor", "Uganda", "--recipient", ""]]
)
def test_words_that_do_not_stand_in_the_sentence_are_a_usage_error(arguments: list[str]) -> None:
    done = CliRunner().invoke(app, ["pair", SENTENCE, *arguments])
    assert isinstance(done.exception, UsageError)


def test_no_sentence_is_a_usage_error() -> None:
    assert isinstance(CliRunner().invoke(app, ["pair", " ", "--actor", "x"]).exception, UsageError)


def test_spans_and_words_give_the_same() -> None:
    best = tocsin.code_pair(SENTENCE, (0, 6), span_of(SENTENCE, "Rwanda"))[0]
    assert (best.type, best.mode, best.cameo) == ("REQUEST", "yield", "0253")


@pytest.mark.parametrize("span", [(3, 3), (0, 900), (-4, 6), (6, 7), (1, 4)])
def test_a_span_without_a_word_is_a_usage_error(span: tuple[int, int]) -> None:
    with pytest.raises(UsageError, match="span of the actor holds no word"):
        tocsin.code_pair(SENTENCE, span)
