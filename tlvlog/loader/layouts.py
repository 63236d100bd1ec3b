"""The layout of records: what may stand where, and how a record may grow.

Fixed fields come first, then either a tail (text or bytes to the end of the
value) or attributes.  Fields of a later version follow those of the version
that introduced the record, so that a reader of either version finds its own.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Final

from ..schema import AttributeSet
from .names import Unit
from .references import bounds
from .tree import Cursor, quote

_TEXT: Final = ("utf8", "bytes")
_SEVERITY: Final = "severity"
_ERROR: Final = "error"
_SHED: Final = ("shed", "shed-without-reason")


def since(cursor: Cursor, inherited: int) -> int:
    """The version that introduced an item: its own word, else that of what holds it."""
    number = cursor.number("since")
    return inherited if number is None else number


def is_tail(field: Cursor) -> bool:
    """Whether a field runs to the end of the value."""
    return field.text("kind") in _TEXT and "size" not in field.data


def check(unit: Unit) -> None:
    """Report every record of `unit` whose layout cannot be, or cannot grow as it says."""
    sets = _attribute_names(unit)
    _shedding(unit)
    for record in unit.items("records"):
        _fields(record)
        _severity(record)
        names = sets.get(record.text("attributes") or "", set())
        for field in record.items("fields"):
            name = field.text("name")
            if name in names:
                field.report("name", f"{quote(name)} is also an attribute of this record")
        if unit.base is not None and record.flag("trailer"):
            record.report("trailer", "only the core format has a trailer, its end record")


def _shedding(unit: Unit) -> None:
    """Only errors shed; what keeps its order among repeatables is shed from its end."""
    base = unit.base.record_by_name.get(_ERROR) if unit.base else None
    holder = base.attributes if base else None
    for record in unit.items("records"):
        if record.text("name") == _ERROR and holder is None:
            holder = record.text("attributes")
    for cursor in unit.items("attribute-sets"):
        before: Cursor | None = None
        items = [(n, i) for i in cursor.items("attributes") if (n := i.number("type")) is not None]
        for _, item in sorted(items, key=itemgetter(0)):
            is_run = before is not None and before.flag("repeatable") and item.flag("repeatable")
            for key in _SHED:
                if key in item.data and cursor.text("name") != holder and holder:
                    item.report(key, "only the attributes of an extended error are shed")
                elif before is not None and item.number(key) != before.number(key) and is_run:
                    item.report(
                        key if key in item.data else None,
                        f"`{key}` differs from that of {quote(before.text('name'))}, "
                        "with which it keeps one order",
                    )
            before = item


def _attribute_names(unit: Unit) -> dict[str, set[str]]:
    names: dict[str, set[str]] = {}
    base: tuple[AttributeSet, ...] = unit.base.attribute_sets if unit.base else ()
    for item in base:
        names[item.name] = {attribute.name for attribute in item.attributes}
    for cursor in unit.items("attribute-sets"):
        own = names.setdefault(cursor.text("name") or "", set())
        own.update(item.text("name") or "" for item in cursor.items("attributes"))
    return names


def _fields(record: Cursor) -> None:
    first = since(record, 1)
    latest = first
    tail: Cursor | None = None
    for field in record.items("fields"):
        _field(field)
        version = since(field, first)
        if tail is not None:
            field.report(
                None,
                f"stands behind {quote(tail.text('name'))}, which runs to the end of the value; "
                "expected nothing there",
            )
        elif first <= version < latest:
            field.report(
                "since" if "since" in field.data else None,
                f"of version {version} behind a field of version {latest}; "
                "fields are only added at the end",
            )
        elif version > first and "attributes" in record.data:
            field.report(
                "since", "a later field would stand where the attributes of older writers begin"
            )
        _default(field, later=version > first)
        latest = max(latest, version)
        tail = tail or (field if is_tail(field) else None)
    if tail is not None and "attributes" in record.data:
        record.report(
            "attributes",
            f"the field {quote(tail.text('name'))} runs to the end of the value already, "
            "expected either of them",
        )


def _field(field: Cursor) -> None:
    kind = field.text("kind")
    if kind == "nest":
        field.report("kind", "a nest cannot be a field, expected `attributes` of the record")
    if kind not in (None, "bytes") and "size" in field.data:
        hint = "; text of a fixed size is bytes" if kind == "utf8" else ""
        field.report("size", f"goes with the kind bytes only, and this is {quote(kind)}{hint}")
    if field.flag("negated"):
        if "enum" not in field.data:
            field.report("negated", "goes with an enum, and this field has none")
        elif kind is not None and kind[0] != "s":
            field.report("negated", f"goes with a signed number, and this is {quote(kind)}")


def _default(field: Cursor, *, later: bool) -> None:
    kind, value = field.text("kind"), field.number("default")
    limits = bounds(kind)
    if value is None or kind is None:
        return
    if limits is None:
        field.report("default", f"goes with a number, and this is {quote(kind)}")
    elif not limits[0] <= value <= limits[1]:
        field.report("default", f"{value} does not fit {kind}, {limits[0]} to {limits[1]}")
    elif not later:
        field.report(
            "default", "goes with a field that is later than its record; this is always there"
        )


def _severity(record: Cursor) -> None:
    name = record.text("severity-field")
    if name is None:
        return
    if "severity" in record.data:
        record.report("severity", "goes without `severity-field`, where every record says its own")
    field = next((f for f in record.items("fields") if f.text("name") == name), None)
    if field is None:
        record.report("severity-field", f"the record has no field {quote(name)}")
    elif field.text("kind") != "u8" or field.text("enum") != _SEVERITY:
        record.report(
            "severity-field",
            f"{quote(name)} cannot hold a severity, expected a field of kind u8, enum severity",
        )
