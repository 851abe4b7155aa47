"""The tools: what a model may ask of a desk. Each reads and none writes, fetches or opens anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock
from typing import Annotated

from pydantic import Field

from tocsin.desk import Desk
from tocsin.desk.model import ResolvedEvent
from tocsin.desk.queries.events import Evidence
from tocsin.desk.queries.filters import (
    AgendaFilter,
    DispatchFilter,
    EventFilter,
    PositionFilter,
    SeriesFilter,
    StorylineFilter,
    filter_of,
)
from tocsin.errors import RightsError, UsageError
from tocsin.portal.audience import Audience
from tocsin.portal.hits import hits_for
from tocsin.portal.mcp import briefs
from tocsin.portal.mcp.readings import answer_of
from tocsin.portal.mcp.values import (
    AgendaAnswer,
    DispatchBrief,
    EventAnswer,
    EventBrief,
    PositionsAnswer,
    ReadAnswer,
    SearchAnswer,
    SeriesAnswer,
    StorylineAnswer,
)
from tocsin.record.event import EventStatus, EventType

LONGEST_TEXT = 100_000
"""Most characters of a text that is given to be read."""
_BRIEFLY, _FULLY = 2, 50
"""Most passages of an event in a list, and of one that is asked for by itself."""
_MOST = 50
"""Most rows of a list in an answer: a model reads all of it."""

Word = Annotated[str | None, Field(max_length=300)]
Words = Annotated[
    str | None, Field(max_length=300, description='Words, "phrases", -excluded, OR between alternatives.')
]
Party = Annotated[
    str | None, Field(max_length=80, description="An actor's id or a country as ISO 3166-1 alpha-3 (RUS, UKR).")
]
Day = Annotated[str | None, Field(max_length=10, description="A day, as 2022-01-07; inclusive.")]
Limit = Annotated[int, Field(ge=1, le=_MOST)]
Cursor = Annotated[str | None, Field(max_length=120, description="`next` of the answer before.")]


class Tools:
    """The tools of one desk.

    Args:
        desk: an open desk.
        audience: for whom, and so what of a text may leave.
    """

    def __init__(self, desk: Desk, audience: Audience) -> None:
        self._desk = desk
        self._audience = audience
        self._reading = Lock()

    def search(
        self,
        words: Words = None,
        type: EventType | None = None,
        status: EventStatus | None = None,
        actor: Party = None,
        recipient: Party = None,
        party: Party = None,
        country: Party = None,
        channel: Word = None,
        since: Day = None,
        until: Day = None,
        limit: Limit = 10,
        cursor: Cursor = None,
    ) -> SearchAnswer:
        """Search events by type, status, who acts towards whom, where and when; and by words in dispatches."""
        asked = filter_of(
            EventFilter, text=words, type=type, status=status, actor=actor, recipient=recipient, party=party,
            country=country, channel=channel, since=since, until=until, limit=limit, cursor=cursor,
        )  # fmt: skip
        page = self._desk.events(asked)
        days = filter_of(DispatchFilter, since=since, until=until, limit=limit)
        hits = self._desk.search(words, days).items if words and cursor is None else ()
        return SearchAnswer(
            events=self._events(page.items),
            dispatches=[
                briefs.dispatch_brief(one.dispatch, one.snippet) for one in hits_for(self._desk, self._audience, hits)
            ],
            next=page.next,
        )

    def event(self, id: Annotated[str, Field(max_length=80)]) -> EventAnswer:
        """Give one event: every passage it was read from, its history, and numbers that sources state of it."""
        found = self._desk.event(id)
        return EventAnswer(
            event=self._events([found], _FULLY)[0],
            act=found.act,
            cameo=found.cameo,
            contexts=list(found.contexts),
            history=briefs.turns(found.history[-_MOST:]),
            figures=[briefs.number(one) for one in found.figures[:_MOST]],
            dispatches=self._dispatches((*found.dispatches, *found.copies)[:_MOST]),
            n_dispatches=len(found.dispatches),
            n_copies=len(found.copies),
        )

    def storyline(
        self,
        id: Annotated[str | None, Field(max_length=80, description="Without it, storylines are listed.")] = None,
        since: Day = None,
        until: Day = None,
        limit: Limit = 10,
        cursor: Cursor = None,
    ) -> StorylineAnswer:
        """List storylines, that with the newest dispatch first; or give one with its latest events and dispatches."""
        if id is None:
            asked = filter_of(StorylineFilter, since=since, until=until, limit=limit, cursor=cursor)
            page = self._desk.storylines(asked)
            lines, following = list(page.items), page.next
            events, dispatches = [], []
        else:
            lines, following = [self._desk.storyline(id)], None
            events = self._events([self._desk.event(one) for one in lines[0].timeline[-limit:]])
            dispatches = self._dispatches(lines[0].dispatches[-limit:])
        names = self._desk.names(actor for line in lines for actor in line.actors[: briefs.KEY_ACTORS])
        return StorylineAnswer(
            storylines=[briefs.storyline_brief(one, names) for one in lines],
            events=events,
            dispatches=dispatches,
            next=following,
        )

    def agenda(
        self,
        since: Day = None,
        until: Day = None,
        participant: Party = None,
        status: Annotated[Word, Field(description="scheduled, confirmed, postponed, cancelled, held, passed")] = None,
        limit: Limit = 20,
        cursor: Cursor = None,
    ) -> AgendaAnswer:
        """List what is to come and what became of it: talks, votes, deadlines, exercises; the earliest first."""
        asked = filter_of(
            AgendaFilter, since=since, until=until, participant=participant, status=status, limit=limit, cursor=cursor
        )
        page = self._desk.agenda(asked)
        return AgendaAnswer(items=[briefs.agenda_brief(one) for one in page.items], next=page.next)

    def positions(
        self,
        actor: Party = None,
        towards: Party = None,
        kind: Annotated[Word, Field(description="demand, threat, refusal, offer, pledge, condition")] = None,
        state: Annotated[Word, Field(description="standing, met, rejected, carried_out, withdrawn, lapsed")] = None,
        since: Day = None,
        until: Day = None,
        limit: Limit = 20,
        cursor: Cursor = None,
    ) -> PositionsAnswer:
        """List who demands, threatens, refuses, offers or promises what, and where it stands."""
        asked = filter_of(
            PositionFilter, actor=actor, towards=towards, kind=kind, state=state, since=since, until=until,
            limit=limit, cursor=cursor,
        )  # fmt: skip
        page = self._desk.positions(asked)
        words = self._words(mention for one in page.items for mention in one.mentions[:_BRIEFLY])
        items = [
            briefs.position_brief(one, [words[name] for name in one.mentions[:_BRIEFLY] if name in words])
            for one in page.items
        ]
        return PositionsAnswer(items=items, next=page.next)

    def series(
        self,
        actor: Annotated[str, Field(max_length=80, description="Who acts: an id or a country.")],
        towards: Party = None,
        since: Day = None,
        until: Day = None,
        period: Annotated[str, Field(pattern="^(week|day)$")] = "week",
    ) -> SeriesAnswer:
        """Tell how much conflict and cooperation is reported of one actor towards another, period by period."""
        asked = filter_of(SeriesFilter, actor=actor, towards=towards, since=since, until=until, period=period)
        found = self._desk.series(asked)
        return SeriesAnswer(
            actor=actor,
            towards=towards,
            period=period,
            method=found.method,
            acts=briefs.points(found.acts.points),
            threats=briefs.points(found.threats.points),
        )

    def read(
        self,
        text: Annotated[str | None, Field(max_length=LONGEST_TEXT, description="A text to be read.")] = None,
        dispatch: Annotated[str | None, Field(max_length=80, description="Or the id of a dispatch.")] = None,
        published: Day = None,
        headline: Word = None,
    ) -> ReadAnswer:
        """Read a text, or give what was read out of a dispatch: events, quotes and plans, each with its passage."""
        if dispatch is not None and text is None:
            head = self._desk.dispatch(dispatch)
            if head.state == "withheld":
                raise RightsError("may not be told yet: its embargo has not ended", where=dispatch)
            record = self._desk.record(dispatch)
            stands = head.text_kept and head.state in ("current", "superseded")
            leaves = stands and self._audience.may_take(record.dispatch.rights.may)
            return answer_of(record, leaves, briefs.dispatch_brief(head))
        if text is None or dispatch is not None or not text.strip():
            raise UsageError("give either a text or the id of a dispatch")
        with self._reading:  # one at a time: a reading takes a processor for itself
            record = self._desk.reader.read_text(text, published=published, headline=headline)
        return answer_of(record, self._audience.may_take(record.dispatch.rights.may), None)

    def _events(self, events: Sequence[ResolvedEvent], most: int = _BRIEFLY) -> list[EventBrief]:
        words = self._words(mention for event in events for mention in event.mentions)
        return [
            briefs.event_brief(event, [words[one] for one in event.mentions if one in words], most) for event in events
        ]

    def _words(self, mentions: Iterable[str]) -> dict[str, Evidence]:
        return {one.mention: one for one in self._desk.evidence(mentions)}

    def _dispatches(self, ids: Iterable[str]) -> list[DispatchBrief]:
        heads = (self._desk.dispatch(one) for one in ids)
        return [briefs.dispatch_brief(one) for one in heads if self._audience.may_know(one.state)]
