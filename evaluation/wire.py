"""The sample wire and its gold: where they lie, and how a mention of the gold is found in a text."""

from __future__ import annotations

import re
from pathlib import Path

WIRE = Path(__file__).parent.parent / "samples" / "wire"
GOLD_FOLDER = Path(__file__).parent / "gold"
AS_OF = "2022-04-01"
"""The day on which the gold says how things stand."""


def places_of(text: str, words: str) -> list[tuple[int, int]]:
    """Find words in a text, whatever the white space between them: code points, half-open."""
    form = r"\s+".join(re.escape(word) for word in words.split())
    return [match.span() for match in re.finditer(form, text)]
