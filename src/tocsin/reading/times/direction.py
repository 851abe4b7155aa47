"""Whether the clause that a time stands in looks ahead, looks back, or does not tell.

Asked in turn: the word before the time ("since", "for"), the nouns between it and its verb ("preparations for
Saturday's rally"), and the verb: its tense, its modal, and whether it plans.
"""

from __future__ import annotations

from collections.abc import Sequence

from tocsin.ontology.time_cues import time_cues
from tocsin.reading.clauses.conditions import in_condition
from tocsin.reading.clauses.factuality import noun_status, verb_status
from tocsin.reading.parsing.labels import NOUNS, PRESENT, SUBJECTS, VERBAL
from tocsin.reading.parsing.parse import Parse, has_aux
from tocsin.reading.times.makers import Direction

_MAX_CLIMB = 8
_COMING = ("will", "'ll", "shall", "would")
_TURNED = frozenset({"free", "ablaze", "alight", "afire", "afloat", "loose", "aside"})
"""What is set so is changed, not planned."""
_MODALS = ("will", "'ll", "shall", "could", "may", "might", "should", "would", "must")
_AS_SOON_AS = frozenset({("as", "soon", "as"), ("as", "early", "as")})
_NOBODY = frozenset({"neither", "nor", "no", "none", "nobody", "nothing"})
_FIRST = frozenset({"first", "last", "only", "latest"})
_PAST_AUXILIARIES = ("had", "was", "were", "has", "have", "did", "'ve", "having")
_MARKS = frozenset("record high low mark peak best".split())
_ALL_AHEAD = ("would", "should", "could", "may", "might", "must")


def direction_of(parse: Parse, first: int, head: int, *, is_day: bool, told: bool = False) -> Direction | None:
    """Tell where the clause of a time looks.

    Args:
        parse: the text.
        first: first token of the time.
        head: the token of it that hangs on what stands outside.
        is_day: whether the time is a day: a plain present looks ahead to a day, but not to a month.
        told: whether the text tells history, in which "would" looks ahead to what is long over.
    """
    before = parse.lower[first - 1] if first else ""
    if before == "since":
        return "back"
    if parse.lower[max(first - 3, 0) : first] in _AS_SOON_AS:
        return "ahead"
    path = _path(parse, head)
    verb = path[-1] if path and parse.pos[path[-1]] in VERBAL else None
    nouns = path[:-1] if verb is not None else path
    if parse.deps[head] == "poss":
        return _of_what_it_owns(parse, nouns, verb)
    if _is_bygone_noun(parse, head) or (is_day and any(_compares(parse, one) for one in path[1:])):
        return "back"
    if before == "for" and any(parse.lemmas[one] in time_cues().figures for one in nouns[1:3]):
        return None
    if verb is not None and (led := _by_preposition(parse, before, verb)):
        return led
    if any(_is_forward_noun(parse, one) for one in nouns if one != head):
        return "ahead"
    if verb is None:
        return _of_a_sentence_without_verb_here(parse, head)
    if _could_not(parse, verb) or _is_bygone(parse, verb):
        return "back"
    if _looks_ahead(parse, verb, nouns, is_day=is_day) or (not told and _may_come(parse, verb)):
        return "ahead"
    return "back" if _is_past(parse, verb) else None


def _is_bygone_noun(parse: Parse, head: int) -> bool:
    """Whether a date stands before what was made or done on it: "under the March 3 accord"."""
    noun = parse.heads[head]
    return parse.deps[head] in ("compound", "nmod", "amod", "nummod") and parse.lemmas[noun] in time_cues().bygone


def _compares(parse: Parse, token: int) -> bool:
    """Whether a figure of that day is held against another: "5.61 compared with 5.72 Monday"."""
    return parse.lower[token] in ("compared", "versus") and parse.deps[token] in ("prep", "pcomp")


def _path(parse: Parse, head: int) -> list[int]:
    """From the head of a time up to the verb of its clause, both included."""
    path = [head]
    for _ in range(_MAX_CLIMB):
        at = path[-1]
        if parse.pos[at] in VERBAL or parse.heads[at] == at:
            break
        path.append(parse.heads[at])
    return path


