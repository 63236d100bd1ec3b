"""What generated readers of netlink's extended acknowledgements must say of datagrams."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

from tests import extack_oracle
from tests.c_build import talk
from tests.extack_messages import CAPPED, CAPTURED, DONE, ERROR, ORDERS, TLVS, attribute
from tlvlog.wire import ByteOrder

BOTH: tuple[ByteOrder, ByteOrder] = ("little", "big")
# The order in which the drivers say what a policy holds.
POLICY = ("kind", "min-length", "max-length", "policy-index", "policy-max-type",
          "min-signed", "max-signed", "min", "max", "mask")  # fmt: skip


def _policy(rng: random.Random, mark: str) -> bytes:
    layouts = {1: "I", 2: "q", 3: "q", 4: "Q", 5: "Q", 6: "I", 7: "I", 8: "I", 9: "I", 12: "Q"}
    if rng.random() < 0.3:
        layouts[10] = layouts.pop(12).replace("Q", "I")
    parts = []
    for type, layout in layouts.items():
        if rng.random() < 0.5:
            low = -(2**63) if layout == "q" else 0
            value = rng.randrange(low, 2**31)
            parts.append(attribute(type, struct.pack(mark + layout, value), mark))
    return b"".join(parts)


def datagram(rng: random.Random, order: ByteOrder) -> bytes:
    """An acknowledgement of either kind with some of the six attributes, in any order."""
    mark = ORDERS[order]
    choices = {
        1: lambda: "käse ☃!"[rng.randrange(6) :].encode() + rng.choice((b"", b"\0")),
        2: lambda: struct.pack(f"{mark}I", rng.getrandbits(32)),
        3: lambda: rng.randbytes(rng.randrange(21)),
        0x8004: lambda: _policy(rng, mark),
        5: lambda: struct.pack(f"{mark}I", rng.getrandbits(32)),
        6: lambda: struct.pack(f"{mark}I", rng.getrandbits(32)),
        99: lambda: b"later",
    }
    types = rng.sample(sorted(choices), rng.randrange(len(choices) + 1))
    tlvs = b"".join(attribute(type, choices[type](), mark) for type in types)  # type: ignore[no-untyped-call]
    kind = rng.choice((ERROR, DONE))
    flags = TLVS if types else 0
    body = struct.pack(f"{mark}i", rng.choice((0, -1, -22, -4095)))
    if kind == ERROR:
        request = struct.pack(f"{mark}IHHII", 16 + rng.randrange(30), 16, 5, 7, 0)
        rest = int.from_bytes(request[:4], order) - 16
        if rng.random() < 0.5:
            flags |= CAPPED
        else:
            request += rng.randbytes(rest) + bytes(-rest % 4)
        body += request
    body += tlvs
    header = struct.pack(f"{mark}IHHII", 16 + len(body), kind, flags, 7, 1)
    return header + body


def said(data: bytes, order: ByteOrder) -> bytes:
    """What a driver must say of a datagram, by the oracle; nothing for what says nothing."""
    lines = []
    for told in extack_oracle.messages(data, order):
        limit = told.get("limit", {})
        message, cookie = told.get("message"), told.get("cookie")
        values = [
            told["error"],
            None if message is None else message.encode("utf-8", "surrogateescape").hex(),
            told.get("field-offset"),
            None if cookie is None else cookie.hex(),
            told.get("missing"),
            told.get("missing-in"),
            *(limit.get(name) for name in POLICY),
        ]
        lines.append("".join("-;" if v is None else f"{v};" for v in values) + "\n")
    return "".join(lines).encode()


def ask(program: list[str], cases: Sequence[tuple[bytes, str]]) -> list[bytes]:
    """What a driver says of each datagram in its order."""
    commands = b"".join(
        struct.pack("<cBI", b"E", 2 if order == "little" else 3, len(data)) + data
        for data, order in cases
    )
    found, text = [], talk(program, commands)
    while text:
        # A datagram without an acknowledgement is an empty line by itself.
        end = 0 if text.startswith(b"\n") else text.index(b"\n\n") + 1
        found.append(text[:end])
        text = text[end + 1 :]
    return found


def damage(rng: random.Random, data: bytes) -> bytes:
    """A datagram with a few bytes changed, or cut."""
    changed = bytearray(data)
    for _ in range(rng.randrange(1, 4)):
        changed[rng.randrange(len(changed))] = rng.choice((0, 1, 4, 0xFF, rng.randrange(256)))
    return bytes(changed[: rng.randrange(len(changed)) if rng.random() < 0.3 else None])


def reads_what_the_oracle_reads(program: list[str]) -> None:
    """Captured answers and made-up ones, of both kinds, in both orders."""
    rng = random.Random(9)
    cases: list[tuple[bytes, ByteOrder]] = [
        (bytes.fromhex(case["reply_hex"]), "little") for case in CAPTURED["cases"]
    ]
    orders = [rng.choice(BOTH) for _ in range(2000)]
    cases += [(datagram(rng, order), order) for order in orders]
    silent = b"0;" + b"-;" * 15 + b"\n"
    for (data, order), found in zip(cases, ask(program, cases), strict=True):
        assert found.replace(silent, b"") == said(data, order), data.hex()


def damaged() -> list[tuple[bytes, ByteOrder]]:
    """Datagrams of which nobody knows what they mean."""
    rng = random.Random(10)
    orders = [rng.choice(BOTH) for _ in range(3000)]
    return [(damage(rng, datagram(rng, order)), order) for order in orders]
