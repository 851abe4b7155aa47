"""Slips that the parser makes again and again, mended by rules on the tree.

Each rule looks at form alone, never at words of one text: a headline's infinitive is its verb ("Russia, Iran to
hold talks"), names set side by side before it are its subjects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.parsing.repairs_clauses import mend_clauses
from tocsin.reading.parsing.repairs_inquits import mend_inquits
from tocsin.reading.parsing.repairs_joins import mend_joins
from tocsin.reading.parsing.repairs_objects import mend_objects
from tocsin.reading.parsing.repairs_reach import mend_reach
from tocsin.reading.parsing.repairs_verbs import mend_verbs

_ENDS = frozenset({".", "?", "!", '."', ".”", "…"})
_THINGS = frozenset(
    {"crossing", "building", "meeting", "hearing", "briefing", "funding", "ruling", "landing", "mooring"}
)
_ANNOUNCING = frozenset({"announce", "plan", "schedule", "hold", "begin", "start", "order", "cancel", "postpone"})
_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_LINKS = frozenset({"appos", "conj", "relcl", "acl", "advcl", "xcomp", "ccomp", "amod", "prep", "pobj"})


def repaired(parse: Parse) -> Parse:
    """Mend a parse; the same one comes back where nothing is to be mended."""
    heads, deps, pos = list(parse.heads), list(parse.deps), list(parse.pos)
    changed = False
    for index, dep in enumerate(parse.deps):
        if dep == "pobj" and _is_particle(parse, parse.heads[index]):
            # "sealed off the office": what hangs on a particle is the verb's object.
            heads[index], deps[index] = parse.heads[parse.heads[index]], "dobj"
            deps[parse.heads[index]] = "prt"
            changed = True
    for first, last in parse.sentences:
        if _mend(parse, (first, last), heads, deps, pos):
            changed = True
            if not is_tree(heads, (first, last)):  # two mends that went against each other: better none
                heads[first:last], deps[first:last] = parse.heads[first:last], parse.deps[first:last]
                pos[first:last] = parse.pos[first:last]
    return replace(parse, heads=tuple(heads), deps=tuple(deps), pos=tuple(pos)) if changed else parse


def _is_particle(parse: Parse, token: int) -> bool:
    """Tell whether a word is a verb's particle, whatever the model took it for: "voted down a deal"."""
    if parse.deps[token] == "prt":
        return True
    verb = parse.heads[token]
    if parse.deps[token] != "prep" or verb != token - 1 or parse.pos[verb] != "VERB":
        return False
    return f"{parse.lemmas[verb]}-{parse.lower[token]}" in verb_classes().phrasal


def _mend(parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str], pos: list[str]) -> bool:
    """Mend one sentence; tell whether anything was mended."""
    changed = False
    changed |= _free_predicate(parse, sentence, heads, deps)
    changed |= _free_verb(parse, sentence, heads, deps)
    changed |= _described_thing(parse, sentence, heads, deps, pos)
    changed |= _unwelcome(parse, sentence, heads, deps, pos)
    changed |= mend_clauses(parse, sentence, heads, deps)
    changed |= mend_joins(parse, sentence, heads, deps)
    changed |= mend_verbs(parse, sentence, heads, deps)
    changed |= mend_reach(parse, sentence, heads, deps)
    changed |= mend_objects(parse, sentence, heads, deps)
    changed |= mend_inquits(parse, sentence, heads)
    if is_headline(parse, *sentence):
        changed |= _free_infinitive(parse, sentence, heads, deps, pos)
        changed |= _free_place(parse, sentence, heads, deps, pos)
        changed |= _things(parse, sentence, deps, pos)
        changed |= _name_before_noun(parse, sentence, deps)
    return changed


def is_tree(heads: Sequence[int], sentence: tuple[int, int]) -> bool:
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
    opening = root == sentence[0] and parse.words[root][:1].isupper() and parse.tags[root + 1] == "TO"
    if opening and root is not None:
        pos[root] = "PROPN"  # "Denmark to boost patrols": the model takes the name for an imperative
    if (
        root is None
        or not (parse.pos[root] in _NOMINAL or opening)
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


def _free_predicate(parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str]) -> bool:
    """Make a participle the verb of a sentence that would have none: "A truce held in Sudan".

    Who does it stands right before it, and a full stop behind; what somebody did to it would have "by".
    """
    first, last = sentence
    root = next((index for index in range(first, last) if parse.heads[index] == index), None)
    if root is None or parse.words[last - 1] != "." or (parse.pos[root] not in _NOMINAL and parse.tags[root] != "VBG"):
        return False
    if any(parse.tags[k] in _FINITE for k in range(first, last)):
        return False
    verb = next((k for k in parse.children[root] if k > root and parse.deps[k] == "acl"), None)
    if verb is None or parse.tags[verb] != "VBN" or any(parse.deps[k] == "agent" for k in parse.children[verb]):
        return False
    if parse.words[verb - 1] == ",":
        return False
    heads[verb], deps[verb] = verb, "ROOT"
    heads[root], deps[root] = verb, "nsubj"
    for index in parse.children[root]:
        if index > verb:
            heads[index] = verb
    return True


