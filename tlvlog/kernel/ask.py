"""Ask the running kernel, and get its answer as a log.

Each function makes the call that its name says (see `bpf`, `netlink`, `fsopen`
for what they take and raise) and joins what came back with the importer that
reads it: errno, the log, and the plain result beside them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from errno import EPERM
from typing import Any, Final, Generic, TypeVar

from ..codec.decoder import decode
from ..codec.encoder import encode
from ..codec.extended_error import ExtendedError
from ..codec.log import Log
from ..codec.records import Record
from ..errors import KernelError
from ..wire import text_of
from .bpf import calls
from .bpf.check import check_bpf
from .bpf.permission import missing_capability
from .bpf.types import bpf_types
from .bpf.verifier import import_btf, import_verifier
from .fs.context import import_fscontext
from .fs.parameters import FsResult, set_parameters
from .netlink import request
from .netlink.extack import import_extack

T = TypeVar("T")

_PROG_LOAD: Final = 5
_BTF_LOAD: Final = 18
_PROG_NAME: Final = slice(48, 64)  # of union bpf_attr


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """`errno` (0: the call succeeded), the `log` of what was said, and the plain `result`."""

    errno: int
    log: Log
    result: T


def log_of(records: Iterable[Record]) -> Log:
    """The log that holds `records`, in the host's byte order."""
    return decode(encode(list(records)), byte_order="host")


def prog_load(insns: bytes, **options: Any) -> Answer[calls.BpfResult]:
    """`calls.bpf_prog_load`, its verifier log read; the caller closes `result`."""
    return _bpf_answer(calls.bpf_prog_load(insns, **options))


def btf_load(data: bytes, **options: Any) -> Answer[calls.BpfResult]:
    """`calls.bpf_btf_load`, its log read; the caller closes `result`."""
    return _bpf_answer(calls.bpf_btf_load(data, **options))


def map_create(
    map_type: int, key_size: int, value_size: int, max_entries: int, **options: Any
) -> Answer[calls.BpfResult]:
    """`calls.bpf_map_create`; says more than the errno where the kernel has common attributes."""
    return _bpf_answer(calls.bpf_map_create(map_type, key_size, value_size, max_entries, **options))


def netlink_request(message: bytes, **options: Any) -> Answer[list[bytes]]:
    """`request.request`, its extended ACKs read; errno is that of the first refusal."""
    datagrams = request.request(message, **options)
    records = import_extack(b"".join(datagrams), message)
    refusals = (-r.error for r in records if isinstance(r, ExtendedError) and r.error < 0)
    return Answer(next(refusals, 0), log_of(records), datagrams)


def fs_parameters(fs_name: str, *parameters: tuple[str, str | None]) -> Answer[FsResult]:
    """`set_parameters`, the context's messages read."""
    result = set_parameters(fs_name, *parameters)
    text = b"".join(result.messages)
    records = import_fscontext(text, errno=result.errno)
    return Answer(result.errno, log_of(_or_errno(records, result.errno)), result)


def bpf_log(result: calls.BpfResult) -> Log:
    """The log of a bpf(2) call; of one that gave no reason, what its arguments tell."""
    if result.command == _BTF_LOAD:
        records = import_btf(result.log_bytes, errno=result.errno)
    else:
        name = result.attr[_PROG_NAME] if result.command == _PROG_LOAD else b""
        program = text_of(name.partition(b"\0")[0]) or None
        records = import_verifier(result.log_bytes, errno=result.errno, program=program)
    if result.errno and not _has_reason(records):
        records = [
            *(record for record in records if not isinstance(record, ExtendedError)),
            *_told_from_outside(result),
        ]
    return log_of(_or_errno(records, result.errno))


def _told_from_outside(result: calls.BpfResult) -> list[Record]:
    if result.errno == EPERM and not missing_capability():
        return []  # it was refused for what it asked
    try:
        types = bpf_types()
    except KernelError:
        return []
    return [*check_bpf(result.command, result.attr, errno=result.errno, types=types)]


def _bpf_answer(result: calls.BpfResult) -> Answer[calls.BpfResult]:
    return Answer(result.errno, bpf_log(result), result)


def _has_reason(records: Iterable[Record]) -> bool:
    return any(isinstance(record, ExtendedError) and record.text for record in records)


def _or_errno(records: list[Record], errno: int) -> list[Record]:
    """A failed call that gave no reason still has its errno."""
    if errno and not any(isinstance(record, ExtendedError) for record in records):
        return [*records, ExtendedError(-errno)]
    return records


__all__ = [
    "Answer",
    "bpf_log",
    "btf_load",
    "fs_parameters",
    "log_of",
    "map_create",
    "netlink_request",
    "prog_load",
]
