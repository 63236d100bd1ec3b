"""A schema made ready for bytes: one table per byte order, built once and kept.

The decoder and the encoder look record and attribute types up here and find
sizes and `Struct`s instead of names of kinds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from struct import Struct
from typing import Any

from .._native.accelerator import core
from ..schema import AttributeSpec, Field, RecordSpec, Schema, builtin
from ..wire import HEADERS, LETTERS, MARKS, NUMBERS, ByteOrder

_TEXT_KINDS = ("utf8", "bytes")
# The enum that names the bits of an error's flags.
_FLAGS = "error-flags"


def tail_of(spec: RecordSpec) -> Field | None:
    """The text or bytes field that takes the rest of the value, if there is one."""
    last = spec.fields[-1] if spec.fields else None
    return last if last and last.kind in _TEXT_KINDS and not last.size else None


def value_names(spec: RecordSpec, schema: Schema) -> list[Mapping[int, str] | None]:
    """For each field the names that users see instead of its numbers, or None."""
    return [
        schema.enum_names[field.enum]
        if field.enum and not field.negated and not schema.enum_by_name[field.enum].flags
        else None
        for field in spec.fields
    ]


def _letters(field: Field) -> str:
    return f"{field.size}s" if field.size else LETTERS[field.kind]


class AttributeLayout:
    """One attribute of a set: `number` unpacks it, or `nest` says what it holds.

    `size` is the exact length of the value in bytes, -1 where any will do.
    `rank` is its place in the canonical order: its type, or for neighbouring
    repeatable attributes, which keep the order they were given in, the first's.
    """

    __slots__ = ("is_text", "nest", "number", "rank", "size", "spec")

    def __init__(
        self, spec: AttributeSpec, nest: SetLayout | None, rank: int, order: ByteOrder
    ) -> None:
        self.spec = spec
        self.nest = nest
        self.rank = rank
        self.number = NUMBERS[order].get(spec.kind)
        self.size = self.number.size if self.number else ANY
        self.is_text = spec.kind == "utf8"


# Lengths of an attribute other than an exact number of bytes.
ANY = -1
NEST = -2
UNKNOWN = -3


class SetLayout(dict[int, AttributeLayout]):
    """The attributes of a set by number, and `sizes`, the length of each."""

    __slots__ = ("sizes",)

    def __init__(self, items: Iterable[AttributeLayout]) -> None:
        super().__init__((item.spec.type, item) for item in items)
        self.sizes = {
            type_: NEST if item.nest is not None else item.size for type_, item in self.items()
        }


class RecordLayout:
    """One record: its fixed part as a `Struct`, then a tail, or attributes, or growth.

    `minimum` bytes are what the version that introduced the type has; `stops`
    are the lengths at which a value without the later fields may end.  `flags`
    is the offset of a flags byte of the core's, of which `known_flags` have names.
    """

    __slots__ = (
        "attributes",
        "fields",
        "fixed",
        "flags",
        "is_checked",
        "known_flags",
        "minimum",
        "names",
        "numbers",
        "size",
        "size_of",
        "spec",
        "stops",
        "tail",
    )

    def __init__(
        self,
        spec: RecordSpec,
        attributes: SetLayout | None,
        order: ByteOrder,
        names: Sequence[Mapping[int, str] | None],
        known_flags: int = 0,
    ) -> None:
        self.spec = spec
        self.known_flags = known_flags
        # For each fixed field the names of its values, where users see names.
        self.names = names
        self.tail = tail_of(spec)
        self.fields = spec.fields[:-1] if self.tail else spec.fields
        self.attributes = attributes
        self.size_of = attributes.sizes.get if attributes else None
        mark = MARKS[order]
        self.fixed = Struct(mark + "".join(map(_letters, self.fields)))
        self.size = self.fixed.size
        first = [field for field in self.fields if field.since <= spec.since]
        self.minimum = Struct(mark + "".join(map(_letters, first))).size
        self.numbers = [
            {name: number for number, name in item.items()} if item else None for item in names
        ]
        # A record that is only a tail accepts every value.
        self.is_checked = self.size > 0 or attributes is not None
        self.flags: int | None = None
        # Length -> number of fields present, for values that end before a later field.
        self.stops: dict[int, int] = {}
        size = self.minimum
        for index in range(len(first), len(self.fields)):
            self.stops[size] = index
            size += Struct(mark + _letters(self.fields[index])).size
        for index, field in enumerate(self.fields):
            if field.name == "flags":  # a name that only the core may give
                self.flags = Struct(mark + "".join(map(_letters, self.fields[:index]))).size


class Layouts:
    """All tables of a schema in one byte order."""

    def __init__(self, schema: Schema, order: ByteOrder) -> None:
        if not isinstance(schema, Schema):
            found = type(schema).__name__
            raise TypeError(f"a Schema expected (load_schema makes one), found {found}")
        self.schema = schema
        self.order = order
        self.header = HEADERS[order]
        self.unpack = self.header.unpack_from
        self.numbers = NUMBERS[order]
        self._sets: dict[str, SetLayout] = {}
        flags = schema.enum_values.get(_FLAGS, {}).values()
        known_flags = sum(set(flags))
        self.records: dict[int, RecordLayout] = {
            spec.type: RecordLayout(
                spec,
                self.attribute_set(spec.attributes),
                order,
                value_names(spec, schema),
                known_flags,
            )
            for spec in schema.records
        }

        # For the scan: the records other than the trailer, and their number.
        self.ordinary = {
            type_: layout for type_, layout in self.records.items() if not layout.spec.trailer
        }
        self.count = self.numbers["u16"].unpack_from

    @cached_property
    def native(self) -> Any:
        """The same for the native core; None where it is not used or cannot take them."""
        if core is None:
            return None
        from .tables import native_tables

        return native_tables(core, self)

    def attribute_set(self, name: str | None) -> SetLayout | None:
        """The attributes of the set called `name` by number."""
        if name is None:
            return None
        if name not in self._sets:
            made = []
            rank, repeatable = 0, False
            for item in sorted(self.schema.set_by_name[name].attributes, key=attrgetter("type")):
                if not (repeatable and item.repeatable):
                    rank = item.type
                repeatable = item.repeatable
                nest = self.attribute_set(item.attributes)
                made.append(AttributeLayout(item, nest, rank, self.order))
            self._sets[name] = SetLayout(made)
        return self._sets[name]


def layouts(schema: Schema | None, order: ByteOrder) -> Layouts:
    """The tables of `schema` (None: the built-in one) in `order`."""
    if schema is None or schema is builtin():
        return core_layouts(order)
    return _user_layouts(schema, order)


@cache
def core_layouts(order: ByteOrder) -> Layouts:
    """The tables of the built-in schema in `order`."""
    return Layouts(builtin(), order)


@lru_cache(maxsize=64)
def _user_layouts(schema: Schema, order: ByteOrder) -> Layouts:
    return Layouts(schema, order)
