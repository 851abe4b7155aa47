"""To whom help goes that is told without saying so: the one state of a dispatch that asks for help or is helped.

After a flood a dispatch says once whose it was, and then only who sent what: "Oman flew in tents." Help of a state or
of a body of the world that names nobody goes to whoever the text tells to have asked for it, else to be given other
help, else to have been struck, else whom it tells of far more than of anybody else; always one state, and another than
the helper. Help that is sent at somebody's request is his, and that is told in one sentence: "at Oman's request".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.thing_kinds import disasters
from tocsin.reading.events.draft import Draft, countries_of, is_known
from tocsin.reading.events.standing import NEEDS_RECIPIENT
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor

_ASKED = "assist"
_HELP = frozenset({"help", "aid", "assistance", "relief"})
_PROMISED = "033"
"""The code of promises to give aid."""
_ON = frozenset({"at", "on", "upon"})
_MOST = 4
"""Times that a state must be a side of what is told so that the text is of it, and the next half as often at most."""


def send_relief(drafts: Sequence[Draft], actors: Mapping[str, Actor], parse: Parse) -> None:
    """Give help that is told without a recipient the one that the text has for it.

    Args:
        drafts: what is told; recipients are added in place.
        actors: all actors of the text by id.
        parse: the text.
    """
    _answer_requests(drafts, parse)
    if len(parse.sentences) < 2:
        return
    open_ones = [one for one in drafts if _helps(one, parse) and not countries_of(one.recipients, actors)]
    if not open_ones:
        return
    needy = (*_needy(drafts, actors, parse), _stricken(actors, parse))
    for draft in open_ones:
        helpers = set(countries_of(draft.actors, actors))
        found = next((left for some in needy if (left := some - helpers)), set())
        if len(found) == 1 and helpers and any(map(is_known, draft.actors)):
            draft.recipients = [*draft.recipients, *found]


def _answer_requests(drafts: Sequence[Draft], parse: Parse) -> None:
    """Give what is done at somebody's request to whoever asked: "at the request of Oman, Chad lent two pilots"."""
    asked = {parse.heads[parse.heads[one.token]]: one for one in drafts if _is_wherefore(one, parse)}
    for draft in drafts if asked else ():
        request = asked.get(draft.token)
        if request is not None and draft.act in NEEDS_RECIPIENT and not any(map(is_known, draft.recipients)):
            draft.recipients += [one for one in request.actors if one not in draft.actors]


def _is_wherefore(draft: Draft, parse: Parse) -> bool:
    """Tell whether a request is told as that on which something else was done: "at Oman's request"."""
    if draft.act != "REQUEST" or draft.match.clause.kind != "noun" or parse.deps[draft.token] != "pobj":
        return False
    return parse.lower[parse.heads[draft.token]] in _ON


def _helps(draft: Draft, parse: Parse) -> bool:
    offered = any(parse.lemmas[head] in _HELP for head in draft.match.clause.heads("obj"))
    given = offered or any(one.act == "AID" for one in draft.contents)
    promised = given or (draft.match.frame.cameo or "").startswith(_PROMISED)
    return draft.act == "AID" or (draft.act == "AGREE" and promised)


def _needy(drafts: Sequence[Draft], actors: Mapping[str, Actor], parse: Parse) -> tuple[set[str], ...]:
    """Give the states that ask for help, that are helped, that were struck, and of which the text tells most."""
    asking: set[str] = set()
    helped: set[str] = set()
    struck: set[str] = set()
    told: Counter[str] = Counter()
    for draft in drafts:
        doers, others = _states(draft.actors, actors), _states(draft.recipients, actors)
        told.update(doers | others)
        if draft.act == "REQUEST" and draft.match.frame.mode == _ASKED:
            asking |= doers
        elif _helps(draft, parse):
            helped |= others
        elif draft.act == "ASSAULT":
            struck |= others
    return asking, helped, struck, _leading(told)


def _stricken(actors: Mapping[str, Actor], parse: Parse) -> set[str]:
    """Give the states of which the sentences tell that first speak of a disaster: "a quake struck Peru"."""
    told = next((k for k in range(len(parse)) if parse.lemmas[k] in disasters()), None)
    if told is None:
        return set()
    first, last = parse.sentences[parse.sentence_of[told]]
    start, end = parse.starts[first], parse.ends[last - 1]
    here = (one.country for one in actors.values() if any(start <= span.start < end for span in one.mentions))
    return {code for code in here if code in gazetteer().states}


def _leading(told: Counter[str]) -> set[str]:
    """Give the state that a text tells of far more than of any other."""
    (first, count), (_, next_count) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return {first} if count >= max(_MOST, 2 * next_count) else set()


def _states(ids: Iterable[str], actors: Mapping[str, Actor]) -> set[str]:
    return set(countries_of((one for one in ids if not _is_person(one, actors)), actors)) & gazetteer().states


def _is_person(one: str, actors: Mapping[str, Actor]) -> bool:
    return one in actors and actors[one].kind == "person"
