"""A STRING written in several pieces, as kernel code builds a line from several calls."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from ..errors import CollectorError, EncodeError
from ..wire import HEADER_SIZE, bytes_of

__all__ = ["OpenString", "text_bytes"]


class OpenString:
    """A context manager that gathers pieces; `LogBuffer.open_string` makes it.

    `begin` opens it in its log and gives the room, in bytes; `end` takes its
    size and, unless it is given up, its value.  `kept` says after the block
    whether the record was kept at once.
    """

    __slots__ = ("_begin", "_end", "_is_open", "_pieces", "_room", "_size", "kept")

    def __init__(
        self,
        begin: Callable[[OpenString], int],
        end: Callable[[int, bytes | None], bool],
    ) -> None:
        self._begin = begin
        self._end = end
        self._is_open = False
        self._pieces: list[bytes] = []
        self._room = 0
        self._size = HEADER_SIZE
        self.kept: bool | None = None

    def write(self, text: str | bytes) -> None:
        """Add a piece.  EncodeError for no text; CollectorError if this is not open."""
        piece = text_bytes(text)
        if not self._is_open:
            raise CollectorError("this string is not open: its block or its log has ended")
        self._size += len(piece)
        # What can never be kept takes no memory.
        if self._size <= self._room:
            self._pieces.append(piece)

    def give_up(self) -> None:
        """Close it without keeping it; it counts as a truncation."""
        self._close()
        self._end(self._size, None)

    def forget(self) -> None:
        """Close it without a trace: the log that it belonged to is no more."""
        self._close()

    def _close(self) -> None:
        self._is_open = False
        self.kept = False

    def __enter__(self) -> Self:
        if self.kept is not None:
            raise CollectorError("this string is written already")
        self._room = self._begin(self)
        self._is_open = True
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if not self._is_open:  # its log has ended before it
            return
        if kind is not None:
            self.give_up()
            return
        self._close()
        self.kept = self._end(self._size, b"".join(self._pieces))


def text_bytes(text: str | bytes) -> bytes:
    """Text as it goes on the wire; EncodeError for what is no text."""
    if isinstance(text, str):
        try:
            return bytes_of(text)
        except UnicodeEncodeError as error:
            raise EncodeError(
                f"character {error.start} is a lone surrogate, which UTF-8 cannot carry",
                record="string",
            ) from None
    if isinstance(text, (bytes, bytearray, memoryview)):
        return bytes(text)
    raise EncodeError(f"text expected, found {type(text).__name__}", record="string")
