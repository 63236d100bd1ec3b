"""The importer of verifier and BTF logs: any text, in time that grows with its lines.

The first byte says what is told beside the text.
"""

from __future__ import annotations

from tests.fuzz.laws import can_be_sent
from tlvlog import String
from tlvlog.kernel.bpf.lines import lines_of
from tlvlog.kernel.bpf.verifier import import_btf, import_verifier

_LONGEST = 1 << 20


def test_one_input(data: bytes) -> None:
    """Every line is kept, and what is made of them is a log."""
    if not data:
        return
    first, text = data[0], data[1:]
    error = (None, 0, 13, -22)[first & 3]
    if first & 4:
        records = import_btf(text, errno=error)
    else:
        records = import_verifier(text, errno=error, program="p" if first & 8 else None)
    lines = [record.message for record in records if isinstance(record, String)]
    assert lines == list(lines_of(text, _LONGEST))
    can_be_sent(records)
