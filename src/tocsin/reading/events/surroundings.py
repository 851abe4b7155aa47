"""What the other readers found in a text, as the reader of events is given it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.places.reader import PlaceReading
from tocsin.reading.quotes.reader import Voices
from tocsin.reading.times.reader import TimeReading
from tocsin.record import Quantity


@dataclass(frozen=True)
class Surroundings:
    """What the other readers found in one text.

    Attributes:
        parse: the text.
        actors: who is named, and where.
        times: what times are told.
        places: what places are named.
        quantities: what numbers count.
        voices: who speaks which words.
        day: the day of the text, None where it has none.
    """

    parse: Parse
    actors: ActorReading
    times: TimeReading
    places: PlaceReading
    quantities: Sequence[Quantity]
    voices: Voices
    day: date | None
