"""Which processes all calls are wanted of, and for how long."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tlvlog.trace.program import Process, Wanted

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "few", "drop", "passed"]), st.integers(0, 2), st.integers(0, 2)
    ),
    max_size=60,
)


@given(STEPS)
def test_all_calls_are_wanted_as_long_as_there_is_a_reason(
    steps: list[tuple[str, int, int]],
) -> None:
    """A process is wanted exactly while a reason holds; one for some calls ends after so many."""
    wanted, processes = Wanted(), [Process(number) for number in range(3)]
    left: dict[tuple[int, int], int] = {}
    for what, number, reason in steps:
        process = processes[number]
        if what == "drop":
            wanted.drop(process, reason)
            left.pop((number, reason), None)
        elif what == "passed":
            wanted.passed(process)
            for key in [key for key in left if key[0] == number and left[key]]:
                left[key] -= 1
                if not left[key]:
                    del left[key]
        else:
            calls = 2 if what == "few" else 0
            wanted.add(process, reason, calls=calls)
            left[number, reason] = calls
        owners = {owner for owner, _ in left}
        assert [process.every_call for process in processes] == [n in owners for n in range(3)]
        assert len(wanted) == len(owners)


def test_all_threads_are_stopped_once_and_only_if_asked_for() -> None:
    wanted, process = Wanted(), Process(1)
    wanted.add(process, "few", calls=3)
    assert not process.all_threads
    wanted.add(process, "all", everybody=True)
    assert process.all_threads
    wanted.drop(process, "all")
    wanted.drop(process, "few")
    assert not process.all_threads
