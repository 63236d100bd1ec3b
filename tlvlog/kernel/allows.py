"""What the running kernel's configuration allows of bpf(2), by asking it.

A small program or map of each type is made and thrown away; nothing is
attached.  An answer is "yes", "no" or "unknown", by what the kernel says:
silence is never a yes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from ..errors import KernelError
from .bpf import calls, insn
from .matcher import recogniser
from .type_description import integer_types

__all__ = ["Answer", "Asker"]

Answer = Literal["yes", "no", "unknown"]
_SILENT: Final = ""
# Reasons that say that a helper is not for this program, or not there at all.
_NOT_ALLOWED: Final = frozenset({"helper-not-allowed", "unknown-function"})
_NO_PREALLOC: Final = 1
_MMAPABLE: Final = 1 << 10
_PAGES: Final = 4096
# What maps need that are not content with a key and a value of four bytes: flags aside,
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
    """How a load ended: its errno, and the words of the verifier."""

    errno: int
    text: str


class Asker:
    """Asks one question after another; KernelError where this process may not.

    `say` is told what is asked next, for whoever waits.
    """

    def __init__(self, say: Callable[[str], None] = lambda _: None) -> None:
        self._say = say
        self._attach: dict[int, int] = {}

    def map_types(self, types: Mapping[int, str]) -> Iterator[tuple[str, Answer]]:
        """For each map type whether one can be made; its refusal without a word tells nothing."""
        with (
            calls.bpf_map_create(2, 4, 4, 1) as inner,
            calls.bpf_btf_load(integer_types(), level=0) as described,
        ):
            for number, name in types.items():
                self._say(name)
                fields = {"key_size": 4, "value_size": 4, "max_entries": 1}
                fields |= _MAPS.get(name.removeprefix("BPF_MAP_TYPE_"), {})
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
            answer: Answer = "no"
            for attach in (0, *attach_types):
                loaded = self._load(insn.insn(insn.MOVE_IMM, 0) + insn.insn(insn.EXIT), number, attach)
                if not loaded.errno or loaded.text != _SILENT:
                    self._attach[number] = attach
                    answer = "yes"
                    break
            yield name, answer

    def helpers(
        self, types: Mapping[int, str], helpers: Mapping[int, str]
    ) -> Iterator[tuple[str, dict[str, Answer]]]:
        """For each program type that can be loaded, whether it may call each helper."""
        for number, name in types.items():
            if number in self._attach:
                self._say(name)
                yield name, {helper: self._helper(number, id) for id, helper in helpers.items()}

    def _helper(self, program: int, helper: int) -> Answer:
        code = insn.insn(insn.CALL, imm=helper) + insn.insn(insn.EXIT)
        loaded = self._load(code, program, self._attach[program])
        if not loaded.errno:
            return "yes"
        answer: Answer = "unknown"
        for line in loaded.text.splitlines():
            found = recogniser("bpf").match(line)
            if found is not None:
                if found.reason.name in _NOT_ALLOWED:
                    return "no"
                answer = "yes"
        return answer

    def _load(self, code: bytes, program: int, attach: int) -> _Loaded:
        try:
            with calls.bpf_prog_load(
                code, prog_type=program, expected_attach_type=attach, log_size=4096
            ) as result:
                return _Loaded(result.errno, result.text)
        except KernelError as error:
            if error.errno in (1, 13):
                raise
            return _Loaded(error.errno or 22, _SILENT)
