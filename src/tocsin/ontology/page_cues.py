"""What the elements of a page say they hold, by the words of their class, id and role: data and its look-up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from tocsin.ontology.tables import toml_table
from tocsin.record.remembered import remembered

Cue = Literal["ad", "comment", "caption", "other", "masthead", "rail", "byline", "date", "deck"]

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_PART = re.compile(r"[a-z0-9]+")
_STATES = frozenset({"has", "no", "with", "without", "is", "layout", "page", "single", "body", "u", "l"})
"""Parts that open the names of a state or a grid ("has-sidebar"), which do not tell what the element holds."""

_MAX_JOINED = 4
_LEAST_STARRED = 3


@dataclass(frozen=True)
class PageCues:
    """Words with the rank of their group: whole names, parts run together, and beginnings of parts."""

    names: tuple[Cue, ...]
    whole: dict[str, int]
    joined: dict[str, int]
    starred: dict[str, int]


@cache
def page_cues() -> PageCues:
    """Load the words."""
    table = toml_table("page_cues.toml")
    found = PageCues(tuple(cast(Cue, name) for name in table), {}, {}, {})
    for rank, group in enumerate(table.values()):
        for word in group["words"].split():
            plain = word.replace("-", "").strip("=*")
            place = found.whole if word[0] == "=" else found.starred if word[-1] == "*" else found.joined
            place.setdefault(plain, rank)
    return found


@remembered(16384)
def cue_of(names: str) -> Cue | None:
    """Tell what an element holds by its names.

    Args:
        names: values of class, id, role and the like, parted by white space.
    """
    ranks = [rank for name in names.split() if (rank := _rank(name)) is not None]
    return page_cues().names[min(ranks)] if ranks else None


@remembered(1 << 13)
def _rank(name: str) -> int | None:
    """The rank of the first group with a word in one name."""
    cues = page_cues()
    parts = _PART.findall(_HUMP.sub("-", name).lower())
    if not parts or (parts[0] in _STATES and len(parts) > 1):
        return None
    ranks = [cues.joined[run] for run in _runs(parts) if run in cues.joined]
    ranks += [cues.starred[head] for part in parts for head in _heads(part) if head in cues.starred]
    if len(parts) == 1 and parts[0] in cues.whole:
        ranks.append(cues.whole[parts[0]])
    return min(ranks, default=None)


def _runs(parts: list[str]) -> Iterator[str]:
    """Parts that stand side by side, run together."""
    for start in range(len(parts)):
        run = ""
        for part in parts[start : start + _MAX_JOINED]:
            run += part
            yield run


def _heads(part: str) -> Iterator[str]:
    for length in range(_LEAST_STARRED, len(part) + 1):
        yield part[:length]
