"""What is said when the running kernel is asked what it allows: one answer, and what told it."""

from __future__ import annotations

from errno import EOPNOTSUPP, errorcode
from typing import Final, Literal, NamedTuple

from .matcher import recogniser

__all__ = ["ENOTSUPP", "Answer", "Said", "errno_name", "reasons_in"]

Answer = Literal["yes", "no", "unknown"]
ENOTSUPP: Final = 524
"""An errno that user space has no name for; bpf(2) lets it through."""


# Of two names the one that manual pages have.
_OTHERS: Final = {ENOTSUPP: "ENOTSUPP", EOPNOTSUPP: "EOPNOTSUPP"}


class Said(NamedTuple):
    """An answer, and the name of the reason or errno that told it (empty: nothing did)."""

    answer: Answer
    by: str = ""


def errno_name(number: int) -> str:
    """`EINVAL`; a number without a name as it is."""
    return _OTHERS.get(number) or errorcode.get(number, str(number))


def reasons_in(text: str) -> list[str]:
    """The names of the reasons that the lines of a verifier's log state, in their order."""
    recognise = recogniser("bpf").match
    return [found.reason.name for line in text.splitlines() if (found := recognise(line))]
