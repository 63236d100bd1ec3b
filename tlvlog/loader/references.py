"""What a spec refers to by name: enums, attribute sets, kinds.

A name must be defined above its use when both stand in one file; parts and
what a spec extends count as defined before it.  Sets must not hold each other
in a circle, nor nest deeper than readers accept.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ..schema import Schema
from ..wire import LETTERS, SIZES
from .names import Unit
from .tree import Cursor, quote, suggestion

_DEPTH_DEFAULT: Final = 8
_CIRCLE_SHOWN: Final = 8


def bounds(kind: str | None) -> tuple[int, int] | None:
    """The smallest and largest number of a kind; None for a kind that is no number."""
    if kind not in SIZES:
        return None
    bits = 8 * SIZES[kind]
    is_signed = LETTERS[kind].islower()
    return (-1 << bits - 1, (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)


def kind_size(kind: str | None) -> int:
    """The bytes of a kind; 0 for one that is no number."""
    return SIZES.get(kind or "", 0)


class _Enum(NamedTuple):
    cursor: Cursor | None
    values: tuple[tuple[int, str], ...]

    def outside(self, low: int, high: int, sign: int) -> tuple[int, str] | None:
        """The first value that is not between the bounds."""
        for value, name in self.values:
            if not low <= sign * value <= high:
                return value, name
        return None


class _Set:
    """A set with what it nests: the sets by name, each with the attribute that does."""

    def __init__(self, cursor: Cursor | None) -> None:
        self.cursor = cursor
        self.nests: list[tuple[str, Cursor | None]] = []


class References:
    """The enums and sets of a unit and of what it extends; `check` reports wrong uses."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.enums: dict[str, _Enum] = {}
        self.sets: dict[str, _Set] = {}
        self._fits: dict[tuple[str, int, int, int], tuple[int, str] | None] = {}
        base = unit.base
        self.kinds = {kind.name for kind in base.kinds} if base else set()
        self.depth_max = _depth_limit(unit)
        for enum in base.enums if base else ():
            values = tuple((entry.value, entry.name) for entry in enum.entries)
            self.enums[enum.name] = _Enum(None, values)
        for item in base.attribute_sets if base else ():
            self.sets[item.name] = _Set(None)
            for attribute in item.attributes:
                if attribute.attributes:
                    self.sets[item.name].nests.append((attribute.attributes, None))
        self._own()

    def _own(self) -> None:
        for kind in self.unit.items("kinds"):
            self.kinds.add(kind.text("name") or "")
        for cursor in self.unit.items("enums"):
            values = tuple(
                (value, entry.text("name") or "?")
                for entry in cursor.items("entries")
                if (value := entry.number("value")) is not None
            )
            self.enums.setdefault(cursor.text("name") or "", _Enum(cursor, values))
        for cursor in self.unit.items("attribute-sets"):
            own = self.sets.setdefault(cursor.text("name") or "", _Set(cursor))
            for attribute in cursor.items("attributes"):
                name = attribute.text("attributes")
                if name is not None and attribute.text("kind") == "nest":
                    own.nests.append((name, attribute))

    def check(self) -> None:
        """Report every reference that leads nowhere, forward, or in a circle."""
        depths = self._depths()
        for cursor in self.unit.items("attribute-sets"):
            for attribute in cursor.items("attributes"):
                self._kind(attribute)
                self._enum(attribute)
                self._nest(attribute)
        for record in self.unit.items("records"):
            self._set(record)
            depth = depths.get(record.text("attributes") or "", 0)
            if depth > self.depth_max:
                record.report("attributes", f"nests {depth} deep, readers accept {self.depth_max}")
            for field in record.items("fields"):
                self._kind(field)
                self._enum(field)
        for carrier in self.unit.items("carriers"):
            for field in carrier.items("fields"):
                self._kind(field)

    def _kind(self, cursor: Cursor) -> None:
        kind = cursor.text("kind")
        if kind is not None and kind not in self.kinds:
            cursor.report("kind", f"{quote(kind)} is not among the kinds of this spec")

    def _nest(self, attribute: Cursor) -> None:
        kind = attribute.text("kind")
        has_set = "attributes" in attribute.data
        if kind == "nest" and not has_set:
            attribute.report("kind", "a nest without `attributes`, expected the set that it holds")
        elif kind is not None and kind != "nest" and has_set:
            attribute.report(
                "attributes", f"goes with the kind nest only, and this is {quote(kind)}"
            )
        else:
            self._set(attribute)

    def _set(self, cursor: Cursor) -> None:
        name = cursor.text("attributes")
        if name is not None:
            known = self.sets.get(name)
            self._find(cursor, "attributes", "attribute set", name, self.sets, known)

    def _find(
        self,
        cursor: Cursor,
        key: str,
        what: str,
        name: str,
        table: dict[str, _Enum] | dict[str, _Set],
        known: _Enum | _Set | None,
    ) -> bool:
        if known is None:
            hint = suggestion(name, table, cursor.problems)
            cursor.report(key, f"there is no {what} {quote(name)}; {hint}")
            return False
        there = known.cursor
        if there and there.file == cursor.file and there.position() >= cursor.position():
            cursor.report(
                key,
                f"{what} {quote(name)} is used above its definition (line {there.line()}), "
                "expected the definition first",
            )
        return True

    def _enum(self, cursor: Cursor) -> None:
        name, kind = cursor.text("enum"), cursor.text("kind")
        if name is None:
            return
        enum = self.enums.get(name)
        if not self._find(cursor, "enum", "enum", name, self.enums, enum):
            return
        limits = bounds(kind)
        if limits is None:
            cursor.report("enum", f"names the values of a number, and {quote(kind)} is none")
            return
        sign = -1 if cursor.flag("negated") else 1
        key = (name, *limits, sign)
        if key not in self._fits and enum is not None:
            self._fits[key] = enum.outside(*limits, sign)
        if misfit := self._fits.get(key):
            value, value_name = misfit
            cursor.report(
                "enum",
                f"{quote(value_name)} of enum {quote(name)} is {sign * value} here, "
                f"{kind} holds {limits[0]} to {limits[1]}",
            )

    def _depths(self) -> dict[str, int]:
        """How deep each set nests; circles are reported and cut."""
        depths: dict[str, int] = {}
        trail: list[str] = []  # the sets being visited, outermost first
        place: dict[str, int] = {}  # and where in the trail each stands
        via: list[Cursor | None] = []  # the attribute that led to each
        work: list[tuple[str, int, Cursor | None]]
        work = [(name, 0, None) for name in reversed(self.sets)]
        while work:
            name, index, led = work.pop()
            nests = self.sets[name].nests
            if index == 0:
                if name in depths:
                    continue
                place[name] = len(trail)
                trail.append(name)
                via.append(led)
                depths[name] = 1
            if index < len(nests):
                work.append((name, index + 1, None))
                inner, attribute = nests[index]
                if inner in place:
                    start = place[inner]
                    # What is extended has no circle: one of these is of this unit.
                    blamed = attribute or next(filter(None, reversed(via[start + 1 :])), None)
                    _circle(trail[start : start + _CIRCLE_SHOWN], inner, blamed)
                elif inner in self.sets:
                    work.append((inner, 0, attribute))
            else:
                via.pop()
                del place[trail.pop()]
                depths[name] = 1 + max((depths.get(inner, 0) for inner, _ in nests), default=0)
        return depths


def _circle(names: list[str], again: str, attribute: Cursor | None) -> None:
    if attribute is not None:
        shape = " -> ".join(quote(name)[1:-1] for name in [*names, again])
        attribute.report("attributes", f"sets that hold each other in a circle: {shape}")


def _depth_limit(unit: Unit) -> int:
    base: Schema | None = unit.base
    if base is not None:
        return base.constant.get("limit-depth", _DEPTH_DEFAULT)
    for constant in unit.items("constants"):
        if constant.text("name") == "limit-depth":
            return constant.number("value") or _DEPTH_DEFAULT
    return _DEPTH_DEFAULT
