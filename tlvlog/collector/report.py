"""What a record is to say, put together without ever failing.

The code that reports an error is the code that runs least often: a format that
does not fit its arguments, an object that cannot print itself or a reason with
a typing error must give a record that says so, and never an exception in the
middle of the call that is being explained.  Only what is not an `Exception`
(KeyboardInterrupt, SystemExit) passes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..codec.extended_error import ExtendedError
from ..errors import EncodeError
from ..schema import Schema, builtin
from ..wire import text_of

__all__ = ["encodable", "error_record", "explained", "plain", "unfit_error"]

# Bytes of a text that is made here because what was given could not be used:
# as many as one message of the kernel's text log has.
_EXPLAINED_MAX: Final = builtin().constant["text-message-max"]
# The name as the class holds it, whatever its metaclass would say.
_class_name: Final = type.__dict__["__name__"].__get__
_INT32_MAX: Final = (1 << 31) - 1


def explained(fmt: object, args: tuple[object, ...]) -> str:
    """What there is to say where `fmt % args` fails: `fmt` and the reprs of the arguments.

    Cut at 1023 bytes of UTF-8.
    """
    return _join(plain(fmt, "", ()) if isinstance(fmt, str) else _repr_of(fmt), map(_repr_of, args))


def plain(text: object, fmt: object, args: tuple[object, ...]) -> str:
    """The `text` that a format gave as a str; if it is no text, what `explained` gives."""
    if isinstance(text, str):
        # A subclass may print itself in ways of its own: take what it holds.
        return str.__str__(text)
    if isinstance(text, (bytes, bytearray, memoryview)):
        return text_of(bytes(text))
    return explained(fmt, args)


def encodable(text: str) -> str:
    """`text` with what UTF-8 cannot carry (lone surrogates of UTF-16) escaped."""
    return text.encode("utf-8", "backslashreplace").decode()


def error_record(
    schema: Schema | None, error: object, reason: object, fields: dict[str, object]
) -> ExtendedError:
    """The extended error of `syscall_error`'s arguments, or one that says what is wrong.

    A message that comes with a registered reason is left out: its template says it.
    """
    try:
        return _error_record(schema, error, reason, dict(fields))
    except Exception as problem:
        return unfit_error(error, reason, fields, problem)


def unfit_error(
    error: object, reason: object, fields: dict[str, object], problem: Exception
) -> ExtendedError:
    """A record without a reason, whose message names the reason that could not be sent."""
    number = error if isinstance(error, int) and -_INT32_MAX <= error <= _INT32_MAX else 0
    head = "no reason" if reason is None else _text_of(reason)
    head = f"{head}: {_text_of(problem)}:"
    said = [f"{name}={_repr_of(value)}" for name, value in fields.items()]
    return ExtendedError(int(number), message=_join(head, said))


def _error_record(
    schema: Schema | None, error: object, reason: object, fields: dict[str, object]
) -> ExtendedError:
    if isinstance(reason, str) and "." in reason:
        subsystem, reason = reason.split(".", 1)
        if fields.setdefault("subsystem", subsystem) != subsystem:
            raise EncodeError(f"the subsystem is {subsystem!r} already", record="error")
        fields["subsystem"] = subsystem
    # The fields are the caller's keywords: ExtendedError checks them.
    record = ExtendedError(
        error,  # type: ignore[arg-type]
        reason=reason or 0,  # type: ignore[arg-type]
        schema=schema,
        **fields,  # type: ignore[arg-type]
    )
    if record.registered is not None and "message" in fields:
        del fields["message"]
        return _error_record(schema, error, reason, fields)
    record.numbers(schema or builtin())
    return record


def _join(head: str, parts: Iterable[str]) -> str:
    """`head` and the parts, a blank between, as far as the limit reaches."""
    pieces = [head]
    length = len(head)
    for part in parts:
        if length > _EXPLAINED_MAX:
            break
        pieces.append(part)
        length += 1 + len(part)
    # A character takes at least a byte: no more than this many can count.
    data = " ".join(pieces)[:_EXPLAINED_MAX].encode("utf-8", "backslashreplace")
    return data[:_EXPLAINED_MAX].decode("utf-8", "ignore")


def _text_of(value: object) -> str:
    try:
        return str.__str__(str(value))
    except Exception:
        return _repr_of(value)


def _repr_of(value: object) -> str:
    """`repr(value)`, of which only the beginning matters; says so where there is none."""
    try:
        if type(value) in (str, bytes):
            value = value[:_EXPLAINED_MAX]  # type: ignore[index]
        return str.__str__(repr(value))
    except Exception:
        return f"<unprintable {_class_name(type(value))} object>"
