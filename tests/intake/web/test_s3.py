"""A corpus in an object store and its data set too, by S3's own protocol, from a server on loopback."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import boto3
import httpx
import pytest
from moto.server import ThreadedMotoServer

from tests.desk.conftest import WIRE
from tests.warm import run_tocsin

STORIES = ("2022-01-10-geneva.txt", "2022-01-07-afp-portal.txt")


@pytest.fixture(scope="module")
def store() -> Iterator[str]:
    """The address of a server whose bucket `desk` holds two wires."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    with httpx.Client(base_url=address, timeout=60) as client:
        client.put("/desk").raise_for_status()
        for name in STORIES:
            client.put(f"/desk/wires/{name}", content=(WIRE / name).read_bytes()).raise_for_status()
    yield address
    server.stop()


def tocsin(store: str, folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command as somebody who has told fsspec where the store stands."""
    keys = {"AWS_ACCESS_KEY_ID": "desk", "AWS_SECRET_ACCESS_KEY": "loopback", "AWS_DEFAULT_REGION": "us-east-1"}
    env = {**os.environ, **keys, "FSSPEC_S3_ENDPOINT_URL": store, "NO_PROXY": "127.0.0.1"}
    return run_tocsin(*words, cwd=folder, env=env)


def test_a_corpus_in_a_bucket_is_the_data_set_that_its_files_are_here(store: str, tmp_path: Path) -> None:
    (tmp_path / "wires").mkdir()
    for name in STORIES:
        shutil.copy(WIRE / name, tmp_path / "wires")
    here = tocsin(store, tmp_path, "code", "wires", "-o", "coded", "--engine", "inline")
    there = tocsin(store, tmp_path, "code", "s3://desk/wires", "-o", "s3://desk/coded", "--work", "work",
                   "--engine", "inline")  # fmt: skip
    assert (here.returncode, there.returncode) == (0, 0), here.stderr + there.stderr
    files = [path for path in (tmp_path / "coded").rglob("*") if path.is_file() and ".work" not in path.parts]
    assert len(files) > 6
    client = boto3.client("s3", endpoint_url=store, aws_access_key_id="desk", aws_secret_access_key="loopback")
    for path in files:
        stored = client.get_object(Bucket="desk", Key=path.relative_to(tmp_path).as_posix())
        assert stored["Body"].read() == path.read_bytes(), path
    client.close()

    for what, out in (("coded", "here.csv"), ("s3://desk/coded", "there.csv")):
        done = tocsin(store, tmp_path, "export", "csv", what, "-o", out)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "there.csv").read_bytes() == (tmp_path / "here.csv").read_bytes()
    assert len((tmp_path / "there.csv").read_bytes().splitlines()) > 5


def test_a_bucket_that_is_not_there_is_named_in_the_quarantine(store: str, tmp_path: Path) -> None:
    done = tocsin(store, tmp_path, "code", "s3://nowhere/wires", "-o", "coded", "--engine", "inline")
    assert done.returncode == 3, done.stderr
    assert "s3://nowhere/wires" in (tmp_path / "coded" / "quarantine.jsonl").read_text("utf-8")
