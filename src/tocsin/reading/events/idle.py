"""What the words of a deed say without one: a law that forbids, a seat that is held, a question left unanswered.

Each is a way in which a verb of conflict stands for something that is no act of anybody on any day.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from functools import partial

from tocsin.ontology.domains import domains
from tocsin.ontology.idle_forms import IdleForm, idle_forms
from tocsin.ontology.idle_words import idle_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import is_duty
from tocsin.reading.clauses.negation import is_negated
from tocsin.reading.clauses.nouns import counted, innermost
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.events.matching import Match
from tocsin.reading.parsing.labels import PRESENT
from tocsin.reading.parsing.parse import Parse, child, has_aux
from tocsin.reading.parsing.repairs_headlines import is_headline

_WORDING = frozenset({"speak", "talk", "meet", "address", "phone", "telephone", "call", "visit"})
"""What somebody does, besides telling, who then raises a matter by his own words."""
_REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves", "oneself"})
_TALKING = frozenset({"discuss", "talk", "speak"})
_CONTESTS = frozenset({"battle", "fight", "war", "clash", "skirmish"})
_TELLING = frozenset({"tell", "inform", "notify", "remind"})
_WH = frozenset({"WRB", "WP", "WDT", "WP$"})
_TIES = frozenset({"SUPPORT", "AID", "COOPERATE", "MOBILIZE"})


def is_idle(parse: Parse, match: Match) -> bool:
    """Tell whether a match's words tell of no act: a standing law, an office held, an answer not given, a price."""
    if match.clause.kind != "verb" and (test := _NOUN_TESTS.get(match.frame.type)) is not None and test(parse, match):
        return True
    if match.clause.kind == "noun":
        return False
    if match.clause.kind == "verb" and any(test(parse, match) for test in _TESTS):
        return True
    return any(_has_form(parse, match, form) for form in idle_forms(parse.lemmas[match.clause.token]))


def _has_form(parse: Parse, match: Match, form: IdleForm) -> bool:
    """Tell whether a match's words stand in a form of the table."""
    clause = match.clause
    if (form.types and match.frame.type not in form.types) or any(clause.heads(slot) for slot in form.without):
        return False
    if form.helper and not _HELPERS[form.helper](parse, clause.token):
        return False
    if not form.slots:
        return True
    heads = [
        innermost(parse, counted(parse, head), verb_classes()) for slot in form.slots for head in clause.heads(slot)
    ]
    among = [_is_among(parse, head, form) for head in heads]
    return bool(among) and (all(among) if form.every else any(among))


def _is_among(parse: Parse, head: int, form: IdleForm) -> bool:
    """Tell whether what stands in a slot is among the words of a form, led by what the form asks for."""
    named = not form.words or parse.lemmas[head] in form.words
    return named and (not form.before or _is_led_by(parse, head, form.before))


def _is_led_by(parse: Parse, head: int, words: Set[str]) -> bool:
    """Tell whether one of some words stands before a noun as part of it: "a polio campaign"."""
    return any(parse.lemmas[k] in words for k in range(parse.edges[head][0], head))


def _is_as_if(parse: Parse, match: Match) -> bool:
    """Tell whether it is done as it would be if a thing were so: "reacted as if it had been insulted"."""
    if not match.clause.heads("if"):
        return False
    clauses = (k for k in parse.children[match.clause.token] if parse.deps[k] == "advcl")
    return any({"as", "if"} <= {parse.lower[k] for k in parse.children[clause]} for clause in clauses)


def _is_outcome(parse: Parse, verb: int) -> bool:
    """Tell whether a participle behind a deed tells what came of it, where the deed is no word or letter."""
    above = parse.heads[verb]
    behind = parse.tags[verb] == "VBG" and parse.deps[verb] in ("advcl", "acl") and above < verb
    if not behind or parse.words[parse.edges[verb][0] - 1] != ",":
        return False
    tells = parse.lemmas[above] in verb_classes().reporting and child(parse, above, "dobj") is None
    return parse.lemmas[above] not in _WORDING and not tells


