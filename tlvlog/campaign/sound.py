"""What stands in the files of a campaign's folder, checked before anything is made of it.

Anybody may have written them; what is checked here can be added up, sorted,
shown, and put into tables and databases.
"""

from __future__ import annotations

from typing import Any, Final

from ..codec.columns import STATUSES
from .bins import BIN_COUNT
from .signature import ACCEPTED, Signature

__all__ = ["count", "curve", "is_count", "signature", "states", "texts"]

_COUNT_MAX: Final = 1 << 56
_NUMBER_MAX: Final = 1 << 16
_ERRNO_MAX: Final = 1 << 31


def is_count(value: object, most: int = _COUNT_MAX) -> bool:
    """Whether a value is a whole number from 0 to below `most`; sums of some fit into 64 bits."""
    return type(value) is int and 0 <= value < most


def count(value: object, most: int = _COUNT_MAX) -> int:
    """A whole number from 0 to below `most`; ValueError for anything else."""
    if not is_count(value, most):
        raise ValueError("a count is a whole number, and no huge one")
    return value  # type: ignore[return-value]  # it is one


def texts(value: object) -> list[str]:
    """A list of texts; ValueError for anything else."""
    if not isinstance(value, list) or not all(type(text) is str for text in value):
        raise ValueError("a list of texts is expected")
    return value


def signature(value: Any) -> Signature:
    """What a signature became in JSON; TypeError or ValueError for anything else."""
    operation, errno, subsystem, reason, what = value
    texts([operation, what])
    count(errno - ACCEPTED + _ERRNO_MAX, 2 * _ERRNO_MAX)
    return Signature(
        operation, errno, count(subsystem, _NUMBER_MAX), count(reason, _NUMBER_MAX), what
    )


def curve(value: Any) -> dict[int, int]:
    """Counts by bin; TypeError or ValueError for anything else."""
    return {count(size, BIN_COUNT): count(number) for size, number in value}


def states(value: Any) -> dict[str, int]:
    """Counts by the state of a log; ValueError or TypeError for anything else."""
    if not isinstance(value, dict) or not value.keys() <= set(STATUSES):
        raise ValueError("a state of a log is expected")
    return {state: count(number) for state, number in value.items()}
