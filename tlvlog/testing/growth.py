"""What may be done to a schema without a break: the ways in which a spec grows.

Each of `GROWTHS` gives a schema with one more thing in it, or None where there
is no room for one.  They follow "What may change" of spec/REGISTRY.md: new
numbers, later fields at the end of a record, attributes behind fixed fields, an
argument behind the others, other words.  The core's own records and numbers
are left alone, so that the result is what a spec that extends it may say; what
is chosen is asked of `tlvlog.mutate.damage.Choices`.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any, Final, Protocol, TypeVar

from ..codec.layout import tail_of
from ..codec.log import DEFAULT_LIMITS
from ..mutate.damage import Choices
from ..schema import (
    Argument,
    AttributeSet,
    AttributeSpec,
    Entry,
    Enum,
    Field,
    Reason,
    RecordSpec,
    Schema,
    Subsystem,
    builtin,
)
from ..wire import INVALID, LETTERS

PRIVATE: Final = 0x8000
"""Where the numbers of those who extend a spec begin."""

_NUMBERS: Final = tuple(LETTERS)
_ARGUMENT_KINDS: Final = ("u64", "s64", "utf8")
_VALUE_MAX: Final = 0x7F  # fits every number kind


class _Item(Protocol):
    @property
    def name(self) -> str: ...


_Named = TypeVar("_Named", bound=_Item)


def own_records(schema: Schema) -> list[RecordSpec]:
    """The records that are not the core's."""
    return [record for record in schema.records if record.type >= PRIVATE]


def own_sets(schema: Schema) -> list[AttributeSet]:
    """The sets that are not the core's; the core's own grow above `PRIVATE` only."""
    core = builtin().set_by_name
    return [item for item in schema.attribute_sets if item.name not in core]


def with_item(items: tuple[_Named, ...], new: _Named) -> tuple[_Named, ...]:
    """`items` with `new` in place of the one of its name."""
    return tuple(new if item.name == new.name else item for item in items)


def with_record(schema: Schema, record: RecordSpec) -> Schema:
    """The schema with `record` in place of the one of its name."""
    return schema._replace(records=with_item(schema.records, record))


def with_set(schema: Schema, item: AttributeSet) -> Schema:
    """The schema with `item` in place of the set of its name."""
    return schema._replace(attribute_sets=with_item(schema.attribute_sets, item))


def _free(taken: Container[int], first: int, choices: Choices) -> int:
    """A number from `first` on that nothing has; nearly always the next one."""
    number = first + (choices.integer(0, 0xFF) if choices.integer(0, 7) == 7 else 0)
    while number in taken:
        number += 1
    return number


def _name(word: str, taken: Iterable[_Item], also: Container[str] = ()) -> str:
    """`word` with the first number that makes it new."""
    names = {item.name for item in taken}
    number = len(names) + 1
    while f"{word}-{number}" in names or f"{word}-{number}" in also:
        number += 1
    return f"{word}-{number}"


def _value(choices: Choices, schema: Schema, *, since: int) -> dict[str, Any]:
    """Kind, size, enum and default of a new field that holds a number or fixed bytes."""
    kind = choices.one_of((*_NUMBERS, "bytes"))
    if kind == "bytes":
        return {"kind": kind, "size": choices.integer(1, 9)}
    made: dict[str, Any] = {"kind": kind}
    enums = [None, *(enum.name for enum in schema.enums if _fits(enum))]
    made["enum"] = choices.one_of(enums)
    if since > 1:
        made["default"] = choices.integer(0, _VALUE_MAX)
    return made


def _fits(enum: Enum) -> bool:
    """Whether every value fits every kind of number."""
    return all(0 <= entry.value <= _VALUE_MAX for entry in enum.entries)


def _depth(schema: Schema, name: str | None) -> int:
    """How deep the set called `name` nests."""
    if name is None:
        return 0
    return 1 + max(
        (_depth(schema, item.attributes) for item in schema.set_by_name[name].attributes),
        default=0,
    )


def _clashes(schema: Schema, record: RecordSpec, set_name: str) -> bool:
    names = schema.set_by_name[set_name].by_name
    return any(field.name in names for field in record.fields)


# Records ----------------------------------------------------------------------


