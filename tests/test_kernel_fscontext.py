"""Messages of file-system contexts as records."""

from __future__ import annotations

import errno
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.live_kernel import need_root, no_new_descriptors
from tlvlog import ExtendedError, String, decode, encode
from tlvlog.errors import KernelError
from tlvlog.kernel.fs.context import import_fscontext
from tlvlog.kernel.fs.parameters import set_parameters

UNKNOWN = b"e tmpfs: Unknown parameter 'nosuch'\n"


def test_a_message() -> None:
    (record,) = import_fscontext(UNKNOWN, errno=errno.EINVAL)
    assert record == ExtendedError(
        -22,
        subsystem="fscontext",
        reason="unknown-parameter",
        severity="error",
        arguments=("tmpfs", "nosuch"),
    )
    assert record.text == "tmpfs: Unknown parameter 'nosuch'"


@pytest.mark.parametrize(
    ("letter", "severity", "error"), [("e", "error", -22), ("w", "warning", 0), ("i", "info", 0)]
)
def test_letters_are_severities(letter: Any, severity: Any, error: Any) -> None:
    (record,) = import_fscontext(f"{letter} ext4: something\n".encode(), errno=22)
    assert (record.severity, record.error, record.reason) == (severity, error, 0)
    assert record.text == "ext4: something"


def test_several_messages_and_empty_lines() -> None:
    """Some kernels end a message with two newlines, some say it twice."""
    data = UNKNOWN + b"\n" + UNKNOWN + b"w x: old\r\n" + b"\0"
    assert [record.text for record in import_fscontext(data)] == [
        "tmpfs: Unknown parameter 'nosuch'",
        "tmpfs: Unknown parameter 'nosuch'",
        "x: old",
    ]


def test_what_is_no_message_is_text() -> None:
    records = import_fscontext(b"no letter\ne\nq what\n e x\n")
    assert records == [String("no letter"), String("e"), String("q what"), String(" e x")]
    assert import_fscontext(b"") == []


def test_without_an_errno() -> None:
    assert import_fscontext(UNKNOWN)[0].error == 0
    assert import_fscontext(UNKNOWN, errno=-22) == import_fscontext(UNKNOWN, errno=22)


@given(st.binary(max_size=200), st.integers(0, 133))
def test_any_bytes(data: Any, number: Any) -> None:
    records = import_fscontext(data, errno=number)
    assert list(decode(encode(records)).records) == records


LIVE = [
    ("tmpfs", ("nosuch", "1"), "unknown-parameter"),
    ("tmpfs", ("nosuch", None), "unknown-parameter"),
    ("tmpfs", ("size", None), "bad-value"),
    ("tmpfs", ("inode32", "1"), "unexpected-value"),
    ("sysfs", ("nosuch", "x"), "unknown-parameter"),
    ("proc", ("hidepid", "bogus"), "unknown-value"),
    ("proc", ("subset", "bogus"), "unsupported-value"),
    ("tmpfs", ("huge", "bogus"), "bad-value"),
]


@pytest.mark.live
@pytest.mark.parametrize(("system", "parameter", "reason"), LIVE, ids=lambda v: str(v))
def test_the_running_kernel(system: Any, parameter: Any, reason: Any) -> None:
    """What a context says today is registered, and its text is the kernel's own."""
    need_root()
    try:
        with no_new_descriptors():
            result = set_parameters(system, parameter)
    except KernelError as error:
        pytest.skip(f"no file-system contexts: {error.strerror}")
    assert result.errno == errno.EINVAL
    (record,) = import_fscontext(b"".join(result.messages), errno=result.errno)
    assert (record.error, record.reason) == (-errno.EINVAL, reason)
    assert b"e " + record.text.encode() == result.messages[0].rstrip(b"\n")
