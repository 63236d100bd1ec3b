"""The capture file: the logs of many calls, each with the call that left it.

A msgpack stream: a header, then one entry a call (spec/CAPTURE.md).  It is
written by appending whole entries, so whatever happens to the writer the file
is good up to its last whole entry.  A header may come again: it holds for the
entries behind it, so captures can be joined end to end.

This module is given open binary files and opens none.  Reading takes memory
for one entry at a time, and no length is believed before it was compared with
the limits.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from ..errors import CaptureError
from ..schema import Schema, builtin, to_data
from ..wire import HOST, ByteOrder, bytes_of
from .packed import Bounds, Ext, IncompleteError, Value, pack, unpack

__all__ = ["Call", "Header", "Limits", "Reader", "Writer", "is_capture", "schema_hash"]

VERSION: Final = 1

# The first key of a header, which is how a capture is told from a log.
_MARK: Final = "tlvlog"
_PACKED_MARK: Final = pack(_MARK)
PREFIX_SIZE: Final = 1 + len(_PACKED_MARK)
"""How many bytes `is_capture` looks at."""

_CHUNK: Final = 1 << 16

Extra = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader refuses to exceed, checked before memory is spent on it.

    `entry` bytes of one entry (four of the largest records), `items` in it (an
    entry has nine keys, unknown ones may follow), `depth` of what they nest.
    """

    entry: int = 64 << 20
    items: int = 1000
    depth: int = 8


@dataclass(frozen=True, slots=True)
class Header:
    """What holds for the entries behind it.

    `byte_order` of their logs, `kernel` release that answered ("" if unknown),
    and the schema that explains them: its name, its version and its hash (see
    `schema_hash`).  `extra` has the keys that this version does not know.
    """

    byte_order: ByteOrder = HOST
    kernel: str = ""
    schema: str = ""
    schema_version: int = 0
    schema_hash: str = ""
    extra: Extra = field(default_factory=dict)

    @classmethod
    def of(cls, schema: Schema, *, byte_order: ByteOrder = HOST, kernel: str = "") -> Header:
        """The header of logs that `schema` explains."""
        return cls(byte_order, kernel, schema.name, schema.version, schema_hash(schema))


@dataclass(frozen=True, slots=True)
class Call:
    """One call and the log that it left.

    `time` in nanoseconds since 1970, `pid` and `tid` as the tracer saw them,
    `command` the program's short name, `syscall` and `operation` such as "bpf"
    and "BPF_PROG_LOAD", `result` as the call returned it (a negative errno on
    failure), `capacity` the bytes of log buffer that the program offered, `log`
    the log's bytes.  `extra` has the keys that this version does not know.
    """

    time: int = 0
    pid: int = 0
    tid: int = 0
    command: str = ""
    syscall: str = ""
    operation: str = ""
    result: int = 0
    capacity: int = 0
    log: bytes = b""
    extra: Extra = field(default_factory=dict)


_HEADER_KEYS: Final[dict[str, type]] = {
    "byte_order": str,
    "kernel": str,
    "schema": str,
    "schema_version": int,
    "schema_hash": str,
}
_CALL_KEYS: Final[dict[str, type]] = {
    "time": int,
    "pid": int,
    "tid": int,
    "command": str,
    "syscall": str,
    "operation": str,
    "result": int,
    "capacity": int,
    "log": bytes,
}


class RawFile(Protocol):
    """An open binary file, unbuffered: `write` may take fewer bytes than it is given."""

    def read(self, size: int, /) -> bytes | None: ...
    def write(self, data: bytes, /) -> int | None: ...
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def truncate(self, size: int, /) -> int: ...
    def seekable(self) -> bool: ...


class Readable(Protocol):
    """An open binary file."""

    def read(self, size: int, /) -> bytes | None: ...


def schema_hash(schema: Schema | None = None) -> str:
    """SHA-256 of what a schema means, in hex: docs and hints do not count.

    Over the JSON of the effective spec: keys sorted, no blanks, UTF-8.
    """
    import hashlib
    import json

    plain = _without_prose(to_data(schema or builtin()))
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _without_prose(value: object) -> object:
    if isinstance(value, dict):
        prose = ("doc", "hint", "license")
        return {key: _without_prose(item) for key, item in value.items() if key not in prose}
    if isinstance(value, list):
        return [_without_prose(item) for item in value]
    return value


