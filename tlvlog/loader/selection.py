"""What `extends: core` brings: the format alone, and of the rest what `uses` names.

The built-in schema holds the format and, beside it, what is Linux's: registries of reasons,
carriers, records.  A schema for something else extends the first and names what it
needs of the second, so that what is generated from it has nothing else in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..schema import Enum, Schema, Subsystem, builtin
from .tree import Cursor, List, quote, suggestion

CORE: Final = "core"

# What a log is made of whoever writes it (WIRE.md, section 3).
_RECORDS: Final = ("string", "end", "error", "loss")
_SUBSYSTEMS: Final = ("none", "core")
_ENUMS: Final = ("severity", "error-flags", "level")
_WORDS: Final = {
    "reasons": "subsystem or reason",
    "carriers": "carrier",
    "records": "record",
}


def core(root: Cursor) -> Schema:
    """The schema that a spec with `extends: core` extends; what it names wrongly is reported."""
    whole = builtin()
    uses = root.map("uses")
    records = (*_RECORDS, *_names_in(uses, "records", whole.record_by_name))
    carriers = set(_names_in(uses, "carriers", whole.carrier_by_name))
    # A name that stands alone brings its whole subsystem.
    reasons: dict[str, set[str] | None] = dict.fromkeys(_SUBSYSTEMS)
    single = [f"{item.name}.{reason.name}" for item in whole.subsystems for reason in item.reasons]
    for name in _names_in(uses, "reasons", whole.subsystem_by_name, single):
        subsystem, _, reason = name.partition(".")
        if not reason:
            reasons[subsystem] = None
        elif (chosen := reasons.setdefault(subsystem, set())) is not None:
            chosen.add(reason)
    return _closed(
        whole._replace(
            records=tuple(item for item in whole.records if item.name in records),
            subsystems=tuple(
                _only(item, reasons[item.name]) for item in whole.subsystems if item.name in reasons
            ),
            carriers=tuple(item for item in whole.carriers if item.name in carriers),
            loaders=(),
        )
    )


def refuse_uses(root: Cursor) -> None:
    """Report a `uses` of a spec that extends something else, where it would mean nothing."""
    if "uses" in root.data:
        root.report("uses", f"goes with `extends: {CORE}` only; what is extended here is whole")


def _names_in(
    uses: Cursor | None, key: str, known: Iterable[str], single: Iterable[str] = ()
) -> list[str]:
    """The names in a list of `uses`, without those that are reported.

    `known` is what a complaint lists; `single` are names that are too many for that.
    """
    items = uses.data.get(key) if uses is not None else None
    if uses is None or not isinstance(items, List):
        return []
    known = list(known)
    every = dict.fromkeys((*known, *single))  # in their order, which a guess depends on
    found: dict[str, None] = {}
    for index, name in enumerate(items):
        if not isinstance(name, str):
            continue  # reported by the metaschema
        if name in found:
            uses.report_item(key, index, f"{quote(name)} is named twice")
        elif name not in every:
            near = suggestion(name, every, uses.problems)
            near = near if near.endswith("?") else suggestion(name, known, uses.problems)
            uses.report_item(
                key, index, f"the built-in schema has no {_WORDS[key]} {quote(name)}; {near}"
            )
        else:
            found[name] = None
    return list(found)


def _only(subsystem: Subsystem, chosen: set[str] | None) -> Subsystem:
    if chosen is None:
        return subsystem
    return subsystem._replace(
        reasons=tuple(item for item in subsystem.reasons if item.name in chosen)
    )


def _closed(schema: Schema) -> Schema:
    """Of enums and attribute sets what the records refer to, directly or through a nest."""
    sets: set[str] = set()
    waiting = [record.attributes for record in schema.records]
    while waiting:
        name = waiting.pop()
        if name is not None and name not in sets:
            sets.add(name)
            waiting += [item.attributes for item in schema.set_by_name[name].attributes]
    kept = tuple(item for item in schema.attribute_sets if item.name in sets)
    named = {field.enum for record in schema.records for field in record.fields}
    named |= {attribute.enum for item in kept for attribute in item.attributes}
    named |= set(_ENUMS)
    enums: tuple[Enum, ...] = tuple(item for item in schema.enums if item.name in named)
    return schema._replace(attribute_sets=kept, enums=enums)
