"""The entries of a capture's file, whole ones only, out of bytes that are read as they are needed.

This module loads msgpack and is imported when that is needed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from .._native.accelerator import core
from .stream import Bounds, IncompleteError, Values, unpack

if TYPE_CHECKING:
    from .capture import Readable

__all__ = ["Entries", "PlainEntries"]

_CHUNK: Final = 1 << 16
_AT_ONCE: Final = 256  # entries that are read ahead


class Entries:
    """The entries of a file, in Python alone."""

    def __init__(self, file: Readable, bounds: Bounds) -> None:
        self._file = file
        self._values = Values(bounds)

    @property
    def rest(self) -> int:
        """Bytes behind the last whole entry."""
        return self._values.rest

    @property
    def end(self) -> int:
        """The offset behind the last whole entry."""
        return self._values.end

    def next(self, *, may_be_plain: bool) -> object:  # noqa: ARG002  # as that of PlainEntries
        """The next entry, None where there is none yet; ValueError where it is damaged."""
        while not self._values.advance():
            chunk = self._file.read(_CHUNK)
            if not chunk:
                return None
            self._values.feed(chunk)
        return _map(self._values.value)


class PlainEntries:
    """The same where the core reads what is plain, many at once: as the fields of a call.

    Only with the default limits, which are the core's.
    """

    def __init__(self, file: Readable, bounds: Bounds) -> None:
        self._file = file
        self._bounds = bounds
        self._data = bytearray()
        self._at = 0
        self._base = 0
        self._ready: Iterator[tuple[Any, ...]] = iter(())

    @property
    def rest(self) -> int:
        """Bytes behind the last whole entry."""
        return len(self._data) - self._at

    @property
    def end(self) -> int:
        """The offset behind the last whole entry."""
        return self._base + self._at

    def next(self, *, may_be_plain: bool) -> object:
        """The next entry, a list of fields where it is plain and that is wanted; as `Entries`."""
        for *fields, size in self._ready:
            self._at += size
            return fields
        while True:
            is_cut = True
            if may_be_plain and core is not None:
                found, is_cut = core.read_calls(self._data, self._at, _AT_ONCE)
                if found:
                    self._ready = iter(found)
                    return self.next(may_be_plain=True)
            if self.rest and not (may_be_plain and is_cut):
                entry = self._unpack()
                if entry is not None:
                    return entry
            if not self._more():
                return None

    def _unpack(self) -> object:
        """The entry that is not plain; None where it is not whole."""
        try:
            with memoryview(self._data) as view, view[self._at :] as rest:
                value, size = unpack(rest, self._bounds)
        except IncompleteError:
            return None
        self._at += size
        return _map(value)

    def _more(self) -> bool:
        """Read on, at least as much as is left over, so that nothing is looked at too often."""
        chunk = self._file.read(max(_CHUNK, self.rest))
        if not chunk:
            return False
        del self._data[: self._at]
        self._base += self._at
        self._at = 0
        self._data += chunk
        return True


def _map(value: object) -> dict[str, Any]:
    """The value, which must be a map: msgpack's nil is not the end of a file."""
    if not isinstance(value, dict):
        raise ValueError(f"an entry that is no map: {type(value).__name__}")
    return value
