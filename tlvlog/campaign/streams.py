"""Inputs that are read from their beginning to their end: texts, logs, whatever is piped."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Final

from ..errors import CaptureError, TlvlogError
from .captures import CaptureCounter
from .facts import Facts
from .inputs import SAMPLE, kind_in_full, kind_of
from .outcome import Outcome, of_log, of_text
from .partial import Partial
from .pieces import DamagedError, Piece, pieces_of
from .signature import ACCEPTED, SILENT, UNKNOWN, Signature
from .text_counter import TextCounter
from .texts import split_texts

__all__ = ["StreamPart", "count_bytes", "count_stream"]

PART: Final = 8 << 20
"""Bytes of a part of a stream."""
TEXT_PART: Final = 4 << 20
"""The same of text, of which some takes longer."""
CSV_MAX: Final = 64 << 20


@dataclass(slots=True)
class StreamPart:
    """What was counted of a stream, from `begin` to `end`, and how it stands there."""

    partial: Partial
    begin: int
    end: int
    kernel: str | None = None
    is_last: bool = False
    cut: int = 0
    error: str = ""


def count_stream(
    blocks: Iterable[bytes],
    kind: str,
    begin: int,
    size: int,
    kernel: str | None = None,
    errno: int | None = None,
) -> Iterator[StreamPart]:
    """The parts of a stream from offset `begin` on, each of about `size` bytes (0: as is best).

    `kind` "auto" is told from the first bytes.  The last part has `is_last`.
    """
    source = iter(blocks)
    if kind == "auto":
        first = b""
        while len(first) < SAMPLE and (block := next(source, b"")):
            first += block
        kind = kind_in_full(first)
        source = chain([first], source)
    if kind == "capture":
        yield from _capture(source, begin, size or PART, kernel)
    elif kind == "packets":
        yield _packets(source, begin)
    elif kind == "veristat":
        yield _veristat(source, begin)
    elif kind == "paste":
        yield _paste(source, begin, errno)
    else:
        size = size or (TEXT_PART if kind == "verifier" else PART)
        if kind == "verifier":
            yield from _texts(source, begin, size, errno)
        else:
            yield from _logs(_pieces(source, kind), begin, size)


def _pieces(blocks: Iterator[bytes], kind: str) -> Iterator[Piece]:
    if kind == "verifier":
        return split_texts(blocks)
    return pieces_of(blocks, kind)


def _texts(
    source: Iterator[bytes], begin: int, size: int, errno: int | None
) -> Iterator[StreamPart]:
    counter = TextCounter(errno)
    part = StreamPart(counter.partial, begin, begin)
    for end in counter.count(source):
        part.end = begin + end
        if part.end - part.begin >= size:
            part.partial = counter.take()
            yield part
            part = StreamPart(counter.partial, part.end, part.end)
    part.partial = counter.finish()
    part.is_last = True
    yield part


def _logs(pieces: Iterator[Piece], begin: int, size: int) -> Iterator[StreamPart]:
    part = StreamPart(Partial(), begin, begin)
    try:
        for piece in pieces:
            part.partial.add(of_log(piece.data))
            part.end = begin + piece.end
            if part.end - part.begin >= size:
                yield part
                part = StreamPart(Partial(), part.end, part.end)
    except DamagedError as error:
        part.partial.add(of_log(error.piece.data[:SAMPLE]))
        part.end = begin + error.piece.begin
        part.error = str(error)
    part.is_last = True
    yield part


def _capture(
    blocks: Iterator[bytes], begin: int, size: int, kernel: str | None
) -> Iterator[StreamPart]:
    counter = CaptureCounter(kernel)
    part = StreamPart(counter.partial, begin, begin, kernel)
    data = bytearray()
    base = begin
    for block in blocks:
        data += block
        try:
            at = counter.feed(data, 0, len(data), base)
        except CaptureError as error:
            part.partial = counter.finish()
            part.end, part.error, part.is_last = error.offset, str(error), True
            yield part
            return
        del data[:at]
        base += at
        part.end, part.kernel = base, counter.kernel
        if part.end - part.begin >= size:
            part.partial = counter.finish()
            yield part
            counter = CaptureCounter(counter.kernel)
            part = StreamPart(counter.partial, base, base, counter.kernel)
    part.partial = counter.finish()
    part.is_last, part.cut = True, len(data)
    yield part


def _packets(blocks: Iterator[bytes], begin: int) -> StreamPart:
    from .netlink import in_packets  # with all that reads netlink

    part = StreamPart(Partial(), begin, begin, is_last=True)
    for found in in_packets(blocks):
        part.end, part.error, part.cut = begin + found.end, found.error, found.cut
        if found.outcome:
            part.partial.add(found.outcome)
    return part


def _paste(blocks: Iterator[bytes], begin: int, errno: int | None) -> StreamPart:
    from .pastes import PASTE_MAX, of_paste  # with all that reads texts

    data = bytearray()
    for block in blocks:
        data += block
        if len(data) > PASTE_MAX:
            break
    part = StreamPart(Partial(), begin, begin + len(data), is_last=True)
    if len(data) > PASTE_MAX:
        part.error = f"only the first {PASTE_MAX >> 20} MiB of a wrapped text were read"
    for outcome in of_paste(bytes(data[:PASTE_MAX]), errno=errno):
        part.partial.add(outcome)
    return part


def _veristat(blocks: Iterator[bytes], begin: int) -> StreamPart:
    data = b""
    for block in blocks:
        data += block
        if len(data) > CSV_MAX:
            break
    part = StreamPart(Partial(), begin, begin + len(data), is_last=True)
    try:
        rows = csv.DictReader(io.StringIO(data.decode("utf-8", "surrogateescape")))
        for row in rows:
            part.partial.add(_of_row(row))
    except csv.Error as error:
        part.error = f"line {rows.line_num}: {error}"
    return part


def _of_row(row: dict[str, str]) -> Outcome:
    accepted = row.get("verdict") == "success"
    signature = Signature("BPF_PROG_LOAD", ACCEPTED) if accepted else Signature(
        "BPF_PROG_LOAD", UNKNOWN, what=SILENT
    )  # fmt: skip
    return Outcome(signature, Facts(0), b"", 0)


def count_bytes(partial: Partial, data: bytes, *, time: int = 0, errno: int | None = None) -> None:
    """Count all that a small file holds; `time` is that of its log if it holds only one."""
    kind = kind_of(data[:SAMPLE])
    if kind in ("capture", "packets", "veristat"):
        for part in count_stream([data], kind, 0, len(data)):
            partial.merge(part.partial)
        return
    try:
        pieces = list(_pieces(iter([data]), kind))
    except DamagedError:
        pieces = [Piece(0, len(data), data)]
    except TlvlogError:
        return
    for piece in pieces:
        moment = time if len(pieces) == 1 else 0
        if kind == "verifier":
            _add_text(partial, piece.data, moment, errno)
        else:
            partial.add(of_log(piece.data, time=moment))


def _add_text(partial: Partial, text: bytes, time: int, errno: int | None) -> None:
    """Count a text; one that says nothing by itself as a paste, if that says more."""
    outcome = of_text(text, errno=errno, time=time)
    if not outcome.signature.is_accepted and not outcome.signature.is_registered:
        from .pastes import of_paste

        found = list(of_paste(text, errno=errno, time=time))
        if any(other.signature.is_registered for other in found):
            for other in found:
                partial.add(other)
            return
    partial.add(outcome)
