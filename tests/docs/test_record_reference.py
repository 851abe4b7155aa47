"""docs/reference/record.md tells of every model of the record, every field, and every word a field can hold."""

import re
import types
import typing
from pathlib import Path

import pytest
from pydantic import BaseModel

from tocsin.record import Record

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "record.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S))


def parts(annotation: object) -> list[object]:
    inner = typing.get_args(annotation)
    if not inner or typing.get_origin(annotation) is typing.Literal:
        return [annotation]
    return [part for one in inner for part in parts(one)]


def models(model: type[BaseModel], found: dict[str, type[BaseModel]]) -> dict[str, type[BaseModel]]:
    if model.__name__ not in found:
        found[model.__name__] = model
        for field in model.model_fields.values():
            for part in parts(field.annotation):
                if isinstance(part, type) and issubclass(part, BaseModel):
                    models(part, found)
    return found


MODELS = models(Record, {})


@pytest.mark.parametrize("name", sorted(MODELS))
def test_every_field_of_a_model_is_described_and_no_other(name):
    described = re.findall(r"^\| `(\w+)` \|", SECTIONS[name], re.M)
    assert described == list(MODELS[name].model_fields)


@pytest.mark.parametrize("name", sorted(MODELS))
def test_fields_that_may_be_null_are_marked(name):
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", SECTIONS[name], re.M))
    for field, info in MODELS[name].model_fields.items():
        optional = types.NoneType in typing.get_args(info.annotation)
        assert ("or null" in rows[field]) == optional, field


@pytest.mark.parametrize("name", sorted(MODELS))
def test_every_word_of_a_closed_field_is_listed(name):
    rows = dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| ([^|]+) \|", SECTIONS[name], re.M))
    for field, info in MODELS[name].model_fields.items():
        for part in parts(info.annotation):
            if typing.get_origin(part) is typing.Literal and field not in ("act", "type"):
                for word in typing.get_args(part):
                    assert re.search(rf"\b{re.escape(word)}\b", rows[field]), (field, word)
