"""What is told of everybody or in general, and of nobody's deed on any day.

The share of a people that a poll finds to think something, what ministers usually do, what only looks like a deed or is
named to be told apart from one, what everybody is required to do, a contest at a game, and reporters called in.
"""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.idle_words import idle_words
from tocsin.ontology.standing_words import standing_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import outermost
from tocsin.reading.events.customs import is_custom
from tocsin.reading.events.draft import Draft, is_known, state_of
from tocsin.reading.events.standing import SPEAKING
from tocsin.reading.parsing.labels import PRESENT, SUBJECTS
from tocsin.reading.parsing.parse import Parse, child, has_aux

_MAX_CLIMB = 4
_OF = frozenset({"of", "among"})
_SEEMING = frozenset({"look", "sound", "seem", "feel", "smell", "read", "appear"})
_INSTEAD = (("rather", "than"), ("instead", "of"))
_DUTIES = frozenset({"require", "oblige", "expect", "permit"})
_PRESS = frozenset({"press", "news", "media"})
_WON = frozenset({"beat", "defeat", "thrash", "crush", "trounce", "hammer"})
_RALLIES = frozenset({"rally", "march", "parade"})
_SIDES = 2
_EACH = frozenset({"every", "each"})
_TALLIES = frozenset({"number", "total", "rate", "share", "proportion", "tally", "percentage"})
_LOOKING_ON = frozenset({"fan", "spectator", "audience", "viewer", "listener", "theatregoer", "concertgoer"})


def is_general(parse: Parse, draft: Draft) -> bool:
    """Tell whether a draft tells what holds of everybody or in general, or what is no deed of anybody."""
    return any(test(parse, draft) for test in _TESTS)


def _is_opinion(parse: Parse, draft: Draft) -> bool:
    """Tell whether a share of a people thinks or says it: "60 per cent of Chileans oppose the tax"."""
    if draft.act not in SPEAKING or draft.match.clause.kind == "noun":
        return False
    heads = [*draft.actor_heads, *draft.match.clause.heads("subj")]
    at = parse.heads[draft.token] if parse.deps[draft.token] == "acomp" else draft.token
    if parse.deps[at] == "ccomp":
        heads += [k for k in parse.children[parse.heads[at]] if parse.deps[k] in SUBJECTS]
    parts = {at for head in heads for at in _parted(parse, head)}
    if any(parse.lemmas[at] in idle_words().shares for at in parts):
        return True
    parts |= {k for at in parts for of in parse.children[at] if parse.lower[of] in _OF for k in parse.children[of]}
    peoples = any(_is_people(parse, at) for at in parts)
    return peoples and any(parse.lower[at].removesuffix("s") in idle_words().fractions for at in parts)


def _is_people(parse: Parse, at: int) -> bool:
    """Tell whether a noun names a people or part of one: "Chileans", "pensioners"."""
    nation = parse.tags[at] in ("NNPS", "NNS") and parse.words[at][:1].isupper()
    return nation or parse.lemmas[at] in idle_words().peoples


def _parted(parse: Parse, head: int) -> Iterator[int]:
    """Yield a noun and those it is a part of: of "a third of those asked" those and the third."""
    for _ in range(_MAX_CLIMB):
        yield head
        preposition = parse.heads[head]
        if parse.deps[head] != "pobj" or parse.lower[preposition] not in _OF:
            return
        head = parse.heads[preposition]


