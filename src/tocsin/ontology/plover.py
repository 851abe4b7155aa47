"""PLOVER's types with their quads, scores and modes, and its rule of folding act and status into type.

Source: PLOVER manual, draft of 2024 (Open Event Data Alliance, CC BY-SA 4.0).
"""

from __future__ import annotations

from typing import NamedTuple

from tocsin.ontology.cameo_series import promised, refined, threatened
from tocsin.record.event import EventStatus, EventType


class TypeFacts(NamedTuple):
    """What PLOVER says of a type: quad 1 to 4, its score, and the scores of its modes."""

    quad: int
    score: float
    modes: dict[str, float]


TYPES: dict[EventType, TypeFacts] = {
    "AGREE": TypeFacts(1, 2.5, {}),
    "CONSULT": TypeFacts(1, 2.5, {"visit": 4, "third-party": 1, "multilateral": 4, "phone": 1.5}),
    "SUPPORT": TypeFacts(1, 5, {}),
    "CONCEDE": TypeFacts(1, 4.5, {}),
    "COOPERATE": TypeFacts(2, 9.5, {}),
    "AID": TypeFacts(2, 10, {}),
    "RETREAT": TypeFacts(
        2,
        6.5,
        {
            "withdraw": 8, "release": 6.5, "return": 6.5, "disarm": 10,
            "ceasefire": 7.5, "access": 6.5, "resign": 4.5,
        },
    ),
    "REQUEST": TypeFacts(3, 0, {"assist": 0.5, "change": -1, "yield": -1, "meet": 0}),
    "ACCUSE": TypeFacts(3, -2, {"disapprove": -2, "investigate": -3.5, "allege": -3.5}),
    "REJECT": TypeFacts(3, -2, {"assist": -1.5, "change": -2, "yield": -2, "meet": -2}),
    "THREATEN": TypeFacts(
        3,
        -3.5,
        {
            "restrict": -3, "arrest": -3.5, "relations": -3.5,
            "expel": -3.5, "territory": -4, "violence": -3.5,
        },
    ),
    "PROTEST": TypeFacts(
        4,
        -5,
        {
            "demo": -5, "riot": -7, "strike": -5, "hunger": -4.5,
            "boycott": -4.5, "obstruct": -4.5, "vandalize": -5,
        },
    ),
    "SANCTION": TypeFacts(4, -6, {"convict": -6, "expel": -5.5, "withdraw": -6, "discontinue": -6}),
    "MOBILIZE": TypeFacts(4, -5.5, {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6}),
    "COERCE": TypeFacts(
        4,
        -7,
        {
            "seize": -7, "restrict": -7, "censor": -6.5, "curfew": -6.5, "martial-law": -7.5,
            "arrest": -7, "deport": -7, "withhold": -7, "misinformation": -6.5, "cyber": -7,
        },
    ),
    "ASSAULT": TypeFacts(
        4,
        -9,
        {
            "abduct": -8.5, "beat": -7.5, "torture": -8.5, "sexual": -8.5, "targeted": -9.5,
            "destroy": -8.5, "primitive": -8, "firearms": -9, "explosives": -9, "suicide-attack": -9.5,
            "aerial": -9.5, "drone": -9.5, "heavy-weapons": -9.5, "crowd-control": -7.5,
            "unconventional": -10,
        },
    ),
}  # fmt: skip

CONTEXTS = frozenset(
    """military intelligence executive legislative election political_institutions pro_democracy pro_autocracy
    economic legal reparations human_rights rights_freedoms repression human_security gender lgbt
    religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters
    natural_resource environment technology terrorism cbrn cyber misinformation crime corruption
    illegal_drugs trafficking""".split()
)

_FUTURE_FOLDS: dict[EventType, EventType] = {
    "CONSULT": "AGREE",
    "SUPPORT": "AGREE",
    "COOPERATE": "AGREE",
    "AID": "AGREE",
    "RETREAT": "CONCEDE",
}
"""What a cooperative act still to come is a promise of."""

