"""Deeds of history: what a clause tells of a time far behind the dispatch, or of powers and persons that are no more.

A year, a decade, a century, "two hundred years ago" or an era that dates a deed makes it history where it lies more
than a generation back. Words speak of the past as well as deeds lie in it ("apologised for the massacre of 1893"), so
an act of speech is history only where the time dates the speaking itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from tocsin.ontology.past import past
from tocsin.reading.events.draft import Draft
from tocsin.reading.parsing.labels import SUBJECTS
from tocsin.reading.parsing.parse import Parse
from tocsin.record.event import EventType

_GENERATION = 30
"""Years behind the dispatch from which on a deed is history."""
_EARLIEST = 1995
"""The year a text is taken to be of where no day is known: the first that dispatches on the web are of."""
_FIRST_YEAR = 700
"""A bare number below it is a count more often than a year."""
_MAX_CLIMB = 8
_DEEDS: frozenset[EventType] = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "PROTEST", "SANCTION"})
_WITHIN = frozenset(
    {"in", "on", "at", "of", "off", "near", "from", "to", "against", "into", "with", "by", "over", "around"}
)
"""Prepositions behind which a time still dates the deed: "sacked a town on the coast in 1258"."""
_DATING = frozenset("in on during between until by before after throughout of from around under as".split())
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_CLAUSES = frozenset({"relcl", "acl", "advcl", "ccomp", "xcomp", "conj", "parataxis", "pcomp"})
_NEAR = frozenset(
    {"dobj", "pobj", "prep", "agent", "attr", "compound", "nmod", "amod", "nsubjpass", "npadvmod", "dative"}
)
_YEAR = re.compile(r"[12]\d{3}|[7-9]\d\d")
_DECADE = re.compile(r"(1\d\d0|[1-9]\d0)'?s")
_SPAN = re.compile(r"(1\d{3})[-–/]\d{2,4}")
_NOW = frozenset({"21st", "twenty-first", "this", "present", "current", "new"})
_PARTS = frozenset({"half", "quarter", "part", "third"})
_SPANS = frozenset({"a", "two", "three", "four", "five", "six"})
_YEARS = frozenset({"years", "decades", "decade", "generations", "centuries", "century"})
_THEREAFTER = frozenset({"later", "afterwards", "subsequently", "thereafter", "eventually"})
_COUNTS = frozenset("hundred hundreds thousand thousands forty fifty sixty seventy eighty ninety".split())


class LongAgo:
    """Tells which drafts of a parse are history.

    Args:
        parse: the text.
        day: day of the dispatch, None where it is unknown.
    """

    def __init__(self, parse: Parse, day: date | None) -> None:
        self._parse = parse
        self._horizon = (day.year if day is not None else _EARLIEST) - _GENERATION
        self._times: dict[int, frozenset[int]] = {}

    def holds(self, draft: Draft) -> bool:
        """Tell whether a draft's deed lies more than a generation back."""
        deed = draft.act in _DEEDS
        if draft.status in ("scheduled", "hypothetical") and not deed:
            return False
        if deed and any(self._is_of_the_past(head) for head in self._doers(draft)):
            return True
        if deed and draft.status == "occurred" and self._is_long_course(draft.token):
            return True
        times = self._times_of(self._parse.sentence_of[draft.token])
        if not times or self._is_of_this_week(draft.token):
            return False
        return self._is_dated(draft, times, nested=deed) or self._is_told_on(draft, deed=deed)

    def _is_of_this_week(self, verb: int) -> bool:
        """Tell whether a weekday dates a clause itself: "jailed him on Monday for killings in the 1971 war"."""
        parse = self._parse
        own = (k for k in parse.children[verb] if parse.deps[k] in ("npadvmod", "prep"))
        return any(parse.lower[k] in _WEEKDAYS for at in own for k in (at, *parse.children[at]))

    def _is_told_on(self, draft: Draft, *, deed: bool) -> bool:
        """Tell whether a sentence of the past goes on with a deed: "a general of 1870 who later banned all guilds"."""
        parse = self._parse
        later = any(parse.lower[k] in _THEREAFTER and parse.deps[k] == "advmod" for k in parse.children[draft.token])
        return deed and later

    def _is_long_course(self, verb: int) -> bool:
        """Tell whether a clause looks back on what went on for years: "whom it had bombed for two decades"."""
        parse = self._parse
        before = any(parse.lower[k] == "had" and parse.deps[k] == "aux" for k in parse.children[verb])
        if not before and (parse.deps[verb] != "relcl" or parse.tags[verb] != "VBD"):
            return False
        lasting = (k for k in parse.children[verb] if parse.deps[k] == "prep" and parse.lower[k] == "for")
        return any(not _YEARS.isdisjoint(parse.lower[slice(*parse.edges[k])]) for k in lasting)

    def _doers(self, draft: Draft) -> list[int]:
        """Who does a deed and whom it is done to, where the deed itself is told and not a word on it."""
        return [*draft.actor_heads, *draft.match.clause.heads("subj"), *draft.match.heads("recipient")]

    def _is_of_the_past(self, head: int) -> bool:
        """Tell whether a noun with what stands before it names a power or a person that is no more."""
        parse, known = self._parse, past()
        if parse.lower[head] in known.powers or (parse.lower[head] in known.persons and parse.pos[head] == "PROPN"):
            return self._stands_alone(head)
        before = [k for k in parse.children[head] if k < head and parse.deps[k] in ("amod", "compound", "nmod")]
        owners = (k for k in parse.children[head] if parse.deps[k] == "poss")
        if any(parse.lower[k] in known.powers for k in before) or any(map(self._is_of_the_past, owners)):
            return True
        return any((parse.lower[k], parse.lower[head]) in known.power_phrases for k in before)

    def _stands_alone(self, head: int) -> bool:
        """Tell whether a name is not part of another's: "Napoleon", and not "Napoleon Ndlovu" or "President Franco"."""
        parse = self._parse
        around = [k for k in parse.children[head] if parse.deps[k] == "compound"]
        return all(parse.lower[k] in past().persons | past().before_persons for k in around)

    def _is_dated(self, draft: Draft, times: frozenset[int], *, nested: bool) -> bool:
        """Tell whether a time of the past dates a predicate, or a verb that it hangs on."""
        parse, at = self._parse, draft.token
        seen = {at}
        for step in range(_MAX_CLIMB):
            below = set(self._beneath(at, nested=nested and (step == 0 or parse.pos[at] == "NOUN")))
            if below & times:
                return True
            above = parse.heads[at]
            if above == at or above in seen or self._starts_anew(at):
                return False
            seen.add(above)
            at = above
        return False

    def _starts_anew(self, at: int) -> bool:
        """Tell whether what hangs on a verb has a time of its own: a further verb, a relative clause, a speech."""
        parse = self._parse
        if parse.deps[at] == "conj":
            return any(parse.deps[k] in SUBJECTS for k in parse.children[at])
        if parse.deps[at] == "relcl" and parse.tags[at] == "VBD":
            # "was watched in the Cold War by guards who shot at": told of the same time, unless it has one of its own
            return any(k in parse.entity_at and parse.entity_at[k][2] == "DATE" for k in parse.subtree(at))
        return parse.deps[at] in ("relcl", "ccomp") or (
            parse.deps[at] == "prep" and parse.lower[at] in ("for", "about")
        )

    def _beneath(self, at: int, *, nested: bool) -> Iterator[int]:
        """Yield what a predicate's own time can stand on: its adverbials, and for deeds those of its objects."""
        parse = self._parse
        for child in parse.children[at]:
            dep = parse.deps[child]
            if dep in ("npadvmod", "advmod", "nummod", "amod", "compound", "nmod"):
                yield from (child, *parse.children[child])
            elif dep == "prep" and (parse.lower[child] in _DATING or self._lasts(child)):
                yield from self._in_phrase(child)
            if nested and self._leads_on(child):
                yield from self._beneath(child, nested=True)

    def _lasts(self, preposition: int) -> bool:
        """Tell whether a phrase tells a span beyond all living memory: "for centuries"."""
        return any(self._parse.lower[k] == "centuries" for k in self._parse.children[preposition])

    def _in_phrase(self, preposition: int) -> Iterator[int]:
        """Yield the tokens of a prepositional phrase that may be its time: "in July 1866", "between … and …"."""
        parse = self._parse
        for inner in parse.children[preposition]:
            if parse.deps[inner] in ("pobj", "pcomp"):
                group = [
                    inner,
                    *(k for k in parse.children[inner] if parse.deps[k] not in _CLAUSES or parse.deps[k] == "conj"),
                ]
                yield from group
                yield from (
                    k for one in group if parse.deps[one] in ("prep", "nummod", "npadvmod") for k in self._spread(one)
                )

    def _spread(self, token: int) -> Iterator[int]:
        for child in self._parse.children[token]:
            if self._parse.deps[child] not in _CLAUSES:
                yield child

    def _leads_on(self, child: int) -> bool:
        parse = self._parse
        if parse.deps[child] == "prep":
            return parse.lower[child] in _WITHIN
        return parse.deps[child] in _NEAR

    def _times_of(self, sentence: int) -> frozenset[int]:
        """Give the tokens of a sentence that name a time far back."""
        if sentence not in self._times:
            first, last = self._parse.sentences[sentence]
            self._times[sentence] = frozenset(self._find(first, last))
        return self._times[sentence]

    def _find(self, first: int, last: int) -> Iterator[int]:
        parse, known = self._parse, past()
        for at in range(first, last):
            word = parse.lower[at]
            if word[0].isdigit():
                if self._is_old_number(at, first, last):
                    yield at
            elif word in ("century", "centuries"):
                if self._is_old_century(at, first):
                    yield at
            elif word in ("ago", "earlier") and self._is_long(at, first):
                yield from range(max(first, at - 2), at + 1)
            if word in known.powers and "under" in parse.lower[max(first, at - 2) : at]:
                yield at
        for at, era in known.eras.within(parse.lower[first:last]):
            yield from range(first + at, first + at + len(era))

    def _is_old_number(self, at: int, first: int, last: int) -> bool:
        parse, word = self._parse, self._parse.lower[at]
        behind = parse.lower[at + 1] if at + 1 < last else ""
        if word.isdigit() and behind in ("bc", "bce", "b.c.", "ad"):
            return True
        if match := _DECADE.fullmatch(word) or _SPAN.fullmatch(word):
            year = int(match[1])
            return _FIRST_YEAR < year + 9 <= self._horizon
        if not _YEAR.fullmatch(word) or int(word) > self._horizon:
            return False
        before = parse.lower[at - 1] if at > first else ""
        dated = parse.entity_at.get(at, (0, 0, ""))[2] == "DATE" or before in _DATING
        return (
            dated and before != "since" and not behind.startswith(("%", "per", "people", "men", "troops", "soldiers"))
        )

    def _is_old_century(self, at: int, first: int) -> bool:
        """Tell whether a century is one that is over: "the sixteenth century", "centuries ago", not "this century"."""
        before = set(self._parse.lower[max(first, at - 3) : at])
        if before & _NOW or before & _PARTS:
            return False
        if self._parse.lower[at] == "centuries" and self._parse.lower[at - 1] in ("for", "over"):
            return True  # "have fought for centuries"
        if self._parse.lower[max(first, at - 2)] == "for" and self._parse.lower[at - 1] in _SPANS:
            return True  # "held the town for two centuries"
        behind = self._parse.lower[at + 1 : at + 2]
        return behind in (("ago",), ("earlier",)) or any(word[:-2].isdigit() or word.endswith("th") for word in before)

    def _is_long(self, at: int, first: int) -> bool:
        """Tell whether so many years ago are more than a generation: "eighty years ago", "a century ago"."""
        parse = self._parse
        before = parse.lower[max(first, at - 4) : at]
        if not before or before[-1] not in ("years", "year"):
            return bool(before) and before[-1] in ("century", "centuries")
        counts = [
            word for word in before[:-1] if word in _COUNTS or word.partition("-")[0] in _COUNTS or word.isdigit()
        ]
        return any(not word.isdigit() or int(word) > _GENERATION for word in counts)
