"""The caller's side: bring a small buffer, and once more a right one if it was too small.

python examples/bpf_kernel/client.py
"""

from __future__ import annotations

import errno
import os
import struct
from typing import NamedTuple

import tlvlog
from kernel import ATTACH, BPF_F_ALLOW_MULTI, BPF_PROG_ATTACH, Cgroup, Kernel
from tlvlog.writing.carriers import UserMemory
from tlvlog.writing.sizer import Sizer

# The carrier of Linux 7.2, here with a log of records that takes infos too.
BPF_COMMON_ATTRS = 1 << 16
LEVEL = 2 | 16
# struct bpf_common_attr: log_buf, log_size, log_level, and what the call writes
# back, log_true_size.
COMMON = struct.Struct("=QIII4x")


class Answer(NamedTuple):
    """What the kernel returned, its log, and how many calls that took."""

    result: int
    log: tlvlog.Log
    calls: int


def attach(
    kernel: Kernel, cgroup: int, program: int, attach_type: int, flags: int, first: int = 32
) -> Answer:
    """Attach a program; a failure comes with its whole log, whatever size that has."""
    sizer = Sizer(start=first)
    size: int | None = sizer.first
    calls = 0
    while size is not None:
        buffer = bytearray(size)  # cleared: what is not written reads as untouched
        result, true_size = call(kernel, buffer, ATTACH.pack(cgroup, program, attach_type, flags))
        calls += 1
        # The log is too small for itself, though the result says other things.
        error = errno.ENOSPC if true_size > size else -result
        size = sizer.next(calls, result, error, true_size, size)
    return Answer(result, tlvlog.decode(buffer, byte_order="host"), calls)


def call(kernel: Kernel, buffer: bytearray, attr: bytes) -> tuple[int, int]:
    """One call with a buffer for its log: the result and the log's true size."""
    memory = UserMemory()
    common = bytearray(COMMON.pack(memory.place(buffer), len(buffer), LEVEL, 0))
    result = kernel.bpf(
        BPF_PROG_ATTACH | BPF_COMMON_ATTRS,
        memory,
        memory.place(bytearray(attr)),
        len(attr),
        memory.place(common),
        len(common),
    )
    return result, COMMON.unpack(common)[3]


def explain(answer: Answer) -> str:
    """The answer in words, one line for each record."""
    what = "attached" if answer.result == 0 else os.strerror(-answer.result)
    head = f"{what} ({answer.calls} call{'s' * (answer.calls > 1)})"
    said = (r.message if r.name == "string" else r.text for r in answer.log.records)
    return "\n  ".join([head, *said])


def main() -> None:
    """Two groups, one above the other, and five attempts."""
    kernel = Kernel()
    kernel.cgroups[3] = above = Cgroup("/app")
    kernel.cgroups[4] = Cgroup("/app/worker", above)
    kernel.programs[9] = "count_packets"
    for cgroup, program, attach_type, flags in (
        (3, 9, 0, 0),
        (4, 9, 0, 0),
        (4, 9, 7, 0),
        (4, 9, 1, 0x40 | BPF_F_ALLOW_MULTI),
        (4, 8, 1, 0),
    ):
        print(explain(attach(kernel, cgroup, program, attach_type, flags)))


if __name__ == "__main__":
    main()
