"""Names that two states bear: "both Koreas", "the two Sudans", "the Congos"."""

from __future__ import annotations

from collections.abc import Iterator

from tocsin.ontology.gazetteer import gazetteer
from tocsin.reading.actors.mentions import Facts, Found
from tocsin.reading.parsing.parse import Parse

_SHARED: dict[str, tuple[str, str]] = {
    "koreas": ("PRK", "KOR"),
    "sudans": ("SDN", "SSD"),
    "congos": ("COD", "COG"),
}


def find_shared_names(parse: Parse) -> Iterator[Found]:
    """Find the plurals of states' names, each standing for all that bear the name."""
    for token, word in enumerate(parse.lower):
        if word in _SHARED and parse.words[token][0].isupper():
            states = _SHARED[word]
            known = gazetteer().known
            facts: dict[str, Facts] = {
                code: (known[code].name, code, known[code].sectors, None, None, known[code].kind) for code in states
            }
            yield Found(token, token + 1, token, states, states[0], (), "name", facts=facts)