def _unwelcome(parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str], pos: list[str]) -> bool:
    """Make the envoy of "declared the envoy persona non grata" the verb's object: the Latin is no verb."""
    changed = False
    for index in range(sentence[0] + 1, sentence[1] - 1):
        verb = parse.heads[index]
        if parse.lower[index] not in ("persona", "personae") or parse.lower[index + 1] != "non" or verb == index:
            continue
        if parse.pos[verb] not in ("VERB", "AUX"):
            continue
        for k in parse.children[index]:
            if parse.deps[k] in ("nsubj", "compound", "nmod") and k < index and parse.pos[k] in _NOMINAL:
                heads[k], deps[k] = verb, "dobj"
            elif k > index + 2 and parse.deps[k] == "prep":
                heads[k] = verb
        deps[index], pos[index] = "oprd", "NOUN"
        changed = True
    return changed


def _described_thing(
    parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str], pos: list[str]
) -> bool:
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
        heads[thing], deps[thing] = verb, "dobj"
        heads[index], deps[index], pos[index] = thing, "amod", "ADJ"
        for k in parse.children[index]:
            if k > thing:
                heads[k] = verb
        if parse.tags[index] == "VBG":
            heads[before], deps[before] = thing, "compound"
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
    return verb if verb is not None and parse.lemmas[verb] in _ANNOUNCING else None


def _free_verb(parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str]) -> bool:
    """Make a verb that was taken for a participle before its object the headline's verb: "EU halts grain shipments".

    In the past, which it is parsed in, such a line may as well be about payments that were suspended.
    """
    root = next((index for index in range(*sentence) if parse.heads[index] == index), None)
    if root is None or parse.pos[root] not in _NOMINAL:
        return False
    verb = next((k for k in parse.children[root] if k < root and _is_told(parse, k)), None)
    if verb is None or verb == sentence[0] or parse.pos[verb - 1] not in _NOMINAL:
        return False
    subject = verb - 1
    heads[verb], deps[verb] = verb, "ROOT"
    heads[root], deps[root] = verb, "dobj"
    heads[subject], deps[subject] = verb, "nsubj"
    for index in range(sentence[0], subject):
        if heads[index] in (root, verb) and deps[index] != "conj":
            heads[index], deps[index] = subject, "compound" if parse.pos[index] != "ADJ" else "amod"
    return True


def _name_before_noun(parse: Parse, sentence: tuple[int, int], deps: list[str]) -> bool:
    """Make a name that was taken for the subject of the noun behind it a part of it: "Boko Haram gunmen"."""
    root = next((index for index in range(*sentence) if parse.heads[index] == index), None)
    if root is None or parse.pos[root] != "NOUN" or any(parse.pos[k] in ("VERB", "AUX") for k in range(*sentence)):
        return False
    before = root - 1
    if before < sentence[0] or deps[before] != "nsubj" or parse.heads[before] != root or parse.pos[before] != "PROPN":
        return False
    deps[before] = "compound"
    return True


def _is_told(parse: Parse, token: int) -> bool:
    """Tell whether a verb in the past, or a headline's in the present, is parsed as a participle."""
    told = parse.words[token].endswith("s") or parse.tags[token] == "VBD"
    return (
        told
        and parse.words[token].islower()
        and parse.deps[token] in ("amod", "acl")
        and parse.tags[token] in ("VBD", "VBN")
    )


def _things(parse: Parse, sentence: tuple[int, int], deps: list[str], pos: list[str]) -> bool:
    """Make a gerund that names a thing the object of its verb: "reopens crossing", where prose has an article."""
    found = [
        k
        for k in range(sentence[0] + 1, sentence[1])
        if parse.lower[k] in _THINGS and parse.deps[k] == "xcomp" and parse.tags[k] == "VBG" and parse.heads[k] == k - 1
    ]
    for index in found:
        deps[index], pos[index] = "dobj", "NOUN"
    return bool(found)


def _free_place(parse: Parse, sentence: tuple[int, int], heads: list[int], deps: list[str], pos: list[str]) -> bool:
    """Make "to" before a participle and a name a preposition: "sends tents to flooded Mozambique"."""
    changed = False
    for index in range(sentence[0], sentence[1] - 2):
        around = parse.heads[index], parse.heads[index + 2]
        if parse.lower[index] == "to" and parse.tags[index + 1] == "VBN" and around == (index + 1, index + 1):
            verb = next((k for k in range(index, sentence[0], -1) if parse.tags[k] in ("VBD", "VBZ", "VBP")), None)
            if verb is None or parse.pos[index + 2] != "PROPN":
                continue
            left = [k for k in parse.children[index + 1] if k < index]
            heads[index], deps[index], pos[index] = verb, "prep", "ADP"
            heads[index + 2], deps[index + 2] = index, "pobj"
            heads[index + 1], deps[index + 1] = index + 2, "amod"
            for k in left:
                heads[k], deps[k] = verb, "dobj"
            changed = True
    return changed


def _has_to(parse: Parse, verb: int) -> bool:
    return any(parse.tags[index] == "TO" for index in parse.children[verb])


def _hangs_on(parse: Parse, token: int, root: int) -> bool:
    at = token
    while at != root:
        if parse.deps[at] not in _LINKS:
            return False
        at = parse.heads[at]
    return True