def add_record(schema: Schema, choices: Choices) -> Schema | None:
    """A record with fixed fields, and text, bytes or attributes behind them."""
    type_ = _free(schema.record_by_type, PRIVATE, choices)
    if type_ >= INVALID:
        return None
    fields: list[Field] = []
    for _ in range(choices.integer(0, 3)):
        value = _value(choices, schema, since=1)
        fields.append(Field(_name("field", fields), doc="Of a new record.", **value))
    behind = choices.one_of(("nothing", "utf8", "bytes", "attributes"))
    set_name = None
    if behind == "attributes":
        sets = [item.name for item in schema.attribute_sets]
        set_name = choices.one_of(sets) if sets else None
    elif behind != "nothing":
        fields.append(Field(_name("tail", fields), behind, "To the end."))
    record = RecordSpec(
        _name("record", schema.records),
        type_,
        "A new record.",
        severity=choices.one_of(("info", "warning", "error")),
        attributes=set_name,
        since=schema.version,
        fields=tuple(field._replace(since=schema.version) for field in fields),
    )
    if set_name and _clashes(schema, record, set_name):
        return None
    return schema._replace(records=(*schema.records, record))


def add_field(schema: Schema, choices: Choices) -> Schema | None:
    """A later field at the end of a record, which may be the text or bytes that end it."""
    records = [
        record
        for record in own_records(schema)
        if record.attributes is None and tail_of(record) is None and record.since < schema.version
    ]
    if not records:
        return None
    record = choices.one_of(records)
    name = _name("field", record.fields)
    value = _value(choices, schema, since=schema.version)
    if choices.integer(0, 3) == 3:
        value = {"kind": choices.one_of(("utf8", "bytes"))}
    field = Field(name, doc="A later field.", since=schema.version, **value)
    return with_record(schema, record._replace(fields=(*record.fields, field)))


def add_attributes(schema: Schema, choices: Choices) -> Schema | None:
    """Attributes behind the fields of a record that had none."""
    found = [
        (record, item.name)
        for record in own_records(schema)
        if record.attributes is None and tail_of(record) is None
        if all(field.since <= record.since for field in record.fields)
        for item in schema.attribute_sets
        if not _clashes(schema, record, item.name)
    ]
    if not found:
        return None
    record, set_name = choices.one_of(found)
    return with_record(schema, record._replace(attributes=set_name))


# Attributes -------------------------------------------------------------------


def add_set(schema: Schema, choices: Choices) -> Schema | None:
    """A set of one attribute, which nothing holds yet."""
    name = _name("set", schema.attribute_sets)
    kind = choices.one_of((*_NUMBERS, "utf8", "bytes"))
    first = AttributeSpec("attribute-1", 1, kind, "The first.", since=schema.version)
    new = AttributeSet(name, "A new set.", since=schema.version, attributes=(first,))
    return schema._replace(attribute_sets=(*schema.attribute_sets, new))


def add_attribute(schema: Schema, choices: Choices) -> Schema | None:
    """An attribute of any kind: a number, text, bytes, or a nest of a set that is there."""
    if not schema.attribute_sets:
        return None
    index = choices.integer(0, len(schema.attribute_sets) - 1)
    item = schema.attribute_sets[index]
    is_core = item.name in builtin().set_by_name
    type_ = _free(item.by_type, PRIVATE if is_core else 1, choices)
    fields = {
        field.name
        for record in schema.records
        if record.attributes == item.name
        for field in record.fields
    }
    attribute = AttributeSpec(
        _name("attribute", item.attributes, fields),
        type_,
        choices.one_of((*_NUMBERS, "utf8", "bytes", "nest")),
        "A new attribute.",
        repeatable=bool(choices.integer(0, 1)),
        since=schema.version,
    )
    if attribute.kind == "nest":  # of a set defined before, so that none holds itself
        sets = [inner.name for inner in schema.attribute_sets[:index]]
        if not sets:
            return None
        attribute = attribute._replace(attributes=choices.one_of(sets))
    elif attribute.kind in _NUMBERS:
        enums = [None, *(enum.name for enum in schema.enums if _fits(enum))]
        attribute = attribute._replace(enum=choices.one_of(enums))
    grown = with_set(schema, item._replace(attributes=(*item.attributes, attribute)))
    deepest = max(_depth(grown, record.attributes) for record in grown.records)
    return None if type_ >= INVALID or deepest > DEFAULT_LIMITS.depth else grown


# Names of numbers -------------------------------------------------------------


def add_enum(schema: Schema, choices: Choices) -> Schema | None:
    """Names for numbers, which nothing uses yet."""
    flags = bool(choices.integer(0, 1))
    entry = Entry("entry-1", 1, "The first.", since=schema.version)
    name = _name("enum", schema.enums)
    new = Enum(name, "A new enum.", flags=flags, since=schema.version, entries=(entry,))
    return schema._replace(enums=(*schema.enums, new))


