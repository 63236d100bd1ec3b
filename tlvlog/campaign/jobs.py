"""What one worker does at a time: count a stretch of a capture, a stream, or some files.

A job and what it gives are plain values, and `work` is a function of its
module, so they go to threads, to processes and to machines alike.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import IO, Final, NamedTuple, Protocol

from .captures import count_stretch
from .files import Meta, part_bytes, part_name, write_whole
from .inputs import DAMAGE, open_input
from .partial import CampaignError, Partial
from .streams import count_bytes, count_stream

__all__ = ["Done", "Job", "blocks_of", "work"]

TAIL: Final = 4096
"""Bytes in front of the end of a stretch that tell whether they are still the same."""

_BLOCK: Final = 1 << 18  # stays in a cache while it is counted


class Job(NamedTuple):
    """What is to be counted.

    `input` is the identity of the input, `start` and `wall` say from where to
    where: offsets in bytes, of a folder numbers of files.  `begin` is where an
    entry is known to begin, with `is_guess` it is looked for.  `folder` is where
    the worker itself writes what it counted, None if it is to give it back.
    """

    input: str
    path: str
    kind: str
    start: int
    wall: int
    size: int = 0
    mtime: int = 0
    codec: str = ""
    kernel: str | None = None
    is_guess: bool = False
    begin: int | None = None
    is_stream: bool = False
    files: tuple[tuple[int, str, int], ...] = ()
    errno: int | None = None
    part: int = 0
    folder: str | None = None

    @property
    def name(self) -> str:
        """Of the file that holds what was counted."""
        return part_name(self.input, self.start)


class Done(NamedTuple):
    """A part that was counted: the name of its file, and its bytes unless they are there already.

    `meta` says what was read; `calls` how many there were.
    """

    name: str
    data: bytes
    meta: Meta
    calls: int


def work(job: Job) -> list[Done]:
    """Count what a job says; OSError where it cannot be read."""
    return [_save(job, meta, partial) for meta, partial in _count(job)]


def _save(job: Job, meta: Meta, partial: Partial) -> Done:
    data = part_bytes(meta, partial)
    name = part_name(job.input, meta["start"])
    if job.folder is None:
        return Done(name, data, meta, partial.count)
    write_whole(Path(job.folder) / name, data)
    return Done(name, b"", meta, partial.count)


def _count(job: Job) -> Iterator[tuple[Meta, Partial]]:
    if job.kind == "files":
        yield _count_files(job)
    elif job.is_stream:
        yield from _count_stream(job)
    else:
        with open_input(job.path) as file:
            yield _count_range(job, file)


def _meta(job: Job, **found: object) -> Meta:
    return {
        "input": job.input,
        "path": os.fsencode(job.path).decode("utf-8", "backslashreplace"),
        "kind": job.kind,
        "size": job.size,
        "mtime": job.mtime,
        "wanted": [job.start, job.wall],
        "start": job.start,
        "cut": 0,
        "error": "",
        "is_last": False,
        **found,
    }


def _count_range(job: Job, file: IO[bytes]) -> tuple[Meta, Partial]:
    begin = job.start if job.begin is None else job.begin
    stretch = count_stretch(file, begin, job.wall, job.kernel, is_guess=job.is_guess)
    stretch.partial.spans.add(job.input, stretch.begin, stretch.end)
    meta = _meta(
        job,
        begin=stretch.begin,
        end=stretch.end,
        found=stretch.found,
        kernel=[stretch.kernel_before, stretch.kernel_after],
        tail=tail_of(file, stretch.end),
        is_last=stretch.is_last,
        cut=stretch.cut,
        error=stretch.error,
    )
    return meta, stretch.partial


def tail_of(file: IO[bytes], end: int) -> str:
    """A digest of the bytes in front of an offset."""
    begin = max(end - TAIL, 0)
    file.seek(begin)
    return blake2b(file.read(end - begin), digest_size=8).hexdigest()


def _count_stream(job: Job) -> Iterator[tuple[Meta, Partial]]:
    with open_input(job.path, job.codec) as file:
        yield from count_opened(job, file)


class Readable(Protocol):
    """An open binary file."""

    def read(self, size: int, /) -> bytes: ...


def count_opened(job: Job, file: Readable) -> Iterator[tuple[Meta, Partial]]:
    """The parts of a stream that is open at its beginning, from the start of the job on."""
    blocks = blocks_of(file, job.start)
    for part in count_stream(blocks, job.kind, job.start, job.part, job.kernel, job.errno):
        part.partial.spans.add(job.input, part.begin, part.end)
        yield (
            _meta(
                job,
                start=part.begin,
                begin=part.begin,
                end=part.end,
                kernel=[None, part.kernel],
                is_last=part.is_last,
                cut=part.cut,
                error=part.error,
            ),
            part.partial,
        )


def blocks_of(file: Readable, skip: int) -> Iterator[bytes]:
    """The bytes of a file behind the first `skip`; CampaignError where it is damaged."""
    try:
        while skip:
            passed = len(file.read(min(skip, _BLOCK)))
            if not passed:
                return
            skip -= passed
        while block := file.read(_BLOCK):
            yield block
    except DAMAGE as error:  # of a compressed file
        raise CampaignError(str(error)) from None


def _count_files(job: Job) -> tuple[Meta, Partial]:
    partial = Partial()
    errors = []
    for mtime, name, _ in job.files:
        try:
            data = Path(job.path, name).read_bytes()
        except OSError as error:
            errors.append(f"{name}: {error.strerror}")
            continue
        count_bytes(partial, data, time=mtime, errno=job.errno)
    partial.spans.add(job.input, job.start, job.start + len(job.files))
    end = job.start + len(job.files)
    meta = _meta(job, begin=job.start, end=end, listing=listing_digest(job.files), unread=errors)
    return meta, partial


def listing_digest(files: tuple[tuple[int, str, int], ...]) -> str:
    """What says that these are the same files as before."""
    text = json.dumps(files, ensure_ascii=True)
    return blake2b(text.encode(), digest_size=8).hexdigest()
