"""Attach and link types, told by asking for a link to something that cannot be.

A program of the right type is loaded and offered for a descriptor, a device or
an address that does not exist; only the code of that kind of link gets as far
as looking it up and saying so.  Nothing can be attached this way.
"""

from __future__ import annotations

import ctypes
import socket
import struct
from collections.abc import Iterator, Mapping
from errno import (
    E2BIG,
    EAFNOSUPPORT,
    EBADF,
    EFAULT,
    EINVAL,
    ENODEV,
    ENOENT,
    ENOSYS,
    ENXIO,
    EOPNOTSUPP,
)
from itertools import product
from typing import TYPE_CHECKING, Final, NamedTuple

from ..btf.kinds import Kind
from ..btf.lookup import find_types
from ..errors import KernelError
from . import syscalls
from .allows_programs import Loading
from .allows_said import ENOTSUPP, Said, errno_name
from .bpf import insn
from .bpf.attr import COMMANDS
from .offers import Leaf

if TYPE_CHECKING:
    from ..btf.blob import Btf
    from .allows_programs import Programs

__all__ = ["Links"]

# Some attach types take no other result than 0, some no other than 1.
_ENDINGS: Final = tuple(insn.insn(insn.MOVE_IMM, imm=n) + insn.insn(insn.EXIT) for n in (0, 1))
_ANYTHING: Final = b"/\0"
_NONE: Final = (1 << 32) - 1
_NO_DEVICE: Final = (1 << 31) - 1
_NO_ADDRESS: Final = 1
_NATIVE: Final = 1 << 2  # XDP_FLAGS_DRV_MODE, which the loopback device has no driver for
_NO_FAMILY: Final = 0xFF
_LETTERS: Final = {1: "B", 2: "H", 4: "I", 8: "Q"}
_LINK: Final = "BPF_LINK_TYPE_"
_TEXT: Final = "text"
_LOOPBACK: Final = "lo"
# Errnos of kernels that were built without a kind of link.
_ABSENT: Final = frozenset((EOPNOTSUPP, ENOSYS, ENOTSUPP))


class _Offer(NamedTuple):
    """A link that cannot be: its type, what the call brings, and what only its code answers."""

    link: str
    fields: Mapping[str, int | str]
    answers: frozenset[int]


_NO_TARGET: Final = {"link_create.target_fd": _NONE}
_BAD: Final = frozenset((EBADF,))
_NOWHERE: Final = {"link_create.target_ifindex": _NO_DEVICE}
_CGROUP: Final = _Offer("CGROUP", _NO_TARGET, _BAD)
_SOCKMAP: Final = _Offer("SOCKMAP", _NO_TARGET, _BAD)
_NETNS: Final = _Offer("NETNS", _NO_TARGET, _BAD)
_MULTI: Final[dict[str, int | str]] = {
    "link_create.kprobe_multi.cnt": _NONE,
    "link_create.kprobe_multi.addrs": _TEXT,
}
_KPROBE: Final = _Offer("KPROBE_MULTI", _MULTI, frozenset((E2BIG, EFAULT)))
_PROBED: Final[dict[str, int | str]] = {
    "link_create.uprobe_multi.path": _TEXT,
    "link_create.uprobe_multi.offsets": _TEXT,
    "link_create.uprobe_multi.cnt": 1,
}
_UPROBE: Final = _Offer("UPROBE_MULTI", _PROBED, _BAD)
_ITERATOR: Final = _Offer(
    "ITER", {"link_create.iter_info": _NO_ADDRESS, "link_create.iter_info_len": 4},
    frozenset((EFAULT,)),
)  # fmt: skip

