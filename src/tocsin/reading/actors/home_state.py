"""Which state a text speaks of where it names an organ or people without one: "the army", "police", "students".

A sentence that names one state speaks of that one; one that names none goes on where its paragraph began; a
paragraph that names none is about the state at home, that of the dateline, if the dispatch opens with it. A foreign
bureau reports on others: a dispatch from Brussels that opens with Moldova is at home in Moldova. Who is a guest there
is told by `guests.py`; what is left open an act may tell yet (`events/organs.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from tocsin.ontology.abroad import abroad_words, sent_abroad
from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.grounds import ORGANS, SEATS
from tocsin.reading.actors.guests import (
    acts_upon,
    is_acted_upon,
    is_dealt_with_as_guest,
    is_foreign,
    is_met_with_force,
    is_spoken_to,
    is_told_of,
    may_be_at_home,
    names_sender,
)
from tocsin.reading.actors.pronouns import quoted_from
from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record import Actor

_MAX_CLIMB = 6
_LINKS = frozenset({"as", "after", "while", "before", "when"})
_TELLING = frozenset({"say", "announce", "report", "confirm", "state", "declare"})
_REPORTED = _TELLING | {"tell", "add"}
_RULING = frozenset({"GOV", "MIL"})
_REACH = 3
"""Sentences that an organ looks back for the state that it is of."""
_OFTEN = 4
"""Times that a state must be named so that a text told from elsewhere is about it."""


class HomeState:
    """Tells whose an organ is, and where people are at home, mention by mention.

    Args:
        parse: the text.
        actors: its actors.
        grounds: country by token of each place.
        home: country of the dateline's place, or None.
    """

    def __init__(self, parse: Parse, actors: ActorReading, grounds: Mapping[int, str], home: str | None) -> None:
        self._parse = parse
        self._facts: Mapping[str, Actor] = {actor.id: actor for actor in actors.actors}
        self._actors = actors
        self._grounds = grounds
        self._dateline = home
        self._named = self._named_states()

    def of(self, mention: ActorMention) -> str | None:
        """Give the state of a mention of somebody who is given none by his own words, None where none is told.

        Args:
            mention: of one actor, a role without a country.
        """
        sentence = self._parse.sentence_of[mention.head]
        here = self._named.get(sentence, {})
        fact = self._facts[mention.actors[0]]
        parse, head = self._parse, mention.head
        if is_foreign(parse, head) or is_dealt_with_as_guest(parse, head) or is_met_with_force(parse, head):
            return None
        if here and not ORGANS.isdisjoint(fact.sector):
            found = self._of_owner(head) or self._of_organ(head, here)
            return found if found != self.home or may_be_at_home(self._parse, mention.head, fact) else None
        if self.home is None or not may_be_at_home(self._parse, mention.head, fact) or not here.keys() <= {self.home}:
            return None
        return self._scene(sentence)

    def _of_owner(self, head: int) -> str | None:
        """Give the state of somebody whose an organ is by a pronoun: "his government"."""
        acts = self._parse.deps[head] in SUBJECTS
        owner = next((k for k in self._parse.children[head] if self._parse.tags[k] == "PRP$"), None) if acts else None
        ids = self._actors.at(owner) if owner is not None else ()
        code = self._facts[ids[0]].country if len(ids) == 1 and ids[0] in self._facts else None
        return code if code in gazetteer().states else None

    def _of_organ(self, head: int, here: dict[str, list[int]]) -> str | None:
        """Give whose an organ is in a sentence that names states: none of those that its act goes to."""
        reached = {
            code for code, at in here.items() if any(self._is_state(k) and acts_upon(self._parse, head, k) for k in at)
        }
        open_ones = {code: at for code, at in here.items() if code not in reached}
        if not open_ones:
            return self._told_before(head, here)
        found = self._of_several(head, open_ones) if len(here) > 1 else self._of_one(head, open_ones)
        if all(self._is_anothers(head, at) for at in open_ones.values()):
            return self._told_before(head, here) or self._spoken_of(head, here) or found
        return found

    def _is_state(self, token: int) -> bool:
        """Tell whether a token names a state or its government, and not only a town or some of its people."""
        facts = (self._facts[one] for one in self._actors.at(token) if one in self._facts)
        return any(
            fact.kind == "country" or (fact.kind != "role" and fact.id == f"{fact.country}.GOV") for fact in facts
        )

    def _is_anothers(self, head: int, tokens: list[int]) -> bool:
        """Tell whether an organ is of the state told before rather than of one that its sentence names."""
        if is_acted_upon(self._parse, head, tokens) or is_told_of(self._parse, head, tokens):
            return True
        return head not in self._quoted and all(token in self._quoted for token in tokens)

    def _spoken_of(self, head: int, here: Mapping[str, list[int]]) -> str | None:
        """Give whose an organ is that rulers of another state speak to: of the one other that was spoken of last."""
        if not all(is_acted_upon(self._parse, head, at) and self._rule(at) for at in here.values()):
            return None
        sentence = self._parse.sentence_of[head]
        for before in range(sentence - 1, max(sentence - _REACH, 0) - 1, -1):
            if others := [code for code in self._named.get(before, {}) if code not in here]:
                return others[0] if len(others) == 1 else None
        return None

    def _rule(self, tokens: list[int]) -> bool:
        """Tell whether words name a state or those who speak for it, and not its parties and its people."""
        facts = (self._facts[one] for token in tokens for one in self._actors.at(token) if one in self._facts)
        return all(fact.kind == "country" or not _RULING.isdisjoint(fact.sector[:1]) for fact in facts)

    def _told_before(self, head: int, besides: Mapping[str, list[int]]) -> str | None:
        """Give the state that the sentences before are about, if it is another than some."""
        sentence = self._parse.sentence_of[head]
        found = self._scene(sentence) or self._last_told(sentence) or self._dateline
        return None if found in besides else found

    @cached_property
    def _quoted(self) -> dict[int, int]:
        return quoted_from(self._parse)

    def of_titled(self, mention: ActorMention) -> str | None:
        """Give the state at home for somebody whose name stands with a bare title: "President Ana Costa said".

        The wire tells whose president it is where it is another's.

        Args:
            mention: a name of somebody of no country known.
        """
        left = self._parse.edges[mention.head][0]
        own = {self._parse.lower[token] for token in range(min(left, mention.first), mention.last)}
        here = self._named.get(self._parse.sentence_of[mention.head], {})
        others = [token for code, at in here.items() if code != self.home for token in at]
        venues = all(token > mention.head for token in others)  # "…, after talks in Oman"
        if self.home is None or not venues or is_foreign(self._parse, mention.head):
            return None
        return self._scene(self._parse.sentence_of[mention.head]) if own.isdisjoint(sent_abroad()) else None

    def same_paragraph(self, before: int, token: int) -> bool:
        """Tell whether two tokens stand in one paragraph."""
        here = range(self._parse.sentence_of[before] + 1, self._parse.sentence_of[token] + 1)
        return not any(self._paragraphs[sentence] for sentence in here)

    @cached_property
    def home(self) -> str | None:
        """The state that the text is about where it names none, if it tells."""
        named = [self._named.get(sentence, {}).keys() for sentence in range(len(self._paragraphs))]
        first = next((n for n in range(1, len(named)) if self._paragraphs[n]), len(named))
        lead, rest = set[str]().union(*named[:first]), set[str]().union(*named[first:])
        if self._dateline is not None and self._dateline in lead:
            return self._guest(lead - {self._dateline}) or self._dateline
        if lead:
            state = next(iter(lead))
            alone = first == len(named) > 1 and self._dateline is None  # all is one paragraph
            return state if len(lead) == 1 and (alone or state in rest) else None
        return self._dateline if not rest or self._dateline in rest else None

    def _guest(self, others: set[str]) -> str | None:
        """Give the one state that a text is about which only meets where it was written: rebels' talks in Geneva."""
        told: dict[str, list[int]] = {}
        for here in self._named.values():
            for code, at in here.items():
                told.setdefault(code, []).extend(at)
        venues = told.get(self._dateline or "", [])
        other = next(iter(others)) if len(others) == 1 else ""
        often = len(told.get(other, ())) > max(_OFTEN, 2 * len(venues))
        return other if often and all(map(self._is_venue, venues)) else None

    def _is_venue(self, token: int) -> bool:
        """Tell whether a state is named only as where something is done: "in Peru"."""
        parse = self._parse
        while parse.deps[token] in ("compound", "appos") and parse.heads[token] != token:
            token = parse.heads[token]
        return parse.deps[token] == "pobj" and parse.lower[parse.heads[token]] in ("in", "at")

    @cached_property
    def _paragraphs(self) -> tuple[bool, ...]:
        """For each sentence whether a paragraph begins with it."""
        parse, begins = self._parse, [True]
        for (_, last), (first, _) in zip(parse.sentences, parse.sentences[1:], strict=False):
            gap = parse.text[parse.ends[max(last - 2, 0)] : parse.ends[first]]
            begins.append("\n\n" in gap)
        return tuple(begins)

    def _of_one(self, head: int, here: Mapping[str, list[int]]) -> str | None:
        """Give whose an organ is in a sentence of one state: that one's, unless it speaks and that is spoken of."""
        ((state, tokens),) = here.items()
        foreign = state != self.home
        if self.home is not None and all(names_sender(self._parse, token) for token in tokens):
            return self.home if foreign else None
        if foreign and self.home is not None and is_spoken_to(self._parse, head, tokens):
            return self.home
        follows = self.home is not None and head < min(tokens) and self._parse.deps[head] in SUBJECTS
        return self._scene(self._parse.sentence_of[head]) if follows else state

    def _of_several(self, head: int, here: Mapping[str, list[int]]) -> str | None:
        """Give whose organ is meant where a sentence names several states.

        That of the place which its clause tells of ("in Apia, where the speaker"), else of the subject that
        governs its clause ("Cuba's cardinal said that the government"), else the one at home if it is among them.
        """
        if (scene := self._opening(self._parse.sentence_of[head])) is not None:
            return scene
        parse, clause = self._parse, head
        if (teller := self._teller(head, here)) is not None:
            return teller
        for _ in range(_MAX_CLIMB):
            clause = parse.heads[clause]
            if clause == parse.heads[clause]:
                break
            above = parse.heads[clause]
            if parse.deps[clause] == "relcl" and any(parse.lower[k] == "where" for k in parse.children[clause]):
                return self._grounds.get(above) or self._stated(above, here)
            if parse.deps[clause] == "ccomp" or self._is_aside(clause):
                if parse.lemmas[above] in abroad_words().pointing and (found := self._asked(above, here)) is not None:
                    return found
                subject = next((k for k in parse.children[above] if parse.deps[k] == "nsubj" and k < head), None)
                if parse.deps[clause] == "ccomp" or (subject is not None and self._stated(subject, here)):
                    return self._stated(subject, here)
        return self.home if self.home in here else None

    def _teller(self, head: int, here: Mapping[str, list[int]]) -> str | None:
        """Give the state whose deed an organ tells in an afterthought: "Oman shut the port, the ministry said"."""
        parse, verb = self._parse, self._parse.heads[head]
        if parse.deps[head] != "nsubj" or parse.lemmas[verb] not in _TELLING:
            return None
        told = next((k for k in parse.children[verb] if parse.deps[k] == "ccomp" and k < head), None)
        subject = child(parse, told, "nsubj") if told is not None else None
        return self._stated(subject, here) if not self._is_sent(subject) else None

    def _asked(self, verb: int, here: Mapping[str, list[int]]) -> str | None:
        """Give of whom something is demanded: the one other state than who demands, "demanded that the army leave"."""
        parse = self._parse
        while parse.deps[verb] == "conj" and child(parse, verb, "nsubj") is None and parse.heads[verb] != verb:
            verb = parse.heads[verb]
        asking = self._stated(child(parse, verb, "nsubj"), here)
        others = [code for code in here if code != asking]
        return others[0] if asking is not None and len(others) == 1 else None

    def _is_aside(self, verb: int) -> bool:
        """Tell whether a clause adds who told a thing or when: "Oman closed the strait after the army said"."""
        parse = self._parse
        linked = any(parse.lower[k] in _LINKS for k in parse.children[verb])
        return parse.deps[verb] in ("advcl", "pcomp") and linked and parse.lemmas[verb] in _TELLING

    def _stated(self, token: int | None, here: Mapping[str, list[int]]) -> str | None:
        """Give the state that a token names, or one of its own words."""
        if token is None:
            return None
        words = {
            token,
            *(k for k in self._parse.children[token] if self._parse.deps[k] in ("poss", "amod", "compound")),
        }
        return next((code for code, at in here.items() if words.intersection(at)), None)

    def _scene(self, sentence: int) -> str | None:
        """Give the state that the sentences before, in the same paragraph, have for their subject; else the home's."""
        while not self._paragraphs[sentence]:
            sentence -= 1
            if (state := self._told_of(sentence)) is not None:
                return state
        return self.home

    def _last_told(self, sentence: int) -> str | None:
        """Give the state of which one of the last sentences tells, if it names no other than as guests."""
        for before in range(sentence - 1, max(sentence - _REACH, 0) - 1, -1):
            if (state := self._told_of(before)) is not None:
                return state
            at_home = [
                code for code, at in self._named.get(before, {}).items()
                if not all(names_sender(self._parse, k) for k in at)
            ]  # fmt: skip
            if at_home:
                return at_home[0] if len(at_home) == 1 else None
        return None

    def _opening(self, sentence: int) -> str | None:
        """Give the one state that a sentence says at its head where it plays: "In Togo, …"."""
        first, _ = self._parse.sentences[sentence]
        if self._parse.lower[first] != "in":
            return None
        here = self._named.get(sentence, {})
        opened = [code for code, at in here.items() if any(first < t < first + 4 for t in at)]
        return opened[0] if len(opened) == 1 else None

    def _told_of(self, sentence: int) -> str | None:
        """Give the state that a sentence opens with or has for its subject: "In Togo, …", "Togo's army has …"."""
        parse, here = self._parse, self._named.get(sentence, {})
        first, last = parse.sentences[sentence]
        if not here:
            return None
        roots = [t for t in range(first, last) if parse.heads[t] == t]
        told = [k for root in roots if parse.lemmas[root] in _REPORTED for k in parse.children[root]]
        for root in (*roots, *(k for k in told if parse.deps[k] == "ccomp")):
            subject = child(parse, root, *SUBJECTS)
            if (opened := self._opening(sentence)) is not None and first < root:
                return opened
            if (state := self._stated(subject, here)) is not None and not self._is_sent(subject):
                return state
        return None

    def _is_sent(self, subject: int | None) -> bool:
        """Tell whether a subject is an envoy, who is a guest where he is told of: "the Omani envoy was called in"."""
        return subject is not None and self._parse.lemmas[subject] in sent_abroad()

    def _named_states(self) -> dict[int, dict[str, list[int]]]:
        """Give the states that each sentence names, each with the tokens that name it."""
        states = gazetteer().states
        named: dict[int, dict[str, list[int]]] = {}
        told = [(at, country) for at, country in self._grounds.items() if self._parse.lower[at] not in SEATS]
        for mention in self._actors.mentions:
            facts = (self._facts[one] for one in mention.actors if one in self._facts)
            told += [
                (mention.head, one.country or "") for one in facts if one.kind == "role" or "JRN" not in one.sector
            ]
        for token, country in told:
            if country in states:
                named.setdefault(self._parse.sentence_of[token], {}).setdefault(country, []).append(token)
        return named
