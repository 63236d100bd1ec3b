"""The examples run, and say what their pages promise."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog

ROOT = Path(tlvlog.__file__).parent.parent
EXAMPLES = Path(__file__).parent.parent / "examples"


def run(*arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


# The kernel in one process --------------------------------------------------


@pytest.fixture
def bpf(monkeypatch):
    monkeypatch.syspath_prepend(str(EXAMPLES / "bpf_kernel"))
    import client
    import kernel

    yield client, kernel
    for name in ("client", "kernel"):
        del sys.modules[name]


@pytest.fixture
def machine(bpf):
    _, kernel = bpf
    machine = kernel.Kernel()
    machine.cgroups[3] = above = kernel.Cgroup("/app")
    machine.cgroups[4] = kernel.Cgroup("/app/worker", above)
    machine.programs[9] = "count_packets"
    return machine


def test_the_bpf_kernel_explains_itself():
    assert run(EXAMPLES / "bpf_kernel" / "client.py").splitlines() == [
        "attached (1 call)",
        "Operation not permitted (2 calls)",
        "  cgroup has non-overridable program in the parent",
        "Invalid argument (2 calls)",
        "  attach_type is 7, must be between 0 and 2",
        "Invalid argument (2 calls)",
        "  Unknown bits 0x40 in attach_flags, known are 0x3",
        "Bad file descriptor (1 call)",
        "  fd 8 is no program",
    ]


def test_one_retry_with_the_right_size_is_enough(bpf, machine):
    client, _ = bpf
    assert client.attach(machine, 3, 9, 0, 0).calls == 1
    for first in range(8, 70):
        answer = client.attach(machine, 4, 9, 0, 0, first=first)
        assert answer.result == -errno.EPERM
        assert answer.calls == (1 if first >= 62 else 2)
        assert answer.log.num_truncations == 0
        (record,) = answer.log.records
        assert record.message == "cgroup has non-overridable program in the parent"


def test_a_log_that_is_too_small_never_changes_the_result(bpf, machine):
    client, kernel = bpf
    attr = kernel.ATTACH.pack(4, 9, 7, 0)
    for size in range(8, 200):
        buffer = bytearray(size)
        result, true_size = client.call(machine, buffer, attr)
        log = tlvlog.decode(buffer)
        assert result == -errno.EINVAL
        assert (log.num_truncations == 0) == (size >= true_size)


def test_the_bpf_kernel_refuses_what_its_carrier_does(bpf, machine):
    client, kernel = bpf
    attr = kernel.ATTACH.pack(3, 9, 0, 0)
    buffer = bytearray(b"\xaa" * 7)
    assert client.call(machine, buffer, attr)[0] == -errno.EINVAL
    assert buffer == b"\xaa" * 7
    assert machine.cgroups[3].programs == {}
