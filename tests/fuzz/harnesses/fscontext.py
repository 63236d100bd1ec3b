"""The importer of messages of file-system contexts: any text."""

from __future__ import annotations

from tests.fuzz.laws import can_be_sent
from tlvlog.kernel.fs.context import import_fscontext


def test_one_input(data: bytes) -> None:
    """Each line that is not blank becomes one record."""
    records = import_fscontext(data, errno=22)
    text = data.rstrip(b"\0").decode("utf-8", "surrogateescape")
    assert len(records) == sum(bool(line.strip()) for line in text.split("\n"))
    can_be_sent(records)
