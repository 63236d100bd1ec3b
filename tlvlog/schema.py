"""The schema as frozen classes: what a spec says, once it has been checked.

This floor knows neither YAML nor bytes.  The words are those of the spec files
with `_` for `-`; `from_data` and `to_data` convert to and from plain dicts and
lists, which is the form of the compiled built-in schema and of
`tlvlog spec show`.  `from_data` trusts its input: checking is the loader's work.
"""

from __future__ import annotations

import json
from functools import cache, cached_property
from typing import Any

from . import _builtin
from .part import Part, Whole
from .registry import Advice as Advice
from .registry import Argument as Argument
from .registry import Loader as Loader
from .registry import LoaderLine as LoaderLine
from .registry import LoaderValue as LoaderValue
from .registry import Reason as Reason
from .registry import Subsystem as Subsystem


class Constant(Part):
    """A number of the format that is neither a type nor a length."""

    name: str
    value: int
    doc: str = ""


class Kind(Part):
    """An encoding; `size` in bytes, 0 where it runs to the end of the value."""

    name: str
    doc: str = ""
    size: int = 0
    signed: bool = False


class Range(Part):
    """Numbers `first` to `last`; `state` is assigned, reserved, private or invalid."""

    name: str
    first: int
    last: int
    state: str
    doc: str = ""


class Entry(Part):
    """A named value of an enum."""

    name: str
    value: int
    doc: str = ""
    since: int = 1
    status: str = "stable"


class Enum(Part):
    """Names for numbers; with `flags` the values are bits to be combined."""

    name: str
    doc: str = ""
    flags: bool = False
    since: int = 1
    status: str = "stable"
    entries: tuple[Entry, ...] = ()


class Field(Part):
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


class Attribute(Part):
    """An attribute of a set; `attributes` names the set that a nest holds."""

    name: str
    type: int
    kind: str
    doc: str = ""
    repeatable: bool = False
    attributes: str | None = None
    enum: str | None = None
    since: int = 1
    status: str = "stable"


class AttributeSet(Part):
    """The attributes that may stand together, by number."""

    name: str
    doc: str = ""
    since: int = 1
    status: str = "stable"
    attributes: tuple[Attribute, ...] = ()

    @cached_property
    def by_type(self) -> dict[int, Attribute]:
        """The attributes by number."""
        return {attribute.type: attribute for attribute in self.attributes}

    @cached_property
    def by_name(self) -> dict[str, Attribute]:
        """The attributes by name."""
        return {attribute.name: attribute for attribute in self.attributes}


class RecordSpec(Part):
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


class Selector(Part):
    """A bit of the command word that selects a carrier, within `mask`."""

    flag: int
    mask: int
    doc: str = ""


class CarrierField(Part):
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


class Carrier(Part):
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


class Header(Part):
    """The header that stands before every value, at every depth."""

    doc: str = ""
    fields: tuple[Field, ...] = ()


class Schema(Whole):
    """A whole checked spec, everything that it extends or includes merged in."""

    name: str
    version: int
    doc: str = ""
    license: str = ""
    constants: tuple[Constant, ...] = ()
    header: Header = Header()
    kinds: tuple[Kind, ...] = ()
    ranges: tuple[Range, ...] = ()
    enums: tuple[Enum, ...] = ()
    attribute_sets: tuple[AttributeSet, ...] = ()
    records: tuple[RecordSpec, ...] = ()
    subsystems: tuple[Subsystem, ...] = ()
    carriers: tuple[Carrier, ...] = ()
    loaders: tuple[Loader, ...] = ()

    def __hash__(self) -> int:
        # By content, but not all of it: schemas are the keys of caches.
        return hash((self.name, self.version, len(self.records)))

    def __repr__(self) -> str:
        # Not its content: that fills many screens.
        return f"<Schema {self.name} version {self.version}, {len(self.records)} records>"

    def __reduce__(self) -> tuple[object, ...]:
        return from_data, (to_data(self),)

    def __deepcopy__(self, _: object) -> Schema:
        # Nothing in it can change, and each of a log's errors holds it.
        return self

    def _repr_pretty_(self, printer: Any, _: bool) -> None:
        # IPython and hypothesis print dataclasses field by field without this.
        printer.text(repr(self))

    @cached_property
    def record_by_type(self) -> dict[int, RecordSpec]:
        """The records by number."""
        return {record.type: record for record in self.records}

    @cached_property
    def record_by_name(self) -> dict[str, RecordSpec]:
        """The records by name."""
        return {record.name: record for record in self.records}

    @cached_property
    def subsystem_by_number(self) -> dict[int, Subsystem]:
        """The subsystems by number."""
        return {subsystem.number: subsystem for subsystem in self.subsystems}

    @cached_property
    def subsystem_by_name(self) -> dict[str, Subsystem]:
        """The subsystems by name."""
        return {subsystem.name: subsystem for subsystem in self.subsystems}

    @cached_property
    def set_by_name(self) -> dict[str, AttributeSet]:
        """The attribute sets by name."""
        return {item.name: item for item in self.attribute_sets}

    @cached_property
    def enum_by_name(self) -> dict[str, Enum]:
        """The enums by name."""
        return {enum.name: enum for enum in self.enums}

    @cached_property
    def enum_names(self) -> dict[str, dict[int, str]]:
        """For each enum the name of every value."""
        return {e.name: {entry.value: entry.name for entry in e.entries} for e in self.enums}

    @cached_property
    def enum_values(self) -> dict[str, dict[str, int]]:
        """For each enum the value of every name."""
        return {e.name: {entry.name: entry.value for entry in e.entries} for e in self.enums}

    @cached_property
    def kind_by_name(self) -> dict[str, Kind]:
        """The kinds by name."""
        return {kind.name: kind for kind in self.kinds}

    @cached_property
    def constant(self) -> dict[str, int]:
        """The constants' values by name."""
        return {constant.name: constant.value for constant in self.constants}

    @cached_property
    def carrier_by_name(self) -> dict[str, Carrier]:
        """The carriers by name."""
        return {carrier.name: carrier for carrier in self.carriers}


