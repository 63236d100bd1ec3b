"""`tlvlog exec`: programs that know nothing of it, on the running kernel."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.exec_run import (
    ROOT,
    bpf_object,
    command,
    compiled,
    need_tool,
    python_for,
    run,
)
from tests.live_kernel import need_bpf, need_root

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]

REFUSED = "register-not-readable: R3 !read_ok, at instruction 0"


@pytest.fixture(scope="module")
def narrow(tmp_path_factory: pytest.TempPathFactory) -> str:
    need_bpf()
    if os.uname().machine != "x86_64":
        pytest.skip(f"no 32-bit programs of x86 on {os.uname().machine}")
    return compiled(tmp_path_factory.mktemp("narrow"), "-m32")


# The cases that it is for ----------------------------------------------------


def test_bpftool_gets_reason_instruction_and_source_line(tmp_path: Path) -> None:
    need_bpf()
    need_root()
    # The program is never pinned, and what bpftool mounts stays in a namespace of its own.
    target = [need_tool("unshare"), "-m", need_tool("bpftool"), "prog", "load"]
    target += [bpf_object(tmp_path), "/sys/fs/bpf/tlvlog-test"]
    strace = subprocess.run(
        [need_tool("strace"), "-f", "-e", "trace=bpf", "-s", "300", *target],
        capture_output=True,
        text=True,
        check=False,
    )
    done = run(tmp_path, "--", *target)
    assert done.status == strace.returncode == 255
    refused = [line for line in strace.stderr.splitlines() if "EACCES" in line]
    assert any('log_buf=""' in line for line in refused)
    assert "R0 invalid mem access" not in "".join(refused)
    reason = (
        "invalid-memory-access: R0 invalid mem access 'map_value_or_null', at instruction 7, "
        'bad.bpf.c:11, `return *v;`  [bpf(BPF_PROG_LOAD) "prog" EACCES; bpftool'
    )
    assert done.lines == [f"{reason}]"]
    assert "    try: Compare the pointer with NULL" in done.report
    # libbpf loads without a log first.
    first, second = run(tmp_path, "-v", "--", *target).lines
    assert first.startswith("reason-not-asked: The kernel was not asked why: no log buffer")
    assert second.startswith(reason)


def test_ip_gets_the_text_of_the_extended_ack(tmp_path: Path) -> None:
    need_root()
    # `t` alone would be an abbreviation of txqueuelen to this program.
    target = [need_tool("unshare"), "-n", need_tool("ip"), "link", "add", "t0"]
    done = run(tmp_path, "--", *target, "type", "nosuchkind")
    assert done.status == 2
    assert done.lines == [
        "unknown-device-type: Unknown device type  [sendmsg(RTM_NEWLINK) EOPNOTSUPP; ip]"
    ]
    verbose = run(tmp_path, "-v", "--", *target, "type", "nosuchkind").lines
    assert any(re.search(r"RTM_NEWLINK\) EOPNOTSUPP; ip (\d+)/\1\]$", line) for line in verbose)


def test_a_static_loader(tmp_path: Path, loader: str) -> None:
    done = run(tmp_path, "--", loader, "log")
    assert done.status == 13
    assert done.lines == [f'{REFUSED}  [bpf(BPF_PROG_LOAD) "plain" EACCES; loader]']


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize("how", ["threads", "raw"])
def test_eight_threads_at_once_each_with_its_own_line(
    tmp_path: Path, loader: str, how: str
) -> None:
    """`raw` makes threads as Go's runtime does: clone(2), no C library."""
    done = run(tmp_path, "-v", "--", loader, how, "8")
    assert done.status == 0
    said = dict(line.split() for line in done.out.splitlines())
    assert len(said) == 8
    found = dict(re.findall(r'"(thread_\d)" EACCES; loader \d+/(\d+)', done.report))
    assert found == said
    assert all(line.startswith(REFUSED) for line in done.lines)


DOCUMENT = (ROOT / "docs/exec.md").read_text()


