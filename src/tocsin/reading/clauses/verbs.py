"""Arguments of verbs: their own, those that are understood, and those borrowed from an object."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tocsin.ontology.abroad import sent_abroad
from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.clauses.bonds import shared_by
from tocsin.reading.clauses.complements import complements
from tocsin.reading.clauses.deadlines import is_deadline
from tocsin.reading.clauses.ends import ends
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.clauses.prepositions import Argument, prepositions
from tocsin.reading.clauses.subjects import antecedent, surface_subject
from tocsin.reading.clauses.voice import DOERS
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, RELATIVES
from tocsin.reading.parsing.parse import Parse, child

_LENDING = frozenset({"obj", "attr", "in", "for", "on", "to", "into", "as"})
_ADVERBIAL = frozenset({"advmod", "npadvmod", "intj"})
_ORDERS = frozenset({"order", "command", "decree", "instruction", "behest"})
_AT_ORDERS = frozenset({"subj", "on", "at", "under"})


def arguments(parse: Parse, token: int, classes: VerbClasses, *, passive: bool) -> list[Argument]:
    """Give (slot, head) of a verb: its own, the understood ones, then those borrowed from its object."""
    own = _subject_and_objects(parse, token, classes, passive=passive)
    own += complements(parse, token, classes)
    own += [("end", index) for index in ends(parse, token, classes)]
    own += list(prepositions(parse, token))
    if not any(slot in ("obj", "that", "inf") for slot, _ in own):
        own += _raised_object(parse, token)
    own += [("adv", index) for index in parse.children[token] if parse.deps[index] in _ADVERBIAL]
    for complement in [head for slot, head in own if slot == "attr" and parse.deps[head] == "amod"]:
        own += prepositions(parse, complement)
    lenders = [(slot, head) for slot, head in own if slot in _LENDING]
    own += [one for slot, head in own if slot == "subj" for one in shared_by(parse, head, classes)]
    borrowed = [
        argument
        for slot, head in lenders
        for argument in prepositions(parse, head)
        if not _is_posting(parse, slot, head, argument[0])
    ]
    listed = [head for slot, head in borrowed if slot == "of" and _is_measured(parse, head, classes)]
    borrowed += [argument for head in listed for argument in prepositions(parse, head)]
    shared = [head for head in listed if child(parse, head, "poss") is not None]  # "two thirds of Mali's debt"
    borrowed += [("poss", index) for head in shared for index in parse.children[head] if parse.deps[index] == "poss"]
    # "held two days of talks": the talks are what is held, not what it is of.
    borrowed = [(slot, head) for slot, head in borrowed if slot != "of" or not _lasts(parse, head)]
    borrowed += [argument for slot, head in own if slot == "obj" for argument in _owners(parse, head)]
    borrowed += [argument for slot, head in own if slot == "obj" for argument in _debtors(parse, head, classes)]
    if passive and not any(slot == "subj" for slot, _ in own):
        # "were smuggled to the rebels by Eritrea": the parser often hangs the agent on what stands before it.
        near = borrowed + [argument for _, head in own for argument in prepositions(parse, head)]
        own += [("subj", head) for slot, head in near if slot == "by" and parse.pos[head] in DOERS][:1]
    if passive:
        own = _by_order(parse, own)
    return own + [argument for argument in borrowed if argument not in own]


def _is_posting(parse: Parse, slot: str, head: int, preposition: str) -> bool:
    """Tell whether words say where an envoy sits: "spoke to Iran's envoy to the UN", not "sent an envoy to Bahrain"."""
    return slot != "obj" and preposition in ("to", "at") and parse.lemmas[head] in sent_abroad()


def _by_order(parse: Parse, own: list[Argument]) -> list[Argument]:
    """Make whoever orders a thing its doer: "was flown out by order of the president", "on the king's orders"."""
    doer = next((head for slot, head in own if slot == "subj"), None)
    if doer is not None and parse.lemmas[doer] not in _ORDERS:
        return own
    for slot, head in own:
        if slot in _AT_ORDERS and parse.lemmas[head] in _ORDERS:
            behind = [inner for name, inner in prepositions(parse, head) if name in ("of", "from")]
            behind += [k for k in parse.children[head] if parse.deps[k] == "poss"]
            return [("subj", behind[0]), *(one for one in own if one != ("subj", head))] if behind else own
    return own


def _owners(parse: Parse, target: int) -> Iterator[Argument]:
    """Yield whose an object is and what was done with it: "Cuba's debt", "a Syrian plan", "a man wanted in Oman"."""
    for index in parse.children[target]:
        dep = parse.deps[index]
        if dep == "poss":
            yield "poss", index
        elif dep in ("amod", "compound", "nmod") and parse.pos[index] in ("PROPN", "ADJ"):
            yield "mod", index
        elif dep in ("acl", "amod") and parse.tags[index] in ("VBN", "VBD"):
            yield "mod", index


def _debtors(parse: Parse, target: int, classes: VerbClasses) -> Iterator[Argument]:
    """Yield who owes what an object is: "part of the debt that Laos owes it", "sums owed by Chad"."""
    noun = innermost(parse, target, classes)
    for owed in (index for index in parse.children[noun] if parse.lemmas[index] == "owe"):
        yield from (("of", index) for index in parse.children[owed] if parse.deps[index] == "nsubj")
        yield from (("of", head) for slot, head in prepositions(parse, owed) if slot == "by")


def _lasts(parse: Parse, head: int) -> bool:
    """Tell whether a noun hangs on how long it lasts: the talks of "two days of talks"."""
    return names_time(parse.lemmas[parse.heads[parse.heads[head]]])


def _is_measured(parse: Parse, head: int, classes: VerbClasses) -> bool:
    """Tell whether a noun is listed or counted by its governor: "a list of demands", "a loan of 3 million"."""
    counted = child(parse, head, "nummod") is not None
    return counted or parse.lemmas[parse.heads[parse.heads[head]]] in classes.container


def _subject_and_objects(parse: Parse, token: int, classes: VerbClasses, *, passive: bool) -> list[Argument]:
    subject = surface_subject(parse, token, classes)
    objects = [antecedent(parse, index, token) for index in parse.children[token] if parse.deps[index] == "dobj"]
    indirect = child(parse, token, "dative")
    found: list[Argument] = []
    if passive:
        found += [("obj", index) for index in objects]
        if subject is not None:
            found.append(("iobj" if objects else "obj", subject))
        if child(parse, token, "auxpass") is not None:  # "were set free"
            found += [("attr", index) for index in parse.children[token] if parse.deps[index] in ("oprd", "acomp")]
        by = [head for slot, head in prepositions(parse, token) if slot == "by"]
        found += [("subj", head) for head in by if not is_deadline(parse, head)]
        return found
    if subject is not None:
        found.append(("subj", subject))
    two = len(objects) == 2 and indirect is None and _is_taker(parse, *objects)
    if two and parse.lemmas[token] in classes.ditransitive:
        found.append(("iobj", objects.pop(0)))  # "wired Laos two million", "handed their colleagues the files"
    found += [("obj", index) for index in objects]
    if not objects and (missing := _relative_object(parse, token)) is not None:
        found.append(("obj", missing))
    if indirect is not None and parse.pos[indirect] != "ADP":
        found.append(("iobj", indirect))
    elif parse.lemmas[token] in classes.ditransitive:
        found += [("iobj", name) for name in map(partial(_swallowed_name, parse, token), objects) if name is not None]
    found += [("attr", index) for index in parse.children[token] if parse.deps[index] in ("attr", "oprd", "acomp")]
    found += [("attr", index) for index in parse.children[token] if objects and _is_bare_adjective(parse, index)]
    # "Held Iran responsible": the parser hangs the complement on the object as if it stood before it.
    found += [
        ("attr", index)
        for head in objects
        for index in parse.children[head]
        if index > head and (parse.deps[index] == "amod" or (parse.deps[index], parse.tags[index]) == ("acl", "JJ"))
    ]
    return found


def _is_taker(parse: Parse, first: int, second: int) -> bool:
    """Tell whether the first of two objects is who gets the second: a name, or a noun right before it."""
    beside = parse.pos[first] == "NOUN" and parse.edges[first][1] == parse.edges[second][0]
    return parse.pos[first] == "PROPN" or (beside and parse.entity_at.get(second, (0, 0, ""))[2] != "DATE")


def _is_bare_adjective(parse: Parse, token: int) -> bool:
    """Tell whether an adjective without a subject says what an object is made: "set two hikers free"."""
    return parse.deps[token] == "advcl" and parse.pos[token] == "ADJ" and not parse.children[token]


def _swallowed_name(parse: Parse, token: int, target: int) -> int | None:
    """Give the name that stands between a verb of two objects and the second: "gave Ukraine tanks"."""
    if parse.pos[target] != "NOUN":
        return None
    first = next((index for index in parse.children[target] if index < target), None)
    named = first is not None and parse.pos[first] == "PROPN" and parse.deps[first] in ("compound", "nmod")
    return first if named and first == token + 1 else None


def _relative_object(parse: Parse, token: int) -> int | None:
    """Give what a relative clause with a subject of its own and no object is about.

    "a colonel whom Chad had armed and Libya had shunned": that of the clause it is joined to.
    """
    first = token
    if parse.deps[token] == "conj" and parse.deps[parse.heads[token]] == "relcl":
        first = parse.heads[token]
        object_of_first = child(parse, first, "dobj")
        if object_of_first is None or parse.tags[object_of_first] not in RELATIVES:
            return None
    if parse.deps[first] != "relcl" or not _lacks_object(parse, token):
        return None
    return parse.heads[first]


def _lacks_object(parse: Parse, token: int) -> bool:
    """Tell whether a clause has a subject and no object; "when" and "where" stand for none."""
    own = child(parse, token, "nsubj")
    if own is None or parse.tags[own] in RELATIVES or child(parse, token, "ccomp", "xcomp") is not None:
        return False
    return not any(parse.tags[index] == "WRB" for index in parse.children[token])


def _raised_object(parse: Parse, token: int) -> list[Argument]:
    """Share the object that only the last of two joined verbs has: "condemned and rejected the plan"."""
    for index in parse.children[token]:
        if parse.deps[index] == "conj" and index - token <= 3 and child(parse, index, *CLAUSE_SUBJECTS) is None:
            target = child(parse, index, "dobj")
            if target is not None:
                return [("obj", target)]
    return []
