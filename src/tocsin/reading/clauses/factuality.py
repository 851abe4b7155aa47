"""Factuality: did it happen, is it going on, is it set, is it only thought of, or is it denied.

Read from tense, auxiliaries, negation and from what governs the predicate, up the tree; the classes of
governing verbs stand in `ontology/data/verbs.toml`, other words in `ontology/data/factuality_words.toml`.
"""

from __future__ import annotations

from tocsin.ontology.factuality_words import factuality_words
from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import VerbClasses, verb_classes
from tocsin.reading.clauses.conditions import condition_of, is_conditional, is_contrary, is_contrary_to
from tocsin.reading.clauses.negation import is_negated, is_no
from tocsin.reading.clauses.nouns import carrier, outermost
from tocsin.reading.clauses.particles import particle
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.clauses.refusals import (
    CHOOSING,
    FUTURE_MODALS,
    REFUSALS,
    is_not_gone_for,
    is_out_of_question,
    is_ruled_out,
)
from tocsin.reading.clauses.voice import is_passive
from tocsin.reading.parsing.labels import PRESENT, SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child, has_aux, helping_words
from tocsin.record.event import EventStatus

_GOING_ON = frozenset({"go", "carry", "keep", "press", "soldier"})
"""What goes on with what stands behind "on": "went on shelling"."""
_AHEAD = frozenset({"ahead", "through", "on", "forward"})
_HYPOTHETICAL_MODALS = ("may", "might", "could", "can", "should", "must", "ought")
_SET_MODIFIERS = frozenset("scheduled upcoming forthcoming coming crunch next looming".split())
_MINDED = frozenset({"underestimate", "overestimate", "exaggerate", "overlook", "forget", "overstate", "understate"})
"""What should or should not be thought asks nobody for a deed: "the risk should not be underestimated"."""
_RESUMING = frozenset({"return", "revert", "resort", "take", "turn", "stoop", "switch"})
_BEFORE = frozenset({"before", "ahead", "until", "pending"})
_NEARING = frozenset({"ahead", "prior", "eve", "advance", "up", "lead"})
"""What tells before "of" or "to" that something is to come: "on the eve of talks", "in the run-up to a summit"."""
_POSSIBLE = frozenset({"possible", "likely", "unlikely", "conceivable", "imaginable", "thinkable", "probable"})
_AGAINST = frozenset({"against", "over", "about"})
_WISHING = frozenset({"want", "like", "wish"})
_ALWAYS_SAID = frozenset({"thank", "congratulate", "commend"})
"""What nobody wishes to do without doing it: "said he wanted to thank Togo"."""
_MAX_CLIMB = 10


def is_duty(parse: Parse, token: int) -> bool:
    """Tell whether a clause says what must or should be: "must", "should", "has to", "needs to"."""
    if parse.lemmas[token] in _MINDED:
        return False
    if has_aux(parse, token, "must", "should", "ought"):
        return True
    return parse.lemmas[token] in ("have", "need") and any(
        parse.deps[index] == "xcomp" and has_aux(parse, index, "to") for index in parse.children[token]
    )


def is_purpose(parse: Parse, token: int) -> bool:
    """Tell whether a verb says what an asserted deed was for: "sent doctors to help", "launched a raid to free"."""
    if not has_aux(parse, token, "to") or parse.deps[token] not in ("advcl", "xcomp", "acl", "relcl"):
        return False
    above = parse.heads[token]
    if is_come_for(parse, token):
        return False
    if parse.deps[token] in ("acl", "relcl"):
        if parse.deps[above] not in ("dobj", "pobj") or parse.lemmas[above] in factuality_words().unreal_nouns:
            return False
        above = parse.heads[above] if parse.deps[above] == "dobj" else parse.heads[parse.heads[above]]
    elif parse.deps[token] == "xcomp" and child(parse, above, "dobj") is None:
        return False
    if parse.pos[above] != "VERB" or parse.lemmas[above] in verb_classes().irrealis | {"vote"}:
        return False
    return verb_status(parse, above) in ("occurred", "ongoing")


