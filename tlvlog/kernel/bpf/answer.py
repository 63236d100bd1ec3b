"""The log of a bpf(2) call: what the kernel wrote, or else what its arguments tell."""

from __future__ import annotations

from collections.abc import Iterable
from errno import EPERM
from typing import Protocol

from ...btf.blob import Btf
from ...codec.decoder import decode
from ...codec.encoder import encode
from ...codec.extended_error import ExtendedError
from ...codec.log import Log
from ...codec.records import Record
from ...errors import KernelError
from ...wire import text_of
from .attr import BTF_LOAD, PROG_LOAD, program_name
from .check import check_bpf
from .permission import missing_capability
from .type_names import STATES_ID, with_names
from .types import bpf_types
from .verifier import import_btf, import_verifier

__all__ = ["FinishedCommand", "bpf_log", "log_of", "or_errno"]


class FinishedCommand(Protocol):
    """A command of bpf(2) that has returned, such as `command.BpfResult`."""

    @property
    def command(self) -> int: ...
    @property
    def attr(self) -> bytes: ...
    @property
    def errno(self) -> int: ...
    @property
    def log_bytes(self) -> bytes: ...


def log_of(records: Iterable[Record]) -> Log:
    """The log that holds `records`, in the host's byte order."""
    return decode(encode(list(records)), byte_order="host")


def bpf_log(result: FinishedCommand) -> Log:
    """The log of a bpf(2) call; of one that gave no reason, what its arguments tell."""
    if result.command == BTF_LOAD:
        records = import_btf(result.log_bytes, errno=result.errno)
    else:
        name = program_name(result.attr) if result.command == PROG_LOAD else b""
        records = import_verifier(
            result.log_bytes, errno=result.errno, program=text_of(name) or None
        )
        if result.errno and STATES_ID in result.log_bytes:
            records = with_names(records, result.attr, _kernel_types())
    if result.errno and not any(isinstance(r, ExtendedError) and r.text for r in records):
        records = [
            *(record for record in records if not isinstance(record, ExtendedError)),
            *_guesses(result),
        ]
    return log_of(or_errno(records, result.errno))


def or_errno(records: list[Record], errno: int) -> list[Record]:
    """`records`, and of a failed call that gave no reason its errno."""
    if errno and not any(isinstance(record, ExtendedError) for record in records):
        return [*records, ExtendedError(-errno)]
    return records


def _kernel_types() -> Btf | None:
    try:
        return bpf_types().btf
    except KernelError:
        return None


def _guesses(result: FinishedCommand) -> list[Record]:
    if result.errno == EPERM and not missing_capability():
        return []  # the kernel refused what was asked, not who asked
    try:
        types = bpf_types()
    except KernelError:
        return []
    return [*check_bpf(result.command, result.attr, errno=result.errno, types=types)]
