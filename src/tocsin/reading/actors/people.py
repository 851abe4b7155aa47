"""People in a text: by full name in any spelling, by surname with title and country, and again once introduced."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.gazetteer import Term, folded, gazetteer, sectors_of
from tocsin.ontology.names import first_part
from tocsin.ontology.toponyms import Toponym, abbreviated, toponyms
from tocsin.reading.actors.mentions import Facts, Found, head_of
from tocsin.reading.parsing.labels import NOUNS
from tocsin.reading.parsing.parse import Parse
from tocsin.record import content_id

_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime|Minister|Chancellor|King|Queen|Pope|General|Gen|Lt|Lieutenant|"
    r"Maj|Major|Brig|Brigadier|Adm|Admiral|Vice|Rear|Air|Marshal|Field|Capt|Captain|Sgt|Secretary|Senator|Sen|Rep|"
    r"Ambassador|Colonel|Col|Chief|Premier|Foreign|Defense|Defence|Interior|Finance|Home|Deputy|Assistant|Under|"
    r"Secretary-General|Governor|Gov|Mayor|Judge|Justice|Prosecutor|Bishop|Archbishop|Cardinal|Father|Rabbi|Imam|"
    r"Sheikh|Ayatollah|Grand|Mullah|Prince|Crown|Princess|Emir|Sultan|Speaker|Commissioner|Inspector|Police|Professor|"
    r"Prof|Envoy|Special|Spokesman|Spokeswoman|Attorney|Opposition|Leader|Former|Reverend|Rev|Taoiseach|Comrade|State|"
    r"Acting|Interim|Press|Congressman|Congresswoman|Representative|Rebel|Warlord|Patriarch|Doctor|Commander|House)"
    r"\.?\s+)+"
)
_CROWNED = re.compile(r"\b(?:King|Queen|Prince|Princess|Emir|Sultan|Monarchy|Emperor)\b")
"""Titles of those who are called by their given names."""

_MAX_TOKENS = 6
_NEARBY = 5
_HIGH = 2
_GREAT_CITY = 300_000
"""People of a city that is better known than an office holder of its name."""


@dataclass
class _Text:
    """What a text tells about the people in it.

    Attributes:
        near: ids of countries and bodies named anywhere in it.
        places: token to the ids named there, for those that stand close to a name.
        inside: tokens of longer names of bodies, which hold no people that nobody knows.
        full_names: tokens of names of office holders as the tables spell them.
        seen: people named so far, by full name and surname.
    """

    parse: Parse
    on: date | None
    near: set[str]
    places: dict[int, str]
    inside: frozenset[int]
    full_names: list[tuple[int, int]]
    seen: dict[str, Found] = field(default_factory=dict)

    def close_to(self, first: int) -> frozenset[str]:
        """Ids of countries and bodies named in the few words before a token."""
        return frozenset(self.places[at] for at in range(max(first - _NEARBY, 0), first) if at in self.places)


def find_people(parse: Parse, on: date | None, places: dict[int, str], inside: frozenset[int]) -> list[Found]:
    """Find people by full name, and by surname once the full name was given or where a title or country tells them.

    Args:
        parse: the text.
        on: day of the dispatch, or None.
        places: codes of countries and ids of bodies by the tokens that name them.
        inside: tokens of names of bodies that are longer than one token.
    """
    text = _Text(parse, on, set(places.values()), places, inside, list(_full_names(parse)))
    for first, last in text.full_names:
        held = [term for term in gazetteer().terms_of(parse.text[parse.starts[first] : parse.ends[last - 1]])]
        text.near.update(term.of[:3] for term in held[:1])
    found: list[Found] = []
    taken: set[int] = set()
    for first, last in sorted(_ranges(text)):
        one = _named(text, first, last)
        if one is not None:
            taken.update(range(one.first, one.last))
            found.append(one)
            text.near.update([one.country] if one.country else [])
    for token in range(len(parse)):
        before = text.seen.get(folded(parse.words[token])) if parse.words[token][:1].isupper() else None
        if before and token not in taken and before.first < token:
            found.append(replace(before, first=token, last=token + 1, head=token))
    return found


def is_plural_role(parse: Parse, token: int) -> bool:
    """Tell whether a word is of several by what they are, and so no surname: the rebels of "Peru Rebels"."""
    return parse.tags[token] in ("NNS", "NNPS") and parse.lower[token] in gazetteer().roles


def is_people_of_several(parse: Parse, token: int) -> bool:
    """Tell whether a word is a people's name beside a title or a name, and nobody's given name: "Bangladeshi Defence".

    It must be an adjective too, and "German" is what Russians are called.
    """
    entry = gazetteer().find(parse.words[token]) if parse.lower[token] not in actor_words().given_too else None
    return entry is not None and entry.use == "people"


def are_called(parse: Parse, start: int, first: int) -> bool:
    """Tell whether before a name stands only what several are: "Neighbours Honduras and Belize"."""
    plural = parse.lower[start]
    if start != first - 1 or not plural.endswith("s"):
        return False
    return plural[:-1] in gazetteer().roles or plural[:-1] in actor_words().about_each_other


def person_found(term: Term, first: int, last: int, head: int) -> Found:
    """Make a mention of somebody by the office held."""
    known = gazetteer().known.get(term.of)
    country = known.country if known else term.of
    facts: Facts = (term.person, country, (term.sector,), office_title(term), term.of, "person")
    return Found(first, last, head, (term.id,), country, (term.sector,), "person", facts={term.id: facts})


def former_found(term: Term, first: int, last: int, head: int) -> Found:
    """Make a mention of somebody who held an office once: of the state an elder, of all else what he was."""
    known = gazetteer().known.get(term.of)
    country = known.country if known else term.of
    sectors = ("ELI",) if term.sector in ("GOV", "LEG") else (term.sector,)
    facts: Facts = (term.person, country, sectors, None, term.of, "person")
    return Found(first, last, head, (term.id,), country, sectors, "person", facts={term.id: facts})


def office_title(term: Term) -> str:
    """Write an office so that it says whose it is."""
    known = gazetteer().known.get(term.of)
    name = known.name if known else term.of
    if name.lower() in term.office.lower() or " of the " in term.office or not known:
        return term.office
    return f"{term.office} of {name}"


def _named(text: _Text, first: int, last: int) -> Found | None:
    """Read a range of tokens that names somebody, its titles first."""
    parse = text.parse
    words = parse.text[parse.starts[first] : parse.ends[last - 1]]
    bare = _TITLES.sub("", words)
    title = words[: len(words) - len(bare)].strip()
    name = re.sub(r"['’]s?$", "", bare).strip()
    start = parse.starts[first] + len(words) - len(bare)
    while first < last - 1 and parse.ends[first] <= start:
        first += 1
    terms = gazetteer().terms_of(re.sub(r"['’]s?$", "", words)) if title else []
    if terms and any(term.covers(text.on) for term in terms):
        # "King Hussein" is who the tables call so, whatever other Hussein was named before.
        one: Found | None = _holder(terms, text.on, (first, last, head_of(parse, first, last)), text.near)
    else:
        one = _person(text, name, first, last)
    if one is None:
        return None
    if title:
        one = _titled(_of_that_rank(one, name, title), title)
    parts = folded(name).split()
    for start in range(len(parts)):
        text.seen.setdefault(" ".join(parts[start:]), one)
    for other in _surnames(name, one):
        text.seen.setdefault(other, one)
    return one


def _of_that_rank(found: Found, name: str, title: str) -> Found:
    """Give somebody new where a crowned head's given name is that of another's family: "Crown Prince Hassan"."""
    actor = found.actors[0]
    office = facts[3] if (facts := found.facts_of(actor)) else None
    if not _CROWNED.search(title) or office is None or _CROWNED.search(office) or " " in name:
        return found
    crowned = content_id("x", folded(f"{title} {name}"))
    unknown: Facts = (f"{title} {name}", None, (), None, None, "person")
    return replace(found, actors=(crowned,), country=None, sectors=(), facts={crowned: unknown})


def _surnames(name: str, one: Found) -> Iterator[str]:
    """First names that are surnames, and surnames without the Arabic article."""
    words = folded(name).split()
    if len(words) > 1 and one.country in ("CHN", "PRK", "KOR", "TWN"):
        yield words[0]
    if words and words[-1].startswith(("al-", "el-")):
        yield words[-1][3:]


def _titled(found: Found, title: str) -> Found:
    """Give an unknown person the sectors that the title tells: "Gen. Okello", "Governor Petrov"."""
    actor = found.actors[0]
    facts = found.facts.get(actor)
    sectors = sectors_of([title.lower(), title.lower().rstrip("."), *reversed(title.lower().split())])
    if found.sectors or facts is None or not sectors:
        return found
    return replace(found, sectors=sectors[:1], facts={actor: (*facts[:2], sectors[:1], *facts[3:])})


def _ranges(text: _Text) -> Iterator[tuple[int, int]]:
    """Names of office holders, bare surnames of leaders, and what else the model takes for people."""
    parse = text.parse
    taken: set[int] = set()
    for first, last in text.full_names:
        taken.update(range(first, last))
        yield first, last
    for start, end, label in parse.entities:
        if label == "PERSON" and not taken & set(range(start, end)):
            while start < end and (
                not parse.words[start][:1].isalpha()
                or parse.lower[start] == "the"
                or (start < end - 1 and (is_people_of_several(parse, start) or are_called(parse, start, start + 1)))
            ):
                start += 1
            if end - start > 1 and parse.tags[end - 1] == "POS":
                end -= 1
            if end - start > 1 and is_plural_role(parse, end - 1):
                continue
            named = any(not word.islower() for word in parse.words[start:end])  # "mobile apps" are nobody
            if start == end - 1 and _TITLES.fullmatch(f"{parse.words[start]} "):
                continue  # "Bangladeshi Defence", cut from the minister behind it
            if start < end and named and not text.inside.issuperset(range(start, end)):
                taken.update(range(start, end))
                yield start, end
    for first, last in _long_surnames(text, taken):
        taken.update(range(first, last))
        yield first, last
    for index in range(len(parse)):
        if index not in taken and _is_bare_surname(text, index):
            taken.add(index)
            yield index, index + 1


def _full_names(parse: Parse) -> Iterator[tuple[int, int]]:
    """Full names of office holders as the tables spell them."""
    persons, starters = gazetteer().persons, gazetteer().offices.person_starters
    words_of, index, end = parse.words, 0, len(parse)
    while index < end:
        step = 1
        if words_of[index][:1].isupper():
            begins = first_part(words_of[index]) in starters
            for last in range(min(index + _MAX_TOKENS, end), index + 1, -1):
                if parse.pos[last - 1] == "PUNCT" and words_of[last - 1] != ".":
                    continue
                words = parse.text[parse.starts[index] : parse.ends[last - 1]]
                known = begins and folded(words) in persons
                if known or (_may_be_spelt_anew(parse, index, last) and gazetteer().terms_of(words)):
                    yield index, last
                    step = last - index
                    break
        index += step


def _may_be_spelt_anew(parse: Parse, first: int, last: int) -> bool:
    """Tell whether tokens look like a full name, whose spelling may be another than the tables'."""
    return last - first <= 4 and all(
        (parse.pos[token] == "PROPN" and parse.words[token][:1].isupper()) or parse.words[token] == "-"
        for token in range(first, last)
    )


