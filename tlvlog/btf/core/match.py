"""Whether a place in a local type is found in a candidate, and where."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final, NamedTuple

from ...errors import BtfError
from ..kinds import COMPOSITE, ENUMS
from ..sizes import size_of, strip
from .compatible import Pair, fields_compatible, types_compatible, types_match
from .kinds import ENUM_KINDS, TYPE_KINDS, CoreKind
from .local import AccessError
from .spec import STEPS_MAX, Spec, Step, is_flexible

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..blob import Btf

__all__ = ["Trial", "match_spec"]

# Members looked at for one step; only anonymous members made to multiply come near it.
_WORK_MAX: Final = 1 << 20


class Trial(NamedTuple):
    """A candidate that was tried: the path as far as it went; `errno` where trying failed."""

    spec: Spec
    matches: bool
    errno: int = 0
    notes: tuple[str, ...] = ()


def match_spec(local: Spec, btf: Btf, candidate: int, essential: Callable[[str], str]) -> Trial:
    """Follow a local path in the type `candidate` of `btf`."""
    target = Spec(btf, candidate, local.kind)
    pair = Pair(local.btf, btf, essential, [])
    try:
        if local.kind == CoreKind.TYPE_MATCHES:
            found = types_match(pair, local.root, candidate)
            return Trial(target, found, notes=tuple(pair.notes))
        if local.kind in TYPE_KINDS:
            found = types_compatible(pair, local.root, candidate)
            return Trial(target, found, notes=tuple(pair.notes))
        if local.kind in ENUM_KINDS:
            return Trial(target, _find_enumerator(pair, local, target))
        return Trial(target, _follow(pair, local, target))
    except AccessError as error:
        return Trial(target, False, error.errno)
    except BtfError:
        return Trial(target, False, errno.EINVAL)


def _find_enumerator(pair: Pair, local: Spec, target: Spec) -> bool:
    enum = strip(target.btf, target.root)
    if target.btf.kind(enum) not in ENUMS:
        return False
    wanted = pair.essential(local.steps[0].name or "")
    for index, entry in enumerate(target.btf.enumerators(enum)):
        if pair.essential(entry.name) == wanted:
            target.steps.append(Step(enum, index, entry.name))
            target.raw.append(index)
            return True
    return False


def _follow(pair: Pair, local: Spec, target: Spec) -> bool:
    btf, id = target.btf, target.root
    for at, step in enumerate(local.steps):
        id = strip(btf, id)
        if step.name is not None:
            found, id = _Member(pair, step, target).find(id)
            if not found:
                return False
            continue
        if at > 0:
            array = btf.array(id)
            if array is None:
                return False
            if step.at >= array.nelems and not is_flexible(btf, target.steps[-1], array.nelems):
                return False
            id = strip(btf, array.type)
        if len(target.raw) == STEPS_MAX:
            raise AccessError(errno.E2BIG)
        target.steps.append(Step(id, step.at, None))
        target.raw.append(step.at)
        size = size_of(btf, id)
        if size is None:
            raise AccessError(errno.EINVAL)
        target.move(step.at * size * 8)
    return True


class _Member:
    """The search for one named member, through anonymous ones."""

    def __init__(self, pair: Pair, step: Step, target: Spec) -> None:
        self._pair = pair
        self._name = step.name
        self._type = pair.local.members(step.type)[step.at].type
        self._spec = target
        self._work = 0

    def find(self, id: int) -> tuple[bool, int]:
        """Search a type; what it leads to where it was found.

        The first member of the name decides.  One that is not compatible ends the
        search in its own struct, and leaves its index and offset in the path: a
        loader that finds the name again further out counts them in, and so must
        whoever wants its answer.
        """
        spec, btf = self._spec, self._spec.btf
        id = strip(btf, id)
        if btf.kind(id) not in COMPOSITE:
            return False, id
        members = btf.members(id)
        self._work += len(members) + 1
        if (members and len(spec.raw) == STEPS_MAX) or self._work > _WORK_MAX:
            raise AccessError(errno.E2BIG)
        for index, member in enumerate(members):
            if member.name and member.name != self._name:
                continue
            spec.move(member.offset)
            spec.raw.append(index)
            if member.name:
                if not fields_compatible(self._pair, self._type, member.type):
                    return False, id
                spec.steps.append(Step(id, index, member.name))
                return True, member.type
            found = self.find(member.type)
            if found[0]:
                return found
            spec.move(-member.offset)
            spec.raw.pop()
        return False, id
