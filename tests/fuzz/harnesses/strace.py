"""The importer of strace logs: any text; the first byte says whose byte order."""

from __future__ import annotations

from tests.fuzz.laws import can_be_sent
from tlvlog.kernel.strace.importer import import_strace

_ORDERS = ("host", "little", "big", "host")


def test_one_input(data: bytes) -> None:
    """Whatever the log says, the records are a log."""
    if data:
        can_be_sent(import_strace(data[1:], byte_order=_ORDERS[data[0] & 3]))
