"""Netlink answers made byte by byte, and the captured ones."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from tlvlog.kernel.netlink.extack import import_extack

CAPTURED = json.loads((Path(__file__).parent / "data" / "kernel" / "extack.json").read_text())
ERROR, DONE, CAPPED, TLVS, MULTI = 2, 3, 0x100, 0x200, 2
NEWLINK, NEWADDR, NEWROUTE, NEWQDISC = 16, 20, 24, 36
ORDERS: dict[str, str] = {"little": "<", "big": ">"}


def attribute(type: Any, value: Any, order: Any = "<") -> Any:
    return struct.pack(f"{order}HH", 4 + len(value), type) + value + bytes(-len(value) % 4)


def asked(type: Any, body: Any, order: Any = "<", sequence: Any = 1) -> Any:
    return struct.pack(f"{order}IHHII", 16 + len(body), type, 5, sequence, 0) + body


def answer(
    error: Any,
    tlvs: Any = b"",
    request: bytes | None = None,
    capped: Any = True,
    type: Any = ERROR,
    order: Any = "<",
    sequence: Any = 1,
) -> Any:
    """An acknowledgement; of a request that is left out where `capped`."""
    request = request or asked(NEWLINK, b"", order, sequence)
    flags = (CAPPED if capped else 0) | (TLVS if tlvs else 0)
    body = struct.pack(f"{order}i", error)
    if type == ERROR:
        copy = request if not capped else request[:16]
        body += copy + bytes(-len(copy) % 4)
    else:
        flags = MULTI | (TLVS if tlvs else 0)
    body += tlvs
    return struct.pack(f"{order}IHHII", 16 + len(body), type, flags, sequence, 77) + body


def told(record: Any) -> Any:
    """A record in the words of the oracle."""
    found = {"error": record.error}
    if record.registered is not None and record.reason != "missing-attribute":
        found["message"] = record.text
    elif record.message is not None:
        found["message"] = record.message
    for name in ("field-offset", "cookie", "missing", "missing-in"):
        if record.get(name) is not None:
            found[name] = record.get(name)
    if record.get("limit"):
        found["limit"] = {item.name: item.value for item in record.get("limit")}
    return found


def errors(data: Any, request: bytes | None = None, **given: Any) -> Any:
    records = import_extack(data, request, **{"byte_order": "little", **given})
    return [record for record in records if record.name == "error"]


def link(*attributes: Any) -> Any:
    return asked(NEWLINK, bytes(16) + b"".join(attributes))
