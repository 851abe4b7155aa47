"""Who stands behind a noun phrase of a clause: actors through conjunction, containers and modifiers.

"a number of Russian and Belarusian officials" are both countries' officials; "positions of the rebels"
as the object of an attack are the rebels; "we" in a quotation is whoever speaks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tocsin.ontology.actor_words import actor_words
from tocsin.ontology.force_words import force_words
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.thing_kinds import town_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.grounds import on_ground
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.clauses.nouns import innermost, is_maker
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.clauses.reciprocals import whom
from tocsin.reading.events.draft import is_known
from tocsin.reading.events.matching import People
from tocsin.reading.events.stand_ins import named_town, owner_before, stand_in, told_before
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.quotes.reader import Voices
from tocsin.record import Span

_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our", "my", "ourselves"})
_NOBODY = frozenset({"US", "i"})
"""Written so it is the state or a joint of a name, nobody who speaks: "Mazar-i-Sharif"."""
_MAX_CLIMB = 6
_OWNERS = frozenset({"poss", "amod", "compound", "nmod"})
_OWNING_PREPOSITIONS = frozenset({"of", "from", "in", "by", "between", "among", "on", "against"})
AT_A_HOUSE = ("at", "outside", "inside", "in", "aboard")
"""Prepositions by which what is hit is part of somebody's house."""
_SENDING_PREPOSITIONS = frozenset({"by", "from"})


