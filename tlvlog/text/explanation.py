"""What `explain` answers: the logs that a paste holds, each with its cause and its place.

Plain values, made once and shown by others: as text, as JSON, as a page.  All
text in them comes from outside and is not escaped.  Lines of the paste count
from 1; 0 stands for a line that no line of the paste says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ..codec.extended_error import ExtendedError
    from ..codec.records import Record

__all__ = ["ExplainedLog", "Explanation", "Finding", "Line", "Register", "Step"]


class Line(NamedTuple):
    """A line of a log as the kernel or the loader wrote it, and the line of the paste it is on."""

    text: str
    number: int


class Register(NamedTuple):
    """A register or stack slot at the failing instruction: `R1`, `fp-8`; its state as printed."""

    name: str
    state: str


class Step(NamedTuple):
    """An instruction on the path to the failing one.

    `text` is the instruction as listed, without its index and the state behind
    it; `source` the text of its source line ("" where unknown), `place` that
    line's `file:line` ("" where unknown), `number` the line of the paste.
    """

    instruction: int
    text: str
    source: str
    place: str
    number: int


class Finding(NamedTuple):
    """An ERROR record and the line of the paste that says it."""

    record: ExtendedError
    number: int


@dataclass(frozen=True, slots=True)
class ExplainedLog:
    """One log of a paste: what a call, or a loader before it made one, was answered.

    `kind` is that of `tlvlog import` ("verifier", "btf", "extack", "fscontext",
    "strace", ...) or "loader" where the kernel never spoke.  `records` is the log as
    `import` gives it and `numbers` the line of the paste for each of them.

    The findings are in the order of the paste.  `causes` are errors: the first
    is the one to tell, those behind it say more about the same instruction or
    are further causes of their own.  `consequences` are lines of a loader that
    follow from a cause and are no records of severity error; `notes` are
    records of severity warning or info that did not stop anything.

    `steps` is the end of the path that led to the failing instruction, oldest
    first, at most `STEPS_MAX`; `registers` its state there, as far as printed.
    """

    kind: str
    records: Sequence[Record]
    numbers: Sequence[int]
    loader: str | None = None
    program: str | None = None
    error: int = 0
    causes: tuple[Finding, ...] = ()
    consequences: tuple[Line, ...] = ()
    notes: tuple[Finding, ...] = ()
    steps: tuple[Step, ...] = ()
    registers: tuple[Register, ...] = ()
    lines: Sequence[Line] = ()

    @property
    def cause(self) -> Finding | None:
        """The error to tell first; None where nothing failed."""
        return self.causes[0] if self.causes else None


STEPS_MAX = 200
"""Instructions that `ExplainedLog.steps` keeps before the failing one."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """All logs of a paste, in its order; `layers` names what was undone to find them.

    `lines_read` counts the lines of the paste.  Without a log `looks_like` says
    in a few words what the paste seems to be instead ("" where nothing is known).
    """

    logs: tuple[ExplainedLog, ...]
    layers: tuple[str, ...] = ()
    lines_read: int = 0
    looks_like: str = ""
    name: str = field(default="", compare=False)

    @property
    def cause(self) -> Finding | None:
        """The first cause of all logs."""
        return next((log.cause for log in self.logs if log.cause), None)
