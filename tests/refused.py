"""Programs and type descriptions that a verifier refuses, made up by a seeded generator.

Nothing here is ever attached; most of it is never even accepted.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator

from tlvlog.kernel.bpf.insn import ADD_IMM, CALL, EXIT, LOAD_IMM64, MOVE, MOVE_IMM, insn, load_map

SOCKET_FILTER, XDP, TRACEPOINT = 1, 6, 5
LOAD_U32, LOAD_U64, STORE_U64, STORE_U64_IMM, ADD, MULTIPLY, DIVIDE_IMM = (
    0x61, 0x79, 0x7B, 0x7A, 0x0F, 0x2F, 0x37,
)  # fmt: skip
SHIFT_IMM, OR_IMM, ADD32_IMM, JUMP, JEQ_IMM, ATOMIC, LOAD_ABS = (
    0x67, 0x47, 0x04, 0x05, 0x15, 0xDB, 0x20,
)  # fmt: skip
OPCODES = [
    0x07, 0x0F, 0x17, 0x1F, 0x27, 0x2F, 0x37, 0x47, 0x57, 0x67, 0x77, 0x87, 0xB7, 0xBF, 0x04,
    0x0C, 0xB4, 0xBC, 0xD4, 0x61, 0x69, 0x71, 0x79, 0x62, 0x63, 0x7A, 0x7B, 0xDB, 0x05, 0x15,
    0x1D, 0x25, 0x2D, 0x55, 0xA5, 0x85, 0x95, 0x18, 0x20, 0x30,
]  # fmt: skip


def failing(map_fd: int) -> dict[str, tuple[bytes, int]]:
    """Endings that the verifier refuses, each with the place of the bad instruction in it."""
    map_pointer = load_map(1, map_fd)
    key = insn(STORE_U64_IMM, 10, off=-8) + insn(MOVE, 2, 10) + insn(ADD_IMM, 2, imm=-8)
    lookup = key + map_pointer + insn(CALL, imm=1)
    return {
        "unreadable": (insn(MOVE, 0, 7) + insn(EXIT), 0),
        "scalar": (insn(MOVE_IMM, 3) + insn(LOAD_U64, 0, 3) + insn(EXIT), 1),
        "frame pointer": (insn(MOVE_IMM, 10) + insn(EXIT), 0),
        "null check": (lookup + insn(LOAD_U64, 0, 0) + insn(EXIT), 6),
        "map value": (
            lookup + insn(JEQ_IMM, 0, off=1) + insn(LOAD_U64, 0, 0, 8) + insn(EXIT),
            7,
        ),
        "stack read": (insn(LOAD_U64, 0, 10, -520) + insn(EXIT), 0),
        "stack write": (insn(STORE_U64, 10, 10, 8) + insn(EXIT), 0),
        "misaligned": (insn(STORE_U64_IMM, 10, 0, -7) + insn(EXIT), 0),
        "context": (insn(LOAD_U32, 0, 6, 400) + insn(EXIT), 0),
        "pointer times": (insn(MOVE, 3, 10) + insn(MULTIPLY, 3, 3) + insn(EXIT), 1),
        "pointer or": (insn(MOVE, 3, 10) + insn(OR_IMM, 3, imm=1) + insn(EXIT), 1),
        "32 bits": (insn(MOVE, 3, 10) + insn(ADD32_IMM, 3, imm=1) + insn(EXIT), 1),
        "unknown helper": (insn(CALL, imm=200_000) + insn(EXIT), 0),
        "wrong argument": (map_pointer + insn(MOVE_IMM, 2) + insn(CALL, imm=1) + insn(EXIT), 3),
        "no map": (insn(MOVE, 1, 10) + insn(MOVE, 2, 10) + insn(CALL, imm=1) + insn(EXIT), 2),
        "atomic": (insn(MOVE_IMM, 2) + insn(ATOMIC, 6, 2) + insn(EXIT), 1),
        "divide": (insn(MOVE_IMM, 3) + insn(DIVIDE_IMM, 3) + insn(EXIT), 1),
    }


def padded(ending: bytes, place: int, before: int) -> tuple[bytes, int]:
    """A program that runs into an ending after `before` good instructions, and where it fails."""
    start = insn(MOVE, 6, 1) + insn(MOVE_IMM, 8, imm=before) * before
    return start + ending, 1 + before + place


def _random_insn(rng: random.Random, length: int, map_fd: int) -> bytes:
    code = rng.choice(OPCODES) if rng.random() < 0.97 else rng.randrange(256)
    dst, src = (rng.choice([0, 1, 2, 3, 6, 7, 10, rng.randrange(16)]) for _ in range(2))
    off = rng.choice([0, 0, -8, -4, 4, 8, 76, rng.randrange(-20, 20), rng.randrange(-600, 300)])
    imm = rng.choice([0, 1, -1, 4, 8, rng.randrange(-600, 600), rng.getrandbits(32) - 2**31])
    if code & 7 in (5, 6):
        off = rng.randrange(-2, length + 1)
    if code == CALL:
        src, imm = rng.choice([0, 0, 0, 1, 2]), rng.randrange(0, 212)
    if code == LOAD_IMM64:
        if rng.random() < 0.5:
            return load_map(dst, map_fd)
        return insn(code, dst, rng.randrange(8), 0, imm) + insn(0)
    if rng.random() < 0.7:  # leave out what the opcode does not use
        if code & 0x0F in (0x07, 0x04) or code in (0x61, 0x69, 0x71, 0x79):
            src = src if code & 0x08 or code in (0x61, 0x69, 0x71, 0x79) else 0
        if code & 7 in (4, 7):
            off, imm = 0, 0 if code & 8 else imm
        if code in (0x61, 0x69, 0x71, 0x79, 0x63, 0x7B):
            imm = 0
        if code == EXIT:
            dst = src = off = imm = 0
    return insn(code, dst, src, off, imm)


def random_programs(seed: int, map_fd: int) -> Iterator[tuple[bytes, int]]:
    """Programs of a few instructions and a type for each, without end."""
    rng = random.Random(seed)
    while True:
        length = rng.randrange(1, 12)
        program = insn(MOVE, 6, 1) if rng.random() < 0.5 else b""
        program += b"".join(_random_insn(rng, length, map_fd) for _ in range(length))
        if rng.random() < 0.8:
            program += insn(MOVE_IMM, 0) + insn(EXIT)
        yield program, rng.choice([SOCKET_FILTER, 3, XDP, TRACEPOINT, 7, 8, 9, 14, 17])


STRINGS = b"\0int\0a\0b\0st\0fn\0.data\0fl\0tag\0x y\0"


def _at(name: bytes) -> int:
    return STRINGS.index(b"\0" + name + b"\0") + 1


def _type(name: int, kind: int, vlen: int = 0, size: int = 0, *words: int) -> bytes:
    return struct.pack(f"={3 + len(words)}I", name, kind << 24 | vlen, size, *words)


def good_types() -> list[bytes]:
    """One type of each kind, none with anything wrong."""
    a, b = _at(b"a"), _at(b"b")
    return [
        _type(_at(b"int"), 1, 0, 4, 1 << 24 | 32),
        _type(0, 2, 0, 1),
        _type(0, 3, 0, 0, 1, 1, 4),
        _type(_at(b"st"), 4, 2, 8, a, 1, 0, b, 1, 32),
        _type(_at(b"st"), 5, 1, 4, a, 1, 0),
        _type(a, 6, 1, 4, b, 1),
        _type(a, 7, 0, 0),
        _type(a, 8, 0, 1),
        _type(0, 9, 0, 1),
        _type(0, 10, 0, 1),
        _type(0, 11, 0, 1),
        _type(_at(b"fn"), 12, 1, 14),
        _type(a, 14, 0, 1, 1),
        _type(0, 13, 1, 1, a, 1),
        _type(_at(b".data"), 15, 1, 4, 13, 0, 4),
        _type(_at(b"fl"), 16, 0, 4),
        _type(_at(b"tag"), 17, 0, 4, 0xFFFF_FFFF),
        _type(_at(b"tag"), 18, 0, 1),
        _type(a, 19, 1, 8, b, 1, 0),
    ]


def btf(types: bytes, **changes: int) -> bytes:
    """A BTF of types and the strings above; `changes` put other numbers into the header."""
    header = {
        "magic": 0xEB9F, "version": 1, "flags": 0, "length": 24, "types_start": 0,
        "types_length": len(types), "strings": len(types), "strings_length": len(STRINGS),
    }  # fmt: skip
    return struct.pack("=HBBIIIII", *(header | changes).values()) + types + STRINGS


def random_types(seed: int) -> Iterator[bytes]:
    """BTF blobs with a few words changed, without end."""
    rng = random.Random(seed)
    changes: list[dict[str, int]] = [
        {"magic": 0}, {"version": 2}, {"flags": 1}, {"length": 20}, {"length": 60},
        {"types_start": 2}, {"types_start": 8}, {"types_length": 0}, {"types_length": 5},
        {"strings": 0}, {"strings_length": 0}, {"strings_length": 1 << 20},
    ]  # fmt: skip
    while True:
        types = good_types()
        if rng.random() < 0.7:
            types = rng.sample(types, rng.randrange(1, len(types)))
        data = bytearray(b"".join(types))
        if rng.random() < 0.15:
            yield btf(bytes(data), **rng.choice(changes))
            continue
        for _ in range(rng.randrange(1, 3)):
            place = rng.randrange(len(data) // 4) * 4
            (old,) = struct.unpack_from("=I", data, place)
            kind = rng.randrange(21) << 24 | rng.randrange(3)
            word = rng.choice([0, 1, 2, 5, 13, 99, 0xFFFF_FFFF, kind, old ^ 1 << rng.randrange(32)])
            struct.pack_into("=I", data, place, word)
        yield btf(bytes(data))
