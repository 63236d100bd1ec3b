"""The walk over a log: checks every length, makes no value.

This is the seam at which another implementation of the walk can take over: it
sees bytes, tables and limits, and gives offsets.

The order of the checks on a header is part of the format (WIRE.md, "Damage"),
since readers in other languages must name the same damage at the same place:
fewer than six bytes; type 0 (after a record its length is ignored);
type 0xffff; the length of the end record; the limits; too few bytes for the
value; the value's own layout; the number of records.
"""

from __future__ import annotations

from ..errors import (
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
)
from ..wire import (
    END_LENGTH,
    END_TYPE,
    HEADER_SIZE,
    HEADERS,
    INVALID,
    ORDER_LENGTH_MAX,
    STOPPED,
    TRAILER_SIZE,
    ByteOrder,
)
from .layout import ANY, NEST, UNKNOWN, Layouts, RecordLayout, SetLayout
from .log import Limits

_little = HEADERS["little"].unpack_from
_big = HEADERS["big"].unpack_from
# How a zeroed buffer begins that was never written to.
UNTOUCHED = bytes(HEADER_SIZE)


# Why a scan stopped.
MORE = 0  # out of bytes, at a record's beginning or inside one
STOPPED_EARLY = 1  # a type 0: the writer got no further
COMPLETE = 2  # an end record

Extent = tuple[int, int, int]
"""Where a scan stopped, why, and the end record's count."""


def find_byte_order(
    data: bytes | bytearray, limits: Limits, offset: int = 0
) -> tuple[ByteOrder | None, int | None]:
    """The order that the first non-empty record from `offset` on shows, or None.

    With None comes the offset at which to continue when more bytes have arrived, or
    None if no further byte can show it.  No number from 1 to 65,535 has its
    byte-swapped twin in that range, so at most one order can be right.  Looks no
    further than a scan can get within `limits`.
    """
    last = len(data) - HEADER_SIZE
    most = -1
    while offset <= last:
        type_, length = _little(data, offset)
        if type_ == STOPPED and (offset or not length):
            return None, None
        if length:
            if length <= ORDER_LENGTH_MAX:
                return "little", None
            return ("big" if _big(data, offset)[1] <= ORDER_LENGTH_MAX else None), None
        if type_ == INVALID:
            return None, None
        offset += HEADER_SIZE
        if most < 0:  # hardly ever needed
            most = min(limits.records * HEADER_SIZE, limits.total)
        if offset > most:
            return None, None
    return None, offset


def scan(
    data: bytes | bytearray, offset: int, tables: Layouts, limits: Limits, offsets: list[int]
) -> Extent:
    """Walk the records of `data` from `offset` on, and add where each begins to `offsets`.

    Raises the errors of a malformed log with the offset of the damage; bytes that stop
    inside a record are not an error, since more may come: see `short_input`.
    """
    end = len(data)
    header = tables.unpack
    ordinary = tables.ordinary.get
    longest = limits.record_length
    # The last offset at which a record may end, by the bytes available and by the limit.
    wall = end if end < limits.total else limits.total  # noqa: FURB136  (min() costs a call)
    last = end - HEADER_SIZE
    # So few bytes cannot hold more attributes or records than the limits allow.
    few = limits.attributes * HEADER_SIZE
    near = offset + (limits.records - len(offsets)) * HEADER_SIZE
    if near > last:
        near = last
    while True:
        if offset > near:
            if len(offsets) > limits.records:
                raise LimitError(
                    offsets.pop(),
                    limit="records",
                    allowed=limits.records,
                    actual=limits.records + 1,
                )
            if offset > last:
                return offset, MORE, 0
        type_, length = header(data, offset)
        following = offset + HEADER_SIZE + length
        layout = ordinary(type_)
        if layout is None or following > wall or length > longest:
            if type_ == END_TYPE and length == END_LENGTH <= longest and following <= wall:
                return following, COMPLETE, tables.count(data, offset + HEADER_SIZE)[0]
            if type_ == STOPPED and (offset or not length):
                return offset, STOPPED_EARLY, 0
            check_header(offset, type_, length, tables, limits)
            if following > end:
                return offset, MORE, 0
        elif layout.is_checked:
            at = offset + HEADER_SIZE + layout.size
            size_of = layout.size_of
            if size_of and following - at <= few:
                # The fast path for plain attributes; the first other one leaves it.
                last_header = following - HEADER_SIZE
                while at <= last_header:
                    type_, length = header(data, at)
                    size = size_of(type_, UNKNOWN)
                    if size != length and size != ANY:
                        break
                    at += HEADER_SIZE + length
            if at != following:
                _check_rest(data, offset, at, following, layout, tables, limits)
        offsets.append(offset)
        offset = following


