"""stops: what nobody is told of, and that both implementations see the same memory."""

from __future__ import annotations

import ctypes
import json
import mmap
import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exec_run import ROOT
from tests.live_kernel import need_bpf
from tlvlog._native.accelerator import REASON, core
from tlvlog.trace import abi

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]

# Runs a program under a tracer with a watcher that writes down what it is told.
WATCHED = """
import json, os, sys
from tlvlog.trace.program import FAILURE, RETURN
from tlvlog.trace.tracer import Tracer

class Watcher:
    wanted = [1] if "all" in sys.argv else []
    quiet_loads = "quiet" in sys.argv
    told = []

    def entered(self, thread, call):
        self.told.append(["entered", call.name, call.arguments[0]])
        if "meanwhile" in sys.argv:
            self.wanted.append(1)
        return FAILURE if call.name == "sendto" else RETURN

    def returned(self, thread, call, result):
        kept = None if call.kept is None else [part.hex() for part in call.kept]
        self.told.append(["returned", call.name, call.arguments[0], min(result, 0), kept])

    def vanished(self, thread, call):
        self.told.append(["vanished", call.name, call.arguments[0]])

    def replaced(self, process):
        pass

    def ended(self, process):
        pass

watcher = Watcher()
status = Tracer(watcher).run([os.fsencode(a) for a in sys.argv[2:4]] + [sys.argv[1].encode()],
                             dict(os.environb))
assert status == 0, status
print(json.dumps(watcher.told))
"""

CALLS = """
import ctypes, socket
libc = ctypes.CDLL(None, use_errno=True)
attr = ctypes.create_string_buffer(148)
def bpf(command, size=148):
    return libc.syscall(NUMBER, command, attr, size)
bpf(12345)
"""


def told(calls: str, *words: str) -> list[list[object]]:
    number = {"x86_64": 321, "aarch64": 280, "riscv64": 280}.get(os.uname().machine)
    if number is None:
        pytest.skip(f"the number of bpf(2) on {os.uname().machine} is not known here")
    program = (CALLS + calls).replace("NUMBER", str(number))
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, program, sys.executable, "-c", *words],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0, done.stderr
    found: list[list[object]] = json.loads(done.stdout.splitlines()[-1])
    # The first call makes the thread known.
    begun = next(i for i, what in enumerate(found) if what[:3] == ["returned", "bpf", 12345])
    return found[begun + 1 :]


MAP = """
import struct
attr.raw = struct.pack("=IIII", 2, 4, 8, 1).ljust(148, bytes(1))
fd = bpf(0)
assert fd >= 0, ctypes.get_errno()
key, value = ctypes.create_string_buffer(4), ctypes.create_string_buffer(8)
attr.raw = struct.pack("=IxxxxQQQ", fd, ctypes.addressof(key), ctypes.addressof(value), 0).ljust(
    148, bytes(1))
assert bpf(1) == 0
key.raw = struct.pack("=I", 9)
assert bpf(1) == -1
"""


@pytest.mark.usefixtures("each_implementation")
def test_nobody_is_told_of_commands_that_succeed_without_a_log() -> None:
    need_bpf()
    assert told(MAP) == [["returned", "bpf", 1, -2, None]]


@pytest.mark.usefixtures("each_implementation")
def test_all_is_told_while_all_calls_of_a_process_are_wanted() -> None:
    need_bpf()
    assert told(MAP, "all") == [
        ["entered", "bpf", 0],
        ["returned", "bpf", 0, 0, None],
        ["entered", "bpf", 1],
        ["returned", "bpf", 1, 0, None],
        ["entered", "bpf", 1],
        ["returned", "bpf", 1, -2, None],
    ]


OLDER = b"an older text, as long as it likes to be, and more of it to be cut"
LOAD = f"""
import struct
log = ctypes.create_string_buffer({OLDER!r})
attr.raw = struct.pack("=IIQQIIQ", 1, 0, 0, 0, 1, 4096, ctypes.addressof(log)).ljust(148, bytes(1))
assert bpf(5) == -1
"""


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize("quiet", [False, True])
def test_of_a_quiet_load_what_was_there_before_is_kept(quiet: bool) -> None:
    need_bpf()
    found = told(LOAD, *["quiet"] * quiet)
    assert found[-1][:3] == ["returned", "bpf", 5]
    kept = found[-1][4]
    if not quiet:
        assert found[0] == ["entered", "bpf", 5]
        assert kept is None
        return
    assert len(found) == 1
    assert isinstance(kept, list)
    attr, buffer = map(bytes.fromhex, kept)
    assert len(attr) == 148
    assert attr[:4] == b"\1\0\0\0"
    assert buffer == OLDER[:64]


