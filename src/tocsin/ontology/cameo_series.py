"""CAMEO's parallel series: what is asked for, promised, refused or threatened has the same order of codes everywhere.

An appeal to release prisoners is 0253, a promise of it 0353, a demand 1053 and a refusal 1243, because releasing them
is 0841. So the code of an act tells that of the appeal, promise, refusal or threat whose content it is.
"""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.ontology.cameo import cameo_codes
from tocsin.ontology.matters import Matter, charge_by_word, matter_by_word, threat_by_word
from tocsin.record.event import EventType

_MATTERS = {
    "06": "1", "061": "11", "062": "12", "063": "13", "064": "14",
    "09": "13", "112": "13", "115": "13", "116": "13", "173": "13",
    "04": "6", "045": "8", "05": "2", "056": "51", "111": "2", "037": "7",
    "07": "3", "071": "31", "072": "32", "073": "33", "074": "34", "075": "33",
    "08": "5", "081": "51", "082": "52", "083": "4", "0831": "41", "0832": "42", "0833": "43", "0834": "44",
    "084": "53", "085": "54", "086": "55", "087": "56",
}  # fmt: skip
"""By the code of an act: where it stands in the series of appeals (02), promises (03) and demands (10)."""
_REFUSED = {"1": "121", "3": "122", "4": "123", "5": "124", "6": "125", "7": "127", "8": "126", "2": "120"}
_SERIES = frozenset({"02", "03", "10"})
"""Roots of the series: who refuses an appeal refuses what it asks for."""
_COARSE = 3
"""Digits of a code that the words of its matter may deepen."""
_OWN_REFUSALS = frozenset({"128", "129"})
"""Defiance and vetoes, whatever they are about."""
_THREATENED = {
    "125": "134", "126": "135", "14": "133",
    "15": "138", "16": "131", "161": "1313", "162": "1311", "163": "1312", "164": "134", "165": "135",
    "166": "136", "17": "132", "1721": "1321", "1722": "1322", "1723": "1323", "1724": "1324", "175": "137",
    "18": "138", "181": "1383", "183": "1383", "184": "1383", "185": "1383", "186": "1383",
    "19": "138", "191": "1381", "192": "1382", "193": "1384", "194": "1384", "195": "1384",
    "20": "1383", "204": "1385",
}  # fmt: skip
_BARRED = frozenset({"135", "137", "1381", "1382"})
"""Threats that the frame of the deed takes for a mere ban or seizure, and its words for what they are."""
_TOLD_BY_CONTENT: frozenset[EventType] = frozenset({"REQUEST", "THREATEN"})
"""What is asked for or threatened is told better by its own frame, which saw its objects, than by the saying."""
_WITHOUT_LEAVES = frozenset("2678")
"""Support, meetings, settlement and mediation: appeals for them have three digits and nothing below."""

_ACCUSED = {
    "18": "1122",
    "173": "1122",
    "175": "1122",
    "1721": "1122",
    "19": "1123",
    "072": "1123",
    "15": "1123",
    "20": "1124",
}
"""Accusations by what they allege: rights, aggression, war crimes."""
_INQUIRED = {"1121": "091", "1122": "092", "1123": "093", "1124": "094"}
"""Inquiries by what they look into, in the order of accusations."""
_OPEN: dict[EventType, frozenset[str]] = {
    "THREATEN": frozenset({"130", "131", "132", "138"}),
    "ACCUSE": frozenset({"112", "090", "091"}),
    "CONCEDE": frozenset({"083"}),
}
"""Codes that words of the table may deepen, where not every coarse one is."""


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
    coarse = code.endswith("0") or (kind in _TOLD_BY_CONTENT and not found.endswith("0") and not content.endswith("0"))
    own_say = coarse or found.startswith(code)
    shallower = len(found) < len(code) and not (kind == "REQUEST" and found[2:] in _WITHOUT_LEAVES)
    return found if found in cameo_codes() and own_say and not shallower else code


def about(kind: EventType, code: str, matter: Matter | None) -> str:
    """Give the code of an appeal, promise or refusal by the matter that its words tell.

    Args:
        kind: the type.
        code: its code as far as the frame and the act it is about tell.
        matter: what its words tell; one that no further words prove only deepens a coarse code.

    Returns:
        The code of the matter in the series of `code`; `code` itself where there is none.
    """
    if matter is None:
        return code
    found = code
    if kind == "REQUEST":
        found = code[:2] + matter.code
    elif kind == "AGREE":
        found = matter.agree or f"03{matter.code}"
    elif kind == "REJECT" and code not in _OWN_REFUSALS:
        found = _REFUSED.get(matter.code[0], code) + matter.code[1:]
    proven = matter.words or code.endswith("0") or found.startswith(code)
    return found if proven and found in cameo_codes() else code


_APPEALING = frozenset(
    """appeal ask beg beseech call entreat exhort implore invite invitation petition plea plead pray propose recommend
    request suggest suggestion urge""".split()
)
_DEMANDING = frozenset(
    """command compel demand dictate insist insistence instruct order require subpoena tell ultimatum""".split()
)
_DEFYING = frozenset({"defy", "flout", "disobey", "violate", "breach", "contravene", "infringe", "defiance"})


