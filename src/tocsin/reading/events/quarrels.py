"""Between whom a dispatch tells of a quarrel, and what is left unsaid because of it.

A dispatch about two enemies names them at its head and then speaks as if only they were in the world. "Oman offered to
mediate": between the two. "The garrison returned fire": at the other. "Lima demanded an apology": of the other. The two
are those whom the sentences before told to fight, blame or meet one another more than any others; where none stand
out, nothing is filled in. A quarrel within one state has that state on both its sides.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.events.draft import Draft, countries_of
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor
from tocsin.record.event import EventType

_HOSTILE: frozenset[EventType] = frozenset(
    {"ASSAULT", "ACCUSE", "THREATEN", "REJECT", "REQUEST", "MOBILIZE", "COERCE", "SANCTION"}
)
_BETWEEN: frozenset[EventType] = frozenset({"CONSULT", "ASSAULT", "CONCEDE", "SUPPORT", "ACCUSE", "AGREE"})
"""What two who are at odds are told to do together: shell each other, talk, declare a truce, trade blame."""
_FORCE: frozenset[EventType] = frozenset({"ASSAULT", "COERCE"})
"""What tells of a quarrel where one state does it to its own."""
_ENDING: frozenset[EventType] = frozenset({"CONSULT", "RETREAT", "CONCEDE", "SUPPORT"})
"""What is asked of both sides of a quarrel at once: to talk, to cease fire, to sign."""
_PEACE = frozenset({"0256", "026"})
"""Codes of calls to stop fighting and to talk."""
_SPOKEN: frozenset[EventType] = frozenset({"ACCUSE", "THREATEN", "REJECT", "REQUEST", "SANCTION"})
"""What is said or decreed against somebody, named or not."""
_ABROAD: frozenset[EventType] = frozenset({"REQUEST", "SANCTION"})
"""What is not told of one's own."""
_AT_HOME = frozenset({"OPP", "PTY", "CVL", "LAB", "EDU", "SOC", "AGR"})
_MEDIATED, _HELP = "third-party", "assist"
_TAKING = frozenset({"arrest", "seize", "abduct"})
_OTHERS = frozenset({"counterpart", "side", "party"})
_LEAD, _LEADING = 2, 2
"""Sentences that a text says at its head what it is about, and what a quarrel told there weighs."""
_CALLING = frozenset({"call", "appeal", "plead"})


