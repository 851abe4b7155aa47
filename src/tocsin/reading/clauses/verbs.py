"""Arguments of verbs: voice, control, sharing over conjunction, relatives, borrowed prepositions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tocsin.ontology.abroad import sent_abroad
from tocsin.ontology.clause_words import clause_words
from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import VerbClasses, verb_classes
from tocsin.reading.clauses.bonds import shared_by
from tocsin.reading.clauses.conditions import is_conditional
from tocsin.reading.clauses.deadlines import is_deadline
from tocsin.reading.clauses.ends import ends
from tocsin.reading.clauses.naming import named_by
from tocsin.reading.clauses.particles import PARTICLES
from tocsin.reading.clauses.penalties import penalised
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child, has_aux

RELATIVES = frozenset({"WDT", "WP"})
_ASKED_BEHIND = frozenset({"to", "on", "upon", "with"})
"""Prepositions behind which stands who is asked: "appealed to Peru", "called on Peru", "pleaded with Peru"."""
_OF_SEVERAL = frozenset({"have", "are", "were"})
ADJECTIVE_HEADS = frozenset({"acomp", "attr", "oprd"})
_LENDING = frozenset({"obj", "attr", "in", "for", "on", "to", "into", "as"})
_LEADING = PARTICLES | {"ahead", "home"}
"""Particles and adverbs that may carry the verb's own prepositional phrases: "given back to Ethiopia"."""
_ADVERBIAL = frozenset({"advmod", "npadvmod", "intj"})
_PHRASAL = frozenset({"prep", "agent", "dative"})
_LINKING = frozenset({"ADP", "SCONJ", "VERB"})
_ORDERS = frozenset({"order", "command", "decree", "instruction", "behest"})
_AT_ORDERS = frozenset({"subj", "on", "at", "under"})
_DOERS = frozenset({"NOUN", "PROPN", "PRON"})
_SENDING = frozenset("deploy despatch dispatch fly rush send".split())
_PLACED = frozenset({"back", "out", "home", "off", "gone"})
_TAKERS = frozenset({"dobj", "dative", "xcomp", "ccomp", "oprd", "attr", "aux", "conj", "prt"})
_TAKEN = ("dobj", "dative", "ccomp", "acomp", "attr")
_GIVING = frozenset({"give", "grant", "allow", "hand", "set"})
"""Verbs whose receiver is to do what they give leave, time or orders to do."""
_MAX_CLIMB = 12

Argument = tuple[str, int]


def is_passive(parse: Parse, token: int) -> bool:
    """Tell whether the surface subject of a verb is what is acted upon."""
    if child(parse, token, "auxpass", "nsubjpass", "csubjpass") is not None:
        return True
    if _shares_passive(parse, token) or _lacks_whom(parse, token) or _is_done_by(parse, token):
        return True
    if not _is_participle(parse, token) or has_aux(parse, token, "have", "having"):
        return False
    if parse.deps[token] in ("acl", "advcl", "relcl", "amod"):
        return child(parse, token, "dobj") is None and not _has_doer(parse, token)
    if parse.deps[token] == "conj" and child(parse, token, "nsubj") is None:
        head = parse.heads[token]
        return head != token and parse.tags[head] == "VBN" and is_passive(parse, head)
    return False


def _is_participle(parse: Parse, token: int) -> bool:
    """Tell whether a verb is a participle, whatever it was tagged: "envoy summoned over raid"."""
    described = parse.tags[token] == "VBD" and parse.deps[token] == "acl"
    return parse.tags[token] == "VBN" or (described and parse.lemmas[token] in verb_classes().transitive)


def _has_doer(parse: Parse, token: int) -> bool:
    """Tell whether a relative clause names who acts: "a move Rabat condemned" is no passive."""
    own = child(parse, token, "nsubj") if parse.deps[token] == "relcl" else None
    return own is not None and parse.tags[own] not in RELATIVES


def _shares_passive(parse: Parse, token: int) -> bool:
    """Tell whether a joined participle was tagged as a past tense: "was looted by rebels and burnt by marines"."""
    if (
        parse.tags[token] != "VBD"
        or parse.deps[token] != "conj"
        or child(parse, token, "dobj", *CLAUSE_SUBJECTS) is not None
    ):
        return False
    agent = child(parse, token, "agent") is not None or parse.lemmas[token] in clause_words().befalling
    return agent and parse.tags[parse.heads[token]] == "VBN" and is_passive(parse, parse.heads[token])


