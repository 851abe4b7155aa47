"""Which drafts tell an event: who has to take part in it, and whose matter it is."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.ontology.idle_words import idle_words
from tocsin.ontology.standing_words import standing_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import is_owned
from tocsin.reading.clauses.refusals import is_refusal
from tocsin.reading.events.draft import Draft, denies, is_known, state_of
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record.event import EventType

NEEDS_RECIPIENT: frozenset[EventType] = frozenset({"AID", "COOPERATE", "SANCTION"})
_TABLES = frozenset({"164", "165", "166"})
"""Codes of leaving a table or a body at which others sit on."""
SPEAKING: frozenset[EventType] = frozenset(
    {"THREATEN", "REQUEST", "REJECT", "ACCUSE", "AGREE", "CONCEDE", "SUPPORT", "CONSULT", "AID", "COOPERATE"}
)
"""Types that are told of somebody: a word without a speaker and help without a helper are background."""
FORCEFUL: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
"""Types whose acts are told of arms and blows as often as of those behind them."""
_BORNE: frozenset[EventType] = frozenset({"ACCUSE", "REJECT", "THREATEN"})
_PLAYED: frozenset[EventType] = frozenset(
    {"ASSAULT", "CONSULT", "RETREAT", "THREATEN", "SUPPORT", "AGREE", "MOBILIZE", "CONCEDE", "COOPERATE"}
)
_OF_TIES = frozenset({"161", "164"})
"""Codes of relations cut and talks broken off, which two do together."""
_BY_LAW = frozenset({"arrest", "deport", "censor", "withhold"})
_PRIVATE = frozenset({"LAB", "BUS", "MNC"})
_ADVISING = frozenset({"warn", "caution", "alert"})
_TELLING = frozenset({"tell", "advise", "ask", "order", "instruct", "urge", "warn"})
_INSISTING = frozenset({"insist", "maintain"})
_CLAIMED = frozenset({"are", "will", "would", "can", "could"})
"""Verbs that tell a thing as true, as do those in -s and in the past; what is asked for has "be" or "must"."""
ARMED = frozenset({"MIL", "REB", "COP", "PRM", "SPY", "UAF"})
"""Sectors of those who use force."""


def standing(drafts: Iterable[Draft], parse: Parse) -> list[Draft]:
    """Give the drafts that stand; what is praised, blamed or agreed to by nobody stands by itself."""
    said = (one for one in drafts if not any(test(one, parse) for test in _SAYING_NOTHING))
    return [standing for draft in said for standing in _standing(draft, parse)]


def _standing(draft: Draft, parse: Parse) -> list[Draft]:
    if _stands(draft, parse):
        return [draft]
    told = draft.contents if draft.act in ("SUPPORT", "ACCUSE", "AGREE") else []
    return [content for content in told if _stands(content, parse)]


def _is_quitting(draft: Draft) -> bool:
    """Tell whether somebody leaves talks or a body, or means to end ties, which is done to whoever else is there."""
    if draft.act != "SANCTION" or not any(map(is_known, draft.actors)):
        return False
    return draft.match.frame.cameo[:3] in _TABLES or draft.status in ("scheduled", "hypothetical")


def _is_denied_denial(draft: Draft, parse: Parse) -> bool:
    """Tell whether a denial is itself denied: "neither confirmed nor denied" says nothing."""
    if not denies(parse, draft):
        return False
    token = draft.token
    before = parse.lower[max(token - 3, parse.sentences[parse.sentence_of[token]][0]) : token]
    return "nor" in before or draft.status == "negated"


def _is_advice(draft: Draft, parse: Parse) -> bool:
    """Tell whether somebody's own people are warned, whom nobody threatens: "warned its citizens against travel"."""
    if draft.act != "THREATEN" or parse.lemmas[draft.token] not in _ADVISING:
        return False
    return any(parse.lemmas[k] in standing_words().own_people and is_owned(parse, k) for k in draft.recipient_heads)


def _is_claim(draft: Draft, parse: Parse) -> bool:
    """Tell whether somebody insists that a thing is so, which asks for nothing: "insists that its border is open"."""
    if draft.act != "REQUEST" or parse.lemmas[draft.token] not in _INSISTING:
        return False
    if any(item.slot.requirement.says == "subjunctive" for item in draft.match.filled):
        return False  # it is asked for, whatever form the verb has
    told = child(parse, draft.token, "ccomp")
    if told is None:
        return False
    verbs = (told, *(k for k in parse.children[told] if parse.deps[k] in ("aux", "auxpass")))
    return any(parse.tags[k] in ("VBZ", "VBD") or parse.lower[k] in _CLAIMED for k in verbs)


def _is_musing(draft: Draft, parse: Parse) -> bool:
    """Tell whether hearers are only asked to think or to listen: "no one should doubt us", "let me say this"."""
    if draft.act != "REQUEST" or draft.recipients or parse.lemmas[draft.token] not in standing_words().saying:
        return False
    told = child(parse, draft.token, "ccomp")
    if told is not None and parse.lemmas[told] in ("have", "need"):
        told = child(parse, told, "xcomp") or told
    return told is not None and (parse.lemmas[told] in standing_words().thinking or _lets_me(parse, told))


