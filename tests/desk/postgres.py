"""A PostgreSQL server of the tests' own: on loopback, in a temporary folder, by a user that is not root."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine, text


@dataclass(frozen=True)
class Postgres:
    """A server that runs: its programs, folder, port and whom it runs as."""

    programs: Path
    folder: Path
    port: int
    user: str

    @classmethod
    def start(cls) -> "Postgres":
        server = cls(_programs(), Path(tempfile.mkdtemp(prefix="tocsin-pg-")), _free_port(), _user())
        owner = pwd.getpwnam(server.user)
        os.chown(server.folder, owner.pw_uid, owner.pw_gid)
        data = server.folder / "data"
        server._run("initdb", "-D", str(data), "-U", "desk", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C")
        with (data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.write(
                f"port = {server.port}\nlisten_addresses = '127.0.0.1'\n"
                f"unix_socket_directories = '{server.folder}'\nfsync = off\n"
            )
        server.control("start")
        return server

    def control(self, what: str) -> None:
        """Start, restart or stop at once; returns when that is done."""
        log = self.folder / "log"
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-l", str(log), "-w", "-m", "immediate", what)

    def stop(self) -> None:
        self.control("stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def database(self, name: str) -> str:
        """Make an empty database and give its URL."""
        base = f"postgresql+psycopg://desk@127.0.0.1:{self.port}"
        engine = create_engine(f"{base}/postgres", isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return f"postgresql://desk@127.0.0.1:{self.port}/{name}"

    def _run(self, program: str, *arguments: str) -> None:
        as_user = self.user if os.getuid() == 0 else None
        done = subprocess.run(
            [str(self.programs / program), *arguments],
            user=as_user,
            cwd=self.folder,
            env={"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C"},
            stdout=subprocess.DEVNULL,  # a pipe would be kept open by the server
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, f"{program} {arguments} left with {done.returncode}"


def _programs() -> Path:
    """Where Debian keeps the server's programs, or where the path leads."""
    found = [path.parent for path in sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))]
    if which := shutil.which("initdb"):
        found.append(Path(which).resolve().parent)
    assert found, "the tests need PostgreSQL: run tools/install_test_system.sh"
    return found[-1]


def _user() -> str:
    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid()).pw_name
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