class Participants:
    """Resolves head tokens to ids of actors."""

    def __init__(
        self, parse: Parse, actors: ActorReading, voices: Voices, grounds: Mapping[int, str] | None = None
    ) -> None:
        self._parse = parse
        self._actors = actors
        self._voices = voices
        self._grounds = grounds or {}
        self._named: dict[int, list[str]] = {}
        self._strangers = frozenset(one.id for one in actors.actors if one.kind == "person" and not one.country)
        self._firms = frozenset(one.id for one in actors.actors if one.sector[:1] == ["BUS"])
        # Looked at once: few texts have these words, and every token is asked for.
        self._are_both = not {"each", "another"}.isdisjoint(parse.lower)
        self._spans = {mention.head: mention for mention in actors.mentions}

    @property
    def people(self) -> People:
        """What frames may ask of a token."""
        return People(self.is_actor, self.is_place, self.named)

    def of_all(self, heads: Iterable[int]) -> list[str]:
        """Ids of the actors behind several head tokens, once each."""
        return list(dict.fromkeys(actor for head in heads for actor in self.of(head)))

    def is_actor(self, head: int) -> bool:
        """Tell whether a token stands for a known actor by itself, or with its conjuncts."""
        if head not in self._named:
            self._named[head] = self._named_at(head)
        return bool(self._named[head])

    def is_place(self, head: int) -> bool:
        """Tell whether a token names a place whose country is known: whoever "flew to Tunis" was Tunisia's guest."""
        return head in self._grounds

    def is_scene(self, token: int) -> bool:
        """Tell whether what stands before a blow says where it fell, and not who dealt it: "the Gao attack"."""
        parse, blow = self._parse, self._parse.heads[token]
        if parse.lemmas[blow] not in force_words().blows:
            return False
        if parse.deps[token] in _OWNERS and any(map(self._is_house, range(token, blow))):
            return True
        if parse.deps[token] not in ("compound", "nmod"):
            return False
        if parse.lemmas[token] in gazetteer().roles:
            return False  # "a government raid"
        named = self.named(token)
        if token in self._grounds:
            return self._grounds[token] not in named
        return bool(named) and all(one.endswith(".GOV") for one in named)  # "the Paris attacks": no deed of Paris

    def suffering(self, blow: int) -> list[str]:
        """Codes of the states whose towns and houses stand before a blow."""
        scenes = (k for k in self._parse.children[blow] if self.is_scene(k))
        struck = (self._grounds.get(k) or next(iter(self.owning(k)), "") for k in scenes)
        return [one.partition(".")[0] for one in struck if one]

    def _is_house(self, token: int) -> bool:
        """Tell whether a word before a blow is a house or vehicle that it fell on: "the Danish embassy bombing"."""
        parse = self._parse
        before = parse.deps[token] in ("compound", "nmod") and parse.pos[token] == "NOUN"
        return before and parse.lemmas[token] in verb_classes().stricken

    def grounds_within(self, head: int) -> list[str]:
        """Countries of the places that the words under a head token name, in their order."""
        return [self._grounds[token] for token in self._parse.subtree(head) if token in self._grounds]

    def housed(self, head: int) -> list[str]:
        """Ids of those whose house something stands at: "tanks at a Saudi refinery"."""
        inner = (k for slot, k in prepositions(self._parse, head) if slot in AT_A_HOUSE)
        return next((found for k in inner if (found := self.owning(k))), [])

    def owning(self, house: int) -> list[str]:
        """Ids of those whose a house is by its name or the word before it: "a Saudi refinery"."""
        found = [] if house in self._grounds else self.named(house) or self._owners(house, frozenset())
        return found if all(map(is_known, found)) else []

    def named(self, head: int) -> list[str]:
        """Ids of the actors that a head token and its conjuncts name; no looking into modifiers."""
        if head not in self._named:
            self._named[head] = self._named_at(head)
        return list(self._named[head])

    def _named_at(self, head: int) -> list[str]:
        parse, found = self._parse, list[str]()
        queue = [head]
        for at in queue:
            inner = innermost(parse, at, verb_classes())
            own = self._own(at) or self._own(inner)
            if inner in self._grounds and self._strangers.issuperset(own):
                own = ()  # a town that the model takes for somebody: "retook Doba"
            found += own
            for index in parse.children[inner]:
                joined = parse.deps[index] == "appos" and (not own or self._is_listed(index))
                if parse.deps[index] == "conj" or joined or self._is_hyphened(index, at):
                    queue.append(index)
        return list(dict.fromkeys(found))

    def _is_listed(self, token: int) -> bool:
        """Tell whether what looks like an apposition is a list's second name: "Chad, the Comoros, Mali and Niger"."""
        parse = self._parse
        if parse.tags[token] not in ("NNP", "NNPS"):
            return False
        return any(parse.deps[k] == "conj" and parse.tags[k] in ("NNP", "NNPS") for k in parse.children[token])

    def _is_hyphened(self, token: int, head: int) -> bool:
        """Tell whether two names stand side by side with a hyphen: "Thai-Lao talks"."""
        parse = self._parse
        return token == head - 2 and parse.words[head - 1] == "-" and parse.words[head][:1].isupper()

    def of(self, head: int) -> list[str]:
        """Ids of the actors behind a head token: those it names, else its owners, else whose ground it stands on."""
        if not self.named(head) and (other := stand_in(self._parse, head)) is not None:
            return self.of(other)
        found = self.named(head) or self._owners(head) or self.housed(head)
        found = found or on_ground(self._parse, head, self._grounds) or self._known(head)
        nameless = (other for other in self._joined(head) if not self.named(other))
        beside = (one for other in nameless for one in self._owners(other, frozenset()))
        return list(dict.fromkeys([*found, *beside]))

    def _known(self, head: int) -> list[str]:
        """Ids of those whose a thing is that was told of before: "a Greek tanker … the ship", "Gao … the city"."""
        if self._parse.lemmas[head] in town_words():
            town = named_town(self._parse, head, self._grounds)
            return [self._grounds[town]] if town is not None else []
        other = told_before(self._parse, head, self._is_owned)
        return self._owners(other, _SENDING_PREPOSITIONS) if other is not None else []

    def _is_owned(self, noun: int) -> bool:
        return bool(self._owners(noun, _SENDING_PREPOSITIONS))

    def _joined(self, head: int) -> Iterator[int]:
        """What is joined to a noun: "the Omani king, the Qatari dean"."""
        for index in self._parse.children[head]:
            if self._parse.deps[index] == "conj":
                yield index
                yield from self._joined(index)

    def doing(self, head: int) -> list[str]:
        """Ids of the actors behind whoever or whatever acts: of a blow only those who deal it."""
        blow = self._parse.lemmas[innermost(self._parse, head, verb_classes())] in verb_classes().blow
        return self.behind(head) if blow else self.of(head)

    def behind(self, head: int) -> list[str]:
        """Ids of the actors that a thing does the bidding of: it names them, or they own it or sent it."""
        scenes = {self._parse.deps[k] for k in self._parse.children[head] if self.is_scene(k)}
        owning = _OWNERS - {"compound", "nmod", *scenes} if scenes else _OWNERS
        return self.named(head) or self._owners(head, _SENDING_PREPOSITIONS, owning)

    def within(self, head: int, besides: Sequence[str], *, clauses: bool = True) -> list[str]:
        """Ids of the first actor, other than some, named anywhere under a head token: a last resort.

        Args:
            head: the token.
            besides: those who are not meant.
            clauses: look into relative clauses too ("the letters that Oman sent").
        """
        for token in self._parse.subtree(head):
            aside = self._is_scene(token) or (not clauses and self._is_described(token, head))
            if not aside and self._own(token) and (found := [one for one in self.named(token) if one not in besides]):
                return found
        return []

    def _is_scene(self, token: int) -> bool:
        """Tell whether a name only says where a war is: "a pause in the war in Yemen"."""
        parse, place = self._parse, self._parse.heads[token]
        there = parse.deps[token] == "pobj" and parse.lower[place] == "in"
        return there and parse.lemmas[parse.heads[place]] in force_words().strife

    def _is_described(self, token: int, head: int) -> bool:
        """Tell whether a name stands in a relative clause of what is asked for: "a truce that Oman has drafted"."""
        for _ in range(_MAX_CLIMB):
            if token == head or self._parse.heads[token] == token:
                return False
            if self._parse.deps[token] == "relcl":
                return True
            token = self._parse.heads[token]
        return False

    def speaker_at(self, token: int) -> list[str]:
        """Id of whoever is quoted at a token, if anybody known is."""
        quote = self._voices.at(self._parse.starts[token])
        return [quote.speaker] if quote is not None and quote.speaker else []

    def span(self, head: int) -> Span:
        """The words of the mention that a head token stands in, or the token itself."""
        mention = self._spans.get(head)
        if mention is not None:
            return self._parse.span(mention.first, mention.last)
        return self._parse.span(head, head + 1)

    def _own(self, token: int) -> tuple[str, ...]:
        if self._parse.tags[token] == "WP$" and (owner := self._antecedent(token)) is not None:
            return tuple(self.named(owner))
        if self._parse.lower[token] in _FIRST_PERSON and self._parse.words[token] not in _NOBODY:
            quote = self._voices.at(self._parse.starts[token])
            return (quote.speaker,) if quote is not None and quote.speaker else ()
        if self._are_both and (others := whom(self._parse, token, verb_classes())) is not None:
            return tuple(self.named(others) or self._owners(others, frozenset()))
        found = self._actors.at(token)
        if not found and (other := owner_before(self._parse, token, self._is_somebodys)) is not None:
            return tuple(self.named(other) or self._owners(other, frozenset()))
        return found

    def _antecedent(self, token: int) -> int | None:
        """Give the noun that "whose" stands for: what the clause it opens hangs on."""
        parse, at = self._parse, token
        for _ in range(_MAX_CLIMB):
            if parse.deps[at] == "relcl":
                return parse.heads[at]
            at = parse.heads[at]
        return None

    def _beneath(self, modifier: int) -> list[str]:
        """Whom a modifier names by one of its own: "Taliban car bomb"."""
        parse = self._parse
        joined = parse.words[modifier - 1] == "-"
        owned = joined and parse.lemmas[modifier] in force_words().owned  # "a Greek-owned tanker"
        inner = (k for k in parse.children[modifier] if owned or parse.deps[modifier] == parse.deps[k] == "compound")
        return next((found for k in inner if (found := self.named(k))), [])

    def _is_make(self, token: int, head: int) -> bool:
        """Tell whether a firm's name before a vehicle only says who built it: "a Fiat van"."""
        if self._parse.lemmas[head] not in force_words().vehicles:
            return False
        return bool(found := self._actors.at(token)) and self._firms.issuperset(found)

    def _is_somebodys(self, noun: int) -> bool:
        parse = self._parse
        own = (k for k in parse.children[noun] if parse.deps[k] in ("amod", "compound", "nmod"))
        return self.is_actor(noun) or any(self.is_actor(k) for k in own)

    def _owners(
        self, head: int, behind: frozenset[str] = _OWNING_PREPOSITIONS, owning: frozenset[str] = _OWNERS
    ) -> list[str]:
        parse = self._parse
        # "Oman's Chadian allies" are Chad's: whose allies they are is told before it.
        helps = parse.lemmas[head] in actor_words().helpers
        first = [k for k in parse.children[head] if helps and parse.deps[k] == "amod"]
        for index in (*first, *parse.children[head]):
            if (
                parse.deps[index] in owning
                and not is_maker(parse, index)
                and not self._is_make(index, head)
                and (found := self.named(index) or self._beneath(index))
            ):
                return found
            if parse.deps[index] == "poss" and (found := self._owners(index, frozenset())):
                return found  # "the Danish ferry's hull"
        for index in parse.children[head]:
            if parse.deps[index] == "prep" and parse.lower[index] in behind:
                for inner in parse.children[index]:
                    if parse.deps[inner] == "pobj" and (found := self.of(inner)):
                        return found
        return []