def _is_modal(parse: Parse, verb: int) -> bool:
    return any(parse.tags[k] == "MD" and parse.deps[k] == "aux" for k in parse.children[verb])


def _is_standing_law(parse: Parse, match: Match) -> bool:
    """Tell whether a law in force is what acts: "the constitution forbids", "the pact binds its members to"."""
    at = match.clause.token
    if parse.deps[at] in ("xcomp", "ccomp", "advcl", "acl") and not _is_bare_present(parse, at):
        at = parse.heads[at]
    subjects = [k for k in parse.children[at] if parse.deps[k] == "nsubj"]
    return (
        _is_bare_present(parse, at) and bool(subjects) and all(parse.lemmas[k] in idle_words().laws for k in subjects)
    )


def _is_bare_present(parse: Parse, verb: int) -> bool:
    helped = any(parse.deps[k] in ("aux", "auxpass") for k in parse.children[verb])
    return parse.tags[verb] in PRESENT and not helped


def _is_unsaid(parse: Parse, match: Match) -> bool:
    """Tell whether what is refused is an answer: "declined to comment", "refused to answer questions"."""
    if match.frame.type != "REJECT":
        return False
    refused = match.clause.heads("inf")
    if any(parse.lemmas[head] in idle_words().unsaid and not _is_owed(parse, head) for head in refused):
        return True
    return any(_is_kept(parse, head) for head in (match.clause.token, *refused))


def _is_kept(parse: Parse, verb: int) -> bool:
    """Tell whether it is news that somebody does not discuss, and no matter of talks: "would not discuss the case"."""
    if parse.lemmas[verb] not in _TALKING:
        return False
    links = dict(prepositions(parse, verb))
    if "with" in links:
        return False
    matter = child(parse, verb, "dobj")
    matter = links.get("about") if matter is None else matter
    if matter is None:
        return child(parse, verb, "ccomp") is not None
    return parse.lemmas[matter] in idle_words().undisclosed or parse.deps[matter] == "pcomp"


def _is_owed(parse: Parse, verb: int) -> bool:
    """Tell whether what is not told is kept from somebody, or asked by a state: "refused to reveal the names to"."""
    called = child(parse, verb, "dobj")
    asked = [called] if called is not None else []
    asked += [head for slot, head in prepositions(parse, verb) if slot == "to"]
    if any(parse.lemmas[head] in idle_words().calls for head in asked):
        return True
    links = [
        k for k in parse.children[verb] if parse.deps[k] in ("prep", "dative") and parse.lower[k] in ("to", "with")
    ]
    return parse.lemmas[verb] not in idle_words().answers and bool(links)


def _is_trade(parse: Parse, match: Match) -> bool:
    """Tell whether goods are sold year after year: "sells half of its tea to Egypt"."""
    token = match.clause.token
    habit = match.frame.type in ("COOPERATE", "AID") and parse.lemmas[token] in idle_words().trade
    return habit and _is_bare_present(parse, token) and not _is_headline(parse, token)


def _is_standing_tie(parse: Parse, match: Match) -> bool:
    """Tell whether it is said how somebody stands with another: "is backed by Chad", "is guarded by Danes"."""
    token = match.clause.token
    if parse.lemmas[token] in idle_words().differing:
        return _is_bare_present(parse, token)
    lies = parse.lemmas[token] in idle_words().lying or parse.lemmas[token] in idle_words().outlawing
    if (match.frame.type not in _TIES and not lies) or parse.tags[token] != "VBN" or _is_headline(parse, token):
        return False
    helpers = [k for k in parse.children[token] if parse.deps[k] in ("aux", "auxpass")]
    return len(helpers) == 1 and parse.deps[helpers[0]] == "auxpass" and parse.tags[helpers[0]] in PRESENT


def _is_fast(parse: Parse, match: Match) -> bool:
    """Tell whether food is refused for a feast's sake: "began the fast of Ramadan"."""
    if match.frame.mode != "hunger":
        return False
    first, last = parse.sentences[parse.sentence_of[match.clause.token]]
    return not idle_words().feasts.isdisjoint(parse.lower[first:last])


