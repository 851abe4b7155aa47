"""What nobody has willed or nothing suffers: deeds of things, accidents, blows at what no blow hurts.

"Hail hammered the orchards", "the jet came down, killing its crew", "attacked the cheesecake": force is told of, and
nobody uses it. A thing acts where somebody is behind it or where it is a weapon or a blow ("shells killed ten").
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tocsin.ontology.abroad import abroad_words
from tocsin.ontology.domains import domains
from tocsin.ontology.lexicon_format import Classes
from tocsin.ontology.unwilled import unwilled_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.nouns import innermost
from tocsin.reading.clauses.particles import particle
from tocsin.reading.events.draft import Draft
from tocsin.reading.events.participants import Participants
from tocsin.reading.events.standing import ARMED
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse
from tocsin.record import Actor

_JOINED = frozenset({"advcl", "conj", "acl", "xcomp"})
_OWNING = frozenset({"amod", "compound", "poss"})


class Unwilled:
    """Tells which drafts of a parse tell of no will.

    Args:
        parse: the text.
        actors: all actors of the text.
        participants: who stands behind which words.
        classes: word classes of the lexicon in force.
    """

    def __init__(self, parse: Parse, actors: Sequence[Actor], participants: Participants, classes: Classes) -> None:
        self._parse = parse
        self._armed = {one.id for one in actors if not ARMED.isdisjoint(one.sector)}
        self._participants = participants
        self._classes = classes
        self._words = unwilled_words()

    def holds(self, draft: Draft) -> bool:
        """Tell whether things do what a draft tells, or it is done to things that cannot suffer it."""
        if draft.match.clause.kind != "verb":
            return draft.act == "ASSAULT" and self._is_by_things(draft)
        if draft.act == "ASSAULT" and (self._is_counted_war(draft) or self._is_toll_of_mishap(draft)):
            return True
        if draft.act == "ASSAULT" and (self._is_own_mishap(draft) or self._is_bad_driving(draft)):
            return True
        if draft.act == "ASSAULT" and self._are_unhurt(draft):
            return True
        if draft.act == "ACCUSE" and self._blames_things(draft):
            return True
        if draft.act == "ASSAULT" and (self._is_accident(draft) or self._hurts_nothing(draft)):
            return True
        if draft.act == "AID" and self._is_rescue_after_mishap(draft):
            return True
        doers = self._doers(draft) if draft.act != "PROTEST" else ()
        if draft.act == "SUPPORT" and draft.match.clause.passive and doers and all(map(self._is_arm, doers)):
            return True
        return bool(doers) and all(map(self._is_thing, doers))

    def _doers(self, draft: Draft) -> Sequence[int]:
        """What a verb says does it, whatever its frame makes of that."""
        match, clause = draft.match, draft.match.clause
        taken = {head for role in ("recipient", "content", "topic") for head in match.heads(role)}
        told = match.heads("actor") or clause.heads("by" if clause.passive else "subj")
        return [head for head in told if head not in taken]

    def _is_thing(self, head: int) -> bool:
        """Tell whether a noun names a thing that nobody is behind and that is no weapon and no blow."""
        parse = self._parse
        if parse.pos[head] != "NOUN" or parse.words[head][:1].isupper() or head in parse.entity_at:
            return False
        person = self._is_in(parse.lemmas[innermost(parse, head, verb_classes())], self._words.people)
        return not person and not self._acts_for_somebody(head) and not self._participants.of(head)

    def _acts_for_somebody(self, head: int) -> bool:
        lemma = self._parse.lemmas[innermost(self._parse, head, verb_classes())]
        return lemma in domains().doing or lemma in verb_classes().blow or self._is_in(lemma, self._words.armed)

    def _is_arm(self, head: int) -> bool:
        """Tell whether a noun names arms or men of nobody told, part of a force: "troops, backed by tanks"."""
        parse = self._parse
        owned = any(parse.deps[k] in _OWNING for k in parse.children[head])
        return parse.pos[head] == "NOUN" and not owned and self._is_in(parse.lemmas[head], self._words.armed)

    def _is_accident(self, draft: Draft) -> bool:
        """Tell whether what killed is a mishap told by the verb above: "the jet came down, killing its crew"."""
        parse, token = self._parse, draft.token
        above = parse.heads[token]
        if parse.deps[token] not in _JOINED or draft.match.clause.heads("by"):
            return False
        own = any(parse.deps[k] in SUBJECTS for k in parse.children[token])
        own = own or any(parse.deps[k] == "dobj" for k in parse.children[above])
        return not own and self._befalls(above)

    def _is_own_mishap(self, draft: Draft) -> bool:
        """Tell whether people came to harm in a mishap of their own: "was hurt when his sledge hit a fence"."""
        parse, token = self._parse, draft.token
        if not draft.match.clause.passive or draft.match.clause.heads("by"):
            return False
        mishaps = [k for k in parse.children[token] if parse.deps[k] == "advcl" and self._is_mishap(k)]
        if any(parse.lemmas[k] in self._words.crashing for k in mishaps):
            first, last = parse.sentences[parse.sentence_of[token]]  # a craft of arms crashes as any other
            return (verb_classes().blow | domains().doing).isdisjoint(parse.lemmas[first:last])
        return bool(mishaps) and not self._tells_of_arms(token)

    def _is_mishap(self, verb: int) -> bool:
        """Tell whether a clause tells of a mishap of no doer, or that somebody's own vehicle struck something."""
        parse = self._parse
        subjects = [k for k in parse.children[verb] if parse.deps[k] == "nsubj"]
        owned = any(parse.tags[k] == "PRP$" for one in subjects for k in parse.children[one])
        if owned and parse.lemmas[verb] in self._words.colliding:
            struck = [k for k in parse.children[verb] if parse.deps[k] == "dobj"]
            return not any(map(self._acts_for_somebody, struck))
        if not subjects or not self._befalls(verb):
            return False
        return parse.lemmas[verb] in self._words.crashing or not any(map(self._acts_for_somebody, subjects))

    def _befalls(self, verb: int) -> bool:
        """Tell whether a verb tells what befalls vehicles and buildings: "overturned", "came down"."""
        return " ".join(filter(None, (self._parse.lemmas[verb], particle(self._parse, verb)))) in domains().mishaps

    def _is_rescue_after_mishap(self, draft: Draft) -> bool:
        """Tell whether people are only got out of a mishap by nobody told: "ran aground and its crew was rescued"."""
        parse, token = self._parse, draft.token
        if draft.actors or not draft.match.clause.passive or parse.deps[token] not in (*_JOINED, "conj"):
            return False
        return self._befalls(parse.heads[token])

    def _is_bad_driving(self, draft: Draft) -> bool:
        """Tell whether a driver ran into something, whoever came to harm: "a driver hit a kiosk, injuring two"."""
        parse = self._parse
        above = parse.heads[draft.token] if parse.deps[draft.token] in _JOINED else draft.token
        if parse.lemmas[above] not in self._words.colliding and not self._befalls(above):
            return False
        drivers = [k for k in parse.children[above] if parse.deps[k] in SUBJECTS]
        if not drivers or not all(parse.lemmas[k] in self._words.drivers for k in drivers):
            return False
        first, last = parse.sentences[parse.sentence_of[above]]
        return self._words.meant.isdisjoint(parse.lemmas[first:last]) and not self._tells_of_arms(above)

    def _tells_of_arms(self, token: int) -> bool:
        """Tell whether a token's sentence has a word of arms or of fighting."""
        first, last = self._parse.sentences[self._parse.sentence_of[token]]
        pos, every = self._parse.pos, self._parse.lemmas
        # A strike is one of arms where it is a noun: a balloon strikes a chimney.
        struck = self._words.colliding
        lemmas = frozenset(every[k] for k in range(first, last) if pos[k] != "VERB" or every[k] not in struck)
        return any(not lemmas.isdisjoint(self._classes.get(name, frozenset())) for name in self._words.fighting)

    def _hurts_nothing(self, draft: Draft) -> bool:
        """Tell whether a thing is struck that no force is used on: a pie, a record, a market."""
        heads = draft.match.clause.heads("obj") or draft.match.clause.heads("subj")
        if self._is_collision(draft):
            return True
        if not heads or draft.match.clause.passive or not self._armed.isdisjoint(draft.actors):
            return False
        if any(map(self._acts_for_somebody, self._doers(draft))):
            return False
        if self._parse.lemmas[draft.token] in ("hit", "strike") and all(
            self._parse.lemmas[k] in self._words.obstacles for k in heads
        ):
            return True  # "a pilot died when he struck a power line"
        return set(heads) <= {*draft.recipient_heads} and not any(map(self._is_hurt, heads))

    def _is_collision(self, draft: Draft) -> bool:
        """Tell whether one craft runs into what stands in its way: "the helicopter hit power lines"."""
        parse, clause = self._parse, draft.match.clause
        struck = clause.heads("obj")
        if parse.lemmas[draft.token] not in self._words.colliding or not struck or clause.passive:
            return False
        if not all(parse.lemmas[k] in self._words.obstacles for k in struck):
            return False
        doers = clause.heads("subj")
        return bool(doers) and all(parse.tags[k] == "NN" and parse.lemmas[k] in abroad_words().craft for k in doers)

    def _is_by_things(self, draft: Draft) -> bool:
        """Tell whether a noun of force is one of or with things: "an invasion of cheeses", "a battle with a cold"."""
        clause = draft.match.clause
        foes = [head for slot in ("with", "against") for head in clause.heads(slot)]
        heads = foes if self._armed.isdisjoint(draft.actors) else []
        heads = heads or ([] if draft.actors else list(clause.heads("of")))
        return bool(heads) and not any(map(self._is_hurt, heads))

    def _blames_things(self, draft: Draft) -> bool:
        """Tell whether a thing is blamed: "blaming low ore grades"."""
        parse = self._parse
        blamed = draft.match.clause.heads("obj") if parse.lemmas[draft.token] == "blame" else []
        return bool(blamed) and not draft.contents and all(map(self._is_thing, blamed))

    def _is_toll_of_mishap(self, draft: Draft) -> bool:
        """Tell whether people came to harm by nobody's hand in a sentence that tells of a mishap and of no arms."""
        if draft.actors or not draft.match.clause.passive or self._doers(draft):
            return False
        first, last = self._parse.sentences[self._parse.sentence_of[draft.token]]
        lemmas = frozenset(self._parse.lemmas[first:last])
        if lemmas.isdisjoint(domains().agents) or not lemmas.isdisjoint(verb_classes().blow | domains().doing):
            return False
        return not self._tells_of_arms(draft.token)

    def _are_unhurt(self, draft: Draft) -> bool:
        """Tell whether nobody came to harm where nothing tells of arms: "no residents were hurt"."""
        if draft.status != "negated" or draft.actors or not draft.match.clause.passive or self._doers(draft):
            return False
        return not self._tells_of_arms(draft.token)

    def _is_counted_war(self, draft: Draft) -> bool:
        """Tell whether wars are only counted: "have fought three wars"."""
        parse = self._parse
        wars = [head for head in draft.match.clause.heads("obj") if parse.lemmas[head] in ("war", "battle", "conflict")]
        return any(parse.deps[k] == "nummod" for head in wars for k in parse.children[head])

    def _is_hurt(self, head: int) -> bool:
        """Tell whether a word names somebody, or something that force is used on or with."""
        if self._parse.pos[head] != "NOUN" or self._participants.named(head) or self._acts_for_somebody(head):
            return True
        parse, at = self._parse, innermost(self._parse, head, verb_classes())
        if self._is_in(parse.lemmas[at], self._words.hurt):
            return True
        before = (k for k in parse.children[at] if parse.deps[k] in _OWNING)
        return any(self._is_in(f"{parse.lemmas[k]} {parse.lemmas[at]}", self._words.hurt) for k in before)

    def _is_in(self, lemma: str, names: Iterable[str]) -> bool:
        return any(lemma in self._classes.get(name, ()) for name in names)
