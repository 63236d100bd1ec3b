"""Values around the edges of netlink policies, sent from a private network namespace.

Run as a program: it leaves the caller's network namespace first and fails if it
cannot, then prints one JSON object a probe.  Every request names a device that
does not exist, so that what the policy takes changes nothing.
"""

from __future__ import annotations

import ctypes
import json
import os
import struct
import sys
from collections.abc import Iterator
from typing import NamedTuple

from tests.netlink_probes import ACK, CLONE_NEWNET, DUMP, REQUEST, attribute, message
from tlvlog.errors import KernelError
from tlvlog.kernel.netlink.request import GENERIC, ROUTE, request

NOBODY = 99_999


class Policy(NamedTuple):
    """An attribute, and how a request with it is made."""

    name: str
    protocol: str
    type: int
    body: bytes
    flags: int
    number: int
    kind: str
    size: int
    """Bytes of a number; the longest string or bytes."""


LINK = struct.pack("=BxHiII", 0, 0, NOBODY, 0, 0)
POLICIES = [
    Policy("CTRL_ATTR_FAMILY_ID", "generic", 16, struct.pack("=BBH", 3, 1, 0), 0, 1, "number", 2),
    Policy("CTRL_ATTR_FAMILY_NAME", "generic", 16, struct.pack("=BBH", 3, 1, 0), 0, 2, "text", 15),
    Policy("IFLA_ADDRESS", "route", 16, LINK, 0, 1, "text", 32),
    Policy("IFLA_IFNAME", "route", 16, LINK, 0, 3, "text", 15),
    Policy("IFLA_MTU", "route", 16, LINK, 0, 4, "number", 4),
    Policy("IFLA_QDISC", "route", 16, LINK, 0, 6, "text", 15),
    Policy("IFLA_OPERSTATE", "route", 16, LINK, 0, 16, "number", 1),
    Policy("IFLA_LINKINFO", "route", 16, LINK, 0, 18, "nested", 0),
    Policy("IFLA_IFALIAS", "route", 16, LINK, 0, 20, "text", 255),
    Policy("IFLA_TARGET_NETNSID", "route", 16, LINK, 0, 46, "number", 4),
    Policy("IFLA_NEW_IFINDEX", "route", 16, LINK, 0, 49, "number", 4),
    Policy("TCA_ROOT_FLAGS", "route", 50, struct.pack("=BBH", 0, 0, 0), DUMP, 2, "bits", 8),
]


def values(policy: Policy) -> Iterator[bytes]:
    """On both sides of every edge that a policy of this kind may have."""
    if policy.kind == "number":
        # Longer ones are taken by old requests, with a warning in the kernel's own log.
        yield from (bytes(size) for size in range(policy.size))
        for number in (0, 1, 2, 255, (1 << 8 * policy.size - 1) - 1, (1 << 8 * policy.size) - 1):
            if number < 1 << 8 * policy.size:
                yield number.to_bytes(policy.size, sys.byteorder)
    elif policy.kind == "text":
        for size in (0, 1, 2, policy.size - 1, policy.size, policy.size + 1, policy.size + 2):
            yield b"z" * size
            yield b"z" * size + b"\0"
        yield b"z\0z"
        yield b"z" * policy.size + b"\0\0"
    elif policy.kind == "nested":
        yield from (bytes(size) for size in range(4))
        yield attribute(99, b"")
    else:
        yield from (bytes(4), bytes(8))
        for bits, selector in ((0, 1), (1, 1), (1, 0), (0, 0x8000_0000), (0x8000_0000,) * 2):
            yield struct.pack("=II", bits, selector)


def main() -> None:
    before = os.readlink("/proc/self/ns/net")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET):
        sys.exit(f"unshare: {os.strerror(ctypes.get_errno())}")
    if os.readlink("/proc/self/ns/net") == before:
        sys.exit("still in the network namespace of the caller")
    for policy in POLICIES:
        for value in values(policy):
            body = policy.body + attribute(policy.number, value)
            sent = message(policy.type, body, policy.flags | REQUEST | ACK)
            family = GENERIC if policy.protocol == "generic" else ROUTE
            try:
                answer = b"".join(request(sent, family=family))
            except KernelError as error:
                raise SystemExit(f"{policy.name}: {error}") from None
            probe = {
                "name": policy.name,
                "protocol": policy.protocol,
                "value": value.hex(),
                "request": sent.hex(),
                "answer": answer.hex(),
            }
            sys.stdout.write(json.dumps(probe) + "\n")


if __name__ == "__main__":
    main()
