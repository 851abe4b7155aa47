"""Whose word a deed is: who says that another did harm accuses him, whatever verb of speech he uses."""

from __future__ import annotations

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventStatus, EventType

_HARMFUL: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "THREATEN"})
_BLAMED: frozenset[EventType] = _HARMFUL | {"AID", "REJECT", "SANCTION"}
"""What somebody is blamed for by whoever alleges it: "claimed that Fiji armed the rebels"."""
_BREACHES = ("128", "196")
"""Codes of broken laws, promises and truces, which nobody tells of another but to blame him."""
_TOLD = frozenset({"ccomp", "parataxis"})
_ON_THE_WAY = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "acl"})
_MAX_CLIMB = 8
_OWN = frozenset({"it", "he", "she", "they", "we", "i"})


def teller_of(parse: Parse, token: int, tellers: frozenset[int]) -> int | None:
    """Give the verb of speech by which one of some tokens tells what a predicate says; None where none does.

    Args:
        parse: the sentence.
        token: the predicate.
        tellers: tokens of whoever may be the speaker.
    """
    at = token
    for _ in range(_MAX_CLIMB):
        above = parse.heads[at]
        if above == at:
            return None
        if parse.deps[at] in _TOLD and parse.lemmas[above] in verb_classes().reporting | verb_classes().alleging:
            subject = surface_subject(parse, above, verb_classes())
            return above if subject is not None and _is_among(parse, subject, tellers) else None
        if parse.deps[at] not in _ON_THE_WAY:
            return None
        at = above
    return None


def own_pronouns(parse: Parse, tellers: frozenset[int]) -> frozenset[int]:
    """Give the pronouns by which it is spoken of an actor again.

    The "it" of "Fiji said it would lift the ban", of "Fiji shut the port after it had expelled two Tongans".
    """
    subjects = (
        (k, parse.heads[k]) for k, word in enumerate(parse.lower) if word in _OWN and parse.deps[k] in CLAUSE_SUBJECTS
    )
    return frozenset(
        pronoun
        for pronoun, verb in subjects
        if teller_of(parse, verb, tellers) is not None or _goes_on_about(parse, verb, tellers)
    )


def _goes_on_about(parse: Parse, verb: int, tokens: frozenset[int]) -> bool:
    """Tell whether a clause hangs on one whose subject is one of some tokens: "while", "after", "because"."""
    above = parse.heads[verb]
    if parse.deps[verb] != "advcl" or above == verb:
        return False
    subject = surface_subject(parse, above, verb_classes())
    return subject is not None and _is_among(parse, subject, tokens)


def is_blame(parse: Parse, speech: int, deed: tuple[EventType, str], status: EventStatus) -> bool:
    """Tell whether somebody is blamed for a deed by whoever says that he did it.

    Args:
        parse: the sentence.
        speech: the verb of speech by which it is told.
        deed: the act and its CAMEO code.
        status: factuality of the act.
    """
    act, code = deed
    if status not in ("occurred", "ongoing"):
        return False
    blamed = _BLAMED if parse.lemmas[speech] in verb_classes().alleging else _HARMFUL
    return act in blamed or code.startswith(_BREACHES)


def _is_among(parse: Parse, subject: int, tokens: frozenset[int]) -> bool:
    left, right = parse.edges[subject]
    return subject in tokens or any(left <= token < right for token in tokens)
