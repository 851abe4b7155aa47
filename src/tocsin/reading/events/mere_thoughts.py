"""Force that a text only thinks of: "the gun used to kill him", "tried to impress them by seizing a port".

Force to come is a threat where somebody is said to be able, bound or minded to use it ("might send troops", "is poised
to strike"). Where it hangs on an aim, an attempt, a question or a wish, nobody does or threatens anything.
"""

from __future__ import annotations

from tocsin.ontology.factuality_words import factuality_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.parse import Parse, has_aux
from tocsin.record.event import EventType

_FORCE: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "SANCTION"})
_ABLE = ("will", "would", "may", "might", "could", "can", "shall", "'d", "'ll", "wo", "ca")
_MAX_CLIMB = 6


def is_mere_thought(parse: Parse, draft: Draft) -> bool:
    """Tell whether force is only an aim, an attempt, a wish or a question, and nobody is said to be about to use it."""
    clause = draft.match.clause
    if draft.status != "hypothetical" or draft.act not in _FORCE or clause.kind not in ("verb", "noun"):
        return False
    if clause.kind == "verb":
        return not draft.actors or not _is_in_hand(parse, draft.token)
    if clause.carrier is not None:
        return not _is_in_hand(parse, clause.carrier)
    return not any(parse.deps[k] == "amod" for k in parse.children[draft.token])


def _is_in_hand(parse: Parse, token: int) -> bool:
    """Tell whether who would use force may, can or means to."""
    for _ in range(_MAX_CLIMB):
        if has_aux(parse, token, *_ABLE):
            return True
        above, dep = parse.heads[token], parse.deps[token]
        if dep == "pcomp" or (dep == "prep" and parse.heads[above] != above):
            token = above
            continue
        if parse.lemmas[above] in factuality_words().minded or parse.lower[above] in factuality_words().ready:
            return dep in ("xcomp", "ccomp", "advcl", "prep", "acl", "dobj")
        carried = dep == "conj" or (dep in ("xcomp", "ccomp") and _passes_on(parse.lemmas[above]))
        if above == token or not carried:
            return False
        token = above
    return False


def _passes_on(verb: str) -> bool:
    """Tell whether a verb passes its modal on to the verb under it."""
    classes = verb_classes()
    going_on = verb in classes.aspectual or verb in classes.starting
    return going_on or verb in factuality_words().passing_on or verb in classes.causing