@pytest.mark.parametrize(
    "block", re.findall(r"```console\n\$ tlvlog (.*?)```", DOCUMENT, re.DOTALL)
)
def test_the_document_shows_what_is_said(tmp_path: Path, block: str) -> None:
    need_bpf()
    need_root()
    bpf_object(tmp_path)
    line, *expected = block.splitlines()
    words = line.split()
    assert words[:2] == ["exec", "--"]
    done = subprocess.run(
        command(*words[1:]), capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.stderr.endswith("".join(f"{line}\n" for line in expected))


def test_true_says_nothing(tmp_path: Path) -> None:
    done = subprocess.run(command("--", "true"), capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.usefixtures("each_implementation")
def test_thirty_two_bits(tmp_path: Path, narrow: str) -> None:
    done = run(tmp_path, "--", narrow, "log")
    assert done.status == 13
    assert done.lines[0].startswith(f"{REFUSED}  [bpf(BPF_PROG_LOAD)")


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize("how", ["netlink", "socketcall"])
def test_netlink_in_thirty_two_bits(tmp_path: Path, narrow: str, how: str) -> None:
    done = run(tmp_path, "--", narrow, how)
    assert done.lines[0].startswith("policy-validation: Attribute failed policy validation, at RTM")


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize("how", ["option", "option-call"])
def test_a_filter_for_a_socket_in_thirty_two_bits(tmp_path: Path, narrow: str, how: str) -> None:
    """By the call of its own, and by the old one that stands for all of a socket's."""
    done = run(tmp_path, "--", narrow, how)
    assert [line.partition("[")[2] for line in done.lines if "[" in line] == [
        "setsockopt(SO_ATTACH_FILTER) EINVAL; loader]"
    ]


def test_an_ordinary_user(tmp_path: Path) -> None:
    """bpf(2) is refused, netlink answers; the privileges that are missing are not gained."""
    need_root()
    user: dict[str, object] = {"user": 65534, "group": 65534, "extra_groups": []}
    python = python_for(user)
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are for their owner alone
        folder = Path(name)
        folder.chmod(0o777)
        program = compiled(folder)
        done = run(folder, "--", program, "netlink", python=python, **user)
        assert done.status == 0
        assert done.lines[0].startswith("policy-validation: Attribute failed policy validation")
        done = run(folder, "--", program, "log", python=python, **user)
        assert done.status == 1
        assert done.lines[0].startswith("not-permitted: CAP_BPF")
        assert "EPERM" in done.lines[0]


# What is said ----------------------------------------------------------------


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize(
    ("how", "said"),
    [
        ("nolog", "reason-not-asked: The kernel was not asked why: no log buffer"),
        ("badptr", "buffer-unreadable: the log buffer at 0x10 cannot be read"),
        ("badattr", "buffer-unreadable: the call's attributes at 0x10 cannot be read"),
        ("unknown", "unknown-command: Unknown bpf command 12345"),
        ("netlink-silent", "reason-not-asked: The kernel was not asked why: NETLINK_EXT_ACK"),
        ("netlink", "policy-validation: Attribute failed policy validation, at RTM_GETLINK"),
        ("exit", "call-unfinished: The program ended inside the call  [bpf(BPF_PROG_LOAD) not"),
        ("exec", f"{REFUSED}  [bpf(BPF_PROG_LOAD)"),
        ("huge", "register-not-readable: R3 !read_ok, at instruction 4096"),
    ],
)
def test_what_is_said(tmp_path: Path, loader: str, how: str, said: str) -> None:
    done = run(tmp_path, "-v", "--", loader, how)
    for _ in range(9):
        if how != "exit" or not done.lines[0].startswith("no followed call was refused"):
            break
        # That one ended between two loads, which may be.
        done = run(tmp_path, "-v", "--", loader, how)
    assert len(done.lines) == 1
    assert done.lines[0].startswith(said)


def test_netlink_says_what_was_sent_and_what_is_wanted(tmp_path: Path, loader: str) -> None:
    line = run(tmp_path, "--", loader, "netlink").lines[0]
    assert "IFLA_MTU (you sent 2 bytes, the kernel wants a u32)  [sendto(RTM_GETLINK)" in line


@pytest.mark.usefixtures("each_implementation")
def test_an_older_text_is_not_taken_for_the_reason(tmp_path: Path, loader: str) -> None:
    """The second load fails before the verifier begins, with the first one's log in its buffer."""
    done = run(tmp_path, "-f", "jsonl", "--", loader, "stale")
    first, second = done.calls
    assert "R3 !read_ok" in json.dumps(first)
    assert "R3 !read_ok" not in json.dumps(second)
    reasons = [record.get("reason") for record in second["records"]]  # type: ignore[attr-defined]
    assert reasons == ["program-empty", "buffer-stale"]


def test_a_buffer_that_changes_meanwhile_is_no_obstacle(tmp_path: Path, loader: str) -> None:
    done = run(tmp_path, "-v", "--", loader, "changing", "20")
    assert len(done.lines) == 20
    assert done.status == 13


def test_ask_gets_the_reason_that_the_program_did_not_ask_for(tmp_path: Path, loader: str) -> None:
    assert run(tmp_path, "--ask", "--", loader, "nolog").lines[0].startswith(REFUSED)
    said = run(tmp_path, "--ask", "--", loader, "netlink-silent").lines
    assert said[0].startswith("policy-validation: Attribute failed policy validation")


def test_ask_copies_maps_and_types(tmp_path: Path) -> None:
    """A program with a map, line information and a type description, loaded again here."""
    need_bpf()
    need_root()
    target = [need_tool("unshare"), "-m", need_tool("bpftool"), "prog", "load"]
    done = run(tmp_path, "--ask", "--", *target, bpf_object(tmp_path), "/sys/fs/bpf/tlvlog-test")
    reason = "invalid-memory-access: R0 invalid mem access 'map_value_or_null', at instruction 7, b"
    assert [line.startswith(reason) for line in done.lines] == [True]
    assert done.lines[0].endswith("bpftool; 2 times]")


FS = """
import ctypes, os, sys
libc = ctypes.CDLL(None)
fd = libc.syscall(430, b"tmpfs", 1)
libc.syscall(431, fd, 1, b"nosuch", b"x", 0)
if "read" in sys.argv:
    try:
        while True:
            os.read(fd, 4096)
    except OSError as error:
        assert error.errno == 61, error
if "close" in sys.argv:
    os.close(fd)
libc.syscall(430, b"nosuchfs", 1)
"""


@pytest.mark.usefixtures("each_implementation")
@pytest.mark.parametrize("ask", [False, True])
@pytest.mark.parametrize("how", ["read", "close", "leave"])
def test_filesystem_contexts(tmp_path: Path, how: str, ask: bool) -> None:
    need_root()
    options = ["--ask"] if ask else []
    done = run(tmp_path, "-v", *options, "--", sys.executable, "-c", FS, how)
    assert done.status == 0, done.out
    lines = sorted(line.partition("  [")[0] for line in done.lines)
    reason = "reason-not-asked: The kernel was not asked why: the context's messages were not read"
    if ask or how == "read":  # the program read its messages, or they are read when it is done
        reason = "unknown-parameter: tmpfs: Unknown parameter 'nosuch'"
    assert lines == ["No such device", reason]


def test_pointers_are_masked_unless_asked_for(tmp_path: Path) -> None:
    need_bpf()
    need_root()
    target = ["--", need_tool("unshare"), "-m", need_tool("bpftool"), "prog", "load"]
    target += [bpf_object(tmp_path), "/sys/fs/bpf/tlvlog-test"]
    for options in ((), ("-f", "jsonl"), ("-v",)):
        assert not re.search("0xff[0-9a-f]{14}", run(tmp_path, *options, *target).report)
    capture = tmp_path / "masked.tlvlog"
    shown = run(tmp_path, "-o", str(capture), "-v", "--raw-pointers", *target).report
    assert re.search("r1 = 0xff[0-9a-f]{14}", shown)
    assert "X" * 12 in run(tmp_path, "-v", *target).report


def test_verbose_shows_the_log_and_advice(tmp_path: Path, loader: str) -> None:
    text = run(tmp_path, "-v", "--", loader, "log").report
    assert "    error   bpf register-not-readable EACCES: R3 !read_ok" in text
    assert "try: " in text


def test_json_is_the_form_of_decode(tmp_path: Path, loader: str) -> None:
    capture = tmp_path / "calls.tlvlog"
    done = run(tmp_path, "-f", "jsonl", "-o", str(capture), "--", loader, "threads", "3")
    decoded = subprocess.run(
        [sys.executable, "-m", "tlvlog", "decode", "-f", "jsonl", str(capture)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert [json.loads(line) for line in decoded.stdout.splitlines()] == done.calls
    call = done.calls[0]["call"]
    assert isinstance(call, dict)
    assert call["syscall"] == "bpf"
    assert call["operation"] == "BPF_PROG_LOAD"
    assert call["result"] == -13
    assert call["capacity"] == 4096
    assert call["command"] == "loader"
    assert call["asked"] is True
    pretty = run(tmp_path, "-f", "json", "--", loader, "log").report
    assert json.loads(pretty)["call"]["program"] == "plain"


def test_lists_that_end_are_shown_on_request_only(tmp_path: Path) -> None:
    need_bpf()
    need_root()
    target = [need_tool("bpftool"), "prog", "list"]
    assert run(tmp_path, "--", *target).lines == []
    assert "BPF_PROG_GET_NEXT_ID) ENOENT" in run(tmp_path, "-v", "--", *target).report


def test_the_report_goes_to_standard_error(loader: str) -> None:
    done = subprocess.run(command("--", loader), capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.stderr.startswith(REFUSED)


REUSED = """
import os, socket, struct
route = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
route.sendto(struct.pack("=IHHIIBxHiII", 32, 18, 5, 1, 0, 0, 0, 99999, 0, 0), (0, 0))
assert struct.unpack_from("=i", route.recv(4096), 16)[0] == -19
fd = route.fileno()
one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
os.dup2(one.fileno(), fd)
other.send(struct.pack("=IHHIIi", 36, 2, 0, 1, 0, -13) + bytes(16))
assert len(route.recv(4096)) == 36
"""


@pytest.mark.usefixtures("each_implementation")
def test_a_descriptor_that_is_used_again_is_not_taken_for_netlink(tmp_path: Path) -> None:
    done = run(tmp_path, "-v", "--", sys.executable, "-c", REUSED)
    assert done.status == 0, done.out
    assert ["RTM_GETLINK) ENODEV" in line for line in done.lines] == [True]


NO_PROTOCOL = """
import socket
try:
    socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 200)
except OSError as error:
    print(error.errno)
"""


def test_a_protocol_that_is_not_there(tmp_path: Path) -> None:
    done = run(tmp_path, "--", sys.executable, "-c", NO_PROTOCOL)
    assert done.out == f"{errno.EPROTONOSUPPORT}\n"
    assert ["socket(NETLINK 200) EPROTONOSUPPORT" in line for line in done.lines] == [True]
