"""Every exception of the library.

One root, `TlvlogError`.  Each leaf also derives from the standard exception
that a caller would expect, carries its numbers as attributes, and builds its
message from them.  Public functions raise nothing else: no `struct.error`, no
`KeyError` of a parser, no exception of a YAML or JSON library.
"""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .codec.log import Log

__all__ = [
    "BtfError",
    "CapacityError",
    "CaptureError",
    "CodegenError",
    "CollectorError",
    "DecodeError",
    "EncodeError",
    "KernelError",
    "LimitError",
    "MalformedRecordError",
    "Problem",
    "SchemaError",
    "ShortInputError",
    "TlvlogError",
    "TrailerError",
    "UnknownTypeError",
]


class TlvlogError(Exception):
    """Root of all errors of this package."""

    def __reduce__(self) -> str | tuple[object, ...]:
        # Constructors do not take the message, so default pickling would call them
        # wrongly. Rebuild without calling them, so that errors cross processes.
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[TlvlogError], args: tuple[object, ...], state: dict[str, object]) -> object:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class Problem(NamedTuple):
    """One mistake in a spec: where it is, what is wrong, what was expected.

    `line` counts from 1; `path` leads to the item, as in `records[one].fields`.
    """

    file: str
    line: int
    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.path}: {self.text}"


class SchemaError(TlvlogError, ValueError):
    """A spec that cannot be used.

    `problems` lists all mistakes in the order of the file; `file`, `line` (from
    1) and `path` are those of the first.
    """

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
        self.file, self.line, self.path, _ = problems[0]


class EncodeError(TlvlogError, ValueError):
    """A value that cannot be put into bytes.

    `record` is the name of the record and `field` the name of the offending
    field or attribute, each None if not applicable.
    """

    def __init__(self, text: str, *, record: str | None = None, field: str | None = None) -> None:
        place = ".".join(part for part in (record, field) if part)
        super().__init__(f"{place}: {text}" if place else text)
        self.record = record
        self.field = field


class CapacityError(EncodeError):
    """A buffer that cannot hold a log: too small for its trailer, or too large.

    `errno` is the positive errno of a call with such a buffer (22, EINVAL).
    """

    errno = 22  # EINVAL in every numbering of Linux; `errno` the module would be the host's


class CarrierError(TlvlogError, ValueError):
    """Arguments that do not pass a log correctly.

    `errno` is the positive errno that the call returns for them.
    """

    def __init__(self, errno: int, text: str) -> None:
        super().__init__(text)
        self.errno = errno


class DecodeError(TlvlogError, ValueError):
    """Bytes that are not a log.

    `offset` is the byte offset of the damage from the start of the input,
    `record` the name of the damaged record (None between records), and `log`
    the records decoded before it (state "unterminated").
    """

    log: "Log"

    def __init__(self, offset: int, text: str, *, record: str | None = None) -> None:
        super().__init__(f"offset {offset}: {text}")
        self.offset = offset
        self.record = record
        self.text = text


class ShortInputError(DecodeError, EOFError):
    """The bytes stop inside a record.

    `needed` and `available` are the bytes of the header or value.
    """

    def __init__(
        self, offset: int, *, needed: int, available: int, record: str | None = None
    ) -> None:
        what = f"{record} record needs" if record else "a record header needs"
        super().__init__(offset, f"{what} {needed} bytes, {available} left", record=record)
        self.needed = needed
        self.available = available


class MalformedRecordError(DecodeError):
    """A record that breaks the layout of its type; `field` names the part (WIRE 8).

    `field` is the name of a field or attribute, None for the record itself.
    """

    def __init__(
        self, offset: int, text: str, *, record: str | None = None, field: str | None = None
    ) -> None:
        super().__init__(offset, text, record=record)
        self.field = field


class UnknownTypeError(DecodeError):
    """A type that the schema does not know; raised with `strict` only.

    `type` is its number and `length` the bytes of its value.
    """

    def __init__(
        self,
        offset: int,
        *,
        type: int,
        length: int,
        what: str = "record",
        record: str | None = None,
    ) -> None:
        super().__init__(
            offset, f"unknown {what} type {type:#06x}, {length} bytes long", record=record
        )
        self.type = type
        self.length = length


class TrailerError(DecodeError):
    """A malformed or misplaced end or loss record (WIRE 4 and 7)."""


class LimitError(DecodeError):
    """The input exceeds a limit of the reader (WIRE 9).

    `limit` is its name in `Limits`, `allowed` its value and `actual` what was found,
    in bytes for `record_length` and `total`.
    """

    def __init__(
        self, offset: int, *, limit: str, allowed: int, actual: int, record: str | None = None
    ) -> None:
        super().__init__(offset, f"{actual} exceeds the limit {limit} of {allowed}", record=record)
        self.limit = limit
        self.allowed = allowed
        self.actual = actual


class CaptureError(TlvlogError, ValueError):
    """A damaged capture, or a file that is not one.

    `offset` is the end of its good part, in bytes from the start of the file.
    """

    def __init__(self, offset: int, text: str) -> None:
        super().__init__(f"offset {offset}: {text}")
        self.offset = offset
        self.text = text


class BtfError(TlvlogError, ValueError):
    """Type information, or a file that should hold some, that cannot be read.

    `offset` is the byte of the damage from the start of the blob or file.
    """

    def __init__(self, offset: int, text: str) -> None:
        super().__init__(f"offset {offset}: {text}")
        self.offset = offset
        self.text = text


class CollectorError(TlvlogError, RuntimeError):
    """A log that is used after its end, or by a task that it does not belong to."""


class KernelError(TlvlogError, OSError):
    """The library could not ask the kernel, so there is no answer to explain.

    `errno` is EPERM or EACCES if this process lacks permission, ENOSYS if the
    system lacks the call, ETIMEDOUT if no answer came, otherwise the error of
    the socket or descriptor.  A call that the kernel rejects is a result, not
    an error.
    """

    def __init__(self, errno: int, text: str) -> None:
        super().__init__(errno, text)

    def __str__(self) -> str:
        return self.strerror or ""

    __reduce__ = OSError.__reduce__  # `errno` and the text are its arguments


class CodegenError(TlvlogError):
    """A schema that a target cannot express: `backend` names the target, `path` the item."""

    def __init__(self, text: str, *, backend: str, path: str) -> None:
        super().__init__(f"{backend}: {path}: {text}")
        self.backend = backend
        self.path = path
        self.text = text
