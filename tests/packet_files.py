"""Files of captured netlink packets, made for tests."""

from __future__ import annotations

import struct
from typing import NamedTuple

NETLINK = 253


class Frame(NamedTuple):
    """A packet of netlink: what its datagram is, and how much of it was kept."""

    family: int
    datagram: bytes
    interface: int = 0
    kept: int | None = None


COOKED_2 = 276


def frame_bytes(frame: Frame, link_type: int = NETLINK) -> bytes:
    if link_type == COOKED_2:
        return struct.pack(">HxxIHBB8x", frame.family, 7, 824, 4, 0) + frame.datagram
    return struct.pack(">HH10xH", 4, 824, frame.family) + frame.datagram


def pcap(*frames: Frame, order: str = "little", link_type: int = NETLINK) -> bytes:
    """A pcap file of one frame a microsecond."""
    mark = "<" if order == "little" else ">"
    out = struct.pack(f"{mark}IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, link_type)
    for number, frame in enumerate(frames, 1):
        data = frame_bytes(frame, link_type)
        front = len(data) - len(frame.datagram)
        kept = data if frame.kept is None else data[: front + frame.kept]
        out += struct.pack(f"{mark}IIII", 10**9, number, len(kept), len(data)) + kept
    return out


def block(kind: int, body: bytes) -> bytes:
    body += bytes(-len(body) % 4)
    length = struct.pack("<I", 12 + len(body))
    return struct.pack("<I", kind) + length + body + length


def pcapng(*frames: Frame, interfaces: int = 1) -> bytes:
    """A pcapng file with interfaces nlmon0, nlmon1 and so on."""
    out = block(0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
    for number in range(interfaces):
        name = f"nlmon{number}".encode()
        option = struct.pack("<HH", 2, len(name)) + name + bytes(-len(name) % 4)
        out += block(1, struct.pack("<HHI", NETLINK, 0, 0) + option)
    for number, frame in enumerate(frames, 1):
        data = frame_bytes(frame)
        kept = data if frame.kept is None else data[: 16 + frame.kept]
        body = struct.pack("<IIIII", frame.interface, 0, number, len(kept), len(data)) + kept
        out += block(6, body)
    return out


def message(
    type_: int, flags: int, body: bytes, *, sequence: int = 1, port: int = 0, order: str = "little"
) -> bytes:
    mark = "<" if order == "little" else ">"
    return struct.pack(f"{mark}IHHII", 16 + len(body), type_, flags, sequence, port) + body


def attribute(type_: int, value: bytes, order: str = "little") -> bytes:
    mark = "<" if order == "little" else ">"
    return struct.pack(f"{mark}HH", 4 + len(value), type_) + value + bytes(-len(value) % 4)


def refusal(
    request: bytes,
    error: int = -22,
    text: str = "",
    offset: int | None = None,
    *,
    port: int = 99,
    capped: bool = False,
    order: str = "little",
) -> bytes:
    """The kernel's answer to a request."""
    mark = "<" if order == "little" else ">"
    (sequence,) = struct.unpack_from(f"{mark}I", request, 8)
    tlvs = attribute(1, text.encode() + b"\0", order) if text else b""
    if offset is not None:
        tlvs += attribute(2, struct.pack(f"{mark}I", offset), order)
    echo = request[:16] if capped else request + bytes(-len(request) % 4)
    flags = (0x100 if capped else 0) | (0x200 if tlvs else 0)
    body = struct.pack(f"{mark}i", error) + echo + tlvs
    return message(2, flags, body, sequence=sequence, port=port, order=order)