def _is_done_by(parse: Parse, token: int) -> bool:
    """Tell whether a headline's verb, bare of "was", has who does it behind "by": "Togo rapped by Mali over dam"."""
    agent = child(parse, token, "agent")
    if agent is None or parse.tags[token] not in ("VBD", "VBN") or parse.lemmas[token] in clause_words().biding:
        return False
    if parse.deps[token] not in ("ROOT", "ccomp", "conj") or child(parse, token, "aux", *_TAKEN) is not None:
        return False
    doer = child(parse, agent, "pobj")
    beside = parse.lower[agent - 1 : agent]  # "side by side"
    return (
        doer is not None
        and parse.pos[doer] in _DOERS
        and (parse.lower[doer],) != beside
        and parse.lemmas[doer] not in clause_words().by_means
        and not is_deadline(parse, doer)
    )


def _is_done_to(parse: Parse, token: int) -> bool:
    """Tell whether a verb without an object tells what was done to its subject: "villages shelled in Donbas"."""
    classes, lemma = verb_classes(), parse.lemmas[token]
    struck = child(parse, token, "nsubj") if lemma in classes.striking else None
    return lemma in classes.transitive or (struck is not None and parse.lemmas[struck] in classes.stricken)


def _lacks_whom(parse: Parse, token: int) -> bool:
    """Tell whether a verb that needs somebody to do it to has nobody: "captives freed from the fort spoke of"."""
    if parse.tags[token] not in ("VBD", "VBN") or not _is_done_to(parse, token):
        return False
    if parse.deps[token] in ("relcl", "conj", "acl", "advcl") or child(parse, token, "nsubj") is None:
        return False
    return not any(parse.deps[k] in _TAKERS for k in parse.children[token])


def arguments(parse: Parse, token: int, classes: VerbClasses, *, passive: bool) -> list[Argument]:
    """Give (slot, head) of a verb: its own, the understood ones, then those borrowed from its object."""
    own = _subject_and_objects(parse, token, classes, passive=passive)
    own += _complements(parse, token, classes)
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
    if passive and not any(slot == "subj" for slot, _ in own):
        # "were smuggled to the rebels by Eritrea": the parser often hangs the agent on what stands before it.
        near = borrowed + [argument for _, head in own for argument in prepositions(parse, head)]
        own += [("subj", head) for slot, head in near if slot == "by" and parse.pos[head] in _DOERS][:1]
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


def _lasts(parse: Parse, head: int) -> bool:
    """Tell whether a noun hangs on how long it lasts: the talks of "two days of talks"."""
    return names_time(parse.lemmas[parse.heads[parse.heads[head]]])


def _is_measured(parse: Parse, head: int, classes: VerbClasses) -> bool:
    """Tell whether a noun is listed or counted by its governor: "a list of demands", "a loan of 3 million"."""
    counted = child(parse, head, "nummod") is not None
    return counted or parse.lemmas[parse.heads[parse.heads[head]]] in classes.container


def prepositions(parse: Parse, token: int) -> Iterator[Argument]:
    """Yield (preposition, head) for the prepositional phrases that hang on a token, nested ones too."""
    for index in parse.children[token]:
        dep = parse.deps[index]
        if (dep in _PHRASAL or _is_joined(parse, index)) and parse.pos[index] in _LINKING:
            yield from _phrase(parse, index)
        elif dep in ("advmod", "conj", "prt") and parse.lower[index] in _LEADING:
            for inner in parse.children[index]:
                if parse.deps[inner] == "prep":
                    yield from _phrase(parse, inner)


def _is_joined(parse: Parse, preposition: int) -> bool:
    """Tell whether a preposition carries on another: "by Chad and by Mali", but not "by Chad but not by Mali"."""
    joined = parse.deps[preposition] == "conj" and parse.pos[preposition] == "ADP"
    return joined and parse.lower[preposition - 1] in ("and", "or", ",")


def _phrase(parse: Parse, preposition: int) -> Iterator[Argument]:
    for index in parse.children[preposition]:
        bare = parse.deps[index] == "amod" and parse.lower[preposition] == "as"  # "described it as unjust"
        if parse.deps[index] in ("pobj", "pcomp") or bare:
            named = named_by(parse, index) if parse.deps[index] == "pcomp" else None
            yield parse.lower[preposition], index if named is None else named
        elif parse.deps[index] == "prep" or _is_joined(parse, index):
            if parse.lower[preposition] != "according":  # "gave Chad an answer, according to Mali": no answer to Mali
                yield from _phrase(parse, index)


def surface_subject(parse: Parse, token: int, classes: VerbClasses, climb: int = 0) -> int | None:
    """Give the subject that stands before a verb or is understood there."""
    own = child(parse, token, *CLAUSE_SUBJECTS)
    if own is not None:
        return _antecedent(parse, own, token)
    return None if climb > _MAX_CLIMB else _understood(parse, token, classes, climb + 1)


def _antecedent(parse: Parse, index: int, verb: int) -> int:
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
    holder = _holder(parse, noun, classes, climb) if parse.lemmas[noun] in classes.document else None
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


