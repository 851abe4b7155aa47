"""Coreference: whom pronouns, titles, nominals and plurals of a dispatch stand for, on dispatches of our own.

An antecedent is an actor with its names in the dispatch; an anaphor is right where its actors are those that the
reader gives to these names, a state and its government being one. A role of nobody in particular ("the president"
that was tied to no one) counts as unresolved. Repeated surnames and bracketed acronyms, which are
easy, are shown but stand outside the headline figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from evaluation.gold_rows import gold_rows
from evaluation.table import Row, Table
from tocsin.dispatch import dispatch_of_text
from tocsin.reading.actors.first_person import with_first_person
from tocsin.reading.actors.names import head_of
from tocsin.reading.actors.reader import ActorReading, read_actors
from tocsin.reading.parsing.language import parse_many
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.quotes.reader import read_quotes

GOLD: tuple[str, ...] = ()
OWN = Path(__file__).parent / "gold" / "coreference.jsonl"
HEADLINE = ("pronoun", "quoted", "title", "nominal", "group")
KINDS = (*HEADLINE, "surname", "acronym")
_NOTE = (
    "Sixty own dispatches, annotated before the reader was mended, then mended on: a figure of development. An "
    "anaphor without antecedent among the actors that is tied to one counts against what was resolved."
)
_SHOWN_ERRORS = 60


@dataclass(frozen=True)
class Anaphor:
    """One anaphor with what is right and what was read.

    Attributes:
        kind: a kind of the annotators' guide.
        wanted: the ids that the reader gives to each antecedent, one set an antecedent; empty for none.
        found: the ids it was tied to; empty where unresolved.
        told: a line on it for the terminal.
    """

    kind: str
    wanted: tuple[frozenset[str], ...]
    found: frozenset[str]
    told: str = ""

    @property
    def is_right(self) -> bool:
        """Every antecedent is among the actors found, and nobody else."""
        return (
            bool(self.wanted)
            and all(self.found & one for one in self.wanted)
            and all(any(actor in one for one in self.wanted) for actor in self.found)
        )


def run(gold: Path) -> Table:
    """Read the project's own dispatches; `gold`, where the scorers' foreign data lies, holds none of them."""
    rows = gold_rows(OWN)
    found = [
        anaphor
        for row, parse in zip(rows, parse_many([row["text"] for row in rows]), strict=True)
        for anaphor in anaphors_of(row, parse)
    ]
    headline = [one for one in found if one.kind in HEADLINE]
    table = [*shares("pronouns and nominals", headline)]
    for kind in KINDS:
        table += shares(kind, [one for one in found if one.kind == kind])
    wrong = [one.told for one in found if one.found and not one.is_right]
    missed = [one.told for one in found if not one.found and one.wanted]
    half = _SHOWN_ERRORS // 2
    return Table("coreference", "Coreference", table, [_NOTE], wrong[:half] + missed[:half])


def shares(name: str, anaphors: Sequence[Anaphor]) -> list[Row]:
    """The share right of those resolved, and of all that have an antecedent."""
    right = sum(one.is_right for one in anaphors)
    resolved = sum(bool(one.found) for one in anaphors)
    bound = sum(bool(one.wanted) for one in anaphors)
    return [
        Row("own", f"{name}: right of resolved", right / resolved if resolved else None, resolved),
        Row("own", f"{name}: right of all", right / bound if bound else None, bound),
    ]


def anaphors_of(row: dict[str, Any], parse: Parse) -> Iterator[Anaphor]:
    """Read one dispatch and set each anaphor beside its antecedents."""
    reading = read_actors(parse, date.fromisoformat(row["published"]))
    quotes = read_quotes(parse, dispatch_of_text(row["text"]).blocks, reading)
    reading = with_first_person(parse, reading, quotes)
    known = {key: _ids_of(names, parse, reading) for key, names in row["actors"].items()}
    for one in row["anaphors"]:
        keys = one["antecedent"] or ()
        found = _found_at(one["start"], one["end"], parse, reading)
        # An antecedent that the reader does not know at all has an id that nothing can be tied to.
        wanted = tuple(known[key] or frozenset({f"unread {key}"}) for key in keys)
        context = row["text"][max(0, one["start"] - 60) : one["end"] + 40].replace("\n", " ")
        names = " + ".join(row["actors"][key][0] for key in keys) or "nobody"
        told = f"{row['id']} {one['kind']} [{one['text']}] = {names}, read {sorted(found)}: … {context} …"
        yield Anaphor(one["kind"], wanted, found, told)


def _ids_of(names: Sequence[str], parse: Parse, reading: ActorReading) -> frozenset[str]:
    """Ids that the reader gives to some names, wherever they stand or by what it calls its actors."""
    ids = {actor.id for actor in reading.actors if actor.name in names}
    for name in names:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", parse.text):
            tokens = parse.tokens_in(*match.span())
            if tokens:
                ids.update(reading.at(head_of(parse, tokens.start, tokens.stop)))
    return frozenset(map(_state, ids))


def _found_at(start: int, end: int, parse: Parse, reading: ActorReading) -> frozenset[str]:
    """What the mention with the head of an anaphor was tied to."""
    tokens = parse.tokens_in(start, end)
    if not tokens:
        return frozenset()
    head = head_of(parse, tokens.start, tokens.stop)
    nobody = {actor.id for actor in reading.actors if actor.kind == "role" and actor.affiliation is None}
    for mention in reading.mentions:
        if mention.head == head and not (mention.kind == "name" and set(mention.actors) <= nobody):
            return frozenset(map(_state, mention.actors))
    return frozenset()


def _state(actor: str) -> str:
    """A state and its government are one antecedent: "Moscow … Russia … it"."""
    return actor.removesuffix(".GOV")