def check_header(
    offset: int,
    type_: int,
    length: int,
    tables: Layouts,
    limits: Limits,
) -> None:
    """Refuse a header that no value could make valid, before waiting for the value."""
    if type_ == STOPPED:
        raise MalformedRecordError(
            offset, f"type {STOPPED} is never written, but a log begins with it and length {length}"
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
    """The error of a log whose bytes stop inside the record at `offset`; None if before it."""
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
    length: int,
    layout: RecordLayout,
    tables: Layouts,
    limits: Limits,
) -> None:
    """Check the value of the record at `offset`, all of which is there, against its layout."""
    size = layout.size
    if length > size:
        if layout.attributes is not None:
            start = offset + HEADER_SIZE
            _check_attributes(
                data, start + size, start + length, layout.attributes, tables, limits, layout
            )
    elif length < size and length not in layout.stops:
        name = layout.spec.name
        if length < layout.minimum:
            text = f"{name} record of {layout.minimum} bytes or more expected, found {length}"
        else:
            text = f"{name} record of {length} bytes ends inside a field"
        raise MalformedRecordError(offset, text, record=name)


def _check_rest(
    data: bytes | bytearray,
    offset: int,
    at: int,
    following: int,
    layout: RecordLayout,
    tables: Layouts,
    limits: Limits,
) -> None:
    """Check the value of the record at `offset`; its attributes before `at` are sound.

    If `at` is past the record, an attribute is too long, or the fixed part is
    incomplete.
    """
    known = layout.attributes
    if known is not None and at < following:
        _check_attributes(data, at, following, known, tables, limits, layout)
    else:
        check_value(data, offset, following - offset - HEADER_SIZE, layout, tables, limits)


def _check_attributes(
    data: bytes | bytearray,
    offset: int,
    wall: int,
    known: SetLayout,
    tables: Layouts,
    limits: Limits,
    record: RecordLayout,
    depth: int = 1,
    count: int = 0,
) -> int:
    """Check the attributes from `offset` to `wall`, which they must end on; gives their number."""
    header = tables.unpack
    size_of = known.sizes.get
    last = wall - HEADER_SIZE
    most = limits.attributes
    while offset <= last:
        type_, length = header(data, offset)
        following = offset + HEADER_SIZE + length
        size = size_of(type_, UNKNOWN)
        count += 1
        if (size != length and size != ANY) or following > wall or count > most:
            _check_attribute(offset, wall, type_, length, known, record.spec.name)
            if count > most:
                raise LimitError(
                    offset,
                    limit="attributes",
                    allowed=most,
                    actual=count,
                    record=record.spec.name,
                )
            if size == NEST:
                if depth >= limits.depth:
                    raise LimitError(
                        offset,
                        limit="depth",
                        allowed=depth,
                        actual=depth + 1,
                        record=record.spec.name,
                    )
                start, nest = offset + HEADER_SIZE, known[type_].nest
                assert nest is not None
                count = _check_attributes(
                    data, start, following, nest, tables, limits, record, depth + 1, count
                )
        offset = following
    if offset != wall:
        raise MalformedRecordError(
            offset,
            f"an attribute header needs {HEADER_SIZE} bytes, {wall - offset} left",
            record=record.spec.name,
        )
    return count


def _check_attribute(
    offset: int, wall: int, type_: int, length: int, known: SetLayout, record: str
) -> None:
    if type_ in (STOPPED, INVALID):
        raise MalformedRecordError(
            offset, f"attribute type {type_:#06x} is not valid", record=record
        )
    layout = known.get(type_)
    name = layout.spec.name if layout else f"type {type_:#06x}"
    left = wall - offset - HEADER_SIZE
    if length > left:
        raise MalformedRecordError(
            offset,
            f"attribute {name} needs {length} bytes, {left} left",
            record=record,
            field=name,
        )
    if layout is not None and layout.size >= 0 and layout.size != length:
        raise MalformedRecordError(
            offset,
            f"attribute {name} is {layout.size} bytes long, found {length}",
            record=record,
            field=name,
        )
