"""hexdump: every byte once, in order, and the damage marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import ExtendedError, Loss, String, Unknown
from tlvlog.formats.hexdump import dissect, dump_lines

LOG = tlvlog.encode(
    [
        String("hi"),
        ExtendedError(-22, message="m", limit={"max": 9}, attributes=[(999, b"xyz")]),
        Unknown(0x8001, b"\0\xff"),
        Loss(1, 2, 3),
    ],
    byte_order="little",
)


def lines(data: bytes, **options: object) -> list[str]:
    return list(dump_lines(dissect(data, **options), data))  # type: ignore[arg-type]


def bytes_shown(shown: list[str]) -> bytes:
    """What the left side says, with no row left out."""
    return b"".join(bytes.fromhex(text[6:29]) for text in shown)


damaged = st.binary(max_size=80) | st.builds(
    lambda at, value: LOG[:at] + bytes([value]) + LOG[at + 1 :],
    st.integers(0, len(LOG) - 1),
    st.integers(0, 255),
)


@given(damaged)
def test_spans_cover_the_buffer_once_and_in_order(data: bytes) -> None:
    """Every byte of the input belongs to exactly one span, in order."""
    dump = dissect(data)
    position = 0
    for span in dump.spans:
        assert span.start == position
        assert span.end >= span.start
        position = span.end
    assert position == len(data)
    marked = [span for span in dump.spans if span.damage]
    assert len(marked) == (dump.error is not None)


@given(damaged)
def test_every_line_is_printable(data: bytes) -> None:
    """Nothing that could drive a terminal comes out, whatever goes in."""
    assert all(text.isprintable() for text in lines(data))


def test_a_whole_log() -> None:
    shown = lines(LOG)
    assert bytes_shown(shown) == LOG
    assert shown[0] == "0000  01 00 02 00 00 00       | string  type 1, 2 bytes"
    assert shown[1] == "0006  68 69                   |   message hi"
    assert shown[-2].endswith("| end  type 2, 2 bytes")
    assert shown[-1].endswith("|   num-truncations 0")
    text = "\n".join(shown)
    for label in ("error -22 EINVAL", "severity error", "unknown attribute 999", "dropped-records"):
        assert label in text


def test_the_damage_is_marked_and_the_rest_is_shown() -> None:
    shown = lines(LOG[:-1])
    assert shown[-2].endswith("<<< offset 98: end record needs 2 bytes, 1 left")
    assert shown[-1].endswith("| 1 byte not decoded")


def test_damage_inside_a_record_points_at_the_attribute() -> None:
    at = LOG.index(b"\x01\0\x01\0\0\0m")  # the message attribute, made longer than its record
    shown = lines(LOG[:at] + b"\x01\0\xff\0\0\0m" + LOG[at + 7 :])
    mark = next(text for text in shown if "<<<" in text)
    assert mark.startswith(f"{at:04x}  01 00 ff 00 00 00")
    assert "attribute message needs 255 bytes" in mark


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (LOG + b"stale", "5 bytes behind the log, not looked at"),
        (LOG[:8] + bytes(9), "type 0: the writer stopped here"),
        (bytes(9), "untouched: nobody wrote here"),
        (b"", "<<< offset 0: a record header needs 6 bytes, 0 left"),
    ],
)
def test_what_is_no_record_is_named(data: bytes, says: str) -> None:
    assert any(says in text for text in lines(data))


def test_rows_that_repeat_are_folded() -> None:
    shown = lines(tlvlog.encode([Unknown(0x8001, bytes(64))]))
    assert "*" in shown
    assert len(shown) < 8


def test_labels_keep_to_the_width() -> None:
    data = tlvlog.encode([String("x" * 500)])
    assert max(map(len, dump_lines(dissect(data), data, width=80))) <= 80
    assert max(map(len, dump_lines(dissect(data), data, width=132))) > 100
