"""Joined words that the parser ties to the wrong partner, mended by form.

"Vowed to hunt the killers and asked for drones": a verb in the past joins no infinitive but the verb before it. "Praise
from Chad and a rebuke from Mali": the rebuke stands beside the praise, not beside Chad.
"""

from __future__ import annotations

from tocsin.ontology.repair_words import repair_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, NOMINAL, NOUNS, RELATIVES, VERBAL
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child, has_aux, is_finite

_BARE = frozenset({"VB", "VBG"})
_INFLECTED = frozenset({"VBD", "VBN", "VBZ"})
_LOOSE = frozenset({"npadvmod", "dep", "nmod", "dobj", "appos", "attr", "intj"})
_UNTIED = frozenset({"dep", "conj", "parataxis", "ccomp"})
_MAX_CLIMB = 6


def mend_joins(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend what is joined in a sentence; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _raise_past(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a verb with a tense to the verb with a tense: "vowed to hunt the killers and asked for drones"."""
    first = parse.heads[index]
    if parse.tags[index] == "VBN" and parse.tags[first] == "VB":
        return _raise_perfect(parse, index, tree)
    if parse.pos[index] not in VERBAL or not is_finite(parse, index) or parse.pos[first] not in VERBAL:
        return False
    if parse.tags[first] not in _BARE or is_finite(parse, first) or parse.tags[index] == "VBP":
        return False  # a plain form looks like a present tense
    at = first
    for _ in range(_MAX_CLIMB):
        if parse.heads[at] == at:
            return False
        at = parse.heads[at]
        if parse.pos[at] in VERBAL and is_finite(parse, at):
            tree.heads[index] = at if at < index else tree.heads[index]
            return at < index
    return False


def _join_infinitive(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a plain form to the infinitive before it: "plans to fly to Cairo, meet the king and sign an accord"."""
    verb = parse.heads[index]
    plain = ("VB", "VBP") if parse.tags[verb] in _INFLECTED else ("VB",) if parse.tags[verb] == "VBP" else ()
    if parse.tags[index] not in plain or verb > index:
        return False
    if child(parse, index, "aux", "auxpass", *CLAUSE_SUBJECTS) is not None:
        return False
    for k in parse.children[verb]:
        if parse.deps[k] == "xcomp" and k < index and parse.tags[k] == "VB" and has_aux(parse, k, "to"):
            tree.heads[index] = k
            return True
    return False


def _raise_perfect(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a participle to the one whose "have" it shares: "has ordered troops to dig in and told envoys to leave"."""
    if child(parse, index, "dobj") is None or child(parse, index, "aux", "auxpass", *CLAUSE_SUBJECTS) is not None:
        return False
    at = parse.heads[index]
    while parse.deps[at] in ("xcomp", "conj", "ccomp") and parse.heads[at] < at:
        at = parse.heads[at]
        if parse.tags[at] == "VBN" and has_aux(parse, at, "have"):
            tree.heads[index] = at
            return True
    return False


def _raise_speech(parse: Parse, index: int, tree: Tree) -> bool:
    """Join what a speaker says next to his saying: "said troops had burned a mill, and urged Chad to"."""
    if parse.lemmas[index] not in repair_words().said_besides or parse.tags[index] not in ("VBD", "VBN"):
        return False
    if child(parse, index, "aux", "auxpass", *CLAUSE_SUBJECTS) is not None:
        return False
    told = parse.heads[index]
    while parse.deps[told] == "conj":
        told = parse.heads[told]
    teller = parse.heads[told]
    if parse.deps[told] != "ccomp" or teller > told or parse.lemmas[teller] not in verb_classes().reporting:
        return False
    before = next((k for k in range(index - 1, told, -1) if parse.deps[k] != "advmod"), told)
    if parse.deps[before] != "cc" or parse.words[before - 1] != "," or not has_aux(parse, told, "have"):
        return False
    tree.heads[index] = teller
    return True


def _stand_beside(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a noun to the one whose preposition it shares: "praise from Chad and a rebuke from Mali"."""
    name = parse.heads[index]
    if parse.pos[index] != "NOUN" or parse.pos[name] != "PROPN" or parse.deps[name] != "pobj":
        return False
    preposition = parse.heads[name]
    word, governor = parse.lower[preposition], parse.heads[preposition]
    own = (k for k in parse.children[index] if parse.deps[k] == "prep" and k > index)
    if word == "of" or all(parse.lower[k] != word for k in own):
        return False
    first: int | None = governor
    if parse.pos[governor] in VERBAL:
        first = child(parse, governor, "dobj")
    if first is None or first > index or parse.pos[first] != "NOUN":
        return False
    tree.heads[index] = first
    return True


def _describe_meanwhile(parse: Parse, index: int, tree: Tree) -> bool:
    """Make a participle between commas tell of the names before it: "Chad and Mali, meeting in Rabat, agreed"."""
    noun = parse.heads[index]
    if parse.tags[index] != "VBG" or parse.pos[noun] not in NOUNS or parse.pos[index] != "VERB":
        return False
    if parse.words[parse.edges[index][0] - 1] != "," or child(parse, index, "aux", *CLAUSE_SUBJECTS) is not None:
        return False
    tree.deps[index] = "acl"
    return True


def _share_control(parse: Parse, index: int, tree: Tree) -> bool:
    """Give an infinitive whoever stands before it: "led Chad to shut its pass and Mali to call up troops"."""
    if index + 2 >= len(parse) or parse.tags[index + 1] != "TO" or parse.pos[index] not in NOMINAL:
        return False
    verb = parse.heads[index + 1]
    if parse.tags[verb] != "VB" or verb <= index:
        return False
    at = parse.heads[index]
    for _ in range(_MAX_CLIMB):
        if parse.pos[at] in VERBAL or parse.heads[at] == at:
            break
        at = parse.heads[at]
    above = parse.heads[at]
    controlled = (
        parse.tags[at] == "VB" and has_aux(parse, at, "to") and parse.lemmas[above] in verb_classes().object_control
    )
    if not controlled or child(parse, above, "dobj") is None or parse.heads[verb] not in (at, above, index):
        return False
    tree.heads[index], tree.deps[index] = verb, "nsubj"
    tree.heads[verb], tree.deps[verb] = at, "conj"
    return True


def _carry_list_on(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a name that goes on with a list to the name before it: "envoys of Chad, Mali and Niger held talks"."""
    before = parse.edges[index][0] - 2
    verb = parse.heads[index]
    if before < 0 or parse.words[before + 1] != ",":
        return False
    if parse.tags[index] != "NNP" or parse.tags[before] != "NNP" or parse.deps[before] != "pobj":
        return False
    listed = any(parse.deps[k] == "conj" and parse.tags[k] == "NNP" for k in parse.children[index])
    others = [k for k in parse.children[verb] if parse.deps[k] in CLAUSE_SUBJECTS and k < index]
    if not listed or not any(parse.edges[other][0] <= before < parse.edges[other][1] for other in others):
        return False
    tree.heads[index], tree.deps[index] = before, "conj"
    return True


def _free_relative(parse: Parse, index: int, tree: Tree) -> bool:
    """Make "which" the object where the clause has a subject of its own: "tents, which Chad let in"."""
    if parse.tags[index] not in RELATIVES:
        return False
    verb = parse.heads[index]
    own = [k for k in parse.children[verb] if parse.deps[k] == "nsubj" and k != index]
    if not own or own[0] < index or child(parse, verb, "dobj") is not None:
        return False
    tree.deps[index] = "dobj"
    return True


def _join_loose(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a verb with a tense that hangs loosely behind another: "shut its port and, days later, cut the rail"."""
    verb = parse.heads[index]
    if not (parse.pos[index] == parse.pos[verb] == "VERB") or index < verb or not is_finite(parse, index):
        return False
    if child(parse, index, *CLAUSE_SUBJECTS) is not None or not any(
        parse.deps[k] == "cc" for k in parse.children[verb]
    ):
        return False
    tree.deps[index] = "conj"
    return True


def _lead_into(parse: Parse, index: int, tree: Tree) -> bool:
    """Make "following" a preposition before a noun: "shelled the port following an appeal"."""
    target = child(parse, index, "dobj") if parse.lower[index] == "following" else None
    if target is None or child(parse, index, "mark", "aux", "advmod", *CLAUSE_SUBJECTS) is not None:
        return False
    tree.deps[index], tree.deps[target] = "prep", "pobj"
    return True


def _subject_behind_semicolon(parse: Parse, mark: int, tree: Tree) -> bool:
    """Give the clause behind a semicolon its subject: "shelled the port; Rabat, calling it foul, shut the pass"."""
    _, end = parse.sentences[parse.sentence_of[mark]]
    noun = next((k for k in range(mark + 1, end) if parse.edges[k][0] == mark + 1 and parse.pos[k] in NOMINAL), None)
    if noun is None or parse.deps[noun] not in _LOOSE or parse.heads[noun] > noun:
        return False
    verb = next((k for k in range(noun + 1, end) if parse.pos[k] in VERBAL and is_finite(parse, k)), None)
    if verb is None or parse.deps[verb] not in _UNTIED or child(parse, verb, *CLAUSE_SUBJECTS) is not None:
        return False
    tree.heads[noun], tree.deps[noun] = verb, "nsubj"
    tree.heads[verb], tree.deps[verb] = parse.heads[noun], "conj"
    for k in range(noun + 1, verb):
        if parse.deps[k] == "advcl" and parse.heads[k] == parse.heads[noun]:
            tree.heads[k] = verb
    return True


_MENDS = Mends(
    by_label={
        "conj": (_raise_past, _join_infinitive, _raise_speech, _stand_beside, _describe_meanwhile, _share_control),
        "nsubj": (_free_relative, _carry_list_on),
        "dep": (_join_loose,),
        "advcl": (_lead_into,),
    },
    by_word={";": (_subject_behind_semicolon,)},
)
