"""The importer of FreeBSD's extended errors: any structures."""

from __future__ import annotations

from tests.fuzz.laws import can_be_sent
from tlvlog.kernel.exterror import exterror_schema, import_exterror


def test_one_input(data: bytes) -> None:
    """Whatever the structures hold, the records are a log of that schema."""
    can_be_sent(import_exterror(data), exterror_schema())
