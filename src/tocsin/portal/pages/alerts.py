"""Alerts: those that the desk's settings have, and a search saved as one more."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.concurrency import run_in_threadpool

from tocsin.desk.following.alert_rules import add_rule, rule_text
from tocsin.desk.queries.filters import filter_of
from tocsin.desk.settings import AlertRule
from tocsin.errors import UsageError
from tocsin.portal.asked import given, shown
from tocsin.portal.context import Context
from tocsin.portal.forms import Forms, fields_of
from tocsin.portal.own_users import admit

PATH = "/alerts"
FIELDS = {
    "q": 300, "type": 20, "status": 20, "actor": 80, "recipient": 80, "party": 80, "country": 3, "place": 80,
    "channel": 60, "since": 10, "until": 10,
}  # fmt: skip
"""What of a search an alert asks for, and how long each may be."""
_LISTS = {"types": "type", "statuses": "status", "countries": "country"}
_LONGEST_NAME = 80


def router(context: Context) -> APIRouter:
    """Routes of the page."""
    made = APIRouter()
    forms = Forms(context.desk.clock)

    @made.get(PATH, response_class=HTMLResponse)
    def alerts(request: Request) -> HTMLResponse:
        admit(context, request, "alerts are")
        fields = _within({name: request.query_params.get(name) for name in FIELDS})
        return forms.answer(request, lambda token: _page(context, fields, token))

    @made.post(PATH)
    async def save(request: Request) -> RedirectResponse:
        await run_in_threadpool(admit, context, request, "alerts are")
        fields = await fields_of(request)
        forms.check(request, fields.get("token", ""))
        asked = _within({name: fields.get(name) for name in FIELDS})
        rule = _rule(asked, fields.get("name", "").strip()[:_LONGEST_NAME], _targets(context, fields))
        await run_in_threadpool(add_rule, context.desk, rule)
        return RedirectResponse(f"{PATH}#saved", status_code=303)

    return made


def _within(fields: Mapping[str, str | None]) -> dict[str, str | None]:
    """Fields of a search, none longer than it can mean anything."""
    found = {name: (value or "").strip() for name, value in fields.items()}
    for name, value in found.items():
        if len(value) > FIELDS[name]:
            raise UsageError(f"{name} is longer than {FIELDS[name]} characters")
    return given(found)


def _page(context: Context, fields: Mapping[str, str | None], token: str) -> str:
    settings = context.desk.settings
    rule = _rule(fields, alert_name(fields), []) if any(fields.values()) else None
    return context.page(
        "alerts.html.j2",
        alerts=settings.alert,
        targets=[one.name for one in settings.target],
        asked=shown(fields),
        rule=rule,
        text=rule_text(rule) if rule else "",
        token=token,
    )


def alert_name(fields: Mapping[str, str | None]) -> str:
    """A name for the alert of a search: its values."""
    return ", ".join(value for name in FIELDS if (value := fields.get(name)))[:_LONGEST_NAME]


def _rule(fields: Mapping[str, str | None], name: str, to: list[str]) -> AlertRule:
    """The rule that a search amounts to.

    Raises:
        UsageError: it asks for what there is not, or has no name.
    """
    if not name:
        raise UsageError("an alert needs a name", hint="give it one")
    lists = {ours: [value] for ours, theirs in _LISTS.items() if (value := fields.get(theirs))}
    parties = [value for name in ("actor", "recipient", "party") if (value := fields.get(name))]
    plain = {field: fields.get(field) for field in ("channel", "place", "since", "until")}
    return filter_of(AlertRule, name=name, on="event", to=to, actors=parties, text=fields.get("q"), **plain, **lists)


def _targets(context: Context, fields: Mapping[str, str]) -> list[str]:
    """The targets whose boxes were ticked: each has a field of its own, by its number."""
    return [one.name for number, one in enumerate(context.desk.settings.target) if fields.get(f"to-{number}")]
