"""Program types, helpers and kfuncs, told by what the verifier says of small programs.

The verifier speaks only of programs whose type it was found for, and it refuses
one that does not end with an exit whatever its type.  So that line is the proof
of a type; of a helper or kfunc it is that the verifier went beyond the call, or
what it says of the call.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterator, Mapping
from errno import EFAULT, EINVAL
from typing import TYPE_CHECKING, Final, NamedTuple

from ..btf.kinds import Kind
from ..btf.lookup import find_types
from ..errors import KernelError
from . import syscalls
from .allows_said import Said, errno_name, reasons_in
from .bpf import calls, insn
from .bpf.attr import PROG_FIELDS, PROG_LOAD

if TYPE_CHECKING:
    from ..btf.blob import Btf

__all__ = ["Loading", "Programs"]

_SLEEPABLE: Final = 1 << 4
_LOG_SIZE: Final = 4096
_ENDLESS: Final = insn.insn(insn.MOVE_IMM, 0)
_NOTHING: Final = _ENDLESS + insn.insn(insn.EXIT)
_NO_EXIT: Final = "no-exit"
_BAD_ADDRESS: Final = 1
# Reasons that say that a program may not call a helper or kfunc, or that there is none.
_REFUSED: Final = frozenset(
    """
    helper-not-allowed unknown-function function-program-type function-attach-only helper-in-probe
    kfunc-not-allowed kfunc-not-found kfunc-no-jit kfunc-jit-missing kfunc-without-btf
    function-no-address function-not-in-btf not-a-function css-task-iterator
    """.split()  # noqa: SIM905
)
# Reasons that a program which may sleep would not be given.
_SLEEPS: Final = frozenset(("helper-might-sleep", "kfunc-sleepable", "sleepable-helper-context"))
# Reasons that are given before anybody asks whether the program may call it.
_BEFORE: Final = frozenset(("metadata-device-bound", "trap-reached"))
# What is loaded for one place in the kernel: attach type, and functions that every kernel has.
_TARGETS: Final = {
    "BPF_PROG_TYPE_TRACING": ("BPF_TRACE_FENTRY", ("bpf_fentry_test1", "vfs_read", "do_exit")),
    "BPF_PROG_TYPE_LSM": ("BPF_LSM_MAC", ("bpf_lsm_file_open",)),
}
_OPERATIONS: Final = ("tcp_congestion_ops", "bpf_dummy_ops", "Qdisc_ops", "sched_ext_ops")
_STRUCT_OPS: Final = "BPF_PROG_TYPE_STRUCT_OPS"
_MEMBERS_MAX: Final = 64


class Loading(NamedTuple):
    """How a program of a type is loaded, and what the verifier says of the smallest one."""

    type: int
    attach: int = 0
    flags: int = 0
    btf_id: int = 0
    text: str = ""


class _Loaded(NamedTuple):
    """How a load ended: its errno, and the words of the verifier."""

    errno: int
    text: str


class Programs:
    """Asks by loading; `types` and `attach_types` are the kernel's own, names by number."""

    def __init__(self, btf: Btf, types: Mapping[int, str], attach_types: Mapping[int, str]) -> None:
        self._btf = btf
        self._types = types
        self._attach_types = attach_types
        self._attach_number = {name: number for number, name in attach_types.items()}
        self._loadings: dict[int, list[Loading]] = {}

    def type(self, number: int) -> Said:
        """Whether the verifier is reached by programs of a type, with any attach type.

        "no" is told by a load whose attributes passed all checks, as one with
        instructions at no address (EFAULT) shows, and that was refused when its
        type was looked up.
        """
        errors: set[int] = set()
        for flags in (0, _SLEEPABLE):
            for attach in (0, *self._attach_types):
                loading = Loading(number, attach, flags)
                loaded = self.load(_ENDLESS, loading)
                reasons = reasons_in(loaded.text)
                if reasons:
                    return Said("yes", reasons[0])
                errors.add(loaded.errno)
                if loaded.errno == EINVAL and not loaded.text and _is_checked(loading):
                    return Said("no", errno_name(EINVAL))
        return Said("unknown", ", ".join(map(errno_name, sorted(errors))))

    def accepts(self, number: int, attach: int) -> bool:
        """Whether the verifier is reached by a type with one attach type."""
        return _NO_EXIT in reasons_in(self.load(_ENDLESS, Loading(number, attach)).text)

    def loadings(self, number: int) -> list[Loading]:
        """The ways in which a program of a type can be loaded: as it is, and one that sleeps.

        One for each attach type where not every one is taken, since they may not
        all call the same.  Where nothing is accepted, one way to hear the
        verifier, if there is one.
        """
        if number not in self._loadings:
            found = list(self._find_loadings(number))
            self._loadings[number] = [way for way in found if not way.text] or found[:1]
        return self._loadings[number]

    def _find_loadings(self, number: int) -> Iterator[Loading]:
        heard = None
        for flags in (0, _SLEEPABLE):
            for way in self._ways(number, flags):
                loaded = self.load(_NOTHING, way)
                if loaded.errno and loaded.text:
                    heard = heard or way._replace(text=loaded.text)
                elif not loaded.errno:
                    yield way
                    if way.btf_id:
                        break  # all places are alike
        if heard is not None:
            yield heard

    def _ways(self, number: int, flags: int) -> Iterator[Loading]:
        name = self._types[number]
        if name in _TARGETS:
            attach, functions = _TARGETS[name]
            for function in functions:
                for id in find_types(self._btf, function, {Kind.FUNC})[:1]:
                    yield Loading(number, self._attach_number.get(attach, 0), flags, id)
        elif name == _STRUCT_OPS:
            for title in _OPERATIONS:
                for id in find_types(self._btf, title, {Kind.STRUCT})[:1]:
                    for at in range(min(len(self._btf.members(id)), _MEMBERS_MAX)):
                        yield Loading(number, at, flags, id)
        else:
            ways = [Loading(number, attach, flags) for attach in (0, *self._attach_types)]
            taken = [way for way in ways if self.load(_ENDLESS, way).text]
            yield from taken[:1] if len(taken) == len(ways) else taken

    def may_call(self, number: int, call: bytes) -> Said:
        """Whether programs of a type may make a call, which is one instruction."""
        said = Said("unknown")
        for way in self.loadings(number):
            said = self._asked(way, call)
            if said.answer == "yes":
                break
        return said

    def _asked(self, way: Loading, call: bytes) -> Said:
        loaded = self.load(call + insn.insn(insn.EXIT), way)
        if not loaded.errno:
            return Said("yes")
        if not loaded.text:
            return Said("unknown", errno_name(loaded.errno))
        if loaded.text == way.text:
            return Said("unknown")  # refused before anybody looked at the call
        reasons = reasons_in(loaded.text)
        for reason in reasons:
            if reason in _REFUSED or reason in _SLEEPS:
                return Said("no", reason)
        told = next(iter(reasons), "")
        return Said("yes" if reasons and told not in _BEFORE else "unknown", told)

    def load(self, code: bytes, way: Loading) -> _Loaded:
        """Load a program and throw it away."""
        try:
            with self.loaded(code, way) as result:
                return _Loaded(result.errno, result.text)
        except KernelError as error:
            return _Loaded(error.errno or EINVAL, "")

    def loaded(self, code: bytes, way: Loading) -> calls.BpfResult:
        """The same for a caller who closes it."""
        return calls.bpf_prog_load(
            code,
            prog_type=way.type,
            expected_attach_type=way.attach,
            prog_flags=way.flags,
            attach_btf_id=way.btf_id,
            log_size=_LOG_SIZE,
        )


def _is_checked(way: Loading) -> bool:
    """Whether a load comes as far as reading its instructions: the lookup of its type is next."""
    license = ctypes.create_string_buffer(b"GPL")
    fields = {
        "prog_type": way.type,
        "insn_cnt": len(_NOTHING) // insn.INSN_SIZE,
        "insns": _BAD_ADDRESS,
        "license": ctypes.addressof(license),
        "prog_flags": way.flags,
        "expected_attach_type": way.attach,
    }
    attr = bytearray(PROG_FIELDS["attach_btf_id"][0])
    for name, value in fields.items():
        offset, letter = PROG_FIELDS[name]
        struct.pack_into(f"={letter}", attr, offset, value)
    data = (ctypes.c_char * len(attr)).from_buffer(attr)
    try:
        fd, error = syscalls.bpf(PROG_LOAD, ctypes.addressof(data), len(attr))
    except KernelError:
        return False
    if error == 0:
        syscalls.Descriptor(fd).close()
    return error == EFAULT
