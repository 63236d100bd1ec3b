"""`tlvlog serve`: commands of numbers and descriptors, of which nothing is attached here.

What attaching does is looked at in a guest (tools/kernels/guest/serving.py).
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.serving import Client, need_serve, served
from tlvlog.kernel.bpf import attaching
from tlvlog.kernel.bpf.attr import COMMANDS
from tlvlog.kernel.bpf.plain import PLAIN
from tlvlog.serve import abi, arguments, descriptors

# Open in no process of the tests.
NOT_OPEN = 1000


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    need_serve(for_good=True)
    with served() as client:
        yield client


def log_of(data: str) -> tlvlog.Log:
    return tlvlog.decode(bytes.fromhex(data), byte_order="host")


def number(name: str) -> int:
    return COMMANDS.index(name)


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize(
    ("name", "form", "values"),
    [
        ("PROG_ATTACH", "=4I", (NOT_OPEN, NOT_OPEN, 0, 0)),
        ("PROG_ATTACH", "=4I", (0, 0, 0, 0)),
        ("PROG_ATTACH", "=4I", (0, 0, 9999, 0)),
        ("PROG_DETACH", "=3I", (NOT_OPEN, 0, 0)),
        ("LINK_CREATE", "=4I", (NOT_OPEN, 0, 37, 0)),
        ("LINK_CREATE", "=4I", (0, 0, 28, 0)),
        ("LINK_UPDATE", "=4I", (0, NOT_OPEN, 0, 0)),
        ("LINK_DETACH", "=I", (0,)),
        ("ITER_CREATE", "=2I", (NOT_OPEN, 0)),
        ("PROG_BIND_MAP", "=3I", (0, 0, 0)),
        ("MAP_FREEZE", "=I", (NOT_OPEN,)),
        ("RAW_TRACEPOINT_OPEN", "=QI4x", (0, NOT_OPEN)),
        ("RAW_TRACEPOINT_OPEN", "=QI4x", (1, 0)),
        ("TOKEN_CREATE", "=2I", (0, 0)),
        ("ENABLE_STATS", "=I", (9999,)),
        ("MAP_GET_FD_BY_ID", "=3I", (0xFFFF_FFF0, 0, 0)),
        ("LINK_GET_NEXT_ID", "=3I", (0xFFFF_FFF0, 0, 0)),
    ],
)
def test_a_refusal_is_the_kernel_s(client: Client, name: str, form: str, values: Any) -> None:
    own = struct.pack(form, *values).hex()
    bare, beside = client(
        f"number, own = {number(name)}, bytes.fromhex('{own}')\n"
        "answer = bpf(number, at(memory(own)), len(own)), extended(number, own, 64)"
    )
    assert bare < 0
    assert beside[0] == bare
    assert log_of(beside[1]).records[-1].error == bare


@pytest.mark.live
@pytest.mark.once
def test_an_answer_in_the_attributes_is_the_caller_s(client: Client) -> None:
    """The ids of the kernel's BTF: the first is there from the beginning."""
    source = """
attr = memory(struct.pack("=IIQ48x", 0, 0, 0) + struct.pack("=III", 0, 7, 0) + FILL * 8)
result = bpf({number} | EXTENDED, at(attr), 76)
bare = memory(struct.pack("=III", 0, 7, 0))
answer = result, attr.raw[64:84], bpf({number}, at(bare), 12), bare.raw[:12]
"""
    result, ours, wanted, theirs = client(source.format(number=number("BTF_GET_NEXT_ID")))
    assert result == wanted == 0
    assert ours == theirs + "aa" * 8
    assert ours != struct.pack("=III", 0, 7, 0).hex() + "aa" * 8


@pytest.mark.live
@pytest.mark.once
def test_an_answer_that_was_not_passed_is_not_written(client: Client) -> None:
    result, data = client(f"extended({number('BTF_GET_NEXT_ID')}, bytes(4), 256)")
    assert result == -errno.EOPNOTSUPP
    assert [record.text for record in log_of(data).records] == [
        "tlvlog serve: next_id was not passed"
    ]


