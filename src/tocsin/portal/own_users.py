"""Who may change something: the desk's own users, never whoever looks at a public portal."""

from __future__ import annotations

from starlette.requests import Request

from tocsin.errors import RightsError
from tocsin.portal.access import shown_token
from tocsin.portal.context import Context
from tocsin.portal.forms import is_local


def admit(context: Context, request: Request, what: str) -> None:
    """Let the desk's own users in: who sits at this machine, or shows a token of scope `adjudicate`.

    Args:
        context: the portal.
        request: who asks.
        what: what they want, to tell those who are not let in.

    Raises:
        RightsError: somebody else asks, or the portal is for anyone.
    """
    shown = shown_token(request.headers, basic=True)
    token = context.desk.token_of(shown) if shown else None
    allowed = "adjudicate" in token.scopes if token else is_local(request)
    if context.audience.public or not allowed:
        raise RightsError(f"{what} for the desk's own users", hint="open it on the desk's machine, or with a token")
