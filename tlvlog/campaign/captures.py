"""The calls of a capture, counted stretch by stretch.

msgpack has no marks to start at again.  A stretch in the middle of a file is
begun at the first place that looks like an entry and from which a few entries
can be walked; whoever put it there checks that each stretch ended where the
next one began, and counts again where it did not.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import FileIO
from typing import TYPE_CHECKING, Final, Protocol

from ..errors import CaptureError, DecodeError
from ..formats.capture import Call, Limits, call_of, header_of, is_header
from ..formats.stream import Bounds, IncompleteError, unpack
from .outcome import TEXT_LOGS, of_call, text_of
from .partial import Partial
from .tally import make_tally

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["CaptureCounter", "Stretch", "count_stretch", "find_entry"]

CHUNK: Final = 1 << 18
"""Bytes that are read at once: few enough to stay in a cache while they are counted."""

_LIMITS: Final = Limits()
_BOUNDS: Final = Bounds(_LIMITS.entry, _LIMITS.items, _LIMITS.depth)
# How an entry begins whose first key is `time`: a map, and then these bytes.
_FIRST_KEY: Final = b"\xa4time"
_WALKED: Final = 4  # entries that must follow each other


class Seekable(Protocol):
    """An open binary file."""

    def read(self, size: int, /) -> bytes | None: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...


class CaptureCounter:
    """Counts the entries of a capture that it is fed; `kernel` is that of the last header."""

    def __init__(self, kernel: str | None) -> None:
        self.partial = Partial()
        self.kernel = kernel
        self._tally = make_tally()

    def feed(self, data: Buffer, at: int, wall: int, base: int) -> int:
        """Count the whole entries from `at` of `data` on that begin before `wall`.

        `base` is the offset of `data` in its file.  Gives where the first entry
        begins that was not counted.  CaptureError where the bytes are no capture.
        """
        while at < wall:
            if self._tally is not None and self.kernel is not None:
                at = self._tally.feed(data, at, wall)
                if at >= wall or self._tally.is_cut:
                    break
            try:
                with memoryview(data) as view, view[at:] as rest:
                    found, size = unpack(rest, _BOUNDS)
            except IncompleteError:
                break
            except ValueError as error:
                raise CaptureError(base + at, str(error)) from None
            self._count(found, base + at)
            at += size
        return at

    def feed_file(self, descriptor: int, offset: int, wall: int) -> int:
        """Count plain entries of a file from `offset` on; where the first is that is not plain."""
        if self._tally is None or self.kernel is None:
            return offset
        return self._tally.feed_file(descriptor, offset, wall)

    def _count(self, found: object, offset: int) -> None:
        if not isinstance(found, dict):
            raise CaptureError(offset, f"an entry that is not a map: {type(found).__name__}")
        if is_header(found):
            kernel = header_of(found, offset).kernel
            if kernel != self.kernel:
                self._take()
            self.kernel = kernel
        elif self.kernel is None:
            raise CaptureError(0, "the first entry is not a header")
        else:
            call = call_of(found, offset)
            self.partial.add(of_call(call, self.kernel))
            if self._tally is not None and call.result < 0 and call.operation in TEXT_LOGS:
                self._teach(call)

    def _teach(self, call: Call) -> None:
        assert self._tally is not None
        try:
            text = text_of(call.log)
        except DecodeError:
            return
        if text:
            self._tally.teach(text, -call.result)

    def _take(self) -> None:
        if self._tally is not None and self.kernel is not None:
            self._tally.take(self.partial, self.kernel)

    def finish(self) -> Partial:
        """The counts; nothing more can be fed."""
        self._take()
        if self._tally is not None:
            self._tally.rest()
            self._tally = None
        return self.partial


@dataclass(slots=True)
class Stretch:
    """What was counted of a capture, from `begin` to `end`, and how it ended.

    `found` says whether an entry begins in the stretch at all.  `kernel_before`
    and `kernel_after` are those of the header in force at either end, `is_last`
    whether the file ended, `cut` the bytes of an entry that is not whole yet,
    `error` what was wrong at `end`.
    """

    partial: Partial
    found: bool
    begin: int
    end: int
    kernel_before: str | None
    kernel_after: str | None
    is_last: bool = False
    cut: int = 0
    error: str = ""


def count_stretch(
    file: Seekable, begin: int, wall: int, kernel: str | None, *, is_guess: bool = False
) -> Stretch:
    """Count the entries that begin from `begin` up to `wall`, an offset in the file.

    `kernel` is that of the header in force, None at the beginning of a file.
    With `is_guess` the first entry is looked for.
    """
    file.seek(begin)
    reader = _Buffer(file, begin)
    if is_guess and not _seek_entry(reader, wall):
        return Stretch(Partial(), False, begin, begin, kernel, kernel)
    counter = CaptureCounter(kernel)
    stretch = Stretch(counter.partial, True, reader.offset, reader.offset, kernel, kernel)
    # Of such a file the core reads without Python's help, which threads would wait for.
    descriptor = file.fileno() if isinstance(file, FileIO) else None
    try:
        while reader.offset < wall:
            reader.at = counter.feed(
                reader.data, reader.at, min(len(reader.data), wall - reader.base), reader.base
            )
            if reader.offset < wall and descriptor is not None:
                reader.jump(counter.feed_file(descriptor, reader.offset, wall))
            if reader.offset >= wall or not reader.more():
                break
    except CaptureError as error:
        # What stands in front of the damage is counted; a damaged entry begins at its offset.
        reader.at = min(max(error.offset - reader.base, 0), len(reader.data))
        stretch.error = str(error)
    stretch.partial = counter.finish()
    stretch.end = reader.offset
    stretch.kernel_after = counter.kernel
    stretch.is_last = reader.is_over and not stretch.error and stretch.end < wall
    if stretch.is_last:
        stretch.cut = len(reader.data) - reader.at
    return stretch


class _Buffer:
    """A window on a file: `data` begins at `base`, and all before `at` is done with."""

    def __init__(self, file: Seekable, base: int) -> None:
        self._file = file
        self.base = base
        self.at = 0
        self.data = bytearray()
        self.is_over = False
        self.more()

    def jump(self, offset: int) -> None:
        """Stand at an offset that somebody else has come to."""
        if offset > self.offset:
            self._file.seek(offset)
            self.data.clear()
            self.base, self.at = offset, 0

    @property
    def offset(self) -> int:
        """Where in the file the window's first bytes stand that are not done with."""
        return self.base + self.at

    def more(self) -> bool:
        """Read on, at least as much as is left over; whether there was anything."""
        del self.data[: self.at]
        self.base += self.at
        self.at = 0
        # Twice as much each time, or a long entry would be walked a thousand times.
        chunk = self._file.read(max(CHUNK, len(self.data)))
        self.data += chunk or b""
        self.is_over = not chunk
        return bool(chunk)


