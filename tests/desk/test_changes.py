"""What became of ids, told as data."""

from __future__ import annotations

import pytest

from tocsin.desk.changes import changes

CASES = {
    "nothing": ({"a": "12"}, {"a": "12"}, []),
    "new": ({}, {"a": "1"}, [("new", "", "a")]),
    "grown": ({"a": "1"}, {"a": "12"}, [("grown", "a", "a")]),
    "merged under the elder": ({"a": "1", "b": "2"}, {"a": "123"}, [("merged", "ab", "a")]),
    "split, the founder's part keeps the id": ({"a": "12"}, {"a": "1", "c": "2"}, [("split", "a", "ac")]),
    "renamed by a late founder": ({"b": "2"}, {"a": "12"}, [("renamed", "b", "a")]),
    "renamed as the founder was withdrawn": ({"a": "12"}, {"b": "2"}, [("renamed", "a", "b")]),
    "gone": ({"a": "1"}, {}, [("gone", "a", "")]),
}


@pytest.mark.parametrize("case", CASES)
def test_each_change_is_told_once(case):
    before, after, told = CASES[case]
    assert [(one.kind, "".join(one.before), "".join(one.after)) for one in changes(before, after)] == told
