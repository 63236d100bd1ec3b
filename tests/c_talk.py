"""What is said to the C driver and what it answers."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import tlvlog
from tlvlog.errors import LimitError, MalformedRecordError, ShortInputError, TrailerError
from tlvlog.log import Limits
from tlvlog.schema import Schema, builtin

KEEPS = ("severity", "head", "tail")
ORDERS = {"auto": 0, "host": 1, "little": 2, "big": 3}
STATES = {"complete": 1, "unterminated": 2, "untouched": 3}
ERRORS = {ShortInputError: -1, MalformedRecordError: -2, TrailerError: -3, LimitError: -4}


def begin(capacity: int, keep: str, loss: bool = False, flags: int = 0, calls: int = 0) -> bytes:
    """The command to begin a log; with `calls` through a store that fails after as many."""
    return struct.pack("<cIBBi", b"I", capacity, KEEPS.index(keep), loss | flags, calls)


def read(data: bytes, order: str = "auto", limits: Limits | None = None) -> bytes:
    """The command to read a log."""
    bounds = b"\0"
    if limits is not None:
        bounds = struct.pack(
            "<BQQQQQ",
            1,
            min(limits.record_length, 0xFFFFFFFF),
            limits.records,
            limits.attributes,
            limits.depth,
            limits.total,
        )
    return struct.pack("<cB", b"L", ORDERS[order]) + bounds + struct.pack("<I", len(data)) + data


class Answers:
    """The answers of a driver, taken apart in order."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple[int, ...]:
        """Numbers, as `struct` calls them."""
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def one(self, layout: str) -> int:
        """One number."""
        return self.take(layout)[0]

    def bytes(self) -> bytes:
        """Counted bytes."""
        count = self.one("I")
        self.at += count
        return self.data[self.at - count : self.at]

    def expect(self, expected: bytes) -> None:
        """Take `expected`, which must come."""
        found = self.data[self.at : self.at + len(expected)]
        assert found == expected
        self.at += len(expected)

    def finished(self) -> tuple[bytes, int, int, int, int, int]:
        """Log, count, true size, guards hold, result of a call that failed with -5, late stores."""
        return (self.bytes(), *self.take("HQBiI"))


def _counted(value: bytes) -> bytes:
    return struct.pack("<I", len(value)) + value


def _text(value: str, nul: bool) -> bytes:
    return _counted(value.encode("utf-8", "surrogateescape")) + bytes([nul])


def _items(attributes: Any, set_name: str, schema: Schema) -> bytes:
    parts = []
    for item in attributes:
        parts.append(struct.pack("<BH", 1, item.type))
        spec = schema.set_by_name[set_name].by_type.get(item.type)
        if spec is not None and spec.kind == "nest":
            parts.append(_items(item.value, spec.attributes or "", schema))
        elif isinstance(item.value, int):
            parts.append(struct.pack("<Q", item.value & 0xFFFF_FFFF_FFFF_FFFF))
        elif isinstance(item.value, str):
            parts.append(_text(item.value, item.nul))
        else:
            parts.append(_counted(item.value))
    return b"".join(parts) + b"\0"


def _number(record: tlvlog.Record, index: int, schema: Schema) -> int:
    field = record.spec.fields[index]
    if record.name == "error":
        return record.numbers(schema)[index]
    value = getattr(record, field.name.replace("-", "_"))
    return schema.enum_values[field.enum][value] if isinstance(value, str) else value


def said(record: tlvlog.Record, schema: Schema) -> bytes:
    """What the driver must say of a record that the library has decoded."""
    head = struct.pack("<BIH", 1, record.offset, record.type)
    if record.name == "unknown":
        return head + _counted(record.value)
    parts = [head]
    spec = schema.record_by_type[record.type]
    has_tail = False
    for index, field in enumerate(spec.fields):
        is_tail = field.kind in ("utf8", "bytes") and not field.size
        has_tail = has_tail or is_tail
        if field.kind == "utf8":
            parts.append(_text(getattr(record, field.name.replace("-", "_")), record.nul))
        elif field.kind == "bytes":
            parts.append(_counted(getattr(record, field.name.replace("-", "_"))))
        else:
            number = _number(record, index, schema)
            parts.append(struct.pack("<Q", number & 0xFFFF_FFFF_FFFF_FFFF))
    if spec.attributes:
        parts.append(_items(record.attributes, spec.attributes, schema))
    elif not has_tail:
        parts.append(_counted(record.extra))
    return b"".join(parts)


def verdict(
    data: bytes, schema: Schema | None, order: str, host: str, limits: Limits | None = None
) -> bytes:
    """What the driver must answer to `read` on a machine whose order is `host`."""
    result, damage = 0, 0
    if order == "auto":
        # The library takes its own host's order where the input shows none.
        shown = _shown_order(data, limits)
        order = shown or host
    try:
        log = tlvlog.decode(data, schema=schema, byte_order=order, limits=limits)
    except tlvlog.DecodeError as error:
        log, damage = error.log, error.offset
        result = next(code for cls, code in ERRORS.items() if isinstance(error, cls))
    parts = [said(record, schema or builtin()) for record in log.records]
    ending = struct.pack(
        "<BiIBIHB",
        0,
        result,
        damage,
        STATES[log.state],
        log.size,
        log.num_truncations,
        log.byte_order != host,
    )
    return b"".join(parts) + ending


def _shown_order(data: bytes, limits: Limits | None) -> str | None:
    from tlvlog.scan import find_byte_order

    return find_byte_order(data, limits or Limits())[0]


def vectors(directory: Path) -> list[dict[str, Any]]:
    """The vectors of the project, valid and invalid."""
    return [json.loads(path.read_text()) for path in sorted(directory.glob("*valid/*.json"))]
