"""Which frames the clauses of a text fire: the best one a predicate, with its roles filled by tokens.

Frames compete by what they demand and get: named words weigh more than any word, so "strike a deal"
beats "strike a target" where there is a deal. Nothing here knows actors by name beyond the function
that tells whether a token stands for one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from tocsin.ontology.firing import Candidate, Firing, ListSet
from tocsin.ontology.frames import Frame, Requirement, Slot, Trigger, TriggerKind
from tocsin.ontology.lexicon import Lexicon
from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import verb_status
from tocsin.reading.clauses.layer import Clause, Clauses
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.clauses.refusals import is_refusal
from tocsin.reading.events.own_words import says
from tocsin.reading.events.stand_ins import stand_in
from tocsin.reading.events.word_forms import closed_by, forms_of, is_figure, joined_to, opened_by
from tocsin.reading.parsing.labels import NOUNS
from tocsin.reading.parsing.parse import Parse, child, has_aux, hyphenated
from tocsin.record.event import EventType

ActorTest = Callable[[int], bool]
Needs = tuple[frozenset[str], ...]

_ABSORBING: frozenset[EventType] = frozenset({"RETREAT", "CONCEDE", "SUPPORT", "CONSULT", "AID", "COOPERATE"})
"""Types whose frames take in the topic they name: who "lifted its embargo" imposed none, "struck a deal" is one act."""
_JOINED_IN: frozenset[EventType] = frozenset({"CONSULT", "COOPERATE", "MOBILIZE"})
_WHOSE = frozenset({"from", "of"})
_BOUND = frozenset({"subj", "obj", "iobj", "poss", "mod", "both"})
"""Slots of those who act or are acted upon themselves; behind prepositions a place stands for its country."""
_NO_PARTICLE = -3
_BY_WORD = 3
"""What a slot is worth at the least that a named word fills."""
_UNSAID = 2
"""What a frame is worth less in a passive that leaves unsaid who acts, where it asks for that."""
_BY_NOUN = 0
"""A verb's frame fired by the noun of its deed stands behind those that have the noun themselves."""
_UNFIT = -99
_TO_COME = frozenset({"scheduled", "hypothetical"})
_BESIDE = 2
"""What a word asked for is worth less where it only stands beside the word in the slot."""
_FORESEEING = frozenset({"expect", "schedule", "slate", "plan", "project", "forecast", "tip"})
_GIVEN: frozenset[EventType] = frozenset({"AID", "COOPERATE"})
"""Types that tell nothing where nobody takes what is given."""
_MAX_CLIMB = 4
_OWN_CLAUSE = frozenset({"relcl", "acl", "ccomp", "advcl", "conj"})
_MODIFYING = frozenset({"compound", "nmod", "amod"})
"""A noun that only qualifies another tells of no act: the "war" of "war crimes"."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A slot with the tokens that stand in it, and the points that they are worth."""

    slot: Slot
    heads: tuple[int, ...]
    points: int


@dataclass(frozen=True, slots=True)
class Match:
    """A frame fired by a clause.

    Attributes:
        frame: the frame.
        clause: the clause, its token the trigger.
        filled: slots that hold something, in the frame's order.
        score: how well they fit; comparable between frames on one clause only.
        loose: fired by the noun of its verb's deed, behind all frames that have the noun, or by a passive that leaves
            unsaid who acts.
    """

    frame: Frame
    clause: Clause
    filled: tuple[Filled, ...]
    score: int
    loose: bool = False

    def heads(self, role: str) -> list[int]:
        """Tokens that play a role, in order of the frame's slots."""
        found: list[int] = []
        for item in self.filled:
            if item.slot.role == role:
                found += [head for head in item.heads if head not in found]
        return found

    @property
    def consumed(self) -> set[int]:
        """Tokens that the frame asked for by word: they are part of its meaning, not events of their own."""
        return {
            head
            for item in self.filled
            if item.slot.requirement.words and (item.slot.role is None or self._absorbs(item.slot))
            for head in item.heads
        }

    def _absorbs(self, slot: Slot) -> bool:
        return slot.role == "topic" and self.frame.type in _ABSORBING and "obj" in slot.names


