"""Who is a guest in the state that a text is about: foreigners, envoys, organs that another state speaks to.

`home_state.py` asks this before it takes somebody for one of the state at home.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tocsin.ontology.abroad import abroad_words, sent_abroad
from tocsin.reading.actors.grounds import ORGANS
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record import Actor

_REACHED = frozenset({"dobj", "pobj", "dative", "prep", "agent", "xcomp", "pcomp", "conj", "oprd", "attr"})
"""What lies between a verb and those whom its act goes to."""
_VENUES = frozenset({"in", "at", "near", "inside", "across", "throughout", "outside", "within", "around", "into"})
_MAX_CLIMB = 8
_AT_HOME = ORGANS | {"CVL", "UNK", "CRM", "LAB", "AGR", "EDU", "JRN", "MED", "REL", "SOC", "UAF"}
"""Sectors of people who are taken for those of the land that a text is about."""


def is_foreign(parse: Parse, head: int) -> bool:
    """Tell whether somebody is told to be of no one state: "foreign troops", but not "the foreign ministry"."""
    own = {parse.lower[k] for k in parse.children[head] if parse.deps[k] in ("amod", "compound", "nmod")}
    return not abroad_words().foreign.isdisjoint(own) and parse.lemmas[head] not in abroad_words().offices


def is_dealt_with_as_guest(parse: Parse, head: int) -> bool:
    """Tell whether an envoy has something done to him, which his hosts do: "expelled two diplomats"."""
    return parse.lemmas[head] in sent_abroad() and parse.deps[head] in ("dobj", "nsubjpass")


def is_met_with_force(parse: Parse, head: int) -> bool:
    """Tell whether a ship or an aircraft is shot at, which its own state does not do: "shot down two drones"."""
    if parse.lemmas[head] not in abroad_words().craft:
        return False
    verb = parse.heads[head]
    if parse.deps[head] == "pobj" and parse.lower[verb] in ("at", "on", "after"):
        verb = parse.heads[verb]
        verb = parse.heads[verb] if parse.deps[verb] == "dobj" else verb  # "fired shots at a boat"
    elif parse.deps[head] not in ("dobj", "nsubjpass"):
        return False
    return parse.lemmas[verb] in abroad_words().stopping


def names_sender(parse: Parse, token: int) -> bool:
    """Tell whether a state is named only as that of an envoy or a mission: "summoned the Chinese ambassador"."""
    return parse.lemmas[token] in sent_abroad() or parse.lemmas[parse.heads[token]] in sent_abroad()


def is_spoken_to(parse: Parse, head: int, state: Sequence[int]) -> bool:
    """Tell whether a state speaks to or of an organ, which is not its own then: "Oman urged the army".

    Args:
        parse: the text.
        head: token of the organ.
        state: tokens that name the state.
    """
    verb = parse.heads[head]
    verb = parse.heads[verb] if parse.deps[verb] == "prep" else verb
    subject = child(parse, verb, "nsubj")
    spoken = parse.lemmas[verb] in abroad_words().addressing and parse.deps[head] in ("dobj", "pobj", "dative")
    beside = {*state, *(parse.heads[k] for k in state)}  # of "Oman's king" both
    return spoken and subject is not None and subject < head and subject in beside


def acts_upon(parse: Parse, head: int, state: int) -> bool:
    """Tell whether what an organ does goes to a state, which is not its own then: "the minister accused Oman".

    Where a state is only the ground, or is ruled, it may be the organ's: "held talks in Oman", "has ruled Oman".

    Args:
        parse: the text.
        head: token of the organ.
        state: token that names the state.
    """
    verb, at = parse.heads[head], state
    if parse.deps[head] == "pobj" and parse.deps[verb] == "agent":
        verb = parse.heads[verb]
    elif parse.deps[head] == "nsubjpass":
        return parse.deps[parse.heads[state]] == "agent" and parse.heads[parse.heads[state]] == verb
    elif parse.deps[head] != "nsubj":
        return False
    if state > 0 and parse.lemmas[parse.heads[state]] in sent_abroad() and parse.heads[state] != head:
        at = parse.heads[state]
    if parse.deps[at] in SUBJECTS and parse.deps[parse.heads[at]] == "ccomp":
        at = parse.heads[at]  # "the minister demanded that Oman explain"
        return parse.heads[at] == verb and parse.lemmas[verb] in abroad_words().pointing
    for above in _reaching(parse, at):
        if above == verb or parse.lemmas[above] in abroad_words().ruling:
            return parse.lemmas[above] not in abroad_words().ruling
    return False


def is_told_of(parse: Parse, head: int, state: Sequence[int]) -> bool:
    """Tell whether a state is named behind an organ that acts, and not as where it acts.

    It is told of by the organ of another then, if one was told of before: "the army said Oman's rebels had fled".

    Args:
        parse: the text.
        head: token of the organ.
        state: tokens that name the state.
    """
    verb = parse.heads[head]
    if parse.deps[head] not in SUBJECTS or min(state) < head:
        return False
    if parse.lemmas[verb] in abroad_words().ruling and any(parse.heads[k] == verb for k in state):
        return False
    if parse.lemmas[verb] in abroad_words().meddling:
        return True
    venues = _VENUES - {"into"}
    return not any(parse.lower[parse.heads[k]] in venues and parse.heads[parse.heads[k]] == verb for k in state)


def is_acted_upon(parse: Parse, head: int, state: Sequence[int]) -> bool:
    """Tell whether a state does to an organ what it does not do to its own: "Oman imposed sanctions on the junta".

    Args:
        parse: the text.
        head: token of the organ.
        state: tokens that name the state.
    """
    beside = {*state, *(parse.heads[k] for k in state)}
    for above in _reaching(parse, head):
        if parse.pos[above] == "VERB" and (subject := child(parse, above, "nsubj")) is not None:
            return subject in beside and subject < head and parse.lemmas[above] not in abroad_words().ordering
    return False


def _reaching(parse: Parse, at: int) -> Iterator[int]:
    """Give what lies above a token for as long as what is done there goes to it, and is not merely done there."""
    for _ in range(_MAX_CLIMB):
        above = parse.heads[at]
        if above == at or parse.deps[at] not in _REACHED or parse.lower[at] in _VENUES:
            return
        yield above
        at = above


def may_be_at_home(parse: Parse, head: int, fact: Actor) -> bool:
    """Tell whether people may be taken for those of the land that the text is about.

    Args:
        parse: the text.
        head: token that heads the words for them.
        fact: the actor that they are.
    """
    if "ELI" in fact.sector:
        return _is_tried(parse, head)
    if _AT_HOME.isdisjoint(fact.sector[:1]):
        return False
    if any(parse.tags[k] == "PRP$" for k in parse.children[head]):
        return False  # of whomever the pronoun stands for
    if parse.lemmas[head] == "party" and parse.tags[head] == "NNS":
        return False  # those to a dispute
    lemma = parse.lemmas[head]
    anywhere = lemma in abroad_words().anywhere or lemma in sent_abroad()
    return not anywhere or not (ORGANS - {"GOV"}).isdisjoint(fact.sector)


def _is_tried(parse: Parse, head: int) -> bool:
    """Tell whether the law has its way with somebody, which is that of his own land: "jailed two former ministers"."""
    lemma = parse.lemmas[parse.heads[head]]
    return parse.deps[head] in ("dobj", "nsubjpass") and lemma in abroad_words().trying
