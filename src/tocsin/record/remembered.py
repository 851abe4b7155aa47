"""Answers that are remembered for a while: of names and words, which texts say over and over, and bounded in number.

Whoever goes on for months lets them go between two rounds: each is a small piece of memory, and those that stay behind
where a round's work was done keep what lay around them from being given back.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, Protocol, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")


class _Remembering(Protocol):
    def cache_clear(self) -> None: ...


_ALL: list[_Remembering] = []


def remembered(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Have a function of hashable values remember its answers.

    Args:
        most: answers that are kept; the one that was asked for longest ago goes first.
    """

    def remembering(asked: Callable[P, R]) -> Callable[P, R]:
        kept = lru_cache(maxsize=most)(asked)
        _ALL.append(kept)
        return cast(Callable[P, R], kept)

    return remembering


def forget_all() -> None:
    """Let all remembered answers go; each is worked out anew when it is asked for again."""
    for one in _ALL:
        one.cache_clear()
