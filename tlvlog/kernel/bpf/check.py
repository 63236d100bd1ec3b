"""Finds the cause of a bare EINVAL or E2BIG of bpf(2) from outside the kernel.

`check_bpf` compares the arguments of a call that failed with a number alone with the
running kernel's types.  A finding is certain if it alone makes the call fail with that
number; it is a guess, and marked as one, if the kernel may have had another reason.
"""

from __future__ import annotations

import errno
import string
import sys
from collections.abc import Callable, Iterator
from typing import Final

from ...codec.extended_error import ExtendedError
from ...schema import builtin
from ...template import Value
from .types import BpfTypes

__all__ = ["check_bpf"]

_COMMON_FLAG: Final = builtin().carrier_by_name["bpf-common-attr"].selectors[0].flag
_FLAGS_MASK: Final = 0xFFFF_0000
_LOG_SIZE_MAX: Final = builtin().constant["capacity-max"]
_LOG_LEVEL_MASK: Final = 15
_NAME_CHARACTERS: Final = frozenset((string.ascii_letters + string.digits + "_.").encode())

# Which part of union bpf_attr each command reads: its name, or that of its first field.
_PARTS: Final = {
    **dict.fromkeys(("BPF_MAP_CREATE",), "map_type"),
    **dict.fromkeys(
        (
            "BPF_MAP_LOOKUP_ELEM", "BPF_MAP_UPDATE_ELEM", "BPF_MAP_DELETE_ELEM",
            "BPF_MAP_GET_NEXT_KEY", "BPF_MAP_LOOKUP_AND_DELETE_ELEM", "BPF_MAP_FREEZE",
        ),
        "map_fd",
    ),
    **dict.fromkeys(
        (
            "BPF_MAP_LOOKUP_BATCH", "BPF_MAP_LOOKUP_AND_DELETE_BATCH", "BPF_MAP_UPDATE_BATCH",
            "BPF_MAP_DELETE_BATCH",
        ),
        "batch",
    ),
    **dict.fromkeys(("BPF_PROG_LOAD",), "prog_type"),
    **dict.fromkeys(("BPF_OBJ_PIN", "BPF_OBJ_GET"), "pathname"),
    **dict.fromkeys(("BPF_PROG_ATTACH", "BPF_PROG_DETACH"), "target_fd"),
    **dict.fromkeys(("BPF_PROG_TEST_RUN", "BPF_PROG_RUN"), "test"),
    **dict.fromkeys(
        (
            "BPF_PROG_GET_NEXT_ID", "BPF_MAP_GET_NEXT_ID", "BPF_BTF_GET_NEXT_ID",
            "BPF_LINK_GET_NEXT_ID", "BPF_PROG_GET_FD_BY_ID", "BPF_MAP_GET_FD_BY_ID",
            "BPF_BTF_GET_FD_BY_ID", "BPF_LINK_GET_FD_BY_ID",
        ),
        "start_id",
    ),
    "BPF_OBJ_GET_INFO_BY_FD": "info",
    "BPF_PROG_QUERY": "query",
    "BPF_RAW_TRACEPOINT_OPEN": "raw_tracepoint",
    "BPF_BTF_LOAD": "btf",
    "BPF_TASK_FD_QUERY": "task_fd_query",
    "BPF_LINK_CREATE": "link_create",
    "BPF_LINK_UPDATE": "link_update",
    "BPF_LINK_DETACH": "link_detach",
    "BPF_ENABLE_STATS": "enable_stats",
    "BPF_ITER_CREATE": "iter_create",
    "BPF_PROG_BIND_MAP": "prog_bind_map",
    "BPF_TOKEN_CREATE": "token_create",
    "BPF_PROG_STREAM_READ_BY_FD": "prog_stream_read",
    "BPF_PROG_ASSOC_STRUCT_OPS": "prog_assoc_struct_ops",
}  # fmt: skip
# The last field that a command reads, if its part goes on.  Kernels may move it, so a byte that
# is set after it is likely to be the cause, but not certain.
_LAST: Final = {
    "BPF_MAP_DELETE_ELEM": "key",
    "BPF_MAP_GET_NEXT_KEY": "next_key",
    "BPF_MAP_FREEZE": "map_fd",
    "BPF_PROG_GET_NEXT_ID": "next_id",
    "BPF_MAP_GET_NEXT_ID": "next_id",
    "BPF_BTF_GET_NEXT_ID": "next_id",
    "BPF_LINK_GET_NEXT_ID": "next_id",
    "BPF_PROG_GET_FD_BY_ID": "prog_id",
    "BPF_LINK_GET_FD_BY_ID": "link_id",
    "BPF_MAP_GET_FD_BY_ID": "open_flags",
}
_UNION: Final = "union bpf_attr"
_LOG_FIELDS: Final = {
    "BPF_PROG_LOAD": ("log_buf", "log_size", "log_level"),
    "BPF_BTF_LOAD": ("btf_log_buf", "btf_log_size", "btf_log_level"),
}
_ARRAYS: Final = frozenset(
    {"BPF_MAP_TYPE_ARRAY", "BPF_MAP_TYPE_PERCPU_ARRAY", "BPF_MAP_TYPE_PROG_ARRAY"}
)
_HASHES: Final = frozenset({"BPF_MAP_TYPE_HASH", "BPF_MAP_TYPE_LRU_HASH"})
# Objects of these commands were charged to RLIMIT_MEMLOCK before Linux 5.11.
_CHARGED: Final = frozenset({"BPF_MAP_CREATE", "BPF_PROG_LOAD"})
# Before Linux 6.4: the smallest log of a program, and the bits of its level.
_OLD_LOG_SIZE_MIN: Final = 128
_OLD_LOG_LEVEL_MASK: Final = 7
_PAGE_SIZE: Final = 4096


