"""The numbers of an event: those of its own clause, and the dead and wounded that a clause above it counts.

"Nine miners died when rebels raided the pit", "the toll of the raid rose to nine": the nine are the raid's.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Quantity

_HARM = frozenset({"killed", "wounded", "missing"})
_REAL = frozenset({"occurred", "ongoing"})
_MAX_CLIMB = 8


class Tolls:
    """Finds the numbers of drafts.

    Args:
        parse: the text.
        quantities: what numbers it names.
        predicates: the predicates of all drafts; what those count is theirs.
    """

    def __init__(self, parse: Parse, quantities: Sequence[Quantity], predicates: Collection[int]) -> None:
        self._parse = parse
        self._quantities = quantities
        self._predicates = frozenset(predicates)

    def of(self, draft: Draft) -> list[Quantity]:
        """Give the numbers of a draft, in order of the text; those of what it demands or threatens are not its own."""
        start, end = self._reach(draft.token)
        inner = {_place(one) for content in draft.contents for one in self.of(content)}
        above = self._above(draft)
        return [
            one
            for one in self._quantities
            if _place(one) not in inner
            and ((start <= one.span.start and one.span.end <= end) or (above and self._is_counted(one, above)))
        ]

    def _reach(self, token: int) -> tuple[int, int]:
        left, right = self._parse.edges[token]
        return self._parse.starts[left], self._parse.ends[right - 1]

    def _above(self, draft: Draft) -> frozenset[int]:
        """The verbs that a blow hangs on, up to the first that tells of another deed."""
        if draft.act != "ASSAULT" or draft.status not in _REAL:
            return frozenset()
        parse, found, at = self._parse, set[int](), draft.token
        for _ in range(_MAX_CLIMB):
            at = parse.heads[at]
            if at in self._predicates or at == parse.heads[at]:
                break
            found.add(at)
        if at not in self._predicates:
            found.add(at)
        return frozenset(one for one in found if parse.pos[one] in VERBAL)

    def _is_counted(self, quantity: Quantity, verbs: frozenset[int]) -> bool:
        """Tell whether a number counts the dead or wounded of any of some verbs."""
        parse = self._parse
        tokens = parse.tokens_in(quantity.span.start, quantity.span.end)
        if quantity.kind not in _HARM or not tokens:
            return False
        at = tokens[-1]
        for _ in range(_MAX_CLIMB):
            if parse.pos[at] in VERBAL:
                return at in verbs
            at = parse.heads[at]
        return False


def _place(quantity: Quantity) -> tuple[int, int]:
    return quantity.span.start, quantity.span.end
