"""Ask the running kernel, and get its answer as a log.

Each function makes the call that its name says (see `bpf`, `netlink`, `fsopen`
for what they take and raise) and passes its output to the importer for it: errno, the
log, and the plain result.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from ..codec.extended_error import ExtendedError
from ..codec.log import Log
from .bpf import calls
from .bpf.answer import bpf_log, log_of, or_errno
from .fs.context import import_fscontext
from .fs.parameters import FsResult, set_parameters
from .netlink import request
from .netlink.extack import import_extack
from .netlink.path import Protocol

T = TypeVar("T")

_PROTOCOLS: Final[dict[int, Protocol]] = {request.ROUTE: "route", request.GENERIC: "generic"}


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """`errno` (0: the call succeeded), the kernel's answer as a `log`, and the plain `result`."""

    errno: int
    log: Log
    result: T


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
    protocol = _PROTOCOLS.get(options.get("family", request.ROUTE), "other")
    records = import_extack(b"".join(datagrams), message, protocol=protocol)
    refusals = (-r.error for r in records if isinstance(r, ExtendedError) and r.error < 0)
    return Answer(next(refusals, 0), log_of(records), datagrams)


def fs_parameters(fs_name: str, *parameters: tuple[str, str | None]) -> Answer[FsResult]:
    """`set_parameters`, the context's messages read."""
    result = set_parameters(fs_name, *parameters)
    text = b"".join(result.messages)
    records = import_fscontext(text, errno=result.errno)
    return Answer(result.errno, log_of(or_errno(records, result.errno)), result)


def _bpf_answer(result: calls.BpfResult) -> Answer[calls.BpfResult]:
    return Answer(result.errno, bpf_log(result), result)


__all__ = [
    "Answer",
    "btf_load",
    "fs_parameters",
    "map_create",
    "netlink_request",
    "prog_load",
]
