"""Whom an act is aimed at where its own words name nobody: the other side of its sentence.

"Prague expelled two Russian envoys, a step that Moscow called hostile": Moscow blames Prague. The other side is the
only other state that the sentence names, or, for an answer, whoever acted last before it. Those who merely report are
no side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property

from tocsin.ontology.abroad import abroad_words, sent_abroad
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.standing_words import standing_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.reader import ActorMention, ActorReading
from tocsin.reading.clauses.nouns import is_maker
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.clauses.voice import is_passive
from tocsin.reading.events.draft import Draft, denies
from tocsin.reading.parsing.labels import SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child
from tocsin.record import Actor
from tocsin.record.event import EventType

_AIMED: frozenset[EventType] = frozenset(
    {"ACCUSE", "THREATEN", "CONCEDE", "SUPPORT", "REJECT", "COERCE", "ASSAULT", "SANCTION"}
)
"""Types that are done to somebody even where nobody is named beside them."""
_SPOKEN_TO: frozenset[EventType] = frozenset({"ACCUSE", "REQUEST", "AGREE", "THREATEN", "REJECT"})
_DONE_BY_STATES: frozenset[EventType] = frozenset({"MOBILIZE", "SANCTION", "THREATEN"})
"""Types that a state does, whether or not it is named beside them: "reservists were called up in Brest"."""
_BLOWS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "SANCTION", "THREATEN"})
_HELPING: frozenset[EventType] = frozenset({"AID", "SUPPORT", "COOPERATE", "REQUEST"})
"""What friends do for each other or ask of each other; a blow in the same breath is aimed at somebody else."""
_ANSWERS: frozenset[EventType] = frozenset({"SANCTION", "ACCUSE", "REJECT", "SUPPORT", "THREATEN"})
_STEPS = frozenset({"step", "move", "measure", "decision", "act", "action", "gesture", "ruling", "policy"})
_VERDICTS = frozenset({"verdict", "sentence", "ruling", "conviction", "trial", "judgment", "judgement"})
"""Steps of courts, which sit in the state of the town that they sit in."""
_ANY = frozenset({"any", "all", "every"})
_MAX_CLIMB = 5
_VETO = "129"
"""The code of a veto, which falls upon a paper, whoever that is about."""
_SIGNED = "057"
"""An accord signed is between those who sign it, not done to the other side."""
_FACING_CODES = frozenset({"152", "154", "155"})
_PULLED_OUT = frozenset({"087", "0874"})
_DESCRIBING = frozenset({"describe", "call", "term", "dub", "brand", "label"})
"""Verbs by which somebody only gives a deed its name: "in what a Swiss doctor described as"."""
_WITHIN = frozenset({"amod", "compound", "nmod", "poss"})
_BESIDE = frozenset({"alongside", "beside"})
_POSTED = frozenset({"to", "in", "at"})
_FIRM = "MNC"


class OtherSide:
    """Finds the other side of acts in a text.

    Args:
        parse: the text.
        reading: its actors and where they are named.
        of: gives the actors behind a noun.
    """

    def __init__(self, parse: Parse, reading: ActorReading, of: Callable[[int], list[str]]) -> None:
        self._parse = parse
        self._of = of
        self._facts: Mapping[str, Actor] = {actor.id: actor for actor in reading.actors}
        self._mentions = reading.mentions
        self._drafts: Sequence[Draft] = ()

    @cached_property
    def _named(self) -> dict[int, dict[str, str]]:
        """The states that each sentence names otherwise than as those who report, each with the first of its actors."""
        return {here: {code: told[0][0] for code, told in codes.items()} for here, codes in self._told.items()}

    @cached_property
    def _told(self) -> dict[int, dict[str, list[tuple[str, int]]]]:
        """The actors by which each sentence names states otherwise than as those who report, with their tokens."""
        named: dict[int, dict[str, list[tuple[str, int]]]] = {}
        for mention in self._mentions:
            states = {one: country for one in mention.actors if (country := self._country(one)) in gazetteer().states}
            if not states or self._reports(mention.head) or self._is_aside(mention.head) or self._is_beside(mention):
                continue
            for one, country in states.items():
                if "JRN" not in self._facts[one].sector:
                    here = named.setdefault(self._parse.sentence_of[mention.head], {})
                    here.setdefault(country, []).append((one, mention.head))
        return named

    def aim(self, drafts: Sequence[Draft]) -> None:
        """Give drafts that name nobody known on one side the other side of their sentence."""
        self._drafts = drafts
        for place, draft in enumerate(drafts):
            if draft.act in _SPOKEN_TO:
                self._leave_out_hearers(draft)
            if draft.act == "MOBILIZE" and not draft.actors:
                draft.actors = self._whose_forces(draft)
            if draft.act in _DONE_BY_STATES and not draft.actors and draft.recipients and not _is_personal(draft):
                draft.actors = self._only_other(draft, set(self._countries(draft.recipients)))
            own = set(self._countries(draft.actors))
            if not own and draft.act == "ASSAULT" and self._is_owned(draft):
                draft.recipients = [*draft.recipients, *self._only_other(draft, set())]
            if own:
                self._aim(draft, own, drafts[:place])

    def _is_owned(self, draft: Draft) -> bool:
        """Tell whether a blow by nobody known hits what is somebody's, told: "when raiders stormed their post"."""
        told = [one for one in draft.recipients if self._country(one) in gazetteer().known]
        heads = draft.match.clause.heads("obj") if not told and draft.actor_heads else []
        return any(self._parse.tags[k] == "PRP$" for head in heads for k in self._parse.children[head])

    def _leave_out_hearers(self, draft: Draft) -> None:
        """Leave out a paper or a body of the world that only hears it: "complained to Reuters", "to the council"."""
        told = any("to" in item.slot.names for item in draft.match.filled if item.slot.role == "recipient")
        if not told and (draft.recipient_heads or not draft.match.clause.heads("to")):
            return
        judging = draft.act == "ACCUSE"
        if all(self._only_hears(self._facts.get(one), judging) for one in draft.recipients):
            draft.recipients, draft.recipient_heads = [], []

    def _only_hears(self, fact: Actor | None, judging: bool) -> bool:
        """Tell whether somebody is told a thing who cannot be meant by it; a complaint is heard by whoever judges."""
        if fact is None:
            return False
        reports = fact.sector[:1] == ["JRN"] and fact.kind not in ("person", "role")
        return reports or (judging and fact.country in ("UNO", "IGO"))

    def _whose_forces(self, draft: Draft) -> list[str]:
        """Whose are the forces that are moved: "Peru's garrisons were put on alert", "reservists are called up"."""
        if self._parse.deps[draft.token] in ("acl", "amod"):
            return []  # "soldiers stationed in Mali"
        seats = abroad_words().seats  # "his house was ringed with tanks": it is not the house that moves
        things = [head for head in draft.match.clause.heads("obj") if self._parse.lemmas[head] not in seats]
        forces = [head for head in things if head not in draft.match.heads("recipient")]
        found = [one for head in forces for one in self._of(head)]
        return found if any(self._countries(found)) else []

    def _aim(self, draft: Draft, own: set[str], before: Sequence[Draft]) -> None:
        if self._is_own(draft):
            known = gazetteer().known
            draft.recipients = sorted(code for code in own if code in known) or list(draft.actors)
        elif draft.match.frame.mode == "third-party" and not draft.recipients:
            draft.recipients = self._parties(draft, before, own)
        elif _takes_power(draft, self._parse):
            return
        elif (
            (draft.act in _AIMED or _faces_somebody(draft) or _leaves_somebody(draft))
            and not draft.mutual
            and draft.match.frame.cameo != _SIGNED
        ):
            if told := set(filter(None, self._countries(draft.recipients))):
                if draft.act == "THREATEN" and told == {_FIRM} and (found := self._conditioned(draft, own)):
                    draft.recipients = found  # "would shut the pipeline if Chad attacked": Chad is threatened
                return
            others = own | self._helpers(draft) | self._victims(draft)
            found = self._accusers(draft, own) or self._conditioned(draft, own) or self._only_other(draft, others)
            answers = draft.act in _ANSWERS and not self._is_of_its_own(draft)
            if not found and answers and len(self._named_beside(draft, own)) > 1:
                found = self._last_doers(before, self._parse.sentence_of[draft.token], own)
            if not found and draft.act in _ANSWERS:
                found = [one for one in self._whose_step(draft) if not set(self._countries([one])) & own]
            draft.recipients = [*draft.recipients, *found]

    def _is_of_its_own(self, draft: Draft) -> bool:
        """Tell whether what is turned down answers nothing told before: "while Chad rejected any change of rule"."""
        heads = draft.match.clause.heads("obj") if draft.act == "REJECT" else []
        return any(self._parse.lower[k] in _ANY for head in heads for k in self._parse.children[head])

    def _victims(self, draft: Draft) -> set[str]:
        """States whose people suffered what is blamed, of which nobody is told to be the doer."""
        blows = (
            [one for one in draft.contents if one.act == "ASSAULT" and not one.actors] if draft.act == "ACCUSE" else []
        )
        return {code for blow in blows for code in self._countries(blow.recipients)}

    def _helpers(self, draft: Draft) -> set[str]:
        """States that the same sentence tells stand by whoever deals a blow: "backed by Chad, Niger stormed"."""
        if draft.act not in _BLOWS:
            return set()
        own = set(draft.actors)
        sentence = self._parse.sentence_of[draft.token]
        pairs = [
            (set(one.actors), set(one.recipients))
            for one in self._drafts
            if one.act in _HELPING and self._parse.sentence_of[one.token] == sentence and one is not draft
        ]
        helped = [giver for giver, taker in pairs if taker & own] + [taker for giver, taker in pairs if giver & own]
        return {code for side in helped for code in self._countries(sorted(side))}

    def _conditioned(self, draft: Draft, own: set[str]) -> list[str]:
        """Whose deed a threat hangs on: "if Chad moves its troops, Niger will answer"."""
        conditions = [one.condition for one in (draft, *draft.contents) if one.condition is not None]
        if draft.status == "occurred" and draft.act != "THREATEN":
            return []
        for condition in conditions[:1]:
            subject = child(self._parse, condition, *SUBJECTS)
            # Who is acted upon does nothing: "unless the men were freed".
            acts = subject is not None and self._parse.deps[subject] == "nsubj"
            found = self._of(subject) if subject is not None and acts else []
            if found and not own & set(self._countries(found)):
                return found
        return []

    def _named_beside(self, draft: Draft, besides: set[str]) -> list[str]:
        named = self._named.get(self._parse.sentence_of[draft.token], {})
        return [one for code, one in named.items() if code not in besides]

    def _only_other(self, draft: Draft, besides: set[str]) -> list[str]:
        found = self._named_beside(draft, besides)
        if len(found) != 1 or draft.match.frame.cameo == _VETO:
            return []
        told = self._told[self._parse.sentence_of[draft.token]][self._country(found[0])]
        return found if any(not self._is_matter(head, draft) for _, head in told) else []

    def _is_matter(self, head: int, draft: Draft) -> bool:
        """Tell whether a mention only describes what an act is about: "a bill that would ban what Chad makes".

        So does all that a denial holds ("denied that gunmen from Chad had trained there"), and who acts in such a
        clause is a side of it none the less ("a convoy that Chad had sent").
        """
        parse, noun = self._parse, head
        while parse.deps[noun] in _WITHIN:
            noun = parse.heads[noun]
        denied = draft.act == "REJECT" and denies(parse, draft)
        describing = "ccomp" if denied else "relcl"
        described, at = False, head
        while at != draft.token and parse.heads[at] != at:
            described = described or parse.deps[at] == describing
            at = parse.heads[at]
        return at == draft.token and described and (denied or parse.deps[noun] not in SUBJECTS)

    def _accusers(self, draft: Draft, own: set[str]) -> list[str]:
        """Who tells what is denied: "Chad said the shells were Mali's, which Mali denied"."""
        if draft.act != "REJECT" or not denies(self._parse, draft):
            return []
        parse = self._parse
        first, _ = parse.sentences[parse.sentence_of[draft.token]]
        telling = [
            k
            for k in range(first, draft.token)
            if parse.deps[k] in SUBJECTS and parse.lemmas[parse.heads[k]] in verb_classes().reporting
            and parse.heads[k] < draft.token
        ]  # fmt: skip
        tellers = [(one for one in self._of(k) if self._country(one) in gazetteer().states) for k in telling]
        found = [list(side) for side in tellers]
        others = [side for side in found if not own & set(self._countries(side))]
        return others[-1] if others else []

    def _whose_step(self, draft: Draft) -> list[str]:
        """Who took the step that a clause speaks of: "Mali and Niger merged their banks, a step Chad scorned"."""
        parse, verb = self._parse, draft.token
        while parse.deps[verb] == "conj":
            verb = parse.heads[verb]
        step = parse.heads[verb]
        if parse.deps[verb] != "relcl" or parse.lemmas[step] not in _STEPS | _VERDICTS or parse.heads[step] > step:
            return []
        at = step
        for _ in range(_MAX_CLIMB):
            at = parse.heads[at]
            if parse.pos[at] in VERBAL:
                if parse.lemmas[step] in _VERDICTS and is_passive(parse, at):
                    return [one for slot, head in prepositions(parse, at) if slot == "in" for one in self._of(head)]
                subject = surface_subject(parse, at, verb_classes())
                return self._of(subject) if subject is not None else []
        return []

    def _parties(self, mediation: Draft, before: Sequence[Draft], own: set[str]) -> list[str]:
        """Between whom somebody mediates: those who came together just before, "a deal brokered by Oman"."""
        sentence_of = self._parse.sentence_of
        for draft in reversed(before):
            if sentence_of[draft.token] < sentence_of[mediation.token] - 1:
                return []
            theirs = set(self._countries(draft.actors))
            if draft.mutual and theirs and not theirs & own:
                return draft.actors
        return []

    def _is_own(self, draft: Draft) -> bool:
        """Tell whether the words say that whom it is done to is the actor's own: "its own government"."""
        parse = self._parse
        return any(parse.lower[index] == "own" for head in draft.recipient_heads for index in parse.children[head])

    def _last_doers(self, before: Sequence[Draft], sentence: int, own: set[str]) -> list[str]:
        for draft in reversed(before):
            if self._parse.sentence_of[draft.token] == sentence:
                for side in (draft.actors, draft.recipients):
                    theirs = set(self._countries(side))
                    if theirs and not theirs & own:
                        return [one for one in side if self._country(one)]
        return []

    def _is_aside(self, head: int) -> bool:
        """Tell whether a mention only tells who a subject is: "Chad, which has a treaty with Oman, said"."""
        parse, at = self._parse, head
        if is_maker(parse, head) or parse.lower[parse.heads[head]] == "since":
            return True  # "for the first time since Perón"
        while parse.heads[at] != at and parse.deps[at] != "relcl":
            at = parse.heads[at]
        subject = parse.heads[at]
        behind_comma = parse.words[parse.edges[at][0] - 1] == ","
        stands = parse.lemmas[at] in standing_words().standing
        return parse.deps[at] == "relcl" and parse.deps[subject] in SUBJECTS and behind_comma and stands

    def _is_beside(self, mention: ActorMention) -> bool:
        """Tell whether somebody only acts beside the doer, or made a thing: "alongside Mali", "in a Fiat van"."""
        parse, head = self._parse, mention.head
        while parse.deps[head] in _WITHIN and parse.pos[head] == "ADJ" and parse.heads[head] != head:
            head = parse.heads[head]
        head = parse.first_conjuncts[head]
        if parse.deps[head] == "pobj":
            beside = parse.lower[max(parse.heads[head] - 1, 0) : parse.heads[head] + 1]
            return beside[-1] in _BESIDE or beside in (("together", "with"), ("along", "with"))
        firm = all("BUS" in self._facts[one].sector[:1] for one in mention.actors if one in self._facts)
        return firm and parse.deps[head] in ("compound", "nmod")

    def _reports(self, head: int) -> bool:
        """Tell whether a mention is of somebody who only tells of the act, or of where an envoy who does is posted."""
        parse = self._parse
        if parse.deps[head] == "pobj" and parse.lower[parse.heads[head]] in _POSTED:
            envoy = parse.heads[parse.heads[head]]
            head = envoy if parse.lemmas[envoy] in sent_abroad() else head
        while parse.deps[head] in _WITHIN and parse.heads[head] != head:
            head = parse.heads[head]
        verb = parse.heads[head]
        if parse.deps[head] not in SUBJECTS:
            return False
        described = parse.lemmas[verb] in _DESCRIBING and any(parse.lower[k] == "what" for k in parse.children[verb])
        return described or parse.lemmas[verb] in verb_classes().reporting

    def _country(self, actor: str) -> str:
        fact = self._facts.get(actor)
        return (fact.country or "") if fact is not None else actor

    def _countries(self, ids: Sequence[str]) -> Iterator[str]:
        return (country for one in ids if (country := self._country(one)))


def _is_personal(draft: Draft) -> bool:
    """Tell whether anybody may have done it: "two clerks were threatened with a knife"."""
    return draft.act == "THREATEN" and draft.match.frame.mode == "violence" and draft.match.clause.passive


def _faces_somebody(draft: Draft) -> bool:
    """Tell whether troops are set moving or on alert, which is done before somebody; a drill or a levy is not."""
    frame = draft.match.frame
    return draft.act == "MOBILIZE" and frame.cameo in _FACING_CODES and frame.mode != "militia"


def _leaves_somebody(draft: Draft) -> bool:
    """Tell whether troops are pulled out, which is done where they stood: "Mali tore up the pact and Danes left"."""
    return draft.act == "RETREAT" and draft.match.frame.mode == "withdraw" and draft.match.frame.cameo in _PULLED_OUT


def _takes_power(draft: Draft, parse: Parse) -> bool:
    """Tell whether a country's own take power there, which is aimed at no other state."""
    return draft.act == "COERCE" and any(parse.lemmas[head] == "power" for head in draft.match.clause.heads("obj"))
