"""Bytes to logs.

`decode` takes a whole buffer, `Decoder` one that arrives in pieces: it resumes the same
scan where the bytes ran out, so chunking cannot change the result.  The scan checks
everything; records are made from the bytes on first access.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final, NoReturn

from .._native.accelerator import core
from ..errors import DecodeError, ShortInputError
from ..schema import Schema
from ..wire import HEADER_SIZE, HOST, text_of
from ..wire import byte_order as resolve
from .attributes import Attribute, known_attribute
from .canonical import check_canonical
from .extended_error import ExtendedError
from .factory import record_class
from .layout import Layouts, RecordLayout, SetLayout, core_layouts, layouts
from .log import DEFAULT_LIMITS, Limits, Log, RecordSequence, unread_log
from .records import Record, String, Unknown
from .scan import (
    COMPLETE,
    MORE,
    STOPPED_EARLY,
    UNTOUCHED,
    Extent,
    find_byte_order,
    scan,
    short_input,
)

if TYPE_CHECKING:
    from typing_extensions import Buffer


def decode(
    data: Buffer,
    *,
    schema: Schema | None = None,
    byte_order: str = "auto",
    strict: bool = False,
    limits: Limits | None = None,
) -> Log:
    """The log at the beginning of `data`, any bytes-like object.

    Every length is checked here; records are made on first access, from a copy, so
    `data` may change afterwards.  `byte_order` is "auto" (the first record that is not
    empty shows it), "host", "little" or "big".  `strict` refuses unknown types, unknown
    flags and bytes that are not canonical (WIRE 12).  Bytes after the end record are
    ignored.  `schema` explains types and names (None: the built-in one), `limits`
    bounds what is accepted (None: the defaults of `Limits`).

    Raises DecodeError, a ValueError; its `offset` in bytes from the start of
    `data` says where the damage is, its `log` what came before.  WIRE 8 defines which
    damage is reported first.  ValueError for another `byte_order`.
    """
    bounds = DEFAULT_LIMITS if limits is None else limits
    if type(data) is bytes:
        raw = data
    else:  # one header more than the limit, so that the scan sees what exceeds it
        raw = bytes(memoryview(data).cast("B")[: bounds.total + HEADER_SIZE])
    if byte_order == "auto":
        order = find_byte_order(raw, bounds)[0] or HOST
    else:
        order = resolve(byte_order)
    # Spares the usual case a call, which a log of six records notices.
    tables = core_layouts(order) if schema is None else layouts(schema, order)
    offsets: list[int] = []
    try:
        walk = strict_scan if strict else scan
        size, outcome, num_truncations = walk(raw, 0, tables, bounds, offsets)
        if outcome == MORE:
            refuse_short(raw, size, tables)
    except DecodeError as error:
        error.log = _log(raw, tables, offsets, _before(raw, offsets, tables))
        raise
    if not size and raw.startswith(UNTOUCHED):
        return Log((), "untouched", order)
    return _log(raw, tables, offsets, (size, outcome, num_truncations))


def _records(data: bytes, walked: tuple[Layouts, list[int]]) -> RecordSequence:
    tables, offsets = walked
    return RecordSequence(offsets, partial(make_record, data, tables))


def _scan(
    data: bytes | bytearray, offset: int, tables: Layouts, limits: Limits, offsets: list[int]
) -> Extent:
    """`scan`, by the native core where there is one; on damage Python scans again, to name it."""
    if core is not None and tables.native is not None:
        extent: Extent | None = core.scan(data, offset, tables.native, limits, offsets)
        if extent is not None:
            return extent
    return scan(data, offset, tables, limits, offsets)


def strict_scan(
    data: bytes | bytearray, offset: int, tables: Layouts, limits: Limits, offsets: list[int]
) -> Extent:
    """A scan that also refuses what is not canonical, if that comes before any damage."""
    known = len(offsets)
    damage = None
    extent: Extent = offset, MORE, 0
    try:
        extent = scan(data, offset, tables, limits, offsets)
    except DecodeError as error:
        damage = error
    check_canonical(data, offsets, tables, known)
    if damage:
        raise damage
    return extent


def refuse_short(data: bytes | bytearray, offset: int, tables: Layouts) -> None:
    """Refuse a log whose bytes end at `offset` if they stop inside a record, or are none."""
    if not data:
        raise ShortInputError(0, needed=HEADER_SIZE, available=0)
    if error := short_input(data, offset, tables):
        raise error


def _before(data: bytes | bytearray, offsets: list[int], tables: Layouts) -> Extent:
    """The extent of the records before the damage."""
    if not offsets:
        return 0, STOPPED_EARLY, 0
    _, length = tables.header.unpack_from(data, offsets[-1])
    return offsets[-1] + HEADER_SIZE + length, STOPPED_EARLY, 0


def _log(data: bytes, tables: Layouts, offsets: list[int], extent: Extent) -> Log:
    size, outcome, num_truncations = extent
    return unread_log(
        data,
        _records,
        (tables, offsets),
        "complete" if outcome == COMPLETE else "unterminated",
        tables.order,
        num_truncations,
        size,
    )


class Decoder:
    """A decoder for bytes that arrive in pieces; does no input or output itself.

    `feed` gives the records that each piece completes, `close` the whole log.
    The arguments, the results and the errors are those of `decode` on all the
    bytes at once, wherever these are cut; after an error the decoder raises the
    same error again.  It keeps what it was fed, up to `limits.total` bytes and
    one header.  Not safe for threads.
    """

    def __init__(
        self,
        *,
        schema: Schema | None = None,
        byte_order: str = "auto",
        strict: bool = False,
        limits: Limits | None = None,
    ) -> None:
        self._schema = schema
        self._strict = strict
        self._limits = limits or DEFAULT_LIMITS
        self._data = bytearray()
        self._offsets: list[int] = []
        self._extent: Extent = (0, MORE, 0)
        self._error: DecodeError | None = None
        self._untouched = False
        self._tables: Layouts | None = None
        self._looked_at = 0
        if byte_order != "auto":
            self._tables = layouts(schema, resolve(byte_order))

    def _is_over(self) -> bool:
        """Whether no further bytes can change the result."""
        return self._untouched or self._error is not None or self._extent[1] != MORE

    def feed(self, data: Buffer) -> list[Record]:
        """The records that `data`, any bytes-like object, completes; [] after the end.
        Records without a value do not show the byte order: they are held back until one
        with a value arrives, or until `close`.  DecodeError for damage in what was fed
        so far, its `offset` in bytes from the first piece's first.
        """
        known = len(self._offsets)
        if not self._walk(data):
            return []
        tables = self._tables
        assert tables is not None
        return [_copied(self._data, tables, offset) for offset in self._offsets[known:]]

    def _walk(self, data: Buffer) -> bool:
        """`feed` without making the records; whether there may be new ones."""
        if self._error:
            raise self._error
        if self._is_over():
            return False
        self._data += memoryview(data).cast("B")
        if len(self._data) < HEADER_SIZE:
            return False
        if not self._extent[0] and self._data.startswith(UNTOUCHED):
            self._untouched = True
            return False
        if self._tables is None:
            order, look_on = find_byte_order(self._data, self._limits, self._looked_at)
            if look_on is not None:
                self._looked_at = look_on
                return False
            self._tables = layouts(self._schema, order or HOST)
        self._scan(self._tables)
        return True

    def _scan(self, tables: Layouts) -> None:
        try:
            walk = strict_scan if self._strict else _scan
            self._extent = walk(self._data, self._extent[0], tables, self._limits, self._offsets)
        except DecodeError as error:
            self._fail(error, tables)

    def _fail(self, error: DecodeError, tables: Layouts) -> NoReturn:
        data = bytes(self._data)
        error.log = _log(data, tables, self._offsets, _before(data, self._offsets, tables))
        self._error = error
        raise error

    def close(self) -> Log:
        """The whole log; DecodeError if the bytes stopped inside a record."""
        if self._error:
            raise self._error
        # Undecided to the end: all records are empty, so take the host's order.
        tables = self._tables or layouts(self._schema, HOST)
        if self._untouched:
            return Log((), "untouched", tables.order)
        if self._tables is None:
            self._tables = tables
            self._scan(tables)
        if self._extent[1] == MORE:
            try:
                refuse_short(self._data, self._extent[0], tables)
            except DecodeError as error:
                self._fail(error, tables)
        # A copy of the offsets: after an unterminated log more may come.
        return _log(bytes(self._data), tables, list(self._offsets), self._extent)


def log_bytes(
    read: Callable[[int], bytes],
    *,
    schema: Schema | None = None,
    byte_order: str = "auto",
    limits: Limits | None = None,
) -> bytes:
    """The bytes of the log at the beginning of a stream, of which `read(size)` gives up to
    `size` bytes, none at its end.

    `decode` gives the same result for them as for the whole stream; they may include
    some bytes after the log.  No more is read than that takes, within the limits.
    """
    most = (limits or DEFAULT_LIMITS).total + HEADER_SIZE
    decoder = Decoder(schema=schema, byte_order=byte_order, limits=limits)
    size = 0
    while not decoder._is_over() and size < most:  # noqa: SLF001
        # Double the size: a long record is scanned anew each time.
        piece = read(min(max(_PIECE, size), most - size))
        if not piece:
            break
        size += len(piece)
        with suppress(DecodeError):
            decoder._walk(piece)  # noqa: SLF001
    return bytes(decoder._data)  # noqa: SLF001


_PIECE: Final = 1 << 16


def _copied(data: bytearray, tables: Layouts, offset: int) -> Record:
    """A record of a buffer that will grow: made from a copy of its own bytes."""
    _, length = tables.header.unpack_from(data, offset)
    return make_record(bytes(data[offset : offset + HEADER_SIZE + length]), tables, 0, base=offset)


def make_record(data: bytes, tables: Layouts, offset: int, *, base: int = 0) -> Record:
    """The record at `offset`, which a scan has passed; `base` is where `data` begins in its log."""
    type_, length = tables.header.unpack_from(data, offset)
    layout = tables.records.get(type_)
    start = offset + HEADER_SIZE
    end = start + length
    record: Record
    if layout is None:
        record = Unknown(type_, data[start:end])
    elif layout.spec == String.spec:
        record = String(data[start:end])
    elif layout.spec.name == "error":
        record = _make_error(data, start, end, layout, tables, base)
    else:
        record = _make_other(data, start, end, layout, tables, base)
    record.offset = base + offset
    return record


def _make_error(
    data: bytes, start: int, end: int, layout: RecordLayout, tables: Layouts, base: int
) -> ExtendedError:
    numbers = layout.fixed.unpack_from(data, start)
    attributes = _attributes(data, start + layout.size, end, layout.attributes, tables, base)
    return ExtendedError.of_wire(numbers, attributes, tables.schema)


def _make_other(
    data: bytes, start: int, end: int, layout: RecordLayout, tables: Layouts, base: int
) -> Record:
    record_type = record_class(tables.schema, layout.spec.name)
    record = record_type.__new__(record_type)
    present = layout.stops.get(end - start)
    fixed = data[start : start + layout.size].ljust(layout.size, b"\0")
    values = list(layout.fixed.unpack(fixed))[:present]
    for index, names in enumerate(layout.names[: len(values)]):
        if names:
            values[index] = names.get(values[index], values[index])
    rest = data[start + layout.size : end]
    record.nul = False
    record.extra = b""
    record.attributes = ()
    if present is not None:
        pass  # an older writer's record, which ends before its later fields and the tail
    elif layout.tail is None:
        if layout.attributes is None:
            record.extra = rest
        else:
            record.attributes = _attributes(
                data, start + layout.size, end, layout.attributes, tables, base
            )
    elif layout.tail.kind == "utf8":
        record.nul = rest.endswith(b"\0")
        values.append(text_of(rest[:-1] if record.nul else rest))
    else:
        values.append(rest)
    record._values = tuple(values)  # noqa: SLF001  (the decoder builds what records are made of)
    return record


def _attributes(
    data: bytes, start: int, end: int, known: SetLayout | None, tables: Layouts, base: int
) -> tuple[Attribute, ...]:
    found = []
    while start < end:
        type_, length = tables.header.unpack_from(data, start)
        value_start = start + HEADER_SIZE
        value_end = value_start + length
        layout = known.get(type_) if known else None
        nul = False
        value: object
        if layout is None:
            name, value = "unknown", data[value_start:value_end]
        else:
            name = layout.spec.name
            if layout.number:
                value = layout.number.unpack_from(data, value_start)[0]
            elif layout.nest is not None:
                value = _attributes(data, value_start, value_end, layout.nest, tables, base)
            elif layout.is_text:
                nul = length > 0 and data[value_end - 1] == 0
                value = text_of(data[value_start : value_end - nul])
            else:
                value = data[value_start:value_end]
        found.append(known_attribute(type_, name, value, nul, base + start))
        start = value_end
    return tuple(found)
