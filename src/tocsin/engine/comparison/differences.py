"""Two readings side by side: what is gone, what is new, what was read otherwise, and by which frames."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any, Literal

from tocsin.engine.comparison.reading import Place, Reading, Thing

What = Literal["gone", "new", "changed"]
Frames = tuple[str | None, str | None]
"""The lexicon frame that coded an event before, and after; None on the side that has no such event."""


@dataclass(frozen=True)
class Difference:
    """One difference.

    Attributes:
        dispatch: id of the dispatch.
        kind: what differs: a thing ("event", "actor", "quote", "agenda", "dispatch", "copy"), or a field of it
            ("event.type").
        what: whether it is gone, new or changed.
        place: where it stands in the text, or its id.
        before: the value before, of a thing all its values; None where it is new.
        after: the value after; None where it is gone.
        frames: of an event, the frames that coded it.
    """

    dispatch: str
    kind: str
    what: What
    place: Place
    before: Any
    after: Any
    frames: Frames | None = None


@dataclass
class Tally:
    """What a comparison came to.

    Attributes:
        alike: dispatches read alike by both.
        different: dispatches read otherwise.
        gone: ids of dispatches that only the first has; `new` of those that only the second has.
        counts: differences by kind and what.
        frames: of the differences of each kind, how many come with which pair of frames.
        made_by: what the readings before, and those after, were made by.
    """

    alike: int = 0
    different: int = 0
    gone: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    counts: Counter[tuple[str, What]] = field(default_factory=Counter)
    frames: dict[str, Counter[Frames]] = field(default_factory=dict)
    made_by: tuple[set[str], set[str]] = field(default_factory=lambda: (set(), set()))

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not (self.different or self.gone or self.new)

    @property
    def kinds(self) -> list[str]:
        """Kinds that differ, things before their fields."""
        return sorted({kind for kind, _ in self.counts})

    def take(self, found: Sequence[Difference]) -> None:
        """Count what was found in a dispatch that both have."""
        if not found:
            self.alike += 1
            return
        self.different += 1
        for one in found:
            self.counts[one.kind, one.what] += 1
            if one.frames is not None:
                self.frames.setdefault(one.kind, Counter())[one.frames] += 1


def compare(before: Iterable[Reading], after: Iterable[Reading], tally: Tally) -> Iterator[Difference]:
    """Compare two sets of readings.

    Both are walked side by side. What has not come on the other side yet is kept until it does, so that little is in
    memory where both have their dispatches in nearly the same order, and nothing depends on their having it.

    Args:
        before: readings, each dispatch once.
        after: likewise.
        tally: filled as differences are given.
    """
    ours: dict[str, Reading] = {}
    theirs: dict[str, Reading] = {}
    for old, new in zip_longest(before, after):
        if old is not None:
            tally.made_by[0].add(old.made_by)
            ours[old.dispatch] = old
        if new is not None:
            tally.made_by[1].add(new.made_by)
            theirs[new.dispatch] = new
        for dispatch in dict.fromkeys(one.dispatch for one in (old, new) if one is not None):
            if dispatch in ours and dispatch in theirs:
                found = list(differences(ours.pop(dispatch), theirs.pop(dispatch)))
                tally.take(found)
                yield from found
    tally.gone, tally.new = sorted(ours), sorted(theirs)


def differences(before: Reading, after: Reading) -> Iterator[Difference]:
    """Compare two readings of one dispatch, kind by kind, in the order of the text; only what both hold."""
    for kind in sorted(before.things.keys() & after.things.keys()):
        for old, new in _paired(before.things[kind], after.things[kind]):
            yield from _differences(before.dispatch, kind, old, new)


def _differences(dispatch: str, kind: str, old: Thing | None, new: Thing | None) -> Iterator[Difference]:
    frames = (old.frame if old else None, new.frame if new else None)
    told = frames if any(frames) else None
    if old is not None and new is not None:
        for name, value in old.fields.items():
            if name in new.fields and new.fields[name] != value:
                yield Difference(dispatch, f"{kind}.{name}", "changed", old.place, value, new.fields[name], told)
    elif old is not None:
        yield Difference(dispatch, kind, "gone", old.place, old.fields, None, told)
    elif new is not None:
        yield Difference(dispatch, kind, "new", new.place, None, new.fields, told)


def _paired(old: Sequence[Thing], new: Sequence[Thing]) -> Iterator[tuple[Thing | None, Thing | None]]:
    """Pair things that stand at the same place; of several there, those that are most alike."""
    here, there = _by_place(old), _by_place(new)
    for place in sorted({*here, *there}, key=lambda one: tuple((str(type(part)), part) for part in one)):
        left, right = here.get(place, []), there.get(place, [])
        pairs = [(_alike(a, b), -i, -j) for i, a in enumerate(left) for j, b in enumerate(right)]
        free, waiting = dict(enumerate(left)), dict(enumerate(right))
        for _, i, j in sorted(pairs, reverse=True):
            if -i in free and -j in waiting:
                yield free.pop(-i), waiting.pop(-j)
        yield from ((one, None) for one in free.values())
        yield from ((None, one) for one in waiting.values())


def _by_place(things: Iterable[Thing]) -> Mapping[Place, list[Thing]]:
    found: dict[Place, list[Thing]] = {}
    for one in things:
        found.setdefault(one.place, []).append(one)
    return found


def _alike(one: Thing, other: Thing) -> int:
    return sum(other.fields.get(name) == value for name, value in one.fields.items())
