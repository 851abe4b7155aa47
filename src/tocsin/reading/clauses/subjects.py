"""Subjects: who does what a verb tells, where he stands before it and where he is understood."""

from __future__ import annotations

from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.clauses.penalties import penalised
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.clauses.voice import is_passive
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, RELATIVES, VERBAL
from tocsin.reading.parsing.parse import Parse, child, has_aux

_ASKED_BEHIND = frozenset({"to", "on", "upon", "with"})
"""Prepositions behind which stands who is asked: "appealed to Peru", "called on Peru", "pleaded with Peru"."""
_OF_SEVERAL = frozenset({"have", "are", "were"})
ADJECTIVE_HEADS = frozenset({"acomp", "attr", "oprd"})
_GIVING = frozenset({"give", "grant", "allow", "hand", "set"})
"""Verbs whose receiver is to do what they give leave, time or orders to do."""
_MAX_CLIMB = 12


def surface_subject(parse: Parse, token: int, classes: VerbClasses, climb: int = 0) -> int | None:
    """Give the subject that stands before a verb or is understood there."""
    own = child(parse, token, *CLAUSE_SUBJECTS)
    if own is not None:
        return antecedent(parse, own, token)
    return None if climb > _MAX_CLIMB else _understood(parse, token, classes, climb + 1)


def antecedent(parse: Parse, index: int, verb: int) -> int:
    """Follow a relative pronoun to the noun it stands for."""
    if parse.tags[index] not in RELATIVES:
        return index
    at = verb
    while parse.deps[at] == "conj":
        at = parse.heads[at]
    return _all_joined(parse, parse.heads[at], index, verb) if parse.deps[at] == "relcl" else index


def _all_joined(parse: Parse, noun: int, pronoun: int, verb: int) -> int:
    """The first of several names where a clause tells of all: "Oman and Qatar, which have agreed"."""
    auxiliaries = [child for child in parse.children[verb] if parse.deps[child] in ("aux", "auxpass")]
    plural = any(parse.lower[one] in _OF_SEVERAL or parse.tags[one] == "VBP" for one in (*auxiliaries, verb))
    if not plural or parse.tags[noun] not in ("NNP", "NNPS") or parse.words[pronoun - 1] != ",":
        return noun
    while parse.deps[noun] == "conj" and parse.tags[parse.heads[noun]] in ("NNP", "NNPS"):
        noun = parse.heads[noun]
    return noun


def _understood(parse: Parse, token: int, classes: VerbClasses, climb: int) -> int | None:
    dep, head = parse.deps[token], parse.heads[token]
    if head == token:
        return None
    if dep in ("conj", "advcl", "parataxis") and parse.pos[head] in VERBAL:
        return surface_subject(parse, head, classes, climb)
    if dep in ("xcomp", "ccomp"):
        return _controller(parse, head, classes, climb)
    if dep == "pcomp":
        return _gerund_subject(parse, head, classes, climb)
    if dep in ("acl", "relcl"):
        return _modified_noun_subject(parse, token, head, classes, climb)
    if dep in ADJECTIVE_HEADS or (dep == "conj" and parse.pos[head] == "ADJ"):
        return surface_subject(parse, head, classes, climb)
    return None


def _controller(parse: Parse, head: int, classes: VerbClasses, climb: int) -> int | None:
    if parse.pos[head] in VERBAL:
        target = child(parse, head, "dobj", "dative")
        if target is not None and parse.lemmas[head] in classes.object_control:
            return target
        if target is None and parse.lemmas[head] in classes.prepositional_control:
            asked = [at for slot, at in prepositions(parse, head) if slot in _ASKED_BEHIND]
            return asked[0] if asked else surface_subject(parse, head, classes, climb)
        return surface_subject(parse, head, classes, climb)
    above = parse.heads[head] if parse.deps[head] in ADJECTIVE_HEADS else head
    return surface_subject(parse, above, classes, climb)


def _gerund_subject(parse: Parse, preposition: int, classes: VerbClasses, climb: int) -> int | None:
    if (punished := penalised(parse, preposition)) is not None:
        return punished
    governor = parse.heads[preposition]
    while parse.deps[governor] in ("prep", "pobj") and parse.pos[governor] == "ADP":
        governor = parse.heads[governor]
    if parse.pos[governor] not in VERBAL:
        above = parse.heads[governor]
        blamed = parse.deps[governor] in ("dobj", "dative", "nsubjpass") and parse.lower[preposition] in ("for", "over")
        if blamed and parse.lemmas[above] in classes.object_gerund:
            return governor  # the parser hangs the ground on whom it is held against: "fined two firms for selling"
        own = child(parse, governor, *CLAUSE_SUBJECTS) if parse.pos[governor] == "ADJ" else None
        return _holder(parse, governor, classes, climb) if own is None else own
    given = child(parse, governor, "dative")
    target = given if given is not None and parse.pos[given] != "ADP" else child(parse, governor, "dobj")
    if is_passive(parse, governor):
        target = surface_subject(parse, governor, classes, climb)
    blames = parse.lower[preposition] in ("of", "for", "from", "into", "over", "with")
    meant = target is not None and blames and parse.lemmas[governor] in classes.object_gerund
    return target if meant else surface_subject(parse, governor, classes, climb)


def _modified_noun_subject(parse: Parse, token: int, noun: int, classes: VerbClasses, climb: int) -> int | None:
    if has_aux(parse, token, "to"):
        given = child(parse, parse.heads[noun], "dative") if parse.lemmas[parse.heads[noun]] in _GIVING else None
        if given is not None and parse.deps[noun] == "dobj" and parse.pos[given] != "ADP":
            return given  # "gave the guards a week to leave": the guards are to leave
        return _holder(parse, noun, classes, climb)
    if parse.lemmas[noun] not in classes.document or is_passive(parse, token):
        return noun  # "in a letter released by the court" it is the letter that is released
    holder = _holder(parse, noun, classes, climb)
    return noun if holder is None else holder


def _holder(parse: Parse, noun: int, classes: VerbClasses, climb: int) -> int | None:
    """Whose a plan, letter or promise is: its possessor, its "by", or the subject of its verb."""
    if (owner := child(parse, noun, "poss")) is not None:
        return owner
    for slot, head in prepositions(parse, noun):
        if slot in ("by", "from"):
            return head
    governor = parse.heads[noun]
    if parse.deps[noun] == "pobj":
        governor = parse.heads[governor]
    if governor != noun and parse.pos[governor] in VERBAL and parse.deps[noun] not in CLAUSE_SUBJECTS:
        return surface_subject(parse, governor, classes, climb + 1) if climb < _MAX_CLIMB else None
    return None
