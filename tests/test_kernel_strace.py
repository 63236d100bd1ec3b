"""Logs of strace as records: what programs were answered, read from outside of them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.live_kernel import need_root
from tlvlog import decode, encode
from tlvlog.codec.extended_error import ExtendedError
from tlvlog.kernel.strace.importer import import_strace
from tlvlog.kernel.strace.lines import calls_in, descriptor_of, string_of, unescaped

LOGS = Path(__file__).parent / "data" / "kernel" / "strace"


def told(name: Any) -> Any:
    records = import_strace((LOGS / f"{name}.log").read_bytes(), byte_order="little")
    return [(record.error, record.reason) for record in records if record.name == "error"]


def test_netlink_answers_from_hex_dumps() -> None:
    """The answer that ip(8) got, and none for what it only peeked at."""
    assert told("ip-read-all") == [(-19, 0), (-95, "unknown-device-type")]


def test_netlink_answers_that_strace_decoded() -> None:
    """With -xx strace decodes messages itself; error, message and offset can be read back."""
    assert told("ip-xx") == told("ip-read-all")


@pytest.mark.parametrize("name", ["fscontext", "fscontext-y"])
def test_messages_of_file_systems(name: Any) -> None:
    error = -22 if name == "fscontext" else 0
    assert told(name) == [(error, "unknown-parameter")]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Exclusivity flag on, cannot modi", "qdisc-exists"),
        ("Specified qdisc kind is unk", "qdisc-kind-unknown"),
        ("something that nobody registered", 0),
        ("Inv", 0),  # many begin so
    ],
)
def test_a_netlink_message_that_strace_cut(said: str, reason: str | int) -> None:
    """The beginning of a message has its reason if it is the beginning of one only."""
    line = (
        "recvmsg(3, {msg_iov=[{iov_base=[{nlmsg_len=104, nlmsg_type=NLMSG_ERROR, nlmsg_flags=0}, "
        "{error=-EBUSY, msg=[{nlmsg_len=52, nlmsg_type=RTM_NEWQDISC, nlmsg_flags=0, nlmsg_seq=1, "
        "nlmsg_pid=0}, {tcm_family=AF_UNSPEC}]}, [[{nla_len=40, nla_type=NLMSGERR_ATTR_MSG}, "
        f'"{said}"...]]], iov_len=32768}}], msg_flags=0}}, 0) = 104'
    )
    record, advice = import_strace(line.encode())
    assert isinstance(record, ExtendedError)
    assert (record.reason, record.message, record.error) == (reason, said, -16)
    assert record.is_cut
    assert "-s 9999" in getattr(advice, "message", "")


def test_a_log_that_strace_cut() -> None:
    """Nothing in the beginning of a verifier's log is taken for its cause; the errno is known."""
    line = (
        "bpf(BPF_PROG_LOAD, {prog_type=BPF_PROG_TYPE_XDP, insn_cnt=5, log_level=1, log_size=65536, "
        'log_buf="0: R1=ctx() R10=fp0\\n0: (61) r2 "..., prog_name="x", ...}, 148) = -1 EACCES (P)'
    )
    records = import_strace(line.encode())
    (record,) = [item for item in records if isinstance(item, ExtendedError)]
    assert (record.reason, record.error, record.get("object")) == (0, -13, "x")
    said = [getattr(item, "message", "") or "" for item in records]
    assert any("-s 9999" in text for text in said)
    assert any("-v" in text for text in said)


def test_a_string_that_strace_cut() -> None:
    """Without the bytes there is what was printed of them, and a reason if that says one."""
    record, advice = import_strace((LOGS / "fscontext-xx.log").read_bytes())
    assert (record.error, record.reason) == (-22, "unknown-parameter")
    assert record.text == "tmpfs: Unknown parameter 'nosu"
    assert "strace cut the message" in advice.message


def test_a_failed_load() -> None:
    record, advice = import_strace((LOGS / "bpf-xx.log").read_bytes())
    assert (record.error, record.subsystem, record.object) == (-13, "bpf", "p")
    assert "as it was before the call" in advice.message


def test_a_load_whose_log_was_printed() -> None:
    log = r"0: R1=ctx() R10=fp0\n0: (95) exit\nR0 !read_ok\n"
    line = f'bpf(BPF_PROG_LOAD, {{log_buf="{log}", prog_name="p"}}, 144) = -1 EACCES (Denied)\n'
    cause = [r for r in import_strace(line.encode()) if r.name == "error"]
    assert [(r.error, r.reason, r.instruction, r.object) for r in cause] == [
        (-13, "register-not-readable", 0, "p")
    ]


def test_calls_that_went_well_say_nothing() -> None:
    assert import_strace(b'bpf(BPF_MAP_CREATE, {}, 72) = 3\nread(3, "e x: y\\n", 9) = 7\n') == []


@pytest.mark.parametrize("result", ["022", "0777", "08", "-07", "0x7f00", "00", "9" * 19])
def test_results_of_every_base(result: Any) -> None:
    """umask(2) returns an octal number, mmap(2) an address; neither ends the reading."""
    line = f"umask(0) = {result}\n" + 'fsopen("tmpfs", 0) = 03\nread(3, "e tmpfs: Bad", 9) = 8\n'
    (record,) = import_strace(line.encode())
    assert record.text == "tmpfs: Bad"


