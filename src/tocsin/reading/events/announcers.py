"""Who does what a state only says is done: "the Sudanese president said that the border would be closed".

News tells a state's decision by what its officials announce, and in the passive, since everybody knows whose decision
it is. Whoever speaks for a state acts then, unless the words name another doer or ground, or the speaker's own people
are those it is done to. Blows are announced by those who suffer them as often as by those who deal them.
"""

from __future__ import annotations

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import has_aux
from tocsin.record.event import EventType

_DECIDED: frozenset[EventType] = frozenset(
    {"SANCTION", "COERCE", "CONCEDE", "RETREAT", "REJECT", "ACCUSE", "AID", "SUPPORT", "MOBILIZE", "COOPERATE"}
)
_POWERS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})
_BODIES = frozenset({"UNO", "EUR", "IGO"})
_WHENCE = ("from", "in", "at", "out")
_SAID = frozenset({"ccomp", "parataxis"})
_WARNING = frozenset({"warn", "threaten", "caution", "vow", "swear"})
_MAX_CLIMB = 6


def name_announcer(draft: Draft, ground: str | None, scene: Scene) -> None:
    """Make whoever announces a deed in the passive, by nobody, its doer.

    Args:
        draft: what is told; its actors are filled in place.
        ground: country of the place where it is done, None where none is told.
        scene: the text around it.
    """
    clause = draft.match.clause
    threatened = _is_threatened(scene, draft.token)
    if draft.actors or draft.mutual or not clause.passive or clause.heads("subj"):
        return
    if draft.act not in _DECIDED and not (threatened and draft.act == "ASSAULT"):
        return
    if not any(scene.parse.deps[k] == "auxpass" for k in scene.parse.children[draft.token]):
        return  # "the soldiers stationed there"
    if draft.status == "negated" and not has_aux(scene.parse, draft.token, "will", "would", "shall", "may", "can"):
        return  # "said that no fee was paid" tells of nothing done
    speakers = _speakers(scene, draft.token)
    states = scene.states(speakers)
    suffering = set(scene.states(draft.recipients))
    # Charges are brought wherever the crimes were: "indicted for murders in Mali, the tribunal said".
    elsewhere = draft.act != "ACCUSE" and bool(_grounds(draft, ground, scene) - {*states, *suffering})
    suffering = set() if threatened else suffering
    if len(states) == 1 and states[0] not in suffering and not elsewhere and _decides(speakers[0], draft.act, scene):
        draft.actors = speakers


def _is_threatened(scene: Scene, token: int) -> bool:
    """Tell whether somebody warns that a thing will be done: "warned that the sect would be banned"."""
    parse, above = scene.parse, scene.parse.heads[token]
    warned = parse.deps[token] == "ccomp" and parse.lemmas[above] in _WARNING
    return warned and has_aux(parse, token, "will", "would", "could", "may", "might", "shall", "can")


def _grounds(draft: Draft, ground: str | None, scene: Scene) -> set[str]:
    """Give the states where a deed is done or out of which: "deported from Lusaka"."""
    heads = [head for slot in _WHENCE for head in draft.match.clause.heads(slot)]
    found = {state for head in heads for state in scene.states(scene.participants.named(head))}
    return (found | {ground or ""}) & gazetteer().states


def _speakers(scene: Scene, token: int) -> list[str]:
    """Give who says what a predicate tells, by the verb of saying over it or by the quote around it."""
    parse, at = scene.parse, token
    for _ in range(_MAX_CLIMB):
        above = parse.heads[at]
        if parse.deps[at] in _SAID:
            if parse.lemmas[above] not in verb_classes().reporting | verb_classes().deciding:
                break
            subject = next((k for k in parse.children[above] if parse.deps[k] == "nsubj"), None)
            return scene.participants.named(subject) if subject is not None else []
        if parse.deps[at] != "conj" or parse.pos[above] not in VERBAL:
            break
        at = above
    return scene.participants.speaker_at(token) if parse.heads[at] == at else []


def _decides(speaker: str, act: EventType, scene: Scene) -> bool:
    """Tell whether a speaker can decide for a state or a body of states: a minister, no reporter and no party.

    Who is charged is for prosecutors to say, since ministers tell of charges against others.
    """
    actor = scene.actors.get(speaker)
    if actor is None:
        return False
    if act == "ACCUSE":
        return "JUD" in actor.sector
    if actor.country in _BODIES:
        return True
    return actor.country in gazetteer().states and bool(actor.kind == "country" or _POWERS & {*actor.sector[:1]})
