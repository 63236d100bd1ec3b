"""The end of a file of whole pieces: where it is, and how another piece gets there."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from ..errors import CaptureError

__all__ = ["End", "Pieces", "RawFile"]


class RawFile(Protocol):
    """An open binary file, unbuffered: `write` may take fewer bytes than it is given."""

    def read(self, size: int, /) -> bytes | None: ...
    def write(self, data: bytes, /) -> int | None: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def truncate(self, size: int, /) -> int: ...
    def seekable(self) -> bool: ...


class Pieces(Iterable[object], Protocol):
    """A reader of such a file; `end` is behind the last whole piece, `cut` if more follows."""

    @property
    def end(self) -> int: ...

    @property
    def cut(self) -> bool: ...


class End:
    """Appends to a file, each piece whole or not at all."""

    def __init__(self, file: RawFile) -> None:
        self._file = file
        self._at = 0

    def find(self, reader: Pieces, is_ours: Callable[[], bool], refusal: str) -> None:
        """Stand behind the last whole piece that `reader` finds, and cut off the rest.

        `reader` begins where the file does.  CaptureError for a damaged file, and with
        `refusal` where `is_ours` denies that a writer of ours left the rest; the file then
        stands at its beginning.
        """
        file = self._file
        try:
            for _ in reader:
                pass
        except CaptureError as error:
            raise CaptureError(error.offset, f"cannot be added to: {error.text}") from None
        if reader.cut:
            file.seek(0)
            if not is_ours():
                raise CaptureError(0, f"cannot be added to: {refusal}")
            file.truncate(reader.end)
        self._at = file.seek(reader.end)

    def append(self, data: bytes) -> None:
        """Write a piece; OSError if it does not fit, the file is then as before."""
        # One write a piece: a reader that looks now sees all of it or a part that
        # it knows to be one.
        rest = data
        try:
            while rest:
                rest = rest[self._file.write(rest) or 0 :]
        except OSError:
            if self._file.seekable():
                self._file.truncate(self._at)
                self._file.seek(self._at)
            raise
        self._at += len(data)
