"""Places in types: from an offset to the member there, and from a path to its offset."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from ..errors import BtfError
from .kinds import COMPOSITE, Kind
from .sizes import size_of, strip

if TYPE_CHECKING:
    from .blob import Btf
    from .types import Member

__all__ = ["Place", "members_inside", "path_at", "paths_at", "place_of"]

_DEPTH_MAX: Final = 16
_PLACES_MAX: Final = 64
_STEP: Final = re.compile(r"\.?([^.\[\]]+)|\[([0-9]{1,10})\]")


class Place(NamedTuple):
    """Where a member or element is: its path, type, offset in bits, and width if a bitfield."""

    path: str
    type: int
    offset: int
    bits: int


def paths_at(btf: Btf, id: int, bit: int) -> list[Place]:
    """Everything that lies at a bit of a type, the outermost first.

    In a union that is each member which covers the bit.  A bit in padding has the
    member before it, as the only place; nothing is there behind the type's end.
    """
    found: list[Place] = []
    size = size_of(btf, id)
    if size is not None and 0 <= bit < size * 8:
        _collect(btf, id, bit, Place("", id, 0, 0), found, 0)
    return found


def path_at(btf: Btf, id: int, bit: int) -> str | None:
    """The most precise name of what lies at a bit; in a union those of all members, with `or`.

    None for a bit outside of the type, and for a type without members.
    """
    ways: list[str] = []
    for place in paths_at(btf, id, bit):
        if ways and place.path.startswith((f"{ways[-1]}.", f"{ways[-1]}[")):
            ways[-1] = place.path
        else:
            ways.append(place.path)
    return " or ".join(dict.fromkeys(ways)) or None


def _collect(btf: Btf, id: int, bit: int, outer: Place, found: list[Place], depth: int) -> None:
    """Add what covers `bit` (counted from the whole type's start) inside of `outer`."""
    if depth > _DEPTH_MAX or len(found) >= _PLACES_MAX:
        return
    id = strip(btf, id)
    array = btf.array(id)
    if array is not None:
        size = size_of(btf, array.type)
        if size and array.nelems:
            index = (bit - outer.offset) // (size * 8)
            inner = Place(f"{outer.path}[{index}]", array.type, outer.offset + index * size * 8, 0)
            found.append(inner)
            _collect(btf, array.type, bit, inner, found, depth + 1)
        return
    if btf.kind(id) not in COMPOSITE:
        return
    members = btf.members(id)
    covering = [m for m in members if _covers(btf, m, bit - outer.offset)]
    if not covering and btf.kind(id) == Kind.STRUCT:
        before = [m for m in members if m.offset <= bit - outer.offset]
        covering = before[-1:]
    for member in covering:
        path = f"{outer.path}.{member.name}" if outer.path and member.name else ""
        inner = Place(
            path or member.name or outer.path,
            member.type,
            outer.offset + member.offset,
            member.bits,
        )
        if member.name:
            found.append(inner)
        _collect(btf, member.type, bit, inner, found, depth + 1)


def _covers(btf: Btf, member: Member, bit: int) -> bool:
    width = member.bits or (size_of(btf, member.type) or 0) * 8
    return member.offset <= bit < member.offset + width


def place_of(btf: Btf, id: int, path: str) -> Place:
    """Where a path such as `se.load.weight` leads; BtfError where a step is missing."""
    place = Place("", id, 0, 0)
    at = 0
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            raise BtfError(at, f"{path!r} is not a path: expected a name or [number]")
        at = step.end()
        place = (
            _element(btf, place, int(step[2])) if step[2] else _member_called(btf, place, step[1])
        )
    return place


def _element(btf: Btf, place: Place, index: int) -> Place:
    array = btf.array(strip(btf, place.type))
    size = None if array is None else size_of(btf, array.type)
    if array is None or size is None:
        raise BtfError(0, f"{place.path or btf.type(place.type).title} is not an array")
    if array.nelems and index >= array.nelems:
        raise BtfError(0, f"{place.path}[{index}]: the array has {array.nelems} elements")
    return Place(f"{place.path}[{index}]", array.type, place.offset + index * size * 8, 0)


def _member_called(btf: Btf, place: Place, name: str) -> Place:
    for member in members_inside(btf, strip(btf, place.type)):
        if member.name == name:
            path = f"{place.path}.{name}" if place.path else name
            return Place(path, member.type, place.offset + member.offset, member.bits)
    title = btf.type(strip(btf, place.type)).title
    raise BtfError(0, f"{title} has no member {name!r}")


def members_inside(btf: Btf, id: int) -> list[Member]:
    """The named members of a struct or union, those of anonymous ones inside in their place."""
    found: list[Member] = []
    _inside(btf, id, 0, found, 0)
    return found


def _inside(btf: Btf, id: int, base: int, found: list[Member], depth: int) -> None:
    if btf.kind(id) not in COMPOSITE or depth > _DEPTH_MAX or len(found) > 1 << 16:
        return
    for member in btf.members(id):
        if member.name:
            found.append(member._replace(offset=base + member.offset))
        else:
            _inside(btf, strip(btf, member.type), base + member.offset, found, depth + 1)
