"""What a text only asks its readers: "Will Chad invade Niger?" tells of no invasion and of no threat.

A question that asks why or when takes for granted what it asks about; only what it supposes is not told.
"""

from __future__ import annotations

from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import ANY_SUBJECT
from tocsin.reading.parsing.parse import Parse

_MAX_CLIMB = 12
_OF_ITS_OWN = frozenset({"relcl", "advcl", "acl"})
"""Clauses that tell for themselves, whatever the sentence asks."""
_QUESTION_WORDS = frozenset({"WP", "WP$", "WRB", "WDT"})
_CLOSING = frozenset({'"', "\u201d", "'", "\u2019", "''", ")"})


def is_asked(parse: Parse, draft: Draft) -> bool:
    """Tell whether a draft is what a question of the text asks for or supposes."""
    first, last = parse.sentences[parse.sentence_of[draft.token]]
    while last - 1 > first and parse.words[last - 1] in _CLOSING:
        last -= 1
    if parse.words[last - 1] != "?":
        return False
    root = _root_of(parse, draft.token)
    if root is None:
        return False
    opening = [k for k in range(first, root + 1) if parse.tags[k] in _QUESTION_WORDS]
    if opening:
        return draft.status in ("hypothetical", "scheduled")
    return _is_inverted(parse, root)


def _root_of(parse: Parse, token: int) -> int | None:
    """Give the main verb of a token's sentence; None where the token stands in a clause that tells for itself."""
    for _ in range(_MAX_CLIMB):
        if parse.deps[token] in _OF_ITS_OWN:
            return None
        if parse.heads[token] == token:
            return token
        token = parse.heads[token]
    return None


def _is_inverted(parse: Parse, root: int) -> bool:
    """Tell whether a verb, or its first helper, stands before its subject: "is Chad", "will Chad"."""
    subject = next((k for k in parse.children[root] if parse.deps[k] in ANY_SUBJECT), None)
    if subject is None:
        return False
    helpers = [k for k in parse.children[root] if parse.deps[k] in ("aux", "auxpass")]
    return min([root, *helpers]) < subject
