"""The walk over a log: every length checked, no value made.

This is the seam at which another implementation of the walk can take over: it
sees bytes, tables and limits, and gives offsets.

The order of the checks on a header is part of the format (WIRE.md, "Damage"),
since readers in other languages must name the same damage at the same place:
fewer than six bytes; type 0; type 0xffff; the length of the end record; the
limits; too few bytes for the value; the value's own layout; the number of
records.
"""

from __future__ import annotations

from enum import Enum, auto
from itertools import repeat
from typing import NamedTuple

from .errors import (
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
    UnknownTypeError,
)
from .layout import Layouts, RecordLayout, SetLayout
from .log import Limits
from .wire import (
    COUNT_MAX,
    END_LENGTH,
    END_TYPE,
    HEADER_SIZE,
    HEADERS,
    INVALID,
    NUMBERS,
    ORDER_LENGTH_MAX,
    STOPPED,
    TRAILER_SIZE,
    ByteOrder,
)

_COUNT = {order: numbers["u16"].unpack_from for order, numbers in NUMBERS.items()}
assert COUNT_MAX == 0xFFFF  # noqa: S101  the end record's count is the u16 read above

_little = HEADERS["little"].unpack_from
_big = HEADERS["big"].unpack_from
_UNTOUCHED = bytes(HEADER_SIZE)


class Outcome(Enum):
    """Why a scan stopped."""

    MORE = auto()  # out of bytes, at a record's beginning or inside one
    STOPPED = auto()  # a type 0: the writer got no further
    COMPLETE = auto()  # an end record


class Extent(NamedTuple):
    """Where a scan stopped, why, and the end record's count."""

    offset: int
    outcome: Outcome
    num_truncations: int = 0


def find_byte_order(
    data: bytes | bytearray, most: int, offset: int = 0
) -> tuple[ByteOrder | None, int | None]:
    """The order that the first non-empty record from `offset` on shows, or None.

    With None comes where to look on when more bytes have come, or None when no
    byte can show it any more.  No number from 1 to 65,535 has its byte-swapped
    twin in that range, so at most one order can be right.  Looks at `most`
    headers and one more.
    """
    last = min(len(data) - HEADER_SIZE, most * HEADER_SIZE)
    while offset <= last:
        type_, length = _little(data, offset)
        if length:
            if length <= ORDER_LENGTH_MAX:
                return "little", None
            return ("big" if _big(data, offset)[1] <= ORDER_LENGTH_MAX else None), None
        if type_ in (STOPPED, INVALID):
            return None, None
        offset += HEADER_SIZE
    return None, (offset if offset <= most * HEADER_SIZE else None)


def is_untouched(data: bytes | bytearray) -> bool:
    """Whether nobody has written to the buffer, which its caller had cleared."""
    return data.startswith(_UNTOUCHED)


def scan(
    data: bytes | bytearray,
    offset: int,
    tables: Layouts,
    limits: Limits,
    strict: bool,
    offsets: list[int],
) -> Extent:
    """Walk the records of `data` from `offset` on, and add where each begins to `offsets`.

    Raises the errors of a malformed log with the offset of the damage; bytes
    that stop inside a record are not one, more may come: see `short_input`.
    """
    end = len(data)
    header = tables.header.unpack_from
    plain = frozenset() if strict else tables.plain
    longest = limits.record_length
    # Where a record may end at the latest, by the bytes there are and by the limit.
    wall = end if end <= limits.total else limits.total
    last = end - HEADER_SIZE
    append = offsets.append
    for _ in repeat(None, limits.records + 1 - len(offsets)):
        if offset > last:
            return Extent(offset, Outcome.MORE)
        type_, length = header(data, offset)
        following = offset + HEADER_SIZE + length
        if type_ not in plain or following > wall or length > longest:
            if type_ == END_TYPE and length == END_LENGTH and following <= wall:
                count = _COUNT[tables.order](data, offset + HEADER_SIZE)[0]
                return Extent(following, Outcome.COMPLETE, count)
            if type_ == STOPPED and not length:
                return Extent(offset, Outcome.STOPPED)
            check_header(data, offset, type_, length, tables, limits)
            if following > end:
                return Extent(offset, Outcome.MORE)
            check_value(data, offset, type_, length, tables, limits, strict)
            if strict:
                _check_loss(offsets, offset, data, tables)
        append(offset)
        offset = following
    raise LimitError(
        offsets.pop(), limit="records", allowed=limits.records, actual=limits.records + 1
    )


