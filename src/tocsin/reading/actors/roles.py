"""Role nouns with their affiliation: "Russian officials", "the president of France", "rebel spokesman"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.gazetteer import Term, gazetteer
from tocsin.ontology.nominals import nominals
from tocsin.ontology.office_titles import office_titles
from tocsin.ontology.roles import owned_roles, sole_offices
from tocsin.reading.actors.names import Facts, Found, head_of, known_found
from tocsin.reading.actors.people import person_found
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.parsing.parse import Parse
from tocsin.record import content_id

_MAX_CLIMB = 4
_BEFORE = frozenset({"compound", "amod", "nmod", "poss", "appos"})
_BEHIND = frozenset({"of", "from", "in", "at", "with", "for"})
_TITLE_HEADS = frozenset({"compound", "nmod", "appos", "flat"})


_PLAIN = frozenset({"CVL", "UNK", "GOV", "ELI"})
_ARMED = frozenset({"REB", "PRM", "CRM"})
_ENVOYS = frozenset({"ambassador", "envoy", "representative", "permanent representative"})
_UN = frozenset({"un", "u.n.", "nations"})
_ONE = frozenset({"a", "an", "another", "some", "any", "no"})
_SERVING = frozenset({"loyal", "faithful", "allegiant", "belonging", "answerable", "answering", "serving"})
"""What behind a noun tells whose men they are: "troops loyal to the Malian president"."""
_OF_PERSONS = frozenset({"of", "for", "to", "under"})


class _Role(NamedTuple):
    """A role noun: the words of the table, the sectors, and where the words begin."""

    words: str
    sectors: tuple[str, ...]
    first: int


def find_roles(parse: Parse, names: Sequence[Found], on: date | None, alone: bool = False) -> list[Found]:
    """Find role nouns, joined with the country or organisation they belong to, or with the person named.

    Args:
        parse: the text.
        names: names found in it.
        on: day of the dispatch, or None.
        alone: whether the text is a phrase by itself, in which nouns count that name nobody without an owner.
    """
    by_token = {token: one for one in names for token in range(one.first, one.last)}
    by_head = {one.head: one for one in names}
    found: list[Found] = []
    joined: set[int] = set()
    for token in range(len(parse)):
        if token in by_token or token in joined or not _may_be_role(parse, token):
            continue
        if (hyphened := _hyphened(parse, token)) is not None:
            joined.update(range(token, token + 3))
            found.append(_hyphened_role(parse, token, hyphened, by_head, on))
            continue
        if (body := _body_called(parse, token, by_token)) is not None:
            found.append(body)
            continue
        role_here = _role_at(parse, token)
        if role_here is None or (parse.tags[token] == "JJ" and not _stands_for_people(parse, token)):
            continue
        person = _person_titled(parse, token, by_head)
        if person is not None:
            titled = _with_title(parse, token, person, by_token)
            found.append(titled if token < person.last else _apposed(parse, token, role_here, titled, by_head))
            continue
        head = head_of(parse, role_here.first, token + 1) if " of " in role_here.words else token
        owners = affiliations(parse, head, by_head) or affiliations(parse, token, by_head) or _sole_owner(role_here)
        if owners or alone or role_here.words not in owned_roles():
            found.append(replace(_role(parse, token, role_here, owners, on), head=head))
    return found


def _may_be_role(parse: Parse, token: int) -> bool:
    """Tell whether a word can be a role noun where it stands, a participle only as a noun: "Yemen's displaced"."""
    pos = parse.pos[token]
    if pos not in ("NOUN", "PROPN", "ADJ", "VERB") or _is_counted(parse, token):
        return False
    return pos != "VERB" or (parse.tags[token] == "VBN" and _stands_for_people(parse, token))


def _hyphened_role(parse: Parse, token: int, role: str, by_head: dict[int, Found], on: date | None) -> Found:
    """Give a role noun that goes on behind a hyphen, with whom either part belongs to."""
    owners = affiliations(parse, token, by_head) or affiliations(parse, token + 2, by_head)
    one = _role(parse, token + 2, _Role(role, gazetteer().roles[role], token), owners, on)
    head = head_of(parse, token, token + 3)
    return replace(one, first=min(one.first, token), last=max(one.last, token + 3), head=head)


def _stands_for_people(parse: Parse, token: int) -> bool:
    """Tell whether an adjective is used as a noun: "the displaced", "Yemen's displaced"."""
    if parse.deps[token] in ("amod", "acomp", "advmod", "compound", "attr", "conj"):
        return False
    return any(parse.deps[index] in ("det", "poss") or _is_owner(parse, index) for index in parse.children[token])


def _is_counted(parse: Parse, token: int) -> bool:
    """Tell whether a noun is only part of a quality: the party of "one-party rule"."""
    return token > 1 and parse.words[token - 1] == "-" and parse.lower[token - 2] in actor_words().qualities


def _is_owner(parse: Parse, token: int) -> bool:
    """Tell whether a word bears the possessive mark, whatever the parser made of it."""
    return any(parse.tags[index] == "POS" for index in parse.children[token])


def _hyphened(parse: Parse, token: int) -> str | None:
    """Give the role noun that begins at a token and goes on behind a hyphen: "secretary-general"."""
    last = token + 2
    if last >= len(parse) or parse.words[token + 1] != "-" or parse.ends[token] != parse.starts[token + 1]:
        return None
    roles = gazetteer().roles
    forms = (f"{parse.lower[token]}-{parse.lower[last]}", f"{parse.lower[token]}-{parse.lemmas[last]}")
    return next((form for form in forms if form in roles), None)


def _role_at(parse: Parse, token: int) -> _Role | None:
    """The longest role noun that ends at a token, four words at most, with what its modifiers add to the sectors."""
    roles, last_words = gazetteer().roles, gazetteer().last_words_of_roles
    if parse.lower[token] not in last_words and parse.lemmas[token] not in last_words:
        return None
    words = [parse.lower[i] for i in range(max(token - 3, 0), token)]
    for start in range(len(words) + 1):
        for tail in (parse.lower[token], parse.lemmas[token]):
            phrase = " ".join([*words[start:], tail]).replace(" 's", "'s").replace(" ’s", "'s")
            if phrase in roles:
                first = token - (len(words) - start)
                return _Role(phrase, _with_modifiers(parse, token, first, roles[phrase]), first)
    return None


def _with_modifiers(parse: Parse, token: int, first: int, sectors: tuple[str, ...]) -> tuple[str, ...]:
    """Sectors of a role noun and of the role nouns that modify it; those of a carrier come last."""
    roles = gazetteer().roles
    added: tuple[str, ...] = ()
    for index in parse.children[token]:
        if index < first and parse.deps[index] in _BEFORE and parse.deps[index] != "appos":
            added += roles.get(parse.lower[index]) or roles.get(parse.lemmas[index]) or ()
    carried = parse.lemmas[token] in actor_words().carriers
    if carried and not added:
        added = _sectors_behind(parse, token)
    if not added:
        return sectors
    return tuple(dict.fromkeys(added if carried else (*sectors, *added)))


def _sectors_behind(parse: Parse, token: int) -> tuple[str, ...]:
    """Sectors of those whom somebody leads or speaks for: "head of the union", "chairman of the company's board"."""
    roles = gazetteer().roles
    for slot, head in prepositions(parse, token):
        if slot not in ("of", "for", "at"):
            continue
        for index in (*(k for k in parse.children[head] if parse.deps[k] in ("poss", "compound")), head):
            found = roles.get(parse.lower[index]) or roles.get(parse.lemmas[index]) or ()
            if found and found[0] not in _PLAIN:
                return found
    return ()


def _body_called(parse: Parse, token: int, by_token: dict[int, Found]) -> Found | None:
    """The body that a noun of its sort follows: "the Taliban movement", "the Interfax agency"."""
    before = by_token.get(token - 1)
    if before is None or parse.lemmas[token] not in actor_words().bodies or parse.tags[token] in ("NNS", "NNPS"):
        return None
    if before.kind != "name" or before.country in (before.actors[0], "UNO", "EUR", None) or before.last != token:
        return None
    return replace(before, last=token + 1, head=token)


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
        role = _role_at(parse, token)
        sectors = role.sectors if role else ()
        country = near[0].country if near else None
        affiliation = near[0].actors[0].partition(".")[0] if near else None
        facts = (facts[0], country, sectors[:1], None, affiliation, "person")
    known = {actor: facts} if facts else {}
    return Found(left, person.last, person.head, (actor,), country, sectors, "person", facts=known)


def _apposed(parse: Parse, token: int, role: _Role, person: Found, by_head: dict[int, Found]) -> Found:
    """The words of a title that follows a name, which stand for the same person: "Solana, the EU's envoy"."""
    first, last = _extent(role, token, affiliations(parse, token, by_head))
    return replace(person, first=first, last=last, head=token)


def affiliations(parse: Parse, token: int, by_head: dict[int, Found]) -> list[Found]:
    """Countries and organisations that a role noun belongs to, conjuncts among them."""
    heads = [index for index in parse.children[token] if parse.deps[index] in _BEFORE or _is_owner(parse, index)]
    # "The president of the council, Ana Costa": whom the name is of owns no office.
    heads = [k for k in heads if k not in by_head or by_head[k].kind != "person" or parse.deps[k] != "appos"]
    heads = [_stood_for(parse, index) if parse.tags[index] == "WP$" else index for index in heads]
    if parse.lemmas[token] in actor_words().helpers:
        # "His Ghanaian host", "Togo's Chadian ally": whose he is to somebody else is told before it.
        own = [k for k in heads if k in by_head and parse.deps[k] != "poss" and not _is_owner(parse, k)]
        if not own and any(k in by_head for k in heads):
            return []  # "Chad's neighbours": nobody is his own neighbour
        heads = own or heads
    elif owners := [k for k in heads if _is_owning_state(parse, k, by_head)]:
        heads = owners  # "Cyprus's Turkish leaders" are of Cyprus
    if sent := [k for slot, k in prepositions(parse, token) if slot == "from" and _lends(by_head, heads, k)]:
        heads = sent
    if serving := _loyal_to(parse, token):
        heads = serving
    if not any(head in by_head for head in heads):
        heads = [index for head in heads for index in (head, *parse.children[head])
                 if head == index or parse.lower[head] not in actor_words().sponsored]  # fmt: skip
    if not any(head in by_head for head in heads):
        heads = [head for slot, head in prepositions(parse, token) if slot in _BEHIND]
        heads = [inner for head in heads for inner in _named_within(parse, head)] or _owners_of_titled(parse, token)
    found: list[Found] = []
    for head in heads:
        for index in (head, *_conjuncts(parse, head)):
            one = by_head.get(index)
            if one is not None and one.kind != "person" and one not in found and not _is_kind(parse, index, by_head):
                found.append(one)
    if found or parse.lemmas[token] in actor_words().helpers:
        return found
    return [state for head in heads if (state := _state_of_person(parse, token, head, by_head)) is not None][:1]


def _loyal_to(parse: Parse, token: int) -> list[int]:
    """Give those whom men are told to serve behind them: "troops loyal to Haftar", "forces belonging to Mali"."""
    serving = (k for k in parse.children[token] if k > token and parse.lower[k] in _SERVING)
    heads = [head for k in serving for slot, head in prepositions(parse, k) if slot in ("to", "under", "with")]
    return [inner for head in heads for inner in (head, *parse.children[head])]


def _state_of_person(parse: Parse, token: int, head: int, by_head: dict[int, Found]) -> Found | None:
    """Give whose a body is that a person has: "the Assad regime", "the government of Chadian President Ali Keita"."""
    one = by_head.get(head)
    if one is None or one.kind != "person" or parse.deps[head] == "appos":
        return None
    if parse.tags[head] == "PRP$" and parse.lemmas[token] not in nominals().body_nouns and parse.tags[token] != "NNS":
        return None  # "handed power to his deputy": one of his own, and no side
    if parse.deps[head] == "pobj" and parse.lower[parse.heads[head]] not in _OF_PERSONS:
        return None
    of = (facts[4] if (facts := one.facts_of(one.actors[0])) else None) or one.country
    if of is not None:
        known = gazetteer().known.get(of) or gazetteer().known.get(one.country or "")
        return known_found(known, one.first, one.last, one.head) if known else None
    first = min(parse.edges[head][0], one.first)
    named = [k for k in range(max(first, token + 1), one.first) if k in by_head]
    named += [k for slot, k in prepositions(parse, head) if slot in ("of", "in") and k in by_head]
    return next((by_head[k] for k in named if by_head[k].kind != "person" and by_head[k].country is not None), None)


def _named_within(parse: Parse, head: int) -> list[int]:
    """Give a noun with its modifiers, those of a title before it too, and the state of "the Republic of Mali"."""
    inner = [head, *parse.children[head]]
    titles = [k for k in parse.children[head] if parse.deps[k] == "compound" and parse.pos[head] == "PROPN"]
    state = prepositions(parse, head) if parse.lemmas[head] in actor_words().realms else ()
    return [
        *inner,
        *(deeper for k in titles for deeper in parse.children[k]),
        *(k for slot, k in state if slot == "of"),
    ]


def _owners_of_titled(parse: Parse, token: int) -> list[int]:
    """Give whose the office is of somebody whose name is not known for one: "King Ali Keita of Mali"."""
    at = token
    while parse.deps[at] in _TITLE_HEADS and parse.pos[parse.heads[at]] == "PROPN" and parse.heads[at] > at:
        at = parse.heads[at]
    if at == token:
        return []
    beside = [k for k in parse.children[at] if k < token and parse.deps[k] in _BEFORE and parse.deps[k] != "appos"]
    return beside + [head for slot, head in prepositions(parse, at) if slot == "of"]


def _lends(by_head: dict[int, Found], owners: Sequence[int], token: int) -> bool:
    """Tell whether a state lends men to the body that they serve: "United Nations soldiers from Fiji" are Fiji's."""
    serve = any(by_head[k].country in ("UNO", "IGO", "EUR") for k in owners if k in by_head)
    return serve and token in by_head and by_head[token].country in gazetteer().states


