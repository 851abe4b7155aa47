"""Storylines of a desk: kept up week by week, the same as if all had been there at once."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from tocsin.desk.database import schema
from tocsin.desk.database.engines import reading
from tocsin.desk.model import StoryHead
from tocsin.desk.storylines.follow import storylines
from tocsin.errors import NotOnDesk
from tocsin.record.codec import loads


def test_what_is_kept_up_is_what_one_run_over_all_gives(wire_desk):
    with reading(wire_desk.engine) as connection:
        query = select(schema.story_heads.c.data).join(
            schema.dispatches, schema.dispatches.c.id == schema.story_heads.c.dispatch
        )
        rows = connection.execute(query.where(schema.dispatches.c.state == "current")).scalars().all()
        copies = {head.id: head.original for head in wire_desk.dispatches(limit=1000).items}
    heads = [loads(StoryHead, data) for data in rows]
    whole = storylines(replace(head, copy_of=copies[head.dispatch]) for head in heads)
    kept = wire_desk.storylines(limit=1000).items
    assert {line.id: line.dispatches for line in kept} == {line.id: line.dispatches for line in whole}


def test_a_storyline_is_found_by_its_dispatch_and_leads_to_its_events(wire_desk):
    line = max(wire_desk.storylines(limit=1000).items, key=lambda one: len(one.dispatches))
    assert line in wire_desk.storylines(dispatch=line.dispatches[0]).items
    assert {head.id for head in wire_desk.dispatches(storyline=line.id, limit=1000).items} == set(line.dispatches)
    assert wire_desk.event(line.lead).id in line.timeline
    with pytest.raises(NotOnDesk):
        wire_desk.storyline("s-none")


def test_titles_are_headlines_within_what_may_be_quoted(wire_desk):
    for line in wire_desk.storylines(limit=1000).items:
        if line.title_from:
            bound = wire_desk.record(line.title_from).dispatch.rights.may.quote_words
            assert bound is None or len(line.title.split()) <= bound
            assert wire_desk.dispatch(line.title_from).headline.endswith(line.title)


def test_an_id_that_was_merged_away_answers_with_the_storyline_that_holds_it_now(desk, dispatch):
    catch = "Norway accused Iceland on Friday of overfishing mackerel in the Barents Sea."
    strike = "Dockers shut the port of Bergen on Saturday in a strike over wages, their union said."
    both = (
        "Dockers in Bergen whose strike shut the port said on Sunday that their union would refuse Iceland's mackerel, "
        "which Norway accused Iceland of overfishing in the Barents Sea, until wages rise."
    )
    desk.add(dispatch("Norway accuses Iceland of overfishing", catch))
    desk.add(dispatch("Strike shuts port of Bergen", strike, day="Jan 8, 2022"))
    apart = {one.id for one in desk.storylines().items}
    assert len(apart) == 2
    desk.add(dispatch("Bergen dockers refuse Iceland's mackerel", both, day="Jan 9, 2022"))
    (one,) = desk.storylines().items
    (merge,) = desk.storyline_log()
    assert (merge.change, set(merge.before), merge.after) == ("merged", apart, (one.id,))
    (gone,) = apart - {one.id}
    assert desk.storyline(gone) == one
    assert {head.id for head in desk.dispatches(storyline=desk.storyline(gone).id).items} == set(one.dispatches)
