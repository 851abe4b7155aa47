"""How the tests run: what takes long begins first, so that no worker waits for it; what stays is not walked again."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.feed_site import site  # noqa: F401 - a fixture of all tests

_LONG = (
    "tests/browser/test_portal.py",
    "tests/engine/engines/test_ray.py",
    "tests/reading/events/test_lexicon_examples.py",
    "tests/docs/test_examples.py",
    "tests/samples/test_demo.py",
    "tests/packaging/test_wheel.py",
    "tests/engine/engines/test_local.py",
)
"""Files of few tests that take a minute or so, the longest first."""

settings.register_profile("any machine", deadline=None)  # how long an example takes is no matter of a test
settings.load_profile("any machine")


@pytest.fixture(scope="module", autouse=True)
def _settled() -> Iterator[None]:
    """After each module, collect its garbage and let the rest be: each walk over models and tests took a tenth."""
    yield
    gc.collect()
    gc.freeze()


def pytest_collection_finish() -> None:
    """Let be what the tests themselves are."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take long in front; all else stays in order."""
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    path = item.path.as_posix()
    return next((turn for turn, long in enumerate(_LONG) if path.endswith(long)), len(_LONG))
