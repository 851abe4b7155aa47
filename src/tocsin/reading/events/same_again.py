"""A deed told again of somebody else by words that only point at it: "Mali followed suit", "Chad did the same"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import verb_status
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.events.draft import Draft, state_of
from tocsin.reading.parsing.parse import Parse

_POINTING = {"suit": frozenset({"follow"}), "same": frozenset({"do"}), "likewise": frozenset({"do"})}
"""Words that stand for a deed told before, and the verbs whose object or adverb they are."""
_TOLD = frozenset({"dobj", "advmod", "attr"})
_REACH = 1
"""Sentences that such words look back."""


def told_again(
    parse: Parse, clauses: Clauses, drafts: Sequence[Draft], doing: Callable[[int], list[str]]
) -> list[Draft]:
    """Give drafts with those that point at the deed told last, in order of the text.

    Args:
        parse: the text.
        clauses: its clauses.
        drafts: what is told by words of its own.
        doing: gives whoever acts by a head token.
    """
    added = []
    for verb in _pointing(parse):
        subject = surface_subject(parse, verb, verb_classes())
        deed = _deed_before(parse, verb, drafts)
        actors = doing(subject) if subject is not None else []
        if deed is None or subject is None or not actors or {state_of(one) for one in actors} & _sides(deed):
            continue
        again = replace(
            deed,
            match=replace(deed.match, clause=clauses.at(verb), filled=()),
            status=verb_status(parse, verb),
            actors=actors,
            actor_heads=[subject],
            recipients=list(deed.recipients),
            contents=[],
            condition=None,
        )
        added.append(again)
    return sorted([*drafts, *added], key=lambda draft: draft.token) if added else list(drafts)


def _pointing(parse: Parse) -> Iterator[int]:
    """Yield the verbs that point at a deed."""
    if _POINTING.keys().isdisjoint(parse.lower):
        return
    for token, word in enumerate(parse.lower):
        if word in _POINTING and parse.deps[token] in _TOLD and parse.lemmas[parse.heads[token]] in _POINTING[word]:
            yield parse.heads[token]


def _deed_before(parse: Parse, verb: int, drafts: Sequence[Draft]) -> Draft | None:
    """Give the deed told last before a verb, in its sentence or the one before."""
    here = parse.sentence_of[verb]
    near = (one for one in reversed(drafts) if one.token < verb and parse.sentence_of[one.token] >= here - _REACH)
    return next((one for one in near if one.match.clause.kind == "verb" and one.actors), None)


def _sides(deed: Draft) -> set[str]:
    return {state_of(one) for one in (*deed.actors, *deed.recipients)}