def _stood_for(parse: Parse, token: int) -> int:
    """Give the noun that "whose" stands for, itself where none is near: "Oman, whose officials had jailed"."""
    at = token
    for _ in range(_MAX_CLIMB):
        at = parse.heads[at]
        if parse.deps[at] == "relcl":
            return parse.heads[at]
    return token


def _is_owning_state(parse: Parse, token: int, by_head: dict[int, Found]) -> bool:
    """Tell whether a state stands before a noun with its possessive mark: "Moldova's"."""
    one = by_head.get(token)
    return one is not None and one.actors == (one.country,) and one.kind != "people" and _is_owner(parse, token)


def _sole_owner(role: _Role) -> list[Found]:
    """The state whose office a role names by itself: "the home secretary" is Britain's."""
    country = sole_offices().get(role.words)
    return [known_found(gazetteer().known[country], role.first, role.first, role.first)] if country else []


def _is_kind(parse: Parse, token: int, by_head: dict[int, Found]) -> bool:
    """Tell whether a people's name only says which people of a state is meant: "Iraqi Turkmen leaders"."""
    before = by_head.get(token - 1)
    own = by_head[token]
    if before is None or before.country is None or own.country is None or before.country == own.country:
        return False
    adjective = parse.deps[token - 1] in ("amod", "compound") and parse.words[token - 1][:1].isupper()
    return adjective and before.kind == "people" and own.kind == "people"


