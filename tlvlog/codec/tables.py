"""The tables of `tlvlog.codec.layout` in the form that the native core copies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..schema import builtin
from ..wire import HOST

if TYPE_CHECKING:
    from .layout import Layouts, RecordLayout, SetLayout

__all__ = ["native_tables"]

_ROWS_MAX = 250  # the core numbers them in a byte
_OTHER, _STRING, _ERROR = range(3)
_BYTE = 0xFF
_TAILS = {None: 0, "utf8": 1, "bytes": 2}


def native_tables(core: Any, layouts: Layouts) -> Any:
    """The core's copy of the tables, None if they are larger than it expects."""
    sets: list[SetLayout] = []
    for layout in layouts.records.values():
        if layout.attributes is not None:
            _collect(layout.attributes, sets)
    if len(layouts.records) > _ROWS_MAX or any(len(item) > _ROWS_MAX for item in sets):
        return None
    return core.Tables(
        layouts,
        layouts.order != HOST,
        layouts.schema is builtin(),
        ((), *(tuple(_attribute_rows(item, sets)) for item in sets)),
        (
            (0, 0, 0, -1, 0, _OTHER, _TAILS["bytes"], ()),
            *(_record_row(layout, sets) for layout in layouts.records.values()),
        ),
    )


def _collect(known: SetLayout, sets: list[SetLayout]) -> None:
    """Add a set and those of its nests, each once."""
    if _number(known, sets):
        return
    sets.append(known)
    for layout in known.values():
        if layout.nest is not None:
            _collect(layout.nest, sets)


def _number(known: SetLayout | None, sets: list[SetLayout]) -> int:
    """The place of a set among all, counted from one; 0 for none."""
    return next((place for place, item in enumerate(sets, 1) if item is known), 0)


_AttributeRow = tuple[int, int, bool, bool, bool, int, int, str]
_RecordRow = tuple[int, int, int, int, int, int, int, tuple[int, ...]]


def _attribute_rows(known: SetLayout, sets: list[SetLayout]) -> list[_AttributeRow]:
    return [
        (
            type_,
            max(layout.size, 0),
            layout.spec.kind.startswith("s"),
            layout.is_text,
            layout.spec.repeatable,
            _number(layout.nest, sets),
            layout.rank,
            layout.spec.name,
        )
        for type_, layout in known.items()
    ]


def _record_row(layout: RecordLayout, sets: list[SetLayout]) -> _RecordRow:
    from .records import String

    spec = layout.spec
    kind = _STRING if spec == String.spec else _ERROR if spec.name == "error" else _OTHER
    return (
        spec.type,
        layout.size,
        _number(layout.attributes, sets),
        -1 if layout.flags is None else layout.flags,
        ~layout.known_flags & _BYTE,
        kind,
        _TAILS[layout.tail.kind if layout.tail else None],
        tuple(layout.stops),
    )