def check_header(
    data: bytes | bytearray,
    offset: int,
    type_: int,
    length: int,
    tables: Layouts,
    limits: Limits,
) -> None:
    """Refuse what no value could mend, before its bytes are waited for."""
    if type_ == STOPPED:
        raise MalformedRecordError(
            offset, f"type {STOPPED} is never written, but a length of {length} follows it"
        )
    if type_ == INVALID:
        raise MalformedRecordError(offset, f"type {INVALID:#06x} is not valid")
    name = _name(tables, type_)
    if type_ == END_TYPE and length != END_LENGTH:
        text = f"the end record is {END_LENGTH} bytes long, found a length of {length}"
        if length == TRAILER_SIZE:
            text += "; this writer counts the header, which the length must not"
        raise TrailerError(offset, text, record=name)
    if length > limits.record_length:
        raise LimitError(
            offset,
            limit="record_length",
            allowed=limits.record_length,
            actual=length,
            record=name,
        )
    if offset + HEADER_SIZE + length > limits.total:
        raise LimitError(
            offset,
            limit="total",
            allowed=limits.total,
            actual=offset + HEADER_SIZE + length,
            record=name,
        )


def short_input(data: bytes | bytearray, offset: int, tables: Layouts) -> ShortInputError | None:
    """The error of a log whose bytes stop at or after `offset`; None if they stop between records."""
    available = len(data) - offset
    if not available:
        return None
    if available < HEADER_SIZE:
        return ShortInputError(offset, needed=HEADER_SIZE, available=available)
    type_, length = tables.header.unpack_from(data, offset)
    return ShortInputError(
        offset,
        needed=length,
        available=available - HEADER_SIZE,
        record=_name(tables, type_),
    )


def _name(tables: Layouts, type_: int) -> str:
    layout = tables.records.get(type_)
    return layout.spec.name if layout else "unknown"


def check_value(
    data: bytes | bytearray,
    offset: int,
    type_: int,
    length: int,
    tables: Layouts,
    limits: Limits,
    strict: bool,
) -> None:
    """Check the value of the record at `offset`, all of which is there, against its layout."""
    layout = tables.records.get(type_)
    if layout is None:
        if strict:
            raise UnknownTypeError(offset, type=type_, length=length)
        return
    name = layout.spec.name
    value = offset + HEADER_SIZE
    if length < layout.size and length not in layout.stops:
        if length < layout.minimum:
            text = f"{name} record of {layout.minimum} bytes or more expected, found {length}"
        else:
            text = f"{name} record of {length} bytes ends inside a field"
        raise MalformedRecordError(offset, text, record=name)
    if layout.attributes is not None and length > layout.size:
        _AttributeCheck(data, tables, limits, strict, name).run(
            value + layout.size, value + length, layout.attributes
        )
    if strict:
        _check_canonical(data, offset, length, layout)


