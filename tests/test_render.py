"""render: one line a record, and nothing that could drive a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import ExtendedError, Log, Loss, Record, String, Unknown
from tlvlog.formats.text import Style, count, escape, log_lines, record_line, show_bytes
from tlvlog.schema import builtin


def line(record: Record) -> str:
    return record_line(record, builtin())


def log_of(*records: Record, num_truncations: int = 0) -> Log:
    return tlvlog.decode(tlvlog.encode(records, num_truncations=num_truncations))


@given(st.text() | st.binary().map(lambda data: data.decode("utf-8", "surrogateescape")))
def test_escaped_text_is_printable(text: str) -> None:
    """Whatever comes in, what is printed is printable and encodes to UTF-8."""
    shown = escape(text)
    assert shown.isprintable()
    shown.encode()


@given(st.binary(max_size=12), st.binary(max_size=12))
def test_escapes_are_unambiguous(one: bytes, other: bytes) -> None:
    """Two texts that differ show differently."""
    texts = [data.decode("utf-8", "surrogateescape") for data in (one, other)]
    assert (escape(texts[0]) == escape(texts[1])) == (texts[0] == texts[1])


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\x1b[2Jb", r"a\x1b[2Jb"),
        ("tab\tnew\nret\r", r"tab\tnew\nret\r"),
        ("back\\slash", r"back\\slash"),
        ("\x9b31m", r"\u{9b}31m"),
        ("\u202eevil", r"\u{202e}evil"),
        ("\udcff", r"\xff"),
        ("\x7f\0", r"\x7f\x00"),
        ("grün", "grün"),
    ],
)
def test_escapes(text: str, shown: str) -> None:
    assert escape(text) == shown


def test_an_error_says_reason_and_message_first_and_place_after() -> None:
    record = ExtendedError(
        -13,
        subsystem="bpf",
        reason="register-not-readable",
        arguments=[0],
        instruction=7,
        source_line={"file": "bad.c", "line": 4, "text": "return x;"},
        limit={"kind": 4, "min": 0, "max": 9},
    )
    assert line(record) == (
        "error   bpf register-not-readable EACCES: R0 !read_ok  "
        "(instruction 7; bad.c:4 `return x;`; limit: kind u32, min 0, max 9)  @0"
    )


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (String("hello"), "info    hello  @0"),
        (String(""), "info      @0"),
        (ExtendedError(-22), "error   EINVAL: no reason given  @0"),
        (ExtendedError(0, severity="warning", message="careful"), "warning careful  @0"),
        (ExtendedError(-4095, severity=9), "info    -4095: no reason given  @0"),
        (
            ExtendedError(-22, subsystem=900, reason=3, arguments=[1], flags=2),
            "error   900 3 EINVAL  (argument unsigned 1; flags 0x2)  @0",
        ),
        (
            ExtendedError(-22, message="m\n", attributes=[(999, b"\1")]),
            r"error   EINVAL: m\n  (attribute 0x03e7: 01)  @0",
        ),
        (
            Loss(2, 40, 120),
            "info    dropped 2 records of 40 bytes; a log of everything needs 120 bytes  @0",
        ),
        (Unknown(0x8001, b"\0\xff"), "info    unknown type 0x8001, 2 bytes: 00 ff  @0"),
        (Unknown(0x8001, b""), "info    unknown type 0x8001, 0 bytes  @0"),
    ],
)
def test_lines(record: Record, shown: str) -> None:
    assert line(record) == shown


def test_truncation_is_said_in_words() -> None:
    assert list(log_lines(log_of(num_truncations=3))) == [
        "3 records were dropped for want of room."
    ]
    assert list(log_lines(log_of(num_truncations=1))) == ["1 record was dropped for want of room."]
    assert list(log_lines(log_of(num_truncations=65535))) == [
        "65535 or more records were dropped for want of room."
    ]


def test_hints_follow_a_registered_reason_only() -> None:
    registered = ExtendedError(-13, subsystem="bpf", reason="register-not-readable")
    lines = list(log_lines(log_of(registered, ExtendedError(-22)), hints=True, width=60))
    words = [
        text.split(":")[0].strip() for text in lines if text.startswith("    ") and ":" in text
    ]
    assert words == ["why", "try"]
    assert lines[-1].startswith("error   EINVAL")
    assert all(len(text) <= 60 for text in lines[1:-1])


def test_a_record_of_a_users_schema_shows_its_fields() -> None:
    core = tlvlog.schema.to_data(builtin())
    core["records"].append(
        {
            "name": "queue-full",
            "type": 0x8000,
            "severity": "warning",
            "fields": [{"name": "queue-depth", "kind": "u16"}, {"name": "note", "kind": "utf8"}],
        }
    )
    schema = tlvlog.schema.from_data(core)
    record = tlvlog.make_record("queue-full", schema=schema, queue_depth=9, note="a\x07")
    assert record_line(record, schema) == r"warning queue-full: queue-depth 9, note a\x07  @0"


def test_colour_only_where_asked() -> None:
    record = ExtendedError(-22, message="\x1b[31m")
    assert "\x1b" not in record_line(record, builtin(), Style(False))
    assert record_line(record, builtin(), Style(True)).startswith("\x1b[1;31merror")


def test_long_bytes_are_cut_with_a_count() -> None:
    assert show_bytes(bytes(33)).endswith("00 and 1 byte more")
    assert show_bytes(bytes(32)) == bytes(32).hex(" ")


def test_count() -> None:
    assert (count(0, "byte"), count(1, "byte"), count(2, "byte")) == (
        "0 bytes",
        "1 byte",
        "2 bytes",
    )


def test_details_go_below_where_a_line_is_too_long() -> None:
    """With a width the message stays whole and the details fold; without, one line a record."""
    record = ExtendedError(
        -34,
        subsystem="netlink",
        reason="policy-validation",
        field_offset=32,
        field_path="RTM_GETLINK.ifinfomsg.IFLA_MTU",
        limit={"kind": 4, "min": 0, "max": 4294967295},
    )
    log = log_of(record)
    (whole,) = log_lines(log)
    head, *details = log_lines(log, width=80)
    assert head == "error   netlink policy-validation ERANGE: Attribute failed policy validation"
    assert all(text.startswith("        ") and len(text) <= 80 for text in details)
    assert " ".join(text.strip() for text in details) == whole.removeprefix(f"{head}  ")
    assert list(log_lines(log, width=len(whole))) == [whole]
