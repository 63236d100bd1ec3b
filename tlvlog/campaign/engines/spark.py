"""A cluster of Spark: one partition a job; `address` is the master's URL."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any, Final

from ...errors import TlvlogError
from ..jobs import Done, Job
from . import FailedJob, Results
from .local import attempt

__all__ = ["run"]

AHEAD: Final = 8
"""Jobs for each processor of the cluster that are handed over, and come back, together."""
_WORKER: Final = "PYSPARK_PYTHON"


def run(jobs: Sequence[Job], address: str | None, workers: int | None) -> Results:
    """Run the jobs on a cluster; ImportError without pyspark, TlvlogError where it does not start.

    What fails of a batch is tried again by Spark; a batch that it gives up is told job by job.
    """
    with _context(address or f"local[{workers or '*'}]", is_here=address is None) as context:
        waiting = iter(jobs)
        most = AHEAD * max(context.defaultParallelism, 1)
        while batch := list(islice(waiting, most)):
            try:
                results = context.parallelize(batch, len(batch)).map(_attempt_with_job).collect()
            except Exception as error:  # whatever Java says
                text = _first_line(error)
                results = [(job, FailedJob(job, text)) for job in batch]
            yield from results


def _attempt_with_job(job: Job) -> tuple[Job, list[Done] | FailedJob]:
    return job, attempt(job)


def _first_line(error: Exception) -> str:
    """What is wrong, of a text that goes on with Java's stack."""
    cause = getattr(error, "java_exception", None)
    lines = str(error if cause is None else cause.getMessage()).strip().splitlines()
    return f"{type(error).__name__}: {lines[0] if lines else ''}"


@contextmanager
def _context(master: str, *, is_here: bool) -> Iterator[Any]:
    """A session that is there already, or one that is stopped again."""
    from pyspark.sql import SparkSession

    session = SparkSession.getActiveSession()
    if session is not None:
        yield session.sparkContext
        return
    # Workers of this machine are the Python that runs here, not the first on the PATH.
    is_ours = is_here and _WORKER not in os.environ
    if is_ours:
        os.environ[_WORKER] = sys.executable
    try:
        try:
            builder = SparkSession.builder.master(master).appName("tlvlog")
            # Progress is told by us.
            session = builder.config("spark.ui.showConsoleProgress", "false").getOrCreate()
        except Exception as error:  # no Java, no such master
            raise TlvlogError(f"spark: {_first_line(error)}") from None
        session.sparkContext.setLogLevel("ERROR")
        yield session.sparkContext
    finally:
        if session is not None:
            session.stop()
        if is_ours:
            del os.environ[_WORKER]
