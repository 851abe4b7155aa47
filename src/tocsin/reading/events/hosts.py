"""Guests and hosts of a meeting: "conferred with his Omani host" is a visit to Oman.

Those who meet act alike, unless a word says that one of them is at home there.
"""

from __future__ import annotations

from tocsin.reading.events.draft import Draft
from tocsin.reading.events.scene import Scene

_HOSTS = frozenset({"host", "hostess"})


def part_hosts(draft: Draft, scene: Scene) -> None:
    """Make whoever is called a host the one who receives a meeting's guests.

    Args:
        draft: what is told; its sides are changed in place.
        scene: the text around it.
    """
    if draft.act != "CONSULT" or draft.recipients or len(set(scene.states(draft.actors))) < 2:
        return
    lemmas = scene.parse.lemmas
    under = {head: list(scene.parse.subtree(head)) for head in draft.actor_heads}
    hosts = [one for tokens in under.values() for k in tokens if lemmas[k] in _HOSTS
             for one in scene.participants.named(k)]  # fmt: skip
    guests = [one for one in draft.actors if one not in hosts]
    # "The Scottish minister met his Irish colleague and their Welsh host": one state on both sides is all who meet.
    others = [one for head in under for one in scene.participants.named(head) if lemmas[head] not in _HOSTS]
    receiving = set(scene.states(hosts))
    if not receiving or receiving & set(scene.states([*guests, *others])) or not scene.states(guests):
        return
    draft.actors, draft.recipients = guests, list(dict.fromkeys(hosts))
