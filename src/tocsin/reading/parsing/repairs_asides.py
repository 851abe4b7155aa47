"""Who acts, where an aside in commas parts him from his verb: "Amid drought, Oman, short of cash, sought a loan".

The parser takes a name between two commas for one more word on what opens the sentence, and leaves the verb behind the
aside without a subject, or makes a participle of it. The first noun phrase that stands alone before the aside acts.
"""

from __future__ import annotations

from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.labels import ANY_SUBJECT, FINITE, NOUNS, VERBAL
from tocsin.reading.parsing.mending import Sentence, Tree
from tocsin.reading.parsing.parse import Parse

_OPENING = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_BEFORE_VERB = frozenset({"aux", "auxpass", "neg", "advmod"})
_PAST = frozenset({"VBD", "VBN"})
_TAKEN_FOR = frozenset({"acl", "amod", "relcl", "dep"})
"""What a verb behind an aside is taken for, where its sentence is given no other."""
_LOOSE = frozenset(
    {"appos", "npadvmod", "conj", "pobj", "dobj", "dep", "nmod", "ROOT", "intj", "advcl", "attr", "prep"}
)
_TIMES = frozenset({"DATE", "TIME"})


def mend_asides(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Give a verb behind an aside the subject that stands before it; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    first, last = sentence
    if parse.words[first:last].count(",") < 2:
        return False
    commas = [k for k in range(first, last) if parse.words[k] == ","]
    for number, comma in enumerate(commas[1:], 1):
        verb = _bereft(parse, comma, sentence)
        actor = None if verb is None else _before_aside(parse, first, commas[: number + 1])
        if verb is not None and actor is not None:
            _reunite(parse, actor, verb, tree)
            return True
    return False


def _bereft(parse: Parse, comma: int, sentence: Sentence) -> int | None:
    """Give the verb that follows a comma without a subject, where it is the main one or there is no main one."""
    _, last = sentence
    verb = comma + 1
    while verb < last and parse.deps[verb] in _BEFORE_VERB and parse.heads[verb] > verb:
        verb += 1
    if verb >= last or parse.pos[verb] not in VERBAL or _has_subject(parse, verb):
        return None
    helped = any(parse.tags[k] in FINITE for k in range(comma + 1, verb) if parse.heads[k] == verb)
    finite = helped or parse.tags[verb] in FINITE
    if parse.heads[verb] == verb:
        return verb if finite or (parse.tags[verb] in _PAST and _takes_something(parse, verb)) else None
    if _is_reported(parse, verb):
        return verb if finite else None
    if parse.deps[verb] not in _TAKEN_FOR or not (helped or parse.tags[verb] in _PAST):
        return None
    return verb if _has_no_main_verb(parse, sentence) and _takes_something(parse, verb) else None


def _has_subject(parse: Parse, verb: int) -> bool:
    """Tell whether somebody acts already: not "citing" in "Oman, citing drought, sought a loan"."""
    return any(parse.deps[k] in ANY_SUBJECT and not _is_gerund(parse, k) for k in parse.children[verb])


def _is_gerund(parse: Parse, token: int) -> bool:
    return parse.deps[token] == "csubj" and parse.tags[token] == "VBG"


def _is_reported(parse: Parse, verb: int) -> bool:
    """Tell whether a verb is told by one that stands behind it: "sought a loan, officials said"."""
    above = parse.heads[verb]
    told = parse.deps[verb] == "advcl" and parse.lemmas[above] in verb_classes().reporting
    return above > verb and (told or parse.deps[verb] == "ccomp")


def _has_no_main_verb(parse: Parse, sentence: Sentence) -> bool:
    root = next(k for k in range(*sentence) if parse.heads[k] == k)
    return parse.pos[root] not in VERBAL


def _takes_something(parse: Parse, verb: int) -> bool:
    """Tell whether a verb does something: a participle that was done to somebody has no object."""
    thing = parse.heads[verb] if parse.deps[verb] == "amod" else None
    own = any(k > verb and parse.deps[k] in ("dobj", "prt", "prep", "xcomp", "ccomp") for k in parse.children[verb])
    agent = any(parse.deps[k] == "agent" for k in parse.children[verb])
    return (own or (thing is not None and thing > verb)) and not agent


def _before_aside(parse: Parse, first: int, commas: list[int]) -> int | None:
    """Give the head of the first noun phrase that stands alone between commas, an aside behind it.

    The state of a town just named stands back behind another: "In Oslo, Norway, the Finnish premier, ill, praised".
    """
    starts = [first, *(comma + 1 for comma in commas)]
    alone = ((start, _stands_alone(parse, start, end)) for start, end in zip(starts, commas[:-1], strict=False))
    found = [(start, head) for start, head in alone if head is not None]
    if len(found) > 1 and _is_state_of_town(parse, *found[0]):
        found = found[1:]
    return found[0][1] if found else None


def _is_state_of_town(parse: Parse, start: int, head: int) -> bool:
    towns = [parse.entity_at.get(token, (0, 0, ""))[2] for token in (start - 2, head)]
    return start > 1 and towns == ["GPE", "GPE"]


def _stands_alone(parse: Parse, start: int, end: int) -> int | None:
    """Give the head of the noun phrase that some tokens are, and nothing else; None where they are none."""
    if start >= end or parse.deps[start] == "nsubj":
        return None
    if end - start == 1 and parse.words[start][:1].isupper() and parse.deps[start] in _LOOSE:
        return None if names_time(parse.lemmas[start]) or parse.pos[start] in ("ADV", "SCONJ") else start
    if parse.pos[start] not in _OPENING or any(parse.pos[k] in VERBAL for k in range(start, end)):
        return None
    tops = [k for k in range(start, end) if not start <= parse.heads[k] < end or parse.heads[k] == k]
    tops = [k for k in tops if parse.pos[k] in NOUNS and parse.deps[k] in _LOOSE]
    if len(tops) != 1 or names_time(parse.lemmas[tops[0]]) or parse.entity_at.get(start, (0, 0, ""))[2] in _TIMES:
        return None
    return tops[0]


def _reunite(parse: Parse, actor: int, verb: int, tree: Tree) -> None:
    """Make somebody the subject of a verb, and the verb that of the sentence where it has no other."""
    passive = any(parse.deps[k] == "auxpass" for k in parse.children[verb])
    if parse.deps[verb] in _TAKEN_FOR:
        top = actor
        while parse.heads[top] != top:
            top = parse.heads[top]
        if parse.deps[verb] == "amod":
            thing = parse.heads[verb]
            tree.heads[thing], tree.deps[thing] = verb, "dobj"
        if top != actor and tree.heads[top] == top:
            tree.heads[top], tree.deps[top] = verb, "prep" if parse.pos[top] == "ADP" else "npadvmod"
        tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    elif parse.deps[verb] == "advcl":
        tree.deps[verb] = "ccomp"
    for aside in range(actor + 1, verb):
        if parse.heads[aside] < actor and parse.tags[aside] == "VBG":
            tree.heads[aside], tree.deps[aside] = verb, "advcl"
    for opening in parse.children[verb]:
        if _is_gerund(parse, opening):
            tree.deps[opening] = "advcl"
    tree.heads[actor], tree.deps[actor] = verb, "nsubjpass" if passive else "nsubj"
    if parse.pos[actor] not in NOUNS:
        tree.pos[actor] = "PROPN"
