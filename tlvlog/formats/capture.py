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

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Protocol

from .._native.accelerator import core
from ..errors import CaptureError, EncodeError
from ..schema import Schema, builtin, to_data
from ..wire import HOST, ByteOrder
from .end import End, RawFile

if TYPE_CHECKING:
    from .entries import Entries, PlainEntries
    from .stream import Bounds

__all__ = ["Call", "Header", "Limits", "Reader", "Writer", "is_capture", "schema_hash"]

VERSION: Final = 1

# The first key of a header, which is how a capture is told from a log.
_MARK: Final = "tlvlog"
_PACKED_MARK: Final = b"\xa6tlvlog"
PREFIX_SIZE: Final = 1 + len(_PACKED_MARK)
"""How many bytes `is_capture` looks at."""

# Whatever msgpack has: None, bool, int, float, str, bytes, extensions, lists and dicts of those.
Extra = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader refuses to exceed, checked before memory is spent on it.

    `entry` bytes of one entry (four of the largest records), `items` in it (an
    entry has nine keys, unknown ones may follow), `depth` of what they nest.
    """

    entry: int = 64 << 20
    items: int = 1000
    depth: int = 8

    def bounds(self) -> Bounds:
        """The same for a stream of values."""
        from .stream import Bounds

        return Bounds(self.entry, self.items, self.depth)


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
CALL_KEYS: Final[dict[str, type]] = {
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


class Readable(Protocol):
    """An open binary file."""

    def read(self, size: int, /) -> bytes | None: ...


def schema_hash(schema: Schema | None = None) -> str:
    """SHA-256 of what a schema means, in hex: docs and hints do not count.

    Over the JSON of the effective spec: keys sorted, no blanks, UTF-8.
    """
    schema = schema or builtin()
    # By the object: to compare schemas takes as long as to compute this.
    known = _HASHES.get(id(schema))
    if known is None or known[0] is not schema:
        known = _HASHES[id(schema)] = schema, _hash(schema)
        while len(_HASHES) > 16:
            _HASHES.popitem(last=False)
    return known[1]


_HASHES: Final[OrderedDict[int, tuple[Schema, str]]] = OrderedDict()


def _hash(schema: Schema) -> str:
    import hashlib
    import json

    plain = _without_prose(to_data(schema))
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _without_prose(value: object) -> object:
    if isinstance(value, dict):
        # What loaders print is not what a log holds.
        prose = ("doc", "hint", "hints", "kernels", "license", "loaders")
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
    """A header as it stands in the file; EncodeError for one that no reader would take."""
    data = _packed({_MARK: VERSION}, header, _HEADER_KEYS)
    if len(header.extra) > 15 - 1 - len(_HEADER_KEYS):
        raise EncodeError("a header has at most 15 keys, so that its first byte tells it")
    found = _reread(data)
    found.pop(_MARK)
    _fields(found, _HEADER_KEYS)
    return data


def call_bytes(call: Call) -> bytes:
    """An entry as it stands in the file; EncodeError for one that no reader would take."""
    data = _packed({}, call, CALL_KEYS)
    _fields(_reread(data), CALL_KEYS)
    return data


def _packed(first: Extra, what: Header | Call, keys: dict[str, type]) -> bytes:
    from .stream import pack

    data: Extra = {**first, **{key: getattr(what, key) for key in keys}}
    for key, value in what.extra.items():
        # An entry with the key of a header would be read as one.
        if key == _MARK or key in keys:
            raise EncodeError(f"the key {key!r} has a meaning of its own and is no extra one")
        data[key] = value
    try:
        return pack(data)
    except ValueError as error:
        raise EncodeError(str(error)) from None


def _reread(data: bytes) -> Extra:
    """What a reader finds; EncodeError if that is damage to it."""
    from .stream import whole

    try:
        found = whole(data, Limits().bounds())
    except ValueError as error:
        raise EncodeError(str(error)) from None
    assert isinstance(found, dict)
    return found


def _fields(found: Extra, keys: dict[str, type]) -> dict[str, Any]:
    """The fields of a header or an entry; EncodeError for a value of another kind."""
    fields: dict[str, Any] = {}
    for key, kind in keys.items():
        if key not in found:
            continue
        value = found.pop(key)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise EncodeError(f"{key} is {type(value).__name__}, not {kind.__name__}")
        fields[key] = value
    if fields.get("byte_order", HOST) not in ("little", "big"):
        raise EncodeError(f"byte order {fields['byte_order']!r:.40}")
    return {**fields, "extra": found}


class Reader:
    """The calls of a capture, one after another; iterate again to see what was added.

    Raises CaptureError where the file is not a capture or is damaged.  A file
    that ends inside an entry is none of that: the writer has not finished.
    `header` is the last one read, `end` the offset behind the last whole entry,
    `cut` whether bytes of another follow it.
    """

    def __init__(self, file: Readable, limits: Limits | None = None) -> None:
        from .entries import Entries, PlainEntries

        limits = limits or Limits()
        self._source: Entries | PlainEntries
        if core is None or limits != Limits():
            self._source = Entries(file, limits.bounds())
        else:
            self._source = PlainEntries(file, limits.bounds())
        self._damage: CaptureError | None = None
        self.header: Header | None = None
        self.end = 0

    @property
    def cut(self) -> bool:
        """Whether the file ends, as far as it was read, inside an entry."""
        return self._source.rest > 0

    def __iter__(self) -> Iterator[Call]:
        while True:
            try:
                if self._damage is not None:
                    raise self._damage
                found = self._source.next(may_be_plain=self.header is not None)
                if found is None:
                    return
                call = Call(*found) if type(found) is list else self._call_of(found)
            except CaptureError as error:
                self._damage = error
                raise
            except ValueError as error:
                self._damage = CaptureError(self.end, str(error))
                raise self._damage from None
            self.end = self._source.end
            if call is not None:
                yield call

    def _call_of(self, found: object) -> Call | None:
        """The call of an entry; None for a header, which holds from now on."""
        assert isinstance(found, dict)
        if is_header(found):
            self.header = header_of(found, self.end)
            return None
        if self.header is None:
            raise ValueError("the first entry is not a header")
        return call_of(found, self.end)


def is_header(found: Extra) -> bool:
    """Whether a map of a capture is a header."""
    return _MARK in found


def header_of(found: Extra, offset: int) -> Header:
    """The header that a map at `offset` is; takes it apart.  CaptureError where it is damaged."""
    version = found.pop(_MARK)
    if version != VERSION or isinstance(version, bool):
        raise CaptureError(offset, f"format version {version!r:.40}, only {VERSION} is known")
    try:
        return Header(**_fields(found, _HEADER_KEYS))
    except EncodeError as error:
        raise CaptureError(offset, str(error)) from None


def call_of(found: Extra, offset: int) -> Call:
    """The call that a map at `offset` is; takes it apart.  CaptureError where it is damaged."""
    try:
        return Call(**_fields(found, CALL_KEYS))
    except EncodeError as error:
        raise CaptureError(offset, str(error)) from None


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
        self._end = End(file)
        self._header: Header | None = None
        if file.seekable():
            self._header = self._go_on(file)
        if header is not None:
            self.use(header)

    def _go_on(self, file: RawFile) -> Header | None:
        """Stand behind the last whole entry of a file; the header that holds there."""
        file.seek(0)
        reader = Reader(file)

        def is_ours() -> bool:
            return reader.end > 0 or is_unfinished(file.read(PREFIX_SIZE) or b"\0")

        self._end.find(reader, is_ours, "it is no capture")
        return reader.header

    def use(self, header: Header) -> None:
        """Say what holds for the entries from now on; written unless it is what held before."""
        if header != self._header:
            self._end.append(header_bytes(header))
            self._header = header

    def write(self, call: Call) -> None:
        """Append an entry; OSError if it does not fit, the file is then as before."""
        if self._header is None:
            raise ValueError("an entry needs a header in front of it")
        self._end.append(call_bytes(call))
