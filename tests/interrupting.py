"""Something comes up in the middle of tlvlog's own code: at every line or opcode of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any, Literal

import tlvlog

_PACKAGE = Path(tlvlog.__file__).parent
_ALL = {str(path) for path in _PACKAGE.rglob("*.py")}
# What has state; the rest makes values out of values.
_WITH_STATE = {
    str(_PACKAGE / f"{room}/{name}.py")
    for room, names in {
        "collector": ("call", "current", "syscall"),
        "writing": ("buffer", "keep_head", "keep_severity", "keep_tail")
        + ("logbuffer", "open_string", "rotation"),
    }.items()
    for name in names
}

Event = Literal["line", "opcode"]


class Interruption(BaseException):
    """What a signal handler raises, as KeyboardInterrupt is raised."""


def interrupted(
    do: Callable[[], object],
    by: Callable[[], object],
    number: int,
    event: Event = "opcode",
) -> bool:
    """Run `do`, and `by` in front of a line or opcode, by number; False if it has fewer.

    Lines are those of the package, opcodes those of what has state.  What `by`
    raises comes out of the place where it was called.
    """
    left = number + 1
    files = _ALL if event == "line" else _WITH_STATE

    def is_here(code: CodeType) -> bool:
        nonlocal left
        left -= code.co_filename in files
        return not left and code.co_filename in files

    run = _monitored if sys.version_info >= (3, 12) else _traced
    try:
        run(do, by, is_here, event)
    except Interruption:
        return True
    return left <= 0


def _traced(
    do: Callable[[], object],
    by: Callable[[], object],
    is_here: Callable[[CodeType], bool],
    event: Event,
) -> None:
    def trace(frame: FrameType, what: str, _: object) -> Any:
        if what == "call":
            frame.f_trace_opcodes = event == "opcode"
            frame.f_trace_lines = event == "line"
        elif what == event and is_here(frame.f_code):
            sys.settrace(None)
            by()
            return None
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        do()
    finally:
        sys.settrace(before)


def _monitored(
    do: Callable[[], object],
    by: Callable[[], object],
    is_here: Callable[[CodeType], bool],
    event: Event,
) -> None:
    """The same where `settrace` knows of opcodes only in frames that begin later."""
    monitoring: Any = getattr(sys, "monitoring")  # noqa: B009  (from 3.12 on)
    tool = monitoring.PROFILER_ID
    kind = monitoring.events.LINE if event == "line" else monitoring.events.INSTRUCTION

    def see(code: CodeType, _: int) -> None:
        if is_here(code):
            monitoring.set_events(tool, 0)
            by()

    monitoring.use_tool_id(tool, "tests")
    monitoring.register_callback(tool, kind, see)
    monitoring.set_events(tool, kind)
    try:
        do()
    finally:
        monitoring.set_events(tool, 0)
        monitoring.free_tool_id(tool)


def interrupt() -> None:
    """Raise."""
    raise Interruption


def numbers(most: int = 20_000) -> Iterator[int]:
    """0, 1, 2 ... for as many as a call may have."""
    yield from range(most)
    raise AssertionError("it does not end")
