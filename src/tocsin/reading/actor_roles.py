"""Role nouns with their affiliation: "Russian officials", "the president of France", "NATO chief"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tocsin.ontology.countries import country_by_code
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actor_names import Facts, Found, head_of, person_found
from tocsin.reading.clause_verbs import prepositions
from tocsin.reading.parse import Parse
from tocsin.record import content_id

_BEFORE = frozenset({"compound", "amod", "nmod", "poss", "appos"})
_BEHIND = frozenset({"of", "from", "in", "at", "with", "for"})
_FORMER = frozenset({"former", "ex", "ousted", "deposed", "outgoing"})
_TITLE_HEADS = frozenset({"compound", "nmod", "appos"})


def find_roles(parse: Parse, names: Sequence[Found], on: date | None) -> list[Found]:
    """Find role nouns, joined with the country or organisation they belong to, or with the person named."""
    by_token = {token: one for one in names for token in range(one.first, one.last)}
    by_head = {one.head: one for one in names}
    found: list[Found] = []
    joined: set[int] = set()
    for token in range(len(parse)):
        if parse.pos[token] not in ("NOUN", "PROPN", "ADJ") or token in by_token or token in joined:
            continue
        if (hyphened := _hyphened(parse, token)) is not None:
            joined.update(range(token, token + 3))
            owners = _affiliations(parse, token, by_head) or _affiliations(parse, token + 2, by_head)
            role = _role(parse, token + 2, hyphened, gazetteer().roles[hyphened], owners, on)
            head = head_of(parse, token, token + 3)
            found.append(replace(role, first=min(role.first, token), last=max(role.last, token + 3), head=head))
            continue
        words, sectors = _role_at(parse, token)
        if not sectors or (parse.pos[token] == "ADJ" and parse.tags[token] == "JJ"):
            continue
        person = _person_titled(parse, token, by_head)
        if person is not None:
            found.append(_with_title(parse, token, person, by_token))
            continue
        found.append(_role(parse, token, words, sectors, _affiliations(parse, token, by_head), on))
    return found


def _hyphened(parse: Parse, token: int) -> str | None:
    """Give the role noun that begins at a token and goes on behind a hyphen: "secretary-general"."""
    last = token + 2
    if last >= len(parse) or parse.words[token + 1] != "-" or parse.ends[token] != parse.starts[token + 1]:
        return None
    roles = gazetteer().roles
    forms = (f"{parse.lower[token]}-{parse.lower[last]}", f"{parse.lower[token]}-{parse.lemmas[last]}")
    return next((form for form in forms if form in roles), None)


def _role_at(parse: Parse, token: int) -> tuple[str, tuple[str, ...]]:
    """The longest role noun that ends at a token, with its sectors; three words at most."""
    roles = gazetteer().roles
    words = [parse.lower[i] for i in range(max(token - 2, 0), token)]
    for tail in (parse.lower[token], parse.lemmas[token]):
        for start in range(len(words) + 1):
            phrase = " ".join([*words[start:], tail])
            if phrase in roles:
                return phrase, roles[phrase]
    return parse.lemmas[token], ()


def _person_titled(parse: Parse, token: int, by_head: dict[int, Found]) -> Found | None:
    """The person whose title a role noun is: "NATO chief Jens Stoltenberg"."""
    at = token
    for _ in range(4):
        if parse.deps[at] not in _TITLE_HEADS or parse.heads[at] == at:
            return None
        at = parse.heads[at]
        if at in by_head and by_head[at].kind == "person":
            return by_head[at]
    return None


def _with_title(parse: Parse, token: int, person: Found, by_token: dict[int, Found]) -> Found:
    """The person's mention widened over title and affiliation, which may tell an unknown's country."""
    left = min(parse.edges[token][0], parse.edges[person.head][0], person.first)
    while left < person.first and parse.pos[left] in ("DET", "PUNCT", "ADP", "CCONJ", "SPACE"):
        left += 1
    actor = person.actors[0]
    facts = person.facts.get(actor)
    country, sectors = person.country, person.sectors
    near = [by_token[t] for t in range(left, person.first) if t in by_token and by_token[t].country]
    if facts and facts[1] is None and not sectors:
        _, sectors = _role_at(parse, token)
        country = near[0].country if near else None
        affiliation = near[0].actors[0].partition(".")[0] if near else None
        facts = (facts[0], country, sectors[:1], None, affiliation, "person")
    known = {actor: facts} if facts else {}
    return Found(left, person.last, person.head, (actor,), country, sectors, "person", facts=known)


def _affiliations(parse: Parse, token: int, by_head: dict[int, Found]) -> list[Found]:
    """Countries and organisations that a role noun belongs to, conjuncts among them."""
    heads = [index for index in parse.children[token] if parse.deps[index] in _BEFORE]
    if not any(head in by_head for head in heads):
        heads = [index for head in heads for index in (head, *parse.children[head])]
    if not any(head in by_head for head in heads):
        heads = [head for slot, head in prepositions(parse, token) if slot in _BEHIND]
        heads = [inner for head in heads for inner in (head, *parse.children[head])]
    found: list[Found] = []
    for head in heads:
        for index in (head, *_conjuncts(parse, head)):
            one = by_head.get(index)
            if one is not None and one.kind != "person" and one not in found:
                found.append(one)
    return found


def _conjuncts(parse: Parse, head: int) -> list[int]:
    found = [index for index in parse.children[head] if parse.deps[index] == "conj"]
    return found + [deeper for index in found for deeper in _conjuncts(parse, index)]


def _role(
    parse: Parse, token: int, words: str, sectors: tuple[str, ...], owners: Sequence[Found], on: date | None
) -> Found:
    first, last = _extent(parse, token, words, owners)
    former = any(parse.lower[index].rstrip("-") in _FORMER for index in parse.children[token])
    if former:
        sectors = ("ELI", *sectors)
    singular = parse.tags[token] in ("NN", "NNP")
    if singular and len(owners) == 1 and not former:
        of = owners[0].actors[0].partition(".")[0]
        if of in ("EU", "UN") or owners[0].country != of:
            of = owners[0].actors[0]
        term = gazetteer().holder(of, words, on) if "GOV" in sectors or words in ("chief", "head") else None
        if term is not None and on is not None:
            return person_found(term, first, last, token)
    actors: list[str] = []
    facts: dict[str, Facts] = {}
    for owner, base in [(one, actor) for one in owners for actor in one.actors]:
        root = base.partition(".")[0] if base.partition(".")[0] in country_by_code() else base
        actor = f"{root}.{sectors[0]}"
        name, country = _owner(owner, base)
        actors.append(actor)
        facts[actor] = (f"{name} {words}", country, sectors, None, root, "role")
    if not actors:
        actor = content_id("x", "role", words)
        actors, facts = [actor], {actor: (words, None, sectors, None, None, "role")}
    country = owners[0].country if owners else None
    return Found(first, last, token, tuple(actors), country, sectors, "role", facts=facts)


def _owner(owner: Found, actor: str) -> tuple[str, str | None]:
    """Name and country of somebody that a role belongs to."""
    fact = owner.facts_of(actor)
    return (fact[0].removeprefix("Government of "), fact[1]) if fact else (actor, owner.country)


def _extent(parse: Parse, token: int, words: str, owners: Sequence[Found]) -> tuple[int, int]:
    """The words of a role mention: its own and its affiliation's, but no clause that hangs on it."""
    first, last = token - words.count(" "), token + 1
    for owner in owners:
        if owner.last <= token:
            first = min(first, owner.first)
        elif owner.first - last <= 3:
            last = max(last, owner.last)
    return max(first, 0), last
