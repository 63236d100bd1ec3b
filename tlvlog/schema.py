"""The schema: what a spec says, once it has been checked.

Its parts are named tuples (`tlvlog.parts`, `tlvlog.registry`); `Schema` itself is a class, since
caches go by it.  This floor knows neither YAML nor bytes.  `from_data` and
`to_data` convert to and from plain dicts and lists, which is the form of the
compiled built-in schema and of `tlvlog spec show`.  `from_data` trusts its
input: checking is the loader's work.
"""

from __future__ import annotations

import json
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from . import _builtin
from .parts import (
    AttributeSet,
    AttributeSpec,
    Carrier,
    CarrierField,
    Constant,
    Entry,
    Enum,
    Field,
    Header,
    Kind,
    Range,
    RecordSpec,
    Selector,
)
from .registry import (
    ARGUMENT_ATTRIBUTES,
    Advice,
    Argument,
    Loader,
    LoaderLine,
    LoaderValue,
    Reason,
    Subsystem,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

__all__ = [
    "ARGUMENT_ATTRIBUTES",
    "Advice",
    "Argument",
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
    "Loader",
    "LoaderLine",
    "LoaderValue",
    "Range",
    "Reason",
    "RecordSpec",
    "Schema",
    "Selector",
    "Subsystem",
    "builtin",
    "from_data",
    "to_data",
]


class Schema:
    """A whole checked spec, everything that it extends or includes merged in.

    Immutable, and equal to another if both say the same: schemas are the keys
    of caches, so equality compares digests of the content, which are kept.
    """

    name: str
    version: int
    doc: str
    license: str
    constants: tuple[Constant, ...]
    header: Header
    kinds: tuple[Kind, ...]
    ranges: tuple[Range, ...]
    enums: tuple[Enum, ...]
    attribute_sets: tuple[AttributeSet, ...]
    records: tuple[RecordSpec, ...]
    subsystems: tuple[Subsystem, ...]
    carriers: tuple[Carrier, ...]
    loaders: tuple[Loader, ...]

    def __init__(
        self,
        name: str,
        version: int,
        *,
        doc: str = "",
        license: str = "",
        constants: tuple[Constant, ...] = (),
        header: Header = Header(),  # noqa: B008  (immutable)
        kinds: tuple[Kind, ...] = (),
        ranges: tuple[Range, ...] = (),
        enums: tuple[Enum, ...] = (),
        attribute_sets: tuple[AttributeSet, ...] = (),
        records: tuple[RecordSpec, ...] = (),
        subsystems: tuple[Subsystem, ...] = (),
        carriers: tuple[Carrier, ...] = (),
        loaders: tuple[Loader, ...] = (),
    ) -> None:
        given = locals()
        self.__dict__.update({field: given[field] for field in _SCHEMA_FIELDS})

    def _replace(self, **changes: Any) -> Schema:
        """The same with other values for the fields in `changes`, as named tuples have it."""
        return Schema(**{**dict(_items(self)), **changes})

    if not TYPE_CHECKING:  # or a type checker would let any attribute be set

        def __setattr__(self, name, value):
            raise AttributeError(f"a Schema is immutable: cannot set {name!r}")

        def __delattr__(self, name):
            raise AttributeError(f"a Schema is immutable: cannot delete {name!r}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Schema):
            return NotImplemented
        return self is other or self._digest == other._digest

    def __hash__(self) -> int:
        # A part of the content is enough to tell schemas apart in a cache.
        return hash((self.name, self.version, len(self.records)))

    @cached_property
    def _digest(self) -> bytes:
        from hashlib import sha256  # seldom needed

        content = repr([value for _, value in _items(self)])
        return sha256(content.encode("utf-8", "backslashreplace")).digest()

    def __repr__(self) -> str:
        # Not its content: that fills many screens.
        return f"<Schema {self.name} version {self.version}, {len(self.records)} records>"

    def __reduce__(self) -> tuple[object, ...]:
        return from_data, (to_data(self),)

    def __deepcopy__(self, _: object) -> Self:
        # Nothing in it can change, and each of a log's errors holds it.
        return self

    def width(self, field: Field | CarrierField) -> int:
        """The bytes that `field` takes, 0 for a tail that takes the rest."""
        return field.size or self.kind_by_name[field.kind].size

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


_SCHEMA_FIELDS = tuple(Schema.__annotations__)
_SCHEMA_DEFAULTS: dict[str, Any] = Schema.__init__.__kwdefaults__ or {}


def _items(schema: Schema) -> Iterator[tuple[str, Any]]:
    """The fields of a schema in their order."""
    return ((field, getattr(schema, field)) for field in _SCHEMA_FIELDS)


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
    AttributeSet: {"attributes": AttributeSpec},
    RecordSpec: {"fields": Field},
    Subsystem: {"reasons": Reason},
    Reason: {"arguments": Argument, "variants": str, "hints": Advice},
    Carrier: {"commands": int, "selectors": Selector, "fields": CarrierField},
}


@cache
def _names(cls: Any) -> dict[str, str]:
    """What the keys of plain data are called in Python."""
    fields = _SCHEMA_FIELDS if cls is Schema else cls._fields
    return {name.replace("_", "-"): name for name in fields}


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
    items: Iterator[tuple[str, Any]]
    if isinstance(value, Schema):
        items, defaults = _items(value), _SCHEMA_DEFAULTS
    elif hasattr(value, "_fields"):
        items, defaults = zip(value._fields, value, strict=True), value._field_defaults
    else:
        return [_plain(item) for item in value] if isinstance(value, tuple) else value
    return {
        name.replace("_", "-"): _plain(item)
        for name, item in items
        if name not in defaults or item != defaults[name]
    }


def from_data(data: dict[str, Any]) -> Schema:
    """The schema of plain data in the form of an effective spec, which must be sound."""
    schema: Schema = _build(Schema, data)
    return schema


def to_data(schema: Schema) -> dict[str, Any]:
    """Plain data of a schema: kebab-case keys, defaults left out; undoes `from_data`."""
    data: dict[str, Any] = _plain(schema)
    return data


class _Builtin(Schema):
    """The built-in schema; its reasons are most of its text, and parsed when first used."""

    def __init__(self) -> None:
        super().__init__(**dict(_items(from_data(_builtin.DATA))))
        # The properties below take their places.
        del self.__dict__["subsystems"], self.__dict__["loaders"]

    @cached_property
    def subsystems(self) -> tuple[Subsystem, ...]:  # type: ignore[override]
        from . import _reasons  # most of the schema's text

        found: tuple[Subsystem, ...] = _build(Subsystem, json.loads(_reasons.SUBSYSTEMS))
        return found

    @cached_property
    def loaders(self) -> tuple[Loader, ...]:  # type: ignore[override]
        from . import _loaders  # only who explains a paste needs them

        found: tuple[Loader, ...] = _build(Loader, json.loads(_loaders.LOADERS))
        return found

    def __reduce__(self) -> tuple[object, ...]:
        # It is there wherever a record may be sent.
        return (builtin, ()) if self is builtin() else super().__reduce__()


@cache
def builtin() -> Schema:
    """The core format, from its compiled form; reads no file."""
    return _Builtin()
