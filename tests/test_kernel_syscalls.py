"""System calls by number: the right one on each machine, a clear error elsewhere."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.live_kernel import need_linux
from tlvlog.errors import KernelError, TlvlogError
from tlvlog.kernel import syscalls
from tlvlog.kernel.syscalls import Descriptor, number

ROOT = Path(__file__).resolve().parent.parent
WIDE = [
    ("x86_64", 321),
    ("aarch64", 280),
    ("riscv64", 280),
    ("loongarch64", 280),
    ("s390x", 351),
    ("ppc64le", 361),
    ("ppc64", 361),
    ("sparc64", 349),
]
NARROW = [("x86_64", 357), ("i686", 357), ("i386", 357), ("aarch64", 386), ("armv7l", 386)]


@pytest.mark.parametrize(("machine", "expected"), WIDE)
def test_wide(machine: Any, expected: Any) -> None:
    """A 64-bit process has its machine's number."""
    assert number("bpf", machine, 8) == expected
    assert (number("fsopen", machine, 8), number("fsconfig", machine, 8)) == (430, 431)


@pytest.mark.parametrize(("machine", "expected"), NARROW)
def test_narrow(machine: Any, expected: Any) -> None:
    """A 32-bit process has the number of the 32-bit machine, whatever the kernel is."""
    assert number("bpf", machine, 4) == expected


def test_unknown_machine() -> None:
    """A machine whose numbers are not known is ENOSYS, with its name."""
    with pytest.raises(KernelError, match="vax") as caught:
        number("bpf", "vax", 4)
    assert caught.value.errno == errno.ENOSYS
    assert isinstance(caught.value, TlvlogError)
    assert isinstance(caught.value, OSError)


def test_this_machine(tmp_path: Path) -> None:
    """The numbers here are those of the installed header."""
    need_linux()
    compiler = shutil.which("gcc") or shutil.which("cc")
    if not compiler:
        pytest.skip("no C compiler")
    source = tmp_path / "numbers.c"
    source.write_text(
        "#include <asm/unistd.h>\n"
        + "".join(
            f'_Static_assert(__NR_{name} == {number(name)}, "{name}");\n'
            for name in ("bpf", "fsopen", "fsconfig")
        )
    )
    done = subprocess.run(
        [compiler, "-fsyntax-only", str(source)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """On another system a call says that it needs Linux, and which system this is."""
    monkeypatch.setattr(sys, "platform", "sunos5")
    syscalls._syscall.cache_clear()
    try:
        with pytest.raises(KernelError, match="sunos5") as caught:
            syscalls.bpf(0, 0, 0)
        assert caught.value.errno == errno.ENOSYS
    finally:
        syscalls._syscall.cache_clear()


def test_import_calls_nothing() -> None:
    """Importing the calls works where there is no libc, no Linux and no netlink."""
    script = (
        "import ctypes, platform, socket, sys\n"
        "sys.platform = 'win32'\n"
        "platform.machine = lambda: 'vax'\n"
        "ctypes.CDLL = None\n"
        "del socket.AF_NETLINK\n"
        "from tlvlog.errors import KernelError\n"
        "from tlvlog.kernel.bpf import calls, insn\n"
        "from tlvlog.kernel.fs import parameters\n"
        "from tlvlog.kernel.netlink import request\n"
        "for call in (lambda: calls.bpf_prog_load(insn.unreadable()),\n"
        "             lambda: request.request(request.bad_link()),\n"
        "             lambda: parameters.set_parameters('tmpfs')):\n"
        "    try:\n"
        "        call()\n"
        "    except KernelError as error:\n"
        "        print(error.errno)\n"
    )
    if not hasattr(socket, "AF_NETLINK"):
        script = script.replace("del socket.AF_NETLINK\n", "")
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == [str(errno.ENOSYS)] * 3


def test_missing_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel that was built without a call is ENOSYS by name; the caller's errno stays."""

    def missing(*_: Any) -> Any:
        ctypes.set_errno(errno.ENOSYS)
        return -1

    monkeypatch.setattr(syscalls, "_syscall", lambda: missing)
    monkeypatch.setattr(syscalls, "number", lambda name: 1)
    ctypes.set_errno(77)
    with pytest.raises(KernelError, match=r"no fsopen\(2\)") as caught:
        syscalls.fsopen(b"tmpfs", 0)
    assert caught.value.errno == errno.ENOSYS
    assert ctypes.get_errno() == 77


def test_descriptor() -> None:
    """A descriptor is closed once, by whoever comes first."""
    reading, writing = os.pipe()
    with Descriptor(reading) as descriptor:
        assert descriptor.fd == reading
    assert descriptor.fd is None
    descriptor.close()
    with pytest.raises(OSError, match="Bad file"):
        os.fstat(reading)
    Descriptor(writing)
    with pytest.raises(OSError, match="Bad file"):
        os.fstat(writing)


def test_importers_need_no_ctypes() -> None:
    """The package loads what makes calls when a call is asked for, not before."""
    script = (
        "import sys, tlvlog.kernel\n"
        "loaded = [name for name in ('ctypes', 'mmap', 'socket') if name in sys.modules]\n"
        "print(loaded, callable(tlvlog.kernel.bpf_prog_load), 'ctypes' in sys.modules)\n"
        "print(all(hasattr(tlvlog.kernel, name) for name in tlvlog.kernel.__all__))\n"
        "print(hasattr(tlvlog.kernel, 'nothing'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", script],
        cwd=ROOT,
        env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split("\n") == ["[] True True", "True", "False", ""]
