"""The lexicon's file format: plain lines, a block a frame, blocks parted by blank lines.

    class sanctions: sanction, embargo, asset freeze, @penalties

    frame sanction.impose
    type SANCTION
    cameo 163
    verb impose, slap
    obj @sanctions
    on/against -> recipient
    + Canada imposed sanctions on Belarus. | CAN | BLR | occurred
    - Parliament imposed a new tax on tobacco.

A slot line is `name[/name…][?] [requirement] [-> role]`; a requirement is `@class`, words and
`actor` (a known actor) parted by commas, any of which will do, `none` (must be empty),
`must`, `imperative`, `subjunctive`, `own-future`, `own-denial` (a clause that says what must be, orders, asks in
the bare form, tells what the subject will do or did not do) or `pair` (two that are joined).
Verbs have `subj? -> actor` unless they say otherwise.
`mode TYPE name` declares a mode that PLOVER does not have.
`#` opens a comment. See docs/reference/lexicon.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast, get_args

from tocsin.errors import LexiconError, OntologyError
from tocsin.ontology.cameo import cameo_code
from tocsin.ontology.frames import Example, Frame, Requirement, Role, Saying, Slot, Trigger, TriggerKind
from tocsin.ontology.plover import CONTEXTS, TYPES
from tocsin.record.event import EventStatus, EventType

ROLES = frozenset(get_args(Role))
SAYINGS = frozenset(get_args(Saying))
STATUSES = frozenset(get_args(EventStatus))
CLAUSE_SLOTS = frozenset(
    {"subj", "obj", "iobj", "attr", "inf", "that", "ing", "mod", "poss", "adv", "when", "if", "end"}
)
PREPOSITIONS = frozenset(
    """aboard about above across after against ahead along alongside amid among amongst around as at before
    behind below beneath beside besides between beyond by concerning despite during for from in inside into
    near of off on onto out outside over past pending per regarding since through throughout to toward
    towards under until up upon versus via with within without""".split()
)
_SLOT = re.compile(r"(?P<names>[a-z/]+)(?P<optional>\?)?(?:\s+(?P<need>[^>]*?))?\s*(?:->\s*(?P<role>\w+))?$")
_ID = re.compile(r"[a-z][a-z0-9.-]*$")
_PATTERN = frozenset("()[]{}*+?\\^$|<>")
"""Signs of patterns, which words have none of: the lexicon compares lemmas and runs no expression."""
_LONGEST_LINE = 8_000
"""Characters; the slots' form takes time by the square of a line's blanks."""


@dataclass
class Source:
    """A lexicon file as it is read: its name, and whether a user added it."""

    name: str
    text: str
    extra: bool = False


@dataclass
class _Draft:
    id: str
    line: int
    fields: dict[str, Any] = field(default_factory=dict)
    triggers: list[Trigger] = field(default_factory=list)
    slots: list[Slot] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)


Classes = dict[str, frozenset[str]]
Modes = dict[EventType, frozenset[str]]
"""Modes by type, beside those that PLOVER has."""


def read_classes(source: Source, known: Classes) -> Classes:
    """Read the word classes of a file; a class may take in others, defined before it, by `@name`.

    Raises:
        LexiconError: a malformed or unknown class, with file and line.
    """
    found = dict(known)
    for number, line in _lines(source):
        if not line.startswith("class "):
            continue
        name, colon, words = line[6:].partition(":")
        if not colon or not _ID.match(name.strip()):
            what = f"a class line reads `class name: words`, not {line!r}"
            raise LexiconError(what, where=_at(source, number))
        members = found.get(name.strip(), frozenset()) | _words(words, found, _at(source, number))
        found[name.strip()] = members
    return found


def read_modes(source: Source, known: Modes) -> Modes:
    """Read the modes that a file declares beside PLOVER's: `mode COERCE wiretap`.

    Raises:
        LexiconError: an unknown type or a malformed name, with file and line.
    """
    found = dict(known)
    for number, line in _lines(source):
        if not line.startswith("mode "):
            continue
        name, _, mode = line[5:].strip().partition(" ")
        where = _at(source, number)
        if name not in TYPES:
            raise LexiconError(f"no event type {name!r}", where=where, hint=f"one of {', '.join(TYPES)}")
        if not _ID.match(mode):
            raise LexiconError(f"a mode line reads `mode TYPE name`, not {line!r}", where=where)
        found[name] = found.get(name, frozenset()) | {mode}
    return found


def read_frames(source: Source, classes: Classes, modes: Modes) -> Iterator[Frame]:
    """Read the frames of a file, each checked as it stands.

    Raises:
        LexiconError: a wrong key, type, code, class, role or example; names file, line and frame.
    """
    draft: _Draft | None = None
    for number, line in _lines(source):
        if line.startswith(("class ", "mode ")):
            continue
        if line.startswith("frame "):
            if draft:
                yield _finish(draft, source, modes)
            draft = _begin(line[6:].strip(), number, source)
        elif draft is None:
            raise LexiconError(f"{line!r} stands before any frame", where=_at(source, number))
        else:
            _take(draft, line, number, source, classes)
    if draft:
        yield _finish(draft, source, modes)


def _lines(source: Source) -> Iterator[tuple[int, str]]:
    for number, raw in enumerate(source.text.splitlines(), 1):
        line = raw.strip()
        if len(line) > _LONGEST_LINE:
            what = f"a line of {len(line)} characters (limit {_LONGEST_LINE})"
            raise LexiconError(what, where=_at(source, number), hint="spread its words over several classes")
        if line and not line.startswith("#"):
            yield number, line


def _at(source: Source, number: int, frame: str | None = None) -> str:
    return f"{source.name}:{number}" + (f" ({frame})" if frame else "")


def _begin(name: str, number: int, source: Source) -> _Draft:
    if not _ID.match(name):
        raise LexiconError(f"{name!r} is no frame id (a-z, 0-9, dots, hyphens)", where=_at(source, number))
    return _Draft(name, number)


def _take(draft: _Draft, line: str, number: int, source: Source, classes: Classes) -> None:
    where = _at(source, number, draft.id)
    if line[0] in "+-" and line[1:2] == " ":
        draft.examples.append(_example(line, number, where))
        return
    key, _, rest = line.partition(" ")
    if key in _FIELDS:
        if key in draft.fields:
            raise LexiconError(f"{key!r} is given twice", where=where)
        draft.fields[key] = _FIELDS[key](rest.strip(), where)
    elif key in get_args(TriggerKind):
        draft.triggers += _triggers(cast(TriggerKind, key), rest, where)
    else:
        draft.slots.append(_slot(line, where, classes))


def _type(value: str, where: str) -> tuple[EventType, str | None, str]:
    """Give a type, its mode and where the line stands, since modes are checked when all are known."""
    name, _, mode = value.partition(" ")
    if name not in TYPES:
        raise LexiconError(f"no event type {name!r}", where=where, hint=f"one of {', '.join(TYPES)}")
    return name, mode or None, where


def _mode(declared: tuple[EventType, str | None, str], modes: Modes) -> str | None:
    name, mode, where = declared
    allowed = [*TYPES[name].modes, *sorted(modes.get(name, ()))]
    if mode is not None and mode not in allowed:
        hint = f"its modes: {', '.join(allowed) or 'none'}; `mode {name} {mode}` above the frame declares one"
        raise LexiconError(f"{name} has no mode {mode!r}", where=where, hint=hint)
    return mode


def _cameo(value: str, where: str) -> str:
    try:
        return cameo_code(value).code
    except OntologyError as error:
        raise LexiconError(error.what, where=where) from error


def _contexts(value: str, where: str) -> tuple[str, ...]:
    names = tuple(value.replace(",", " ").split())
    if unknown := [name for name in names if name not in CONTEXTS]:
        raise LexiconError(f"no context {unknown[0]!r}", where=where)
    return names


def _flag(value: str, where: str) -> bool:
    if value:
        raise LexiconError(
            f"`mutual`, `refused`, `coming`, `dated`, `asked` and `borrowed` take no value, not {value!r}", where=where
        )
    return True


def _folded(value: str, where: str) -> EventType:
    return _type(value, where)[0]


_FIELDS: dict[str, Callable[[str, str], Any]] = {
    "type": _type,
    "cameo": _cameo,
    "contexts": _contexts,
    "mutual": _flag,
    "refused": _flag,
    "coming": _flag,
    "dated": _flag,
    "asked": _flag,
    "borrowed": _flag,
    "negated": _folded,
}


def _triggers(kind: TriggerKind, words: str, where: str) -> list[Trigger]:
    found = []
    for phrase in (phrase.strip() for phrase in words.split(",")):
        parts = phrase.split()
        if not 1 <= len(parts) <= 2:
            what = f"{phrase!r} is no trigger: one lemma, or a verb and its particle"
            raise LexiconError(what, where=where)
        _literal(phrase, where)
        found.append(Trigger(kind, parts[0], parts[1] if len(parts) == 2 else None))
    return found


def _slot(line: str, where: str, classes: Classes) -> Slot:
    match = _SLOT.match(line)
    names = tuple(match["names"].split("/")) if match else ()
    if not match or not all(name in CLAUSE_SLOTS or name in PREPOSITIONS for name in names):
        raise LexiconError(f"no such key or slot: {line!r}", where=where)
    if match["role"] and match["role"] not in ROLES:
        roles = ", ".join(sorted(ROLES))
        raise LexiconError(f"no role {match['role']!r}", where=where, hint=f"one of {roles}")
    return Slot(
        names=names,
        requirement=_requirement((match["need"] or "").strip(), where, classes),
        role=cast("Role | None", match["role"]),
        optional=bool(match["optional"]),
    )


def _requirement(need: str, where: str, classes: Classes) -> Requirement:
    if need in ("", "any"):
        return Requirement()
    if need == "none":
        return Requirement(absent=True)
    if need in SAYINGS:
        return Requirement(says=cast("Saying", need))
    if need == "pair":
        return Requirement(pair=True)
    words = _words(need, classes, where)
    named = {"actor", "somewhere"}
    return Requirement(words=_the_one(words - named), actor="actor" in words, somewhere="somewhere" in words)


@cache
def _the_one(words: frozenset[str]) -> frozenset[str]:
    """Give of equal lists the one that came first: looked up later it is known as itself, its words not compared."""
    return words


def _words(text: str, classes: Classes, where: str) -> frozenset[str]:
    found: set[str] = set()
    for word in (word.strip().lower() for word in text.split(",")):
        if word.startswith("@"):
            if word[1:] not in classes:
                raise LexiconError(f"no class {word!r} is defined before this line", where=where)
            found |= classes[word[1:]]
        elif word:
            found.add(_literal(word, where))
    return frozenset(found)


def _literal(word: str, where: str) -> str:
    if not _PATTERN.isdisjoint(word):
        hint = "write the lemmas themselves, parted by commas"
        raise LexiconError(f"{word[:40]!r} is a pattern, not a word", where=where, hint=hint)
    return word


def _example(line: str, number: int, where: str) -> Example:
    if line[0] == "-":
        return Example(line[2:].strip(), (), (), "occurred", fires=False, line=number)
    parts = [part.strip() for part in line[2:].split("|")]
    if len(parts) != 4 or parts[3] not in STATUSES:
        raise LexiconError("an example reads `+ Sentence. | ACTOR | RECIPIENT | status`", where=where)
    return Example(parts[0], _codes(parts[1]), _codes(parts[2]), cast(EventStatus, parts[3]), True, number)


def _codes(text: str) -> tuple[str, ...]:
    return () if text in ("", "-") else tuple(text.replace(",", " ").split())


def _finish(draft: _Draft, source: Source, modes: Modes) -> Frame:
    where = _at(source, draft.line, draft.id)
    for key in ("type", "cameo"):
        if key not in draft.fields:
            raise LexiconError(f"the frame has no {key!r}", where=where)
    if not draft.triggers:
        raise LexiconError("the frame has no trigger", where=where, hint="add a verb, noun or adj line")
    if not any(example.fires for example in draft.examples):
        raise LexiconError("the frame has no example that fires", where=where, hint="add a `+` line")
    return Frame(
        id=draft.id,
        type=draft.fields["type"][0],
        mode=_mode(draft.fields["type"], modes),
        cameo=draft.fields["cameo"],
        contexts=draft.fields.get("contexts", ()),
        triggers=tuple(draft.triggers),
        slots=tuple(draft.slots),
        mutual=draft.fields.get("mutual", False),
        refused=draft.fields.get("refused", False),
        coming=draft.fields.get("coming", False),
        dated=draft.fields.get("dated", False),
        asked=draft.fields.get("asked", False),
        borrowed=draft.fields.get("borrowed", False),
        when_negated=draft.fields.get("negated"),
        examples=tuple(draft.examples),
        file=source.name,
        line=draft.line,
        extra=source.extra,
    )
