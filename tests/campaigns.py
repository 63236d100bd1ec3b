"""Captures and texts for the tests of campaigns, made from a seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

import tlvlog
from tlvlog.formats.capture import Call, Header, call_bytes, header_bytes
from tlvlog.kernel.recorded import LOOKUP_LOG
from tlvlog.schema import builtin

TIME = 1_700_000_000 * 10**9
STATISTICS = (
    b"processed 0 insns (limit 1000000) max_states_per_insn 0 "
    b"total_states 0 peak_states 0 mark_read 0\n"
)
OTHER_LOG = b"unknown opcode 99\n" + STATISTICS
TEXTS = (
    LOOKUP_LOG,
    OTHER_LOG,
    b"R0 !read_ok\n" + STATISTICS,
    b"a brand new message\n" + STATISTICS,
)


def header(kernel: str = "6.18.0") -> bytes:
    return header_bytes(Header.of(builtin(), kernel=kernel))


def logs(chooser: random.Random) -> Iterator[bytes]:
    """Logs of every kind: sound, truncated, damaged, silent, unregistered, in both orders."""
    while True:
        records: list[tlvlog.Record] = [tlvlog.String("0: (79) r0 = *(u64 *)(r0 +0)")]
        kind = chooser.randrange(8)
        if kind < 3:
            reason = chooser.choice(("invalid-memory-access", "unknown-opcode"))
            records.append(tlvlog.ExtendedError(-13, subsystem="bpf", reason=reason))
        elif kind == 3:
            number = chooser.randrange(10**6)
            message = f"no idea {number} of {number:#x}"
            records.append(tlvlog.ExtendedError(-22, subsystem="bpf", message=message))
        elif kind == 4:
            records = [tlvlog.Loss(chooser.randrange(3), 5, 100)]
        elif kind == 5:
            records.append(
                tlvlog.ExtendedError(
                    0,
                    subsystem="bpf",
                    reason=7,
                    severity=chooser.randrange(4),
                    flags=chooser.choice((0, 0, 0, 1)),
                )
            )
        records.append(tlvlog.String("processed 6 insns"))
        log = tlvlog.encode(
            records,
            byte_order=chooser.choice(("little", "big")),
            num_truncations=chooser.choice((0, 0, 0, 2)),
        )
        damage = chooser.randrange(12)
        if damage == 0:
            log = log[: chooser.randrange(len(log))]
        elif damage == 1:
            log = b"\1" + log
        yield log if kind != 7 else b""


def calls(count: int, seed: int = 1) -> Iterator[Call]:
    """So many calls of the kinds that a campaign tells apart."""
    chooser = random.Random(seed)
    for number, log in zip(range(count), logs(chooser), strict=False):
        extra: dict[str, object] = {}
        if chooser.randrange(3):
            extra["prog_type"] = chooser.randrange(4)
        if not chooser.randrange(20):
            extra["unfinished"] = True
        yield Call(
            time=TIME + number * 10**9 if chooser.randrange(10) else 0,
            pid=7,
            tid=8,
            command="x",
            syscall="bpf",
            operation=chooser.choice(("BPF_PROG_LOAD", "BPF_BTF_LOAD", "odd:\u00e9")),
            result=chooser.choice((-13, -22, -28, 0, 5)),
            capacity=4096,
            log=log,
            extra=extra,
        )


def capture(count: int, seed: int = 1, kernel: str = "6.18.0") -> bytes:
    return header(kernel) + b"".join(map(call_bytes, calls(count, seed)))


def damaged(data: bytes, chooser: random.Random, times: int) -> bytes:
    """Some bytes changed, cut or doubled, so many times."""
    made = bytearray(data)
    for _ in range(times):
        at = chooser.randrange(len(made))
        how = chooser.randrange(3)
        if how == 0:
            made[at] = chooser.randrange(256)
        elif how == 1:
            del made[at : at + chooser.randrange(5)]
        else:
            made[at:at] = made[at : at + chooser.randrange(40)]
    return bytes(made)
