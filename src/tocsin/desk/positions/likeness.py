"""How alike stances are: how much speaks for two of one kind being one position.

A block holds all that one side ever demanded, and every pair of it is compared: in matrices, a row and a column for
each stance.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING

from tocsin.desk.model import PositionKind
from tocsin.desk.positions.stances import SPOKEN, Stance, roots_of, unnamed
from tocsin.desk.positions.wording import TALKS, alike
from tocsin.reading.resolution.parties import sides
from tocsin.reading.resolution.terms import terms

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Matrix = NDArray[np.float64]

_BASE, _TO, _ACT, _WORDS, _AGAIN = 0.15, 0.15, 0.15, 0.75, 0.15
_BASES: dict[PositionKind, float] = {"threat": 0.25, "pledge": 0.25, "refusal": 0.20}
"""Threats and promises of one side to another are worded anew each time, more than demands are."""
_TALKS = 0.5
_ONE_WORD = 0.6
"""How far a single word in common goes where only the stance's own words are compared."""
_IF = 0.1
"""For what hangs on the same "if", where either threat leaves open what would be done."""
_REPEATS = frozenset("repeat reiterat renew renewed".split())
_SAME_IF = 0.5
"""Share of the words of two conditions that makes them one: "if it invades", "if it invaded its neighbour"."""
_CONDITION = "if"
_DIGITS = 9


def likenesses(stances: Sequence[Stance]) -> Matrix:
    """Say of each pair how much speaks for its being one position, 0 (ruled out) to 1; 0 for one with itself.

    Args:
        stances: all of one kind.
    """
    import numpy as np

    base = _BASES.get(stances[0].kind, _BASE)
    words = _words(stances)
    score = base + _WORDS * words
    score += _TO * _towards(stances) + _ACT * _acts(stances) + _AGAIN * _again(stances) * (words > 0)
    score += _IF * _on_one_condition(stances)
    score = np.clip(score, 0.0, 1.0)
    score[_told_alike(stances)] = 1.0
    score[_shared([sides(stance.actors) for stance in stances]) == 0] = 0.0
    np.fill_diagonal(score, 0.0)
    rounded: Matrix = np.round(score, _DIGITS)
    return rounded


def _shared(sets: Sequence[Iterable[Hashable]]) -> Matrix:
    """How many members two sets have in common; the same set, which many stances may have, is compared once."""
    import numpy as np

    held = [frozenset(one) for one in sets]
    distinct = {one: number for number, one in enumerate(dict.fromkeys(held))}
    columns = {member: number for number, member in enumerate(frozenset[Hashable]().union(*distinct))}
    rows = np.zeros((len(distinct), len(columns)))
    for number, one in enumerate(distinct):
        rows[number, [columns[member] for member in one]] = 1.0
    places = np.array([distinct[one] for one in held])
    common: Matrix = (rows @ rows.T)[places[:, None], places]
    return common


def _overlaps(words: Sequence[frozenset[str]], common: Matrix) -> Matrix:
    """Cosine of two sets of stems that have so many in common, 0 where either is empty."""
    import numpy as np

    counts = np.array([len(one) for one in words], dtype=float)
    cosines: Matrix = common / np.sqrt(np.maximum(np.outer(counts, counts), 1.0))
    return cosines


def _words(stances: Sequence[Stance]) -> Matrix:
    """How alike the words are: those of the sentences, or those that each stance was read from.

    What one dispatch asks in two breaths stands in one sentence, and is told apart by its own words alone.
    """
    import numpy as np

    own = [stance.own - {TALKS} for stance in stances]
    common = _shared(own)
    closer = _overlaps(own, common) * np.where(common > 1, 1.0, _ONE_WORD)
    beside = _shared([{stance.mention.source} for stance in stances]) > 0
    subjects = [stance.subject for stance in stances]
    words: Matrix = np.where(beside, closer, np.maximum(closer, _overlaps(subjects, _shared(subjects))))
    return words


def _again(stances: Sequence[Stance]) -> Matrix:
    """1 where either says that it is said again: it was said before, and hardly in other matters."""
    import numpy as np

    said = np.array([bool(_REPEATS & set(stance.mention.context)) for stance in stances])
    again: Matrix = np.logical_or.outer(said, said).astype(float)
    return again


def _towards(stances: Sequence[Stance]) -> Matrix:
    """1 where the two address the same side, one half where either addresses nobody known, else -2."""
    import numpy as np

    addressed = [sides(stance.recipients) for stance in stances]
    known = np.array([bool(one) for one in addressed])
    met: Matrix = np.where(_shared(addressed) > 0, 1.0, np.where(np.outer(known, known), -2.0, 0.5))
    return met


def _acts(stances: Sequence[Stance]) -> Matrix:
    """1 where the same is to be done (less for talks, which are held of everything), -1 where something else is.

    0 where either leaves it open.
    """
    import numpy as np

    acts = [stance.content.act if stance.content and stance.content.act not in SPOKEN else None for stance in stances]
    known = np.array([act is not None for act in acts])
    alike = _shared([{act} for act in acts])
    talks = np.array([act == "CONSULT" for act in acts])
    score = np.where(np.outer(known, known), 2.0 * alike - 1.0, 0.0)
    agreeing: Matrix = np.where(np.outer(talks, talks), _TALKS, score)
    return agreeing


def _on_one_condition(stances: Sequence[Stance]) -> Matrix:
    """1 where two hang on one condition and either leaves open what would be done: "would respond if it crossed"."""
    import numpy as np

    conditions = [
        alike(unnamed(terms(one.mention.condition or ""), roots_of((*one.actors, *one.recipients)))) - {_CONDITION}
        for one in stances
    ]
    left_open = np.array([not one.mention.contents for one in stances])
    met: Matrix = (
        (_overlaps(conditions, _shared(conditions)) >= _SAME_IF) & np.logical_or.outer(left_open, left_open)
    ).astype(float)
    return met


def _told_alike(stances: Sequence[Stance]) -> NDArray[np.bool_]:
    """Whether two stand in the same words of one text: a copy's stance is its original's."""
    same: NDArray[np.bool_] = _shared([{(one.mention.source, one.mention.words)} for one in stances]) > 0
    return same
