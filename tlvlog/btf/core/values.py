"""What a relocation's instruction is given: the value of a place in a type."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from ..kinds import ENUMS, Kind
from ..sizes import size_of, strip
from .kinds import ENUM_KINDS, FIELD_KINDS, CoreKind, Rules
from .local import AccessError

if TYPE_CHECKING:
    from ..blob import Btf
    from .spec import Spec, Step

__all__ = ["CannotError", "Outcome", "outcome"]

_MASK: Final = (1 << 64) - 1
_SIGN: Final = 1 << 31


class PoisonError(Exception):
    """There is no target to take the value from: the instruction must not run."""


class CannotError(Exception):
    """A value that cannot be had; `text` is what is said after `prog 'P': `."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class Value(NamedTuple):
    """A value as 64 bits; `size` and `type` of what a load at a byte offset reads.

    `checked`: whether the instruction must hold just this before it is changed.
    """

    number: int
    checked: bool = True
    size: int = 0
    type: int = 0


@dataclass(slots=True)
class Outcome:
    """Local and target value together: what is to be done to the instruction."""

    before: int = 0
    after: int = 0
    checked: bool = True
    poison: bool = False
    size_before: int = 0
    size_after: int = 0
    fits: bool = True


def outcome(local: Spec, target: Spec | None, rules: Rules, place: str, order: str) -> Outcome:
    """What becomes of a relocation: CannotError, or AccessError, where the object fails.

    `place` is how messages name kind and instruction, `order` the byte order of
    the machine that shifts are computed for.
    """
    kind = local.kind
    if kind == CoreKind.LOCAL_TYPE_ID:
        return Outcome(local.root, local.root, checked=False)
    if kind in FIELD_KINDS:
        return _field_outcome(local, target, place, order)
    find = _enumerator_value if kind in ENUM_KINDS else _type_value
    ours = find(local, kind, rules)
    try:
        theirs = find(target, kind, rules)
    except PoisonError:
        return Outcome(ours.number, checked=ours.checked, poison=True)
    return Outcome(ours.number, theirs.number, checked=ours.checked)


def _field_outcome(local: Spec, target: Spec | None, place: str, order: str) -> Outcome:
    kind = local.kind
    if kind == CoreKind.FIELD_EXISTS:
        return Outcome(1, int(target is not None))
    ours = _field_value(local, place, order)
    if target is None:
        return Outcome(ours.number, checked=ours.checked, poison=True, size_before=ours.size)
    theirs = _field_value(target, place, order)
    fits = ours.size == theirs.size or _resizable(local.btf, ours.type, target.btf, theirs.type)
    return Outcome(ours.number, theirs.number, ours.checked, False, ours.size, theirs.size, fits)


def _resizable(local: Btf, ours: int, target: Btf, theirs: int) -> bool:
    """Whether a load of one type may become one of the other: pointers, unsigned integers."""
    if local.kind(ours) == target.kind(theirs) == Kind.PTR:
        return True
    one, other = local.integer(ours), target.integer(theirs)
    # An encoding of nothing but "signed": char and bool are extended as unsigned ones are.
    return one is not None and other is not None and 1 not in (one.encoding, other.encoding)


def _field_value(spec: Spec, place: str, order: str) -> Value:
    step = spec.steps[-1]
    if step.name is None:
        return _element_value(spec, step, place)
    member = spec.btf.members(step.type)[step.at]
    type = strip(spec.btf, member.type)
    if member.bits:
        size, at = _load(spec, type, member.bits, place)
        bits = member.bits
    else:
        size, at = _size(spec.btf, type), spec.bits // 8
        bits = size * 8
    plain = not member.bits
    match spec.kind:
        case CoreKind.BYTE_OFFSET if plain:
            inner = _innermost(spec.btf, type)
            return Value(at, plain, _size(spec.btf, inner), inner)
        case CoreKind.BYTE_OFFSET:
            return Value(at, plain)
        case CoreKind.BYTE_SIZE:
            return Value(size, plain)
        case CoreKind.SIGNED:
            return Value(int(_is_signed(spec.btf, type)))
        case CoreKind.LEFT_SHIFT if order == "little":
            return Value(64 - (spec.bits + bits - at * 8) & _MASK, plain)
        case CoreKind.LEFT_SHIFT:
            return Value((8 - size) * 8 + (spec.bits - at * 8) & _MASK, plain)
        case _:
            return Value(64 - bits & _MASK)


def _element_value(spec: Spec, step: Step, place: str) -> Value:
    if spec.kind == CoreKind.BYTE_OFFSET:
        inner = _innermost(spec.btf, step.type)
        return Value(spec.bits // 8, size=_size(spec.btf, inner), type=inner)
    if spec.kind == CoreKind.BYTE_SIZE:
        return Value(_size(spec.btf, step.type))
    raise CannotError(f"relo {place} can't be applied to array access")


def _innermost(btf: Btf, id: int) -> int:
    """What the elements of an array, of arrays perhaps, are."""
    id = strip(btf, id)
    for _ in range(64):
        array = btf.array(id)
        if array is None:
            return id
        id = strip(btf, array.type)
    raise AccessError(errno.EINVAL)


def _size(btf: Btf, id: int) -> int:
    size = size_of(btf, id)
    if size is None:
        raise AccessError(errno.EINVAL)
    return size


def _load(spec: Spec, type: int, bits: int, place: str) -> tuple[int, int]:
    """Size and byte of the smallest load that covers a bitfield."""
    size = spec.btf.target(type)
    if not size:
        raise AccessError(errno.EINVAL)
    at = spec.bits // 8 // size * size
    while spec.bits + bits - at * 8 > size * 8:
        if size >= 8:
            raise CannotError(f"relo {place} can't be satisfied for bitfield")
        size *= 2
        at = spec.bits // 8 // size * size
    return size, at


def _is_signed(btf: Btf, id: int) -> bool:
    integer = btf.integer(id)
    if integer is not None:
        return integer.signed
    return btf.kind(id) in ENUMS and btf.type(id).flag


def _type_value(spec: Spec | None, kind: int, rules: Rules) -> Value:
    known = kind in (CoreKind.TYPE_SIZE, CoreKind.TARGET_TYPE_ID)
    if spec is None:
        if known and rules.absent_type == "poison":
            raise PoisonError
        if known and rules.absent_type == "fail":
            raise AccessError(errno.ENOENT)
        return Value(0)
    if kind == CoreKind.TYPE_SIZE:
        return Value(_size(spec.btf, spec.root))
    if kind == CoreKind.TARGET_TYPE_ID:
        return Value(spec.root, checked=False)
    return Value(1)


def _enumerator_value(spec: Spec | None, kind: int, rules: Rules) -> Value:
    if kind == CoreKind.ENUMERATOR_EXISTS:
        return Value(int(spec is not None))
    if spec is None:
        raise PoisonError
    step = spec.steps[0]
    number = spec.btf.enumerators(step.type)[step.at].value
    if spec.btf.kind(step.type) == Kind.ENUM and number >= _SIGN and not rules.exact_enums:
        number -= 2 * _SIGN  # taken as a signed number of 32 bits, whatever the flag says
    return Value(number & _MASK)