def _is_aside(parse: Parse, match: Match) -> bool:
    """Tell whether a participle says how another deed was done: "sent the convoy, ignoring a warning"."""
    token = match.clause.token
    beside = parse.tags[token] == "VBG" and parse.deps[token] == "advcl"
    return beside and parse.lemmas[token] in idle_words().asides


def _is_about_nobody(parse: Parse, match: Match) -> bool:
    """Tell whether nobody is spoken of: "thanked no one", "accused nobody"."""
    if match.frame.type not in ("ACCUSE", "SUPPORT", "THREATEN", "REQUEST"):
        return False
    objects = match.clause.heads("obj")
    return any(
        parse.lower[head] in idle_words().nobody or parse.lower[head - 1 : head + 1] == ("no", "one")
        for head in objects
    )


def _is_shelter(parse: Parse, match: Match) -> bool:
    """Tell whether people are told to keep out of nature's way: "were told to stay in because of the smoke"."""
    if match.frame.type != "REQUEST" or match.clause.heads("by"):
        return False
    first, last = parse.sentences[parse.sentence_of[match.clause.token]]
    keeps = any(parse.lemmas[head] in idle_words().sheltering for head in match.clause.heads("inf"))
    if not match.clause.passive:
        return keeps and any(map(partial(_is_from_nature, parse), range(first, last)))
    return keeps and not (idle_words().hazards | domains().agents).isdisjoint(parse.lemmas[first:last])


def _is_from_nature(parse: Parse, token: int) -> bool:
    """Tell whether a word says that nature is why: "because of the heat", "due to smog", "ahead of the storm"."""
    link = parse.heads[token]
    if parse.deps[token] != "pobj" or parse.lemmas[token] not in idle_words().hazards | domains().agents:
        return False
    return not idle_words().owing.isdisjoint(parse.lower[max(link - 1, 0) : link + 1])


def _is_way(parse: Parse, match: Match) -> bool:
    """Tell whether a journey is only measured: "a journey of 300 kilometres"."""
    return any(parse.lemmas[head] in idle_words().lengths for head in match.clause.heads("of"))


def _is_danger(parse: Parse, match: Match) -> bool:
    """Tell whether a threat is what something is, and no word of anybody: "poses a threat to", "is a threat"."""
    noun = match.clause.token
    above = parse.heads[noun]
    if parse.deps[noun] in ("dobj", "attr", "oprd") and parse.lemmas[above] in idle_words().posing:
        return True
    if any(parse.deps[k] == "acl" and parse.lemmas[k] in idle_words().posing for k in parse.children[noun]):
        return True
    return parse.lemmas[noun] == "threat" and _is_there(parse, noun)


def _is_there(parse: Parse, noun: int) -> bool:
    """Tell whether a threat is a danger that is there, met or of a plague: "under the threat of", "faces a threat"."""
    links = [k for k in parse.children[noun] if parse.lower[k] in ("of", "from", "by")]
    dangers = [parse.lemmas[k] for link in links for k in parse.children[link] if parse.deps[k] == "pobj"]
    dangers += [parse.lemmas[k] for k in parse.children[noun] if parse.deps[k] == "compound"]
    if dangers and not idle_words().dangers.isdisjoint(dangers):
        return True
    if any(parse.lower[k] == "of" or parse.deps[k] in ("acl", "relcl") for k in parse.children[noun]):
        return False  # of what is threatened
    above = parse.heads[noun]
    verb = parse.heads[above] if parse.deps[noun] == "pobj" else above
    if parse.deps[noun] == "nsubj":
        return parse.lemmas[verb] in idle_words().lasting
    met = parse.deps[noun] in ("dobj", "pobj", "nsubjpass") and parse.lemmas[verb] in idle_words().meeting_danger
    return met or (parse.deps[noun] == "pobj" and parse.lower[above] == "under")


