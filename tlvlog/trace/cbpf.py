"""Classic BPF over struct seccomp_data: the instructions of a filter for each calling convention.

Pure.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from typing import Final

from .numbers import ARCHITECTURES

__all__ = [
    "ALLOW",
    "AND",
    "AT_NUMBER",
    "JUMP_BITS",
    "JUMP_EQUAL",
    "LOAD",
    "RETURN",
    "Instruction",
    "assemble",
]

Instruction = tuple[int, int, int, int]
"""Opcode, how far to jump if so and if not, and a number."""

LOAD: Final = 0x20
JUMP_EQUAL: Final = 0x15
JUMP_BITS: Final = 0x45
AND: Final = 0x54
RETURN: Final = 0x06
ALLOW: Final = 0x7FFF_0000
AT_NUMBER: Final = 0
_AT_ARCH: Final = 4
_AT_FIRST_ARGUMENT: Final = 16


def assemble(
    machine: str, byte_order: str, block: Callable[[int, int], Iterable[Instruction]]
) -> bytes:
    """The instructions of a filter for a machine, in its byte order, eight bytes each.

    `block` gives those for a calling convention, which end in a return; its second
    argument is the offset of the lower half of a call's first argument.  Calls of
    unknown conventions are allowed.
    """
    mark = "<" if byte_order == "little" else ">"
    low = _AT_FIRST_ARGUMENT + (4 if byte_order == "big" else 0)
    program: list[Instruction] = [(LOAD, 0, 0, _AT_ARCH)]
    for arch in ARCHITECTURES.get(machine, ()):
        rules = list(block(arch, low))
        program += [(JUMP_EQUAL, 0, len(rules), arch), *rules]
    program.append((RETURN, 0, 0, ALLOW))
    return b"".join(struct.pack(f"{mark}HBBI", *instruction) for instruction in program)
