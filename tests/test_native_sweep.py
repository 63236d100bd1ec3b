"""The sweep of the native core over many logs at once, against the index in Python.

It passes headers in stretches of 128 and looks into values later, so what is
tried here is longer than that, with damage on either side of a stretch's end.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests.outcomes import outcome
from tests.schemas import DEVICE, both_schemas
from tests.test_native import how, nested, tlv, wires
from tlvlog._native import accelerator
from tlvlog.codec import encoder
from tlvlog.codec.columns import index as pure_index
from tlvlog.testing import records

pytestmark = pytest.mark.skipif(
    accelerator.core is None, reason=f"the native core is not in use: {accelerator.REASON}"
)
END = tlv(2, bytes(2))


def agree(data: Any, **keywords: Any) -> None:
    assert outcome(tlvlog.index, data, **keywords) == outcome(pure_index, data, **keywords)


def many(buffers: list[bytes], **keywords: Any) -> None:
    """The same of logs side by side and of a list of them."""
    agree(buffers, **keywords)
    agree(b"".join(buffers), boundaries=list(accumulate(map(len, buffers), initial=0)), **keywords)


@both_schemas
@given(data=st.data())
def test_many_logs(schema: Any, data: st.DataObject) -> None:
    """However sound and damaged logs follow each other, each has the columns Python gives it."""
    kinds = data.draw(st.lists(wires(schema), min_size=1, max_size=4))
    plain = encoder.encode(data.draw(st.lists(records(schema), max_size=5)), schema=schema)
    source = random.Random(data.draw(st.integers(0, 1 << 16)))
    slack = data.draw(st.integers(0, 9))
    share = data.draw(st.sampled_from([0.0, 0.02, 0.5]))
    buffers = [
        (source.choice(kinds) if source.random() < share else plain)
        + source.randbytes(source.randint(0, slack))
        for _ in range(data.draw(st.integers(100, 200)))
    ]
    many(buffers, schema=schema, **data.draw(how()))


@both_schemas
@given(data=st.data())
def test_one_long_log(schema: Any, data: st.DataObject) -> None:
    """A log longer than a stretch is as in Python, with any byte of it changed."""
    made = data.draw(st.lists(records(schema), min_size=1, max_size=6))
    count = data.draw(st.sampled_from([120, 127, 128, 129, 250, 300]))
    wire = bytearray(encoder.encode((made * count)[:count], schema=schema))
    for _ in range(data.draw(st.integers(0, 2))):
        wire[data.draw(st.integers(0, len(wire) - 1))] = data.draw(st.integers(0, 255))
    agree(bytes(wire), schema=schema, **data.draw(how()))
    many([bytes(wire), bytes(wire[: len(wire) // 2]), bytes(wire)], schema=schema)


def texts() -> Iterator[bytes]:
    """Text of each length, with each kind of byte at each place."""
    for length in range(72):
        yield b"x" * length
        for place in range(length):
            for odd in (b"\x80", b"\0", "\N{LATIN SMALL LETTER E WITH ACUTE}".encode()):
                yield (b"x" * place + odd + b"x" * length)[:length]


def test_every_text() -> None:
    """What strict says of text does not depend on its length, nor on where it stands."""
    strings = [tlv(1, text) + END for text in texts()]
    errors = [tlv(3, bytes(10) + tlv(1, text) + tlv(14, b"a")) + END for text in texts()]
    many(strings, strict=True)
    many(errors, strict=True)
    sound = tlv(1, b"x" * 70) + END
    for wire in strings + errors:  # each in sound company, or it would be done by the walk
        agree(
            sound + wire + sound, strict=True, boundaries=[0, 84, 84 + len(wire), 168 + len(wire)]
        )


@both_schemas
@pytest.mark.parametrize("strict", [False, True])
def test_every_type_at_every_length(schema: Any, strict: bool) -> None:
    """The rules of a sweep are those of the schema."""
    known = schema or tlvlog.load_schema()
    buffers = []
    for type_ in (0, 4, 0x7FFF, 0xFFFE, 0xFFFF, *(spec.type for spec in known.records)):
        buffers += [tlv(type_, bytes(length)) + END for length in range(80)]
        buffers += [tlv(1, b"x") + wire for wire in buffers[-80:]]
    for spec in known.records:
        if spec.attributes is not None:
            fixed = bytes(encoder.layouts(schema, "little").records[spec.type].size)  # type: ignore[attr-defined]
            values = nested(known, spec.attributes)
            pairs = zip(values, values[1:] + values[:1], strict=True)
            buffers += [tlv(spec.type, fixed + value) + END for value in values]
            buffers += [tlv(spec.type, fixed + a + b) + END for a, b in pairs]
            buffers += [tlv(spec.type, fixed + tlv(900, b"x")) + END]
            buffers += [tlv(spec.type, fixed[:-1] + b"\1") + END]  # a flag, of an error
    buffers += [tlv(4, bytes(24)) + tlv(1, b"behind LOSS") + END]
    many(buffers, schema=schema, strict=strict, byte_order="little")
    for wire in buffers:  # each in sound company
        many([tlv(1, b"x") + END, wire, tlv(1, b"y") + END], schema=schema, strict=strict)


@pytest.mark.parametrize("order", ["auto", "host", "little", "big"])
@pytest.mark.parametrize("empty", [0, 1, 130])
def test_orders_side_by_side(order: str, empty: int) -> None:
    """Each log has its own byte order, records without a value in front or not."""
    made = [tlvlog.String()] * empty + [tlvlog.String("x"), tlvlog.ExtendedError(-1, missing=3)]
    pair = [encoder.encode(made, byte_order=name) for name in ("little", "big")]
    many(pair * 100, byte_order=order)
    many([encoder.encode(made[:empty], byte_order=name) for name in ("little", "big")] * 3)


@pytest.mark.parametrize("count", [127, 128, 129, 256, 257])
@pytest.mark.parametrize("most", [127, 128, 129, 255, 256, 257])
def test_limits_near_a_stretch(count: int, most: int) -> None:
    """The limits of a log hold wherever a stretch ends."""
    wire = encoder.encode([tlvlog.String("x")] * count)
    many([wire, wire], limits=tlvlog.Limits(records=most))
    many([wire, wire], limits=tlvlog.Limits(total=most * 7 + 1))
    error = tlvlog.ExtendedError(-1, attributes=[("cookie", b"")] * (count - 120))
    many([encoder.encode([error])] * 2, limits=tlvlog.Limits(attributes=most - 120))


def test_schema_of_a_user_with_a_set_of_its_own() -> None:
    """Sets are told apart, also where records with different ones follow each other."""
    sets = [spec for spec in DEVICE.records if spec.attributes is not None]
    assert len({spec.attributes for spec in sets}) > 1
    source = random.Random(5)
    buffers = []
    for _ in range(400):
        spec = source.choice(sets)
        assert spec.attributes is not None
        fixed = bytes(encoder.layouts(DEVICE, "little").records[spec.type].size)  # type: ignore[attr-defined]
        value = source.choice(nested(DEVICE, spec.attributes))
        buffers.append(tlv(spec.type, fixed + value) + END)
    many(buffers, schema=DEVICE)
    many(buffers, schema=DEVICE, strict=True)
