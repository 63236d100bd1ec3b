"""What a refusal is called, so that the same one has the same name everywhere.

A signature names the operation, its errno, and why: a registered reason by its
numbers, a message without a reason by a hash of its masked text.  Numbers are
never reused, so no change of a wording, a register or an address files a
refusal anew.  spec/SIGNATURES.md is normative.
"""

from __future__ import annotations

import re
from functools import lru_cache
from hashlib import blake2b
from typing import Final, NamedTuple

from ..errors import TlvlogError
from ..schema import Reason, Schema, builtin
from ..wire import bytes_of

__all__ = [
    "ACCEPTED",
    "SILENT",
    "UNKNOWN",
    "VERSION",
    "Signature",
    "SignatureError",
    "hash_of",
    "mask",
    "parse",
    "reason_of",
    "use_names",
]

VERSION: Final = 1
"""Of the mask and of the form; both are part of each signature's text."""
ACCEPTED: Final = 0
"""The errno of a call that succeeded."""
UNKNOWN: Final = -1
"""The errno where nothing says how the call ended."""
SILENT: Final = "-"
"""Why, where the log holds no reason."""
TEXT_LIMIT: Final = 4096
"""Characters of a message that count."""

_PREFIX: Final = f"tl{VERSION}"
_DECIMAL_MAX: Final = 18
_HEX_MAX: Final = 16
_NUMBER: Final = re.compile(r"0x[0-9a-fA-F]+|[0-9]+")
_PLAIN: Final = re.compile(r"[A-Za-z0-9_.+-]+")
_HASH: Final = re.compile(r"~[0-9a-f]{12}")
_STATE: Final = re.compile(r"![a-z-]{1,32}")
_ERRNO: Final = re.compile(r"[1-9][0-9]{0,9}")


class _Names:
    """The schema that numbers are named by."""

    schema: Schema = builtin()


_NAMES: Final = _Names()


def use_names(schema: Schema) -> None:
    """Name subsystems and reasons as a schema does, such as one with private ones."""
    _NAMES.schema = schema
    reason_of.cache_clear()


class SignatureError(TlvlogError, ValueError):
    """A text that is not a signature."""


class Signature(NamedTuple):
    """Why a call was refused, or that it was not.

    `operation` as captures name it ("" unknown), `errno` positive, ACCEPTED or
    UNKNOWN, `subsystem` and `reason` by number, 0 where there is none.  `what`
    is "" for a reason and for an accepted call, SILENT where nothing was said,
    "~" and 12 hex digits for a message without a reason, "!" and a word for a
    log that cannot be told from: a state of damage, or "log-too-small".
    """

    operation: str
    errno: int
    subsystem: int = 0
    reason: int = 0
    what: str = ""

    @property
    def is_accepted(self) -> bool:
        """Whether the call succeeded."""
        return self.errno == ACCEPTED and not self.what

    @property
    def is_registered(self) -> bool:
        """Whether it names a reason by number."""
        return self.reason != 0

    @property
    def is_candidate(self) -> bool:
        """Whether it stands for a message that the registry could take in."""
        return self.what.startswith("~")

    def __str__(self) -> str:
        operation = _escaped(self.operation) or "-"
        head = f"{_PREFIX}:{operation}:{errno_text(self.errno)}"
        if self.is_accepted:
            return head
        return f"{head}:{self.why}"

    @property
    def why(self) -> str:
        """The last part of the text form."""
        if self.reason:
            found = reason_of(self)
            reason = found.name if found else f"#{self.reason}"
            return f"{_speaker(self.subsystem)}/{reason}"
        if self.is_candidate:
            return f"{_speaker(self.subsystem) if self.subsystem else ''}{self.what}"
        return self.what or SILENT


def mask(text: str) -> str:
    """`text`, at most TEXT_LIMIT characters of it, with every number masked.

    A run of 1 to 18 decimal digits becomes N, `0x` and 1 to 16 hex digits X;
    longer runs stay, since no number of 64 bits is that long.
    """
    return _NUMBER.sub(_letter, text[:TEXT_LIMIT])


def _letter(found: re.Match[str]) -> str:
    number = found[0]
    if number[1:2] == "x":
        return "X" if len(number) - 2 <= _HEX_MAX else number
    return "N" if len(number) <= _DECIMAL_MAX else number


