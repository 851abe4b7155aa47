"""When an event is: the time that hangs nearest to its predicate, and the other end of a range that it opens.

"On 21 and 22 June", "from 22 July to 4 August" are one stretch; what is "put off from Monday to Friday" is on Friday.
Where the predicate's own words name none, those do by which the deed is told once more.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from tocsin.ontology.occasion_words import occasion_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.clauses.factuality import is_past_tense
from tocsin.reading.clauses.nouns import outermost
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse, child
from tocsin.reading.times.reader import TimeMention, TimeReading
from tocsin.record import Time, When

_MAX_CLIMB = 8
_SAYING_PREPOSITIONS = frozenset({"after", "at", "during", "following", "in"})
_TO = frozenset({"to", "-", "–", "—", "until", "till", "through"})
_LONGEST = timedelta(days=200)
"""A range of more days is taken for two times."""
_COUPLED = timedelta(days=3)
"""Days joined by "and" that lie no further apart are one stretch; others are two occasions."""
_WHICH = frozenset({"which", "that"})
_DAYS = re.compile(r"P(\d+)D")
_MODIFIERS = frozenset({"amod", "compound", "nmod", "nummod"})
_THINGS = frozenset({"dobj", *SUBJECTS})
_BEGINS = frozenset("begin start open launch commence".split())
_ENDS = frozenset("end close conclude finish complete wrap".split())
_LASTS = frozenset("run last continue go stretch extend".split())
_FURTHER = frozenset({"relcl", "conj"})
"""How a clause hangs that tells more of what another has begun."""
_GATHERED = frozenset({"CONSULT", "COOPERATE", "MOBILIZE", "PROTEST"})
_TO_A_DAY = frozenset({"to", "until", "till", "for"})


class EventDays:
    """Finds the time of drafts.

    Args:
        parse: the text.
        times: what times it names.
        day: the day of the dispatch, None where it states none.
    """

    def __init__(self, parse: Parse, times: TimeReading, day: date | None) -> None:
        self._parse = parse
        self._times = times
        self._day = day
        self._anchors: dict[int, tuple[int, ...]] = {}

    def when(self, draft: Draft) -> When | None:
        """Give when a draft's event is; None where no words of its clause tell."""
        place = self._nearest(draft)
        if place is None:
            return self._day_of_telling(draft)
        found = self._range_at(place, draft)
        if self._is_past(draft) and self._lies_ahead(found) and not self._is_set_for(draft, place):
            # The tense is sure, the day was misread: what has happened is not to come.
            return None
        return found

    def anchors(self, draft: Draft) -> tuple[int, ...]:
        """Tokens on which what belongs to the event hangs: predicate, carrier, the noun's verb."""
        if draft.token not in self._anchors:
            self._anchors[draft.token] = self._anchors_of(draft)
        return self._anchors[draft.token]

    def _anchors_of(self, draft: Draft) -> tuple[int, ...]:
        clause = draft.match.clause
        found = [clause.token]
        if (verb := self.told_of(draft)) is not None:
            found.append(verb)
        if clause.kind == "adj":
            found.append(self._parse.heads[clause.token])
        if clause.kind == "noun":
            noun = outermost(self._parse, clause.token, verb_classes())
            found.append(noun)
            if clause.carrier is not None:
                found.append(clause.carrier)
            elif self._parse.deps[noun] in ("dobj", "nsubj", "nsubjpass"):
                found.append(self._parse.heads[noun])
            elif self._parse.deps[noun] == "pobj" and self._parse.deps[self._parse.heads[noun]] == "agent":
                found.append(self._parse.heads[self._parse.heads[noun]])
        return tuple(found)

    def distance(self, head: int, anchors: tuple[int, ...]) -> int | None:
        """Steps up the tree from a token to the nearest anchor, None where it hangs elsewhere."""
        at = head
        for steps in range(_MAX_CLIMB):
            if at in anchors:
                return steps
            above = self._parse.heads[at]
            if above == at or self._parse.deps[at] in ("relcl", "acl", "ccomp", "advcl", "conj"):
                return None
            at = above
        return None

    def is_new_day(self, draft: Draft) -> bool:
        """Tell whether the time of a draft is that to which it is put off: "adjourned it until Monday"."""
        place = self._nearest(draft)
        if place is None or not self._is_moved(draft):
            return False
        opening = self._before(place)
        moved = opening == "from" and self._range_at(place, draft).start != self._time(place).start
        return opening in _TO_A_DAY or moved

    def told_of(self, draft: Draft) -> int | None:
        """Give the verb of a relative clause that says when a noun takes place: "a session, which opens on Monday"."""
        if draft.match.clause.kind != "noun":
            return None
        parse, happening = self._parse, verb_classes().happening
        of = [k for k in parse.children[draft.token] if parse.deps[k] == "prep" and parse.lower[k] == "of"]
        nouns = [draft.token, *(inner for k in of for inner in parse.children[k] if parse.deps[inner] == "pobj")]
        for verb in (k for noun in nouns for k in parse.children[noun] if parse.deps[k] == "relcl"):
            if not any(parse.deps[k] in SUBJECTS and parse.lower[k] in _WHICH for k in parse.children[verb]):
                continue
            for at in (verb, *(k for k in parse.children[verb] if parse.deps[k] == "xcomp")):
                if parse.lemmas[at] in happening or parse.lemmas[at] in (
                    "hold",
                    "take",
                    "set",
                    "schedule",
                    "plan",
                    "due",
                ):
                    return at
        return None

    def is_left(self, draft: Draft) -> bool:
        """Tell whether the day of a noun is that on which it is not to be: "the talks set for Monday were put off"."""
        carrier = draft.match.clause.carrier
        moved = carrier is not None and self._parse.lemmas[carrier] in occasion_words().putting_off
        return moved and not self.is_new_day(draft)

    def is_called(self, draft: Draft) -> bool:
        """Tell whether what somebody calls for a day to come is set thereby: "has called a rally for Sunday"."""
        place, verb = self._nearest(draft), self._parse.heads[draft.token]
        if place is None or self._before(place) != "for" or not self._lies_ahead(self._range_at(place, draft)):
            return False
        return self._parse.lemmas[verb] in occasion_words().planning and is_past_tense(self._parse, verb)

    def _is_set_for(self, draft: Draft, place: int) -> bool:
        """Tell whether a verb in the past sets a day to come: "called a session for Monday", "adjourned it until"."""
        clause = draft.match.clause
        if clause.kind == "verb" and draft.act not in _GATHERED:
            return False
        sets = self._parse.lemmas[clause.token] in occasion_words().planning and self._before(place) == "for"
        return sets or self.is_new_day(draft)

    def _before(self, place: int) -> str:
        """The word before a time."""
        first = self._times.mentions[place].first
        return self._parse.lower[first - 1] if first else ""

    def _nearest(self, draft: Draft) -> int | None:
        """Give the place among the mentions of the time that hangs nearest."""
        for anchors in (self.anchors(draft), tuple(draft.again), self._joined_to(draft)):
            if (place := self._nearest_to(anchors)) is not None:
                return place
        return None

    def _joined_to(self, draft: Draft) -> tuple[int, ...]:
        """Give the verb that a past is joined to by the same doers: "raided a dock on Monday and killed a guard"."""
        parse, token = self._parse, draft.token
        first = parse.heads[token]
        if draft.match.clause.kind != "verb" or parse.deps[token] != "conj" or child(parse, token, *SUBJECTS):
            return ()
        return (first,) if parse.tags[first] == parse.tags[token] == "VBD" else ()

    def _nearest_to(self, anchors: tuple[int, ...]) -> int | None:
        best: tuple[int, int] | None = None
        for place, mention in enumerate(self._times.mentions):
            if not self._is_dated(mention) or self._parse.deps[mention.head] == "amod" or self._is_name(mention):
                # "The current cabinet", "the 1979 treaty": a time of the noun, not of what happened.
                continue
            distance = self.distance(mention.head, anchors)
            if distance is not None and (best is None or distance < best[0]):
                best = (distance, place)
        return best[1] if best else None

    def _is_name(self, mention: TimeMention) -> bool:
        """Tell whether a year only tells one paper or war from others: "suspended the 1979 treaty"."""
        parse, head = self._parse, mention.head
        year = mention.last == mention.first + 1 and parse.words[head].isdigit()
        return year and parse.deps[head] in _MODIFIERS and parse.heads[head] > head

    def _is_dated(self, mention: TimeMention) -> bool:
        found = self._times.times[mention.index]
        return found.kind in ("date", "time") and found.value is not None

    def _range_at(self, place: int, draft: Draft) -> When:
        """Give the time of a mention, up to the one that closes the range it stands in."""
        mentions, found = self._times.mentions, self._time(place)
        for first, second in ((place, place + 1), (place - 1, place)):
            if first < 0 or second >= len(mentions) or not self._is_dated(mentions[first]):
                continue
            opening, closing = self._time(first), self._time(second)
            link = self._parse.lower[mentions[first].last : mentions[second].first]
            if len(link) != 1 or not self._is_dated(mentions[second]) or opening.span.start == closing.span.start:
                continue
            if link[0] in _TO and self._is_moved(draft):
                found = closing
            elif _is_stretch(opening, closing, link[0]):
                return When(start=opening.start, end=closing.end, precision=opening.precision, span=opening.span)
        if self._before(place) == "by" and found.mod == "END" and found.end:
            # A deadline is its last day, as it is in "by Friday"; the quarter before it is no time of the event.
            return When(start=found.end, end=found.end, precision="day", span=found.span)
        last = self._last_day(found, place, draft)
        return When(start=found.start, end=last or found.end, precision=found.precision, span=found.span)

    def _last_day(self, opening: Time, place: int, draft: Draft) -> str | None:
        """Give the last of the days that something takes which opens on a day: "begin ten days of drills on Monday"."""
        if opening.precision != "day" or opening.start is None or not self._is_opening(place, draft):
            return None
        lengths = (
            time.value
            for mention in self._times.mentions
            if (time := self._times.times[mention.index]).kind == "duration" and self._is_length(mention.head, draft)
        )
        days = next((int(found[1]) for one in lengths if one and (found := _DAYS.fullmatch(one))), 0)
        if not 1 < days <= _LONGEST.days:
            return self._closing_day(opening, draft)
        return (date.fromisoformat(opening.start) + timedelta(days=days - 1)).isoformat()

    def _closing_day(self, opening: Time, draft: Draft) -> str | None:
        """Give the day on which a further clause has it end: "that will run until Friday", "and end on Friday"."""
        parse = self._parse
        anchors = (*self.anchors(draft), parse.heads[draft.token])
        for place, mention in enumerate(self._times.mentions):
            verb = parse.heads[parse.heads[mention.head]]
            if parse.deps[verb] not in _FURTHER or not self._is_dated(mention):
                continue
            if self.distance(parse.heads[verb], anchors) is None:
                continue  # the parser hangs "that will run" on whatever stands before it
            ends = parse.lemmas[verb] in (_LASTS if self._before(place) in _TO else _ENDS)
            if ends and _is_stretch(opening, self._time(place), "to"):
                return self._time(place).end
        return None

    def _is_opening(self, place: int, draft: Draft) -> bool:
        """Tell whether a day is the first of what is told: it is said to begin then, or to be held to come."""
        if draft.act not in _GATHERED:
            return False
        verbs = {self._parse.lemmas[anchor] for anchor in (*self.anchors(draft), self._parse.heads[draft.token])}
        begins = bool(verbs & _BEGINS) or self._before(place) == "from"
        return begins or (draft.status == "scheduled" and not verbs & (_ENDS | occasion_words().putting_off))

    def _is_length(self, length: int, draft: Draft) -> bool:
        """Tell whether a length is that of what takes place: "ten days of drills", "a three-day drill"."""
        parse = self._parse
        nouns = {draft.token, outermost(parse, draft.token, verb_classes())}
        nouns |= {k for k in parse.children[draft.token] if parse.deps[k] in _THINGS}
        of = [k for k in parse.children[length] if parse.deps[k] == "prep" and parse.lower[k] == "of"]
        held = {inner for k in of for inner in parse.children[k] if parse.deps[inner] == "pobj"}
        before = length < parse.heads[length] and parse.heads[length] in nouns and parse.deps[length] in _MODIFIERS
        return before or bool(held & nouns) or (bool(of) and length in nouns)

    def _time(self, place: int) -> Time:
        return self._times.times[self._times.mentions[place].index]

    def _is_moved(self, draft: Draft) -> bool:
        """Tell whether a day is left for another: "put off from Monday to Friday"."""
        parse = self._parse
        anchors = (*self.anchors(draft), parse.heads[draft.token])
        return not occasion_words().putting_off.isdisjoint(parse.lemmas[anchor] for anchor in anchors)

    def _is_past(self, draft: Draft) -> bool:
        clause = draft.match.clause
        verb = clause.token if clause.kind == "verb" else clause.carrier
        if verb is None or (verb != clause.token and self._parse.lemmas[verb] in occasion_words().planning):
            return False
        return is_past_tense(self._parse, verb)

    def _lies_ahead(self, when: When) -> bool:
        return bool(self._day and when.start and when.start[:10] > self._day.isoformat())

    def _day_of_telling(self, draft: Draft) -> When | None:
        """What somebody says "after a meeting" in a dispatch that names its own day happened that day."""
        day, parse = self._day, self._parse
        if day is None or draft.match.clause.kind != "noun" or draft.status not in ("occurred", "ongoing"):
            return None
        noun = outermost(parse, draft.token, verb_classes())
        preposition = parse.heads[noun]
        verb = parse.heads[preposition]
        told = (
            parse.deps[noun] == "pobj"
            and parse.lower[preposition] in _SAYING_PREPOSITIONS
            and parse.lemmas[verb] in ("say", "tell", "add")
            and parse.tags[verb] == "VBD"
        )
        named = any(time.start == time.end == day.isoformat() for time in self._times.times)
        if not (told and named):
            return None
        return When(start=day.isoformat(), end=day.isoformat(), precision="day", span=None)


def _is_stretch(opening: Time, closing: Time, link: str) -> bool:
    """Tell whether two times with a word between are the ends of one: both days, in order, not too far apart."""
    if not (opening.start and closing.end) or opening.kind != "date" or closing.kind != "date":
        return False
    if opening.precision != closing.precision:
        return False
    first, last = date.fromisoformat(opening.start[:10]), date.fromisoformat(closing.end[:10])
    most = _COUPLED if link == "and" else _LONGEST if link in _TO else None
    return most is not None and first < last and (opening.precision != "day" or last - first <= most)
