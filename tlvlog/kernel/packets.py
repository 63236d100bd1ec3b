"""The calls in a file of captured packets: logs in pcapng, and netlink as nlmon gives it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from ..errors import CaptureError
from ..formats import packets, pcapng
from ..formats.capture import Call, Header, Readable
from ..schema import builtin
from .netlink.nlmon import Refusals, payload_of

__all__ = ["PacketCalls"]

_KINDS_MAX: Final = 100


class PacketCalls:
    """The calls of a file of packets, read as `capture.Reader` reads a capture.

    `header` is the one that applies to the call returned last.  `passed_over` counts the packets of
    each link type that hold neither a log nor netlink messages, `answers` those that were read.
    """

    def __init__(self, file: Readable) -> None:
        self._reader = packets.Reader(file)
        self._headers = pcapng.Headers()
        self._refusals = Refusals()
        self._of_netlink = Header.of(builtin())
        self.header: Header | None = None
        self.passed_over: Counter[int] = Counter()
        self.read = 0

    @property
    def cut(self) -> bool:
        """Whether the file ends inside a packet."""
        return self._reader.cut

    @property
    def end(self) -> int:
        """The offset after the last whole packet."""
        return self._reader.end

    def __iter__(self) -> Iterator[Call]:
        for packet in self._reader:
            link_type = packet.interface.link_type
            if link_type == pcapng.LINK_TYPE:
                self.read += 1
                yield self._log(packet)
            elif payload_of(packet) is not None:
                self.read += 1
                for call in self._refusals.feed(packet):
                    self.header = self._of_netlink
                    yield call
            elif link_type in self.passed_over or len(self.passed_over) < _KINDS_MAX:
                self.passed_over[link_type] += 1

    def _log(self, packet: packets.Packet) -> Call:
        try:
            call = pcapng.call_in(packet)
            header = self._headers.of(packet.interface)
        except CaptureError as error:
            raise CaptureError(self.end, error.text) from None
        self.header = header or pcapng.header_by_itself(packet.data)
        return call