_THREAT_FOLDS: dict[EventType, EventType] = {
    "ASSAULT": "THREATEN",
    "COERCE": "THREATEN",
    "SANCTION": "THREATEN",
    "MOBILIZE": "THREATEN",
}
"""What an announced hostile act is a threat of."""


DEFAULT_CAMEO: dict[EventType, str] = {
    "AGREE": "030", "CONSULT": "040", "SUPPORT": "050", "CONCEDE": "080", "COOPERATE": "060", "AID": "070",
    "RETREAT": "084", "REQUEST": "020", "REJECT": "120", "ACCUSE": "110", "THREATEN": "130", "PROTEST": "140",
    "SANCTION": "160", "MOBILIZE": "150", "COERCE": "170", "ASSAULT": "180",
}  # fmt: skip
"""The code of a type of which no more is known."""


def folded_cameo(act: EventType, folded: EventType, leaf: str) -> str:
    """Give the code of an act after folding: its own where it was not folded, else that of its promise or threat."""
    if folded == act:
        return leaf
    if folded == "REJECT":
        return refined("REJECT", DEFAULT_CAMEO[folded], leaf)
    found = threatened(leaf) if folded == "THREATEN" else promised(leaf)
    return found or DEFAULT_CAMEO[folded]


_TOLD_BY_CODE: dict[EventType, dict[str, str]] = {
    "REQUEST": {
        "021": "assist", "022": "assist", "023": "assist", "024": "change", "025": "yield", "026": "meet",
        "027": "yield", "028": "meet", "101": "assist", "102": "assist", "103": "assist", "104": "change",
        "105": "yield", "106": "meet", "107": "meet", "108": "meet",
    },
    "REJECT": {
        "121": "assist", "122": "assist", "123": "change", "124": "yield", "125": "meet", "126": "meet",
        "127": "meet", "128": "yield", "129": "yield",
    },
    "ACCUSE": {
        "09": "investigate", "110": "disapprove", "111": "disapprove", "112": "allege", "113": "disapprove",
        "114": "allege", "115": "allege",
    },
    "THREATEN": {
        "1311": "relations", "1312": "restrict", "1313": "relations", "132": "restrict", "133": "relations",
        "134": "relations", "135": "relations", "136": "expel", "137": "violence", "138": "violence",
        "1381": "restrict", "1382": "territory",
    },
}  # fmt: skip
"""Modes of what is said, by the beginning of its code: what an appeal or a threat is about is its mode."""
_CARRIED_OVER = frozenset({"arrest"})
"""Modes of deeds that the threat of them bears too."""


def mode_of(event_type: EventType, act: EventType, mode: str | None, code: str) -> str | None:
    """Give the mode of an event: of what is said, by what it is about; of what is done, by the words for the deed.

    Args:
        event_type: the type after folding.
        act: the act before folding.
        mode: the mode of the act, as its frame has it.
        code: the event's CAMEO code.
    """
    own = mode if event_type == act else None
    told = _TOLD_BY_CODE.get(event_type)
    if told is None:
        return own
    if event_type == "THREATEN" and mode in _CARRIED_OVER:
        return mode
    return next((told[code[:size]] for size in range(len(code), 1, -1) if code[:size] in told), own)


_REFUSABLE: frozenset[EventType] = frozenset({"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"})
"""What somebody who will not do it refuses."""


def fold(act: EventType, status: EventStatus, refused: bool = False) -> EventType:
    """Give the PLOVER type of an act with its factuality.

    A cooperative act to come is a promise of it, a hostile one announced is a threat, and a
    cooperative one that somebody will not do is a refusal. Acts that are merely supposed
    (hypothetical) fold as those to come do; other negated ones keep their act.
    """
    if refused and act in _REFUSABLE:
        return "REJECT"
    if status in ("scheduled", "hypothetical"):
        return _FUTURE_FOLDS.get(act) or _THREAT_FOLDS.get(act) or act
    return act


def score_of(event_type: EventType, mode: str | None) -> float:
    """Give PLOVER's intensity of a type, refined by its mode where the mode has a score of its own."""
    facts = TYPES[event_type]
    return facts.modes.get(mode, facts.score) if mode else facts.score