def is_come_for(parse: Parse, token: int) -> bool:
    """Tell whether somebody rose or came out for what he then said or did: "rose to say sorry", "came to sign"."""
    above = parse.heads[token]
    if (
        not has_aux(parse, token, "to")
        or parse.lemmas[above] not in factuality_words().coming
        or parse.pos[above] != "VERB"
    ):
        return False
    if parse.tags[above] == "VBG" and has_aux(parse, above, "be", "is", "are", "was", "were"):
        return False  # who "is flying to Rome to sign" has not signed yet
    return (
        parse.lemmas[token] in factuality_words().done_at_once
        and not has_aux(parse, above, "to")
        and not is_negated(parse, above)
    )


def verb_status(parse: Parse, token: int, climb: int = 0) -> EventStatus:
    """Give the factuality of what a verb tells."""
    classes = verb_classes()
    status = _unnegated(parse, token, classes, climb)
    if is_out_of_question(parse, token) or is_not_gone_for(parse, token):
        return "negated"
    if is_negated(parse, token):
        return "negated" if status != "negated" else "occurred"
    if is_ruled_out(parse, token):
        return "hypothetical" if is_negated(parse, parse.heads[token]) else "negated"
    return status


def _unnegated(parse: Parse, token: int, classes: VerbClasses, climb: int) -> EventStatus:
    if is_conditional(parse, token):
        return "hypothetical"
    if is_contrary(parse, token):
        return "negated"
    helping = helping_words(parse, token)
    if "had" in helping and is_contrary_to(parse, token):
        return "negated"
    if not helping.isdisjoint(_HYPOTHETICAL_MODALS):
        return "hypothetical"
    if not helping.isdisjoint(FUTURE_MODALS):
        return "scheduled"
    if "would" in helping or "'d" in helping:
        return "scheduled" if _is_told_future(parse, token, classes) else "hypothetical"
    own = _by_tense(parse, token)
    if own is None:
        return _governed(parse, token, classes, climb + 1)
    return _under_clause(parse, token, own, classes)


def _is_told_future(parse: Parse, token: int, classes: VerbClasses) -> bool:
    """Tell whether "would" is the "will" of somebody's words: "said that it would leave", with no condition."""
    at = token
    while parse.deps[at] == "conj" and parse.heads[at] != at:
        at = parse.heads[at]
    above = parse.heads[at]
    told = (
        parse.deps[at] == "ccomp" and parse.tags[above] in ("VBD", "VBN") and parse.lemmas[above] in classes.reporting
    )
    return told and condition_of(parse, token) is None


def _by_tense(parse: Parse, token: int) -> EventStatus | None:
    """Status from the verb's own form; None where it has no tense of its own."""
    tag = parse.tags[token]
    if has_aux(parse, token, "to") or parse.deps[token] == "pcomp":
        return None
    if tag == "VBG":
        return "ongoing" if has_aux(parse, token, "be") else None
    if tag == "VBN":
        if has_aux(parse, token, "have", "having"):
            return "occurred"
        be = child(parse, token, "auxpass")
        if be is not None:
            return "ongoing" if parse.tags[be] == "VBG" else "occurred"
        if child(parse, token, "nsubj") is not None and child(parse, token, "dobj") is not None:
            return "occurred"  # a past tense that the tagger took for a participle
        return "occurred" if parse.deps[token] in ("ROOT", "acl", "relcl", "amod") else None
    if tag == "VB":
        return "occurred" if has_aux(parse, token, "do") else None
    if tag == "VBP" and _carries_infinitive_on(parse, token):
        return None
    if tag in PRESENT:
        return "ongoing"
    return "occurred"


def _carries_infinitive_on(parse: Parse, token: int) -> bool:
    """Tell whether a plain form is an infinitive that shares a "to": "was due to see Fiji, talk to its king"."""
    first = parse.heads[token]
    if parse.deps[token] != "conj" or parse.tags[first] != "VB" or child(parse, token, "nsubj", "aux") is not None:
        return False
    return has_aux(parse, first, "to") and parse.tags[parse.heads[first]] in ("VBD", "VBN", "VBZ")


