"""python -m tests.changing_buffer: native entry points on a buffer that changes meanwhile.

A program of its own, since what goes wrong here ends the process.
"""

from __future__ import annotations

import mmap
import random
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress

import tlvlog
from tlvlog.codec.log import Limits

SECONDS = 0.4
LOGS = 2000


def one_log() -> bytes:
    """A log whose records have text, numbers and a nest."""
    return tlvlog.encode(
        [
            tlvlog.String("text that is longer than a block of sixteen bytes"),
            tlvlog.ExtendedError(
                -22,
                subsystem="core",
                reason="field-out-of-range",
                arguments=["size", 9, 1, 8],
                attributes=[("limit", [("min", 1), ("max", 8)]), ("object", "rx")],
            ),
            tlvlog.Unknown(0x9000, b"private"),
        ]
    )


def _feed(data: memoryview) -> None:
    decoder = tlvlog.Decoder()
    decoder.feed(data)
    decoder.close()


def readers(data: memoryview, edges: list[int]) -> list[Callable[[], object]]:
    """Every entry point that takes a buffer, each as it can be asked."""
    whole = memoryview(data)
    parts = [whole[edges[i] : edges[i + 1]] for i in range(len(edges) - 1)]
    found: list[Callable[[], object]] = [lambda: _feed(whole)]
    for strict in (False, True):
        for limits in (None, Limits(depth=2, attributes=3)):
            found += [
                lambda s=strict, b=limits: tlvlog.decode(whole, strict=s, limits=b).records[:],  # type: ignore[misc]
                lambda s=strict, b=limits: tlvlog.index(whole, strict=s, limits=b),  # type: ignore[misc]
                lambda s=strict, b=limits: tlvlog.index(  # type: ignore[misc]
                    whole, boundaries=edges, strict=s, limits=b
                ),
                lambda s=strict, b=limits: tlvlog.index(parts, strict=s, limits=b),  # type: ignore[misc]
            ]
    return found


def main() -> None:
    """Ask all of them while another thread writes to the buffer."""
    log = one_log()
    headers = [record.offset for record in tlvlog.decode(log).records]
    memory = mmap.mmap(-1, len(log) * LOGS)
    memory[:] = log * LOGS
    view = memoryview(memory)
    heads = list(range(0, len(memory), len(log)))
    rng = random.Random(1)
    stop = threading.Event()
    good = bytes(memory)

    def change() -> None:
        while not stop.is_set():
            # A byte of each log, or the top byte of each length; then all is well again.
            top = 5 if sys.byteorder == "little" else 2
            lengths = [at + top for at in headers]
            places = rng.choice((lengths, [rng.randrange(len(log))]))
            bad = bytearray(good)
            for place in places:
                value = rng.choice((0, 1, 0x40, 0x7F, 0xFF))
                bad[place :: len(log)] = bytes([value]) * LOGS
            for _ in range(20):
                view[:] = bad
                view[:] = good

    writer = threading.Thread(target=change)
    writer.start()
    try:
        for read in readers(view, [*heads, len(memory)]):
            until = time.monotonic() + SECONDS
            while time.monotonic() < until:
                with suppress(tlvlog.DecodeError):
                    read()
    finally:
        stop.set()
        writer.join()
    sys.stdout.write("survived\n")


if __name__ == "__main__":
    main()
