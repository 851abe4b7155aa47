"""The installed lexicon in compiled form: read from its lines once, then kept beside them as Python keeps its bytecode.

What is kept is JSON in `__pycache__`, under a name that changes with the lexicon's files and with the code that reads
them. Where Python writes no bytecode (`PYTHONDONTWRITEBYTECODE`, a folder that may not be written to, an archive), and
where the file is broken, the lexicon is read from its lines.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from tocsin.ontology import frames as frames_module
from tocsin.ontology import lexicon_format
from tocsin.ontology.frames import Example, Frame, Requirement, Slot, Trigger
from tocsin.ontology.lexicon_format import Classes

Read = tuple[tuple[Frame, ...], Classes]
"""What the lines of a lexicon say: its frames and classes of words."""

_FOLDER = "__pycache__"
_CODE = (__file__, frames_module.__file__, lexicon_format.__file__)


def kept_or_read(folder: Path, digest: str, read: Callable[[], Read]) -> Read:
    """Give what the lines of a lexicon say, from its compiled form; where there is none, it is made.

    Args:
        folder: where its files lie.
        digest: of its files.
        read: reads the lines.
    """
    path = folder / _FOLDER / f"lexicon.{_fingerprint(digest)}.json"
    with suppress(OSError, ValueError, LookupError, TypeError):
        return _unpacked(json.loads(path.read_text("utf-8")))
    found = read()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            _keep(path, json.dumps(_packed(*found), separators=(",", ":")))
    return found


def _fingerprint(digest: str) -> str:
    whole = hashlib.sha256(digest.encode())
    for file in _CODE:
        with suppress(OSError):  # in an archive, where nothing can be kept
            whole.update(Path(file).read_bytes())
    return whole.hexdigest()[:16]


def _keep(path: Path, text: str) -> None:
    """Write a file as a whole or not at all, in place of those of other lexicons."""
    path.parent.mkdir(exist_ok=True)
    made = path.with_suffix(f".{os.getpid()}")
    made.write_text(text, "utf-8")
    made.replace(path)
    for other in path.parent.glob("lexicon.*.json"):
        if other != path:
            other.unlink(missing_ok=True)


class _Table:
    """Things by their number, each once."""

    def __init__(self) -> None:
        self._places: dict[Hashable, int] = {}

    def place(self, one: Hashable) -> int:
        """Give the number of a thing."""
        return self._places.setdefault(one, len(self._places))

    def rows(self, row: Callable[[Any], object]) -> list[object]:
        """Give the row of each thing, in order of their numbers."""
        return [row(one) for one in self._places]


def _packed(frames: Sequence[Frame], classes: Classes) -> dict[str, object]:
    lists, slots, triggers = _Table(), _Table(), _Table()
    rows = [
        [
            *(frame.id, frame.type, frame.mode, frame.cameo, frame.contexts),
            [triggers.place(one) for one in frame.triggers],
            [slots.place(one) for one in frame.slots],
            *(frame.mutual, frame.refused, frame.coming, frame.dated, frame.asked, frame.borrowed, frame.when_negated),
            [(one.text, one.actor, one.recipient, one.status, one.fires, one.line) for one in frame.examples],
            *(frame.file, frame.line, frame.extra),
        ]
        for frame in frames
    ]

    def slot_row(slot: Slot) -> object:
        need = slot.requirement
        asked = (lists.place(need.words), need.actor, need.somewhere, need.absent, need.says, need.pair)
        return slot.names, asked, slot.role, slot.optional

    return {
        "frames": rows,
        "slots": slots.rows(slot_row),
        "triggers": triggers.rows(lambda one: (one.kind, one.lemma, one.particle)),
        "classes": {name: lists.place(words) for name, words in classes.items()},
        "lists": lists.rows(sorted),
    }


def _unpacked(packed: Any) -> Read:
    lists = [frozenset(words) for words in packed["lists"]]
    triggers = [Trigger(*row) for row in packed["triggers"]]
    needs: dict[tuple[Any, ...], Requirement] = {}

    def need_of(asked: Sequence[Any]) -> Requirement:
        key = tuple(asked)
        if key not in needs:
            needs[key] = Requirement(lists[asked[0]], *asked[1:])
        return needs[key]

    slots = [Slot(tuple(names), need_of(asked), role, optional) for names, asked, role, optional in packed["slots"]]
    frames = tuple(_frame(row, triggers, slots) for row in packed["frames"])
    return frames, {name: lists[place] for name, place in packed["classes"].items()}


def _frame(row: Sequence[Any], triggers: Sequence[Trigger], slots: Sequence[Slot]) -> Frame:
    words, slotted = tuple([triggers[place] for place in row[5]]), tuple([slots[place] for place in row[6]])
    told: list[Any] = [*row[:4], tuple(row[4]), words, slotted, *row[7:14]]
    told += [tuple([_example(*one) for one in row[14]]), *row[15:]]
    return Frame(*told)


def _example(text: str, actor: Sequence[str], recipient: Sequence[str], *rest: Any) -> Example:
    return Example(text, tuple(actor), tuple(recipient), *rest)
