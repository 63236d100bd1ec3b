"""The time that a call takes, counted in lines: the same on a busy machine and an idle one."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import tlvlog

PACKAGE = str(Path(tlvlog.__file__).parent)


def steps(call: Callable[[], object]) -> int:
    """Lines of this package that `call` runs: its time, whatever the machine does besides."""
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        if not frame.f_code.co_filename.startswith(PACKAGE):
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count
