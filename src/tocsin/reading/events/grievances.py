"""Whose deed it is that somebody is blamed or punished for: "expelled the Omani consul after agents shot a poet".

News leaves it to the reader whose the agents are: those of the state that is made to pay. A court, an army or the
police that no word assigns to a state belong to whoever is punished "after" what they did, unless they did it to
their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.grounds import ORGANS
from tocsin.reading.clauses.nouns import is_owned
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene
from tocsin.record.event import EventType

_PAYING: frozenset[EventType] = frozenset({"SANCTION", "ACCUSE", "THREATEN"})
"""What a state does to whoever wronged it or others."""
_CLAIMING: frozenset[EventType] = _PAYING | {"REJECT", "REQUEST", "COERCE"}
"""What a state does to whoever wronged its own people."""
_WRONGS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "SANCTION", "REJECT", "MOBILIZE"})
_BANDS = frozenset({"REB", "OPP", "PTY"})
"""Who wrongs others without their state."""
_FOR = frozenset({"after", "over", "because", "for", "following"})
_MAX_CLIMB = 6


def name_wrongdoers(drafts: Sequence[Draft], scene: Scene) -> None:
    """Give organs of no state told the state that is blamed or punished for what they did.

    Args:
        drafts: all drafts of a text; codes of states are added to their actors in place.
        scene: the text around them.
    """
    by_token = {draft.token: draft for draft in drafts}
    for draft in drafts:
        if draft.act not in _WRONGS or not draft.actor_heads:
            continue
        blamed = (_blamed(draft, answer, scene) for answer in _answers(draft, by_token, scene))
        if (state := next(filter(None, blamed), None)) is not None:
            draft.actors = [*(one for one in draft.actors if not scene.states([one])), state]


def _answers(draft: Draft, by_token: Mapping[int, Draft], scene: Scene) -> Iterator[Draft]:
    """Yield what is done about a wrong: the act of the clause that tells of the wrong behind "after" or "over"."""
    parse, at, reason = scene.parse, draft.token, False
    for _ in range(_MAX_CLIMB):
        linked = {parse.lower[at], *(parse.lower[k] for k in parse.children[at] if parse.deps[k] == "mark")}
        reason = reason or (parse.deps[at] in ("advcl", "prep") and not _FOR.isdisjoint(linked))
        at = parse.heads[at]
        if (above := by_token.get(at)) is not None and reason and above is not draft:
            yield above


def _blamed(draft: Draft, answer: Draft, scene: Scene) -> str | None:
    """Give the state that is made to pay for a wrong, None where it may be another's."""
    injured, blamed = scene.states(answer.actors), scene.states(answer.recipients)
    suffering = scene.states(draft.recipients)
    claimed = answer.act in (_CLAIMING if suffering and set(suffering) <= {*injured} else _PAYING)
    if not claimed or len(blamed) != 1 or not injured or blamed[0] in (*injured, *suffering):
        return None
    if blamed[0] not in gazetteer().states or not (_is_stateless(draft, scene) or _is_own_blow(draft, injured, scene)):
        return None
    return blamed[0]


def _is_stateless(draft: Draft, scene: Scene) -> bool:
    """Tell whether an organ acts of which no word says whose it is."""
    facts = [scene.actors[one] for one in draft.actors if one in scene.actors]
    organs = (ORGANS - _BANDS).intersection
    return bool(facts) and not scene.states(draft.actors) and all(organs(one.sector[:1]) for one in facts)


def _is_own_blow(draft: Draft, injured: list[str], scene: Scene) -> bool:
    """Tell whether a pronoun only seems to make the injured hit themselves: "after an attack by its troops on Gao"."""
    own = scene.states(draft.actors)
    owned = all(is_owned(scene.parse, head) for head in draft.actor_heads)
    return owned and own == injured and scene.states(draft.recipients) == injured