def _long_surnames(text: _Text, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Surnames of several tokens: "Boutros-Ghali", "von der Leyen", "Suu Kyi"."""
    parse, offices = text.parse, gazetteer().offices
    surnames, starters, end = offices.surnames, offices.surname_starters, len(parse)
    for index in range(end - 1):
        if first_part(parse.words[index]) not in starters:
            continue
        for last in (index + 4, index + 3, index + 2):
            if last > end or not parse.words[last - 1][:1].isupper() or not taken.isdisjoint(range(index, last)):
                continue
            if text.inside.issuperset(range(index, last)):
                continue  # "al-Islam" of a body's longer name
            words = parse.text[parse.starts[index] : parse.ends[last - 1]]
            if folded(words) in surnames and _by_surname(text, words, index) is not None:
                taken.update(range(index, last))
                yield index, last
                break


def _is_bare_surname(text: _Text, index: int) -> bool:
    """Tell whether a capitalised word that stands alone is a leader's surname: "Trump", "Merkel's"."""
    parse = text.parse
    word = parse.words[index]
    if not word[:1].isupper() or word.isupper() or not word.isalpha() or parse.lower[index] in actor_words().words_too:
        return False
    if parse.pos[index] not in NOUNS or index in text.places:
        return False
    if index > 1 and parse.words[index - 1] == "-" and parse.ends[index - 1] == parse.starts[index]:
        return False  # of a longer name: "Mazar-i-Sharif", "Port-Gentil"
    if parse.lower[index + 1 : index + 2] == ("of",) and parse.lower[max(index - 1, 0) : index] == ("the",):
        return False  # a title: "the Sultan of Brunei"
    near = [k for k in (index - 1, index + 1) if 0 <= k < len(parse)]
    alone = not any(
        parse.words[k][:1].isupper() and parse.pos[k] == "PROPN" and parse.lower[k] not in actor_words().short_titles
        for k in near
    )
    term = _by_surname(text, word, index) if alone else None
    return term is not None and not _is_rather_a_city(text, word, index, term) and not _is_placed(parse, index)


def _is_placed(parse: Parse, index: int) -> bool:
    """Tell whether a name is that of a town whose state or province follows it: "Flint, Mich."."""
    if parse.words[index + 1 : index + 2] != (",",):
        return False
    behind = parse.words[index + 2 : index + 4]
    wider = [one for name in (behind[:1], behind) for one in _divisions_called(" ".join(name))]
    within = {(one.country, one.admin1) for one in wider}
    return any((one.country, one.admin1) in within for one in toponyms(parse.words[index]))


def _divisions_called(name: str) -> list[Toponym]:
    short = abbreviated().get(name.lower().removesuffix(".") + ".")
    return [short] if short is not None else [one for one in toponyms(name) if one.kind == "admin1"]


def _is_rather_a_city(text: _Text, word: str, index: int, term: Term) -> bool:
    """Tell whether a bare surname is a great city's name, and nothing in the text speaks of the person: "Lagos"."""
    if index and text.parse.lower[index - 1] in actor_words().short_titles:
        return False
    if term.of[:3] in text.near:
        return False
    return any(one.population >= _GREAT_CITY for one in toponyms(word) if one.kind in ("city", "capital"))


def _by_surname(text: _Text, surname: str, index: int) -> Term | None:
    """Who bears a surname: first by the country right before it ("South Korean President Kim"), then by the text."""
    close = text.close_to(index)
    if close and (term := gazetteer().by_surname(surname, text.on, close)) is not None and term.of[:3] in close:
        return term
    return gazetteer().by_surname(surname, text.on, text.near)


def _person(text: _Text, name: str, first: int, last: int) -> Found | None:
    head = head_of(text.parse, first, last)
    key = folded(name)
    if not key or key in actor_words().not_people:
        return None
    if gazetteer().find(name) is not None and (first in text.places or not gazetteer().terms_of(name)):
        return None
    if key in text.seen:
        before = text.seen[key]
        return Found(first, last, head, before.actors, before.country, before.sectors, "person", facts=before.facts)
    terms = gazetteer().terms_of(name)
    if terms and (" " in key or "-" in key or any(term.covers(text.on) for term in terms)):
        return _holder(terms, text.on, (first, last, head), text.near)
    if " " not in key or key in gazetteer().offices.surnames:
        term = _by_surname(text, name, first)
    else:
        term = gazetteer().offices.of_first_and_last(key, text.on)
    if term is not None:
        if term.covers(text.on) or text.on is None:
            return person_found(term, first, last, head)
        return former_found(term, first, last, head)
    actor = content_id("x", key)
    return Found(first, last, head, (actor,), None, (), "person", facts={actor: (name, None, (), None, None, "person")})


def _holder(terms: list[Term], on: date | None, tokens: tuple[int, int, int], near: Collection[str]) -> Found:
    """Make a mention of somebody who holds or held offices: the highest of today, else the last."""
    held = [term for term in terms if term.covers(on)]
    if held:
        weight = lambda term: (term.own, _rank(term), term.sector != "OPP", term.of in near, term.start)  # noqa: E731
        return person_found(max(held, key=weight), *tokens)
    last = max(terms, key=lambda term: (term.end or "9999", term.start))
    if on is None and _rank(last) < _HIGH:
        # No day is known: officers and ministers are taken to serve on, heads of state and government are not.
        return person_found(last, *tokens)
    past = [term for term in terms if on is None or term.start <= on.isoformat()]
    if not past:
        return _future_found(min(terms, key=lambda term: term.start), *tokens)
    return former_found(max(past, key=lambda term: (_rank(term), term.end or "9999")), *tokens)


def _future_found(term: Term, first: int, last: int, head: int) -> Found:
    """Make a mention of somebody who will hold an office: whose man he is today, the tables do not tell."""
    country = gazetteer().known[term.of].country if term.of in gazetteer().known else term.of
    facts: Facts = (term.person, country, (), None, None, "person")
    return Found(first, last, head, (term.id,), country, (), "person", facts={term.id: facts})


def _rank(term: Term) -> int:
    """A country's first office counts before its lesser ones."""
    if re.match(r"(?:president$|head of state|secretary general|secretary-general|supreme leader)", term.office, re.I):
        return 3
    if term.sector == "LEG":
        return 1
    return 2 if term.is_first or re.match(r"(?:chancellor|president|head)", term.office, re.I) else 1
