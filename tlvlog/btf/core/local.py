"""From an access string to a place in the object's own types."""

from __future__ import annotations

import errno
import re
from typing import TYPE_CHECKING, Final

from ...errors import BtfError
from ..kinds import COMPOSITE, ENUMS, kind_name
from ..sizes import size_of, strip
from .kinds import ENUM_KINDS, FIELD_KINDS, TYPE_KINDS
from .spec import STEPS_MAX, Spec, Step, is_flexible

if TYPE_CHECKING:
    from ..blob import Btf

__all__ = ["AccessError", "local_spec"]

_INDEX: Final = re.compile(r":?\s*([+-]?[0-9]{1,10})")


class AccessError(Exception):
    """An access string that leads nowhere; `errno` is what a loader says of it.

    `note` is what libbpf says before, if it does.
    """

    def __init__(self, errno: int, note: str = "") -> None:
        super().__init__(errno)
        self.errno = errno
        self.note = note


def local_spec(btf: Btf, root: int, access: str, kind: int) -> Spec:
    """The place that an access string names; AccessError where it names none."""
    spec = Spec(btf, root, kind)
    try:
        if kind in TYPE_KINDS:
            if access != "0":
                raise AccessError(errno.EINVAL)
            return spec
        spec.raw = _indices(access)
        start = strip(btf, root)
        if kind in ENUM_KINDS:
            _enumerator(spec, start)
        elif kind in FIELD_KINDS:
            _field(spec, start)
        else:
            raise AccessError(errno.EINVAL)
    except BtfError:
        raise AccessError(errno.EINVAL) from None
    return spec


def _indices(access: str) -> list[int]:
    found: list[int] = []
    at = 0
    if not access or access.startswith(":"):
        raise AccessError(errno.EINVAL)
    while at < len(access):
        index = _INDEX.match(access, at)
        if index is None or not 0 <= int(index[1]) < 1 << 31:
            raise AccessError(errno.EINVAL)
        if len(found) == STEPS_MAX:
            raise AccessError(errno.E2BIG)
        found.append(int(index[1]))
        at = index.end()
    return found


def _enumerator(spec: Spec, enum: int) -> None:
    index = spec.raw[0]
    entries = spec.btf.enumerators(enum) if spec.btf.kind(enum) in ENUMS else []
    if len(spec.raw) > 1 or index >= len(entries):
        raise AccessError(errno.EINVAL)
    spec.steps.append(Step(enum, index, entries[index].name))


def _size(btf: Btf, id: int) -> int:
    size = size_of(btf, id)
    if size is None:
        raise AccessError(errno.EINVAL)
    return size


def _field(spec: Spec, start: int) -> None:
    btf = spec.btf
    spec.steps.append(Step(start, spec.raw[0], None))
    spec.move(spec.raw[0] * _size(btf, start) * 8)
    id = start
    for place, index in enumerate(spec.raw[1:], 1):
        id = strip(btf, id)
        if btf.kind(id) in COMPOSITE:
            members = btf.members(id)
            if index >= len(members):
                raise AccessError(errno.EINVAL)
            member = members[index]
            spec.move(member.offset)
            if member.name:
                spec.steps.append(Step(id, index, member.name))
            elif btf.has_empty_name(id, index):
                raise AccessError(errno.EINVAL)
            id = member.type
        elif (array := btf.array(id)) is not None:
            id = strip(btf, array.type)
            if index >= array.nelems and not is_flexible(btf, spec.steps[-1], array.nelems):
                raise AccessError(errno.EINVAL)
            spec.steps.append(Step(id, index, None))
            spec.move(index * _size(btf, id) * 8)
        else:
            kind = kind_name(btf.kind(id))
            where = f"(at idx {place}) captures type [{id}] of unexpected kind {kind}"
            raise AccessError(errno.EINVAL, f"relo for [{spec.root}]  {where}")
