"""Coreference within a dispatch: whom pronouns, titles, nominals and plurals stand for.

The text is walked once, word by word. What is named enters the discourse (`discourse.py`); what stands for
somebody is resolved against it by `pronouns.py`, `titles.py`, `nominals.py` and `plurals.py`, and enters it in
turn. Where nothing fits the words stay alone: a wrong actor is worse than none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.discourse import Discourse, Referent, is_thing
from tocsin.reading.actors.names import Facts, Found, head_of
from tocsin.reading.actors.nominals import Nominals
from tocsin.reading.actors.plurals import Plurals
from tocsin.reading.actors.pronouns import Pronouns
from tocsin.reading.actors.titles import Titles, title_at, titles_of
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse

_RANK = {"person": 0, "name": 1, "seat": 1, "region": 1, "role": 2, "people": 3}


@dataclass(frozen=True, slots=True)
class Tie:
    """A mention by other words, and the head of the mention that it was tied to by what that one told."""

    mention: Found
    source: int


def resolve(parse: Parse, found: Sequence[Found]) -> list[Tie]:
    """Resolve pronouns, titles, nominals and plurals to actors named in the text.

    Args:
        parse: the text.
        found: named actors and roles, in order.

    Returns:
        Further mentions, in order. One that has the head of a mention in `found` takes its place.
    """
    return _Walk(parse, found).ties()


class _Walk:
    def __init__(self, parse: Parse, found: Sequence[Found]) -> None:
        self._parse = parse
        self._by_head = _by_head(found, parse)
        self._discourse = Discourse(parse)
        self._pronouns = Pronouns(parse, self._discourse, self._by_head)
        self._titles = Titles(parse, self._discourse)
        self._nominals = Nominals(parse, self._discourse, found)
        self._plurals = Plurals(parse, self._discourse)
        self._inside = {token for one in found for token in range(one.first, one.last)}
        self._ties: list[Tie] = []

    def ties(self) -> list[Tie]:
        """Walk the text."""
        for token in range(len(self._parse)):
            self._step(token)
            self._join(token)
        return self._ties

    def _step(self, token: int) -> None:
        found = self._by_head.get(token)
        if found is None and self._pronouns.is_one(token):
            self._tie(token, self._pronouns.resolve(token), "pronoun")
        elif found is None and self._is_each_other(token):
            self._tie(token, self._each_other(token), "pronoun")
        elif found is not None and not self._may_stand_for_another(found):
            self._enter(found, token)
        elif not self._tie(token, self._by_words(token, found), "nominal"):
            if found is not None:
                self._enter(found, token)
            elif token not in self._inside and is_thing(self._parse, token):
                self._discourse.enter_thing(token)

    def _may_stand_for_another(self, found: Found) -> bool:
        if found.kind == "people":
            return self._parse.tags[found.head] in ("NN", "NNP")
        titled = found.kind == "person" and self._parse.pos[found.head] == "NOUN"
        return found.kind == "role" or titled

    def _by_words(self, token: int, found: Found | None) -> Referent | Found | None:
        """Resolve a title, a nominal or a plural."""
        if self._parse.pos[token] not in ("NOUN", "PROPN", "ADJ", "NUM", "PRON", "DET"):
            return None
        if self._apposed(token) is not None:
            return None
        if found is None and (counted := self._plurals.counted(token)) is not None:
            return counted
        if found is None or not _has_owner(found):
            members = self._plurals.resolve(token)
            if members:
                return self._discourse.enter_several(members, token)
        if found is None and token in self._inside:
            return None
        if (one := self._titles.resolve(token, found)) is not None:
            return one
        return self._nominals.resolve(token, found)

    def _enter(self, found: Found, token: int) -> None:
        """Take a mention in; a role beside a name is that person's title."""
        named = self._apposed(token)
        if found.kind == "role" and self._tells_of_another(token):
            return
        if named is not None and found.kind == "role":
            referent = self._discourse.enter(named, token)
            referent.titles.add(title_at(self._parse, token))
            return
        referent = self._discourse.enter(found, token)
        if len(referent.heads) == 1 and found.kind == "role" and not _has_owner(found):
            referent.is_open = self._titles.is_definite(token)
        if found.kind == "person":
            referent.titles |= titles_of(self._parse, found)
        elif found.kind == "role" and len(found.actors) > 1:
            self._join_owners(found, token)

    def _join_owners(self, found: Found, token: int) -> None:
        """Take in together the states whose a role is said to be: "Chadian and Malian troops clashed. Both sides …"."""
        parse = self._parse
        owners = [k for k in parse.children[token] if parse.deps[k] in ("amod", "nmod", "compound")]
        owners += [k for owner in owners for k in parse.children[owner] if parse.deps[k] == "conj"]
        members = [one for k in owners if (one := self._discourse.at(k)) is not None and one.actors]
        if len(members) == len(found.actors):
            self._discourse.join(tuple(members), token, token)

    def _tells_of_another(self, token: int) -> bool:
        """Tell whether a role says what somebody is ("is president", "as president") or of what ("state visit")."""
        parse = self._parse
        above = parse.heads[token]
        if parse.deps[token] in ("compound", "nmod", "amod"):
            return True
        if parse.deps[token] == "npadvmod" and parse.words[min(token + 1, len(parse) - 1)] == ",":
            return True  # "A former miner, he …"
        return parse.deps[token] in ("attr", "oprd") or (parse.deps[token] == "pobj" and parse.lower[above] == "as")

    def _apposed(self, token: int) -> Found | None:
        """The person whose name stands beside a role: "the home minister, A B", "A B, the home minister"."""
        parse = self._parse
        beside = [k for k in parse.children[token] if parse.deps[k] == "appos"]
        beside += [parse.heads[token]] if parse.deps[token] == "appos" else []
        people = [one for k in beside if (one := self._by_head.get(k)) is not None and one.kind == "person"]
        return people[0] if people else None

    def _is_each_other(self, token: int) -> bool:
        """Tell whether a token ends "each other" or "one another"."""
        words = self._parse.lower[max(token - 1, 0) : token + 1]
        return words in (("each", "other"), ("one", "another"))

    def _each_other(self, token: int) -> Referent | None:
        parse, at = self._parse, token
        while parse.heads[at] != at and parse.pos[at] not in VERBAL:
            at = parse.heads[at]
        subject = surface_subject(parse, at, verb_classes())
        one = self._discourse.several_at(subject) if subject is not None else None
        return one if one is not None and (one.traits.many or len(one.actors) > 1) else None

    def _join(self, token: int) -> None:
        """Take a coordination in, as one, at its last member."""
        parse = self._parse
        if parse.deps[token] != "conj" or any(parse.deps[k] == "conj" for k in parse.children[token]):
            return
        heads = [token]
        while parse.deps[heads[0]] == "conj" and parse.heads[heads[0]] < heads[0]:
            heads.insert(0, parse.heads[heads[0]])
        members = [self._discourse.at(head) for head in heads]
        known = [one for one in members if one is not None and one.actors]
        if len(known) == len(heads) and parse.pos[heads[0]] in ("NOUN", "PROPN", "PRON"):
            self._discourse.join(tuple(known), heads[0], token)

    def _tie(self, token: int, to: Referent | Found | None, how: str) -> bool:
        if to is None:
            return False
        if isinstance(to, Found):
            self._discourse.enter(to, token)
            source, actors, facts, sample = to.head, to.actors, to.facts, to
        else:
            if to.found is None:
                return False
            if to.last != token:
                self._discourse.enter_again(to, token)
            source, actors, facts, sample = to.found.head, to.actors, _facts(to), to.found
        first = self._first(token) if how == "nominal" else token
        known = self._by_head.get(token)
        last = max(token + 1, known.last if known is not None and how == "nominal" else 0)
        mention = replace(sample, first=first, last=last, head=token, actors=actors, how=how, facts=facts)
        self._ties.append(Tie(mention, source))
        return True

    def _first(self, token: int) -> int:
        first = token
        for index in self._parse.children[token]:
            if index < first and self._parse.deps[index] in ("det", "nummod", "poss", "amod", "compound", "predet"):
                first = min(self._parse.edges[index][0], first)
        return first


def _by_head(found: Sequence[Found], parse: Parse) -> dict[int, Found]:
    """The mention that tells most of each head: a person's before a body's, before a role."""
    best: dict[int, Found] = {}
    for one in found:
        # The head of "the head of state" is the head.
        whole = one.kind == "role" and parse.lower[one.first + 1 : one.first + 2] == ("of",)
        head = head_of(parse, one.first, one.last) if whole else one.head
        before = best.get(head)
        if before is None or (_RANK[one.kind], one.first - one.last) < (_RANK[before.kind], before.first - before.last):
            best[head] = one
    return best


def _has_owner(found: Found) -> bool:
    facts = found.facts_of(found.actors[0])
    return facts is not None and facts[4] is not None


def _facts(referent: Referent) -> dict[str, Facts]:
    facts = dict(referent.found.facts) if referent.found is not None else {}
    for member in referent.members:
        facts |= _facts(member)
    return facts
