"""Names of actors in a text: countries, peoples, governments by their seats, organisations, people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from tocsin.ontology.gazetteer import Gazetteer, Known, Term, folded, gazetteer, sectors_of
from tocsin.reading.locative import used_as_place
from tocsin.reading.parse import Parse
from tocsin.record import content_id
from tocsin.record.parts import ActorKind

Facts = tuple[str, str | None, tuple[str, ...], str | None, str | None, ActorKind]
"""Name, country, sectors, office, affiliation, kind."""

_MAX_TOKENS = 8
_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime|Minister|Chancellor|King|Queen|Pope|General|Gen|Lt|Lieutenant|"
    r"Maj|Major|Brig|Brigadier|Adm|Admiral|Vice|Rear|Air|Marshal|Field|Capt|Captain|Sgt|Secretary|Senator|Sen|Rep|"
    r"Ambassador|Colonel|Col|Chief|Premier|Foreign|Defense|Defence|Interior|Finance|Home|Deputy|Assistant|Under|"
    r"Secretary-General|Governor|Gov|Mayor|Judge|Justice|Prosecutor|Bishop|Archbishop|Cardinal|Father|Rabbi|Imam|"
    r"Sheikh|Ayatollah|Grand|Mullah|Prince|Crown|Princess|Emir|Sultan|Speaker|Commissioner|Inspector|Police|Professor|"
    r"Prof|Envoy|Special|Spokesman|Spokeswoman|Attorney|Opposition|Leader)\.?\s+)+"
)
_NOT_PEOPLE = frozenset({"covid", "omicron", "delta", "internet", "bible", "koran", "god", "allah"})


@dataclass(frozen=True)
class Found:
    """Words that name actors: tokens `first:last` with their head.

    Attributes:
        actors: ids.
        country: country of the first of them.
        sectors: sectors of the first of them.
        kind: "name", "people", "seat", "person" or "role".
        how: "name", "pronoun" or "nominal", for the mention.
        facts: what is known of each actor, by id.
    """

    first: int
    last: int
    head: int
    actors: tuple[str, ...]
    country: str | None
    sectors: tuple[str, ...]
    kind: str
    how: str = "name"
    facts: dict[str, Facts] = field(default_factory=dict)

    def facts_of(self, actor: str) -> Facts | None:
        """What this mention tells of an actor."""
        return self.facts.get(actor)


def find_names(parse: Parse, on: date | None) -> list[Found]:
    """Find all names, longest first, none inside another's words but peoples and countries."""
    people = list(_people(parse, on))
    taken = {token for one in people for token in range(one.first, one.last)}
    known = list(_known(parse, gazetteer(), taken))
    return people + known


def head_of(parse: Parse, first: int, last: int) -> int:
    """The token of a range whose head lies outside it; the last where several do."""
    outside = [t for t in range(first, last) if not first <= parse.heads[t] < last or parse.heads[t] == t]
    return outside[-1] if outside else last - 1


def known_found(entry: Known, first: int, last: int, head: int) -> Found:
    """Make a mention of somebody the gazetteer knows."""
    affiliation = entry.country if entry.use == "seat" else None
    facts: Facts = (entry.name, entry.country, entry.sectors, None, affiliation, entry.kind)
    return Found(first, last, head, (entry.id,), entry.country, entry.sectors, entry.use, facts={entry.id: facts})


def person_found(term: Term, first: int, last: int, head: int) -> Found:
    """Make a mention of somebody by the office held."""
    known = gazetteer().known.get(term.of)
    country = known.country if known else term.of
    facts: Facts = (term.person, country, (term.sector,), office_title(term), term.of, "person")
    return Found(first, last, head, (term.id,), country, (term.sector,), "person", facts={term.id: facts})


def office_title(term: Term) -> str:
    """Write an office so that it says whose it is."""
    known = gazetteer().known.get(term.of)
    name = known.name if known else term.of
    if name.lower() in term.office.lower() or " of the " in term.office or not known:
        return term.office
    return f"{term.office} of {name}"


def _known(parse: Parse, names: Gazetteer, taken: set[int]) -> Iterator[Found]:
    index, text = 0, parse.text
    while index < len(parse):
        if index in taken or (
            folded(parse.words[index]).rstrip(".") not in names.starters
            and (folded(parse.words[index]) not in names.starters)
        ):
            index += 1
            continue
        step = 1
        for last in range(min(index + _MAX_TOKENS, len(parse)), index, -1):
            if any(token in taken for token in range(index, last)):
                continue
            words = text[parse.starts[index] : parse.ends[last - 1]]
            entry = names.find(words)
            if entry is None or not _is_written_as_name(parse, index, words):
                continue
            head = head_of(parse, index, last)
            if _is_part_of_a_person(parse, index, last):
                break
            placed = entry.use == "seat" or entry.kind == "group"
            if not (placed and used_as_place(parse, head)):
                yield known_found(entry, index, last, head)
            step = last - index
            break
        index += step


def _is_written_as_name(parse: Parse, index: int, words: str) -> bool:
    first = words[4:5] if words.lower().startswith("the ") else words[:1]
    if words.lower().startswith(("al-", "al ")):
        return True
    return first.isupper() or first.isdigit()


def _is_part_of_a_person(parse: Parse, first: int, last: int) -> bool:
    """Tell whether a name is part of a person's: the second word of "Michael Jordan" is no country."""
    for start, end, label in parse.entities:
        end -= parse.tags[end - 1] == "POS"
        if label == "PERSON" and start <= first and last <= end and end - start > last - first:
            return True
    before = parse.words[first - 1] if first else ""
    return before in ("Mr.", "Mr", "Mrs.", "Ms.")