class _Check:
    """One call: its command by name, its attributes, and the findings."""

    def __init__(self, command: int, attr: bytes, error: int, types: BpfTypes) -> None:
        self.number = command
        self.attr = attr
        self.error = error
        self.types = types
        self.name = types.commands.get(command & ~_FLAGS_MASK, "")
        fields = types.fields.get(_PARTS.get(self.name, ""), ())
        self.fields = {name: (offset, size) for name, offset, size in fields}

    def value(self, name: str) -> int:
        """A field of the call; bytes that were not passed count as zero."""
        offset, size = self.fields.get(name, (0, 0))
        data = self.attr[offset : offset + size].ljust(size, b"\0")
        return int.from_bytes(data, sys.byteorder)

    def finding(
        self,
        reason: str,
        *arguments: Value,
        subsystem: str = "bpf",
        field: str | None = None,
        offset: int | None = None,
        certain: bool = True,
    ) -> ExtendedError:
        if field is not None and offset is None:
            offset = self.fields.get(field, (None, 0))[0]
        part = _PARTS.get(self.name)
        path = f"{part}.{field}" if field and part in self.types.named_parts else field
        attributes: list[tuple[str, object]] = [] if certain else [("guess", 1)]
        if offset is not None:
            attributes += self.described(offset, path)
        return ExtendedError(
            -self.error,
            subsystem=subsystem,
            reason=reason,
            field_offset=offset,
            field_path=path,
            arguments=arguments,
            attributes=attributes,
        )

    @property
    def is_old(self) -> bool:
        """Whether the kernel, older than Linux 6.4, does not report the true size of a log."""
        return not any(name.endswith("log_true_size") for name in self.fields)

    def described(self, offset: int, path: str | None) -> list[tuple[str, object]]:
        """The place in the kernel's own types, by number and by name."""
        if offset >= self.types.attr_size:
            return []
        found: list[tuple[str, object]] = [("btf-type", _UNION)]
        if self.types.attr_id:
            found += [("btf-type-id", self.types.attr_id), ("btf-member-offset", offset * 8)]
        path = path or self.types.path_at(offset)
        return [*found, ("btf-member", path)] if path else found

    def run(self) -> Iterator[ExtendedError]:
        if self.error == errno.E2BIG:
            yield from self.tail()
            yield from self.empty_program()
        elif self.error == errno.EINVAL:
            if not self.name or not self.flags_known():
                yield self.finding("unknown-command", "bpf", self.number, subsystem="core")
                return
            yield from self.known_tail()
            yield from self.type_numbers()
            yield from self.log_fields()
            yield from self.object_name()
            yield from self.map_parameters()
        elif self.error == errno.EPERM:
            if self.name in _CHARGED and self.types.counts_locked_memory:
                yield self.finding("locked-memory-limit", certain=False)
            yield self.finding("not-permitted", "CAP_BPF", subsystem="core", certain=False)

    def flags_known(self) -> bool:
        flags = self.number & _FLAGS_MASK
        return not flags or (flags == _COMMON_FLAG and self.types.common_attr)

    def tail(self) -> Iterator[ExtendedError]:
        """The part of a longer structure that this kernel does not know must be zero."""
        known = self.types.attr_size
        rest = self.attr[known:]
        if (first := _first_set(rest)) is not None:
            yield self.finding(
                "tail-not-zero", known + first, _UNION,
                subsystem="core", offset=known + first,
            )  # fmt: skip

    def empty_program(self) -> Iterator[ExtendedError]:
        if self.name == "BPF_PROG_LOAD" and self.value("insn_cnt") == 0:
            yield self.finding("program-empty", field="insn_cnt")

    def known_tail(self) -> Iterator[ExtendedError]:
        """Everything after the last field of the command's own part must be zero, too."""
        if not self.fields:
            return
        end = whole = max(offset + size for offset, size in self.fields.values())
        if (last := _LAST.get(self.name)) in self.fields:
            end = sum(self.fields[last])
        if (first := _first_set(self.attr[end : self.types.attr_size])) is not None:
            at = end + first
            yield self.finding("attribute-not-zero", at, self.name, offset=at, certain=at >= whole)

    def type_numbers(self) -> Iterator[ExtendedError]:
        for command, field, known, reason in (
            ("BPF_MAP_CREATE", "map_type", self.types.map_types, "unknown-map-type"),
            ("BPF_PROG_LOAD", "prog_type", self.types.program_types, "unknown-program-type"),
            ("BPF_PROG_ATTACH", "attach_type", self.types.attach_types, "unknown-attach-type"),
            ("BPF_LINK_CREATE", "attach_type", self.types.attach_types, "unknown-attach-type"),
        ):
            if self.name == command and field in self.fields:
                number = self.value(field)
                if number not in known:
                    yield self.finding(reason, number, field=field)

    def log_fields(self) -> Iterator[ExtendedError]:
        names = _LOG_FIELDS.get(self.name)
        if names is None:
            return
        buffer, size, level = map(self.value, names)
        problem, field = None, None
        if bool(buffer) != bool(size):
            problem, field = "buffer and size go together", names[0 if size else 1]
        elif buffer and not level:
            problem, field = "a buffer needs a level", names[2]
        elif self.is_old and 0 < size < _OLD_LOG_SIZE_MIN:
            problem = f"a log of {size} bytes is too short, before Linux 6.4 128 are needed"
            field = names[1]
        elif self.is_old and level & ~_OLD_LOG_LEVEL_MASK & _LOG_LEVEL_MASK:
            problem = f"the level {level} keeps the beginning, which needs Linux 6.4"
            field = names[2]
        elif level & ~_LOG_LEVEL_MASK:
            problem, field = f"the level {level} has unknown bits", names[2]
        elif size > _LOG_SIZE_MAX:
            problem, field = f"the size {size} is above {_LOG_SIZE_MAX}", names[1]
        if problem:
            yield self.finding("log-parameters-invalid", problem, field=field)

    def object_name(self) -> Iterator[ExtendedError]:
        for field in ("prog_name", "map_name"):
            if field not in self.fields:
                continue
            offset, size = self.fields[field]
            name = self.attr[offset : offset + size].split(b"\0", 1)[0]
            for index, character in enumerate(name):
                if character not in _NAME_CHARACTERS:
                    yield self.finding(
                        "name-character-invalid", index, field, character, field=field
                    )
                    break

    def map_parameters(self) -> Iterator[ExtendedError]:
        if self.name != "BPF_MAP_CREATE":
            return
        unknown = self.value("map_flags") & ~self.types.map_flags
        if self.types.map_flags and unknown:
            yield self.finding(
                "unknown-flags", unknown, "map_flags", self.types.map_flags,
                subsystem="core", field="map_flags",
            )  # fmt: skip
        kind = self.types.map_types.get(self.value("map_type"), "")
        for field, needed, fits in _demands(kind):
            value = self.value(field)
            if not fits(value):
                short = kind.removeprefix("BPF_MAP_TYPE_").lower()
                yield self.finding(
                    "map-parameter-invalid", field, value, short, needed,
                    field=field, certain=False,
                )  # fmt: skip


