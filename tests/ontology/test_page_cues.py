"""The words by which elements tell what they hold: each group's examples, and names that tell of the layout."""

import tomllib
from importlib.resources import files

import pytest

from tocsin.ontology.page_cues import cue_of

TABLE = tomllib.loads(files("tocsin.ontology").joinpath("data", "page_cues.toml").read_text("utf-8"))
EXAMPLES = [(cue, names) for cue, group in TABLE.items() for names in group["examples"]]


@pytest.mark.parametrize(("cue", "names"), EXAMPLES)
def test_each_example_is_told_by_its_group(cue, names):
    assert cue_of(names) == cue


@pytest.mark.parametrize("names", ["has-sidebar", "no-sidebar", "elementor-widget-text-editor", "loadable", "header"])
def test_names_of_states_and_grids_tell_nothing(names):
    assert cue_of(names) is None


def test_parts_of_one_name_join_and_names_do_not_run_together():
    assert cue_of("moreFrom") == cue_of("more_from") == cue_of("morefrom") == "rail"
    assert cue_of("more from") is None


def test_the_first_group_decides():
    assert cue_of("related-posts ad-slot") == "ad"
