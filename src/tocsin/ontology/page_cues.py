"""What the elements of a page say they hold, by the words of their class, id and role: data with its compiled form."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, cast

Cue = Literal["ad", "comment", "caption", "other", "rail", "masthead", "byline", "date", "deck"]

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MARK = re.compile(r"[^a-z0-9]+")
_STATE = re.compile(r"^(?:has|no|with|without|is|layout|page|single|body|u|l)-")
"""Names that tell of a state or a grid ("has-sidebar"), not of what the element holds."""


@dataclass(frozen=True)
class PageCues:
    """Compiled words: `groups` in the order in which they decide, `story` for the story's own element."""

    groups: tuple[tuple[Cue, re.Pattern[str]], ...]
    story: re.Pattern[str]


@cache
def page_cues() -> PageCues:
    """Load and compile the words."""
    table = tomllib.loads(files("tocsin.ontology").joinpath("data", "page_cues.toml").read_text("utf-8"))
    compiled = {name: _compiled(group["words"]) for name, group in table.items()}
    story = compiled.pop("story")
    return PageCues(tuple((cast(Cue, name), pattern) for name, pattern in compiled.items()), story)


@lru_cache(maxsize=16384)
def cue_of(names: str) -> Cue | None:
    """Tell what an element holds by its names.

    Args:
        names: values of class, id, role and the like, parted by white space.
    """
    words = names_in(names)
    return next((cue for cue, pattern in page_cues().groups if pattern.search(words)), None)


@lru_cache(maxsize=16384)
def holds_story(names: str) -> bool:
    """Tell whether an element's names say that it holds the story itself."""
    return bool(page_cues().story.search(names_in(names)))


def names_in(names: str) -> str:
    """Split names at humps and marks: "relatedPosts big" gives "|related-posts|big|"."""
    parts = (_MARK.sub("-", _HUMP.sub("-", name).lower()).strip("-") for name in names.split())
    return "|" + "|".join(part for part in parts if part and not _STATE.match(part)) + "|"


def _compiled(words: list[str]) -> re.Pattern[str]:
    return re.compile(f"(?<![a-z0-9])(?:{'|'.join(words)})(?![a-z0-9])")
