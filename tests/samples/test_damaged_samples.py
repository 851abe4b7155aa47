"""Every sample, damaged a few dozen times: pages that make a dispatch, or named errors."""

import random
from pathlib import Path

import pytest

from tests.fuzz import SAMPLES, damaged
from tocsin.dispatch import dispatch_of
from tocsin.errors import InputError
from tocsin.intake import Item, pages_of

FILES = sorted(SAMPLES.iterdir())
OTHERS = [path.read_bytes() for path in FILES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_damaged_sample_gives_dispatches_or_named_errors(path: Path):
    rng = random.Random(f"short {path.name}")
    for _ in range(40):
        for outcome in pages_of(Item.of(damaged(path.read_bytes(), OTHERS, rng), path.name)):
            if not isinstance(outcome, InputError):
                try:
                    found = dispatch_of(outcome)
                except InputError as error:
                    assert error.what
                else:
                    assert found.source.format == outcome.format
