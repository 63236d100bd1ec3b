"""This machine: threads where C counts without the GIL, else processes."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Final

from ..._native.accelerator import core
from ...errors import TlvlogError
from ..jobs import Done, Job, work
from . import FailedJob, Results

__all__ = ["run"]

TRIES: Final = 3
"""How often a job is tried whose worker died."""
FEW: Final = 2 << 20
"""Bytes of input up to which starting workers takes longer than counting."""


def run(jobs: Sequence[Job], address: str | None, workers: int | None) -> Results:
    """Run the jobs here; `address` "threads" or "processes" says how, None as is best."""
    workers = workers or _cpus()
    if len(jobs) < 2 or workers < 2 or (address is None and _size(jobs) < FEW):
        for job in jobs:
            yield job, attempt(job)
        return
    is_native = core is not None and all(_is_native(job) for job in jobs)
    if address == "threads" or (address is None and is_native):
        yield from _pooled(ThreadPoolExecutor(workers), jobs, workers)
        return
    left = list(jobs)
    for _ in range(TRIES):
        done: set[str] = set()
        try:
            for job, result in _pooled(_processes(workers), left, workers):
                done.add(job.name)
                yield job, result
        except BrokenProcessPool:
            left = [job for job in left if job.name not in done]
            continue
        return
    for job in left:
        yield job, FailedJob(job, f"the worker died {TRIES} times")


def _size(jobs: Sequence[Job]) -> int:
    return sum(
        max(min(job.wall, job.size) - job.start, 0)
        if job.kind == "capture" and not job.is_stream
        else job.size
        for job in jobs
    )


def _is_native(job: Job) -> bool:
    return job.kind == "capture" and not job.codec


def _cpus() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _processes(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_begin, initargs=(os.getpid(),)
    )


def _begin(parent: int) -> None:
    """A worker leaves interrupts to its parent, and does not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _pooled(pool: Executor, jobs: Sequence[Job], workers: int) -> Results:
    """Jobs in a pool, a few ahead of those that are being done."""
    waiting = iter(jobs)
    running: dict[Future[list[Done] | FailedJob], Job] = {}
    try:
        while True:
            while len(running) < 2 * workers and (job := next(waiting, None)) is not None:
                running[pool.submit(attempt, job)] = job
            if not running:
                return
            finished, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                job = running.pop(future)
                yield job, future.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def attempt(job: Job) -> list[Done] | FailedJob:
    """What `work` gives, or what was in its way."""
    try:
        return work(job)
    except (OSError, EOFError, TlvlogError) as error:
        return FailedJob(job, str(error))
