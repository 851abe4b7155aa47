"""To whom help goes that is told without saying so: the one state of a dispatch that asks for help or is helped.

After a flood a dispatch says once whose it was, and then only who sent what: "Oman flew in tents." Help of a state or
of a body of the world that names nobody goes to whoever the text tells to have asked for it or to be given other help,
if that is one state and another than the helper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.events.draft import Draft, countries_of, is_known
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor

_ASKED = "assist"


def send_relief(drafts: Sequence[Draft], actors: Mapping[str, Actor], parse: Parse) -> None:
    """Give help that is told without a recipient the one that the text has for it.

    Args:
        drafts: what is told; recipients are added in place.
        actors: all actors of the text by id.
        parse: the text.
    """
    if len(parse.sentences) < 2:
        return
    open_ones = [one for one in drafts if _helps(one) and not countries_of(one.recipients, actors)]
    if not open_ones:
        return
    needy = _needy(drafts, actors)
    for draft in open_ones:
        helpers = set(countries_of(draft.actors, actors))
        found = needy - helpers
        if len(found) == 1 and helpers and any(map(is_known, draft.actors)):
            draft.recipients = [*draft.recipients, *found]


def _helps(draft: Draft) -> bool:
    return draft.act == "AID" or (draft.act == "AGREE" and any(one.act == "AID" for one in draft.contents))


def _needy(drafts: Sequence[Draft], actors: Mapping[str, Actor]) -> set[str]:
    """Give the states that ask for help or are helped."""
    found: set[str] = set()
    for draft in drafts:
        if draft.act == "REQUEST" and draft.match.frame.mode == _ASKED:
            found.update(countries_of(draft.actors, actors))
        elif _helps(draft):
            found.update(countries_of((one for one in draft.recipients if not _is_person(one, actors)), actors))
    return found & gazetteer().states


def _is_person(one: str, actors: Mapping[str, Actor]) -> bool:
    return one in actors and actors[one].kind == "person"
