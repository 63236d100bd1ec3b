"""The verifier's own log, byte for byte, and its way to records and back.

`TextLog` keeps text as Linux does since 6.4: in a fixed log (level bit
keep-head) the first bytes stay, in a rotating one the last.  Behaviour is the
kernel's, the strange parts included: the length a log needs is a high-water
mark that a reset does not lower, a reset of a fixed log zeroes the byte behind
its position, the final rotation turns the whole buffer, stale bytes too.
Nothing outside the first `size` bytes is read or written.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from operator import index
from typing import TYPE_CHECKING, Final

from ..codec.records import String
from ..errors import CapacityError, CollectorError, EncodeError
from ..schema import builtin
from ..wire import bytes_of, text_of
from .buffer import writable
from .rotation import rotate_left

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["TextLog", "records_text", "text_records"]

_UINT_MAX: Final = 0xFFFFFFFF
_CAPACITY_MAX: Final = builtin().constant["capacity-max"]
_MESSAGE_MAX: Final = builtin().constant["text-message-max"]
_LEVEL: Final = builtin().enum_values["level"]
_FIXED: Final = _LEVEL["keep-head"]
_LEVELS: Final = _LEVEL["errors"] | _LEVEL["info"] | _LEVEL["statistics"] | _FIXED
# Bytes looked through for the NUL at a time: a large buffer is mostly unused.
_PIECE: Final = 1 << 16


class TextLog:
    """A text log in the caller's buffer, as bpf(2) keeps it.

    `buffer` is anything writable and contiguous (bytearray, memoryview, mmap,
    ctypes array), or None to learn only the size a log would need; `size` is
    the bytes of it to use, all by default; `level` has the bits of bpf(2): 1,
    2, 4 and 8 (keep the head).  Level 0 goes with no buffer and logs nothing.
    CapacityError, with `errno` as the call would return it and the buffer
    untouched, for what `check` refuses and for a buffer that cannot be used.

    The buffer must stay until `finish`: it cannot be resized before (the
    attempt is a BufferError), and appending after its release is a
    CollectorError.  So is any change after `finish`.
    """

    __slots__ = (
        "_end",
        "_level",
        "_needed",
        "_owner",
        "_result",
        "_size",
        "_start",
        "_view",
        "_written",
    )

    def __init__(
        self, buffer: Buffer | None = None, *, size: int | None = None, level: int = 1
    ) -> None:
        view = None if buffer is None else writable(buffer)
        available = 0 if view is None else len(view)
        if size is None:
            size = available
        if objection := _objection(view is not None, size, level):
            raise CapacityError(objection)
        if view is not None and size > available:
            raise CapacityError(f"the buffer has {available} bytes, the size says {size}")
        self._owner = buffer
        self._view = None if view is None else view[:size]
        self._size = index(size)
        self._level = index(level)
        # Logical positions since the last reset to 0: of the oldest byte that is
        # still held, and of the NUL.
        self._start = 0
        self._end = 0
        self._needed = 0
        self._written = False
        self._result: tuple[int, int] | None = None

    @staticmethod
    def check(has_buffer: bool, size: int, level: int) -> int:
        """0, or errno.EINVAL where bpf(2) refuses this log (bpf_vlog_init of Linux 6.4)."""
        return errno.EINVAL if _objection(has_buffer, size, level) else 0

    @property
    def position(self) -> int:
        """The length of the text so far in bytes, what was given up included; see `reset`."""
        return self._end

    @property
    def buffer(self) -> memoryview | None:
        """The first `size` bytes of the caller's buffer, None if there is none.

        CollectorError if the buffer was released or has shrunk.
        """
        if self._owner is None:
            return None
        try:
            view = writable(self._owner)
        except CapacityError as error:
            raise CollectorError(f"the buffer of this log is gone: {error}") from None
        if len(view) < self._size:
            raise CollectorError(f"the buffer shrank from {self._size} bytes to {len(view)}")
        return view[: self._size]

    @property
    def text(self) -> str:
        """What a reader of the buffer finds: the text up to the first NUL.

        Bytes that are not UTF-8 are kept as surrogates.  Empty as long as
        nothing was written: what lay in the buffer before is not a log.  A
        rotating log is in order only after `finish`.
        """
        view = self.buffer if self._written else None
        return "" if view is None else text_of(_c_string(view))

    def append(self, text: str | Buffer) -> None:
        """Add one kernel message: text up to its first NUL, cut at 1023 bytes.

        EncodeError for what is neither text nor bytes.
        """
        self._open("append to")
        message = _message(text)
        if not self._level:
            return
        view = self._whole()
        count = len(message) + 1
        self._needed = min(_UINT_MAX, max(self._needed, self._end + count))
        if self._level & _FIXED:
            position = self._end
            self._end += count - 1
            room = self._size - position
            if view is not None and room > 0:
                kept = min(room, count) - 1
                view[position : position + kept + 1] = message[:kept] + b"\0"
                self._written = True
            return
        new_end = self._end + count
        if new_end - self._start >= self._size:
            self._start = new_end - self._size
        self._end = new_end - 1
        if view is not None:
            self._copy(view, (message + b"\0")[-self._size :], new_end)

    def _copy(self, view: memoryview, data: bytes, new_end: int) -> None:
        self._written = True
        first = (new_end - len(data)) % self._size
        head = min(len(data), self._size - first)
        view[first : first + head] = data[:head]
        if head < len(data):
            view[: len(data) - head] = data[head:]

    def reset(self, pos: int) -> None:
        """Go back to an earlier `position`; what a full log needs is not lowered.

        EncodeError for a position that was never reached.
        """
        self._open("reset")
        if not isinstance(pos, int) or not 0 <= pos <= self._end:
            raise EncodeError(f"reset to {pos!r}: the position is {self._end}")
        if not self._level:
            return
        view = self._whole()
        self._end = pos
        self._start = min(self._start, pos)
        if view is None:
            return
        # The fixed log zeroes the byte behind the position, not the one at it.
        zero = pos + 1 if self._level & _FIXED else pos % self._size
        if zero < self._size:
            view[zero] = 0

    def fault(self) -> None:
        """Act as if a copy to the caller had failed: from now on only count."""
        self._open("fault")
        self._view = None

    def finish(self) -> tuple[int, int]:
        """End the log; its errno (0, EFAULT before ENOSPC) and the size it needed.

        The size is in bytes, the NUL included, and counts the longest moment.
        The buffer then holds the text from its first byte on.  A second call
        only returns the same.
        """
        if self._result is None:
            view = self._whole()
            if view is not None and self._start:
                rotate_left(view, self._start % self._size)
            self._result = self._verdict(), self._needed
            if view is not None:
                view.release()
        return self._result

    def _verdict(self) -> int:
        if not self._level:
            return 0
        if (self._view is not None) != (self._size != 0):
            return errno.EFAULT
        if self._view is not None and self._needed > self._size:
            return errno.ENOSPC
        return 0

    def _open(self, what: str) -> None:
        if self._result is not None:
            raise CollectorError(f"cannot {what} a log that is finished")

    def _whole(self) -> memoryview | None:
        """The view to write to, after a look at whether its owner is still there."""
        if self._view is not None and isinstance(self._owner, memoryview):
            try:
                self._owner.nbytes  # noqa: B018  (raises on a released view)
            except ValueError:
                raise CollectorError("the buffer of this log was released") from None
        return self._view


def text_records(text: str | Buffer) -> list[String]:
    """The lines of a text, one STRING each, every newline kept in its record.

    A buffer is read as `TextLog.text` reads it; as there, the text ends at its
    first NUL.  Only a newline ends a line.  `records_text` undoes this.
    """
    if not isinstance(text, str):
        text = text_of(_c_string(memoryview(_bytes(text))))
    lines = text.partition("\0")[0].split("\n")
    last = lines.pop()
    records = [String(line + "\n") for line in lines]
    return [*records, String(last)] if last else records


def records_text(records: Iterable[String]) -> str:
    """The text of STRING records: each a line, only the last may lack its newline."""
    messages = [record.message for record in records]
    if not messages:
        return ""
    whole = [text if text.endswith("\n") else text + "\n" for text in messages[:-1]]
    return "".join([*whole, messages[-1]])


def _objection(has_buffer: bool, size: int, level: int) -> str:
    """Why bpf(2) refuses such a log, or nothing."""
    try:
        size, level = index(size), index(level)
    except TypeError as error:
        return f"size and level are numbers: {error}"
    if level & ~_LEVELS:
        return f"level {level} has bits that a text log does not know"
    if not 0 <= size <= _CAPACITY_MAX:
        return f"a size of {size} bytes is not between 0 and {_CAPACITY_MAX}"
    if has_buffer != (size != 0):
        return "a buffer of no bytes" if has_buffer else f"{size} bytes without a buffer"
    if has_buffer and not level:
        return "a buffer at level 0"
    return ""


def _bytes(data: Buffer) -> bytes:
    try:
        return memoryview(data).tobytes()
    except (TypeError, ValueError) as error:
        raise EncodeError(f"text or bytes expected: {error}") from None


def _message(text: str | Buffer) -> bytes:
    if isinstance(text, str):
        # A character takes at least a byte: no more than this many can count.
        try:
            data = bytes_of(text[:_MESSAGE_MAX])
        except UnicodeEncodeError as error:
            raise EncodeError(
                f"character {error.start} is a lone surrogate, which UTF-8 cannot carry"
            ) from None
    else:
        data = _bytes(text)
    return data[:_MESSAGE_MAX].partition(b"\0")[0]


def _c_string(view: memoryview) -> bytes:
    pieces = []
    for start in range(0, len(view), _PIECE):
        piece, nul, _ = bytes(view[start : start + _PIECE]).partition(b"\0")
        pieces.append(piece)
        if nul:
            break
    return b"".join(pieces)
