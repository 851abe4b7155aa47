"""What the rights of a source do not let leave, leaves in no format."""

from __future__ import annotations

import io

import pytest

from tests.export.conftest import CANARY
from tocsin.export.formats import FORMATS, Wanted
from tocsin.export.sources import DeskSource


def test_the_desk_itself_holds_the_canary(reserved: DeskSource) -> None:
    head = reserved.desk.dispatches().items[0]
    assert CANARY in reserved.desk.record(head.id).dispatch.text
    assert reserved.desk.events().items


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("name", FORMATS)
def test_a_canary_leaves_in_no_format(reserved: DeskSource, name: str, raw: bool) -> None:
    written = io.BytesIO()
    FORMATS[name].write(reserved, Wanted(raw=raw), written)
    assert len(written.getvalue()) > 100
    assert CANARY.encode() not in written.getvalue().lower()
