"""Names and numbers of a spec: unique, in their ranges, never reused.

Two names also clash when only case or the choice of hyphen or underscore tells
them apart: the spellings of C and Python would be the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from ..schema import Range, Schema, builtin
from .tree import Cursor, Problems, numeral, quote, suggestion

PRIVATE: Final = 0x8000
TYPE_MAX: Final = 0xFFFE
NUMBER_MAX: Final = 0xFFFF

# Keys of a decoded record in JSON, and what Python's record objects call their own.
RESERVED_FIELDS: Final = frozenset(
    "name type offset value text nul extra flags attributes".split()  # noqa: SIM905
)
_RESERVED_SUFFIX: Final = "-hex"
# What every record has in Python; a field of that name would hide it.
_RESERVED_IN_PYTHON: Final = frozenset(("fields", "keep-fields", "schema", "spec"))
_RESERVED_RECORD: Final = "unknown"


class Unit(NamedTuple):
    """One spec to be checked: its file, the parts it includes, what it extends.

    Without a base it is a whole format of its own.  `effective`: what `tlvlog
    spec show` printed, in which numbers of every range stand side by side.
    """

    root: Cursor
    parts: tuple[Cursor, ...]
    base: Schema | None
    problems: Problems

    @property
    def effective(self) -> bool:
        """Whether everything has been merged into this spec."""
        return self.root.flag("effective")

    @property
    def core(self) -> bool:
        """Whether this is the definition of a format, whose numbers are assigned centrally."""
        return self.base is None and not self.effective

    def items(self, section: str) -> Iterable[Cursor]:
        """The items of a section in the file and its parts."""
        for cursor in (self.root, *self.parts):
            yield from cursor.items(section)


class _Place(NamedTuple):
    name: str
    cursor: Cursor | None  # None: in the spec that is extended
    status: str = "stable"

    def words(self, seen_from: Cursor) -> str:
        """Where it is, seen from a problem."""
        return self.cursor.where(seen_from) if self.cursor else "in the spec that is extended"


class Taken:
    """The names and numbers in use in one table; reports what is used twice."""

    def __init__(self, number_word: str = "number") -> None:
        self._word = number_word
        self._names: dict[str, _Place] = {}
        self._numbers: dict[int, _Place] = {}

    def known(self, name: str, number: int | None = None, status: str = "stable") -> None:
        """What the extended spec has."""
        place = _Place(name, None, status)
        self._names[_spelled(name)] = place
        if number is not None:
            self._numbers[number] = place

    def name(self, cursor: Cursor) -> None:
        """Take the name of an item."""
        name = cursor.text("name")
        if name is None:
            return
        other = self._names.setdefault(_spelled(name), _Place(name, cursor))
        if other.cursor is cursor:
            return
        if other.name == name:
            cursor.report("name", f"{quote(name)} is taken ({other.words(cursor)})")
        else:
            cursor.report(
                "name",
                f"{quote(name)} and {quote(other.name)} ({other.words(cursor)}) are the same "
                "once hyphens become underscores and case is lost",
            )

    def number(self, cursor: Cursor, key: str) -> None:
        """Take the number that stands at `key` of an item."""
        number = cursor.number(key)
        if number is None:
            return
        name = cursor.text("name") or "?"
        place = _Place(name, cursor, cursor.text("status") or "stable")
        other = self._numbers.setdefault(number, place)
        if other.cursor is cursor:
            return
        who = f"{quote(other.name)} ({other.words(cursor)})"
        text = f"{self._word} {numeral(number)} is taken by {who}"
        if other.status == "retired":
            text += ", which is retired; a number is never reused"
        cursor.report(key, text)


def _spelled(name: str) -> str:
    return name.lower().replace("-", "_")


def check(unit: Unit) -> None:
    """Report every name and number of `unit` that is taken, reserved or out of its range."""
    base = unit.base
    for section in ("constants", "kinds", "ranges", "carriers"):
        taken = Taken()
        for item in unit.items(section):
            taken.name(item)
            _unique(item, "fields")
    _enums(unit, Taken())
    _sets(unit)
    _records(unit, base.ranges if base else tuple(_own_ranges(unit)))
    _subsystems(unit)


def _unique(cursor: Cursor, key: str) -> None:
    taken = Taken()
    for item in cursor.items(key):
        taken.name(item)


def _limits(cursor: Cursor, key: str, first: int, last: int, who: str) -> None:
    number = cursor.number(key)
    if number is not None and not first <= number <= last:
        allowed = f"{numeral(first)} to {numeral(last)}"
        cursor.report(key, f"{numeral(number)} is outside {allowed}, the numbers for {who}")


def _enums(unit: Unit, names: Taken) -> None:
    for known in unit.base.enums if unit.base else ():
        names.known(known.name)
    for enum in unit.items("enums"):
        names.name(enum)
        taken = Taken("value")
        for entry in enum.items("entries"):
            taken.name(entry)
            taken.number(entry, "value")
            value = entry.number("value")
            if enum.flag("flags") and value is not None and (value <= 0 or value & (value - 1)):
                entry.report("value", f"{value} is not a single bit, as the values of flags are")


def _sets(unit: Unit) -> None:
    base = unit.base
    names = Taken()
    known = {item.name: Taken("type") for item in (base.attribute_sets if base else ())}
    for item in base.attribute_sets if base else ():
        names.known(item.name)
        for old in item.attributes:
            known[item.name].known(old.name, old.type, old.status)
    for cursor in unit.items("attribute-sets"):
        taken = _extended(cursor, "attribute set", known, names) or Taken("type")
        for attribute in cursor.items("attributes"):
            taken.name(attribute)
            taken.number(attribute, "type")
            if cursor.flag("extend"):
                _limits(attribute, "type", PRIVATE, TYPE_MAX, "attributes of an extended set")
            elif unit.core:
                _limits(attribute, "type", 1, PRIVATE - 1, "attributes of the core format")
            else:
                _limits(attribute, "type", 1, TYPE_MAX, "attributes")


def _extended(cursor: Cursor, what: str, known: dict[str, Taken], names: Taken) -> Taken | None:
    """The numbers of what an item extends; None for an item of one's own."""
    if "extend" not in cursor.data:
        names.name(cursor)
        return None
    name = cursor.text("name")
    if name is not None and name not in known:
        near = suggestion(name, known, cursor.problems)
        if what == "subsystem" and name in builtin().subsystem_by_name:
            near = "bring it in with `uses`"
        cursor.report("name", f"there is no {what} {quote(name)} to extend; {near}")
    return known.get(name or "")


