"""The JSON Schema of the record, generated from the models."""

from __future__ import annotations

import json
from typing import Any

from tocsin.record.record import SCHEMA_VERSION, Record


def record_schema() -> dict[str, Any]:
    """Build the JSON Schema (draft 2020-12) of a serialised record."""
    schema = Record.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:tocsin:record:{SCHEMA_VERSION}",
        **schema,
    }


def schema_text() -> str:
    """Give the schema as it is committed under docs/reference/."""
    return json.dumps(record_schema(), indent=2, ensure_ascii=False, sort_keys=True) + "\n"
