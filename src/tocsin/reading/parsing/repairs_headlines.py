"""Slips of the parser on headlines, mended by form, and what tells a headline.

A headline's infinitive is its verb ("Russia, Iran to hold talks"), names set side by side before it are its subjects.
"""

from __future__ import annotations

from tocsin.ontology.repair_words import repair_words
from tocsin.reading.parsing.labels import FINITE, NOMINAL, TENSED, VERBAL
from tocsin.reading.parsing.mending import Sentence, Tree
from tocsin.reading.parsing.parse import Parse

_ENDS = frozenset({".", "?", "!", '."', ".”", "…"})
_LINKS = frozenset({"appos", "conj", "relcl", "acl", "advcl", "xcomp", "ccomp", "amod", "prep", "pobj"})


def is_headline(parse: Parse, first: int, last: int) -> bool:
    """Tell whether a sentence ends as headlines do: without a full stop or a closing quotation mark."""
    end = last - 1
    while end > first and parse.pos[end] in ("SPACE",):
        end -= 1
    return last - first > 2 and parse.words[end] not in _ENDS and parse.pos[end] != "PUNCT"


def mend_headline(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend a sentence where it is a headline; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    if not is_headline(parse, *sentence):
        return False
    changed = [mend(parse, sentence, tree) for mend in (_free_infinitive, _free_place, _things, _name_before_noun)]
    return any(changed)


def _free_infinitive(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make the infinitive behind a headline's subjects its verb."""
    root = next((index for index in range(*sentence) if parse.heads[index] == index), None)
    opening = root == sentence[0] and parse.words[root][:1].isupper() and parse.tags[root + 1] == "TO"
    if opening and root is not None:
        tree.pos[root] = "PROPN"  # "Denmark to boost patrols": the model takes the name for an imperative
    if (
        root is None
        or not (parse.pos[root] in NOMINAL or opening)
        or any(parse.tags[k] in FINITE for k in range(*sentence))
    ):
        return False
    verb = next((k for k in range(root + 1, sentence[1]) if parse.pos[k] in VERBAL and _has_to(parse, k)), None)
    if verb is None or not _hangs_on(parse, verb, root):
        return False
    for index in range(sentence[0], verb):
        if parse.deps[index] == "appos" and index > root:
            tree.deps[index], tree.heads[index], tree.pos[index] = (
                "conj",
                root,
                "PROPN" if parse.words[index][0].isupper() else tree.pos[index],
            )
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[root], tree.deps[root] = verb, "nsubj"
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


def _free_place(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make "to" before a participle and a name a preposition: "sends tents to flooded Mozambique"."""
    changed = False
    for index in range(sentence[0], sentence[1] - 2):
        around = parse.heads[index], parse.heads[index + 2]
        if parse.lower[index] == "to" and parse.tags[index + 1] == "VBN" and around == (index + 1, index + 1):
            verb = next((k for k in range(index, sentence[0], -1) if parse.tags[k] in TENSED), None)
            if verb is None or parse.pos[index + 2] != "PROPN":
                continue
            left = [k for k in parse.children[index + 1] if k < index]
            tree.heads[index], tree.deps[index], tree.pos[index] = verb, "prep", "ADP"
            tree.heads[index + 2], tree.deps[index + 2] = index, "pobj"
            tree.heads[index + 1], tree.deps[index + 1] = index + 2, "amod"
            for k in left:
                tree.heads[k], tree.deps[k] = verb, "dobj"
            changed = True
    return changed


def _things(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make a gerund that names a thing the object of its verb: "reopens crossing", where prose has an article."""
    things = repair_words().things
    found = [
        k
        for k in range(sentence[0] + 1, sentence[1])
        if parse.lower[k] in things and parse.deps[k] == "xcomp" and parse.tags[k] == "VBG" and parse.heads[k] == k - 1
    ]
    for index in found:
        tree.deps[index], tree.pos[index] = "dobj", "NOUN"
    return bool(found)


def _name_before_noun(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make a name that was taken for the subject of the noun behind it a part of it: "Boko Haram gunmen"."""
    root = next((index for index in range(*sentence) if parse.heads[index] == index), None)
    if root is None or parse.pos[root] != "NOUN" or any(parse.pos[k] in VERBAL for k in range(*sentence)):
        return False
    before = root - 1
    if before < sentence[0] or (tree.deps[before], parse.heads[before]) != ("nsubj", root):
        return False
    if parse.pos[before] != "PROPN":
        return False
    tree.deps[before] = "compound"
    return True
