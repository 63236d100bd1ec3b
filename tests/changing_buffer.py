"""python -m tests.changing_buffer: native entry points on a buffer that changes meanwhile.

A program of its own, since what goes wrong here ends the process.  A thread writes
to the buffer, and another process too: it also reaches what keeps the GIL.
"""

from __future__ import annotations

import io
import mmap
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import tlvlog
from tlvlog._native.accelerator import core
from tlvlog.codec.layout import core_layouts
from tlvlog.codec.log import DEFAULT_LIMITS, Limits
from tlvlog.formats.capture import Call, Header, Writer

SECONDS = 0.4
LOGS = 2000
STORED = Path(__file__).parent / "data" / "core"


class Kind(NamedTuple):
    """A unit that a buffer repeats, offsets in it that are written to most, and its readers."""

    unit: bytes
    times: int
    places: list[int]
    readers: Callable[[memoryview, list[int]], list[Callable[[], object]]]


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


def entry() -> bytes:
    """An entry of a capture, with a log that has a cause of its own words."""
    file = io.BytesIO()
    writer = Writer(file, Header())
    begin = len(file.getvalue())
    log = tlvlog.encode([tlvlog.String("x" * 40), tlvlog.ExtendedError(-22, message="y" * 30)])
    known = Call(1, 7, 8, "a command", "bpf", "BPF_PROG_LOAD", -13, 64, log, {"program": "p"})
    writer.write(known)
    writer.write(known)
    return file.getvalue()[begin + (len(file.getvalue()) - begin) // 2 :]


def counters(data: memoryview, _: list[int]) -> list[Callable[[], object]]:
    """What reads and counts calls, and verifier texts: any bytes may be either."""
    assert core is not None
    tally = core.Tally()

    def counted(feed: Callable[[], int]) -> None:
        assert 0 <= feed() <= len(data)
        tally.drain()

    return [
        lambda: core.read_calls(data, 0, 1000),
        lambda: counted(lambda: tally.feed(data, 0, len(data))),
        lambda: counted(lambda: tally.feed(data, random.randrange(len(data)), len(data))),
        lambda: counted(lambda: tally.feed_texts(data, 0, 22, True)),
        lambda: counted(lambda: tally.feed_texts(data, random.randrange(len(data)), -1, False)),
    ]


def text_counters(data: memoryview, edges: list[int]) -> list[Callable[[], object]]:
    """The same with a tally that knows the text."""
    from tlvlog.campaign.tally import make_tally

    tally = make_tally()
    assert tally is not None
    tally.teach(bytes(data[: edges[1]]), 22)
    return [lambda: tally.feed_texts(data, 0, 22, is_all=True), *counters(data, edges)[3:]]


def walkers(data: memoryview, edges: list[int]) -> list[Callable[[], object]]:
    """What walks types, and looks for names; one buffer is each of the arguments."""
    assert core is not None
    types = data[24 : 24 + (edges[1] - 24) // 4 * 4]
    layout = bytes([1, 3] * 128)
    return [
        lambda: core.btf_places(types, layout),
        lambda: core.btf_places(types, data[:256]),
        lambda: core.btf_strings(data, b"a", 0, len(data)),
        lambda: core.btf_strings(b"a___b\0" * 99, data[:1], 0, 594),
        lambda: core.btf_named(types, types, types),
        lambda: core.btf_flavours(types, types, data, 0, len(data), b"a"),
        lambda: core.btf_flavours(types, types, data, 0, len(data), data[:2]),
        lambda: core.scan(data, 0, core_layouts("little").native, DEFAULT_LIMITS, []),
    ]


def kinds() -> Iterator[Kind]:
    """Logs; and if there is a native core what only that one reads from a buffer."""
    log = one_log()
    headers = [record.offset for record in tlvlog.decode(log).records]
    # The top byte of each length.
    top = 5 if sys.byteorder == "little" else 2
    yield Kind(log, LOGS, [at + top for at in headers], readers)
    if core is None:
        return
    call = entry()
    places = [call.find(word) for word in (b"log", b"BPF_PROG_LOAD", b"program", b"PROG_LOAD")]
    yield Kind(call, 200, places, counters)
    text = b"0: (b7) r0 = 0\nR1 !read_ok\nprocessed 1 insns (limit 1000000) "
    text += b"max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0\n"
    yield Kind(text, 200, [0, 14, 15, text.find(b"processed"), len(text) - 1], text_counters)
    blob = (STORED / "btf" / "small.btf").read_bytes()
    yield Kind(blob, 1, [*range(24, 124, 4), *range(28, 128, 4)], walkers)


@contextmanager
def written_to(kind: Kind) -> Iterator[memoryview]:
    """A buffer that a thread and a process write to, well and badly in turn."""
    memory = mmap.mmap(-1, len(kind.unit) * kind.times)
    memory[:] = good = kind.unit * kind.times
    view, stop = memoryview(memory), threading.Event()

    def change(rng: random.Random) -> None:
        while not stop.is_set():
            # A byte of each unit, or those that hurt most; then all is well again.
            bad = bytearray(good)
            anywhere, one = rng.randrange(len(kind.unit)), rng.choice(kind.places)
            for place in rng.choice((kind.places, [one], [anywhere])):
                value = rng.choice((0, 1, 0x40, 0x7F, 0xFF))
                bad[place :: len(kind.unit)] = bytes([value]) * kind.times
            for _ in range(20):
                view[:] = bad
                view[:] = good

    child = os.fork() if hasattr(os, "fork") else -1
    if not child:
        with suppress(BaseException):
            change(random.Random(2))
        os._exit(1)
    writer = threading.Thread(target=change, args=(random.Random(1),))
    writer.start()
    try:
        yield view
    finally:
        stop.set()
        writer.join()
        if child > 0:
            os.kill(child, signal.SIGKILL)
            assert os.WIFSIGNALED(os.waitpid(child, 0)[1])  # it wrote until then


def main() -> None:
    """Ask all of them while others write to the buffer."""
    for kind in kinds():
        with written_to(kind) as view:
            edges = list(range(0, len(view) + 1, len(kind.unit)))
            for read in kind.readers(view, edges):
                until = time.monotonic() + SECONDS
                while time.monotonic() < until:
                    with suppress(tlvlog.DecodeError):
                        read()
    sys.stdout.write("survived\n")


if __name__ == "__main__":
    main()
