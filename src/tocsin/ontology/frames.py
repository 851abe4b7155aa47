"""What a lexicon is made of: frames, their slots and examples, and word classes.

A frame is one way of saying a thing: a trigger (verb, noun or adjective lemmas), what has to stand in
the slots around it, and which role each slot plays in the event.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from tocsin.record.event import EventStatus, EventType

Role = Literal["actor", "recipient", "content", "topic", "place", "both"]
TriggerKind = Literal["verb", "noun", "adj"]
Saying = Literal["must", "imperative", "subjunctive", "own-future", "own-denial"]

_SUBJECT = ("subj",)
_AROUND_NOUNS = {"subj": ("subj", "poss", "by", "mod"), "obj": ("obj", "of")}


@dataclass(frozen=True, slots=True)
class Trigger:
    """The word that fires a frame: a lemma with, for phrasal verbs, its particle ("call off")."""

    kind: TriggerKind
    lemma: str
    particle: str | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """What the head of a slot has to be: a lemma of a class or list, or a known actor.

    Attributes:
        words: lemmas allowed; empty where any word will do, or only a known actor.
        actor: a known actor is allowed, whatever the word.
        absent: the slot must be empty.
        says: what the clause in the slot must say, None where nothing is asked: what must or should be (`must`), an
            order in the imperative (`imperative`), what somebody is to do in the bare form (`subjunctive`), what the
            clause's subject will do (`own-future`) or did not do (`own-denial`).
        pair: the slot must hold two or more that are joined: "Peru and Chile".
        weight: how much a fulfilled requirement speaks for its frame.
    """

    words: frozenset[str] = frozenset()
    actor: bool = False
    somewhere: bool = False
    absent: bool = False
    says: Saying | None = None
    pair: bool = False
    weight: int = field(init=False, compare=False)

    def __post_init__(self) -> None:
        words = len(self.words)
        named = 5 if words <= 3 else 4 if words <= 20 else 3
        other = 3 if self.pair else 2 if self.actor or self.somewhere or self.absent or self.says else 1
        object.__setattr__(self, "weight", named if words else other)

    @property
    def is_open(self) -> bool:
        """Whether something else than its words will do too."""
        return self.actor or self.somewhere or self.pair or self.says is not None


@cache
def _places(names: tuple[str, ...]) -> frozenset[str]:
    """Give names as a set; few of them are different."""
    return frozenset(names)


@dataclass(frozen=True, slots=True)
class Slot:
    """One place around the trigger.

    Attributes:
        names: grammatical places tried in order: subj, obj, iobj, inf (to-infinitive), that (clause),
            mod (modifier of a noun), poss, adv, or a preposition.
        requirement: what has to stand there.
        role: what it is in the event, or None where it only restrains.
        optional: the frame fires without it.
        noun_names: the same places around a noun: its subject may be a possessor, a "by", a modifier.
        places: the names as a set.
        noun_places: the same of those around a noun.
    """

    names: tuple[str, ...]
    requirement: Requirement
    role: Role | None
    optional: bool
    noun_names: tuple[str, ...] = field(init=False, compare=False)
    places: frozenset[str] = field(init=False, compare=False)
    noun_places: frozenset[str] = field(init=False, compare=False)

    @property
    def may_be_unsaid(self) -> bool:
        """Whether it asks for any actor that acts: a passive need not name one."""
        return self.role == "actor" and self.names == _SUBJECT and self.requirement.actor

    def __post_init__(self) -> None:
        names = self.names
        places = around = _places(names)
        if "subj" in places or "obj" in places:
            names = tuple(spelled for name in names for spelled in _AROUND_NOUNS.get(name, (name,)))
            around = _places(names)
        object.__setattr__(self, "noun_names", names)
        object.__setattr__(self, "places", places)
        object.__setattr__(self, "noun_places", around)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that proves a frame.

    Attributes:
        text: the sentence.
        actor: codes expected (country, or actor id), empty for none.
        recipient: likewise.
        status: factuality expected.
        fires: False where the frame must stay silent.
        line: where it stands in its file, from 1.
    """

    text: str
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    status: EventStatus
    fires: bool
    line: int


@dataclass(frozen=True, slots=True)
class Frame:
    """One way of saying that somebody does something to somebody.

    Attributes:
        id: unique name.
        type: the act.
        mode: PLOVER's mode, or None.
        cameo: deepest code that the words support.
        contexts: PLOVER's contexts that the words carry.
        triggers: words that fire it.
        slots: what stands around the trigger.
        mutual: all parties act, none receives (a meeting).
        refused: fires only on what somebody will not or would not do ("will not yield").
        coming: fires only on what is told to come, and the telling is the act ("will pay for its raid").
        dated: fires only beside a day, and stands only where that day is to come ("next week's summit").
        asked: fires only as what is asked for, promised, refused or threatened, behind frames that stand by themselves.
        borrowed: where its own words name nobody, who acts in the clause around it takes part.
        when_negated: frame whose event a negated one is ("is not ready to" is a REJECT), or None.
        examples: at least one that fires.
        file: name of the file it stands in.
        line: line of its header, from 1.
        extra: a user added it.
        names_actor: its slots say who acts; where they do not, the subject does.
        needs: for each slot that must be filled, the places of which one must hold something.
        noun_needs: the same around a noun.
        passive_needs: the same in a passive that leaves unsaid who acts, where any known actor would do.
        word_needs: for each slot that only words can fill, those words, of which one must stand somewhere.
    """

    id: str
    type: EventType
    mode: str | None
    cameo: str
    contexts: tuple[str, ...]
    triggers: tuple[Trigger, ...]
    slots: tuple[Slot, ...]
    mutual: bool
    refused: bool
    coming: bool
    dated: bool
    asked: bool
    borrowed: bool
    when_negated: EventType | None
    examples: tuple[Example, ...]
    file: str
    line: int
    extra: bool = field(default=False)
    names_actor: bool = field(init=False, compare=False)
    needs: tuple[frozenset[str], ...] = field(init=False, compare=False)
    noun_needs: tuple[frozenset[str], ...] = field(init=False, compare=False)
    passive_needs: tuple[frozenset[str], ...] = field(init=False, compare=False)
    word_needs: tuple[frozenset[str], ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        told = any("subj" in slot.names or slot.role in ("actor", "both") for slot in self.slots)
        object.__setattr__(self, "names_actor", told)
        due = [slot for slot in self.slots if not slot.optional and not slot.requirement.absent]
        object.__setattr__(self, "needs", tuple([slot.places for slot in due]))
        object.__setattr__(self, "noun_needs", tuple([slot.noun_places for slot in due]))
        object.__setattr__(self, "passive_needs", tuple([slot.places for slot in due if not slot.may_be_unsaid]))
        worded = [one for slot in due if (one := slot.requirement).words and not one.is_open]
        object.__setattr__(self, "word_needs", tuple(one.words for one in worded))
