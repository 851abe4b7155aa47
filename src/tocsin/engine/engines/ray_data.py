"""The engine of a cluster: Ray Data, its actors holding the reader.

Units go into the object store as they are taken, a window of them at a time, and Ray Data hands them to the actors as
these are free; shards come back the same way and are written by this process, so that workers need no disk in common
with it. Actors that are lost are started again and their units read again; a unit that was lost each time is read
story by story, so that what ends workers is named.
"""

from __future__ import annotations

import logging
import os
import pickle
import socket
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tocsin.engine.corpus.coder import Coder
from tocsin.engine.corpus.shards import Shard, whole
from tocsin.engine.corpus.units import Unit
from tocsin.engine.engines.patience import PATIENCE, Patience
from tocsin.engine.engines.protocol import Coded, alone, lost_shard
from tocsin.errors import EngineError, EngineUnreachable, ExtraMissing
from tocsin.record.at_one_go import leave_alone

if TYPE_CHECKING:
    import pyarrow as pa

WINDOW = 1024
"""Units that are in the object store at once: some hundred MiB, which Ray spills to the disk where memory is short."""
_SECONDS = 10.0
"""How long the head of a cluster is waited for."""
_RETRIES = 1
_AHEAD = 2


def require_ray() -> None:
    """Make sure that Ray is there.

    Raises:
        ExtraMissing: it is not installed.
    """
    from importlib.util import find_spec

    if find_spec("ray") is None:
        raise ExtraMissing("the engine ray", "ray")


@dataclass(frozen=True)
class RayEngine:
    """Codes units with the actors of a Ray cluster; see `Engine`.

    Attributes:
        workers: how many actors; each has a processor and holds the model.
        address: of the cluster's head, `host:port` or `ray://host:port`; None for a cluster made on this machine.
        patience: seconds without a sign of life after which an actor is given up.
    """

    workers: int = 1
    address: str | None = None
    patience: float = PATIENCE

    def run(self, coder: Coder, units: Iterable[Unit]) -> Iterator[Coded]:
        """Code units; see `Engine`.

        Raises:
            EngineUnreachable: the cluster's head does not answer.
        """
        import ray

        _connect(self.address, self.workers)
        try:
            rest = iter(units)
            while window := list(islice((_stored(unit) for unit in rest), WINDOW)):
                yield from self._coded(coder, window)
        except ray.exceptions.RayError as error:
            what = f"the cluster failed: {str(error).strip().splitlines()[-1]}"
            raise EngineError(what, where=self.address, hint="run the same command again") from error
        finally:
            ray.shutdown()

    def _coded(self, coder: Coder, window: list[_Stored]) -> Iterator[Coded]:
        left = {one.name: one for one in window}
        for coded in self._mapped(coder, window, _AHEAD):
            left.pop(coded.unit)
            yield coded
        for lost in left.values():
            unit = lost.unit()
            stories = [_stored(story) for story in alone(unit)]
            found = {coded.unit: coded.shard for coded in self._mapped(coder, stories)}
            lone = zip(stories, unit.stories, strict=True)
            shards = [found.get(one.name) or self._by_itself(coder, one) or lost_shard(story) for one, story in lone]
            yield Coded(unit.name, Shard.joined(shards).to_bytes())

    def _by_itself(self, coder: Coder, story: _Stored) -> Shard | None:
        """Code a story with nothing beside it that could end its actor; None where it ended it itself."""
        return next((coded.shard for coded in self._mapped(coder, [story])), None)

    def _mapped(self, coder: Coder, stored: list[_Stored], ahead: int = 1) -> Iterator[Coded]:
        """Have units coded; those that were with an actor each time that it was lost are missing in what comes back.

        Args:
            coder: what codes them.
            stored: the units.
            ahead: units that are with an actor at once: with one it is idle until the driver, which looks ten times a
                second, has handed it the next; with more, those that wait with an actor that is lost are lost with it.
        """
        import ray

        data = ray.data.from_arrow_refs([one.table for one in stored])
        coded = data.map_batches(
            _Actor,
            fn_constructor_args=(coder, self.patience),
            batch_size=None,
            batch_format="pyarrow",
            compute=ray.data.ActorPoolStrategy(
                size=min(self.workers, len(stored)),
                max_tasks_in_flight_per_actor=ahead,
            ),
            max_restarts=-1,
            max_task_retries=_RETRIES,
        )
        tables: Iterable[Any] = coded.iter_batches(batch_size=None, batch_format="pyarrow")
        for table in tables:
            for name, body in zip(table["unit"].to_pylist(), table["body"].to_pylist(), strict=True):
                yield Coded(name, whole(body, name))


@dataclass(frozen=True)
class _Stored:
    """A unit in the object store: a table of one row."""

    name: str
    table: Any

    def unit(self) -> Unit:
        import ray

        return _unit_in(ray.get(self.table))


def _stored(unit: Unit) -> _Stored:
    import pyarrow as pa
    import ray

    return _Stored(unit.name, ray.put(pa.table({"unit": [unit.name], "body": [pickle.dumps(unit)]})))


def _unit_in(table: pa.Table) -> Unit:
    # Pickled by this run, and read by its own workers and by itself alone.
    found: Unit = pickle.loads(table["body"][0].as_py())  # noqa: S301
    return found


class _Actor:
    """What lives on the workers: the coder, kept from unit to unit."""

    def __init__(self, coder: Coder, seconds: float) -> None:
        coder.ready()
        leave_alone()
        self._coder, self._seconds = coder, seconds

    def __call__(self, batch: pa.Table) -> pa.Table:
        import pyarrow as pa

        unit = _unit_in(batch)
        with Patience(self._seconds) as patience:
            body = self._coder.code(unit, patience.alive).to_bytes()
        return pa.table({"unit": [unit.name], "body": [body]})


def _connect(address: str | None, workers: int) -> None:
    """Join a cluster, or make one on this machine.

    Raises:
        EngineUnreachable: no head answers at the address.
        EngineError: a cluster cannot be made here.
    """
    if address is not None:
        _knock(address)
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    import ray

    try:
        if address is None:
            ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
        else:
            ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR)
    except (ConnectionError, RuntimeError, ValueError, OSError) as error:
        kind = EngineError if address is None else EngineUnreachable
        raise kind(f"Ray cannot be started: {error}", where=address, hint="see that `ray status` answers") from error
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    context = ray.data.DataContext.get_current()
    context.max_errored_blocks = -1
    context.enable_progress_bars = False
    context.memory_usage_poll_interval_s = None  # else each worker walks its memory maps every second


def _knock(address: str) -> None:
    """See whether anybody listens, since Ray itself tries for minutes.

    Raises:
        EngineUnreachable: nobody does, or the address is none.
    """
    hint = "give host:port of a running head (`ray start --head`), and see that it can be reached"
    parts = urlsplit(address if "//" in address else f"//{address}")
    try:
        if parts.hostname is None or parts.port is None:
            raise EngineUnreachable("that is no address of a cluster's head", where=address, hint=hint)
        socket.create_connection((parts.hostname, parts.port), timeout=_SECONDS).close()
    except (OSError, ValueError) as error:
        what = f"the head of the cluster does not answer: {error}"
        raise EngineUnreachable(what, where=address, hint=hint) from error
