"""Checks the fields of `union bpf_attr` as strace prints them, like the bytes themselves.

Only the arguments can explain a failed bpf(2) without a log.  strace prints them by
name; this module lays them out again, in an order of its own, for `check_bpf`.
Findings carry no offsets, since those of the call are unknown.
"""

from __future__ import annotations

import errno
import re
import sys
from collections.abc import Iterator
from typing import Final

from ...codec.attributes import Attribute
from ...codec.extended_error import ExtendedError
from ..bpf.check import check_bpf
from ..bpf.types import BpfTypes

__all__ = ["check_printed", "printed_fields"]

_COMMAND: Final = re.compile(r"(BPF_[A-Z_]{2,40})\b")
_FIELD: Final = re.compile(
    r"[{,] ?([a-z_]{2,32})="
    r"(?:(-?[0-9]{1,20}|0x[0-9a-f]{1,16})(?![0-9A-Za-z<])|([A-Z][A-Z_0-9]{2,64})\b)"
)
# The part of the attributes that a command reads, as `check_bpf` calls it.
_PARTS: Final = {"BPF_MAP_CREATE": "map_type", "BPF_PROG_LOAD": "prog_type"}
# Names of types by a number of this module's own: strace has resolved the kernel's.
_SYMBOLS: Final = ("map_type", "prog_type")
_SIZE: Final = 8
_BUFFER_FIELDS: Final = frozenset({"log_buf", "log_size", "log_level"})
_PROBES: Final = frozenset({"BPF_PROG_TYPE_KPROBE", "BPF_PROG_TYPE_TRACEPOINT"})


def printed_fields(arguments: str) -> tuple[str, dict[str, int | str]]:
    """The command of a printed bpf(2), and its fields that are numbers or symbols, by name."""
    command = _COMMAND.match(arguments)
    found: dict[str, int | str] = {}
    for field in _FIELD.finditer(arguments):
        found.setdefault(field[1], field[3] if field[2] is None else int(field[2], 0))
    return command[1] if command else "", found


def check_printed(arguments: str, error: int) -> list[ExtendedError]:
    """The faults in a failed bpf(2) as strace printed it, as far as they are visible."""
    command, fields = printed_fields(arguments)
    found = [_without_offset(record) for record in _checked(command, fields, error)]
    return found or list(_version(command, fields, error))


def _checked(command: str, fields: dict[str, int | str], error: int) -> list[ExtendedError]:
    part = _PARTS.get(command)
    if part is None or error not in (errno.EINVAL, errno.E2BIG):
        return []
    # strace may print a buffer's contents in place of its address, or omit it.
    names = [name for name in fields if name not in _BUFFER_FIELDS]
    layout = tuple((name, index * _SIZE, _SIZE) for index, name in enumerate(names))
    values = [1 if isinstance(fields[name], str) else int(fields[name]) for name in names]
    attr = b"".join((value & (1 << 64) - 1).to_bytes(_SIZE, sys.byteorder) for value in values)
    types = BpfTypes(
        commands={0: command},
        map_types=_symbol(fields, "map_type"),
        program_types=_symbol(fields, "prog_type"),
        attach_types={},
        map_flags=0,
        attr_size=len(attr),
        fields={part: layout},
        common_attr=False,
    )
    return check_bpf(0, attr, errno=error, types=types)


def _symbol(fields: dict[str, int | str], name: str) -> dict[int, str]:
    """The only type known, under its number in the layout."""
    value = fields.get(name, 0)
    return {1: value} if isinstance(value, str) else {int(value): f"type {value}"}


def _version(command: str, fields: dict[str, int | str], error: int) -> Iterator[ExtendedError]:
    version = fields.get("kern_version", 0)
    if error != errno.EINVAL or not isinstance(version, int) or not version:
        return
    if command == "BPF_PROG_LOAD" and fields.get("prog_type") in _PROBES:
        shown = f"{version >> 16}.{version >> 8 & 0xFF}.{version & 0xFF}"
        yield ExtendedError(
            -error,
            subsystem="bpf",
            message=f"kern_version says {shown}: before Linux 5.0 it must be the running kernel's",
            field_path="kern_version",
            attributes=[("guess", 1)],
        )


def _without_offset(record: ExtendedError) -> ExtendedError:
    kept: list[Attribute] = [item for item in record.attributes if item.name != "field-offset"]
    return ExtendedError(
        record.error,
        subsystem=record.subsystem,
        reason=record.reason,
        severity=record.severity,
        attributes=kept,
    )