def _under_clause(parse: Parse, token: int, own: EventStatus, classes: VerbClasses) -> EventStatus:
    """A tensed clause under "denied that", "hopes that", "if …"."""
    head = parse.heads[token]
    # A clause before a semicolon stands for itself, though the parser hangs it on the verb behind it.
    stands_beside = token < head and ";" in parse.words[token:head]
    if parse.deps[token] == "ccomp" and parse.pos[head] == "VERB" and not stands_beside:
        lemma = parse.lemmas[head]
        if lemma in classes.negative and lemma != "fail":
            return "negated"
        if lemma in classes.irrealis and lemma not in ("warn", "fear"):
            return "hypothetical"
    if parse.deps[token] == "conj" and is_conditional(parse, head):
        return "hypothetical"
    return own


def _governed(parse: Parse, token: int, classes: VerbClasses, climb: int) -> EventStatus:
    """Status of an infinitive, gerund or participle from what it hangs on."""
    dep, head = parse.deps[token], parse.heads[token]
    if head == token or climb > _MAX_CLIMB:
        return "scheduled" if has_aux(parse, token, "to") else "occurred"
    if dep == "conj":
        return verb_status(parse, head, climb) if parse.pos[head] in VERBAL else "occurred"
    if dep == "pcomp":
        return _behind_preposition(parse, head, classes, climb)
    if dep == "advcl" and not has_aux(parse, token, "to"):
        return verb_status(parse, head, climb)
    if dep == "acl" and not has_aux(parse, token, "to"):
        if parse.tags[token] == "VBN":
            return "occurred"
        return verb_status(parse, parse.heads[head], climb) if _is_done_too(parse, token, head) else "ongoing"
    if dep in ("acl", "relcl", "xcomp", "advcl") and (noun := _ranked(parse, head, token)) is not None:
        above = parse.heads[noun] if parse.pos[noun] not in VERBAL else noun
        return verb_status(parse, above, climb) if parse.pos[above] in VERBAL else "occurred"
    if dep in ("xcomp", "advcl") and is_come_for(parse, token):
        return verb_status(parse, head, climb)
    if dep == "relcl" and parse.lemmas[head] not in REFUSALS:
        return "hypothetical" if has_aux(parse, token, "to") else "occurred"
    return _under_word(parse, token, classes, climb)


def was_due(parse: Parse, token: int) -> bool:
    """Tell whether what was to be did not come: "had been due to speak", "had been expected in Rome".

    What somebody says had been set may still stand.
    """
    if parse.deps[token] == "ccomp":
        return False
    verb = parse.heads[token] if parse.pos[token] == "ADJ" else token
    passive = parse.pos[token] == "ADJ" or (
        is_passive(parse, token) and parse.lemmas[token] in factuality_words().foreseen
    )
    return (
        passive
        and parse.deps[verb] != "ccomp"
        and any(parse.deps[k] == "aux" and parse.lower[k] in ("had", "'d") for k in parse.children[verb])
    )


def _ranked(parse: Parse, head: int, infinitive: int) -> int | None:
    """Give the noun that an infinitive says the first deed of: "became the first state to recognise Kosovo"."""
    nouns = [head] if parse.pos[head] not in VERBAL else []
    nouns += [index for index in parse.children[head] if parse.deps[index] == "attr" and index < infinitive]
    for noun in nouns:
        own = {parse.lower[noun], *(parse.lower[index] for index in parse.children[noun])}
        if own & factuality_words().ranks and has_aux(parse, infinitive, "to"):
            return noun
    return None