def _by_preposition(parse: Parse, before: str, verb: int) -> Direction | None:
    """What the word before a day tells together with its verb ("for Friday", "postponed to Friday", "until")."""
    perfect = has_aux(parse, verb, "had")
    if before == "for" and parse.lemmas[verb] not in time_cues().going_on and not perfect:
        return "ahead"
    if (
        before in ("to", "until", "till", "through", "by")
        and parse.lemmas[verb] in time_cues().putting_off
        and not perfect
    ):
        return None if before in ("until", "till") and _has_gone_on(parse, verb) else "ahead"
    if before in ("until", "till") and not perfect and not _has_gone_on(parse, verb):
        return "ahead"
    if before == "by" and not perfect and in_condition(parse, verb):
        return "ahead"  # "unless they are freed by Friday"
    return None


def _has_gone_on(parse: Parse, verb: int) -> bool:
    return parse.lemmas[verb] in time_cues().going_on and parse.tags[verb] == "VBD"


def _of_what_it_owns(parse: Parse, nouns: Sequence[int], verb: int | None) -> Direction | None:
    """Tell when "Friday's summit" is to come: somebody prepares for it, attends it, calls it off, acts ahead of it.

    What a noun is to do, or is before, lies ahead as well: "Friday's talks will settle it", "hoped to settle it at
    Friday's talks", "flew in before Friday's talks".
    """
    if any(parse.lemmas[one] in time_cues().preparing or parse.lower[one] == "ahead" for one in nouns):
        return "ahead"
    if verb is None or has_aux(parse, verb, "had"):
        return None
    if any(parse.pos[one] in ("ADP", "SCONJ") and parse.lower[one] == "before" for one in nouns):
        return "ahead"
    lemma = parse.lemmas[verb]
    if lemma in time_cues().calling_off and any(parse.deps[one] in ("dobj", "nsubjpass") for one in nouns):
        return "ahead"
    going_on = parse.tags[verb] in PRESENT or parse.tags[verb] == "VBG"
    if lemma in time_cues().going_to and (has_aux(parse, verb, "to", *_MODALS) or going_on):
        return "ahead"
    if any(parse.deps[one] in SUBJECTS for one in nouns[:2]):
        return "ahead" if has_aux(parse, verb, *_COMING) or verb_status(parse, verb) == "scheduled" else None
    aims = has_aux(parse, verb, "to") and parse.deps[verb] in ("xcomp", "acl", "advcl")
    led = next((parse.lower[one] for one in nouns if parse.pos[one] in ("ADP", "SCONJ")), "")
    at_it = led in ("at", "in", "for")
    return "ahead" if at_it and (aims or has_aux(parse, verb, *_COMING)) else None


def _is_forward_noun(parse: Parse, token: int) -> bool:
    if parse.pos[token] == "ADJ":
        return parse.lower[token] in time_cues().forward
    return parse.pos[token] == "NOUN" and noun_status(parse, token) == "scheduled"


def _looks_ahead(parse: Parse, verb: int, nouns: Sequence[int], *, is_day: bool) -> bool:
    if _is_bygone(parse, verb):
        return False
    if _is_participle_of_another_clause(parse, verb):
        return _looks_ahead(parse, above, (), is_day=is_day) if (above := _clause_over(parse, verb)) != verb else False
    if verb_status(parse, verb) == "scheduled" or has_aux(parse, verb, "will", "'ll", "shall"):
        return True
    if parse.lemmas[verb] in time_cues().planning and not has_aux(parse, verb, "had") and not _is_record(parse, verb):
        return True
    things = [one for one in nouns[1:] if parse.deps[one] not in SUBJECTS]
    if parse.lemmas[verb] in time_cues().promising and any(parse.pos[one] in NOUNS for one in things):
        return True
    if parse.deps[verb] in ("xcomp", "acl", "relcl") and has_aux(parse, verb, "to"):
        return not _is_first_to(parse, verb)
    if not is_day and parse.lemmas[verb] in time_cues().turning and parse.tags[verb] in PRESENT:
        return not _auxiliaries(parse, verb)
    if not is_day or parse.lemmas[verb] in time_cues().saying or has_aux(parse, verb, "have", "has", "had"):
        return False
    going_on = parse.tags[verb] == "VBG" and has_aux(parse, verb, "is", "are", "am", "'s", "'re")
    is_or_may = has_aux(parse, verb, "is", "are", "may", "might", "could", "should", "would", "must")
    passive = parse.tags[verb] == "VBN" and is_or_may
    return parse.tags[verb] in PRESENT or going_on or passive or has_aux(parse, verb, *_MODALS)


