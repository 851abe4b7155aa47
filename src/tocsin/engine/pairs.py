"""A given pair of a sentence: what the one does to the other, ranked, from words rather than from a parse."""

from __future__ import annotations

from tocsin.engine.reader import Reader
from tocsin.errors import UsageError
from tocsin.reading import pairs
from tocsin.reading.pairs import Coded, Range
from tocsin.reading.parsing import language


def code_pair_with(reader: Reader, sentence: str, actor: Range, recipient: Range | None = None) -> list[Coded]:
    """Rank the types of what an actor does to a recipient, with the model and the frames of a reader.

    Args:
        reader: holds model and lexicon.
        sentence: one sentence.
        actor: span of the actor in it, in code points, half-open.
        recipient: span of the recipient, or None where there is none.

    Returns:
        One coding a type, the likeliest first; their confidences sum to one.

    Raises:
        UsageError: a span is empty, lies outside the sentence, or holds no word.
    """
    parse = language.parse(sentence, reader.model)
    for side, span in (("actor", actor), ("recipient", recipient)):
        if span is not None and not (0 <= span[0] < span[1] <= len(sentence) and parse.tokens_in(*span)):
            raise UsageError(
                f"the span of the {side} holds no word",
                where=f"{span[0]}:{span[1]} of {len(sentence)} characters",
                hint="give start and end of its words in the sentence, in code points, half-open",
            )
    return pairs.code_pair(parse, actor, recipient, reader.lexicon)


def span_of(sentence: str, words: str) -> Range:
    """Find where words first stand in a sentence.

    Raises:
        UsageError: they do not stand in it.
    """
    start = sentence.find(words) if words.strip() else -1
    if start < 0:
        raise UsageError(f"{words!r} does not stand in the sentence", hint="give the words as they are written there")
    return start, start + len(words)
