"""BPF_PROG_LOAD in a loop: the arguments of a load are prepared once.

For loops of millions of loads.  The attributes, the license and the log buffer
are made when the loader is; a call fills in what differs.  A refusal is a result here,
even EPERM without a text: in a loop some types of program may be refused this way while
others load.
"""

from __future__ import annotations

import ctypes
import errno as errnos
import os
import struct
from typing import Final, NamedTuple, Self

from ...errors import CapacityError, EncodeError, KernelError
from ...schema import builtin
from .. import syscalls

__all__ = ["Loaded", "Loader"]

_CARRIER: Final = builtin().carrier_by_name["bpf-prog-load-log"]
_SIZE: Final = _CARRIER.size
_COMMAND: Final = _CARRIER.commands[0]
_CAPACITY_MAX: Final = builtin().constant["capacity-max"]
# The offsets of the fields that differ, include/uapi/linux/bpf.h.
_HEAD: Final = struct.Struct("=IIQ")  # prog_type, insn_cnt, insns
_LICENSE: Final = 16
_ATTACH_TYPE: Final = 68
_INTERRUPTED_MAX: Final = 5


class Loaded(NamedTuple):
    """The outcome of a load: errno (0: it was accepted) and the verifier's text up to its NUL."""

    errno: int
    text: bytes


class Loader:
    """Loads programs with one buffer for all their logs; a context manager.

    `log_size` in bytes, `level` the bits of the verifier's log (0: no log).
    KernelError with ENOSYS where there is no bpf(2), CapacityError for a size
    that cannot be used.  Not for two threads at once.
    """

    def __init__(self, log_size: int = 1 << 16, *, level: int = 1, license: str = "GPL") -> None:
        if not 0 <= log_size <= _CAPACITY_MAX or (level and not log_size):
            raise CapacityError(f"a log of {log_size} bytes cannot be asked for")
        if "\0" in license:
            raise EncodeError("a C string cannot carry a NUL", field="license")
        self._call = syscalls.raw_bpf()
        self._log = ctypes.create_string_buffer(max(log_size, 1))
        self._license = ctypes.create_string_buffer(license.encode())
        self._attr = ctypes.create_string_buffer(_SIZE)
        self._address = ctypes.c_void_p(ctypes.addressof(self._attr))
        self._size = ctypes.c_long(len(self._attr))
        struct.pack_into("=Q", self._attr, _LICENSE, ctypes.addressof(self._license))
        values = {
            "log-level": level,
            "log-size": log_size if level else 0,
            "log-buf": ctypes.addressof(self._log) if level else 0,
        }
        for field in _CARRIER.fields:
            form = "=Q" if field.kind == "u64" else "=I"
            struct.pack_into(form, self._attr, field.offset, values.get(field.name, 0))

    def load(self, insns: bytes, prog_type: int = 1, *, expected_attach_type: int = 0) -> Loaded:
        """Load a program, instructions in host order, and close it at once."""
        attr, log = self._attr, self._log
        if len(insns) % 8:
            raise EncodeError(f"{len(insns)} bytes are not whole instructions", field="insns")
        try:
            _HEAD.pack_into(attr, 0, prog_type, len(insns) // 8, _address_of(insns))
            struct.pack_into("=I", attr, _ATTACH_TYPE, expected_attach_type)
        except struct.error as error:
            raise EncodeError(f"does not fit: {error}", field="prog_type") from None
        errno = 0
        for _ in range(_INTERRUPTED_MAX):
            log[0] = b"\0"
            fd = self._call(_COMMAND, self._address, self._size)
            if fd >= 0:
                os.close(fd)
                return Loaded(0, log.value)
            errno = ctypes.get_errno()
            if errno != errnos.EAGAIN:
                break
        if errno == errnos.ENOSYS:
            raise KernelError(errno, "this kernel has no bpf(2)")
        return Loaded(errno, log.value)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """There is nothing to close: programs are closed as soon as they are loaded."""


def _address_of(data: bytes) -> int:
    # The bytes are kept by the caller for as long as the call takes.
    return ctypes.cast(ctypes.c_char_p(data), ctypes.c_void_p).value or 0
