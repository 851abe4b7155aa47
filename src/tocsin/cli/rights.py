"""What `tocsin rights` prints: the verdict on each story, and line by line the statements that it rests on."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence

from tocsin.cli import error_line
from tocsin.cli.show import clean
from tocsin.errors import InputError
from tocsin.intake import Options, load_many
from tocsin.record import Dispatch, Rights


def explain_rights(sources: Sequence[str], options: Options, *, as_json: bool) -> list[int]:
    """Print the rights of every story of the sources.

    Args:
        sources: what to take.
        options: how input is taken.
        as_json: a line of JSON a story instead of lines for people.

    Returns:
        The exit codes of what could not be read.
    """
    from tocsin.dispatch import dispatch_of

    codes = []
    for taken in load_many(sources, options):
        try:
            dispatch = dispatch_of(taken.page())
        except InputError as error:
            error.where = error.where or taken.source
            print(error_line(error), file=sys.stderr)
            codes.append(error.exit_code)
            continue
        if as_json:
            told = {"name": dispatch.source.name, **dispatch.rights.model_dump(mode="json")}
            print(json.dumps(told, ensure_ascii=False))
        else:
            for line in _lines(dispatch):
                print(clean(line))
    return codes


def _lines(dispatch: Dispatch) -> Iterator[str]:
    rights = dispatch.rights
    yield f"{dispatch.source.name or '-'}  {dispatch.headline or '(no headline)'}"
    held = f", held by {rights.holder}" if rights.holder else ""
    yield f"  terms    {rights.terms}{held}"
    yield f"  verdict  {_verdict(rights)}"
    for number, ground in enumerate(rights.grounds, 1):
        yield f"  {number}. {ground.where}: {ground.words}"
        taken = f"takes away {', '.join(ground.takes)}" if ground.takes else "takes nothing away"
        yield f"     {ground.means}; {taken}"
    if not rights.grounds:
        yield "  nothing is stated: silence gives no licence, the strictest default applies"


def _verdict(rights: Rights) -> str:
    parts = []
    for use, value in rights.may.model_dump().items():
        shown = (
            "unbounded" if value is None else {True: "yes", False: "no"}[value] if isinstance(value, bool) else value
        )
        parts.append(f"{use} {shown}")
    return " · ".join(parts)
