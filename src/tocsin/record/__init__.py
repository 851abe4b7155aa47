"""The data model: pages, dispatches and records, and what they are made of.

Field names are a contract: the command line, the Python API and the exports use them as they stand
here, and `docs/reference/record.schema.json` is generated from them.
"""

from tocsin.record.base import Model, canonical_json
from tocsin.record.dispatch import (
    Block,
    Dateline,
    Dispatch,
    Furniture,
    FurnitureItem,
    Published,
    Source,
)
from tocsin.record.event import AgendaEntry, Attribution, Event, When
from tocsin.record.ids import content_id
from tocsin.record.page import Page
from tocsin.record.parts import Actor, Place, Quantity, Quote, Time
from tocsin.record.record import SCHEMA_VERSION, Record
from tocsin.record.rights import Ground, May, Rights
from tocsin.record.schema import record_schema
from tocsin.record.span import Span
from tocsin.record.stated import Stated, Wire

__all__ = [
    "SCHEMA_VERSION",
    "Actor",
    "AgendaEntry",
    "Attribution",
    "Block",
    "Dateline",
    "Dispatch",
    "Event",
    "Furniture",
    "FurnitureItem",
    "Ground",
    "May",
    "Model",
    "Page",
    "Place",
    "Published",
    "Quantity",
    "Quote",
    "Record",
    "Rights",
    "Source",
    "Span",
    "Stated",
    "Time",
    "When",
    "Wire",
    "canonical_json",
    "content_id",
    "record_schema",
]
