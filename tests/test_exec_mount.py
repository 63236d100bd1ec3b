"""`tlvlog exec` and calls that have only an errno: mounts, perf events, socket filters, rings."""

from __future__ import annotations

import errno
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exec_run import need_tool, need_tracing, run
from tests.live_kernel import need_root
from tlvlog.kernel.meanings import _OF_MOUNTS, _TABLES, meaning
from tlvlog.trace.ask_mount import options_of

MOUNT = ("unshare", "-m", "mount", "-t", "tmpfs", "-o")
REASON = "unknown-parameter: tmpfs: Unknown parameter 'nosuch'  [mount"


@pytest.mark.parametrize("syscall", sorted(_TABLES))
def test_what_is_known_is_a_sentence(syscall: str) -> None:
    for operation in ("", *_OF_MOUNTS):
        for number in errno.errorcode:
            record = meaning(syscall, number, operation, "detail\0\x1b")
            assert record is None or (record.error == -number and record.text)


def test_what_is_not_certain_is_a_guess() -> None:
    unknown, refused = (meaning("mount", n, "", "x") for n in (errno.ENODEV, errno.EINVAL))
    assert unknown is not None
    assert not unknown.get("guess")
    assert unknown.text == "this kernel does not know the filesystem type x"
    assert refused is not None
    assert refused.get("guess") == 1
    assert meaning("nosuch", errno.EINVAL, "", "") is None


KEYS = st.binary(min_size=1, max_size=9).filter(lambda key: not set(key) & set(b",=\0"))
VALUES = st.none() | st.binary(max_size=9).filter(lambda value: not set(value) & set(b",\0"))


@given(st.lists(st.tuples(KEYS, VALUES), max_size=20))
def test_options_are_read_as_they_were_joined(options: list[tuple[bytes, bytes | None]]) -> None:
    """Options joined with commas are read as the same options."""
    text = b",".join(key if value is None else key + b"=" + value for key, value in options)
    assert options_of(text) == options


@given(st.binary(max_size=5000))
def test_any_options_can_be_read(data: bytes) -> None:
    """Whatever the bytes, there are at most 256 options, and each has a key."""
    options = options_of(data)
    assert len(options) <= 256
    assert all(key for key, _ in options)


@pytest.fixture
def _live() -> None:
    need_root()
    need_tracing()


@pytest.mark.live
@pytest.mark.once
@pytest.mark.usefixtures("_live")
@pytest.mark.parametrize(
    ("options", "line"),
    [
        (
            (),
            "a guess: tmpfs refused an option, or the source does not hold this filesystem  [mount",
        ),
        (("--ask",), REASON),
    ],
)
def test_a_bad_option_of_a_mount(tmp_path: Path, options: tuple[str, ...], line: str) -> None:
    before = Path("/proc/self/mountinfo").read_text()
    done = run(tmp_path, *options, "--", *MOUNT, "nosuch=1", "none", "/mnt")
    assert done.status == 32
    assert [said.startswith(line) for said in done.lines] == [True]
    assert done.lines[0].endswith('"tmpfs" EINVAL; mount]')
    assert Path("/proc/self/mountinfo").read_text() == before


@pytest.mark.live
@pytest.mark.once
@pytest.mark.usefixtures("_live")
def test_a_bad_option_of_a_remount_changes_nothing(tmp_path: Path) -> None:
    shell = "mount -t tmpfs -o size=1m none /mnt; mount -o remount,size=7m,huge=qq /mnt; "
    shell += "grep ' /mnt ' /proc/self/mounts"
    words = ["unshare", "-m", "sh", "-c", shell]
    alone = subprocess.run(words, capture_output=True, text=True, check=False)
    done = run(tmp_path, "--ask", "-v", "--", *words)
    assert any(line.startswith("bad-value: tmpfs: Bad value for 'huge'") for line in done.lines)
    assert "size=1024k" in done.out
    assert done.out == alone.stdout + alone.stderr


@pytest.mark.live
@pytest.mark.once
@pytest.mark.usefixtures("_live")
def test_whoever_has_other_credentials_is_not_asked_for(tmp_path: Path) -> None:
    words = ["unshare", "-U", "-r", *MOUNT, "nosuch=1", "none", "/mnt"]
    done = run(tmp_path, "--ask", "--", *words)
    assert done.status == 32
    assert ["a guess: tmpfs refused" in line for line in done.lines] == [True]


ATTACH = """
import ctypes, socket, struct
s = socket.socket()
for option, value in ((50, bytes((99, 0, 0, 0))), (26, bytes(16))):
    try:
        s.setsockopt(1, option, value)
    except OSError as error:
        print(error.errno)
libc = ctypes.CDLL(None, use_errno=True)
event = {"x86_64": 298, "aarch64": 241, "riscv64": 241}[__import__("os").uname().machine]
attr = struct.pack("=IIQ", 1, 128, 0).ljust(128, b"\\0")
fd = libc.syscall(event, attr, 0, -1, -1, 0)
assert libc.ioctl(fd, 0x40042408, 99) == -1
assert libc.syscall(event, attr, 0, -1, -1, 1 << 30) == -1
ring = libc.syscall(425, 4, ctypes.create_string_buffer(120))
raise SystemExit(3 if ring >= 0 else 4)
"""


@pytest.mark.live
@pytest.mark.once
@pytest.mark.usefixtures("each_implementation", "_live")
def test_attaching_to_sockets_and_events(tmp_path: Path) -> None:
    words = [need_tool("python3"), "-c", ATTACH]
    done = run(tmp_path, "--", *words, env={**os.environ})
    expected = [
        "a descriptor is not open: the socket's, or that of the program  [setsockopt(SO_ATTACH_B",
        "a guess: the descriptor or the instructions are not a socket filter  [setsockopt(SO_ATT",
        "a guess: the descriptor is not that of a program  [ioctl(PERF_EVENT_IOC_SET_BPF) EBADF; ",
        "a guess: a field of struct perf_event_attr, or the flags, are not valid  [perf_event_o",
    ]
    for begin in expected:
        assert len([line for line in done.lines if line.startswith(begin)]) == 1, done.report
    ring = "the program has a ring of io_uring; calls that go through it are not seen  [io_uring"
    assert done.lines[-1].startswith(ring) or done.status == 4


@pytest.mark.live
@pytest.mark.once
@pytest.mark.usefixtures("_live")
@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            ("-t", "tmpfs", "none", "/nosuch-point"),
            'the mount point does not exist: /nosuch-point  [mount "tmpfs" ENOENT; mount]',
        ),
        (
            ("--bind", "/nosuch-source", "/mnt"),
            'the source does not exist: /nosuch-source  [mount(MS_BIND) "/mnt" ENOENT; mount]',
        ),
        (
            ("-t", "xyzfs", "none", "/mnt"),
            'this kernel does not know the filesystem type xyzfs  [mount "xyzfs" ENODEV; mount]',
        ),
    ],
)
def test_what_a_mount_lacks(tmp_path: Path, words: tuple[str, ...], line: str) -> None:
    done = run(tmp_path, "--", "unshare", "-m", "mount", *words)
    assert done.lines == [line]
