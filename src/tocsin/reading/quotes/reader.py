"""Quotes: direct, partial and indirect, each with who says it.

A passage in quotation marks belongs to the cue of its own sentence ("X said", "according to X"), else to
the clause that it stands in, else, where a paragraph opens with a mark and names nobody, to the last
speaker before it: the wire's convention for a speech that runs on. What is reported without marks is
the clause under a verb of saying.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.speech import speech_cues
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.parsing.labels import FINITE, VERBAL
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.parsing.quote_marks import marked_passages
from tocsin.reading.quotes.cues import Cue, find_cues, signature, speaker_beside
from tocsin.reading.quotes.indirect import mixed, reported
from tocsin.reading.quotes.spans import content_range, root_of
from tocsin.reading.quotes.transcripts import Turn, labelled, turns
from tocsin.record import Block, Quote, Span
from tocsin.record.parts import QuoteKind

_FULL_WORDS = 5
_TAGGED = frozenset({",", "?", "!", "…", "-", "—"})
"""What a quote ends in that runs on to its "X said", though the parser may have begun a sentence there."""
_MARKS = ('"', "“", "‘", "'", "`")
_STOPS = (".", "!", "?", "”", "’", "''", '"')


class Voices:
    """Tells whose words stand at a place: the innermost quote that covers it."""

    def __init__(self, quotes: Sequence[Quote]) -> None:
        self._quotes = sorted(quotes, key=lambda quote: quote.span.end - quote.span.start)

    def at(self, offset: int) -> Quote | None:
        """Give the innermost quote over a character, None where the dispatch itself speaks."""
        return next((quote for quote in self._quotes if quote.span.start <= offset < quote.span.end), None)


def read_quotes(parse: Parse, blocks: Sequence[Block], actors: ActorReading) -> tuple[Quote, ...]:
    """Read the quotes of a text, in order.

    Args:
        parse: the text.
        blocks: its paragraphs and subheads; subheads hold no quotes.
        actors: who is named in it.
    """
    return tuple(_Reader(parse, actors).read(blocks))


class _Reader:
    def __init__(self, parse: Parse, actors: ActorReading) -> None:
        self._parse = parse
        self._actors = actors
        self._spans = {mention.head: mention for mention in actors.mentions}
        self._cues = list(find_cues(parse))

    def read(self, blocks: Sequence[Block]) -> Iterator[Quote]:
        last: Cue | None = None
        opening: Cue | None = None
        spoken = {turn.block.start: turn for turn in turns(self._parse.text, blocks)}
        found: list[Quote] = self._headline(blocks[0]) if blocks and not spoken else []
        for block in blocks:
            if block.kind != "paragraph":
                continue
            cues = [cue for cue in self._cues if block.start <= self._parse.starts[cue.token] < block.end]
            inside = list(self._marked(block, cues, opening, last))
            if block.start in spoken:  # a mark before the label opens the turn itself
                inside = [quote for quote in inside if quote.span.start >= spoken[block.start].start]
            if named := [cue for cue in cues if cue.speaker is not None and self._speaks(cue)]:
                last = named[-1]
            announces = self._parse.text[block.start : block.end].rstrip().endswith(":")
            opening = cues[-1] if announces and cues else None
            found += inside + list(self._indirect(cues, inside))
        found += [self._turn(turn) for turn in spoken.values()]
        return iter(sorted(found, key=lambda quote: (quote.span.start, -quote.span.end)))

    def _headline(self, block: Block) -> list[Quote]:
        """What a headline above the story gives to the one before its colon: "Ministry: Dam Is Safe"."""
        label = labelled(self._parse.text, block)
        named = self._parse.tokens_in(*label) if label is not None else range(0)
        if not named or not self._is_source(named[-1]):
            return []
        rest = range(named[-1] + 2, self._parse.tokens_in(block.start, block.end)[-1] + 1)
        tells = any(self._parse.tags[token] in FINITE for token in rest)
        if not tells or self._parse.lower[rest[0]].startswith(_MARKS):
            return []
        cue = Cue(named[-1] + 1, named[-1], None)
        place = content_range(self._parse, rest[0], rest[-1] + 1)
        return [self._quote(place, cue, kind="indirect")] if place is not None else []

    def _is_source(self, token: int) -> bool:
        """Whether a label is of somebody, not of the place that a dispatch is from ("OSLO: …")."""
        known = gazetteer().find(self._parse.words[token])
        if self._parse.words[token].isupper() or (known is not None and known.use == "seat"):
            return False
        return bool(self._actors.at(token)) or self._parse.lemmas[token].lower() in speech_cues().sources

    def _turn(self, turn: Turn) -> Quote:
        """What somebody says in a transcript."""
        parse = self._parse
        named = parse.tokens_in(*turn.label) if turn.label else ()
        ids = self._actors.at(named[-1]) if named else ()
        return Quote(
            span=Span.of(parse.text, turn.start, turn.block.end),
            kind="direct",
            speaker=ids[0] if ids else None,
            speaker_span=Span.of(parse.text, *turn.label) if turn.label else None,
            cue_span=None,
            addressee=None,
        )

    def _marked(self, block: Block, cues: Sequence[Cue], opening: Cue | None, last: Cue | None) -> Iterator[Quote]:
        """The passages in marks of a paragraph.

        Args:
            block: the paragraph.
            cues: its cues.
            opening: the cue that the paragraph before announces it with ("He went on:"), if it does.
            last: the last cue before it whose speaker is known: a paragraph that opens with a mark goes on.
        """
        passages = list(marked_passages(self._parse.text, block.start, block.end))
        outside = [cue for cue in cues if not self._is_within(cue, passages)]
        told: Cue | None = None
        for start, end in passages:
            nested = [cue for cue in cues if self._is_around(cue, (start, end), passages)]
            cue = signature(self._parse, end) or self._cue_for(start, end, [*outside, *nested])
            before = self._parse.text[block.start : start - 1].rstrip("\"'“‘ \n\t")
            cue = self._with_speaker(cue, passages) if cue is not None else None
            if cue is None and told is not None and before.endswith(_STOPS):
                cue = told
            if cue is None and not before:
                cue = opening
            if cue is None and (before or last is None):
                continue
            spoken = cue or last
            if spoken is not None:
                yield self._quote((start, end), spoken, carried=cue is None)
                told = cue

    def _with_speaker(self, cue: Cue, passages: Sequence[tuple[int, int]]) -> Cue:
        """The cue with a speaker from outside the marks, where the parser found one within them or none."""
        parse = self._parse
        quoted = cue.speaker is not None and any(start <= parse.starts[cue.speaker] < end for start, end in passages)
        within = any(start <= parse.starts[cue.token] < end for start, end in passages)
        if within or (cue.speaker is not None and not quoted):
            return cue
        return replace(cue, speaker=speaker_beside(parse, cue.token, passages))

    def _is_within(self, cue: Cue, passages: Sequence[tuple[int, int]]) -> bool:
        at = self._parse.starts[cue.token]
        return any(start <= at < end for start, end in passages)

    def _is_around(self, cue: Cue, passage: tuple[int, int], passages: Sequence[tuple[int, int]]) -> bool:
        """Tell whether a cue stands in a passage that holds another: a quote inside a quote."""
        at = self._parse.starts[cue.token]
        return any(start <= at < end and start < passage[0] and passage[1] <= end for start, end in passages)

    def _speaks(self, cue: Cue) -> bool:
        return cue.speaker is not None and bool(self._actors.at(cue.speaker))

    def _cue_for(self, start: int, end: int, cues: Sequence[Cue]) -> Cue | None:
        """The cue whose clause the passage stands in, else the nearest outside marks in its sentence."""
        parse = self._parse
        tokens = parse.tokens_in(start, end)
        if not tokens:
            return None
        governing = [cue for cue in cues if self._governs(cue.token, tokens)]
        if governing:
            return min(governing, key=lambda cue: abs(cue.token - tokens[0]))
        sentences = {parse.sentence_of[tokens[0]], parse.sentence_of[tokens[-1]]}
        further = max(sentences) + 1 if parse.words[tokens[-1]] in _TAGGED else -1
        near = [
            cue
            for cue in cues
            if parse.sentence_of[cue.token] in sentences and not start <= parse.starts[cue.token] < end
        ]
        tags = [cue for cue in cues if parse.sentence_of[cue.token] == further]
        adjacent = [cue for cue in (*near, *tags) if self._touches(cue, tokens)]
        full = len(tokens) > _FULL_WORDS
        choice = adjacent or (near if full else [])
        return min(choice, key=lambda cue: min(abs(cue.token - t) for t in (tokens[0], tokens[-1])), default=None)

    def _touches(self, cue: Cue, tokens: range) -> bool:
        near = [cue.token] + ([cue.speaker] if cue.speaker is not None else [])
        return any(min(abs(t - tokens[0]), abs(t - tokens[-1])) <= 4 for t in near)

    def _governs(self, cue: int, tokens: range) -> bool:
        """Tell whether the passage hangs under the cue, and the cue stands outside it."""
        parse = self._parse
        if cue in tokens:
            return False
        at = root_of(parse, tokens)
        for _ in range(12):
            if at == cue:
                return True
            above = parse.heads[at]
            if above == at or parse.deps[at] == "relcl":
                return False
            at = above
        return False

    def _indirect(self, cues: Sequence[Cue], marked: Sequence[Quote]) -> Iterator[Quote]:
        """Clauses under verbs of saying that no marked passage covers."""
        parse = self._parse
        for cue in cues:
            if cue.marked_only or any(one.span.start <= parse.starts[cue.token] < one.span.end for one in marked):
                continue
            for start, end in reported(parse, cue) or mixed(parse, cue, marked):
                if not any(quote.span.start <= start + 1 and end - 1 <= quote.span.end + 2 for quote in marked):
                    yield self._quote((start, end), cue, kind="indirect")

    def _quote(
        self, place: tuple[int, int], cue: Cue, *, kind: QuoteKind | None = None, carried: bool = False
    ) -> Quote:
        parse = self._parse
        span = Span.of(parse.text, *place)
        ids = self._actors.at(cue.speaker) if cue.speaker is not None else ()
        to = self._actors.at(cue.addressee) if cue.addressee is not None else ()
        return Quote(
            span=span,
            kind=kind or self._marked_kind(place),
            speaker=ids[0] if ids else None,
            speaker_span=self._speaker_span(cue.speaker, cue.token)
            if cue.speaker is not None and not carried
            else None,
            cue_span=None if carried else parse.span(cue.token, cue.token + 1),
            addressee=to[0] if to else None,
        )

    def _marked_kind(self, place: tuple[int, int]) -> QuoteKind:
        """A whole utterance opens with a capital and has a verb of its own; less is a partial quote."""
        parse = self._parse
        tokens = parse.tokens_in(*place)
        verbal = any(parse.pos[token] in VERBAL for token in tokens)
        return "direct" if verbal and parse.text[place[0]].isupper() else "partial"

    def _speaker_span(self, speaker: int, cue: int) -> Span:
        mention = self._spans.get(speaker)
        if mention is not None:
            return self._parse.span(mention.first, mention.last)
        left, right = self._parse.edges[speaker]
        first = max(left, speaker - 6)
        first = cue + 1 if first <= cue < speaker else first
        return self._parse.span(first, min(right, speaker + 1))
