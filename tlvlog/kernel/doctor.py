"""Which interfaces that explain a failed call the running kernel offers.

Each probe is harmless: programs are loaded and closed, never attached, netlink
requests only read, nothing is mounted.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from ..errors import EncodeError, KernelError
from ..schema import builtin
from .bpf import calls, insn
from .fs import parameters
from .netlink import request
from .netlink.protocols import ACK_TLVS

_TLV_LEVEL: Final = builtin().enum_values["level"]["tlv"] | 1


class Probe(NamedTuple):
    """The result of a probe: `state` is "yes", "no" or "not permitted"."""

    name: str
    state: str
    detail: str
    probe: str


def _errno_name(number: int) -> str:
    return errno.errorcode.get(number, str(number))


def _bpf() -> tuple[str, str]:
    with calls.bpf_prog_load(insn.branches(), level=0).require_permission() as result:
        if result.errno:
            return "no", f"a sound program was refused with {_errno_name(result.errno)}"
        return "yes", "a socket filter loads"


def _verifier_log() -> tuple[str, str]:
    with calls.bpf_prog_load(insn.unreadable()).require_permission() as result:
        size = len(result.log_bytes)
        return ("yes", f"{size} bytes of text") if size else ("no", "the buffer stayed empty")


def _true_size() -> tuple[str, str]:
    with calls.bpf_prog_load(insn.unreadable()).require_permission() as result:
        if result.true_size is None:
            return "no", "the attribute has no field for it (before Linux 6.4)"
        return "yes", f"{result.true_size} bytes, so one retry is enough"


def _common_attr() -> tuple[str, str]:
    if calls.has_common_attr():
        return "yes", "maps and other commands can be asked why"
    return "no", "Linux 7.2 and newer have it"


def _extended_attr() -> tuple[str, str]:
    if calls.has_extended_attr():
        return "yes", "served: calls can have a log of records"
    return "no", ""


def _tlv() -> tuple[str, str]:
    with calls.bpf_prog_load(
        insn.unreadable(), level=_TLV_LEVEL, log_buffer=bytearray(64)
    ).require_permission() as result:
        if result.errno == errno.EINVAL:
            return "no", "no kernel so far: text is what there is"
        return "yes", f"answered with {_errno_name(result.errno)}"


def _btf() -> tuple[str, str]:
    path = Path("/sys/kernel/btf/vmlinux")
    if not path.exists():
        return "no", "built without CONFIG_DEBUG_INFO_BTF"
    return "yes", f"{path.stat().st_size} bytes"


def _ext_ack() -> tuple[str, str]:
    datagrams = request.request(request.bad_link())
    flags = int.from_bytes(datagrams[0][6:8], sys.byteorder)
    if flags & ACK_TLVS:
        return "yes", f"an answer of {len(datagrams[0])} bytes with attributes"
    return "no", "the answer has the errno and nothing more"


def _fscontext() -> tuple[str, str]:
    result = parameters.set_parameters("tmpfs", ("nosuchopt", "1"))
    if result.messages:
        return "yes", result.messages[0].decode("utf-8", "backslashreplace").strip()
    return "no", f"refused with {_errno_name(result.errno)} and no message"


def _ptrace() -> tuple[str, str]:
    child = os.fork()
    if child == 0:
        library = ctypes.CDLL(None, use_errno=True)
        os._exit(0 if library.ptrace(0, 0, 0, 0) == 0 else 1)  # PTRACE_TRACEME
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) == 0:
        return "yes", "a child can be traced"
    return "no", "ptrace is refused here"


_PROBES: Final[tuple[tuple[str, Callable[[], tuple[str, str]], str], ...]] = (
    ("bpf(2)", _bpf, "BPF_PROG_LOAD of a two-instruction socket filter"),
    ("verifier log", _verifier_log, "BPF_PROG_LOAD of a program without R0, level 1"),
    ("log_true_size", _true_size, "the same, field log_true_size"),
    ("bpf_common_attr", _common_attr, "BPF_PROG_LOAD | 1 << 16 with NULL: EFAULT means yes"),
    ("tlv log", _tlv, f"BPF_PROG_LOAD at level {_TLV_LEVEL}"),
    ("kernel BTF", _btf, "/sys/kernel/btf/vmlinux"),
    ("NETLINK_EXT_ACK", _ext_ack, "RTM_GETLINK with a two-byte IFLA_MTU"),
    ("fs-context log", _fscontext, "fsopen tmpfs, fsconfig nosuchopt=1"),
    ("ptrace", _ptrace, "PTRACE_TRACEME in a child"),
)


# Shown only if present: no kernel has it by itself.
_SERVED: Final = (
    "bpf_extended_attr",
    _extended_attr,
    "BPF_MAP_CREATE | 1 << 17 with a log at address 1: EFAULT means yes",
)


def examine() -> list[Probe]:
    """Probe everything; a probe that may not be made is a finding, not an error."""
    if sys.platform != "linux":
        raise KernelError(errno.ENOSYS, f"doctor: needs Linux, this is {platform.system()}")
    found = [_finding(name, probe, how) for name, probe, how in _PROBES]
    served = _finding(*_SERVED)
    return [*found, served] if served.state == "yes" else found


def _finding(name: str, probe: Callable[[], tuple[str, str]], how: str) -> Probe:
    try:
        state, detail = probe()
    except KernelError as error:
        number = error.errno or 0
        denied = number in (errno.EPERM, errno.EACCES)
        state, detail = ("not permitted" if denied else "no"), error.strerror or str(error)
    except (EncodeError, OSError) as error:
        state, detail = "no", str(error)
    return Probe(name, state, detail, how)
