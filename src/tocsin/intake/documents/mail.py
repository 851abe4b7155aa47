"""E-mail: a message with its headers; newsletters, alerts and dispatches that are sent to subscribers.

The plain text is taken where there is one of some length, the markup otherwise. Messages that are
attached, and files whose content is a format known here, are read in turn.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from html import unescape
from typing import Any

from tocsin.errors import MalformedInput, NoStory, UnsafeArchive
from tocsin.intake.decode import decoded
from tocsin.intake.fields import web_address, with_wire, words
from tocsin.intake.item import Item, Outcome, Story
from tocsin.record import Stated, Wire

_FIELD = re.compile(rb"^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*+){2,}")
_KNOWN = re.compile(
    rb"^(?:from|date|subject|message-id|mime-version|received|return-path|delivered-to|reply-to|list-id)[ \t]*:",
    re.I | re.M,
)
_STUB = re.compile(
    r"view (?:this|it|the) (?:e-?mail|message|newsletter|online|in)|html.{0,30}(?:e-?mail|viewer|browser)", re.I
)
_REPLY = re.compile(r"^(?:(?:re|fw|fwd|aw|wg|tr)\s*:\s*)+", re.I)
_LEAST = 40
"""Words of a plain part below which the markup is asked, since many are a stub that points to it."""
_AS_IT_CAME = policy.default.clone(refold_source="none", cte_type="8bit")
"""Headers of an attached message are written as they came: folding hostile ones anew may never end."""
MAX_MAIL = 64 * 1024 * 1024


def is_mail(item: Item) -> bool:
    """Tell a message by the header fields it opens with, two that are known or more."""
    return is_message(item.head)


def is_message(head: bytes) -> bool:
    """Tell whether bytes open with the header of a message."""
    block = _FIELD.match(head)
    return block is not None and len({match.lower() for match in _KNOWN.findall(block[0])}) >= 2


def read_mail(item: Item) -> Iterator[Outcome | Item]:
    """Read a message: its text, then what is attached and can be read.

    Raises:
        MalformedInput: its parts cannot be told apart.
        NoStory: it bears no text.
        UnsafeArchive: messages are nested too deep.
    """
    if item.nest > 4:
        raise UnsafeArchive("messages are nested too deep", where=item.where)
    data = item.read(MAX_MAIL)
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        text, attached = _parts(message)
        stated = _stated(message)
    except Exception as error:  # the standard library's parser raises almost anything on hostile headers
        raise MalformedInput(f"is no message that can be read: {error}", where=item.where) from error
    if text.strip():
        yield Story("email", text, stated, data, item.name, extent="page").page()
    for number, one in enumerate(attached, 1):
        yield item.member(f"{number}", io.BytesIO(one))
    if not text.strip() and not attached:
        raise NoStory("is a message without text", where=item.where)


def _parts(message: EmailMessage) -> tuple[str, list[bytes]]:
    """Give the text and the bytes of what is attached."""
    plain, html = "", ""
    attached: list[bytes] = []
    walking = [message]
    while walking:
        part = walking.pop()
        kind = part.get_content_type()
        if kind == "message/rfc822":
            attached.extend(one.as_bytes(policy=_AS_IT_CAME) for one in _children(part))
        elif part.is_multipart():
            walking.extend(reversed(_children(part)))
        elif part.get_content_disposition() == "attachment" or not kind.startswith("text/"):
            if _may_hold_a_story(kind):
                attached.append(_bytes(part))
        elif kind == "text/html":
            html = html or _text(part)
        elif kind == "text/plain":
            plain = plain or _text(part)
    short = len(plain.split()) < _LEAST or (_STUB.search(plain[:400]) is not None and len(plain.split()) < 4 * _LEAST)
    return (html if html and (not plain.strip() or short) else plain), attached


def _children(part: EmailMessage) -> list[EmailMessage]:
    return [one for one in part.get_payload() if isinstance(one, EmailMessage)]


def _may_hold_a_story(kind: str) -> bool:
    """Attached text, XML, JSON and archives; pictures, sound and documents are passed over."""
    return kind.startswith("text/") or kind.endswith(("xml", "json", "zip", "gzip", "x-tar"))


def _bytes(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: EmailMessage) -> str:
    """Decode a part by the charset it declares, else by its content."""
    data = _bytes(part)
    if not data.strip():
        return ""
    charset = part.get_content_charset()
    return decoded(data, f"text/plain; charset={charset}" if charset else None, "part")[0]


def _stated(message: EmailMessage) -> Stated:
    subject = words(_header(message, "subject"))
    sender = message["from"]
    addresses = getattr(sender, "addresses", ())
    name = words(addresses[0].display_name) if addresses else None
    stated = Stated(
        headline=words(_REPLY.sub("", unescape(subject))) if subject else None,
        published=words(_header(message, "date")),
        published_in="Date",
        language=words(_header(message, "content-language")),
        provider=name or (addresses[0].domain if addresses and "." in addresses[0].domain else None),
        url=web_address((_header(message, "archived-at") or "").strip("<> ")),
    )
    return with_wire(stated, Wire(id=words((_header(message, "message-id") or "").strip("<> "))))


def _header(message: EmailMessage, name: str) -> str | None:
    found: Any = message[name]
    return None if found is None else str(found)
