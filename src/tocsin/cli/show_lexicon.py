"""The lexicon for a person at a terminal: how much there is, what a word can fire, why a sentence is read so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich import box
from rich.table import Table
from rich.text import Text

from tocsin.cli.show import clean, console
from tocsin.ontology.frames import Frame, Requirement, Slot
from tocsin.ontology.lexicon import Lexicon
from tocsin.reading.events.explain import Contender, Explanation, Predicate
from tocsin.record import Event

_SILENT_SHOWN = 4
_WORDS_SHOWN = 5
_DECIDED = {
    "alone": "the only frame that fires",
    "points": "more points",
    "own frame": "equal points: a frame of your own comes first",
    "deeper code": "equal points: the deeper CAMEO code",
    "order": "equal points: the frame that stands first",
}


def show_stats(lexicon: Lexicon) -> None:
    """Print frames by type and mode."""
    counts = Counter((frame.type, frame.mode or "-") for frame in lexicon.frames)
    table = Table(box=box.SIMPLE_HEAD, title=f"{len(lexicon.frames)} frames", title_justify="left")
    table.add_column("type")
    table.add_column("mode")
    table.add_column("frames", justify="right")
    last = ""
    for (kind, mode), count in sorted(counts.items()):
        table.add_row("" if kind == last else kind, mode, str(count))
        last = kind
    console().print(table)


def show_frames(word: str, frames: Sequence[Frame]) -> None:
    """Print the frames that a word can fire."""
    table = Table(box=box.SIMPLE_HEAD, title=f"{word}: {len(frames)} frames", title_justify="left", expand=True)
    for name, ratio in (("frame", 4), ("type", 3), ("asks for", 6), ("example", 6)):
        table.add_column(name, ratio=ratio, overflow="fold")
    for frame in frames:
        example = next(example.text for example in frame.examples if example.fires)
        kind = f"{frame.type}{' ' + frame.mode if frame.mode else ''}\n{frame.cameo}"
        asks = "\n".join(slot_text(slot) for slot in frame.slots)
        table.add_row(f"{frame.id}\n{frame.file}:{frame.line}", kind, asks, clean(example))
    console().print(table)


def slot_text(slot: Slot) -> str:
    """Write a slot as the lexicon does, long lists of words cut short."""
    need = _need_text(slot.requirement)
    role = f" -> {slot.role}" if slot.role else ""
    return f"{'/'.join(slot.names)}{'?' if slot.optional else ''}{' ' + need if need else ''}{role}"


def _need_text(need: Requirement) -> str:
    if need.absent or need.says:
        return need.says or "none"
    words = sorted(need.words)
    shown = words[:_WORDS_SHOWN] + ([f"… {len(words) - _WORDS_SHOWN} more"] if len(words) > _WORDS_SHOWN else [])
    return ", ".join(shown + (["actor"] if need.actor else []))


def show_explanation(found: Explanation) -> None:
    """Print the predicates of a sentence, what competed for each, what decided, and the events."""
    out = console()
    out.print(Text(clean(found.text), style="bold"))
    for predicate in found.predicates:
        out.print()
        for line in _predicate_lines(predicate):
            out.print(line)
    out.print()
    for line in _events_lines(found):
        out.print(line)


def show_brief(found: Explanation) -> None:
    """Print the frame that won each predicate, the types it beat, what decided, and the events."""
    out = console()
    for predicate in found.predicates:
        if not predicate.contenders:
            continue
        best, *others = predicate.contenders
        line = Text.assemble((clean(predicate.word), "bold cyan"), f"  {_kind(best.frame)}  {best.frame.id}")
        beaten = sorted({other.frame.type for other in others} - {best.frame.type})
        if predicate.part_of:
            line.append(f", but part of {predicate.part_of}")
        elif beaten:
            line.append(f", beats {' and '.join(beaten)}: {_DECIDED[predicate.decision or 'alone']}")
        out.print(line, soft_wrap=True)
    for line in _events_lines(found):
        out.print(line, soft_wrap=True)


def _events_lines(found: Explanation) -> Iterator[Text]:
    names = {actor.id: actor.name for actor in found.actors.actors}
    if not found.events:
        yield Text("No event.")
    for event in found.events:
        yield from _event_lines(event, names, 0)


def _predicate_lines(predicate: Predicate) -> Iterator[Text]:
    voice = ", passive" if predicate.passive else ""
    yield Text.assemble((clean(predicate.word), "bold cyan"), f"  {predicate.kind}{voice}")
    for slot, words in predicate.arguments:
        yield Text.assemble("  ", (f"{slot:8}", "dim"), clean(words))
    if predicate.part_of:
        yield Text(f"  part of what fired {predicate.part_of}: no event of its own", style="yellow")
    for place, contender in enumerate(predicate.contenders):
        yield from _contender_lines(contender, won=place == 0 and not predicate.part_of)
    if predicate.decision:
        yield Text(f"  decided by: {_DECIDED[predicate.decision]}", style="dim")
    for silent in predicate.silent[:_SILENT_SHOWN]:
        why = f"misses {slot_text(silent.missed)}" if silent.missed else "another particle"
        yield Text(f"  - {silent.frame.id}: {why}", style="dim")
    if len(predicate.silent) > _SILENT_SHOWN:
        yield Text(f"  - {len(predicate.silent) - _SILENT_SHOWN} more frames of this word do not fire", style="dim")


def _kind(frame: Frame) -> str:
    return f"{frame.type}{' ' + frame.mode if frame.mode else ''} {frame.cameo}"


def _contender_lines(contender: Contender, *, won: bool) -> Iterator[Text]:
    mark, style = ("=>", "bold green") if won else ("  ", "")
    yield Text.assemble(
        f"  {mark} ", (contender.frame.id, style), f"  {_kind(contender.frame)}  {contender.score} points"
    )
    yield Text(f"       {contender.trigger:+d} the word itself", style="dim")
    for point in contender.points:
        role = f", the {point.role}" if point.role else ""
        yield Text(f"       {point.weight:+d} {point.slot}: {clean(point.words)}{role}", style="dim")


def _event_lines(event: Event, names: dict[str, str], depth: int) -> Iterator[Text]:
    folded = f" (act {event.act})" if event.act != event.type else ""
    sides = " -> ".join(
        clean(", ".join(names.get(one, one) for one in ids)) or "–" for ids in (event.actor, event.recipient)
    )
    indent = "  " * depth + ("↳ " if depth else "")
    yield Text.assemble(
        indent, (event.type, "bold"), f"{folded}  {sides}  {event.status}  {event.cameo}  [{event.frame}]"
    )
    for content in ([event.content] if event.content else []) + event.further_content:
        yield from _event_lines(content, names, depth + 1)
