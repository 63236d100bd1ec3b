"""Columns of many logs, beside memcpy, a scan of the bytes, and msgpack with a loop."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import msgpack
import numpy as np

import tlvlog
from tlvlog import String

from . import corpus, peers
from .floor import walking
from .harness import Row, Work

MEBI = 1 << 20
PAYLOADS = (0, 16, 64, 128, 256, 512, 1024, 4096)


def stream(bytes_wanted: int) -> tuple[bytes, Any]:
    """About so many bytes of logs, and where each begins."""
    buffers = corpus.encoded(corpus.records(2, min(20_000, max(3, bytes_wanted // 220))))
    ends = np.cumsum([len(data) for data in buffers], dtype="u8")
    times = max(1, bytes_wanted // int(ends[-1]))
    starts = np.concatenate([[0], *(ends + ends[-1] * turn for turn in range(times))])
    return b"".join(buffers) * times, starts.astype("u8")


def copying(data: bytes) -> Callable[[], object]:
    """A copy of the bytes into new memory, as the columns are."""
    view = memoryview(data)
    return lambda: bytearray(view)


def rows(largest: int = 64 * MEBI) -> Iterator[Row]:
    """The rows of the columns."""
    size = MEBI
    while size <= largest:
        data, starts = stream(size)
        count = len(tlvlog.index(data, boundaries=starts).type)
        name = f"index of {len(data) / MEBI:.0f} MiB of logs"
        for what, strict, limit in ((name, False, 1.2), (f"{name}, all validated", True, 2.2)):
            yield Row(what, "memcpy", _indexing(data, starts, strict), copying(data), limit, count)
        yield from _above_floor(name, _indexing(data, starts, False), data, count)
        size *= 8
    yield from _one_long_log()
    yield from _against_msgpack()
    yield from _payloads()


def _above_floor(name: str, work: Work, data: bytes, count: int) -> Iterator[Row]:
    floor = walking(data)
    if floor:
        yield Row(name, "a bare walk, in C", work, floor, None, count)


def _indexing(data: bytes, starts: Any, strict: bool) -> Callable[[], object]:
    return lambda: tlvlog.index(data, boundaries=starts, strict=strict)


def _one_long_log() -> Iterator[Row]:
    log = [record for part in corpus.records(3, 40_000) for record in part]
    data = tlvlog.encode(log)
    name = f"index of one log of {len(data) // MEBI} MiB"
    yield Row(name, "memcpy", lambda: tlvlog.index(data), copying(data), 1.2, len(log))
    yield from _above_floor(name, lambda: tlvlog.index(data), data, len(log))


def _against_msgpack() -> Iterator[Row]:
    logs = corpus.records(4, 20_000)
    buffers = corpus.encoded(logs)
    packs = [msgpack.packb(peers.plain(log)) for log in logs]
    blob = b"".join(buffers)
    starts = np.cumsum([0, *map(len, buffers)], dtype="u8")

    def unpack() -> None:
        for data in packs:
            msgpack.unpackb(data)

    yield Row(
        "index of 20,000 logs, all validated",
        "msgpack",
        _indexing(blob, starts, True),
        unpack,
        1 / 15,
        len(buffers),
        rounds=7,
    )
    assert asked_of_columns(blob, starts) == asked_of_msgpack(packs)
    yield Row(
        "count by type and errno, sum truncations",
        "msgpack and a loop",
        lambda: asked_of_columns(blob, starts),
        lambda: asked_of_msgpack(packs),
        1 / 12,
        len(buffers),
        rounds=7,
    )


def asked_of_columns(blob: bytes, starts: Any) -> tuple[dict[int, int], dict[int, int], int]:
    """Records by type, errors by errno, truncations in all; complete logs of this machine."""
    columns = tlvlog.index(blob, boundaries=starts)
    type_, offset = np.asarray(columns.type), np.asarray(columns.offset)
    # A number at any byte: views whose items overlap.
    s32 = np.ndarray(len(blob) - 3, "i4", blob, strides=(1,))
    u16 = np.ndarray(len(blob) - 1, "u2", blob, strides=(1,))
    numbers = np.bincount(type_)
    errnos = np.bincount(-s32[offset[type_ == 3] + np.uint64(6)])
    truncations = u16[starts[1:] - np.uint64(2)].sum()  # a log ends where the next begins
    return (
        {int(i): int(numbers[i]) for i in np.flatnonzero(numbers)},
        {-int(i): int(errnos[i]) for i in np.flatnonzero(errnos)},
        int(truncations),
    )


def asked_of_msgpack(packs: list[bytes]) -> tuple[dict[int, int], dict[int, int], int]:
    """The same of msgpack."""
    types: Counter[int] = Counter()
    errnos: Counter[int] = Counter()
    truncations = 0
    for data in packs:
        lost, records = msgpack.unpackb(data)
        truncations += lost
        for record in records:
            types[record[0]] += 1
            if record[0] == 3:
                errnos[record[1]] += 1
    return dict(types), dict(errnos), truncations


def _payloads() -> Iterator[Row]:
    for payload in PAYLOADS:
        count = min(900_000, 32 * MEBI // (payload + 6))
        data = tlvlog.encode([String("x" * payload)])[:-8] * count
        words = np.frombuffer(data, "u8", len(data) // 8)
        yield Row(
            f"index, {payload} bytes in each record",
            "scan of the bytes",
            _index_of_one(data),
            words.sum,
            1.6,
            count,
            rounds=9,
            least=5e-9,
        )


def _index_of_one(data: bytes) -> Callable[[], object]:
    limits = tlvlog.Limits(records=10_000_000)
    return lambda: tlvlog.index(data, limits=limits)
