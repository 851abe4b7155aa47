"""Adjudications: what people said of readings, and what they have to say."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from tocsin.desk.adjudication.agreement import Precision
from tocsin.desk.adjudication.log import Adjudication, Judging
from tocsin.desk.adjudication.verdicts import Correction, correction_of
from tocsin.desk.queries.filters import AdjudicationFilter
from tocsin.errors import RightsError
from tocsin.portal.api.paging import linked
from tocsin.portal.context import Context
from tocsin.portal.values import PRINTABLE, Listed

Sample = Annotated[str | None, Query(max_length=40, description="Name of a drawn sample; all verdicts without it.")]
_TOLD_OF_CORRECTIONS: dict[str, Any] = {
    "if": {"properties": {"verdict": {"const": "corrected"}}},
    "then": {"properties": {"correction": {"type": "object", "minProperties": 1}}, "required": ["correction"]},
    "else": {"properties": {"correction": {"type": "null"}}},
}


class VerdictIn(BaseModel):
    """A verdict on a mention.

    Attributes:
        mention: id of the mention.
        verdict: whether it is right, wrong, or what should have stood is told.
        correction: what should have stood, for "corrected" alone.
        note: why.
        sample: name of the sample that it was drawn for.
    """

    model_config = ConfigDict(extra="forbid", json_schema_extra=_TOLD_OF_CORRECTIONS)

    mention: str = Field(min_length=1, max_length=80, pattern=PRINTABLE)
    verdict: Literal["right", "wrong", "corrected"]
    correction: Correction | None = None
    note: str | None = Field(None, max_length=1000, pattern=PRINTABLE)
    sample: str | None = Field(None, max_length=40, pattern=PRINTABLE)


def router(context: Context) -> APIRouter:
    """Operations on verdicts."""
    made = APIRouter(tags=["adjudications"])
    desk = context.desk

    @made.get("/adjudications", operation_id="listAdjudications", summary="Verdicts, the newest first")
    def adjudications(
        asked: Annotated[AdjudicationFilter, Query()], request: Request, response: Response
    ) -> Listed[Adjudication]:
        """The log names people, so it is the desk's own: where anyone may look, it is not shown."""
        _own_users(context)
        page = desk.verdicts(asked)
        return linked(Listed(items=list(page.items), next=page.next), request, response)

    @made.get("/precision", operation_id="getPrecision", summary="How often readings are right, by type")
    def precision(
        sample: Sample = None,
    ) -> Listed[Precision]:
        """An estimate where the mentions were drawn at random; of all verdicts it says little."""
        _own_users(context)
        return Listed(items=desk.precision(sample), next=None)

    @made.post("/adjudications", operation_id="adjudicate", summary="Give a verdict", status_code=201)
    def adjudicate(sent: VerdictIn, request: Request) -> Adjudication:
        """Kept for good and applied at once; its author is the name of the token."""
        if sent.correction is not None:
            correction_of(sent.correction.model_dump())  # something must be corrected
        judging = Judging(sent.verdict, request.state.caller.name, sent.correction, sent.note, sent.sample)
        number = desk.adjudicate(sent.mention, judging)
        return next(one for one in desk.verdicts(mention=sent.mention).items if one.number == number)

    return made


def _own_users(context: Context) -> None:
    if context.audience.public:
        raise RightsError("verdicts name people, and are for the desk's own users")
