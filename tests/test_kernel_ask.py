"""ask: this kernel's answers, as logs."""

from __future__ import annotations

import errno
import os
import sys

import pytest

from tlvlog import ExtendedError, Log, kernel
from tlvlog.kernel import ask
from tlvlog.kernel.bpf import insn
from tlvlog.kernel.netlink import request

pytestmark = [
    pytest.mark.live,
    pytest.mark.skipif(sys.platform != "linux", reason="needs Linux"),
    pytest.mark.skipif(
        getattr(os, "geteuid", lambda: 1)() != 0, reason="needs root for bpf(2) and fsopen(2)"
    ),
]


def reason(log: Log) -> ExtendedError:
    (error,) = [record for record in log.records if isinstance(record, ExtendedError)]
    return error


def test_a_refused_program() -> None:
    with (answer := ask.prog_load(insn.unreadable(), name="demo")).result:
        assert answer.errno == errno.EACCES
        error = reason(answer.log)
        assert (error.reason, error.text) == ("register-not-readable", "R0 !read_ok")
        assert error.text in answer.result.text
        assert error.object == "demo"


def test_the_calls_themselves_have_the_log() -> None:
    """Each call of `tlvlog.kernel` gives result, errno and a log."""
    with kernel.bpf_prog_load(insn.unreadable(), name="demo") as loaded:
        assert (loaded.errno, loaded.fd) == (errno.EACCES, None)
        assert reason(loaded.log).reason == "register-not-readable"
        assert reason(loaded.log).object == "demo"
    with kernel.bpf_btf_load(bytes(24)) as described:
        assert reason(described.log).error == -described.errno
    with kernel.bpf_map_create(345, 4, 8, 1) as made:
        assert "345" in reason(made.log).text
    with kernel.bpf_map_create(2, 4, 8, 1) as made:
        assert made.fd is not None
        assert list(made.log.records) == []
    answer = kernel.netlink_request(request.bad_link())
    assert (answer.errno, reason(answer.log).error) == (errno.ERANGE, -errno.ERANGE)
    assert reason(kernel.fs_parameters("tmpfs", ("nosuchopt", "1")).log).text


def test_an_accepted_program_has_no_reason() -> None:
    with (answer := ask.prog_load(insn.branches())).result:
        assert answer.errno == 0
        assert not [r for r in answer.log.records if isinstance(r, ExtendedError)]


def test_a_refused_type_description() -> None:
    with (answer := ask.btf_load(b"\x9f\xeb\x01\x00" + bytes(20))).result:
        assert answer.errno
        assert reason(answer.log).error == -answer.errno


def test_a_map_of_which_the_arguments_tell_the_reason() -> None:
    """bpf(2) says EINVAL and no more; the arguments and the kernel's own types say why."""
    with (answer := ask.map_create(345, 4, 8, 1)).result:
        assert answer.errno == errno.EINVAL
        error = reason(answer.log)
        assert error.error == -errno.EINVAL
        assert "345" in error.text
    with (answer := ask.map_create(2, 4, 8, 0)).result:
        assert "max_entries" in reason(answer.log).text


def test_a_refusal_that_nothing_explains_has_its_errno() -> None:
    with (answer := ask.map_create(2, 4, 8, 1, map_flags=0x40000000)).result:
        assert answer.errno
        assert reason(answer.log).error == -answer.errno


def test_a_netlink_request() -> None:
    answer = ask.netlink_request(request.bad_link())
    assert answer.errno == errno.ERANGE
    assert reason(answer.log).text == "Attribute failed policy validation"


def test_a_file_system_context() -> None:
    answer = ask.fs_parameters("tmpfs", ("nosuchopt", "1"))
    assert answer.errno == errno.EINVAL
    assert reason(answer.log).text == "tmpfs: Unknown parameter 'nosuchopt'"
