"""Slips that the parser makes again and again, mended by rules on the tree.

Each rule looks at form alone, never at words of one text. Here stand the rules on a sentence's verb and its objects,
and the order of all; `mending.py` is the frame that they share.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tocsin.ontology.repair_words import repair_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.labels import FINITE, NOMINAL, VERBAL
from tocsin.reading.parsing.mending import Sentence, SentenceMend, Tree
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.parsing.repairs_asides import mend_asides
from tocsin.reading.parsing.repairs_clauses import mend_clauses
from tocsin.reading.parsing.repairs_contents import mend_contents
from tocsin.reading.parsing.repairs_headlines import mend_headline
from tocsin.reading.parsing.repairs_inquits import mend_inquits
from tocsin.reading.parsing.repairs_joins import mend_joins
from tocsin.reading.parsing.repairs_objects import mend_objects
from tocsin.reading.parsing.repairs_owners import mend_owners
from tocsin.reading.parsing.repairs_reach import mend_reach
from tocsin.reading.parsing.repairs_verbs import mend_verbs


def repaired(parse: Parse) -> Parse:
    """Mend a parse; the same one comes back where nothing is to be mended."""
    tree = Tree.of(parse)
    changed = _part_particles(parse, tree)
    for sentence in parse.sentences:
        if any([mend(parse, sentence, tree) for mend in _MENDS]):
            changed = True
            if not is_tree(tree.heads, sentence):  # two mends that went against each other: better none
                tree.restore(parse, sentence)
    if not changed:
        return parse
    return replace(parse, heads=tuple(tree.heads), deps=tuple(tree.deps), pos=tuple(tree.pos))


def _part_particles(parse: Parse, tree: Tree) -> bool:
    """Make what hangs on a particle the verb's object: "sealed off the office"."""
    changed = False
    for index, dep in enumerate(parse.deps):
        particle = parse.heads[index]
        if dep == "pobj" and _is_particle(parse, particle):
            tree.heads[index], tree.deps[index] = parse.heads[particle], "dobj"
            tree.deps[particle] = "prt"
            changed = True
    return changed


def _is_particle(parse: Parse, token: int) -> bool:
    """Tell whether a word is a verb's particle, whatever the model took it for: "voted down a deal"."""
    if parse.deps[token] == "prt":
        return True
    verb = parse.heads[token]
    if parse.deps[token] != "prep" or verb != token - 1 or parse.pos[verb] != "VERB":
        return False
    return f"{parse.lemmas[verb]}-{parse.lower[token]}" in verb_classes().phrasal


def is_tree(heads: Sequence[int], sentence: Sentence) -> bool:
    """Tell whether all tokens of a sentence lead up to one that is its own head, none in a ring.

    Args:
        heads: heads of all tokens.
        sentence: its first token and the one behind its last.
    """
    sure: set[int] = set()
    for token in range(*sentence):
        way, at = set[int](), token
        while at not in sure and heads[at] != at:
            if at in way:
                return False
            way.add(at)
            at = heads[at]
        sure |= way | {at}
    return True