# By the beginning of an attach type's name, the first that fits: the program type, and an offer.
_ATTACHED: Final[tuple[tuple[str, str, _Offer | None], ...]] = (
    ("CGROUP_INET_INGRESS", "CGROUP_SKB", _CGROUP),
    ("CGROUP_INET_EGRESS", "CGROUP_SKB", _CGROUP),
    ("CGROUP_INET_SOCK_", "CGROUP_SOCK", _CGROUP),
    ("CGROUP_INET4_POST_BIND", "CGROUP_SOCK", _CGROUP),
    ("CGROUP_INET6_POST_BIND", "CGROUP_SOCK", _CGROUP),
    ("CGROUP_SOCK_OPS", "SOCK_OPS", _CGROUP),
    ("CGROUP_DEVICE", "CGROUP_DEVICE", _CGROUP),
    ("CGROUP_SYSCTL", "CGROUP_SYSCTL", _CGROUP),
    ("CGROUP_GETSOCKOPT", "CGROUP_SOCKOPT", _CGROUP),
    ("CGROUP_SETSOCKOPT", "CGROUP_SOCKOPT", _CGROUP),
    ("CGROUP_", "CGROUP_SOCK_ADDR", _CGROUP),
    ("SK_SKB_", "SK_SKB", _SOCKMAP),
    ("SK_MSG_", "SK_MSG", _SOCKMAP),
    ("SK_LOOKUP", "SK_LOOKUP", _NETNS),
    ("FLOW_DISSECTOR", "FLOW_DISSECTOR", _NETNS),
    ("SK_REUSEPORT_", "SK_REUSEPORT", None),
    ("LIRC_", "LIRC_MODE2", None),
    ("XDP_", "XDP", None),
    ("XDP", "XDP", _Offer(
        "XDP", {"link_create.target_ifindex": _LOOPBACK, "link_create.flags": _NATIVE},
        frozenset((EOPNOTSUPP,)),
    )),
    ("PERF_EVENT", "PERF_EVENT", _Offer("PERF_EVENT", _NO_TARGET, _BAD)),
    ("TRACE_KPROBE_", "KPROBE", _KPROBE),
    ("TRACE_UPROBE_", "KPROBE", _UPROBE),
    ("STRUCT_OPS", "STRUCT_OPS", _Offer("STRUCT_OPS", {"link_create.map_fd": _NONE}, _BAD)),
    ("NETFILTER", "NETFILTER", _Offer(
        "NETFILTER", {"link_create.netfilter.pf": _NO_FAMILY}, frozenset((EAFNOSUPPORT,))
    )),
    ("TCX_", "SCHED_CLS", _Offer("TCX", _NOWHERE, frozenset((ENODEV,)))),
    ("NETKIT_", "SCHED_CLS", _Offer("NETKIT", _NOWHERE, frozenset((ENODEV, ENXIO)))),
    ("TRACE_ITER", "TRACING", _ITERATOR),
    ("TRACE_", "TRACING", None),
    ("MODIFY_RETURN", "TRACING", None),
    ("LSM_CGROUP", "LSM", _CGROUP),
    ("LSM_", "LSM", None),
)  # fmt: skip
_RAW: Final = _Offer("RAW_TRACEPOINT", {"raw_tracepoint.name": _TEXT}, frozenset((ENOENT,)))
# Programs for one place in the kernel: what kind of type names it, and such types.
_PLACES: Final = {
    "TRACE_RAW_TP": (Kind.TYPEDEF, ("btf_trace_sys_enter", "btf_trace_sched_switch")),
    "TRACE_FENTRY": (Kind.FUNC, ("bpf_fentry_test1", "vfs_read")),
    "TRACE_FEXIT": (Kind.FUNC, ("bpf_fentry_test1", "vfs_read")),
    "MODIFY_RETURN": (Kind.FUNC, ("bpf_modify_return_test", "security_file_open")),
    "TRACE_ITER": (Kind.FUNC, ("bpf_iter_task", "bpf_iter_bpf_map")),
    "LSM_MAC": (Kind.FUNC, ("bpf_lsm_file_open",)),
    "LSM_CGROUP": (Kind.FUNC, ("bpf_lsm_socket_bind",)),
}


