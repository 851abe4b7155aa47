"""Clauses that the parser ties to the wrong word, mended by form: whose subject a name is, and what a clause tells of.

"Oman shunned the junta and Chad shut its port" has two subjects, and no Chad that is shunned; "a step that
Rome called hostile" is a relative clause although the parser takes its "that" for the mark of a content clause.
"""

from __future__ import annotations

from tocsin.ontology.repair_words import repair_words
from tocsin.ontology.roles import role_table
from tocsin.ontology.time_words import names_time
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.labels import ANY_SUBJECT, FINITE, NOMINAL, NOUNS, VERBAL
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child, is_finite

_LOOSE = frozenset({"npadvmod", "dobj", "dep", "nmod", "attr", "intj", "meta", "dative", "nsubj", "csubj"})
_OBJECTS = frozenset({"dobj", "pobj", "attr", "dative"})
_ARTICLES = frozenset({"a", "an", "the", "this", "that", "its", "their"})
_WISHING = frozenset({"from", "by", "of"})
_ASKED_BEHIND = frozenset({"with", "on", "to", "upon"})
_WORKING = frozenset({"LAB", "MED", "EDU"})
"""Sectors of those who go on strike."""
_FORETELLING = frozenset({"vow", "pledge", "promise", "swear"})
"""Verbs that are told nothing that is past."""
_SESSIONS = frozenset("session meeting round summit encounter gathering".split())
_MEETING = frozenset("meet gather convene assemble confer talk".split())
"""Nouns that name a meeting, and verbs that have told it already."""
_BEHIND_VERB = frozenset({"pobj", "prep", "dobj", "dative", "oprd", "attr", "conj", "poss", "appos", "npadvmod"})
_MAX_CLIMB = 5
_BEFORE_VERB = frozenset({"aux", "auxpass", "neg", "advmod"})


