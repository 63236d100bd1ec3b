"""What one call came to, as a campaign counts it."""

from __future__ import annotations

from typing import Final, NamedTuple

from ..codec import decode
from ..codec.columns import STATUSES
from ..codec.records import String
from ..formats.capture import Call
from ..wire import bytes_of
from .facts import Facts, facts_of
from .names import NO_TYPE
from .reading import is_done, reading_of
from .signature import ACCEPTED, SILENT, UNKNOWN, Signature, hash_of

__all__ = ["NO_TYPE", "Outcome", "of_call", "of_log", "of_text", "text_of"]

OPERATION_MAX: Final = 64
"""Characters of an operation's name that count."""

_SOUND: Final = STATUSES.index("untouched")
_WARNING: Final = 1
_ENOSPC: Final = 28
_TOO_SMALL: Final = "!log-too-small"
# Operations whose log is text on kernels so far: there ENOSPC hides the call's own errno.
TEXT_LOGS: Final = frozenset({"BPF_PROG_LOAD", "BPF_BTF_LOAD"})
_TYPE_MAX: Final = 0xFFFF_FFFF


class Outcome(NamedTuple):
    """One call, and what is kept of its log.

    `time` in nanoseconds since 1970, 0 unknown.  `size` and `data` are those of
    the log or, where `is_text`, of the text.  `disagrees`: the call and its log
    name different errnos.
    """

    signature: Signature
    facts: Facts
    data: bytes
    size: int
    program_type: int = NO_TYPE
    kernel: str = ""
    time: int = 0
    disagrees: bool = False
    is_text: bool = False


def of_call(call: Call, kernel: str = "") -> Outcome:
    """The outcome of a call in a capture."""
    facts = facts_of(call.log) if call.log else Facts(_SOUND)
    program_type = call.extra.get("prog_type")
    if type(program_type) is not int or not 0 <= program_type <= _TYPE_MAX:
        program_type = NO_TYPE
    errno = max(-call.result, ACCEPTED)
    if call.extra.get("unfinished") is True:
        errno = UNKNOWN
    elif errno and facts.severity < 0 and call.operation in TEXT_LOGS:
        facts = _read_again(call.log, errno, facts)
    return Outcome(
        sign(call.operation, errno, facts),
        facts,
        call.log,
        len(call.log),
        program_type,
        kernel,
        call.time,
        disagrees=errno > 0 and facts.errno not in (0, errno),
    )


def _read_again(log: bytes, errno: int, facts: Facts) -> Facts:
    """The facts of a log whose lines nobody has read yet: what they say as of today."""
    text = text_of(log) if facts.state <= _SOUND and log else b""
    if not text:
        return facts
    return reading_of(text, errno).facts._replace(state=facts.state, lost=facts.lost)


def text_of(log: bytes) -> bytes:
    """The lines of a log as one text."""
    lines = [record.message for record in decode(log).records if isinstance(record, String)]
    return bytes_of("\n".join(lines))


def of_log(data: bytes, operation: str = "", *, time: int = 0) -> Outcome:
    """The outcome of a call of which only the log is known."""
    facts = facts_of(data) if data else Facts(_SOUND)
    return Outcome(sign(operation, UNKNOWN, facts), facts, data, len(data), time=time)


def of_text(
    text: bytes,
    operation: str = "BPF_PROG_LOAD",
    *,
    errno: int | None = None,
    program_type: int = NO_TYPE,
    kernel: str = "",
    time: int = 0,
) -> Outcome:
    """The outcome of a call whose log is a verifier's text; `errno` positive where it is known."""
    facts = reading_of(text, errno).facts
    known = UNKNOWN if errno is None else errno
    if known == UNKNOWN and facts.severity < 0 and is_done(text):
        known = ACCEPTED  # the verifier came to its end and complained of nothing
    signature = sign(operation, known, facts)
    return Outcome(signature, facts, text, len(text), program_type, kernel, time, is_text=True)


def sign(operation: str, errno: int, facts: Facts) -> Signature:
    """The signature of a call that ended with `errno`, ACCEPTED or UNKNOWN, and left this log.

    The errno of the log's cause counts where it has one: a netlink call may
    succeed whose request was refused.
    """
    operation = operation[:OPERATION_MAX]
    if facts.state > _SOUND:
        return Signature(operation, errno, what=f"!{STATUSES[facts.state].replace(' ', '-')}")
    is_refused = errno != ACCEPTED or 0 <= facts.severity < _WARNING
    if not is_refused:
        return Signature(operation, ACCEPTED)
    if errno == _ENOSPC and operation in TEXT_LOGS:
        return Signature(operation, errno, what=_TOO_SMALL)
    if facts.severity < 0:
        return Signature(operation, errno, what=SILENT)
    number = facts.errno or errno
    if number == ACCEPTED:
        number = UNKNOWN
    if facts.reason:
        return Signature(operation, number, facts.subsystem, facts.reason)
    if facts.message:
        return Signature(operation, number, facts.subsystem, 0, hash_of(facts.message))
    return Signature(operation, number, what=SILENT)
