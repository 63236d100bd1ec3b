"""Random logs of a schema as plain values, and four forms of each: commands for the C
driver, bytes on the wire, what the C reader must say of them, and Python's records.

The wire form is made with `struct` alone, so that it checks both encoders.
"""

from __future__ import annotations

import random
import struct
from typing import Any, NamedTuple

from tlvlog.schema import AttributeSpec, Field, RecordSpec, Schema

KINDS = {
    "u8": "B",
    "u16": "H",
    "u32": "I",
    "u64": "Q",
    "s8": "b",
    "s16": "h",
    "s32": "i",
    "s64": "q",
}
MARK = {"little": "<", "big": ">"}
TEXTS = ["", "x", "no such bed", "käse ☃", "tab\tand\nline", "ends in a NUL\0", "%s%n{}"]


class Item(NamedTuple):
    """An attribute: `spec` None for one that the schema does not know."""

    type: int
    spec: AttributeSpec | None
    value: Any


class Plain(NamedTuple):
    """A record: `spec` None for one that the schema does not know."""

    type: int
    spec: RecordSpec | None
    values: list[Any]
    attributes: list[Item]


def number(rng: random.Random, kind: str) -> int:
    """A number of a kind, often at an edge."""
    bits = int(kind[1:])
    value = rng.choice((0, 1, (1 << bits) - 1, 1 << bits - 1, rng.getrandbits(bits)))
    return value - (1 << bits) if kind[0] == "s" and value >> bits - 1 else value


def text(rng: random.Random) -> bytes:
    """UTF-8 text, some with a trailing NUL."""
    return rng.choice(TEXTS).encode() * rng.choice((1, 1, 3))


class Forms(NamedTuple):
    """A record in every form, made once and used in many logs."""

    type: int
    severity: int
    command: bytes
    wire: dict[str, bytes]
    said: bytes


def put(record: Forms, order: str) -> bytes:
    """The command to put a record as it is on the wire."""
    value = record.wire[order][6:]
    return struct.pack("<cHI", b"P", record.type, len(value)) + value


class Logs:
    """Makes logs of one schema from one random generator and a pool of records."""

    def __init__(self, schema: Schema, seed: int) -> None:
        self.schema = schema
        self.rng = random.Random(seed)
        self.specs = [spec for spec in schema.records if not spec.trailer]
        plain = [self.record(spec) for spec in self.specs * 60 + [None] * 10]
        self.records = [
            Forms(
                record.type,
                severity(record),
                command(record),
                {order: wire(record, order) for order in MARK},
                said(record),
            )
            for record in plain
        ]

    def log(self) -> list[Forms]:
        """Up to a dozen records."""
        return self.rng.choices(self.records, k=self.rng.randrange(12))

    def record(self, spec: RecordSpec | None) -> Plain:
        """A record of a kind; None for one of an unknown type."""
        rng = self.rng
        if spec is None:
            return Plain(
                rng.choice((9, 0x4242, 0xFFFD)), None, [rng.randbytes(rng.randrange(30))], []
            )
        values = [self.value(field) for field in spec.fields]
        attributes = self.items(spec.attributes, 1) if spec.attributes else []
        return Plain(spec.type, spec, values, attributes)

    def value(self, field: Field) -> object:
        """A value for a field."""
        if field.kind in KINDS:
            if field.enum == "severity":
                return self.rng.choice((0, 1, 2, 2, 200))
            return number(self.rng, field.kind)
        if field.size:
            return self.rng.randbytes(field.size)
        return (
            text(self.rng) if field.kind == "utf8" else self.rng.randbytes(self.rng.randrange(40))
        )

    def items(self, set_name: str, depth: int) -> list[Item]:
        """Attributes of a set in canonical order, with an unknown one now and then."""
        rng = self.rng
        found = []
        for spec in self.schema.set_by_name[set_name].attributes:
            times = rng.choice((0, 0, 0, 1, 1, 2)) if spec.repeatable else rng.choice((0, 0, 1))
            found += [Item(spec.type, spec, self.attribute(spec, depth)) for _ in range(times)]
        if not rng.randrange(6):
            found.append(Item(0xFFF0, None, rng.randbytes(rng.randrange(9))))
        return found

    def attribute(self, spec: AttributeSpec, depth: int) -> object:
        """A value for an attribute."""
        if spec.kind in KINDS:
            return number(self.rng, spec.kind)
        if spec.kind == "nest":
            return self.items(spec.attributes or "", depth + 1)
        return text(self.rng) if spec.kind == "utf8" else self.rng.randbytes(self.rng.randrange(20))


def _bytes(kind: str | None, value: object, order: str) -> bytes:
    return (
        value if isinstance(value, bytes) else struct.pack(MARK[order] + KINDS[kind or ""], value)
    )


def _counted(value: bytes) -> bytes:
    return struct.pack("<I", len(value)) + value