@dataclass(frozen=True)
class People:
    """What is known of the tokens of a parse.

    Attributes:
        is_actor: tells whether a token stands for a known actor.
        is_place: tells whether it names a place whose country is known.
        named: gives the actors that it names; None where they are not told apart.
    """

    is_actor: ActorTest
    is_place: ActorTest = lambda _: False
    named: Callable[[int], Sequence[str]] | None = None


class Matcher:
    """Fires a lexicon's frames on a parse."""

    def __init__(self, parse: Parse, clauses: Clauses, lexicon: Lexicon, people: People) -> None:
        self._parse = parse
        self._clauses = clauses
        self._lexicon = lexicon
        self._is_actor = people.is_actor
        self._is_place = people.is_place
        self._who = people.named
        self._lists: dict[int, ListSet] = {}
        self._dates = {
            token for first, last, label in parse.entities if label in ("DATE", "TIME") for token in range(first, last)
        }
        self._days = {token for token in self._dates if names_time(parse.lemmas[token])}
        self._peoples = {
            token
            for first, last, label in parse.entities
            if label == "NORP"
            for token in range(first, last)
            if parse.deps[token] == "nsubj" and parse.pos[token] in NOUNS and child(parse, token, "det") is None
        }

    def matches(self) -> list[Match]:
        """Give the best match of every predicate that fires one, in order of the text."""
        found = self._best()
        consumed = self._consumed(found)
        return [match for match in found if match.clause.token not in consumed]

    def owners(self) -> dict[int, Match]:
        """Give the tokens that are part of another predicate's meaning, each with the match that took it."""
        return self._consumed(self._best())

    def _best(self) -> list[Match]:
        parse, fires = self._parse, self._lexicon.trigger_lemmas
        firing = (token for token, lemma in enumerate(parse.lemmas) if lemma in fires or parse.words[token - 1] == "-")
        best = {token: matches[0] for token in firing if (matches := self.at(token))}
        return [match for match in best.values() if not (match.loose and self._is_told_better(match, best))]

    def _is_told_better(self, loose: Match, best: Mapping[int, Match]) -> bool:
        """Tell whether a word that a loose match asked for tells who acts by itself: "Mali's vote was set for May"."""
        classes = verb_classes()
        told = (best.get(innermost(self._parse, token, classes)) for token in loose.consumed)
        return any(
            match is not None and match.clause.kind == "noun" and not match.loose and match.heads("actor")
            for match in told
        )

    def _consumed(self, found: list[Match]) -> dict[int, Match]:
        classes = verb_classes()
        return {innermost(self._parse, token, classes): match for match in found for token in match.consumed}

    def at(self, token: int) -> list[Match]:
        """Give all frames that a token fires, best first."""
        kind = self._clauses.kind_of(token)
        firing = None if kind is None else self._firing_at(kind, token)
        if firing is None or (kind == "noun" and self._is_no_act(token)):
            return []
        clause = self._clauses.at(token)
        there = frozenset(clause.slots)
        if self._is_foreseen(clause, there):
            return []
        needs_of = _needs_in(clause, there)
        found = [
            (match, -one.place)
            for one in firing.due(self._lists_in(clause))
            if _meets(needs_of(one.frame), there) and (match := self._match(one, clause, there)) is not None
        ]
        if len(found) > 1:
            found.sort(key=self._precedence, reverse=True)
        return [match for match, _ in found]

    def _precedence(self, item: tuple[Match, int]) -> tuple[int, bool, int, bool, bool, int, int]:
        """Give what a match is compared by with others of its clause; the frame's place in the lexicon comes last."""
        match, place = item
        frame = match.frame
        settled = not match.loose or match.clause.kind == "verb"
        return _rank(match), settled, match.score, frame.extra, self._reaches(match), len(frame.cameo), place

    def _reaches(self, match: Match) -> bool:
        """Tell whether what is given has a taker: "sent tanks to the coast" gives nobody anything."""
        heads = match.heads("recipient") if match.frame.type in _GIVEN else []
        return not heads or any(map(self._is_actor, heads))

    def _firing_at(self, kind: TriggerKind, token: int) -> Firing | None:
        """Give the frames that a word may fire, one that was cut at its hyphen as a whole before all."""
        lexicon = self._lexicon
        for spelt in reversed(hyphenated(self._parse, token)):
            if (firing := lexicon.firing(kind, spelt)) is not None:
                return firing
        return lexicon.firing(kind, self._parse.lemmas[token])

    def _is_no_act(self, noun: int) -> bool:
        return self._parse.deps[noun] in _MODIFYING or is_figure(self._parse, noun)

    def _match(self, candidate: Candidate, clause: Clause, there: frozenset[str]) -> Match | None:
        frame, triggers = candidate.frame, candidate.triggers
        if frame.refused and not is_refusal(self._parse, clause.token):
            return None
        if frame.coming and verb_status(self._parse, clause.token) not in _TO_COME:
            return None
        if frame.dated and (not self._has_day(clause) or self._is_put_to(clause)):
            return None
        score = self._trigger_fit(triggers[0], clause)
        for trigger in triggers[1:]:
            score = max(score, self._trigger_fit(trigger, clause))
        if score <= _UNFIT:
            return None
        filled: list[Filled] = []
        unsaid = False
        for slot in slots_of(frame, clause):
            if slot.requirement.absent:
                if not there.isdisjoint(slot.names):
                    return None
                score += 1
            elif heads := self.fill(slot, clause):
                filled.append(Filled(slot, tuple(heads), self._worth(slot, heads)))
                score += filled[-1].points
            elif slot.may_be_unsaid and _leaves_unsaid(clause, there):
                unsaid = unsaid or not slot.optional
            elif not slot.optional or ("obj" in there and self._is_misplaced(slot, clause, filled)):
                return None
        if unsaid and not self._tells_undone(filled):
            return None
        lent = triggers[0].kind != clause.kind
        return Match(frame, clause, tuple(filled), score - unsaid * _UNSAID, loose=unsaid or lent)

    def _tells_undone(self, filled: Sequence[Filled]) -> bool:
        """Tell whether what is filled tells of a deed whose doer is unsaid: something is acted upon, and known."""
        return any("obj" in item.slot.names for item in filled) and any(map(self._is_telling, filled))

    def _is_telling(self, item: Filled) -> bool:
        """Tell whether a slot tells of a public matter by itself: by a word that it asked for, or somebody known."""
        known = item.slot.role == "recipient" and any(map(self._is_actor, item.heads))
        return known or item.points >= _BY_WORD

    def _is_misplaced(self, slot: Slot, clause: Clause, filled: list[Filled]) -> bool:
        """Tell whether a verb has another object than the one that a slot may hold: "gave up his cook", and no arms."""
        if slot.names != _OBJECT or clause.kind != "verb":
            return False
        taken = {head for item in filled for head in item.heads}
        return any(head not in taken and self._parse.pos[head] in NOUNS for head in clause.heads("obj"))

    def _is_foreseen(self, clause: Clause, there: frozenset[str]) -> bool:
        """Tell whether a predicate only says that an event is to come: "is expected to send aid"."""
        foreseeing = clause.passive and self._parse.lemmas[clause.token] in _FORESEEING
        return foreseeing and "inf" in there and "subj" not in there

    def _is_put_to(self, clause: Clause) -> bool:
        """Tell whether a verb is only what somebody else is told to do: "told Guinea to hold a vote by June"."""
        parse, verb = self._parse, clause.token
        if clause.kind != "verb" or parse.deps[verb] not in ("xcomp", "ccomp") or not has_aux(parse, verb, "to"):
            return False
        told = (child(parse, parse.heads[verb], "dobj", "dative"), child(parse, verb, "nsubj"))
        return any(one is not None and one < verb for one in told)

    def _has_day(self, clause: Clause) -> bool:
        """Tell whether a day hangs on a predicate, on its carrier or on the verb around it."""
        parse, token = self._parse, clause.token
        if token in self._dates:
            return False  # the month of March is no march
        first, last = parse.sentences[parse.sentence_of[token]]
        verb = clause.carrier if clause.carrier is not None else parse.heads[token]
        anchors = {token, verb, parse.heads[verb] if parse.deps[verb] in ("prep", "acomp", "xcomp") else verb}
        if _is_counted_to(parse, token):
            anchors = {token}  # "shelled the port on Monday, days before a summit": Monday is no day of the summit
        return any(_hangs_on(parse, day, anchors) for day in self._dates if first <= day < last)

    def _worth(self, slot: Slot, heads: list[int]) -> int:
        """Give the points of a filled slot: one more where somebody known is on the other side."""
        other = slot.role in ("recipient", "both") and not slot.requirement.actor
        if slot.requirement.actor and not any(self._is_actor(head) for head in heads):
            words = slot.requirement.words
            return slot.requirement.weight if any(self._is_one_of(head, words) for head in heads) else 0
        beside = not other and self._is_only_joined(heads, slot.requirement.words)
        return slot.requirement.weight - beside * _BESIDE + (other and any(self._is_actor(head) for head in heads))

    def _is_only_joined(self, heads: list[int], words: frozenset[str]) -> bool:
        """Tell whether a word asked for only stands beside another: "praise and a rebuke" are praise first."""
        for head in heads:
            inner = innermost(self._parse, head, verb_classes())
            if not words or not joined_to(self._parse, inner):
                return False
            alone = (self._parse.lemmas[inner], self._parse.lower[inner])
            if not words.isdisjoint((*alone, *closed_by(self._parse, inner), *opened_by(self._parse, inner))):
                return False
            if self._parse.pos[inner] == "NUM":
                return False
        return bool(heads)

    def _trigger_fit(self, trigger: Trigger, clause: Clause) -> int:
        if trigger.kind != clause.kind:
            return _BY_NOUN
        if trigger.particle:
            own = clause.particle == trigger.particle or self._stands_by(trigger.particle, clause)
            return 4 if own else _UNFIT
        return _NO_PARTICLE if clause.particle else 1

    def _stands_by(self, particle: str, clause: Clause) -> bool:
        """Tell whether a particle is the verb's own preposition, with no object between: "called Monday on Iran"."""
        parse = self._parse
        own = [k for k in parse.children[clause.token] if parse.lower[k] == particle and k > clause.token]
        objects = [k for k in parse.children[clause.token] if parse.deps[k] == "dobj"]
        return any(parse.deps[k] in ("prep", "agent", "prt") and not any(o < k for o in objects) for k in own)

    def fill(self, slot: Slot, clause: Clause) -> list[int]:
        """Give the tokens of a clause that a slot admits, of the first of its names that holds any."""
        for name in names_of(slot, clause):
            there = clause.slots.get(name)
            if there and (heads := [head for head in there if self._fits(slot, head, clause.token)]):
                return heads
        return []

    def _fits(self, slot: Slot, head: int, speaker: int) -> bool:
        need = slot.requirement
        if need.says is not None:
            return says(self._parse, head, need.says, self._who, speaker)
        if need.pair:
            return is_pair(self._parse, innermost(self._parse, head, verb_classes()))
        if need.words and self._is_one_of(head, need.words):
            return True
        if need.somewhere and self._is_place(head):
            return True
        if need.actor:
            whither = slot.role == "recipient" and _BOUND.isdisjoint(slot.names)
            return self._is_actor(head) or (whither and self._is_place(head))
        return not need.words and not need.somewhere and not (slot.role and head in self._days)

    def _is_one_of(self, head: int, words: frozenset[str]) -> bool:
        return bool(words) and self._lexicon.vocabulary.holds(self._lists_of(head), words)

    def _lists_in(self, clause: Clause) -> ListSet:
        """Every list of words that holds something that stands in a clause; who is counted are people."""
        lists = 0
        for head in {head for _, head in clause.arguments}:
            lists |= self._lists_of(head)
        return lists

    def _is_people(self, head: int) -> bool:
        """Tell whether a head stands for people without the word: "two others", "Samoans marched"."""
        return head in self._peoples or is_counted(self._parse, head)

    def _lists_of(self, head: int) -> ListSet:
        """Every list of words that holds a head, what is joined to it, or what it stands for."""
        if head not in self._lists:
            other = stand_in(self._parse, head)
            meant = head if other is None or self._is_actor(head) else other
            vocabulary = self._lexicon.vocabulary
            forms = forms_of(self._parse, meant, vocabulary)
            if self._is_people(head):
                forms.append("people")
            self._lists[head] = vocabulary.lists_of(forms)
        return self._lists[head]


