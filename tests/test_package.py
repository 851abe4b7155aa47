"""The package as a whole: light to import, its public names there, its schema current."""

import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

import tocsin
from tocsin.record.schema import record_schema, schema_text

ROOT = Path(__file__).parents[1]


def test_importing_the_package_loads_nothing_heavy():
    code = "import sys, tocsin; print(sorted({name.partition('.')[0] for name in sys.modules}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    for heavy in ("spacy", "numpy", "pydantic", "lxml", "trafilatura", "httpx", "rich", "typer", "jinja2"):
        assert f"'{heavy}'" not in loaded


@pytest.mark.parametrize("name", tocsin.__all__)
def test_every_public_name_is_there(name):
    assert getattr(tocsin, name) is not None
    assert name in dir(tocsin)


def test_a_name_that_is_not_public_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = tocsin.nonsense


def test_the_committed_schema_is_the_models_own():
    committed = (ROOT / "docs" / "reference" / "record.schema.json").read_text("utf-8")
    assert committed == schema_text()


def test_a_record_is_valid_by_its_schema():
    record = tocsin.read(ROOT / "samples" / "wire" / "2022-02-22-nord-stream.html")
    jsonschema.Draft202012Validator(record_schema()).validate(record.model_dump(mode="json"))
