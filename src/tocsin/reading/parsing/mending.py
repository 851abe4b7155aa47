"""The frame that all mends of a tree share: what they write to, and how a sentence is walked.

A mend reads the parse as the parser made it and writes to the tree, so that no mend rests on another's. Most look at
one token; which of them a token is shown to is told by its label, or by the word that it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tocsin.reading.parsing.parse import Parse

Sentence = tuple[int, int]
"""The first token of a sentence, and the one behind its last."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The heads, labels and parts of speech of all tokens of a text, to be written to."""

    heads: list[int]
    deps: list[str]
    pos: list[str]

    @classmethod
    def of(cls, parse: Parse) -> Tree:
        """Give the tree of a parse as it was made."""
        return cls(list(parse.heads), list(parse.deps), list(parse.pos))

    def restore(self, parse: Parse, sentence: Sentence) -> None:
        """Undo what was written to a sentence."""
        first, last = sentence
        self.heads[first:last] = parse.heads[first:last]
        self.deps[first:last] = parse.deps[first:last]
        self.pos[first:last] = parse.pos[first:last]


Mend = Callable[[Parse, int, Tree], bool]
"""Mends the tree at a token, where it is one of its kind; tells whether it did."""
SentenceMend = Callable[[Parse, Sentence, Tree], bool]
"""Mends the tree of a sentence; tells whether it did."""


@dataclass(frozen=True, slots=True)
class Mends:
    """Mends of tokens, tried in order.

    Attributes:
        by_label: those of tokens with a label.
        by_word: those of a word in lower case, whatever its label.
    """

    by_label: Mapping[str, tuple[Mend, ...]]
    by_word: Mapping[str, tuple[Mend, ...]] = field(default_factory=dict)

    def mend(self, parse: Parse, sentence: Sentence, tree: Tree) -> bool:
        """Mend the tokens of a sentence, each by the first mend that fits; tell whether anything was mended."""
        changed = False
        for token in range(*sentence):
            mends = self.by_label.get(parse.deps[token], ())
            if parse.lower[token] in self.by_word:
                mends += self.by_word[parse.lower[token]]
            if mends and any(mend(parse, token, tree) for mend in mends):
                changed = True
        return changed
