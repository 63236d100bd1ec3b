"""A cluster of Ray: one task a job; `address` as `ray.init` takes it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any, Final

from ..jobs import Job
from . import FailedJob, Results
from .local import attempt

__all__ = ["run"]

AHEAD: Final = 4
"""Jobs for each processor of the cluster that are handed over before others are done."""


def run(jobs: Sequence[Job], address: str | None, workers: int | None) -> Results:
    """Run the jobs on a cluster; ImportError without ray."""
    import ray

    started = not ray.is_initialized()
    if started:
        ray.init(address=address, num_cpus=None if address else workers, log_to_driver=False)
    try:
        task = ray.remote(attempt)
        waiting = iter(jobs)
        most = AHEAD * max(int(ray.cluster_resources().get("CPU", 1)), 1)
        running: dict[Any, Job] = {task.remote(job): job for job in islice(waiting, most)}
        while running:
            for future in ray.wait(list(running), num_returns=1)[0]:
                job = running.pop(future)
                try:
                    yield job, ray.get(future)
                except ray.exceptions.RayError as error:
                    yield job, FailedJob(job, f"{type(error).__name__}: {error}")
                running.update((task.remote(another), another) for another in islice(waiting, 1))
    finally:
        if started:
            ray.shutdown()
