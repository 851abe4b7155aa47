"""What the parser hangs too low or on the wrong noun, mended by form.

"Left after the talks failed, and flew home" has one traveller; whoever "walked through a market shooting at
traders" shoots, not the market; the minister of a "minister-designate" heads his title; in "gave the guards a week to
go" the week is given, and the guards are to go. A day that stands between a verb and what it takes is nothing but a
day: who "vowed on Friday to sue" vowed that, and "spurned on Friday Malta's bid" has Malta's bid for its object. In
"lent to Peru two ships" Peru takes what is lent, and is no part of the ships; in "decried the arrest of a cook by Peru"
Peru does not decry, but arrests. What kills in "the raids in Gaza, which killed twelve" is the raids and not Gaza.
"""

from __future__ import annotations

from tocsin.ontology.repair_words import repair_words
from tocsin.reading.parsing.labels import ANY_SUBJECT, FINITE, NOUNS, VERBAL
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse

_ASIDE = frozenset({"after", "when", "as", "because", "while", "although", "though", "since", "once"})
_THROUGH = frozenset({"through", "into", "across", "along", "past", "around", "up", "down", "over"})
_THINGS = frozenset({"which", "that"})
_WHERE = frozenset({"in", "at", "near", "on", "outside", "inside", "of", "against", "across", "around", "along", "off"})
_MAX_CLIMB = 8
_GIVING = frozenset({"give", "grant", "allow", "hand", "set"})
_TAKING = frozenset({"to", "from"})
_BODILY = frozenset({"shoulder", "side", "hand", "arm"})
_COUNTING = frozenset({"CD", "DT", "PRP$", "PDT"})
_MEASURES = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "CARDINAL"})
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_SPANS = frozenset("minutes hours days weeks months years decades moments".split())
_RELATIVE = frozenset({"after", "before", "later", "earlier", "ahead", "ago", "since", "into"})
"""What stands behind a span of time that tells when a thing was done."""