def _item_wire(item: Item, order: str) -> bytes:
    if isinstance(item.value, list):
        value = b"".join(_item_wire(inner, order) for inner in item.value)
    else:
        value = _bytes(item.spec.kind if item.spec else None, item.value, order)
    return struct.pack(MARK[order] + "HI", item.type, len(value)) + value


def wire(record: Plain, order: str) -> bytes:
    """The record as it stands in a log."""
    fields = record.spec.fields if record.spec else [None]
    value = b"".join(
        _bytes(field.kind if field else None, item, order)
        for field, item in zip(fields, record.values, strict=True)
    )
    value += b"".join(_item_wire(item, order) for item in record.attributes)
    return struct.pack(MARK[order] + "HI", record.type, len(value)) + value


def severity(record: Plain) -> int:
    """What the record ranks as in a full buffer."""
    if record.spec is None:
        return 2
    if record.spec.severity_field is None:
        return ("error", "warning", "info").index(record.spec.severity)
    names = [field.name for field in record.spec.fields]
    value = record.values[names.index(record.spec.severity_field)]
    return value if value in (0, 1) else 2


def _item_command(item: Item) -> bytes:
    head = struct.pack("<H", item.type)
    if isinstance(item.value, list):
        return head + _items_command(item.value)
    if item.spec is None or isinstance(item.value, bytes):
        return head + _counted(item.value)
    return head + _bytes(item.spec.kind, item.value, "little")


def _items_command(items: list[Item]) -> bytes:
    return struct.pack("<B", len(items)) + b"".join(map(_item_command, items))


def command(record: Plain) -> bytes:
    """The driver's command to put the record with its typed functions."""
    parts = [struct.pack("<cH", b"T", record.type)]
    if record.spec is None:
        parts.append(_counted(record.values[0]))
        return b"".join(parts)
    for field, value in zip(record.spec.fields, record.values, strict=True):
        if isinstance(value, bytes) and not field.size:
            parts.append(_counted(value))
        else:
            parts.append(_bytes(field.kind, value, "little"))
    if record.spec.attributes:
        parts.append(_items_command(record.attributes))
    return b"".join(parts)


def _u64(value: int) -> bytes:
    return struct.pack("<Q", value & 0xFFFF_FFFF_FFFF_FFFF)


def _text_said(value: bytes) -> bytes:
    nul = value.endswith(b"\0")
    return _counted(value[: len(value) - nul]) + bytes([nul])


def _items_said(items: list[Item]) -> bytes:
    parts = []
    for item in items:
        parts.append(struct.pack("<BH", 1, item.type))
        if isinstance(item.value, list):
            parts.append(_items_said(item.value))
        elif isinstance(item.value, int):
            parts.append(_u64(item.value))
        elif item.spec and item.spec.kind == "utf8":
            parts.append(_text_said(item.value))
        else:
            parts.append(_counted(item.value))
    return b"".join(parts) + b"\0"


def said(record: Plain, extra: bytes = b"") -> bytes:
    """What the driver answers for the record's value when it reads it."""
    if record.spec is None:
        return _counted(record.values[0])
    parts = []
    has_tail = False
    for field, value in zip(record.spec.fields, record.values, strict=True):
        if isinstance(value, int):
            parts.append(_u64(value))
        elif field.kind == "utf8":
            parts.append(_text_said(value))
            has_tail = True
        else:
            parts.append(_counted(value))
            has_tail = has_tail or not field.size
    if record.spec.attributes:
        parts.append(_items_said(record.attributes))
    elif not has_tail:
        parts.append(_counted(extra))
    return b"".join(parts)


def damaged(rng: random.Random, logs: Logs) -> bytes:
    """A log with a few bytes changed, cut, doubled or put in, at places that matter."""
    order = rng.choice(("little", "big"))
    records = logs.log()
    end = {"little": bytes.fromhex("0200020000000700"), "big": bytes.fromhex("0002000000020007")}
    data = bytearray(b"".join(record.wire[order] for record in records) + end[order])
    starts = [0]
    for record in records:
        starts.append(starts[-1] + len(record.wire[order]))
    for _ in range(rng.randrange(4)):
        start = rng.choice(starts)
        at = min(start + rng.randrange(24), len(data) - 1)
        kind = rng.randrange(6)
        if kind == 5:  # a length that is nearly right
            at = min(start + (2 if order == "little" else 5), len(data) - 1)
            data[at] = (data[at] + rng.choice((-6, -2, -1, 1, 2, 3, 5, 6))) & 0xFF
        elif kind < 3:
            data[at] = rng.choice((0, 1, 2, 8, 0xFF, rng.randrange(256)))
        elif kind == 3:
            del data[at : at + rng.randrange(1, 9)]
        else:
            data[at:at] = data[at : at + rng.randrange(1, 9)]
        if not data:
            break
    return bytes(data)
