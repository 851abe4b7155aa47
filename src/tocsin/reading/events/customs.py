"""What is done by nobody in particular: what a body is for, and what any of a kind may or has to do."""

from __future__ import annotations

from tocsin.ontology.idle_words import idle_words
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.parse import Parse

_RULING = frozenset({"may", "must", "shall", "can"})
_ANY = frozenset({"a", "an", "any", "every", "each", "no"})


def is_custom(parse: Parse, draft: Draft) -> bool:
    """Tell whether a draft says what a body is set up for, or what any of a kind may do."""
    return _is_task(parse, draft) or _is_rule(parse, draft)


def _is_task(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only said what a body is for: "the tribunal, which sits in Accra, settles disputes"."""
    verb, clause = draft.token, draft.match.clause
    if clause.kind != "verb" or parse.tags[verb] != "VBZ":
        return False
    doers, things = clause.heads("subj"), clause.heads("obj")
    if not doers or any(parse.lemmas[k] not in idle_words().organs for k in doers):
        return False
    if not things:
        return draft.act == "CONSULT" and parse.deps[verb] == "relcl"  # where it sits
    return all(_is_bare_plural(parse, k) for k in things)


def _is_rule(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only said what any of a kind may or has to do: "a consul may visit prisoners"."""
    modals = [k for k in parse.children[draft.token] if parse.deps[k] == "aux" and parse.lower[k] in _RULING]
    if not modals or draft.match.clause.kind != "verb":
        return False
    if any(parse.lemmas[k] in idle_words().charters for k in draft.match.clause.heads("under")):
        return True  # "under the constitution the king may dismiss a cabinet"
    doers = draft.match.clause.heads("subj")
    return bool(doers) and all(_is_any(parse, k) for k in doers)


def _is_any(parse: Parse, head: int) -> bool:
    """Tell whether a noun stands for any of its kind, and nothing else tells which: "a consul", "any member"."""
    own = [k for k in parse.children[head] if parse.deps[k] not in ("det", "amod")]
    return not own and any(parse.deps[k] == "det" and parse.lower[k] in _ANY for k in parse.children[head])


def _is_bare_plural(parse: Parse, head: int) -> bool:
    """Tell whether a noun stands for any of its kind: "disputes", but not "two disputes" or "Chadian troops"."""
    if parse.tags[head] != "NNS":
        return False
    before = [k for k in parse.children[head] if k < head]
    return not any(parse.deps[k] in ("det", "poss", "nummod") or parse.words[k][:1].isupper() for k in before)
