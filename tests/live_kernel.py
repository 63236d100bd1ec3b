"""Whether the running kernel can be asked; a test that cannot says what is missing."""

from __future__ import annotations

import errno
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tlvlog.errors import KernelError
from tlvlog.kernel.bpf.calls import BpfResult, bpf_map_create, bpf_prog_load
from tlvlog.kernel.bpf.insn import unreadable


def need_bpf() -> BpfResult:
    """The verifier's answer to a bad program; skips where there is none."""
    try:
        result = bpf_prog_load(unreadable()).require_permission()
    except KernelError as error:
        pytest.skip(f"no bpf(2) to ask: {error.strerror}")
    need_true_size()
    return result


def says_true_size() -> bool:
    """Whether logs say what they needed, and fixed ones of any size are taken: since Linux 6.4."""
    numbers = platform.release().split(".")[:2]
    return all(number.isdigit() for number in numbers) and tuple(map(int, numbers)) >= (6, 4)


def need_true_size() -> None:
    """Skips on a kernel whose logs do not say what size they needed."""
    if not says_true_size():
        pytest.skip(f"no true size of a log before Linux 6.4, this is {platform.release()}")


def need_linux() -> None:
    if sys.platform != "linux":
        pytest.skip(f"no Linux: {sys.platform}")


def need_root() -> None:
    need_linux()
    if os.geteuid():
        pytest.skip("not root")


def knows_this_kernel() -> bool:
    """Whether tests/verifier_stream.py was written for what this kernel prints."""
    return platform.release().startswith("6.18.")


@contextmanager
def array_map() -> Iterator[int]:
    """A map with keys of four bytes and values of eight."""
    with bpf_map_create(2, 4, 8, 1) as result:
        assert result.errno == 0, errno.errorcode[result.errno]
        assert result.fd is not None
        yield result.fd


@contextmanager
def no_new_descriptors() -> Iterator[None]:
    """Every descriptor that is opened inside is closed inside."""
    before = sorted(os.listdir("/proc/self/fd"))
    yield
    assert sorted(os.listdir("/proc/self/fd")) == before


def need_btf() -> None:
    """Skip where the kernel says nothing of its types."""
    if not Path("/sys/kernel/btf/vmlinux").exists():
        pytest.skip("no /sys/kernel/btf/vmlinux (CONFIG_DEBUG_INFO_BTF)")


def need_program(name: str) -> None:
    """Skip where a program is not installed."""
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
