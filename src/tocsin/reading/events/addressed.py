"""Whom words are for that name nobody, or name only those who hear them.

"Told Minsk to free the poet, warning that an arrest would be punished": Minsk is warned. "Complained to the United
Nations that Chad burned huts": Chad is blamed, and the United Nations only listen. "Is burning huts, and Oxfam demanded
that the practice stop": it is demanded of whoever does it.
"""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.force_words import force_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_SPOKEN: frozenset[EventType] = frozenset({"THREATEN", "REQUEST", "AGREE"})
"""Words that a participle adds for whoever was spoken to: "told them to go, warning", "promising"."""
_ADDRESSING: frozenset[EventType] = frozenset({"THREATEN", "REQUEST", "AGREE", "ACCUSE", "REJECT"})
_FORUMS = frozenset({"UNO", "IGO"})
"""Codes of bodies that states complain to of each other."""
_ANAPHORS = frozenset({"the", "this", "that", "these", "those", "such"})


def address(drafts: Sequence[Draft], scene: Scene) -> None:
    """Fill or mend whom words are for, in order of the text.

    Args:
        drafts: all drafts of a text; recipients are changed in place.
        scene: the text around them.
    """
    by_token = {draft.token: draft for draft in drafts}
    for place, draft in enumerate(drafts):
        if draft.mutual:
            continue
        own = set(scene.states(draft.actors))
        found: list[str] = []
        if draft.act in _SPOKEN and not draft.recipient_heads:
            found = _spoken_to_above(draft, by_token, scene)
        if not found and draft.act == "REQUEST" and not scene.states(draft.recipients):
            found = _doers_before(draft, drafts[:place], scene)
        if draft.act == "ACCUSE" and own and {*scene.states(draft.recipients)} <= _FORUMS:
            found = _complained_of(draft, scene)
        if not scene.states(draft.recipients) and any(scene.parse.lemmas[k] == "host" for k in draft.recipient_heads):
            found = _visited(draft, drafts, scene)
        if found and own and not own & set(scene.states(found)):
            draft.recipients = found


def _spoken_to_above(draft: Draft, by_token: dict[int, Draft], scene: Scene) -> list[str]:
    """Whom the clause speaks to that a participle adds words to."""
    parse, verb = scene.parse, draft.token
    if parse.deps[verb] != "advcl" or parse.tags[verb] != "VBG" or draft.match.clause.heads("to"):
        return []
    above = by_token.get(parse.heads[verb])
    if above is None or above.act not in _ADDRESSING or not above.recipient_heads or above.actors != draft.actors:
        return []
    return list(above.recipients) if scene.states(above.recipients) else []


def _doers_before(draft: Draft, before: Sequence[Draft], scene: Scene) -> list[str]:
    """Who does what is to stop, where the words only point back at it: "demanded that the practice stop"."""
    parse = scene.parse
    told = [*draft.match.heads("content"), *draft.match.clause.heads("obj"), *draft.match.clause.heads("for")]
    subjects = [surface_subject(parse, head, verb_classes()) if parse.pos[head] == "VERB" else head for head in told]
    pointed = any(subject is not None and _points_back(subject, scene) for subject in subjects)
    sentence = parse.sentence_of[draft.token]
    doers = (one.actors for one in reversed(before) if parse.sentence_of[one.token] == sentence)
    return next((list(side) for side in doers if scene.states(side)), []) if pointed else []


def _visited(draft: Draft, drafts: Sequence[Draft], scene: Scene) -> list[str]:
    """Whose guest somebody is who has words for his host: "on a visit to Kigali, praised his host"."""
    sentence = scene.parse.sentence_of[draft.token]
    visits = (one for one in drafts if one.act == "CONSULT" and scene.parse.sentence_of[one.token] == sentence)
    return next((list(one.recipients) for one in visits if one.actors == draft.actors and one.recipients), [])


def _points_back(noun: int, scene: Scene) -> bool:
    parse = scene.parse
    definite = any(parse.lower[k] in _ANAPHORS for k in parse.children[noun])
    bare = not any(parse.deps[k] in ("prep", "amod", "poss", "relcl", "compound") for k in parse.children[noun])
    return parse.lemmas[noun] in force_words().pointing_back and definite and bare


def _complained_of(draft: Draft, scene: Scene) -> list[str]:
    """Whom somebody complains of before a body that only hears it, by the clause or the words behind "about"."""
    parse, clause = scene.parse, draft.match.clause
    if clause.kind != "verb" or not draft.recipient_heads or not set(draft.recipient_heads) <= {*clause.heads("to")}:
        return []
    subjects = [
        k
        for slot in ("that", "ing")
        for head in clause.heads(slot)
        if (k := surface_subject(parse, head, verb_classes())) is not None
    ]
    heads = [*subjects, *(head for slot in ("about", "over", "of", "against") for head in clause.heads(slot))]
    return next((found for head in heads if (found := scene.participants.of(head)) and scene.states(found)), [])
