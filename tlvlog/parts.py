"""The parts of the format in a schema: named tuples with the words of the spec files."""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

from functools import cached_property
from typing import NamedTuple

__all__ = [
    "AttributeSet",
    "AttributeSpec",
    "Carrier",
    "CarrierField",
    "Constant",
    "Entry",
    "Enum",
    "Field",
    "Header",
    "Kind",
    "Range",
    "RecordSpec",
    "Selector",
]


class Constant(NamedTuple):
    """A number of the format that is neither a type nor a length."""

    name: str
    value: int
    doc: str = ""


class Kind(NamedTuple):
    """An encoding; `size` in bytes, 0 where it runs to the end of the value."""

    name: str
    doc: str = ""
    size: int = 0
    signed: bool = False


class Range(NamedTuple):
    """Numbers `first` to `last`; `state` is assigned, reserved, private or invalid."""

    name: str
    first: int
    last: int
    state: str
    doc: str = ""


class Entry(NamedTuple):
    """A named value of an enum."""

    name: str
    value: int
    doc: str = ""
    since: int = 1
    status: str = "stable"


class Enum(NamedTuple):
    """Names for numbers; with `flags` the values are bits to be combined."""

    name: str
    doc: str = ""
    flags: bool = False
    since: int = 1
    status: str = "stable"
    entries: tuple[Entry, ...] = ()


class Field(NamedTuple):
    """A part of the fixed layout of a value.

    `size` is the number of bytes, 0 for the tail that takes the rest.  A field
    whose `since` is later than its record's may be absent and is `default` then.
    `negated`: the wire carries the negative of the enum's values.
    """

    name: str
    kind: str
    doc: str = ""
    size: int = 0
    enum: str | None = None
    negated: bool = False
    default: int = 0
    since: int = 1
    status: str = "stable"


class AttributeSpec(NamedTuple):
    """An attribute of a set; `attributes` names the set that a nest holds.

    `shed` is its place in the order in which an error without room gives up its
    attributes, 0 where the schema states none; `shed_without_reason` is the
    place in an error whose reason is 0, where that differs.
    """

    name: str
    type: int
    kind: str
    doc: str = ""
    repeatable: bool = False
    attributes: str | None = None
    enum: str | None = None
    since: int = 1
    status: str = "stable"
    shed: int = 0
    shed_without_reason: int = 0


class _AttributeSetFields(NamedTuple):
    name: str
    doc: str = ""
    since: int = 1
    status: str = "stable"
    attributes: tuple[AttributeSpec, ...] = ()


class AttributeSet(_AttributeSetFields):
    """The attributes that may stand together, by number."""

    @cached_property
    def by_type(self) -> dict[int, AttributeSpec]:
        """The attributes by number."""
        return {attribute.type: attribute for attribute in self.attributes}

    @cached_property
    def by_name(self) -> dict[str, AttributeSpec]:
        """The attributes by name."""
        return {attribute.name: attribute for attribute in self.attributes}

    @cached_property
    def shed_ranks(self) -> dict[int, tuple[int, int]]:
        """By type, the rank at which an error gives an attribute up; the lowest goes first.

        The first number is for an error with a reason, the second for one whose
        reason is 0.  Types that are not here have rank 0.  Ranks are dense.
        """
        places = {
            item.type: (item.shed, item.shed_without_reason or item.shed)
            for item in self.attributes
        }
        order = sorted({0, *(place for pair in places.values() for place in pair)})
        rank = {place: index for index, place in enumerate(order)}
        return {
            type_: (rank[with_reason], rank[without])
            for type_, (with_reason, without) in sorted(places.items())
            if with_reason or without
        }


class RecordSpec(NamedTuple):
    """The layout of a record: fixed fields, then a tail or a set of attributes.

    `severity` ranks the record in a full buffer unless `severity_field` names
    the field that holds it.
    """

    name: str
    type: int
    doc: str = ""
    severity: str = "info"
    severity_field: str | None = None
    trailer: bool = False
    attributes: str | None = None
    since: int = 1
    status: str = "stable"
    fields: tuple[Field, ...] = ()


class Selector(NamedTuple):
    """A bit of the command word that selects a carrier, within `mask`."""

    flag: int
    mask: int
    doc: str = ""


class CarrierField(NamedTuple):
    """A field of a carrier at a byte offset.

    `zero`: the caller must leave it zero; `output`: the call writes it.
    """

    name: str
    kind: str
    offset: int
    doc: str = ""
    size: int = 0
    zero: bool = False
    output: bool = False


class Carrier(NamedTuple):
    """How a caller hands its buffer over; `size` is the sizeof of the structure."""

    name: str
    size: int
    mode: str
    position: str
    doc: str = ""
    since: int = 1
    status: str = "stable"
    commands: tuple[int, ...] = ()
    selectors: tuple[Selector, ...] = ()
    fields: tuple[CarrierField, ...] = ()


class Header(NamedTuple):
    """The header that stands before every value, at every depth."""

    doc: str = ""
    fields: tuple[Field, ...] = ()
