"""How an act is coded: by its frame, deepened by what the act is about, who meets, and by what arms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tocsin.ontology.cameo_series import promised, refined, threatened, toned
from tocsin.ontology.means import armed
from tocsin.ontology.plover import DEFAULT_CAMEO, fold, folded_cameo, mode_of
from tocsin.ontology.protest_causes import caused
from tocsin.reading.clauses.factuality import is_purpose
from tocsin.reading.clauses.refusals import is_refusal
from tocsin.reading.events.causes import cause_words, means_words
from tocsin.reading.events.draft import Draft, denies
from tocsin.reading.events.matters import leaf_by_matter, leaf_by_things
from tocsin.reading.events.scene import Scene
from tocsin.reading.events.venues import is_call, meeting_code, meeting_kind, venue_country
from tocsin.reading.places.reader import PlaceReading
from tocsin.record.event import EventStatus, EventType

_SUPPLYING = frozenset({"AID", "COOPERATE", "SANCTION"})
_AHEAD = ("scheduled", "hypothetical")


@dataclass(frozen=True)
class Coding:
    """How an act is coded.

    Attributes:
        type: its PLOVER type, folded by its status where nobody demands, threatens or alleges it.
        mode: its PLOVER mode, None where none is told.
        leaf: its CAMEO code.
    """

    type: EventType
    mode: str | None
    leaf: str


class Codes:
    """Codes the drafts of one text.

    Args:
        scene: the text and who belongs where.
        places: what places the text names.
    """

    def __init__(self, scene: Scene, places: PlaceReading) -> None:
        self._scene = scene
        self._parse = scene.parse
        self._places = places

    def of(self, draft: Draft, status: EventStatus, contents: Sequence[str], *, nested: bool) -> Coding:
        """Code a draft.

        Args:
            draft: what is told.
            status: whether it happened, is to come, or was refused.
            contents: codes of what it demands, threatens or alleges.
            nested: whether it is itself what somebody demands, threatens or alleges.
        """
        refused = status == "negated" and is_refusal(self._parse, draft.token)
        kind = draft.act if nested else fold(draft.act, status, refused)
        return self.as_type(kind, draft, status, contents, nested=nested)

    def as_type(
        self, kind: EventType, draft: Draft, status: EventStatus, contents: Sequence[str], *, nested: bool = False
    ) -> Coding:
        """Code a draft whose PLOVER type is known; the arguments are those of `of`."""
        act, frame = draft.act, draft.match.frame
        leaf = frame.cameo if act == frame.type else DEFAULT_CAMEO[act]
        if act in _SUPPLYING:
            leaf = leaf_by_things(self._parse, draft, leaf)
        elif act == "PROTEST":
            leaf = caused(leaf, cause_words(self._parse, _anchors(draft)))
            meant = kind == act and status in _AHEAD and not is_purpose(self._parse, draft.token)
            leaf = (threatened(leaf) if meant else None) or leaf
        if act == kind == "CONCEDE" and not nested and status in _AHEAD:
            leaf = promised(leaf) or leaf
        leaf = self._leaf(draft, kind, folded_cameo(act, kind, leaf), contents)
        return self._by_scene(draft, Coding(kind, mode_of(kind, frame.type, frame.mode, leaf), leaf))

    def _by_scene(self, draft: Draft, coding: Coding) -> Coding:
        """Deepen a code by who meets where, and by what arms are used."""
        if coding.type == "CONSULT":
            states = self._scene.states([*draft.actors, *draft.recipients])
            told = coding.mode or ("phone" if is_call(self._parse, draft.token) else None)
            mode = meeting_kind(told, states, venue_country(draft, self._places))
            return Coding(coding.type, mode, meeting_code(coding.leaf, mode))
        if coding.type == "ASSAULT":
            leaf, mode = armed(coding.leaf, coding.mode, means_words(self._parse, _anchors(draft)))
            return Coding(coding.type, mode, leaf)
        return coding

    def _leaf(self, draft: Draft, kind: EventType, code: str, contents: Sequence[str]) -> str:
        """Give the code that follows from what an act is about; what is denied deepens nothing."""
        if kind == "REJECT" and denies(self._parse, draft):
            return code
        if kind in ("REQUEST", "REJECT"):
            said = (draft.token, *draft.match.clause.heads("obj"))
            code = toned(code, (self._parse.lemmas[token] for token in said))
        deeper = refined(kind, code, contents[0]) if contents else code
        return leaf_by_matter(self._parse, draft, kind, deeper)


def _anchors(draft: Draft) -> tuple[int, ...]:
    """Give the predicate of a draft and what carries it."""
    carrier = draft.match.clause.carrier
    return (draft.token,) if carrier is None else (draft.token, carrier)