def add_entry(schema: Schema, choices: Choices) -> Schema | None:
    """A name for one more value, or bit, of an enum."""
    core = builtin().enum_by_name
    enums = [enum for enum in schema.enums if enum.name not in core]
    if not enums:
        return None
    enum = choices.one_of(enums)
    values = {entry.value for entry in enum.entries}
    free = [1 << bit for bit in range(7)] if enum.flags else range(_VALUE_MAX + 1)
    left = [value for value in free if value not in values]
    if not left:
        return None
    entry = Entry(
        _name("entry", enum.entries), choices.one_of(left), "A new value.", since=schema.version
    )
    grown = enum._replace(entries=(*enum.entries, entry))
    return schema._replace(enums=with_item(schema.enums, grown))


# Reasons ----------------------------------------------------------------------


def _with_subsystem(schema: Schema, subsystem: Subsystem) -> Schema:
    return schema._replace(subsystems=with_item(schema.subsystems, subsystem))


def add_subsystem(schema: Schema, choices: Choices) -> Schema | None:
    """A private subsystem, which says nothing yet."""
    number = _free(schema.subsystem_by_number, PRIVATE, choices)
    if number > INVALID:
        return None
    name = _name("subsystem", schema.subsystems)
    new = Subsystem(number, name, "A new subsystem.", since=schema.version)
    return schema._replace(subsystems=(*schema.subsystems, new))


def add_reason(schema: Schema, choices: Choices) -> Schema | None:
    """A reason with up to three arguments, all of them in its text."""
    if not schema.subsystems:
        return None
    subsystem = choices.one_of(schema.subsystems[::-1])  # one's own stand last
    first = 1 if subsystem.number >= PRIVATE else PRIVATE
    number = _free(subsystem.by_number, first, choices)
    if number > INVALID:
        return None
    arguments = tuple(
        Argument(f"argument-{index + 1}", choices.one_of(_ARGUMENT_KINDS), "An argument.")
        for index in range(choices.integer(0, 3))
    )
    words = ["it went wrong", *(f"{{{argument.name}}}" for argument in arguments)]
    reason = Reason(
        number,
        _name("reason", subsystem.reasons),
        " ".join(words),
        severity=choices.one_of(("error", "warning", "info")),
        doc="A new reason.",
        since=schema.version,
        arguments=arguments,
    )
    return _with_subsystem(schema, subsystem._replace(reasons=(*subsystem.reasons, reason)))


def _own_reason(schema: Schema, choices: Choices) -> tuple[Subsystem, Reason] | None:
    core = builtin().subsystem_by_number
    found = [
        (subsystem, reason)
        for subsystem in schema.subsystems
        for reason in subsystem.reasons
        if subsystem.number not in core or reason.number >= PRIVATE
    ]
    return choices.one_of(found) if found else None


def add_argument(schema: Schema, choices: Choices) -> Schema | None:
    """An argument behind the others, which the text does not use."""
    found = _own_reason(schema, choices)
    if found is None:
        return None
    subsystem, reason = found
    name = _name("argument", reason.arguments)
    new = Argument(name, choices.one_of(_ARGUMENT_KINDS), "A later argument.")
    grown = reason._replace(arguments=(*reason.arguments, new))
    return _with_subsystem(schema, subsystem._replace(reasons=with_item(subsystem.reasons, grown)))


# Words ------------------------------------------------------------------------


def reword(schema: Schema, choices: Choices) -> Schema | None:
    """Other words for people, in one place."""
    found = _own_reason(schema, choices) if choices.integer(0, 1) else None
    if found is not None:
        subsystem, reason = found
        said = reason._replace(template=f"again: {reason.template}", hint="Try something else.")
        reasons = with_item(subsystem.reasons, said)
        return _with_subsystem(schema, subsystem._replace(reasons=reasons))
    records = own_records(schema)
    if not records:
        return schema._replace(doc=f"{schema.doc} Again.")
    record = choices.one_of(records)
    return with_record(schema, record._replace(doc=f"{record.doc} Again."))


def retire(schema: Schema, choices: Choices) -> Schema | None:
    """A record that should not be written any more, or that nobody writes."""
    records = [record for record in own_records(schema) if record.status != "retired"]
    if not records:
        return None
    record = choices.one_of(records)
    further = ("retired",) if record.status == "deprecated" else ("deprecated", "retired")
    return with_record(schema, record._replace(status=choices.one_of(further)))


GROWTHS: Final[dict[str, Callable[[Schema, Choices], Schema | None]]] = {
    "a record added": add_record,
    "a field added": add_field,
    "an attribute added": add_attribute,
    "attributes added behind the fields": add_attributes,
    "an attribute set added": add_set,
    "an enum added": add_enum,
    "a value named": add_entry,
    "a subsystem added": add_subsystem,
    "a reason added": add_reason,
    "an argument added": add_argument,
    "reworded": reword,
    "retired": retire,
}
"""Each growth by what it does, as `tlvlog.testing.SchemaPair.changes` says it."""
