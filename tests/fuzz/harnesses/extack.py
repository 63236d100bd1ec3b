"""The importer of netlink's extended acknowledgements: any datagrams, beside any request.

The first byte says how to read; with a request, its length stands in the two
bytes behind it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any, Literal

from tests.fuzz.laws import can_be_sent
from tlvlog.kernel.netlink.extack import import_extack

_ORDERS = ("host", "little", "big", "little")
_DAMAGE = frozenset({"message-length", "message-short", "attribute-length"})
_PROTOCOLS = (None, "route", "generic", "other")


def messages(data: bytes, order: Literal["little", "big"]) -> Iterator[bytes]:
    """The messages of whole datagrams, with the bytes that fill them up."""
    while len(data) >= 16:
        length = int.from_bytes(data[:4], order)
        length += -length % 4
        yield data[:length]
        data = data[length:]


def test_one_input(data: bytes) -> None:
    """Whatever was received, its records are a log; each message says what it says alone."""
    if not data:
        return
    first, rest = data[0], data[1:]
    request = None
    if first & 16:
        length = int.from_bytes(rest[:2], "little")
        request, rest = rest[2 : 2 + length], rest[2 + length :]
    how: dict[str, Any] = {
        "byte_order": _ORDERS[first & 3],
        "protocol": _PROTOCOLS[first >> 2 & 3],
    }
    records = import_extack(rest, request, **how)
    can_be_sent(records)
    # The places in damage count from the first datagram; how much is looked up is bounded.
    if len(rest) < 1000 and not any(
        getattr(record, "reason", None) in _DAMAGE for record in records
    ):
        parts = messages(rest, sys.byteorder if first & 3 == 0 else how["byte_order"])
        alone = [record for part in parts for record in import_extack(part, request, **how)]
        assert alone == records
