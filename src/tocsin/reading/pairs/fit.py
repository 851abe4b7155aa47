"""How well what a frame tells fits a given pair: whose roles meet the spans, and where its predicate stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.ends import ends
from tocsin.reading.events.matching import Match
from tocsin.reading.events.standing import SPEAKING
from tocsin.reading.pairs.tellers import own_pronouns, teller_of
from tocsin.reading.parsing.parse import Parse, has_aux

_SENDING = frozenset({"send", "dispatch", "deploy", "assign"})
_ACTOR_MET, _RECIPIENT_MET, _RECIPIENT_NEAR, _SWAPPED = 6.0, 3.0, 2.0, -4.0
"""Points for roles that meet the spans, or meet them the wrong way round."""
VISITS = frozenset({"042", "043"})
"""CAMEO's codes of a visit: by who comes, and by who has him come."""
BOTH_MET = _ACTOR_MET + _RECIPIENT_MET
_BEARING = frozenset({"conj", "appos", "amod", "compound", "nmod", "poss", "nummod"})
_ORIGINS = frozenset({"of", "from", "in", "by", "including"})
_REMARKS = frozenset("after as while when since although because before until".split())
_RESULTS = frozenset("cause compel force fuel leave oblige prompt spark trigger".split())
"""Participles that tell what came of a deed: "struck for a day, forcing the airline to cancel flights"."""
_VOICED = frozenset({"REQUEST", "ACCUSE", "COERCE", "THREATEN", "REJECT"})
_PURSUED = frozenset({"advcl", "xcomp"})
"""What is demanded, denounced or forced by a protest, and how that hangs on it."""
_APART = frozenset({"conj", "pcomp", "relcl", "parataxis"})
"""How a deed hangs on another that it is told beside."""
_ASIDES = frozenset("after amid following during since before over despite".split())


@dataclass(frozen=True)
class Pair:
    """The tokens of actor and recipient; none of a recipient that is not given."""

    actors: frozenset[int]
    recipients: frozenset[int]

    @classmethod
    def of(cls, parse: Parse, actor: tuple[int, int], recipient: tuple[int, int] | None) -> Pair:
        """Find the tokens of two spans of characters; pronouns in what the actor says of itself are its own."""
        others = frozenset(parse.tokens_in(*recipient) if recipient else ())
        own = frozenset(parse.tokens_in(*actor))
        return cls(own | (own_pronouns(parse, own) - others), others)

    @cached_property
    def given(self) -> frozenset[int]:
        """All tokens that are given."""
        return self.actors | self.recipients


def fit(parse: Parse, match: Match, pair: Pair) -> float:
    """Give the points for the roles of a match that meet the spans, or meet them the wrong way round."""
    doing = match.heads("actor") + match.heads("both")
    receiving = [head for item in match.filled if item.slot.role != "actor" for head in item.heads]
    if is_hosting(parse, match, pair):
        return BOTH_MET
    acts = meets(parse, doing, pair.actors) or (not doing and _speaks(parse, match, pair))
    points = _ACTOR_MET if acts else _SWAPPED if meets(parse, receiving, pair.actors) else 0.0
    if meets(parse, receiving, pair.recipients):
        return points + _RECIPIENT_MET
    if meets(parse, doing, pair.recipients) and not match.heads("both"):
        # Two that are joined do it together: "Fiji and Tonga signed"; else the wrong one of them does it.
        joined = acts and any(names(parse, head, pair.recipients) for head in doing)
        return points + (_RECIPIENT_NEAR if joined else _SWAPPED)
    return points + _RECIPIENT_NEAR * (bool(pair.recipients) and _holds(parse, match, pair.recipients))


def is_hosting(parse: Parse, match: Match, pair: Pair) -> bool:
    """Tell whether a visit is told from the host's side: "Peru received the Cuban minister" is also what Peru did."""
    if match.frame.cameo not in VISITS:
        return False
    return meets(parse, match.heads("recipient"), pair.actors) and meets(parse, match.heads("actor"), pair.recipients)


def _speaks(parse: Parse, match: Match, pair: Pair) -> bool:
    """Tell whether what is said without a speaker is the actor's word: "Fiji said Tonga was to blame"."""
    return match.frame.type in SPEAKING and teller_of(parse, match.clause.token, pair.actors) is not None


def meets(parse: Parse, heads: Sequence[int], tokens: frozenset[int]) -> bool:
    """Tell whether a head lies in a span, or its noun phrase holds the span."""
    if any(head in tokens for head in heads):
        return True
    for head in heads:
        left, right = parse.edges[head]
        if any(left <= token < right for token in tokens):
            return True
    return False


def names(parse: Parse, head: int, tokens: frozenset[int]) -> bool:
    """Tell whether a noun phrase stands for a span: it is the span, or its owner, conjunct or origin is."""
    left, seen = [head], {head}
    while left:
        at = left.pop()
        if at in tokens:
            return True
        for index in parse.children[at]:
            bears = parse.deps[index] in _BEARING or (parse.deps[index] == "prep" and parse.lower[index] in _ORIGINS)
            if (bears or parse.deps[index] == "pobj") and index not in seen:
                seen.add(index)
                left.append(index)
    return False


def _holds(parse: Parse, match: Match, tokens: frozenset[int]) -> bool:
    """Tell whether a span lies behind the predicate, in its own subtree or that of the verb that carries it."""
    at = match.clause.token if match.clause.carrier is None else match.clause.carrier
    left, right = parse.edges[at]
    return any(max(left, at) <= token < right for token in tokens)


