"""The words by which elements tell what they hold: each group's examples, and names that tell of the layout."""

import tomllib
from importlib.resources import files

import pytest

from tocsin.ontology.page_cues import cue_of, holds_story, names_in

TABLE = tomllib.loads(files("tocsin.ontology").joinpath("data", "page_cues.toml").read_text("utf-8"))
EXAMPLES = [(cue, names) for cue, group in TABLE.items() if cue != "story" for names in group["examples"]]


@pytest.mark.parametrize(("cue", "names"), EXAMPLES)
def test_each_example_is_told_by_its_group(cue, names):
    assert cue_of(names) == cue


@pytest.mark.parametrize("names", TABLE["story"]["examples"])
def test_the_story_says_so(names):
    assert holds_story(names)


@pytest.mark.parametrize(
    "names", ["has-sidebar", "no-sidebar", "layout-sidebar-right", "elementor-widget-text-editor", "loadable", "header"]
)
def test_names_of_states_and_grids_tell_nothing(names):
    assert cue_of(names) is None


def test_humps_and_marks_part_words_and_names_do_not_run_together():
    assert names_in("relatedPosts big_box") == "|related-posts|big-box|"
    assert cue_of("more from") is None
    assert cue_of("more-from") == "rail"
