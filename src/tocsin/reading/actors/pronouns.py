"""Pronouns of the third person: whom "he", "its" and "they" stand for.

A reflexive is its clause's subject; a possessive leans to the subject of its verb. Else the most salient
referent that agrees is taken, unless it stands beside the pronoun under one verb, where two words mean two
people. A pronoun that opens a clause before the main one ("When he landed, X …") looks ahead. Where a thing
outweighs the actors, or nobody agrees, the pronoun stays unresolved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tocsin.ontology.abroad import abroad_words
from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.countries import country_by_code
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.nominals import nominals
from tocsin.ontology.speech import speech_cues
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.agreement import Traits, traits_of
from tocsin.reading.actors.discourse import Discourse, Referent, clause_of
from tocsin.reading.actors.names import Found
from tocsin.reading.clauses.penalties import penalised
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.labels import SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, child
from tocsin.reading.parsing.quote_marks import marked_passages

_FORMS = {
    "he": "he", "him": "he", "his": "he", "himself": "he",
    "she": "she", "her": "she", "hers": "she", "herself": "she",
    "it": "it", "its": "it", "itself": "it",
    "they": "they", "them": "they", "their": "they", "theirs": "they", "themselves": "they",
}  # fmt: skip
_THING_WEIGHT = {"it": 1.0, "they": 0.8}
_LEANING = 1.5
"""How much what is said leans to its speaker."""
_OWNING = 2.5
"""How much a possessive leans to the subject of its own clause."""
_TOLD_TO = 0.5
_UNNAMED = 0.8
"""What a role without a name weighs beside somebody named."""
_SURE = 1.35
"""How much the best must outweigh the next; who is that near is not told apart."""
_TOWARDS = frozenset({"to", "with", "against", "by", "toward", "towards", "from"})
"""Prepositions behind which "it" may be somebody; "of it", "in it" is a thing or what was told."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a pronoun stands: its form, its own verb, what it must be."""

    token: int
    form: str
    verb: int
    possessive: bool
    sentence: int
    acts: bool


