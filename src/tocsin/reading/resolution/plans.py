"""Plans that stand inside another mention: "agreed to hold talks on Monday" schedules talks for Monday.

In the record such talks are the content of an agreement. On the desk they are a mention of their own, so
that they meet the mentions of the talks themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from tocsin.ontology.plan_names import naming
from tocsin.reading.resolution.model import Deed, Mention, Party
from tocsin.reading.resolution.turns import turn_of
from tocsin.reading.resolution.windows import day_of

_CARRIERS = frozenset({"AGREE", "CONCEDE", "CONSULT", "SUPPORT"})
_HAPPENINGS = frozenset({"CONSULT", "COOPERATE", "AID", "RETREAT", "MOBILIZE", "PROTEST", "SUPPORT"})
_NAMED = frozenset({"AGREE", "ACCUSE"})
"""Acts that take place on a day where a word names them so: a vote, an answer, a hearing."""


def planned(mention: Mention) -> Mention:
    """Give what a mention schedules where it only carries it: "a session is planned" is the session."""
    if mention.act != "AGREE" or mention.status != "scheduled" or not mention.contents:
        return mention
    content = mention.contents[0]
    if content.act not in _HAPPENINGS:
        return mention
    return replace(
        mention,
        act=content.act,
        mode=content.mode,
        actors=_parties(mention, content),
        recipients=(),
        place=content.place or mention.place,
        contents=(),
        deadline=None,
    )


def plans_in(mention: Mention, evidence: Mapping[str, tuple[tuple[int, int], ...]]) -> list[Mention]:
    """Give the contents of a promise or an agreement that name a day to come, as mentions of their own.

    What puts off or calls off something tells of the plan too: "cancelled Friday's talks", "put them off to Monday".

    Args:
        mention: what may hold plans.
        evidence: spans of the words of each content, by its id.
    """
    if mention.status not in ("occurred", "ongoing"):
        return []
    carries = mention.act in _CARRIERS or (mention.act == "REJECT" and turn_of(mention) is not None)
    set_down = (one for one in mention.contents if carries or one.status == "scheduled")
    found = (_as_mention(mention, content) for content in set_down if _is_dated_plan(content, mention))
    return [replace(one, evidence=evidence.get(one.id) or one.evidence) for one in found]


def _is_dated_plan(content: Deed, mention: Mention) -> bool:
    start, published = day_of(content.start), day_of(mention.published)
    by_name = content.act in _NAMED and naming(content.act, content.words) is not None
    happens = content.act in _HAPPENINGS or by_name
    if not happens or content.own_day or start is None or published is None:
        return False
    return content.status in ("hypothetical", "scheduled") and start >= published


def _as_mention(mention: Mention, content: Deed) -> Mention:
    own = {one.name: getattr(content, one.name) for one in fields(Deed)}
    own |= {"status": "scheduled", "actors": _parties(mention, content), "recipients": ()}
    return replace(mention, **own, deadline=None)


def _parties(mention: Mention, content: Deed) -> tuple[Party, ...]:
    everybody = (*content.actors, *content.recipients, *mention.actors, *mention.recipients)
    return tuple({party.id: party for party in everybody}.values())
