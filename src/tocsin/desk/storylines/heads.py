"""From a record to the head that storylines need of a dispatch: its terms, actors, places and meetings."""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.desk.model import Mention, StoryHead
from tocsin.desk.storylines.main_sides import main_pairs
from tocsin.desk.storylines.meetings import meetings_of
from tocsin.reading.resolution.mentions import published_of
from tocsin.reading.resolution.standing import bare_headline
from tocsin.reading.resolution.terms import terms
from tocsin.record import Dispatch, Record
from tocsin.record.quotable import quoted_headline

_OPENING = (1.0, 0.3, 0.1)
"""Weight of the first paragraph, the second, and each further one; the headline weighs 1."""


def story_head_of(record: Record, mentions: Sequence[Mention], copy_of: str | None = None) -> StoryHead:
    """Give what storylines need of a dispatch; of the headline no more words than may be quoted.

    Args:
        record: what was read out of it.
        mentions: its event mentions, as `mentions_of` gives them.
        copy_of: id of the dispatch whose text it carries, where it is a copy.
    """
    dispatch = record.dispatch
    meetings = meetings_of(record, mentions)
    title = quoted_headline(dispatch.headline, dispatch.rights.may)
    return StoryHead(
        dispatch=dispatch.id,
        published=published_of(record),
        publisher=dispatch.publisher or dispatch.agency,
        copy_of=copy_of,
        title=bare_headline(title) if title else None,
        terms=tuple(sorted(_opening_first(dispatch).items())),
        actors=tuple(sorted((actor.id, len(actor.mentions)) for actor in record.actors)),
        places=tuple(sorted((place.id, len(place.mentions)) for place in record.places)),
        names=tuple(
            sorted([(one.id, one.name) for one in record.actors] + [(one.id, one.name) for one in record.places])
        ),
        announced=meetings.announced,
        announced_below=meetings.announced_below,
        reported=meetings.reported,
        pairs=main_pairs(record),
    )


def _opening_first(dispatch: Dispatch) -> dict[str, float]:
    """Weigh a dispatch's terms as the wire builds a story: the matter first, what else is to be told below."""
    found: dict[str, float] = dict(terms(dispatch.headline or ""))
    paragraphs = [dispatch.text[one.start : one.end] for one in dispatch.blocks if one.kind == "paragraph"]
    for number, paragraph in enumerate(paragraphs):
        weight = _OPENING[min(number, len(_OPENING) - 1)]
        for term, times in terms(paragraph).items():
            found[term] = round(found.get(term, 0.0) + weight * times, 3)
    return found
