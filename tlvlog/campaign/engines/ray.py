"""A cluster of Ray: one task a job; `address` as `ray.init` takes it."""

from __future__ import annotations

from collections.abc import Sequence

from ..jobs import Job
from . import FailedJob, Results
from .local import attempt

__all__ = ["run"]


def run(jobs: Sequence[Job], address: str | None, workers: int | None) -> Results:
    """Run the jobs on a cluster; ImportError without ray."""
    import ray

    started = not ray.is_initialized()
    if started:
        ray.init(address=address, num_cpus=None if address else workers, log_to_driver=False)
    try:
        task = ray.remote(attempt)
        running = {task.remote(job): job for job in jobs}
        while running:
            for future in ray.wait(list(running), num_returns=1)[0]:
                job = running.pop(future)
                try:
                    yield job, ray.get(future)
                except ray.exceptions.RayError as error:
                    yield job, FailedJob(job, str(error))
    finally:
        if started:
            ray.shutdown()
