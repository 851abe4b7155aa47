"""Adjudication: a random sample of mentions one after another, a verdict at a key, undo, precision by type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from markupsafe import Markup
from starlette.concurrency import run_in_threadpool

from tocsin.desk.adjudication.log import Adjudication, Judging
from tocsin.desk.adjudication.verdicts import Correction, correction_of, in_force
from tocsin.desk.model import Mention
from tocsin.desk.queries.events import Evidence
from tocsin.errors import NotOnDesk, UsageError
from tocsin.ontology.plover import TYPES
from tocsin.portal.context import Context
from tocsin.portal.forms import Forms, fields_of
from tocsin.portal.own_users import admit
from tocsin.portal.spark import interval
from tocsin.portal.templating import query

PATH = "/adjudicate"
_LARGEST = 5000


@dataclass(frozen=True)
class Passage:
    """Where a mention stands: the words before its predicate, the predicate, the words behind it."""

    before: str
    predicate: str
    after: str


@dataclass(frozen=True)
class Item:
    """A mention to be judged.

    Attributes:
        mention: as it was read.
        quad: PLOVER's quad of its type.
        evidence: the dispatch that it stands in.
        passage: its paragraph, where the rights of its source let the desk's own users read it.
    """

    mention: Mention
    quad: int
    evidence: Evidence
    passage: Passage | None


@dataclass(frozen=True)
class Queue:
    """How far an adjudicator has come with a sample.

    Attributes:
        size: mentions of the sample.
        waiting: ids of those that have no verdict of theirs yet, in the order they were drawn.
        last: their last verdict, which may be taken back.
    """

    size: int
    waiting: tuple[str, ...]
    last: Adjudication | None


def router(context: Context) -> APIRouter:
    """Routes of the page."""
    made = APIRouter()
    forms = Forms(context.desk.clock)

    @made.get(PATH, response_class=HTMLResponse)
    def adjudicate(
        request: Request,
        author: str = Query("", max_length=80),
        sample: str = Query("", max_length=40),
        at: int = Query(0, ge=0, le=_LARGEST),
    ) -> HTMLResponse:
        admit(context, request, "adjudication is")
        return forms.answer(request, lambda token: _page(context, author.strip(), sample, at, token=token))

    @made.post(PATH)
    async def judge(request: Request) -> RedirectResponse:
        await run_in_threadpool(admit, context, request, "adjudication is")
        fields = await fields_of(request)
        forms.check(request, fields.get("token", ""))
        there = await run_in_threadpool(_done, context, fields)
        return RedirectResponse(there, status_code=303)

    return made


def _page(context: Context, author: str, sample: str, at: int, *, token: str) -> str:
    desk = context.desk
    queue = _queue(context, author, sample) if author and sample else None
    found = desk.precision(sample) if sample else []
    at = at % len(queue.waiting) if queue and queue.waiting else 0
    return context.page(
        "adjudicate.html.j2",
        author=author,
        sample=sample,
        samples=desk.samples(),
        token=token,
        queue=queue,
        at=at,
        item=_item(context, queue.waiting[at]) if queue and queue.waiting else None,
        precision=[(one, Markup(interval(one.value, one.low, one.high))) for one in found],  # noqa: S704 - of numbers
    )


def _queue(context: Context, author: str, sample: str) -> Queue:
    drawn = context.desk.sample(sample)
    given = [one for one in in_force(context.desk.adjudications(author)) if one.sample == sample]
    judged = {one.mention for one in given}
    there = {one.id for one in context.desk.mentions(one for one in drawn if one not in judged)}
    waiting = tuple(one for one in drawn if one in there)
    return Queue(len(drawn), waiting, given[-1] if given else None)


def _item(context: Context, wanted: str) -> Item:
    (mention,) = context.desk.mentions([wanted])
    (evidence,) = context.desk.evidence([wanted])
    dispatch = context.desk.record(mention.dispatch).dispatch
    start, end = mention.evidence[0]
    block = next((one for one in dispatch.blocks if one.start <= start < one.end), None)
    passage = None
    if block and context.audience.may_read(dispatch.rights.may):
        text = dispatch.text
        passage = Passage(text[block.start : start], text[start:end], text[end : block.end])
    return Item(mention, TYPES[mention.type].quad, evidence, passage)


def _done(context: Context, fields: Mapping[str, str]) -> str:
    """Do what a form asks for, and give the address to go on at."""
    author, sample, verdict = (fields.get(name, "").strip()[:80] for name in ("author", "sample", "do"))
    if not author:
        raise UsageError("a verdict needs an author", hint="give your name")
    if verdict == "draw":
        sample, _ = context.desk.draw_sample(_number(fields, "size", _LARGEST), _number(fields, "seed", 10**9))
    elif verdict == "undo":
        context.desk.undo_verdict(author, sample)
    else:
        context.desk.adjudicate(fields.get("mention", ""), _judging(context, author, sample, fields))
    return PATH + query(author=author, sample=sample, at=fields.get("at") if verdict != "undo" else None)


def _number(fields: Mapping[str, str], name: str, most: int) -> int:
    written = fields.get(name, "")
    if not (written.isascii() and written.isdecimal() and 1 <= int(written[:12]) <= most):
        raise UsageError(f"{name} is {written!r}", hint=f"give a number from 1 to {most:,}")
    return int(written)


def _judging(context: Context, author: str, sample: str, fields: Mapping[str, str]) -> Judging:
    verdict, note = fields.get("do"), fields.get("note", "").strip()[:500] or None
    if verdict == "right":
        return Judging("right", author, None, note, sample or None)
    if verdict == "wrong":
        return Judging("wrong", author, None, note, sample or None)
    if verdict == "corrected":
        found = context.desk.mentions([fields.get("mention", "")])
        if not found:
            raise NotOnDesk("no such mention on the desk", where=fields.get("mention"))
        return Judging("corrected", author, _correction(found[0], fields), note, sample or None)
    raise UsageError(f"{verdict!r} is no verdict", hint="say right, wrong or corrected")


def _correction(mention: Mention, fields: Mapping[str, str]) -> Correction:
    """The fields of a form that do not say what was read already."""
    read = {"act": mention.act, "status": mention.status, "mode": mention.mode or ""}
    given: dict[str, object] = {name: fields[name] for name, was in read.items() if fields.get(name, was) != was}
    days = {"start": (mention.start or "")[:10], "end": (mention.end or "")[:10]}
    if any(fields.get(name, was) != was for name, was in days.items()):
        given |= {name: fields.get(name) or None for name in days}
    for name, parties in (("actor", mention.actors), ("recipient", mention.recipients)):
        ids = [one.strip() for one in fields.get(name, "").split(",") if one.strip()]
        if name in fields and ids != [one.id for one in parties]:
            given[name] = ids
    return correction_of(given)
