"""The native counting of captures: the same counts as Python alone, whatever the bytes."""

from __future__ import annotations

import io
import random
import tempfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import TIME, calls, capture, damaged, header
from tlvlog._native.accelerator import core
from tlvlog.campaign import captures
from tlvlog.campaign.captures import Stretch, count_stretch
from tlvlog.campaign.tally import make_tally
from tlvlog.codec import encode
from tlvlog.codec.records import String
from tlvlog.formats.capture import Call, call_bytes
from tlvlog.formats.stream import pack
from tlvlog.mutate.seeded import mutate
from tlvlog.schema import builtin

pytestmark = pytest.mark.skipif(core is None, reason="the native core is not built here")

DATA = capture(60)


def fast(data: bytes) -> Stretch:
    return count_stretch(io.BytesIO(data), 0, len(data), None)


def slow(data: bytes) -> Stretch:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(captures, "make_tally", lambda: None)
        return fast(data)


def of_file(data: bytes) -> Stretch:
    """Of a file the core reads by itself."""
    with tempfile.TemporaryFile(buffering=0) as file:
        file.write(data)
        # What `buffering=0` gives is wrapped there on some systems.
        with open(file.fileno(), "rb", buffering=0, closefd=False) as opened:
            return count_stretch(opened, 0, len(data), None)


def agree(data: bytes) -> None:
    other = slow(data)
    for one in (fast(data), of_file(data)):
        agree_on(one, other)


def agree_on(one: Stretch, other: Stretch) -> None:
    assert one.partial.to_data() == other.partial.to_data()
    assert (one.end, one.cut, one.error) == (other.end, other.cut, other.error)
    assert (one.kernel_after, one.is_last) == (other.kernel_after, other.is_last)


def test_most_of_what_is_written_is_counted_natively() -> None:
    """The law below would hold for a core that leaves everything to Python; it does not."""
    tally = make_tally()
    assert tally is not None
    plain = [Call(time=TIME, operation="BPF_MAP_CREATE", result=-13, log=c.log) for c in calls(200)]
    counted = sum(
        tally.feed(entry, 0, len(entry)) == len(entry) for entry in map(call_bytes, plain)
    )
    assert counted > 120


def test_written_captures() -> None:
    agree(capture(400, seed=11))
    agree(DATA + header("7.1.0") + DATA)


@settings(max_examples=20)
@given(st.integers(0, 1 << 60), st.integers(1, 4))
def test_damaged_captures(seed: int, times: int) -> None:
    """Bytes of a capture changed, cut, doubled: the same counts, the same damage."""
    agree(damaged(DATA, random.Random(seed), times))


def mutants(count: int, seed: int) -> bytes:
    """A capture of so many logs, each damaged by the schema's own knowledge."""
    chooser = random.Random(seed)
    logs = [call.log for call in calls(50, seed)]
    entries = [header()]
    for number in range(count):
        log = mutate(builtin(), chooser.choice(logs), chooser.getrandbits(60))
        result = chooser.choice((-13, -22, 0))
        entries.append(
            call_bytes(Call(time=TIME + number, operation="BPF_MAP_CREATE", result=result, log=log))
        )
    return b"".join(entries)


@settings(max_examples=4)
@given(st.integers(0, 1 << 60))
def test_damaged_logs(seed: int) -> None:
    """Logs that mutators damage are counted alike."""
    agree(mutants(50, seed))


@pytest.mark.long
def test_a_hundred_thousand_mutants() -> None:
    for seed in range(100):
        agree(mutants(1000, seed))


def again(count: int, seed: int) -> bytes:
    """A capture in which few logs come again and again, from calls of every kind."""
    chooser = random.Random(seed)
    texts = [encode([String("R1 !read_ok"), String("processed 1 insns")]), b"", b"\1\0"]
    logs = [call.log for call in calls(12, seed)] + texts
    entries = [header()]
    for number in range(count):
        call = Call(
            time=(TIME + number * 10**9) * chooser.randrange(2),
            command=chooser.choice("aaaaaaaaab"),
            operation=chooser.choice(("BPF_PROG_LOAD", "BPF_MAP_CREATE", "odd:\u00e9", "")),
            result=chooser.choice((-13, -22, -22, -300, -28, 0, 7)),
            log=chooser.choice(logs),
            extra={"prog_type": chooser.choice((1, 9, 1 << 33))} if chooser.randrange(4) else {},
        )
        entries.append(call_bytes(call))
    return b"".join(entries)