def _first_set(data: bytes) -> int | None:
    """The index of the first byte that is not zero."""
    rest = data.lstrip(b"\0")
    return len(data) - len(rest) if rest else None


def _demands(kind: str) -> Iterator[tuple[str, str, Callable[[int], bool]]]:
    """A map type's demands on its sizes: the field, the demand in words, and the test."""
    if kind in _ARRAYS:
        yield "key_size", "4", lambda value: value == 4
        yield "max_entries", "at least 1", bool
    elif kind in _HASHES:
        yield "key_size", "at least 1", bool
        yield "value_size", "at least 1", bool
        yield "max_entries", "at least 1", bool
    elif kind == "BPF_MAP_TYPE_RINGBUF":
        yield "key_size", "0", lambda value: value == 0
        yield "value_size", "0", lambda value: value == 0
        yield "max_entries", "a power of two and whole pages", _is_ring_size


def _is_ring_size(value: int) -> bool:
    return value >= _PAGE_SIZE and value & (value - 1) == 0


def check_bpf(command: int, attr: bytes, *, errno: int, types: BpfTypes) -> list[ExtendedError]:
    """The faults in the arguments of bpf(2), as far as they are visible from outside.

    `attr` is `union bpf_attr` as it was passed, in host order and in full;
    `errno` what the call returned, with or without its sign; `types` the kernel's own
    types (`bpf_types()`).  Findings that are merely likely carry the attribute `guess`;
    an empty list means that no cause was found.
    """
    return list(_Check(command & 0xFFFF_FFFF, attr, abs(errno), types).run())
