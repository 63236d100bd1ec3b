"""bpf(2) with a log: load a program or a type description, create a map.

A call passes a buffer, sized by `Sizer`: if the kernel reports the size that the log
needed, one more call with exactly that size is enough.  A refusal is a result;
KernelError means that the kernel could not be asked.  The layouts of the log's fields
come from the spec, the other fields of `union bpf_attr` are here.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...errors import EncodeError
from ...schema import builtin
from ...writing.sizer import Sizer
from .attr import BTF_FIELDS, MAP_CREATE, MAP_FIELDS, MAP_SIZE, NAME_MAX, PROG_FIELDS
from .command import (
    Anchors,
    Attempt,
    BpfCommand,
    BpfResult,
    Wish,
    has_common_attr,
    has_extended_attr,
)

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = [
    "Attempt",
    "BpfResult",
    "bpf_btf_load",
    "bpf_map_create",
    "bpf_prog_load",
    "has_common_attr",
    "has_extended_attr",
]

_EXTENDED: Final = builtin().carrier_by_name["bpf-extended-attr"]
_COMMON: Final = builtin().carrier_by_name["bpf-common-attr"]
_PROG_LOG: Final = builtin().carrier_by_name["bpf-prog-load-log"]
_BTF_LOG: Final = builtin().carrier_by_name["bpf-btf-load-log"]

Fields = dict[str, int | bytes]


def bpf_prog_load(
    insns: bytes,
    *,
    prog_type: int = 1,
    license: str = "GPL",
    name: str = "",
    level: int = 1,
    log_size: int | None = None,
    log_buffer: Buffer | None = None,
    sizer: Sizer | None = None,
    common: bool = False,
    records: bool = False,
    prog_flags: int = 0,
    kern_version: int = 0,
    expected_attach_type: int = 0,
    btf_fd: int = 0,
    func_info: bytes = b"",
    func_info_size: int = 8,
    line_info: bytes = b"",
    line_info_size: int = 16,
    attach_btf_id: int = 0,
    attach_prog_fd: int = 0,
    fd_array: Sequence[int] = (),
) -> BpfResult:
    """BPF_PROG_LOAD: `insns` in host order, eight bytes each; `prog_type` 1 is a socket filter.

    `level` has the bits of the verifier's log, 0 for none.  By default the log
    has the size it needs; with `log_size` or the caller's own writable
    `log_buffer` there is one call with that size, and a size of 0 asks for the
    true size only.  The first byte of a `log_buffer` is cleared before the call.
    `common` brings the log in `bpf_common_attr` (KernelError with ENOSYS where
    `has_common_attr()` says no); `records` asks for a log of records in
    `bpf_extended_attr` (the same where `has_extended_attr()` says no).

    EncodeError for arguments that do not fit their fields, CapacityError for a
    buffer that cannot be used.  A refusal is a result, even EPERM: the kernel returns
    it both to a caller without CAP_BPF and for programs that it forbids.
    """
    if len(insns) % 8:
        raise EncodeError(f"{len(insns)} bytes are no whole instructions", field="insns")
    anchors = Anchors()
    fields: Fields = {
        "prog_type": prog_type,
        "insn_cnt": len(insns) // 8,
        "insns": anchors.address(insns),
        "license": anchors.address(_c_string("license", license)),
        "kern_version": kern_version,
        "prog_flags": prog_flags,
        "prog_name": _short_name("name", name),
        "expected_attach_type": expected_attach_type,
        "prog_btf_fd": btf_fd,
        "attach_btf_id": attach_btf_id,
        "attach_prog_fd": attach_prog_fd,
    }
    for table, data, size in (
        ("func_info", func_info, func_info_size),
        ("line_info", line_info, line_info_size),
    ):
        if data:
            if size < 1 or len(data) % size:
                raise EncodeError(f"{len(data)} bytes are no entries of {size}", field=table)
            fields[table] = anchors.address(data)
            fields[f"{table}_cnt"] = len(data) // size
            fields[f"{table}_rec_size"] = size
    if fd_array:
        try:
            fds = struct.pack(f"={len(fd_array)}i", *fd_array)
        except struct.error as error:
            raise EncodeError(str(error), field="fd_array") from None
        fields["fd_array"] = anchors.address(fds)
    carrier = _EXTENDED if records else _COMMON if common else _PROG_LOG
    attr = _attr(PROG_FIELDS, fields, _PROG_LOG.size)
    return BpfCommand(_PROG_LOG.commands[0], attr, carrier).run(
        Wish(level, log_size, log_buffer, sizer)
    )


def bpf_btf_load(
    data: bytes,
    *,
    level: int = 1,
    log_size: int | None = None,
    log_buffer: Buffer | None = None,
    sizer: Sizer | None = None,
    common: bool = False,
    records: bool = False,
) -> BpfResult:
    """BPF_BTF_LOAD of a type description; the log is asked for as in `bpf_prog_load`."""
    anchors = Anchors()
    fields: Fields = {"btf": anchors.address(data), "btf_size": len(data)}
    carrier = _EXTENDED if records else _COMMON if common else _BTF_LOG
    attr = _attr(BTF_FIELDS, fields, _BTF_LOG.size)
    return BpfCommand(_BTF_LOG.commands[0], attr, carrier).run(
        Wish(level, log_size, log_buffer, sizer)
    )


def bpf_map_create(
    map_type: int,
    key_size: int,
    value_size: int,
    max_entries: int,
    *,
    name: str = "",
    level: int = 1,
    log_size: int | None = None,
    log_buffer: Buffer | None = None,
    sizer: Sizer | None = None,
    records: bool | None = None,
    map_flags: int = 0,
    inner_map_fd: int = 0,
    btf_fd: int = 0,
    btf_key_type_id: int = 0,
    btf_value_type_id: int = 0,
    btf_vmlinux_value_type_id: int = 0,
    map_extra: int = 0,
) -> BpfResult:
    """BPF_MAP_CREATE, with a log where the kernel has one for it.

    The log is asked for as in `bpf_prog_load`.  Where `has_extended_attr()` says
    yes it is one of records, unless `records` is False; else where
    `has_common_attr()` says yes it is text; else it is empty.  With `records` only a
    log of records is accepted.
    """
    fields: Fields = {
        "map_type": map_type,
        "key_size": key_size,
        "value_size": value_size,
        "max_entries": max_entries,
        "map_flags": map_flags,
        "inner_map_fd": inner_map_fd,
        "map_name": _short_name("name", name),
        "btf_fd": btf_fd,
        "btf_key_type_id": btf_key_type_id,
        "btf_value_type_id": btf_value_type_id,
        "btf_vmlinux_value_type_id": btf_vmlinux_value_type_id,
        "map_extra": map_extra,
    }
    attr = _attr(MAP_FIELDS, fields, MAP_SIZE)
    carrier = _COMMON
    if records or (records is None and level and has_extended_attr()):
        carrier = _EXTENDED
    elif not level or not has_common_attr():
        return BpfCommand(MAP_CREATE, attr, None).run(Wish(0))
    return BpfCommand(MAP_CREATE, attr, carrier).run(Wish(level, log_size, log_buffer, sizer))


def _attr(table: dict[str, tuple[int, str]], fields: Fields, size: int) -> bytearray:
    attr = bytearray(size)
    for name, value in fields.items():
        offset, letter = table[name]
        try:
            struct.pack_into(f"={letter}", attr, offset, value)
        except struct.error as error:
            raise EncodeError(f"{value!r} does not fit: {error}", field=name) from None
    return attr


def _c_string(field: str, text: str) -> bytes:
    try:
        data = text.encode()
    except UnicodeEncodeError as error:
        raise EncodeError(str(error), field=field) from None
    if "\0" in text:
        raise EncodeError("a C string cannot carry a NUL", field=field)
    return data + b"\0"


def _short_name(field: str, text: str) -> bytes:
    data = _c_string(field, text)[:-1]
    if len(data) > NAME_MAX:
        raise EncodeError(f"{len(data)} bytes, at most {NAME_MAX} fit", field=field)
    return data
