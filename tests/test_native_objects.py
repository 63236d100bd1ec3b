"""Records, attributes and logs that the native core makes and frees in the interpreter's place."""

from __future__ import annotations

import copy
import gc
import itertools
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import Attribute, ExtendedError, Log, String, Unknown
from tlvlog._native import accelerator
from tlvlog.codec import decoder, encoder

pytestmark = pytest.mark.skipif(
    accelerator.core is None, reason=f"the native core is not in use: {accelerator.REASON}"
)
RECORDS = [
    String("text"),
    Unknown(0x8001, b"bytes"),
    ExtendedError(-22, message="no", instruction=5, limit={"min": 1}),
]
LOG = encoder.encode(RECORDS)


def made(data: bytes = LOG) -> list[Any]:
    return list(tlvlog.decode(data).records)


@given(data=st.data())
def test_what_is_used_again_is_new(data: st.DataObject) -> None:
    """Whatever is kept and whatever is let go of, each record is that of its bytes."""
    texts = st.lists(st.text(max_size=20), max_size=5)
    kept: list[tuple[Log, list[Any]]] = []
    for _ in range(data.draw(st.integers(1, 30))):
        strings: list[Any] = [String(text) for text in data.draw(texts)]
        records = strings + data.draw(st.lists(st.sampled_from(RECORDS), max_size=3))
        kept.append((tlvlog.decode(encoder.encode(records)), records))
        if data.draw(st.booleans()):
            del kept[data.draw(st.integers(0, len(kept) - 1))]
    for log, records in kept:
        assert list(log.records) == records


def test_more_than_wait_to_be_used_again() -> None:
    """What does not fit among those that wait is freed for good, and nothing is lost or kept."""
    data = encoder.encode(RECORDS * 500)
    made(data)
    before = sys.getallocatedblocks()
    for _ in range(5):
        assert made(data) == RECORDS * 500
    assert sys.getallocatedblocks() - before < 500


def test_the_collector_does_not_look_at_them() -> None:
    log = tlvlog.decode(LOG)
    objects = [log, *log.records, *log.records[2].attributes]
    assert not any(gc.is_tracked(item) for item in objects)
    assert gc.is_tracked(String("made by Python"))


class Noted(String):
    """A subclass with what the interpreter has to free itself."""

    __slots__ = ("__weakref__", "more")

    ended: list[str] = []  # noqa: RUF012  (one for all)

    def __del__(self) -> None:
        self.ended.append(self.message)


def test_subclasses() -> None:
    """What a subclass adds is freed, its finalizer runs once, and its type is let go of."""
    before = sys.getrefcount(Noted)
    for _ in range(3):
        record = Noted("gone")
        record.more = record.message * 2  # type: ignore[attr-defined]
        told: list[object] = []
        watch = weakref.ref(record, told.append)
        del record
        assert watch() is None
        assert told == [watch]
    assert Noted.ended == ["gone"] * 3
    assert sys.getrefcount(Noted) == before


def test_cycles_of_those_that_python_made() -> None:
    gc.collect()
    for _ in range(100):
        attribute = Attribute("limit", None)
        attribute.value = [attribute]
        record = Noted("cycle")
        record.extra = [record]  # type: ignore[assignment]
    del attribute, record
    Noted.ended.clear()
    assert gc.collect() >= 400
    assert Noted.ended == ["cycle"] * 100
    Noted.ended.clear()


def attribute_in(inner: object) -> object:
    return Attribute("limit", inner)


def changed_attribute(inner: object) -> object:
    attribute = made()[2].attributes[0]
    attribute.value = inner
    return attribute


def changed_string(inner: object) -> object:
    record = made()[0]
    record.extra = inner
    return record


def changed_log(inner: object) -> object:
    log = tlvlog.decode(LOG)
    log.size = inner  # type: ignore[assignment]
    return log


def subclassed(inner: object) -> object:
    record = Noted("deep")
    record.extra = inner  # type: ignore[assignment]
    return record


