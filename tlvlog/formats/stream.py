"""A stream of msgpack values, with bounds: msgpack's own packer and unpacker, held to ours.

`Values` is fed bytes and says where the last whole value ended, so whoever reads
a file knows what of it is good and what was cut off.  No value is believed to be
larger than the bounds, however large it says that it is.

This module loads msgpack and is imported when that is needed.
"""

from __future__ import annotations

import re
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Self

import msgpack

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Bounds", "Ext", "IncompleteError", "Values", "extension", "pack", "unpack", "whole"]

_SMALL_PIECE: Final = 1 << 12
# More than any length of two bytes says.
_ZEROS: Final = (1 << 16) + 16
# First bytes of text, bytes and extensions whose length has four bytes.
_LONG: Final = frozenset((0xDB, 0xC6, 0xC9))


class Bounds(NamedTuple):
    """What one value may take: `size` bytes in all, `items` inside it, `depth` of nesting."""

    size: int
    items: int
    depth: int


class IncompleteError(Exception):
    """The bytes end inside a value."""


class Ext(msgpack.ExtType):  # type: ignore[misc]  # msgpack is not typed
    """An extension value, of any type number: msgpack's own class takes those of applications."""

    def __new__(cls, code: int, data: bytes) -> Self:
        """The value with this type number and these bytes."""
        made: Self = tuple.__new__(cls, (code, data))
        return made


def extension(value: object) -> tuple[int, bytes] | None:
    """Type number and bytes of an extension value; None for any other."""
    if isinstance(value, msgpack.Timestamp):
        return -1, value.to_bytes()
    return (value.code, value.data) if isinstance(value, msgpack.ExtType) else None


def pack(value: object) -> bytes:
    """The shortest msgpack of a value; ValueError for what it cannot carry."""
    try:
        data: bytes = msgpack.packb(value, unicode_errors="surrogateescape")
    except OverflowError:
        raise ValueError("a number takes more than 64 bits") from None
    except TypeError as error:
        raise ValueError(f"msgpack cannot carry this: {error}") from None
    return data


def whole(data: bytes, bounds: Bounds) -> object:
    """The one value that `data` is; ValueError for anything else."""
    values = Values(bounds)
    values.feed(data)
    if not values.advance() or values.end != len(data):
        raise ValueError("this is not one whole value")
    return values.value


def unpack(data: Buffer, bounds: Bounds) -> tuple[object, int]:
    """The value at the beginning of `data`, and where it ends.

    IncompleteError where the bytes end inside it; ValueError as in `Values.advance`.
    """
    values = Values(bounds, piece=_SMALL_PIECE)
    values.feed(data)
    try:
        if not values.advance():
            raise IncompleteError
    finally:
        values.forget()
    return values.value, values.end


