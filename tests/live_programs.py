"""Programs that show each thing that the verifier does with its log."""

from __future__ import annotations

import struct

from tlvlog.kernel.bpf.insn import (
    CALL,
    EXIT,
    JGT_IMM,
    LOAD_U64,
    MOVE,
    MOVE_IMM,
    branches,
    insn,
    load_map,
    unchecked_lookup,
    unreadable,
)

RANDOM = insn(CALL, imm=7)
RETURN = insn(MOVE_IMM, 0) + insn(EXIT)
JUMP, JEQ_IMM, JLT_IMM, AND_IMM, ADD, ADD_IMM, STORE_U8 = 0x05, 0x15, 0xA5, 0x57, 0x0F, 0x07, 0x72
SUBPROGRAM = 1
LONG_LINE = "return " + " + ".join(f"number_{n}" for n in range(200)) + ";"

SECOND_BRANCH = RANDOM + insn(JGT_IMM, 0, off=2, imm=5) + RETURN + insn(MOVE, 0, 3) + insn(EXIT)
THIRD_BRANCH = (
    RANDOM
    + insn(JGT_IMM, 0, off=3, imm=50)
    + insn(JGT_IMM, 0, off=2, imm=5)
    + RETURN
    + insn(MOVE_IMM, 4, imm=1)
    + insn(LOAD_U64, 0, 10, -1024)
    + insn(EXIT)
)
JOINED = RANDOM + insn(JEQ_IMM, 0, off=1, imm=1) + insn(MOVE_IMM, 0, imm=2) + RETURN
EMPTY_BRANCH = RANDOM + insn(JEQ_IMM, 0, off=0, imm=1) + RETURN
BOUNDED_LOOP = (
    insn(MOVE_IMM, 6) + insn(ADD_IMM, 6, imm=1) + RANDOM + insn(JLT_IMM, 6, off=-3, imm=4) + RETURN
)
ENDLESS_LOOP = RANDOM + insn(JEQ_IMM, 0, off=-2, imm=1) + insn(JUMP, off=-3)
# A variable offset into the stack makes the verifier track precision backwards.
PRECISE = (
    RANDOM
    + insn(MOVE, 6, 0)
    + insn(AND_IMM, 6, imm=7)
    + insn(MOVE, 7, 10)
    + insn(ADD_IMM, 7, imm=-16)
    + insn(ADD, 7, 6)
    + insn(STORE_U8, 7, imm=1)
    + RANDOM
    + insn(JGT_IMM, 0, off=1, imm=5)
    + insn(MOVE_IMM, 6, imm=3)
    + insn(MOVE, 7, 10)
    + insn(ADD_IMM, 7, imm=-16)
    + insn(ADD, 7, 6)
    + insn(STORE_U8, 7, imm=2)
    + RETURN
)
WITH_SUBPROGRAM = (
    RANDOM
    + insn(MOVE, 1, 0)
    + insn(CALL, 0, SUBPROGRAM, imm=2)
    + RETURN
    + insn(MOVE, 0, 1)
    + insn(JGT_IMM, 0, off=1, imm=9)
    + insn(MOVE_IMM, 0, imm=9)
    + insn(EXIT)
)


def checked_lookup(map_fd: int) -> bytes:
    unchecked = unchecked_lookup(map_fd)
    return unchecked[:-16] + insn(JEQ_IMM, 0, off=1) + unchecked[-16:-8] + RETURN


def described(lines: list[str]) -> bytes:
    """A type description that holds nothing but strings: a file name, then lines."""
    strings = b"\0dir/file.c\0" + b"".join(line.encode() + b"\0" for line in lines)
    integer = struct.pack("=IIII", 0, 1 << 24, 4, 32)
    sections = struct.pack("=IIII", 0, len(integer), len(integer), len(strings))
    return struct.pack("=HBBI", 0xEB9F, 1, 0, 24) + sections + integer + strings


def line_info(lines: list[str]) -> bytes:
    """One line an instruction, all of the file."""
    entries, place = [], len("dir/file.c") + 2
    for number, line in enumerate(lines):
        entries.append(struct.pack("=IIII", number, 1, place, (number + 1) << 10))
        place += len(line.encode()) + 1
    return b"".join(entries)


def programs(map_fd: int) -> dict[str, bytes]:
    return {
        "unreadable": unreadable(),
        "branches": branches(1),
        "three branches": branches(3),
        "second branch refused": SECOND_BRANCH,
        "third branch refused": THIRD_BRANCH,
        "joined": JOINED,
        "empty branch": EMPTY_BRANCH,
        "bounded loop": BOUNDED_LOOP,
        "endless loop": ENDLESS_LOOP,
        "precision": PRECISE,
        "subprogram": WITH_SUBPROGRAM,
        "unchecked lookup": unchecked_lookup(map_fd),
        "checked lookup": checked_lookup(map_fd),
        "unknown map": load_map(1, 9999) + RETURN,
        "jump out": insn(JUMP, off=7) + RETURN,
        "unreachable": RETURN + RETURN,
    }
