"""The native core against the Python beside it: the same results, the same errors.

`tlvlog.decode`, `encode` and `index` are the core's where it is in use; the
modules keep the functions in Python, which are the oracle here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests.outcomes import outcome
from tests.schemas import DEVICE, both_schemas
from tlvlog._native import accelerator
from tlvlog.codec import decoder, encoder
from tlvlog.codec.columns import index as pure_index
from tlvlog.collector import syscall
from tlvlog.testing import damaged_logs, logs, records

pytestmark = pytest.mark.skipif(
    accelerator.core is None, reason=f"the native core is not in use: {accelerator.REASON}"
)


def wires(schema: Any) -> st.SearchStrategy[bytes]:
    return (
        logs(schema).map(lambda made: made[1])
        | damaged_logs(schema).map(lambda made: made.data)
        | st.binary(max_size=60)
        | st.binary(max_size=40).map(lambda tail: bytes(6) + tail)
    )


def bounds() -> st.SearchStrategy[tlvlog.Limits | None]:
    small = st.integers(0, 12)
    return st.none() | st.builds(
        tlvlog.Limits,
        record_length=st.integers(0, 80) | st.just(1 << 40),
        records=small,
        attributes=small,
        depth=st.integers(1, 10),
        total=st.integers(0, 300),
    )


def how() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {},
        optional={
            "strict": st.booleans(),
            "byte_order": st.sampled_from(["auto", "host", "little", "big"]),
            "limits": bounds(),
        },
    )


def said(say: Callable[..., bool], calls: list[tuple[Any, ...]], **how: Any) -> Any:
    """What calls of `syscall_string` leave behind in a log."""
    with tlvlog.collect(bytearray(b"\xaa" * how.pop("capacity")), **how) as log:
        answers = [say(*call) for call in calls]
        held = log.true_size, log.num_truncations
    return answers, held, bytes(log.finish())


@both_schemas
@given(data=st.data())
def test_decode(schema: Any, data: st.DataObject) -> None:
    """The core and Python agree on every input, however it is to be read."""
    wire, keywords = data.draw(wires(schema)), data.draw(how())
    native = outcome(tlvlog.decode, wire, schema=schema, **keywords)
    assert native == outcome(decoder.decode, wire, schema=schema, **keywords)


@both_schemas
@given(data=st.data())
def test_index(schema: Any, data: st.DataObject) -> None:
    """The columns of both are the same, of one log and of many."""
    buffers, keywords = data.draw(st.lists(wires(schema), max_size=5)), data.draw(how())
    ends = [sum(map(len, buffers[:i])) for i in range(len(buffers) + 1)]
    for given_, more in ((buffers, {}), (b"".join(buffers), {"boundaries": ends})):
        native = outcome(tlvlog.index, given_, schema=schema, **keywords, **more)
        assert native == outcome(pure_index, given_, schema=schema, **keywords, **more)
    for wire in buffers:
        native = outcome(tlvlog.index, wire, schema=schema, **keywords)
        assert native == outcome(pure_index, wire, schema=schema, **keywords)


@both_schemas
@given(data=st.data())
def test_encode(schema: Any, data: st.DataObject) -> None:
    """New records and decoded ones give the same bytes, or the same error."""
    made = data.draw(st.lists(records(schema), max_size=5))
    order = data.draw(st.sampled_from(["host", "little", "big"]))
    for given_ in (
        made,
        tuple(made),
        list(decoder.decode(encoder.encode(made, schema=schema), schema=schema).records),
    ):
        for other in (schema, None, DEVICE):
            native = outcome(tlvlog.encode, given_, schema=other, byte_order=order)
            assert native == outcome(encoder.encode, given_, schema=other, byte_order=order)


@both_schemas
@given(data=st.data())
def test_decoder(schema: Any, data: st.DataObject) -> None:
    """The scan of the core takes up where it ran out of bytes, as the one in Python does."""
    wire, keywords = data.draw(wires(schema)), data.draw(how())
    cut = data.draw(st.integers(0, len(wire)))

    def fed() -> tlvlog.Log:
        reader = tlvlog.Decoder(schema=schema, **keywords)
        reader.feed(wire[:cut])
        reader.feed(wire[cut:])
        return reader.close()

    assert outcome(fed) == outcome(decoder.decode, wire, schema=schema, **keywords)


FORMATS = st.lists(
    st.sampled_from(
        ["%s", "%d", "%i", "%u", "%x", "%%", "%", "%r", "%5d", "%(a)s", "%c", " ", "ab"]
    )
    | st.text(max_size=3),
    max_size=6,
).map("".join)
ARGUMENTS = (
    st.integers()
    | st.integers(-300, 300)
    | st.sampled_from([1 << 63, -(1 << 63), (1 << 64) - 1, True, None, 1.5, b"x", "x" * 1100])
    | st.text(max_size=5)
    | st.sampled_from(["ascii", "\udc80", "\u00e9"])
)


@given(
    calls=st.lists(
        st.tuples(FORMATS | st.sampled_from(["%d %s", "x" * 1200, 5, None]), ARGUMENTS, ARGUMENTS)
        | st.tuples(FORMATS, ARGUMENTS)
        | st.tuples(FORMATS | st.sampled_from([5, None, "x" * 1200])),
        max_size=12,
    ),
    capacity=st.sampled_from([40, 60, 200, 600, 5000]),
    keep=st.sampled_from(["head", "tail", "severity"]),
    byte_order=st.sampled_from(["little", "big"]),
    loss=st.booleans(),
)
def test_syscall_string(calls: list[tuple[Any, ...]], **how: Any) -> None:
    """Whatever is said, both leave the same bytes in the log, whatever its rule."""
    native = said(tlvlog.syscall_string, calls, **how)
    assert native == said(syscall.syscall_string, calls, **how)


def test_syscall_string_without_a_log() -> None:
    assert tlvlog.syscall_string("a %d", 3) is False
    for call in (tlvlog.syscall_string, syscall.syscall_string):
        with pytest.raises(TypeError):
            call()  # type: ignore[call-arg]


def tlv(type_: int, value: bytes) -> bytes:
    return type_.to_bytes(2, "little") + len(value).to_bytes(4, "little") + value


@pytest.mark.parametrize("strict", [False, True])
def test_every_type_at_every_length(strict: bool) -> None:
    """The layouts in the generated header are those of the schema, none of them stale."""
    schema = tlvlog.load_schema()
    ends = tlv(2, bytes(2))
    for spec in schema.records:
        for length in range(80):
            wire = tlv(spec.type, bytes(length)) + ends
            assert outcome(tlvlog.decode, wire, strict=strict) == outcome(
                decoder.decode, wire, strict=strict
            )
    for spec in schema.records:
        if spec.attributes is None:
            continue
        fixed = bytes(encoder.layouts(None, "little").records[spec.type].size)  # type: ignore[attr-defined]
        for value in nested(schema, spec.attributes):
            wire = tlv(spec.type, fixed + value) + ends
            assert outcome(tlvlog.decode, wire, strict=strict) == outcome(
                decoder.decode, wire, strict=strict
            )


def nested(schema: tlvlog.Schema, name: str) -> list[bytes]:
    """Each attribute of a set at each length, and those of its nests inside it."""
    values = []
    for item in schema.set_by_name[name].attributes:
        values += [tlv(item.type, bytes(length)) for length in range(10)]
        if item.attributes:
            values += [tlv(item.type, inner) for inner in nested(schema, item.attributes)]
    return values


class Odd(str):
    __slots__ = ()


ODD = [
    [tlvlog.String("a"), "no record"],
    [tlvlog.Unknown(1, b"text")],
    [tlvlog.ExtendedError(1 << 40)],
    [tlvlog.ExtendedError(-1, subsystem="nosuch")],
    [tlvlog.ExtendedError(-1, reason=70_000)],
    [tlvlog.ExtendedError(-1, severity="nosuch")],
    [tlvlog.ExtendedError(-1, attributes=[("nosuch", 1)])],
    [tlvlog.ExtendedError(-1, field_offset=-1)],
    [tlvlog.ExtendedError(-1, attributes=[(8, 1 << 64)])],
    [tlvlog.ExtendedError(-1, attributes=[(900, b"x"), (901, 5)])],
    [tlvlog.ExtendedError(True)],
    [tlvlog.String("\udc80\udcff")],
    [tlvlog.String("a\0"), tlvlog.String("a\0\0"), tlvlog.String("\0")],
    [tlvlog.String(Odd("odd"))],
    [tlvlog.ExtendedError(-22, subsystem="bpf", reason="register-not-readable", arguments=[3])] * 3,
    None,
    5,
    "text",
]


@pytest.mark.parametrize("given_", ODD, ids=lambda item: repr(item)[:40])
def test_odd_records(given_: Any) -> None:
    for keywords in ({}, {"byte_order": "big"}, {"num_truncations": 65_535}):
        native = outcome(tlvlog.encode, given_, **keywords)
        assert native == outcome(encoder.encode, given_, **keywords)


WRONG: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((), {}),
    ((b"", b""), {}),
    ((None,), {}),
    (("text",), {}),
    ((memoryview(bytes(32))[::2],), {}),
    ((memoryview(bytes(32)).cast("H"),), {}),
    ((tlvlog.encode([]),), {"nosuch": 1}),
    ((tlvlog.encode([]),), {"byte_order": "middle"}),
    ((tlvlog.encode([]),), {"byte_order": 1}),
    ((tlvlog.encode([]),), {"strict": "yes"}),
    ((tlvlog.encode([]),), {"schema": "nosuch"}),
]


@pytest.mark.parametrize(("args", "keywords"), WRONG, ids=map(str, range(len(WRONG))))
def test_wrong_arguments(args: Any, keywords: Any) -> None:
    """What cannot be used is refused in the same way."""
    for native, pure in ((tlvlog.decode, decoder.decode), (tlvlog.index, pure_index)):
        kind = outcome(native, *args, **keywords)
        assert kind == outcome(pure, *args, **keywords)


@pytest.mark.parametrize("num_truncations", [-1, 65_536, 1 << 80, True, None, "3"])
def test_counts_that_do_not_fit(num_truncations: Any) -> None:
    keywords = {"num_truncations": num_truncations}
    assert outcome(tlvlog.encode, [], **keywords) == outcome(encoder.encode, [], **keywords)
    both = [tlvlog.String("a"), 5], keywords
    assert outcome(tlvlog.encode, both[0], **both[1]) == outcome(encoder.encode, both[0], **both[1])