def is_capture(beginning: bytes) -> bool:
    """Whether bytes begin as a capture does; a log of at most 1 GiB cannot."""
    return beginning[1:PREFIX_SIZE] == _PACKED_MARK and 0x80 <= beginning[0] <= 0x8F


def is_unfinished(beginning: bytes) -> bool:
    """Whether bytes are what a writer leaves that died before its first entry was whole."""
    if not beginning:
        return True
    return 0x80 <= beginning[0] <= 0x8F and _PACKED_MARK.startswith(beginning[1:PREFIX_SIZE])


def header_bytes(header: Header) -> bytes:
    """A header as it stands in the file."""
    return _packed({_MARK: VERSION}, header, _HEADER_KEYS)


def call_bytes(call: Call) -> bytes:
    """An entry as it stands in the file."""
    return _packed({}, call, _CALL_KEYS)


def _packed(first: Extra, what: Header | Call, keys: dict[str, type]) -> bytes:
    data: Extra = {**first, **{key: getattr(what, key) for key in keys}}
    for key, value in what.extra.items():
        data.setdefault(key, value)
    if first and len(data) > 15:
        raise CaptureError(0, "a header has at most 15 keys, so that its first byte tells it")
    return pack(data)


class Reader:
    """The calls of a capture, one after another; iterate again to see what was added.

    Raises CaptureError where the file is not a capture or is damaged.  A file
    that ends inside an entry is none of that: the writer has not finished.
    `header` is the last one read, `end` the offset behind the last whole entry,
    `cut` whether bytes of another follow it.
    """

    def __init__(self, file: Readable, limits: Limits | None = None) -> None:
        limits = limits or Limits()
        self._file = file
        self._bounds = Bounds(limits.entry, limits.items, limits.depth)
        self._data = bytearray()
        self.header: Header | None = None
        self.end = 0

    @property
    def cut(self) -> bool:
        """Whether the file ends, as far as it was read, inside an entry."""
        return bool(self._data)

    def __iter__(self) -> Iterator[Call]:
        while (entry := self._next()) is not None:
            found, size = entry
            if is_header(found):
                self.header = header_of(found, self.end)
                self.end += size
                continue
            if self.header is None:
                raise CaptureError(0, "the first entry is not a header")
            call = call_of(found, self.end)
            self.end += size
            yield call

    def _next(self) -> tuple[Extra, int] | None:
        needed = 1
        while True:
            if not self._fill(needed):
                return None
            try:
                value, size = unpack(self._data, self._bounds)
            except IncompleteError as short:
                needed = short.needed
                continue
            except ValueError as error:
                raise CaptureError(self.end, str(error)) from None
            if not isinstance(value, dict):
                raise CaptureError(self.end, f"an entry that is no map: {type(value).__name__}")
            del self._data[:size]
            return value, size

    def _fill(self, needed: int) -> bool:
        # What was read of a long entry is read again once there is more of it:
        # twice as much each time, or a hostile one would be read a thousand times.
        wanted = needed if needed < _CHUNK else max(needed, 2 * len(self._data))
        while len(self._data) < wanted:
            chunk = self._file.read(_CHUNK)
            if not chunk:
                break
            self._data += chunk
        return len(self._data) >= needed


def is_header(found: Extra) -> bool:
    """Whether a map of a capture is a header."""
    return _MARK in found


def header_of(found: Extra, offset: int) -> Header:
    """The header that a map at `offset` is; takes it apart.  CaptureError where it is damaged."""
    version = found.pop(_MARK)
    if version != VERSION or isinstance(version, bool):
        raise CaptureError(offset, f"format version {version!r:.40}, only {VERSION} is known")
    header = Header(**_fields(found, _HEADER_KEYS, offset))
    if header.byte_order not in ("little", "big"):
        raise CaptureError(offset, f"byte order {header.byte_order!r:.40}")
    return header


