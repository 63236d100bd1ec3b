"""A log of each kind of record, and its bytes."""

from __future__ import annotations

from tlvlog import ExtendedError, Loss, String, Unknown, encode

RECORDS = [
    String("first"),
    ExtendedError(-22, message="no", source_line={"line": 3}),
    Unknown(0x9000, b"?"),
    Loss(1, 2, 3),
]
WIRE = encode(RECORDS, byte_order="little", num_truncations=1)
