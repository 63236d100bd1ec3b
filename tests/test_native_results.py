"""What the native core gives back: a sequence that outlives its buffer, without a leak."""

from __future__ import annotations

import gc
import inspect
import sys
import threading
import tracemalloc
from collections.abc import Sequence

import pytest

import tlvlog
from tests.outcomes import outcome
from tests.schemas import DEVICE
from tlvlog import String, make_record
from tlvlog._native import accelerator
from tlvlog.codec import columns, decoder, encoder
from tlvlog.collector import syscall
from tlvlog.schema import Schema, builtin

pytestmark = pytest.mark.skipif(
    accelerator.core is None, reason=f"the native core is not in use: {accelerator.REASON}"
)


def test_the_records_are_a_sequence() -> None:
    texts = [tlvlog.String(text) for text in "abcb"]
    found = tlvlog.decode(tlvlog.encode(texts)).records
    assert isinstance(found, Sequence)
    assert (len(found), found[1], found[-1], found[1:3]) == (4, texts[1], texts[3], texts[1:3])
    assert found[0] is found[0]
    assert texts[2] in found
    assert (found.index(texts[1]), found.count(texts[1])) == (1, 2)
    assert list(reversed(found)) == texts[::-1]
    assert found == texts
    assert found != texts[:2]
    assert found == tuple(texts)  # type: ignore[comparison-overlap]
    assert found != "abcb"  # type: ignore[comparison-overlap]
    for bad in (4, -5):
        with pytest.raises(IndexError):
            found[bad]
    with pytest.raises(TypeError):
        hash(found)
    with pytest.raises(TypeError):
        found["a"]  # type: ignore[call-overload]


def test_a_log_outlives_its_buffer() -> None:
    """What may change is copied; bytes are kept."""
    data = bytearray(tlvlog.encode([tlvlog.String("kept"), tlvlog.Unknown(0x9000, b"too")]))
    log = tlvlog.decode(data)
    data[:] = bytes(len(data))
    data.clear()
    assert log.records == [tlvlog.String("kept"), tlvlog.Unknown(0x9000, b"too")]


def test_index_lets_others_run() -> None:
    """While it walks another thread runs: here none could if it kept the interpreter's lock."""
    data = tlvlog.encode([tlvlog.String("x" * 40)] * 20_000)
    seen = threading.Event()
    rounds = []

    def work() -> None:
        for count in range(5000):
            tlvlog.index(data)
            if seen.is_set():
                rounds.append(count)
                return

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e6)  # nobody has to give way unless it does by itself
    try:
        thread = threading.Thread(target=work)
        thread.start()
        seen.set()
        thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert rounds


def test_nothing_leaks() -> None:
    """Sound and damaged logs, taken apart and put together again, leave nothing behind."""
    wire = tlvlog.encode(
        [
            tlvlog.String("text \u2192"),
            tlvlog.ExtendedError(-22, subsystem="bpf", reason=1, limit={"min": 3}, cookie=b"x"),
            tlvlog.Unknown(0x9000, b"abc"),
            tlvlog.Loss(1, 2, 3),
        ]
    )

    def work() -> None:
        for data in (wire, wire[:-9], wire[:20] + b"\xff" + wire[21:], bytearray(wire)):
            for strict in (False, True):
                outcome(tlvlog.decode, data, strict=strict)
                outcome(tlvlog.index, data, strict=strict)
            tlvlog.index([data, wire])
        tlvlog.encode(tlvlog.decode(wire).records[:])
        outcome(tlvlog.encode, [tlvlog.ExtendedError(-1, reason="nosuch")])

    def held() -> tuple[int, int]:
        gc.collect()
        return tracemalloc.get_traced_memory()[0], sys.getallocatedblocks()

    tracemalloc.start()
    try:
        for _ in range(20):
            work()
        before = held()
        for _ in range(1200):
            work()
        after = held()
    finally:
        tracemalloc.stop()
    # A leak of one object a round would be 1,200 blocks; what else lives here moves some too.
    assert after[1] - before[1] < 600
    # The interpreter keeps some freed tuples; a leak of bytes would be more.
    assert after[0] - before[0] < 50_000


def test_index_is_the_function() -> None:
    """No module of that name hides it, whatever is imported."""
    assert tlvlog.index is tlvlog.codec.index


class Asking(Schema):
    """A schema that decodes with another one whenever a cache asks for its hash."""

    def __hash__(self) -> int:
        tlvlog.decode(encoder.encode([String("x")]), schema=DEVICE)
        return super().__hash__()


def test_tables_are_those_of_the_schema_that_was_asked_for() -> None:
    """Also where a thread, or Python code in between, has asked for others."""
    wire = encoder.encode([make_record("note", schema=DEVICE, channel=1, line="x")], schema=DEVICE)
    for order in ("auto", "host"):
        asking = Asking(**{name: getattr(builtin(), name) for name in Schema.__annotations__})
        for _ in range(3):
            assert tlvlog.decode(wire, schema=asking, byte_order=order).records[0].name == "unknown"
            assert tlvlog.decode(wire, schema=DEVICE, byte_order=order).records[0].name == "note"
            assert tlvlog.index(wire, schema=DEVICE).status.tolist() == [0]


@pytest.mark.parametrize("name", ["decode", "encode", "index", "syscall_string"])
def test_help_is_that_of_the_python_function(name: str) -> None:
    """Signature and docstring are the same whichever implementation is in use."""
    homes = {"decode": decoder, "encode": encoder, "index": columns, "syscall_string": syscall}
    native, twin = getattr(tlvlog, name), getattr(homes[name], name)
    assert native.__doc__ == twin.__doc__
    assert list(inspect.signature(native).parameters) == list(inspect.signature(twin).parameters)
