"""tracer: a followed program runs, stops, is signalled and ends as it would alone."""

from __future__ import annotations

import errno
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exec_run import ROOT, command, compiled, need_tool, run
from tests.live_kernel import need_bpf

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]


def status(*arguments: str) -> int:
    done = subprocess.run(command("--", *arguments), capture_output=True, check=False, cwd=ROOT)
    nothing = b"no followed call was refused; followed are: "
    assert done.stderr.startswith(nothing) if done.returncode else done.stderr == b""
    assert done.stderr.count(b"\n") == bool(done.returncode)
    return done.returncode


@pytest.mark.parametrize("code", [0, 1, 3, 42, 127, 255])
def test_exit_status_passes_through(code: int) -> None:
    assert status("sh", "-c", f"exit {code}") == code


@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGSEGV", "SIGPIPE", "SIGUSR1", "SIGABRT"])
def test_death_by_signal_passes_through(name: str) -> None:
    number = getattr(signal, name)
    assert status("sh", "-c", f"kill -{number} $$") == -number


def test_a_command_that_is_not_there_or_cannot_run() -> None:
    for name, code, said in (
        ("no-such-program", 127, "No such file"),
        ("/etc/passwd", 126, "Permission denied"),
    ):
        done = subprocess.run(
            command("--", name), capture_output=True, text=True, check=False, cwd=ROOT
        )
        assert done.returncode == code
        assert done.stderr == f"tlvlog: {name}: {said}{' or directory' if code == 127 else ''}\n"


def test_no_command_is_a_usage_error() -> None:
    assert subprocess.run(command(), capture_output=True, check=False, cwd=ROOT).returncode == 2


FAMILY = """
import os, signal, subprocess, sys, threading
for _ in range(3):
    pid = os.fork()
    if pid == 0:
        os._exit(subprocess.call([sys.executable, "-c", "import sys; sys.exit(9)"]))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 9
threads = [threading.Thread(target=os.getpid) for _ in range(20)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
pid = os.posix_spawn("/bin/sh", ["sh", "-c", "kill -15 $$"], {})
assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -15
print("done")
"""