def _is_worry_over_nature(parse: Parse, match: Match) -> bool:
    """Tell whether somebody is only worried by what nobody wills: "worried that cholera could spread"."""
    if parse.lemmas[match.clause.token] not in ("concerned", "worried", "concern", "worry"):
        return False
    feared = [head for slot in ("that", "about", "over", "by") for head in match.clause.heads(slot)]
    feared = [child(parse, head, "nsubj", "nsubjpass") or head for head in feared]
    natural = idle_words().dangers | idle_words().cares | domains().agents
    return bool(feared) and all(parse.lemmas[k] in natural for k in feared)


def _is_owing_to_nature(parse: Parse, match: Match) -> bool:
    """Tell whether something is shut for nature's sake: "roads were closed because of the snow"."""
    if match.frame.type != "COERCE" or parse.lemmas[match.clause.token] not in idle_words().shutting:
        return False
    return any(map(partial(_is_from_nature, parse), parse.subtree(match.clause.token)))


def _is_loss_told(parse: Parse, match: Match) -> bool:
    """Tell whether it is only told who lost or paid what, and nobody will: "told a paper that it paid the tribes"."""
    if match.frame.type != "THREATEN" or parse.lemmas[match.clause.token] not in _TELLING:
        return False
    told = [head for head in match.clause.heads("that") if parse.lemmas[head] in idle_words().losing]
    return bool(told) and not any(
        has_aux(parse, head, "will", "would", "'ll", "wo", "may", "might", "could") for head in told
    )


def _is_no_danger(parse: Parse, match: Match) -> bool:
    """Tell whether somebody is said to be no danger: "posed no threat to"."""
    if match.frame.type != "THREATEN" or parse.lemmas[match.clause.token] not in idle_words().posing:
        return False
    negated = is_negated(parse, match.clause.token)
    return negated or any(parse.lower[k] == "no" for head in match.clause.heads("obj") for k in parse.children[head])


def _is_no_force(parse: Parse, match: Match) -> bool:
    """Tell whether a noun of force is of beasts, an ill or a figure: "war on graft", "a legal battle"."""
    clause = match.clause
    killed = [counted(parse, head) for head in clause.heads("of")]
    if killed and all(parse.lemmas[head] in idle_words().beasts for head in killed):
        return True
    led = {parse.lemmas[k] for k in parse.children[clause.token] if k < clause.token}
    if parse.lemmas[clause.token] in _CONTESTS and not led.isdisjoint(idle_words().in_figure):
        return True
    if parse.lemmas[clause.token] == "battle" and child(parse, clause.token, "acl") is not None:
        return True  # "the battle to bring him home"
    fought = [head for slot in ("on", "against") for head in clause.heads(slot)]
    if clause.carrier is not None:
        fought += [head for slot, head in prepositions(parse, clause.carrier) if slot in ("on", "against")]
    return bool(fought) and all(parse.lemmas[head] in idle_words().ills for head in fought)


def _is_opinion_of(parse: Parse, match: Match) -> bool:
    """Tell whether a measure is only found good or bad: "considers the sanctions essential"."""
    if match.frame.type != "THREATEN" or parse.lemmas[match.clause.token] not in ("consider", "deem", "find"):
        return False
    small = child(parse, match.clause.token, "ccomp", "oprd")
    return small is not None and parse.pos[small] == "ADJ"


def _is_warned_of_nature(parse: Parse, match: Match) -> bool:
    """Tell whether it is warned of what nobody wills: "warned that thousands could be hit by flooding"."""
    if match.frame.type != "THREATEN" or parse.lemmas[match.clause.token] not in ("warn", "caution", "predict"):
        return False
    told = [head for slot in ("that", "of", "about") for head in match.clause.heads(slot)]
    natural = idle_words().plights
    return any(parse.lemmas[k] in natural for head in told for k in parse.subtree(head))


def _is_upon_itself(parse: Parse, match: Match) -> bool:
    """Tell whether somebody does it to himself: "hanged himself", "surrounded himself with"; no bomber on others."""
    if match.frame.type not in ("ASSAULT", "COERCE") or match.frame.mode == "suicide-attack":
        return False
    done = match.clause.heads("obj")
    return bool(done) and all(parse.lower[head] in _REFLEXIVES for head in done)


