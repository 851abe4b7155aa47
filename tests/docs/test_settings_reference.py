"""docs/reference/settings.md names every setting and every default channel, and the default file is the default."""

import typing
from pathlib import Path

import pytest
from pydantic import BaseModel

from tocsin.desk.settings import Conditions, Settings, default_text, settings_of

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "settings.md").read_text("utf-8")


def models_in(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation] if annotation is not Conditions else []
    return [found for inner in typing.get_args(annotation) for found in models_in(inner)]


def names(model: type[BaseModel], prefix: str = "") -> set[str]:
    found = set()
    for name, field in model.model_fields.items():
        parts = models_in(field.annotation)
        found |= {one for part in parts for one in names(part, f"{name}.")} if parts else {f"{prefix}{name}"}
    return found


@pytest.mark.parametrize("name", sorted(names(Settings)))
def test_every_setting_has_a_row(name):
    assert f"| `{name}` |" in PAGE


@pytest.mark.parametrize("condition", list(Conditions.model_fields))
def test_every_condition_of_a_channel_is_named(condition):
    assert f"`{condition}`" in PAGE


@pytest.mark.parametrize("key", settings_of(default_text()).channels)
def test_every_default_channel_is_named(key):
    assert f"`{key}`" in PAGE


def test_the_file_of_a_new_desk_sets_nothing_but_channels():
    assert settings_of(default_text()).model_copy(update={"channel": []}) == Settings()
