"""Sentences whose verb or whose speaker the parser takes for something else, mended by form.

"Nine men were held in Chad, the governor said": who says it stands before "said" and is no second name of Chad.
"Gunmen who took the port held on to it": what behind a relative clause looks like a participle is the verb.
"Chad shut the pass; Mali shut its port" are two clauses side by side, and Mali does not say the first.
"Togo and Ghana parted company": what looks like an adjective is the verb of a sentence that has no other.
"Chad wants its port back, a demand Togo rejects": the demand is an afterthought on the clause before it.
"Mali shut the pass, an hour after Chad had left": what stands behind "after" is no main clause.
"""

from __future__ import annotations

from tocsin.ontology.repair_words import repair_words
from tocsin.ontology.verbs import verb_classes
from tocsin.reading.parsing.labels import CLAUSE_SUBJECTS, FINITE, NOUNS, VERBAL
from tocsin.reading.parsing.mending import Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child

_TELLING = frozenset({"tell", "warn", "allege", "argue", "recall", "observe"})
_QUOTES = frozenset({'"', "“", "”", "``", "''"})
_LOOSE = frozenset({"advmod", "npadvmod"})
_PLACES = frozenset({"nsubj", "dobj", "npadvmod", "dep"})
_ARTICLES = frozenset({"a", "an"})
_BEHIND = frozenset({"after", "before", "because", "although", "though", "since", "while"})
"""What opens a clause that hangs on the one before it."""


