"""A kernel that does not say which call a thread is in (before Linux 5.3): nothing is run."""

from __future__ import annotations

import ctypes
import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exec_run import need_tracing
from tlvlog.cli import main
from tlvlog.trace import abi

pytestmark = [pytest.mark.live, pytest.mark.once]
SYSCALL_INFO = 0x420E


@pytest.fixture
def old(monkeypatch: pytest.MonkeyPatch) -> None:
    need_tracing()
    known = abi.function

    def function(name: str) -> Callable[..., int]:
        found = known(name)
        if name != "ptrace":
            return found

        def ptrace(request: int, *rest: int) -> int:
            if request == SYSCALL_INFO:
                ctypes.set_errno(errno.EIO)
                return -1
            return found(request, *rest)

        return ptrace

    monkeypatch.setattr(abi, "function", function)


def children() -> set[str]:
    """The children of this process, those of other tests among them."""
    return {
        child
        for task in Path("/proc/self/task").iterdir()
        for child in (task / "children").read_text().split()
    }


@pytest.mark.usefixtures("old")
def test_nothing_is_run_and_the_version_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "made"
    before = children()
    assert main(["exec", "--", "/bin/sh", "-c", f"echo > {made}"]) == 5
    assert not made.exists()
    said = capfd.readouterr().err
    assert "PTRACE_GET_SYSCALL_INFO needs Linux 5.3, this is " in said
    assert children() <= before  # the child that was to become it is gone
