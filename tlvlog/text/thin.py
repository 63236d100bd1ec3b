"""A long log without the lines that nobody will ask for.

Hundreds of thousands of lines of level 2 say where the verifier was, and one
says what it did not like.  Kept are all lines that say something, with as many
in front of each as an explanation shows; what is left reads like the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..kernel.bpf.lines import COMMENT, INSTRUCTION
from ..kernel.bpf.memo import LineMemo, line_memo
from ..kernel.bpf.quiet import lines_back, unusual_lines
from .explanation import STEPS_MAX
from .text import Text

__all__ = ["THIN_MIN", "thinned"]

THIN_MIN: Final = 1 << 20
"""Bytes from which on a log is thinned."""

_SAMPLE: Final = 1 << 16
_CONTEXT: Final = 4 * STEPS_MAX
_HEAD: Final = 1 << 12


def thinned(data: bytes) -> Text | None:
    """The lines of a long verifier log that matter, numbered as in the whole; None for other text.

    Nothing may stand in front of the log's lines, and text ends at the first NUL.
    """
    if len(data) < THIN_MIN or not _is_plain(data):
        return None
    end = data.find(b"\0")
    data = data if end < 0 else data[:end]
    memo = line_memo()
    spans: list[tuple[int, int]] = []
    last = _line_end(data, _HEAD)
    spans.append((0, last))
    for start, stop in unusual_lines(data):
        if stop <= last or _is_progress(data[start:stop], memo):
            continue
        spans += _context(data, last, start)
        last = min(stop + 1, len(data))
        spans.append((start, last))
    spans += _context(data, last, len(data))
    return _text(data, spans)


def _is_plain(data: bytes) -> bool:
    """Whether most lines at the beginning are a log's, with nothing in front of them."""
    sample = data[:_SAMPLE]
    unusual = sum(end - start for start, end in unusual_lines(sample))
    return b"\0" not in sample and b"\x1b" not in sample and unusual < len(sample) // 2


def _line_end(data: bytes, start: int) -> int:
    """Where the line that `start` is in has ended."""
    return data.find(b"\n", start) + 1 or len(data)


def _is_progress(line: bytes, memo: LineMemo) -> bool:
    text = line.decode("utf-8", "surrogateescape").removesuffix("\r")
    if text.startswith(("libbpf: ", "\t", "[")):
        return False
    match, is_progress = memo.look(text, text.strip())
    return match is None and is_progress


def _context(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of `data[start:end]` that tell where the verifier was at its end."""
    if start >= end:
        return
    begin = end
    for _ in range(_CONTEXT):
        if begin == start:
            break
        begin = data.rfind(b"\n", start, begin - 1) + 1 or start
    yield from reversed(list(_last_of_each(data, start, begin)))
    yield begin, end


def _last_of_each(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The last instruction and the last source line of a part that is left out."""
    missing = [INSTRUCTION, COMMENT]
    stop = end
    for line in lines_back(data, start, end):
        begin = data.rfind(b"\n", start, stop - 1) + 1 or start
        text = line.decode("utf-8", "surrogateescape")
        form = next((form for form in missing if form.match(text)), None)
        if form is not None:
            missing.remove(form)
            yield begin, stop
            if not missing:
                return
        stop = begin


def _text(data: bytes, spans: list[tuple[int, int]]) -> Text:
    lines: list[str] = []
    numbers: list[int] = []
    number, last = 1, 0
    for start, end in spans:
        number += data.count(b"\n", last, start)
        part = data[start:end].decode("utf-8", "surrogateescape").split("\n")
        if not part[-1]:
            part.pop()
        lines += [line.removesuffix("\r") for line in part]
        numbers += range(number, number + len(part))
        number += data.count(b"\n", start, end)
        last = end
    return Text(lines, numbers)