def _people(parse: Parse, on: date | None) -> Iterator[Found]:
    """People by full name, and by surname once the full name was given."""
    seen: dict[str, Found] = {}
    taken: set[int] = set()
    for first, last in _person_ranges(parse):
        words = parse.text[parse.starts[first] : parse.ends[last - 1]]
        name = re.sub(r"['’]s?$", "", _TITLES.sub("", words)).strip()
        shift = len(words) - len(_TITLES.sub("", words))
        while shift > 0 and first < last - 1 and parse.starts[first] < parse.starts[last - 1]:
            shift -= parse.ends[first] - parse.starts[first] + 1
            first += 1
        title = words[: len(words) - len(_TITLES.sub("", words))].strip()
        found = _person(parse, name, (first, last), on, seen)
        if found is not None and title:
            found = _titled(found, title)
        if found is not None:
            surname = folded(name).split()[-1]
            seen.setdefault(surname, found)
            seen.setdefault(folded(name), found)
            taken.update(range(found.first, found.last))
            yield found
    for token in range(len(parse)):
        before = seen.get(folded(parse.words[token]))
        if before and token not in taken and parse.words[token][:1].isupper() and before.first < token:
            yield replace(before, first=token, last=token + 1, head=token)


def _titled(found: Found, title: str) -> Found:
    """Give an unknown person the sectors that the title tells: "Gen. Okello", "Governor Petrov"."""
    actor = found.actors[0]
    facts = found.facts.get(actor)
    sectors = sectors_of([title.lower(), title.lower().rstrip("."), *reversed(title.lower().split())])
    if found.sectors or facts is None or not sectors:
        return found
    return replace(found, sectors=sectors[:1], facts={actor: (*facts[:2], sectors[:1], *facts[3:])})


def _person_ranges(parse: Parse) -> Iterator[tuple[int, int]]:
    """Entities that are people, and names of office holders that the model missed."""
    gaz = gazetteer()
    taken: set[int] = set()
    for index in range(len(parse)):
        if index in taken or not parse.words[index][:1].isupper():
            continue
        for last in range(min(index + 6, len(parse)), index + 1, -1):
            words = folded(parse.text[parse.starts[index] : parse.ends[last - 1]])
            if words in gaz.persons:
                taken.update(range(index, last))
                yield index, last
                break
    for index in range(len(parse)):
        if index not in taken and _is_bare_surname(parse, index):
            taken.add(index)
            yield index, index + 1
    for start, end, label in parse.entities:
        if label == "PERSON" and not taken & set(range(start, end)):
            while start < end and not parse.words[start][:1].isalpha():
                start += 1
            if end - start > 1 and parse.tags[end - 1] == "POS":
                end -= 1
            if start < end:
                yield start, end


def _is_bare_surname(parse: Parse, index: int) -> bool:
    """Tell whether a capitalised word that stands alone is a leader's surname: "Trump", "Merkel's"."""
    word = parse.words[index]
    if not word[:1].isupper() or word.isupper() or folded(word) not in gazetteer().leaders:
        return False
    near = [k for k in (index - 1, index + 1) if 0 <= k < len(parse)]
    alone = not any(parse.words[k][:1].isupper() and parse.pos[k] == "PROPN" for k in near)
    return alone and parse.pos[index] in ("PROPN", "NOUN") and parse.lower[index] not in _WORDS_TOO


_WORDS_TOO = frozenset({"major", "brown", "march", "park", "rice", "berlin", "paris", "young", "king", "long", "wise"})


def _person(parse: Parse, name: str, tokens: tuple[int, int], on: date | None, seen: dict[str, Found]) -> Found | None:
    first, last = tokens
    head = head_of(parse, first, last)
    key = folded(name)
    if not key or key in _NOT_PEOPLE or gazetteer().find(name) is not None:
        return None
    if key in seen or (len(key.split()) == 1 and key.split()[-1] in seen):
        before = seen.get(key) or seen[key.split()[-1]]
        return Found(first, last, head, before.actors, before.country, before.sectors, "person", facts=before.facts)
    terms = gazetteer().terms_of(name)
    held = [term for term in terms if term.covers(on)]
    if held:
        best = max(held, key=lambda term: (_rank(term), term.start))
        return person_found(best, first, last, head)
    if terms and on is None and max(map(_rank, terms)) < _HIGH:
        # No day is known: officers and ministers are taken to serve on, heads of state and government are not.
        return person_found(max(terms, key=lambda term: (term.end or "9999", term.start)), first, last, head)
    if terms:
        return _former(max(terms, key=lambda term: (_rank(term), term.end or "9999")), (first, last), head)
    leader = gazetteer().by_surname(name, on) if " " not in key else None
    if leader is not None:
        return person_found(leader, first, last, head) if leader.covers(on) else _former(leader, (first, last), head)
    actor = content_id("x", key)
    return Found(first, last, head, (actor,), None, (), "person", facts={actor: (name, None, (), None, None, "person")})


def _former(term: Term, tokens: tuple[int, int], head: int) -> Found:
    """Make a mention of somebody who held an office once."""
    known = gazetteer().known.get(term.of)
    country = known.country if known else term.of
    facts: Facts = (term.person, country, ("ELI",), None, term.of, "person")
    return Found(*tokens, head, (term.id,), country, ("ELI",), "person", facts={term.id: facts})


_HIGH = 2


def _rank(term: Term) -> int:
    """A country's first office counts before its lesser ones."""
    if re.match(r"(?:president$|head of state|secretary general|secretary-general)", term.office, re.I):
        return 3
    return 2 if re.match(r"(?:prime minister|chancellor|president|head)", term.office, re.I) else 1
