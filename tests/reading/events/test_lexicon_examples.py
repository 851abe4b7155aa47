"""The lexicon proves itself: every example of every frame is read as its frame says."""

from tocsin.ontology.lexicon import load_lexicon
from tocsin.reading.events.lexicon_check import check


def test_every_example_of_the_installed_lexicon_holds():
    assert [str(failure) for failure in check(load_lexicon())] == []


def test_a_frame_that_does_not_do_what_its_example_says_is_reported_with_its_place(tmp_path):
    own = tmp_path / "own.lex"
    own.write_text(
        "frame own.juggle\ntype AID\ncameo 070\nverb juggle\nobj actor -> recipient\n"
        "+ Norway juggled Fiji. | NOR | FJI | negated\n- Norway juggled Fiji.\n",
        encoding="utf-8",
    )
    lexicon = load_lexicon([own])
    failures = check(lexicon, frames=[frame for frame in lexicon.frames if frame.extra])
    assert [(one.frame, one.line) for one in failures] == [("own.juggle", 6), ("own.juggle", 7)]
    assert "expected AID NOR > FJI negated" in str(failures[0])
