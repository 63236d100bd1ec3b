"""What the running kernel's configuration allows of bpf(2), by asking it.

A small program or map of each type is created and closed again; nothing is attached.
An answer is "yes", "no" or "unknown"; a kernel that says nothing never counts as a yes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from errno import EINVAL, EPERM
from typing import Any, Final, Literal, NamedTuple

from ..errors import KernelError
from .bpf import calls, insn
from .bpf.permission import missing_capability
from .matcher import recogniser
from .type_description import integer_types

__all__ = ["Answer", "Asker"]

Answer = Literal["yes", "no", "unknown"]
_SILENT: Final = ""
_SLEEPABLE: Final = 1 << 4
_LOG_SIZE: Final = 4096
_NOTHING: Final = insn.insn(insn.MOVE_IMM, 0) + insn.insn(insn.EXIT)
# These types are loaded for one function or program, so they cannot be probed without it.
_NEED_TARGET: Final = frozenset({"BPF_PROG_TYPE_TRACING", "BPF_PROG_TYPE_EXT", "BPF_PROG_TYPE_LSM"})
# Reasons by which a helper is not allowed for this program, or does not exist.
_NOT_ALLOWED: Final = frozenset({"helper-not-allowed", "unknown-function"})
_NO_PREALLOC: Final = 1
_MMAPABLE: Final = 1 << 10
_PAGES: Final = 4096
# Maps that need something other than a key and a value of four bytes: flags aside,
# (key size, value size, entries).  A type with "btf" needs descriptions of both.
_MAPS: Final[Mapping[str, dict[str, Any]]] = {
    "LPM_TRIE": {"key_size": 8, "map_flags": _NO_PREALLOC},
    "STACK_TRACE": {"value_size": 8},
    "CGROUP_STORAGE": {"key_size": 16, "max_entries": 0},
    "PERCPU_CGROUP_STORAGE": {"key_size": 16, "max_entries": 0},
    "QUEUE": {"key_size": 0},
    "STACK": {"key_size": 0},
    "BLOOM_FILTER": {"key_size": 0},
    "RINGBUF": {"key_size": 0, "value_size": 0, "max_entries": _PAGES},
    "USER_RINGBUF": {"key_size": 0, "value_size": 0, "max_entries": _PAGES},
    "ARENA": {"key_size": 0, "value_size": 0, "map_flags": _MMAPABLE},
    "SK_STORAGE": {"max_entries": 0, "map_flags": _NO_PREALLOC, "btf": True},
    "INODE_STORAGE": {"max_entries": 0, "map_flags": _NO_PREALLOC, "btf": True},
    "TASK_STORAGE": {"max_entries": 0, "map_flags": _NO_PREALLOC, "btf": True},
    "CGRP_STORAGE": {"max_entries": 0, "map_flags": _NO_PREALLOC, "btf": True},
    "ARRAY_OF_MAPS": {"inner": True},
    "HASH_OF_MAPS": {"inner": True},
    "INSN_ARRAY": {"value_size": 16},
}


class _Loaded(NamedTuple):
    """The outcome of a load: its errno, and the verifier's text."""

    errno: int
    text: str


class _Base(NamedTuple):
    """How to load a program of a type, and the verifier's text for the smallest one."""

    attach: int
    flags: int
    text: str


class Asker:
    """Asks one question after another; KernelError where this process may not.

    `say` is called with the next question, to show progress.
    """

    def __init__(self, say: Callable[[str], None] = lambda _: None) -> None:
        if lacking := missing_capability():
            raise KernelError(EPERM, f"asking takes {lacking}")
        self._say = say
        self._bases: dict[int, _Base] = {}

    def map_types(self, types: Mapping[int, str]) -> Iterator[tuple[str, Answer]]:
        """For each map type whether one can be created; a refusal without a text proves nothing."""
        with (
            calls.bpf_map_create(2, 4, 4, 1) as inner,
            calls.bpf_btf_load(integer_types(), level=0) as described,
        ):
            for number, name in types.items():
                self._say(name)
                short = name.removeprefix("BPF_MAP_TYPE_").removesuffix("_DEPRECATED")
                fields: dict[str, Any] = {"key_size": 4, "value_size": 4, "max_entries": 1}
                fields |= _MAPS.get(short, {})
                if fields.pop("inner", False):
                    fields["inner_map_fd"] = inner.fd or 0
                if fields.pop("btf", False):
                    fields |= {"btf_fd": described.fd or 0}
                    fields |= {"btf_key_type_id": 1, "btf_value_type_id": 1}
                key, value = fields.pop("key_size"), fields.pop("value_size")
                entries = fields.pop("max_entries")
                with calls.bpf_map_create(number, key, value, entries, level=0, **fields) as made:
                    yield name, "yes" if not made.errno else "unknown"

    def program_types(
        self, types: Mapping[int, str], attach_types: Mapping[int, str]
    ) -> Iterator[tuple[str, Answer]]:
        """For each program type whether its verifier is reached, with any attach type."""
        for number, name in types.items():
            self._say(name)
            base = self._reach(number, attach_types)
            if base is not None:
                self._bases[number] = base
            answer: Answer = "unknown" if name in _NEED_TARGET else "no"
            yield name, "yes" if base is not None else answer

    def _reach(self, program: int, attach_types: Mapping[int, str]) -> _Base | None:
        """A way to load a program of a type, or at least to hear the verifier about it."""
        heard = None
        for flags in (0, _SLEEPABLE):
            for attach in (0, *attach_types):
                loaded = self._load(_NOTHING, program, attach, flags)
                if not loaded.errno:
                    return _Base(attach, flags, "")
                if heard is None and loaded.text != _SILENT:
                    heard = _Base(attach, flags, loaded.text)
                    break  # other attach types change nothing about what it says
        return heard

    def helpers(
        self, types: Mapping[int, str], helpers: Mapping[int, str]
    ) -> Iterator[tuple[str, dict[str, Answer]]]:
        """For each program type that can be loaded, whether it may call each helper."""
        for number, name in types.items():
            if number in self._bases:
                self._say(name)
                yield name, {helper: self._helper(number, id) for id, helper in helpers.items()}

    def _helper(self, program: int, helper: int) -> Answer:
        base = self._bases[program]
        code = insn.insn(insn.CALL, imm=helper) + insn.insn(insn.EXIT)
        loaded = self._load(code, program, base.attach, base.flags)
        if not loaded.errno:
            return "yes"
        if loaded.text in (_SILENT, base.text):
            return "unknown"  # refused before the verifier checked the call
        for line in loaded.text.splitlines():
            found = recogniser("bpf").match(line)
            if found is not None and found.reason.name in _NOT_ALLOWED:
                return "no"
        return "yes"

    def _load(self, code: bytes, program: int, attach: int, flags: int) -> _Loaded:
        try:
            with calls.bpf_prog_load(
                code,
                prog_type=program,
                expected_attach_type=attach,
                prog_flags=flags,
                log_size=_LOG_SIZE,
            ) as result:
                return _Loaded(result.errno, result.text)
        except KernelError as error:
            return _Loaded(error.errno or EINVAL, _SILENT)