# The class of what stands in each list (or, for the header, in each dict) of a
# spec.  "attributes" and "fields" mean different things in different parents.
_PARTS: dict[type, dict[str, type]] = {
    Schema: {
        "constants": Constant,
        "header": Header,
        "kinds": Kind,
        "ranges": Range,
        "enums": Enum,
        "attribute_sets": AttributeSet,
        "records": RecordSpec,
        "subsystems": Subsystem,
        "carriers": Carrier,
        "loaders": Loader,
    },
    Loader: {"lines": LoaderLine},
    LoaderLine: {"texts": str, "fixed": LoaderValue},
    Header: {"fields": Field},
    Enum: {"entries": Entry},
    AttributeSet: {"attributes": Attribute},
    RecordSpec: {"fields": Field},
    Subsystem: {"reasons": Reason},
    Reason: {"arguments": Argument, "variants": str, "hints": Advice},
    Carrier: {"commands": int, "selectors": Selector, "fields": CarrierField},
}


@cache
def _names(cls: Any) -> dict[str, str]:
    """What the keys of plain data are called in Python."""
    return {name.replace("_", "-"): name for name in cls.__match_args__}


def _build(cls: type, data: Any) -> Any:
    if isinstance(data, list):
        return tuple([_build(cls, item) for item in data])
    if not isinstance(data, dict):
        return data
    names = _names(cls)
    values = {names[key]: value for key, value in data.items()}
    for name, part in _PARTS.get(cls, {}).items():
        if name in values:
            values[name] = _build(part, values[name])
    return cls(**values)


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if not isinstance(value, Part):
        return value
    return {name.replace("_", "-"): _plain(item) for name, item in value.said()}


def from_data(data: dict[str, Any]) -> Schema:
    """The schema of plain data in the form of an effective spec, which must be sound."""
    schema: Schema = _build(Schema, data)
    return schema


def to_data(schema: Schema) -> dict[str, Any]:
    """Plain data of a schema: kebab-case keys, defaults left out; undoes `from_data`."""
    data: dict[str, Any] = _plain(schema)
    return data


class _Builtin(Schema):
    """Its reasons are most of its text, and read when somebody asks for one."""

    @cached_property  # type: ignore[misc]  # instead of the default
    def subsystems(self) -> tuple[Subsystem, ...]:
        found: tuple[Subsystem, ...] = _build(Subsystem, json.loads(_builtin.SUBSYSTEMS))
        return found

    @cached_property  # type: ignore[misc]  # likewise: whoever explains no text needs none
    def loaders(self) -> tuple[Loader, ...]:
        from . import _loaders

        found: tuple[Loader, ...] = _build(Loader, json.loads(_loaders.LOADERS))
        return found

    def __reduce__(self) -> tuple[object, ...]:
        # It is there wherever a record may be sent.
        return (builtin, ()) if self is builtin() else super().__reduce__()


@cache
def builtin() -> Schema:
    """The core format, from its compiled form; reads no file."""
    return _Builtin(**from_data(_builtin.DATA).__dict__)
