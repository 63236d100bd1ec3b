"""Names for the ids of types that a kernel's message states, while that kernel is at hand.

An id means nothing on another kernel.  So it is looked up when the call has
just been made, and the name goes into the record; a stored log is never
resolved again.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ...codec.extended_error import ExtendedError
from ...errors import BtfError

if TYPE_CHECKING:
    from ...btf.blob import Btf
    from ...codec.records import Record

__all__ = ["STATES_ID", "with_names"]

STATES_ID: Final = b"btf_id "
"""A text that every line with an id of the kernel's types contains."""

_STATES_ID: Final = "btf_id {id}"
# Fields of BPF_PROG_LOAD that tell whose types the ids of a message are, if not the kernel's.
_ATTACH_PROG_FD, _FD_ARRAY = 112, 120
_SIZE: Final = 128


def with_names(records: Iterable[Record], attr: bytes, btf: Btf | None) -> list[Record]:
    """The records of a BPF_PROG_LOAD, ids of the kernel's types with their names beside them.

    `attr` are the arguments of the call, `btf` the types of the kernel that
    answered.  Ids of another program or of a module stay numbers.
    """
    if btf is None or _is_about_others(attr):
        return list(records)
    return [_with_names(record, btf) for record in records]


def _is_about_others(attr: bytes) -> bool:
    data = attr[:_SIZE].ljust(_SIZE, b"\0")
    (program,) = struct.unpack_from("=I", data, _ATTACH_PROG_FD)
    (modules,) = struct.unpack_from("=Q", data, _FD_ARRAY)
    return bool(program or modules)


def _with_names(record: Record, btf: Btf) -> Record:
    if not isinstance(record, ExtendedError) or record.get("btf-type") is not None:
        return record
    reason = record.registered
    if record.subsystem != "bpf" or reason is None or _STATES_ID not in reason.template:
        return record
    names = [argument.name for argument in reason.arguments]
    id = dict(zip(names, record.arguments, strict=False)).get("id")
    if not isinstance(id, int) or not 0 < id < len(btf):
        return record
    try:
        title = btf.type(id).title
    except BtfError:
        return record
    named = ExtendedError(
        record.error,
        subsystem=record.subsystem,
        reason=record.reason,
        severity=record.severity,
        flags=record.flags,
        attributes=[*record.attributes, ("btf-type-id", id), ("btf-type", title)],
    )
    named.offset = record.offset
    return named