LOADS = """
import struct
one = ctypes.create_string_buffer(b"first", 64)
two = ctypes.create_string_buffer(b"other", 64)
for log in (one, one, two, one):
    attr.raw = struct.pack("=24xIIQ108x", 1, 64, ctypes.addressof(log))
    assert bpf(5) == -1
    one.raw = b"again".ljust(64, bytes(1))
"""


@pytest.mark.usefixtures("each_implementation")
def test_what_is_kept_is_of_this_call_not_of_the_one_before() -> None:
    need_bpf()
    kept = [what[4][1] for what in told(LOADS, "quiet")]  # type: ignore[index]
    assert [bytes.fromhex(b)[:5] for b in kept] == [b"first", b"again", b"other", b"again"]


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize(
    "spoilt",
    [
        'attr.raw = struct.pack("=32xQ108x", 16)\nassert bpf(5) == -1\n',
        "assert libc.syscall(NUMBER, 5, 16, 148) == -1\n",
    ],
    ids=["buffer", "attributes"],
)
def test_a_load_of_which_nothing_can_be_kept_is_told_of_at_once(spoilt: str) -> None:
    need_bpf()
    found = told(f"import struct\n{spoilt}", "quiet")
    assert [what[:3] for what in found] == [["entered", "bpf", 5], ["returned", "bpf", 5]]
    assert found[1][4] is None


SENDS = """
route = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
route.sendto(bytes(20), (0, 0))
route.connect((0, 0))
try:
    route.sendto(bytes(20), 0x40 << 1, (1 << 30, 0))
except OSError:
    pass
"""


@pytest.mark.usefixtures("each_implementation")
def test_a_watcher_can_want_to_hear_of_failure_only() -> None:
    found = [what for what in told(SENDS) if what[1] == "sendto"]
    assert [what[0] for what in found] == ["entered", "entered", "returned"]
    assert found[2][3] != 0


@pytest.mark.usefixtures("each_implementation")
def test_a_call_is_told_of_if_all_became_wanted_while_it_was_made() -> None:
    found = [what[:2] for what in told(SENDS, "meanwhile") if what[1] == "sendto"]
    assert found == [["entered", "sendto"], ["returned", "sendto"]] * 2


# Memory ----------------------------------------------------------------------

HOLE = 2 * mmap.PAGESIZE
REGION = mmap.mmap(-1, 6 * mmap.PAGESIZE)
START = ctypes.addressof(ctypes.c_char.from_buffer(REGION))
REGION[:] = bytes(n % 251 for n in range(len(REGION)))


@pytest.fixture(scope="module")
def _hole() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    hole = (ctypes.c_void_p(START + HOLE), ctypes.c_size_t(mmap.PAGESIZE), ctypes.c_int(0))
    assert libc.mprotect(*hole) == 0


def pure() -> abi.Memory:
    memory = abi.Memory()
    memory.short_text = memory.whole = abi.not_here
    return memory


@pytest.mark.skipif(not hasattr(core, "trace_read"), reason=f"no native core: {REASON}")
@pytest.mark.usefixtures("_hole")
@given(st.integers(0, 6 * mmap.PAGESIZE - 1), st.integers(0, 6 * mmap.PAGESIZE))
def test_both_implementations_read_the_same(offset: int, size: int) -> None:
    """What is read of any place does not depend on who reads, and ends where the memory does."""
    tid = os.getpid()
    data = abi.Memory().read(tid, START + offset, size)
    assert data == pure().read(tid, START + offset, size)
    assert abi.Memory().text(tid, START + offset, size) == data.partition(b"\0")[0]
    assert pure().text(tid, START + offset, size) == data.partition(b"\0")[0]
    wall = HOLE if offset < HOLE else HOLE + mmap.PAGESIZE * (offset < HOLE + mmap.PAGESIZE)
    if offset >= HOLE + mmap.PAGESIZE:
        wall = len(REGION)
    if HOLE <= offset < HOLE + mmap.PAGESIZE:
        assert data == b""
    else:
        assert len(data) >= min(size, wall - offset)
