"""The attributes of a call with everything that they point to, as copies of ours.

What a caller's pointer does not lead to stays a pointer to nothing, so that the
kernel finds out, or refuses for what it looks at before.
"""

from __future__ import annotations

import ctypes
import errno
import struct
import sys
from collections.abc import Callable
from typing import Final

from ..errors import KernelError
from ..kernel.bpf.attr import (
    BTF_FIELDS,
    BTF_LOAD,
    MAP_CREATE,
    MAP_FIELDS,
    PROG_DESCRIPTORS,
    PROG_FIELDS,
    PROG_LOAD,
    PROG_TABLES,
    place_of,
)
from ..kernel.bpf.command import COPY_MAX, Anchors
from ..kernel.bpf.insn import (
    CALL,
    INSN_SIZE,
    LOAD_IMM64,
    PSEUDO_BTF_ID,
    PSEUDO_KFUNC_CALL,
    PSEUDO_MAP_FDS,
    PSEUDO_MAP_INDEXES,
)
from ..kernel.bpf.plain import PLAIN, Plain
from ..kernel.bpf.types import bpf_types
from . import abi, elements
from .descriptors import Borrowed

__all__ = ["FIELDS", "Arguments", "RefusedError"]

FIELDS: Final = {
    MAP_CREATE: MAP_FIELDS,
    PROG_LOAD: PROG_FIELDS,
    BTF_LOAD: BTF_FIELDS,
    **{command: plain.fields for command, plain in PLAIN.items()},
    **dict.fromkeys(elements.ELEMENTS, elements.FIELDS),
}
"""The fields of each command that is served, as (offset, letter of `struct`)."""

_PARTS: Final = {
    MAP_CREATE: "map_type",
    PROG_LOAD: "prog_type",
    BTF_LOAD: "btf",
    **{command: plain.part for command, plain in PLAIN.items()},
    **dict.fromkeys(elements.ELEMENTS, "map_fd"),
}
_DESCRIPTORS: Final = {
    MAP_CREATE: ("inner_map_fd", "btf_fd", "value_type_btf_obj_fd", "map_token_fd"),
    PROG_LOAD: PROG_DESCRIPTORS,
    BTF_LOAD: ("btf_token_fd",),
    **{command: plain.descriptors for command, plain in PLAIN.items()},
    **dict.fromkeys(elements.ELEMENTS, ("map_fd",)),
}
# A pointer, and the fields whose product is the bytes behind it.
_MEMORY: Final = {
    MAP_CREATE: (("excl_prog_hash", "excl_prog_hash_size", ""),),
    PROG_LOAD: (*PROG_TABLES, ("signature", "signature_size", "")),
    BTF_LOAD: (("btf", "btf_size", ""),),
}
_INTERFACES: Final = ("map_ifindex", "prog_ifindex")
# Bytes of a license, or of the name of a tracepoint, that the kernel looks at.
_TEXT_MAX: Final = 127
# Of links that bring arrays and paths: kprobe.multi, uprobe.multi, and their sessions.
_WITH_POINTERS: Final = frozenset((42, 48, 56, 57))
_LAST_ATTACH_TYPE: Final = 57
_TRACE_ITER: Final = 28
_NOWHERE: Final = 1

Read = Callable[[int, int], bytes]


class RefusedError(Exception):
    """Something that is not done here: `errno` for the caller, the text for people."""

    def __init__(self, errno: int, text: str) -> None:
        super().__init__(text)
        self.errno = errno


