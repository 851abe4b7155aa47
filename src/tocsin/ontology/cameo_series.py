"""CAMEO's parallel series: what is asked for, promised, refused or threatened has the same order of codes everywhere.

An appeal to release prisoners is 0253, a promise of it 0353, a demand 1053 and a refusal 1243, because releasing them
is 0841. So the code of an act tells that of the appeal, promise, refusal or threat whose content it is.
"""

from __future__ import annotations

from tocsin.ontology.cameo import cameo_codes
from tocsin.record.event import EventType

_MATTERS = {
    "06": "1", "061": "11", "062": "12", "063": "13", "064": "14",
    "09": "13", "112": "13", "115": "13", "116": "13", "173": "13",
    "04": "6", "045": "8", "05": "2", "111": "2", "037": "7",
    "07": "3", "071": "31", "072": "32", "073": "33", "074": "34", "075": "33",
    "08": "5", "081": "51", "082": "52", "083": "4", "0831": "41", "0832": "42", "0833": "43", "0834": "44",
    "084": "53", "085": "54", "086": "55", "087": "56",
}  # fmt: skip
"""By the code of an act: where it stands in the series of appeals (02), promises (03) and demands (10)."""
_REFUSED = {"1": "121", "3": "122", "4": "123", "5": "124", "6": "125", "8": "126"}
_THREATENED = {
    "14": "133", "15": "138", "16": "131", "161": "1313", "162": "1311", "163": "1312", "164": "134", "165": "135",
    "166": "136", "17": "132", "1721": "1321", "1722": "1322", "1723": "1323", "1724": "1324", "175": "137",
    "18": "138", "19": "138", "191": "1381", "192": "1382", "193": "1384", "194": "1384", "195": "1384",
    "20": "1383", "204": "1385",
}  # fmt: skip

_ACCUSED = {"18": "1122", "173": "1122", "175": "1122", "1721": "1122", "19": "1123", "072": "1123", "20": "1124"}
"""Accusations by what they allege: rights, aggression, war crimes."""


def refined(kind: EventType, code: str, content: str) -> str:
    """Give the code of an appeal, promise, refusal or threat by that of what it is about.

    Args:
        kind: the type.
        code: its own code, as far as its words tell.
        content: code of the act that is asked for, promised, refused or threatened.

    Returns:
        The deeper code; the own one where nothing deeper follows, or where its words tell something else.
    """
    found = _deeper(kind, code, content)
    coarse = code.endswith("0")
    return found if found in cameo_codes() and (coarse or found.startswith(code)) and len(found) >= len(code) else code


def promised(leaf: str) -> str | None:
    """Give the code of the promise of an act: 0256's and 1056's brother 0356 for 0874."""
    matter = _longest(_MATTERS, leaf)
    return None if matter is None else "039" if matter == "8" else f"03{matter}"


def threatened(leaf: str) -> str | None:
    """Give the code of the threat of an act: 1313 for breaking off relations, 161."""
    return _longest(_THREATENED, leaf)


def _deeper(kind: EventType, code: str, content: str) -> str:
    if kind == "THREATEN":
        return threatened(content) or code
    if kind == "ACCUSE":
        return _longest(_ACCUSED, content) or code if code == "112" else code
    matter = _longest(_MATTERS, content)
    if matter is None:
        return code
    if kind == "REQUEST":
        return code[:2] + matter
    if kind == "REJECT":
        return _REFUSED.get(matter[0], code) + matter[1:]
    return (promised(content) or code) if kind == "AGREE" else code


def _longest(table: dict[str, str], code: str) -> str | None:
    """Look up the longest beginning of a code that a table has."""
    return next((table[code[:size]] for size in range(len(code), 1, -1) if code[:size] in table), None)
