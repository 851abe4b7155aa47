"""Which titles of office answer to the words by which a text names an office ("foreign minister")."""

from __future__ import annotations

import re
from functools import cache

from tocsin.errors import OntologyError
from tocsin.ontology.countries import read_table


@cache
def office_titles() -> dict[str, tuple[re.Pattern[str], ...]]:
    """Patterns over titles by the words of a text, the likeliest first.

    Raises:
        OntologyError: a pattern of the table is none.
    """
    found: dict[str, tuple[re.Pattern[str], ...]] = {}
    for number, (words, patterns) in enumerate(read_table("office_titles.tsv", 2), 1):
        try:
            compiled = tuple(re.compile(pattern, re.I) for pattern in patterns.split(";"))
        except re.error as error:
            raise OntologyError(f"no pattern: {error}", where=f"office_titles.tsv, row {number}") from error
        found.update(dict.fromkeys(words.split(";"), compiled))
    return found
