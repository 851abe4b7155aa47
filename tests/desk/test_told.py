"""Events told in full, with what the records of their dispatches add."""

from __future__ import annotations

from tocsin import Desk
from tocsin.desk.queries.told import Tellers


def test_the_earliest_dispatch_comes_first_and_copies_are_told_apart(wire_desk: Desk) -> None:
    told = next(one for one in wire_desk.told() if one.event.copies and len(one.tellings) > 2)
    days = [one.evidence.day for one in told.tellings]
    assert days == sorted(days)
    assert {one.evidence.dispatch for one in told.own_tellings} == set(told.event.dispatches)
    assert all(one.is_copy for one in told.tellings if one not in told.own_tellings)


def test_what_leads_a_dispatch_stands_in_its_first_paragraph(wire_desk: Desk) -> None:
    for told in wire_desk.told(most=40):
        for one in told.tellings:
            dispatch = wire_desk.record(one.evidence.dispatch).dispatch
            first = next(block for block in dispatch.blocks if block.kind == "paragraph")
            assert one.leads == (one.evidence.start < first.end)


def test_facts_of_dispatches_are_not_kept_without_end(wire_desk: Desk, monkeypatch) -> None:
    monkeypatch.setattr("tocsin.desk.queries.told._MOST_KEPT", 5)
    tellers, kept = Tellers(), []
    expected = list(wire_desk.told())
    with wire_desk._reading() as connection:
        for one in expected:
            assert list(tellers.told(connection, [one.event])) == [one]
            kept.append(len(tellers._facts))
    assert max(kept) <= max(5, *(len({one.evidence.dispatch for one in told.tellings}) for told in expected))
