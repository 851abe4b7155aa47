"""Sides of one match: who acts in it and whom it is done to, by the roles of its frame.

What a frame gave no role is asked for next: the owner of a subject, whoever acts in the clauses around,
whom a word or a gift goes to, whom a deed is said to be meant for.
"""

from __future__ import annotations

from tocsin.ontology.force_words import force_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.layer import Clauses
from tocsin.reading.clauses.nouns import is_owned
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.events.draft import is_known, state_of
from tocsin.reading.events.matching import Match
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.standing import FORCEFUL, SPEAKING
from tocsin.reading.parsing.labels import VERBAL
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_OUTWARD: frozenset[EventType] = frozenset({"ASSAULT", "SANCTION", "REJECT"})
"""What is done to others: whose pronoun is the doer's is none of the doer's."""
_WHERE = frozenset({"in", "at", "near", "outside", "across", "around", "inside", "throughout", "of"})
_ADDRESSING: frozenset[EventType] = frozenset({"REQUEST", "ACCUSE", "THREATEN", "SUPPORT"})
"""Words whose "from" tells the speaker: "pleas from Chad", where a refusal's may be of what is refused."""
_MEANT: frozenset[EventType] = frozenset({"MOBILIZE", "THREATEN", "COERCE", "SANCTION"})
_ABOUT = frozenset({"of", "about"})
_MAX_CLIMB = 14
_AIMING = frozenset({"aimed", "directed", "targeted", "pointed"})