@lru_cache(maxsize=4096)
def hash_of(message: str) -> str:
    """What stands for a message without a reason: 48 bits of BLAKE2b of its masked text."""
    return "~" + blake2b(bytes_of(mask(message)), digest_size=6).hexdigest()


def errno_name(errno: int) -> str | None:
    """The name of a positive errno in Linux's numbering; None where there is none."""
    return _NAMES.schema.enum_names["errno"].get(errno)


def errno_text(errno: int) -> str:
    """OK, an errno's name, its number where it has none, or ? where it is unknown."""
    if errno == ACCEPTED:
        return "OK"
    return "?" if errno < 0 else errno_name(errno) or str(errno)


@lru_cache(maxsize=4096)
def reason_of(signature: Signature) -> Reason | None:
    """What the registry knows of the reason."""
    speaker = _NAMES.schema.subsystem_by_number.get(signature.subsystem)
    return speaker.by_number.get(signature.reason) if speaker else None


def _speaker(number: int) -> str:
    speaker = _NAMES.schema.subsystem_by_number.get(number)
    return speaker.name if speaker else f"#{number}"


def _escaped(operation: str) -> str:
    if _PLAIN.fullmatch(operation) and operation != "-":
        return operation
    data = operation.encode("utf-8", "surrogateescape")
    return "".join(
        chr(byte) if _PLAIN.fullmatch(chr(byte)) and data != b"-" else f"%{byte:02X}"
        for byte in data
    )


def parse(text: str) -> Signature:
    """The signature whose text form is `text`; SignatureError where it is none."""
    parts = text.split(":")
    if parts[0] != _PREFIX:
        raise SignatureError(f"{text[:80]!r} does not begin with {_PREFIX}:")
    if len(parts) not in (3, 4):
        raise SignatureError(f"{text[:80]!r} has {len(parts)} parts, 3 or 4 expected")
    operation = _operation(parts[1])
    errno = _errno(parts[2])
    if len(parts) == 3:
        if errno != ACCEPTED:
            raise SignatureError(f"{text[:80]!r} does not say why")
        signature = Signature(operation, errno)
    else:
        signature = Signature(operation, errno, *_why(parts[3]))
    if str(signature) != text:
        raise SignatureError(f"{text[:80]!r} is written {str(signature)[:80]!r}")
    return signature


def _operation(text: str) -> str:
    if text == "-":
        return ""
    pieces = text.split("%")
    data = pieces[0].encode()
    for piece in pieces[1:]:
        if not re.fullmatch(r"[0-9A-F]{2}[A-Za-z0-9_.+-]*", piece):
            raise SignatureError(f"%{piece[:8]!s} is not an escaped byte")
        data += bytes.fromhex(piece[:2]) + piece[2:].encode()
    if pieces[0] and not _PLAIN.fullmatch(pieces[0]):
        raise SignatureError(f"{pieces[0][:40]!r} is not an operation")
    return data.decode("utf-8", "surrogateescape")


def _errno(text: str) -> int:
    if text in ("OK", "?"):
        return ACCEPTED if text == "OK" else UNKNOWN
    number = _NAMES.schema.enum_values["errno"].get(text)
    if number is not None:
        return number
    if _ERRNO.fullmatch(text) and errno_name(int(text)) is None:
        return int(text)
    raise SignatureError(f"{text[:40]!r} is not an errno")


def _why(text: str) -> tuple[int, int, str]:
    if text == SILENT or _STATE.fullmatch(text):
        return 0, 0, text
    speaker, mark, reason = text.partition("/")
    if mark:
        number = _number_in(speaker, "subsystem")
        known = _NAMES.schema.subsystem_by_number.get(number)
        named = known.by_name.get(reason) if known else None
        return number, named.number if named else _number_in(reason, "reason"), ""
    speaker, mark, digits = text.partition("~")
    if mark and _HASH.fullmatch("~" + digits):
        return _number_in(speaker, "subsystem") if speaker else 0, 0, "~" + digits
    raise SignatureError(f"{text[:80]!r} says no reason, hash or state")


def _number_in(text: str, kind: str) -> int:
    if kind == "subsystem" and text in _NAMES.schema.subsystem_by_name:
        return _NAMES.schema.subsystem_by_name[text].number
    if re.fullmatch(r"#[1-9][0-9]{0,4}", text) and int(text[1:]) <= 0xFFFF:
        return int(text[1:])
    raise SignatureError(f"{text[:40]!r} is not a {kind}")