@pytest.mark.parametrize(
    "wraps",
    [
        [attribute_in],
        [changed_attribute],
        [changed_string],
        [changed_log],
        [subclassed],
        [changed_string, subclassed, attribute_in, changed_log, lambda inner: [inner]],
    ],
)
def test_depth(wraps: list[Callable[[object], object]]) -> None:
    """Objects in objects are freed without a frame of the stack for each."""

    def nest() -> None:
        inner: object = None
        for wrap in itertools.islice(itertools.cycle(wraps), 200_000):
            inner = wrap(inner)
        done.append(True)

    done: list[bool] = []
    size = threading.stack_size(8 << 20)
    try:
        thread = threading.Thread(target=nest)
        thread.start()
    finally:
        threading.stack_size(size)
    thread.join()
    assert done
    Noted.ended.clear()


class Renamed(String):
    """An object that is of the plain class when its finalizer has run, and could be used again."""

    __slots__ = ()

    ended: list[str] = []  # noqa: RUF012  (one for all)

    def __del__(self) -> None:
        self.ended.append(self.message)
        self.__class__ = String  # type: ignore[assignment]


def test_finalizers_run_for_each_object() -> None:
    for i in range(200):
        record = made()[0] if i % 2 else Renamed("text")
        record.__class__ = Renamed
        del record
    assert Renamed.ended == ["text"] * 200


def test_imported_again() -> None:
    """Nothing is handed out whose class is that of an import before."""
    code = """
import sys
def decoded():
    import tlvlog
    wire = tlvlog.encode([tlvlog.String("x"), tlvlog.ExtendedError(-1, instruction=1)])
    log = tlvlog.decode(wire)
    assert type(log) is tlvlog.Log
    assert [type(record) for record in log.records] == [tlvlog.String, tlvlog.ExtendedError]
    assert type(log.records[1].attributes[0]) is tlvlog.Attribute
    assert tlvlog.encode(list(log.records)) == wire
for _ in range(3):
    decoded()
    for name in [name for name in sys.modules if name.split(".")[0] == "tlvlog"]:
        del sys.modules[name]
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_was_not_begun() -> None:
    """An object without its fields can be freed, and says what it lacks."""
    for kind in (String, ExtendedError, Unknown, Attribute, Log):
        bare = kind.__new__(kind)
        with pytest.raises(AttributeError):
            _ = bare.offset if kind is not Log else bare.size  # type: ignore[attr-defined]
        del bare


def test_nothing_else_decides_where_records_end() -> None:
    """What is written to a log's size is not believed when its records are made."""
    for size in (0, 7, 1 << 40, "no number"):
        log = tlvlog.decode(LOG + b"\xff" * 100)
        log.size = size  # type: ignore[assignment]
        assert list(log.records) == RECORDS


def test_iterators() -> None:
    """They keep what they go over, end once, and are independent of each other."""
    records = iter(tlvlog.decode(LOG).records)
    gc.collect()
    assert list(records) == RECORDS
    assert list(records) == []
    assert next(records, None) is None
    log = tlvlog.decode(LOG)
    assert [(a, b) for a in log.records for b in log.records] == [
        (a, b) for a in RECORDS for b in RECORDS
    ]
    assert all(a is b for a, b in zip(log.records, log.records, strict=True))
    assert RECORDS[1] in log.records
    assert list(reversed(log.records)) == RECORDS[::-1]
    with pytest.raises(TypeError):
        type(records)()


@pytest.mark.parametrize("size", [*range(70), 127, 128, 1000, 4096])
def test_text_of_every_length(size: int) -> None:
    """Text is that of the Python decoder, whatever its length and wherever it is not ASCII."""
    plain = b"x" * size
    places = sorted({0, 1, size // 2, size - 17, size - 1} & set(range(size)))
    texts = [plain, *(plain[:at] + b"\xe9" + plain[at + 1 :] for at in places)]
    texts += [text + b"\0" for text in texts]
    data = encoder.encode([String(text) for text in texts])
    assert made(data) == list(decoder.decode(data).records)
    assert [record.nul for record in made(data)] == [text.endswith(b"\0") for text in texts]


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))]
)
def test_copies(again: Callable[[Any], Any]) -> None:
    for record in made():
        assert again(record) == record
        assert type(again(record)) is type(record)
