"""`tocsin pair`: what one given actor of a sentence does to another."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tocsin.cli.shared import Lexicon, Model, app
from tocsin.errors import UsageError

if TYPE_CHECKING:
    from tocsin.reading.pairs import Coded

_SHOWN = 0.05
"""Least confidence of a type that is printed for people, but for the first."""


@app.command()
def pair(
    sentence: Annotated[str, typer.Argument(help="A sentence, in quotation marks.")],
    actor: Annotated[str, typer.Option("--actor", help="Words of the sentence that name who acts.")],
    recipient: Annotated[
        str | None, typer.Option("--recipient", help="Words of the sentence that name whom it is done to.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print every type as a line of JSON.")] = False,
    model: Model = None,
    lexicon: Lexicon = None,
) -> None:
    """Rank the types of what a given actor does to a given recipient, with leaf, mode and words."""
    from tocsin.engine.pairs import code_pair_with, span_of
    from tocsin.engine.reader import Reader
    from tocsin.reading.parsing import language

    if not sentence.strip():
        raise UsageError("there is no sentence to code")
    reader = Reader(model or language.DEFAULT_MODEL, tuple(lexicon or ()))
    other = None if recipient is None else span_of(sentence, recipient)
    ranked = code_pair_with(reader, sentence, span_of(sentence, actor), other)
    if as_json:
        for one in ranked:
            print(json.dumps(_plain(one), ensure_ascii=False))
    else:
        _show(ranked)


def _plain(coded: Coded) -> dict[str, Any]:
    told = asdict(coded) | {"by": coded.by, "confidence": round(coded.confidence or 0.0, 4)}
    told["score"] = round(coded.score, 2)
    told["evidence"] = [span.model_dump() for span in coded.evidence]
    return told


def _show(ranked: list[Coded]) -> None:
    from tocsin.cli.show import clean

    for place, one in enumerate(ranked):
        sure = one.confidence or 0.0
        if place == 0 or sure >= _SHOWN:
            told = " ".join(filter(None, (one.type, one.mode, one.cameo)))
            words = ", ".join(f'"{clean(span.exact)}"' for span in one.evidence)
            print(f"{sure:.2f}  {told}  {words}{' ' if words else ''}({one.frame or 'second reader'})")
