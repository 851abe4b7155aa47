"""The options that choose events, the same for every command that lists or writes them."""

from __future__ import annotations

from typing import Annotated

import typer

from tocsin.cli.shared import Several

Types = Annotated[Several, typer.Option("--type", help="PLOVER type; may be repeated.")]
Acts = Annotated[Several, typer.Option("--act", help="Underlying act; may be repeated.")]
Statuses = Annotated[Several, typer.Option("--status", help="Factuality; may be repeated.")]
Modes = Annotated[Several, typer.Option("--mode", help="PLOVER mode; may be repeated.")]
ActorsOf = Annotated[Several, typer.Option("--actor", help="Who acts: an id or a country.")]
Recipients = Annotated[Several, typer.Option("--recipient", help="Who is acted upon.")]
Parties = Annotated[Several, typer.Option("--party", help="Who does either.")]
Countries = Annotated[Several, typer.Option("--country", help="Where it happens.")]
Place = Annotated[str | None, typer.Option("--place", help="Where it happens: id of a place.")]
Channel = Annotated[str | None, typer.Option("--channel", help="Key of a channel.")]
DispatchId = Annotated[str | None, typer.Option("--dispatch", help="Id of a dispatch that tells of it.")]
Words = Annotated[str | None, typer.Option("--text", help="Words of a dispatch that tells of it.")]
