"""Values around the edges of netlink policies, sent from a private network namespace.

Beside those of the list, all policies of requests that the generic families which are there
export (CTRL_CMD_GETPOLICY).

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
    edges: tuple[int, ...] = ()
    """Numbers, beside the usual ones: the limits, or the mask."""
    marks: int = 0
    """The flag that strict requests want beside the number of a nested attribute."""


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
        yield from numbers(policy, policy.size)
    elif policy.kind == "any number":  # of 4 or 8 bytes
        yield from (bytes(size) for size in (0, 1, 2, 3, 5, 7))
        yield from numbers(policy, 4)
        yield from numbers(policy, 8)
    elif policy.kind == "flag":
        yield from (bytes(size) for size in range(5))
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


def numbers(policy: Policy, size: int) -> Iterator[bytes]:
    """The usual numbers of so many bytes, and both sides of each edge."""
    usual = {0, 1, 2, 255, (1 << 8 * size - 1) - 1, 1 << 8 * size - 1, (1 << 8 * size) - 1}
    for number in sorted(usual | {edge + by for edge in policy.edges for by in (-1, 0, 1)}):
        if -(1 << 8 * size - 1) <= number < 1 << 8 * size:
            yield (number % (1 << 8 * size)).to_bytes(size, sys.byteorder)


# Of CTRL_CMD_GETPOLICY and its answer.
GETPOLICY, FAMILY_ID, FAMILY_NAME, POLICY, OP_POLICY = 10, 1, 2, 8, 9
NUMBERS = {2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 2, 8: 4, 9: 8}
KINDS = {
    1: "flag", 10: "text", 11: "text", 12: "text", 13: "nested", 14: "nested", 15: "bits",
    16: "any number", 17: "any number", **dict.fromkeys(NUMBERS, "number"),
}  # fmt: skip
KIND, LEAST_LENGTH, LENGTH = 1, 6, 7
NESTED = 0x8000
EDGES = {2: True, 3: True, 4: False, 5: False, 12: False}  # minimum, maximum, mask: signed or not


def attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and value of each attribute."""
    at = 0
    while len(data) - at >= 4:
        length, number = struct.unpack_from("=HH", data, at)
        yield number & 0x3FFF, data[at + 4 : at + length]
        at += (max(length, 4) + 3) & ~3


def answers(command: int, body: bytes) -> Iterator[list[tuple[int, bytes]]]:
    """The attributes of each message that nlctrl dumps."""
    sent = message(16, struct.pack("=BBH", command, 1, 0) + body, DUMP | REQUEST)
    for part in request(sent, family=GENERIC):
        at = 0
        while len(part) - at >= 16:
            length, type_ = struct.unpack_from("=IH", part, at)
            if type_ == 16:
                yield list(attributes(part[at + 20 : at + length]))
            at += (max(length, 16) + 3) & ~3


def exported() -> Iterator[Policy]:
    """The policies of requests, as the generic families say that they are."""
    for family in answers(3, b""):
        found = dict(family)
        (number,) = struct.unpack("=H", found[FAMILY_ID])
        limits: dict[tuple[int, int], dict[int, bytes]] = {}
        commands: dict[int, int] = {}
        for answer in answers(GETPOLICY, attribute(FAMILY_ID, found[FAMILY_ID])):
            for kind, value in answer:
                for index, inner in attributes(value) if kind in (POLICY, OP_POLICY) else ():
                    for at, last in attributes(inner):
                        if kind == POLICY:
                            limits[index, at] = dict(attributes(last))
                        elif at == 1:  # of a request that is no dump
                            commands.setdefault(int.from_bytes(last, sys.byteorder), index)
        name = found[FAMILY_NAME].rstrip(b"\0").decode()
        for (index, at), limit in limits.items():
            if index in commands:
                body = struct.pack("=BBH", commands[index], 1, 0)
                yield exported_policy(f"{name}.{commands[index]}.{at}", number, body, at, limit)


def exported_policy(
    name: str, family: int, body: bytes, number: int, limit: dict[int, bytes]
) -> Policy:
    """One of them, from its attributes."""
    (kind,) = struct.unpack("=I", limit[KIND])
    edges = tuple(
        int.from_bytes(limit[key], sys.byteorder, signed=signed)
        for key, signed in EDGES.items()
        if key in limit
    )
    longest = limit.get(LENGTH) or limit.get(LEAST_LENGTH) or (24).to_bytes(4, sys.byteorder)
    size = NUMBERS.get(kind) or int.from_bytes(longest, sys.byteorder)
    marks = NESTED if KINDS[kind] == "nested" else 0
    return Policy(name, "generic", family, body, 0, number, KINDS[kind], size, edges, marks)


def main() -> None:
    before = os.readlink("/proc/self/ns/net")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET):
        sys.exit(f"unshare: {os.strerror(ctypes.get_errno())}")
    if os.readlink("/proc/self/ns/net") == before:
        sys.exit("still in the network namespace of the caller")
    for policy in [*POLICIES, *exported()]:
        for value in values(policy):
            body = policy.body + attribute(policy.number | policy.marks, value)
            sent = message(policy.type, body, policy.flags | REQUEST | ACK)
            family = GENERIC if policy.protocol == "generic" else ROUTE
            try:
                answer = b"".join(request(sent, family=family))
            except KernelError as error:
                raise SystemExit(f"{policy.name}: {error}") from None
            probe = {
                "name": policy.name,
                "kind": policy.kind,
                "protocol": policy.protocol,
                "value": value.hex(),
                "request": sent.hex(),
                "answer": answer.hex(),
            }
            sys.stdout.write(json.dumps(probe) + "\n")


if __name__ == "__main__":
    main()
