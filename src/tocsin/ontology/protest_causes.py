"""What protests are about, and the leaf of CAMEO's root 14 that follows from it.

People demonstrate, starve, strike, block roads and riot (141 to 145), each of it against who leads, against a policy,
for rights or for another way of being ruled; CAMEO tells these by a fourth digit.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from tocsin.ontology.tables import toml_table

_FORMS = frozenset({"141", "142", "143", "144", "145"})


def caused(code: str, words: Iterable[str]) -> str:
    """Give the leaf of a protest by the words that tell its cause.

    Args:
        code: its own code; one that tells a cause already is kept.
        words: lemmas, and nouns with the word before them, in order of the text; the first that is known decides.

    Returns:
        The leaf; the code itself where no word tells a cause.
    """
    if code not in _FORMS:
        return code
    digits = _digits()
    return code + next((digits[word] for word in words if word in digits), "")


@cache
def _digits() -> dict[str, str]:
    table = toml_table("protest_causes.toml")
    return {
        word: str(cause["digit"]) for cause in table.values() for word in (*cause["words"].split(), *cause["phrases"])
    }
