"""Records by the name of their type: the class of each, and new ones from keywords."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ..errors import EncodeError
from ..schema import Schema, builtin
from .extended_error import ExtendedError
from .records import Loss, Record, String, properties

__all__ = ["make_record", "record_class"]


@lru_cache(maxsize=1024)
def _class_of(schema: Schema, name: str) -> type[Record]:
    spec = schema.record_by_name[name]
    title = "".join(part.capitalize() for part in name.split("-"))
    body = {
        "__slots__": (),
        "__doc__": spec.doc,
        "__reduce__": _reduced,
        "spec": spec,
        "schema": schema,
    }
    return type(title, (Record,), body | properties(spec, schema))


def _reduced(record: Record) -> tuple[object, ...]:
    """How a record of a class made here leaves the process: by the name of its type."""
    state = {name: getattr(record, name) for name in Record.__slots__}
    return _again, (record.schema, record.spec.name, state)


def _again(schema: Schema, name: str, state: dict[str, object]) -> Record:
    kind = record_class(schema, name)
    record = kind.__new__(kind)
    for slot, value in state.items():
        setattr(record, slot, value)
    return record


def record_class(schema: Schema, name: str) -> type[Record]:
    """The class of the records called `name` in `schema`; KeyError for none of that name."""
    core = _CORE.get(name)
    if core is not None and schema.record_by_name[name] == core.spec:
        return core
    return _class_of(schema, name)


_CORE: dict[str, type[Record]] = {"string": String, "loss": Loss}


def make_record(name: str, /, *, schema: Schema | None = None, **fields: Any) -> Record:
    """A new record of the type called `name` in `schema` (None: the built-in one).

    Fields are keywords, with `_` for `-`; those not given are zero or empty,
    `attributes` takes a list of `Attribute` or pairs.  EncodeError for a name or
    field that the schema does not have.
    """
    schema = schema or builtin()
    spec = schema.record_by_name.get(name)
    if spec is None:
        raise EncodeError(f"schema {schema.name!r} has no record {name!r}")
    given = {key: value for key, value in fields.items() if value is not None}
    names = {field.name.replace("-", "_") for field in spec.fields}
    if spec.name == "error":
        names = _keywords()
    elif given.get("attributes") and not spec.attributes:
        raise EncodeError("this record carries no attributes", record=spec.name)
    elif not spec.attributes:
        given.pop("attributes", None)
    if unknown := given.keys() - names - {"attributes"}:
        known = ", ".join(sorted(names)) or "none"
        raise EncodeError(f"no field {min(unknown)!r}; there are {known}", record=spec.name)
    if spec.name == "error":
        return ExtendedError(given.pop("error", 0), schema=schema, **given)
    return record_class(schema, name)(**given)


def _keywords() -> set[str]:
    """What `ExtendedError` can be given by name, but for the schema."""
    return {"error", *(ExtendedError.__init__.__kwdefaults__ or {})} - {"schema"}