def toned(code: str, words: Iterable[str]) -> str:
    """Move an appeal (02) that is a demand by its words to the demands (10), and the other way round.

    A refusal of which no more is told is defiance (128) by its word too.

    Args:
        code: a code of these; others are given back as they are.
        words: lemmas that tell how it is asked, the most telling first; the first known decides.
    """
    if code == "120":
        return "128" if any(word in _DEFYING for word in words) else code
    if code[:2] not in ("02", "10"):
        return code
    for word in words:
        if word in _APPEALING or word in _DEMANDING:
            series = "02" if word in _APPEALING else "10"
            found = series + code[2:]
            return found if found in cameo_codes() else code
    return code


def worded(kind: EventType, code: str, words: Iterable[str]) -> str:
    """Give the code of what is asked, refused, threatened or alleged by its words, where nothing else tells it.

    Args:
        kind: the type.
        code: its code, as far as its own words and its content tell.
        words: what is spoken of, in order of the text, each pair of words before its first; the first known decides.

    Returns:
        The deeper code; the own one where no word tells more, or where it tells something else.
    """
    table = _table_of(kind)
    if not table or len(code) > _COARSE or code not in _OPEN.get(kind, code):
        return code
    told = next((table[word] for word in words if word in table), None)
    found = code if told is None else told if kind == "THREATEN" else _placed(kind, code, told)
    barred = code in ("132", "138") and found in _BARRED  # "warned that it would block the ports"
    graver = code == "091" and found in ("092", "094")  # an inquiry for genocide is one into no mere crime
    deeper = graver or barred or (len(found) >= len(code) and (code.endswith("0") or found.startswith(code)))
    return found if found in cameo_codes() and deeper else code


def _table_of(kind: EventType) -> dict[str, str]:
    """Give the table of words that tells what a type is about, an empty one where none does."""
    if kind in ("REQUEST", "REJECT", "CONCEDE", "AGREE"):
        return matter_by_word()
    return threat_by_word() if kind == "THREATEN" else charge_by_word() if kind == "ACCUSE" else {}


_BY_THINGS = {
    "060": {"11": "061", "12": "062", "13": "063", "14": "064"},
    "070": {"31": "071", "32": "072", "33": "073", "34": "074"},
    "162": {"31": "1621", "32": "1622", "33": "1623"},
}
"""What is shared, given or no longer given, by the matter that its words tell: the leaf of the deed itself."""
_SUMS = frozenset({"million", "billion", "dollar", "euro", "pound", "yen"})
_MONEY = "31"
_REFUGE, _SHELTERED = frozenset({"asylum", "refuge", "sanctuary"}), "075"


def supplied(code: str, words: Iterable[str]) -> str:
    """Give the leaf of common work, of aid or of its end by the words for what is shared or given.

    Args:
        code: its own code; only one that leaves open what is given is deepened.
        words: lemmas, each pair of words before its first; the first known decides, a sum of money where none is.
    """
    leaves = _BY_THINGS.get(code)
    if leaves is None:
        return code
    table, is_sum = matter_by_word(), False
    for word in words:
        if code == "070" and word in _REFUGE:
            return _SHELTERED
        if table.get(word) in leaves:
            return leaves[table[word]]
        is_sum = is_sum or word in _SUMS
    return leaves.get(_MONEY, code) if is_sum else code


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
        alleged = _longest(_ACCUSED, content) if code in ("112", "090") else None
        return code if alleged is None else _placed(kind, code, alleged)
    if kind == "CONCEDE":
        return (promised(content) or code) if code == "080" else code
    matter = _asked(content) if kind == "REJECT" and content[:2] in _SERIES else _longest(_MATTERS, content)
    if matter is None:
        return code
    return (promised(content) or code) if kind == "AGREE" else _placed(kind, code, matter)


def _asked(code: str) -> str | None:
    """Give the matter of an appeal, a promise or a demand by its own code; None where it tells none."""
    return None if code.endswith("0") else code[2:] or None  # a bare root tells none either


def _placed(kind: EventType, code: str, matter: str) -> str:
    """Give the code of an appeal, a refusal or a charge by where its matter stands in the series."""
    if kind == "REQUEST":
        return code[:2] + matter
    if kind == "AGREE":
        return f"03{matter}"
    if kind == "CONCEDE":
        return f"08{matter.replace('4', '3', 1)}" if matter.startswith("4") else code
    if kind == "ACCUSE":
        return matter if code == "112" else _INQUIRED.get(matter, code)
    return _REFUSED.get(matter[0], code) + matter[1:] if kind == "REJECT" else code


def _longest(table: dict[str, str], code: str) -> str | None:
    """Look up the longest beginning of a code that a table has."""
    return next((table[code[:size]] for size in range(len(code), 1, -1) if code[:size] in table), None)