def is_meant_as_said(parse: Parse, token: int) -> bool:
    """Tell whether somebody says by wishing to that he does: "I would like to thank Japan", "we wish to apologise"."""
    wish = parse.heads[token]
    if parse.lemmas[token] not in factuality_words().done_by_saying or parse.lemmas[wish] not in _WISHING:
        return False
    subject = child(parse, wish, "nsubj")
    return subject is not None and (parse.lower[subject] in ("i", "we") or parse.lemmas[token] in _ALWAYS_SAID)


def _under_word(parse: Parse, token: int, classes: VerbClasses, climb: int) -> EventStatus:
    head = parse.heads[token]
    lemma = parse.lemmas[head]
    if lemma in REFUSALS:
        return "negated"
    if parse.pos[head] not in VERBAL:
        return "scheduled" if lemma in ("due", "decision", "agreement", "deal") else "hypothetical"
    if lemma == "be":
        return "scheduled"
    if lemma == "have" and any(parse.lower[index] == "yet" for index in parse.children[head]):
        return "negated"  # "has yet to answer"
    if is_meant_as_said(parse, token):
        return "occurred"
    above = verb_status(parse, head, climb)
    if lemma == "have" and parse.deps[head] != "ccomp" and is_past_tense(parse, head):
        return above  # who "had to use tear gas" used it; what somebody says must be done need not be
    if lemma in classes.negative:
        return "negated" if above not in ("negated", "hypothetical") else "occurred"
    if lemma in classes.ending:
        return "ongoing" if above == "negated" else "negated"
    if lemma in classes.scheduling:
        if was_due(parse, head):
            return "negated"
        return above if above in ("negated", "hypothetical") else "scheduled"
    if lemma in classes.aspectual:
        return "ongoing" if above in ("occurred", "ongoing") else above
    if lemma in classes.starting or lemma in classes.factive or lemma in classes.causing:
        return above  # who "began pulling back" has pulled back
    return "hypothetical"


def _is_done_too(parse: Parse, token: int, noun: int) -> bool:
    """Tell whether a participle in commas tells what a subject also does: "ministers, meeting in Oslo, vowed"."""
    above = parse.heads[noun]
    beside = parse.words[parse.edges[token][0] - 1] == ","
    return beside and token > noun and parse.deps[noun] in SUBJECTS and is_past_tense(parse, above)


def _behind_preposition(parse: Parse, preposition: int, classes: VerbClasses, climb: int) -> EventStatus:
    word, governor = parse.lower[preposition], parse.heads[preposition]
    verbal = parse.pos[governor] in VERBAL
    if word in ("without", "from") or (word == "against" and parse.lemmas[governor] in CHOOSING):
        return "negated"
    if word in ("by", "while", "in", "when") and verbal:
        return verb_status(parse, governor, climb)
    if word == "on" and parse.lemmas[governor] in _GOING_ON:
        above = verb_status(parse, governor, climb)
        return "ongoing" if above in ("occurred", "ongoing") else above
    if word in ("after", "since", "for"):
        return "occurred"
    if word == "to" and (resumed := _resumed(parse, governor)) is not None:
        return verb_status(parse, resumed, climb)
    if word == "before" and verbal and _is_next_step(parse, preposition, governor, classes):
        return verb_status(parse, governor, climb)
    if word in ("before", "against", "about", "on", "to", "at", "towards", "toward"):
        return "hypothetical"
    if word == "of":
        if verbal:
            return "occurred"
        if any(parse.deps[k] == "det" and is_no(parse, k) for k in parse.children[governor]):
            return "negated"  # "gave no sign of wishing to"
        return "hypothetical" if parse.lemmas[governor] in factuality_words().unreal_nouns else "occurred"
    return "occurred"


def _is_next_step(parse: Parse, preposition: int, governor: int, classes: VerbClasses) -> bool:
    """Tell whether a gerund behind "before" tells what came next: "held the bridge before being driven off".

    What is put off ("wants pledges before signing") or cut short ("fell ill hours before meeting him") did not come.
    """
    step = child(parse, preposition, "pcomp")
    if step is None or any(parse.deps[k] == "auxpass" for k in parse.children[step]):
        return step is not None
    if names_time(parse.lemmas[preposition - 1]):
        return False
    told = is_past_tense(parse, governor) or child(parse, governor, "auxpass") is not None
    undone = classes.irrealis | classes.reporting | classes.negative | factuality_words().holding_out
    return told and parse.lemmas[governor] not in undone