def _lets_me(parse: Parse, verb: int) -> bool:
    """Tell whether a speaker only asks leave to go on: "let me give you my guess"."""
    if parse.lemmas[verb] == "let":
        return any(parse.lower[k] == "me" for k in parse.subtree(verb))
    return any(parse.lemmas[k] == "let" and parse.lower[k + 1 : k + 2] == ("me",) for k in parse.children[verb])


def _calls_home(draft: Draft, parse: Parse) -> bool:
    """Tell whether somebody only calls his own people home: "told its nationals to leave Haiti"."""
    if draft.act != "COERCE" or draft.match.frame.mode != "deport" or parse.lemmas[draft.token] not in _TELLING:
        return False
    own, theirs = ({state_of(one) for one in side if is_known(one)} for side in (draft.actors, draft.recipients))
    people = any(parse.lemmas[k] in standing_words().own_people and is_owned(parse, k) for k in draft.recipient_heads)
    return people and bool(own) and theirs <= own


def _stands(draft: Draft, parse: Parse) -> bool:
    """Tell whether an event is told: it needs somebody, speech a speaker, help and sanctions the other end too."""
    if draft.act == "SUPPORT" and parse.lemmas[draft.token] in idle_words().votes and not between_states(draft):
        return False  # put into office at home
    if _is_bare_round(draft, parse) or _is_driven(draft, parse):
        return False
    lacks = draft.act in NEEDS_RECIPIENT and not draft.mutual and not draft.recipients
    if lacks and _is_quitting(draft):
        return True
    if lacks and not is_refusal(parse, draft.token) and not _is_among_doers(draft, parse):
        return False
    if not draft.actors and draft.act in SPEAKING:
        return bool(draft.recipients) and _is_borne(draft, parse)
    # What was hit may yet take the country of the place it was hit in.
    hit = draft.act == "ASSAULT" and draft.recipient_heads
    return bool(draft.actors or draft.recipients or hit or _is_uprising(draft))


def _is_driven(draft: Draft, parse: Parse) -> bool:
    """Tell whether it is only said that somebody could not but do a thing: "was forced to call off the talks"."""
    clause = draft.match.clause
    forced = draft.act == "COERCE" and clause.passive and parse.lemmas[clause.token] in verb_classes().causing
    return forced and not draft.actors and bool(clause.heads("inf"))


def _is_bare_round(draft: Draft, parse: Parse) -> bool:
    """Tell whether a round is one of anything, and no two states are told to be at it: "beaten in the fourth round"."""
    if not draft.match.frame.borrowed or parse.lemmas[draft.token] != "round" or draft.match.clause.heads("of"):
        return False
    return len({state_of(one) for one in draft.actors}) == 1


def _is_among_doers(draft: Draft, parse: Parse) -> bool:
    """Tell whether two states joined do to one another what has no other end: "Oman and Chad broke off relations"."""
    of_ties = draft.act == "COOPERATE" or draft.match.frame.cameo in _OF_TIES
    heads = draft.actor_heads
    joined = len(heads) == 1 and (
        parse.tags[heads[0]] == "PRP" or any(parse.deps[k] == "conj" for k in parse.children[heads[0]])
    )
    return of_ties and joined and len({state_of(one) for one in draft.actors if is_known(one)}) == 2


def _is_uprising(draft: Draft) -> bool:
    """Tell whether a crowd of no country told is up: "thousands marched", "riots broke out"."""
    if draft.act != "PROTEST":
        return False
    return bool(draft.actor_heads) or draft.match.clause.carrier is not None


def _is_borne(draft: Draft, parse: Parse) -> bool:
    """Tell whether an act counts for whom it befalls, whoever does it: "was charged", "will pay the price"."""
    if draft.act in _BORNE and {*draft.recipient_heads} & {*draft.match.clause.heads("subj")}:
        return True
    finite = any(parse.deps[index] == "auxpass" for index in parse.children[draft.token])
    return draft.match.clause.passive and draft.status != "hypothetical" and (draft.act in _BORNE or finite)


def between_states(draft: Draft) -> bool:
    """Tell whether an act stands between two known sides, which is our matter whatever it is about."""
    # People of a state at their own work ("CHL.LAB", a striker) do not act for it.
    acting = [one for one in draft.actors if _PRIVATE.isdisjoint(one.split("."))]
    sides = {state_of(one) for one in (*acting, *draft.recipients) if not one.startswith("x-")}
    return len(sides) > 1


def is_playful(draft: Draft, parse: Parse) -> bool:
    """Tell whether an act is one that games are told with: beating, meeting, attacking, turning down a bid."""
    if draft.act == "COERCE":
        return draft.match.frame.mode not in _BY_LAW
    if is_knock(draft, parse):
        return True
    bids = any(parse.lemmas[head] in standing_words().bids for head in draft.match.clause.heads("obj"))
    return draft.act in _PLAYED or bids


def is_knock(draft: Draft, parse: Parse) -> bool:
    """Tell whether an act is told by a verb that teams are beaten with."""
    return parse.lemmas[draft.token] in standing_words().knocks


def is_by_arms(draft: Draft) -> bool:
    """Tell whether the forces of somebody known act: shells on a bank are no business."""
    known = [one for one in draft.actors if is_known(one)]
    return draft.act in FORCEFUL and any(ARMED.intersection(one.split(".")) for one in known)


_SAYING_NOTHING = (_is_denied_denial, _is_advice, _calls_home, _is_claim, _is_musing)
"""What looks like words of one side to another and is none, each by a test of its own."""