def _is_no_meeting(parse: Parse, match: Match) -> bool:
    return _is_way(parse, match) or _is_standing_body(parse, match.clause.token)


def _is_standing_body(parse: Parse, token: int) -> bool:
    """Tell whether a meeting's noun is a body's name: "the Black Caucus", "the Congress of Chad"."""
    if parse.tags[token] == "NNP" and parse.lemmas[token] == "congress":
        return True
    if parse.pos[token] != "PROPN" or parse.lemmas[token] not in idle_words().standing_bodies:
        return False
    return any(parse.pos[k] in ("PROPN", "ADJ") and parse.words[k][:1].isupper() for k in parse.children[token])


def _is_headline(parse: Parse, token: int) -> bool:
    return is_headline(parse, *parse.sentences[parse.sentence_of[token]])


def _is_affirmed(parse: Parse, verb: int) -> bool:
    return not is_negated(parse, verb)


def _is_describing(parse: Parse, verb: int) -> bool:
    """Tell whether a participle only describes what stands before it: "a cable linking"."""
    return parse.tags[verb] == "VBG" and parse.deps[verb] == "acl"


def _is_shared_view(parse: Parse, match: Match) -> bool:
    """Tell whether it is only a view of things that somebody shares or owns to: "agreed that the crisis was grave".

    What is to be, and a fault of one's own, is more than a view.
    """
    lemma = parse.lemmas[match.clause.token]
    views = match.clause.heads("that")
    if not views or lemma not in idle_words().viewing or match.clause.heads("inf"):
        return False
    if match.frame.type == "AGREE":
        return all(_is_told_as_fact(parse, one) for one in views)
    return match.frame.type == "CONCEDE" and all(
        parse.lemmas[one] == "be" and not _is_faulty(parse, one) for one in views
    )


def _is_told_as_fact(parse: Parse, verb: int) -> bool:
    """Tell whether a clause tells what is or was, and not what will, must or should be done."""
    told = parse.tags[verb] in ("VBD", "VBZ", "VBP") or has_aux(parse, verb, "have", "has", "had", "was", "is", "are")
    return told and not is_duty(parse, verb) and not any(parse.tags[k] == "MD" for k in parse.children[verb])


def _is_faulty(parse: Parse, verb: int) -> bool:
    """Tell whether somebody is said to be at fault: "that its soldiers were wrong", "that it was to blame"."""
    first, last = parse.edges[verb]
    return not idle_words().faulty.isdisjoint(parse.lemmas[first:last])


def _is_asked_to_tell(parse: Parse, match: Match) -> bool:
    """Tell whether only an answer is asked for: "asked Oman why", "asked whether the king had left"."""
    if match.frame.type != "REQUEST" or parse.lemmas[match.clause.token] != "ask" or match.clause.heads("inf"):
        return False
    return any(_is_question(parse, one) for one in match.clause.heads("that"))


def _is_question(parse: Parse, verb: int) -> bool:
    first, _ = parse.edges[verb]
    return any(parse.tags[k] in _WH or parse.lower[k] in ("if", "whether") for k in range(first, verb + 1))


_HELPERS: Mapping[str, Callable[[Parse, int], bool]] = {
    "none": _is_bare_present,
    "modal": _is_modal,
    "affirmed": _is_affirmed,
    "outcome": _is_outcome,
    "describing": _is_describing,
}
_NOUN_TESTS = {
    "CONSULT": _is_no_meeting,
    "THREATEN": _is_danger,
    "ASSAULT": _is_no_force,
    "ACCUSE": _is_worry_over_nature,
}
_TESTS = (
    _is_standing_law,
    _is_unsaid,
    _is_trade,
    _is_standing_tie,
    _is_fast,
    _is_aside,
    _is_about_nobody,
    _is_shelter,
    _is_upon_itself,
    _is_as_if,
    _is_owing_to_nature,
    _is_loss_told,
    _is_no_danger,
    _is_opinion_of,
    _is_warned_of_nature,
    _is_shared_view,
    _is_asked_to_tell,
)
"""What no table of words can tell, each by a test of its own."""
