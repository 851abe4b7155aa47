"""What a number counts: the noun it belongs to, and the kind that noun and verb make of it.

A fate told of those counted goes before what their noun says: "killed 12 soldiers" counts the killed. Where no noun
stands by the number, its verb, a state ("12 dead"), a group ("a crowd of 10,000") or the number before it tells.
"""

from __future__ import annotations

from tocsin.ontology.counted import counted_words
from tocsin.reading.parsing.labels import NOUNS, SUBJECTS
from tocsin.reading.parsing.parse import Parse
from tocsin.reading.quantities.fates import fate_after, fate_of

_MAX_CLIMB = 3
_PERSONS = frozenset({"people", "troops", "protesters", "displaced", "detained", "members", "wounded"})
_PERSON_ENDINGS = ("ists", "men", "women", "ees")
_TAKEN = frozenset({"hostage", "captive", "prisoner"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr", "ROOT", "appos", "dep"})


def counted_noun(parse: Parse, tokens: range) -> int | None:
    """The noun that a number counts: its head, or what "of" governs behind it; None if there is none.

    Args:
        parse: the text.
        tokens: those of the number.
    """
    last = tokens[-1]
    if _of_them(parse, last):
        return None
    head = parse.heads[last]
    for _ in range(_MAX_CLIMB):
        if parse.pos[head] in NOUNS and head > last:
            return _beyond_custody(parse, head, last)
        if head == parse.heads[head] or parse.pos[head] not in ("NUM", "ADJ", "ADV", "SYM", "NOUN"):
            break
        head = parse.heads[head]
    for token in range(last + 1, min(last + 5, len(parse))):
        if parse.pos[token] in NOUNS:
            return token
        linking = parse.pos[token] == "ADP" and parse.lower[token] == "of"
        if (
            not linking
            and parse.pos[token] not in ("ADJ", "DET", "NUM", "SYM")
            and parse.lower[token] not in ("its", "their")
        ):
            return None
    return None


def kind_of_counted(parse: Parse, tokens: range, noun: int) -> str:
    """Tell the kind of what a noun with a number names; "other" if no table knows it."""
    words = counted_words()
    if _before(parse, noun, "percentage"):
        return "percent"
    if noun > tokens[-1] + 1 and (_before(parse, noun, "square") or _before(parse, noun, "cubic")):
        return "other"  # an area or a volume is no distance
    kind = _noun_kind(parse, noun) or ("people" if _a_people(parse, noun) else words.states.get(parse.lower[noun]))
    if parse.lower[noun] == "lives" and parse.lemmas[parse.heads[noun]] in words.taking_lives:
        return "killed"
    happened = fate_of(parse, noun) or fate_of(parse, tokens[-1])
    if happened == "detained" and kind not in _PERSONS:
        return kind or "other"
    if happened == "displaced" and kind not in ("people", "members", "displaced", "protesters", None):
        return kind or "other"
    if happened and (kind is None or kind in _PERSONS) and not (happened == "detained" and kind == "wounded"):
        return happened
    return kind or "other"


def kind_without_noun(parse: Parse, tokens: range, vague: bool) -> tuple[str | None, bool]:
    """Tell the kind of a number by which no noun stands.

    Args:
        parse: the text.
        tokens: those of the number.
        vague: whether it is an amount without a figure ("thousands"), which as a subject counts people.

    Returns:
        The kind or None, and whether it may take the kind of the number before it instead.
    """
    words = counted_words()
    root = next((one for one in tokens if parse.heads[one] not in tokens or parse.heads[one] == one), tokens[-1])
    if kind := _group_kind(parse, tokens) or fate_after(parse, tokens) or _size_kind(parse, root):
        return kind, False
    if kind := fate_of(parse, root):
        return kind, False
    subject = parse.deps[root] in SUBJECTS
    verb = parse.lemmas[parse.heads[root]]
    if subject and verb in words.does:
        return words.does[verb], False
    if subject and vague:
        return "people", False
    return None, parse.deps[root] in _ARGUMENTS or _of_them(parse, tokens[-1])


def is_label(parse: Parse, tokens: range) -> bool:
    """Whether a number is the name of something ("resolution 1701", "the 155 mm gun") and counts nothing."""
    words = counted_words()
    first, last = tokens[0], tokens[-1]
    after = parse.lower[last + 1] if last + 1 < len(parse) else ""
    if after == "-" and last + 2 < len(parse):
        after = parse.lower[last + 2]
    if after in words.calibre or after in words.sport:
        return True
    if first == 0 or parse.starts[first] == parse.ends[first - 1]:
        return False
    before = first - 1
    if (
        parse.lower[before] in ("no.", "nos.", "no", "number")
        and parse.pos[last] == "NUM"
        and parse.tags[before] != "DT"
    ):
        return True
    singular = parse.tags[before] in ("NN", "NNP") and parse.words[first][:1].isdigit() and len(tokens) == 1
    if singular and parse.lemmas[before] in words.numbered:
        return True
    return singular and parse.heads[last] == before and parse.deps[last] == "nummod"


def _of_them(parse: Parse, last: int) -> bool:
    behind = parse.lower[last + 1 : last + 3]
    return len(behind) == 2 and behind[0] == "of" and behind[1] in ("them", "those", "whom", "these")


def _beyond_custody(parse: Parse, head: int, last: int) -> int:
    """The people in "took 20 sailors hostage", where the parser has them stand before the last noun."""
    if parse.lower[head] in _TAKEN and head - 1 > last and parse.tags[head - 1] in ("NNS", "NNPS"):
        return head - 1
    return head


def _before(parse: Parse, noun: int, word: str) -> bool:
    return noun > 0 and parse.lower[noun - 1] == word


def _noun_kind(parse: Parse, noun: int) -> str | None:
    words = counted_words()
    if parse.lemmas[noun] == "member" and _before(parse, noun, "crew"):
        return "people"
    if _before(parse, noun, "member"):
        return "members"
    if _before(parse, noun, "asylum"):
        return "displaced"
    if kind := words.nouns.get(parse.lower[noun]) or words.nouns.get(parse.lemmas[noun]):
        return kind
    if any(parse.lower[one] == "strong" for one in range(max(noun - 3, 0), noun)):
        return words.groups.get(parse.lemmas[noun])
    person = parse.tags[noun] == "NNS" and parse.lower[noun].endswith(_PERSON_ENDINGS)
    return "people" if person else None


def _a_people(parse: Parse, noun: int) -> bool:
    """Whether a plural names people by their country: "eight Israelis"."""
    if parse.tags[noun] not in ("NNPS", "NNP", "NNS") or not parse.words[noun][:1].isupper():
        return False
    entity = parse.entity_at.get(noun)
    return entity is not None and entity[2] == "NORP"


def _size_kind(parse: Parse, token: int) -> str | None:
    """The kind of a subject whose size a number is: "the toll rose to 87", "troops, numbering 6,500"."""
    words = counted_words()
    verb = parse.heads[token]
    if parse.deps[token] in ("pobj", "quantmod"):
        verb = parse.heads[verb]
    if parse.lemmas[verb] not in words.size_verbs:
        return None
    subjects = [one for one in parse.children[verb] if parse.deps[one] in SUBJECTS]
    if not subjects and parse.deps[verb] in ("acl", "relcl"):
        subjects = [parse.heads[verb]]
    for subject in subjects:
        if parse.lemmas[subject] == "toll":
            return "killed"
        numbered = parse.lemmas[subject] in words.size_nouns
        noun = _object_of(parse, subject, "of") if numbered else subject
        befallen = fate_of(parse, subject) if numbered else None  # "the number of miners killed"
        if noun is not None and (kind := fate_of(parse, noun) or befallen or _noun_kind(parse, noun)):
            return kind
        if noun is not None and parse.tags[noun] == "NNS":
            return "other"
    return None


def _object_of(parse: Parse, noun: int, preposition: str) -> int | None:
    for one in parse.children[noun]:
        if parse.lower[one] == preposition:
            return next((below for below in parse.children[one] if parse.deps[below] in ("pobj", "pcomp")), None)
    return None


def _group_kind(parse: Parse, tokens: range) -> str | None:
    """The kind of those whose group is told by size: "a crowd of 10,000"."""
    first = tokens[0]
    while first > 0 and parse.lower[first - 1] in ("some", "about", "over", "nearly", "almost", "the", "around"):
        first -= 1
    if first < 2 or parse.lower[first - 1] != "of":
        return None
    words = counted_words()
    return words.groups.get(parse.lemmas[first - 2]) or words.nouns.get(parse.lemmas[first - 2])
