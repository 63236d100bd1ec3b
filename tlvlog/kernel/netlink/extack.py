"""Netlink's extended acknowledgements as records.

Pure: datagrams in, records out.  Every NLMSG_ERROR or NLMSG_DONE that says
something becomes an ERROR; where the request is known, a STRING after it says what was
sent and what the kernel would have accepted.  Messages that only carry data are passed
over.  A message that is cut or inconsistent becomes an ERROR of severity warning; the
messages before it are still read.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from typing import Final, NamedTuple

from ...codec.extended_error import ExtendedError
from ...codec.records import Record, String
from ...schema import builtin
from ..matcher import Match, recogniser
from .nests import POLICY_CHILDREN
from .path import (
    HEADER_SIZE,
    Order,
    Place,
    Protocol,
    attributes_in,
    missing_path,
    place_of,
    readings_of,
)
from .policy import Limit, wish
from .protocols import ACK_TLVS

__all__ = ["import_extack"]

_ERROR: Final = 2
_DONE: Final = 3
_CAPPED: Final = 0x100
_CODE_SIZE: Final = 4

_MSG, _OFFS, _COOKIE, _POLICY, _MISS_TYPE, _MISS_NEST = range(1, 7)
_OF_THE_FLAG: Final = ("nested-flag-missing", "nested-flag-unexpected")
_LIMIT_ORDER: Final = [a.name for a in builtin().set_by_name["limit"].attributes]

# A look-up may walk the whole request, and hostile answers could cause one per byte: so this
# many times the input may be walked, and then no more.
_WALKS_MAX: Final = 64


class _Message(NamedTuple):
    """A netlink message within the datagrams; `end` is where the available bytes of it end."""

    start: int
    end: int
    length: int
    type: int
    flags: int
    sequence: int


class _AckImporter:
    def __init__(
        self,
        data: bytes,
        request: bytes | None,
        order: Order,
        protocol: Protocol | None,
        family: str,
    ) -> None:
        self._data = data
        self._order = order
        self._protocol = protocol
        self._family = family
        letter = "<" if order == "little" else ">"
        self._header = struct.Struct(f"{letter}IHHI")
        self._u32 = struct.Struct(f"{letter}I")
        self._s32 = struct.Struct(f"{letter}i")
        self._may_walk = _WALKS_MAX * (len(data) + len(request or b""))
        self._records: list[Record] = []
        self._requests: dict[int, bytes] = {}
        request = request or b""
        for message in self._messages(request):
            self._requests.setdefault(message.sequence, request[message.start : message.end])
        self._records.clear()  # only the kernel can tell what the request lacks

    def run(self) -> list[Record]:
        """The records of all messages."""
        for message in self._messages(self._data):
            if message.type in (_ERROR, _DONE):
                self._acknowledgement(message)
            if message.length > message.end - message.start:
                self._damage("message-short", message.start, message.length, message.end)
        return self._records

    def _messages(self, data: bytes) -> Iterator[_Message]:
        start = 0
        while len(data) - start >= HEADER_SIZE:
            length, type, flags, sequence = self._header.unpack_from(data, start)
            if length < HEADER_SIZE:
                self._damage("message-length", start, length, None)
                return
            end = min(start + length, len(data))
            yield _Message(start, end, length, type, flags, sequence)
            start = end + -length % 4
        if data[start:].strip(b"\0"):
            self._damage("message-short", start, HEADER_SIZE, len(data))

    def _damage(self, reason: str, start: int, needed: int, end: int | None) -> None:
        arguments = (start, needed) if end is None else (start, needed, end - start)
        self._records.append(
            ExtendedError(
                0, subsystem="netlink", reason=reason, severity="warning", arguments=arguments
            )
        )

    def _acknowledgement(self, message: _Message) -> None:
        body = message.start + HEADER_SIZE
        if message.end - body < _CODE_SIZE:
            return
        (error,) = self._s32.unpack_from(self._data, body)
        error = error if -4095 <= error < 0 else 0
        start = body + _CODE_SIZE
        request = self._requests.get(message.sequence)
        if message.type == _ERROR:
            request, start = self._request(message, start)
        if not message.flags & ACK_TLVS:
            start = message.end
        found, limit, end = self._attributes(start, message)
        if error or found:
            self._cause(error, found, limit, request)
        # After the last attribute that fits comes nothing, or damage.
        if message.end - end >= _CODE_SIZE:
            length = int.from_bytes(self._data[end : end + 2], self._order)
            self._damage("attribute-length", end, length, message.end)

    def _request(self, message: _Message, start: int) -> tuple[bytes | None, int]:
        """The request that is answered, as far as known, and where the attributes begin."""
        if message.end - start < HEADER_SIZE:
            return None, message.end
        length, _, _, sequence = self._header.unpack_from(self._data, start)
        given = self._requests.get(sequence)
        if given is not None and given[4:6] != self._data[start + 4 : start + 6]:
            given = None
        after = start + HEADER_SIZE
        if message.flags & _CAPPED or length < HEADER_SIZE:
            return given or self._data[start:after], after
        whole = self._data[start : min(start + length, message.end)]
        after += length - HEADER_SIZE + -length % 4
        return whole, min(after, message.end)

    def _attributes(self, start: int, message: _Message) -> tuple[dict[int, bytes], Limit, int]:
        """The values by type, the first of each; the limit; and where the last one ends."""
        found: dict[int, bytes] = {}
        limit: dict[str, int] = {}
        for attribute in attributes_in(self._data, start, message.end, self._order):
            start = attribute.end + (attribute.start - attribute.end) % 4
            if attribute.type not in found:
                found[attribute.type] = self._data[attribute.start : attribute.end]
                if attribute.type == _POLICY:
                    limit = self._policy(attribute.start, attribute.end)
        return found, {name: limit[name] for name in _LIMIT_ORDER if name in limit}, start

    def _policy(self, start: int, end: int) -> dict[str, int]:
        limit: dict[str, int] = {}
        for child in attributes_in(self._data, start, end, self._order):
            name, size = POLICY_CHILDREN.get(child.type, ("", 0))
            if name and child.end - child.start >= size:
                value = self._data[child.start : child.start + size]
                number = int.from_bytes(value, self._order, signed=name.endswith("-signed"))
                limit.setdefault(name, number)
        return limit

    def _number(self, found: dict[int, bytes], type: int) -> int | None:
        value = found.get(type, b"")
        return self._u32.unpack_from(value)[0] if len(value) >= _CODE_SIZE else None

    def _cause(
        self, error: int, found: dict[int, bytes], limit: Limit, request: bytes | None
    ) -> None:
        offset = self._number(found, _OFFS)
        missing = self._number(found, _MISS_TYPE)
        missing_in = self._number(found, _MISS_NEST)
        message: str | None = None
        reason: int | str = 0
        arguments: tuple[int | str, ...] = ()
        if _MSG in found:
            message = found[_MSG].removesuffix(b"\0").decode("utf-8", "surrogateescape")
            if match := _match(message):
                reason, arguments = match.reason.name, match.arguments
                message = None if match.exact else message
        elif missing is not None:
            reason, arguments = "missing-attribute", (missing,)
        place: Place | None = None
        path: str | None = None
        protocol, is_guess = self._protocol_of(request, offset if missing is None else missing_in)
        if request is None or protocol is None:
            pass
        elif offset is not None:
            place = place_of(request, offset, self._order, protocol, self._family)
            path = place.path if place else None
        elif missing is not None:
            path = missing_path(request, missing, missing_in, self._order, protocol, self._family)
        self._records.append(
            ExtendedError(
                error,
                subsystem="netlink",
                reason=reason,
                severity=None if error else "warning" if _MSG in found else "info",
                message=message,
                field_offset=offset,
                field_path=path,
                arguments=arguments,
                limit=limit or None,
                missing=missing,
                missing_in=missing_in,
                cookie=found.get(_COOKIE),
                attributes=[("guess", 1)] if path and is_guess else (),
            )
        )
        # Where the flag is what is wrong, no value would do better.
        value = place.value if place and reason not in _OF_THE_FLAG else None
        if place and value is not None and (text := wish(value, limit, self._order)):
            self._records.append(String(f"{place.path}: {text}"))

    def _protocol_of(
        self, request: bytes | None, offset: int | None
    ) -> tuple[Protocol | None, bool]:
        """The protocol of a request, None if unknown; and whether another one fits as well."""
        if request is None or not self._may_look_into(request):
            return None, False
        if self._protocol:
            return self._protocol, False
        readings = readings_of(request, offset, self._order)
        return readings[0], len(readings) > 1

    def _may_look_into(self, request: bytes) -> bool:
        self._may_walk -= len(request)
        return self._may_walk >= 0


def _match(message: str) -> Match | None:
    """The reason of a message, which may begin with the name of a module."""
    known = recogniser("netlink")
    module, colon, rest = message.partition(": ")
    match = known.match(message)
    if match is None and colon and module.replace("_", "").isalnum():
        match = known.match(rest)
        return match._replace(exact=False) if match else None
    return match


def import_extack(
    datagrams: bytes,
    request: bytes | None = None,
    *,
    byte_order: str = "host",
    protocol: Protocol | None = None,
    family: str = "",
) -> list[Record]:
    """The records of consecutive netlink datagrams.

    `request` is what was sent, for answers that do not repeat it (found by its sequence
    number, so there may be several in a row).  `protocol` is "route", "generic",
    "netfilter", "xfrm" or "other"; without it the request decides, and if a request can
    be read as two of the first, its path is marked with the attribute `guess`.
    `family` is the name of the generic netlink family that the request is for.
    `byte_order` "little" or "big" is for captures of another machine.
    """
    order: Order = sys.byteorder if byte_order == "host" else byte_order  # type: ignore[assignment]
    return _AckImporter(datagrams, request, order, protocol, family).run()
