"""What is sent in: a page to be read and given back, dispatches to be kept, verdicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header, Request
from pydantic import BaseModel, ConfigDict, Field

from tocsin.desk.access import replays
from tocsin.desk.database.engines import writing
from tocsin.desk.filing.ingest import AddReport
from tocsin.desk.filing.keeping import under_rules
from tocsin.errors import InputError, InputTooLarge, ManyStories, UsageError
from tocsin.intake.formats import pages_of
from tocsin.intake.item import Item, Outcome
from tocsin.portal.api.problems import Refused
from tocsin.portal.api.turns import Turns
from tocsin.portal.context import Context
from tocsin.portal.values import PRINTABLE, Value
from tocsin.record import Page, Record

_INSTANT = r"^[12][0-9]{3}-[01][0-9]-[0-3][0-9](T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
_MOST_PAGES = 100
_ADDRESS = "^https?://[!-~]+$"
_MOST_STORIES = 1000


Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key", min_length=1, max_length=200, description="The request's own key, of whoever sends it."
    ),
]


class PageIn(BaseModel):
    """A page, or whatever else holds stories in text: markup, a plain page, a feed, a wire format, JSON lines.

    Attributes:
        content: the text as it stands; its format is told by it.
        name: file name or the like, for people.
        url: address that it was taken from.
    """

    model_config = ConfigDict(extra="forbid")

    content: str = Field(min_length=1)
    name: str | None = Field(None, max_length=200, pattern=PRINTABLE)
    url: str | None = Field(None, max_length=2000, pattern=_ADDRESS)


_TOLD_OF_BODIES: dict[str, Any] = {
    "if": {"properties": {"kind": {"const": "body"}}, "required": ["kind"]},
    "then": {"properties": {"url": {"type": "null"}}},
    "else": {"properties": {"published": {"type": "null"}, "headline": {"type": "null"}}},
}


class TextIn(BaseModel):
    """A page to be read, or a body as it stands.

    Attributes:
        content: the text.
        kind: "page" for what a page shows, which is split into story and furniture; "body" for a story's own text,
            nothing of which is split off, so that offsets are into it.
        url: address that a page was taken from.
        published: day or instant of a body, ISO 8601.
        headline: of a body.
    """

    model_config = ConfigDict(extra="forbid", json_schema_extra=_TOLD_OF_BODIES)

    content: str = Field(min_length=1)
    kind: Literal["page", "body"] = "page"
    url: str | None = Field(None, max_length=2000, pattern=_ADDRESS)
    published: str | None = Field(None, pattern=_INSTANT)
    headline: str | None = Field(None, max_length=1000)


class PagesIn(BaseModel):
    """Pages to be taken in.

    Attributes:
        pages: each of one story or several.
    """

    model_config = ConfigDict(extra="forbid")

    pages: list[PageIn] = Field(min_length=1, max_length=_MOST_PAGES)


class Failed(Value):
    """A story that could not be taken.

    Attributes:
        where: the page, by its name or number.
        code: of the error.
        what: what was wrong.
    """

    where: str
    code: str
    what: str


class Added(Value):
    """What came of taking pages in.

    Attributes:
        added: dispatches that are new on the desk.
        known: stories that it had already.
        no_longer_standing: dispatches that were withdrawn or superseded by what came.
        dispatches: ids of what the pages held, in their order.
        failed: what could not be taken.
    """

    added: int
    known: int
    no_longer_standing: int
    dispatches: list[str]
    failed: list[Failed]


def router(context: Context) -> APIRouter:
    """Operations that read what is sent."""
    made = APIRouter()
    turns = Turns()

    @made.post("/read", operation_id="read", summary="Read a page or a text, and keep nothing", tags=["reading"])
    def read(sent: TextIn) -> Record:
        """Gives the record of the one story, bound by the rights that the page states and the desk's own rules.

        Where these do not let a text leave, it is blotted out but for quotable evidence; offsets hold.
        """
        with turns.mine():
            record = _read(context, sent)
        return context.audience.record_for(record)

    @made.post("/dispatches", operation_id="addDispatches", summary="Take pages in", tags=["dispatches"])
    def add(
        sent: PagesIn,
        request: Request,
        key: Key = None,
    ) -> Added:
        """What the desk has already is passed over, so the same pages may be sent again.

        A request that bears an `Idempotency-Key` which was seen within a day is answered as it was then.
        """

        def done() -> Added:
            with turns.mine():
                return _added(context, sent.pages)

        return done() if key is None else _once(context, request, (key, sent.model_dump_json().encode()), done)

    return made


def _read(context: Context, sent: TextIn) -> Record:
    desk, most = context.desk, context.desk.settings.api.max_read_chars
    if len(sent.content) > most:
        raise InputTooLarge(
            f"more than {most:,} characters", where="content", hint="send less, or raise [api] max_read_chars"
        )
    if sent.kind == "body":
        if sent.url:
            raise UsageError("url is told of a page", hint='set kind to "page", or leave it out')
        record = desk.reader.read_text(sent.content, published=_instant(sent.published), headline=sent.headline)
        return under_rules(record, desk.settings.rights)
    if sent.published or sent.headline:
        raise UsageError("published and headline are told of a body; a page states its own", hint='set kind to "body"')
    outcomes = _outcomes(PageIn(content=sent.content, url=sent.url), "content")
    if len(outcomes) != 1:
        raise ManyStories("holds more than one story, or none", where="content", hint="send one story")
    if isinstance(outcomes[0], InputError):
        raise outcomes[0]
    return under_rules(desk.reader.read_page(outcomes[0]), desk.settings.rights)


def _instant(written: str | None) -> str | None:
    from datetime import datetime

    if written is None:
        return None
    try:
        datetime.fromisoformat(written)
    except ValueError as error:
        raise UsageError(f"published is {written!r}", hint="write it as 2022-01-07 or 2022-01-07T09:30:00Z") from error
    return written


def _outcomes(page: PageIn, name: str) -> list[Outcome]:
    """Tell the format of a page and give its stories, or what is wrong with each."""
    item = Item.of(page.content.encode("utf-8", "replace"), page.name or name)
    item.url = page.url
    found: list[Outcome] = []
    try:
        for outcome in pages_of(item):
            if len(found) >= _MOST_STORIES:
                raise InputTooLarge(f"more than {_MOST_STORIES:,} stories", where=item.where, hint="send them in parts")
            found.append(outcome)
    except InputError as error:
        found.append(error)
    return found


def _added(context: Context, pages: Sequence[PageIn]) -> Added:
    failed: list[Failed] = []

    def told(error: InputError) -> None:
        failed.append(Failed(where=error.where or "-", code=error.code, what=error.what))

    stories: list[Page] = []
    for number, page in enumerate(pages, 1):
        for outcome in _outcomes(page, f"page {number}"):
            if isinstance(outcome, InputError):
                told(outcome)
            else:
                stories.append(outcome)
    report: AddReport = context.desk.add_pages(stories, on_error=told)
    return Added(
        added=report.added, known=report.known, no_longer_standing=report.withdrawn,
        dispatches=report.dispatches, failed=failed,
    )  # fmt: skip


def _once(context: Context, request: Request, asked: tuple[str, bytes], done: Callable[[], Added]) -> Added:
    """Do what a request with a key of its own asks for, or answer it as it was answered."""
    engine, token, (key, body) = context.desk.engine, request.state.caller.id, asked
    with writing(engine) as connection:
        seen = replays.begin(connection, token, key, body, context.desk.clock())
    if seen is not None:
        return _again(seen)
    answer: Added | None = None
    try:
        answer = done()
    finally:
        with writing(engine) as connection:
            replays.finish(connection, token, key, answer.model_dump_json() if answer else None)
    return answer


def _again(seen: replays.Seen) -> Added:
    if not seen.same:
        raise Refused(422, "key-reused", "the Idempotency-Key was sent with another body")
    if seen.answer is None:
        raise Refused(409, "in-progress", "a request of this Idempotency-Key is at work", {"Retry-After": "5"})
    return Added.model_validate_json(seen.answer)
