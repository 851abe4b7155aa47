"""What a plan is called on an agenda: "vote", "visit", "talks", "prisoner exchange".

The words that a plan was read from tell it best; where they do not, its mode does, and then its type. A plan of which
several dispatches tell has one name whatever their order, since the rows are tried in theirs.
"""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.record.event import EventType

_BY_WORD: dict[EventType, tuple[tuple[str, str], ...]] = {
    "AGREE": (
        ("referend", "referendum"), ("plebiscit", "referendum"), ("runoff", "run-off"), ("run-off", "run-off"),
        ("elect", "election"), ("by-elect", "election"), ("poll", "election"), ("ballot", "vote"), ("vot", "vote"),
        ("answer", "answer"), ("repl", "answer"), ("respon", "answer"),
    ),
    "CONSULT": (
        ("summit", "summit"), ("inaugurat", "inauguration"), ("funeral", "funeral"), ("conferenc", "conference"),
        ("forum", "forum"), ("hear", "hearing"), ("briefing", "briefing"), ("debat", "debate"),
        ("session", "session"),
        ("assembl", "session"), ("vot", "vote"), ("ballot", "vote"),
        ("visit", "visit"), ("tour", "tour"), ("trip", "visit"), ("travel", "visit"),
        ("fly", "visit"), ("flies", "visit"), ("telephon", "call"), ("phone", "call"), ("mediat", "mediation"),
        ("meet", "meeting"), ("talk", "talks"), ("negotiat", "talks"),
    ),
    "SUPPORT": (
        ("referend", "referendum"), ("vot", "vote"), ("elect", "election"), ("ratif", "ratification"),
        ("sign", "signing"),
        ("recogni", "recognition"), ("join", "accession"), ("acced", "accession"), ("open", "opening"),
    ),
    "COOPERATE": (
        ("drill", "drills"), ("exercis", "exercise"), ("manoeuvr", "drills"), ("maneuver", "drills"),
        ("exchang", "exchange"), ("swap", "exchange"), ("sign", "signing"), ("extradit", "extradition"),
        ("trad", "trade"), ("patrol", "joint patrols"),
    ),
    "AID": (("evacuat", "evacuation"), ("convoy", "convoy"), ("airlift", "airlift"), ("deliver", "delivery")),
    "RETREAT": (
        ("ceasefir", "ceasefire"), ("cease-fir", "ceasefire"), ("truce", "truce"), ("pause", "pause"),
        ("exchang", "exchange"),
        ("swap", "exchange"), ("withdr", "withdrawal"), ("pull", "withdrawal"), ("leav", "withdrawal"),
        ("evacuat", "evacuation"), ("corridor", "corridor"), ("reopen", "reopening"), ("open", "opening"),
        ("resign", "resignation"), ("step", "resignation"), ("disarm", "disarmament"), ("hand", "handover"),
        ("return", "return"), ("free", "release"), ("releas", "release"), ("lift", "lifting"),
    ),
    "PROTEST": (
        ("hunger", "hunger strike"), ("strik", "strike"), ("walkout", "strike"), ("march", "march"), ("rall", "rally"),
        ("vigil", "vigil"), ("boycott", "boycott"), ("blockad", "blockade"), ("sit-in", "sit-in"),
    ),
    "MOBILIZE": (
        ("drill", "drills"), ("exercis", "exercise"), ("manoeuvr", "drills"), ("maneuver", "drills"),
        ("parad", "parade"), ("test", "test"), ("launch", "launch"), ("deploy", "deployment"), ("call-up", "call-up"),
        ("conscript", "call-up"), ("mobili", "call-up"), ("rotat", "rotation"),
    ),
    "REQUEST": (("ultimatum", "ultimatum"), ("deadlin", "deadline")),
    "THREATEN": (("ultimatum", "ultimatum"), ("deadlin", "deadline")),
    "SANCTION": (("embargo", "embargo"), ("tariff", "tariffs"), ("ban", "ban"), ("expel", "expulsion"),
        ("trial", "trial")),
    "COERCE": (("curfew", "curfew"), ("execut", "execution"), ("deport", "deportation"), ("trial", "trial")),
    "ACCUSE": (
        ("trial", "trial"), ("hear", "hearing"), ("inquir", "inquiry"), ("investigat", "investigation"),
        ("charg", "charges"), ("sue", "suit"), ("inspect", "inspection"),
    ),
}  # fmt: skip
"""Beginnings of words, the closest first."""

_BY_MODE = {
    "visit": "visit", "phone": "call", "third-party": "mediation", "withdraw": "withdrawal", "release": "release",
    "return": "return", "disarm": "disarmament", "ceasefire": "ceasefire", "access": "opening", "resign": "resignation",
    "investigate": "inquiry", "demo": "rally", "strike": "strike", "hunger": "hunger strike", "boycott": "boycott",
    "obstruct": "blockade", "convict": "sentence", "expel": "expulsion", "discontinue": "embargo",
    "troops": "deployment", "weapons": "deployment", "seize": "seizure", "curfew": "curfew", "deport": "deportation",
    "martial-law": "martial law", "arrest": "arrest",
}  # fmt: skip

_BY_TYPE: dict[EventType, str] = {
    "CONSULT": "talks", "SUPPORT": "support", "COOPERATE": "joint action", "AID": "aid",
    "RETREAT": "withdrawal or release",
    "PROTEST": "protest", "MOBILIZE": "deployment or exercise", "SANCTION": "sanctions", "COERCE": "measures",
    "ASSAULT": "attack", "AGREE": "agreement", "CONCEDE": "concession", "REQUEST": "request", "REJECT": "refusal",
    "ACCUSE": "inquiry or charge", "THREATEN": "ultimatum",
}  # fmt: skip


def plan_name(act: EventType, mode: str | None, words: Iterable[str]) -> str:
    """Give the noun for something that is to come.

    Args:
        act: its type before folding.
        mode: its mode, or None.
        words: words that it was read from, or stems of them, in lower case and any order.
    """
    told = _row(act, words)
    return told[1] if told else _BY_MODE.get(mode or "", _BY_TYPE[act])


def naming(act: EventType, words: Iterable[str]) -> str | None:
    """Give the beginning of the word that names a plan ("vot"); None where only its kind of act tells what it is."""
    told = _row(act, words)
    return told[0] if told else None


def _row(act: EventType, words: Iterable[str]) -> tuple[str, str] | None:
    told = set(words)
    for row in _BY_WORD.get(act, ()):
        if any(word.startswith(row[0]) for word in told):
            return row
    return None
