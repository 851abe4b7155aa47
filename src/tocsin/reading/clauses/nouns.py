"""Arguments of nouns that tell of acts: "Russia's invasion of Ukraine", "held talks with"."""

from __future__ import annotations

from tocsin.ontology.clause_words import clause_words
from tocsin.ontology.verbs import VerbClasses
from tocsin.reading.clauses.prepositions import Argument, prepositions
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, NOUNS, RELATIVES, SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child, has_aux

_MODIFIERS = frozenset({"compound", "amod", "nmod", "poss"})
_AT_ENCOUNTERS = frozenset({"during", "at", "after", "on", "in", "following", "before"})
_BEFORE_OR_BESIDE = frozenset({"ahead", "prior"})
_AT_BEHEST = frozenset({"at", "on", "upon"})
_CARRYING_PREPOSITIONS = frozenset({"in", "into", "to", "with", "for", "at", "on"})


def outermost(parse: Parse, token: int, classes: VerbClasses) -> int:
    """Climb from "demands" to "list" in "a list of demands": the noun that stands in the sentence."""
    at = token
    while parse.deps[at] == "pobj" and parse.lower[parse.heads[at]] == "of":
        holder = parse.heads[parse.heads[at]]
        if parse.lemmas[holder] not in classes.container:
            break
        at = holder
    return at


def innermost(parse: Parse, token: int, classes: VerbClasses) -> int:
    """Go down from "list" to "demands" in "a list of demands"; other nouns stand for themselves.

    A list of people or things holds none of them: who hands over "a list of prisoners" hands over a paper.
    """
    at = token
    for _ in range(4):
        if parse.lemmas[at] not in classes.container:
            return at
        below = [head for slot, head in prepositions(parse, at) if slot == "of"]
        if not below or (parse.lemmas[at] in classes.roster and parse.lemmas[below[0]] not in classes.listed):
            return at
        at = below[0]
    return at


def is_owned(parse: Parse, token: int) -> bool:
    """Tell whether a pronoun says whose a noun's thing is: "its citizens"."""
    return any(parse.tags[k] == "PRP$" for k in parse.children[token])


def counted(parse: Parse, head: int) -> int:
    """Go from a number to what it counts: of "40 of the 200 seats" to the seats; others stand for themselves."""
    if parse.pos[head] != "NUM":
        return head
    return next((inner for slot, inner in prepositions(parse, head) if slot == "of"), head)


def is_maker(parse: Parse, token: int) -> bool:
    """Tell whether a name only says who made a thing: "a British-drafted text", "a Qatari-brokered truce"."""
    if parse.words[token + 1 : token + 2] != ("-",):
        return False
    return not clause_words().made.isdisjoint(parse.lower[token + 2 : token + 3])


def carrier(parse: Parse, token: int, classes: VerbClasses) -> int | None:
    """Give the verb that lends a noun its subject and tense, or that says it takes place."""
    noun = outermost(parse, token, classes)
    while parse.deps[noun] == "conj" and parse.pos[parse.heads[noun]] in NOUNS:
        noun = parse.heads[noun]
    governor, dep = parse.heads[noun], parse.deps[noun]
    if dep == "pobj":
        if parse.lower[governor] not in _CARRYING_PREPOSITIONS:
            return None
        purpose = parse.lower[governor] == "for"
        governor = parse.heads[governor]
        if purpose and (found := _gathering(parse, governor, classes)) is not None:
            return found
    if governor == noun or parse.pos[governor] not in VERBAL:
        return None
    lemma = parse.lemmas[governor]
    if dep in SUBJECTS:
        if lemma in classes.happening or lemma in classes.support:
            return governor
        return _set_to_happen(parse, governor, classes)
    if dep == "dobj":
        return governor if lemma in classes.support else None
    if dep != "pobj":
        return None
    voted = lemma == "vote" and parse.lower[parse.heads[noun]] == "for"
    return governor if voted or lemma in ("engage", "enter", "take", "join", "participate") else None


