"""The commands of tokens: make one, list them, take one back."""

from __future__ import annotations

from typing import Annotated

import typer

from tocsin.cli.desk import AsJson, Where
from tocsin.cli.shared import app, day_given

token_app = typer.Typer(no_args_is_help=True, help="Tokens, by which others are let in.")
app.add_typer(token_app, name="token")


@token_app.command("add")
def add_token(
    name: Annotated[str, typer.Argument(help="What to call it; verdicts given with it bear the name.")],
    desk: Where = ".",
    scope: Annotated[
        list[str] | None, typer.Option("--scope", help="read, adjudicate or ingest; may be repeated.")
    ] = None,
    expires: Annotated[str | None, typer.Option("--expires", help="Last day on which it holds.")] = None,
) -> None:
    """Make a token and show it, once; the desk keeps a hash of it only."""
    from tocsin.desk import Desk

    with Desk.open(desk) as opened:
        token, shown = opened.add_token(name, scope or ["read"], day_given(expires, "--expires"))
    typer.echo(shown)
    typer.echo(f"{token.id}  {token.name}: {', '.join(token.scopes)}; it cannot be shown again", err=True)


@token_app.command("list")
def list_tokens(desk: Where = ".", as_json: AsJson = False) -> None:
    """List the tokens that were ever made, and whether they hold."""
    from tocsin.cli.show import clean
    from tocsin.cli.show_desk import print_json
    from tocsin.desk import Desk
    from tocsin.record.codec import plain

    with Desk.open(desk) as opened:
        found, today = opened.tokens(), opened.today().isoformat()
    if as_json:
        print_json([plain(one) for one in found])
        return
    for one in found:
        stands = f"revoked {one.revoked}" if one.revoked else f"expires {one.expires}" if one.expires else "holds"
        if not one.revoked and one.expires and one.expires < today:
            stands = f"expired {one.expires}"
        typer.echo(clean(f"{one.id}  {one.name}  {', '.join(one.scopes)}  made {one.created}  {stands}"))


@token_app.command("revoke")
def revoke_token(
    token: Annotated[str, typer.Argument(help="Its id, or its name where one that holds bears it.")],
    desk: Where = ".",
) -> None:
    """Take a token back; from then on it lets nobody in."""
    from tocsin.desk import Desk

    with Desk.open(desk) as opened:
        found = opened.revoke_token(token)
    typer.echo(f"{found.id}  {found.name}: revoked {found.revoked}")