def _resumed(parse: Parse, governor: int) -> int | None:
    """Give the verb by which somebody takes up what stands behind its "to": "went back to", "resorted to"."""
    back = parse.lower[governor] == "back"
    verb = parse.heads[governor] if back else governor
    returns = parse.lemmas[verb] in _RESUMING or (
        parse.lemmas[verb] in ("go", "get", "come") and (back or particle(parse, verb) == "back")
    )
    return verb if returns and parse.pos[verb] in VERBAL else None


def noun_status(parse: Parse, token: int) -> EventStatus:
    """Give the factuality of what a noun tells ("an invasion", "talks")."""
    classes = verb_classes()
    noun = outermost(parse, token, classes)
    if any(is_no(parse, index) for at in (token, noun) for index in parse.children[at] if parse.deps[index] == "det"):
        return "negated"
    words = {parse.lower[index] for index in parse.children[token]}
    if words & factuality_words().unreal_modifiers:
        return "hypothetical"
    verb = carrier(parse, token, classes)
    if verb is not None:
        return _carried_status(parse, noun, verb, classes)
    if words & _SET_MODIFIERS or _is_due(parse, noun):
        return "scheduled"
    return _noun_by_place(parse, noun, classes)


def _is_due(parse: Parse, noun: int) -> bool:
    """Tell whether a noun is said to be due, whatever else is told of it: "talks are due on Monday"."""
    verb = parse.heads[noun]
    if parse.deps[noun] != "nsubj" or parse.lemmas[verb] != "be":
        return False
    quality = child(parse, verb, "acomp")
    return quality is not None and parse.lemmas[quality] == "due" and not is_negated(parse, verb)


def _carried_status(parse: Parse, noun: int, verb: int, classes: VerbClasses) -> EventStatus:
    status, lemma = verb_status(parse, verb), parse.lemmas[verb]
    subject = parse.deps[noun] in SUBJECTS
    if lemma in ("plan", "schedule", "set", "announce", "delay"):
        return "scheduled" if status in ("occurred", "ongoing") else status
    if lemma == "be" and status in ("occurred", "ongoing"):
        return "scheduled" if parse.lemmas[child(parse, verb, "acomp") or verb] == "due" else status
    if lemma == "face" and parse.lemmas[noun] in factuality_words().borne and is_past_tense(parse, verb):
        return status
    if lemma in ("propose", "seek", "face", "offer"):
        return "hypothetical"
    off = lemma in ("put", "call") and particle(parse, verb) == "off"
    if (off or lemma == "postpone") and status in ("occurred", "ongoing"):
        set_anew = any(slot in ("until", "till", "to") for slot, _ in prepositions(parse, verb))
        return "scheduled" if set_anew else "negated"
    if lemma in ("cancel", "suspend") and status in ("occurred", "ongoing"):
        return "negated"
    if lemma in ("stop", "halt", "cease") and subject:
        return "ongoing" if status == "negated" else "occurred"
    if status in ("ongoing", "occurred") and (lemma == "continue" or (subject and _is_lasting(parse, verb))):
        return "ongoing"
    going_on = lemma in classes.aspectual or lemma in classes.starting
    if status == "ongoing" and not going_on and not has_aux(parse, verb, "be"):
        return "occurred"
    return status


def _is_lasting(parse: Parse, verb: int) -> bool:
    """Tell whether something has come to a further day of its course: "the siege entered its third month"."""
    reached = child(parse, verb, "dobj", "pobj") if parse.lemmas[verb] == "enter" else None
    return reached is not None and parse.lemmas[reached] in factuality_words().stretches


