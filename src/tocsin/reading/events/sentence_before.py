"""Whom a state's act is done to that names nobody, by the sentence before: the only other state that it names.

Where that names none, the act of a foreign state is for the one that the whole text is about.

"Chad's jets were over Gao. The army shelled a village": Mali's. "Chad was angry about a Malian raid. It expelled two
envoys": Mali's. "Chad has had troops in Mali since May. It pulled them out": from Mali. "Mali held a vote. Chad scorned
its result": Mali's. Only states and their forces are taken up so; what police and parties do they do at home.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.clauses.nouns import is_owned
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_SAID: frozenset[EventType] = frozenset({"ACCUSE", "REQUEST", "THREATEN", "SANCTION", "REJECT"})
_OPEN = (_SAID | {"COERCE"}) - {"REJECT"}
"""What is said and decreed to somebody; a refusal may answer anybody."""
_FORCE: frozenset[EventType] = frozenset({"ASSAULT", "COERCE"})
_TAKING = frozenset({"seize", "arrest", "abduct", "cyber", "withhold"})
"""Modes of force short of blows that are done to somebody there."""
_LONG, _OFTEN = 4, 4
"""Sentences of a text that is about one state, and times that it must be named."""
_LEFT = frozenset({"087", "0874"})
_STATES = frozenset({"GOV", "MIL", "SPY"})
_ASKING_HELP = "assist"
_TALKS = ("0256", "026", "027", "028")
"""CAMEO's codes of who asks for calm, talks, peace or mediation: of all who could bring it about."""


def aim_by_sentence_before(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give acts of states that name no other state the only other one that the sentence before names.

    Args:
        drafts: what is told; recipients are changed in place.
        scene: the text around it.
    """
    if len(scene.parse.sentences) < 2:
        return
    for draft in drafts:
        own = set(scene.states(draft.actors))
        if len(own) != 1 or draft.mutual or not _may_be_aimed(draft, own, scene):
            continue
        others = (scene.sentence_before(draft.token) & gazetteer().states) - own
        if len(others) == 1 and not (scene.named(draft.token) & gazetteer().states) - own:
            draft.recipients = [*draft.recipients, *others] if draft.act not in _FORCE else [*others]
    _aim_at_main_state(drafts, scene)


def _aim_at_main_state(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give what foreign states say and decree about nobody named to the state that the text is about."""
    open_ones = [one for one in drafts if one.act in _OPEN and not scene.states(one.recipients) and not _is_call(one)]
    if not open_ones or len(scene.parse.sentences) < _LONG or (main := _main_state(scene)) is None:
        return
    for draft in open_ones:
        own = set(scene.states(draft.actors))
        foreign = len(own) == 1 and main not in own and all(_is_states(one, scene) for one in draft.actors)
        barred = draft.act == "COERCE" and draft.match.frame.mode != "restrict"
        if foreign and not draft.mutual and not barred and not (scene.named(draft.token) & gazetteer().states) - own:
            draft.recipients = [*draft.recipients, main]


def _main_state(scene: Scene) -> str | None:
    """Give the state that a text names far more often than any other."""
    told: Counter[str] = Counter()
    for one in scene.actors.values():
        if one.country in gazetteer().states:
            told[one.country] += len(one.mentions)
    (first, count), (_, next_count) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first if count >= max(_OFTEN, 2 * next_count) else None


def _may_be_aimed(draft: Draft, own: set[str], scene: Scene) -> bool:
    """Tell whether an act of a state is done to another that its sentence leaves unsaid."""
    taken_up = own <= scene.sentence_before(draft.token) or _is_anothers(draft, scene)
    if not taken_up or not own <= gazetteer().states or not all(_is_states(one, scene) for one in draft.actors):
        return False
    told = set(scene.states(draft.recipients))
    if draft.act in _FORCE:
        blow = draft.act == "ASSAULT" or draft.match.frame.mode in _TAKING
        return (
            blow
            and told <= own
            and all(one not in scene.actors or _is_nameless(one, scene) for one in draft.recipients)
        )
    leaving = draft.act in ("RETREAT", "CONCEDE") and draft.match.frame.cameo in _LEFT
    asked = draft.match.frame.mode == _ASKING_HELP and (draft.match.frame.cameo or "").startswith("02")
    answering = draft.act == "REJECT" and not _is_anothers(draft, scene)  # a refusal may answer anybody
    said = draft.act in _SAID and not asked and not _is_call(draft) and not answering
    return not told and (leaving or said)


def _is_call(draft: Draft) -> bool:
    """Tell whether it is talks or peace that is asked for: "called for dialogue among all members"."""
    return (draft.match.frame.cameo or "").startswith(_TALKS)


def _is_anothers(draft: Draft, scene: Scene) -> bool:
    """Tell whether what is judged or struck is owned by a pronoun, so that it is another's: "scorned its result"."""
    heads = {*draft.recipient_heads, *(head for item in draft.match.filled for head in item.heads)}
    return draft.act in _SAID | _FORCE and any(is_owned(scene.parse, head) for head in heads)


def _is_states(one: str, scene: Scene) -> bool:
    actor = scene.actors.get(one)
    return actor is None or actor.kind == "country" or not _STATES.isdisjoint(actor.sector[:1])


def _is_nameless(one: str, scene: Scene) -> bool:
    """Tell whether no word says of which state somebody is: "villagers", or the state that was presumed."""
    return one.startswith("x-") or scene.actors[one].kind == "country"
