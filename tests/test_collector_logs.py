"""What the collector writes to: levels, text logs, and what a carrier hands over."""

from __future__ import annotations

import errno
import struct
from typing import Any

import pytest

import tlvlog
from tlvlog import (
    CollectorError,
    ExtendedError,
    LogBuffer,
    String,
    collect,
    syscall_error,
    syscall_string,
)
from tlvlog.writing.carriers import UserMemory, open_carrier
from tlvlog.writing.textlog import TextLog

MAP_CREATE = 0
EXTENDED = 1 << 17


def say_everything() -> list[bool]:
    return [
        syscall_error(-22, message="error"),
        syscall_error(0, message="warning", severity="warning"),
        syscall_error(0, message="info", severity="info"),
        syscall_error(0, message="odd", severity=9),
        syscall_string("string"),
    ]


@pytest.mark.parametrize(
    ("level", "heard"),
    [
        (None, "error warning info odd string"),
        (0, ""),
        (1, "error warning"),
        (2, "error warning info odd string"),
        (3, "error warning info odd string"),
        (4, ""),
        (1 | 16, "error warning"),
        (2 | 8 | 16, "error warning info odd string"),
    ],
)
def test_the_level_filters_by_severity(level: Any, heard: Any) -> None:
    """Level 1 errors and warnings; 2 and 3 also info; strings are info."""
    collecting = collect(level=level)
    with collecting as log:
        answers = say_everything()
    texts = heard.split()
    assert [record.message for record in collecting.log.records] == texts
    assert answers == [text in texts for text in ["error", "warning", "info", "odd", "string"]]
    # What nobody asked for is not missing either.
    assert log.num_truncations == 0
    assert log.true_size == collecting.log.size


def test_what_the_level_leaves_out_is_not_even_formatted() -> None:
    class Costly:
        def __str__(self) -> None:  # type: ignore[override]
            raise AssertionError

    with collect(level=1):
        assert syscall_string("%s", Costly()) is False


def test_an_error_that_cannot_be_used_is_an_error_whatever_the_level() -> None:
    collecting = collect(level=1)
    with collecting:
        assert syscall_error(-22, severity="awful")
    (record,) = collecting.log.records
    assert "severity='awful'" in record.message
    with collect(level=0):
        assert not syscall_error(-22, severity="awful")


def test_a_log_that_is_given_keeps_its_own_keywords() -> None:
    log = LogBuffer(64, keep="tail")
    for keywords in ({"keep": "head"}, {"loss": True}, {"byte_order": "big"}):
        with pytest.raises(TypeError):
            collect(log, **keywords)


# Text logs ------------------------------------------------------------------


def test_a_text_log_gets_a_line_for_each_report() -> None:
    buffer = bytearray(4096)
    collecting = collect(TextLog(buffer, level=2), level=2)
    with collecting:
        assert syscall_string("plain %d", 1)
        assert syscall_string("with newline\n")
        assert syscall_error(-13, "bpf.register-not-readable", arguments=[3])
        assert syscall_error(-22, message="message")
        assert syscall_error(-22, 4711, subsystem="bpf")
        assert syscall_error(-22)
    lines = [
        "plain 1\n",
        "with newline\n",
        "R3 !read_ok\n",
        "message\n",
        "error -22, reason 4711 of bpf\n",
        "error -22\n",
    ]
    assert buffer.partition(b"\0")[0].decode() == "".join(lines)
    assert collecting.log.records == [String(line) for line in lines]


def test_a_text_log_serves_one_call() -> None:
    collecting = collect(TextLog(bytearray(64)))
    with collecting:
        assert syscall_string("one")
    with collecting:
        assert syscall_string("two") is False
    assert collecting.log.records == [String("one\n")]


# Carriers -------------------------------------------------------------------


def kernel(memory: Any, attr: Any, size: Any) -> Any:
    """A call whose only work is to fail and to say why."""
    carried = open_carrier(MAP_CREATE | EXTENDED, memory, attr, size)
    with collect(carried):
        syscall_string("a check %s", "failed")
        syscall_error(-errno.EINVAL, "bpf.register-not-readable", arguments=[2])
        result = -errno.EINVAL
    return carried.finish(result)


def extended_attr(memory: Any, buffer: Any, level: Any) -> Any:
    address = memory.place(buffer) if buffer else 0
    header = struct.pack("=IIQ48x", level, len(buffer), address)
    return memory.place(bytearray(header + bytes(16))), len(header) + 16


def test_a_carriers_log_is_collected_and_its_result_kept() -> None:
    memory, buffer = UserMemory(), bytearray(256)
    assert kernel(memory, *extended_attr(memory, buffer, 2)) == -errno.EINVAL
    assert tlvlog.decode(buffer).records == [
        String("a check failed"),
        ExtendedError(-22, subsystem="bpf", reason="register-not-readable", arguments=[2]),
    ]


def test_a_carriers_level_filters() -> None:
    memory, buffer = UserMemory(), bytearray(256)
    assert kernel(memory, *extended_attr(memory, buffer, 1)) == -errno.EINVAL
    assert [record.name for record in tlvlog.decode(buffer).records] == ["error"]


def test_a_carrier_without_a_log_changes_nothing() -> None:
    memory = UserMemory()
    attr, size = extended_attr(memory, b"", 0)
    assert kernel(memory, attr, size) == -errno.EINVAL
    collecting = collect(open_carrier(MAP_CREATE | EXTENDED, memory, attr, size))
    outer = collect()
    with outer, collecting as log:
        assert log is None
        syscall_string("for whoever called")
    assert outer.log.records == [String("for whoever called")]
    with pytest.raises(CollectorError):
        collecting.log  # noqa: B018
