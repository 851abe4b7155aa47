"""What the exports of libraries have in common: many stories in one file, the day as words, the fields as lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tocsin.errors import InputError
from tocsin.intake.fields import names, web_address, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.record import Stated, Wire
from tocsin.record.page import PageKind

_MONTHS = {
    name: number
    for number, spellings in enumerate(
        ("jan january janvier januar enero gennaio", "feb february février februar febrero febbraio",
         "mar march mars märz marzo", "apr april avril abril aprile", "may mai mayo maggio",
         "jun june juin juni junio giugno", "jul july juillet juli julio luglio", "aug august août agosto",
         "sep sept september septembre septiembre settembre", "oct october octobre oktober octubre ottobre",
         "nov november novembre noviembre", "dec december décembre dezember diciembre dicembre"), 1)
    for name in spellings.split()
}  # fmt: skip
_DAY_FIRST = re.compile(r"\b(\d{1,2})\.?\s+([^\W\d_]{3,10})\.?,?\s+((?:19|20)\d\d)\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]{3,10})\.?\s+(\d{1,2}),?\s+((?:19|20)\d\d)\b")
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_CLOCK = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\s*([AaPp])\.?[Mm]\b)?")
_LENGTH = re.compile(r"([\d.,]{1,9})\s*(?:words?|Wörter|mots|palabras|parole)\b", re.I)
_LANGUAGES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "dutch": "nl", "swedish": "sv",
    "danish": "da", "polish": "pl", "russian": "ru", "ukrainian": "uk", "turkish": "tr", "arabic": "ar",
    "chinese": "zh", "persian": "fa",
}  # fmt: skip


@dataclass
class Exported:
    """One story of an export, as its fields stand.

    Attributes:
        text: the body: HTML, or plain with a blank line between paragraphs.
        day: the day as words.
        clock: the time of day as words.
        source: the words that the story was read from, for its digest.
    """

    text: str = ""
    source: str = ""
    headline: str | None = None
    byline: str | None = None
    dateline: str | None = None
    publisher: str | None = None
    day: str | None = None
    day_in: str = "date"
    clock: str | None = None
    section: str | None = None
    length: str | None = None
    language: str | None = None
    notice: str | None = None
    url: str | None = None
    id: str | None = None
    note: str | None = None
    subjects: list[str] = field(default_factory=list)

    def story(self, format_name: str, name: str, kind: PageKind) -> Story:
        """Make the story."""
        day = iso_day(self.day, self.clock)
        stated = Stated(
            headline=words(self.headline),
            byline=words(self.byline),
            dateline=words(self.dateline),
            published=day or words(self.day),
            published_in=self.day_in,
            language=language_code(self.language),
            provider=words(self.publisher),
            url=web_address(self.url),
            section=words(self.section),
            notice=words(self.notice),
        )
        wire = Wire(
            id=words(self.id),
            subjects=names(self.subjects),
            length=length_of(self.length),
            note=words(self.note),
        )
        return Story(format_name, self.text, with_wire(stated, wire), self.source.encode(), name, kind=kind)


def outcomes_of(
    item: Item, format_name: str, kind: PageKind, found: Iterator[Exported | InputError]
) -> Iterator[Outcome]:
    """Make the page of each story; one that fails is told and the rest goes on."""
    for number, one in enumerate(found, 1):
        if isinstance(one, InputError):
            one.where = one.where or item.entry(number)
            yield one
            continue
        try:
            yield one.story(format_name, item.entry(number), kind).page()
        except InputError as error:
            yield error


def iso_day(text: str | None, clock: str | None = None) -> str | None:
    """Read a day in words ("10 January 2022", "January 10, 2022 Monday") and a time of day; None for all else."""
    if not text:
        return None
    found: tuple[int, int, int] | None = None
    if match := _ISO.search(text):
        found = int(match[1]), int(match[2]), int(match[3])
    elif (match := _DAY_FIRST.search(text)) and (month := _MONTHS.get(match[2].lower())):
        found = int(match[3]), month, int(match[1])
    elif (match := _MONTH_FIRST.search(text)) and (month := _MONTHS.get(match[1].lower())):
        found = int(match[3]), month, int(match[2])
    if found is None or not 1 <= found[1] <= 12 or not 1 <= found[2] <= 31:
        return None
    day = "{:04}-{:02}-{:02}".format(*found)
    time = _CLOCK.search(clock or "")
    if time is None:
        return day
    hour = int(time[1]) % 12 + (12 if time[4] in ("p", "P") else 0) if time[4] else int(time[1])
    return f"{day}T{hour:02}:{time[2]}:{time[3] or '00'}"


def is_day(text: str) -> bool:
    """Tell a line that is a full day and little more."""
    return len(text) <= 60 and iso_day(text) is not None


def length_of(text: str | None) -> int | None:
    """Read "1,432 words"."""
    match = _LENGTH.search(text or "")
    digits = re.sub(r"\D", "", match[1]) if match else ""
    return int(digits) if digits else None


def language_code(text: str | None) -> str | None:
    """Give the ISO 639-1 code of a language by name; a code stays."""
    name = (words(text) or "").lower().partition(";")[0].strip()
    return _LANGUAGES.get(name, name if len(name) == 2 else None) if name else None
