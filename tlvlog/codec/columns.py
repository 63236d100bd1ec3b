"""Logs to columns: the offset, type and length of each record, without making any record.

For questions about millions of logs.  The columns are buffers (`memoryview`,
read-only), which numpy and Arrow take as they are, without a copy.
"""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from ..errors import (
    DecodeError,
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
    UnknownTypeError,
)
from ..schema import Schema
from ..wire import HEADER_SIZE, HOST
from ..wire import byte_order as resolve
from .decoder import decode, refuse_short, strict_scan
from .layout import layouts
from .log import DEFAULT_LIMITS, STATES, Limits
from .scan import COMPLETE, MORE, UNTOUCHED, find_byte_order, scan

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["STATUSES", "Index", "index"]

STATUSES: Final = (
    *STATES,
    "short",
    "malformed",
    "unknown type",
    "trailer",
    "limit",
)
"""What the numbers of `Index.status` mean: the first three are sound logs."""

_SOUND: Final = STATUSES.index("untouched")
DAMAGE: Final[dict[type[DecodeError], int]] = {
    kind: STATUSES.index(name)
    for kind, name in (
        (ShortInputError, "short"),
        (MalformedRecordError, "malformed"),
        (UnknownTypeError, "unknown type"),
        (TrailerError, "trailer"),
        (LimitError, "limit"),
    )
}
"""The status of each kind of damage."""


class Index(NamedTuple):
    """The records of one or many logs as columns, each a read-only memoryview.

    A row is a record: `offset` (u64) of its header, from the start of its buffer,
    `type` (u16) and `length` (u32) in bytes, without the header.  End records have
    none.  A log is an item of `status` (u8, see `STATUSES`) and the rows from `starts`
    (u64) of its own item up to the next one's; `starts` has one item more than there
    are logs.  Of a damaged log there are the rows before the damage.
    """

    offset: memoryview
    type: memoryview
    length: memoryview
    starts: memoryview
    status: memoryview


def index(
    data: "Buffer | Sequence[Buffer]",
    *,
    boundaries: Iterable[int] | None = None,
    schema: Schema | None = None,
    byte_order: str = "auto",
    strict: bool = False,
    limits: Limits | None = None,
) -> Index:
    """The columns of the log in `data`, or of many logs.

    With `boundaries`, ascending offsets in bytes, log number i of many in one buffer
    extends from the i-th of them to the next; a list or tuple of buffers holds one log
    each.  The other arguments, and what is checked of every log, are those of `decode`,
    for each log by itself.

    The buffer is not copied.  If it changes meanwhile, through another thread or a
    shared mapping, the call still ends in a result or a DecodeError, but the rows
    may be of neither state: copy first what others can write to.

    A single damaged log raises DecodeError; among many logs `status` marks the damaged
    one, and the others are unaffected.  ValueError for boundaries that do not ascend or
    lie outside of the buffer.
    """
    bounds = DEFAULT_LIMITS if limits is None else limits
    rows = _Rows(schema, byte_order, strict, bounds)
    if isinstance(data, (list, tuple)):
        if boundaries is not None:
            raise ValueError("boundaries are for many logs in one buffer")
        for item in data:
            rows.add(memoryview(item).cast("B"), 0)
        return rows.index()
    view = memoryview(data).cast("B")  # type: ignore[arg-type]  # not a sequence of buffers
    if boundaries is not None:
        for start, end in _pairs(boundaries, len(view)):
            rows.add(view[start:end], start)
    elif rows.add(view, 0) > _SOUND:
        decode(view, schema=schema, byte_order=byte_order, strict=strict, limits=limits)
    return rows.index()


def _pairs(boundaries: Iterable[int], size: int) -> list[tuple[int, int]]:
    """Where each log begins and ends; ValueError before any is looked at."""
    offsets = list(boundaries)
    pairs = list(pairwise(offsets))
    if offsets and (min(offsets) < 0 or max(offsets) > size):
        raise ValueError(f"a boundary lies outside of a buffer of {size} bytes")
    for start, end in pairs:
        if start > end:
            raise ValueError(f"boundaries must ascend: {end} follows {start}")
    return pairs


class _Rows:
    """The columns while they grow."""

    def __init__(
        self, schema: Schema | None, byte_order: str, strict: bool, bounds: Limits
    ) -> None:
        self._schema = schema
        self._order = None if byte_order == "auto" else resolve(byte_order)
        self._walk = strict_scan if strict else scan
        self._bounds = bounds
        self._offset = array("Q")
        self._type = array("H")
        self._length = array("I")
        self._starts = array("Q", [0])
        self._status = array("B")

    def add(self, view: memoryview, base: int) -> int:
        """Add a log, which begins at `base` of its buffer; gives its status."""
        bounds = self._bounds
        raw = bytes(view[: bounds.total + HEADER_SIZE])  # one more than the limit, as in decode
        order = self._order or find_byte_order(raw, bounds)[0] or HOST
        tables = layouts(self._schema, order)
        offsets: list[int] = []
        if raw.startswith(UNTOUCHED):
            status = STATUSES.index("untouched")
        else:
            try:
                stop, outcome, _ = self._walk(raw, 0, tables, bounds, offsets)
                if outcome == MORE:
                    refuse_short(raw, stop, tables)
                status = STATUSES.index("complete" if outcome == COMPLETE else "unterminated")
            except DecodeError as error:
                status = DAMAGE[type(error)]
        for offset in offsets:
            type_, length = tables.unpack(raw, offset)
            self._type.append(type_)
            self._length.append(length)
            self._offset.append(base + offset)
        self._starts.append(len(self._offset))
        self._status.append(status)
        return status

    def index(self) -> Index:
        """The columns."""
        columns = (self._offset, self._type, self._length, self._starts, self._status)
        return Index(*(memoryview(column).toreadonly() for column in columns))
