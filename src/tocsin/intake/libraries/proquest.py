"""ProQuest: the plain text of an export, a rule of underscores between stories, a field a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.errors import InputError, NoStory
from tocsin.intake.decode import decoded
from tocsin.intake.item import Item, Outcome
from tocsin.intake.libraries.stories import Exported, outcomes_of

MAX_EXPORT = 64 * 1024 * 1024
_RULE = re.compile(r"^_{20,}[ \t]*$", re.M)
_COUNT = re.compile(r"^Document \d{1,6} of \d{1,6}[ \t]*$", re.M)
_SIGN = re.compile(
    r"^(?:ProQuest document ID|Publication title|Publication info|Document URL|Full text|Publication date):", re.M
)
_FIELD = re.compile(r"([A-Z][A-Za-z/ -]{1,40}?)[ \t]*:(?:[ \t]+(.*)|[ \t]*$)")
_NAMES = frozenset(
    one.strip()
    for one in """title, author, authors, abstract, publication info, publication title, publication date,
    publication year, publication subject, publication subjects, full text, subject, subjects, location, people,
    company, company / organization, section, publisher, place of publication, country of publication, issn, e-issn,
    source type, language of publication, language, document type, proquest document id, document url, copyright,
    last updated, database, links, first page, pages, issue, volume, dateline, credit, column, identifier,
    identifier / keyword, number of pages, notes, publisher name, source attribution, business indexing term,
    classification, isbn, supplement, edition""".split(",")
)
_FOOT = re.compile(r"^(?:Contact ProQuest|Copyright © \d{4} ProQuest)", re.I)


def is_proquest(item: Item) -> bool:
    """Tell an export by its rule or its count, and one of its own fields."""
    text = item.head.decode("utf-8", "replace").replace("\r\n", "\n")
    opens = _RULE.search(text) is not None or _COUNT.search(text) is not None
    return opens and len(set(_SIGN.findall(text))) >= 2


def read_proquest(item: Item) -> Iterator[Outcome]:
    """Read each story of an export."""
    text, _ = decoded(item.read(MAX_EXPORT), item.content_type, item.where)
    lined = re.sub(r"\r\n?|\x0c", "\n", text.removeprefix("\ufeff"))
    yield from outcomes_of(item, "proquest", "text", _stories(lined))


def _stories(text: str) -> Iterator[Exported | InputError]:
    for chunk in _RULE.split(text):
        head = chunk.lstrip()
        if head and not _FOOT.match(head) and (_SIGN.search(chunk) or _COUNT.match(head)):
            yield _story(chunk)


def _story(chunk: str) -> Exported | InputError:
    title, fields = _fields(_COUNT.sub("", chunk, count=1))
    if not fields.get("full text"):
        return NoStory("bears no full text", hint="export it with its full text")
    info = fields.get("publication info", "")
    day_in = "publication date" if "publication date" in fields else "publication info"
    return Exported(
        text=fields["full text"],
        source=chunk,
        headline=fields.get("title") or title,
        byline=fields.get("author") or fields.get("authors"),
        dateline=fields.get("dateline"),
        publisher=fields.get("publication title") or info.partition(";")[0].partition(",")[0] or None,
        day=fields.get(day_in),
        day_in=day_in,
        section=fields.get("section"),
        length=fields.get("number of words"),
        language=fields.get("language of publication") or fields.get("language"),
        notice=fields.get("copyright"),
        url=fields.get("document url"),
        id=fields.get("proquest document id"),
        subjects=[part.strip() for part in re.split(r"[;\n]", fields.get("subject") or fields.get("subjects") or "")],
    )


def _fields(chunk: str) -> tuple[str | None, dict[str, str]]:
    """Give the line that opens a story, and its fields; a field goes on until the next that is known."""
    title: str | None = None
    found: dict[str, list[str]] = {}
    name = ""
    for line in chunk.split("\n"):
        match = _FIELD.fullmatch(line.strip())
        if match and match[1].lower() in _NAMES and match[1].lower() not in found:
            name = match[1].lower()
            found[name] = [match[2] or ""]
        elif name:
            found[name].append(line.strip())
        elif line.strip():
            title = f"{title} {line.strip()}" if title else line.strip()
    return title, {key: "\n".join(lines).strip() for key, lines in found.items() if any(lines)}