class Quarrels:
    """Fills sides of drafts by the quarrel that the text before them tells of.

    Args:
        parse: the text.
        actors: all actors of the text by id.
    """

    def __init__(self, parse: Parse, actors: Mapping[str, Actor]) -> None:
        self._parse = parse
        self._actors = actors
        self._told: Counter[frozenset[str]] = Counter()
        self._fought: Counter[frozenset[str]] = Counter()
        self._struck: dict[frozenset[str], tuple[frozenset[str], int]] = {}

    def fill(self, drafts: Sequence[Draft]) -> None:
        """Fill sides, in order of the text."""
        if len(self._parse.sentences) < 2:
            return
        sentence, waiting = -1, list[Draft]()
        for draft in drafts:
            if (here := self._parse.sentence_of[draft.token]) != sentence:
                self._learn(waiting)
                sentence, waiting = here, []
            waiting.append(draft)
            if self._told:
                self._fill(draft)
        self._learn(waiting)
        for draft in drafts if self._fought else ():
            if self._is_blow(draft) and not draft.mutual:  # at the head of a text, whose enemy it tells later
                self._fill(draft)

    def _learn(self, drafts: Sequence[Draft]) -> None:
        """Count who is told to be at odds with whom."""
        for draft in drafts:
            doers, others = self._states(draft.actors), self._states(draft.recipients)
            if draft.mutual and draft.act in _BETWEEN and draft.match.frame.mode != _MEDIATED:
                sides, parted = doers, len(doers) == 2
            else:
                sides = doers | others
                parted = draft.act in _HOSTILE and len(doers) == len(others) == 1 and draft.match.frame.mode != _HELP
            bare = draft.act == "COERCE" and not others and not draft.recipient_heads  # "imposed a curfew"
            within = len(doers) == len(sides) == 1 and ((draft.act in _FORCE and doers == others) or bare)
            if within or (parted and len(sides) == 2):
                if parted and not draft.mutual:
                    self._struck[others] = doers, self._parse.sentence_of[draft.token]
                self._told[sides] += _LEADING if self._parse.sentence_of[draft.token] < _LEAD else 1
                if within or draft.act == "ASSAULT":
                    self._fought[sides] += 1

    def _fill(self, draft: Draft) -> None:
        own = self._lands(draft.actors)
        if self._hits_own_ground(draft, own) and (enemy := self._enemy(own) - own):
            draft.recipients = sorted(enemy)
            return
        if not own or self._lands(draft.recipients):
            return
        if self._is_between(draft) or self._is_asked_of_both(draft) or self._is_with_both(draft):
            found = self._quarrel(own)
        elif self._is_about_one(draft, own):
            found = self._quarrel(own)
        elif draft.mutual or len(own) != 1:
            return
        elif self._is_blow(draft):
            found = self._enemy(own)
        else:
            spoken = self._is_spoken(draft)
            found = self._striker(own, draft) or self._opponent(own, draft.act) if spoken else frozenset()
        draft.recipients = [*draft.recipients, *sorted(found)]

    def _is_between(self, draft: Draft) -> bool:
        """Tell whether somebody mediates, or offers to, and it is not told between whom."""
        kinds = [draft, *draft.contents] if draft.act in ("AGREE", "CONSULT") else []
        return any(one.match.frame.mode == _MEDIATED and not self._states(one.recipients) for one in kinds)

    def _is_asked_of_both(self, draft: Draft) -> bool:
        """Tell whether somebody calls for what two do together, and does not say who is to do it."""
        told = draft.contents[0] if draft.contents else None
        ending = draft.match.frame.cameo in _PEACE or (told is not None and told.act in _ENDING)
        named = told is not None and self._states([*told.actors, *told.recipients])
        if draft.act != "REQUEST" or not ending or named:
            return False
        return self._parse.lemmas[draft.token] in _CALLING or len(self._quarrel(self._lands(draft.actors))) == 1

    def _is_with_both(self, draft: Draft) -> bool:
        """Tell whether somebody speaks with both sides by what they are to him: "telephoned his counterparts"."""
        parse = self._parse
        plural = [k for k in draft.recipient_heads if parse.tags[k] == "NNS" and parse.lemmas[k] in _OTHERS]
        return draft.act == "CONSULT" and bool(plural)

    def _is_about_one(self, draft: Draft, own: frozenset[str]) -> bool:
        """Tell whether somebody judges what a state does at home: "the bishops condemned the takeover"."""
        deed = draft.act == "ACCUSE" and bool(draft.recipient_heads or draft.match.clause.heads("obj"))
        return deed and len(self._quarrel(own)) == 1

    def _is_blow(self, draft: Draft) -> bool:
        """Tell whether force is used on people or things that nobody is told to own."""
        taken = draft.act == "COERCE" and draft.match.frame.mode in _TAKING and bool(draft.recipient_heads)
        return draft.act == "ASSAULT" or taken

    def _hits_own_ground(self, draft: Draft, own: frozenset[str]) -> bool:
        """Tell whether an army is told to hit its own land, for a place that two claim: "shelled posts in Kashmir"."""
        soldiers = [self._actors[one] for one in draft.actors if one in self._actors]
        armed = bool(soldiers) and all(one.sector[:1] == ["MIL"] for one in soldiers)
        return armed and draft.act == "ASSAULT" and len(own) == 1 and draft.recipients == [*own]

    def _is_spoken(self, draft: Draft) -> bool:
        """Tell whether something is said against somebody whom no word names; what parties say they say at home."""
        sectors = [self._actors[one].sector[:1] for one in draft.actors if one in self._actors]
        if sectors and all(_AT_HOME.intersection(some) for some in sectors):
            return False
        return draft.act in _SPOKEN and not draft.recipients and draft.match.frame.mode != _HELP

    def _quarrel(self, besides: frozenset[str]) -> frozenset[str]:
        """Give who is at odds most of all, others than some; nobody where none stand out."""
        fitting = [(sides, count) for sides, count in self._told.most_common() if not sides & besides]
        clear = fitting and (len(fitting) == 1 or fitting[0][1] > fitting[1][1] or fitting[0][0] > fitting[1][0])
        return fitting[0][0] if clear else frozenset()

    def _enemy(self, own: frozenset[str]) -> frozenset[str]:
        """Give whom somebody fights, where the text tells of one above all."""
        found = _first([(sides, count) for sides, count in self._fought.most_common() if own <= sides])
        return found - own or found

    def _striker(self, own: frozenset[str], draft: Draft) -> frozenset[str]:
        """Give who did something to a state in the sentence before: whom it answers, whatever its other quarrels."""
        doers, sentence = self._struck.get(own, (frozenset(), -1))
        return doers if self._parse.sentence_of[draft.token] - sentence == 1 else frozenset()

    def _opponent(self, own: frozenset[str], act: EventType) -> frozenset[str]:
        """Give whom a side of the quarrel that the text tells of most is at odds with."""
        sides = _first([(sides, count) for sides, count in self._told.most_common() if count >= _LEADING])
        if sides == own and act not in _ABROAD:
            return own
        return sides - own if own < sides else frozenset()

    def _states(self, ids: Sequence[str]) -> frozenset[str]:
        return self._lands(ids) & gazetteer().states

    def _lands(self, ids: Sequence[str]) -> frozenset[str]:
        """Give the countries of actors, those of bodies of the world among them."""
        return frozenset(countries_of(ids, self._actors))


def _first(ranked: Sequence[tuple[frozenset[str], int]]) -> frozenset[str]:
    """Give the first of some that are counted, most of all first; nothing where two are alike."""
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else frozenset()
