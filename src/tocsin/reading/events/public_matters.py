"""Whether a draft is of our matter: between states, or in a sentence that is not of sport, business and the like."""

from __future__ import annotations

from tocsin.ontology.domains import Spoken
from tocsin.reading.events.draft import Draft, is_known, state_of
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.sieve import Sieve
from tocsin.reading.events.standing import between_states, is_by_arms, is_knock, is_playful
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_OFFICIAL: frozenset[EventType] = frozenset(
    {"SANCTION", "COOPERATE", "COERCE", "REJECT", "REQUEST", "SUPPORT", "AGREE", "CONCEDE"}
)
"""What tells nothing of ours where private people do it among themselves."""
_TRAVEL: frozenset[EventType] = frozenset({"CONSULT", "RETREAT"})
"""What firms, players and pilgrims do as states do it: visiting, meeting, pulling out."""
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
            return is_by_arms(draft) or self._sieve.spoken(draft.token).domain is None
        spoken = self._sieve.spoken(draft.token)
        doers = draft.actor_heads or [k for k in draft.match.clause.heads("subj") if k not in draft.recipient_heads]
        if draft.act != "AID" and self._sieve.are_private(doers):
            return not self._is_private_matter(draft, spoken)
        if draft.act == "AID" and self._sieve.are_private(draft.recipient_heads) and not between_states(draft):
            return False  # a central bank that rescues funds
        if draft.act in ("SUPPORT", "CONCEDE") and self._sieve.are_private(draft.match.clause.heads("with")):
            return False  # a truce with tea drinkers
        if spoken.domain is None:
            return True
        if (
            spoken.domain == "sport"
            and (spoken.surely or is_knock(draft, self._parse))
            and is_playful(draft, self._parse)
        ):
            return False
        return between_states(draft) or self._faces_a_state(draft)

    def _is_private_matter(self, draft: Draft, spoken: Spoken) -> bool:
        """Tell whether what private people do touches no state: a firm's bid, a choir's visit."""
        seized = draft.act == "COERCE" and is_playful(draft, self._parse)
        if spoken.domain is not None or draft.act in _TRAVEL or seized:
            return True
        touched = any(map(is_known, draft.recipients)) and not self._sieve.are_private(draft.recipient_heads)
        return draft.act in _OFFICIAL and not touched

    def _faces_a_state(self, draft: Draft) -> bool:
        """Tell whether a known side has another before it that its frame gave no role: "complained to Japan about"."""
        if draft.act == "SANCTION" and any(self._parse.pos[head] == "PROPN" for head in draft.recipient_heads):
            return any(map(is_known, draft.recipients))  # a federation that bans a state
        own = {state_of(one) for one in draft.actors if is_known(one)}
        heads = [head for slot in _FACING for head in draft.match.clause.heads(slot)]
        others = {state_of(one) for head in heads for one in self._participants.named(head) if is_known(one)}
        return bool(own) and bool(others - own)
