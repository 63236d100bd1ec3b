"""Count what paths hold, into a campaign's folder; goes on where it was stopped."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import IO, Any, NamedTuple, cast

from ..errors import TlvlogError
from .engines import FailedJob, engine
from .files import part_bytes, part_name
from .inputs import DAMAGE, SAMPLE, Input, codec_of, decompressed, identity, kind_in_full, look
from .jobs import Done, Job, Readable, count_opened, work
from .partial import CampaignError, Partial
from .plan import CLUSTER_PART, Plan, broken_link, plan_input
from .store import Folder

__all__ = ["Options", "Progress", "Summary", "scan", "scan_stream"]


class Options(NamedTuple):
    """How to count: `kind` of the inputs, `errno` of texts that do not say it.

    `engine` and `address` say who does it, `workers` how many at once, `part`
    how many bytes at a time (0 and None: as is best).
    """

    kind: str = "auto"
    errno: int | None = None
    engine: str = "local"
    address: str | None = None
    workers: int | None = None
    part: int = 0


class Progress(NamedTuple):
    """How far it is: bytes of all, calls and seconds of this sitting."""

    done: int
    total: int
    calls: int
    seconds: float


@dataclass
class Summary:
    """What came of it: `troubles` in words, `is_whole` whether everything was read."""

    total: Partial
    troubles: list[str] = field(default_factory=list)
    is_whole: bool = True


Tell = Callable[[Progress], None]


def scan(
    folder: Folder, paths: Sequence[str], options: Options | None = None, tell: Tell | None = None
) -> Summary:
    """Count `paths`, and what the folder was given before, as far as that is not done yet.

    TlvlogError and OSError for a path that cannot be read at all.  What is
    stopped midway, by an exception or a signal, loses no part that was counted.
    """
    options = options or Options()
    known = folder.inputs()
    given: list[dict[str, Any]] = [
        {"path": path, "kind": options.kind, "errno": options.errno} for path in paths
    ]
    new = [(item, list(look(item["path"], item["kind"]))) for item in given]
    troubles: list[str] = []
    old: list[tuple[dict[str, Any], list[Input]]] = []
    for item in known:
        if item not in given:
            try:
                old.append((item, list(look(item["path"], item["kind"]))))
            except (OSError, TlvlogError) as error:
                troubles.append(f"{error}; what was counted of it before stays")
    folder.add_inputs(given)
    size = options.part or (0 if options.engine == "local" else CLUSTER_PART)
    plans = []
    seen: set[str] = set()
    for item, inputs in [*old, *new]:
        for input in inputs:
            if input.name not in seen:
                seen.add(input.name)
                plans.append(plan_input(input, folder, part=size, errno=item["errno"]))
    _drop_stale(folder, plans)
    _Sitting(folder, plans, options, tell).run(troubles)
    troubles += folder.troubles()
    return Summary(folder.finish(), troubles, not troubles)


def _drop_stale(folder: Folder, plans: list[Plan]) -> None:
    """Remove parts of files that have changed since."""
    paths = {plan.input.path for plan in plans}
    current = {name for plan in plans for name in plan.done}
    for name in folder.part_names():
        if name not in current:
            meta = folder.meta(name)
            if meta is None or meta.get("path") in paths:
                folder.drop(name)


class _Sitting:
    """One run of the jobs that are left."""

    def __init__(
        self, folder: Folder, plans: list[Plan], options: Options, tell: Tell | None
    ) -> None:
        self._folder = folder
        self._plans = {plan.input.name: plan for plan in plans}
        self._options = options
        self._tell = tell
        self._began = time.monotonic()
        self._size = sum(plan.done_size for plan in plans)
        self._total = sum(plan.input.size for plan in plans)
        self._calls = 0

    def run(self, troubles: list[str]) -> None:
        jobs = [job for plan in self._plans.values() for job in plan.jobs]
        options = self._options
        if options.engine == "local":
            jobs = [job._replace(folder=str(self._folder.parts)) for job in jobs]
            self._folder.parts.mkdir(exist_ok=True)
        self._say(0, 0)
        if jobs:
            for job, result in engine(options.engine)(jobs, options.address, options.workers):
                if isinstance(result, FailedJob):
                    troubles.append(str(result))
                else:
                    self._take(job, result)
        for plan in self._plans.values():
            if plan.input.kind == "capture" and not plan.input.is_stream:
                while (again := broken_link(plan, self._folder)) is not None:
                    for done in work(again):
                        self._keep(plan, done)

    def _take(self, job: Job, results: list[Done]) -> None:
        plan = self._plans[job.input]
        for done in results:
            self._keep(plan, done)
        calls = sum(done.calls for done in results)
        if job.kind == "files" or job.is_stream:
            self._say(job.size, calls)
        else:
            self._say(min(job.wall, job.size) - job.start, calls)

    def _keep(self, plan: Plan, done: Done) -> None:
        if done.data:
            self._folder.write(done.name, done.data)
        if done.name not in plan.done:
            plan.done.append(done.name)

    def _say(self, size: int, calls: int) -> None:
        self._size += size
        self._calls += calls
        if self._tell is not None:
            seconds = time.monotonic() - self._began
            self._tell(Progress(self._size, self._total, self._calls, seconds))


def scan_stream(
    folder: Folder, file: IO[bytes], options: Options | None = None, tell: Tell | None = None
) -> Summary:
    """Count what is piped in; what was counted of the same stream before is passed over."""
    options = options or Options()
    began = time.monotonic()
    first = _beginning(file)
    name = identity("-", first)
    source: Readable = _Replayed(first, file)
    if codec := codec_of(first):
        source = decompressed(cast("IO[bytes]", source), codec)
        try:
            first = _beginning(source)
        except DAMAGE as error:
            raise CampaignError(f"standard input: {error}") from None
        source = _Replayed(first, source)
    kind = kind_in_full(first) if options.kind == "auto" else options.kind
    job = Job(name, "-", kind, 0, 0, errno=options.errno, part=options.part, is_stream=True)
    at, kernel = 0, None
    while (meta := folder.meta(part_name(name, at))) is not None and meta["end"] > at:
        if meta["is_last"]:  # more may have been added since
            break
        at, kernel = meta["end"], meta["kernel"][1]
    job = job._replace(start=at, kernel=kernel)
    calls = 0
    for meta, partial in count_opened(job, source):
        folder.write(
            part_name(name, meta["start"]),
            part_bytes(meta, partial),
        )
        calls += partial.count
        if tell is not None:
            tell(Progress(meta["end"], 0, calls, time.monotonic() - began))
    troubles = folder.troubles()
    return Summary(folder.finish(), troubles, not troubles)


def _beginning(file: Readable) -> bytes:
    first = b""
    while len(first) < SAMPLE and (block := file.read(SAMPLE - len(first))):
        first += block
    return first


class _Replayed:
    """A stream of which the first bytes were read already."""

    def __init__(self, first: bytes, file: Readable) -> None:
        self._first = first
        self._file = file

    def read(self, size: int = -1, /) -> bytes:
        """Some bytes, up to `size`."""
        if self._first:
            size = len(self._first) if size < 0 else size
            data, self._first = self._first[:size], self._first[size:]
            return data
        return self._file.read(size)
