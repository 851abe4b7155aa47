"""Nexis and Nexis Uni: the plain text of an export, also of those that come as Word or RTF.

Two forms are about. Since 2017 a story stands between headline and "End of Document", its text between
the lines "Body" and "Classification". Before, each began with "3 of 25 DOCUMENTS" and bore its fields in
capitals over and under the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tocsin.errors import InputError, MalformedInput
from tocsin.intake.decode import decoded
from tocsin.intake.item import Item, Outcome
from tocsin.intake.libraries.stories import Exported, is_day, outcomes_of

MAX_EXPORT = 64 * 1024 * 1024
_OPENS = re.compile(r"^[ \t]*\d{1,6} of \d{1,6} DOCUMENTS?[ \t]*$", re.M)
_CLOSES = re.compile(r"^[ \t]*End of Document[ \t]*$", re.M)
_BODY = re.compile(r"^[ \t]*Body[ \t]*$", re.M)
_LENGTH = re.compile(r"^[ \t]*Length:[ \t]*[\d.,]+ words", re.M | re.I)
_TAIL = re.compile(
    r"^[ \t]*(?:Classification|Notes|Graphic|(?:Load-Date|Language|Publication-Type|Subject):.*)[ \t]*$", re.M
)
_FIELD = re.compile(
    r"^[ \t]*(Section|Length|Byline|Dateline|Highlight|Headline|Language|Publication-Type|Load-Date|Subject|"
    r"Correction|Series|Distribution|Edition|Journal-Code|Acc-No|Geographic|Person|Company|Organization|Industry|"
    r"Graphic|Url|Document-Type|Title)[ \t]*:[ \t]*(.*)$",
    re.I,
)
_PICTURES = frozenset({"Link to Image", "Link to Story"})
_COPYRIGHT = re.compile(r"^(?:Copyright\b|\(c\)|©)", re.I)
_RESERVED = re.compile(r"^All Rights Reserved\b", re.I)
_TAIL_FIELDS = frozenset(
    """language publication-type load-date subject journal-code acc-no geographic person company organization
    industry graphic url document-type title""".split()
)
_COVER = re.compile(r"^(?:Client/Matter|Search Terms|Search Type|Narrowed by|Content Type|User Name|Date and Time|"
                    r"Job Number|Documents? \(\d+\)|\d+\.\s)", re.I)  # fmt: skip


def is_nexis(item: Item) -> bool:
    """Tell a plain-text export."""
    return not item.head.lstrip().startswith((b"<", b"{")) and is_nexis_text(item.head.decode("utf-8", "replace"))


def is_nexis_text(text: str) -> bool:
    """Tell the text of an export by the lines that no other form has."""
    head = text[:200_000].replace("\r", "\n")
    if _LENGTH.search(head) is None:
        return False
    return _BODY.search(head) is not None or _OPENS.search(head) is not None


def read_nexis(item: Item) -> Iterator[Outcome]:
    """Read each story of a plain-text export."""
    text, _ = decoded(item.read(MAX_EXPORT), item.content_type, item.where)
    yield from nexis_outcomes(item, text, "nexis")


def nexis_outcomes(item: Item, text: str, format_name: str) -> Iterator[Outcome]:
    """Give the page of each story in the text of an export."""
    lined = re.sub(r"\r\n?|\x0c", "\n", text.removeprefix("\ufeff"))
    yield from outcomes_of(item, format_name, "text", _stories(lined))


def _stories(text: str) -> Iterator[Exported | InputError]:
    opened = list(_OPENS.finditer(text))
    if opened:
        ends = [*(match.start() for match in opened[1:]), len(text)]
        for match, end in zip(opened, ends, strict=True):
            yield _old(text[match.end() : end])
        return
    at = 0
    for match in _CLOSES.finditer(text):
        yield _new(text[at : match.start()])
        at = match.end()
    if text[at:].strip():
        if at == 0 or _BODY.search(text, at):
            story = _new(text[at:])
            yield story
        if _BODY.search(text, at):
            what = "is cut short: its last story has no line 'End of Document'"
            yield MalformedInput(what, hint="export it again; what there is of it was read")


def _new(chunk: str) -> Exported | InputError:
    """Read a story of the newer form."""
    body = _BODY.search(chunk)
    if body is None:
        return MalformedInput("a story has no line 'Body'", hint="export it again with its full text")
    tail = _TAIL.search(chunk, body.end())
    end = tail.start() if tail else len(chunk)
    found = Exported(text=_unwrapped(chunk[body.end() : end].split("\n")), source=chunk, day_in="date line")
    lines = chunk[: body.start()].split("\n")
    shown = [at for at, line in enumerate(lines) if line.strip()]
    days = [number for number, at in enumerate(shown) if is_day(lines[at].strip())]
    if days:
        number = days[-1]
        found.day = found.clock = lines[shown[number]].strip()
        found.publisher = lines[shown[number - 1]].strip() if number > 0 else None
        found.headline = _headline(lines, shown, number - 2) if number > 1 else None
        shown = shown[number + 1 :]
    _take_fields(found, [lines[at].strip() for at in shown])
    _take_fields(found, [line.strip() for line in chunk[end:].split("\n")])
    return found


def _headline(lines: list[str], shown: list[int], number: int) -> str:
    """The line over the publication, and those right above it where it was wrapped."""
    first = number
    while first > 0 and shown[first - 1] == shown[first] - 1 and not _COVER.match(lines[shown[first - 1]].strip()):
        first -= 1
    return " ".join(lines[at].strip() for at in shown[first : number + 1])


def _old(chunk: str) -> Exported | InputError:
    """Read a story of the older form: publication, day, fields in capitals, text, fields again."""
    lines = chunk.split("\n")
    shown = [at for at, line in enumerate(lines) if line.strip()]
    day = next((number for number, at in enumerate(shown[:12]) if is_day(lines[at].strip())), None)
    if day is None:
        return MalformedInput("a story has no line with its day", hint="export it again with its full text")
    found = Exported(source=chunk, day_in="date line")
    found.day = found.clock = lines[shown[day]].strip()
    before = [line for at in shown[:day] if not _is_right(line := lines[at].strip())]
    found.publisher = before[-1] if before else None
    body = shown[day] + 1
    for number, at in enumerate(shown[day + 1 :]):
        match = _FIELD.match(lines[at])
        if match is None and (number > 0 or found.headline):
            break
        if match is None:
            found.headline = lines[at].strip()
        elif match[1].lower() in _TAIL_FIELDS - {"graphic", "title"}:
            break
        body = _field_end(lines, at)
    tail = next((at for at in range(body, len(lines)) if _ends_text(lines[at])), len(lines))
    _take_fields(found, _joined(lines[shown[day] + 1 : body]))
    _take_fields(found, _joined(lines[: shown[day]] + lines[tail:]))
    found.text = _unwrapped(lines[body:tail])
    return found


def _field_end(lines: list[str], at: int) -> int:
    """A field goes on until the next blank line."""
    while at < len(lines) and lines[at].strip():
        at += 1
    return at


def _ends_text(line: str) -> bool:
    match = _FIELD.match(line)
    return (match is not None and match[1].lower() in _TAIL_FIELDS and match[1].isupper()) or _is_right(line.strip())


def _joined(lines: list[str]) -> list[str]:
    """Join the lines of fields that were wrapped."""
    found: list[str] = []
    gap = True
    for line in lines:
        stripped = line.strip()
        if stripped and not gap and found and not _FIELD.match(line) and not _is_right(stripped):
            found[-1] += " " + stripped
        elif stripped:
            found.append(stripped)
        gap = not stripped
    return found


def _is_right(line: str) -> bool:
    return _COPYRIGHT.match(line) is not None or _RESERVED.match(line) is not None


def _take_fields(found: Exported, lines: list[str]) -> None:
    """Take the fields that lines bear; the first of a name counts."""
    rights: list[str] = []
    for line in lines:
        if _is_right(line):
            rights.append(line)
            continue
        match = _FIELD.match(line)
        if match is None or not match[2].strip():
            continue
        name, value = match[1].lower(), match[2].strip()
        if name in _ATTRIBUTES and getattr(found, _ATTRIBUTES[name]) is None:
            setattr(found, _ATTRIBUTES[name], value)
        elif name == "subject":
            found.subjects += [re.sub(r"\s*\(\d+%\)", "", part).strip().capitalize() for part in value.split(";")]
    if rights and found.notice is None:
        found.notice = " ".join(rights)


_ATTRIBUTES = {
    "section": "section", "length": "length", "byline": "byline", "dateline": "dateline", "headline": "headline",
    "language": "language", "correction": "note", "acc-no": "id", "url": "url",
}  # fmt: skip


def _unwrapped(lines: list[str]) -> str:
    """Join the lines of each paragraph, which blank lines part; lines that stand for pictures are left out."""
    paragraphs = [""]
    for line in map(str.strip, lines):
        if not line:
            paragraphs.append("")
        elif line not in _PICTURES:
            paragraphs[-1] += f" {line}" if paragraphs[-1] else line
    return "\n\n".join(filter(None, paragraphs))