@pytest.mark.live
@pytest.mark.once
def test_an_object_by_its_id(client: Client) -> None:
    source = f"""
fd = extended({number("BTF_GET_FD_BY_ID")}, struct.pack("=III", 1, 0, 0), 64)[0]
answer = os.readlink(f"/proc/self/fd/{{fd}}"), closed(fd)
"""
    assert client(source) == ["anon_inode:btf", True]


@pytest.mark.live
@pytest.mark.once
def test_a_frozen_map_is_the_caller_s_own(client: Client) -> None:
    source = f"""
fd = bpf(0, at(memory(map_attr(2, 4, 8, 1))), 72)
frozen = extended({number("MAP_FREEZE")}, struct.pack("=I", fd), 64)[0]
key, value = memory(bytes(4)), memory(bytes(8))
update = memory(struct.pack("=I4xQQQ", fd, at(key), at(value), 0))
answer = frozen, bpf(2, at(update), 32), closed(fd)
"""
    assert client(source) == [0, -errno.EPERM, True]


@pytest.mark.live
@pytest.mark.once
def test_a_tracepoint_s_name_is_the_caller_s(client: Client) -> None:
    """The kernel knows no such tracepoint, so nothing is attached."""
    source = f"""
code = bytes.fromhex('b700000000000000 9500000000000000')
program = bytearray(prog_attr(code))
struct.pack_into("=I", program, 0, 17)  # raw tracepoint
fd = bpf(5, at(memory(bytes(program))), 144)
answer = []
for name in (b"no_such_tracepoint", b"x" * 300):
    own = struct.pack("=QI4x", at(memory(name)), fd)
    answer.append(extended({number("RAW_TRACEPOINT_OPEN")}, own, 64)[0])
own = struct.pack("=QI4x", 16, fd)
answer.append(extended({number("RAW_TRACEPOINT_OPEN")}, own, 64)[0])
answer.append(closed(fd))
"""
    assert client(source) == [-errno.ENOENT, -errno.ENOENT, -errno.EFAULT, True]


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize(
    "own",
    [
        struct.pack("=4I", 0, 0, 42, 0),
        struct.pack("=4I", 0, 0, 48, 0),
        struct.pack("=4IQ", 0, 0, 28, 0, 1),
        struct.pack("=4IQI", 0, 0, 28, 0, 0, 1),
        bytes(40) + b"\1",
    ],
    ids=["kprobe-multi", "uprobe-multi", "iterator", "its-size", "behind"],
)
def test_links_with_pointers_are_not_served(client: Client, own: bytes) -> None:
    result, data = client(f"extended(28, bytes.fromhex('{own.hex()}'), 256)")
    assert result == -errno.EOPNOTSUPP
    assert log_of(data).records[0].text.startswith("tlvlog serve: ")


def arguments_of(name: str, attr: bytes, shares: bool = True) -> arguments.Arguments:
    with descriptors.Borrowed(lambda fd: -1) as borrowed:
        return arguments.Arguments(
            number(name), attr, lambda address, size: b"", borrowed, lambda kind: shares
        )


