"""A second reading of netlink acknowledgements, written from the sheet and nothing else.

Slow and plain on purpose: it slices, it uses no structure of the library, and
it knows the six attributes and the children of the policy by number.
"""

from __future__ import annotations

from typing import Any

from tlvlog.wire import ByteOrder

POLICY = {
    1: "kind", 2: "min-signed", 3: "max-signed", 4: "min", 5: "max", 6: "min-length",
    7: "max-length", 8: "policy-index", 9: "policy-max-type", 10: "mask", 12: "mask",
}  # fmt: skip


def number(data: bytes, order: ByteOrder = "little", signed: bool = False) -> int:
    return int.from_bytes(data, order, signed=signed)


def attributes(data: bytes, order: ByteOrder) -> list[tuple[int, bytes]]:
    found = []
    while len(data) >= 4:
        length = number(data[:2], order)
        if length < 4 or length > len(data):
            break
        found.append((number(data[2:4], order) & 0x3FFF, data[4:length]))
        data = data[length + (-length) % 4 :]
    return found


def policy(data: bytes, order: ByteOrder) -> dict[str, int]:
    limits = {}
    for type, value in attributes(data, order):
        if type in POLICY:
            limits[POLICY[type]] = number(value, order, signed=type in (2, 3))
    return limits


def messages(data: bytes, order: ByteOrder = "little") -> list[dict[str, Any]]:
    """What every error or end of a dump says, as far as it says anything."""
    found = []
    while len(data) >= 16:
        length = number(data[:4], order)
        one, data = data[:length], data[length + (-length) % 4 :]
        type, flags = number(one[4:6], order), number(one[6:8], order)
        if type not in (2, 3):
            continue
        told: dict[str, object] = {"error": number(one[16:20], order, signed=True)}
        rest = one[20:]
        if type == 2:
            asked = number(one[20:24], order)
            rest = rest[16:] if flags & 0x100 else rest[16 + (asked - 16) + (-asked) % 4 :]
        for kind, value in attributes(rest, order) if flags & 0x200 else []:
            if kind == 1:
                told["message"] = value.rstrip(b"\0").decode()
            elif kind == 2:
                told["field-offset"] = number(value, order)
            elif kind == 3:
                told["cookie"] = value
            elif kind == 4:
                told["limit"] = policy(value, order)
            elif kind == 5:
                told["missing"] = number(value, order)
            elif kind == 6:
                told["missing-in"] = number(value, order)
        if told["error"] or len(told) > 1:
            found.append(told)
    return found
