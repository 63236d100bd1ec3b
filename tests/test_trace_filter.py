"""tracefilter: what the filter stops at, run through an interpreter of its own."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.trace.filter import GROUPS, KEEP, QUIET, filter_program
from tlvlog.trace.numbers import ARCHITECTURES, BESIDE, CALLS, NARROW

ALLOW, TRACE = 0x7FFF_0000, 0x7FF0_0000
ACTION, DATA = 0xFFFF_0000, 0xFFFF
X86_64, I386, AARCH64 = 0xC000_003E, 0x4000_0003, 0xC000_00B7


PERF_IOCTL, ATTACH = 0x4004_2408, 50


def verdict(
    program: bytes,
    arch: int,
    number: int,
    first: int = 0,
    order: str = "<",
    more: tuple[int, int] = (0, 0),
) -> int:
    """What classic BPF does with struct seccomp_data; `more`: the arguments after the first."""
    data = struct.pack(f"{order}iIQ6Q", number, arch, 0, first, *more, *([0] * 3))
    instructions = list(struct.iter_unpack(f"{order}HBBI", program))
    accumulator = place = 0
    while True:
        code, yes, no, value = instructions[place]
        place += 1
        if code == 0x20:
            (accumulator,) = struct.unpack_from(f"{order}I", data, value)
        elif code == 0x15:
            place += yes if accumulator == value else no
        elif code == 0x45:
            place += yes if accumulator & value else no
        elif code == 0x54:
            accumulator &= value
        elif code == 0x06:
            return int(value)
        else:
            raise AssertionError(code)


def test_followed_calls_stop_and_others_do_not() -> None:
    for machine, arches in ARCHITECTURES.items():
        program = filter_program(machine)
        for arch in arches:
            stopped = {n for n in range(600) if verdict(program, arch, n) & ACTION == TRACE}
            names = {name for (a, _), name in CALLS.items() if a == arch}
            some = {"socket", "ioctl", "setsockopt", "getsockopt"}  # by an argument
            followed = names - BESIDE - some
            assert {CALLS[arch, number] for number in stopped} == followed
            assert {n for group in GROUPS.values() for n in group} >= followed | some


@pytest.mark.parametrize("order", ["little", "big"])
def test_what_attaches_a_program_stops_if_it_fails(order: str) -> None:
    """ioctl(2) of an event, and the options of a socket that bring a filter; no other."""
    program = filter_program("x86_64", order)
    mark = "<" if order == "little" else ">"
    for request in (PERF_IOCTL, 0x2400, 0xC008_240A, 0x5401, 0x4004_2308, PERF_IOCTL | 5 << 32):
        expected = TRACE | QUIET if request & 0xFF00 == 0x2400 else ALLOW
        assert verdict(program, X86_64, 16, 3, mark, (request, 0)) == expected
    for number in (54, 55):
        for level in (0, 1, 6):
            for option in range(80):
                attaches = level == 1 and option in (26, 50, 51, 52)
                found = verdict(program, X86_64, number, 3, mark, (level, option))
                assert found == (TRACE | QUIET if attaches else ALLOW)


@given(
    st.sets(st.sampled_from(sorted(GROUPS))), st.integers(0, 600), st.sampled_from([X86_64, I386])
)
def test_only_the_wanted_groups_stop(groups: set[str], number: int, arch: int) -> None:
    """A filter for groups stops at the calls of those and lets all others through."""
    wanted = {name for group in groups for name in GROUPS[group]}
    more = (PERF_IOCTL, 0) if CALLS.get((arch, number)) == "ioctl" else (1, ATTACH)
    found = verdict(filter_program("x86_64", groups=groups), arch, number, 16, more=more)
    assert (found & ACTION == TRACE) == (CALLS.get((arch, number)) in wanted)
    every = filter_program("x86_64", groups=groups, all_entries=True, quiet_loads=True)
    again = verdict(every, arch, number, 16, more=more)
    assert again == (TRACE if found & ACTION == TRACE else ALLOW)


@pytest.mark.parametrize("order", ["little", "big"])
def test_only_netlink_sockets_stop(order: str) -> None:
    program = filter_program("x86_64", order)
    mark = "<" if order == "little" else ">"
    for family in range(50):
        expected = TRACE if family == 16 else ALLOW
        assert verdict(program, X86_64, 41, family, mark) == expected
        # The kernel looks at the lower half.
        assert verdict(program, X86_64, 41, family | 5 << 32, mark) == expected


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("quiet_loads", [False, True])
def test_commands_that_bring_no_log_are_of_interest_in_failure_only(
    order: str, quiet_loads: bool
) -> None:
    """Loads bring one, at a byte of their attributes; others do with the common attributes."""
    program = filter_program("x86_64", order, quiet_loads=quiet_loads)
    mark = "<" if order == "little" else ">"
    addresses = {5: 32, 18: 8}
    for arch, number in ((X86_64, 321), (I386, 357)):
        for command in range(50):
            expected = QUIET
            if command in addresses:
                expected = (QUIET | KEEP | addresses[command] << 8) if quiet_loads else 0
            # The kernel looks at the lower half.
            for first in (command, command | 7 << 32):
                found = verdict(program, arch, number, first, mark)
                assert (found & ACTION, found & DATA) == (TRACE, expected)
            assert verdict(program, arch, number, command | 1 << 16, mark) == TRACE


def test_what_is_let_through_is_let_through_by_its_number_alone() -> None:
    """The kernel finds that out once and does not run the filter again: no argument is loaded."""
    program = filter_program("x86_64", quiet_loads=True)
    instructions = list(struct.iter_unpack("<HBBI", program))
    for arch, number in ((a, n) for a in (X86_64, I386) for n in range(600)):
        if CALLS.get((arch, number)) in ("bpf", "socket", "ioctl", "setsockopt", "getsockopt"):
            continue
        place, data = 0, struct.pack("<iI", number, arch)
        while instructions[place][0] != 0x06:
            code, yes, no, value = instructions[place]
            place += 1
            if code == 0x20:
                assert value < 8, (arch, number)
                (accumulator,) = struct.unpack_from("<I", data, value)
            else:
                assert code == 0x15
                place += yes if accumulator == value else no


@given(st.integers(0, (1 << 32) - 1), st.integers(-1, (1 << 31) - 1))
def test_unknown_conventions_run_free(arch: int, number: int) -> None:
    """Every number of every convention ends in a verdict."""
    program = filter_program("x86_64")
    found = verdict(program, arch, number)
    assert found == ALLOW or arch in (X86_64, I386)


def test_a_filter_is_short_enough_for_the_kernel() -> None:
    for machine in ARCHITECTURES:
        program = filter_program(machine)
        assert len(program) % 8 == 0
        assert len(program) // 8 < 4096
    assert len(filter_program("no such machine")) == 16


def test_narrow_conventions() -> None:
    assert I386 in NARROW
    assert X86_64 not in NARROW
    assert AARCH64 not in NARROW


def test_numbers_are_those_of_this_machine() -> None:
    """As far as another part of the library knows them."""
    from tlvlog.kernel.syscalls import number

    for machine, arch in (("x86_64", X86_64), ("aarch64", AARCH64), ("i386", I386)):
        for name in ("bpf", "fsopen", "fsconfig"):
            assert CALLS[arch, number(name, machine, 4 if machine == "i386" else 8)] == name


@pytest.mark.parametrize(
    ("arch", "header"),
    [
        (X86_64, "x86_64-linux-gnu/asm/unistd_64.h"),
        (I386, "x86_64-linux-gnu/asm/unistd_32.h"),
        (AARCH64, "asm-generic/unistd.h"),
    ],
)
def test_numbers_are_those_of_the_headers(arch: int, header: str) -> None:
    path = Path("/usr/include", header)
    if not path.exists():
        pytest.skip(f"no {path}")
    known = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", path.read_text()))
    ours = {name: number for (a, number), name in CALLS.items() if a == arch}
    assert len(ours) > 25
    assert {name: int(known[name]) for name in ours} == ours