def is_pair(parse: Parse, head: int) -> bool:
    """Tell whether two are joined in a head, or are whose it is: "Peru and Chile", "troops from Peru and Chile"."""
    owners = (k for k in parse.children[head] if parse.deps[k] == "prep" and parse.lower[k] in _WHOSE)
    return bool(joined_to(parse, head)) or any(joined_to(parse, k) for at in owners for k in parse.children[at])


def is_counted(parse: Parse, head: int) -> bool:
    """Tell whether a number or "others" stands for people: "twelve were killed", "seized two others"."""
    return parse.pos[head] == "NUM" or parse.lower[head] == "others"


def _rank(match: Match) -> int:
    """Put a dated frame behind all that stand by themselves, but before talks and drills that name nobody who acts.

    What stands only as what somebody asks for comes last of all.
    """
    if match.frame.asked:
        return -1
    if match.frame.dated:
        return 1
    named = any(item.slot.role in ("actor", "both") for item in match.filled)
    return 2 if named or match.clause.kind != "noun" or match.frame.type not in _JOINED_IN else 0


def _is_counted_to(parse: Parse, noun: int) -> bool:
    """Tell whether it is only said how long before or after a thing another is done: "days before the summit"."""
    link = parse.heads[noun]
    if parse.deps[noun] != "pobj" or parse.lower[link] not in ("before", "after"):
        return False
    return parse.tags[link - 1] in ("NN", "NNS") and names_time(parse.lemmas[link - 1])