def _seek_entry(reader: _Buffer, wall: int) -> bool:
    """Move to the first place before `wall` that looks like an entry."""
    looked = 0
    while True:
        found = find_entry(reader.data, looked, is_all=reader.is_over)
        if found is not None and reader.base + found[0] < wall and found[1]:
            reader.at = found[0]
            return True
        if found is not None and reader.base + found[0] >= wall:
            return False
        looked = found[0] if found else max(len(reader.data) - len(_FIRST_KEY), 0)
        if reader.base + looked >= wall or reader.is_over or len(reader.data) > _LIMITS.entry:
            return False
        chunk_base = reader.base
        reader.more()
        looked -= reader.base - chunk_base


def find_entry(data: bytearray, at: int, *, is_all: bool) -> tuple[int, bool] | None:
    """The first place from `at` on where entries seem to begin, and whether that is certain.

    Not certain: the bytes end before as many entries as are wanted were walked.
    """
    while (found := data.find(_FIRST_KEY, at + 1)) > 0:
        begin = found - 1
        if 0x80 <= data[begin] <= 0x8F:
            walked = _walk(data, begin)
            if walked is not None and (walked or is_all):
                return begin, True
            if walked is not None:
                return begin, False
        at = found
    return None


def _walk(data: bytearray, at: int) -> bool | None:
    """Whether entries follow each other from `at` on; None where something else does."""
    with memoryview(data) as view:
        for _ in range(_WALKED):
            if at == len(data):
                return False
            try:
                with view[at:] as rest:
                    value, size = unpack(rest, _BOUNDS)
            except IncompleteError:
                return False
            except ValueError:
                return None
            if not isinstance(value, dict):
                return None
            at += size
    return True
