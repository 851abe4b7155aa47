"""A draft: a match on its way to an event, and the factuality of what it tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tocsin.ontology.frames import Saying
from tocsin.ontology.occasion_words import occasion_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import is_simple_present, noun_status, verb_status, was_due
from tocsin.reading.clauses.negation import is_negated
from tocsin.reading.events.matching import Match
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.parsing.repairs_headlines import is_headline
from tocsin.record import Actor
from tocsin.record.event import EventStatus, EventType

CONTENT_TYPES: frozenset[EventType] = frozenset({"THREATEN", "REQUEST", "REJECT", "ACCUSE", "AGREE", "CONCEDE"})
"""Types of what is said, which is about something that is no event by itself."""
_VERBAL: frozenset[EventType] = frozenset(
    {"THREATEN", "REQUEST", "REJECT", "ACCUSE", "AGREE", "CONCEDE", "SUPPORT", "CONSULT", "AID", "SANCTION"}
)
_HELD: frozenset[EventType] = frozenset({"REQUEST", "REJECT", "ACCUSE"})
"""What somebody goes on saying in the present tense: "rights groups accuse"."""
_DENYING = frozenset({"deny", "denial", "dismiss", "refute", "rebut", "dispute"})
_DECLARED: frozenset[EventType] = frozenset({"SANCTION", "COERCE", "ACCUSE", "ASSAULT", "SUPPORT"})
_ENDED: dict[EventType, EventType] = {
    "AID": "SANCTION", "COOPERATE": "SANCTION", "CONSULT": "SANCTION",
    "ASSAULT": "RETREAT", "MOBILIZE": "RETREAT", "COERCE": "RETREAT", "PROTEST": "RETREAT", "SANCTION": "CONCEDE",
    "CONCEDE": "SANCTION",
}  # fmt: skip
"""What ceasing an act is: help or visas that end are a penalty, shelling that ends a retreat."""


@dataclass
class Draft:
    """A match on its way to an event; actors and recipients are ids, heads their tokens."""

    match: Match
    act: EventType
    status: EventStatus
    actors: list[str]
    recipients: list[str]
    actor_heads: list[int]
    recipient_heads: list[int]
    condition: int | None
    contents: list[Draft] = field(default_factory=list)
    reciprocal: bool = False
    again: list[int] = field(default_factory=list)
    """Predicates of drafts that tell of the same deed once more."""
    turn: int | None = None
    """The verb that says that it is put off or called off."""
    token: int = field(init=False)
    """The predicate."""

    def __post_init__(self) -> None:
        self.token = self.match.clause.token

    @property
    def mutual(self) -> bool:
        """Tell whether all sides act: the frame says so, or the words do ("shelled each other")."""
        return self.match.frame.mutual or self.reciprocal


def deed_of(parse: Parse, match: Match) -> tuple[EventType, EventStatus]:
    """Tell what was done and whether: what is refused or ended is another deed, and that one occurred."""
    act, status = match.frame.type, status_of(parse, match)
    if act in _ENDED and (end := ended_by(parse, match)) is not None:
        return _ENDED[act], verb_status(parse, end)
    if status == "negated" and match.frame.when_negated:
        return match.frame.when_negated, "occurred"
    if match.frame.refused or match.frame.coming:
        return act, "occurred"  # the refusal or the threat, which is what the frame tells of
    return act, status


def status_of(parse: Parse, match: Match) -> EventStatus:
    """Give the factuality of what a match tells; a report in the simple present has happened."""
    token = match.clause.token
    if match.clause.kind == "noun":
        status = noun_status(parse, token)
        return "occurred" if status == "scheduled" and _is_declared(parse, match) else status
    if was_due(parse, token):
        return "negated"
    if match.clause.kind == "adj":
        status = verb_status(parse, parse.heads[token])
        if parse.lemmas[token] == "due" and status in ("occurred", "ongoing"):
            return "scheduled"
        readiness = match.frame.type == "AGREE" and status == "ongoing"  # who "is ready to help" has offered it
        return "occurred" if readiness else status
    status = verb_status(parse, token)
    lasting = parse.lemmas[token] in verb_classes().lasting  # "Peru mulls a ban"
    if status == "ongoing" and not lasting and is_simple_present(parse, token):
        headline = is_headline(parse, *parse.sentences[parse.sentence_of[token]])
        reported = match.frame.type in _VERBAL - _HELD or is_denial_of_nobody(parse, match)
        return "occurred" if headline or reported else status
    return status


def ended_by(parse: Parse, match: Match) -> int | None:
    """Give the verb that says that a deed is done no more: "stop" of "will stop selling arms to Oman"."""
    token = match.clause.token
    above = parse.heads[token]
    gerund = match.clause.kind == "verb" and parse.tags[token] == "VBG" and parse.deps[token] in ("xcomp", "ccomp")
    return above if gerund and parse.lemmas[above] in verb_classes().ending and not is_negated(parse, above) else None


def _is_declared(parse: Parse, match: Match) -> bool:
    """Tell whether announcing an act is doing it: "announced a halt to loans", "announced the arrest of"."""
    carrier = match.clause.carrier
    if carrier is None or match.frame.type not in _DECLARED or parse.lemmas[carrier] != "announce":
        return False
    return verb_status(parse, carrier) in ("occurred", "ongoing")


def is_denial_of_nobody(parse: Parse, match: Match) -> bool:
    """Tell whether something is only said to be untrue, which whoever says so denies: "the report is false"."""
    return match.frame.type == "REJECT" and parse.lemmas[match.clause.token] == "be" and not match.heads("actor")


def says_so(draft: Draft, saying: Saying) -> bool:
    """Tell whether a draft's frame asked a clause to say something."""
    return any(item.slot.requirement.says == saying for item in draft.match.filled)


def denies(parse: Parse, draft: Draft) -> bool:
    """Tell whether a draft says that something is not so, rather than that somebody will not do it."""
    if says_so(draft, "own-denial") or is_denial_of_nobody(parse, draft.match):
        return True
    put_to = (parse.lemmas[head] in occasion_words().put_to for head in draft.match.clause.heads("obj"))
    return parse.lemmas[draft.token] in _DENYING and not any(put_to)


def is_known(actor: str) -> bool:
    """Tell whether an actor is known by name, and not only by what is said of somebody nameless."""
    return not actor.startswith("x-")


def state_of(actor: str) -> str:
    """The state that an organ or force belongs to, by its id: RUS of RUS.MIL; others stand for themselves."""
    return actor.partition(".")[0] if not actor.startswith("P.") else actor


def countries_of(ids: Iterable[str], actors: Mapping[str, Actor]) -> list[str]:
    """Give the countries of some actors, each once; a code stands for itself, and nothing for those of none."""
    found: list[str] = []
    for one in ids:
        country = actors[one].country if one in actors else one
        if country and country not in found:
            found.append(country)
    return found
