"""Logs of a capture, read again: old recordings, with the reasons that are registered now.

Pure.  A log of a kernel that answered in text keeps that text, line by line, so the
importer can read it again.
"""

from __future__ import annotations

from typing import Final

from ..codec.extended_error import ExtendedError
from ..codec.log import Log
from ..codec.records import Record, String
from ..formats.capture import Call
from .bpf.verifier import import_btf, import_verifier
from .fs.context import import_fscontext

__all__ = ["kind_of", "reread"]

_BTF_LOAD: Final = "BPF_BTF_LOAD"
_FSCONTEXT: Final = frozenset(("fsopen", "fspick", "fsconfig", "fsmount"))
# The message of `tlvlog exec` for a kernel that gave no reason.
_SILENCE: Final = frozenset(("no-reason-given", "reason-not-asked"))


def kind_of(call: Call) -> str:
    """The importer for the kernel's answer to a call."""
    if "netlink_family" in call.extra:
        return "extack"  # out of captured packets: which call sent it is not known
    if not call.syscall:
        return call.operation  # an import: which call it was is not known
    if call.syscall == "bpf":
        return "btf" if call.operation == _BTF_LOAD else "verifier"
    return "fscontext" if call.syscall in _FSCONTEXT else "extack"


def reread(
    log: Log, kind: str, *, errno: int | None = None, program: str | None = None
) -> list[Record] | None:
    """The records of a log's text, as an importer makes them today; None where it has no text.

    Records that `tlvlog exec` added about the call itself stay at the end.
    """
    if kind == "fscontext":
        text = "".join(map(_message, log.records))
    else:
        text = "".join(f"{r.message}\n" for r in log.records if isinstance(r, String))
    data = text.encode("utf-8", "surrogateescape")
    if not data or kind not in ("verifier", "btf", "fscontext"):
        return None
    if kind == "verifier":
        records = import_verifier(data, errno=errno, program=program)
    else:
        records = (import_btf if kind == "btf" else import_fscontext)(data, errno=errno)
    tells = any(isinstance(r, ExtendedError) and (r.reason or r.message) for r in records)
    return records + [r for r in log.records if _is_note(r) and not (tells and _is_silence(r))]


def _message(record: Record) -> str:
    """A context's message as a line."""
    if isinstance(record, ExtendedError) and record.subsystem == "fscontext":
        return f"{str(record.severity)[:1]} {record.text}\n"
    return f"{record.message}\n" if isinstance(record, String) else ""


def _is_note(record: Record) -> bool:
    return isinstance(record, ExtendedError) and record.subsystem == "core"


def _is_silence(record: Record) -> bool:
    return isinstance(record, ExtendedError) and record.reason in _SILENCE
