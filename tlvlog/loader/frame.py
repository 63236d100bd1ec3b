"""What only a whole format has: header, kinds, ranges, the end record, carriers."""

from __future__ import annotations

from typing import Final

from .names import NUMBER_MAX, Unit
from .references import bounds, kind_size
from .tree import Cursor, quote

_HEADER: Final = (("type", "u16"), ("length", "u32"))
_END: Final = "end"
_END_TYPE: Final = 2
_END_KIND: Final = "u16"


def check(unit: Unit) -> None:
    """Report what is wrong with the frame of a format; for a spec without a base."""
    header = unit.root.map("header")
    if header is not None:
        found = tuple((f.text("name"), f.text("kind")) for f in header.items("fields"))
        if found != _HEADER:
            header.report("fields", "expected the fields `type` (u16) and `length` (u32)")
    for kind in unit.items("kinds"):
        _kind(kind)
    _ranges(unit)
    _end(unit)
    flags: dict[int, Cursor] = {}
    for carrier in unit.items("carriers"):
        _carrier(carrier)
        for selector in carrier.items("selectors"):
            _selector(selector, flags)


def _kind(kind: Cursor) -> None:
    name = kind.text("name")
    if name is None:
        return
    size, signed = kind_size(name), (bounds(name) or (0, 0))[0] < 0
    if (kind.number("size") or 0) != size:
        kind.report("size", f"{name} has {size} bytes" if size else f"{name} has no size")
    if kind.flag("signed") != signed:
        kind.report("signed", f"{name} is {'signed' if signed else 'not signed'}")


def _ranges(unit: Unit) -> None:
    next_number = 0
    for item in unit.items("ranges"):
        first, last = item.number("first"), item.number("last")
        if first is None or last is None:
            return
        if last < first:
            item.report("last", f"{last:#06x} is below the first number, {first:#06x}")
            return
        if first != next_number:
            item.report(
                "first",
                f"{first:#06x} leaves a gap or an overlap, expected {next_number:#06x}: "
                "the ranges follow one another",
            )
        next_number = last + 1
    if next_number <= NUMBER_MAX and "ranges" in unit.root.data:
        unit.root.report("ranges", f"the numbers from {next_number:#06x} to 0xffff are in no range")


def _end(unit: Unit) -> None:
    end = None
    for record in unit.items("records"):
        if record.text("name") == _END:
            end = record
        elif record.flag("trailer"):
            record.report("trailer", "only the record `end` is a trailer")
    if end is None:
        if "records" in unit.root.data:
            unit.root.report("records", "there is no record `end`, the trailer of every log")
        return
    if end.number("type") not in (None, _END_TYPE):
        end.report("type", f"the end record has type {_END_TYPE}")
    if not end.flag("trailer"):
        end.report("trailer", "the end record is the trailer, expected `trailer: true`")
    fields = [field.text("kind") for field in end.items("fields")]
    if fields != [_END_KIND] or "attributes" in end.data:
        end.report("fields", "the end record never grows, expected one field of kind u16")


def _carrier(carrier: Cursor) -> None:
    size = carrier.number("size")
    spans: list[tuple[int, int, Cursor]] = []
    for field in carrier.items("fields"):
        offset = field.number("offset")
        length = _length(field)
        if offset is None or length is None:
            continue
        spans.append((offset, offset + length, field))
        if size is not None and offset + length > size:
            field.report(
                "offset", f"ends at byte {offset + length}, and the structure has {size} bytes"
            )
    spans.sort(key=lambda span: span[:2])
    reach, last = 0, None
    for start, end, field in spans:
        if last is not None and start < reach:
            field.report("offset", f"overlaps {quote(last.text('name'))}, which ends at {reach}")
        if end > reach:
            reach, last = end, field


def _length(field: Cursor) -> int | None:
    kind, size = field.text("kind"), field.number("size")
    if kind == "bytes":
        if "size" not in field.data:
            field.report("kind", "bytes at a fixed place, expected a `size`")
        return size
    if "size" in field.data:
        field.report("size", f"goes with the kind bytes only, and this is {quote(kind)}")
    return kind_size(kind) or None


def _selector(selector: Cursor, flags: dict[int, Cursor]) -> None:
    flag, mask = selector.number("flag"), selector.number("mask")
    if flag is None or mask is None:
        return
    if flag & (flag - 1) or flag & ~mask:
        selector.report("flag", f"{flag:#x} is not a single bit of the mask {mask:#x}")
    other = flags.setdefault(flag, selector)
    if other is not selector:
        selector.report("flag", f"{flag:#x} selects a carrier already ({other.where(selector)})")
