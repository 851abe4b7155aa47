"""Whose somebody is, where the parser hangs the words that tell it elsewhere, mended by form.

"Warned authorities in Belize of a storm" has the authorities of Belize, "met Oman's envoy to the United Nations" an
envoy who is sent there, and "Malian Foreign Minister Ali Keita left" no Malian that did something meanwhile. What
stands beside a name by "as well as" stands there as by "and".
"""

from __future__ import annotations

from tocsin.ontology.abroad import sent_abroad
from tocsin.ontology.gazetteer import gazetteer
from tocsin.ontology.repair_words import repair_words
from tocsin.reading.parsing.labels import NOUNS
from tocsin.reading.parsing.mending import Mends, Sentence, Tree
from tocsin.reading.parsing.parse import Parse, child

_TAKEN = frozenset({"dobj", "pobj", "dative", "nsubjpass"})
_AT_HOME = frozenset({"GOV", "COP", "JUD", "LEG", "OPP", "PTY", "REB", "SPY"})
"""Sectors whose people are of the place that is told right behind them; soldiers are sent to it."""
_LONGEST = 6
_INNER = frozenset({"compound", "amod", "nmod", "poss", "det", "case", "punct"})
_LOOSE = ("npadvmod", "intj", "dep", "advmod", "oprd", "dative", "nmod", "appos", "nsubj", "dobj")


def mend_owners(parse: Parse, sentence: Sentence, tree: Tree) -> bool:
    """Mend whose people and bodies are; tell whether anything was mended.

    Args:
        parse: the tree as it was parsed.
        sentence: its first token and the one behind its last.
        tree: what is written to.
    """
    return _MENDS.mend(parse, sentence, tree)


def _belong_where_told(parse: Parse, link: int, tree: Tree) -> bool:
    """Give an organ the place told right behind it, and an envoy where he is sent: "asked police in Dili for help"."""
    noun, above = link - 1, parse.heads[link]
    if noun < 0 or parse.deps[link] != "prep" or above == noun or parse.deps[noun] not in _TAKEN:
        return False
    place = child(parse, link, "pobj")
    if place is None or parse.pos[noun] != "NOUN" or parse.pos[place] != "PROPN":
        return False
    if parse.lemmas[noun] not in sent_abroad() or parse.lower[link] not in ("to", "in", "at"):
        if not _is_country_or_town(parse, place):
            return False
        taker = parse.heads[noun] if parse.deps[noun] != "pobj" else parse.heads[parse.heads[noun]]
        met = {parse.lemmas[taker], parse.lemmas[above]} & repair_words().meeting
        if parse.lower[link] != "in" or met or not _is_organ(parse, noun):
            return False
    tree.heads[link] = noun
    return True


def _is_organ(parse: Parse, noun: int) -> bool:
    roles = gazetteer().roles
    sectors = roles.get(f"{parse.lower[noun - 1]} {parse.lower[noun]}") or roles.get(parse.lower[noun])
    sectors = sectors or roles.get(parse.lemmas[noun]) or ()
    return not _AT_HOME.isdisjoint(sectors[:1])


def _is_country_or_town(parse: Parse, token: int) -> bool:
    entity = parse.entity_at.get(token)
    if entity is not None and entity[2] == "GPE":
        return True
    one = gazetteer().find(parse.words[token])
    return one is not None and one.use != "people"


def _describe_what_follows(parse: Parse, name: int, tree: Tree) -> bool:
    """Hang a people's name on the title or noun right behind it: "Emirati Foreign Minister Ali Keita paid"."""
    if parse.pos[name] not in ("PROPN", "ADJ") or parse.children[name] or parse.heads[name] == name:
        return False
    _, end = parse.sentences[parse.sentence_of[name]]
    behind = name + 1
    if behind >= end or parse.pos[behind] not in ("PROPN", "NOUN", "ADJ"):
        return False
    noun = next((k for k in range(behind, min(behind + _LONGEST, end)) if _opens(parse, k, behind)), None)
    entry = gazetteer().find(parse.words[name]) if noun is not None else None
    if noun is None or entry is None or entry.use != "people" or _are_many(parse, name):
        return False
    tree.heads[name], tree.deps[name] = noun, "amod"
    return True


def _are_many(parse: Parse, name: int) -> bool:
    """Tell whether a people's name stands for people, and describes nothing: "told Malians officials would"."""
    word = parse.words[name]
    return word.endswith("s") and not word.endswith("ss") and gazetteer().find(word[:-1]) is not None


def _opens(parse: Parse, noun: int, first: int) -> bool:
    """Tell whether a noun with all before it begins at a token."""
    inner = parse.deps[noun] in ("compound", "poss")
    return parse.pos[noun] in NOUNS and parse.edges[noun][0] == first and not inner


def _name_what_they_are(parse: Parse, name: int, tree: Tree) -> bool:
    """Make names the head of what they are called right before them: "blamed neighbours Gabon and Togo"."""
    noun = parse.heads[name]
    if parse.tags[noun] != "NNS" or parse.lemmas[noun] not in repair_words().called or parse.edges[name][0] != noun + 1:
        return False
    if parse.pos[name] != "PROPN":
        return False
    top = parse.heads[noun]
    tree.heads[name], tree.deps[name] = (name if top == noun else top), parse.deps[noun]
    for k in parse.children[noun]:
        if k != name:
            tree.heads[k] = name
    tree.heads[noun], tree.deps[noun] = name, "compound"
    return True


def _stand_beside(parse: Parse, link: int, tree: Tree) -> bool:
    """Join what stands behind "as well as" to the name before it."""
    if parse.lower[link - 2 : link] != ("as", "well") or link < 3:
        return False
    _, end = parse.sentences[parse.sentence_of[link]]
    left = link - 3 - (parse.words[link - 3] == ",")
    before = _upwards(parse, left)[-1]
    noun = next((k for k in range(link + 1, end) if _opens(parse, k, link + 1)), None)
    if noun is None or parse.pos[before] not in NOUNS or tree.heads[noun] == before:
        return False
    tree.heads[noun], tree.deps[noun] = before, "conj"
    tree.heads[link], tree.deps[link] = before, "cc"
    return True


def _upwards(parse: Parse, token: int) -> list[int]:
    """Give a token and those above it within its phrase."""
    way = [token]
    while parse.deps[way[-1]] in _INNER and parse.heads[way[-1]] != way[-1]:
        way.append(parse.heads[way[-1]])
    return way


_MENDS = Mends(
    by_label={label: (_name_what_they_are, _describe_what_follows) for label in _LOOSE}
    | {"prep": (_belong_where_told,)},
    by_word={"as": (_stand_beside,)},
)
