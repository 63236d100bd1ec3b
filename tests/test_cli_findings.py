"""What `exec` tells at the end: each finding once, and no attempt that a later one outdoes."""

from __future__ import annotations

import errno

from hypothesis import given
from hypothesis import strategies as st

from tlvlog.cli.findings import CERTAIN, PLACED, WEAK, Findings, strength
from tlvlog.formats.text import Style
from tlvlog.kernel.bpf.attr import PROG_LOAD
from tlvlog.trace.access import FailedCall
from tlvlog.trace.explain import explain

LOG = b"0: R1=ctx() R10=fp0\n0: (bf) r0 = r3\nR3 !read_ok\nprocessed 1 insns\n"


def load(
    text: bytes = b"",
    *,
    name: str = "prog",
    pid: int = 1,
    tid: int = 1,
    result: int = -errno.EACCES,
) -> FailedCall:
    return FailedCall(
        0, pid, tid, "loader", "bpf", "BPF_PROG_LOAD", result, "bpf", PROG_LOAD, name,
        4096 if text else 0, bool(text), text,
    )  # fmt: skip


def netlink(result: int, *, operation: str = "RTM_NEWLINK", asked: bool = True) -> FailedCall:
    return FailedCall(
        0, 1, 1, "ip", "sendmsg", operation, result, "netlink", asked=asked, protocol="route"
    )


def told(calls: list[FailedCall], *, succeeded: bool = False, verbose: bool = False) -> list[str]:
    findings = Findings()
    for call in calls:
        if not findings.again(call):
            findings.add(call, explain(call))
    assert findings.calls == len(calls)
    lines = findings.lines(Style(False), 80, succeeded=succeeded, verbose=verbose)
    return [line for line in lines if not line.startswith("    ")]


CALLS = st.lists(
    st.builds(
        load,
        st.sampled_from([b"", LOG]),
        name=st.sampled_from(["one", "two"]),
        pid=st.integers(1, 2),
        tid=st.integers(1, 2),
        result=st.sampled_from([-errno.EACCES, -errno.EINVAL]),
    )
    | st.builds(netlink, st.sampled_from([-errno.ENODEV, -errno.EINVAL]), asked=st.booleans()),
    max_size=20,
)


@given(CALLS)
def test_verbose_tells_every_call_once(calls: list[FailedCall]) -> None:
    """The counts of all findings add up to the calls, and no two lines are the same."""
    lines = told(calls, verbose=True)
    assert len(set(lines)) == len(lines)
    counts = [line.rpartition("; ")[2] for line in lines]
    times = (int(c.partition(" ")[0]) if c.endswith(" times]") else 1 for c in counts)
    assert sum(times) == len(calls)


@given(CALLS, st.booleans())
def test_what_says_most_is_told_and_told_first(calls: list[FailedCall], succeeded: bool) -> None:
    """Whatever is left out, a call whose reason is known is told, and before those without."""
    lines = told(calls, succeeded=succeeded)
    known = {call.detail for call in calls if call.text}
    first = [line for line in lines if "register-not-readable" in line]
    assert all(any(f'"{name}"' in line for line in first) for name in known)
    assert lines[: len(first)] == first
    if not succeeded:
        assert bool(lines) == bool(calls)


@given(CALLS)
def test_order_in_time_does_not_matter_for_what_is_left_out(calls: list[FailedCall]) -> None:
    """The same calls in reverse tell the same, up to which of equals are the eight that show."""
    forth, back = told(calls), told(calls[::-1])
    assert len(forth) == len(back)
    if len(forth) <= 8:
        assert sorted(forth) == sorted(back)
    else:
        assert forth[-1] == back[-1]


def test_a_first_attempt_without_a_log_is_told_only_if_nothing_tells_more() -> None:
    assert len(told([load()])) == 1
    (line,) = told([load(), load(LOG)])
    assert line.startswith("register-not-readable")
    assert len(told([load(), load(LOG)], verbose=True)) == 2
    assert len(told([load(), load(LOG, name="another")])) == 2
    assert told([load()], succeeded=True) == []


def test_a_request_that_a_later_one_outdoes() -> None:
    assert told([netlink(-errno.ENODEV)], succeeded=True) == []
    assert len(told([netlink(-errno.ENODEV)])) == 1
    assert len(told([netlink(-errno.EINVAL)], succeeded=True)) == 1


def test_eight_are_told_and_the_rest_is_counted() -> None:
    calls = [load(LOG, name=f"p{number}") for number in range(20)]
    lines = told(calls)
    assert len(lines) == 9
    assert lines[-1] == "and 12 more findings; -v tells all"
    assert len(told(calls, verbose=True)) == 20


def test_memory_does_not_grow_with_the_findings() -> None:
    findings = Findings()
    for number in range(1100):
        call = load(LOG, name=f"p{number}")
        findings.add(call, explain(call))
    assert (len(findings), findings.left_out, findings.calls) == (1024, 76, 1100)


def test_strength() -> None:
    assert strength(load(LOG), explain(load(LOG)).reason) == PLACED
    assert strength(load(), explain(load()).reason) == WEAK
    denied = load(result=-errno.EPERM)
    denied.lacks = ("CAP_BPF", True)
    assert strength(denied, explain(denied).reason) == CERTAIN
