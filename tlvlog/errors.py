"""Every exception of the library.

One root, `TlvlogError`.  Each leaf also derives from the standard exception
that a caller would think of, carries its numbers as attributes, and builds its
message from them.  Nothing else leaves a public function: no `struct.error`,
no `KeyError` of a parser, no exception of a YAML or JSON library.
"""

from __future__ import annotations

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
        # The arguments of the constructors are no messages: made again without them,
        # so that what a worker process raises arrives.
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[TlvlogError], args: tuple[object, ...], state: dict[str, object]) -> object:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class Problem(NamedTuple):
    """One mistake in a spec: where it is, what is wrong, what was expected."""

    file: str
    line: int
    path: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.path}: {self.text}"


class SchemaError(TlvlogError, ValueError):
    """A spec that cannot be used.

    `problems` holds every mistake that was found, in the order of the file;
    `file`, `line` (from 1) and `path` mirror the first of them.
    """

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
        self.file, self.line, self.path, _ = problems[0]


class EncodeError(TlvlogError, ValueError):
    """A value that cannot be put into bytes.

    `record` is the name of the record and `field` that of the field or
    attribute, where one is to blame.
    """

    def __init__(self, text: str, *, record: str | None = None, field: str | None = None) -> None:
        place = ".".join(part for part in (record, field) if part)
        super().__init__(f"{place}: {text}" if place else text)
        self.record = record
        self.field = field


class CapacityError(EncodeError):
    """A buffer that cannot hold a log: too small for its trailer, or too large.

    `errno` is what a call that is given such a buffer returns, as a positive
    number (22, EINVAL).
    """

    errno = 22  # EINVAL in every numbering of Linux; `errno` the module would be the host's


class CarrierError(TlvlogError, ValueError):
    """Arguments that hand over no log as they should.

    `errno` is what the call returns for them, as a positive number.
    """

    def __init__(self, errno: int, text: str) -> None:
        super().__init__(text)
        self.errno = errno


class DecodeError(TlvlogError, ValueError):
    """Bytes that are not a log.

    `offset` is the byte of the damage from the start of the input, `record`
    the name of the record it lies in, if one was begun, and `log` what was
    decoded before it (state "unterminated").
    """

    log: Log

    def __init__(self, offset: int, text: str, *, record: str | None = None) -> None:
        super().__init__(f"offset {offset}: {text}")
        self.offset = offset
        self.record = record
        self.text = text


class ShortInputError(DecodeError, EOFError):
    """The bytes stop inside a record.

    `needed` is what the header or value takes, `available` what is there.
    """

    def __init__(
        self, offset: int, *, needed: int, available: int, record: str | None = None
    ) -> None:
        what = f"{record} record needs" if record else "a record header needs"
        super().__init__(offset, f"{what} {needed} bytes, {available} left", record=record)
        self.needed = needed
        self.available = available


class MalformedRecordError(DecodeError):
    """A record that breaks the layout its type promises; `field` names the part."""

    def __init__(
        self, offset: int, text: str, *, record: str | None = None, field: str | None = None
    ) -> None:
        super().__init__(offset, text, record=record)
        self.field = field


class UnknownTypeError(DecodeError):
    """A type that the schema does not know, where `strict` refuses it."""

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
    """An end or loss record that is not as it must be."""


class LimitError(DecodeError):
    """The input exceeds a limit of the reader: `limit` by name, `actual` as found."""

    def __init__(
        self, offset: int, *, limit: str, allowed: int, actual: int, record: str | None = None
    ) -> None:
        super().__init__(offset, f"{actual} exceeds the limit {limit} of {allowed}", record=record)
        self.limit = limit
        self.allowed = allowed
        self.actual = actual


class CaptureError(TlvlogError, ValueError):
    """A file that is no capture, or a damaged one; `offset` is where its good part ends."""

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
    """The kernel could not be asked: this is no answer to explain.

    `errno` is EPERM or EACCES where this process may not, ENOSYS where this
    system has no such call, ETIMEDOUT where no answer came, otherwise what the
    socket or descriptor said.  A call that the kernel heard and refused is a
    result, not an error.
    """

    def __init__(self, errno: int, text: str) -> None:
        super().__init__(errno, text)

    def __str__(self) -> str:
        return self.strerror or ""

    __reduce__ = OSError.__reduce__  # `errno` and the text are its arguments


class CodegenError(TlvlogError):
    """A schema that a target cannot express; `backend` and `path` say which and where."""

    def __init__(self, text: str, *, backend: str, path: str) -> None:
        super().__init__(f"{backend}: {path}: {text}")
        self.backend = backend
        self.path = path
        self.text = text