def test_processes_and_interrupted_calls() -> None:
    """Calls that other processes interrupt belong together; a child reads what it inherited."""
    log = b"""\
[pid   10] fsopen("tmpfs", 0) = 5
[pid   11] 12:00:01.5 read(5,  <unfinished ...>
[pid   10] fsconfig(5, FSCONFIG_SET_FLAG, "x", NULL, 0 <unfinished ...>
[pid   11] <... read resumed>"w tmpfs: old\\n", 4096) = 13
[pid   10] <... fsconfig resumed>) = -1 EINVAL (Invalid argument)
[pid   10] read(5, "e tmpfs: Unknown parameter 'x'\\n", 4096) = 31
[pid   10] close(5)                      = 0
[pid   10] read(5, "e tmpfs: Unknown parameter 'y'\\n", 4096) = 31
"""
    records = import_strace(log)
    assert [(record.severity, record.error) for record in records] == [
        ("warning", 0),
        ("error", -22),
    ]


def test_what_is_only_peeked_at_is_not_read() -> None:
    """recvmsg with MSG_PEEK leaves the message for the next call, which counts."""
    lines = (LOGS / "ip-read-all.log").read_text().split("\n")
    at = max(n for n, line in enumerate(lines) if line.startswith("recvmsg("))
    peeked = [lines[at].replace("}, 0) = ", "}, MSG_PEEK) = "), *lines[at + 1 :]]
    log = "\n".join([*lines[:at], *peeked, *lines[at:]]).encode()
    records = import_strace(log, byte_order="little")
    assert [record.error for record in records] == [-19, -95]


def test_netlink_without_the_socket_call() -> None:
    """Answers are told by their form when nothing is known of the descriptor."""
    dump = b" | 00000  24 00 00 00 02 00 00 01  01 00 00 00 00 00 00 00  $............... |\n"
    dump += b" | 00010  ed ff ff ff 14 00 00 00  10 00 05 00 01 00 00 00  ................ |\n"
    dump += b" | 00020  00 00 00 00                                       ....             |\n"
    call = b"recvfrom(9, 0x1, 4096, 0, NULL, NULL) = 36\n"
    (record,) = import_strace(call + dump, byte_order="little")
    assert (record.subsystem, record.error) == ("netlink", -19)
    assert import_strace(call + dump, byte_order="big") == []
    assert import_strace(b"read(9, 0x1, 4096) = 36\n" + dump.replace(b"02 00", b"14 00")) == []


def test_the_request_gives_the_path() -> None:
    """With -e write=all the request is known, so a capped answer has a path."""
    log = (LOGS / "ip-read-all.log").read_text()
    sent = [call for call in calls_in(log.split("\n")) if call.name == "sendmsg"]
    assert [len(call.data) for call in sent] == [60]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        (r"\x00\xff", b"\0\xff"), (r"a\n\t\\\"", b'a\n\t\\"'), (r"\0\17\377", b"\0\x0f\xff"),
        ("é", "é".encode()), ("\\\udc88\udcff", b"\x88\xff"), (r"\e\v\q", b"\x1b\x0bq"), ("", b""),
    ],
)  # fmt: skip
def test_strings(text: Any, data: Any) -> None:
    assert unescaped(text) == data


def test_arguments() -> None:
    assert descriptor_of("3<NETLINK:[ROUTE:1]>, x") == (3, "NETLINK:[ROUTE:1]")
    assert descriptor_of("3, x") == (3, "")
    assert descriptor_of("AT_FDCWD, x") is None
    assert string_of('a=1, name="x\\0y", b', "name") == b"x\0y"
    assert string_of("name=0x1", "name") is None


@given(st.binary(max_size=300))
def test_any_bytes(data: Any) -> None:
    records = import_strace(data)
    assert list(decode(encode(records)).records) == records


LINES = st.sampled_from(
    [line + b"\n" for path in sorted(LOGS.glob("*.log")) for line in path.read_bytes().splitlines()]
)


@given(st.lists(LINES, max_size=20).map(b"".join), st.integers(0, 40))
def test_any_mixture_of_lines(data: Any, cut: Any) -> None:
    records = import_strace(data[cut:])
    assert list(decode(encode(records)).records) == records


@pytest.mark.live
def test_the_running_strace() -> None:
    """The log that strace writes today of ip(8) in a private namespace tells what ip was told."""
    need_root()
    for tool in ("strace", "ip", "unshare"):
        if shutil.which(tool) is None:
            pytest.skip(f"no {tool}(8)")
    command = ["unshare", "-n", "strace", "-e", "read=all", "ip", "link", "add", "t0", "type", "x0"]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    if b"PTRACE" in done.stderr or b"unshare failed" in done.stderr:
        pytest.skip(f"not permitted: {done.stderr[:80]!r}")
    told_by_ip = b"Unknown device type" in done.stderr
    assert told_by_ip
    reasons = [r.reason for r in import_strace(done.stderr) if r.name == "error"]
    assert reasons[-1] == "unknown-device-type"
    assert "t0" not in os.listdir("/sys/class/net")
