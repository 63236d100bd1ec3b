"""Logs in pcapng: one packet a log, with its call as a comment, so that nothing is lost.

Link type 147 (user 0).  An interface stands for a header of a capture, a packet for
a call; both carry it as comments (spec/CAPTURE.md, section 8).  Comments are what
survives where other programs save, join or cut such a file.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from struct import Struct
from typing import Any, Final

from ..codec.decoder import decode
from ..errors import CaptureError, DecodeError, EncodeError
from .call_json import call_from_json, call_to_json
from .capture import (
    PREFIX_SIZE,
    Call,
    Header,
    call_bytes,
    call_of,
    header_bytes,
    header_of,
    is_header,
)
from .capture import Limits as CaptureLimits
from .end import End, RawFile
from .packet_magic import MAGIC, SECTION
from .packets import (
    APPLICATION,
    COMMENT,
    ENHANCED_PACKET,
    INTERFACE,
    NAME,
    RESOLUTION,
    Interface,
    Packet,
    Reader,
)

__all__ = ["LINK_TYPE", "Headers", "Writer", "call_in"]

LINK_TYPE: Final = 147
_APPLICATION: Final = "tlvlog"
_NANOSECONDS: Final = b"\x09"
# A comment is at most 65,535 bytes long.
_COMMENT_MAX: Final = 60_000
_JSON_MAX: Final = 1 << 16
_WORDS_MAX: Final = 2_000
_PART: Final = re.compile(r"tlvlog:(call|header):([0-9]{1,9})/([0-9]{1,9}):(.*)", re.DOTALL)
_U64_MAX: Final = (1 << 64) - 1


# Comments -----------------------------------------------------------------


def _parts(what: str, text: str) -> Iterator[str]:
    """ASCII text as comments that are short enough."""
    count = max(-(-len(text) // _COMMENT_MAX), 1)
    for index in range(count):
        part = text[index * _COMMENT_MAX : (index + 1) * _COMMENT_MAX]
        yield f"tlvlog:{what}:{index + 1}/{count}:{part}"


def _join(what: str, comments: tuple[str, ...]) -> str:
    """What `_parts` took apart, "" where it is not there; CaptureError where it is not whole."""
    found = [m for m in map(_PART.fullmatch, comments) if m and m[1] == what]
    numbers = [(int(m[2]), int(m[3])) for m in found]
    if numbers != [(index + 1, len(found)) for index in range(len(found))]:
        raise CaptureError(0, f"the comments that hold a {what} are not complete")
    return "".join(m[4] for m in found)


def _as_text(data: dict[str, object], packed: bytes, *, is_exact: bool) -> str:
    """JSON where that says all and is short, else msgpack as base64."""
    text = json.dumps(data) if is_exact else ""
    if is_exact and len(text) <= _JSON_MAX:
        return text
    return base64.b64encode(packed).decode("ascii")


def _unpacked(text: str, what: str) -> Any:
    """What JSON or base64 of msgpack says; CaptureError for neither."""
    try:
        if text.startswith("{"):
            return json.loads(text)
        from .stream import whole

        return whole(base64.b64decode(text, validate=True), CaptureLimits().bounds())
    except (ValueError, RecursionError, binascii.Error):
        raise CaptureError(0, f"the comment that holds a {what} is damaged") from None


def _call_text(call: Call) -> str:
    bare = replace(call, log=b"")
    data = call_to_json(bare)
    try:
        is_exact = call_from_json(json.loads(json.dumps(data)), b"") == bare
    except (ValueError, RecursionError):
        is_exact = False
    return _as_text(data, call_bytes(bare), is_exact=is_exact)


def _header_text(header: Header) -> str:
    packed = header_bytes(header)
    data: dict[str, object] = {
        "byte_order": header.byte_order,
        "kernel": header.kernel,
        "schema": header.schema,
        "schema_version": header.schema_version,
        "schema_hash": header.schema_hash,
    }
    is_exact = not header.extra and all(str(v).isprintable() for v in data.values())
    return _as_text(data, packed, is_exact=is_exact)


class Headers:
    """The headers of interfaces, each read once."""

    def __init__(self) -> None:
        self._known: dict[int, Header | None] = {}

    def of(self, interface: Interface) -> Header | None:
        """The header that an interface stands for; None where its comments say none.

        CaptureError where they are damaged.
        """
        if interface.number not in self._known:
            self._known[interface.number] = _header_in(interface.comments)
        return self._known[interface.number]


def _header_in(comments: tuple[str, ...]) -> Header | None:
    text = _join("header", comments)
    if not text:
        return None
    found = _unpacked(text, "header")
    if not isinstance(found, dict):
        raise CaptureError(0, "the comment that holds a header is damaged")
    if text.startswith("{"):
        found = {"tlvlog": 1, **found}
    if not is_header(found):
        raise CaptureError(0, "the comment that holds a header is damaged")
    return header_of(found, 0)


def call_in(packet: Packet) -> Call:
    """The call of a log that was captured as a packet, of one without comments its time.

    CaptureError where its comments are damaged.
    """
    text = _join("call", packet.comments)
    if not text:
        return Call(time=packet.time, log=packet.data)
    found = _unpacked(text, "call")
    if text.startswith("{"):
        try:
            return call_from_json(found, packet.data)
        except (ValueError, RecursionError) as error:
            raise CaptureError(0, str(error)) from None
    if not isinstance(found, dict):
        raise CaptureError(0, "the comment that holds a call is damaged")
    return replace(call_of(found, 0), log=packet.data)


def header_by_itself(log: bytes) -> Header:
    """The header of a log that came without one: its byte order is what its first record shows."""
    try:
        order = decode(log).byte_order
    except DecodeError as error:
        order = error.log.byte_order
    return Header(order)


# Writing ------------------------------------------------------------------

# Little-endian on every machine: what is written depends on the logs alone.
_U16: Final = Struct("<HH")
_U32: Final = Struct("<II")


def _option(code: int, value: bytes) -> bytes:
    return _U16.pack(code, len(value)) + value + bytes(-len(value) % 4)


def _block(kind: int, body: bytes, options: list[bytes]) -> bytes:
    tail = b"".join(options) + _option(0, b"")
    length = 12 + len(body) + len(tail)
    head = _U32.pack(kind, length)
    return head + body + tail + head[4:]


def _section() -> bytes:
    body = Struct("<IHHq").pack(MAGIC, 1, 0, -1)
    return _block(SECTION, body, [_option(APPLICATION, _APPLICATION.encode())])


def _interface(header: Header) -> bytes:
    body = Struct("<HHI").pack(LINK_TYPE, 0, 0)
    comments = [_option(COMMENT, c.encode()) for c in _parts("header", _header_text(header))]
    name = _option(NAME, _APPLICATION.encode())
    return _block(INTERFACE, body, [*comments, name, _option(RESOLUTION, _NANOSECONDS)])


def _packet(interface: int, call: Call, words: str) -> bytes:
    time = min(max(call.time, 0), _U64_MAX)
    size = len(call.log)
    body = Struct("<IIIII").pack(interface, time >> 32, time & 0xFFFF_FFFF, size, size)
    body += call.log + bytes(-size % 4)
    told = words.encode("utf-8", "backslashreplace")[:_WORDS_MAX].decode("utf-8", "ignore")
    comments = [*([told] if told else []), *_parts("call", _call_text(call))]
    return _block(ENHANCED_PACKET, body, [_option(COMMENT, c.encode()) for c in comments])


class Writer:
    """Appends calls to a pcapng file, each whole or not at all, in a section of its own.

    As `capture.Writer`, which see.  `describe` says in words what a call was, for the comment
    that people read.  What a writer that died left behind the last whole block is cut off where
    the section is of this program's; CaptureError for a file that is something else.
    """

    def __init__(
        self,
        file: RawFile,
        header: Header | None = None,
        describe: Callable[[Call], str] = lambda _: "",
    ) -> None:
        self._end = End(file)
        self._describe = describe
        self._numbers: list[Header] = []
        self._current: int | None = None
        self._has_section = False
        if file.seekable():
            self._go_on(file)
        if header is not None:
            self.use(header)

    def _go_on(self, file: RawFile) -> None:
        file.seek(0)
        reader = Reader(file)

        def is_ours() -> bool:
            if reader.end:
                return reader.application == _APPLICATION
            return _section().startswith(file.read(PREFIX_SIZE) or b"\0")

        self._end.find(reader, is_ours, "it ends inside a block")

    def use(self, header: Header) -> None:
        """Say what holds for the logs from now on."""
        if header not in self._numbers:
            data = _interface(header)
            self._end.append(data if self._has_section else _section() + data)
            self._has_section = True
            self._numbers.append(header)
        self._current = self._numbers.index(header)

    def write(self, call: Call) -> None:
        """Append a log; OSError if it does not fit, the file is then as before."""
        if self._current is None:
            raise ValueError("a log needs a header in front of it")
        if len(call_bytes(call)) > CaptureLimits().entry:
            raise EncodeError("the call is larger than a reader takes")
        self._end.append(_packet(self._current, call, self._describe(call)))
