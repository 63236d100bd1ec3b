"""What filesystem contexts say; the mounts stay as they are."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.live_kernel import need_root, no_new_descriptors
from tlvlog.errors import EncodeError, KernelError
from tlvlog.kernel import syscalls
from tlvlog.kernel.fs import parameters
from tlvlog.kernel.fs.parameters import read_messages, set_parameters

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def contexts() -> Any:
    """The running kernel, and that it has the same mounts and descriptors afterwards."""
    need_root()
    try:
        set_parameters("tmpfs")
    except KernelError as error:
        pytest.skip(f"no fsopen(2) to ask: {error.strerror}")
    mounts = Path("/proc/self/mountinfo").read_text()
    with no_new_descriptors():
        yield
    assert Path("/proc/self/mountinfo").read_text() == mounts


@pytest.mark.live
@pytest.mark.parametrize("value", [None, "1"])
def test_unknown_parameter(contexts: Any, value: Any) -> None:
    """An unknown parameter is refused with EINVAL and one message that names it."""
    result = set_parameters("tmpfs", ("size", "1M"), ("nosuch", value), ("never", "reached"))
    assert (result.errno, result.key) == (errno.EINVAL, "nosuch")
    assert result.messages == (b"e tmpfs: Unknown parameter 'nosuch'\n",)


@pytest.mark.live
def test_nothing_wrong(contexts: Any) -> None:
    """Good parameters leave no message."""
    assert set_parameters("tmpfs", ("size", "1M"), ("mode", "0700")) == (
        parameters.FsResult(0, None, ())
    )


@pytest.mark.live
def test_bytes_that_are_no_text(contexts: Any) -> None:
    """A parameter that is not UTF-8 comes back as the bytes it was."""
    name = os.fsdecode(b"\xff\xfe")
    result = set_parameters("tmpfs", (name, None))
    assert result.messages == (b"e tmpfs: Unknown parameter '\xff\xfe'\n",)


@pytest.mark.live
def test_unknown_type(contexts: Any) -> None:
    """A type that the kernel does not know cannot be asked."""
    with pytest.raises(KernelError, match="nosuchfs") as caught:
        set_parameters("nosuchfs")
    assert caught.value.errno == errno.ENODEV


@pytest.mark.live
def test_ring_of_eight(contexts: Any) -> None:
    """Of many messages on one context the last eight are read, then there are none."""
    fd, error = syscalls.fsopen(b"tmpfs", 1)
    assert error == 0
    with syscalls.Descriptor(fd):
        for number in range(12):
            assert syscalls.fsconfig(fd, 0, b"key%d" % number, None)[1] == errno.EINVAL
        messages = read_messages(fd)
        assert messages == tuple(
            b"e tmpfs: Unknown parameter 'key%d'\n" % number for number in range(4, 12)
        )
        assert read_messages(fd) == ()


@pytest.mark.live
def test_unprivileged(contexts: Any) -> None:
    """Without the privilege it is a KernelError with EPERM."""
    script = (
        "import os\n"
        "from tlvlog.errors import KernelError\n"
        "from tlvlog.kernel.fs import parameters\n"
        "os.setresuid(65534, 65534, 65534)\n"
        "try:\n"
        "    parameters.set_parameters('tmpfs')\n"
        "except KernelError as error:\n"
        "    print(error.errno)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(errno.EPERM)]


def test_names_without_nul() -> None:
    """A NUL in a name is refused before anything is opened."""
    for call in (("tm\0pfs",), ("tmpfs", ("a\0", None)), ("tmpfs", ("a", "b\0"))):
        with pytest.raises(EncodeError):
            set_parameters(*call)


def test_endless_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """A descriptor that never runs dry is read a bounded number of times."""
    monkeypatch.setattr(os, "read", lambda *_: b"e x\n")
    assert len(read_messages(0)) == 64


def test_failing_read() -> None:
    """A descriptor that cannot be read is a KernelError with its errno."""
    with pytest.raises(KernelError) as caught:
        read_messages(-1)
    assert caught.value.errno == errno.EBADF


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A signal during fsconfig(2) is not an answer."""
    answers = [errno.EINVAL, errno.EINTR, errno.EINTR]
    monkeypatch.setattr(syscalls, "fsopen", lambda *_: (os.open("/dev/null", os.O_RDONLY), 0))
    monkeypatch.setattr(parameters, "fsopen", lambda *_: (os.open("/dev/null", os.O_RDONLY), 0))
    monkeypatch.setattr(parameters, "fsconfig", lambda *_: (-1, answers.pop()))
    monkeypatch.setattr(parameters, "read_messages", lambda fd: ())
    assert set_parameters("x", ("key", None)).errno == errno.EINVAL
    assert answers == []
