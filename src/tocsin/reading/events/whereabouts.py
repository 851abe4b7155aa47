"""Where an act took place: the place that hangs nearest to its words in the sentence.

A place tells the ground of what is done near it, however deep it hangs: "guards in Kandahar" are hit on Afghan soil.
As the place of an act itself it counts only where the sentence says so: what is said, asked and agreed is said nowhere
its matter lies ("ruled out sending troops to Chad"), and where doers are from is not where they did it ("the junta in
Rangoon", "Vladivostok's dockers").
"""

from __future__ import annotations

from operator import itemgetter

from tocsin.ontology.countries import sovereigns
from tocsin.ontology.force_words import force_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.events.days import EventDays
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, NOUNS
from tocsin.reading.parsing.parse import Parse, child
from tocsin.reading.places.reader import PlaceMention, PlaceReading
from tocsin.record.event import EventType

_TOWNS = frozenset({"city", "capital", "unknown"})
_SAID: frozenset[EventType] = frozenset(
    {"AGREE", "REJECT", "REQUEST", "THREATEN", "ACCUSE", "SUPPORT", "CONCEDE", "SANCTION"}
)
"""What is done by words, whose matter lies elsewhere."""
_STANDING = frozenset({"in", "at", "near", "outside", "inside", "off", "aboard", "on", "across"})
"""Prepositions by which words are said somewhere."""
_FORCE: frozenset[EventType] = frozenset({"ASSAULT"})
"""What is done where those who do it are: "police in Islamabad used batons"."""
_DONE_TO: frozenset[EventType] = frozenset({"ASSAULT", "COERCE"})
_SIGNING = frozenset({"sign", "ink", "seal", "initial", "conclude", "clinch"})
"""What is done at a table, wherever the paper lies: "signed a treaty in Moscow"."""
_ARRIVING: frozenset[EventType] = frozenset({"CONSULT", "MOBILIZE", "AID"})
"""What takes place where people or goods come to, and not where they set out: "will fly from Berlin to Warsaw"."""
_MODIFIERS = frozenset({"compound", "poss", "amod", "nmod"})
_SAME_TIME = frozenset({"as", "while", "when"})
_MAX_CLIMB = 8


