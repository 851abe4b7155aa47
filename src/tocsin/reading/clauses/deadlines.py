"""Times behind "by", which do nothing to anybody: "due by the close of May"."""

from __future__ import annotations

from tocsin.ontology.time_words import names_time
from tocsin.reading.parsing.parse import Parse

_ENDS = frozenset({"end", "close", "middle", "start", "beginning", "turn"})


def is_deadline(parse: Parse, head: int) -> bool:
    """Tell whether what stands behind "by" is a time."""
    if parse.lemmas[head] not in _ENDS:
        return names_time(parse.lemmas[head])
    inner = (k for of in parse.children[head] if parse.lower[of] == "of" for k in parse.children[of])
    return any(parse.deps[k] == "pobj" and names_time(parse.lemmas[k]) for k in inner)
