"""The log of a bpf(2) call: the kernel's text, or else a cause found in the arguments."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from ...codec.decoder import decode
from ...codec.encoder import encode
from ...codec.extended_error import ExtendedError
from ...codec.log import Log
from ...codec.records import Record
from ...wire import text_of
from .attr import BTF_LOAD, PROG_LOAD, program_name
from .refusal import Refusal, answer
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
    @property
    def log_size(self) -> int: ...
    @property
    def true_size(self) -> int | None: ...
    @property
    def has_records(self) -> bool: ...


def log_of(records: Iterable[Record]) -> Log:
    """The log that holds `records`, in the host's byte order."""
    return decode(encode(list(records)), byte_order="host")


def bpf_log(result: FinishedCommand) -> Log:
    """The log of a bpf(2) call: the kernel's text, and the cause found in the arguments."""
    if result.has_records and result.log_bytes:
        return decode(result.log_bytes, byte_order="host")
    if result.has_records:
        return log_of(or_errno([], result.errno))
    name = program_name(result.attr) if result.command == PROG_LOAD else b""
    program = text_of(name) or None
    if result.errno:
        refusal = Refusal(
            result.command,
            result.attr,
            result.errno,
            result.log_bytes,
            program,
            size=result.log_size,
            needed=result.true_size,
            is_own=True,
        )
        records = answer(refusal)
    elif result.command == BTF_LOAD:
        records = import_btf(result.log_bytes, errno=0)
    else:
        records = import_verifier(result.log_bytes, errno=0, program=program)
    return log_of(or_errno(records, result.errno))


def or_errno(records: list[Record], errno: int) -> list[Record]:
    """`records`; if a failed call gave no reason, its errno as well."""
    if errno and not any(isinstance(record, ExtendedError) for record in records):
        return [*records, ExtendedError(-errno)]
    return records
