"""A load that a program made without a log buffer, made again with one.

The copy is made here, from the program's memory and with copies of its
descriptors, so nothing of the program is changed; what it loads is closed at
once.  A load has no effect that outlives its descriptor.

The kernel decides by the credentials of whoever asks.  So nothing is loaded here
for a thread whose credentials are others than ours, nor for one that was refused
for want of permission: what it may not load must not be loaded for it, and the
reason that we would be given is not the one that it was refused for.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from typing import Final

from ..codec.records import String
from ..errors import TlvlogError
from ..kernel.bpf.command import Anchors, Wish
from ..kernel.bpf.command import BpfCommand as BpfCall
from ..schema import builtin
from .access import Access, FailedCall
from .bpf import BTF_LOAD, PROG_LOAD
from .credentials import same_as_here
from .program import Thread

__all__ = ["AskAgain"]

_ATTR_SIZE: Final = 168
_PROG_LOG: Final = builtin().carrier_by_name["bpf-prog-load-log"]
_BTF_LOG: Final = builtin().carrier_by_name["bpf-btf-load-log"]

# Offset of a pointer, of the count of what it points to, of the size of one (or the size itself).
_INSNS: Final = (8, 4, 8)
_TABLES: Final = ((80, 88, 76), (96, 104, 92), (128, 116, 136))  # func, line, CO-RE relocations
_LICENSE: Final = 16
_FD_ARRAY: Final = 120
_FD_ARRAY_COUNT: Final = 148
_LOG_FIELDS: Final = ((24, 4), (28, 4), (32, 8), (140, 4))
_BTF_LOG_FIELDS: Final = ((8, 8), (20, 4), (24, 4), (28, 4))
# Descriptors: of the BTF, of the program or BTF to attach to, of the token; 0 is none.
_DESCRIPTORS: Final = (72, 112, 144)
_COPY_MAX: Final = 1 << 26

_LOAD_WIDE: Final = 0x18
_MAP_FD: Final = frozenset((1, 2))  # BPF_PSEUDO_MAP_FD, BPF_PSEUDO_MAP_VALUE
_BTF_ID: Final = 3
_MAP_INDEX: Final = frozenset((5, 6))


class _UnreadableError(Exception):
    """What is needed for the copy is not there."""


class AskAgain:
    """Fills in the text of a finding that has none."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def __call__(self, thread: Thread, found: FailedCall) -> None:
        """Load again with a log; a finding that this does not help stays as it is."""
        if found.number not in (PROG_LOAD, BTF_LOAD):
            return
        if found.result == -errno.EPERM:
            return
        if not same_as_here(thread.tid):
            found.notes += (
                String("not asked again: its credentials are not those of `tlvlog exec`"),
            )
            return
        copy = _Copy(self._access, thread, found)
        try:
            if found.number == PROG_LOAD:
                call = BpfCall(PROG_LOAD, copy.program(), _PROG_LOG)
            else:
                call = BpfCall(BTF_LOAD, copy.types(), _BTF_LOG)
            with call.run(Wish(level=1)) as result:
                found.text = result.log_bytes
        except (_UnreadableError, TlvlogError, OSError):
            return
        finally:
            copy.close()


class _Copy:
    """The attributes of a call with everything that they point to."""

    def __init__(self, access: Access, thread: Thread, found: FailedCall) -> None:
        self._access = access
        self._thread = thread
        self._anchors = Anchors()
        self._descriptors: dict[int, int] = {}
        self._attr = bytearray(found.request[:_ATTR_SIZE].ljust(_ATTR_SIZE, b"\0"))

    def close(self) -> None:
        """Close the copies of descriptors."""
        for fd in self._descriptors.values():
            os.close(fd)
        self._descriptors.clear()

    def program(self) -> bytearray:
        """The attributes of BPF_PROG_LOAD."""
        self._clear(_LOG_FIELDS)
        insns = bytearray(self._bytes(*_INSNS[:2], 8))
        array = self._fd_array(insns)
        if array:
            self._put(_FD_ARRAY, 8, self._anchors.address(array))
        self._put(_INSNS[0], 8, self._anchors.address(bytes(insns)))
        for pointer, count, size in _TABLES:
            if self._get(count, 4):
                data = self._bytes(pointer, count, self._get(size, 4))
                self._put(pointer, 8, self._anchors.address(data))
        text = self._access.memory.text(self._thread.tid, self._get(_LICENSE, 8), 128)
        self._put(_LICENSE, 8, self._anchors.address(text + b"\0"))
        for offset in _DESCRIPTORS:
            if fd := self._get(offset, 4):
                self._put(offset, 4, self._descriptor(fd))
        # A signature is over the program as it was, with other descriptors.
        self._clear(((152, 8), (160, 4), (164, 4)))
        return self._attr

    def types(self) -> bytearray:
        """The attributes of BPF_BTF_LOAD."""
        self._clear(_BTF_LOG_FIELDS)
        size = self._get(16, 4)
        self._put(0, 8, self._anchors.address(self._read(self._get(0, 8), size)))
        if self._get(32, 4) and (token := self._get(36, 4)):
            self._put(36, 4, self._descriptor(token))
        del self._attr[40:]
        return self._attr

    def _fd_array(self, insns: bytearray) -> bytes:
        """Put copies for the descriptors in the instructions; the array of those they index."""
        most = self._get(_FD_ARRAY_COUNT, 4)
        indexed = -1
        offset = 0
        while offset + 16 <= len(insns):
            if insns[offset] != _LOAD_WIDE:
                offset += 8
                continue
            kind = insns[offset + 1] >> 4 if sys.byteorder == "little" else insns[offset + 1] & 15
            at = offset + 4 if kind in _MAP_FD else offset + 12
            if kind in _MAP_FD or kind == _BTF_ID:
                fd = struct.unpack_from("=i", insns, at)[0]
                if fd > 0 or kind in _MAP_FD:
                    struct.pack_into("=i", insns, at, self._descriptor(fd))
            elif kind in _MAP_INDEX:
                indexed = max(indexed, struct.unpack_from("=i", insns, offset + 4)[0])
            offset += 16
        length = most or indexed + 1
        address = self._get(_FD_ARRAY, 8)
        if not address or length <= 0:
            return b""
        data = self._read(address, 4 * length)
        fds = struct.unpack(f"={length}i", data)
        return struct.pack(f"={length}i", *(self._descriptor(fd) if fd > 0 else fd for fd in fds))

    def _descriptor(self, fd: int) -> int:
        if fd not in self._descriptors:
            taken = self._access.take(self._thread.process, fd)
            if taken < 0:
                raise _UnreadableError
            self._descriptors[fd] = taken
        return self._descriptors[fd]

    def _bytes(self, pointer: int, count: int, size: int) -> bytes:
        return self._read(self._get(pointer, 8), self._get(count, 4) * size)

    def _read(self, address: int, size: int) -> bytes:
        if size > _COPY_MAX:
            raise _UnreadableError
        data = self._access.memory.read(self._thread.tid, address, size)
        if len(data) < size:
            raise _UnreadableError
        return data

    def _get(self, offset: int, size: int) -> int:
        return int.from_bytes(self._attr[offset : offset + size], sys.byteorder)

    def _put(self, offset: int, size: int, value: int) -> None:
        self._attr[offset : offset + size] = value.to_bytes(size, sys.byteorder)

    def _clear(self, fields: tuple[tuple[int, int], ...]) -> None:
        for offset, size in fields:
            self._attr[offset : offset + size] = bytes(size)