class Links:
    """Asks with programs; `attributes` says where the fields of the kernel's calls are.

    `said` is what was answered of each program type, by name.
    """

    def __init__(
        self, btf: Btf, programs: Programs, attributes: list[Leaf], said: Mapping[str, Said]
    ) -> None:
        self._btf = btf
        self._programs = programs
        self._leaves = {leaf.path: leaf for leaf in attributes}
        self._said = said
        self._links: dict[str, Said] = {}

    def attach_types(
        self, types: Mapping[int, str], programs: Mapping[int, str]
    ) -> Iterator[tuple[str, Said]]:
        """For each attach type whether a program can be attached with it."""
        numbers = {name.removeprefix("BPF_PROG_TYPE_"): n for n, name in programs.items()}
        for attach, name in types.items():
            short = name.removeprefix("BPF_")
            rule = next((rule for rule in _ATTACHED if short.startswith(rule[0])), None)
            if rule is None or rule[1] not in numbers:
                yield name, Said("unknown")
                continue
            of_type = self._said.get(f"BPF_PROG_TYPE_{rule[1]}", Said("unknown"))
            if of_type.answer != "yes":
                yield name, of_type
                continue
            said = self._attach(numbers[rule[1]], attach, short, rule[2])
            if rule[2] is not None:
                self._note(rule[2].link, said)
            yield name, said

    def link_types(
        self, types: Mapping[int, str], programs: Mapping[int, str]
    ) -> Iterator[tuple[str, Said]]:
        """For each link type, once `attach_types` was asked."""
        raw = next((n for n, name in programs.items() if name.endswith("_RAW_TRACEPOINT")), None)
        if raw is not None:
            with self._programs.loaded(_ENDINGS[0], Loading(raw)) as program:
                if program.fd is not None:
                    self._note("RAW_TRACEPOINT", self._open_raw(program.fd))
        for name in types.values():
            yield name, self._links.get(name.removeprefix(_LINK), Said("unknown"))

    def _note(self, link: str, said: Said) -> None:
        """Keep the best answer of several that are about one type of link."""
        old = self._links.get(link)
        if old is None or said.answer == "yes" or old.answer == "unknown":
            self._links[link] = said if old is None or old.answer != "yes" else old

    def _attach(self, program: int, attach: int, name: str, offer: _Offer | None) -> Said:
        error = 0
        for code, way in product(_ENDINGS, self._ways(program, attach, name)):
            with self._programs.loaded(code, way) as loaded:
                if loaded.fd is None:
                    error = loaded.errno
                    continue
                if offer is not None:
                    return self._create(loaded.fd, attach, offer)
            # The load says it where it takes no other attach type.
            told = way.btf_id or not self._programs.accepts(program, self._other(attach))
            return Said("yes") if told else Said("unknown")
        return Said("unknown", errno_name(error) if error else "")

    def _ways(self, program: int, attach: int, name: str) -> Iterator[Loading]:
        if name == "STRUCT_OPS":
            yield from self._programs.loadings(program)
        elif name not in _PLACES:
            yield Loading(program, attach)
        else:
            kind, titles = _PLACES[name]
            for title in titles:
                for id in find_types(self._btf, title, {kind})[:1]:
                    yield Loading(program, attach, 0, id)

    @staticmethod
    def _other(attach: int) -> int:
        """An attach type that is for other programs; 0 would be taken for none."""
        return 1 if attach != 1 else 2

    def _create(self, program: int, attach: int, offer: _Offer) -> Said:
        fields = {
            "link_create.prog_fd": program,
            "link_create.attach_type": attach,
            **offer.fields,
        }
        if "link_create.map_fd" in fields:
            del fields["link_create.prog_fd"]  # they share their place
        return self._call("LINK_CREATE", fields, offer.answers)

    def _open_raw(self, program: int) -> Said:
        fields = {"raw_tracepoint.prog_fd": program, **_RAW.fields}
        return self._call("RAW_TRACEPOINT_OPEN", fields, _RAW.answers)

    def _call(self, command: str, fields: Mapping[str, int | str], answers: frozenset[int]) -> Said:
        text = ctypes.create_string_buffer(_ANYTHING + bytes(8))
        attr = bytearray(
            max((leaf.offset + leaf.size for leaf in self._leaves.values()), default=0)
        )
        for path, value in fields.items():
            leaf = self._leaves.get(path)
            if leaf is None:
                return Said("unknown")  # this kernel's calls have no such field
            if value == _TEXT:
                value = ctypes.addressof(text)
            elif value == _LOOPBACK:
                value = _loopback()
            struct.pack_into(f"={_LETTERS[leaf.size]}", attr, leaf.offset, value)
        data = (ctypes.c_char * len(attr)).from_buffer(attr)
        number = COMMANDS.index(command)
        try:
            fd, error = syscalls.bpf(number, ctypes.addressof(data), len(attr))
        except KernelError as failed:
            fd, error = -1, failed.errno or EINVAL
        if not error:
            syscalls.Descriptor(fd).close()
            return Said("yes")
        if error in answers:
            return Said("yes", errno_name(error))
        return Said("no" if error in _ABSENT else "unknown", errno_name(error))


def _loopback() -> int:
    """The number of the loopback device; one that no device has where there is none."""
    try:
        return socket.if_nametoindex(_LOOPBACK)
    except OSError:
        return _NO_DEVICE
