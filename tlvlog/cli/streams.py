"""Files in, text out: where the command meets its surroundings."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from typing import BinaryIO

from ..formats.text import Style, escape


class UnreadableError(Exception):
    """A file of the user's that could not be read or is not what was asked for."""


def complain(text: str) -> None:
    """One line to standard error, with the command's name."""
    print(f"tlvlog: {text}", file=sys.stderr)


def note(text: str) -> None:
    """A line to standard error that is no complaint."""
    print(text, file=sys.stderr)


def show_name(path: str) -> str:
    """How a message calls an input."""
    return "standard input" if path == "-" else escape(path)


def standard_input() -> BinaryIO:
    """The bytes of standard input; OSError if whoever started us closed it."""
    if sys.stdin is None:
        raise OSError(errno.EBADF, "is closed", "standard input")
    return sys.stdin.buffer


def read(path: str) -> bytes:
    """All of a file, or of standard input for "-"; OSError if it cannot be read."""
    if path == "-":
        return standard_input().read()
    with open(path, "rb") as file:
        return file.read()


def read_hex(path: str) -> bytes:
    """The bytes of a file of hex digits, white space between them ignored."""
    text = read(path).decode("ascii", "replace")
    try:
        return bytes.fromhex("".join(text.split()))
    except ValueError as error:
        raise UnreadableError(f"{show_name(path)}: not hex: {error}") from None


def write_lines(lines: Iterable[str]) -> None:
    """Lines to standard output."""
    for line in lines:
        sys.stdout.write(line + "\n")


def write_bytes(data: bytes) -> None:
    """Bytes to standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def is_terminal() -> bool:
    """Whether a person reads standard output."""
    return sys.stdout.isatty()


def style(colour: str) -> Style:
    """Colours as asked for: "always", "never", or for a terminal only unless NO_COLOR is set."""
    if colour == "auto":
        wanted = is_terminal() and not os.environ.get("NO_COLOR")
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
