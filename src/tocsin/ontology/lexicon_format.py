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
from functools import cache, cached_property
from typing import Any, cast, get_args

from tocsin.errors import LexiconError, OntologyError
from tocsin.ontology.cameo import cameo_code
from tocsin.ontology.frames import Example, Frame, Requirement, Role, Saying, Slot, Trigger, TriggerKind
from tocsin.ontology.plover import CONTEXTS, TYPES
from tocsin.record.event import EventStatus, EventType

ROLES = frozenset(get_args(Role))
KINDS = frozenset(get_args(TriggerKind))
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
_SLOT = re.compile(r"(?P<names>[a-z/]+)(?P<optional>\?)?(?:\s+(?P<need>[^>]*))?$")
_ROLE = re.compile(r"\w+$")
_ID = re.compile(r"[a-z][a-z0-9.-]*$")
_PATTERN = re.compile(r"[]()[{}*+?\\^$|<>]")
"""Signs of patterns, which words have none of: the lexicon compares lemmas and runs no expression."""
_LONGEST_LINE = 8_000
"""Characters; the slots' form takes time by the square of a line's blanks."""
Line = tuple[int, str]
"""A line that says something, stripped, with its number from 1."""


@dataclass
class Source:
    """A lexicon file as it is read: its name, and whether a user added it."""

    name: str
    text: str
    extra: bool = False

    @cached_property
    def classes(self) -> list[Line]:
        """Lines that name a class of words."""
        return self._sorted[0]

    @cached_property
    def modes(self) -> list[Line]:
        """Lines that declare a mode."""
        return self._sorted[1]

    @cached_property
    def frames(self) -> list[Line]:
        """All other lines that say something."""
        return self._sorted[2]

    @cached_property
    def _sorted(self) -> tuple[list[Line], list[Line], list[Line]]:
        classes: list[Line] = []
        modes: list[Line] = []
        frames: list[Line] = []
        for line in _lines(self):
            said = line[1]
            if said[0] not in "cm":
                frames.append(line)
            else:
                (classes if said.startswith("class ") else modes if said.startswith("mode ") else frames).append(line)
        return classes, modes, frames


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
    for number, line in source.classes:
        with _Standing(source, number):
            name, words = _class(line, found)
        found[name] = found[name] | words if name in found else words
    return found


def _class(line: str, known: Classes) -> tuple[str, frozenset[str]]:
    name, colon, words = line[6:].partition(":")
    if not colon or not _ID.match(name.strip()):
        raise LexiconError(f"a class line reads `class name: words`, not {line!r}")
    return name.strip(), _words(words, known)


def read_modes(source: Source, known: Modes) -> Modes:
    """Read the modes that a file declares beside PLOVER's: `mode COERCE wiretap`.

    Raises:
        LexiconError: an unknown type or a malformed name, with file and line.
    """
    found = dict(known)
    for number, line in source.modes:
        with _Standing(source, number):
            name, mode = _declared_mode(line)
        found[name] = found.get(name, frozenset()) | {mode}
    return found


def _declared_mode(line: str) -> tuple[EventType, str]:
    name, _, mode = line[5:].strip().partition(" ")
    if name not in TYPES:
        raise LexiconError(f"no event type {name!r}", hint=f"one of {', '.join(TYPES)}")
    if not _ID.match(mode):
        raise LexiconError(f"a mode line reads `mode TYPE name`, not {line!r}")
    return name, mode