@pytest.mark.usefixtures("each_implementation")
def test_forks_threads_vforks_and_exec_go_on_as_ever() -> None:
    done = subprocess.run(
        command("--", sys.executable, "-c", FAMILY), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


@pytest.mark.usefixtures("each_implementation")
def test_calls_of_children_and_grandchildren_are_followed(tmp_path: Path) -> None:
    need_bpf()
    loader = compiled(tmp_path)
    done = run(tmp_path, "-v", "--", "sh", "-c", f"({loader} log & wait); {loader} log; exit 4")
    assert done.status == 4
    assert [line.startswith("register-not-readable") for line in done.lines] == [True, True]
    assert len({line.rpartition(" ")[2] for line in done.lines}) == 2


# The parent is followed too: it sees what a shell sees of a job.  The child has a
# process group of its own, as a job has, or SIGTSTP would not stop it; and it waits
# for its parent, or a second stop would hide that it went on from the first.
STOPS = """
import os, signal
ready, go = os.pipe()
pid = os.fork()
if pid == 0:
    os.setpgid(0, 0)
    os.kill(os.getpid(), signal.SIGSTOP)
    os.read(ready, 1)
    os.kill(os.getpid(), signal.SIGTSTP)
    os.read(ready, 1)
    os._exit(5)
seen = []
for number in (signal.SIGSTOP, signal.SIGTSTP):
    _, status = os.waitpid(pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status), status
    seen.append(os.WSTOPSIG(status) == number)
    with open(f"/proc/{pid}/stat") as file:
        seen.append(file.read().split()[2] in "Tt")
    os.kill(pid, signal.SIGCONT)
    _, status = os.waitpid(pid, os.WCONTINUED)
    seen.append(os.WIFCONTINUED(status))
    os.write(go, b"!")
_, status = os.waitpid(pid, 0)
print(seen, os.waitstatus_to_exitcode(status))
"""


@pytest.mark.usefixtures("each_implementation")
def test_stops_and_continues_are_seen_by_the_parent() -> None:
    program = [sys.executable, "-c", STOPS]
    alone = subprocess.run(program, capture_output=True, text=True, check=True, timeout=60).stdout
    assert alone == f"{[True] * 6} 5\n"
    done = subprocess.run(command("--", *program), capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, alone, "")


HANDLED = """
import signal
seen = []
signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
signal.signal(signal.SIGALRM, lambda number, frame: seen.append(number))
signal.raise_signal(signal.SIGUSR1)
signal.setitimer(signal.ITIMER_REAL, 0.01)
while len(seen) < 2:
    signal.pause()
print([signal.Signals(number).name for number in seen], signal.getsignal(signal.SIGPIPE).name)
"""


@pytest.mark.usefixtures("each_implementation")
def test_signals_reach_their_handlers_once() -> None:
    program = [sys.executable, "-c", HANDLED]
    alone = subprocess.run(program, capture_output=True, check=True).stdout
    done = subprocess.run(command("--", *program), capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, alone)


@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C"}, {"LC_CTYPE": "C.UTF-8"}])
def test_environment_arguments_and_descriptors_are_untouched(locale: dict[str, str]) -> None:
    environment = {"PATH": os.environ["PATH"], "ODD": "a=b\udcff", **locale}
    show = (
        "cat /proc/self/environ; ls -l /proc/self/fd | grep -c ' -> '; "
        "grep -E 'Sig(Blk|Ign|Cgt)' /proc/self/status"
    )
    program = [need_tool("sh"), "-c", show, "argument", "--", "-v", "\udcfe"]
    alone = subprocess.run(program, capture_output=True, check=True, env=environment).stdout
    traced = subprocess.run(
        command("--", *program), capture_output=True, check=False, env=environment
    )
    # sh itself remembers what it runs.
    assert traced.stdout == alone
    assert traced.stderr == b""


def stopped_or_running(pid: int) -> str:
    """The state letter of a process, "" where there is none."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0]
    except OSError:
        return ""


def started(*program: str) -> tuple[subprocess.Popen[str], int]:
    """A followed shell that has printed its number."""
    child = subprocess.Popen(
        command("--", *program), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert child.stdout is not None
    return child, int(child.stdout.readline())


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT"])
def test_a_signal_to_the_tracer_ends_the_program_and_then_itself(name: str) -> None:
    child, pid = started("sh", "-c", "echo $$; exec sleep 1000")
    number = getattr(signal, name)
    child.send_signal(number)
    assert child.wait(60) == -number
    assert stopped_or_running(pid) == ""
    child.communicate()


def test_the_program_decides_what_an_interrupt_means() -> None:
    script = "trap 'echo caught; exit 3' INT; echo $$; while :; do sleep 0.05; done"
    child, _ = started("sh", "-c", script)
    child.send_signal(signal.SIGINT)
    assert child.wait(60) == 3
    assert child.communicate()[0] == "caught\n"


def test_ctrl_c_at_a_terminal_reaches_the_program_once() -> None:
    script = (
        "import signal, time\n"
        "seen = []\n"
        "signal.signal(signal.SIGINT, lambda *_: seen.append(1))\n"
        "print('ready', flush=True)\n"
        "while not seen: time.sleep(0.01)\n"
        "print('interrupts:', len(seen), flush=True)\n"
        "raise SystemExit(7)\n"
    )
    pid, terminal = pty.fork()
    if pid == 0:
        words = command("--", sys.executable, "-c", script)
        os.execv(words[0], words)
    said = read_until(terminal, b"ready")
    os.write(terminal, b"\x03")
    said += read_until(terminal, b"interrupts: 1")
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
    os.close(terminal)


def read_until(fd: int, mark: bytes) -> bytes:
    data = b""
    while mark not in data:
        try:
            more = os.read(fd, 4096)
        except OSError as error:
            if error.errno != errno.EIO:  # how a terminal says that nobody is left
                raise
            more = b""
        assert more, data
        data += more
    return data


@pytest.mark.usefixtures("each_implementation")
def test_a_tracer_that_is_killed_takes_the_program_with_it() -> None:
    child, pid = started("sh", "-c", "echo $$; exec sleep 1000")
    watch = os.pidfd_open(pid)
    child.kill()
    assert child.wait(60) == -signal.SIGKILL
    import select

    # Readable once the process has ended.
    assert select.select([watch], [], [], 60)[0] == [watch]
    os.close(watch)
    child.communicate()


def test_a_killed_tracer_leaves_a_whole_capture(tmp_path: Path) -> None:
    need_bpf()
    loader = compiled(tmp_path)
    capture = tmp_path / "calls.tlvlog"
    child = subprocess.Popen(
        command("-f", "jsonl", "-o", str(capture), "--", loader, "many", "1000000"),
        stderr=subprocess.PIPE,
        cwd=ROOT,
    )
    assert child.stderr is not None
    for _ in range(200):
        assert child.stderr.readline()
    child.kill()
    child.wait(60)
    child.stderr.close()
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "check", str(capture)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) >= 199


def test_memory_stays_bounded(tmp_path: Path) -> None:
    """Failures by the thousand, none of them kept."""
    need_bpf()
    loader = compiled(tmp_path)
    sizes = []
    for count in ("2000", "20000"):
        script = (
            "import resource, sys; from tlvlog.cli import main; main(sys.argv[1:]);"
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, "exec", "--report", "/dev/null", "--"]
            + [loader, "many", count],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        )
        sizes.append(int(done.stderr))
    assert sizes[1] < sizes[0] + 4096  # KiB


WAITS = """
import signal, socket
def stop(number, frame):
    raise TimeoutError
signal.signal(signal.SIGALRM, stop)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0).recv(100)
except TimeoutError:
    print("interrupted")
"""


def test_an_interrupted_wait_is_no_failure(tmp_path: Path) -> None:
    done = run(tmp_path, "--", sys.executable, "-c", WAITS)
    assert (done.status, done.out, done.report) == (0, "interrupted\n", "")
