"""Which lines of a verifier's log are worth a look, among the many that only simulate.

An instruction, a state and a source line only tell where the verifier is, and make up
nearly all of a log of level 2.  A reader skips them in runs, by one expression or in C,
and needs only the end of a run: the last instruction and the last source line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..._native.accelerator import core
from .lines import BEHIND_A_STEP, COMMENT, INSTRUCTION, PLACE

__all__ = ["LINE_MAX", "PATH", "lines_back", "unusual_lines"]

LINE_MAX: Final = 4096
"""Bytes of a line that may be passed over; a longer one is always looked at."""

PATH: Final = re.compile(r"from [0-9]{1,9} to [0-9]{1,9}(?::| )")
"""Another path is taken up, at an instruction that the line names."""

_AT_ONCE: Final = 1 << 14
# Without their groups, which a possessive loop must not hold.
_FORMS: Final = "|".join(
    re.sub(r"(?<!\\)\((?!\?)", "(?:", form.pattern) for form in (INSTRUCTION, PLACE, PATH, COMMENT)
)
# Runs of lines that are passed over, then the one that ends it; it never fails to match.
_UNUSUAL: Final = re.compile(
    rf"(?:(?:(?:{_FORMS})[^\n]{{0,{LINE_MAX}}}+)?+\n)*+(?:(?:{_FORMS})[^\n]{{0,{LINE_MAX}}}+\Z"
    rf"|([^\n]+)\n?)?".encode(),
    re.MULTILINE,
)
_INSIDE: Final = BEHIND_A_STEP.encode()


def unusual_lines(data: bytes) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends that is not only an instruction, a state or a source line.

    Empty lines are passed over too.  The offsets are those of the text without
    the line's end; `data` has no NUL.
    """
    if core is None or not hasattr(core, "unusual_lines"):
        yield from _unusual_lines(data)
        return
    start = 0
    while start < len(data):
        spans, start = core.unusual_lines(data, start, _AT_ONCE)
        yield from zip(spans[::2], spans[1::2], strict=True)


def _unusual_lines(data: bytes) -> Iterator[tuple[int, int]]:
    """The same in Python alone."""
    for found in _UNUSUAL.finditer(data):
        start, end = found.span(1)
        # Some kernels print a message after an instruction, on its line.
        at = data.find(_INSIDE, found.start(), start if start >= 0 else found.end())
        while at >= 0:
            begin = data.rfind(b"\n", found.start(), at) + 1 or found.start()
            stop = data.find(b"\n", at)
            stop = len(data) if stop < 0 else stop
            yield begin, stop
            at = data.find(_INSIDE, stop, start if start >= 0 else found.end())
        if start >= 0:
            yield start, end


def lines_back(data: bytes, start: int, end: int) -> Iterator[bytes]:
    """The lines of `data[start:end]`, the last first; both are where lines begin."""
    while end > start:
        begin = data.rfind(b"\n", start, end - 1) + 1 or start
        yield data[begin:end].removesuffix(b"\n").removesuffix(b"\r")
        end = begin
