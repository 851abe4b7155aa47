"""By which words a noun may stand in a list: its own, those joined to it, the phrases that it opens or closes."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.domains import domains
from tocsin.ontology.firing import Vocabulary
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.parsing.parse import Parse, hyphenated

_WORDS_BEFORE = 2
_WORDS_BEHIND = 3
"""How far the phrases of a class reach around the noun that heads them."""


def forms_of(parse: Parse, head: int, vocabulary: Vocabulary) -> list[str]:
    """Give every form by which a list of words may hold a head or what is joined to it."""
    inner = innermost(parse, head, verb_classes())
    joined = joined_to(parse, inner)
    figures = domains().figures
    found: list[str] = []
    for at in dict.fromkeys((head, inner, *joined)) if joined or inner != head else (head,):
        lemma = parse.lemmas[at]
        if lemma not in figures or not is_figure(parse, at):
            found += (lemma, parse.lower[at])
        if lemma in vocabulary.opening:
            found += opened_by(parse, at)
        if lemma in vocabulary.closing:
            found += closed_by(parse, at)
            if at:
                found.append(f"{parse.lower[at - 1]} {lemma}")
        if parse.words[at - 1] == "-":
            found += hyphenated(parse, at)
    return found


def closed_by(parse: Parse, at: int) -> Iterator[str]:
    """Yield the phrases that a head closes, with a modifier or the two words before it: "oil field", "call to arm"."""
    lower, lemma = parse.lower, parse.lemmas[at]
    if at - parse.sentences[parse.sentence_of[at]][0] >= _WORDS_BEFORE:
        yield f"{lower[at - 2]} {lower[at - 1]} {lemma}"
    yield from (f"{lower[index]} {lemma}" for index in _modifiers(parse, at))


def opened_by(parse: Parse, at: int) -> Iterator[str]:
    """Yield the phrases of three and four words that a head opens: "crimes against humanity"."""
    lower, lemma = parse.lower, parse.lemmas[at]
    last = parse.sentences[parse.sentence_of[at]][1]
    if at + 2 < last and parse.pos[at + 1] in ("ADP", "SCONJ"):
        link = f"{lemma} {lower[at + 1]}"
        after = [k for k in range(at + 2, min(at + 2 + _WORDS_BEHIND, last)) if parse.pos[k] != "DET"]
        for count in range(1, len(after) + 1):
            *middle, end = after[:count]
            start = " ".join([link, *(lower[k] for k in middle)])
            yield f"{start} {lower[end]}"
            yield f"{start} {parse.lemmas[end]}"


def _modifiers(parse: Parse, head: int) -> Iterator[int]:
    return (index for index in parse.children[head] if parse.deps[index] in ("amod", "compound", "nmod"))


def is_figure(parse: Parse, noun: int) -> bool:
    """Tell whether a noun with the word before it is something else: "heart attack", "price war"."""
    before = domains().figures.get(parse.lemmas[noun])
    return before is not None and any(parse.lower[index] in before for index in _modifiers(parse, noun))


def joined_to(parse: Parse, head: int) -> list[int]:
    """Give the tokens that are joined to a head by "and" or a comma."""
    return [index for index in parse.children[head] if parse.deps[index] == "conj"]
