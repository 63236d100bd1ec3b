"""Capture files as input: one log an entry, headed by its call."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO, Protocol

from ..errors import CaptureError
from ..formats.capture import (
    Call,
    Header,
    Reader,
    Writer,
    is_capture,
    is_unfinished,
    schema_hash,
)
from ..formats.packet_magic import PREFIX_SIZE, is_packets
from ..printable import escape
from ..schema import Schema, builtin
from . import status, streams
from .calls import words
from .inputs import Loose

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from ..kernel.packets import PacketCalls

__all__ = [
    "SUFFIXES",
    "Entries",
    "Output",
    "append_to",
    "is_written_to",
    "open_input",
    "open_loosely",
    "report_end",
    "say_other_schema",
]

_PACKETS = ".pcapng"
SUFFIXES = (".tlvlog", _PACKETS)
"""What the names of captures end in; those of the second kind are for packet tools too."""


class Output(Protocol):
    """A writer of a capture, of either kind."""

    def use(self, header: Header) -> None:
        """Say what holds for the calls from now on."""

    def write(self, call: Call) -> None:
        """Append a call."""


class Entries:
    """The calls of a capture; `error` is what ended it early, `cut` whether it ends inside one.

    `packets` is its reader where it is a file of packets.
    """

    def __init__(self, file: BinaryIO, beginning: bytes = b"") -> None:
        self.packets: PacketCalls | None = None
        if is_packets(beginning):
            from ..kernel.packets import PacketCalls  # which loads what reads netlink

            self.packets = PacketCalls(file)
        self._reader: Reader | PacketCalls = self.packets or Reader(file)
        self.error: CaptureError | None = None

    @property
    def cut(self) -> bool:
        return self._reader.cut

    @property
    def header(self) -> Header | None:
        """What holds for the entry that was given last."""
        return self._reader.header

    @property
    def end(self) -> int:
        """Where the last whole entry ends."""
        return self._reader.end

    def __iter__(self) -> Iterator[Call]:
        try:
            yield from self._reader
        except CaptureError as error:
            self.error = error


@contextmanager
def open_input(path: str, *, hex: bool) -> Iterator[Entries | bytes]:
    """A capture's entries, one at a time; of any other input all its bytes."""
    with open_loosely(path, hex=hex) as found:
        yield found if isinstance(found, Entries) else found.everything()


@contextmanager
def open_loosely(path: str, *, hex: bool) -> Iterator[Entries | Loose]:
    """A capture's entries, one at a time; any other input to be read as far as is needed."""
    name = streams.show_name(path)
    if hex:
        data = streams.read_hex(path)
        if _is_any(data[:PREFIX_SIZE]):
            yield Entries(io.BytesIO(data), data[:PREFIX_SIZE])
        else:
            yield Loose(name, io.BytesIO(data), b"")
        return
    file = streams.standard_input() if path == "-" else streams.open_input(path)
    try:
        with streams.naming(name):
            beginning = file.read(PREFIX_SIZE)
        if _is_any(beginning) or (path.endswith(SUFFIXES) and is_unfinished(beginning)):
            yield Entries(_Joined(beginning, file), beginning)
        else:
            yield Loose(name, file, beginning)
    finally:
        if path != "-":
            file.close()


def _is_any(beginning: bytes) -> bool:
    return is_capture(beginning) or is_packets(beginning)


class _Joined(io.BytesIO):
    """Bytes that were read already, then the rest of a file."""

    def __init__(self, beginning: bytes, file: BinaryIO) -> None:
        super().__init__(beginning)
        self._file = file

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(size) or self._file.read(-1 if size is None else size)


@contextmanager
def append_to(path: str | None, *, own: bool = True) -> Iterator[Output | None]:
    """A writer that adds to the capture of that name; None without a name.

    `own`: the logs are those of the running kernel; others need a header.
    A name that ends in .pcapng gets packets.
    CaptureError where the file is something else, or somebody is writing it.
    """
    if path is None:
        yield None
        return
    with _Output(path) as file:
        if file.seekable():
            _lock(file.fileno(), path)
        header = Header.of(builtin(), kernel=_release()) if own else None
        if path.endswith(_PACKETS):
            from ..formats import pcapng

            yield pcapng.Writer(file, header, words)
        else:
            yield Writer(file, header)


class _Output(io.FileIO):
    """A capture to be written; what goes wrong with it names it.

    A pipe is written to as it stands: a capture in which nothing was before.
    """

    def __init__(self, path: str) -> None:
        self._is_regular = True
        with suppress(FileNotFoundError):
            self._is_regular = stat.S_ISREG(os.stat(path).st_mode)
        super().__init__(path, "r+b" if self._is_regular else "wb", opener=_create)
        if self.isatty():
            self.close()
            raise streams.TerminalError(f"not writing bytes to a terminal: {escape(path)}")

    def seekable(self) -> bool:
        return self._is_regular

    def write(self, data: Buffer, /) -> int:
        with streams.naming(str(self.name)):
            return super().write(data)


def _create(path: str, flags: int) -> int:
    return os.open(path, (flags | os.O_CREAT) & ~os.O_TRUNC, 0o666)


def report_end(entries: Entries, name: str, *, fail_truncated: bool = False) -> int:
    """Say how a capture ended unless it ended well; the status."""
    if entries.error is not None:
        streams.complain(f"{name}: {escape(str(entries.error))}")
        return status.MALFORMED
    found = entries.packets
    if found is not None and not entries.cut:
        others = ", ".join(f"{kind} ({number})" for kind, number in found.passed_over.items())
        if others:
            streams.complain(f"{name}: packets of other link types were passed over: {others}")
        return status.OK if found.read or not others else status.MALFORMED
    if entries.cut or entries.header is None:
        where = f"stops inside an entry, at byte {entries.end}" if entries.cut else "is empty"
        streams.complain(f"{name}: the capture {where}")
        return status.TRUNCATED if fail_truncated else status.OK
    return status.OK


def say_other_schema(name: str, header: Header, schema: Schema) -> None:
    """Say of a capture that the schema in use is not the one that its writer had."""
    if not header.schema_hash or header.schema_hash == schema_hash(schema):
        return
    streams.complain(
        f"{name}: written with schema {escape(header.schema)} {header.schema_version}, "
        f"which is not the {escape(schema.name)} {schema.version} in use: "
        "names may be wrong (see --spec)"
    )


def is_written_to(path: str, output: str | None) -> bool:
    """Whether an input is the very file that is added to: reading it would never end."""
    try:
        return output is not None and path != "-" and os.path.samefile(path, output)
    except OSError:
        return False


def _lock(fd: int, path: str) -> None:
    try:
        import fcntl
    except ImportError:  # there are none on this system: it is up to the user
        return
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise CaptureError(0, f"{escape(path)} is being written by somebody else") from None


def _release() -> str:
    return os.uname().release if sys.platform == "linux" else ""
