"""How a decision changes an instruction: the bytes and what a loader says of it.

An instruction is eight bytes: opcode, registers, a signed offset of 16 bits, an
immediate of 32.  A 64-bit immediate takes two of them.
"""

from __future__ import annotations

import errno
import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from .values import Outcome

__all__ = ["POISON", "UNPATCHED", "Form", "Patch", "PatchError", "apply"]

POISON: Final = 0x0BAD2310
"""The helper that a poisoned instruction calls, "bad relo": no kernel has one of this number."""

_SIZE: Final = 8
_CALL: Final = 0x85
_LD_IMM64: Final = 0x18
_REGISTER: Final = 0x08
_BYTES: Final = {0x00: 4, 0x08: 2, 0x10: 1, 0x18: 8}
_WIDTHS: Final = {size: bits for bits, size in _BYTES.items()}
_OFFSET_MAX: Final = 0x7FFF
_MASK32: Final = 0xFFFF_FFFF
_MASK64: Final = (1 << 64) - 1


class Form(IntEnum):
    """Which part of an instruction a relocation writes."""

    IMMEDIATE = 1
    OFFSET = 2
    IMMEDIATE64 = 3

    @property
    def text(self) -> str:
        """As libbpf names class and part: `(ALU/ALU64) imm`."""
        return _FORMS[self]


_FORMS: Final = {
    Form.IMMEDIATE: "(ALU/ALU64) imm",
    Form.OFFSET: "(LDX/ST/STX) off",
    Form.IMMEDIATE64: "(LDIMM64) imm64",
}


class PatchError(Exception):
    """An instruction that cannot be changed; `text` is what is said after `relo #N: `."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


@dataclass(frozen=True, slots=True)
class Patch:
    """What was done to an instruction; `before` is what stood there, `note` a warning."""

    form: Form | None
    before: int | None
    poison: bool = False
    resized: bool = False
    note: str = ""


UNPATCHED: Final = "failed to patch insn #"
"""How a message begins that says no more than that."""


def apply(code: bytearray, at: int, order: str, result: Outcome, label: int) -> Patch:
    """Change the instruction at byte `at`; `label` is the number that messages give it.

    PatchError where the instruction is not what it should be; then `code` is
    as it was.
    """
    letter = "<" if order == "little" else ">"
    if at % _SIZE or at + _SIZE > len(code):
        raise PatchError(f"insn #{label} is not in its section")
    opcode, registers, offset, immediate = struct.unpack_from(f"{letter}BBhi", code, at)
    form = _form(opcode)
    if result.poison:
        return _poison(code, at, letter, opcode, form)
    if form is Form.IMMEDIATE:
        if opcode & _REGISTER:
            raise PatchError(f"{UNPATCHED}{label}: -{errno.EINVAL}")  # libbpf has no other word
        if result.checked and immediate & _MASK64 != result.before:
            raise PatchError(
                f"unexpected insn #{label} (ALU/ALU64) value: got {immediate & _MASK32}, "
                f"exp {result.before} -> {result.after}"
            )
        struct.pack_into(f"{letter}I", code, at + 4, result.after & _MASK32)
        return Patch(form, immediate)
    if form is Form.OFFSET:
        return _offset(code, at, letter, result, label)
    if form is Form.IMMEDIATE64:
        return _immediate64(code, at, letter, result, label)
    raise PatchError(
        f"trying to relocate unrecognized insn #{label}, code:{opcode:#x}, "
        f"src:{_source(registers, order):#x}, dst:{_destination(registers, order):#x}, "
        f"off:{offset & _MASK32:#x}, imm:{immediate & _MASK32:#x}"
    )


def _source(registers: int, order: str) -> int:
    return registers >> 4 if order == "little" else registers & 15


def _destination(registers: int, order: str) -> int:
    return registers & 15 if order == "little" else registers >> 4


def _form(opcode: int) -> Form | None:
    match opcode & 7:
        case 4 | 7:
            return Form.IMMEDIATE
        case 1 | 2 | 3:
            return Form.OFFSET
        case 0:
            return Form.IMMEDIATE64
    return None


def _poison(code: bytearray, at: int, letter: str, opcode: int, form: Form | None) -> Patch:
    slots = 2 if opcode == _LD_IMM64 and at + 2 * _SIZE <= len(code) else 1
    for slot in range(slots):
        struct.pack_into(f"{letter}BBhi", code, at + slot * _SIZE, _CALL, 0, 0, POISON)
    if slots == 1 and form is Form.IMMEDIATE64:
        form = None
    return Patch(form, None, poison=True)


def _offset(code: bytearray, at: int, letter: str, result: Outcome, label: int) -> Patch:
    what = f"insn #{label} (LDX/ST/STX)"
    opcode, _, offset, _ = struct.unpack_from(f"{letter}BBhi", code, at)
    if result.checked and offset & _MASK64 != result.before:
        raise PatchError(
            f"unexpected {what} value: got {offset & _MASK32}, "
            f"exp {result.before} -> {result.after}"
        )
    if result.after > _OFFSET_MAX:
        raise PatchError(f"{what} value too big: {result.after}")
    if not result.fits:
        note = (
            f"{what} accesses field incorrectly. Make sure you are accessing pointers, "
            "unsigned integers, or fields of matching type and size."
        )
        patch = _poison(code, at, letter, opcode, Form.OFFSET)
        return Patch(patch.form, None, poison=True, note=note)
    resized = result.size_before != result.size_after
    if resized:
        found = _BYTES[opcode & 0x18]
        if found != result.size_before:
            raise PatchError(f"{what} unexpected mem size: got {found}, exp {result.size_before}")
        if result.size_after not in _WIDTHS:
            raise PatchError(f"{what} invalid new mem size: {result.size_after}")
        code[at] = opcode & ~0x18 | _WIDTHS[result.size_after]
    struct.pack_into(f"{letter}h", code, at + 2, result.after)
    return Patch(Form.OFFSET, offset, resized=resized)


def _immediate64(code: bytearray, at: int, letter: str, result: Outcome, label: int) -> Patch:
    order = "little" if letter == "<" else "big"
    if at + 2 * _SIZE > len(code):
        raise PatchError(f"insn #{label} (LDIMM64) has unexpected form")
    opcode, registers, offset, low = struct.unpack_from(f"{letter}BBhI", code, at)
    second, more, other, high = struct.unpack_from(f"{letter}BBhI", code, at + _SIZE)
    if opcode != _LD_IMM64 or _source(registers, order) or offset or second or more or other:
        raise PatchError(f"insn #{label} (LDIMM64) has unexpected form")
    found = low | high << 32
    if result.checked and found != result.before:
        raise PatchError(
            f"unexpected insn #{label} (LDIMM64) value: got {found}, "
            f"exp {result.before} -> {result.after}"
        )
    struct.pack_into(f"{letter}I", code, at + 4, result.after & _MASK32)
    struct.pack_into(f"{letter}I", code, at + _SIZE + 4, result.after >> 32)
    return Patch(Form.IMMEDIATE64, found)