def _set_to_happen(parse: Parse, governor: int, classes: VerbClasses) -> int | None:
    """Give the verb of what is to be: "the truce is to begin", "a round is expected to open"."""
    if parse.lemmas[governor] != "be" and parse.lemmas[governor] not in classes.scheduling:
        return None
    set_to = (parse.children[k] for k in (governor, *parse.children[governor]) if parse.lower[k] in ("due", "set"))
    own = [*parse.children[governor], *(k for inner in set_to for k in inner)]
    return next(
        (
            k
            for k in own
            if parse.deps[k] == "xcomp" and has_aux(parse, k, "to") and parse.lemmas[k] in classes.happening
        ),
        None,
    )


def _gathering(parse: Parse, governor: int, classes: VerbClasses) -> int | None:
    """Give the verb of coming together that "for talks" hangs on: "arrived for talks", "is due in Doha for talks"."""
    if parse.pos[governor] == "ADJ":
        governor = parse.heads[governor]
    if parse.lemmas[governor] == "be":
        due = child(parse, governor, "acomp")
        return governor if due is not None and parse.lemmas[due] in classes.gathering else None
    verbal = parse.pos[governor] in VERBAL
    return governor if verbal and parse.lemmas[governor] in classes.gathering else None


def arguments(parse: Parse, token: int, verb: int | None, classes: VerbClasses) -> list[Argument]:
    """Give (slot, head) of a noun: possessor, modifiers, prepositions, and its carrier's arguments."""
    found: list[Argument] = []
    noun = outermost(parse, token, classes)
    for at in dict.fromkeys((token, noun)):
        for index in parse.children[at]:
            dep = parse.deps[index]
            if dep == "poss":
                found.append(("poss", index))
            elif dep in _MODIFIERS:
                found.append(("mod", index))
            elif dep in ("acl", "relcl") and has_aux(parse, index, "to"):
                found.append(("inf", index))
            elif dep == "acl" or (dep == "relcl" and child(parse, index, "mark") is not None):
                found.append(("that", index))
        own = [(slot, head) for slot, head in prepositions(parse, at) if head != token]
        found += own
        # "the arrest of a lawyer by the police": the parser often hangs the "by" on the lawyer.
        inner = [argument for slot, head in own if slot == "of" for argument in prepositions(parse, head)]
        found += [(slot, head) for slot, head in inner if slot in ("by", "from", "with", "to", "against")]
        found += [argument for slot, doer in own if slot == "by" for argument in _behind_doer(parse, doer)]
    if parse.deps[noun] == "appos":
        found.append(("subj", parse.heads[noun]))
    elif parse.deps[noun] == "attr" and (named := child(parse, parse.heads[noun], "nsubj")) is not None:
        found.append(("subj", named))
    if verb is not None:
        found += _carried(parse, noun, verb, classes)
    found += _ended(parse.lemmas[noun], found)
    if (teller := _relative_carrier(parse, noun, classes)) is not None and teller != verb:
        subject = surface_subject(parse, teller, classes)
        found += [("subj", subject)] if subject is not None else []
        found += [(slot, head) for slot, head in prepositions(parse, teller) if head != noun]
    elif verb is None and (guest := _guest(parse, token, noun, found, classes)) is not None:
        found.append(("subj", guest))
    return list(dict.fromkeys(_at_behest(parse, noun, found, classes)))


def _ended(noun: str, told: list[Argument]) -> list[Argument]:
    """Give what is ended or limited as what is acted upon: "a freeze on aid", "a halt to exports"."""
    words = clause_words()
    ending = {"on": words.ended_on, "to": words.ended_to, "in": words.ended_in}
    return [("of", head) for slot, head in told if slot in ending and noun in ending[slot]]


def _behind_doer(parse: Parse, doer: int) -> list[Argument]:
    """Give what a deed is done to that the parser hangs on who does it: "the seizure by Chad of a truck".

    Of a bare name there is hardly anything; "the Republic of Chad" and "the Bishop of Durham" are names in themselves.
    """
    told = list(prepositions(parse, doer))
    if parse.pos[doer] != "PROPN" or any(parse.deps[k] in ("det", "poss") for k in parse.children[doer]):
        # "the jailing by a court in Qatar of two sailors"
        return [one for slot, place in told if slot == "in" for one in _behind_doer(parse, place)]
    whom = [head for slot, head in told if slot == "of" and parse.pos[head] == "NOUN"]
    return [*(("of", head) for head in whom), *(one for head in whom for one in prepositions(parse, head))]


