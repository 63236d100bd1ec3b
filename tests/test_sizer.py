"""Sizer against simulated kernels, old and new."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import schema
from tlvlog.errors import CapacityError
from tlvlog.writing.sizer import Sizer

CAPACITY_MAX = 0xFFFFFFFF >> 2
CAP_OLD = 0xFFFFFFFF >> 8

sizes = st.one_of(
    st.integers(1, 1 << 12),
    st.integers((1 << 16) - 3, (1 << 16) + 3),
    st.integers(1, CAPACITY_MAX + 3),
    st.integers(CAPACITY_MAX - 3, 0xFFFFFFFF),
)
outcomes = st.sampled_from([0, errno.EACCES, errno.EINVAL, errno.EFAULT, errno.E2BIG])


@dataclass
class Kernel:
    """A call that logs `needed` bytes and ends with `outcome`."""

    needed: int
    outcome: int = 0
    reports: bool = True
    largest: int = CAPACITY_MAX
    interruptions: int = 0
    drift: list[int] = field(default_factory=list)

    def call(self, size: Any) -> Any:
        if size > self.largest:
            return -1, errno.EINVAL, 0
        if self.interruptions:
            self.interruptions -= 1
            return -1, errno.EAGAIN, min(self.needed, 100) if self.reports else 0
        needed = max(1, self.needed + (self.drift.pop() if self.drift else 0))
        error = errno.ENOSPC if needed > size else self.outcome
        return -1 if error else 3, error, min(needed, 0xFFFFFFFF) if self.reports else 0


def loop(kernel: Any, sizer: Any = None) -> Any:
    """The loop that the docstring of Sizer describes; the sizes and the last errno."""
    sizer = sizer or Sizer()
    size = sizer.first
    tried: list[Any] = []
    while size is not None:
        assert len(tried) < 100, "endless"
        tried.append(size)
        result, error, true_size = kernel.call(size)
        size = sizer.next(len(tried), result, error, true_size, size)
    return tried, error


@given(sizes, outcomes)
def test_new_kernel(needed: Any, outcome: Any) -> None:
    """Where the true size is reported two calls are enough, the second of exactly that size."""
    tried, error = loop(Kernel(needed, outcome))
    assert tried[0] == 1 << 16
    if needed <= tried[0]:
        assert tried == [1 << 16]
    else:
        assert tried == [1 << 16, min(needed, CAPACITY_MAX)]
    assert error == (outcome if needed <= CAPACITY_MAX else errno.ENOSPC)


@given(sizes, outcomes, st.sampled_from([CAP_OLD, CAPACITY_MAX]), st.integers(0, 3))
def test_old_kernel(needed: Any, outcome: Any, largest: Any, interruptions: Any) -> None:
    """Without a true size growth ends within 26 calls and finds every log that a kernel takes."""
    tried, error = loop(Kernel(needed, outcome, False, largest, interruptions))
    assert len(tried) <= 26
    assert tried == sorted(tried)
    assert max(tried) <= CAPACITY_MAX
    if needed <= largest:
        assert error == outcome
        assert max(tried) <= max(1 << 16, 2 * needed)
    else:
        assert error == (errno.ENOSPC if largest == CAPACITY_MAX else errno.EINVAL)
        assert largest in tried


@given(sizes, outcomes, st.booleans(), st.integers(0, 1 << 31), st.integers(1, 1 << 31))
def test_any_start(needed: Any, outcome: Any, reports: Any, start: Any, cap: Any) -> None:
    """Whatever the start and the cap, no size exceeds the cap and 26 calls end it."""
    start = max(1, start)
    tried, _ = loop(Kernel(needed, outcome, reports), Sizer(start=start, cap=cap))
    assert len(tried) <= (2 if reports else 26)
    assert max(tried) <= cap


@given(
    st.integers(1, 1 << 20),
    st.lists(st.integers(-(1 << 18), 1 << 18), max_size=60),
    st.integers(0, 60),
    st.booleans(),
)
def test_never_endless(needed: Any, drift: Any, interruptions: Any, reports: Any) -> None:
    """A true size that moves from call to call, and signals all along, still end the loop."""
    tried, _ = loop(Kernel(needed, 0, reports, CAPACITY_MAX, interruptions, drift))
    assert len(tried) <= 26


@given(st.integers(1, 1 << 28))
def test_small_drift_costs_one_call(needed: Any) -> None:
    """A log that grew a little since it was measured (a run time) takes one call more."""
    tried, error = loop(Kernel(needed, drift=[5, 3, 0]))
    assert error == 0
    assert len(tried) <= 3


@given(
    st.integers(1, 100),
    st.integers(-5, 5),
    st.integers(0, 200),
    st.one_of(st.none(), st.integers(0, 0xFFFFFFFF)),
    st.integers(0, 0xFFFFFFFF),
)
def test_any_answer(attempt: Any, result: Any, error: Any, true_size: Any, size: Any) -> None:
    """Whatever a kernel answers, the next size is none or from 1 to the cap, and never smaller."""
    following = Sizer().next(attempt, result, error, true_size, size)
    if following is not None:
        assert attempt < Sizer.CALLS_MAX
        assert result < 0
        assert error in (errno.ENOSPC, errno.EAGAIN)
        assert following >= size
        if error == errno.ENOSPC:
            assert size < following <= CAPACITY_MAX
            assert following >= min(true_size or 0, CAPACITY_MAX)


def test_stops() -> None:
    """Success, EFAULT, and an ENOSPC that the log is not to blame for end it at once."""
    following = Sizer().next
    assert following(1, 3, 0, 1 << 20, 1 << 16) is None
    assert following(1, 0, errno.ENOSPC, 1 << 20, 1 << 16) is None
    assert following(1, -1, errno.EFAULT, 1 << 20, 1 << 16) is None
    assert following(1, -1, errno.EACCES, 1 << 20, 1 << 16) is None
    assert following(1, -1, errno.ENOSPC, 100, 1 << 16) is None
    assert following(1, -1, errno.ENOSPC, 1 << 16, 1 << 16) is None
    assert following(1, -1, errno.ENOSPC, 1 << 20, CAPACITY_MAX) is None
    assert following(26, -1, errno.ENOSPC, 1 << 20, 1 << 16) is None


def test_goes_on() -> None:
    """Exact where it can be, twice as much where not, the same after a signal."""
    following = Sizer().next
    assert following(1, -1, errno.ENOSPC, 65537, 1 << 16) == 65537
    assert following(1, -1, errno.ENOSPC, 100_001, 100_000) == 100_001
    assert following(2, -1, errno.ENOSPC, 65537, 1 << 16) == 65537
    assert following(2, -1, errno.ENOSPC, 65538, 65537) == 2 * 65537
    assert following(2, -1, errno.ENOSPC, 1 << 20, 1 << 16) == 1 << 20
    assert following(1, -1, errno.ENOSPC, 0, 1 << 16) == 1 << 17
    assert following(1, -1, errno.ENOSPC, None, 1) == 1 << 16
    assert following(1, -1, errno.ENOSPC, None, 1 << 23) == CAP_OLD
    assert following(1, -1, errno.ENOSPC, None, CAP_OLD) == 2 * CAP_OLD
    assert following(3, -1, errno.EAGAIN, 5, 1 << 17) == 1 << 17


def test_numbers() -> None:
    """The cap is the format's, and a sizer that can try nothing is refused."""
    assert Sizer().cap == CAPACITY_MAX == schema.builtin().constant["capacity-max"]
    assert Sizer(start=100, cap=10).first == 10
    for arguments in ({"start": 0}, {"cap": 0}, {"start": -1}):
        with pytest.raises(CapacityError):
            Sizer(**arguments)