def depth(parse: Parse, token: int) -> int:
    """Count the steps from a token up to the head of its sentence."""
    steps, at = 0, token
    while parse.heads[at] != at:
        steps, at = steps + 1, parse.heads[at]
    return steps


def done_to_others(parse: Parse, matches: Sequence[Match], pair: Pair, others: frozenset[int]) -> set[int]:
    """Predicates of what the actor does to a third, where another tells what he does to the recipient.

    "Fiji thanked Samoa and accused Tonga": of Fiji and Tonga the second is told, though the first heads the sentence.

    Args:
        parse: the sentence.
        matches: what its frames tell.
        pair: the tokens that are given.
        others: tokens of names that are not given.
    """
    done = [match for match in matches if any(names(parse, head, pair.actors) for head in _doing(match))]
    own = {match.clause.token for match in done if _is_done_to(parse, match, pair.recipients)}
    if not own:
        return set()
    again = {parse.lemmas[token] for token in pair.given}
    others = frozenset(token for token in others if parse.lemmas[token] not in again)
    aside = {match.clause.token for match in done if _is_done_to(parse, match, others)} - own
    return {one for one in aside if not any(_leads_to(parse, one, it) or _leads_to(parse, it, one) for it in own)}


def _doing(match: Match) -> list[int]:
    return match.heads("actor") + match.heads("both")


def _is_done_to(parse: Parse, match: Match, tokens: frozenset[int]) -> bool:
    """Tell whether one of some tokens stands in a role of a match that is no actor's, and in no remark there."""
    for head in (head for item in match.filled if item.slot.role not in (None, "actor") for head in item.heads):
        left, right = parse.edges[head]
        if any(left <= token < right and not is_remark(parse, token, head) for token in tokens):
            return True
    return False


def _leads_to(parse: Parse, token: int, deed: int) -> bool:
    """Tell whether a deed is what another is for, or what it tells: "put men on alert to fly to Tonga"."""
    at = deed
    while at != token and parse.heads[at] != at and not _is_apart(parse, at):
        at = parse.heads[at]
    return at == token


def _is_apart(parse: Parse, verb: int) -> bool:
    """Tell whether a deed is told beside the one that it hangs on."""
    return parse.deps[verb] in _APART or (parse.deps[verb] == "advcl" and not has_aux(parse, verb, "to"))


def papers(parse: Parse, matches: Sequence[Match]) -> set[int]:
    """Papers that speak for themselves: the resolution of "passed a resolution condemning"."""
    classes = verb_classes()
    return {
        parse.heads[match.clause.token]
        for match in matches
        if parse.deps[match.clause.token] == "acl"
        and parse.tags[match.clause.token] == "VBG"
        and parse.lemmas[parse.heads[match.clause.token]] in classes.document
    }


def errands(parse: Parse, matches: Sequence[Match]) -> set[int]:
    """Verbs of sending that are for looking into a thing, which is what is done: "sent experts to probe the blast"."""
    probes = (one.clause.token for one in matches if one.frame.type == "ACCUSE" and one.clause.kind == "verb")
    return {sent for token in probes if (sent := _sent_for(parse, token)) is not None}


def campaigns(parse: Parse, matches: Sequence[Match]) -> set[int]:
    """Verbs of protests by which something is demanded or denounced: "blocked a bridge to demand jobs of the mayor"."""
    protests = {_bearer(one) for one in matches if one.frame.type == "PROTEST"}
    if not protests:
        return set()
    said = {one.clause.token for one in matches if one.frame.type in _VOICED}
    classes = verb_classes()
    hung = {parse.heads[token] for token in said if parse.deps[token] in _PURSUED and parse.heads[token] in protests}
    return hung | {verb for verb in protests if not said.isdisjoint(ends(parse, verb, classes))}


def is_campaign(match: Match, verbs: set[int]) -> bool:
    """Tell whether a match is a protest of which one of some verbs tells."""
    return match.frame.type == "PROTEST" and _bearer(match) in verbs


def _bearer(match: Match) -> int:
    return match.clause.token if match.clause.carrier is None else match.clause.carrier


def _sent_for(parse: Parse, token: int) -> int | None:
    """Give the verb of sending that an infinitive is the errand of: "sent men (in a bid) to probe"."""
    if not any(parse.lower[k] == "to" and parse.deps[k] == "aux" for k in parse.children[token]):
        return None
    at = token
    while parse.deps[at] in ("acl", "advcl", "xcomp", "pobj", "prep", "relcl"):
        at = parse.heads[at]
        if parse.pos[at] == "VERB":
            return at if parse.lemmas[at] in _SENDING else None
    return None


def is_remark(parse: Parse, token: int, within: int | None = None) -> bool:
    """Tell whether a word stands in a clause that only dates or qualifies another: "after", "who", "while".

    Args:
        parse: the sentence.
        token: the word, a predicate mostly.
        within: how far up is looked; None for the whole sentence.
    """
    at = token
    while parse.heads[at] != at and at != within:
        dep = parse.deps[at]
        marks = (parse.lower[index] for index in parse.children[at] if parse.deps[index] in ("mark", "advmod"))
        if dep == "relcl" or (dep == "prep" and parse.lower[at] in _ASIDES):
            return True
        if dep == "advcl" and any(mark in _REMARKS for mark in marks):
            return True
        if dep == "advcl" and parse.tags[at] == "VBG" and parse.lemmas[at] in _RESULTS and parse.heads[at] < at:
            return True
        at = parse.heads[at]
    return False
