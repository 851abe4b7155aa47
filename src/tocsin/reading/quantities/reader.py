"""Quantities: the numbers of a text, what they count, and whose that is.

The numbers themselves are read by `numerals`, their kinds told by `kinds`. Numbers inside a time expression
are no quantities, nor those that name a thing ("resolution 1701").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tocsin.ontology.counted import counted_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.actors.reader import ActorReading
from tocsin.reading.clauses.subjects import surface_subject
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.quantities.kinds import counted_noun, is_label, kind_of_counted, kind_without_noun
from tocsin.reading.quantities.numerals import Numeral, read_numerals
from tocsin.reading.times.reader import TimeReading
from tocsin.record import Quantity, Span

_MEASURED = frozenset({"money", "percent", "distance"})


def read_quantities(parse: Parse, times: TimeReading, actors: ActorReading) -> tuple[Quantity, ...]:
    """Read the quantities of a text, in order."""
    busy = [(time.span.start, time.span.end) for time in times.times]
    found: list[Quantity] = []
    end = 0
    for numeral in sorted(read_numerals(parse.text), key=lambda one: (one.start, -one.end)):
        if numeral.start < end or any(start < numeral.end and numeral.start < stop for start, stop in busy):
            continue
        quantity = _quantity(parse, numeral, actors, found)
        if quantity is not None:
            end = numeral.end
            found.append(quantity)
    return tuple(found)


def _quantity(parse: Parse, numeral: Numeral, actors: ActorReading, before: Sequence[Quantity]) -> Quantity | None:
    tokens = parse.tokens_in(numeral.start, numeral.end)
    if not tokens:
        return None
    if parse.deps[tokens[0]] == "prt" and len(tokens) > 1:
        tokens, numeral = tokens[1:], replace(numeral, low=numeral.value, high=numeral.value)
    if not numeral.unit and is_label(parse, tokens):
        return None
    noun = counted_noun(parse, tokens)
    kind, unit = _kind(parse, tokens, noun, numeral)
    if kind is None and noun is None:
        kind = _kind_before(parse, tokens, before)
    if kind is None:
        return None
    return Quantity(
        span=Span.of(parse.text, parse.starts[tokens[0]], parse.ends[tokens[-1]]),
        value=numeral.value,
        low=numeral.low,
        high=numeral.high,
        unit=unit,
        of=_words(parse, noun, tokens) if noun is not None else None,
        kind=kind,
        actor=_owners(parse, noun, actors) if noun is not None and kind != "money" else [],
    )


def _kind(parse: Parse, tokens: range, noun: int | None, numeral: Numeral) -> tuple[str | None, str | None]:
    """The kind of a quantity and its unit."""
    if numeral.unit:
        return "money", numeral.unit
    after = parse.lower[tokens[-1] + 1] if tokens[-1] + 1 < len(parse) else ""
    if after in ("percent", "%", "per", "percentage"):
        return "percent", None
    if noun is None:
        return kind_without_noun(parse, tokens, vague=numeral.value is None)[0], None
    word = parse.lower[noun]
    if code := counted_words().currency.get(word):
        return "money", code
    kind = kind_of_counted(parse, tokens, noun)
    if kind == "distance":
        return kind, "km" if word.startswith("k") else "mi" if word.startswith("mi") else "m"
    return kind, None


def _kind_before(parse: Parse, tokens: range, before: Sequence[Quantity]) -> str | None:
    """The kind that a number without a noun takes from the one before it in its sentence: "police spoke of 45,000"."""
    if not before or not kind_without_noun(parse, tokens, vague=False)[1]:
        return None
    last = before[-1]
    sentence = parse.sentence_of[tokens[0]]
    near = parse.sentence_of[parse.tokens_in(last.span.start, last.span.end)[0]] == sentence
    return last.kind if near and last.kind not in _MEASURED else None


def _words(parse: Parse, noun: int, tokens: range) -> str:
    """The counted noun with the modifiers between it and the number."""
    first = noun
    while first - 1 > tokens[-1] and parse.heads[first - 1] == noun:
        first -= 1
    return parse.text[parse.starts[first] : parse.ends[noun]]


def _owners(parse: Parse, noun: int, actors: ActorReading) -> list[str]:
    """Whose they are: the country in the phrase, else who masses, sends or loses them."""
    for index in (*parse.children[noun], noun):
        found = [one for one in actors.at(index) if not one.startswith("x-")]
        if found:
            return found
    verb = parse.heads[noun]
    if parse.deps[noun] == "dobj" and parse.lemmas[verb] in counted_words().having:
        subject = surface_subject(parse, verb, verb_classes())
        return list(actors.at(subject)) if subject is not None else []
    return []
