"""Repeats a program's load with a log buffer, if it was made without one.

This process repeats it with the program's memory and copies of its descriptors,
so that the program itself does not change.  It closes what it loads at once: a
load has no effect that outlives its descriptor.

The kernel decides by the caller's credentials.  So nothing is loaded for a thread whose
credentials differ from ours, nor for one that lacked permission: we must not make a
load that the thread may not make, and the reason would be a different one.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from typing import Final

from ..codec.records import String
from ..errors import TlvlogError
from ..kernel.bpf.attr import (
    ATTR_SIZE,
    BTF_FIELDS,
    BTF_LOAD,
    BTF_SIZE,
    PROG_DESCRIPTORS,
    PROG_FIELDS,
    PROG_LOAD,
    PROG_TABLES,
    place_of,
)
from ..kernel.bpf.command import COPY_MAX, Anchors, BpfCommand, Wish
from ..kernel.bpf.insn import (
    INSN_SIZE,
    LOAD_IMM64,
    PSEUDO_BTF_ID,
    PSEUDO_MAP_FDS,
    PSEUDO_MAP_INDEXES,
)
from ..schema import builtin
from .access import Access, FailedCall
from .credentials import same_as_here
from .program import Thread

__all__ = ["AskAgain"]

_PROG_LOG: Final = builtin().carrier_by_name["bpf-prog-load-log"]
_BTF_LOG: Final = builtin().carrier_by_name["bpf-btf-load-log"]


_LOG_FIELDS: Final = ("log_level", "log_size", "log_buf", "log_true_size")
_BTF_LOG_FIELDS: Final = ("btf_log_buf", "btf_log_size", "btf_log_level", "btf_log_true_size")
# A signature is over the program as it was, with other descriptors.
_SIGNATURE: Final = ("signature", "signature_size", "keyring_id")


class _UnreadableError(Exception):
    """Something that the copy needs is missing."""


class AskAgain:
    """Fills in the text of a failed call that has none."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def __call__(self, thread: Thread, found: FailedCall) -> None:
        """Load again with a log; leave the failed call unchanged if this does not help."""
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
                call = BpfCommand(PROG_LOAD, copy.program(), _PROG_LOG)
            else:
                call = BpfCommand(BTF_LOAD, copy.types(), _BTF_LOG)
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
        self._fields = PROG_FIELDS if found.number == PROG_LOAD else BTF_FIELDS
        self._attr = bytearray(found.request[:ATTR_SIZE].ljust(ATTR_SIZE, b"\0"))

    def close(self) -> None:
        """Close the copies of descriptors."""
        for fd in self._descriptors.values():
            os.close(fd)
        self._descriptors.clear()

    def program(self) -> bytearray:
        """The attributes of BPF_PROG_LOAD."""
        self._clear(_LOG_FIELDS)
        insns = bytearray(self._bytes("insns", "insn_cnt", INSN_SIZE))
        array = self._fd_array(insns)
        if array:
            self._put("fd_array", self._anchors.address(array))
        self._put("insns", self._anchors.address(bytes(insns)))
        for pointer, count, size in PROG_TABLES:
            if self._get(count):
                data = self._bytes(pointer, count, self._get(size))
                self._put(pointer, self._anchors.address(data))
        text = self._access.memory.text(self._thread.tid, self._get("license"), 128)
        self._put("license", self._anchors.address(text + b"\0"))
        for name in PROG_DESCRIPTORS:
            if fd := self._get(name):
                self._put(name, self._descriptor(fd))
        self._clear(_SIGNATURE)
        return self._attr

    def types(self) -> bytearray:
        """The attributes of BPF_BTF_LOAD."""
        self._clear(_BTF_LOG_FIELDS)
        blob = self._bytes("btf", "btf_size", 1)
        self._put("btf", self._anchors.address(blob))
        if self._get("btf_flags") and (token := self._get("btf_token_fd")):
            self._put("btf_token_fd", self._descriptor(token))
        del self._attr[BTF_SIZE:]
        return self._attr

    def _fd_array(self, insns: bytearray) -> bytes:
        """Put copies for the descriptors in the instructions; the array of those they index."""
        most = self._get("fd_array_cnt")
        indexed = -1
        offset = 0
        while offset + 16 <= len(insns):
            if insns[offset] != LOAD_IMM64:
                offset += 8
                continue
            kind = insns[offset + 1] >> 4 if sys.byteorder == "little" else insns[offset + 1] & 15
            at = offset + 4 if kind in PSEUDO_MAP_FDS else offset + 12
            if kind in PSEUDO_MAP_FDS or kind == PSEUDO_BTF_ID:
                fd = struct.unpack_from("=i", insns, at)[0]
                if fd > 0 or kind in PSEUDO_MAP_FDS:
                    struct.pack_into("=i", insns, at, self._descriptor(fd))
            elif kind in PSEUDO_MAP_INDEXES:
                indexed = max(indexed, struct.unpack_from("=i", insns, offset + 4)[0])
            offset += 16
        length = most or indexed + 1
        address = self._get("fd_array")
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

    def _bytes(self, pointer: str, count: str, size: int) -> bytes:
        return self._read(self._get(pointer), self._get(count) * size)

    def _read(self, address: int, size: int) -> bytes:
        if size > COPY_MAX:
            raise _UnreadableError
        data = self._access.memory.read(self._thread.tid, address, size)
        if len(data) < size:
            raise _UnreadableError
        return data

    def _get(self, name: str) -> int:
        return int.from_bytes(self._attr[place_of(self._fields, name)], sys.byteorder)

    def _put(self, name: str, value: int) -> None:
        place = place_of(self._fields, name)
        self._attr[place] = value.to_bytes(place.stop - place.start, sys.byteorder)

    def _clear(self, names: tuple[str, ...]) -> None:
        for name in names:
            self._put(name, 0)
