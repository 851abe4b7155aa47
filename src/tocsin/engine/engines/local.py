"""The engine of one machine: processes that are started afresh, and started again when one is lost.

The pool is that of the standard library. When a worker is lost the pool breaks, and all units that it had are read
again; units that were with it when it broke twice are read story by story, each by itself, so that a story that ends
its worker is found and the others are not lost with it.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.connection import wait as wait_for

from tocsin.engine.corpus.coder import Coder
from tocsin.engine.corpus.shards import Shard, whole
from tocsin.engine.corpus.units import Unit
from tocsin.engine.engines.patience import PATIENCE, Patience
from tocsin.engine.engines.protocol import Coded, alone, lost_shard
from tocsin.errors import EngineError
from tocsin.record.at_one_go import leave_alone

_TRIES = 2


@dataclass(frozen=True)
class LocalEngine:
    """Codes units in processes of this machine; see `Engine`.

    Attributes:
        workers: how many processes; each holds the model.
        patience: seconds without a sign of life after which a worker is given up.
    """

    workers: int = 1
    patience: float = PATIENCE

    def run(self, coder: Coder, units: Iterable[Unit]) -> Iterator[Coded]:
        """Code units; see `Engine`."""
        crew = _Crew(coder, self.workers, self.patience)
        try:
            yield from self._coded(coder, crew, iter(units))
        finally:
            crew.close()

    def _coded(self, coder: Coder, crew: _Crew, units: Iterator[Unit]) -> Iterator[Coded]:
        again, tries = deque[Unit](), Counter[str]()
        while True:
            while crew.has_room and (unit := again.popleft() if again else next(units, None)):
                crew.take(unit)
            if not crew.at_work:
                return
            coded, dropped = crew.results()
            yield from coded
            for unit in dropped:
                tries[unit.name] += 1
                if tries[unit.name] < _TRIES:
                    again.append(unit)
                else:
                    yield Coded(unit.name, self._story_by_story(coder, unit).to_bytes())

    def _story_by_story(self, coder: Coder, unit: Unit) -> Shard:
        """Code a unit that was there when workers were lost, so that a story that ends its worker ends it alone."""
        spare = _Crew(coder, 1, self.patience)
        try:
            stories = list(alone(unit))
            return Shard.joined(spare.only(one) or spare.only(one) or lost_shard(one.stories[0]) for one in stories)
        finally:
            spare.close()


class _Crew:
    """Workers, the units that are with them, and the pool made anew whenever it breaks."""

    def __init__(self, coder: Coder, workers: int, patience: float) -> None:
        self._coder, self._workers, self._patience = coder, workers, patience
        self._held: dict[Future[bytes], Unit] = {}
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        pool = ProcessPoolExecutor(
            self._workers,
            mp_context=multiprocessing.get_context("spawn"),
            initializer=_enlist,
            initargs=(self._coder, self._patience),
        )
        try:
            pool.submit(_ready).result()
        except BrokenProcessPool as error:
            raise EngineError(
                "no worker can be started",
                hint='in a script, call it under `if __name__ == "__main__":`; or use the engine "inline"',
            ) from error
        return pool

    @property
    def has_room(self) -> bool:
        """Whether a unit can be taken: each worker has one at work and one waiting."""
        return len(self._held) < 2 * self._workers

    @property
    def at_work(self) -> bool:
        return bool(self._held)

    def take(self, unit: Unit) -> None:
        """Hand a unit to the workers."""
        try:
            future = self._pool.submit(_coded, unit)
        except BrokenProcessPool as error:
            future = Future()
            future.set_exception(error)
        self._held[future] = unit

    def results(self) -> tuple[list[Coded], list[Unit]]:
        """Wait until something is done; give it, and the units that were dropped because the pool broke."""
        done, _ = wait(self._held, return_when=FIRST_COMPLETED)
        coded: list[Coded] = []
        dropped: list[Unit] = []
        for future in done:
            unit = self._held.pop(future)
            try:
                coded.append(Coded(unit.name, whole(future.result(), unit.name)))
            except BrokenProcessPool:
                dropped.append(unit)
        if dropped:
            dropped += self._held.values()
            self._held.clear()
            self.close()
            self._pool = self._started()
        return coded, dropped

    def only(self, unit: Unit) -> Shard | None:
        """Code a unit with nothing else at work; None where its worker was lost."""
        self.take(unit)
        coded, _ = self.results()
        return coded[0].shard if coded else None

    def close(self) -> None:
        """Let the workers go."""
        self._pool.shutdown(wait=True, cancel_futures=True)


_enlisted: list[tuple[Coder, float]] = []


def _enlist(coder: Coder, patience: float) -> None:
    """Begin as a worker: keep the coder, and go when whoever started it has gone."""
    _enlisted[:] = [(coder, patience)]
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(parent: int) -> None:
    # A pool's workers wait for work for good when whoever feeds them was killed.
    wait_for([parent])
    os._exit(1)


def _ready() -> None:
    _enlisted[0][0].ready()
    leave_alone()


def _coded(unit: Unit) -> bytes:
    coder, seconds = _enlisted[0]
    with Patience(seconds) as patience:
        return coder.code(unit, patience.alive).to_bytes()
