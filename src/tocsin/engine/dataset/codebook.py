"""The code book: what stands in each table and column, for whoever gets the data set without this project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tocsin.engine.dataset.schema import BY_NAME, CLAIM_FIELDS, STRUCTS, TABLES, UNDATED, Field, Table
from tocsin.ontology.plover import TYPES

_KINDS = {
    "text": "text", "texts": "list of texts", "integer": "integer, 64 bits", "number": "floating point, 64 bits",
    "boolean": "true or false", "day": "date",
    **{
        kind: ("" if kind == "place" else "list of ") + ", ".join(f"`{one.name}`" for one in fields)
        for kind, fields in STRUCTS.items()
    },
}  # fmt: skip


def codebook(manifest: dict[str, Any]) -> str:
    """Write the code book of a data set.

    Args:
        manifest: of the data set; see `manifest_of`.
    """
    return "\n".join([*_head(manifest), *_tables(manifest), *_types(), *_rights(manifest)]) + "\n"


def _head(manifest: dict[str, Any]) -> Iterator[str]:
    settings = manifest["settings"]
    yield "# Code book"
    yield ""
    yield (
        f"Coded by Tocsin {manifest['tocsin_version']} with the model {manifest['model']}, the lexicon "
        f"{manifest['lexicon_digest'][:12]}, tables of version {manifest['dataset_version']}. The same corpus, "
        "versions and settings give the same bytes, whatever machine, number of workers and order of the input."
    )
    yield ""
    first, last = manifest["dispatches"]["first_day"], manifest["dispatches"]["last_day"]
    yield f"Dispatches are of {first} to {last}." if first else "No dispatch bears a day."
    if settings["gate"]:
        yield "What sounded like no news of politics or conflict was left unparsed."
    if settings["lead"]:
        yield f"Of each dispatch the first {settings['lead']} paragraphs were coded."
    if settings["since"]:
        yield f"Dispatches before {settings['since']}, and those without a day, were passed over."
    if settings["limit"]:
        yield f"The first {settings['limit']} stories were taken and no more."
    if settings["withheld"]:
        yield "What was withheld when it was coded is among it (`pubstatus`): the data set is not for others yet."
    yield ""
    yield f"Each table is parted by the month of its dispatches (`month={UNDATED}` where the day is not known), and"
    yield "sorted by day and dispatch. Null stands for what is not known; nothing is filled in."
    yield ""
    if "events" in settings["tables"]:
        yield "A row of events is what one dispatch tells. Mentions of one happening share `event`, over the whole"
        yield "corpus; rows where `leads` is true are one an event. A copy counts as the source that it was taken from."
        yield ""


def _tables(manifest: dict[str, Any]) -> Iterator[str]:
    for name, rows in manifest["tables"].items():
        yield from [f"## {name}", "", f"A row is {BY_NAME[name].meaning}. Rows: {rows:,}.", ""]
        yield from field_rows(BY_NAME[name].fields)
        yield ""
        if name == "events":
            yield from ["Fields of a figure:", "", *field_rows(CLAIM_FIELDS), ""]


def field_rows(fields: tuple[Field, ...]) -> Iterator[str]:
    """Write the columns of a table as rows of Markdown."""
    yield "| column | kind | meaning |"
    yield "|---|---|---|"
    yield from (f"| `{one.name}` | {_KINDS[one.kind]} | {one.meaning} |" for one in fields)


def reference() -> str:
    """Write the tables as the reference of the documentation has them."""
    return "\n".join(line for table in TABLES for line in _reference_of(table))


def _reference_of(table: Table) -> Iterator[str]:
    yield from [f"## `{table.name}`", "", f"A row is {table.meaning}.", "", *field_rows(table.fields), ""]


def _types() -> Iterator[str]:
    yield from ["## Types of events", "", "| type | quad |", "|---|---|"]
    yield from (f"| {name} | {kind.quad} |" for name, kind in TYPES.items())
    yield ""


def _rights(manifest: dict[str, Any]) -> Iterator[str]:
    yield from ["## Rights", "", "| terms | dispatches |", "|---|---|"]
    yield from (f"| {terms} | {number:,} |" for terms, number in manifest["dispatches"]["rights"]["by_terms"].items())
    yield ""
    yield "The text of a dispatch stands here only where `may_export_text` is true. Of the others there are facts, a"
    yield "pointer, and words of the evidence in runs no longer than `may_quote_words`."
