"""Search: words in dispatches, and events by type, actor, recipient, place, days, status and channel, with facets."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from tocsin.desk.queries.filters import EventFilter, filter_of
from tocsin.portal.asked import given, shown
from tocsin.portal.context import Context
from tocsin.portal.hits import hits_for
from tocsin.portal.told import told

_FACETED = 200


def router(context: Context) -> APIRouter:
    """Route of the page."""
    made = APIRouter()

    @made.get("/search", response_class=HTMLResponse)
    def search(
        q: str | None = Query(None, max_length=300),
        type: str | None = Query(None, max_length=20),
        status: str | None = Query(None, max_length=20),
        actor: str | None = Query(None, max_length=80),
        recipient: str | None = Query(None, max_length=80),
        country: str | None = Query(None, max_length=3),
        channel: str | None = Query(None, max_length=60),
        since: str | None = Query(None, max_length=10),
        until: str | None = Query(None, max_length=10),
        cursor: str | None = Query(None, max_length=120),
    ) -> str:
        fields = {
            "type": type, "status": status, "actor": actor, "recipient": recipient, "country": country,
            "channel": channel, "since": since, "until": until,
        }  # fmt: skip
        words = (q or "").strip() or None
        live = None if cursor else context.live(q=words, **given(fields))
        page = context.desk.events(filter_of(EventFilter, text=words, limit=30, cursor=cursor, **given(fields)))
        wide = context.desk.events(filter_of(EventFilter, text=words, limit=_FACETED, **given(fields))).items
        hits = context.desk.search(words, since=since or None, until=until or None, limit=10).items if words else ()
        return context.page(
            "search.html.j2",
            q=words or "",
            asked=shown(fields),
            hits=hits_for(context.desk, context.audience, hits),
            events=told(context.desk, page.items),
            next=page.next,
            live=live,
            facets={
                "type": Counter(one.type for one in wide).most_common(),
                "status": Counter(one.status for one in wide).most_common(),
                "country": Counter(one.place.country for one in wide if one.place and one.place.country).most_common(8),
            },
            alert=alert_of(words, given(fields)),
            counted=len(wide),
            most=_FACETED,
        )

    return made


def alert_of(words: str | None, fields: Mapping[str, str | None]) -> str | None:
    """A search as an alert of `desk.toml`; None where an alert cannot ask for it, since it is about words alone."""
    lists = {"types": "type", "statuses": "status", "countries": "country"}
    lines = [f"{name} = [{_quoted(value)}]" for name, field in lists.items() if (value := fields.get(field))]
    parties = [value for name in ("actor", "recipient") if (value := fields.get(name))]
    if parties:
        lines.append(f"actors = [{', '.join(map(_quoted, parties))}]")
    if channel := fields.get("channel"):
        lines.append(f"channel = {_quoted(channel)}")
    if not lines:
        return None
    name = ", ".join(value for one in ("type", "status", "actor", "recipient", "country", "channel")
                     if (value := fields.get(one)))  # fmt: skip
    note = ["# words and days of a search are no part of an alert"] if words or fields.get("since") else []
    return "\n".join([*note, "[[alert]]", f"name = {_quoted(name)}", 'on = "event"', "to = []", *lines])


def _quoted(value: str) -> str:
    """A string of TOML."""
    return json.dumps(value, ensure_ascii=True)