class Pronouns:
    """Resolves the pronouns of one text against its discourse.

    Args:
        parse: the text.
        discourse: what was spoken of so far; the walk that calls takes mentions in.
        by_head: named mentions of the whole text by head, for pronouns that look ahead.
    """

    def __init__(self, parse: Parse, discourse: Discourse, by_head: dict[int, Found]) -> None:
        self._quoted = quoted_from(parse)
        self._parse = parse
        self._discourse = discourse
        self._by_head = by_head

    def is_one(self, token: int) -> bool:
        """Tell whether a token is a pronoun of the third person."""
        return self._parse.lower[token] in _FORMS and self._parse.pos[token] in ("PRON", "DET", "ADJ")

    def resolve(self, token: int) -> Referent | Found | None:
        """Give whom a pronoun stands for: somebody spoken of, or a mention that comes later; None if unsure."""
        place = self._place(token)
        if place.form == "it" and (self._is_empty(token) or self._is_told(place)):
            return None
        if self._parse.lower[token].endswith(("self", "selves")):
            return self._subject_of(place)
        if (ahead := self._ahead(place)) is not None:
            return ahead
        if place.possessive and (beside := self._beside_owner(place) or self._punished(place)) is not None:
            return beside
        candidates = list(self._candidates(place))
        if not candidates:
            return self._only_one(place)
        own = self._leaning(place)
        scored = [(one.salience(place.sentence) * self._factor(one, place, own), one.last, one) for one in candidates]
        scored.sort(key=lambda item: item[:2], reverse=True)
        chosen = scored[0][2]
        if (
            not chosen.actors
            or self._is_unknown(chosen, place)
            or (len(scored) > 1 and scored[0][0] < _SURE * scored[1][0])
        ):
            return None
        if place.form in ("he", "she") and chosen.traits.gender is None:
            chosen.traits = replace(chosen.traits, gender="m" if place.form == "he" else "f")
        return chosen

    def _is_unknown(self, one: Referent, place: _Place) -> bool:
        """Tell whether nobody tells who somebody is; an organ may be meant all the same: "the army said. It blamed"."""
        return one.is_open and not (place.acts and place.form == "it" and not place.possessive and one.traits.body)

    def _place(self, token: int) -> _Place:
        parse = self._parse
        possessive = parse.tags[token] == "PRP$" or parse.deps[token] == "poss"
        verb = clause_of(parse, token)
        form = _FORMS[parse.lower[token]]
        return _Place(token, form, verb, possessive, parse.sentence_of[token], self._acts(token, verb, possessive))

    def _acts(self, token: int, verb: int, possessive: bool) -> bool:
        """Tell whether only somebody can be meant: "it wants", "urged it", "its troops"."""
        parse, words = self._parse, nominals()
        if possessive:
            owned = parse.lemmas[parse.heads[token]]
            return owned in words.owned or owned in gazetteer().roles
        lemma, cues = parse.lemmas[verb], speech_cues()
        if parse.deps[token] == "nsubj":
            willing = lemma in cues.verbs or any(lemma in verbs for verbs in cues.attitudes.values())
            return willing or lemma in words.agentive or self._is_willing(verb)
        return lemma in words.agentive_objects

    def _is_willing(self, verb: int) -> bool:
        """Tell whether a verb only ties its subject to a will: "it was ready to", "they remain opposed to"."""
        parse = self._parse
        complement = child(parse, verb, "acomp", "attr", "oprd")
        return complement is not None and parse.lemmas[complement] in nominals().agentive_adjectives

    def _is_empty(self, token: int) -> bool:
        """Tell whether "it" stands for nothing: weather, time, "it was clear that", "found it hard to"."""
        parse = self._parse
        verb = parse.heads[token]
        if parse.deps[token] == "expl":
            return True
        if parse.deps[token] not in SUBJECTS:
            target = parse.deps[token] == "dobj" or (parse.deps[token] == "nsubj" and parse.pos[verb] == "ADJ")
            return target and child(parse, verb, "ccomp", "xcomp") is not None and self._is_weighed(verb)
        lemma = parse.lemmas[verb]
        if parse.deps[token] == "nsubjpass" and child(parse, verb, "ccomp", "csubj", "csubjpass") is not None:
            return True
        if lemma in actor_words().seeming:
            return True
        if lemma not in ("be", "become", "get", "remain", "prove"):
            return False
        complement = child(parse, verb, "acomp", "attr")
        if complement is None:
            return False
        clausal = child(parse, verb, "ccomp", "xcomp", "advcl", "csubj", "relcl")
        inner = child(parse, complement, "ccomp", "xcomp", "acl", "relcl")
        if parse.lemmas[complement] in nominals().agentive_adjectives:
            return False  # "it was ready to talk": somebody is ready
        measured = parse.pos[complement] == "ADJ" or names_event(parse, complement)
        return measured or clausal is not None or inner is not None

    def _is_told(self, place: _Place) -> bool:
        """Tell whether "it" as an object is what was told rather than somebody: "denied it", "learned of it"."""
        parse, token = self._parse, place.token
        if place.possessive or parse.lower[token] == "itself":
            return False
        if parse.deps[token] == "pobj":
            return parse.lower[parse.heads[token]] not in _TOWARDS
        return parse.deps[token] == "dobj" and not place.acts

    def _is_weighed(self, verb: int) -> bool:
        return self._parse.lemmas[verb] in ("find", "make", "think", "consider", "deem", "believe", "leave", "take")

    def _fits(self, one: Referent, place: _Place) -> bool:
        traits = one.traits
        if place.form in ("he", "she"):
            gender = "m" if place.form == "he" else "f"
            return traits.person and traits.gender in (None, gender)
        if place.form == "it":
            return traits.body and len(one.actors) <= 1
        return traits.many

    def _candidates(self, place: _Place) -> Iterator[Referent]:
        parse = self._parse
        barred = self._barred(place)
        quoted = self._quoted.get(place.token)
        for one in self._discourse.recent(place.sentence):
            if not self._fits(one, place) or one.order in barred or one.last >= place.token:
                continue
            if place.acts and not one.actors:
                continue
            if quoted is not None and one.last < quoted:
                continue
            if not one.actors and parse.sentence_of[one.last] < place.sentence - 1:
                continue
            yield one

    def _only_one(self, place: _Place) -> Referent | None:
        """The one person of a gender whom the text knows by name, however far back."""
        if place.form not in ("he", "she"):
            return None
        if place.token in self._quoted:
            return None
        gender = "m" if place.form == "he" else "f"
        people = [one for one in self._discourse.all() if one.actors and one.traits.person]
        known = [one for one in people if one.traits.gender == gender and one.found and one.found.kind == "person"]
        return known[0] if len(known) == 1 and known[0].order not in self._barred(place) else None

    def _barred(self, place: _Place) -> set[int]:
        """Who stands beside the pronoun under its verb, or is what it possesses."""
        parse = self._parse
        heads: set[int] = set()
        if place.possessive:
            owned = parse.heads[place.token]
            heads.add(owned)
            while parse.deps[owned] in ("appos", "conj"):
                named = parse.deps[owned] == "appos"
                owned = parse.heads[owned]
                if named:
                    heads.add(owned)
            heads.update(k for k in parse.children[parse.heads[place.token]] if parse.deps[k] == "appos")
            heads.update(self._together(place))
            heads.update(self._speaking_state(place))
        elif parse.deps[place.token] not in SUBJECTS or parse.pos[parse.heads[place.token]] not in VERBAL:
            for index in self._beside(place):
                heads.add(index)
        elif self._acts_on_head(place):
            heads.add(parse.heads[place.verb])  # "the nuns they had abducted": nobody does it to himself
        found = [self._discourse.several_at(head) for head in heads]
        barred = {one.order for one in found if one is not None}
        return barred | {member.order for one in found if one is not None for member in one.members}

    def _acts_on_head(self, place: _Place) -> bool:
        """Tell whether "they" act on the people that their clause hangs on, of whom they are none then."""
        parse, verb = self._parse, place.verb
        if place.form != "they" or parse.deps[verb] != "relcl" or parse.heads[place.token] != verb:
            return False
        others = (k for k in parse.children[verb] if parse.tags[k] not in ("WP", "WDT"))
        bare = not any(parse.deps[k] in ("dobj", "ccomp", "xcomp", "advmod", "prep") for k in others)
        return bare and parse.lemmas[parse.heads[verb]] in gazetteer().roles

    def _together(self, place: _Place) -> list[int]:
        """Those who act together under a verb, of whom "its" names none: "Peru and Chile shut its port"."""
        subject = surface_subject(self._parse, place.verb, verb_classes())
        if place.form != "it" or subject is None:
            return []
        named = [subject]
        for one in named:
            named += [k for k in self._parse.children[one] if self._parse.deps[k] in ("conj", "appos")]
        return named if any(self._parse.deps[one] == "conj" for one in named) else []

    def _speaking_state(self, place: _Place) -> list[int]:
        """The state that speaks to the rulers of whom "its" names another: "met Chad's envoy and urged its king"."""
        parse, owned = self._parse, self._parse.heads[place.token]
        if parse.lemmas[owned] not in actor_words().rulers or parse.lemmas[place.verb] not in abroad_words().addressing:
            return []
        if parse.deps[owned] in SUBJECTS or any(parse.lower[k] == "own" for k in parse.children[owned]):
            return []
        subject = surface_subject(parse, place.verb, verb_classes())
        one = self._discourse.at(subject) if subject is not None else None
        states = one is not None and any(code.removesuffix(".GOV") in country_by_code() for code in one.actors)
        return [subject] if subject is not None and states else []

    def _beside(self, place: _Place) -> Iterator[int]:
        parse = self._parse
        at = place.token
        while at != place.verb and parse.heads[at] != at:
            at = parse.heads[at]
            if parse.pos[at] == "NOUN" and parse.deps[at] != "ccomp":
                return
        subject = surface_subject(parse, place.verb, verb_classes())
        if subject is not None:
            yield subject
            yield from (k for k in parse.children[subject] if parse.deps[k] == "conj")
        for index in parse.children[place.verb]:
            if parse.deps[index] in ("dobj", "dative"):
                yield index

    def _beside_owner(self, place: _Place) -> Referent | None:
        """Give who stands before in one coordination: "the prince and his sons"."""
        owned = self._parse.heads[place.token]
        if self._parse.deps[owned] != "conj" or self._parse.pos[self._parse.heads[owned]] == "VERB":
            return None
        one = self._discourse.at(self._parse.heads[owned])
        return one if one is not None and one.actors and self._fits(one, place) else None

    def _subject_of(self, place: _Place) -> Referent | None:
        subject = surface_subject(self._parse, place.verb, verb_classes())
        if self._parse.deps[place.token] == "appos":
            subject = self._parse.heads[place.token]
        one = self._discourse.at(subject) if subject is not None else None
        return one if one is not None and one.actors and self._fits(one, place) else None

    def _leaning(self, place: _Place) -> dict[int, float]:
        """To whom a place leans, and how much: the subject of a possessive's verb, the speaker of what is said."""
        parse, classes = self._parse, verb_classes()
        subject = surface_subject(parse, place.verb, classes) if place.possessive else None
        owner = self._discourse.several_at(subject) if subject is not None else None
        if owner is not None and self._fits(owner, place):
            return {owner.order: _OWNING}
        found: list[int | None] = []
        verb = place.verb
        for _ in range(4):
            shared = parse.deps[verb] == "conj" and child(parse, verb, *SUBJECTS) is None
            told = parse.deps[verb] in ("ccomp", "xcomp", "advcl")
            if not (shared or told) or parse.heads[verb] == verb:
                break
            verb = parse.heads[verb]
            found.append(surface_subject(parse, verb, classes))
        referents = [self._discourse.several_at(one) for one in found if one is not None]
        return {one.order: _LEANING for one in referents if one is not None}

    def _punished(self, place: _Place) -> Referent | None:
        """Give whose deed is punished: "the embargo imposed on Chad after its raid"."""
        owned = self._parse.heads[place.token]
        whom = penalised(self._parse, self._parse.heads[owned]) if self._parse.deps[owned] == "pobj" else None
        one = self._discourse.several_at(whom) if whom is not None else None
        return one if one is not None and one.actors and self._fits(one, place) else None

    def _factor(self, one: Referent, place: _Place, own: dict[int, float]) -> float:
        factor = own.get(one.order, 1.0)
        if place.form == "it" and self._is_told_to(one, place):
            factor *= _TOLD_TO
        if not one.actors:
            return factor * _THING_WEIGHT.get(place.form, 1.0)
        return factor * _UNNAMED if one.found is not None and one.found.kind == "role" else factor

    def _is_told_to(self, one: Referent, place: _Place) -> bool:
        """Tell whether somebody is told what the pronoun stands in: "told parliament that it …" is of a plan."""
        parse, verb = self._parse, place.verb
        while parse.deps[verb] in ("conj", "xcomp") and parse.heads[verb] != verb:
            verb = parse.heads[verb]
        if parse.deps[verb] != "ccomp":
            return False
        target = child(parse, parse.heads[verb], "dobj", "dative")
        return target is not None and self._discourse.at(target) is one

    def _ahead(self, place: _Place) -> Found | None:
        """Give the main clause's subject for a pronoun in a clause or phrase that opens the sentence."""
        parse = self._parse
        first, _ = parse.sentences[place.sentence]
        at, hung = place.token, False
        for _ in range(12):
            above = parse.heads[at]
            if above == at:
                return None
            hung = parse.deps[at] in ("advcl", "prep") and parse.pos[above] in VERBAL
            at = above
            if hung and (subject := child(parse, at, *SUBJECTS)) is not None and subject > place.token:
                break
        else:
            return None
        if parse.edges[place.token][0] < first or any(
            parse.deps[k] in SUBJECTS and k < place.token for k in parse.children[at]
        ):
            return None
        if any(self._fits(one, place) and one.last >= first for one in self._discourse.recent(place.sentence, 0)):
            return None
        named = self._by_head.get(subject)
        if named is None or named.how != "name" or named.kind not in ("person", "name", "seat"):
            return None
        return named if agrees(traits_of(named, parse), place.form) else None


def agrees(traits: Traits, form: str) -> bool:
    """Tell whether a pronoun ("he", "she", "it", "they") may be said of somebody."""
    if form in ("he", "she"):
        return traits.person and traits.gender in (None, "m" if form == "he" else "f")
    return traits.body if form == "it" else traits.many


def quoted_from(parse: Parse) -> dict[int, int]:
    """Give for each token inside quotation marks the token at which its passage begins.

    Whom "he" means there the speaker knows, and the words around seldom tell.
    """
    found: dict[int, int] = {}
    start = 0
    for paragraph in parse.text.split("\n\n"):
        for first, last in marked_passages(parse.text, start, start + len(paragraph)):
            tokens = parse.tokens_in(first, last)
            found.update((token, tokens.start) for token in tokens)
        start += len(paragraph) + 2
    return found


def names_event(parse: Parse, token: int) -> bool:
    """Tell whether a predicate noun is one of time or turn: "it was the first time that"."""
    return parse.lemmas[token] in ("time", "day", "night", "shame", "pity", "matter", "question", "mistake", "way")