def _hangs_on(parse: Parse, token: int, anchors: set[int]) -> bool:
    at = token
    for _ in range(_MAX_CLIMB):
        if parse.deps[at] in _OWN_CLAUSE:
            return False
        at = parse.heads[at]
        if at in anchors:
            return True
    return False


def _needs_in(clause: Clause, there: frozenset[str]) -> Callable[[Frame], Needs]:
    """Tell which needs a frame has in a clause: those around a noun, those of a passive that leaves unsaid who acts."""
    if clause.kind == "noun":
        return attrgetter("noun_needs")
    return attrgetter("passive_needs" if _leaves_unsaid(clause, there) else "needs")


def _meets(needs: Needs, there: frozenset[str]) -> bool:
    """Tell whether a clause has one of the places of every slot that must be filled."""
    for places in needs:  # a generator for `all` would cost more than what it walks
        if places.isdisjoint(there):
            return False
    return True


def _leaves_unsaid(clause: Clause, there: frozenset[str]) -> bool:
    """Tell whether a passive does not say who acts: "two envoys were expelled"."""
    return clause.passive and "subj" not in there


def names_of(slot: Slot, clause: Clause) -> tuple[str, ...]:
    """Give the places where a slot is looked for; around a noun there are more of them."""
    return slot.noun_names if clause.kind == "noun" else slot.names


_OBJECT = ("obj",)
_SUBJECT_ACTS = Slot(("subj",), Requirement(), "actor", optional=True)
_NOUN_SUBJECT_ACTS = Slot(("subj",), Requirement(actor=True), "actor", optional=True)


def slots_of(frame: Frame, clause: Clause) -> tuple[Slot, ...]:
    """Give the frame's slots, with the subject as actor unless the frame itself says who acts."""
    if frame.names_actor:
        return frame.slots
    return (*frame.slots, _NOUN_SUBJECT_ACTS if clause.kind == "noun" else _SUBJECT_ACTS)