def _may_come(parse: Parse, verb: int) -> bool:
    """Whether it would, should or could be: "the mill would close in May"."""
    return has_aux(parse, verb, *_ALL_AHEAD) and not has_aux(parse, verb, "have", "has", "had")


def _is_record(parse: Parse, verb: int) -> bool:
    """Whether "set" tells of a mark that stands, or of what is turned: "the record set on Aug. 6", "were set free"."""
    if parse.lemmas[verb] == "set" and verb + 1 < len(parse) and parse.lower[verb + 1] in _TURNED:
        return True
    return parse.lemmas[verb] == "set" and parse.deps[verb] == "acl" and parse.lemmas[parse.heads[verb]] in _MARKS


def _is_participle_of_another_clause(parse: Parse, verb: int) -> bool:
    """Whether it looks where the clause over it looks: "the ministers, meeting on Friday", "if signed on Friday"."""
    if parse.deps[verb] not in ("advcl", "acl") or _auxiliaries(parse, verb):
        return False
    return parse.tags[verb] == "VBG" or (parse.tags[verb] == "VBN" and parse.lemmas[verb] not in time_cues().planning)


def _could_not(parse: Parse, verb: int) -> bool:
    """Whether it was in nobody's power: "could not be reached on Friday" looks back."""
    if not has_aux(parse, verb, "could"):
        return False
    subjects = [one for one in parse.children[verb] if parse.deps[one] in SUBJECTS]
    nobody = any(parse.lower[inner] in _NOBODY for one in subjects for inner in (one, *parse.children[one]))
    return nobody or any(parse.deps[one] == "neg" for one in parse.children[verb])


def _is_first_to(parse: Parse, verb: int) -> bool:
    """Whether an infinitive tells what somebody was the first to do: "the first states to join on Friday were …"."""
    noun = parse.heads[verb]
    if parse.deps[verb] not in ("acl", "relcl") or not any(parse.lower[one] in _FIRST for one in parse.children[noun]):
        return False
    main = _clause_over(parse, noun)
    return main != noun and _is_past(parse, main)


def _of_a_sentence_without_verb_here(parse: Parse, head: int) -> Direction | None:
    """Where a sentence looks of which no verb bears the day ("against 141 yen on Friday")."""
    first, last = parse.sentences[parse.sentence_of[head]]
    root = next((one for one in range(first, last) if parse.heads[one] == one), head)
    return "back" if parse.pos[root] in VERBAL and _is_past(parse, root) else None


def _clause_over(parse: Parse, verb: int) -> int:
    """The verb of the clause that a participle hangs on."""
    at = verb
    for _ in range(_MAX_CLIMB):
        at = parse.heads[at]
        if parse.pos[at] in VERBAL:
            return at
        if parse.heads[at] == at:
            break
    return verb


def _is_bygone(parse: Parse, verb: int) -> bool:
    """Whether it is a participle that tells of a noun ("the decision, announced on Wednesday") or a perfect one.

    The parser hangs such a participle on the noun or on the verb above; behind "if" or "when" it tells of no past.
    """
    free = (
        parse.tags[verb] == "VBN"
        and parse.deps[verb] in ("acl", "advcl")
        and parse.lemmas[verb] not in time_cues().planning
    )
    led = any(parse.deps[child] in ("mark", "advmod") and child < verb for child in parse.children[verb])
    told = free and not (led and parse.deps[verb] == "advcl")
    return (told and not _auxiliaries(parse, verb)) or has_aux(parse, verb, "having")


def _auxiliaries(parse: Parse, verb: int) -> list[int]:
    return [child for child in parse.children[verb] if parse.deps[child] in ("aux", "auxpass")]


def _is_past(parse: Parse, verb: int) -> bool:
    if parse.tags[verb] == "VBD":
        return True
    return parse.tags[verb] == "VBN" and has_aux(parse, verb, *_PAST_AUXILIARIES)