def _noun_by_place(parse: Parse, noun: int, classes: VerbClasses) -> EventStatus:
    """Status of a noun that no verb carries, from its preposition, noun or clause above."""
    dep, head = parse.deps[noun], parse.heads[noun]
    if dep == "conj":
        return _noun_by_place(parse, head, classes) if head != noun else "occurred"
    if dep == "pobj":
        word, above = parse.lower[head], parse.heads[head]
        if word in _BEFORE or (word in ("of", "to") and parse.lower[above] in _NEARING):
            return "scheduled"
        if word in ("amid", "during"):
            return "ongoing"
        if word in ("after", "following", "since"):
            return "occurred"
        if word in ("of", "for") and parse.lemmas[above] in factuality_words().unreal_nouns:
            return "hypothetical"
        if word in ("at", "in") or (word in _AGAINST and parse.lemmas[above] in factuality_words().objecting):
            return "occurred"
        if word in ("on", "for", "over") and parse.lemmas[above] in classes.presupposing:
            return "occurred"  # "hopes to capitalise on the murder"
        if parse.pos[above] in VERBAL:
            open_ = parse.lemmas[above] in classes.irrealis or (parse.lemmas[above], word) == ("vote", "on")
            wished = open_ and not _is_forged_ahead(parse, above, word)
            return _from_clause(parse, above, wished)
        return "occurred"
    if dep == "appos" and names_time(parse.lemmas[head]) and parse.words[parse.edges[noun][0] - 1] == ",":
        # "will fly to Rome in May, her first visit": set apart, a noun is told of the clause's deed.
        verb = _verb_above(parse, head)
        return _from_clause(parse, verb, False) if verb is not None else "occurred"
    if dep == "nsubj" and any(parse.deps[k] == "acomp" and parse.lemmas[k] in _POSSIBLE for k in parse.children[head]):
        return "hypothetical"
    if dep == "nsubj" and parse.lemmas[head] == "be" and child(parse, head, "attr", "acomp") is None:
        if any(parse.lower[k] == "off" and parse.deps[k] != "prep" for k in parse.children[head]):
            return "negated"  # "the visit is off"
    owned = parse.lemmas[head] == "use" and any(parse.deps[k] == "poss" for k in parse.children[noun])
    if dep == "dobj" and (owned or parse.lemmas[head] in classes.presupposing):
        return "occurred"  # "will mourn the killing of"
    if parse.pos[head] in VERBAL and head != noun:
        object_of_wish = dep == "dobj" and parse.lemmas[head] in classes.irrealis
        return _from_clause(parse, head, object_of_wish)
    return "occurred"


def _is_forged_ahead(parse: Parse, verb: int, word: str) -> bool:
    """Tell whether what stands behind a verb's "with" is done for all that: "pressed ahead with the purge"."""
    ahead = any(parse.lower[k] in _AHEAD for k in parse.children[verb])
    return (
        word == "with"
        and parse.lemmas[verb] in factuality_words().forging_ahead
        and (ahead or parse.lemmas[verb] == "proceed")
    )


def _verb_above(parse: Parse, token: int) -> int | None:
    for _ in range(_MAX_CLIMB):
        token = parse.heads[token]
        if parse.pos[token] in VERBAL:
            return token
    return None


def _from_clause(parse: Parse, verb: int, wished: bool) -> EventStatus:
    if wished:
        return "hypothetical"
    status = verb_status(parse, verb)
    return status if status in ("scheduled", "hypothetical") else "occurred"


def is_past_tense(parse: Parse, token: int) -> bool:
    """Tell whether a verb stands in the past or the perfect, with no modal before it."""
    if has_aux(parse, token, *FUTURE_MODALS, *_HYPOTHETICAL_MODALS, "would", "to"):
        return False
    return parse.tags[token] == "VBD" or (parse.tags[token] == "VBN" and has_aux(parse, token, "have"))


def is_simple_present(parse: Parse, token: int) -> bool:
    """Tell whether a verb stands in the simple present, as headlines and reports have it."""
    return parse.tags[token] in PRESENT and not is_passive(parse, token)