def _own_ranges(unit: Unit) -> Iterable[Range]:
    for item in unit.items("ranges"):
        first, last = item.number("first"), item.number("last")
        state, name = item.text("state"), item.text("name")
        if first is not None and last is not None and state and name:
            yield Range(name, first, last, state)


def _records(unit: Unit, ranges: Iterable[Range]) -> None:
    taken = Taken("type")
    for known in unit.base.records if unit.base else ():
        taken.known(known.name, known.type, known.status)
    states = {"assigned", "reserved"} if unit.core else {"private"}
    if unit.effective:
        states |= {"assigned", "reserved"}
    allowed = [item for item in ranges if item.state in states]
    for record in unit.items("records"):
        taken.name(record)
        taken.number(record, "type")
        if record.text("name") == _RESERVED_RECORD:
            record.report("name", "`unknown` is what records that a schema lacks are called")
        number = record.number("type")
        if number is not None and not any(item.first <= number <= item.last for item in allowed):
            _refuse_type(record, number, ranges, allowed)
        _unique(record, "fields")
        for field in record.items("fields"):
            _reserved(unit, record, field)


def _refuse_type(
    record: Cursor, number: int, ranges: Iterable[Range], allowed: list[Range]
) -> None:
    inside = next((item for item in ranges if item.first <= number <= item.last), None)
    place = f"is in the range {quote(inside.name)} ({inside.state})" if inside else "is in no range"
    wanted = " or ".join(f"{item.first:#06x} to {item.last:#06x}" for item in allowed)
    record.report("type", f"{number:#06x} {place}, expected {wanted or 'a range for it'}")


def _reserved(unit: Unit, record: Cursor, field: Cursor) -> None:
    name = field.text("name")
    if name is None or (unit.base is None and record.text("name") == "error"):
        return  # the extended error is the core's own; its `flags` is what JSON calls so
    if name in RESERVED_FIELDS or name.endswith(_RESERVED_SUFFIX):
        field.report(
            "name",
            f"{quote(name)} is a key of every record in JSON, expected another name",
        )
    elif name in _RESERVED_IN_PYTHON:
        field.report(
            "name",
            f"{quote(name)} is an attribute of every record in Python, expected another name",
        )


def _subsystems(unit: Unit) -> None:
    base = unit.base
    taken = Taken("subsystem")
    known = {item.name: Taken("reason") for item in (base.subsystems if base else ())}
    for item in base.subsystems if base else ():
        taken.known(item.name, item.number, item.status)
        for old in item.reasons:
            known[item.name].known(old.name, old.number, old.status)
    for cursor in unit.items("subsystems"):
        reasons = _extended(cursor, "subsystem", known, taken) or Taken("reason")
        if "extend" not in cursor.data:
            taken.number(cursor, "number")
            if unit.core:
                _limits(cursor, "number", 0, PRIVATE - 1, "subsystems of the core format")
            elif not unit.effective:
                _limits(cursor, "number", PRIVATE, NUMBER_MAX, "private subsystems")
        for reason in cursor.items("reasons"):
            reasons.name(reason)
            reasons.number(reason, "number")
            _unique(reason, "arguments")
            if cursor.flag("extend"):
                _limits(reason, "number", PRIVATE, NUMBER_MAX, "reasons of an extended subsystem")
            elif unit.core:
                _limits(reason, "number", 1, PRIVATE - 1, "reasons of the core format")
            else:
                _limits(reason, "number", 1, NUMBER_MAX, "reasons")
