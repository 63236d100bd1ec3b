"""Whether a type of the target will do for a local one.

Three degrees: `fields_compatible` for what a field holds (sizes and signs may
differ), `types_compatible` for a type as such (shapes, never names), and
`types_match` for a type with all its members (names, sizes, signs).
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final, NamedTuple

from ..kinds import COMPOSITE, ENUMS, Kind, kind_name
from ..sizes import strip
from .local import AccessError
from .spec import same_kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..blob import Btf

__all__ = ["Pair", "fields_compatible", "types_compatible", "types_match"]

_DEPTH_MAX: Final = 32
# What a struct of many members of one name, each of many, could make it try.
_WORK_MAX: Final = 1 << 20
_MATCHED: Final = frozenset({0, Kind.INT, Kind.PTR, Kind.ARRAY, Kind.FUNC_PROTO})
_BY_KIND: Final = frozenset({0, Kind.STRUCT, Kind.UNION, Kind.ENUM, Kind.FWD, Kind.ENUM64})


class Pair(NamedTuple):
    """The two sides, and how their names are cut down to what must agree.

    `notes` takes what libbpf says of kinds that it does not compare.
    """

    local: Btf
    target: Btf
    essential: Callable[[str], str]
    notes: list[str]

    def same_name(self, local: str, target: str) -> bool:
        return self.essential(local) == self.essential(target)

    def refuse(self, local: int, target: int) -> bool:
        """A kind that is not compared; always False."""
        kind = kind_name(self.local.kind(local))
        self.notes.append(f"unexpected kind {kind} relocated, local [{local}], target [{target}]")
        return False


def _plain(btf: Btf, id: int) -> bool:
    """Whether an INT is no bitfield of the deprecated kind, which hides in its offset."""
    integer = btf.integer(id)
    return integer is None or integer.offset == 0


def fields_compatible(pair: Pair, local: int, target: int) -> bool:
    """Whether a field of one type can be read as one of the other."""
    for _ in range(_DEPTH_MAX):
        local, target = strip(pair.local, local), strip(pair.target, target)
        kind, other = pair.local.kind(local), pair.target.kind(target)
        if kind in COMPOSITE and other in COMPOSITE:
            return True
        if not same_kind(kind, other):
            return False
        if kind == Kind.ARRAY:
            local, target = _elements(pair, local, target)
            continue
        if kind in ENUMS or kind == Kind.FWD:
            names = pair.local.type_name(local), pair.target.type_name(target)
            return not all(names) or pair.same_name(*names)
        if kind == Kind.INT:
            return _plain(pair.local, local) and _plain(pair.target, target)
        return kind in (Kind.PTR, Kind.FLOAT)
    raise AccessError(errno.EINVAL)


def _elements(pair: Pair, local: int, target: int) -> tuple[int, int]:
    ours, theirs = pair.local.array(local), pair.target.array(target)
    assert ours is not None
    assert theirs is not None
    return ours.type, theirs.type


def types_compatible(pair: Pair, local: int, target: int, level: int = _DEPTH_MAX) -> bool:
    """Whether two types have one shape; AccessError deeper than 32 levels."""
    if not same_kind(pair.local.kind(local), pair.target.kind(target)):
        return False
    for _ in range(_DEPTH_MAX):
        local, target = strip(pair.local, local), strip(pair.target, target)
        kind, other = pair.local.kind(local), pair.target.kind(target)
        if not same_kind(kind, other):
            return False
        if kind in _BY_KIND:
            return True
        if kind == Kind.INT:
            return _plain(pair.local, local) and _plain(pair.target, target)
        if kind == Kind.PTR:
            local, target = pair.local.target(local), pair.target.target(target)
        elif kind == Kind.ARRAY:
            local, target = _elements(pair, local, target)
        elif kind == Kind.FUNC_PROTO:
            ours, theirs = pair.local.parameters(local), pair.target.parameters(target)
            if len(ours) != len(theirs):
                return False
            for one, another in zip(ours, theirs, strict=True):
                if level <= 0:
                    raise AccessError(errno.EINVAL)
                inner = strip(pair.local, one.type), strip(pair.target, another.type)
                if not types_compatible(pair, *inner, level - 1):
                    return False
            local = strip(pair.local, pair.local.target(local))
            target = strip(pair.target, pair.target.target(target))
        else:
            return pair.refuse(local, target)
    raise AccessError(errno.EINVAL)


def types_match(pair: Pair, local: int, target: int) -> bool:
    """Whether the target has all that the local type has, by name, size and sign."""
    return _Match(pair).types(local, target, behind=False, level=_DEPTH_MAX)


class _Match:
    """One `types_match`: what it has looked at, so that hostile types cannot keep it busy."""

    def __init__(self, pair: Pair) -> None:
        self._pair = pair
        self._work = 0

    def types(self, local: int, target: int, *, behind: bool, level: int) -> bool:
        """`behind` a pointer only the kind of a struct counts."""
        pair = self._pair
        if level <= 0:
            raise AccessError(errno.EINVAL)
        for _ in range(_DEPTH_MAX):
            self._work += 1
            if self._work > _WORK_MAX:
                raise AccessError(errno.E2BIG)
            local, target = strip(pair.local, local), strip(pair.target, target)
            if not pair.same_name(
                pair.local.type_name(local) if local else "",
                pair.target.type_name(target) if target else "",
            ):
                return False
            kind, other = pair.local.kind(local), pair.target.kind(target)
            if kind in ENUMS:
                return other in ENUMS and self._enums(local, target)
            if kind == Kind.FWD or kind in COMPOSITE:
                return self._composites(local, target, behind=behind, level=level)
            if kind not in _MATCHED:
                return pair.refuse(local, target)
            if kind != other:
                return False
            if kind == Kind.PTR:
                behind = True
                local, target = pair.local.target(local), pair.target.target(target)
            elif kind == Kind.ARRAY:
                if not self._same_length(local, target):
                    return False
                local, target = _elements(pair, local, target)
            elif kind == Kind.FUNC_PROTO:
                if not self._parameters(local, target, behind=behind, level=level):
                    return False
                local, target = pair.local.target(local), pair.target.target(target)
            else:
                return kind == 0 or self._integers(local, target)
        raise AccessError(errno.EINVAL)

    def _integers(self, local: int, target: int) -> bool:
        pair = self._pair
        ours, theirs = pair.local.integer(local), pair.target.integer(target)
        sizes = pair.local.target(local) == pair.target.target(target)
        return sizes and ours is not None and theirs is not None and ours.signed == theirs.signed

    def _same_length(self, local: int, target: int) -> bool:
        ours, theirs = self._pair.local.array(local), self._pair.target.array(target)
        return ours is not None and theirs is not None and ours.nelems == theirs.nelems

    def _enums(self, local: int, target: int) -> bool:
        pair = self._pair
        ours, theirs = pair.local.enumerators(local), pair.target.enumerators(target)
        if pair.local.target(local) != pair.target.target(target) or len(ours) > len(theirs):
            return False
        known = {pair.essential(entry.name) for entry in theirs}
        return all(pair.essential(entry.name) in known for entry in ours)

    def _composites(self, local: int, target: int, *, behind: bool, level: int) -> bool:
        """Structs, unions and forward declarations of either."""
        ours, theirs = self._pair.local.type(local), self._pair.target.type(target)
        if ours.kind == Kind.FWD:
            if theirs.kind == Kind.FWD:
                return ours.flag == theirs.flag
            return behind and theirs.kind == (Kind.UNION if ours.flag else Kind.STRUCT)
        if not behind:
            return ours.kind == theirs.kind and self._members(local, target, level)
        if ours.kind == theirs.kind:
            return True
        return theirs.kind == Kind.FWD and theirs.flag == (ours.kind == Kind.UNION)

    def _members(self, local: int, target: int, level: int) -> bool:
        pair = self._pair
        ours, theirs = pair.local.members(local), pair.target.members(target)
        if len(ours) > len(theirs):
            return False
        by_name: dict[str, list[int]] = {}
        for member in theirs:
            by_name.setdefault(pair.essential(member.name), []).append(member.type)
        return all(
            any(
                self.types(member.type, type, behind=False, level=level - 1)
                for type in by_name.get(pair.essential(member.name), ())
            )
            for member in ours
        )

    def _parameters(self, local: int, target: int, *, behind: bool, level: int) -> bool:
        pair = self._pair
        ours, theirs = pair.local.parameters(local), pair.target.parameters(target)
        return len(ours) == len(theirs) and all(
            self.types(one.type, another.type, behind=behind, level=level - 1)
            for one, another in zip(ours, theirs, strict=True)
        )
