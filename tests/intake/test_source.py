"""Pages from paths and standard input."""

import io
import sys

import pytest

from tocsin.errors import EmptyInput, SourceNotFound
from tocsin.intake import load


def test_a_path_gives_its_last_component_only(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes("Talks ended in Tromsø.".encode())
    page = load(path)
    assert (page.name, page.text, page.url) == ("story.txt", "Talks ended in Tromsø.", None)
    assert load(str(path)) == page


def test_missing_files_folders_and_broken_names_are_not_found(tmp_path):
    for source in (tmp_path / "none.txt", tmp_path, "a\0b"):
        with pytest.raises(SourceNotFound):
            load(source)


def test_an_empty_file_is_named_in_its_error(tmp_path):
    path = tmp_path / "empty.txt"
    path.touch()
    with pytest.raises(EmptyInput, match=r"empty\.txt"):
        load(path)


def test_a_dash_is_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Talks ended.")))
    page = load("-")
    assert (page.name, page.text) == (None, "Talks ended.")
