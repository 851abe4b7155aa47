"""Pages from paths and standard input."""

import io
import sys

import pytest

from tocsin.errors import EmptyInput, SourceNotFound
from tocsin.intake import load, load_many


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


def test_a_folder_is_read_to_its_depth_in_order_and_hidden_files_are_left_out(tmp_path):
    for name in ("b.txt", "a/z.txt", "a/.hidden.txt", ".git/x.txt", "a/b/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Talks ended in {name}.", encoding="utf-8")
    names = [taken.page().name for taken in load_many(tmp_path)]
    assert names == ["b.txt", "z.txt", "c.txt"]


def test_a_glob_stands_for_its_files_and_one_that_matches_none_is_not_found(tmp_path):
    for name in ("2.txt", "1.txt", "3.html"):
        (tmp_path / name).write_text("Talks ended.", encoding="utf-8")
    assert [taken.page().name for taken in load_many(str(tmp_path / "*.txt"))] == ["1.txt", "2.txt"]
    (taken,) = load_many(str(tmp_path / "*.xml"))
    assert isinstance(taken.outcome, SourceNotFound)


def test_a_file_whose_name_holds_a_sign_of_globs_is_itself(tmp_path):
    path = tmp_path / "talks [1].txt"
    path.write_text("Talks ended.", encoding="utf-8")
    assert [taken.page().name for taken in load_many([path])] == ["talks [1].txt"]


def test_an_error_in_one_source_is_told_and_the_others_are_taken(tmp_path):
    (tmp_path / "a.txt").write_text("Talks ended.", encoding="utf-8")
    (tmp_path / "b.txt").touch()
    found = list(load_many([tmp_path / "none.txt", tmp_path]))
    assert [type(taken.outcome).__name__ for taken in found] == ["SourceNotFound", "Page", "EmptyInput"]
    assert found[2].source == str(tmp_path / "b.txt")