def _free_predicate(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make a participle the verb of a sentence that would have none: "A truce held in Sudan".

    Who does it stands right before it, and a full stop behind; what somebody did to it would have "by".
    """
    first, last = sentence
    root = next((index for index in range(first, last) if parse.heads[index] == index), None)
    if root is None or parse.words[last - 1] != "." or (parse.pos[root] not in NOMINAL and parse.tags[root] != "VBG"):
        return False
    if any(parse.tags[k] in FINITE for k in range(first, last)):
        return False
    verb = next((k for k in parse.children[root] if k > root and parse.deps[k] == "acl"), None)
    if verb is None or parse.tags[verb] != "VBN" or any(parse.deps[k] == "agent" for k in parse.children[verb]):
        return False
    if parse.words[verb - 1] == ",":
        return False
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[root], tree.deps[root] = verb, "nsubj"
    for index in parse.children[root]:
        if index > verb:
            tree.heads[index] = verb
    return True


def _unwelcome(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make the envoy of "declared the envoy persona non grata" the verb's object: the Latin is no verb."""
    changed = False
    for index in range(sentence[0] + 1, sentence[1] - 1):
        verb = parse.heads[index]
        if parse.lower[index] not in ("persona", "personae") or parse.lower[index + 1] != "non" or verb == index:
            continue
        if parse.pos[verb] not in VERBAL:
            continue
        for k in parse.children[index]:
            if parse.deps[k] in ("nsubj", "compound", "nmod") and k < index and parse.pos[k] in NOMINAL:
                tree.heads[k], tree.deps[k] = verb, "dobj"
            elif k > index + 2 and parse.deps[k] == "prep":
                tree.heads[k] = verb
        tree.deps[index], tree.pos[index] = "oprd", "NOUN"
        changed = True
    return changed


def _described_thing(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make what a participle only describes the object of the verb before it.

    "Will sell Chad printed maps": what is sold are maps. "Ordered bridge building drills": drills.
    """
    changed = False
    for index in range(sentence[0] + 1, sentence[1] - 1):
        before, thing = index - 1, index + 1
        verb = _giver(parse, index)
        if verb is None or parse.pos[thing] != "NOUN" or (parse.heads[thing], parse.deps[thing]) != (index, "dobj"):
            continue
        if any(parse.deps[k] == "dobj" and k != before for k in parse.children[verb]):
            continue
        tree.heads[thing], tree.deps[thing] = verb, "dobj"
        tree.heads[index], tree.deps[index], tree.pos[index] = thing, "amod", "ADJ"
        for k in parse.children[index]:
            if k > thing:
                tree.heads[k] = verb
        if parse.tags[index] == "VBG":
            tree.heads[before], tree.deps[before] = thing, "compound"
        changed = True
    return changed


def _giver(parse: Parse, index: int) -> int | None:
    """Give the verb whose object a participle describes: behind whom it is given to, or behind a bare noun."""
    before, head, tag = index - 1, parse.heads[index], parse.tags[index]
    if tag == "VBN":
        return head if (parse.deps[before], parse.heads[before]) == ("dative", head) else None
    if tag != "VBG" or parse.tags[before] != "NN" or parse.children[before] not in ((), (index,)):
        return None
    verb = head if parse.deps[index] == "xcomp" and parse.heads[before] == index else None
    if parse.deps[index] == "acl" and head == before and parse.deps[before] == "dobj":
        verb = parse.heads[before]
    return verb if verb is not None and parse.lemmas[verb] in repair_words().announcing else None


def _free_verb(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Make a verb that was taken for a participle before its object the headline's verb: "EU halts grain shipments".

    In the past, which it is parsed in, such a line may as well be about payments that were suspended.
    """
    root = next((index for index in range(*sentence) if parse.heads[index] == index), None)
    if root is None or parse.pos[root] not in NOMINAL:
        return False
    verb = next((k for k in parse.children[root] if k < root and _is_told(parse, k)), None)
    if verb is None:
        return False
    subject = verb - 3 if parse.words[verb - 1] == "-" else verb - 1
    if subject < sentence[0] or parse.pos[subject] not in NOMINAL:
        return False
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[root], tree.deps[root] = verb, "dobj"
    tree.heads[subject], tree.deps[subject] = verb, "nsubj"
    for index in range(sentence[0], subject):
        if tree.heads[index] in (root, verb) and tree.deps[index] != "conj":
            tree.heads[index], tree.deps[index] = subject, "compound" if parse.pos[index] != "ADJ" else "amod"
    return True


def _is_told(parse: Parse, token: int) -> bool:
    """Tell whether a verb in the past, or a headline's in the present, is parsed as a participle."""
    joined = parse.words[token - 1] == "-" and parse.lower[token - 2] in repair_words().joined_before_verbs
    told = parse.words[token].endswith("s") or parse.tags[token] == "VBD" or joined
    return (
        told
        and parse.words[token].islower()
        and parse.deps[token] in ("amod", "acl")
        and parse.tags[token] in ("VBD", "VBN")
    )


_MENDS: tuple[SentenceMend, ...] = (
    _free_predicate,
    _free_verb,
    _described_thing,
    _unwelcome,
    mend_asides,
    mend_clauses,
    mend_joins,
    mend_verbs,
    mend_reach,
    mend_objects,
    mend_owners,
    mend_contents,
    mend_inquits,
    mend_headline,
)
"""In this order: where two write to one token, the later has it."""
