"""Ways into the kernel that the filter alone does not see: read and write, other threads."""

from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exec_run import run
from tests.live_kernel import need_root

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]


# RTM_GETLINK of no device, with reasons; each way to send and to receive.
PLAIN = """
import os, socket, struct, sys
route = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
route.setsockopt(270, 11, 1)
fd = route.fileno()
message = struct.pack("=IHHIIBxHiII", 32, 18, 5, 1, 0, 0, 0, 99999, 0, 0)
for _ in range(int(sys.argv[2])):
    os.getppid()
if sys.argv[1] == "write":
    os.write(fd, message)
    answer = os.read(fd, 4096)
elif sys.argv[1] == "writev":
    os.writev(fd, [message[:10], message[10:]])
    parts = [bytearray(10), bytearray(4000)]
    size = os.readv(fd, parts)
    answer = bytes(b"".join(parts)[:size])
elif sys.argv[1] == "mixed":
    route.sendto(message, (0, 0))
    answer = route.recv(4096)
print(struct.unpack_from("=i", answer, 16)[0])
route.close()
print(open("/proc/self/stat").read().split()[1])
"""


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize(
    ("how", "call"), [("write", "write"), ("writev", "writev"), ("mixed", "sendto")]
)
def test_netlink_by_read_and_write(tmp_path: Path, how: str, call: str) -> None:
    words = [sys.executable, "-c", PLAIN, how, "3"]
    alone = subprocess.run(words, capture_output=True, text=True, check=True)
    done = run(tmp_path, "-v", "--", *words)
    assert (done.status, done.out) == (0, alone.stdout)
    assert [f"[{call}(RTM_GETLINK) ENODEV; " in line for line in done.lines] == [True]


# The same with a socket that the program was started with.
INHERITED = PLAIN.replace(
    "route = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)",
    "route = socket.socket(fileno=int(sys.argv[3]))",
)


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize(
    ("how", "call"), [("write", "write"), ("writev", "writev"), ("mixed", "sendto")]
)
def test_a_socket_that_was_inherited(tmp_path: Path, how: str, call: str) -> None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as route:
        words = [sys.executable, "-c", INHERITED, how, "0", str(route.fileno())]
        done = run(tmp_path, "-v", "--", *words, pass_fds=[route.fileno()])
    assert (done.status, done.out.splitlines()[0]) == (0, "-19")
    assert [f"[{call}(RTM_GETLINK) ENODEV; " in line for line in done.lines] == [True]


def test_who_does_not_use_a_new_socket_is_left_alone_after_some_calls(tmp_path: Path) -> None:
    """A socket that waits for news does not slow its process down: its first use is then missed."""
    words = [sys.executable, "-c", PLAIN, "write", "200"]
    done = run(tmp_path, "-v", "--", *words)
    assert done.status == 0
    assert done.lines == []


# One thread opens and sets, the other waits and reads, as a pool of workers may.
THREADS = """
import ctypes, os, sys, threading, time
libc = ctypes.CDLL(None, use_errno=True)
ready, done = os.pipe(), os.pipe()
found = []
def reader():
    if sys.argv[1] == "blocked":
        fd = int(os.read(ready[0], 16))
    else:
        while not found:
            time.sleep(0.001)
        fd = found[0]
    said = []
    try:
        while True:
            said.append(os.read(fd, 4096))
    except OSError as error:
        assert error.errno == 61, error
    print(b"".join(said).decode().strip(), flush=True)
    os.write(done[1], b"x")
thread = threading.Thread(target=reader)
thread.start()
time.sleep(0.2)
fd = libc.syscall(430, b"tmpfs", 1)
libc.syscall(431, fd, 1, b"nosuch", b"x", 0)
found.append(fd)
os.write(ready[1], str(fd).encode())
os.read(done[0], 1)
thread.join()
os.close(fd)
raise SystemExit(3)
"""


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize("how", ["blocked", "awake"])
def test_one_thread_opens_a_context_and_another_reads_it(tmp_path: Path, how: str) -> None:
    need_root()
    done = run(tmp_path, "--", sys.executable, "-c", THREADS, how)
    assert (done.status, done.out.strip()) == (3, "e tmpfs: Unknown parameter 'nosuch'")
    assert [line.startswith("unknown-parameter: tmpfs") for line in done.lines] == [True]


# A wait that ends with EINTR when a thread is stopped: nobody may notice a tracer.
WAITS = """
import ctypes, os, select, threading, time
libc = ctypes.CDLL(None, use_errno=True)
pipe = os.pipe()
results = []
def waiter():
    poll = select.epoll()
    poll.register(pipe[0], select.EPOLLIN)
    event = ctypes.create_string_buffer(16)
    for _ in range(3):
        count = libc.epoll_wait(poll.fileno(), event, 1, 3000)
        results.append((count, ctypes.get_errno() if count < 0 else 0))
        if count > 0:
            break
thread = threading.Thread(target=waiter)
thread.start()
time.sleep(0.3)
fd = libc.syscall(430, b"tmpfs", 1)
time.sleep(0.2)
os.write(pipe[1], b"x")
thread.join()
print(results)
"""


def test_a_thread_that_waits_does_not_notice(tmp_path: Path) -> None:
    need_root()
    done = run(tmp_path, "--", sys.executable, "-c", WAITS)
    assert (done.status, done.out) == (0, "[(1, 0)]\n")
