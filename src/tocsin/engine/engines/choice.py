"""Which engine is meant by its name."""

from __future__ import annotations

from tocsin.engine.engines.inline import InlineEngine
from tocsin.engine.engines.local import LocalEngine
from tocsin.engine.engines.protocol import Engine
from tocsin.errors import UsageError

NAMES = ("inline", "local", "ray")


def engine_named(name: str, workers: int, address: str | None = None) -> Engine:
    """Give an engine.

    Args:
        name: `inline`, `local` or `ray`.
        workers: processes, or actors.
        address: of the head of a Ray cluster; None for one on this machine.

    Raises:
        UsageError: there is no such engine, or what is given does not fit it.
        ExtraMissing: Ray is not installed.
    """
    if name not in NAMES:
        raise UsageError(f"there is no engine {name!r}", hint=f"engines are {', '.join(NAMES)}")
    if workers < 1:
        raise UsageError(f"{workers} workers do no work", hint="give a number of 1 or more")
    if address is not None and name != "ray":
        raise UsageError("only the engine ray has an address", hint="add --engine ray")
    if name == "ray":
        from tocsin.engine.engines.ray_data import RayEngine, require_ray

        require_ray()
        return RayEngine(workers, address)
    if name == "inline" and workers > 1:
        raise UsageError("the engine inline has no workers", hint="leave --workers out, or take the engine local")
    return InlineEngine() if name == "inline" else LocalEngine(workers)