def mend_reach(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend how far the words of a sentence reach; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _raise_joined(parse: Parse, verb: int, tree: Tree) -> bool:
    """Join a verb behind ", and" to the main verb instead of the clause of time before it."""
    aside = parse.heads[verb]
    main = parse.heads[aside]
    if parse.deps[aside] != "advcl" or not main < aside < verb or parse.pos[verb] not in VERBAL:
        return False
    if parse.tags[verb] not in FINITE or parse.tags[main] not in FINITE:
        return False
    link = next((k for k in parse.children[aside] if parse.deps[k] == "cc" and k < verb), None)
    marks = {parse.lower[k] for k in parse.children[aside] if parse.deps[k] in ("mark", "advmod")}
    if link is None or parse.words[link - 1] != "," or not marks & _ASIDE:
        return False
    if any(parse.deps[k] in ANY_SUBJECT for k in parse.children[verb]):
        return False
    tree.heads[verb] = tree.heads[link] = main
    return True


def _raise_passive(parse: Parse, verb: int, tree: Tree) -> bool:
    """Make the passive behind a participle the verb of both: the match of "the match due on Friday was put off"."""
    part = parse.heads[verb]
    own = {parse.deps[k]: k for k in parse.children[verb]}
    passive = own.get("auxpass")
    if passive is None or parse.tags[part] != "VBD" or not part < passive < verb or ANY_SUBJECT & own.keys():
        return False
    subject = next((k for k in parse.children[part] if parse.deps[k] == "nsubj"), None)
    between = {parse.lower[k] for k in range(part, passive)} & {",", ";", "and", "but", "or"}
    behind = any(parse.deps[k] in ("dobj", "ccomp", "xcomp") for k in parse.children[part])
    if subject is None or not subject < part or between or behind:
        return False
    top = parse.heads[part]
    tree.heads[verb], tree.deps[verb] = (verb if top == part else top), parse.deps[part]
    tree.heads[subject], tree.deps[subject] = verb, "nsubjpass"
    tree.heads[part], tree.deps[part] = subject, "acl"
    return True


def _free_goer(parse: Parse, verb: int, tree: Tree) -> bool:
    """Give what is done on the way to whoever goes: "ran through the hall firing", not to the hall."""
    place = parse.heads[verb]
    way = parse.heads[place]
    if parse.tags[verb] != "VBG" or parse.words[parse.edges[verb][0] - 1] == ",":
        return False
    if parse.deps[place] != "pobj" or parse.lower[way] not in _THROUGH:
        return False
    going = parse.heads[way]
    if parse.lemmas[going] not in repair_words().going or parse.pos[going] != "VERB":
        return False
    tree.heads[verb], tree.deps[verb] = going, "advcl"
    return True


def _give_time(parse: Parse, time: int, tree: Tree) -> bool:
    """Make the time that somebody is given the verb's object, with what is to be done in it."""
    verb = parse.heads[time]
    if parse.lemmas[verb] not in _GIVING or parse.pos[verb] != "VERB" or not verb < time:
        return False
    own = {parse.deps[k]: k for k in parse.children[verb]}
    given = own.get("dative", own.get("dobj", -1))
    if own.get("dobj", given) != given or not verb < given < time:
        return False
    tree.deps[given], tree.deps[time] = "dative", "dobj"
    for k in parse.children[verb]:
        if (
            parse.deps[k] in ("advcl", "xcomp")
            and k > time
            and any(parse.tags[one] == "TO" for one in parse.children[k])
        ):
            tree.heads[k], tree.deps[k] = time, "acl"
    return True


def _take_behind_day(parse: Parse, index: int, tree: Tree) -> bool:
    """Give a verb the infinitive right behind it or behind a day: "has sworn to sue", "vowed on Friday to sue"."""
    mark = next((k for k in parse.children[index] if parse.lower[k] == "to" and parse.deps[k] == "aux"), None)
    verb = parse.heads[index]
    if mark is None or parse.lemmas[verb] not in repair_words().purposed:
        return False
    if verb != mark - 1 and not _is_day_of(parse, mark - 1, verb):
        return False
    tree.deps[index] = "xcomp"
    return True


def _is_day_of(parse: Parse, day: int, verb: int) -> bool:
    """Tell whether a weekday behind a preposition dates a verb that stands before it."""
    return parse.lower[day] in _WEEKDAYS and verb < day and parse.heads[parse.heads[day]] == verb


def _free_object(parse: Parse, day: int, tree: Tree) -> bool:
    """Part a day from the object behind it, which the parser takes for one name: "spurned on Friday Malta's bid"."""
    if parse.lower[day] not in _WEEKDAYS:
        return False
    owner, link = parse.heads[day], day - 1
    thing = parse.heads[owner]
    verb = parse.heads[link]
    if parse.lower[link] != "on" or parse.deps[owner] != "poss" or parse.heads[thing] != link:
        return False
    if parse.pos[verb] != "VERB" or not verb < link or any(parse.deps[k] == "dobj" for k in parse.children[verb]):
        return False
    tree.heads[day], tree.deps[day] = link, "pobj"
    tree.heads[thing], tree.deps[thing] = verb, "dobj"
    return True


def _stand_as_body(parse: Parse, body: int, tree: Tree) -> bool:
    """Make a way of standing of what looks like an object, with whom one stands: "stood side by side with Oman"."""
    again = body + 2
    if parse.lower[body] not in _BODILY:
        return False
    if parse.lower[body + 1 : again] not in (("to",), ("by",)) or parse.lower[again : again + 1] != (
        parse.lower[body],
    ):
        return False
    tree.deps[body] = "npadvmod"
    for below in (*parse.children[body], *parse.children[again]):
        if parse.deps[below] == "prep" and below > again:
            tree.heads[below] = parse.heads[body]
    return True


def _part_taker(parse: Parse, link: int, tree: Tree) -> bool:
    """Part who takes a thing from the thing, where it stands behind: "lent to Peru two ships"."""
    if parse.lower[link] not in _TAKING:
        return False
    head = next((k for k in parse.children[link] if parse.deps[k] == "pobj"), None)
    verb = parse.heads[link]
    if parse.deps[verb] in ("advmod", "prt"):
        verb = parse.heads[verb]  # "gave back to"
    if head is None or parse.pos[verb] != "VERB" or not verb < link or _has_object(parse, verb):
        return False
    named, thing = _named_before(parse, link, head)
    if thing is None or parse.tags[named + 1] not in _COUNTING or parse.pos[named] != "PROPN":
        return False
    tree.heads[named], tree.deps[named] = link, "pobj"
    tree.heads[thing], tree.deps[thing] = verb, "dobj"
    for counted in parse.children[named]:
        if named < counted < thing:
            tree.heads[counted] = thing  # "to Togo eleven villages"
    return True


def _named_before(parse: Parse, link: int, head: int) -> tuple[int, int | None]:
    """Give the name that opens what hangs on a preposition, and the thing told behind it, None where there is none."""
    if parse.pos[head] == "PROPN":
        behind = (k for k in parse.children[head] if parse.deps[k] == "appos" and parse.edges[k][0] == head + 1)
        return head, next(behind, None)
    opening = (k for k in range(head - 1, link, -1) if parse.edges[k][0] == link + 1 and parse.pos[k] == "PROPN")
    named = next(opening, head)
    return named, head if named < head and parse.pos[head] == "NOUN" else None


def _lower_doer(parse: Parse, link: int, tree: Tree) -> bool:
    """Hang who does a thing on the thing, not on the verb of who speaks of it: "decried the arrest of Li by Peru"."""
    verb = parse.heads[link]
    if parse.lower[link] != "by" or parse.pos[verb] != "VERB" or parse.tags[verb] == "VBN":
        return False
    deed = next((k for k in parse.children[verb] if parse.deps[k] == "dobj" and parse.edges[k][1] == link), None)
    doer = next((k for k in parse.children[link] if parse.deps[k] == "pobj"), None)
    if deed is None or doer is None or parse.entity_at.get(doer, (0, 0, ""))[2] in _MEASURES:
        return False
    done_to = any(parse.lower[k] == "of" for k in parse.children[deed])
    if parse.pos[deed] != "NOUN" or not done_to or parse.pos[doer] not in NOUNS:
        return False
    tree.heads[link] = deed
    return True


def _has_object(parse: Parse, verb: int) -> bool:
    return any(parse.deps[k] in ("dobj", "nsubjpass", "ccomp", "xcomp", "oprd") for k in parse.children[verb])


def _give_until(parse: Parse, until: int, tree: Tree) -> bool:
    """Make a day until which somebody is given to act the verb's object, as a week would be: "gave it until May"."""
    if parse.lower[until] != "until":
        return False
    verb = parse.heads[until]
    own = {parse.deps[k]: k for k in parse.children[verb]}
    given, act = own.get("dobj", own.get("dative", -1)), own.get("advcl", own.get("xcomp"))
    day = next((k for k in parse.children[until] if parse.deps[k] == "pobj"), None)
    if parse.lemmas[verb] not in _GIVING or day is None or act is None or not verb < given < until < day < act:
        return False
    if not any(parse.tags[k] == "TO" for k in parse.children[act]):
        return False
    tree.deps[given] = "dative"
    tree.heads[day], tree.deps[day] = verb, "dobj"
    tree.heads[until], tree.deps[until] = day, "advmod"
    tree.heads[act], tree.deps[act] = day, "acl"
    return True


def _part_span(parse: Parse, span: int, tree: Tree) -> bool:
    """Part hours, days and years before an "after" from the noun before them: "freed a monk of Oman hours after"."""
    noun, behind = span - 1, span + 1
    if behind >= len(parse) or parse.lower[behind] not in _RELATIVE or parse.heads[noun] != span:
        return False
    if parse.pos[noun] not in NOUNS:
        return False
    first = parse.edges[span][0]
    above = first - 1
    while above > 0 and parse.deps[above] in ("prt", "advmod"):
        above -= 1
    if first < 1 or parse.tags[above][:2] not in ("IN", "TO", "VB"):
        return False
    verb = _verb_over(parse, above)
    if verb is None:
        return False
    for k in parse.children[span]:
        if k < noun:
            tree.heads[k] = noun
        elif k > span:
            tree.heads[k] = verb
    tree.heads[noun], tree.deps[noun] = above, "dobj" if parse.tags[above][:2] == "VB" else "pobj"
    if parse.pos[parse.heads[span]] != "VERB" or parse.heads[span] < span:
        tree.heads[span] = verb
    tree.deps[span] = "npadvmod"
    return True


def _verb_over(parse: Parse, token: int) -> int | None:
    """Give the verb that a token is, or hangs on through prepositions and nouns."""
    while parse.pos[token] != "VERB":
        if parse.heads[token] == token:
            return None
        token = parse.heads[token]
    return token


def _head_title(parse: Parse, mark: int, tree: Tree) -> bool:
    """Make the office the head of "minister-designate", which the parser hangs on the mark behind it."""
    office = mark - 2
    if office < 0 or parse.words[mark - 1] != "-" or parse.ends[mark - 1] != parse.starts[mark]:
        return False
    if parse.heads[office] != mark or parse.pos[office] not in NOUNS:
        return False
    top = parse.heads[mark]
    tree.heads[office], tree.deps[office] = (office if top == mark else top), parse.deps[mark]
    for k in parse.children[mark]:
        if k != office:
            tree.heads[k] = office
    tree.heads[mark], tree.deps[mark] = office, "amod"
    return True


def _give_to_blow(parse: Parse, verb: int, tree: Tree) -> bool:
    """Give what kills to the blow and not to the place: "the raids in Gaza, which killed twelve"."""
    words = repair_words()
    place = parse.heads[verb]
    if parse.lemmas[verb] not in words.harming or parse.lemmas[place] in words.blows:
        return False
    if not any(parse.deps[k] == "nsubj" and parse.lower[k] in _THINGS for k in parse.children[verb]):
        return False
    if parse.pos[place] != "PROPN" and parse.lemmas[place] not in words.sites:
        return False
    blow = _blow_at(parse, place)
    if blow is None:
        return False
    tree.heads[verb] = blow
    return True


def _blow_at(parse: Parse, place: int) -> int | None:
    """Give the blow that a place is told to have suffered, through its names and the places it lies in."""
    at = place
    for _ in range(_MAX_CLIMB):
        if parse.deps[at] in ("appos", "conj", "compound"):
            at = parse.heads[at]
            continue
        link = parse.heads[at]
        if parse.deps[at] != "pobj" or parse.lower[link] not in _WHERE:
            return None
        at = parse.heads[link]
        if parse.lemmas[at] in repair_words().blows and parse.pos[at] in NOUNS:
            return at
    return None


_MENDS = Mends(
    by_label={
        "conj": (_raise_joined, _raise_passive),
        "acl": (_free_goer,),
        "relcl": (_give_to_blow,),
        "advcl": (_take_behind_day,),
        "compound": (_free_object,),
        "npadvmod": (_give_time,),
        "prep": (_give_until, _part_taker, _lower_doer),
        "dative": (_part_taker,),
        "dobj": (_stand_as_body,),
    },
    by_word={"elect": (_head_title,), "designate": (_head_title,), **dict.fromkeys(_SPANS, (_part_span,))},
)
