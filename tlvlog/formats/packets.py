"""Files of captured packets, pcap and pcapng: their packets, one after another.

A reader of our own: it is a few pages, it streams, and it compares every length
with its limits before it spends memory.  Nothing inside the packets is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import Struct
from typing import Final, NamedTuple

from ..errors import CaptureError
from ..wire import MARKS, ByteOrder
from .capture import Readable
from .packet_magic import CLASSIC, MAGIC, SECTION, is_packets, order_of

__all__ = ["Interface", "Limits", "Packet", "Reader"]

INTERFACE, PACKET, SIMPLE_PACKET, ENHANCED_PACKET = 1, 2, 3, 6
BLOCK_MIN: Final = 12
COMMENT: Final = 1
NAME, RESOLUTION, TIME_OFFSET = 2, 9, 14
APPLICATION: Final = 4

_PIECE: Final = 1 << 20
_NANO: Final = 10**9
_CLASSIC_HEADER: Final = "IHHiIII"
_LINK_MASK: Final = 0xFFFF  # above it pcap keeps the length of a checksum


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader refuses to exceed: `block` bytes of a block (a log of the largest entry of a
    capture, and its call as base64), `interfaces` of a file.
    """

    block: int = 192 << 20
    interfaces: int = 65_536


class Interface(NamedTuple):
    """Where packets were captured; `number` counts through the file, over all its sections.

    `link_type` as registered for pcap, `ticks` of a second and `offset` in seconds are those of
    its times; `comments` as they stand in the file.
    """

    number: int
    link_type: int
    name: str = ""
    ticks: int = 10**6
    offset: int = 0
    comments: tuple[str, ...] = ()


class Packet(NamedTuple):
    """A packet: `data` is what was kept of its `size` bytes, `time` in nanoseconds since 1970.

    `order` is the byte order of the machine that wrote the file; `comments` as they stand there.
    """

    interface: Interface
    time: int
    data: bytes
    size: int
    order: ByteOrder
    comments: tuple[str, ...] = ()


@dataclass(slots=True)
class _Section:
    order: ByteOrder
    application: str = ""
    interfaces: list[Interface] = field(default_factory=list)


class _EndError(Exception):
    """The file ends here."""