@pytest.mark.parametrize("name", ["PROG_ATTACH", "LINK_CREATE", "ITER_CREATE"])
def test_another_namespace_is_refused(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(abi, "is_never_repeated", lambda: True)
    attr = struct.pack("=4I", NOT_OPEN, NOT_OPEN, 0, 0)
    arguments_of(name, attr)
    with pytest.raises(arguments.RefusedError, match="namespace is another") as refused:
        arguments_of(name, attr, shares=False)
    assert refused.value.errno == errno.EOPNOTSUPP


@pytest.mark.parametrize("name", [COMMANDS[command] for command in PLAIN])
def test_what_remains_is_not_done_twice(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before Linux 5.19 a signal repeats a call; what only makes a descriptor may be repeated."""
    monkeypatch.setattr(abi, "is_never_repeated", lambda: False)
    attr = bytes(16)
    if PLAIN[number(name)].remains:
        with pytest.raises(arguments.RefusedError, match=r"before 5\.19"):
            arguments_of(name, attr)
    else:
        assert arguments_of(name, attr).attr == attr


@pytest.mark.parametrize(
    ("release", "is_new"),
    [
        ("5.10.0-46-cloud-amd64", False),
        ("5.13", False),
        ("5.14.0", True),
        ("6.1.0", True),
        ("x", True),
    ],
)
def test_an_older_kernel_is_known_by_its_release(
    release: str, is_new: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """5.10 answers the question for descriptors as if it could, and then gives none."""
    asked = []

    class Silent(abi.Listener):
        def __init__(self) -> None:
            self._need_descriptors()

        def _request(self, request: int, buffer: Any, data: bytes) -> int:
            asked.append(request)
            return 0

        _out = None  # type: ignore[assignment]

    monkeypatch.setattr("platform.release", lambda: release)
    if is_new:
        Silent()
    else:
        with pytest.raises(tlvlog.KernelError, match=r"needs Linux 5\.14, this is 5\.1"):
            Silent()
    assert len(asked) == 1


# Groups whose programs are a file each, "flags count", in place of BPF_PROG_QUERY.


@pytest.fixture
def group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    import os

    below = tmp_path / "root/a/b/c"
    below.mkdir(parents=True)

    def query(fd: int, attach_type: int) -> tuple[int, int] | None:
        folder = Path(os.readlink(f"/proc/self/fd/{fd}"))
        if not folder.is_relative_to(tmp_path / "root"):
            return None
        text = folder / str(attach_type)
        flags, count = map(int, text.read_text().split()) if text.exists() else (0, 0)
        return flags, count

    monkeypatch.setattr(attaching, "_query", query)
    before = len(os.listdir("/proc/self/fd"))
    fd = os.open(below, os.O_RDONLY)

    def ask(programs: dict[str, str], flags: int = 0, command: str = "PROG_ATTACH") -> list[str]:
        for folder, text in programs.items():
            (tmp_path / "root" / folder / "3").write_text(text)
        attr = struct.pack("=4I", fd, NOT_OPEN, 3, flags)
        found = attaching.attaching_failed(number(command), attr, errno.EPERM)
        return [f"{record.reason}: {record.text}" for record in found]

    yield ask
    os.close(fd)
    assert len(os.listdir("/proc/self/fd")) == before


PARENT = "parent-not-overridable: cgroup has non-overridable program in the parent"


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="no /proc of Linux")
@pytest.mark.parametrize(
    ("programs", "flags", "wanted"),
    [
        ({}, 0, []),
        ({"a/b": "0 1"}, 0, [PARENT]),
        ({"a": "0 1"}, 0, [PARENT]),
        ({"": "0 1"}, 0, [PARENT]),
        ({"a/b": "1 1", "": "0 1"}, 0, []),  # the nearest decides
        ({"a/b": "2 0", "": "0 1"}, 0, []),
        ({"a/b": "1 0", "a": "0 1"}, 0, [PARENT]),  # no program any more
        ({"a/b/c": "0 1"}, 0, []),
        (
            {"a/b/c": "0 1"},
            2,
            [
                "attach-flags-differ: The group has programs attached with the flags 0x0, "
                "the call has 0x2"
            ],
        ),
        ({"a/b/c": "0 0"}, 2, []),
    ],
)
def test_why_a_group_takes_no_program(
    group: Any, programs: dict[str, str], flags: int, wanted: list[str]
) -> None:
    assert group(programs, flags) == wanted
    assert group(programs, flags, command="PROG_DETACH") == []


def test_other_errors_are_not_the_group_s() -> None:
    attr = struct.pack("=4I", 0, 0, 0, 0)
    assert attaching.attaching_failed(number("PROG_ATTACH"), attr, errno.EINVAL) == ()
    assert attaching.attaching_failed(number("PROG_ATTACH"), attr[:8], errno.EPERM) == ()
    assert attaching.attaching_failed(number("PROG_ATTACH"), attr, errno.EPERM) == ()
