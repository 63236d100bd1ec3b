"""A cluster of Spark: one partition a job; `address` is the master's URL."""

from __future__ import annotations

from collections.abc import Sequence

from ..jobs import Job
from . import Results
from .local import attempt

__all__ = ["run"]


def run(jobs: Sequence[Job], address: str | None, workers: int | None) -> Results:
    """Run the jobs on a cluster; ImportError without pyspark."""
    from pyspark.sql import SparkSession

    master = address or f"local[{workers or '*'}]"
    session = SparkSession.builder.master(master).appName("tlvlog").getOrCreate()
    try:
        plain = session.sparkContext.parallelize(list(jobs), max(len(jobs), 1))
        yield from plain.map(_attempt_with_job).toLocalIterator()
    finally:
        session.stop()


def _attempt_with_job(job: Job) -> object:
    return job, attempt(job)
