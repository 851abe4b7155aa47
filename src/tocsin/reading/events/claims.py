"""Claims that accuse nobody: of one's own deeds, and of how well things stand.

"Claimed that Kigali armed the rebels" is a charge; "claimed that its army took the bridge" is a boast, and "claims that
the harvest is in" is no more than news.
"""

from __future__ import annotations

from tocsin.ontology.claim_words import claim_words
from tocsin.ontology.lexicon_format import Classes
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import NOUNS, SUBJECTS
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_HOSTILE: frozenset[EventType] = frozenset(
    {"ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN", "PROTEST", "REJECT", "ACCUSE"}
)
_OWN = frozenset({"its", "his", "her", "their", "our", "my"})
_SELF = frozenset({"i", "we"})
_WRONG_CLASSES = ("crime", "hostile-act", "accuse-wrong")


def is_mere_claim(parse: Parse, draft: Draft, classes: Classes) -> bool:
    """Tell whether somebody only claims that a thing is so, and lays no wrong at anybody's door.

    Args:
        parse: of the text.
        draft: what was read.
        classes: word classes of the lexicon.
    """
    if draft.act != "ACCUSE" or draft.match.clause.kind != "verb":
        return False
    verb = draft.token
    if parse.lemmas[verb] not in claim_words().claiming:
        return False
    told = next((k for k in parse.children[verb] if parse.deps[k] in ("ccomp", "xcomp")), None)
    if told is None:
        return False
    own = any(one.token == told and one.actors and set(one.actors) <= set(draft.actors) for one in draft.contents)
    if own or _is_of_own_deed(parse, told):
        return True
    if any(one.act in _HOSTILE for one in draft.contents):
        return False
    words = frozenset(parse.lemmas[k] for k in parse.subtree(told))
    said = frozenset(parse.lemmas[k] for k in parse.subtree(told) if parse.pos[k] not in NOUNS)
    wrong = (classes.get(name, frozenset()) for name in _WRONG_CLASSES)
    return words.isdisjoint(claim_words().misdeeds.union(*wrong)) and said.isdisjoint(claim_words().wrongs)


def _is_of_own_deed(parse: Parse, told: int) -> bool:
    """Tell whether who claims it did it: "claimed its army took the bridge", not "its ship was rammed"."""
    if any(parse.deps[k] in ("auxpass", "neg") for k in parse.children[told]):
        return False
    return any(
        parse.lower[subject] in _SELF or any(parse.lower[k] in _OWN for k in parse.children[subject])
        for subject in parse.children[told]
        if parse.deps[subject] in SUBJECTS
    )
