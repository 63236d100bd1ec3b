"""For loops in Python: calls are written down as they return, and counted afterwards.

A recorder adds to a capture inside of the campaign's folder, whole entries at a
time, so a loop that is killed loses what it did in the last second and no more.
A verifier's text is kept as it is; counting reads what it says.
"""

from __future__ import annotations

import os
import struct
import time
from functools import lru_cache
from pathlib import Path
from typing import Final, Self

from ..formats.capture import Header, header_bytes
from ..formats.stream import pack
from ..schema import builtin
from ..wire import END_LENGTH, END_TYPE, HEADERS, HOST
from .outcome import NO_TYPE
from .partial import Partial
from .scan import Options, scan
from .store import Folder

__all__ = ["Recorder"]

FLUSH: Final = 1 << 20
"""Bytes after which entries are written to the file."""
FLUSH_SECONDS: Final = 1.0

_STRING: Final = builtin().record_by_name["string"].type
_END: Final = HEADERS[HOST].pack(END_TYPE, END_LENGTH) + bytes(END_LENGTH)
_HEADER: Final = HEADERS[HOST]
# The keys of an entry as msgpack, each with the first byte of its value.
_TIME: Final = pack("time") + b"\xcf"
_RESULT: Final = pack("result") + b"\xd3"
_LOG: Final = pack("log") + b"\xc6"
_TYPE: Final = pack("prog_type") + b"\xce"
_U64: Final = struct.Struct(">Q")
_S64: Final = struct.Struct(">q")
_U32: Final = struct.Struct(">I")


class Recorder:
    """Writes calls down in the folder of a campaign, new or there already; a context manager.

    `kernel` is the release that answers, by default this machine's.  Leaving the
    context counts what was written; `tlvlog campaign scan FOLDER` does so too.
    """

    def __init__(self, folder: str | Path, *, kernel: str | None = None) -> None:
        self._folder = Folder(folder, create=True)
        name = f"recorded-{time.time_ns()}-{os.getpid()}.tlvlog"
        self.path = self._folder.path / name
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._fd: int | None = os.open(self.path, flags | getattr(os, "O_CLOEXEC", 0), 0o666)
        if kernel is None:
            kernel = os.uname().release if hasattr(os, "uname") else ""
        self._pending = [header_bytes(Header.of(builtin(), kernel=kernel))]
        self._size = 0
        self._flushed = time.monotonic()
        self._folder.add_inputs([{"path": str(self.path), "kind": "auto", "errno": None}])

    def add(
        self,
        operation: str,
        errno: int,
        log: bytes = b"",
        *,
        text: bytes | None = None,
        prog_type: int = NO_TYPE,
        time_ns: int | None = None,
    ) -> None:
        """Write a call down: `errno` positive, 0 for success; its log, or a verifier's text.

        `time_ns` since 1970 is when it returned, by default now.
        """
        if self._fd is None:
            raise ValueError("the recorder is closed")
        moment = time.time_ns() if time_ns is None else time_ns
        if text is not None:
            log = b"".join((_HEADER.pack(_STRING, len(text)), text, _END)) if text else _END
        entry = [
            b"\x84" if prog_type == NO_TYPE else b"\x85",
            _TIME, _U64.pack(moment), _operation(operation), _RESULT, _S64.pack(-errno),
            _LOG, _U32.pack(len(log)), log,
        ]  # fmt: skip
        if prog_type != NO_TYPE:
            entry += (_TYPE, _U32.pack(prog_type))
        self._pending += entry
        self._size += len(log) + 64
        if self._size >= FLUSH or time.monotonic() - self._flushed >= FLUSH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Write what is pending to the file; OSError where it does not fit."""
        if self._fd is None:
            return
        data = memoryview(b"".join(self._pending))
        self._pending, self._size = [], 0
        self._flushed = time.monotonic()
        while data:
            data = data[os.write(self._fd, data) :]

    def close(self) -> None:
        """Write what is pending; nothing can be added any more."""
        self.flush()
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    def count(self, options: Options | None = None) -> Partial:
        """Count all that the campaign has, what was just written included."""
        self.flush()
        return scan(self._folder, [], options).total

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.close()
        if kind is None:
            self.count()


@lru_cache(maxsize=1024)
def _operation(name: str) -> bytes:
    return pack("operation") + pack(name)
