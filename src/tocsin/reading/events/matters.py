"""What an appeal, a promise or a refusal is about, read from the clause that tells it.

A frame of asking sees only the verb that is asked for; "return" may be of prisoners, to talks or to civilian rule.
The rows of `ontology/matters.py` look at the verb with all that stands under it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.ontology.matters import Matter, matters
from tocsin.reading.parsing.parse import Parse, hyphenated

_REMARKS = frozenset({"relcl", "parataxis", "punct"})
_OBJECTS = frozenset({"dobj", "nsubjpass", "acomp", "attr"})
_PARTICLES = frozenset({"prt", "prep", "advmod", "acomp", "oprd"})
_AS_OBJECT, _AS_PHRASE, _AS_WORD = 3, 2, 1
_LONGEST = 3


def matter_of(parse: Parse, heads: Sequence[int]) -> Matter | None:
    """Tell what somebody asks for, promises or refuses, None where no row knows it.

    Args:
        parse: the text.
        heads: tokens that head what is asked for; only verbs tell.
    """
    found: tuple[int, Matter] | None = None
    for verb in _verbs(parse, heads):
        for row, worth in _rows(parse, verb):
            if found is None or worth > found[0]:
                found = worth, row
    return None if found is None else found[1]


def _verbs(parse: Parse, heads: Sequence[int]) -> Iterator[int]:
    """Yield the verbs of the content, and those under them: "agreed to start withdrawing"."""
    for head in heads:
        if parse.pos[head] not in ("VERB", "AUX"):
            continue
        yield head
        yield from (k for k in parse.children[head] if parse.deps[k] in ("xcomp", "ccomp") and parse.pos[k] == "VERB")


def _rows(parse: Parse, verb: int) -> Iterator[tuple[Matter, int]]:
    """Yield the rows that a verb and its words fit, with how well."""
    forms = _forms_of(parse, verb)
    words: dict[str, int] | None = None
    for form in forms:
        for row in matters().get(form, ()):
            if not row.words:
                yield row, 0
                continue
            words = _words_under(parse, verb) if words is None else words
            worth = sum(words[word] for word in row.words & words.keys())
            if worth:
                yield row, worth


def _forms_of(parse: Parse, verb: int) -> list[str]:
    """Give a verb with each word that may be its particle, and alone."""
    lemma = parse.lemmas[verb]
    last = parse.sentences[parse.sentence_of[verb]][1]
    behind = (k for k in parse.children[verb] if k > verb and parse.deps[k] in _PARTICLES)
    near = {*behind, min(verb + 1, last - 1)}
    return [f"{lemma} {parse.lower[k]}" for k in sorted(near)] + [lemma]


def _words_under(parse: Parse, verb: int) -> dict[str, int]:
    """Give all forms of the words under a verb, with what each is worth."""
    words: dict[str, int] = {}
    for at in _under(parse, verb):
        lemma = parse.lemmas[at]
        worth = _AS_OBJECT if parse.deps[at] in _OBJECTS and parse.heads[at] == verb else _AS_WORD
        for form in (lemma, parse.lower[at], *hyphenated(parse, at)):
            words[form] = max(worth, words.get(form, 0))
        for count in range(1, _LONGEST):
            if at - count > verb:
                phrase = " ".join((*parse.lower[at - count : at], lemma))
                words[phrase] = max(worth + _AS_PHRASE - 1, words.get(phrase, 0))
    return words


def _under(parse: Parse, verb: int) -> Iterator[int]:
    """Yield the tokens that a verb governs, without remarks and clauses of time and condition."""
    for child in parse.children[verb]:
        remark = parse.deps[child] in _REMARKS or (parse.deps[child] == "advcl" and _has_mark(parse, child))
        if not remark:
            yield child
            yield from _under(parse, child)


def _has_mark(parse: Parse, at: int) -> bool:
    return any(parse.deps[k] in ("mark", "advmod") for k in parse.children[at])
