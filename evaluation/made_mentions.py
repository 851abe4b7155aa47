"""Mentions of a corpus that is made up: events between 120 states, each told by one to thirty dispatches of three days.

A hundredth of the pairs have a third of the events, as in news; two events of one day differ in act or sides. A third
of the mentions name the day, a tenth are plans; each sentence has ten words of its event and five of its own. The same
size gives the same mentions. A war is of two states that attack each other for a year, and nothing else happens.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from tocsin.engine.corpus.corpus_rows import mention_row
from tocsin.ontology.plover import TYPES
from tocsin.reading.resolution.model import Mention, Party
from tocsin.record import content_id
from tocsin.record.event import EventType

STATES = [f"{first}{second}Z" for first in "ABCDEFGHIJ" for second in "ABCDEFGHIJKL"]
WORDS = [f"word{number}" for number in range(8_000)]
ACTS: tuple[EventType, ...] = ("CONSULT", "ASSAULT", "ACCUSE", "REQUEST", "AGREE", "AID", "SANCTION", "THREATEN")
_DAYS = 3650
"""Days that a corpus is spread over; of the mentions of a day a third as many events are in the news at once."""
Head = tuple[str, str, str]


def mention_rows(
    number: int, head_of: Callable[[int], Head], days: int = _DAYS, *, is_war: bool = False
) -> Iterator[tuple[dict[str, Any], str]]:
    """Give the rows of mentions as coding makes them, each with the name of its event.

    Args:
        number: how many.
        head_of: dispatch, instant of publication and publisher of the mention at a place.
        days: over how many days they are spread.
        is_war: all are of two states that attack each other.
    """
    crowd, acts = (STATES[:2], ACTS[1:2]) if is_war else (STATES, ACTS)
    chance = random.Random(2)  # noqa: S311  (a made-up corpus, no secret)
    news: list[_Event] = []
    for place in range(number):
        dispatch, published, publisher = head_of(place)
        day = date.fromisoformat(published[:10])
        news = [one for one in news if one.left and (day - one.day).days < 3]
        while len(news) < number // days // 3 + 1:
            news.append(_Event(chance, day, crowd, acts))
        event = chance.choice(news)
        event.left -= 1
        mention = event.mention(chance, place, dispatch, published, publisher)
        yield {**mention_row(mention, day, True), "number": place}, event.name


class _Event:
    """Something that happened on a day between two states."""

    def __init__(self, chance: random.Random, day: date, crowd: list[str], acts: tuple[EventType, ...]) -> None:
        self.sides = chance.sample(crowd[:12] if chance.random() < 1 / 3 else crowd, 2)
        self.act = chance.choice(acts)
        self.is_plan = chance.random() < 0.1
        self.when = day + timedelta(days=chance.randint(2, 20) if self.is_plan else 0)
        self.day = day
        self.left = min(30, int(chance.paretovariate(1.2)))
        self.words = chance.choices(WORDS, k=10)
        self.name = content_id("t", self.act, self.is_plan, *self.sides, self.when.isoformat())

    def mention(self, chance: random.Random, place: int, dispatch: str, published: str, publisher: str) -> Mention:
        """Tell it in a sentence of one dispatch."""
        words = tuple(sorted({*self.words, *chance.choices(WORDS, k=5)}))
        named = self.when.isoformat() if self.is_plan or chance.random() < 1 / 3 else None
        actor, recipient = (Party(id=one, name=one, country=one) for one in self.sides)
        return Mention(
            id=content_id("e", place), act=self.act, type=self.act, status="scheduled" if self.is_plan else "occurred",
            mode=None, cameo="010", goldstein=0.0 if TYPES[self.act].quad < 3 else -2.0, contexts=(), actors=(actor,),
            recipients=(recipient,), place=None, start=named, end=named, precision="day" if named else None,
            own_day=False, figures=(), condition=None, words=words[:6], context=words, contents=(), dispatch=dispatch,
            published=published, publisher=publisher, copy_of=None, attributed_to=None, is_attributed=False,
            evidence=((0, 10),), confidence=0.8,
        )  # fmt: skip
