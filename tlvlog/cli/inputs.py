"""An input that is no capture: of a log as many bytes as can matter, and what lies behind them.

A log is often a small part of its buffer, and a file may be larger than memory or
never end.  So nothing is read that cannot belong to the log, and nothing beyond
the limits of a reader.
"""

from __future__ import annotations

import os
import stat
from typing import BinaryIO, NamedTuple

from ..codec.decoder import decode, log_bytes
from ..codec.log import Log
from ..errors import DecodeError
from ..formats.text import count
from ..schema import Schema
from . import streams

__all__ = ["Behind", "Loose", "begins_oddly", "instead"]

# How much of what lies behind a log is looked at, and counted where its size is not known.
_LOOK_MAX = 1 << 16
_SAMPLE = 4096


class Behind(NamedTuple):
    """What lies behind a log: how many bytes, whether there may be more, whether they look like
    logs.
    """

    size: int
    is_more: bool
    is_logs: bool

    def __str__(self) -> str:
        least = "at least " if self.is_more else ""
        verb = "follows" if self.size == 1 and not self.is_more else "follow"
        what = ", which look like more logs" if self.is_logs else ""
        return f"{least}{count(self.size, 'byte')} {verb}{what}"


class Loose:
    """An open input that is no capture; `beginning` was read from it already."""

    def __init__(self, name: str, file: BinaryIO, beginning: bytes) -> None:
        self._name = name
        self._file = file
        self._waiting = beginning
        self._first = b""  # of what was taken
        self._read = 0
        self._size = _size_of(file, len(beginning))

    def _take(self, size: int) -> bytes:
        with streams.naming(self._name):
            data = self._waiting or self._file.read(size)
        self._waiting = b""
        self._read += len(data)
        if len(self._first) < _SAMPLE:
            self._first += data[:_SAMPLE]
        return data

    def sample(self) -> bytes:
        """The first bytes, as many as are there without waiting for more."""
        peek = getattr(self._file, "peek", None)
        more = peek(_SAMPLE) if peek is not None else self._file.read(_SAMPLE)
        return self._first + more if len(self._first) < _SAMPLE else self._first

    def everything(self) -> bytes:
        """All bytes; UnreadableError for more than a reader accepts."""
        return streams.all_of(self._take, self._name)

    def log(self, schema: Schema, byte_order: str) -> bytes:
        """The bytes of the log that it begins with, and perhaps some behind it."""
        return log_bytes(self._take, schema=schema, byte_order=byte_order)

    def behind(self, data: bytes, log: Log, schema: Schema) -> Behind | None:
        """What lies behind a whole log, the last thing that is read; None for nothing."""
        if log.state != "complete":
            return None
        sample = data[log.size : log.size + _LOOK_MAX]
        while len(sample) < _LOOK_MAX and (piece := self._take(_LOOK_MAX - len(sample))):
            sample += piece
        size = self._read - log.size
        is_more = False
        if self._size is not None:
            size = max(size, self._size - log.size)
        else:
            is_more = len(sample) == _LOOK_MAX
        return Behind(size, is_more, _is_log(sample, schema)) if size > 0 else None


def begins_oddly(log: Log) -> bool:
    """Whether what came before the damage may be chance: no record, or first an unknown one."""
    return not log.records or log.records[0].name == "unknown"


def instead(data: bytes, *tried: str) -> str:
    """What stands behind a complaint about bytes that are something else; "" where that is not
    known, or the verb or option for it was `tried`.
    """
    from ..text.foreign import foreign  # with all that reads texts

    found = foreign(data)
    return f"; {found}" if found and found.verb not in tried else ""


def _size_of(file: BinaryIO, read: int) -> int | None:
    """Bytes of a regular file from where it was begun with; None for what has no size."""
    try:
        found = os.fstat(file.fileno())
        return found.st_size - file.tell() + read if stat.S_ISREG(found.st_mode) else None
    except (OSError, ValueError):  # no file of the system's
        return None


def _is_log(data: bytes, schema: Schema) -> bool:
    """Whether bytes begin with a record that makes sense, or with an end record."""
    try:
        log = decode(data, schema=schema)
    except DecodeError as error:
        log = error.log
    return log.state == "complete" or len(log.records) > 0