@settings(max_examples=5)
@given(st.integers(0, 1 << 60))
def test_logs_that_come_again(seed: int) -> None:
    """Few logs, from calls of every kind: each is counted for what it is."""
    data = again(400, seed)
    agree(data)
    agree(damaged(data, random.Random(seed), 2))


def test_what_a_tally_knows_outlives_its_counts() -> None:
    """Parts that one tally counts are each what it counts alone."""
    data = again(300, 5)
    parts = [data[: len(header())] + entry for entry in (data[len(header()) :],) * 3]
    first, *others = [of_file(part).partial.to_data() for part in parts]
    assert others == [first, first]
    assert first == slow(data).partial.to_data()


def test_lines_are_read_for_operations_whose_log_is_text() -> None:
    """Of others they are only lines: one log, two operations, two signatures."""
    log = encode([String("R1 !read_ok"), String("processed 1 insns")])
    entries = [
        call_bytes(Call(time=TIME + n, operation=operation, result=-13, log=log))
        for n in range(6)
        for operation in ("BPF_PROG_LOAD", "BPF_MAP_CREATE")
    ]
    data = header() + b"".join(entries)
    agree(data)
    found = {str(key): entry.count for key, entry in of_file(data).partial.entries.items()}
    assert found == {
        "tl1:BPF_PROG_LOAD:EACCES:bpf/register-not-readable": 6,
        "tl1:BPF_MAP_CREATE:EACCES:-": 6,
    }


def test_a_type_in_front_of_the_log() -> None:
    """Keys may come in any order, also in entries that are all alike."""
    entry = {"time": TIME, "operation": "X", "result": -1, "prog_type": 3, "log": b""}
    agree(header() + pack(entry) * 40)


VALUES = st.one_of(
    st.integers(-(1 << 63), (1 << 64) - 1),
    st.booleans(),
    st.none(),
    st.text(max_size=70),
    st.binary(max_size=40),
    st.floats(allow_nan=False),
    st.lists(st.integers(0, 5), max_size=3),
)
KEYS = st.sampled_from(
    [
        "time", "pid", "tid", "command", "syscall", "operation", "result", "capacity", "log",
        "prog_type", "asked", "program", "unfinished", "other",
    ]
)  # fmt: skip


@settings(max_examples=50)
@given(st.dictionaries(KEYS, VALUES, max_size=14))
def test_entries_of_any_kind(entry: dict[str, object]) -> None:
    """Keys in any order with values of any kind are read, or refused, alike."""
    agree(header() + pack(entry) * 2 + DATA[len(header()) :])


FIRST = {"time": TIME, "operation": "BPF_MAP_CREATE", "result": -13, "log": b"", "prog_type": 3}


@settings(max_examples=50)
@given(st.lists(st.tuples(KEYS, VALUES), min_size=1, max_size=6))
def test_entries_like_the_one_before(changes: list[tuple[str, object]]) -> None:
    """Each differs in one value, or in a key that is new, from one that all are like."""
    agree(header() + b"".join(pack(FIRST) + pack({**FIRST, k: value}) for k, value in changes) * 2)


@settings(max_examples=15)
@given(st.lists(st.integers(0, (1 << 64) - 1), min_size=1, max_size=40))
def test_times_of_any_size(times: list[int]) -> None:
    """Times far apart widen the buckets alike."""
    agree(header() + b"".join(call_bytes(Call(time=time, result=-1)) for time in times))


def test_many_operations_overflow_alike() -> None:
    """More cells than the core has room for."""
    agree(
        header()
        + b"".join(
            call_bytes(Call(time=1, operation=f"OP_{number}", result=-1)) for number in range(3000)
        )
    )


def test_what_is_larger_than_the_window_of_the_core() -> None:
    """Entries of a quarter of a mebibyte and more, between small ones."""
    log = encode([String("x" * 300_000)])
    large = call_bytes(Call(time=TIME, operation="BPF_MAP_CREATE", result=-1, log=log))
    agree(DATA + large + DATA[len(header()) :] + large)


def test_a_tally_defends_itself() -> None:
    assert core is not None
    tally = core.Tally()
    with pytest.raises(ValueError, match="outside"):
        tally.feed_file(0, -1, 5)
    with pytest.raises(TypeError):
        tally.feed_file(0, 1)
    assert tally.feed_file(1 << 30, 7, 9) == 7  # no such file: Python meets that when it reads
    for arguments in ((b"", 0, 1), (b"x", -1, 1), (b"x", 0, 2)):
        with pytest.raises(ValueError, match="outside"):
            tally.feed(*arguments)
    with pytest.raises(TypeError):
        tally.feed(b"")
    with pytest.raises(TypeError):
        core.Tally(1)
    assert tally.feed(b"", 0, 0) == 0
