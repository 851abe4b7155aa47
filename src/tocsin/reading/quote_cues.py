"""Cues of speech: verbs of saying, "according to", and the dash before a name, each with its speaker.

A cue's speaker is its subject, be it understood or behind it ("said the envoy"); of somebody quoted as saying
something it is who was quoted. Whom a verb tells is its addressee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tocsin.ontology.speech import speech_cues
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clause_verbs import child, surface_subject
from tocsin.reading.parse import Parse

_TELLING = frozenset({"tell", "inform", "remind", "assure", "warn", "ask", "advise"})
_SIGNED = re.compile(r"[.?!…]\s?(?:''|[\"”’»“])?\s*(?:--|[—–―])\s*(?=[A-Z])")
"""The end of an utterance, its closing mark, a dash, and the name behind it."""
_LONGEST_NAME = 8


@dataclass(frozen=True)
class Cue:
    """A word of speaking with its speaker and addressee: tokens."""

    token: int
    speaker: int | None
    addressee: int | None


def find_cues(parse: Parse) -> Iterator[Cue]:
    """Yield the cues of a text in order, the dashes before names apart."""
    known, classes = speech_cues(), verb_classes()
    for token in range(len(parse)):
        lemma = parse.lemmas[token]
        # The tagger takes "a statement read" for two nouns; its subject shows the verb.
        verbal = parse.pos[token] in ("VERB", "AUX") or child(parse, token, "nsubj", "nsubjpass") is not None
        if verbal and lemma in known.verbs:
            speaker = surface_subject(parse, token, classes)
            yield Cue(token, _inverted(parse, token) if speaker is None else speaker, _addressee(parse, token))
        elif parse.lower[token] == "according":
            yield Cue(token, _source_behind(parse, token), None)


def signature(parse: Parse, end: int) -> Cue | None:
    """Give the cue of a passage that ends at a character and is signed: "… for good." — Mara Lindt."""
    match = _SIGNED.match(parse.text, end - 1)
    if match is None:
        return None
    tokens = parse.tokens_in(match.start(), min(match.end() + 60, len(parse.text)))
    name = [token for token in tokens if parse.starts[token] >= match.end()]
    ends = (k for k, token in enumerate(name) if parse.pos[token] not in ("PROPN", "ADJ") or k > _LONGEST_NAME)
    last = next(ends, len(name))
    dash = next((token for token in tokens if parse.words[token].strip("-—–―") == ""), None)
    behind = parse.text[parse.ends[name[last - 1]] :].lstrip(" .") if last else "x"
    # A name alone signs: a clause behind it ("— Lindt said so") is no signature.
    alone = not behind or behind[0] in '\n"“,;(<'
    return Cue(dash, name[last - 1], None) if last and alone and dash is not None else None


def _addressee(parse: Parse, token: int) -> int | None:
    if parse.lemmas[token] in _TELLING:
        return child(parse, token, "dative", "dobj")
    # "Said in a letter to the mayor" tells the mayor nothing new; "said to the mayor" does.
    for index in parse.children[token]:
        if parse.deps[index] in ("prep", "dative") and parse.lower[index] == "to":
            return child(parse, index, "pobj")
    return None


def _inverted(parse: Parse, token: int) -> int | None:
    """The name right behind a cue that opens its sentence: "Said Lindt: …"."""
    first, last = parse.sentences[parse.sentence_of[token]]
    names = token + 1 < last and token == first and parse.pos[token + 1] == "PROPN"
    if not names:
        return None
    end = token + 1
    while end + 1 < last and parse.pos[end + 1] == "PROPN":
        end += 1
    return end


def _source_behind(parse: Parse, token: int) -> int | None:
    for index in parse.children[token]:
        if parse.lower[index] == "to":
            return child(parse, index, "pobj")
    return next(
        (t for t in range(token + 2, min(token + 8, len(parse))) if parse.pos[t] in ("NOUN", "PROPN")),
        None,
    )