class Sides:
    """Finds the sides of the matches of one parse."""

    def __init__(self, parse: Parse, clauses: Clauses, participants: Participants) -> None:
        self._parse = parse
        self._clauses = clauses
        self._participants = participants
        self._aims = [k for k, word in enumerate(parse.lower) if word in _AIMING and parse.deps[k] in ("acl", "advcl")]

    def doing(self, match: Match) -> list[str]:
        """Give the ids of who acts, once each."""
        heads = match.heads("actor") + match.heads("both")
        actors = list(dict.fromkeys(actor for head in heads for actor in self._acting(match, head)))
        if not actors and (match.frame.type in FORCEFUL or match.clause.kind == "noun"):
            actors = self._resolve_doer(match)
        if match.frame.borrowed and not actors:
            actors = self._around(match)
        return actors or self._givers(match)

    def receiving(self, match: Match, actors: list[str], *, mutual: bool) -> list[str]:
        """Give the ids of whom it is done to, none of those who act."""
        recipients = [one for one in self._receiving(match) if one not in actors]
        if match.frame.type == "MOBILIZE":
            # "Sent tanks to Agadez": a state that moves its troops within its own land faces nobody by it.
            homes = {state_of(one) for one in actors}
            recipients = [one for one in recipients if one not in homes]
        if match.frame.type == "ASSAULT" and not any(map(is_known, recipients)):
            blows = [match.clause.token, *match.clause.heads("subj")]
            recipients += [one for blow in blows for one in self._participants.suffering(blow) if one not in actors]
        if match.frame.type in SPEAKING and not mutual and not any(map(is_known, recipients)):
            own = {state_of(one) for one in actors}
            recipients = [one for one in self._addressees(match) if state_of(one) not in own] + recipients
        return recipients

    def _acting(self, match: Match, head: int) -> list[str]:
        """Who acts by a head; around a noun only whoever "by" tells may act through a thing: "by Sudanese planes"."""
        if self._participants.is_scene(head):
            return []
        told = self._parse.lower[self._parse.heads[head]] == "by"
        if (match.clause.kind == "noun" and not told) or self._parse.lemmas[head] in force_words().strife:
            return self._participants.named(head)  # "a summit, with the war in Chad on its agenda"
        return self._participants.doing(head)

    def _around(self, match: Match) -> list[str]:
        """Who acts in the clauses around what names nobody: "both armies left for Friday's talks"."""
        parse, at = self._parse, match.clause.token
        for _ in range(_MAX_CLIMB):
            above = parse.heads[at]
            if above == at:
                return []
            at = above
            if parse.pos[at] in VERBAL and (subject := surface_subject(parse, at, verb_classes())) is not None:
                found = self._participants.of(subject) if subject != match.clause.token else []
                # One who only speaks of it may be anybody: "the next round will be on Friday, the mediator said".
                if len(found) > 1 or (found and parse.lemmas[at] not in verb_classes().reporting):
                    return found
        return []

    def _addressees(self, match: Match) -> list[str]:
        """Whom a word or a gift goes to, though its frame asked for others: "promised Washington the use of"."""
        taken = {head for role in ("actor", "content", "topic") for head in match.heads(role)}
        heads = [*match.clause.heads("iobj"), *match.clause.heads("obj")] if match.clause.kind == "verb" else []
        found = (one for head in heads if head not in taken for one in self._participants.named(head))
        return [one for one in dict.fromkeys(found) if is_known(one)]

    def _resolve_doer(self, match: Match) -> list[str]:
        """Whoever owns the subject that a frame gave no role: "French Rafales", a noun's "by Syrian planes"."""
        filled = {head for role in ("recipient", "content", "topic") for head in match.heads(role)}
        subjects = match.clause.heads("by" if match.clause.kind == "noun" else "subj")
        if match.clause.kind == "noun" and match.frame.type in _ADDRESSING:
            subjects = [*subjects, *match.clause.heads("from")]  # "pleas from Chad for a pause"
        free = [head for head in subjects if head not in filled]
        return list(dict.fromkeys(actor for head in free for actor in self._participants.behind(head)))

    def _givers(self, match: Match) -> list[str]:
        """Whose gifts are handed out by nobody told: "bags of Danish seed were flown to Lesotho"."""
        clause = match.clause
        if match.frame.type != "AID" or not clause.passive or clause.heads("subj"):
            return []
        taken = {head for role in ("recipient", "content") for head in match.heads(role)}
        lent = any("obj" in item.slot.names and item.slot.role is None for item in match.filled)
        # Helpers are of whoever lends them: "Ghanaian peacekeepers were sent to Mali".
        gifts = [
            head
            for head in clause.heads("obj")
            if head not in taken and (lent or not self._participants.is_actor(head))
        ]
        gifts += [inner for head in gifts for slot, inner in prepositions(self._parse, head) if slot == "of"]
        return list(dict.fromkeys(actor for head in gifts for actor in self._participants.behind(head)))

    def _receiving(self, match: Match) -> list[str]:
        """Whom a match is done to; where it was done only if nobody known is named: "killed two Danes in Chad"."""
        slots = [item for item in match.filled if item.slot.role == "recipient"]
        whom = [head for item in slots if not _WHERE.issuperset(item.slot.names) for head in item.heads]
        where = [head for head in match.heads("recipient") if self._parse.pos[head] != "VERB"]
        if match.frame.type == "ACCUSE" and self._blames_a_crime(match):
            suffering = {head for slot in ("in", "of", "on", "against") for head in match.clause.heads(slot)}
            suffering |= {head for head in whom if self._parse.lemmas[head] in force_words().crimes}
            whom = [head for head in whom if head not in suffering]
            return self._participants.of_all(whom)
        found = self._participants.of_all(whom)
        if match.frame.type in _OUTWARD and whom and all(is_owned(self._parse, head) for head in whom):
            # "gunmen raked their bus": nobody fires at his own, so the pronoun is another's.
            doing = {one for head in match.heads("actor") for one in self._participants.doing(head)}
            own = {state_of(one) for one in doing}
            return [one for one in found if state_of(one) not in own] or self._teller(match, doing)
        found = found if any(map(is_known, found)) else self._participants.of_all(where)
        return found or self._participants.of_all(self._absorbed_objects(match)) or self._aimed_at(match)

    def _teller(self, match: Match, doing: set[str]) -> list[str]:
        """Whose things are hit that only a pronoun owns: the tellers', "said that guards had burned their huts"."""
        parse, at = self._parse, match.clause.token
        for _ in range(_MAX_CLIMB):
            above = parse.heads[at]
            told = parse.deps[at] == "pcomp" and parse.lower[above] in _ABOUT  # "spoke of jets bombing their wells"
            if told or parse.deps[at] in ("ccomp", "parataxis"):
                subject = surface_subject(parse, parse.heads[above] if told else above, verb_classes())
                found = self._participants.of(subject) if subject is not None else []
                return [one for one in found if one not in doing]
            if parse.deps[at] != "conj" or above == at:
                return []
            at = above
        return []

    def _blames_a_crime(self, match: Match) -> bool:
        """Tell whether blame is laid for a crime that anybody may have done: "deplored the murder of a nun"."""
        return any(self._parse.lemmas[head] in force_words().crimes for head in match.clause.heads("obj"))

    def _aimed_at(self, match: Match) -> list[str]:
        """Whom a deed is said to be meant for: "drills on the coast, a show of force aimed at Oman"."""
        parse, token = self._parse, match.clause.token
        if match.frame.type not in _MEANT:
            return []
        under = [
            k for k in self._aims if parse.sentence_of[k] == parse.sentence_of[token] and k in parse.subtree(token)
        ]
        heads = [head for k in under for slot, head in prepositions(parse, k) if slot in ("at", "against")]
        return [one for head in heads for one in self._participants.of(head)]

    def _absorbed_objects(self, match: Match) -> list[int]:
        """Whom a verb is done to that is part of a frame's words: "stopped bombing Niger"."""
        parts = [item for item in match.filled if item.slot.role is None and {"ing", "inf"} & {*item.slot.names}]
        verbs = [head for item in parts for head in item.heads if self._parse.pos[head] == "VERB"]
        if match.frame.type == "ASSAULT":  # "launched a drive to retake the port": a verb tells what is struck
            verbs += [head for head in match.heads("recipient") if self._parse.pos[head] == "VERB"]
        return [target for verb in verbs for target in self._clauses.at(verb).heads("obj")]
