"""Messages of a file-system context (fsopen, fspick) as records.

Pure: bytes in, records out.  A message is a letter, a blank and text, as one
read(2) of the context's descriptor gives it; several may follow each other.
"""

from __future__ import annotations

from typing import Final

from ...codec.extended_error import ExtendedError
from ...codec.records import Record, String
from ..matcher import recogniser

__all__ = ["import_fscontext"]

_SEVERITIES: Final = {"e": "error", "w": "warning", "i": "info"}


def import_fscontext(data: bytes, *, errno: int | None = None) -> list[Record]:
    """The records of the messages: the letter is the severity, the text the reason.

    `errno` is what the call returned, with or without its sign, where that is
    known; messages other than errors carry 0.  A line that is not a message, or that
    continues one, is a STRING.  Some kernels end a message with two newlines; the empty
    line is left out.
    """
    error = -abs(errno or 0)
    text = data.rstrip(b"\0").decode("utf-8", "surrogateescape")
    return [_record(line.removesuffix("\r"), error) for line in text.split("\n") if line.strip()]


def _record(line: str, error: int) -> Record:
    severity = _SEVERITIES.get(line[:1])
    if severity is None or line[1:2] != " ":
        return String(line)
    text = line[2:]
    match = recogniser("fscontext").match(text)
    return ExtendedError(
        error if severity == "error" else 0,
        subsystem="fscontext",
        reason=match.reason.name if match else 0,
        severity=severity,
        message=None if match and match.exact else text,
        arguments=match.arguments if match else (),
    )
