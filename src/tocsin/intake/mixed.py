"""Bytes and characters that went through the wrong hands: two encodings in one file, and text that was encoded twice.

Both are undone only where the bytes themselves prove it: sequences that are whole UTF-8 do not arise by chance.
"""

from __future__ import annotations

import re

_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}"
    rb"|[\xf1-\xf4][\x80-\xbf]{3}"
)
_STRAY = re.compile(rb"[\x80-\xff]+")
_LONGEST_STRAY = 2
"""High bytes in a row that Windows-1252 has in European words; longer runs are another script's."""
_SEEN_AS = {bytes([byte]).decode("cp1252", "ignore") or chr(byte): byte for byte in range(0x80, 0x100)}
"""What a byte is taken for by who reads UTF-8 as Windows-1252."""
_TAIL = "[" + "".join(re.escape(char) for char, byte in _SEEN_AS.items() if byte < 0xC0) + "]"
_TWICE = re.compile(f"[\u00c2-\u00df]{_TAIL}|[\u00e0-\u00ef]{_TAIL}{{2}}|[\u00f0-\u00f4]{_TAIL}{{3}}")
_MAYBE_TWICE = re.compile(f"[\u00c2-\u00f4]{_TAIL}")
"""What every such sequence opens with; one class of characters is looked for many times faster than three."""

_LEAST_TWICE = 2


def decoded_mixed(data: bytes) -> str | None:
    """Decode UTF-8 in which bytes of Windows-1252 stand, as files put together from two kinds have it.

    Returns:
        The characters; None where less than half of what is not ASCII is UTF-8, or the rest is no Windows-1252.
    """
    whole = len(_SEQUENCE.findall(data))
    strays = _STRAY.findall(_SEQUENCE.sub(b" ", data))
    if whole < max(1, len(strays)) or any(len(run) > _LONGEST_STRAY for run in strays):
        return None
    found, at = [], 0
    for match in _STRAY.finditer(data):
        found.append(data[at : match.start()].decode("ascii"))
        found.append(_run(match[0]))
        at = match.end()
    return "".join(found) + data[at:].decode("ascii")


def _run(run: bytes) -> str:
    found, at = [], 0
    for match in _SEQUENCE.finditer(run):
        found.append(run[at : match.start()].decode("cp1252", "replace"))
        found.append(match[0].decode("utf-8", "replace"))
        at = match.end()
    return "".join(found) + run[at:].decode("cp1252", "replace")


def encoded_once(text: str) -> str:
    """Undo mojibake: UTF-8 that was read as Windows-1252 and written as UTF-8 again (three letters for an apostrophe).

    A text in which only one such sequence stands is left as it is.
    """
    if text.isascii() or not _MAYBE_TWICE.search(text) or len(_TWICE.findall(text)) < _LEAST_TWICE:
        return text
    return _TWICE.sub(lambda match: _undone(match[0]), text)


def _undone(sequence: str) -> str:
    try:
        return bytes(_SEEN_AS.get(char, ord(char)) for char in sequence).decode("utf-8")
    except (UnicodeDecodeError, ValueError):
        return sequence
