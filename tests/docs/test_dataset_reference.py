"""The reference of the data set has each table and column as the code has them."""

from pathlib import Path

from tocsin.engine.dataset.codebook import reference
from tocsin.engine.dataset.schema import DATASET_VERSION

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "data-set.md").read_text("utf-8")


def test_the_tables_stand_there_as_they_are():
    assert PAGE.endswith(reference())


def test_the_version_stands_there():
    assert f"Tables are of version {DATASET_VERSION} " in PAGE
