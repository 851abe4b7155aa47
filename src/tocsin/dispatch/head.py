"""The head of a dispatch: headline, byline and day, from what the page prints and what its markup states.

What is printed near the headline and what the markup states prove each other. Nothing is invented: a day
that only a file name or an address tells, or the timestamp of a page that shows its readers no day and
does not say that it is an article, is inferred and marked so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from tocsin.dispatch.bylines import names_in
from tocsin.dispatch.days import days_in, instant_of, without_days
from tocsin.dispatch.layout import BODY, Layout
from tocsin.dispatch.lines import Line, words_in
from tocsin.dispatch.metadata import Metadata, iso_instant
from tocsin.dispatch.name_day import day_in_name
from tocsin.ontology.page_phrases import page_phrases
from tocsin.record import Dateline, Page, Published

_URL_DAY = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|\b)")
_SEPARATOR = re.compile(r"\s+[|–—·»«•-]+\s+|\s*\|\s*|:\s+")
_LETTERS = re.compile(r"[\W_]+")
_MAX_DATE_LINE = 16
"""Words from which on a line with a day in it is a sentence, not a line of days."""

_NOT_HEAD = ("headline", "rail-item", "rail-heading", "rights", "masthead")
_APART = 2
"""Days between the printed and the stated day from which on they are two days, not one in two time zones."""


def headline_of(layout: Layout, meta: Metadata, url: str | None) -> str | None:
    """Give the headline: as printed where it is, else the stated title without the site's name."""
    printed = layout.lines("headline")
    proven = bool(layout.lines("dateline"))  # what stands over an agency's dateline is its headline
    if printed and (layout.marked or proven or printed[0].tag in (None, "h1") or not meta.title):
        return printed[0].text if printed[0].tag is None else without_site(printed[0].text, _sites(meta, url))
    return without_site(meta.title, _sites(meta, url)) if meta.title else None


def story_titles(meta: Metadata, url: str | None) -> list[str]:
    """Give the stated titles that are not the site's name alone."""
    sites = _sites(meta, url)
    return [title for title in meta.titles if not _is_site(title, sites)]


def without_site(title: str, sites: Sequence[str]) -> str:
    """Cut the site's name off a title: "Talks end - The Daily", "The Daily: Talks end".

    Args:
        title: the title.
        sites: names of the site, small letters alone.
    """
    while True:
        marks = list(_SEPARATOR.finditer(title))
        if not marks:
            return title
        tail, head = title[marks[-1].end() :], title[: marks[0].start()]
        if _is_site(tail, sites) or (marks[-1].group().strip() in ("|", "»") and words_in(tail) <= 4):
            title = title[: marks[-1].start()].rstrip()
        elif _is_site(head, sites):
            title = title[marks[0].end() :].lstrip()
        else:
            return title


def _is_site(part: str, sites: Sequence[str]) -> bool:
    letters = _letters(part)
    return len(letters) > 2 and any(letters == site or (len(letters) > 4 and letters in site) for site in sites)


def _letters(name: str) -> str:
    return _LETTERS.sub("", name).casefold()


def _sites(meta: Metadata, url: str | None) -> list[str]:
    return [_letters(name) for name in (meta.publisher, _host(meta.url), _host(url)) if name]


def _host(url: str | None) -> str | None:
    match = re.match(r"https?://(?:www\.)?([^/:?#]+)", url or "")
    return match[1] if match else None


def byline_of(layout: Layout, meta: Metadata, url: str | None) -> str | None:
    """Give who wrote it.

    Metadata names the authors alone; the printed line wins where it names the same people more fully, or
    where the metadata names the site.
    """
    sites = _sites(meta, url)
    found = [names for line in layout.lines("byline") if (names := printed_names(line))]
    printed = next((names for names in found if not _is_site(names, sites)), found[0] if found else None)
    stated = names_in(meta.author, marked=True) if meta.author else None
    if stated is None or printed is None:
        return stated or printed
    people = [_letters(name) for name in re.split(r",\s+", stated)]
    if _is_site(stated, sites) or all(name in _letters(printed) for name in people):
        return printed
    return printed if " " not in stated and " " in printed else stated


def printed_names(line: Line) -> str | None:
    """Give the names in a byline as printed; those that the markup sets apart, where it does."""
    apart = names_in(line.who, marked=True) if line.who and line.cue == "byline" else None
    return apart or names_in(line.text, marked=line.cue == "byline")


