"""What somebody is told or asked, tied by the parser to the one who is told, mended by form.

"Chad promised the court it would free him" says what is promised, no more of the court. "Chad urged striking
nurses to go home" asks nurses: those who strike, march or flee have nobody whom they could strike, march or flee.
"Chad promised miners compensation" and "the tribunal full help" give two things, no compensation of a kind.
"""

from __future__ import annotations

from tocsin.ontology.nominals import nominals
from tocsin.ontology.repair_words import repair_words
from tocsin.reading.parsing.labels import NOUNS
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child, has_aux

_SPEAKERS = frozenset({"it", "he", "she", "they", "we", "i"})
_RELATIVES = frozenset({"that", "which", "who", "whom", "where", "when", "whose"})
_DOERS = ("er", "or", "ee", "ant")


def mend_contents(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend what is told and who is asked or given in a sentence; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _say_what_follows(parse: Parse, index: int, tree: Tree) -> bool:
    """Make what will be done the content of a promise, where it was taken to tell more of whoever is promised it."""
    told = parse.heads[index]
    verb = parse.heads[told]
    if parse.deps[told] not in ("dobj", "dative", "iobj") or parse.lemmas[verb] not in repair_words().telling:
        return False
    subject = child(parse, index, "nsubj", "nsubjpass")
    if subject is None or parse.lower[subject] not in _SPEAKERS or not has_aux(parse, index, "would", "will", "'ll"):
        return False
    if any(parse.lower[k] in _RELATIVES for k in range(told + 1, subject)):
        return False
    tree.heads[index], tree.deps[index] = verb, "ccomp"
    return True


def _ask_the_restive(parse: Parse, index: int, tree: Tree) -> bool:
    """Ask those who strike rather than that somebody be struck: "urged striking nurses to go home"."""
    if parse.tags[index] != "VBG" or parse.lemmas[index] not in repair_words().restive:
        return False
    asking, asked = parse.heads[index], child(parse, index, "dobj")
    if asked is None or asking != index - 1 or parse.lemmas[asking] not in repair_words().asking:
        return False
    if asked < index or parse.tags[asked] not in ("NNS", "NNPS"):
        return False
    if any(parse.pos[k] == "DET" for k in parse.children[asked]):
        return False  # "urged striking the camps" has what is struck
    for one in parse.children[index]:
        if one > asked:
            tree.heads[one] = asking
    tree.heads[asked], tree.deps[asked] = asking, "dobj"
    tree.heads[index], tree.deps[index] = asked, "amod"
    return True


def _give_to(parse: Parse, thing: int, tree: Tree) -> bool:
    """Part who is given a thing from the thing, where the two stand side by side as one name of it."""
    verb = parse.heads[thing]
    if parse.lemmas[verb] not in repair_words().giving:
        return False
    taker = next(
        (k for k in parse.children[thing] if parse.deps[k] in ("compound", "nmod") and _takes(parse, k, thing)), None
    )
    if taker is None or not verb < taker < thing or child(parse, verb, "dative") is not None:
        return False
    for one in parse.children[thing]:
        if one < taker:
            tree.heads[one] = taker
    tree.heads[taker], tree.deps[taker] = verb, "dative"
    return True


def _send_home(parse: Parse, home: int, tree: Tree) -> bool:
    """Make those who are sent home the object: "flew ten sailors home" flies no home of a kind."""
    verb = parse.heads[home]
    if parse.lower[home] != "home":
        return False
    sent = next((k for k in parse.children[home] if parse.deps[k] in ("compound", "nmod")), None)
    if (
        parse.lemmas[verb] not in repair_words().sending
        or sent != home - 1
        or not (parse.tags[sent] in ("NNS", "NNP", "NNPS") or child(parse, sent, "poss") is not None)
    ):
        return False
    for one in parse.children[home]:
        if one < sent:
            tree.heads[one] = sent
    tree.heads[sent], tree.deps[sent], tree.deps[home] = verb, "dobj", "advmod"
    return True


def _call_home(parse: Parse, home: int, tree: Tree) -> bool:
    """Make "home" the way that somebody is called: "called its envoy home from Oslo" names nobody a home."""
    verb = parse.heads[home]
    called = child(parse, verb, "dobj")
    if parse.lower[home] != "home" or parse.lemmas[verb] not in repair_words().sending or called is None:
        return False
    for one in parse.children[home]:
        tree.heads[one] = verb
    tree.deps[home] = "advmod"
    return True


def _give_back(parse: Parse, back: int, tree: Tree) -> bool:
    """Make what stands behind "back" the thing that is given: "handed Laos back nine boats"."""
    verb, thing = parse.heads[back], child(parse, back, "pobj") if parse.deps[back] == "prep" else None
    taker = child(parse, verb, "dobj")
    if thing is None or taker != back - 1 or parse.lemmas[verb] not in repair_words().giving_back:
        return False
    tree.deps[taker], tree.deps[back] = "dative", "prt"
    tree.heads[thing], tree.deps[thing] = verb, "dobj"
    return True


def _takes(parse: Parse, noun: int, thing: int) -> bool:
    """Tell whether a noun before a thing is no part of its name: people in the plural, or an adjective between."""
    if parse.pos[noun] not in NOUNS:
        return False
    between = range(noun + 1, thing)
    if any(parse.deps[k] == "amod" and parse.heads[k] == thing and parse.tags[k] == "JJ" for k in between):
        return "-" not in parse.words[noun : thing + 1]
    if parse.tags[noun] == "NNS" and noun == thing - 1:
        known = nominals()
        return parse.lemmas[noun] in known.persons or parse.lemmas[noun].endswith(known.person_endings + _DOERS)
    return parse.pos[noun] == "PROPN" and noun == thing - 1 and parse.lower[thing] in repair_words().uncounted


_MENDS = Mends(
    by_label={
        "relcl": (_say_what_follows,),
        "xcomp": (_ask_the_restive,),
        "pcomp": (_ask_the_restive,),
        "dobj": (_give_to, _send_home),
        "oprd": (_send_home, _call_home),
    },
    by_word={"back": (_give_back,)},
)
