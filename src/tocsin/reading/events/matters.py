"""What an appeal, a promise or a refusal is about, read from the clause that tells it.

A frame of asking sees only the verb that is asked for; "return" may be of prisoners, to talks or to civilian rule.
The tables of `ontology/matters.py` are asked in order: the verb with all that stands under it, then any word spoken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tocsin.ontology.cameo_series import about, supplied, worded
from tocsin.ontology.matters import Matter, matters
from tocsin.ontology.occasion_words import occasion_words
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.standing import SPEAKING
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse, has_aux, hyphenated
from tocsin.record.event import EventType

_REMARKS = frozenset({"relcl", "parataxis", "punct"})
_BY_WHOM = frozenset({"by", "from", "of"})
_WISHED = frozenset({"acl", "ccomp", "xcomp"})
_OBJECTS = frozenset({"dobj", "nsubjpass", "acomp", "attr"})
_PARTICLES = frozenset({"prt", "prep", "advmod", "acomp", "oprd"})
_AS_OBJECT, _AS_PHRASE, _AS_WORD = 3, 2, 1
_LONGEST = 3
_GIVEN = ("obj", "with", "of")
"""Slots of what is given: "sent tents", "supplied the camp with flour", "the delivery of grain"."""
_BESIDES = frozenset({"nsubj", "csubj", "advcl", "agent", "npadvmod"})
_WHEN = frozenset({"after", "before", "amid", "during", "since", "despite", "following", "by", "until"})
_ASIDES = frozenset("as after although because before once since though until when while whereas".split())
_MEANING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "ADV"})


def leaf_by_matter(parse: Parse, draft: Draft, kind: EventType, code: str) -> str:
    """Give the code of an appeal, promise, refusal or threat by what its words say it is about.

    Args:
        parse: the text.
        draft: what is told.
        kind: its type in the record.
        code: its code, as far as its frame and its content tell.
    """
    deeper = code
    if draft.act == kind and kind in SPEAKING and kind != "ACCUSE":
        matter = matter_told(parse, draft)
        deeper = about(kind, code, matter)
        if matter is not None and matter.words:
            return deeper
    return worded(kind, deeper, _words(parse, _spoken(parse, draft, kind)))


def leaf_by_things(parse: Parse, draft: Draft, code: str) -> str:
    """Give the code of common work, of aid or of its end by the words for what is shared or given."""
    clause = draft.match.clause
    heads = [head for slot in _GIVEN for head in clause.heads(slot)]
    if clause.kind == "noun":
        heads.append(clause.token)
    return supplied(code, _words(parse, (token for head in heads for token in _thing(parse, head))))


def _thing(parse: Parse, head: int) -> Iterator[int]:
    """Yield a thing's own words in order of the text, without clauses about it."""
    left_out: set[int] = set()
    for index in parse.subtree(head):
        if index != head and parse.deps[index] in _REMARKS:
            left_out.update(parse.subtree(index))
        if index not in left_out:
            yield index


def matter_told(parse: Parse, draft: Draft) -> Matter | None:
    """Tell what a draft that asks, promises or refuses is about, None where no row of the table knows it."""
    clause = draft.match.clause
    heads = draft.match.heads("content") or [head for slot in ("inf", "that", "ing") for head in clause.heads(slot)]
    if draft.act == "REJECT" and not any(parse.pos[head] in VERBAL for head in heads):
        heads = [verb for head in clause.heads("obj") for verb in _wished_of(parse, head, draft.token)] or heads
    return _matter_of(parse, heads)


def _wished_of(parse: Parse, noun: int, refusal: int) -> Iterator[int]:
    """Yield the verbs that tell what a plea, an offer or a deadline is for: "a plea by Fiji to put off the vote".

    The parser may hang them on whoever pleads, or on the refusal.
    """
    by_whom = (k for prep in parse.children[noun] if parse.lower[prep] in _BY_WHOM for k in parse.children[prep])
    for head in (noun, *by_whom):
        yield from (k for k in parse.children[head] if parse.deps[k] in _WISHED and parse.pos[k] in VERBAL)
    if parse.lemmas[noun] in occasion_words().put_to:
        yield from (k for k in parse.children[refusal] if parse.deps[k] == "advcl" and has_aux(parse, k, "to"))


def _matter_of(parse: Parse, heads: Sequence[int]) -> Matter | None:
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


def _spoken(parse: Parse, draft: Draft, kind: EventType) -> Iterator[int]:
    """Yield the tokens that may tell what a draft is about: of a promise, only what is promised."""
    if kind != "AGREE":
        yield from _spoken_of(parse, draft.token)
        return
    for head in (*draft.match.heads("content"), *draft.match.heads("topic")):
        yield from parse.subtree(head)


def _words(parse: Parse, tokens: Iterable[int]) -> Iterator[str]:
    """Yield what a demand, refusal or threat speaks of, in order: each word after its pair with the next.

    Only words that carry meaning count: "return to work" gives "return work". Who speaks, and what only tells when
    and why, is left out.
    """
    spelt = [parse.lemmas[k] for k in tokens if _means(parse, k)]
    for place, word in enumerate(spelt):
        yield " ".join(spelt[place : place + 2])
        yield word


def _spoken_of(parse: Parse, speech: int) -> Iterator[int]:
    """Yield the tokens under a word of speech that tell what is said, not who says it, when or why."""
    left_out = {speech}
    for index in parse.subtree(speech):
        if index not in left_out and (_is_beside(parse, index, speech) or _dates(parse, index)):
            left_out.update(parse.subtree(index))
    yield from (index for index in parse.subtree(speech) if index not in left_out)


def _is_beside(parse: Parse, index: int, speech: int) -> bool:
    """Tell whether a child of a word of speech is who speaks, or a phrase of when, where and why."""
    if parse.heads[index] != speech or index == speech:
        return False
    phrase = parse.deps[index] == "prep" and (index < speech or parse.lower[index] in _WHEN)
    return phrase or parse.deps[index] in _BESIDES


def _dates(parse: Parse, index: int) -> bool:
    """Tell whether a clause only says when or why: "as the row dragged on"."""
    if parse.deps[index] != "advcl":
        return False
    return any(parse.deps[k] == "mark" and parse.lower[k] in _ASIDES for k in parse.children[index])


def _verbs(parse: Parse, heads: Sequence[int]) -> Iterator[int]:
    """Yield the verbs of the content, and those under them: "agreed to start withdrawing"."""
    for head in heads:
        if parse.pos[head] not in VERBAL:
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


def _means(parse: Parse, token: int) -> bool:
    return parse.pos[token] in _MEANING or parse.deps[token] == "prt"