class Arguments:
    """The attributes of one call; `attr` is what to pass, as long as this object lives.

    `read` reads the caller's memory, `shares` says whether it is in our namespace
    of a kind; descriptors are put into `borrowed`.  RefusedError for what would
    mean something else here than it does there.
    """

    def __init__(
        self,
        command: int,
        attr: bytes,
        read: Read,
        borrowed: Borrowed,
        shares: Callable[[str], bool],
    ) -> None:
        self._fields = FIELDS[command]
        self._read = read
        self._borrowed = borrowed
        self._anchors = Anchors()
        self.attr = bytearray(attr)
        self._need_known(command)
        for name in _INTERFACES:
            if name in self._fields and self.get(name) and not shares("net"):
                raise RefusedError(
                    errno.EOPNOTSUPP, f"{name} counts in another network namespace than ours"
                )
        for name in _DESCRIPTORS[command]:
            borrowed.put(self._number(name))
        for pointer, count, size in _MEMORY.get(command, ()):
            if self.get(pointer):
                self._copy(pointer, self.get(count) * (self.get(size) if size else 1))
        if command == PROG_LOAD:
            self._program()
        self._plain = PLAIN.get(command)
        if self._plain is not None:
            self._need_plain(self._plain, shares)
        self._answer: tuple[int, ctypes.Array[ctypes.c_char]] | None = None
        self._element = elements.ELEMENTS.get(command)
        if self._element is not None:
            self._copy_element(self._element)

    @property
    def gives_descriptor(self) -> bool:
        """Whether the result of a call that succeeds is a descriptor, which is the caller's."""
        return self._element is None and (self._plain is None or self._plain.gives_descriptor)

    def outputs(self, start: int) -> list[tuple[int, bytes]]:
        """What the kernel has answered: the caller's addresses and bytes; `start` is that of its
        attributes.
        """
        if self._answer is not None:
            address, data = self._answer
            return [(address, data.raw)]
        if self._plain is None or not self._plain.output:
            return []
        place = place_of(self._fields, self._plain.output)
        return [(start + place.start, bytes(self.attr[place]))]

    def get(self, name: str) -> int:
        """A field; what was not passed is zero."""
        place = place_of(self._fields, name)
        return int.from_bytes(
            self.attr[place].ljust(place.stop - place.start, b"\0"), sys.byteorder
        )

    def put(self, name: str, value: int) -> None:
        """Set a field; the attributes grow by zeros where they end before it."""
        place = place_of(self._fields, name)
        if len(self.attr) < place.stop:
            self.attr.extend(bytes(place.stop - len(self.attr)))
        self.attr[place] = value.to_bytes(place.stop - place.start, sys.byteorder)

    def _number(self, name: str) -> int:
        value = self.get(name)
        return value - (1 << 32) if value >> 31 else value

    def _need_known(self, command: int) -> None:
        """RefusedError if a field is set that the kernel knows and this module does not."""
        end = max(place_of(self._fields, name).stop for name in self._fields)
        if not any(self.attr[end:]):
            return
        try:
            fields = bpf_types().fields.get(_PARTS[command], ())
        except KernelError:
            fields = (("unknown", end, 1),)
        if any(offset + size > end for _, offset, size in fields):
            raise RefusedError(errno.EOPNOTSUPP, f"fields behind byte {end} are not known here")

    def _need_plain(self, plain: Plain, shares: Callable[[str], bool]) -> None:
        """RefusedError for what would not be the same call; point to a copy of its text."""
        self._need_once(plain.remains)
        for namespace in plain.namespaces:
            if not shares(namespace):
                raise RefusedError(
                    errno.EOPNOTSUPP, f"the caller's {namespace} namespace is another than ours"
                )
        if plain.output and len(self.attr) < place_of(self._fields, plain.output).stop:
            raise RefusedError(errno.EOPNOTSUPP, f"{plain.output} was not passed")
        if plain.part == "link_create":
            self._need_plain_link()
        if plain.text and self.get(plain.text):
            self._copy_text(plain.text)

    @staticmethod
    def _need_once(remains: bool) -> None:
        if remains and not abi.is_never_repeated():
            raise RefusedError(errno.EOPNOTSUPP, "a signal would repeat the call, before 5.19")

    def _copy_element(self, element: elements.Element) -> None:
        """Point to a copy of what is read, and to memory of ours for what is written."""
        self._need_once(element.remains)
        sizes = elements.sizes_of(self._number("map_fd"))
        if sizes is None:  # no map, so nothing is looked at
            for name in ("key", "value"):
                self.put(name, _NOWHERE if self.get(name) else 0)
            return
        if sizes.key < 0:
            raise RefusedError(errno.EOPNOTSUPP, "elements of this type of map are not served")
        if self.get("flags") & ~elements.FLAGS:
            raise RefusedError(errno.EOPNOTSUPP, "flags that may change an element's size")
        if max(sizes.key, sizes.value) > COPY_MAX:
            raise RefusedError(errno.E2BIG, "an element too large to be copied")
        there = self.get("value")
        for name in element.reads:
            size = getattr(sizes, name)
            data = self._copy(name, size) if self.get(name) else b""
            if name == "value" and sizes.is_descriptor and data:
                self._borrowed.put(struct.unpack_from("=i", data)[0])
        if element.writes:
            ours = ctypes.create_string_buffer(max(getattr(sizes, element.writes), 1))
            self._answer = there, ours
            self.put("value", ctypes.addressof(ours))

    def _need_plain_link(self) -> None:
        kind = self.get("attach_type")
        if kind == _TRACE_ITER and not (self.get("iter_info") or self.get("cookie")):
            return
        try:
            is_new = kind > _LAST_ATTACH_TYPE and kind in bpf_types().attach_types
        except KernelError:
            is_new = kind > _LAST_ATTACH_TYPE
        if is_new or kind == _TRACE_ITER or kind in _WITH_POINTERS:
            raise RefusedError(errno.EOPNOTSUPP, f"links of attach type {kind} are not served")

    def _copy_text(self, pointer: str) -> None:
        text = self._read(self.get(pointer), _TEXT_MAX)
        is_whole = b"\0" in text or len(text) == _TEXT_MAX
        copy = self._anchors.address(text.partition(b"\0")[0] + b"\0")
        self.put(pointer, copy if is_whole else _NOWHERE)

    def _copy(self, pointer: str, size: int) -> bytes:
        """Point to a copy of `size` bytes, which it gives; to nothing unless all can be read."""
        data = self._read(self.get(pointer), size) if size <= COPY_MAX else b""
        if len(data) != size:
            data = b""
        self.put(pointer, self._anchors.address(data) if data else _NOWHERE)
        return data

    def _program(self) -> None:
        if self._number("keyring_id") < 0 and self.get("signature_size"):
            raise RefusedError(errno.EOPNOTSUPP, "a keyring of the caller's own")
        insns = self._copy("insns", self.get("insn_cnt") * INSN_SIZE)
        self._copy_text("license")
        indexed = self._borrow(insns)
        if self.get("fd_array"):
            fds = self._copy("fd_array", 4 * (self.get("fd_array_cnt") or indexed + 1))
            for (fd,) in struct.iter_unpack("=i", fds):
                self._borrowed.put(fd)

    def _borrow(self, insns: bytes) -> int:
        """Borrow the descriptors in instructions; the highest index into the array of others."""
        highest = -1
        offset = 0
        while offset + 8 <= len(insns):
            code, registers, off, imm = struct.unpack_from("=BBhi", insns, offset)
            source = registers >> 4 if sys.byteorder == "little" else registers & 15
            wide = code == LOAD_IMM64
            if wide and source in PSEUDO_MAP_FDS:
                self._borrowed.put(imm)
            elif wide and source in PSEUDO_MAP_INDEXES:
                highest = max(highest, imm)
            elif wide and source == PSEUDO_BTF_ID and offset + 16 <= len(insns):
                self._borrowed.put(struct.unpack_from("=i", insns, offset + 12)[0] or -1)
            elif code == CALL and source == PSEUDO_KFUNC_CALL and off > 0:
                highest = max(highest, off)
            offset += 16 if wide else 8
        return highest
