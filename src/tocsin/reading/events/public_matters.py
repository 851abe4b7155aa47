"""Whether a draft is of our matter: between states, or in a sentence that is not of sport, business and the like."""

from __future__ import annotations

from collections.abc import Iterable

from tocsin.ontology.domains import Spoken, domains
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.standing_words import standing_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.events.draft import Draft, is_known, state_of
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.sieve import Sieve
from tocsin.reading.events.standing import SPEAKING, between_states, is_by_arms, is_knock, is_playful
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_OFFICIAL: frozenset[EventType] = frozenset(
    {"SANCTION", "COOPERATE", "COERCE", "REJECT", "REQUEST", "SUPPORT", "AGREE", "CONCEDE", "ACCUSE"}
)
"""What tells nothing of ours where private people do it among themselves."""
_TRAVEL: frozenset[EventType] = frozenset({"CONSULT", "RETREAT"})
"""What firms, players and pilgrims do as states do it: visiting, meeting, pulling out."""
_LEVERS: frozenset[EventType] = frozenset({"SANCTION", "COERCE", "REJECT", "THREATEN", "AID"})
"""What a state does to others through the firms that it owns."""
_RUN = frozenset({"own", "run", "control", "back"})
_GAMES_IDS = frozenset({"FIFA", "UEFA", "IOC"})
_FACING = ("to", "against", "from", "with")


class PublicMatters:
    """Tells which drafts of one parse are of states, forces and peoples."""

    def __init__(self, parse: Parse, participants: Participants) -> None:
        self._parse = parse
        self._sieve = Sieve(parse)
        self._participants = participants

    def holds(self, draft: Draft) -> bool:
        """Tell whether a draft is of our matter: between states, or in a sentence that is not of sport and the like."""
        if is_by_arms(draft) or draft.act == "PROTEST":
            return is_by_arms(draft) or self._is_uproar(draft)
        spoken = self._sieve.spoken(draft.token)
        doers = draft.actor_heads or [k for k in draft.match.clause.heads("subj") if k not in draft.recipient_heads]
        if draft.act != "AID" and self._sieve.are_private(doers):
            return self._is_lever(draft, doers) or not self._is_private_matter(draft, spoken)
        if draft.act == "AID" and self._sieve.are_private(doers) and not any(map(is_known, draft.recipients)):
            return False  # a trading house that helps a miner
        if draft.act == "AID" and self._sieve.are_private(draft.recipient_heads) and not between_states(draft):
            return False  # a central bank that rescues funds
        if draft.act == "REJECT" and not between_states(draft) and self._is_private_plea(draft):
            return False  # a court that rejects a cyclist's appeal
        if draft.act in ("SUPPORT", "CONCEDE") and self._sieve.are_private(draft.match.clause.heads("with")):
            return False  # a truce with tea drinkers
        if spoken.domain is None:
            return True
        if spoken.domain == "sport" and self._is_of_games(draft, doers, surely=spoken.surely):
            return False
        return between_states(draft) or self._faces_a_state(draft) or self._pleads(draft, spoken)

    def _pleads(self, draft: Draft, spoken: Spoken) -> bool:
        """Tell whether a state asks for help in a sentence of business: "Chad begs lenders for relief"."""
        asking = draft.act == "REQUEST" and draft.match.frame.mode == "assist" and spoken.domain == "business"
        return asking and any(state_of(one) in gazetteer().states for one in draft.actors)

    def _is_uproar(self, draft: Draft) -> bool:
        """Tell whether those who take a square or walk out do it in protest: no film crew does."""
        firms = bool(draft.actor_heads) and all(map(self._sieve.is_house, draft.actor_heads))
        return not firms and self._sieve.spoken(draft.token).domain is None

    def _is_of_games(self, draft: Draft, doers: Iterable[int], *, surely: bool) -> bool:
        """Tell whether a sentence of sport tells a game, or a word of those who run games to each other."""
        if (surely or is_knock(draft, self._parse)) and is_playful(draft, self._parse):
            return True
        if draft.act not in SPEAKING or not all(map(self._runs_games, doers)):
            return False
        own = {state_of(one) for one in draft.actors} | _GAMES_IDS
        spoken_of = (one for content in draft.contents for one in (*content.actors, *content.recipients))
        return not any(is_known(one) and state_of(one) not in own for one in (*draft.recipients, *spoken_of))

    def _runs_games(self, head: int) -> bool:
        """Tell whether a word names a body of sport: "the Croatian federation", "UEFA"."""
        at = innermost(self._parse, head, verb_classes())
        return self._parse.lower[at] in domains().sport_bodies

    def _is_private_plea(self, draft: Draft) -> bool:
        parse = self._parse
        owners = [
            k for head in draft.match.clause.heads("obj") for k in parse.children[head] if parse.deps[k] == "poss"
        ]
        return self._sieve.are_private(owners)

    def _is_lever(self, draft: Draft, doers: Iterable[int]) -> bool:
        """Tell whether a firm does what states do to others: "the state-owned company cut supplies to"."""
        if draft.act not in _LEVERS or not any(map(is_known, draft.recipients)):
            return False
        return any(self._is_of_state(head) for head in doers)

    def _is_of_state(self, head: int) -> bool:
        parse = self._parse
        before = [k for k in parse.children[head] if parse.deps[k] in ("amod", "compound", "nmod", "acl")]
        return any(parse.lower[k] == "state" or self._is_run_by_state(k) for k in before)

    def _is_run_by_state(self, word: int) -> bool:
        by_state = self._parse.lower[max(word - 2, 0) : word] in (("state", "-"), ("government", "-"))
        return by_state and self._parse.lemmas[word] in _RUN

    def _is_private_matter(self, draft: Draft, spoken: Spoken) -> bool:
        """Tell whether what private people do touches no state: a firm's bid, a choir's visit."""
        seized = draft.act == "COERCE" and is_playful(draft, self._parse)
        if spoken.domain is not None or draft.act in _TRAVEL or seized:
            return True
        touched = any(map(is_known, draft.recipients)) and not self._sieve.are_private(draft.recipient_heads)
        touched = touched or any(self._parse.lemmas[head] in standing_words().rulers for head in draft.recipient_heads)
        return draft.act in _OFFICIAL and not touched

    def _faces_a_state(self, draft: Draft) -> bool:
        """Tell whether a known side has another before it that its frame gave no role: "complained to Japan about"."""
        if draft.act == "SANCTION" and any(self._parse.pos[head] == "PROPN" for head in draft.recipient_heads):
            return any(map(is_known, draft.recipients))  # a federation that bans a state
        own = {state_of(one) for one in draft.actors if is_known(one)}
        heads = [head for slot in _FACING for head in draft.match.clause.heads(slot)]
        others = {state_of(one) for head in heads for one in self._participants.named(head) if is_known(one)}
        return bool(own) and bool(others - own)
