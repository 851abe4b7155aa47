"""Cues of speech: verbs of saying, "according to", "in the view of", and the dash before a name, each with its speaker.

A cue's speaker is its subject, be it understood or behind it ("said the envoy"); of somebody quoted as saying
something it is who was quoted. Whom a verb tells is its addressee.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from tocsin.ontology.speech import speech_cues
from tocsin.ontology.verbs import VerbClasses, verb_classes
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, NOUNS, VERBAL
from tocsin.reading.parsing.parse import Parse, child

_TELLING = frozenset({"tell", "inform", "remind", "assure", "warn", "ask", "advise"})
_QUOTED = frozenset({"quote", "cite", "report"})
_INSCRIBED = frozenset({"read"})
_OPENING = ('"', "“", "‘", "'", "„", "«", ":", "`")
_SIGNED = re.compile(r"[.?!…]\s?(?:''|[\"”’»“])?\s*(?:--|[—–―])\s*(?=[A-Z])")
"""The end of an utterance, its closing mark, a dash, and the name behind it."""
_LONGEST_NAME = 8
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_NO_SPEAKER = frozenset({"it", "this", "that", "him", "them", "me", "us", "what", "there"})


@dataclass(frozen=True)
class Cue:
    """A word of speaking with its speaker and addressee: tokens.

    `marked_only` is set where the word tells of speaking only beside a passage in marks.
    """

    token: int
    speaker: int | None
    addressee: int | None
    marked_only: bool = False


def find_cues(parse: Parse) -> Iterator[Cue]:
    """Yield the cues of a text in order, the dashes before names apart."""
    known, classes = speech_cues(), verb_classes()
    for token in range(len(parse)):
        lemma = parse.lemmas[token]
        # The tagger takes "a statement read" for two nouns; its subject shows the verb.
        verbal = parse.pos[token] in VERBAL or child(parse, token, "nsubj", "nsubjpass") is not None
        if verbal and (lemma in known.verbs or lemma in known.quoting):
            yield _verbal(parse, token, classes, marked_only=lemma not in known.verbs)
        elif lemma in _INSCRIBED and (sign := _inscription(parse, token)) is not None:
            yield Cue(token, sign, None, marked_only=True)
        elif parse.lower[token] == "according":
            yield Cue(token, _source_behind(parse, token), None)
        elif parse.lower[token] == "in" and (holder := _whose_view(parse, token)) is not None:
            yield Cue(token, holder, None)


def _whose_view(parse: Parse, token: int) -> int | None:
    """Whose view a sentence is told to be: "in the view of the growers", "in her opinion"."""
    view = child(parse, token, "pobj")
    if view is None or parse.lemmas[view] not in speech_cues().views:
        return None
    if (owner := child(parse, view, "poss")) is not None:
        return owner
    of = next((one for one in parse.children[view] if parse.lower[one] == "of"), None)
    return child(parse, of, "pobj") if of is not None else None


def _verbal(parse: Parse, token: int, classes: VerbClasses, *, marked_only: bool) -> Cue:
    """Make the cue of a verb, whoever its clause says that speaks."""
    if parse.lemmas[token] in _TELLING and (told := child(parse, token, "nsubjpass")) is not None:
        agent = child(parse, token, "agent")
        return Cue(token, child(parse, agent, "pobj") if agent is not None else None, told, marked_only)
    for find in (_quoted, partial(_of_adjunct, classes=classes), partial(surface_subject, classes=classes), _inverted):
        if (speaker := find(parse, token)) is not None:
            return Cue(token, speaker, _addressee(parse, token), marked_only)
    return Cue(token, None, _addressee(parse, token), marked_only)


def _quoted(parse: Parse, token: int) -> int | None:
    """Who is quoted as saying something: the object of "quoted", not its subject."""
    head = parse.heads[token]
    if parse.tags[token] != "VBG" or parse.lower[head] != "as" or parse.lemmas[parse.heads[head]] not in _QUOTED:
        return None
    return child(parse, parse.heads[head], "dobj")


def _inscription(parse: Parse, token: int) -> int | None:
    """What bears the words behind "read", where the tagger took that for a noun: "a sign on the gate read …"."""
    behind = parse.words[token + 1] if token + 1 < len(parse) else ""
    if parse.deps[token] not in ("acl", "appos") or behind[:1] not in _OPENING or parse.heads[token] >= token:
        return None
    return parse.heads[token]


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


def speaker_beside(parse: Parse, cue: int, passages: Sequence[tuple[int, int]]) -> int | None:
    """Find the speaker of a cue beside a passage by place alone: "said the mayor of Ulm", "the mayor said".

    For cues whose subject the parser seeks among the words that are quoted.

    Args:
        parse: the text.
        cue: the token of the cue.
        passages: what stands in marks, as ranges of characters: none of it names the speaker.
    """
    first, last = parse.sentences[parse.sentence_of[cue]]
    behind = cue + 1
    if behind < last and parse.pos[behind] in _NOMINAL | {"DET", "ADJ"} and parse.lower[behind] not in _NO_SPEAKER:
        while behind + 1 < last and parse.pos[behind + 1] in _NOMINAL and parse.pos[behind] != "PRON":
            behind += 1
        while behind < last and parse.pos[behind] in ("DET", "ADJ", "NUM") and behind + 1 < last:
            behind += 1
        while behind + 1 < last and parse.pos[behind] in _NOMINAL and parse.pos[behind + 1] in NOUNS:
            behind += 1
        if parse.pos[behind] in _NOMINAL and not _is_marked(parse, behind, passages):
            return behind
    before = cue - 1
    while before > first and parse.pos[before] in ("ADV", "AUX", "PART"):
        before -= 1
    return (
        before
        if before >= first and parse.pos[before] in _NOMINAL and not _is_marked(parse, before, passages)
        else None
    )


def _is_marked(parse: Parse, token: int, passages: Sequence[tuple[int, int]]) -> bool:
    return any(start <= parse.starts[token] < end for start, end in passages)


def _of_adjunct(parse: Parse, token: int, classes: VerbClasses) -> int | None:
    """Who "saying" speaks of behind a comma: who does what the clause tells, not the last noun of it."""
    if parse.tags[token] != "VBG" or token == 0 or parse.words[token - 1] != "," or parse.deps[token] != "acl":
        return None
    at = parse.heads[token]
    if parse.deps[at] in CLAUSE_SUBJECTS:
        return None
    while parse.pos[at] not in VERBAL and parse.heads[at] != at:
        at = parse.heads[at]
    return surface_subject(parse, at, classes) if parse.pos[at] in VERBAL else None


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
        (t for t in range(token + 2, min(token + 8, len(parse))) if parse.pos[t] in NOUNS),
        None,
    )
