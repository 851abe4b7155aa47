"""Reported speech: what a cue tells without quotation marks, as ranges of characters."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, FINITE
from tocsin.reading.parsing.parse import Parse, child
from tocsin.reading.quotes.cues import Cue
from tocsin.reading.quotes.spans import content_range
from tocsin.record import Quote

Range = tuple[int, int]
"""Characters, half-open."""


def reported(parse: Parse, cue: Cue) -> list[Range]:
    """Give what a cue reports; in two parts where a parenthetic "he said" stands in its midst."""
    whole = _complement(parse, cue)
    return [whole] if whole is not None else _around(parse, cue.token)


def mixed(parse: Parse, cue: Cue, marked: Sequence[Quote]) -> list[Range]:
    """Give the words from the first to the last of the parts that one cue has in marks, in its own sentence."""
    at = parse.starts[cue.token]
    own = [quote.span for quote in marked if quote.cue_span is not None and quote.cue_span.start == at]
    _, last = parse.sentences[parse.sentence_of[cue.token]]
    behind = [span for span in own if span.start > at and span.end <= parse.ends[last - 1]]
    return [(behind[0].start, behind[-1].end)] if len(behind) > 1 else []


def _complement(parse: Parse, cue: Cue) -> Range | None:
    """The clause that a verb of saying has, or the sentence that "according to" or "in the view of" stands beside."""
    if parse.lower[cue.token] in ("according", "in"):
        first, last = parse.sentences[parse.sentence_of[cue.token]]
        left, right = parse.edges[cue.token]
        if left - first > right and right - first < 8:
            return None
        return content_range(parse, right, last) if left == first else content_range(parse, first, left)
    clauses = [index for index in parse.children[cue.token] if parse.deps[index] == "ccomp"]
    bare = None if clauses else _bare_clause(parse, cue.token) or _hung_on_adjunct(parse, cue.token)
    if bare is not None:
        return content_range(parse, *bare)
    if behind := [index for index in clauses if index > cue.token + 1]:
        # The parser hangs an adverbial before the cue on the clause behind it: the clause begins behind.
        left = max(min(parse.edges[index][0] for index in behind), cue.token + 1)
        return content_range(parse, left, max(parse.edges[index][1] for index in behind))
    for index in clauses:
        left, right = parse.edges[index]
        if index < cue.token - 1 and right <= cue.token:
            return content_range(parse, left, right)
    return None


def _bare_clause(parse: Parse, cue: int) -> tuple[int, int] | None:
    """Tokens of a finite clause that the parser took for an adverbial: "said after lunch he would go"."""
    for index in parse.children[cue]:
        if parse.deps[index] != "advcl" or index < cue or child(parse, index, "mark") is not None:
            continue
        subject = child(parse, index, *CLAUSE_SUBJECTS)
        finite = parse.tags[index] in FINITE or child(parse, index, "aux", "auxpass") is not None
        if subject is not None and finite and parse.tags[subject] not in ("WP", "WDT"):
            return parse.edges[subject][0], parse.edges[index][1]
    return None


def _hung_on_adjunct(parse: Parse, cue: int) -> tuple[int, int] | None:
    """Tokens of a clause that the parser hung on the paper it was said in: "said in a column that he would go"."""
    for prep in parse.children[cue]:
        noun = child(parse, prep, "pobj") if prep > cue and parse.deps[prep] == "prep" else None
        for index in parse.children[noun] if noun is not None else ():
            mark = child(parse, index, "mark") if parse.deps[index] in ("acl", "ccomp", "relcl") else None
            if mark is not None and parse.lower[mark] == "that":
                return parse.edges[index]
    return None


def _around(parse: Parse, cue: int) -> list[Range]:
    """The sentence that a parenthetic "he said" stands in: what is before it, and what goes on behind."""
    left, right = parse.edges[cue]
    first, last = parse.sentences[parse.sentence_of[cue]]
    if parse.deps[cue] != "parataxis" or left <= first:
        return []
    parts = (content_range(parse, first, left), content_range(parse, right, last))
    return [part for part in parts if part is not None]
