"""The examples run, and say what their pages promise."""

from __future__ import annotations

import errno
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.collecting import ROOT, run_python

EXAMPLES = Path(__file__).parent.parent / "examples"


# The kernel in one process --------------------------------------------------


@pytest.fixture
def bpf(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(EXAMPLES / "bpf_kernel"))
    import client  # type: ignore[import-not-found]

    import kernel

    yield client, kernel
    for name in ("client", "kernel"):
        del sys.modules[name]


@pytest.fixture
def machine(bpf: Any) -> Any:
    _, kernel = bpf
    machine = kernel.Kernel()
    machine.cgroups[3] = above = kernel.Cgroup("/app")
    machine.cgroups[4] = kernel.Cgroup("/app/worker", above)
    machine.programs[9] = "count_packets"
    return machine


def test_the_bpf_kernel_explains_itself() -> None:
    assert run_python(EXAMPLES / "bpf_kernel" / "client.py").splitlines() == [
        "attached (1 call)",
        "Operation not permitted (2 calls)",
        "  cgroup has non-overridable program in the parent",
        "Invalid argument (2 calls)",
        "  attach_type is 7, must be between 0 and 2",
        "Invalid argument (2 calls)",
        "  Unknown bits 0x40 in attach_flags, known are 0x3",
        "Bad file descriptor (1 call)",
        "  fd 8 is no program",
    ]


def test_one_retry_with_the_right_size_is_enough(bpf: Any, machine: Any) -> None:
    client, _ = bpf
    assert client.attach(machine, 3, 9, 0, 0).calls == 1
    for first in range(8, 70):
        answer = client.attach(machine, 4, 9, 0, 0, first=first)
        assert answer.result == -errno.EPERM
        assert answer.calls == (1 if first >= 62 else 2)
        assert answer.log.num_truncations == 0
        (record,) = answer.log.records
        assert record.message == "cgroup has non-overridable program in the parent"


def test_a_log_that_is_too_small_never_changes_the_result(bpf: Any, machine: Any) -> None:
    client, kernel = bpf
    attr = kernel.ATTACH.pack(4, 9, 7, 0)
    for size in range(8, 200):
        buffer = bytearray(size)
        result, true_size = client.call(machine, buffer, attr)
        log = tlvlog.decode(buffer)
        assert result == -errno.EINVAL
        is_whole = log.num_truncations == 0 and not any(r.has_shed for r in log.records)
        assert is_whole == (size >= true_size)


def test_the_bpf_kernel_refuses_what_its_carrier_does(bpf: Any, machine: Any) -> None:
    client, kernel = bpf
    attr = kernel.ATTACH.pack(3, 9, 0, 0)
    buffer = bytearray(b"\xaa" * 7)
    assert client.call(machine, buffer, attr)[0] == -errno.EINVAL
    assert buffer == b"\xaa" * 7
    assert machine.cgroups[3].programs == {}


# The filesystem -------------------------------------------------------------

QUOTAFS = EXAMPLES / "quotafs"


def mounts() -> str:
    return Path("/proc/self/mountinfo").read_text()


def can_mount() -> str:
    """What is missing for a mount in a namespace of its own; nothing if nothing is."""
    if not sys.platform.startswith("linux") or not os.access("/dev/fuse", os.R_OK | os.W_OK):
        return "needs Linux and a /dev/fuse that may be opened"
    attempt = subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False)
    return "" if attempt.returncode == 0 else "needs CAP_SYS_ADMIN for a mount namespace"


@pytest.fixture
def mounts_as_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    if missing := can_mount():
        pytest.skip(missing)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = mounts()
    yield
    assert mounts() == before
    assert list(tmp_path.iterdir()) == []


def on_quotafs(code: str) -> str:
    program = f"import os, sys, errno, tlvlog\ndirectory = sys.argv[1]\n{code}"
    return run_python(QUOTAFS, sys.executable, "-W", "error", "-c", program)


@pytest.mark.live
def test_the_filesystem_explains_itself_to_an_ordinary_process(mounts_as_found: Any) -> None:
    assert run_python(QUOTAFS).splitlines() == [
        "write a few bytes: done",
        "write too many: Disk quota exceeded",
        "  100 bytes more would make 109 of 64",
        "create a program: Operation not permitted",
        "  'virus.exe' does not end in .txt",
        "make a directory: Operation not permitted",
        "  there is one directory, and it is this",
        "read what is not there: No such file or directory",
        "  no file 'no.txt' among 2",
        "delete the notes: Operation not permitted",
        "  'notes.txt' begins with 'keep': empty it first",
        "empty the notes: done",
        "delete them now: done",
        "left: ['b.txt']",
    ]