def mend_clauses(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend the clauses of a sentence; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _part_subject(parse: Parse, index: int, tree: Tree) -> bool:
    """Give a joined verb the subject that was joined to the object before it."""
    noun = parse.heads[index]
    if parse.deps[index] != "conj" or parse.pos[index] not in NOMINAL or parse.pos[noun] not in NOMINAL:
        return False
    behind = parse.edges[index][1]
    verb = next((k for k in range(behind, min(behind + 5, len(parse))) if parse.deps[k] not in _BEFORE_VERB), None)
    if verb is None or parse.deps[verb] != "conj" or parse.pos[verb] not in VERBAL:
        return False
    if not is_finite(parse, verb) or any(parse.deps[k] in ANY_SUBJECT for k in parse.children[verb]):
        return False
    first = parse.heads[verb]
    link = next((k for k in parse.children[noun] if parse.deps[k] == "cc" and k < index), None)
    if parse.deps[noun] not in _OBJECTS:
        return False
    if link is None or not (first < noun < link) or parse.heads[noun] == noun or _is_joined_before(parse, verb, behind):
        return False
    tree.heads[index], tree.deps[index], tree.heads[link] = verb, "nsubj", first
    return True


def _part_clause(parse: Parse, index: int, tree: Tree) -> bool:
    """Join a clause that was made what another tells: "hired masons from Chad and Mali shut its port".

    Mali, which stands joined to Chad right before its verb, is who acts there; what the parser took for the subject
    is what the first verb is done to.
    """
    noun, verb = parse.heads[index], parse.edges[index][1]
    if parse.tags[index] != "NNP" or parse.tags[noun] != "NNP" or verb >= len(parse):
        return False
    first = parse.heads[verb]
    link = next((k for k in parse.children[noun] if parse.deps[k] == "cc" and noun < k < index), None)
    if link is None or parse.deps[verb] not in ("ccomp", "advcl") or not first < noun or not is_finite(parse, verb):
        return False
    telling = (verb_classes().reporting | verb_classes().alleging | repair_words().opining) - _FORETELLING
    if parse.pos[verb] != "VERB" or parse.pos[first] != "VERB" or parse.lemmas[first] in telling:
        return False
    before = [k for k in parse.children[verb] if k < verb]
    if any(parse.deps[k] not in ANY_SUBJECT or not parse.edges[k][0] <= index < parse.edges[k][1] for k in before):
        return False
    for done_to in before:
        tree.heads[done_to], tree.deps[done_to] = first, "dobj"
    tree.heads[index], tree.deps[index], tree.heads[link] = verb, "nsubj", first
    tree.deps[verb] = "conj"
    return True


def _let_follow(parse: Parse, index: int, tree: Tree) -> bool:
    """Give a clause of time the subject that its "after" was given: "after Chad quit the pact"."""
    mark = parse.heads[index]
    verb = parse.heads[mark]
    if parse.deps[mark] != "mark" or not mark < index < verb:
        return False
    if any(parse.deps[k] in ANY_SUBJECT for k in parse.children[verb]):
        return False
    tree.heads[index], tree.deps[index] = verb, "nsubj"
    return True


def _comment_on_clause(parse: Parse, index: int, tree: Tree) -> bool:
    """Hang on the verb what is said of the whole deed: the envoy of "shut out the envoy, a move" is no move."""
    if parse.lemmas[index] not in repair_words().moves or parse.words[parse.edges[index][0] - 1] != ",":
        return False
    at = parse.heads[index]
    described = any(parse.deps[k] in ("det", "amod") for k in parse.children[index])
    if parse.lemmas[at] in repair_words().moves or not described:
        return False
    for _ in range(_MAX_CLIMB):
        if parse.deps[at] not in _BEHIND_VERB:
            break
        at = parse.heads[at]
    if parse.pos[at] != "VERB" or at > index:
        return False
    tree.heads[index], tree.deps[index] = at, "npadvmod"
    return True


def _name_meeting_again(parse: Parse, index: int, tree: Tree) -> bool:
    """Hang on "met" the noun that names the meeting again behind a comma: "met for an hour, their first session"."""
    if parse.lemmas[index] not in _SESSIONS or parse.words[parse.edges[index][0] - 1] != ",":
        return False
    verb = parse.heads[index]
    if parse.lemmas[verb] not in _MEETING or verb > index:
        return False
    tree.deps[index] = "npadvmod"
    return True


def _is_joined_before(parse: Parse, verb: int, behind: int) -> bool:
    """Tell whether the verb has a link of its own before it: "hit Chad and Niger and fled"."""
    return any(parse.deps[k] in ("cc", "punct") for k in range(behind, verb))


def _make_relative(parse: Parse, index: int, tree: Tree) -> bool:
    """Make a relative clause of "that somebody called …" behind a noun, where the verb has no object of its own."""
    if (
        parse.deps[index] != "acl"
        or parse.lemmas[index] not in repair_words().saying_what
        or parse.tags[index] == "VBG"
    ):
        return False
    own = {parse.deps[k] for k in parse.children[index]}
    mark = any(parse.deps[k] == "mark" and parse.lower[k] == "that" for k in parse.children[index])
    if not mark or "nsubj" not in own or own & {"dobj", "ccomp"}:
        return False
    tree.deps[index] = "relcl"
    return True


def _subject_before_aside(parse: Parse, index: int, tree: Tree) -> bool:
    """Give a clause its subject from before the words that say who says it: "Two envoys, Rome said, had been held"."""
    verb = parse.heads[index]
    if parse.deps[index] != "ccomp" or not is_finite(parse, index) or index < verb:
        return False
    if any(parse.deps[k] in ANY_SUBJECT for k in parse.children[index]):
        return False
    speaker = next((k for k in parse.children[verb] if parse.deps[k] == "nsubj" and k < verb), None)
    if speaker is None:
        return False
    for k in parse.children[verb]:
        parted = parse.words[parse.edges[k][1] : parse.edges[k][1] + 1] == (",",)
        if k < speaker and parse.pos[k] in NOMINAL and parse.deps[k] in _LOOSE and parted:
            passive = any(parse.deps[one] == "auxpass" for one in parse.children[index])
            tree.heads[k], tree.deps[k] = index, "nsubjpass" if passive else "nsubj"
            return True
    return False


def _raise_participle(parse: Parse, index: int, tree: Tree) -> bool:
    """Hang a participle behind a comma on the sentence's verb instead of an infinitive before it.

    "urged nurses to return, waving aside an offer": who urges waves it aside.
    """
    first = parse.edges[index][0]
    if parse.deps[index] != "advcl" or parse.tags[index] != "VBG" or parse.words[first - 1 : first] != (",",):
        return False
    at = parse.heads[index]
    if at > index or parse.pos[at] not in VERBAL or is_finite(parse, at):
        return False
    for _ in range(_MAX_CLIMB):
        if parse.heads[at] == at:
            return False
        at = parse.heads[at]
        if parse.pos[at] in VERBAL and is_finite(parse, at):
            tree.heads[index] = tree.heads[index] if parse.lemmas[at] == "be" else at  # "is to shut two ports, raising"
            return parse.lemmas[at] != "be"
    return False


def _lower_participle(parse: Parse, index: int, tree: Tree) -> bool:
    """Make the clause before a bare participle the main one: "Laos lost the case, its lawyer cursing the court"."""
    if parse.heads[index] != index or parse.tags[index] != "VBG" or is_finite(parse, index):
        return False
    main = next((k for k in parse.children[index] if parse.deps[k] == "ccomp" and k < index), None)
    if main is None or not is_finite(parse, main) or not any(parse.deps[k] == "nsubj" for k in parse.children[main]):
        return False
    tree.heads[main], tree.deps[main] = main, "ROOT"
    tree.heads[index], tree.deps[index] = main, "advcl"
    return True


def _subject_behind_opening(parse: Parse, index: int, tree: Tree) -> bool:
    """Give a verb the subject set beside the last name of an opening phrase: "At the wish of Chad, Mali sent"."""
    noun, behind = parse.heads[index], parse.edges[index][1]
    if parse.deps[index] not in ("appos", "conj") or parse.pos[index] not in NOMINAL or parse.deps[noun] != "pobj":
        return False
    if parse.deps[index] == "conj" and parse.words[parse.edges[index][0] - 1] != ",":
        return False
    verb = next((k for k in range(behind, min(behind + 5, len(parse))) if parse.deps[k] not in _BEFORE_VERB), None)
    if verb is None or parse.pos[verb] not in VERBAL or not is_finite(parse, verb):
        return False
    opening = noun
    while parse.deps[opening] in ("pobj", "prep") and parse.heads[opening] != verb:
        opening = parse.heads[opening]
    bare = not any(parse.deps[k] in ANY_SUBJECT for k in parse.children[verb])
    if not bare or parse.heads[opening] != verb or parse.deps[opening] != "prep":
        return False
    tree.heads[index], tree.deps[index] = verb, "nsubj"
    return True


def _free_past(parse: Parse, index: int, tree: Tree) -> bool:
    """Make a past tense behind an aside the verb, not a part of the noun that follows: "Peru, upset, cut aid"."""
    noun = parse.heads[index]
    if parse.deps[index] != "amod" or parse.tags[index] not in ("VBD", "VBN") or noun < index or index == 0:
        return False
    if parse.heads[noun] != noun or parse.pos[noun] not in NOUNS or parse.words[index - 1] != ",":
        return False
    first = parse.sentences[parse.sentence_of[index]][0]
    before = [k for k in range(first, index) if parse.pos[k] in NOMINAL and parse.heads[k] == noun]
    if not before or "," not in parse.words[before[0] : parse.edges[before[0]][1] + 1]:
        return False
    if any(parse.tags[k] in FINITE and parse.heads[k] == noun for k in parse.children[noun]):
        return False
    tree.heads[index], tree.deps[index] = index, "ROOT"
    tree.heads[noun], tree.deps[noun] = index, "dobj"
    tree.heads[before[0]], tree.deps[before[0]] = index, "nsubj"
    return True


def _let_paper_speak(parse: Parse, index: int, tree: Tree) -> bool:
    """Hang what a paper says on the paper: "sent a letter to the mayor demanding", "passed a motion Monday urging"."""
    at = parse.heads[index]
    if (
        parse.deps[index] not in ("acl", "advcl")
        or parse.tags[index] != "VBG"
        or parse.lemmas[index] not in repair_words().done_by_papers
    ):
        return False
    if parse.words[parse.edges[index][0] - 1] == ",":
        return False
    papers = verb_classes().document
    for _ in range(_MAX_CLIMB):
        if parse.lemmas[at] in papers or parse.heads[at] == at or parse.pos[at] in VERBAL:
            break
        at = parse.heads[at]
    if parse.pos[at] not in VERBAL:
        return False
    paper = next((k for k in parse.children[at] if parse.deps[k] == "dobj" and parse.lemmas[k] in papers), None)
    if paper is None or paper > index:
        return False
    tree.heads[index], tree.deps[index] = paper, "acl"
    return True


def _free_both(parse: Parse, index: int, tree: Tree) -> bool:
    """Make "both" the object where nothing is joined that it could announce: "urged both to return"."""
    verb = parse.heads[index]
    if parse.deps[index] != "preconj" or parse.deps[verb] != "xcomp" or parse.heads[verb] != index - 1:
        return False
    if any(parse.deps[k] == "conj" for k in parse.children[verb]):
        return False
    tree.heads[index], tree.deps[index] = parse.heads[verb], "dobj"
    return True


def _make_object(parse: Parse, index: int, tree: Tree) -> bool:
    """Make what is taken for a time a verb's object where it is none: "broke up a march" is not in March."""
    verb = parse.heads[index]
    if parse.deps[index] != "npadvmod" or parse.tags[index] != "NN" or not verb < index:
        return False
    if parse.pos[verb] != "VERB" or any(parse.deps[k] in ("dobj", "nsubjpass") for k in parse.children[verb]):
        return False
    if parse.lower[index] != "march" or not any(parse.lower[k] in _ARTICLES for k in parse.children[index]):
        return False
    tree.deps[index] = "dobj"
    return True


def _free_name(parse: Parse, index: int, tree: Tree) -> bool:
    """Make a name beside a verb its subject or object, not an adverb: "shelled Oman weeks later"."""
    verb = parse.heads[index]
    if parse.tags[index] not in ("NNP", "NNPS") or parse.pos[verb] != "VERB":
        return False
    if _may_be_subject(parse, index):
        tree.deps[index] = "nsubj"
        return True
    if verb != parse.edges[index][0] - 1:
        return False
    if names_time(parse.lemmas[index]) or any(parse.deps[k] in ("dobj", "ccomp") for k in parse.children[verb]):
        return False
    tree.deps[index] = "dobj"
    return True


def _may_be_subject(parse: Parse, name: int) -> bool:
    """Tell whether a name right before a verb without a subject is its own: "Nauru rebuffed an appeal"."""
    verb = parse.heads[name]
    if verb != parse.edges[name][1] or not is_finite(parse, verb) or names_time(parse.lemmas[name]):
        return False
    return not any(parse.deps[k] in ANY_SUBJECT for k in parse.children[verb])


def _raise_wish(parse: Parse, index: int, tree: Tree) -> bool:
    """Hang what is wished for on the wish, not on who wishes it: "a call by Fiji that it leave"."""
    if parse.deps[index] != "relcl" or parse.tags[index] not in ("VB", "VBP"):
        return False
    wisher = parse.heads[index]
    link = parse.heads[wisher]
    wish = parse.heads[link]
    if (
        parse.lower[link] not in _WISHING
        or parse.lemmas[wish] not in repair_words().wishes
        or parse.pos[wish] != "NOUN"
    ):
        return False
    mark = next((k for k in parse.children[index] if parse.lower[k] == "that" and k < index), None)
    subject = next((k for k in parse.children[index] if parse.deps[k] in ANY_SUBJECT), None)
    if mark is None or subject is None or subject <= mark or parse.tags[subject] in ("NNS", "NNPS"):
        return False
    tree.heads[index], tree.deps[index], tree.deps[mark] = wish, "acl", "mark"
    return True


def _ask_behind(parse: Parse, index: int, tree: Tree) -> bool:
    """Make who is asked the preposition's own: the mayor of "pleaded with the mayor to reopen the quay"."""
    preposition = parse.heads[index]
    if parse.deps[index] != "pcomp" or parse.tags[index] != "VB" or parse.lower[preposition] not in _ASKED_BEHIND:
        return False
    asked = next((k for k in parse.children[index] if parse.deps[k] == "nsubj"), None)
    asks = parse.heads[preposition]
    if asked is None or parse.pos[asks] != "VERB" or not any(parse.tags[k] == "TO" for k in parse.children[index]):
        return False
    tree.heads[asked], tree.deps[asked] = preposition, "pobj"
    tree.heads[index], tree.deps[index] = asks, "xcomp"
    return True


def _let_workers_strike(parse: Parse, index: int, tree: Tree) -> bool:
    """Make "striking" say which workers are meant, and not whom somebody hits: "booed by striking nurses"."""
    if parse.lower[index] != "striking":
        return False
    preposition, struck = parse.heads[index], child(parse, index, "dobj")
    if struck is None or parse.tags[struck] != "NNS":
        return False
    bare = not any(parse.deps[k] in ("det", "poss", "nummod") for k in parse.children[struck])
    works = not _WORKING.isdisjoint(role_table().get(parse.lemmas[struck], ()))
    if not bare or not (works or parse.deps[preposition] == "agent"):
        return False
    tree.heads[struck], tree.deps[struck] = preposition, "pobj"
    tree.heads[index], tree.deps[index] = struck, "amod"
    return True


_MENDS = Mends(
    by_label={
        "conj": (_part_subject, _part_clause, _subject_behind_opening),
        "appos": (_subject_behind_opening, _comment_on_clause),
        "pobj": (_let_follow,),
        "acl": (_make_relative, _let_paper_speak),
        "ccomp": (_subject_before_aside,),
        "dobj": (_name_meeting_again,),
        "advcl": (_raise_participle, _let_paper_speak),
        "ROOT": (_lower_participle,),
        "amod": (_free_past,),
        "preconj": (_free_both,),
        "advmod": (_free_name,),
        "npadvmod": (_make_object, _free_name),
        "relcl": (_raise_wish,),
        "pcomp": (_ask_behind, _let_workers_strike),
    }
)
