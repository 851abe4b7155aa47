"""Real processes that are killed at a chosen step, held to a size, or run as nobody."""

import os
import pwd
import resource
import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine


def kill_at(step: int) -> None:
    """Have this process killed as `kill -9` does, just before its n-th statement or commit."""
    left = [step]

    def count(*_: object) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)
    event.listen(Engine, "commit", count)


def forked(act: Callable[[Callable[[str], None]], None]) -> tuple[list[str], int]:
    """Run something in a process of its own.

    Args:
        act: what to run; it is handed a function that tells the parent a line, at once.

    Returns:
        The lines told, and the wait status: 0 where all went well, the signal where it was killed.
    """
    get, put = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(get)
        try:
            act(lambda line: os.write(put, f"{line}\n".encode()) and None)
            os._exit(0)
        except BaseException as error:
            os.write(put, f"{type(error).__name__}: {error}\n".encode())
            traceback.print_exc()
            os._exit(1)
    os.close(put)
    with os.fdopen(get, encoding="utf-8") as lines:
        told = lines.read().splitlines()
    return told, os.waitpid(child, 0)[1]


def steps_of(act: Callable[[Callable[[str], None]], None]) -> int:
    """Count the statements and commits of something, in a process of its own."""

    def counted(tell: Callable[[str], None]) -> None:
        seen: list[int] = []
        event.listen(Engine, "before_cursor_execute", lambda *_: seen.append(1))
        event.listen(Engine, "commit", lambda *_: seen.append(1))
        act(lambda _: None)
        tell(str(len(seen)))

    (told,), status = forked(counted)
    assert status == 0
    return int(told)


def hold_files_to(size: int) -> None:
    """Let no file of this process grow beyond a size, as a full disk does."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let this process take so many bytes of memory more than it has, and none beyond."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    held = int(Path("/proc/self/statm").read_text("utf-8").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (held + size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def become_nobody() -> None:
    """Go on without root's leave to write everywhere."""
    if os.getuid() == 0:
        os.setuid(pwd.getpwnam("nobody").pw_uid)
