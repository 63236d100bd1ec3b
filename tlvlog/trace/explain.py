"""The explanation of a failed call: its log, and the record that says why.

Pure, except that it reads the kernel's BTF to explain a bare EINVAL.
"""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from ..codec.encoder import encode
from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String
from ..errors import TlvlogError
from ..formats.capture import Call
from ..kernel.bpf.refusal import Refusal, answer
from ..kernel.bpf.verifier import import_verifier
from ..kernel.fs.context import import_fscontext
from ..kernel.meanings import meaning
from ..kernel.netlink.extack import import_extack
from ..kernel.netlink.protocols import PROTOCOLS
from .access import FailedCall
from .pointers import mask

__all__ = ["Explained", "explain"]

_LACKING: Final = {
    "bpf": "no log buffer",
    "btf": "no log buffer",
    "netlink": "NETLINK_EXT_ACK is off",
    "fscontext": "the context's messages were not read",
}
_COUNT_MAX: Final = 0xFFFF
# A program may fail in the same way a million times; short findings are remembered.
_REMEMBERED_SIZE: Final = 1 << 14


class Explained(NamedTuple):
    """The log of a call, as records and as bytes.

    `reason` is the record that says why, `advice` the line that goes with it.
    """

    records: tuple[Record, ...]
    log: bytes
    reason: ExtendedError | None
    advice: str = ""

    def call(self, found: FailedCall) -> Call:
        """The entry of a capture."""
        extra: dict[str, object] = {}
        if found.asked is not None:
            extra["asked"] = found.asked
        if found.detail:
            extra["program"] = found.detail
        if found.operation == "BPF_PROG_LOAD" and len(found.request) >= 4:
            extra["prog_type"] = int.from_bytes(found.request[:4], sys.byteorder)
        if found.unfinished:
            extra["unfinished"] = True
        return Call(
            found.time,
            found.pid,
            found.tid,
            found.command,
            found.syscall,
            found.operation,
            found.result,
            found.capacity,
            self.log,
            extra,
        )


class _Material(NamedTuple):
    """Everything that the explanation of a failed call depends on."""

    kind: str
    syscall: str
    operation: str
    number: int
    result: int
    detail: str
    asked: bool | None
    text: bytes
    request: bytes
    protocol: str
    family: str
    dropped: int
    capacity: int
    needed: int
    is_stale: bool
    probe: str
    raw_pointers: bool
    lacks: tuple[str, bool] | None
    attr: bytes = b""


def explain(found: FailedCall, *, raw_pointers: bool = False) -> Explained:
    """The log of a finding; kernel addresses are hidden unless `raw_pointers`."""
    text, request = found.text, found.request
    if text and found.kind != "netlink" and not _is_asked_twice(found):
        request = b""  # the log is enough
    material = _Material(
        found.kind,
        found.syscall if found.kind == "call" else "",
        found.operation if found.kind == "call" else "",
        found.number,
        found.result,
        found.detail,
        found.asked,
        text,
        request,
        found.protocol,
        found.family,
        found.dropped,
        found.capacity,
        found.needed,
        found.is_stale,
        found.probe,
        raw_pointers,
        found.lacks,
        found.request if b"btf_id " in text else b"",
    )
    if found.notes:
        return _explained(material, found.notes)
    if len(text) + len(request) > _REMEMBERED_SIZE:
        return _explained(material, ())
    return _remembered(material)


def _is_asked_twice(found: FailedCall) -> bool:
    """Whether the text is not enough, since the arguments may tell more, or more precisely."""
    cut = found.needed > found.capacity or found.result == -errno.ENOSPC
    return found.operation == "BPF_MAP_CREATE" or found.is_stale or cut


@lru_cache(maxsize=256)
def _remembered(material: _Material) -> Explained:
    return _explained(material, ())


