"""Quotes: direct, partial and indirect, each with who says it.

A passage in quotation marks belongs to the cue of its own sentence ("X said", "according to X"), else to
the clause that it stands in, else, where a paragraph opens with a mark and names nobody, to the last
speaker before it: the wire's convention for a speech that runs on. What is reported without marks is
the clause under a verb of saying.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tocsin.ontology.speech import speech_cues
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors import ActorReading
from tocsin.reading.clause_verbs import child, surface_subject
from tocsin.reading.parse import Parse
from tocsin.reading.quote_marks import marked_passages
from tocsin.reading.quote_spans import content_range, root_of
from tocsin.record import Block, Quote, Span
from tocsin.record.parts import QuoteKind

_FULL_WORDS = 5
_STOPS = (".", "!", "?", "”", "’", "''", '"')
_CLAUSES = frozenset({"ccomp", "xcomp"})


@dataclass(frozen=True)
class _Cue:
    """A word of speaking with its speaker: tokens."""

    token: int
    speaker: int | None
    addressee: int | None


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
        self._cues = list(self._find_cues())

    def read(self, blocks: Sequence[Block]) -> Iterator[Quote]:
        last: _Cue | None = None
        found: list[Quote] = []
        for block in blocks:
            if block.kind != "paragraph":
                continue
            inside: list[Quote] = []
            told: _Cue | None = None
            cues = [cue for cue in self._cues if block.start <= self._parse.starts[cue.token] < block.end]
            for start, end in marked_passages(self._parse.text, block.start, block.end):
                cue = self._cue_for(start, end, cues)
                before = self._parse.text[block.start : start - 1].rstrip("\"'“‘ \n\t")
                if cue is None and told is not None and before.endswith(_STOPS):
                    cue = told
                if cue is None and (before or last is None):
                    continue
                spoken = cue or last
                if spoken is not None:
                    inside.append(self._quote((start, end), spoken, carried=cue is None))
                    told = cue
            if named := [cue for cue in cues if cue.speaker is not None and self._speaks(cue)]:
                last = named[-1]
            found += inside + list(self._indirect(cues, inside))
        return iter(sorted(found, key=lambda quote: (quote.span.start, -quote.span.end)))

    def _speaks(self, cue: _Cue) -> bool:
        return cue.speaker is not None and bool(self._actors.at(cue.speaker))

    def _find_cues(self) -> Iterator[_Cue]:
        parse, known, classes = self._parse, speech_cues(), verb_classes()
        for token in range(len(parse)):
            lemma = parse.lemmas[token]
            if parse.pos[token] in ("VERB", "AUX") and lemma in known.verbs:
                target = child(parse, token, "dobj", "dative")
                addressee = target if lemma in ("tell", "inform", "remind", "assure", "warn") else None
                yield _Cue(token, surface_subject(parse, token, classes), addressee)
            elif parse.lower[token] == "according":
                yield _Cue(token, self._source_behind(token), None)

    def _source_behind(self, token: int) -> int | None:
        for index in self._parse.children[token]:
            if self._parse.lower[index] == "to":
                return child(self._parse, index, "pobj")
        return next(
            (t for t in range(token + 2, min(token + 8, len(self._parse))) if self._parse.pos[t] in ("NOUN", "PROPN")),
            None,
        )

    def _cue_for(self, start: int, end: int, cues: Sequence[_Cue]) -> _Cue | None:
        """The cue whose clause the passage stands in, else the nearest outside marks in its sentence."""
        parse = self._parse
        tokens = parse.tokens_in(start, end)
        if not tokens:
            return None
        governing = [cue for cue in cues if self._governs(cue.token, tokens)]
        if governing:
            return min(governing, key=lambda cue: abs(cue.token - tokens[0]))
        sentences = {parse.sentence_of[tokens[0]], parse.sentence_of[tokens[-1]]}
        sentences |= {max(sentences) + 1} if self._tag_follows(tokens[-1]) else set()
        near = [
            cue
            for cue in cues
            if parse.sentence_of[cue.token] in sentences and not start <= parse.starts[cue.token] < end
        ]
        adjacent = [cue for cue in near if self._touches(cue, tokens)]
        full = len(tokens) > _FULL_WORDS
        choice = adjacent or (near if full else [])
        return min(choice, key=lambda cue: min(abs(cue.token - t) for t in (tokens[0], tokens[-1])), default=None)

    def _tag_follows(self, token: int) -> bool:
        """A quote that ends in a comma runs on to its "X said"."""
        return self._parse.words[token] == ","

    def _touches(self, cue: _Cue, tokens: range) -> bool:
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

    def _indirect(self, cues: Sequence[_Cue], marked: Sequence[Quote]) -> Iterator[Quote]:
        """Clauses under verbs of saying that no marked passage covers."""
        parse = self._parse
        for cue in cues:
            span = self._reported(cue) or self._mixed(cue, marked)
            if span is None:
                continue
            covered = any(
                quote.span.start <= span[0] + 1 and span[1] - 1 <= quote.span.end + 2 for quote in marked
            ) or any(quote.span.start <= parse.starts[cue.token] < quote.span.end for quote in marked)
            if not covered:
                yield self._quote(span, cue, kind="indirect")

    def _reported(self, cue: _Cue) -> tuple[int, int] | None:
        parse = self._parse
        if parse.lower[cue.token] == "according":
            first, last = parse.sentences[parse.sentence_of[cue.token]]
            left, right = parse.edges[cue.token]
            if left - first > right and right - first < 8:
                return None
            return content_range(parse, right, last) if left == first else content_range(parse, first, left)
        for index in parse.children[cue.token]:
            if parse.deps[index] == "ccomp" and abs(index - cue.token) > 1:
                left, right = parse.edges[index]
                if left > cue.token or right <= cue.token:
                    return content_range(parse, left, right)
        return self._around(cue.token)

    def _mixed(self, cue: _Cue, marked: Sequence[Quote]) -> tuple[int, int] | None:
        """The words between two parts that one cue has in marks, in its own sentence, are reported too."""
        parse = self._parse
        at = parse.starts[cue.token]
        own = [quote.span for quote in marked if quote.cue_span is not None and quote.cue_span.start == at]
        _, last = parse.sentences[parse.sentence_of[cue.token]]
        behind = [span for span in own if span.start > at and span.end <= parse.ends[last - 1]]
        return (behind[0].start, behind[-1].end) if len(behind) > 1 else None

    def _around(self, cue: int) -> tuple[int, int] | None:
        """The sentence that a parenthetic "he said" stands in, where it stands at its end."""
        parse = self._parse
        left, right = parse.edges[cue]
        first, last = parse.sentences[parse.sentence_of[cue]]
        if parse.deps[cue] != "parataxis" or right < last - 1 or left <= first:
            return None
        return content_range(parse, first, left)

    def _quote(
        self, place: tuple[int, int], cue: _Cue, *, kind: QuoteKind | None = None, carried: bool = False
    ) -> Quote:
        parse = self._parse
        span = Span.of(parse.text, *place)
        ids = self._actors.at(cue.speaker) if cue.speaker is not None else ()
        to = self._actors.at(cue.addressee) if cue.addressee is not None else ()
        return Quote(
            span=span,
            kind=kind or self._marked_kind(place),
            speaker=ids[0] if ids else None,
            speaker_span=self._speaker_span(cue.speaker) if cue.speaker is not None and not carried else None,
            cue_span=None if carried else parse.span(cue.token, cue.token + 1),
            addressee=to[0] if to else None,
        )

    def _marked_kind(self, place: tuple[int, int]) -> QuoteKind:
        """A whole utterance opens with a capital and has a verb of its own; less is a partial quote."""
        parse = self._parse
        tokens = parse.tokens_in(*place)
        verbal = any(parse.pos[token] in ("VERB", "AUX") for token in tokens)
        return "direct" if verbal and parse.text[place[0]].isupper() else "partial"

    def _speaker_span(self, speaker: int) -> Span:
        mention = self._spans.get(speaker)
        if mention is not None:
            return self._parse.span(mention.first, mention.last)
        left, right = self._parse.edges[speaker]
        first = max(left, speaker - 6)
        return self._parse.span(first if left <= first else left, min(right, speaker + 1))
