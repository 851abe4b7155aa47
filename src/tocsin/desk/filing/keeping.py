"""What of a record a desk keeps: all of it, or no more words than its rights allow.

Where the text may not be stored, every character but those of quotable evidence is blotted out, so that offsets stay
what they were and each span still holds the words that stand at its place, blots among them.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from tocsin.desk.settings import RightsRule
from tocsin.record import Record
from tocsin.record.quotable import blotted
from tocsin.record.rights import May, ShowText

_STRICTNESS: dict[ShowText, int] = {"never": 0, "private": 1, "public": 2}


def under_rules(record: Record, rules: Sequence[RightsRule]) -> Record:
    """Bind a record to the desk's own rules too; the strictest of each wins.

    The text is blotted out where it may not be stored.
    """
    dispatch = record.dispatch
    may = dispatch.rights.may
    for rule in rules:
        if rule.applies_to(dispatch):
            may = _stricter(may, rule)
    if may != dispatch.rights.may:
        rights = dispatch.rights.model_copy(update={"may": may})
        record = record.model_copy(update={"dispatch": dispatch.model_copy(update={"rights": rights})})
    return record if may.store_text else blotted(record)


def _stricter(may: May, rule: RightsRule) -> May:
    words = [one for one in (may.quote_words, rule.quote_words) if one is not None]
    shown = min(may.show_text, rule.show_text or may.show_text, key=_STRICTNESS.__getitem__)
    return May(
        store_text=may.store_text and rule.store_text is not False,
        show_text=shown,
        quote_words=min(words) if words else None,
        export_text=may.export_text and rule.export_text is not False,
        mine=may.mine and rule.mine is not False,
    )


def packed(record: Record) -> bytes:
    """Compress the JSON of a record, which gives back the very record and need not be canonical itself."""
    return zlib.compress(record.model_dump_json().encode(), 6)


def unpacked(body: bytes) -> Record:
    """Give the record back; it checks itself."""
    return Record.model_validate_json(zlib.decompress(body))
