"""A bpf(2) with a log, as kernels of several ages have it."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from typing import Any

from tlvlog.writing.textlog import TextLog


def peek(address: Any, offset: Any, form: Any) -> Any:
    return struct.unpack(form, ctypes.string_at(address + offset, struct.calcsize(form)))[0]


class Simulated:
    """A kernel that logs `text` and ends with `outcome`; knows the log fields' places by itself."""

    def __init__(
        self,
        text: Any,
        outcome: Any,
        *,
        true_size: Any = True,
        common: Any = False,
        largest: Any = 1 << 30,
    ) -> None:
        self.text, self.outcome, self.largest = text, outcome, largest
        self.true_size, self.common = true_size, common
        self.calls: list[Any] = []
        self.first: list[Any] = []

    def __call__(
        self, command: Any, attr: Any, size: Any, common: Any = 0, common_size: Any = 0
    ) -> Any:
        if command & 1 << 17:
            return -1, errno.EINVAL
        if command & 1 << 16:
            if not self.common:
                return -1, errno.EINVAL
            if not common:
                return -1, errno.EFAULT
            assert common_size == 24
            assert ctypes.string_at(common + 20, 4) == bytes(4)
            return self.log(common, 12, 8, 0, 16)
        if command == 0:
            return self.end(self.outcome)
        assert (command, size) in ((5, 144), (18, 32))
        return self.log(attr, *((24, 28, 32, 140) if command == 5 else (24, 20, 8, 28)))

    def log(self, base: Any, level: Any, size: Any, buffer: Any, output: Any) -> Any:
        level, size = peek(base, level, "=I"), peek(base, size, "=I")
        address = peek(base, buffer, "=Q")
        assert peek(base, output, "=I") == 0
        self.calls.append(size)
        if size >= self.largest or TextLog.check(address != 0, size, level):
            return -1, errno.EINVAL
        if self.first:
            return -1, self.first.pop()
        memory = (ctypes.c_char * size).from_address(address) if address else None
        if self.true_size:
            log = TextLog(memory, level=level)
            for start in range(0, len(self.text), 1000):
                log.append(self.text[start : start + 1000])
            error, needed = log.finish()
            ctypes.c_uint32.from_address(base + output).value = needed
        else:
            # Before 6.4: the head is kept, and a log that is full is ENOSPC.
            kept = self.text[: size - 1]
            ctypes.memmove(address, kept + b"\0", len(kept) + 1)
            error = errno.ENOSPC if len(kept) == size - 1 else 0
        return self.end(error or self.outcome)

    def end(self, error: Any) -> Any:
        return (-1, error) if error else (Simulated.descriptor(), 0)

    @staticmethod
    def descriptor() -> Any:
        return os.open("/dev/null", os.O_RDONLY)