class Slots:
    """What slot lines say; the same line, and the same requirement, is read once.

    Args:
        classes: the word classes that they may name.
    """

    def __init__(self, classes: Classes) -> None:
        self._classes = classes
        self._read: dict[str, Slot] = {}
        self._needs: dict[str, Requirement] = {}

    def of(self, line: str) -> Slot:
        """Give the slot of a line.

        Raises:
            LexiconError: a wrong name, role, class or word.
        """
        if line not in self._read:
            self._read[line] = self._slot(line)
        return self._read[line]

    def _slot(self, line: str) -> Slot:
        place, arrow, role = (part.strip() for part in line.partition("->"))
        match = _SLOT.match(place)
        names = tuple(match["names"].split("/")) if match else ()
        named = match and all(name in CLAUSE_SLOTS or name in PREPOSITIONS for name in names)
        if not match or not named or (arrow and not _ROLE.match(role)):
            raise LexiconError(f"no such key or slot: {line!r}")
        if role and role not in ROLES:
            raise LexiconError(f"no role {role!r}", hint=f"one of {', '.join(sorted(ROLES))}")
        need = (match["need"] or "").strip()
        if need not in self._needs:
            self._needs[need] = _requirement(need, self._classes)
        return Slot(names, self._needs[need], cast("Role | None", role or None), bool(match["optional"]))


def read_frames(source: Source, slots: Slots, modes: Modes) -> Iterator[Frame]:
    """Read the frames of a file, each checked as it stands.

    Raises:
        LexiconError: a wrong key, type, code, class, role or example; names file, line and frame.
    """
    draft: _Draft | None = None
    for number, line in source.frames:
        if line.startswith("frame "):
            if draft:
                yield _finish(draft, source)
            with _Standing(source, number):
                draft = _begin(line[6:].strip(), number)
        else:
            try:
                _take(draft, line, number, slots, modes)
            except LexiconError as error:
                error.where = _at(source, number, draft.id if draft else None)
                raise
    if draft:
        yield _finish(draft, source)


def _lines(source: Source) -> Iterator[Line]:
    for number, raw in enumerate(source.text.splitlines(), 1):
        line = raw.strip()
        if len(line) > _LONGEST_LINE:
            what = f"a line of {len(line)} characters (limit {_LONGEST_LINE})"
            raise LexiconError(what, where=_at(source, number), hint="spread its words over several classes")
        if line and line[0] != "#":
            yield number, line


def _at(source: Source, number: int, frame: str | None = None) -> str:
    return f"{source.name}:{number}" + (f" ({frame})" if frame else "")


class _Standing:
    """Says of what is wrong where it stands."""

    def __init__(self, source: Source, number: int, frame: str | None = None) -> None:
        self._place = source, number, frame

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, LexiconError):
            error.where = _at(*self._place)


def _begin(name: str, number: int) -> _Draft:
    if not _ID.match(name):
        raise LexiconError(f"{name!r} is no frame id (a-z, 0-9, dots, hyphens)")
    return _Draft(name, number)


def _take(draft: _Draft | None, line: str, number: int, slots: Slots, modes: Modes) -> None:
    if draft is None:
        raise LexiconError(f"{line!r} stands before any frame")
    if line[0] in "+-" and line[1:2] == " ":
        draft.examples.append(_example(line, number))
        return
    key, _, rest = line.partition(" ")
    if key in _FIELDS:
        if key in draft.fields:
            raise LexiconError(f"{key!r} is given twice")
        draft.fields[key] = _FIELDS[key](rest.strip())
        if key == "type":
            _check_mode(draft.fields[key], modes)
    elif key in KINDS:
        draft.triggers += _triggers(cast(TriggerKind, key), rest)
    else:
        draft.slots.append(slots.of(line))


def _type(value: str) -> tuple[EventType, str | None]:
    name, _, mode = value.partition(" ")
    if name not in TYPES:
        raise LexiconError(f"no event type {name!r}", hint=f"one of {', '.join(TYPES)}")
    return name, mode or None


def _check_mode(declared: tuple[EventType, str | None], modes: Modes) -> None:
    name, mode = declared
    if mode is None or mode in TYPES[name].modes:
        return
    allowed = [*TYPES[name].modes, *sorted(modes.get(name, ()))]
    if mode not in allowed:
        hint = f"its modes: {', '.join(allowed) or 'none'}; `mode {name} {mode}` above the frame declares one"
        raise LexiconError(f"{name} has no mode {mode!r}", hint=hint)


def _cameo(value: str) -> str:
    try:
        return cameo_code(value).code
    except OntologyError as error:
        raise LexiconError(error.what) from error


