"""What a content is to the draft that holds it: an occasion, a reply, another's deed, a menace, a refusal."""

from __future__ import annotations

from tocsin.ontology.occasion_words import occasion_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost, outermost
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record.event import EventType

_HOSTILE: frozenset[EventType] = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST", "THREATEN"})
_CHOOSING = frozenset({"decide", "opt", "choose", "elect", "resolve"})
_UNDONE: frozenset[EventType] = frozenset({"CONSULT", "COOPERATE", "PROTEST"})
_ANEW = frozenset({"until", "till", "to"})


def is_occasion(parse: Parse, draft: Draft, at: int) -> bool:
    """Tell whether a meeting is only where something was said: "agreed at a meeting", "apologised on a visit"."""
    if draft.act != "CONSULT" or draft.match.clause.kind != "noun" or parse.deps[at] != "prep":
        return False
    classes = verb_classes()
    noun = outermost(parse, draft.token, classes)
    if parse.heads[noun] != at or parse.deps[noun] != "pobj":
        return False
    return parse.lower[at] in ("at", "in") or (parse.lower[at] == "on" and parse.lemmas[noun] in classes.visit)


def is_defiance(draft: Draft, content: Draft) -> bool:
    """Tell whether what somebody vows is his own refusal: "pledged to veto", "swore to ignore the court"."""
    meant = content.token in draft.match.clause.heads("inf") and content.status != "negated"
    return content.act == "REJECT" and meant


def is_declined(parse: Parse, draft: Draft, content: Draft) -> bool:
    """Tell whether somebody settles not to do what would help: "decided not to fund the dam", "chose not to attend"."""
    chosen = parse.lemmas[draft.token] in _CHOOSING and content.token in draft.match.clause.heads("inf")
    return chosen and content.status == "negated" and content.act not in _HOSTILE - {"MOBILIZE"}


def is_menace(draft: Draft, content: Draft) -> bool:
    """Tell whether what somebody is ready for is hostile and his own: "is ready to freeze the loan"."""
    clause = content.match.clause
    own = {*clause.heads("subj")} & {*draft.actor_heads}
    at = clause.token if clause.carrier is None else clause.carrier  # "vowed to carry out raids"
    meant = at in draft.match.clause.heads("inf") and content.status != "negated"
    return content.act in _HOSTILE and bool(own) and meant


def is_reply(parse: Parse, at: int) -> bool:
    """Tell whether a phrase says what an act answers: "in return for the release", "despite the raid"."""
    if parse.lower[at] == "despite":
        return True
    return parse.lower[at] == "in" and any(parse.lemmas[k] in occasion_words().replies for k in parse.children[at])


def is_absolute(parse: Parse, at: int) -> bool:
    """Tell whether a "with" brings in somebody else's deed: "with Oman threatening to leave"."""
    if parse.lower[at] != "with":
        return False
    deeds = [k for k in parse.children[at] if parse.deps[k] == "pcomp"]
    return any(parse.deps[inner] in CLAUSE_SUBJECTS for k in deeds for inner in parse.children[k])


def is_outcry(parse: Parse, draft: Draft) -> bool:
    """Tell whether somebody cries for it, which nobody has done: "Spare the wells", the bishop begged."""
    token = draft.token
    if parse.tags[token] != "VB" or parse.words[token - 1 : token] not in (('"',), ("\u201c",)):
        return False
    return child(parse, token, "aux", "auxpass", "mark", *CLAUSE_SUBJECTS) is None


def undone(parse: Parse, draft: Draft) -> list[Draft]:
    """Give what is put off or called off in place of a refusal by nobody: "the talks have been cancelled".

    A meeting that is put off to a day is set for it.
    """
    gone = [content for content in draft.contents if content.act in _UNDONE]
    off = parse.lemmas[draft.token] in occasion_words().calling_off
    if draft.act != "REJECT" or not off or not gone or not draft.match.clause.passive or draft.status != "occurred":
        return [draft]
    if draft.actors or draft.actor_heads or not {content.token for content in gone} & {*_told(parse, draft)}:
        return [draft]
    anew = any(slot in _ANEW for slot, _ in prepositions(parse, draft.token))
    for content in gone:
        content.status = "scheduled" if anew else "negated"
        content.turn = draft.token
    return gone


def _told(parse: Parse, draft: Draft) -> list[int]:
    """What a refusal is of, with what its words count: the talks of "a round of talks"."""
    heads = draft.match.clause.heads("obj")
    return [*heads, *(innermost(parse, head, verb_classes()) for head in heads)]
