"""People known by nothing but the title beside their name: "Benin's defence minister, Kofi Adjovi, said …"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tocsin.ontology.actor_words import actor_words
from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor

_PEOPLE = ("person", "unknown")
_OWNING = ("poss", "amod", "compound", "nmod")


def with_titles(parse: Parse, actors: ActorReading) -> ActorReading:
    """Give people of no country known the country, sectors and affiliation of the role that their name stands beside.

    Args:
        parse: the text.
        actors: its actors, roles with the states that they are of.
    """
    facts = {actor.id: actor for actor in actors.actors}
    unknown = {one.id for one in actors.actors if one.kind in _PEOPLE and one.country is None}
    if not unknown:
        return actors
    owners = {mention.head: mention.actors[0] for mention in actors.mentions}
    roles = {one.head: facts[one.actors[0]] for one in actors.mentions if _is_title(parse, facts, one)}
    titles: dict[str, Actor] = {}
    for mention in actors.mentions:
        name = mention.actors[0]
        if mention.kind == "name" and name in unknown and name not in titles:
            if (title := _title_of(parse, mention, facts, owners, roles)) is not None:
                titles[name] = title
    if not titles:
        return actors
    listed = (_titled(one, titles[one.id]) if one.id in titles else one for one in actors.actors)
    return ActorReading(tuple(listed), actors.mentions)


def _title_of(
    parse: Parse,
    mention: ActorMention,
    facts: Mapping[str, Actor],
    owners: Mapping[int, str],
    roles: Mapping[int, Actor],
) -> Actor | None:
    """Give the role beside a name, or else the state of which the title is that stands there."""
    head = mention.head
    if parse.pos[head] == "NOUN":
        own = [facts[owners[k]] for k in parse.children[head] if parse.deps[k] in _OWNING and k in owners]
        return own[0] if own and own[0].country is not None else None
    beside = [k for k in parse.children[head] if parse.deps[k] == "appos"]
    if parse.deps[head] == "appos":
        above = parse.heads[head]
        beside += [above, parse.heads[parse.heads[above]]] if parse.deps[above] == "pobj" else [above]
    if (role := next((roles[k] for k in beside if k in roles), None)) is not None:
        return role
    if lands := [facts[owners[at]] for k in beside for at in _lands(parse, k) if at in owners]:
        # An office that the tables give to another: "Kofi Adjovi, president of Benin".
        return lands[0] if lands[0].country is not None else None
    if (state := _state_behind(parse, mention, owners)) is not None and facts[state].country is not None:
        return facts[state]
    own = [facts[owners[k]] for k in _before(parse, mention) if k in owners]
    return own[0] if own and own[0].country == own[0].id else None


def _lands(parse: Parse, title: int) -> Iterator[int]:
    """Yield the tokens that may tell of which state a title is: "Benin's president", "president of Benin"."""
    if parse.pos[title] != "NOUN":
        return
    yield from (k for k in parse.children[title] if parse.deps[k] in _OWNING)
    yield from (head for slot, head in prepositions(parse, title) if slot == "of")


def _before(parse: Parse, mention: ActorMention) -> Iterator[int]:
    """Yield the words before a name with its rank that may tell of which state it is: "Chadian Gen. Ali Keita"."""
    titles = [k for k in parse.children[mention.head] if k < mention.head and parse.deps[k] in _OWNING]
    ranked = any(parse.lower[k].rstrip(".") in actor_words().ranks for k in titles)
    return (k for title in titles for k in (title, *parse.children[title]) if ranked and k < mention.first)


def _state_behind(parse: Parse, mention: ActorMention, owners: Mapping[int, str]) -> str | None:
    """Give the id of whom a name is told to be of right behind it: "President Ana Costa of Belize"."""
    if parse.lower[mention.last : mention.last + 1] != ("of",):
        return None
    return next((owners[k] for k in parse.children[mention.last] if parse.deps[k] == "pobj" and k in owners), None)


def _titled(person: Actor, title: Actor) -> Actor:
    """Give somebody what his title tells, or the state that it is of: "a Beninese general"."""
    state = title.affiliation or (title.id if title.id == title.country else None)
    told = {"country": title.country, "affiliation": person.affiliation or state}
    return person.model_copy(update={**told, "sector": person.sector or title.sector})


def _is_title(parse: Parse, facts: Mapping[str, Actor], mention: ActorMention) -> bool:
    """Tell whether words are a title that tells a state, though the tables may know another who bore it."""
    fact = facts.get(mention.actors[0]) if len(mention.actors) == 1 else None
    if fact is None or fact.country is None:
        return False
    return fact.kind == "role" or (fact.kind == "person" and parse.pos[mention.head] == "NOUN")