class Values:
    """Values out of bytes that come in pieces: `feed`, then `advance` as long as that is true.

    `value` is then the last whole one, `end` the offset behind it, and `rest` how
    many bytes behind that were fed.  Text is UTF-8; bytes that are not are kept
    as lone surrogates (`surrogateescape`) unless `text_errors` says "strict".
    """

    def __init__(
        self, bounds: Bounds, *, text_errors: str = "surrogateescape", piece: int = 1 << 16
    ) -> None:
        self._bounds = bounds
        self._piece = piece
        self._items = self._fed = self._given = self.end = 0
        self._waiting: deque[memoryview] = deque()
        # The last bytes that the unpacker was given; those of a value that is not whole are there.
        self._part = bytearray()
        self._error: ValueError | None = None
        self.value: object = None
        self._unpacker = msgpack.Unpacker(
            unicode_errors=text_errors,
            strict_map_key=False,  # `_pairs` is stricter
            object_pairs_hook=self._pairs,
            list_hook=self._list,
            ext_hook=Ext,
            # One value, and a piece that may begin with the next.
            max_buffer_size=2 * max(bounds.size, piece),
            max_str_len=bounds.size,
            max_bin_len=bounds.size,
            max_ext_len=bounds.size,
            max_array_len=bounds.items,
            max_map_len=bounds.items // 2,
        )

    @property
    def rest(self) -> int:
        """Bytes behind the last whole value."""
        return self._fed - self.end

    def forget(self) -> None:
        """Let go of the bytes that were not looked at."""
        self._waiting.clear()

    def feed(self, data: Buffer) -> None:
        """Add bytes, which must not change until they were looked at."""
        self._waiting.append(memoryview(data))
        self._fed += len(self._waiting[-1])

    def advance(self) -> bool:
        """Whether there is another whole value, now in `value`.

        ValueError, again and again, where it is not msgpack, has a key that is no
        text or that stands twice, or exceeds the bounds.
        """
        if self._error is not None:
            raise self._error
        try:
            while not self._unpack():
                self._refuse_length()
                if not self._waiting:
                    return False
                self._hand_over()
        except msgpack.StackError:
            self._error = self._too_deep()
        except (msgpack.BufferFull, ValueError) as error:  # FormatError is one
            self._error = self._in_words(error)
        if self._error is not None:
            raise self._error
        self.end = self._unpacker.tell()
        return True

    def _unpack(self) -> bool:
        # What was counted of a part may be counted again when there is more of it.
        self._items = 0
        try:
            self.value = self._unpacker.unpack()
        except msgpack.OutOfData:
            return False
        if self._unpacker.tell() - self.end > self._bounds.size:
            raise self._too_long()
        self._check(self.value)
        return True

    def _hand_over(self) -> None:
        """Give the unpacker a piece; of a long value as much again as it has of it."""
        piece = self._waiting[0][: max(self._piece, self._given - self.end)]
        self._unpacker.feed(piece)
        del self._part[: self.end - (self._given - len(self._part))]
        self._part += piece
        self._given += len(piece)
        self._waiting[0] = self._waiting[0][len(piece) :]
        if not self._waiting[0]:
            self._waiting.popleft()

    def _refuse_length(self) -> None:
        """Of a value that goes on: ValueError if it says to be longer than it may be.

        The unpacker compares the length of text, bytes and extensions once it has
        all of them.  It stands behind a length meanwhile, and if 64 KiB more do not
        bring it on that length is one of four bytes.
        """
        if self._given - self.end > self._bounds.size:
            raise self._too_long()
        at = self._unpacker.tell() - self.end
        part = memoryview(self._part)[len(self._part) - (self._given - self.end) :]
        if len(part) - at <= _ZEROS and (self._waiting or not _is_stuck(part)):
            return
        if at >= 5 and part[at - 5] in _LONG:
            length = int.from_bytes(part[at - 4 : at], "big")
            if at + length > self._bounds.size:
                raise self._too_long(at + length)

    def _in_words(self, error: Exception) -> ValueError:
        text = str(error)
        if isinstance(error, msgpack.FormatError):
            return ValueError("0xc1 begins no msgpack value")
        if isinstance(error, msgpack.BufferFull) or re.search("max_(str|bin|ext)_len", text):
            return self._too_long()
        if re.search("max_(array|map)_len", text):
            return self._too_many()
        return ValueError(text)

    def _too_long(self, size: int | None = None) -> ValueError:
        least = self._bounds.size + 1 if size is None else size
        return ValueError(f"a value of {least} bytes or more, at most {self._bounds.size} fit")

    def _too_many(self) -> ValueError:
        return ValueError(f"more than {self._bounds.items} items in one value")

    def _too_deep(self) -> ValueError:
        return ValueError(f"nested more than {self._bounds.depth} deep")

    def _count(self, items: int) -> None:
        self._items += items
        if self._items > self._bounds.items:
            raise self._too_many()

    def _list(self, items: list[object]) -> list[object]:
        self._count(len(items))
        return items

    def _pairs(self, pairs: list[tuple[object, Any]]) -> dict[str, Any]:
        self._count(2 * len(pairs))
        found: dict[str, Any] = {}
        for key, value in pairs:
            if not isinstance(key, str):
                raise ValueError(f"a key that is {type(key).__name__}, not text")
            if key in found:
                raise ValueError(f"the key {key!r:.40} stands twice")
            found[key] = value
        return found

    def _check(self, value: object) -> None:
        """Depth and number of items of a whole value, which the unpacker has bounded roughly."""
        depth, count, level = 0, 1, [value]
        while level := [item for item in level if isinstance(item, (list, dict))]:
            depth += 1
            if depth > self._bounds.depth:
                raise self._too_deep()
            count += sum(len(item) * (2 if isinstance(item, dict) else 1) for item in level)
            if count > self._bounds.items:
                raise self._too_many()
            level = [
                part
                for item in level
                for part in (item.values() if isinstance(item, dict) else item)
            ]


def _is_stuck(part: memoryview) -> bool:
    """Whether zeros behind them would not bring an unpacker on that has these bytes."""
    unpacker = msgpack.Unpacker(
        strict_map_key=False,
        unicode_errors="surrogateescape",
        object_pairs_hook=len,
        max_buffer_size=len(part) + 2 * _ZEROS,
    )
    places = []
    for more in (part, bytes(_ZEROS)):
        unpacker.feed(more)
        with suppress(msgpack.UnpackException, ValueError):
            unpacker.unpack()
        places.append(unpacker.tell())
    return bool(places[0] == places[1])
