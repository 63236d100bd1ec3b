"""Extended ACKs that are cut, that lie, or that nobody meant: what is there is kept."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extack_messages import (
    CAPTURED,
    ERROR,
    NEWLINK,
    ORDERS,
    answer,
    asked,
    attribute,
    errors,
    link,
)
from tlvlog import decode, encode
from tlvlog.kernel.netlink import extack
from tlvlog.kernel.netlink.extack import import_extack
from tlvlog.kernel.netlink.path import missing_path, place_of

# Damage ----------------------------------------------------------------------


def test_several_messages_in_one_datagram() -> None:
    data = answer(-1) + answer(0) + struct.pack("<IHHII", 17, 20, 0, 0, 0) + b"xyzw" + answer(-2)
    assert [record.error for record in errors(data)] == [-1, -2]


@pytest.mark.parametrize("cut", range(1, 60))
def test_a_cut_datagram(cut: Any) -> None:
    """However a datagram is cut, what is whole is read and the cut is said."""
    whole = answer(-22, attribute(1, b"nobody knows this\0"))
    records = import_extack((answer(-1) + whole)[:-cut], byte_order="little")
    assert records[0].error == -1
    if cut < len(whole):
        assert any(record.reason in ("message-short", "attribute-length") for record in records)
    assert list(decode(encode(records)).records) == records


def test_a_zero_length_attribute_ends_it() -> None:
    tlvs = attribute(1, b"first\0") + bytes(8) + attribute(2, b"\1\0\0\0")
    first, damage = import_extack(answer(-22, tlvs), byte_order="little")
    assert first.text == "first"
    assert damage.field_offset is None
    assert (damage.reason, damage.severity, damage.error) == ("attribute-length", "warning", 0)


def test_a_length_below_the_header_ends_it() -> None:
    data = answer(-1) + struct.pack("<IHHII", 3, ERROR, 0, 0, 0) + answer(-2)
    first, damage = errors(data)
    assert first.error == -1
    assert (damage.reason, damage.arguments) == ("message-length", (len(answer(-1)), 3))


def test_short_values_are_no_values() -> None:
    tlvs = attribute(2, b"\1\0") + attribute(5, b"") + attribute(1, b"") + attribute(4, b"\1")
    (record,) = errors(answer(-22, tlvs))
    assert (record.field_offset, record.missing, record.message) == (None, None, "")


def test_a_copy_of_the_request_that_lies() -> None:
    """A copy that says it is longer than its message, or shorter than a header."""
    for length in (0, 15, 17, 2**31, 2**32 - 1):
        data = bytearray(answer(-22, attribute(1, b"x\0"), capped=False))
        struct.pack_into("<I", data, 20, length)
        (record, *_) = errors(bytes(data))
        assert record.error == -22


def test_hostile_text_is_kept_as_it_is() -> None:
    (record,) = errors(answer(-22, attribute(1, b"\x1b[2J\xff\0inside\0")))
    assert record.message == "\x1b[2J\udcff\0inside"
    assert encode([record])


def test_many_nested_attributes() -> None:
    """100,000 attributes inside each other, or one behind another, are walked once."""
    nest = b""
    for _ in range(12_000):
        nest = struct.pack("<HH", len(nest) + 4, 18) + nest
    request = link(nest)
    tlvs = attribute(2, struct.pack("<I", len(request) - 4))
    (record,) = errors(answer(-22, tlvs, request, False))
    assert record.field_path.count("18") + record.field_path.count("IFLA") < 30
    flat = attribute(1, b"deep\0") + attribute(77, b"") * 100_000
    (record,) = errors(answer(-22, flat))
    assert record.text == "deep"
    policy = attribute(99, b"") * 16_000
    (record,) = errors(answer(-22, attribute(4, policy)))
    assert record.get("limit") is None


def test_looking_up_offsets_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers that ask for offsets of one long request walk it so often and no more."""
    walks = []
    monkeypatch.setattr(extack, "_WALKS_MAX", 2)
    original = extack.place_of  # type: ignore[attr-defined]
    monkeypatch.setattr(
        extack,
        "place_of",
        lambda *given: (walks.append(given[1]), original(*given))[1],  # type: ignore[func-returns-value]
    )
    request = link(*(attribute(4, b"1234") for _ in range(100)))
    data = b"".join(
        answer(-22, attribute(2, struct.pack("<I", 32 + 8 * n)), request) for n in range(50)
    )
    found = errors(data, request)
    assert len(found) == 50
    assert len(walks) == 2 * (len(data) + len(request)) // len(request)


def test_each_answer_is_explained_by_its_own_request() -> None:
    """Answers that repeat their requests name what each points at, however alike they are."""
    data = b"".join(
        answer(-22, attribute(2, struct.pack("<I", 32)), link(attribute(type, b"abc\0")), False)
        for type in (3, 6, 1)
    )
    assert [record.field_path for record in errors(data)] == [
        "RTM_NEWLINK.ifinfomsg.IFLA_IFNAME",
        "RTM_NEWLINK.ifinfomsg.IFLA_QDISC",
        "RTM_NEWLINK.ifinfomsg.IFLA_ADDRESS",
    ]


@given(st.binary(max_size=200))
def test_any_bytes(data: Any) -> None:
    """Whatever the bytes: records that encode, no error, no endless loop."""
    records = import_extack(data, data)
    assert list(decode(encode(records)).records) == records


@given(st.data())
def test_damaged_answers(data: Any) -> None:
    """Captured answers with bytes changed or missing give records, and never more errors."""
    case = data.draw(st.sampled_from(CAPTURED["cases"]))
    raw = bytearray.fromhex(case["reply_hex"])
    for _ in range(data.draw(st.integers(0, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    raw = raw[: data.draw(st.integers(0, len(raw)))]
    request = bytes.fromhex(case["request_hex"])
    records = import_extack(bytes(raw), request, byte_order="little")
    assert list(decode(encode(records)).records) == records
    assert len(records) <= 2 + len(raw) // 16


@given(st.binary(max_size=120), st.integers(0, 200), st.sampled_from(["little", "big"]))
def test_any_request_has_a_path_or_none(body: Any, offset: Any, order: Any) -> None:
    """The walk ends, and a path it finds begins with the message."""
    request = asked(NEWLINK, body, ORDERS[order])
    place = place_of(request, offset, order)
    assert (place is None) or place.path.startswith(("RTM_NEWLINK", "CTRL_", "16."))
    assert missing_path(request, 3, offset, order) is None or place is not None
