"""What is built holds all data and works where nothing else of the project is."""

import json
import os
import re
import subprocess
import sys
import tarfile
import venv
import zipfile
from contextlib import suppress
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def call(*arguments: str, cwd: Path) -> str:
    # A fresh environment must not see the one that runs the tests.
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(arguments, cwd=cwd, env=clean, capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    call(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT), cwd=folder)
    return folder


def data_files() -> set[str]:
    package = ROOT / "src" / "tocsin"
    return {
        f"tocsin/{path.relative_to(package).as_posix()}"
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_wheel_and_sdist_hold_every_file_of_the_package(built):
    (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        assert data_files() <= set(archive.namelist())
        assert sum(item.compress_size for item in archive.infolist()) < 60_000_000
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {f"src/{name}" for name in data_files()} <= names
    assert {"LICENSE", "NOTICE", "README.md", "samples/SOURCES.md"} <= names


def link_runtime(environment: Path) -> None:
    """Give an environment what the lock names and nothing else: links to what make installed here by its hashes."""
    (packages,) = environment.glob("lib/python*/site-packages")
    locked = (ROOT / "requirements" / "runtime.txt").read_text("utf-8")
    for name in set(re.findall(r"^([\w.-]+)==", locked, re.M)):
        with suppress(metadata.PackageNotFoundError):  # it is for another system
            for file in set(metadata.distribution(name).files or ()):
                if ".." not in file.parts:
                    (packages / file).parent.mkdir(parents=True, exist_ok=True)
                    (packages / file).symlink_to(Path(str(file.locate())).resolve())


def test_the_wheel_reads_a_page_where_nothing_but_what_it_needs_is(built, tmp_path):
    (wheel,) = built.glob("*.whl")
    page = ROOT / "samples" / "wire" / "2022-01-07-nato-video.txt"
    venv.create(tmp_path / "venv")
    link_runtime(tmp_path / "venv")
    tocsin = str(tmp_path / "venv" / "bin" / "tocsin")
    # The pip of the tests installs into it, and what is never loaded is not compiled.
    pip = [sys.executable, "-m", "pip", "--python", str(tmp_path / "venv")]
    call(*pip, "install", "--quiet", "--no-compile", "--no-deps", str(wheel), cwd=tmp_path)
    call(*pip, "check", cwd=tmp_path)
    assert "BAD" not in call(tocsin, "doctor", cwd=tmp_path)
    record = json.loads(call(tocsin, "read", str(page), "--json", cwd=tmp_path))
    assert record["dispatch"]["agency"] == "AFP"
    assert record["events"]