def _subject_and_objects(parse: Parse, token: int, classes: VerbClasses, *, passive: bool) -> list[Argument]:
    subject = surface_subject(parse, token, classes)
    objects = [_antecedent(parse, index, token) for index in parse.children[token] if parse.deps[index] == "dobj"]
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


def _complements(parse: Parse, token: int, classes: VerbClasses) -> list[Argument]:
    found: list[Argument] = []
    controls = parse.lemmas[token] in classes.object_control or parse.lemmas[token] in classes.bare_infinitive
    for index in parse.children[token]:
        dep = parse.deps[index]
        if dep not in ("xcomp", "ccomp", "advcl", "csubj") or _is_question(parse, index):
            continue
        if dep == "advcl" and parse.pos[index] == "ADJ" and parse.lower[parse.edges[index][0]] == "as":
            found.append(("as", index))  # "described the treaty as unjust"
            continue
        if dep == "advcl" and _has_mark(parse, index, "as", "when", "while"):
            found += [("when", k) for k in parse.children[index] if parse.deps[k] in SUBJECTS]
        if dep == "advcl" and is_conditional(parse, index):
            found += [("if", k) for k in parse.children[index] if parse.deps[k] in SUBJECTS]
        if dep == "ccomp" and parse.lower[index] in _PLACED and (named := child(parse, index, "nsubj")) is not None:
            found += [("obj", named), ("adv", index), *prepositions(parse, index)]  # "wants its sailors back"
            continue
        infinitive = has_aux(parse, index, "to") or _is_bare_infinitive(parse, token, index, classes)
        if dep == "ccomp" and parse.pos[index] == "ADJ" and (named := child(parse, index, "nsubj")) is not None:
            found += [("obj", named), ("attr", index)]  # "found Sudan liable"
        elif dep in ("xcomp", "ccomp") and parse.tags[index] == "VBG" and not infinitive:
            found.append(("ing", index))
        elif infinitive and (dep != "advcl" or controls or _is_errand(parse, token) or _has_mark(parse, index, "for")):
            found.append(("inf", index))
            if _has_mark(parse, index, "for"):
                found.append(("for", index))
            subject = child(parse, index, "nsubj", "nsubjpass")
            if controls and subject is not None and child(parse, token, "dobj") is None:
                found.append(("obj", subject))
        elif dep == "ccomp":
            named = named_by(parse, index)
            found.append(("that", index) if named is None else ("obj", named))
    target = child(parse, token, "dobj")
    # "Gave the troops a week to leave": the parser hangs the infinitive on the week.
    spans = [index for index in parse.children[token] if parse.deps[index] == "npadvmod"]
    holders = (
        [target]
        if controls and target is not None
        else [
            one
            for one in (target,)
            if one and (names_time(parse.lemmas[one]) or parse.lemmas[one] in clause_words().drives)
        ]
    )
    found += [
        ("inf", index)
        for holder in (*holders, *spans)
        for index in parse.children[holder]
        if parse.deps[index] in ("acl", "relcl") and has_aux(parse, index, "to")
    ]
    return found


def _is_errand(parse: Parse, token: int) -> bool:
    """Tell whether a verb sends somebody on an errand that stands behind it: "deployed troops to guard the ballot"."""
    return parse.lemmas[token] in _SENDING and child(parse, token, "dobj", "nsubjpass") is not None


def _is_bare_infinitive(parse: Parse, verb: int, token: int, classes: VerbClasses) -> bool:
    """Tell whether a complement is an infinitive without "to", with a subject: "helped Ukraine rebuild"."""
    same = parse.tags[token] == "VBN" and parse.lower[token] == parse.lemmas[token]  # "let him run", "come", "put"
    form = same or parse.tags[token] in ("VB", "VBP")
    bare = form and not has_aux(parse, token, "do", "will", "would", "can", "may")
    return bare and parse.lemmas[verb] in classes.bare_infinitive


def _is_question(parse: Parse, token: int) -> bool:
    """Tell whether a complement asks: "asked whether he had been wrong" demands nothing."""
    return parse.deps[token] == "ccomp" and _has_mark(parse, token, "whether", "if")


def _has_mark(parse: Parse, token: int, *words: str) -> bool:
    return any(parse.deps[index] == "mark" and parse.lower[index] in words for index in parse.children[token])


def _raised_object(parse: Parse, token: int) -> list[Argument]:
    """Share the object that only the last of two joined verbs has: "condemned and rejected the plan"."""
    for index in parse.children[token]:
        if parse.deps[index] == "conj" and index - token <= 3 and child(parse, index, *CLAUSE_SUBJECTS) is None:
            target = child(parse, index, "dobj")
            if target is not None:
                return [("obj", target)]
    return []