def call_of(found: Extra, offset: int) -> Call:
    """The call that a map at `offset` is; takes it apart.  CaptureError where it is damaged."""
    return Call(**_fields(found, _CALL_KEYS, offset))


def _fields(found: Extra, keys: dict[str, type], offset: int) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for key, kind in keys.items():
        if key not in found:
            continue
        value = found.pop(key)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise CaptureError(offset, f"{key} is {type(value).__name__}, not {kind.__name__}")
        fields[key] = value
    return {**fields, "extra": found}


class Writer:
    """Appends calls to a capture, each whole or not at all.

    `file` is open for reading and writing, unbuffered.  What a writer that died
    left behind the last whole entry is cut off; a header is written unless the
    file's last one is the same; without one here `use` must come before `write`.
    CaptureError for a file that is something else; nothing is written to it then.
    A file that cannot be sought (a pipe) gets a capture of its own, header first,
    and half an entry where a write fails.
    """

    def __init__(self, file: RawFile, header: Header | None = None) -> None:
        self._file = file
        self._header: Header | None = None
        self._end = 0
        if file.seekable():
            self._find_end()
        if header is not None:
            self.use(header)

    def _find_end(self) -> None:
        """Stand behind the last whole entry of a file, and cut off the rest."""
        file = self._file
        file.seek(0)
        reader = Reader(file)
        try:
            for _ in reader:
                pass
        except CaptureError as error:
            raise CaptureError(error.offset, f"cannot be added to: {error.text}") from None
        if reader.cut:
            file.seek(0)
            if not reader.end and not is_unfinished(file.read(PREFIX_SIZE) or b"\0"):
                raise CaptureError(0, "cannot be added to: it is no capture")
            file.truncate(reader.end)
        self._end = file.seek(reader.end)
        self._header = reader.header

    def use(self, header: Header) -> None:
        """Say what holds for the entries from now on; written unless it is what held before."""
        if header != self._header:
            self._append(header_bytes(header))
            self._header = header

    def write(self, call: Call) -> None:
        """Append an entry; OSError if it does not fit, the file is then as before."""
        if self._header is None:
            raise ValueError("an entry needs a header in front of it")
        self._append(call_bytes(call))

    def _append(self, data: bytes) -> None:
        # One write an entry: a reader that looks now sees all of it or a part
        # that it knows to be one.
        rest = data
        try:
            while rest:
                rest = rest[self._file.write(rest) or 0 :]
        except OSError:
            if self._file.seekable():
                self._file.truncate(self._end)
                self._file.seek(self._end)
            raise
        self._end += len(data)


def call_to_json(call: Call) -> dict[str, object]:
    """The call without its log as JSON can carry it, in the manner of `export`."""
    data: dict[str, object] = {
        key: _plain(getattr(call, key)) for key in _CALL_KEYS if key != "log"
    }
    for key, value in call.extra.items():
        data.setdefault(key, _plain(value))
    return data


def call_from_json(data: object, log: bytes) -> Call:
    """The call whose JSON form is `data`, with its log; ValueError for what is none.

    Keys that are not known stay as JSON has them: bytes among them are text now.
    """
    if not isinstance(data, dict):
        raise ValueError(f"call is {type(data).__name__}, not an object")
    found: dict[str, Any] = {}
    for key, kind in _CALL_KEYS.items():
        if key not in data or key == "log":
            continue
        value = data[key]
        if kind is int and isinstance(value, str) and re.fullmatch("-?[0-9]{1,20}", value):
            value = int(value)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise ValueError(f"call: {key} is {type(value).__name__}, not {kind.__name__}")
        found[key] = value
    extra = {key: value for key, value in data.items() if key not in _CALL_KEYS}
    call = Call(**found, log=log, extra=extra)
    # What a reader would refuse is refused here: numbers over 64 bits, too many items.
    limits = Limits()
    unpack(call_bytes(call), Bounds(limits.entry, limits.items, limits.depth))
    return call


def _plain(value: object) -> object:
    if isinstance(value, Ext):
        return {"ext": value.code, "value": value.data.hex()}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, str):
        return bytes_of(value).decode("utf-8", "backslashreplace")
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(_plain(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, int) and abs(value) >= 1 << 53:
        return str(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value
