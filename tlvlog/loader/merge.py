"""A checked spec, its parts and what it extends -> one Schema.

The order of everything is that of the files: what is extended first, then the
spec itself, then its parts.  Attribute sets alone move, behind the sets that
they nest, so that the merged spec refers to nothing below.
"""

from __future__ import annotations

from typing import Any, Final

from ..schema import AttributeSet, AttributeSpec, Reason, Schema, Subsystem, from_data
from .names import Unit
from .tree import List, Map, Value

_HEAD: Final = ("name", "version", "license", "doc", "constants", "header", "kinds", "ranges")
_SECTIONS: Final = ("enums", "attribute-sets", "records", "subsystems", "carriers", "loaders")
_AGELESS: Final = ("carriers", "loaders")
# The lists whose items are as old as what holds them, unless they say otherwise.
_AGING: Final = ("entries", "attributes", "fields", "reasons")

Data = dict[str, Any]


def merge(unit: Unit) -> Schema:
    """The schema of a unit in which no problem was found."""
    data: Data = {key: _plain(unit.root.data[key]) for key in _HEAD if key in unit.root.data}
    extensions: dict[str, list[Data]] = {"attribute-sets": [], "subsystems": []}
    for section in _SECTIONS:
        own = data[section] = []
        for cursor in unit.items(section):
            item = _plain(cursor.data)
            if item.pop("extend", False):
                extensions[section].append(item)
            else:
                own.append(item if section in _AGELESS else _aged(item))
    schema = from_data(data)
    base = unit.base
    if base is None:
        return schema._replace(attribute_sets=_ordered(schema.attribute_sets))
    sets = _extended_sets(base.attribute_sets, extensions["attribute-sets"])
    return base._replace(
        name=schema.name,
        version=schema.version,
        license=schema.license,
        doc=schema.doc,
        enums=base.enums + schema.enums,
        attribute_sets=_ordered(sets + schema.attribute_sets),
        records=base.records + schema.records,
        subsystems=_extended_subsystems(base.subsystems, extensions["subsystems"])
        + schema.subsystems,
        loaders=base.loaders + schema.loaders,
    )


def _plain(value: Value) -> Any:
    if isinstance(value, Map):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, List):
        return [_plain(item) for item in value]
    return value


def _aged(item: Data) -> Data:
    """`item` with its version written into what it holds, where that has none of its own."""
    version = item.get("since", 1)
    for key in _AGING:
        for inner in item.get(key, ()) if version > 1 and key in item else ():
            if isinstance(inner, dict):
                inner.setdefault("since", version)
    return item


def _extended_sets(
    sets: tuple[AttributeSet, ...], extensions: list[Data]
) -> tuple[AttributeSet, ...]:
    more: dict[str, tuple[AttributeSpec, ...]] = {}
    data = [{"name": item["name"], "attributes": item["attributes"]} for item in extensions]
    for part in from_data({"name": "", "version": 1, "attribute-sets": data}).attribute_sets:
        more[part.name] = more.get(part.name, ()) + part.attributes
    return tuple(
        item._replace(attributes=item.attributes + more[item.name]) if item.name in more else item
        for item in sets
    )


def _extended_subsystems(
    subsystems: tuple[Subsystem, ...], extensions: list[Data]
) -> tuple[Subsystem, ...]:
    more: dict[str, tuple[Reason, ...]] = {}
    data = [{"number": 0, **item} for item in extensions]
    for part in from_data({"name": "", "version": 1, "subsystems": data}).subsystems:
        more[part.name] = more.get(part.name, ()) + part.reasons
    return tuple(
        item._replace(reasons=item.reasons + more[item.name]) if item.name in more else item
        for item in subsystems
    )


def _ordered(sets: tuple[AttributeSet, ...]) -> tuple[AttributeSet, ...]:
    """Every set behind those that it nests, otherwise as they come."""
    by_name = {item.name: item for item in sets}
    done: dict[str, AttributeSet] = {}
    for start in sets:
        work = [start]
        while work:
            item = work[-1]
            inner = [a.attributes for a in item.attributes if a.attributes is not None]
            waiting = [by_name[name] for name in inner if name not in done]
            if waiting:
                work.append(waiting[0])
            else:
                done.setdefault(item.name, item)
                work.pop()
    return tuple(done.values())
