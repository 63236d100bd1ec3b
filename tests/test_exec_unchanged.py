"""`tlvlog exec` changes nothing: not what a program's calls return, nor what it may do."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import pytest

from tests.exec_run import SOURCES, Done, need_tool, run
from tests.live_kernel import need_bpf, need_root
from tlvlog.trace.access import FailedCall
from tlvlog.trace.program import RETURN, Process, Thread, TracedCall
from tlvlog.trace.watch import Watch

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]


def compiled(folder: Path, name: str) -> str:
    """A program of tests/data/exec."""
    command = [need_tool("gcc"), "-Wall", "-Wextra", "-Werror", "-O1", str(SOURCES / f"{name}.c")]
    subprocess.run([*command, "-o", str(folder / name)], check=True)
    return str(folder / name)


@pytest.mark.parametrize("pure", ["0", "1"])
@pytest.mark.parametrize("ask", [(), ("--ask",)])
def test_calls_return_what_they_return_alone(
    tmp_path: Path, ask: tuple[str, ...], pure: str
) -> None:
    """Thousands of calls with random and edge arguments, by both ways into the kernel."""
    program = compiled(tmp_path, "edges")
    # Nothing is mounted by it, and if it were, nobody else would see it.
    apart = [need_tool("unshare"), "-m"] if os.geteuid() == 0 else []
    for seed in ("1", "2"):
        alone = subprocess.run(
            [*apart, program, seed, "3000"], capture_output=True, text=True, check=True
        )
        done = run(
            tmp_path,
            "-v",
            *ask,
            "--",
            program,
            seed,
            "3000",
            env={**os.environ, "TLVLOG_PURE": pure},
        )
        assert (done.status, done.out) == (0, alone.stdout)
        assert "after 3000" in done.out
        assert "could not look" not in done.report
        assert len(done.lines) > 1000


def ask_for(tmp_path: Path, how: str) -> Done:
    need_bpf()
    need_root()
    return run(tmp_path, "--ask", "-f", "jsonl", "--", compiled(tmp_path, "dropped"), how)


def test_a_load_is_repeated_with_the_privileges_of_the_program_only(tmp_path: Path) -> None:
    """Whoever has other users, groups, capabilities or a user namespace is not asked for."""
    for how in ("uid", "caps", "space"):
        (call,) = ask_for(tmp_path, how).calls
        reasons = [r.get("reason") for r in call["records"] if r["name"] == "error"]  # type: ignore[attr-defined]
        refused = call["call"]["result"] == -errno.EPERM  # type: ignore[index]
        assert reasons == ["not-permitted" if refused else "reason-not-asked"], how
    (call,) = ask_for(tmp_path, "nothing").calls
    assert "register-not-readable" in str(call["records"])


def test_an_exception_while_a_call_is_looked_at_is_said_and_no_more() -> None:
    """Of such a call nothing is known but how it ended; one that succeeded is not told of."""
    found: list[FailedCall] = []
    watch = Watch(found.append)
    thread = Thread(os.getpid(), Process(os.getpid()))
    broken = TracedCall("bpf", (), narrow=False)  # as no kernel makes it
    assert watch.entered(thread, broken) == RETURN
    watch.returned(thread, broken, 0)
    assert not found
    watch.returned(thread, broken, -errno.EINVAL)
    watch.vanished(thread, broken)
    (said,) = found
    assert (said.result, said.syscall) == (-errno.EINVAL, "bpf")
    assert "could not look at this call: IndexError" in str(said.notes)


def test_what_is_no_context_is_not_read_from(tmp_path: Path) -> None:
    """fsconfig(2) of a pipe fails, and what is in the pipe stays the program's."""
    program = (
        "import ctypes, os\n"
        "r, w = os.pipe(); os.write(w, b'mine')\n"
        "print(ctypes.CDLL(None).syscall(431, r, 0, None, None, 0))\n"
        "twin = os.dup(r); os.close(r)\n"
        "print(os.read(twin, 9))\n"
    )
    done = run(tmp_path, "--ask", "--", need_tool("python3"), "-c", program)
    assert (done.status, done.out) == (0, "-1\nb'mine'\n")
