"""Clusters count what one process does, and survive the death of a worker."""

from __future__ import annotations

import os
import signal
import threading
import time
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.campaigns import TEXTS, capture
from tlvlog.campaign.engines import FailedJob, engine
from tlvlog.campaign.engines import dask as dask_engine
from tlvlog.campaign.jobs import Job
from tlvlog.campaign.scan import Options, scan
from tlvlog.campaign.store import Folder

pytestmark = pytest.mark.once

COUNT = 300


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    (tmp_path / "a.tlvlog").write_bytes(capture(COUNT))
    (tmp_path / "b.txt").write_bytes(b"".join(TEXTS) * 3)
    return [str(tmp_path / name) for name in ("a.tlvlog", "b.txt")]


def whole(tmp_path: Path, paths: list[str]) -> bytes:
    return scan(Folder(tmp_path / "whole", create=True), paths).total.to_bytes()


@pytest.mark.skipif(not find_spec("distributed"), reason="distributed is not installed")
@pytest.mark.filterwarnings("ignore")
def test_dask_with_a_worker_killed(tmp_path: Path, paths: list[str]) -> None:
    """A LocalCluster of which a worker is killed on the way gives the same bytes."""
    from distributed import Client, LocalCluster

    folder = Folder(tmp_path / "c", create=True)
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster, set_as_default=False) as client,
    ):
        pids = client.run(os.getpid)
        victim = next(iter(pids.values()))

        def kill() -> None:
            until = time.monotonic() + 60
            while len(folder.part_names()) < 5 and time.monotonic() < until:
                time.sleep(0.01)
            os.kill(victim, signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        options = Options(engine="dask", address=cluster.scheduler_address, part=1500)
        summary = scan(folder, paths, options)
        killer.join()
        assert victim not in client.run(os.getpid).values()
    assert summary.troubles == []
    assert len(folder.part_names()) > 10
    assert summary.total.to_bytes() == whole(tmp_path, paths)


@pytest.mark.skipif(not find_spec("distributed"), reason="distributed is not installed")
@pytest.mark.filterwarnings("ignore")
def test_dask_starts_a_cluster_of_its_own(tmp_path: Path, paths: list[str]) -> None:
    folder = Folder(tmp_path / "c", create=True)
    summary = scan(folder, paths, Options(engine="dask", workers=1, part=20_000))
    assert summary.total.to_bytes() == whole(tmp_path, paths)


@pytest.mark.skipif(not find_spec("fsspec"), reason="fsspec is not installed")
def test_object_stores(tmp_path: Path) -> None:
    """An input in an object store is counted as one on a disk is."""
    import fsspec

    data = capture(50)
    with fsspec.open("memory://bucket/a.tlvlog", "wb") as file:
        file.write(data)
    summary = scan(
        Folder(tmp_path / "c", create=True), ["memory://bucket/a.tlvlog"], Options(part=2000)
    )
    assert (summary.total.count, summary.troubles) == (50, [])


@pytest.mark.parametrize(("name", "package"), [("ray", "ray"), ("spark", "pyspark")])
@pytest.mark.filterwarnings("ignore")
def test_other_clusters(tmp_path: Path, paths: list[str], name: str, package: str) -> None:
    if not find_spec(package):
        pytest.skip(f"{package} is not installed")
    folder = Folder(tmp_path / "c", create=True)
    summary = scan(folder, paths, Options(engine=name, workers=2, part=10_000))
    assert summary.total.to_bytes() == whole(tmp_path, paths)


def test_jobs_that_cannot_be_done_are_told(tmp_path: Path) -> None:
    """The rest goes on."""
    (tmp_path / "a.tlvlog").write_bytes(capture(5))
    jobs = [
        Job("gone", str(tmp_path / "gone"), "capture", 0, 100, 100),
        Job("here", str(tmp_path / "a.tlvlog"), "capture", 0, 1 << 20, 1 << 20),
    ]
    for address in (None, "threads", "processes"):
        found = dict(engine("local")(jobs, address, 2))
        assert isinstance(found[jobs[0]], FailedJob)
        assert not isinstance(found[jobs[1]], FailedJob)


def test_engines_import_nothing_heavy() -> None:
    assert dask_engine.RETRIES
    assert {engine(name).__module__.rpartition(".")[2] for name in ("local", "dask")} == {
        "local",
        "dask",
    }