def _conjuncts(parse: Parse, head: int) -> list[int]:
    found = [index for index in parse.children[head] if parse.deps[index] == "conj"]
    return found + [deeper for index in found for deeper in _conjuncts(parse, index)]


def _role(parse: Parse, token: int, role: _Role, owners: Sequence[Found], on: date | None) -> Found:
    words, sectors = role.words, role.sectors
    left, right = parse.edges[token]
    first, last = _extent(role, token, [one for one in owners if left <= one.head < right])
    former = _is_former(parse, token, role.first)
    if former:
        sectors = tuple(dict.fromkeys(("ELI", *sectors)))
    elif len(owners) == 1 and on is not None and (term := _holder(parse, token, words, owners[0], on)) is not None:
        return person_found(term, first, last, token)
    actors: list[str] = []
    facts: dict[str, Facts] = {}
    for owner, base in [(one, actor) for one in owners for actor in one.actors]:
        root = base.partition(".")[0] if base.partition(".")[0] in country_by_code() else base
        own = (*_arms_of(owner, sectors), *sectors)
        actor = f"{root}.{own[0]}"
        name, country = _owner(owner, base)
        actors.append(actor)
        facts[actor] = (f"{name} {words}", country, own, None, root, "role")
    if not actors:
        actor = content_id("x", "role", words)
        actors, facts = [actor], {actor: (words, None, sectors, None, None, "role")}
    country = owners[0].country if owners else None
    sectors = facts[actors[0]][2]
    return Found(first, last, token, tuple(actors), country, sectors, "role", facts=facts)