@pytest.mark.live
def test_the_log_crosses_the_kernel_as_bytes(mounts_as_found: Any) -> None:
    """A log of a private reason needs no text: name, numbers and END are all there is."""
    data = bytes.fromhex(
        on_quotafs(
            """
try:
    open(directory + "/a.exe", "x")
except PermissionError:
    print(os.getxattr(directory, "user.tlvlog.last").hex())
"""
        )
    )
    schema = tlvlog.load_schema(QUOTAFS / "quotafs.yaml")
    reason = tlvlog.ExtendedError(
        -errno.EPERM,
        subsystem="quotafs",
        reason="wrong-suffix",
        arguments=["a.exe", ".txt"],
        schema=schema,
    )
    # The lookup in front of it failed as well, but that was another call.
    assert data == tlvlog.encode([reason], schema=schema)


@pytest.mark.live
def test_each_thread_and_process_gets_its_own_last_log(mounts_as_found: Any) -> None:
    out = on_quotafs(
        """
import threading
def last():
    try:
        data = os.getxattr(directory, "user.tlvlog.last")
    except OSError as error:
        return errno.errorcode[error.errno]
    return [r.message for r in tlvlog.decode(data).records]
def fail(name):
    try:
        os.stat(f"{directory}/{name}")
    except FileNotFoundError:
        pass
seen = [last()]
fail("main.txt")
def work():
    seen.append(last())
    fail("thread.txt")
    seen.append(last())
thread = threading.Thread(target=work)
thread.start()
thread.join()
seen.append(last())
print(seen, flush=True)
pid = os.fork()
if not pid:
    print(last(), flush=True)
    os._exit(0)
os.waitpid(pid, 0)
"""
    )
    assert out.splitlines() == [
        str(
            [
                "ENODATA",
                "ENODATA",
                ["no file 'thread.txt' among 0"],
                ["no file 'main.txt' among 0"],
            ]
        ),
        "ENODATA",
    ]


@pytest.mark.live
def test_the_size_of_the_log_can_be_asked_first(mounts_as_found: Any) -> None:
    out = on_quotafs(
        """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
def get(size):
    buffer = ctypes.create_string_buffer(max(size, 1))
    got = libc.getxattr(directory.encode(), b"user.tlvlog.last", buffer, size)
    return got if got >= 0 else -ctypes.get_errno()
try:
    os.mkdir(directory + "/sub")
except PermissionError:
    size = get(0)
    assert get(size - 1) == -errno.ERANGE
    assert get(size) == size == 8 + 6 + len("there is one directory, and it is this")
    assert get(size) == size
"""
    )
    assert out == ""


@pytest.mark.live
def test_files_are_files(mounts_as_found: Any) -> None:
    on_quotafs(
        """
from pathlib import Path
path = Path(directory, "a.txt")
path.write_text("hello")
with path.open("r+") as file:
    file.seek(10)
    file.write("x")
assert path.read_bytes() == b"hello" + bytes(5) + b"x"
assert path.stat().st_size == 11
os.truncate(path, 2)
assert path.read_text() == "he"
Path(directory, "b.txt").touch()
assert sorted(os.listdir(directory)) == ["a.txt", "b.txt"]
path.unlink()
assert os.listdir(directory) == ["b.txt"]
assert os.statvfs(directory).f_blocks == 64
"""
    )


@pytest.mark.live
def test_it_unmounts_when_its_program_fails(mounts_as_found: Any) -> None:
    done = subprocess.run(
        [sys.executable, str(QUOTAFS), sys.executable, "-c", "import sys; sys.exit(7)"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 7
    done = subprocess.run(
        [sys.executable, str(QUOTAFS), "/no/such/program"],
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert b"FileNotFoundError" in done.stderr


@pytest.mark.live
def test_killing_it_leaves_no_mount(mounts_as_found: Any) -> None:
    program = "import sys; print(sys.argv[1], flush=True); sys.stdin.read()"
    running = subprocess.Popen(
        [sys.executable, str(QUOTAFS), sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with running:
        directory = running.stdout.readline().strip()  # type: ignore[union-attr]
        assert directory not in mounts()
        assert os.listdir(directory) == []  # here it is an ordinary directory
        running.kill()
    os.rmdir(directory)


# The guide ------------------------------------------------------------------


def test_the_programs_of_the_guide_run(tmp_path: Path) -> None:
    text = (EXAMPLES.parent / "docs" / "collector.md").read_text()
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert len(blocks) > 5
    script = tmp_path / "guide.py"
    script.write_text("\n".join(blocks))
    assert run_python(script) == ""
