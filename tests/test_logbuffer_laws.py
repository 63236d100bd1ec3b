"""The laws of a LogBuffer, for all records, capacities and keep rules."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import tlvlog
from tests import logbuffer_model as model
from tests.interrupting import interrupted, numbers
from tests.logbuffer_records import ERROR, SCHEMA, any_records, items_of, rank_of, records
from tests.shed_model import shed
from tlvlog import LogBuffer, String, make_record
from tlvlog.codec.encoder import encode_record
from tlvlog.codec.layout import layouts
from tlvlog.writing.keep_head import Head

KEEPS = ("head", "tail", "severity")
GUARD = b"\xa5" * 16

keeps = st.sampled_from(KEEPS)
orders = st.sampled_from(["little", "big"])
lists = st.lists(records, max_size=30)
# A capacity at which the batch rule holds, and more records than fit in it.
capacities = st.integers(512, 900)
many = st.lists(records, min_size=20, max_size=120)
any_lists = st.lists(any_records, max_size=30)
any_many = st.lists(any_records, min_size=20, max_size=120)


def written(given: Any, capacity: Any, keep: Any, order: Any, loss: Any, sheds: Any = False) -> Any:
    """A LogBuffer of that many bytes between guards, what it answered, and its memory."""
    memory = bytearray(GUARD + b"\xee" * capacity + GUARD)
    view = memoryview(memory)[len(GUARD) : len(GUARD) + capacity]
    log = LogBuffer(view, keep=keep, byte_order=order, loss=loss, schema=SCHEMA, shed=sheds)
    return log, [log.append(record) for record in given], memory


def check_against_model(
    given: Any, items: Any, capacity: Any, keep: Any, order: Any, loss: Any, sheds: Any = False
) -> None:
    expected = model.outcome(keep, items, capacity, loss, order, sheds)
    log, answers, memory = written(given, capacity, keep, order, loss, sheds)
    true_size = model.true_size(items, loss)
    assert answers == expected.answers
    assert log.num_truncations == len(expected.dropped)
    assert log.true_size == true_size
    found = bytes(log.finish())
    assert found == expected.log(order, loss, true_size)
    assert memory[: len(GUARD)] == memory[len(GUARD) + capacity :] == GUARD
    assert memory[len(GUARD) :].startswith(found)


@given(any_lists, orders, st.booleans(), st.booleans())
def test_every_small_capacity(given: Any, order: Any, loss: Any, sheds: Any) -> None:
    """At each capacity to 200, by each rule, a log is what lists of whole records say."""
    items = items_of(given, order)
    for capacity in range(model.reserved(loss), 201):
        for keep in KEEPS:
            check_against_model(given, items, capacity, keep, order, loss, sheds)


@given(any_many, capacities, keeps, orders, st.booleans(), st.booleans())
@example(
    # 27 bytes may go: half of them is 13, which the first has.
    [
        String("x" * 7),
        String("x" * 8),
        make_record("brief-error", schema=SCHEMA, text="x" * 471),
        String(""),
    ],
    512,
    "severity",
    "little",
    False,
    False,
)
@example([String("x" * 40)] * 14 + [String("")] * 9, 512, "severity", "little", False, False)
def test_large_capacities(
    given: Any, capacity: Any, keep: Any, order: Any, loss: Any, sheds: Any
) -> None:
    """The same where records are given up in batches."""
    check_against_model(given, items_of(given, order), capacity, keep, order, loss, sheds)


@given(many, st.integers(0, 600), keeps, orders, st.booleans(), st.booleans())
def test_one_retry_is_enough(
    given: Any, capacity: Any, keep: Any, order: Any, loss: Any, sheds: Any
) -> None:
    """With exactly the true size of any earlier attempt nothing is lost, and none is spare."""
    capacity = max(capacity, model.reserved(loss))
    needed = written(given, capacity, keep, order, loss, sheds)[0].true_size
    log, answers, memory = written(given, needed, keep, order, loss, sheds)
    assert all(answers)
    assert log.num_truncations == 0
    assert len(log.finish()) == needed == log.true_size
    whole = [data for data, _ in items_of(given, order)]
    assert memory[len(GUARD) :].startswith(b"".join(whole))  # and nothing was shed
    if given:
        short = max(needed - 1, model.reserved(loss))
        log = written(given, short, keep, order, loss, sheds)[0]
        data = log.finish()
        assert len(data) < needed == log.true_size
        # And it is said that something is missing.
        found = tlvlog.decode(data, schema=SCHEMA, byte_order=order).records
        assert log.num_truncations or any(getattr(record, "has_shed", False) for record in found)


@given(many, st.integers(8, 700), orders)
def test_errors_stay(given: Any, capacity: Any, order: Any) -> None:
    """By severity an error survives with what fits of it beside the errors before it."""
    log = written(given, capacity, "severity", order, False)[0]
    found = tlvlog.decode(log.finish(), schema=SCHEMA).records
    room = capacity - 8
    errors: list[bytes] = []
    for data, rank in items_of(given, order):
        left = room - sum(map(len, errors))
        if rank == ERROR and len(data) <= left:
            errors.append(data)
        elif rank == ERROR:
            errors += filter(None, [shed(data, left, model.MARK[order])])
    kept = [r for r in found if rank_of(r) == ERROR]
    assert [data for data, _ in items_of(kept, order)] == errors


@given(many, st.integers(8, 700), keeps, orders, st.booleans())
def test_appended_is_kept_and_given_up(
    given: Any, capacity: Any, keep: Any, order: Any, loss: Any
) -> None:
    """Whatever is appended, the log fits, decodes, ends once, and counts what it lacks."""
    capacity = max(capacity, model.reserved(loss))
    log = written(given, capacity, keep, order, loss)[0]
    data = log.finish()
    found = tlvlog.decode(data, schema=SCHEMA, byte_order=order)
    assert len(data) == found.size <= capacity
    assert found.state == "complete"
    kept = list(found.records)
    if loss:
        assert kept.pop() == tlvlog.Loss(
            found.num_truncations, log.true_size - found.size, log.true_size
        )
    assert len(given) == len(kept) + found.num_truncations


@given(many, many, st.integers(8, 700), keeps, orders, st.booleans(), st.booleans())
def test_reset_forgets(
    first: Any, second: Any, capacity: Any, keep: Any, order: Any, loss: Any, is_finished: Any
) -> None:
    """A reset log is a new one, whether it was finished or not."""
    capacity = max(capacity, model.reserved(loss))
    log, _, _ = written(first, capacity, keep, order, loss)
    if is_finished:
        log.finish()
    log.reset()
    assert (log.num_truncations, log.true_size) == (0, model.reserved(loss))
    answers = [log.append(record) for record in second]
    fresh, expected, _ = written(second, capacity, keep, order, loss)
    assert answers == expected
    assert log.finish() == fresh.finish()


@given(lists, st.lists(st.lists(st.text(max_size=9)), max_size=9), keeps, st.integers(8, 300))
def test_pieces_make_one_record(given: Any, strings: Any, keep: Any, capacity: Any) -> None:
    """A STRING in pieces is the STRING of their text, kept or given up whole."""
    whole = LogBuffer(capacity, keep=keep, schema=SCHEMA)
    parts = LogBuffer(capacity, keep=keep, schema=SCHEMA)
    for record in given:
        assert whole.append(record) == parts.append(record)
    for pieces in strings:
        with parts.open_string() as string:
            for piece in pieces:
                string.write(piece)
        assert string.kept == whole.string("".join(pieces))
    assert parts.num_truncations == whole.num_truncations
    assert parts.true_size == whole.true_size
    assert parts.finish() == whole.finish()


@given(many, st.integers(8, 700), keeps, orders, st.booleans())
def test_finish_twice(given: Any, capacity: Any, keep: Any, order: Any, loss: Any) -> None:
    """A second finish changes nothing."""
    capacity = max(capacity, model.reserved(loss))
    log, _, memory = written(given, capacity, keep, order, loss)
    first = bytes(log.finish())
    before = bytes(memory)
    assert log.finish() == first
    assert bytes(memory) == before


@given(many, keeps, st.booleans())
def test_a_probe_tells_the_size(given: Any, keep: Any, loss: Any) -> None:
    """Without a buffer all is given up and the true size is that of a log that keeps all."""
    probe = LogBuffer(None, keep=keep, loss=loss, schema=SCHEMA)
    assert not any(map(probe.append, given))
    assert probe.num_truncations == len(given)
    assert probe.true_size == model.true_size(items_of(given, "little"), loss)
    assert probe.finish() == b""


@given(many, st.integers(8, 700), st.sampled_from(["head", "severity"]), orders)
def test_readable_at_any_time(given: Any, capacity: Any, keep: Any, order: Any) -> None:
    """Between two appends the buffer is an untouched or unterminated log of what is held."""
    memory = bytearray(b"\xee" * capacity)
    log = LogBuffer(memory, keep=keep, byte_order=order, schema=SCHEMA)
    items = items_of(given, order)
    for count, record in enumerate(given, 1):
        log.append(record)
        found = tlvlog.decode(memory, schema=SCHEMA, byte_order=order)
        kept = model.outcome(keep, items[:count], capacity, order=order).kept
        assert items_of(found.records, order) == kept  # type: ignore[arg-type]
        assert found.state == ("unterminated" if kept else "untouched")


headers = st.builds(struct.pack, st.just("<HI"), st.integers(0, 5), st.integers(0, 200))
# Offset, bytes, and how often they are repeated.
scribble = st.tuples(
    st.integers(0, 50).map(lambda n: 6 * n) | st.integers(0, 300),
    headers | st.binary(min_size=1, max_size=9),
    st.sampled_from([1, 50]),
)


@given(lists, lists, st.integers(8, 300), keeps, st.lists(scribble, max_size=4))
def test_whatever_others_write(
    first: Any, then: Any, capacity: Any, keep: Any, scribbles: Any
) -> None:
    """A buffer that somebody else writes to too: the log goes on within it, or says so."""
    memory = bytearray(GUARD + bytes(capacity) + GUARD)
    view = memoryview(memory)[len(GUARD) : len(GUARD) + capacity]
    log = LogBuffer(view, keep=keep, schema=SCHEMA)
    for record in first:
        log.append(record)
    for at, data, times in scribbles:
        part = view[at : at + len(data) * times]
        part[:] = (data * times)[: len(part)]
        for record in then:
            try:
                log.append(record)
            except tlvlog.CollectorError as error:
                assert "somebody else wrote" in str(error)  # noqa: PT017
            assert 0 <= log._keep.used <= capacity - 8
    assert len(log.finish()) <= capacity
    assert memory[: len(GUARD)] == memory[-len(GUARD) :] == GUARD


@pytest.mark.parametrize("order", ["little", "big"])
def test_head_publishes_a_record_last(order: Any) -> None:
    """Whenever its writer dies, a head log holds each record whose append returned."""
    data = [item[0] for item in items_of([String("ab"), String(""), String("xyz")], order)]
    loss = encode_record(tlvlog.Loss(1, 2, 3), layouts(None, order))
    memory = bytearray(b"\xee" * 94)
    states = set()
    returned = 0

    def write() -> None:
        nonlocal returned
        returned = 0
        keep = Head(memoryview(memory), 56)
        for record in data:
            assert keep.add(record, 2)
            returned += 1
        keep.trail(keep.used, loss)
        keep.trail(keep.used + len(loss), tlvlog.encode([], byte_order=order))

    def look() -> None:
        if not returned and any(memory[:6]) and memory[:6] == b"\xee" * 6:
            return  # not begun
        found = tlvlog.decode(memory, byte_order=order)
        states.add(found.state)
        assert returned <= len(found.records) <= returned + 1 + (found.state == "complete")
        texts = [record.message for record in found.records if record.name == "string"]
        assert texts == ["ab", "", "xyz"][: len(texts)]

    for number in numbers():
        memory[:] = b"\xee" * len(memory)
        if not interrupted(write, look, number):
            break
    look()
    assert states == {"untouched", "unterminated", "complete"}