def _arms_of(owner: Found, sectors: tuple[str, ...]) -> tuple[str, ...]:
    """The sector that an armed group lends its men: "Boko Haram gunmen" are rebels."""
    if owner.kind != "name" or sectors[0] not in ("UAF", "CVL", "GOV"):
        return ()
    return tuple(sector for sector in owner.sectors if sector in _ARMED)[:1]


def _is_former(parse: Parse, token: int, first: int) -> bool:
    """Tell whether the office is over: "former", "ousted", "ex-"."""
    if any(parse.lower[index].rstrip("-") in actor_words().former for index in parse.children[token]):
        return True
    return first > 1 and parse.words[first - 1] == "-" and parse.lower[first - 2] == "ex"


def _holder(parse: Parse, token: int, words: str, owner: Found, on: date) -> Term | None:
    """Who holds the office that a role noun in the singular names, if it is one man's."""
    if parse.tags[token] not in ("NN", "NNP") or words not in office_titles().keys() | _ENVOYS:
        return None
    if any(parse.lower[index] in _ONE for index in parse.children[token]) or _is_of_a_part(parse, token, owner):
        return None
    if words in _ENVOYS and any(parse.lower[at] in _UN for at in parse.subtree(token) if at > token):
        words = "ambassador to the un"
    body = owner.actors[0]
    if (term := gazetteer().holder(body, words, on)) is not None:
        return term
    root, _, rest = body.partition(".")
    is_state = owner.country == root and rest in ("", "GOV")
    return gazetteer().holder(root, words, on) if is_state and rest else None


def _is_of_a_part(parse: Parse, token: int, owner: Found) -> bool:
    """Tell whether an office is that of something of a state's: "the head of the Omani navy" is not Oman's."""
    of = (head for slot, head in prepositions(parse, token) if slot == "of")
    return any(head != owner.head and owner.head in parse.children[head] for head in of)


def _owner(owner: Found, actor: str) -> tuple[str, str | None]:
    """Name and country of somebody that a role belongs to."""
    fact = owner.facts_of(actor)
    return (fact[0].removeprefix("Government of "), fact[1]) if fact else (actor, owner.country)


def _extent(role: _Role, token: int, owners: Sequence[Found]) -> tuple[int, int]:
    """The words of a role mention: its own and its affiliation's, but no clause that hangs on it."""
    first, last = role.first, token + 1
    for owner in owners:
        if owner.last <= token:
            first = min(first, owner.first)
        elif owner.first - last <= 3:
            last = max(last, owner.last)
    return max(first, 0), last
