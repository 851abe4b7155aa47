"""What a page loads stays small, and is ours."""

from importlib.resources import files

import pytest


@pytest.mark.parametrize(("ending", "most"), [(".css", 20_000), (".js", 30_000)])
def test_style_and_scripts_stay_small(ending: str, most: int) -> None:
    static = files("tocsin.portal").joinpath("static")
    sizes = {one.name: len(one.read_bytes()) for one in static.iterdir() if one.name.endswith(ending)}
    assert sizes
    assert sum(sizes.values()) < most, sizes
