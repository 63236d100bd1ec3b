"""One call after another: kernels that are older or newer than the running one."""

from __future__ import annotations

import errno
from typing import Any

import pytest

from tests.simulated_kernel import Simulated
from tlvlog.errors import CapacityError, KernelError
from tlvlog.kernel import syscalls
from tlvlog.kernel.bpf import command
from tlvlog.kernel.bpf.calls import bpf_btf_load, bpf_map_create, bpf_prog_load, has_common_attr
from tlvlog.kernel.bpf.insn import unreadable
from tlvlog.schema import builtin
from tlvlog.writing.sizer import Sizer


@pytest.fixture
def simulate(monkeypatch: pytest.MonkeyPatch) -> Any:
    def install(kernel: Any) -> Any:
        monkeypatch.setattr(syscalls, "bpf", kernel)
        has_common_attr.cache_clear()
        return kernel

    yield install
    has_common_attr.cache_clear()


def test_common_attr(simulate: Any) -> None:
    """Where the probe finds bpf_common_attr a map has a log, and loads can use it."""
    kernel = simulate(Simulated(b"Invalid map_extra.\n", errno.EINVAL, common=True))
    assert has_common_attr()
    result = bpf_map_create(2, 4, 4, 1, sizer=Sizer(start=8))
    assert (result.errno, result.text) == (errno.EINVAL, "Invalid map_extra.\n")
    assert (result.true_size, kernel.calls) == (20, [8, 20])
    assert result.carrier == "bpf-common-attr"
    for load in (bpf_prog_load, bpf_btf_load):
        kernel.calls.clear()
        result = load(unreadable(), common=True)
        assert (result.carrier, kernel.calls) == ("bpf-common-attr", [1 << 16])
    kernel.outcome = 0
    with bpf_map_create(2, 4, 4, 1) as made:
        assert made.fd is not None
        assert made.log_bytes == b"Invalid map_extra.\n"


def test_no_common_attr(simulate: Any) -> None:
    """Where it does not, a map is made without a log and a load says what is missing."""
    kernel = simulate(Simulated(b"", errno.EINVAL))
    assert not has_common_attr()
    result = bpf_map_create(2, 4, 4, 1)
    assert (result.errno, result.log_bytes, result.carrier) == (errno.EINVAL, b"", None)
    assert result.true_size is None
    with pytest.raises(KernelError) as caught:
        bpf_prog_load(unreadable(), common=True)
    assert caught.value.errno == errno.ENOSYS
    assert kernel.calls == []


@pytest.mark.parametrize("common", [False, True])
def test_map_without_log(simulate: Any, common: Any) -> None:
    """At level 0 a map is made on any kernel, and no log is brought."""
    kernel = simulate(Simulated(b"text\n", 0, common=common))
    with bpf_map_create(2, 4, 4, 1, level=0) as made:
        assert made.fd is not None
        assert (made.log_bytes, made.carrier, kernel.calls) == (b"", None, [])


def test_kernel_without_true_size(simulate: Any) -> None:
    """Without a true size the log grows until it fits, its own limit included."""
    text = b"x" * 300_000 + b"\n"
    kernel = simulate(Simulated(text, errno.EACCES, true_size=False))
    result = bpf_prog_load(unreadable())
    assert kernel.calls == [1 << 16, 1 << 17, 1 << 18, 1 << 19]
    assert (result.errno, result.log_bytes, result.true_size) == (errno.EACCES, text, None)


def test_no_space_of_the_call(simulate: Any) -> None:
    """An ENOSPC that is the call's own, the log has room left, is not tried again."""
    kernel = simulate(Simulated(b"no space\n", errno.ENOSPC, true_size=False))
    assert bpf_prog_load(unreadable()).errno == errno.ENOSPC
    assert kernel.calls == [1 << 16]
    kernel = simulate(Simulated(b"n" * ((1 << 16) - 2), errno.ENOSPC, true_size=False))
    assert bpf_prog_load(unreadable()).errno == errno.ENOSPC
    assert kernel.calls == [1 << 16]
    kernel = simulate(Simulated(b"no space\n", errno.ENOSPC))
    assert bpf_prog_load(unreadable()).errno == errno.ENOSPC
    assert kernel.calls == [1 << 16]


def test_limit_of_an_old_kernel(simulate: Any) -> None:
    """A size that an old kernel refuses is not taken for the answer; the last log is."""
    text = b"y" * 1_000_000
    kernel = simulate(Simulated(text, errno.EACCES, true_size=False, largest=1 << 18))
    result = bpf_prog_load(unreadable())
    assert kernel.calls == [1 << 16, 1 << 17, 1 << 18]
    assert (result.errno, len(result.log_bytes)) == (errno.ENOSPC, (1 << 17) - 1)
    assert [attempt.errno for attempt in result.attempts] == [errno.ENOSPC] * 2


def test_largest_size(simulate: Any) -> None:
    """The largest log that may be asked for costs only the memory that is written."""
    largest = builtin().constant["capacity-max"]
    kernel = simulate(Simulated(b"text\n", errno.EACCES))
    result = bpf_prog_load(unreadable(), log_size=largest, name="fifteen_letters")
    assert (kernel.calls, result.text) == ([largest], "text\n")


def test_signals(simulate: Any) -> None:
    """A call that a signal ended is made again, a bounded number of times."""
    kernel = simulate(Simulated(b"text\n", errno.EACCES))
    kernel.first = [errno.EAGAIN] * 3
    result = bpf_prog_load(unreadable())
    assert (result.errno, kernel.calls) == (errno.EACCES, [1 << 16] * 4)
    kernel.first = [errno.EAGAIN] * 1000
    kernel.calls.clear()
    assert bpf_prog_load(unreadable()).errno == errno.EAGAIN
    assert len(kernel.calls) == Sizer.CALLS_MAX
    kernel.calls.clear()
    assert bpf_prog_load(unreadable(), log_size=64).errno == errno.EAGAIN
    assert len(kernel.calls) == 5


def test_no_memory(simulate: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without memory for the next size the last answer stands; for the first it is an error."""
    kernel = simulate(Simulated(b"z" * 100_000, errno.EACCES))
    real = command.mmap.mmap  # type: ignore[attr-defined]

    def scarce(fd: Any, size: Any) -> Any:
        if size > limit:
            raise OSError(errno.ENOMEM, "")
        return real(fd, size)

    monkeypatch.setattr(command.mmap, "mmap", scarce)  # type: ignore[attr-defined]
    limit = 1 << 16
    result = bpf_prog_load(unreadable())
    assert (result.errno, kernel.calls) == (errno.ENOSPC, [1 << 16])
    limit = 0
    with pytest.raises(CapacityError):
        bpf_prog_load(unreadable())


def test_not_permitted(simulate: Any) -> None:
    """EPERM is a result; only who has to give up then makes an error of it."""
    simulate(lambda *_: (-1, errno.EPERM))
    for call in (
        lambda: bpf_prog_load(unreadable()),
        lambda: bpf_btf_load(b""),
        lambda: bpf_map_create(2, 4, 4, 1),
    ):
        result = call()  # type: ignore[no-untyped-call]
        assert result.errno == errno.EPERM
        with pytest.raises(KernelError) as caught:
            result.require_permission()
        assert caught.value.errno == errno.EPERM
        assert isinstance(caught.value, OSError)
    simulate(Simulated(b"R1 leaks addr\n", errno.EPERM))
    assert bpf_prog_load(unreadable()).require_permission().errno == errno.EPERM
