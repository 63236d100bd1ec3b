"""The reader of capture files: calls, or a CaptureError, however the file comes in.

What was read is written again, and read back as it was.
"""

from __future__ import annotations

import io
import json

from tlvlog.errors import CaptureError
from tlvlog.formats.call_json import call_to_json
from tlvlog.formats.capture import Call, Limits, Reader, Writer, is_capture

_SMALL = Limits(entry=200, items=20, depth=3)


class _Trickle(io.BytesIO):
    """A file that gives one byte at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(1, size or 0) if size is not None and size >= 0 else 1)


def read(file: io.BytesIO, limits: Limits | None) -> tuple[list[Call], object]:
    """The calls of a file, and all else that a reader says of it."""
    reader = Reader(file, limits)
    calls: list[Call] = []
    said: object = None
    try:
        calls.extend(reader)
    except CaptureError as error:
        if not 0 <= error.offset <= len(file.getvalue()):
            raise
        said = str(error)
    if limits is not None and (said is not None or reader.cut):
        # A value larger than the limits may break others, or be damaged, or not be all there:
        # how it comes in decides what of that shows first.
        return calls, ("no value", reader.header, reader.end, None)
    return calls, (said, reader.header, reader.end, reader.cut if said is None else None)


def test_one_input(data: bytes) -> None:
    """The first byte says whether the limits are small."""
    if not data:
        return
    limits = _SMALL if data[0] & 1 else None
    data = data[1:]
    calls, said = read(io.BytesIO(data), limits)
    # NaN is not itself; what is printed of it is.
    assert repr(read(_Trickle(data), limits)) == repr((calls, said))
    assert not calls or is_capture(data)
    json.dumps([call_to_json(call) for call in calls], allow_nan=False).encode("utf-8")
    header = said[1] if isinstance(said, tuple) else None
    if header is None:
        return
    copy = io.BytesIO()
    writer = Writer(copy, header)
    for call in calls:
        writer.write(call)
    copy.seek(0)
    assert repr(list(Reader(copy))) == repr(calls)