def published_of(page: Page, layout: Layout, meta: Metadata, dateline: Dateline | None) -> Published:
    """State what the page states; infer from its address or name; never invent."""
    printed = printed_day(layout, meta)
    from_page = page.stated is None
    if meta.published and not (from_page and printed and _is_earlier(printed[0], meta.published[0])):
        is_weak = from_page and meta.weak and printed is None and dateline is None
        evidence = f"{meta.published[1]} of the page" if is_weak else meta.published[1]
        return Published(value=meta.published[0], status="inferred" if is_weak else "stated", evidence=evidence)
    if printed and dateline and dateline.date and printed[0].startswith(f"{dateline.date}T"):
        return Published(value=printed[0], status="stated", evidence=printed[1])
    if dateline and dateline.date:
        return Published(value=dateline.date, status="stated", evidence=dateline.raw)
    if printed:
        return Published(value=printed[0], status="stated", evidence=printed[1])
    if from_page and layout.marked and (last := printed_day(layout, meta, changed=True)):
        return Published(value=last[0], status="inferred", evidence=last[1])
    address, name = page.url or meta.url or "", (page.name or "").rpartition("!")[2]
    for day, what in ((_day_in_address(address), "day in the address"), (day_in_name(name), "day in the file's name")):
        if day:
            return Published(value=day, status="inferred", evidence=what)
    return Published(value=None, status="absent", evidence=None)


def printed_day(layout: Layout, meta: Metadata, *, changed: bool = False) -> tuple[str, str] | None:
    """Give the first day or instant that a line near the headline prints as the story's, and the words.

    Args:
        layout: the labelled lines.
        meta: what the markup states; its language tells the order of numbers.
        changed: look for the day on which the story was changed instead.
    """
    month_first = True if meta.language and meta.language.lower() == "en-us" else None
    before: Line | None = None
    for line in _date_lines(layout):
        labelled = before is not None and words_in(before.text) <= 3 and is_change(before.text)
        before = line
        if words_in(line.text) > _MAX_DATE_LINE:
            continue
        days = days_in(line.text, month_first=month_first)
        instant = iso_instant(line.when)
        if instant and (labelled or is_change(line.text)) == changed:
            return instant, line.text[:80]
        if found := [day for day in days if (labelled or day.changed) == changed]:
            told = found[0].value.isoformat() if layout.marked else instant_of(line.text, found[0])
            return told, line.text[:80]
    return None


def is_change(words: str) -> bool:
    """Tell whether words before a day say that the story was changed then."""
    return bool(page_phrases().changed.search(words))


def modified_of(layout: Layout, meta: Metadata) -> str | None:
    """Give when the story was changed: as the markup states it, else as a line near the headline prints it."""
    if meta.modified:
        return meta.modified
    found = printed_day(layout, meta, changed=True) if layout.marked else None
    return found[0] if found else None


def written_day(layout: Layout, meta: Metadata) -> date | None:
    """Give the day that a line of the head prints, from which a dateline takes its year."""
    found = printed_day(layout, meta)
    return date.fromisoformat(found[0][:10]) if found else None


def _date_lines(layout: Layout) -> Iterator[Line]:
    """Lines in which the story's day is looked for: those of its head, then what says that it is a day."""
    head: list[Line] = []
    later: list[Line] = []
    started = False
    for segment in layout.segments:
        line = segment.line
        if line is None:
            continue
        if segment.label == "headline" and layout.marked:
            head = head[-3:]  # what stands far above is the day of the visit
        if segment.label in BODY:
            started = True
        elif not started and (segment.label not in _NOT_HEAD or _is_bare_day(line)):
            head.append(line)
        elif started and (line.cue in ("date", "byline") or segment.label == "byline"):
            later.append(line)
    yield from head
    yield from later


def _is_bare_day(line: Line) -> bool:
    """A day alone is the story's even in what calls itself a rail, if it stands by the headline."""
    return line.cue == "rail" and line.link is None and not without_days(line.text).strip()


def _is_earlier(printed: str, stated: str) -> bool:
    return (date.fromisoformat(stated[:10]) - date.fromisoformat(printed[:10])).days >= _APART


def _day_in_address(url: str) -> str | None:
    match = _URL_DAY.search(url)
    try:
        return date(*map(int, match.groups())).isoformat() if match else None
    except ValueError:
        return None
