"""Transcripts: paragraphs that open with who speaks and a colon, as interviews and hearings are printed.

A label alone is no speaker ("Report: …", "KYIV: …"): a text is a transcript where two labels or more take turns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.record import Block

_LABEL = re.compile(r"[\"“]?(?P<who>[A-Z][\w.'’\-]*(?: [A-Z][\w.'’\-]*){0,4}):\s+(?=\S)")
_UNNAMED = frozenset({"Q", "A", "QUESTION", "ANSWER", "Question", "Answer"})
_LEAST_TURNS = 3
_OPENING = "\"'“„«‘"


@dataclass(frozen=True)
class Turn:
    """One paragraph of a transcript.

    Attributes:
        block: the paragraph.
        start: offset of the first character that is spoken.
        label: range of characters that names the speaker; None for "Q:" and "A:".
    """

    block: Block
    start: int
    label: tuple[int, int] | None


def labelled(text: str, block: Block) -> tuple[int, int] | None:
    """Give the range of characters of a label that opens a paragraph ("Ministry: …"), None where none does."""
    match = _LABEL.match(text, block.start, block.end)
    return match.span("who") if match is not None else None


def turns(text: str, blocks: Sequence[Block]) -> list[Turn]:
    """Give the turns of a transcript, in order; none where the text is not one."""
    found: list[Turn] = []
    labels: Counter[str] = Counter()
    for block in blocks:
        match = _LABEL.match(text, block.start, block.end) if block.kind == "paragraph" else None
        if match is None or text[match.end()] in _OPENING:
            continue
        labels[match["who"]] += 1
        named = None if match["who"] in _UNNAMED else match.span("who")
        found.append(Turn(block, match.end(), named))
    takes_turns = len(labels) > 1 and max(labels.values(), default=0) > 1
    return found if takes_turns and len(found) >= _LEAST_TURNS else []