class _AttributeCheck:
    """One walk over the attributes of a record, its nests included."""

    __slots__ = ("count", "data", "header", "limits", "record", "strict")

    def __init__(
        self,
        data: bytes | bytearray,
        tables: Layouts,
        limits: Limits,
        strict: bool,
        record: str,
    ) -> None:
        self.data = data
        self.header = tables.header.unpack_from
        self.limits = limits
        self.strict = strict
        self.record = record
        self.count = 0

    def run(self, offset: int, wall: int, known: SetLayout, depth: int = 1) -> None:
        """Check the attributes from `offset` to `wall`, which they must end on."""
        data, header, get = self.data, self.header, known.get
        most = self.limits.attributes
        if depth > self.limits.depth:
            raise LimitError(
                offset, limit="depth", allowed=self.limits.depth, actual=depth, record=self.record
            )
        seen: list[int] = []
        while offset < wall:
            if wall - offset < HEADER_SIZE:
                self._fail(offset, f"an attribute header needs {HEADER_SIZE} bytes, {wall - offset} left")
            type_, length = header(data, offset)
            if type_ in (STOPPED, INVALID):
                self._fail(offset, f"attribute type {type_:#06x} is not valid")
            value = offset + HEADER_SIZE
            layout = get(type_)
            if length > wall - value:
                name = layout.spec.name if layout else f"type {type_:#06x}"
                self._fail(
                    offset, f"attribute {name} needs {length} bytes, {wall - value} left", name
                )
            self.count += 1
            if self.count > most:
                raise LimitError(
                    offset, limit="attributes", allowed=most, actual=self.count, record=self.record
                )
            if layout is not None:
                if layout.size != length and layout.size >= 0:
                    name = layout.spec.name
                    self._fail(
                        offset, f"attribute {name} is {layout.size} bytes long, found {length}", name
                    )
                if layout.nest is not None:
                    self.run(value, value + length, layout.nest, depth + 1)
            if self.strict:
                self._check_canonical(offset, type_, length, known, seen)
            offset = value + length

    def _check_canonical(
        self, offset: int, type_: int, length: int, known: SetLayout, seen: list[int]
    ) -> None:
        layout = known.get(type_)
        if layout is None:
            raise UnknownTypeError(
                offset, type=type_, length=length, what="attribute", record=self.record
            )
        name = layout.spec.name
        if layout.is_text and (why := _not_canonical(self.data, offset + HEADER_SIZE, length)):
            self._fail(offset, f"attribute {name} {why}", name)
        rank = layout.rank
        if seen and (rank < seen[0] or (rank == seen[0] and not layout.spec.repeatable)):
            self._fail(offset, f"attribute {name} is out of order or occurs twice", name)
        seen[:] = [rank]

    def _fail(self, offset: int, text: str, field: str | None = None) -> None:
        raise MalformedRecordError(offset, text, record=self.record, field=field)


def _not_canonical(data: bytes | bytearray, start: int, length: int) -> str:
    """What keeps a text from being canonical; "" if nothing does."""
    text = data[start : start + length]
    if text.endswith(b"\0"):
        return "ends in a NUL"
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"is not UTF-8 at byte {error.start}"
    return ""


def _check_canonical(
    data: bytes | bytearray, offset: int, length: int, layout: RecordLayout
) -> None:
    """What `strict` refuses of a record: flags, growth and text that we would not write so."""
    name = layout.spec.name
    value = offset + HEADER_SIZE
    if layout.flags is not None and length > layout.flags and data[value + layout.flags]:
        raise MalformedRecordError(
            offset, f"unknown flags {data[value + layout.flags]:#04x}", record=name, field="flags"
        )
    if layout.tail is not None:
        if layout.tail.kind == "utf8" and (
            why := _not_canonical(data, value + layout.size, length - layout.size)
        ):
            raise MalformedRecordError(
                offset, f"{name} record: {layout.tail.name} {why}", record=name, field=layout.tail.name
            )
    elif layout.attributes is None and length > layout.size:
        raise MalformedRecordError(
            offset,
            f"{name} record of {layout.size} bytes expected, {length - layout.size} unknown follow",
            record=name,
        )


def _check_loss(
    offsets: list[int], offset: int, data: bytes | bytearray, tables: Layouts
) -> None:
    """Strict: nothing but the end record follows a loss record."""
    if not offsets:
        return
    before = _name(tables, tables.header.unpack_from(data, offsets[-1])[0])
    if before == "loss":
        raise TrailerError(
            offset, "only the end record may follow a loss record", record="loss"
        )