def _explained(material: _Material, notes: tuple[Record, ...]) -> Explained:
    if not material.raw_pointers:
        material = material._replace(text=mask(material.text))
    records = [*_records_of(material), *notes]
    if any(_is_poison(note) for note in notes):  # more specific than the kernel's message
        records = [r for r in records if not _is_poison(r) or r in notes]
    errors = [record for record in records if isinstance(record, ExtendedError)]
    is_certain = material.lacks is not None and material.lacks[1]
    if material.result < 0 and not any(
        _tells(record) and not (is_certain and record.get("guess")) for record in errors
    ):
        records = _with_silence(records, list(_silence(material)))
        errors = [record for record in records if isinstance(record, ExtendedError)]
    try:
        log = encode(records, num_truncations=min(material.dropped, _COUNT_MAX))
    except TlvlogError as error:  # a record that does not fit must not end the tracing
        records = [String(f"cannot be shown: {error}")]
        log = encode(records)
    reason = _best(errors)
    return Explained(tuple(records), log, reason, _advice(records, reason, material.kind))


def _records_of(material: _Material) -> list[Record]:
    """The records of the kernel's text, or those that can be derived without it."""
    error = -material.result
    if material.kind == "netlink":
        if not material.text:
            return []
        protocol = next((p for p in (*PROTOCOLS.values(), "other") if p == material.protocol), None)
        return import_extack(
            material.text, material.request or None, protocol=protocol, family=material.family
        )
    if material.kind == "fscontext":
        return import_fscontext(material.text, errno=error)
    if material.kind == "call":
        known = meaning(material.syscall, error, material.operation, material.detail)
        return [] if known is None or not error else [known]
    if material.probe:
        return [ExtendedError(material.result, reason="core.probe", arguments=[material.probe])]
    if material.text and not error:
        return import_verifier(material.text, errno=0, program=material.detail or None)
    refusal = Refusal(
        material.number,
        material.request or material.attr,
        error,
        material.text,
        material.detail or None,
        size=material.capacity,
        needed=material.needed or None,
        is_stale=material.is_stale,
    )
    return answer(refusal)


def _is_poison(record: Record) -> bool:
    return isinstance(record, ExtendedError) and record.reason == "core-relocation-failed"


def _tells(record: ExtendedError) -> bool:
    """Whether a record gives a reason, not only an errno."""
    return bool(record.reason or record.message)


def _with_silence(records: list[Record], silence: list[Record]) -> list[Record]:
    """Add a record that says that the kernel gave no reason, at the place that its answer names."""
    placed = next((r for r in records if isinstance(r, ExtendedError) and r.field_path), None)
    if placed is None or _tells(placed) or len(silence) != 1:
        return records + silence
    (said,) = silence
    if not isinstance(said, ExtendedError) or said.reason != "no-reason-given":
        return records + silence
    there = ExtendedError(
        said.error,
        subsystem="core",
        reason=said.reason,
        field_offset=placed.field_offset,
        field_path=placed.field_path,
    )
    return [there if record is placed else record for record in records]


def _silence(material: _Material) -> Iterator[Record]:
    if material.lacks is not None:
        capability, certain = material.lacks
        yield ExtendedError(
            material.result,
            subsystem="core",
            reason="not-permitted",
            arguments=[capability],
            attributes=[] if certain else [("guess", 1)],
        )
    elif material.asked is None:
        if not material.text:
            yield ExtendedError(material.result)
    elif material.asked or material.result == -errno.EPERM:  # a log would say no more
        yield ExtendedError(material.result, subsystem="core", reason="no-reason-given")
    else:
        yield ExtendedError(
            material.result,
            subsystem="core",
            reason="reason-not-asked",
            arguments=[_LACKING[material.kind]],
        )


def _advice(records: list[Record], reason: ExtendedError | None, kind: str) -> str:
    """The netlink importer's record after a reason: the value sent and the one wanted."""
    if kind == "netlink":
        for record, following in pairwise(records):
            if record is reason and reason is not None and isinstance(following, String):
                return following.message.removeprefix(f"{reason.get('field-path')}: ")
    return ""


def _best(errors: list[ExtendedError]) -> ExtendedError | None:
    """The record to show: the most severe, preferably with a certain reason; the last of equals."""
    ranks = {"error": 0, "warning": 1, "info": 2}
    return min(
        reversed(errors),
        key=lambda record: (
            not _tells(record),
            ranks.get(str(record.severity), 3),
            bool(record.get("guess")),
        ),
        default=None,
    )