def mend_verbs(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend who speaks and what the verb is in a sentence; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    root = next((k for k in range(*sentence) if parse.heads[k] == k), None)
    if root is None:
        return False
    if parse.pos[root] in VERBAL:
        return (
            _set_aside(parse, root, tree)
            or _name_speaker(parse, root, tree)
            or _turn_around(parse, root, tree)
            or _part_clauses(parse, sentence, root, tree)
        )
    if parse.pos[root] in NOUNS and parse.words[sentence[1] - 1] == ".":
        return _find_verb(parse, sentence, root, tree) or _raise_verb(parse, sentence, root, tree)
    return False


def _set_aside(parse: Parse, root: int, tree: Tree) -> bool:
    """Hang an answer on the claim that it answers, and the claim on the clause before: "a charge Oman denies"."""
    main = child(parse, root, "ccomp")
    claim = next(
        (k for k in parse.children[root] if parse.lemmas[k] in repair_words().claims and parse.deps[k] in _PLACES), None
    )
    if main is None or claim is None or not main < claim < root or parse.pos[main] not in VERBAL:
        return False
    first, behind = parse.edges[claim]
    doer = next((k for k in parse.children[root] if k > claim and parse.deps[k] == "nsubj"), None)
    if doer is None or parse.edges[doer][0] != behind or parse.words[first - 1] != ",":
        return False
    if parse.lower[first] not in _ARTICLES or child(parse, main, *CLAUSE_SUBJECTS) is None:
        return False
    heads, deps = tree.heads, tree.deps
    heads[main], deps[main] = main, "ROOT"
    heads[claim], deps[claim] = main, "npadvmod"
    heads[root], deps[root] = claim, "relcl"
    for k in parse.children[root]:
        if k < claim and k != main:
            heads[k] = main
    return True


def _turn_around(parse: Parse, root: int, tree: Tree) -> bool:
    """Hang a clause behind "after" on the clause before it, which the parser took for what the later one tells."""
    main = child(parse, root, "ccomp")
    mark = child(parse, root, "mark")
    if main is None or mark is None or parse.lower[mark] not in _BEHIND or parse.pos[main] not in VERBAL:
        return False
    if (
        parse.edges[main][1] > mark
        or child(parse, main, *CLAUSE_SUBJECTS) is None
        or child(parse, root, *CLAUSE_SUBJECTS) is None
    ):
        return False
    tree.heads[main], tree.deps[main] = main, "ROOT"
    tree.heads[root], tree.deps[root] = main, "advcl"
    return True


def _name_speaker(parse: Parse, verb: int, tree: Tree) -> bool:
    """Give a verb of saying the subject set beside the last name of what is said."""
    if parse.lemmas[verb] not in verb_classes().reporting | _TELLING:
        return False
    told = child(parse, verb, "ccomp")
    before = verb - 1
    while before > 0 and parse.deps[before] in _LOOSE and parse.heads[before] == verb:
        before -= 1
    speaker = next(
        (k for k in range(before, 0, -1) if parse.edges[k][1] == before + 1 and parse.deps[k] == "appos"), None
    )
    if told is None or told > before or speaker is None or parse.pos[speaker] not in NOUNS:
        return False
    first = parse.edges[speaker][0]
    if parse.words[first - 1] != "," or not told < parse.heads[speaker] < first:
        return False
    subject = child(parse, verb, *CLAUSE_SUBJECTS)
    if subject is not None:
        # "Rebels are holding nine men in Kindu, the mission said": the men say nothing.
        if not told < subject < first or child(parse, told, "dobj", "nsubjpass", "attr") is not None:
            return False
        tree.heads[subject], tree.deps[subject] = told, "dobj"
    tree.heads[speaker], tree.deps[speaker] = verb, "nsubj"
    return True


def _part_clauses(parse: Parse, sentence: Sentence, verb: int, tree: Tree) -> bool:
    """Set two clauses with a semicolon between them side by side."""
    told = child(parse, verb, "ccomp")
    subject = child(parse, verb, *CLAUSE_SUBJECTS)
    if told is None or subject is None or not told < subject < verb:
        return False
    mark = next((k for k in range(told, subject) if parse.words[k] == ";"), None)
    if mark is None or child(parse, told, *CLAUSE_SUBJECTS) is None or parse.edges[told][1] > mark + 1:
        return False
    if sum(parse.words[k] in _QUOTES for k in range(sentence[0], mark)) % 2:
        return False
    tree.heads[told], tree.deps[told] = told, "ROOT"
    tree.heads[verb], tree.deps[verb] = told, "conj"
    tree.heads[mark] = told
    return True


def _find_verb(parse: Parse, sentence: Sentence, root: int, tree: Tree) -> bool:
    """Make a participle the verb of a sentence without one: behind a relative clause, or before what is claimed."""
    verb = next(
        (k for k in parse.children[root] if k > root and parse.deps[k] == "acl" and parse.tags[k] in ("VBN", "VBD")),
        None,
    )
    relative = child(parse, root, "relcl")
    if verb is None or child(parse, verb, "agent") is not None:
        return False
    # The comma before it must close the clause: "France, which keeps a garrison there, called on both to yield".
    if parse.words[verb - 1] == "," and (relative is None or parse.words[parse.edges[relative][0] - 1] != ","):
        return False
    claim = _claim_behind(parse, root, verb)
    if claim is None and (relative is None or relative > verb):
        return False
    own = range(*sentence) if relative is None else (*range(sentence[0], root), *range(parse.edges[relative][1], verb))
    if claim is None and any(parse.tags[k] in FINITE and parse.heads[k] in (root, k) for k in own):
        return False
    tree.heads[verb], tree.deps[verb] = verb, "ROOT"
    tree.heads[root], tree.deps[root] = verb, "nsubj"
    if claim is not None:
        tree.heads[claim], tree.deps[claim] = verb, "ccomp"
    for k in parse.children[root]:
        if k > verb and k != claim:
            tree.heads[k] = verb
    return True


def _raise_verb(parse: Parse, sentence: Sentence, root: int, tree: Tree) -> bool:
    """Make the one participle beside a noun the verb: "Togo and Ghana parted company", "jets drilled"."""
    own = (k for k in range(*sentence) if parse.tags[k] in FINITE and not _is_aside(parse, k, root))
    verb = next((k for k in parse.children[root] if parse.tags[k] in ("VBN", "VBD")), None)
    if verb is None or next(own, None) is not None or child(parse, verb, "agent", "auxpass", "aux") is not None:
        return False
    heads, deps = tree.heads, tree.deps
    if verb == root + 1 and parse.deps[verb] == "acl":  # "gunners drilled beside"
        subject = root
    elif verb < root and parse.deps[verb] == "amod":
        beside = [k for k in (*parse.children[root], *parse.children[verb]) if k < verb]
        subject = next((k for k in beside if parse.pos[k] in NOUNS and parse.edges[k][1] == verb), -1)
        if subject < 0 or parse.deps[subject] == "compound":
            return False
        heads[root], deps[root] = verb, "dobj"
        for k in beside:
            heads[k] = subject
    else:
        return False
    heads[verb], deps[verb] = verb, "ROOT"
    heads[subject], deps[subject] = verb, "nsubj"
    for k in parse.children[root]:
        if k > max(root, verb) and parse.deps[k] in ("prep", "punct", "advcl"):
            heads[k] = verb
    return True


def _is_aside(parse: Parse, token: int, root: int) -> bool:
    """Tell whether a verb with a tense stands in a clause that only describes a noun or tells when."""
    while parse.heads[token] != token and token != root:
        if parse.deps[token] in ("relcl", "advcl"):
            return True
        token = parse.heads[token]
    return False


def _claim_behind(parse: Parse, root: int, verb: int) -> int | None:
    """Give the clause of a "that" which follows a participle and does not describe the noun: "charged that"."""
    for k in (*parse.children[verb], *parse.children[root]):
        that = child(parse, k, "mark")
        opens = that is not None and parse.lower[that] == "that" and that > verb
        if (
            opens
            and parse.pos[k] in VERBAL
            and parse.deps[k] in ("ccomp", "acl", "relcl")
            and child(parse, k, *CLAUSE_SUBJECTS)
        ):
            return k
    return None
