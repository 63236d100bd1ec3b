"""A small assembler for bpf programs, and a few programs that explain themselves.

Enough to show what a verifier says; the opcodes are those of
Documentation/bpf/standardization/instruction-set.rst.
"""

from __future__ import annotations

import struct
from typing import Final

__all__ = [
    "ADD_IMM",
    "CALL",
    "EXIT",
    "INSN_SIZE",
    "JGT_IMM",
    "LOAD_IMM64",
    "LOAD_U64",
    "MOVE",
    "MOVE_IMM",
    "PSEUDO_BTF_ID",
    "PSEUDO_KFUNC_CALL",
    "PSEUDO_MAP_FDS",
    "PSEUDO_MAP_INDEXES",
    "STORE_U64_IMM",
    "branches",
    "insn",
    "load_map",
    "unchecked_lookup",
    "unreadable",
]

LOAD_IMM64: Final = 0x18
LOAD_U64: Final = 0x79
STORE_U64_IMM: Final = 0x7A
ADD_IMM: Final = 0x07
MOVE_IMM: Final = 0xB7
MOVE: Final = 0xBF
JGT_IMM: Final = 0x25
CALL: Final = 0x85
EXIT: Final = 0x95

_MAP_LOOKUP_ELEM: Final = 1
_GET_PRANDOM_U32: Final = 7
INSN_SIZE: Final = 8
_PSEUDO_MAP_FD: Final = 1
PSEUDO_MAP_FDS: Final = frozenset((_PSEUDO_MAP_FD, 2))
"""The source register of a load of a map, or of a place in one, by descriptor."""
PSEUDO_BTF_ID: Final = 3
PSEUDO_MAP_INDEXES: Final = frozenset((5, 6))
"""The same by index into `fd_array`."""
PSEUDO_KFUNC_CALL: Final = 2
"""The source register of a call to a kfunc."""
# The registers are four bits each, in the order of the machine's bytes.
_LOW_FIRST: Final = struct.pack("=H", 1)[0] == 1


def insn(code: int, dst: int = 0, src: int = 0, off: int = 0, imm: int = 0) -> bytes:
    """One instruction of eight bytes, in host order."""
    registers = dst | src << 4 if _LOW_FIRST else dst << 4 | src
    return struct.pack("=BBhi", code, registers, off, imm)


def load_map(dst: int, fd: int) -> bytes:
    """The address of a map, given by its descriptor, into a register: two instructions."""
    return insn(LOAD_IMM64, dst, _PSEUDO_MAP_FD, 0, fd) + insn(0)


def unreadable() -> bytes:
    """Refused: returns a register that was never written."""
    return insn(EXIT)


def branches(count: int = 1) -> bytes:
    """Accepted: a random number decides, `count` times over, which way to go."""
    once = insn(CALL, imm=_GET_PRANDOM_U32) + insn(JGT_IMM, 0, off=1, imm=5) + insn(MOVE_IMM, 0)
    return once * count + insn(MOVE_IMM, 0, imm=1) + insn(EXIT)


def unchecked_lookup(map_fd: int) -> bytes:
    """Refused: reads the result of a map lookup without checking it for NULL.

    The map takes keys of up to eight bytes.
    """
    return (
        insn(STORE_U64_IMM, 10, off=-8)
        + insn(MOVE, 2, 10)
        + insn(ADD_IMM, 2, imm=-8)
        + load_map(1, map_fd)
        + insn(CALL, imm=_MAP_LOOKUP_ELEM)
        + insn(LOAD_U64, 0, 0)
        + insn(EXIT)
    )
