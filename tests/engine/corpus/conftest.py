"""The small corpus, and the data set that a run makes of it that nothing befell."""

import pytest

from tests.engine.corpus.stories import write_stories
from tocsin.engine.corpus.run import code


@pytest.fixture(scope="session")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("corpus")
    write_stories(folder)
    return folder


@pytest.fixture(scope="session")
def reference(corpus, tmp_path_factory):
    return code(corpus, tmp_path_factory.mktemp("reference") / "data")
