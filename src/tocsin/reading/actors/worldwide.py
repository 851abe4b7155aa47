"""Bodies of the world that a sentence names by their kind alone: "rights groups", "the secretary-general".

They belong to no state. The United Nations, alliances, and the world's charities have codes of their own where
countries have theirs; who is meant by a kind is told by a table.
"""

from __future__ import annotations

from tocsin.reading.parsing.parse import Parse, hyphenated

_CHARITIES = frozenset(
    {"group", "agency", "organisation", "organization", "worker", "campaigner", "charity", "watchdog"}
)
_CAUSES = frozenset({"right", "rights", "aid", "relief", "humanitarian", "freedom", "refugee"})
_UNITED_NATIONS = frozenset({"secretary-general", "rapporteur"})
_REFUGEE_AGENCY = ("refugee", "agency")


def code_of_kind(parse: Parse, head: int) -> str | None:
    """Give UNO, IGO or NGO where a noun names a body of the world by its kind, None elsewhere.

    Args:
        parse: the text.
        head: the noun.
    """
    lemma = next((form for form in hyphenated(parse, head) if form in _UNITED_NATIONS), parse.lemmas[head])
    before = {parse.lower[k] for k in parse.children[head] if parse.deps[k] in ("compound", "amod", "nmod")}
    owners = {parse.lemmas[k] for k in parse.children[head] if parse.deps[k] == "poss"}
    if lemma in _UNITED_NATIONS:
        return "IGO" if "alliance" in owners else "UNO" if not owners else None
    if lemma == _REFUGEE_AGENCY[1] and _REFUGEE_AGENCY[0] in before:
        return "UNO"
    return "NGO" if lemma in _CHARITIES and before & _CAUSES and not owners else None