def _is_habit(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is what somebody usually does, or what people of no land always do."""
    carrier = draft.match.clause.carrier
    verb = draft.token if carrier is None else carrier
    adverbs = {parse.lower[k] for k in parse.children[verb] if parse.deps[k] == "advmod"}
    if not adverbs.isdisjoint(idle_words().usually):
        return not has_aux(parse, verb, "have", "has", "had", "will")
    nameless = not any(map(is_known, (*draft.actors, *draft.recipients)))
    if not nameless:
        return False
    first, last = parse.sentences[parse.sentence_of[draft.token]]
    proverbial = not idle_words().sayings.isdisjoint(parse.lemmas[first:last])
    return proverbial or (not adverbs.isdisjoint(idle_words().always) and parse.tags[verb] in PRESENT)


def _is_yearly(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is done year after year: "every spring the army calls up recruits"."""
    carrier = draft.match.clause.carrier
    verb = draft.token if carrier is None else carrier
    if draft.act == "PROTEST" or parse.tags[verb] not in PRESENT or has_aux(parse, verb, "have", "has", "be"):
        return False
    if any(_is_weekly(parse, k) for k in parse.children[verb]):
        return True
    times = (k for k in parse.children[verb] if parse.deps[k] in ("npadvmod", "dobj", "pobj"))
    return any(
        parse.lemmas[k] in idle_words().seasons and any(parse.lower[d] in _EACH for d in parse.children[k])
        for k in times
    )


def _is_weekly(parse: Parse, link: int) -> bool:
    """Tell whether a day of every week is named: "on Wednesdays", "at weekends"."""
    days = (k for k in parse.children[link] if parse.lower[link] in ("on", "at"))
    return any(parse.lower[k] in standing_words().weekly for k in days)


def _is_count(parse: Parse, draft: Draft) -> bool:
    """Tell whether deeds are only counted: "the number of people killed on roads fell"."""
    at = draft.token
    if parse.deps[at] not in ("acl", "relcl"):
        return False
    at = parse.heads[at]
    if parse.deps[at] != "pobj" or parse.lemmas[parse.heads[parse.heads[at]]] not in _TALLIES:
        return False
    tally = parse.heads[parse.heads[at]]
    return parse.deps[tally] == "nsubj" and parse.lemmas[parse.heads[tally]] in standing_words().measuring


def _is_contrast(parse: Parse, draft: Draft) -> bool:
    """Tell whether a noun is what something only looks like, or what it is told apart from: "and not an attack"."""
    if draft.match.clause.kind != "noun":
        return False
    noun = outermost(parse, draft.token, verb_classes())
    above = parse.heads[noun]
    if parse.deps[noun] == "pobj" and parse.lower[above] == "like" and parse.lemmas[parse.heads[above]] in _SEEMING:
        return True
    left = parse.edges[noun][0]
    if parse.deps[noun] in ("conj", "appos") and "not" in parse.lower[max(left - 1, 0) : left + 1]:
        return True
    return parse.lower[max(left - 2, 0) : left] in _INSTEAD


def _is_standing_duty(parse: Parse, draft: Draft) -> bool:
    """Tell whether everybody has to do it at all times: "residents are required to clear the snow"."""
    token = draft.token
    if draft.act != "REQUEST" or parse.lemmas[token] not in _DUTIES or draft.actors:
        return False
    helper = child(parse, token, "auxpass")
    return helper is not None and parse.tags[helper] in PRESENT and not draft.match.clause.heads("by")


def _is_press_call(parse: Parse, draft: Draft) -> bool:
    """Tell whether somebody only talks to reporters: "will hold a press conference"."""
    if draft.act != "CONSULT":
        return False
    told = [draft.token, *draft.match.clause.heads("obj")]
    called = any(parse.lower[k] in _PRESS and k < head for head in told for k in parse.children[head])
    return called and len({state_of(one) for one in (*draft.actors, *draft.recipients) if is_known(one)}) < _SIDES


def _is_contest(parse: Parse, draft: Draft) -> bool:
    """Tell whether somebody is beaten at what is played: "beat the bishop at badminton"."""
    if draft.act != "ASSAULT" or parse.lemmas[draft.token] not in _WON:
        return False
    clause = draft.match.clause
    return any(_is_game(parse, head) for head in clause.heads("at")) or _is_vote_won(parse, draft)


def _is_vote_won(parse: Parse, draft: Draft) -> bool:
    """Tell whether one is beaten by votes: "beat Ruiz in the primary", and not "police beat Ruiz"."""
    clause = draft.match.clause
    if any(parse.lemmas[head] in standing_words().ballots for head in clause.heads("in")):
        return True
    if clause.passive or clause.heads("to") or clause.heads("with") or parse.lemmas[draft.token] not in _WON:
        return False
    beaten, doers = clause.heads("obj"), clause.heads("subj")
    named = bool(beaten) and all(parse.pos[head] == "PROPN" for head in beaten)
    running = ("PROPN", "PRON")
    return named and all(parse.pos[k] in running or parse.lemmas[k] in standing_words().runners for k in doers)


def _is_on_the_stump(parse: Parse, draft: Draft) -> bool:
    """Tell whether a rally is one of a campaign for votes: "held a rally before the primary", "a rally for Ruiz"."""
    if draft.act != "PROTEST" or draft.match.frame.mode != "demo":
        return False
    rallies = [k for k in (draft.token, *draft.match.clause.heads("obj")) if parse.lemmas[k] in _RALLIES]
    if not rallies or draft.recipients:
        return False
    first, last = parse.sentences[parse.sentence_of[draft.token]]
    lemmas = frozenset(parse.lemmas[first:last])
    return not lemmas.isdisjoint(standing_words().stumping) and lemmas.isdisjoint(standing_words().protesting)


def _is_unrecognised(parse: Parse, draft: Draft) -> bool:
    """Tell whether it is only said how things stand: "five of them do not recognise it"."""
    if parse.lemmas[draft.token] not in ("recognise", "recognize") or draft.status != "negated":
        return False
    helped = [k for k in parse.children[draft.token] if parse.deps[k] == "aux"]
    return len(helped) == 1 and parse.lemmas[helped[0]] == "do" and parse.tags[helped[0]] in PRESENT


def _is_turnover(parse: Parse, draft: Draft) -> bool:
    """Tell whether trade is only measured: "trade between the two was worth a billion dollars"."""
    token = draft.token
    if draft.act != "COOPERATE" or parse.lemmas[token] not in ("trade", "commerce") or parse.deps[token] != "nsubj":
        return False
    verb = parse.heads[token]
    measures = parse.lemmas[verb] in standing_words().measuring
    return measures or any(parse.lower[k] == "worth" for k in parse.children[verb])


def _is_lasting_tie(parse: Parse, draft: Draft) -> bool:
    """Tell whether two only remain what they have been: "Oman remains a close ally of Chad"."""
    tie = draft.act == "SUPPORT" and draft.match.clause.kind == "noun" and parse.deps[draft.token] == "attr"
    return tie and parse.lemmas[parse.heads[draft.token]] in ("remain", "stay")


def _is_of_fans(parse: Parse, draft: Draft) -> bool:
    """Tell whether those who protest only look on: "fans booed the referee"."""
    doers = draft.actor_heads if draft.act == "PROTEST" else []
    return bool(doers) and all(parse.lemmas[k] in _LOOKING_ON for k in doers)


def _is_game(parse: Parse, head: int) -> bool:
    """Tell whether a bare noun behind "at" names a game and no place or time: "at chess", not "at dawn"."""
    if parse.lemmas[head] == "game":
        return True
    bare = parse.tags[head] in ("NN", "NNP") and parse.words[head][:1].islower()
    alone = not any(parse.deps[k] in ("det", "poss", "nummod") for k in parse.children[head])
    return bare and alone and parse.lemmas[head] not in idle_words().whereabouts


_TESTS = (
    _is_opinion,
    _is_habit,
    _is_yearly,
    _is_count,
    is_custom,
    _is_contrast,
    _is_standing_duty,
    _is_press_call,
    _is_contest,
    _is_on_the_stump,
    _is_unrecognised,
    _is_turnover,
    _is_lasting_tie,
    _is_of_fans,
)
