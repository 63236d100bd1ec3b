"""Files in, text out: where the command meets its surroundings."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from ..codec.log import DEFAULT_LIMITS
from ..formats.text import Style
from ..printable import escape, printable

HELD_MAX = 1 << 28
"""Bytes of an input that has to be looked at as a whole."""

_PIECE = 1 << 20
_PATIENCE = 1000  # milliseconds
_STANDARD = ("standard input", "standard output", "standard error")


class UnreadableError(Exception):
    """A file of the user's that could not be read or is not what was asked for."""


class TerminalError(Exception):
    """Bytes that nobody escaped were about to reach a terminal."""


def open_missing() -> None:
    """Put something in the place of each standard stream that whoever started us closed.

    Otherwise the next file to be opened takes its number, and gets what is meant
    for people.  Data cannot be read from or written to what stands in for it, and
    complaints go nowhere; it is closed for the programs that we start.
    """
    for fd in range(3):
        try:
            os.fstat(fd)
        except OSError:
            # The lowest number that is free is the one that was just found to be.
            os.open(os.devnull, os.O_RDONLY if fd == 1 else os.O_WRONLY)
    if sys.stdin is None:
        sys.stdin = open(0, closefd=False)  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115


def abandon_output() -> None:
    """Throw away what was not written to standard output: it cannot be, or nobody reads it."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
    os.close(null)
    with suppress(OSError):
        sys.stdout.flush()


@contextmanager
def naming(name: str) -> Iterator[None]:
    """Give an OSError of the system's the name of the file that it is about."""
    try:
        yield
    except OSError as error:
        if error.filename is None:
            error.filename = name
        if error.errno == errno.EBADF and name in _STANDARD:
            error.strerror = "is closed"
        raise


def complain(text: str) -> None:
    """One line to standard error, with the command's name."""
    note(f"tlvlog: {text}")


def note(text: str) -> None:
    """A line to standard error that is no complaint."""
    with suppress(OSError):  # nobody listens, which changes nothing about the data
        print(printable(text), file=sys.stderr)


def show_name(path: str) -> str:
    """How a message calls an input."""
    return _STANDARD[0] if path == "-" else escape(path)


def standard_input() -> BinaryIO:
    """The bytes of standard input."""
    return sys.stdin.buffer


def read(path: str) -> bytes:
    """All of a file, or of standard input for "-"; OSError if it cannot be read."""
    with input_of(path) as file, naming(_STANDARD[0] if path == "-" else path):
        return all_of(file.read, show_name(path))


@contextmanager
def input_of(path: str) -> Iterator[BinaryIO]:
    """A file to be read, or standard input for "-"."""
    if path == "-":
        yield standard_input()
        return
    with naming(path):
        file = open_input(path)
    with file:
        yield file


def open_input(path: str) -> BinaryIO:
    """A file to be read.  A pipe with a name is waited for, and a person told so after a second."""
    if os.name != "posix" or not stat.S_ISFIFO(os.stat(path).st_mode):
        return open(path, "rb")
    import select

    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # or it would wait for a writer here
    try:
        arrived = select.poll()
        arrived.register(fd, select.POLLIN | select.POLLHUP)
        if not arrived.poll(_PATIENCE):
            complain(f"{escape(path)}: this is a pipe, and nothing has been written to it; waiting")
            arrived.poll()
        os.set_blocking(fd, True)
        return open(fd, "rb")
    except BaseException:
        os.close(fd)
        raise


def all_of(read: Callable[[int], bytes], name: str) -> bytes:
    """What is read piece by piece until nothing comes; UnreadableError for more than is held.

    Of NULs at the end, of which a buffer or a device may have any number, no more than 1 MiB is
    held; all count as read.
    """
    pieces: list[bytes] = []
    size = held = 0
    while piece := read(_PIECE):
        size += len(piece)
        if size > DEFAULT_LIMITS.total:
            raise UnreadableError(
                f"{name}: more than {DEFAULT_LIMITS.total} bytes, which is too much"
            )
        if held and not piece[0] and not piece.strip(b"\0"):
            continue
        gap = size - len(piece) - held
        held = size
        if held > HELD_MAX:
            raise UnreadableError(
                f"{name}: more than {HELD_MAX} bytes, which is too much at once; "
                "cut out what belongs to the failure, with tail -c 100M for example"
            )
        pieces += [bytes(gap), piece] if gap else [piece]
    return b"".join([*pieces, bytes(min(size - held, _PIECE))])


def read_hex(path: str) -> bytes:
    """The bytes of a file of hex digits, white space between them ignored."""
    text = read(path).decode("ascii", "replace")
    try:
        return bytes.fromhex("".join(text.split()))
    except ValueError as error:
        raise UnreadableError(f"{show_name(path)}: not hex: {error}") from None


def write_lines(lines: Iterable[str]) -> None:
    """Lines to standard output."""
    with naming(_STANDARD[1]):
        for line in lines:
            sys.stdout.write(printable(line, styled=True) + "\n")


def write_json(data: object, indent: int | None = None) -> None:
    """JSON to standard output, in ASCII; on one line without `indent`."""
    with naming(_STANDARD[1]):
        sys.stdout.write(json_text(data, indent) + "\n")


def json_text(data: object, indent: int | None = None) -> str:
    """JSON in ASCII without control characters but newlines, which only `indent` brings."""
    # DEL is the one control character that the library leaves as it is.
    return json.dumps(data, indent=indent).replace("\x7f", "\\u007f")


def write_file(path: str, data: bytes) -> None:
    """Bytes to a file; TerminalError where that is a terminal."""
    with naming(path), open(path, "wb", buffering=0) as file:
        if file.isatty():
            raise TerminalError(f"not writing bytes to a terminal: {escape(path)}")
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]


def write_bytes(data: bytes, instead: str = "a pipe") -> None:
    """Bytes to standard output; TerminalError where a person would be given them."""
    if is_terminal():
        raise TerminalError(f"not writing bytes to a terminal; use {instead}")
    flush()
    with naming(_STANDARD[1]):
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def flush() -> None:
    """Hand over what was written to standard output."""
    with naming(_STANDARD[1]):
        sys.stdout.flush()


def is_terminal() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout.isatty()


def style(colour: str) -> Style:
    """Colours as asked for: "always", "never", or for a terminal only unless NO_COLOR is set."""
    return _style(colour, is_terminal())


def error_style(colour: str) -> Style:
    """The same for standard error."""
    return _style(colour, sys.stderr.isatty())


def _style(colour: str, is_for_people: bool) -> Style:
    if colour == "auto":
        wanted = is_for_people and not os.environ.get("NO_COLOR")
        return Style(wanted and os.environ.get("TERM") != "dumb")
    return Style(colour == "always")


def width() -> int:
    """Columns of the terminal, at least 40; 80 where there is none."""
    import shutil  # which loads what unpacks archives

    return max(shutil.get_terminal_size((80, 24)).columns, 40) if is_terminal() else 80


def error_width() -> int:
    """Columns of the terminal that standard error is; 80 where that cannot be told."""
    try:
        return max(os.get_terminal_size(sys.stderr.fileno()).columns or 80, 40)
    except (OSError, ValueError):
        return 80


def fold_width() -> int | None:
    """Columns to fold lines to for a person; None for a program, which takes whole lines."""
    return width() if is_terminal() else None