class Whereabouts:
    """Finds the places of the drafts of one text.

    Args:
        parse: the text.
        reading: what places the text names.
        days: knows what hangs on a draft's words.
    """

    def __init__(self, parse: Parse, reading: PlaceReading, days: EventDays) -> None:
        self._parse = parse
        self._reading = reading
        self._days = days
        self._wide = {one.id: one.country for one in reading.places if one.kind == "country"}
        self._towns = {
            country: frozenset(one.id for one in reading.places if one.country == country and one.kind in _TOWNS)
            for country in self._wide.values()
        }
        self._narrow = frozenset(one.id for one in reading.places if one.kind in _TOWNS)
        self._grounds: dict[int, str | None] = {}

    def of(self, draft: Draft) -> str | None:
        """Give the id of the place where a draft's act is said to take place, None where the sentence says none."""
        if not self._reading.mentions:
            return None
        for anchors in (self._days.anchors(draft), tuple(draft.again), self._beside(draft), self._blow(draft)):
            if anchors and (found := self._at(anchors, draft)) is not None:
                return found
        return None

    def ground(self, draft: Draft) -> str | None:
        """Give the country of the place that hangs nearest to a draft's words, whatever it hangs on there."""
        if draft.token not in self._grounds:
            place = self._at(self._days.anchors(draft), None)
            if place is None and draft.again:
                place = self._at(tuple(draft.again), None)
            if place is None and draft.act in _DONE_TO and (doing := self._meanwhile(draft) or self._blow(draft)):
                place = self._at(doing, None)
            country = next((one.country for one in self._reading.places if one.id == place), None)
            self._grounds[draft.token] = sovereigns().get(country or "", country)
        return self._grounds[draft.token]

    def _meanwhile(self, draft: Draft) -> tuple[int, ...]:
        """What those were doing to whom something is done: "fired on pilgrims leaving a shrine in Multan"."""
        parse = self._parse
        return tuple(
            k for head in draft.recipient_heads for k in parse.children[head]
            if parse.deps[k] == "acl" and parse.tags[k] == "VBG"
        )  # fmt: skip

    def _blow(self, draft: Draft) -> tuple[int, ...]:
        """The blow of which it is told what it did: "the raids in Gaza, which killed twelve"."""
        parse, token = self._parse, draft.token
        if draft.act not in _FORCE or parse.deps[token] != "relcl":
            return ()
        noun = parse.heads[token]
        return (noun,) if parse.lemmas[noun] in verb_classes().blow | force_words().blows else ()

    def _at(self, anchors: tuple[int, ...], draft: Draft | None) -> str | None:
        """The place that hangs nearest, or, where that is a country, the nearest town of it that hangs there too."""
        near: list[tuple[int, str]] = []
        for mention in self._reading.mentions:
            distance = self._days.distance(mention.head, anchors)
            if distance is not None and (draft is None or self._tells(mention, anchors, draft)):
                near.append((distance, mention.place))
        if not near:
            return None
        best = min(near, key=itemgetter(0))[1]
        country = self._wide.get(best)
        towns = [one for one in near if country and one[1] in self._towns.get(country, ())]
        return min(towns, key=itemgetter(0))[1] if towns else best

    def _tells(self, mention: PlaceMention, anchors: tuple[int, ...], draft: Draft) -> bool:
        """Tell whether the words between a place and an act say that it took place there."""
        head, way = mention.head, self._way(mention.head, anchors)
        labels = [self._parse.deps[token] for token in way]
        if any(self._parse.lower[token] == "according" for token in way):
            return False  # it is where he stands who tells it
        if not way or head in anchors:
            return True
        if labels[0] in _MODIFIERS and not (len(way) > 1 and self._is_venue(way[1])):
            return False
        if draft.act in _ARRIVING and self._parse.lower[way[-1]] == "from":
            return False
        wide = mention.place not in self._narrow
        if not CLAUSE_SUBJECTS.isdisjoint(labels[:1] if draft.act in _FORCE else labels if wide else labels[:1]):
            return False  # "police in Islamabad" are where they act; "unions in Nigeria" need not be
        return draft.act not in _SAID or self._is_said_there(way)

    def _way(self, head: int, anchors: tuple[int, ...]) -> list[int]:
        """The tokens from a place up to an anchor, without it."""
        way, at = list[int](), head
        while at not in anchors and len(way) < _MAX_CLIMB:
            way.append(at)
            at = self._parse.heads[at]
        return way

    def _is_venue(self, noun: int) -> bool:
        """Tell whether a noun is where something is done: "at Prague castle"."""
        return self._parse.deps[noun] == "pobj" and self._parse.lower[self._parse.heads[noun]] in _STANDING

    def _is_said_there(self, way: list[int]) -> bool:
        """Tell whether a place hangs on what is said as where it is said, and not on what it is about."""
        parse, last = self._parse, way[-1]
        signed = parse.deps[last] == "dobj" and parse.lemmas[parse.heads[last]] in _SIGNING
        if signed and len(way) > 1:
            way, last = way[:-1], way[-2]
        if parse.deps[last] != "prep" or parse.lower[last] not in _STANDING:
            return False
        return all(parse.deps[token] in ("pobj", "prep", "appos", "conj", *_MODIFIERS) for token in way)

    def _beside(self, draft: Draft) -> tuple[int, ...]:
        """The verb whose place a joined act shares: "broke into a mosque in Sfax and fired gas", "shot as he left"."""
        parse, token = self._parse, draft.token
        above, label = parse.heads[token], parse.deps[token]
        if draft.match.clause.kind != "verb":
            return ()
        own = child(parse, token, *CLAUSE_SUBJECTS) is not None
        if label in ("conj", "advcl", "acl") and not own:
            while label == "acl" and parse.pos[above] in NOUNS and parse.heads[above] != above:
                if parse.deps[above] not in CLAUSE_SUBJECTS:
                    return ()
                above, label = parse.heads[above], ""
            return (above,)
        return tuple(k for k in parse.children[token] if parse.deps[k] == "advcl" and self._is_meanwhile(k))

    def _is_meanwhile(self, verb: int) -> bool:
        parse = self._parse
        return any(parse.deps[k] in ("mark", "advmod") and parse.lower[k] in _SAME_TIME for k in parse.children[verb])