def _at_behest(parse: Parse, noun: int, found: list[Argument], classes: VerbClasses) -> list[Argument]:
    """Give the arguments of what somebody acts at: "at the request of Chad, Niger sent": Chad asks it of Niger."""
    preposition = parse.heads[noun]
    if (
        parse.deps[noun] != "pobj"
        or parse.lower[preposition] not in _AT_BEHEST
        or parse.lemmas[noun] not in clause_words().behests
    ):
        return found
    verb = parse.heads[preposition]
    subject = surface_subject(parse, verb, classes) if parse.pos[verb] in VERBAL else None
    asked = [("to", subject)] if subject is not None else []
    return [("by" if slot == "of" else slot, head) for slot, head in found] + asked


def _relative_carrier(parse: Parse, noun: int, classes: VerbClasses) -> int | None:
    """Give the verb that carries a noun in the clause behind it: "the tour Oman was to make", "the raid it led"."""
    for index in parse.children[noun]:
        if parse.deps[index] != "relcl":
            continue
        verb = index
        while (inner := child(parse, verb, "xcomp")) is not None:
            verb = inner
        own = child(parse, index, *CLAUSE_SUBJECTS)
        objects = [k for k in parse.children[verb] if parse.deps[k] == "dobj"]
        free = all(parse.tags[k] in RELATIVES or parse.lower[k] == "that" for k in objects)
        if own is not None and parse.tags[own] not in RELATIVES and free and parse.lemmas[verb] in classes.support:
            return verb
    return None


def _guest(parse: Parse, token: int, noun: int, found: list[Argument], classes: VerbClasses) -> int | None:
    """Give who is at an encounter that names nobody: "said during a visit to Norway", "left after talks with Chad"."""
    visiting = parse.lemmas[token] in classes.visit
    if parse.deps[noun] != "pobj" or not (visiting or parse.lemmas[token] in classes.encounter):
        return None
    slots = {slot for slot, _ in found}
    if slots & {"poss", "by", "between", "of", "subj"}:
        return None
    needed = {"to", "in", "with"} if visiting else {"with"}
    preposition = parse.heads[noun]
    governor = _occasion(parse, preposition)
    if governor is None:
        return None
    guest = surface_subject(parse, governor, classes) if parse.pos[governor] in VERBAL else None
    if visiting and parse.lower[preposition] == "on" and parse.deps[governor] in CLAUSE_SUBJECTS:
        guest = governor  # "the premier, on a visit to Accra, praised"
    together = guest is not None and not visiting and _is_plural(parse, guest)
    return guest if slots & needed or together else None


def _occasion(parse: Parse, preposition: int) -> int | None:
    """Give what is done at, before or after an encounter: "warned ahead of talks", "met on the sidelines of"."""
    above = parse.heads[preposition]
    if parse.deps[preposition] != "prep":
        return None
    if parse.lower[preposition] in _AT_ENCOUNTERS:
        return above
    if parse.lower[above] in _BEFORE_OR_BESIDE:
        return parse.heads[above]
    if parse.lower[above] in clause_words().beside_encounters and parse.deps[above] == "pobj":
        return parse.heads[parse.heads[above]]
    return None


def _is_plural(parse: Parse, noun: int) -> bool:
    """Tell whether several are named who may have met each other: "the rivals smiled after a night of talks"."""
    return parse.tags[noun] in ("NNS", "NNPS") or any(parse.deps[k] == "conj" for k in parse.children[noun])


def _carried(parse: Parse, noun: int, verb: int, classes: VerbClasses) -> list[Argument]:
    found: list[Argument] = []
    if parse.deps[noun] not in SUBJECTS:
        subject = surface_subject(parse, verb, classes)
        if subject is not None and subject != noun:
            found.append(("subj", subject))
    elif (agent := child(parse, verb, "agent")) is not None:
        found += [("subj", index) for index in parse.children[agent] if parse.deps[index] == "pobj"]
    found += [(slot, head) for slot, head in prepositions(parse, verb) if head != noun]
    return found
