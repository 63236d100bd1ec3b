"""FreeBSD's extended errors as records: the layout of a spec file, bytes built here."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import decode, encode
from tlvlog.formats.text import log_lines
from tlvlog.kernel.exterror import exterror_schema, import_exterror

ORDERS = {"<": "little", ">": "big"}


def uexterror(
    error: Any = 22,
    category: Any = 1,
    line: Any = 511,
    first: Any = 0,
    second: Any = 0,
    text: Any = b"",
    order: Any = "<",
    flags: Any = 0,
) -> Any:
    return struct.pack(
        f"{order}IIIIIIQQ32s128s",
        0x10010002, error, category, line, flags, 0, first, second, b"", text,
    )  # fmt: skip


def old_uexterror(
    error: Any = 22,
    category: Any = 1,
    line: Any = 511,
    first: Any = 0,
    second: Any = 0,
    text: Any = b"",
    order: Any = "<",
) -> Any:
    return struct.pack(
        f"{order}IIIIQQ16s128s", 0x10010001, error, category, line, first, second, b"", text
    )


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("build", [uexterror, old_uexterror])
def test_an_error(build: Any, order: Any) -> None:
    data = build(first=0x1000, second=3, text=b"bad prot %#jx of %ju", order=order)
    assert len(data) == (200 if build is uexterror else 176)
    (record,) = import_exterror(data)
    assert record.error == -22
    assert record.text == "bad prot 0x1000 of 3"
    assert (record.subsystem, record.reason) == ("freebsd", "memory-mapping")
    assert record.arguments == (0x1000, 3)
    assert record.get("source-line")[0].value == 511


def test_the_records_are_a_log() -> None:
    """They encode with the core schema alone, and the schema of the file names them."""
    records = import_exterror(uexterror(text=b"no") * 2)
    data = encode(records)
    assert encode(records, schema=exterror_schema()) == data
    assert [record.reason for record in decode(data).records] == [1, 1]
    assert list(decode(data, schema=exterror_schema()).records) == records
    (line, _) = log_lines(decode(data, schema=exterror_schema()), exterror_schema())
    assert "freebsd memory-mapping EINVAL: no" in line


def test_without_strings_the_template_speaks() -> None:
    """A kernel without EXTERR_STRINGS sends category, line and parameters only."""
    (record,) = import_exterror(uexterror(category=6, first=255, second=1))
    assert record.message is None
    assert "0xff" in record.text


def test_nothing_happened() -> None:
    assert import_exterror(uexterror(error=0, text=b"old")) == []
    assert import_exterror(b"") == []


@pytest.mark.parametrize(
    ("number", "linux"), [(1, -1), (11, -35), (22, -22), (35, -11), (45, -95), (78, -38), (84, -75)]
)
def test_numbers_are_those_of_linux(number: Any, linux: Any) -> None:
    """EAGAIN is 35 on FreeBSD and 11 on Linux; a log speaks Linux."""
    (record,) = import_exterror(uexterror(error=number, text=b"x"))
    assert (record.error, record.text) == (linux, "x")


@pytest.mark.parametrize(("number", "named"), [(97, "EINTEGRITY"), (4000, "4000")])
def test_an_error_that_linux_does_not_have(number: Any, named: Any) -> None:
    (record,) = import_exterror(uexterror(error=number, text=b"x"))
    assert (record.error, record.text) == (0, f"x (FreeBSD error {named})")
    assert record.severity == "error"


FORMATS = [
    (b"%jd %jd", 2**64 - 5, 7, "-5 7"),
    (b"%ju", 2**64 - 5, 0, "18446744073709551611"),
    (b"%jx %jX", 255, 255, "ff FF"),
    (b"%#jo", 8, 0, "010"),
    (b"%08jx|%-4ju|", 255, 1, "000000ff|1   |"),
    (b"100%% of %ju", 3, 0, "100% of 3"),
    (b"%ju %ju %ju", 1, 2, "1 2 %ju"),
    (b"%s %n %d %999jd %", 1, 2, "%s %n %d %999jd %"),
    (b"plain\xff", 1, 2, "plain\udcff"),
    (b"x" * 128, 0, 0, "x" * 128),
]


@pytest.mark.parametrize(("text", "first", "second", "shown"), FORMATS, ids=lambda v: str(v)[:20])
def test_formats(text: Any, first: Any, second: Any, shown: Any) -> None:
    """Only what the kernel's macro allows is filled in, as C does it."""
    (record,) = import_exterror(uexterror(first=first, second=second, text=text))
    assert record.text == shown


def test_an_unknown_category() -> None:
    (record,) = import_exterror(uexterror(category=70_000, text=b"x"))
    assert record.reason == 0xFFFF
    assert encode([record])


def test_unknown_versions_and_cut_structures_say_so() -> None:
    good, other = import_exterror(uexterror(text=b"x") + b"\1\2\3\4" * 50)
    assert good.text == "x"
    assert other.message.startswith("byte 200: no known version of struct uexterror: 01020304")
    good, short = import_exterror(uexterror(text=b"x") + uexterror()[:-1])
    assert short.message == "byte 200: uexterror needs 200 bytes, 199 left"


@given(st.binary(max_size=260), st.booleans())
def test_any_bytes(data: Any, versioned: Any) -> None:
    if versioned:
        data = b"\2\0\1\x10" + data
    records = import_exterror(data)
    assert list(decode(encode(records), schema=exterror_schema()).records) == records
