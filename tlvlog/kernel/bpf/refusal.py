"""One answer to a refused call of bpf(2), from the kernel's text and the arguments.

The kernel's text tells what the verifier saw; the arguments hold the value.  A text
that is cut, stale or unknown counts less than arguments that alone make the call fail.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ...codec.attributes import Attribute
from ...codec.extended_error import ExtendedError
from ...codec.records import Record
from ...errors import KernelError
from .attr import BTF_LOAD, MAP_CREATE
from .check import check_bpf
from .permission import missing_capability
from .type_names import STATES_ID, with_names
from .types import BpfTypes, bpf_types
from .verifier import import_btf, import_verifier

__all__ = ["Refusal", "answer", "tells"]

_COMMAND: Final = 0xFFFF
_CHECKED: Final = frozenset((errno.EINVAL, errno.E2BIG, errno.EPERM))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A refused call and its log.

    `command` has the bits that choose carriers; `attr` is `union bpf_attr` as
    it was passed; `text` the log up to its NUL.  `size` is that of the buffer
    in bytes, 0 where that is not known, and `needed` the size that the kernel reports
    for the text, None if it does not.  `is_stale`: the text may be an earlier call's.
    """

    command: int
    attr: bytes
    errno: int
    text: bytes = b""
    program: str | None = None
    size: int = 0
    needed: int | None = None
    is_stale: bool = False
    is_own: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether the text is incomplete."""
        if not self.size or not self.text:
            return False
        if self.needed:
            return self.needed > self.size
        return self.errno == errno.ENOSPC


def tells(record: Record) -> bool:
    """Whether a record gives a reason for the refusal, not only an errno or a note."""
    return (
        isinstance(record, ExtendedError)
        and record.severity != "info"
        and bool(record.reason or record.message)
    )


def answer(refusal: Refusal) -> list[Record]:
    """The records of a refused call: its text line by line, and why.

    If the kernel does not describe itself, its text is all there is, and without text
    the list is empty.
    """
    said = _records_of_text(refusal)
    reasons = [record for record in said if tells(record)]
    is_named = any(not _is_guess(record) for record in reasons)
    if is_named and refusal.command & _COMMAND != MAP_CREATE and not refusal.is_stale:
        return said
    found = _findings(refusal)
    certain = [finding for finding in found if not _is_guess(finding)]
    if refusal.is_stale:
        if certain:
            return list(certain)  # the text in the buffer is not about this call
        return [_guessed(record) for record in said] if reasons else [*said, *found]
    if certain and all(_is_about(record, certain) for record in reasons):
        return _with(said, certain)
    if reasons:
        return said
    if refusal.is_cut and not found:
        return _with(said, [_cut_record(refusal)])
    return _with(said, found)


def _records_of_text(refusal: Refusal) -> list[Record]:
    if not refusal.text:
        return []
    if refusal.command & _COMMAND == BTF_LOAD:
        return import_btf(refusal.text, errno=refusal.errno, cut=refusal.is_cut)
    records = import_verifier(
        refusal.text, errno=refusal.errno, program=refusal.program, cut=refusal.is_cut
    )
    if STATES_ID in refusal.text:
        types = _types()
        return with_names(records, refusal.attr, types.btf if types else None)
    return records


def _types() -> BpfTypes | None:
    try:
        return bpf_types()
    except KernelError:  # built without BTF
        return None


def _findings(refusal: Refusal) -> list[ExtendedError]:
    if refusal.errno not in _CHECKED or not refusal.attr:
        return []
    types = _types()
    if types is None:  # the text is all there is
        return []
    found = check_bpf(refusal.command, refusal.attr, errno=refusal.errno, types=types)
    if refusal.errno == errno.EPERM and not (refusal.is_own and missing_capability()):
        # The rights of another process are not examined.
        return [finding for finding in found if finding.reason != "not-permitted"]
    return found


def _is_guess(record: Record) -> bool:
    return isinstance(record, ExtendedError) and any(
        item.name == "guess" for item in record.attributes
    )


def _is_about(record: Record, certain: Iterable[ExtendedError]) -> bool:
    """Whether the arguments tell all that the text tells, and more: its field and the value."""
    if _is_guess(record):
        return True
    text = _text(record)
    fields = {finding.field_path for finding in certain}
    return text == "Invalid attr." or any(f"Invalid {field}." == text for field in fields)


def _text(record: Record) -> str:
    return record.text if isinstance(record, ExtendedError) else ""


def _with(said: list[Record], found: Iterable[Record]) -> list[Record]:
    """The text's lines, with the findings in place of the causes read from them."""
    return [*(record for record in said if not isinstance(record, ExtendedError)), *found]


def _guessed(record: Record) -> Record:
    if not isinstance(record, ExtendedError) or _is_guess(record):
        return record
    return ExtendedError(
        record.error,
        subsystem=record.subsystem,
        reason=record.reason,
        severity=record.severity,
        attributes=[*record.attributes, Attribute("guess", 1)],
    )


def _cut_record(refusal: Refusal) -> ExtendedError:
    size = refusal.size
    if refusal.needed:
        return ExtendedError(
            -refusal.errno, reason="core.log-cut", arguments=[refusal.needed, size]
        )
    return ExtendedError(-refusal.errno, reason="core.log-cut-somewhere", arguments=[size])
