"""The lexicon: loaded from its files, checked, and indexed by the words that fire its frames."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from importlib.resources import files
from pathlib import Path

from tocsin.errors import LexiconError
from tocsin.ontology.compiled import Read, kept_or_read
from tocsin.ontology.deed_nouns import is_lent, nouns_of
from tocsin.ontology.firing import Fired, Firing, Vocabulary
from tocsin.ontology.frames import Frame, Trigger, TriggerKind
from tocsin.ontology.lexicon_format import Classes, Modes, Slots, Source, read_classes, read_frames, read_modes
from tocsin.record.at_one_go import at_one_go

_FOLDER = Path(__file__).parent / "lexicon"


@dataclass(frozen=True)
class Lexicon:
    """All frames in force.

    Attributes:
        frames: in order of files and lines; a user's come last and win ties.
        classes: word classes by name.
        digest: SHA-256 over names and texts of the files, hexadecimal.
    """

    frames: tuple[Frame, ...]
    classes: Classes
    digest: str

    @cached_property
    def by_trigger(self) -> dict[tuple[TriggerKind, str], tuple[Fired, ...]]:
        """Frames by the kind and lemma of their triggers, each with those triggers of it that have the lemma."""
        index: dict[tuple[TriggerKind, str], list[Fired]] = {}
        for frame in self.frames:
            own: dict[tuple[TriggerKind, str], list[Trigger]] = {}
            for trigger in frame.triggers:
                own.setdefault((trigger.kind, trigger.lemma), []).append(trigger)
            for key, triggers in own.items():
                index.setdefault(key, []).append((frame, tuple(triggers)))
        return {key: tuple(fired) for key, fired in index.items()}

    @cached_property
    def deed_verbs(self) -> dict[str, tuple[str, ...]]:
        """Lemmas of the verbs whose deeds a noun tells, by the noun ("expel" by "expulsion"); some lend it no frame."""
        index: dict[str, dict[str, None]] = {}
        for (kind, verb), fired in self.by_trigger.items():
            if kind == "verb":
                for particle in {trigger.particle for _, triggers in fired for trigger in triggers}:
                    for noun in nouns_of(verb, particle):
                        index.setdefault(noun, {})[verb] = None
        return {noun: tuple(verbs) for noun, verbs in index.items()}

    @cached_property
    def _order(self) -> dict[str, int]:
        return {frame.id: place for place, frame in enumerate(self.frames)}

    def lent(self, noun: str) -> tuple[Fired, ...]:
        """Give the frames that the verbs of its deed lend a noun, each with those verbs, in their order."""
        found: dict[str, Fired] = {}
        for verb in self.deed_verbs.get(noun, ()):
            for frame, triggers in self.by_trigger["verb", verb]:
                if lending := tuple([one for one in triggers if is_lent(frame, one, noun)]):
                    found[frame.id] = (frame, (*(found[frame.id][1] if frame.id in found else ()), *lending))
        return tuple(sorted(found.values(), key=lambda fired: self._order[fired[0].id]))

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words and phrases that the frames ask for."""
        return Vocabulary.of(self.frames)

    @cached_property
    def trigger_lemmas(self) -> frozenset[str]:
        """Every lemma that fires a frame as a word of any kind."""
        return frozenset(lemma for _, lemma in self.by_trigger) | self.deed_verbs.keys()

    @cached_property
    def _firing(self) -> dict[tuple[TriggerKind, str], Firing | None]:
        return {}

    def firing(self, kind: TriggerKind, lemma: str) -> Firing | None:
        """Give the frames that a word may fire, None where there are none; sorted when they are first asked for."""
        if lemma not in self.trigger_lemmas:
            return None
        key = kind, lemma
        if key not in self._firing:
            fired = self.fired(kind, lemma)
            self._firing[key] = Firing.of(fired, self.vocabulary) if fired else None
        return self._firing[key]

    def fired(self, kind: TriggerKind, lemma: str) -> tuple[Fired, ...]:
        """Give the frames with a word as a trigger, then those that a noun is lent by the verb whose deed it tells."""
        own = self.by_trigger.get((kind, lemma), ())
        lent = self.lent(lemma) if kind == "noun" else ()
        ids = {frame.id for frame, _ in own}
        return (*own, *(one for one in lent if one[0].id not in ids))

    def fired_by(self, *words: str) -> tuple[Frame, ...]:
        """Give the frames that one of some lemmas may fire, alone or with a particle ("call off"), in their order."""
        wanted = {word.lower() for word in words}
        lent = {frame.id for word in wanted for frame, _ in self.lent(word)}
        return tuple(
            frame
            for frame in self.frames
            if frame.id in lent
            or any(
                trigger.lemma in wanted or f"{trigger.lemma} {trigger.particle}" in wanted for trigger in frame.triggers
            )
        )


def load_lexicon(extra: Sequence[Path] = ()) -> Lexicon:
    """Load the lexicon that is installed, and users' files after it.

    Args:
        extra: files, or folders of `.lex` files, in the same format.

    Raises:
        LexiconError: a broken file, frame or class; a duplicate id; an unreadable file.
    """
    return _load(tuple(extra))


@cache
@at_one_go(stays=True)
def _load(extra: tuple[Path, ...]) -> Lexicon:
    sources = _own_sources() + [source for path in extra for source in _sources_at(path)]
    digest, lines = _digest(sources), partial(_read, sources)
    # A user's class may widen one that our frames ask for, so that all lines are read anew beside his.
    frames, classes = lines() if extra else kept_or_read(_FOLDER, digest, lines)
    lexicon = Lexicon(frames, classes, digest)
    _ = (
        lexicon.by_trigger,
        lexicon.deed_verbs,
        lexicon.vocabulary,
    )  # made here, while nothing looks through them for garbage
    return lexicon


def _read(sources: Sequence[Source]) -> Read:
    """Read the lines of some files."""
    classes: Classes = {}
    modes: Modes = {}
    for source in sources:
        classes = read_classes(source, classes)
        modes = read_modes(source, modes)
    frames: dict[str, Frame] = {}
    slots = Slots(classes)
    for source in sources:
        for frame in read_frames(source, slots, modes):
            if twin := frames.get(frame.id):
                raise LexiconError(
                    f"frame {frame.id!r} stands in {twin.file}:{twin.line} already",
                    where=f"{frame.file}:{frame.line}",
                    hint="give it another id",
                )
            frames[frame.id] = frame
    return tuple(frames.values()), classes


def _own_sources() -> list[Source]:
    folder = files("tocsin.ontology").joinpath("lexicon")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".lex"))
    return [Source(name, folder.joinpath(name).read_text("utf-8")) for name in names]


def _sources_at(path: Path) -> list[Source]:
    paths = sorted(path.glob("*.lex")) if path.is_dir() else [path]
    try:
        return [Source(item.name, item.read_text("utf-8"), extra=True) for item in paths]
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"cannot be read: {error}", where=str(path)) from error


def _digest(sources: Sequence[Source]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.name.encode() + b"\0" + source.text.encode() + b"\0")
    return digest.hexdigest()
