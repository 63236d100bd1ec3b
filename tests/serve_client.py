"""A client of the ABI of `tlvlog serve` without the package: evaluates what it is told to.

Reads lines of Python from standard input, and writes what each gives as JSON; bytes are hex.
"""

from __future__ import annotations

import ctypes
import json
import mmap
import os
import struct
import sys
import threading
from contextlib import suppress
from typing import Any

NUMBER = {"x86_64": 321, "aarch64": 280, "riscv64": 280}[os.uname().machine]
EXTENDED, COMMON = 1 << 17, 1 << 16
FILL = b"\xaa"
PAGE = mmap.PAGESIZE
libc = ctypes.CDLL(None, use_errno=True)


class Kept(threading.local):
    """What must stay while a thread's calls use it."""

    def __init__(self) -> None:
        self.buffers: list[Any] = []


kept = Kept()


def memory(data: bytes) -> Any:
    """A buffer that stays."""
    kept.buffers.append(ctypes.create_string_buffer(data, max(len(data), 1)))
    return kept.buffers[-1]


def at(buffer: Any) -> int:
    return ctypes.addressof(buffer)


def bpf(command: int, attr: int, size: int, common: int = 0, common_size: int = 0) -> int:
    """What bpf(2) returned, or its negative errno."""
    words = (NUMBER, command, attr, size, common, common_size)
    result: int = libc.syscall(*map(ctypes.c_ulong, words))
    return -ctypes.get_errno() if result < 0 else result


def map_attr(
    kind: int, key: int, value: int, entries: int, flags: int = 0, name: str = ""
) -> bytes:
    head = struct.pack("=6I4x16s", kind, key, value, entries, flags, 0, name.encode())
    return head.ljust(72, b"\0")


def prog_attr(insns: bytes, license_: bytes = b"GPL") -> bytes:
    head = struct.pack("=IIQQ", 1, len(insns) // 8, at(memory(insns)), at(memory(license_ + b"\0")))
    return head.ljust(144, b"\0")


def extended(command: int, own: bytes, size: int, level: int = 1) -> tuple[int, bytes]:
    """A call with a log of records: its result, the buffer and 16 bytes more."""
    buffer = memory(FILL * (size + 16))
    head = struct.pack("=IIQ48x", level, size, at(buffer))
    attr = memory(head + own)
    result = bpf(command | EXTENDED, at(attr), 64 + len(own))
    return result, buffer.raw


def common(command: int, own: bytes, size: int, level: int = 1) -> tuple[int, bytes, int]:
    """A call with bpf_common_attr; its result, the buffer and 16 bytes more, the true size."""
    buffer = memory(FILL * (size + 16))
    beside = memory(struct.pack("=QIIII", at(buffer) if size else 0, size, level, 0, 0))
    attr = memory(own)
    result = bpf(command | COMMON, at(attr), len(own), at(beside), 24)
    return result, buffer.raw, struct.unpack_from("=I", beside, 16)[0]


def closed(result: int) -> bool:
    """Whether a result was a descriptor, which is closed."""
    if result >= 0:
        os.close(result)
    return result >= 0


def descriptors(pid: int | str = "self") -> list[str]:
    """What a process has open."""
    found = []
    for fd in os.listdir(f"/proc/{pid}/fd"):
        with suppress(FileNotFoundError):  # that of the list itself
            found.append(os.readlink(f"/proc/{pid}/fd/{fd}"))
    return sorted(found)


def main() -> None:
    for line in sys.stdin:
        source = json.loads(line)
        scope = globals()
        if "\n" in source:
            exec(source, scope)
            value = scope.get("answer")
        else:
            value = eval(source, scope)
        sys.stdout.write(json.dumps(value, default=lambda data: data.hex()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