class Reader:
    """The packets of a file.

    Raises CaptureError where the file is damaged or no such file.  One that ends inside a packet
    is neither: the writer has not finished.  `end` is the offset behind the last whole block,
    `cut` says whether bytes of another follow it; `application` wrote the last section.
    """

    def __init__(self, file: Readable, limits: Limits | None = None) -> None:
        self._file = file
        self._limits = limits or Limits()
        self._section = _Section("little")
        self._count = 0
        self._taken = 0
        self.end = 0

    @property
    def cut(self) -> bool:
        """Whether the file ends, as far as it was read, inside a block."""
        return self._taken > self.end

    @property
    def application(self) -> str:
        """The program that wrote the section that was read last, "" where it does not say."""
        return self._section.application

    def __iter__(self) -> Iterator[Packet]:
        try:
            beginning = self._take(8)
            self._refuse_unless(beginning)
            if int.from_bytes(beginning[:4], "big") == SECTION:
                yield from self._blocks(beginning)
            else:
                yield from self._records(beginning)
        except _EndError:
            return

    def _take(self, size: int) -> bytes:
        """So many bytes; _EndError where the file has fewer.  No memory for what is not there."""
        pieces = []
        while size and (piece := self._file.read(min(size, _PIECE))):
            pieces.append(piece)
            size -= len(piece)
            self._taken += len(piece)
        if size:
            raise _EndError
        return b"".join(pieces)

    def _damage(self, text: str) -> CaptureError:
        return CaptureError(self.end, text)

    def _refuse_unless(self, beginning: bytes) -> None:
        is_known = int.from_bytes(beginning[:4], "big") == SECTION or is_packets(beginning)
        if not is_known:
            raise self._damage("neither pcap nor pcapng")

    # pcap -----------------------------------------------------------------

    def _records(self, beginning: bytes) -> Iterator[Packet]:
        magic = next(magic for magic in CLASSIC if order_of(beginning, magic))
        order = order_of(beginning, magic) or "little"
        header = beginning + self._take(16)
        link_type = Struct(f"{MARKS[order]}{_CLASSIC_HEADER}").unpack(header)[-1]
        interface = Interface(0, link_type & _LINK_MASK, ticks=CLASSIC[magic])
        record = Struct(f"{MARKS[order]}IIII")
        self.end = self._taken
        while True:
            seconds, ticks, kept, size = record.unpack(self._take(record.size))
            if kept > self._limits.block:
                raise self._damage(f"a packet of {kept} bytes, the limit is {self._limits.block}")
            data = self._take(kept)
            self.end = self._taken
            time = seconds * _NANO + ticks * _NANO // interface.ticks
            yield Packet(interface, time, data, max(size, kept), order)

    # pcapng ---------------------------------------------------------------

    def _blocks(self, beginning: bytes) -> Iterator[Packet]:
        while True:
            if int.from_bytes(beginning[:4], "big") == SECTION:
                kind, body = SECTION, self._begin(beginning)
                self._section.application = self._options(body[12:]).get(APPLICATION, [""])[0]
            else:
                u32 = Struct(f"{MARKS[self._section.order]}II")
                kind, length = u32.unpack(beginning)
                body = self._body(length)
            packet = None
            if kind == INTERFACE:
                self._interface(body)
            elif kind in (PACKET, SIMPLE_PACKET, ENHANCED_PACKET):
                packet = self._packet(kind, body)
            self.end = self._taken
            if packet is not None:
                yield packet
            beginning = self._take(8)

    def _begin(self, beginning: bytes) -> bytes:
        """The body of a section header behind its magic number; a new section."""
        order = order_of(self._take(4), MAGIC)
        if order is None:
            raise self._damage("a section without its magic number")
        self._section = _Section(order)
        length = int.from_bytes(beginning[4:], order)
        if length < BLOCK_MIN + 16:
            raise self._damage(f"a section header of {length} bytes")
        body = self._body(length, 12)
        major, _ = self._unpack("HH", body, 0)
        if major != 1:
            raise self._damage(f"pcapng of version {major}, only 1 is known")
        return body

    def _body(self, length: int, taken: int = 8) -> bytes:
        """The rest of a block of `length` bytes, of which some were taken, without its end."""
        if not BLOCK_MIN <= length <= self._limits.block or length % 4:
            raise self._damage(f"a block of {length} bytes")
        body = self._take(length - taken)
        said = int.from_bytes(body[-4:], self._section.order)
        if said != length:
            raise self._damage(f"a block of {length} bytes says {said} at its end")
        return body[:-4]

    def _unpack(self, form: str, data: bytes, offset: int) -> tuple[int, ...]:
        layout = Struct(f"{MARKS[self._section.order]}{form}")
        if len(data) - offset < layout.size:
            raise self._damage("a block that is too short for its kind")
        return layout.unpack_from(data, offset)

    def _options(self, data: bytes) -> dict[int, list[str]]:
        """The options of a block by their code, as text; bytes that are not UTF-8 are kept."""
        found: dict[int, list[str]] = {}
        at = 0
        while len(data) - at >= 4:
            code, length = self._unpack("HH", data, at)
            if code == 0:
                break
            if length > len(data) - at - 4:
                raise self._damage(f"an option of {length} bytes where {len(data) - at - 4} are")
            value = data[at + 4 : at + 4 + length]
            found.setdefault(code, []).append(value.decode("utf-8", "surrogateescape"))
            at += 4 + length + -length % 4
        return found

    def _interface(self, body: bytes) -> None:
        if self._count >= self._limits.interfaces:
            raise self._damage(f"more than {self._limits.interfaces} interfaces")
        (link_type,) = self._unpack("H", body, 0)
        options = self._options(body[8:])
        self._section.interfaces.append(
            Interface(
                self._count,
                link_type,
                options.get(NAME, [""])[0],
                _ticks(_raw(options, RESOLUTION)),
                int.from_bytes(_raw(options, TIME_OFFSET)[:8], self._section.order, signed=True),
                tuple(options.get(COMMENT, ())),
            )
        )
        self._count += 1

    def _packet(self, kind: int, body: bytes) -> Packet:
        number, ticks, options = 0, 0, 0
        if kind == SIMPLE_PACKET:
            (size,) = self._unpack("I", body, 0)
            start, kept = 4, min(size, len(body) - 4)
        else:
            number, high, low, kept, size = self._unpack("IIIII", body, 0)
            number &= 0xFFFF if kind == PACKET and self._section.order == "little" else ~0
            number >>= 16 if kind == PACKET and self._section.order == "big" else 0
            start, ticks, options = 20, high << 32 | low, 20 + kept + -kept % 4
        if number >= len(self._section.interfaces):
            raise self._damage(f"a packet of interface {number}, which the section does not have")
        if kept > len(body) - start:
            raise self._damage(f"a packet of {kept} bytes where {len(body) - start} are")
        interface = self._section.interfaces[number]
        found = self._options(body[options:]) if options else {}
        return Packet(
            interface,
            ticks * _NANO // interface.ticks + interface.offset * _NANO if options else 0,
            body[start : start + kept],
            max(size, kept),
            self._section.order,
            tuple(found.get(COMMENT, ())),
        )


def _raw(options: dict[int, list[str]], code: int) -> bytes:
    return options.get(code, [""])[0].encode("utf-8", "surrogateescape")


def _ticks(resolution: bytes) -> int:
    """The ticks of a second; a power of two with the top bit, else of ten, microseconds without."""
    if not resolution:
        return 10**6
    power = resolution[0] & 0x7F
    return 1 << power if resolution[0] & 0x80 else 10**power
