"""Who is a guest in the state that a text is about: foreigners, envoys, organs that another state speaks to.

`home_state.py` asks this before it takes somebody for one of the state at home.
"""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.abroad import abroad_words, sent_abroad
from tocsin.reading.actors.grounds import ORGANS
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record import Actor

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
