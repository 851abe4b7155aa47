"""The frame that the mends of a tree share."""

from __future__ import annotations

from tocsin.reading.parsing.mending import Mend, Mends, Tree
from tocsin.reading.parsing.parse import Parse

SHUT = Parse(
    text="Mali shut it",
    words=("Mali", "shut", "it"),
    lemmas=("mali", "shut", "it"),
    pos=("PROPN", "VERB", "PRON"),
    tags=("NNP", "VBD", "PRP"),
    deps=("nsubj", "ROOT", "dobj"),
    heads=(1, 1, 1),
    starts=(0, 5, 10),
    ends=(4, 9, 12),
    sentences=((0, 3),),
)


def relabels(label: str) -> Mend:
    def mend(parse: Parse, token: int, tree: Tree) -> bool:
        tree.deps[token] = label
        return True

    return mend


def fits_nothing(parse: Parse, token: int, tree: Tree) -> bool:
    return False


def test_a_token_is_shown_to_the_mends_of_its_label_and_the_first_that_fits_is_the_only_one() -> None:
    tree = Tree.of(SHUT)
    mends = Mends({"nsubj": (fits_nothing, relabels("first"), relabels("second"))})
    assert mends.mend(SHUT, (0, 3), tree)
    assert tree.deps == ["first", "ROOT", "dobj"]


def test_a_word_is_shown_to_its_own_mends_whatever_its_label() -> None:
    tree = Tree.of(SHUT)
    assert Mends({}, {"it": (relabels("expl"),)}).mend(SHUT, (0, 3), tree)
    assert tree.deps == ["nsubj", "ROOT", "expl"]


def test_where_no_mend_fits_nothing_is_told_to_be_mended() -> None:
    assert not Mends({"nsubj": (fits_nothing,)}).mend(SHUT, (0, 3), Tree.of(SHUT))


def test_what_was_written_to_a_sentence_can_be_undone() -> None:
    tree = Tree.of(SHUT)
    tree.heads[0], tree.deps[0], tree.pos[0] = 2, "amod", "ADJ"
    tree.restore(SHUT, (0, 3))
    assert tree == Tree.of(SHUT)
