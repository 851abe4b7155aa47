"""Slips that the parser makes again and again, mended by rules on the tree.

Each rule looks at form alone, never at words of one text: a headline's infinitive is its verb ("Russia, Iran to
hold talks"), names set side by side before it are its subjects.
"""

from __future__ import annotations

from dataclasses import replace

from tocsin.reading.parse import Parse

_ENDS = frozenset({".", "?", "!", '."', ".”", "…"})
_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
_LINKS = frozenset({"appos", "conj", "relcl", "acl", "advcl", "xcomp", "ccomp", "amod", "prep", "pobj"})


def repaired(parse: Parse) -> Parse:
    """Mend a parse; the same one comes back where nothing is to be mended."""
    heads, deps, pos = list(parse.heads), list(parse.deps), list(parse.pos)
    changed = False
    for first, last in parse.sentences:
        if is_headline(parse, first, last):
            changed |= _free_infinitive(parse, (first, last), heads, deps, pos)
    return replace(parse, heads=tuple(heads), deps=tuple(deps), pos=tuple(pos)) if changed else parse


def is_headline(parse: Parse, first: int, last: int) -> bool:
    """Tell whether a sentence ends as headlines do: without a full stop or a closing quotation mark."""
    end = last - 1
    while end > first and parse.pos[end] in ("SPACE",):
        end -= 1
    return last - first > 2 and parse.words[end] not in _ENDS and parse.pos[end] != "PUNCT"


def _free_infinitive(
    parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str], pos: list[str]
) -> bool:
    """Make the infinitive behind a headline's subjects its verb."""
    root = next((index for index in range(*sentence) if parse.heads[index] == index), None)
    if (
        root is None
        or parse.pos[root] not in _NOMINAL
        or any(parse.tags[k] in ("VBD", "VBZ", "VBP", "MD") for k in range(*sentence))
    ):
        return False
    verb = next(
        (k for k in range(root + 1, sentence[1]) if parse.pos[k] in ("VERB", "AUX") and _has_to(parse, k)), None
    )
    if verb is None or not _hangs_on(parse, verb, root):
        return False
    for index in range(sentence[0], verb):
        if parse.deps[index] == "appos" and index > root:
            deps[index], heads[index], pos[index] = (
                "conj",
                root,
                "PROPN" if parse.words[index][0].isupper() else pos[index],
            )
    heads[verb], deps[verb] = verb, "ROOT"
    heads[root], deps[root] = verb, "nsubj"
    return True


def _has_to(parse: Parse, verb: int) -> bool:
    return any(parse.tags[index] == "TO" for index in parse.children[verb])


def _hangs_on(parse: Parse, token: int, root: int) -> bool:
    at = token
    while at != root:
        if parse.deps[at] not in _LINKS:
            return False
        at = parse.heads[at]
    return True