def _contexts(value: str) -> tuple[str, ...]:
    names = tuple(value.replace(",", " ").split())
    if unknown := [name for name in names if name not in CONTEXTS]:
        raise LexiconError(f"no context {unknown[0]!r}")
    return names


def _flag(value: str) -> bool:
    if value:
        raise LexiconError(
            f"`mutual`, `refused`, `coming`, `dated`, `asked` and `borrowed` take no value, not {value!r}"
        )
    return True


def _folded(value: str) -> EventType:
    return _type(value)[0]


_FIELDS: dict[str, Callable[[str], Any]] = {
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


def _triggers(kind: TriggerKind, words: str) -> list[Trigger]:
    return [_trigger(kind, phrase) for phrase in _parted(words)]


@cache
def _trigger(kind: TriggerKind, phrase: str) -> Trigger:
    """Make a trigger; a word that fires many frames is one and the same."""
    parts = phrase.split()
    if not 1 <= len(parts) <= 2:
        raise LexiconError(f"{phrase!r} is no trigger: one lemma, or a verb and its particle")
    return Trigger(kind, *parts)


def _requirement(need: str, classes: Classes) -> Requirement:
    if need in ("", "any"):
        return Requirement()
    if need == "none":
        return Requirement(absent=True)
    if need in SAYINGS:
        return Requirement(says=cast("Saying", need))
    if need == "pair":
        return Requirement(pair=True)
    words = _words(need, classes)
    actor, somewhere = "actor" in words, "somewhere" in words
    if actor or somewhere:
        words -= {"actor", "somewhere"}
    return Requirement(words=_the_one(words), actor=actor, somewhere=somewhere)


@cache
def _the_one(words: frozenset[str]) -> frozenset[str]:
    """Give of equal lists the one that came first: looked up later it is known as itself, its words not compared."""
    return words


def _words(text: str, classes: Classes) -> frozenset[str]:
    words = [word for word in _parted(text.lower()) if word]
    named = [word for word in words if word[0] == "@"]
    if unknown := [word for word in named if word[1:] not in classes]:
        raise LexiconError(f"no class {unknown[0]!r} is defined before this line")
    if not named:
        return frozenset(words)
    if named == words and len(named) == 1:
        return classes[named[0][1:]]  # as it is: many slots ask for one class, and some are long
    return frozenset(words).difference(named).union(*(classes[word[1:]] for word in named))


def _parted(text: str) -> list[str]:
    """Give the words and phrases between commas, none of them a pattern."""
    words = [word.strip() for word in text.split(",")]
    if _PATTERN.search(text):
        pattern = next(word for word in words if _PATTERN.search(word))
        hint = "write the lemmas themselves, parted by commas"
        raise LexiconError(f"{pattern[:40]!r} is a pattern, not a word", hint=hint)
    return words


def _example(line: str, number: int) -> Example:
    if line[0] == "-":
        return Example(line[2:].strip(), (), (), "occurred", fires=False, line=number)
    parts = [part.strip() for part in line[2:].split("|")]
    if len(parts) != 4 or parts[3] not in STATUSES:
        raise LexiconError("an example reads `+ Sentence. | ACTOR | RECIPIENT | status`")
    return Example(parts[0], _codes(parts[1]), _codes(parts[2]), cast(EventStatus, parts[3]), True, number)


def _codes(text: str) -> tuple[str, ...]:
    return () if text in ("", "-") else tuple(text.replace(",", " ").split())


def _finish(draft: _Draft, source: Source) -> Frame:
    with _Standing(source, draft.line, draft.id):
        _check_whole(draft)
    return Frame(
        id=draft.id,
        type=draft.fields["type"][0],
        mode=draft.fields["type"][1],
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


def _check_whole(draft: _Draft) -> None:
    for key in ("type", "cameo"):
        if key not in draft.fields:
            raise LexiconError(f"the frame has no {key!r}")
    if not draft.triggers:
        raise LexiconError("the frame has no trigger", hint="add a verb, noun or adj line")
    if not any(example.fires for example in draft.examples):
        raise LexiconError("the frame has no example that fires", hint="add a `+` line")
