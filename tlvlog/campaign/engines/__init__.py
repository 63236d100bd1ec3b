"""Who runs the jobs of a campaign.

An engine is one function: it is given jobs and runs `work` on each, wherever it
likes, in any order, and gives what that gave.  What is counted does not depend
on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from ..jobs import Done, Job

__all__ = ["ENGINES", "Engine", "FailedJob", "engine"]

ENGINES: Final = ("local", "dask", "ray", "spark")


class FailedJob(NamedTuple):
    """A job that no worker could do, and what was in its way."""

    job: Job
    text: str

    def __str__(self) -> str:
        return f"{self.job.path}: {self.text}"


Results = Iterator[tuple["Job", "list[Done] | FailedJob"]]
Engine = Callable[[Sequence["Job"], str | None, int | None], Results]


def engine(name: str) -> Engine:
    """The engine of a name; ImportError where what it needs is not installed."""
    run: Engine = import_module(f"{__package__}.{name}").run
    return run
