"""Which jobs an input takes, and which of them were done before."""

from __future__ import annotations

from typing import Final

from ..formats.stream import Bounds, IncompleteError, unpack
from .files import Meta, part_name
from .inputs import SAMPLE, Input, listing, open_input
from .jobs import Job, listing_digest, tail_of
from .store import Folder

__all__ = ["CLUSTER_PART", "LOCAL_PART", "Plan", "broken_link", "plan_input"]

LOCAL_PART: Final = 8 << 20
"""Bytes of a capture that one job counts on this machine."""
CLUSTER_PART: Final = 256 << 20
"""The same on a cluster, where a job costs a millisecond."""
FILES: Final = 1024
"""Files of a folder that one job counts."""

_HEADER: Final = Bounds(1 << 16, 1000, 8)


class Plan:
    """The jobs of one input: those still to be done, and the parts that hold the others."""

    def __init__(self, input: Input) -> None:
        self.input = input
        self.jobs: list[Job] = []
        self.done: list[str] = []
        self.done_size = 0


def plan_input(input: Input, folder: Folder, *, part: int = 0, errno: int | None = None) -> Plan:
    """What is still to be done for an input; `part` in bytes, 0 as is best."""
    plan = Plan(input)
    if input.kind == "files":
        _plan_files(plan, folder, part, errno)
    elif input.is_stream:
        _plan_stream(plan, folder, part, errno)
    else:
        _plan_capture(plan, folder, part or LOCAL_PART)
    return plan


def _plan_files(plan: Plan, folder: Folder, part: int, errno: int | None) -> None:
    input = plan.input
    files = listing(input.path)
    step = max(1, min(part, FILES)) if part else FILES
    for start in range(0, len(files), step):
        some = tuple(files[start : start + step])
        job = Job(
            input.name, input.path, "files", start, start + len(some), files=some, errno=errno
        )
        meta = folder.meta(job.name)
        size = sum(size for _, _, size in some)
        if (
            meta
            and meta["wanted"] == [job.start, job.wall]
            and meta.get("listing") == (listing_digest(some))
        ):
            plan.done.append(job.name)
            plan.done_size += size
        else:
            plan.jobs.append(job._replace(size=size))


def _plan_stream(plan: Plan, folder: Folder, part: int, errno: int | None) -> None:
    """One job, behind the parts that follow each other from the beginning on."""
    input = plan.input
    at, kernel = 0, None
    while (meta := folder.meta(part_name(input.name, at))) is not None:
        plan.done.append(part_name(input.name, at))
        if meta["is_last"] or meta["end"] <= at:
            plan.done_size = input.size
            return
        at, kernel = meta["end"], meta["kernel"][1]
    plan.jobs.append(
        Job(
            input.name, input.path, input.kind, at, 0, input.size, input.mtime, input.codec,
            kernel, is_stream=True, errno=errno, part=part,
        )
    )  # fmt: skip


def _plan_capture(plan: Plan, folder: Folder, part: int) -> None:
    input = plan.input
    kernel = first_kernel(input.path)
    for start in range(0, max(input.size, 1), part):
        job = _capture_job(input, start, start + part, kernel if start else None)
        job = job._replace(is_guess=start > 0)
        meta = folder.meta(job.name)
        if meta is not None and is_valid(job, meta):
            plan.done.append(job.name)
            plan.done_size += min(part, input.size - start)
        else:
            plan.jobs.append(job)


def _capture_job(input: Input, start: int, wall: int, kernel: str | None) -> Job:
    return Job(
        input.name, input.path, "capture", start, wall, input.size, input.mtime, kernel=kernel
    )


def is_valid(job: Job, meta: Meta) -> bool:
    """Whether a part still says what the file holds: the same file, or one that only grew."""
    if meta.get("wanted") != [job.start, job.wall] or "tail" not in meta:
        return False
    if (meta["size"], meta["mtime"]) == (job.size, job.mtime):
        return True
    if meta["is_last"] or meta["error"] or meta["end"] > job.size or meta["size"] > job.size:
        return False
    with open_input(job.path) as file:
        return bool(tail_of(file, meta["end"]) == meta["tail"])


def first_kernel(path: str) -> str:
    """The kernel that the first header of a capture names; "" where there is no sound one."""
    with open_input(path) as file:
        beginning = file.read(16 * SAMPLE)
    try:
        found, _ = unpack(beginning, _HEADER)
    except (IncompleteError, ValueError):
        return ""
    kernel = found.get("kernel", "") if isinstance(found, dict) else ""
    return kernel if isinstance(kernel, str) else ""


def broken_link(plan: Plan, folder: Folder) -> Job | None:
    """The first stretch of a capture that did not begin where the one before it ended.

    The job counts it again from there.  Parts behind damage are removed: what
    they hold was found by guessing and cannot be checked.
    """
    at, kernel = 0, None
    is_over = False
    for name in sorted(plan.done):
        meta = folder.meta(name)
        if meta is None or is_over:
            folder.drop(name)
            plan.done.remove(name)
            continue
        start, wall = meta["wanted"]
        if not meta["found"] and at >= wall:
            continue
        if not meta["found"] or meta["begin"] != at or meta["kernel"][0] != kernel:
            return _capture_job(plan.input, start, wall, kernel)._replace(begin=at)
        at, kernel = meta["end"], meta["kernel"][1]
        is_over = bool(meta["error"])
    return None
