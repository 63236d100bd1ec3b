"""The log level: what a call is asked to log, and what to keep of it.

Bits as in the enum `level` of spec/tlvlog.yaml.  The low two choose the
severities, `tlv` a log of records instead of text, `keep-head` and `keep-tail`
what survives a full buffer.
"""

from __future__ import annotations

from typing import Final, Literal

from ..schema import builtin
from .ranking import INFO, rank_of_number

__all__ = ["accepts", "is_known", "keep_rule", "wants_records"]

_LEVEL: Final = builtin().enum_values["level"]
_SEVERITY: Final = builtin().enum_values["severity"]
_ERRORS: Final = _LEVEL["errors"]
_INFO: Final = _LEVEL["info"]
_TLV: Final = _LEVEL["tlv"]
_HEAD: Final = _LEVEL["keep-head"]
_TAIL: Final = _LEVEL["keep-tail"]
_OF_RECORDS: Final = sum(_LEVEL.values())
_OF_TEXT: Final = _OF_RECORDS - _TLV - _TAIL


def accepts(level: int, severity: int | str) -> bool:
    """Whether a record of this severity, a name or number, is to be logged.

    Errors and warnings are from level 1 on, info from 2 on; without either of
    the low two bits nothing is.  ValueError for a name that is no severity.
    """
    if isinstance(severity, str):
        if severity not in _SEVERITY:
            raise ValueError(f"severity {severity!r} is none of {', '.join(_SEVERITY)}")
        severity = _SEVERITY[severity]
    if rank_of_number(severity) == INFO:
        return bool(level & _INFO)
    return bool(level & (_ERRORS | _INFO))


def wants_records(level: int) -> bool:
    """Whether the level asks for a log of records; otherwise it is text."""
    return bool(level & _TLV)


def keep_rule(level: int) -> Literal["head", "tail", "severity"]:
    """What survives a full log of records."""
    if level & _HEAD:
        return "head"
    return "tail" if level & _TAIL else "severity"


def is_known(level: int) -> bool:
    """Whether the bits are known and go together; text knows fewer than records."""
    if not wants_records(level):
        return not level & ~_OF_TEXT
    return not level & ~_OF_RECORDS and not (level & _HEAD and level & _TAIL)
