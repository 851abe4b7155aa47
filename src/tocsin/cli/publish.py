"""The command that writes a desk as a static site."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from tocsin.cli.shared import app
from tocsin.errors import UsageError


@app.command()
def publish(
    desk: Annotated[str, typer.Argument(help="The desk's folder, or the URL of its database.")],
    folder: Annotated[Path, typer.Argument(help="Where to write: a new or empty folder, or a site published before.")],
    url: Annotated[str, typer.Option("--url", help="Where the site will stand; with it, Atom and JSON feeds.")] = "",
) -> None:
    """Write the portal as a static site that needs no server, with what may be shown to anybody."""
    from rich.console import Console
    from rich.progress import Progress

    from tocsin.desk import Desk
    from tocsin.portal.publish.site import publish as write_site

    if url and (urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname):
        raise UsageError(f"{url!r} is no address of a site", hint="give it as https://example.org/desk")
    bar = Progress(console=Console(stderr=True), transient=True, disable=not Console(stderr=True).is_terminal)
    with Desk.open(desk) as opened, bar:
        task = bar.add_task("publishing")
        written = write_site(
            opened, folder, url=url, on_progress=lambda done, known: bar.update(task, completed=done, total=known)
        )
    typer.echo(f"{written:,} files in {folder}; open {folder / 'index.html'}")
