"""Markdown: front matter for the fields, headings as subheads, the rest as paragraphs.

Front matter is the simple part of YAML that sites use ("key: value", lists of words) or of TOML; its keys
are taken for fields by the names that columns of tables have. The body is brought to HTML of a story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from tocsin.errors import MalformedInput
from tocsin.intake.decode import decoded
from tocsin.intake.item import Item, Outcome, Story
from tocsin.intake.tables.rows import stated_of

_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n")
_KEY = re.compile(r"([A-Za-z][\w .-]{0,60}?)\s*[:=](?=\s|$)[ \t]*(.*)")
_HEADING = re.compile(r"\s{0,3}(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*$")
_UNDERLINE = re.compile(r"\s{0,3}(=+|-+)[ \t]*$")
_RULE = re.compile(r"\s{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"\s{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)")
_PICTURE = re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{1,2000}(?:[ \t]+\"[^\"]{0,500}\")?\)")
_LINK = re.compile(r"\[([^\[\]]{1,500})\]\(<?([^()\s<>]{1,2000})>?(?:[ \t]+\"[^\"]{0,500}\")?\)")
_STRONG = re.compile(r"(?<![\w\\])(\*\*\*|\*\*|\*|___|__|_)(?=\S)([^*_]{1,2000}?)(?<=\S)\1(?!\w)")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!<>~|-])")
_HEAD_SIGNS = re.compile(rb"(?:^|\n)[ \t]{0,3}#{1,6}[ \t]+\S")
_MAX_FRONT = 64 * 1024
_STORY_KEYS = re.compile(rb"(?:^|\n)(?:title|headline|date|published|author|byline|layout|tags|slug)\s*[:=]", re.I)


def is_markdown(item: Item) -> bool:
    """Tell Markdown by its front matter, a heading that it opens with, or two headings under it."""
    head = item.head.removeprefix(b"\xef\xbb\xbf")
    if head.startswith((b"---", b"+++")):
        first, _, rest = head.partition(b"\n")
        fence = first.strip()
        front, closed, _ = rest.partition(b"\n" + fence)
        return fence in (b"---", b"+++") and bool(closed) and _STORY_KEYS.search(front) is not None
    if head.lstrip().startswith(b"<"):
        return False
    signs = sum(1 for _, _ in zip(range(2), _HEAD_SIGNS.finditer(head), strict=False))
    return signs > 1 or (signs == 1 and head.lstrip().startswith(b"#"))


def read_markdown(item: Item) -> Iterator[Outcome]:
    """Read the one story of a file.

    Raises:
        MalformedInput: its front matter has no end.
        NoStory: it has neither headline nor body.
    """
    data = item.read()
    text, _ = decoded(data, item.content_type, item.where)
    fields, body = _split(text, item.where)
    stated = stated_of(fields, item.columns)
    lines = body.splitlines()
    if stated.headline is None and (title := _title(lines)):
        stated = stated.model_copy(update={"headline": title})
    markup = "\n".join(_blocks(_without_title(lines, stated.headline)))
    yield Story("markdown", markup, stated, data, item.name, kind="html").page()


def _split(text: str, where: str) -> tuple[dict[str, str], str]:
    """Part front matter and body."""
    opened = _FENCE.match(text)
    if opened is None:
        return {}, text.removeprefix("\ufeff")
    closed = re.compile(rf"^{re.escape(opened[1])}[ \t]*$", re.M).search(text, opened.end())
    if closed is None or closed.start() > _MAX_FRONT:
        raise MalformedInput("its front matter has no end", where=where, hint=f"close it by a line {opened[1]}")
    return _fields(text[opened.end() : closed.start()]), text[closed.end() :]


def _fields(front: str) -> dict[str, str]:
    """Read "key: value" and "key = value"; the items of a list under a key are joined by commas."""
    found: dict[str, str] = {}
    key = ""
    for line in front.splitlines():
        if (match := _KEY.match(line)) and not line.startswith((" ", "\t", "#")):
            key = match[1].strip()
            found[key] = _value(match[2])
        elif key and (item := re.match(r"\s+(?:-\s+)?(.*\S)|-\s+(.*\S)", line)):
            found[key] = ", ".join(filter(None, (found[key].rstrip("|> "), _value(item[1] or item[2]))))
    return {key: value for key, value in found.items() if value}


def _value(text: str) -> str:
    text = text.strip()
    if text[:1] == "[" and text[-1:] == "]":
        return ", ".join(filter(None, (_value(part) for part in text[1:-1].split(","))))
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return re.sub(r"\s+#\s.*$", "", text)


def _title(lines: list[str]) -> str | None:
    """The first heading, where nothing stands over it."""
    first = next((at for at, line in enumerate(lines) if line.strip()), None)
    if first is None:
        return None
    if heading := _HEADING.match(lines[first]):
        return _plain(heading[2])
    under = _UNDERLINE.match(lines[first + 1]) if first + 1 < len(lines) else None
    return _plain(lines[first].strip()) if under else None


def _without_title(lines: list[str], headline: str | None) -> list[str]:
    """Take away a first heading that is the headline."""
    if headline is None or _title(lines) != headline:
        return lines
    first = next(at for at, line in enumerate(lines) if line.strip())
    return lines[first + (1 if _HEADING.match(lines[first]) else 2) :]


def _blocks(lines: list[str]) -> Iterator[str]:
    """Give each block as HTML: headings, paragraphs, quotations, items of lists; code as it stands."""
    waiting: list[str] = []
    fence = ""

    def paragraph() -> Iterator[str]:
        if waiting:
            yield from _paragraph(waiting)
            waiting.clear()

    for line in lines:
        stripped = line.strip()
        if fence or stripped.startswith(("```", "~~~")):
            yield from paragraph()
            if not fence:
                fence = stripped[:3]
            elif stripped.startswith(fence):
                fence = ""
            else:
                yield f"<pre>{escape(line)}</pre>"
        elif heading := _HEADING.match(line):
            yield from paragraph()
            yield f"<h2>{_inline(heading[2])}</h2>"
        elif waiting and _UNDERLINE.match(line) and len(waiting) == 1:
            yield f"<h2>{_inline(waiting.pop())}</h2>"
        elif not stripped or _RULE.match(line):
            yield from paragraph()
        elif item := _ITEM.match(line):
            yield from paragraph()
            waiting.append(item[1])
        else:
            waiting.append(stripped.lstrip("> "))
    yield from paragraph()


def _paragraph(lines: list[str]) -> Iterator[str]:
    """A paragraph; pictures in it become captions, which are no part of the story."""
    text = " ".join(lines)
    for picture in _PICTURE.finditer(text):
        yield f"<figure><figcaption>{_inline(picture[1])}</figcaption></figure>"
    if rest := _PICTURE.sub(" ", text).strip():
        yield f"<p>{_inline(rest)}</p>"


def _inline(text: str) -> str:
    """Bring links to markup, and drop the marks of emphasis and code."""
    found, at = [], 0
    for link in _LINK.finditer(text):
        found.append(escape(_plain(text[at : link.start()])))
        found.append(f'<a href="{escape(link[2])}">{escape(_plain(link[1]))}</a>')
        at = link.end()
    return "".join(found) + escape(_plain(text[at:]))


def _plain(text: str) -> str:
    for _ in range(3):  # emphasis in emphasis
        text = _STRONG.sub(r"\2", text)
    return _ESCAPED.sub(r"\1", text.replace("`", ""))
