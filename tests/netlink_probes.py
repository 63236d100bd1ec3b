"""Hundreds of netlink requests that the kernel refuses, sent from a private network namespace.

Run as a program: it leaves the caller's network namespace first and fails if it
cannot, then prints one JSON object a probe: request, answer, protocol, whether
the answer was to be capped.  Nothing outlives it.
"""

from __future__ import annotations

import ctypes
import json
import os
import random
import struct
import sys
from collections.abc import Iterator

from tlvlog.errors import KernelError
from tlvlog.kernel.netlink.names import names_of
from tlvlog.kernel.netlink.nests import MESSAGES
from tlvlog.kernel.netlink.request import GENERIC, ROUTE, request

CLONE_NEWNET = 0x40000000
REQUEST, ACK, DUMP, EXCLUSIVE, CREATE = 1, 4, 0x300, 0x200, 0x400
CONTROLLER = 16

LINK_KINDS = [b"vlan", b"veth", b"bridge", b"nosuch", b"macvlan", b"vxlan", b"tun", b"dummy"]
QDISC_KINDS = [b"htb", b"tbf", b"fq_codel", b"netem", b"ingress", b"u32", b"flower", b"nosuch"]


def attribute(type: int, value: bytes) -> bytes:
    return struct.pack("=HH", 4 + len(value), type) + value + bytes(-len(value) % 4)


def message(type: int, body: bytes, flags: int) -> bytes:
    return struct.pack("=IHHII", 16 + len(body), type, flags | REQUEST | ACK, 1, 0) + body


def link_info(rng: random.Random) -> bytes:
    info = attribute(1, rng.choice(LINK_KINDS) + b"\0")
    if rng.random() < 0.6:
        data = b"".join(attribute(rng.randrange(12), value(rng)) for _ in range(2))
        info += attribute(2, data)
    return info


def value(rng: random.Random) -> bytes:
    return rng.choice(
        [
            b"",
            bytes([rng.randrange(256)]),
            struct.pack("=H", rng.randrange(9)),
            struct.pack("=I", rng.choice([0, 1, 2, 99, 1500, 70000, 0xFFFF_FFFF])),
            rng.choice([b"v0\0", b"lo\0", b"nosuch\0", b"x" * 21]),
            bytes([10, 0, 0, rng.randrange(4)]),
            rng.randbytes(rng.choice([6, 8, 12, 16, 40])),
        ]
    )


def header(name: str, size: int, rng: random.Random) -> bytes:
    """A fixed header of a message, mostly one that makes sense."""
    if rng.random() < 0.05:
        return rng.randbytes(size)
    index = rng.choice([0, 1, 2, 99])
    family = rng.choice([0, 2, 10])
    if name == "ifinfomsg":
        return struct.pack("=BxHiII", rng.choice([0, 7]), 0, index, 0, 0)
    if name == "ifaddrmsg":
        return struct.pack("=BBBBI", family, rng.choice([0, 24, 33, 129]), 0, 0, index)
    if name == "rtmsg":
        kind = rng.choice([0, 1, 6, 99])
        return struct.pack("=BBBBBBBBI", family, rng.choice([0, 24]), 0, 0, 254, 4, 0, kind, 0)
    if name == "ndmsg":
        return struct.pack("=BxHiHBB", family, 0, index, rng.choice([0, 2, 128]), 0, 0)
    if name == "tcmsg":
        return struct.pack("=BxHiIII", 0, 0, index, 0, rng.choice([0, 0xFFFF_FFFF, 1 << 16]), 8)
    if name == "fib_rule_hdr":
        return struct.pack("=BBBBBBBBI", family, 0, 0, 0, 254, 0, 0, rng.choice([0, 1, 99]), 0)
    return bytes(size)


def route_probes(seed: int) -> Iterator[bytes]:
    """Requests of routing netlink, without end."""
    rng = random.Random(seed)
    numbers = sorted(names_of("RTM"))
    while True:
        type = rng.choice([*numbers, 16, 16, 20, 24, 28, 32, 36, 44, 104])
        layout = MESSAGES.get(type & ~3)
        if layout is None:
            continue
        body = header(layout.header, layout.size, rng)
        if rng.random() < 0.03:
            body = body[: rng.randrange(len(body))]
        names = names_of(layout.names)
        for _ in range(rng.randrange(4)):
            number = rng.choice([*names, 120])
            content = value(rng)
            if names.get(number) == "IFLA_LINKINFO":
                content = link_info(rng)
            elif names.get(number) == "TCA_KIND":
                content = rng.choice(QDISC_KINDS) + b"\0"
            body += attribute(number, content)
        asks = type % 4 == 2
        flags = rng.choice([0, DUMP] if asks else [0, CREATE, CREATE | EXCLUSIVE])
        yield message(type, body, flags)


def generic_probes(seed: int) -> Iterator[bytes]:
    """Requests of the generic netlink controller, without end."""
    rng = random.Random(seed)
    while True:
        body = struct.pack("=BBH", rng.choice([3, 3, 10, 0, 99]), rng.choice([1, 2]), 0)
        for _ in range(rng.randrange(4)):
            body += attribute(rng.randrange(12), value(rng))
        yield message(CONTROLLER, body, rng.choice([0, 0, DUMP]))


def main() -> None:
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    before = os.readlink("/proc/self/ns/net")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET):
        sys.exit(f"unshare: {os.strerror(ctypes.get_errno())}")
    if os.readlink("/proc/self/ns/net") == before:
        sys.exit("still in the network namespace of the caller")
    route, generic = route_probes(seed), generic_probes(seed)
    for number in range(count):
        protocol = GENERIC if number % 8 == 7 else ROUTE
        asked = next(generic if protocol == GENERIC else route)
        capped = number % 3 == 0
        try:
            answers = request(asked, family=protocol, cap_ack=capped)
        except KernelError as error:
            sys.exit(f"probe {number}: {error}")
        told = {
            "request": asked.hex(),
            "answer": b"".join(answers).hex(),
            "protocol": "generic" if protocol == GENERIC else "route",
            "capped": capped,
        }
        sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
