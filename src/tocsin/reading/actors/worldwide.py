"""Bodies of the world that a sentence names by their kind alone: "rights groups", "the secretary-general".

They belong to no state. The United Nations, alliances, and the world's charities have codes of their own where
countries have theirs; who is meant by a kind is told by a table.
"""

from __future__ import annotations

from tocsin.ontology.actor_words import actor_words
from tocsin.reading.clauses.prepositions import prepositions
from tocsin.reading.parsing.parse import Parse, hyphenated

_CAUSES = frozenset({"right", "rights", "aid", "relief", "humanitarian", "freedom", "refugee"})
_UNITED_NATIONS = frozenset({"secretary-general", "rapporteur"})
_REFUGEE_AGENCY = ("refugee", "agency")
_SPEAKERS = frozenset({"spokesman", "spokeswoman", "spokesperson", "representative"})
"""Those who belong to the body that they speak for."""


def code_of_kind(parse: Parse, head: int) -> str | None:
    """Give UNO, IGO or NGO where a noun names a body of the world by its kind, None elsewhere.

    Args:
        parse: the text.
        head: the noun.
    """
    if parse.lemmas[head] in _SPEAKERS:
        bodies = (inner for slot, inner in prepositions(parse, head) if slot in ("for", "of"))
        return next((code for inner in bodies if (code := code_of_kind(parse, inner))), None)
    # The parser heads "secretary-general" by either of its parts.
    parts = [k for k in (head, head + 2, head - 2) if k == head or _is_hyphened(parse, head, k)]
    forms = (form for part in parts for form in hyphenated(parse, part))
    lemma = next((form for form in forms if form in _UNITED_NATIONS), parse.lemmas[head])
    before = {parse.lower[k] for k in parse.children[head] if parse.deps[k] in ("compound", "amod", "nmod")}
    owners = {parse.lemmas[k] for part in parts for k in parse.children[part] if parse.deps[k] == "poss"}
    owners |= {parse.lemmas[inner] for part in parts for slot, inner in prepositions(parse, part) if slot == "of"}
    if lemma in _UNITED_NATIONS:
        return "IGO" if "alliance" in owners else "UNO" if not owners else None
    if lemma == _REFUGEE_AGENCY[1] and _REFUGEE_AGENCY[0] in before:
        return "UNO"
    return "NGO" if lemma in actor_words().charities and before & _CAUSES and not owners else None


def _is_hyphened(parse: Parse, one: int, other: int) -> bool:
    """Tell whether two tokens stand on both sides of a hyphen and one hangs on the other."""
    between = (one + other) // 2
    if not 0 < between < len(parse) - 1 or parse.words[between] != "-":
        return False
    return parse.heads[one] == other or parse.heads[other] == one
