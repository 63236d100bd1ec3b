"""A cluster of dask.distributed: jobs to workers, parts back to here.

`address` is that of a scheduler, or the path of its file; without one a cluster
of this machine's processes is started.  A worker that dies costs the jobs it
had, which others do again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final

from ..jobs import Done, Job
from . import FailedJob, Results
from .local import attempt

__all__ = ["run"]

RETRIES: Final = 3
"""How often a job is tried again that failed on its worker."""
AHEAD: Final = 4
"""Jobs for each thread of the cluster that are handed over before others are done."""


def run(jobs: Sequence[Job], address: str | None, workers: int | None) -> Results:
    """Run the jobs on a cluster; ImportError without distributed, OSError without a scheduler."""
    from distributed import as_completed

    with _client(address, workers) as client:
        waiting = iter(jobs)
        running: dict[str, Job] = {}

        def submit(count: int) -> list[Any]:
            futures = []
            for job in islice(waiting, count):
                key = f"tlvlog-{job.name}-{job.wall}"
                running[key] = job
                futures.append(client.submit(attempt, job, key=key, pure=False, retries=RETRIES))
            return futures

        threads = max(sum(client.nthreads().values()), 1)
        done = as_completed(submit(AHEAD * threads), loop=client.loop)
        for future in done:
            job = running.pop(future.key)
            yield job, _result(job, future)
            future.release()
            for another in submit(1):
                done.add(another)


def _result(job: Job, future: Any) -> list[Done] | FailedJob:
    try:
        result: list[Done] | FailedJob = future.result()
    except Exception as error:  # whatever a cluster may raise of a job that it gave up
        return FailedJob(job, f"{type(error).__name__}: {error}")
    return result


@contextmanager
def _client(address: str | None, workers: int | None) -> Iterator[Any]:
    import distributed

    if address is not None:
        where = {"scheduler_file": address} if os.path.exists(address) else {"address": address}
        with distributed.Client(**where, set_as_default=False) as client:
            yield client
        return
    count = workers or os.cpu_count() or 1
    with (
        distributed.LocalCluster(
            n_workers=count, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        yield client
