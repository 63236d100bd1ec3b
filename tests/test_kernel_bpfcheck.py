"""What a bare errno of bpf(2) can be told, against the running kernel and without one."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import struct
import subprocess
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.live_kernel import need_bpf, no_new_descriptors
from tlvlog import decode, encode
from tlvlog.errors import KernelError
from tlvlog.kernel import syscalls
from tlvlog.kernel.bpf.check import check_bpf
from tlvlog.kernel.bpf.insn import EXIT, MOVE_IMM, insn
from tlvlog.kernel.bpf.types import VMLINUX, BpfTypes, bpf_types

MAP_CREATE, MAP_LOOKUP, PROG_LOAD, BTF_LOAD, LINK_CREATE = 0, 1, 5, 18, 28
HASH, ARRAY, RINGBUF = 1, 2, 27

MAP_FIELDS = {
    "map_type": "I", "key_size": "I", "value_size": "I", "max_entries": "I", "map_flags": "I",
    "inner_map_fd": "I", "numa_node": "I", "map_name": "16s", "map_ifindex": "I", "btf_fd": "I",
}  # fmt: skip
PROG_FIELDS = {
    "prog_type": "I", "insn_cnt": "I", "insns": "Q", "license": "Q", "log_level": "I",
    "log_size": "I", "log_buf": "Q", "kern_version": "I", "prog_flags": "I", "prog_name": "16s",
    "log_true_size": "I",
}  # fmt: skip


def laid_out(fields: Any) -> Any:
    offset, found = 0, []
    for name, letter in fields.items():
        size = struct.calcsize(f"={letter}")
        found.append((name, offset, size))
        offset += size
    return tuple(found)


# A small kernel of our own: what is not listed here it does not know.
KERNEL = BpfTypes(
    commands={0: "BPF_MAP_CREATE", 5: "BPF_PROG_LOAD", 18: "BPF_BTF_LOAD", 28: "BPF_LINK_CREATE"},
    map_types={
        1: "BPF_MAP_TYPE_HASH",
        2: "BPF_MAP_TYPE_ARRAY",
        27: "BPF_MAP_TYPE_RINGBUF",
        29: "BPF_MAP_TYPE_TASK_STORAGE",
    },
    program_types={0: "BPF_PROG_TYPE_UNSPEC", 1: "BPF_PROG_TYPE_SOCKET_FILTER"},
    attach_types={0: "BPF_CGROUP_INET_INGRESS"},
    map_flags=0x3F,
    attr_size=96,
    fields={
        "map_type": laid_out(MAP_FIELDS),
        "prog_type": laid_out(PROG_FIELDS),
        "link_create": (("prog_fd", 0, 4), ("attach_type", 8, 4)),
    },
    common_attr=False,
)


def attr(fields: Any, size: Any = None, **values: Any) -> Any:
    data = b""
    for name, letter in fields.items():
        data += struct.pack(f"={letter}", values.get(name, b"" if letter == "16s" else 0))
    return data.ljust(size or len(data), b"\0")


def map_attr(size: Any = None, **values: Any) -> Any:
    return attr(MAP_FIELDS, size, **values)


def prog_attr(size: Any = None, **values: Any) -> Any:
    return attr(PROG_FIELDS, size, **values)


GOOD_MAP = {"map_type": HASH, "key_size": 4, "value_size": 8, "max_entries": 1}

# What is wrong: command, attributes, errno, reason, text, offset, guess.
CASES = {
    "unknown command": (
        999, bytes(8), 22, "unknown-command", "Unknown bpf command 999", None, False),
    "common attributes": (
        1 << 16, map_attr(**GOOD_MAP), 22, "unknown-command", "Unknown bpf command 65536", None,
        False),
    "map type": (
        0, map_attr(**GOOD_MAP | {"map_type": 345}), 22, "unknown-map-type",
        "Unknown map type 345", 0, False),
    "program type": (
        5, prog_attr(prog_type=77, insn_cnt=1), 22, "unknown-program-type",
        "Unknown program type 77", 0, False),
    "attach type": (
        28, struct.pack("=IIII", 3, 0, 900, 0), 22, "unknown-attach-type",
        "Unknown attach type 900", 8, False),
    "long tail": (
        0, map_attr(**GOOD_MAP).ljust(100, b"\0") + b"\0\7", 7, "tail-not-zero",
        "Byte 101 past the known end of union bpf_attr is not zero", 101, False),
    "known tail": (
        0, map_attr(**GOOD_MAP).ljust(60, b"\0") + b"\1" + bytes(20), 22, "attribute-not-zero",
        "Byte 60 after the last field of BPF_MAP_CREATE is not zero", 60, False),
    "map flags": (
        0, map_attr(**GOOD_MAP | {"map_flags": 0x50}), 22, "unknown-flags",
        "Unknown bits 0x40 in map_flags, known are 0x3f", 16, False),
    "name": (
        0, map_attr(**GOOD_MAP | {"map_name": b"a-b"}), 22, "name-character-invalid",
        "Byte 1 of map_name is 0x2d, which a name may not contain", 28, False),
    "no instructions": (
        5, prog_attr(prog_type=1), 7, "program-empty", "The program has no instructions", 4,
        False),
    "log without level": (
        5, prog_attr(prog_type=1, insn_cnt=1, log_buf=1, log_size=9), 22,
        "log-parameters-invalid", "Invalid log: a buffer needs a level", 24, False),
    "log without size": (
        5, prog_attr(prog_type=1, insn_cnt=1, log_buf=1, log_level=1), 22,
        "log-parameters-invalid", "Invalid log: buffer and size go together", 28, False),
    "log without buffer": (
        5, prog_attr(prog_type=1, insn_cnt=1, log_size=1, log_level=1), 22,
        "log-parameters-invalid", "Invalid log: buffer and size go together", 32, False),
    "log level": (
        5, prog_attr(prog_type=1, insn_cnt=1, log_buf=1, log_size=9, log_level=16), 22,
        "log-parameters-invalid", "Invalid log: the level 16 has unknown bits", 24, False),
    "log size": (
        5, prog_attr(prog_type=1, insn_cnt=1, log_buf=1, log_size=1 << 30, log_level=1), 22,
        "log-parameters-invalid", "Invalid log: the size 1073741824 is above 1073741823", 28,
        False),
    "array key": (
        0, map_attr(map_type=ARRAY, key_size=8, value_size=4, max_entries=1), 22,
        "map-parameter-invalid", "key_size is 8, a map of type array needs 4", 4, True),
    "hash key": (
        0, map_attr(**GOOD_MAP | {"key_size": 0}), 22, "map-parameter-invalid",
        "key_size is 0, a map of type hash needs at least 1", 4, True),
    "ring size": (
        0, map_attr(map_type=RINGBUF, max_entries=5000), 22, "map-parameter-invalid",
        "max_entries is 5000, a map of type ringbuf needs a power of two and whole pages", 12,
        True),
    "not permitted": (
        0, map_attr(**GOOD_MAP), 1, "not-permitted", "CAP_BPF is required", None, True),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_is_wrong(name: Any) -> None:
    command, data, number, reason, text, offset, guess = CASES[name]
    (record,) = check_bpf(command, data, errno=number, types=KERNEL)
    assert (record.error, record.reason, record.text) == (-number, reason, text)
    assert record.field_offset == offset
    assert (record.get("guess") == 1) is guess
    assert list(decode(encode([record])).records) == [record]


def test_several_findings() -> None:
    data = map_attr(map_type=HASH, map_flags=1 << 31, map_name=b"a b")
    found = check_bpf(MAP_CREATE, data, errno=-22, types=KERNEL)
    assert [record.reason for record in found] == [
        "name-character-invalid", "unknown-flags", *["map-parameter-invalid"] * 3,
    ]  # fmt: skip


def test_fields_have_their_path() -> None:
    data = struct.pack("=IIII", 3, 0, 900, 0)
    (record,) = check_bpf(LINK_CREATE, data, errno=22, types=KERNEL)
    assert record.field_path == "link_create.attach_type"


def test_nothing_can_be_told() -> None:
    assert check_bpf(MAP_CREATE, map_attr(**GOOD_MAP), errno=22, types=KERNEL) == []
    assert check_bpf(MAP_CREATE, b"", errno=12, types=KERNEL) == []
    assert check_bpf(MAP_CREATE, bytes(200), errno=7, types=KERNEL) == []


@given(st.integers(0, 2**33), st.binary(max_size=200), st.sampled_from([1, 7, 22, 13, 0]))
def test_any_call(command: Any, data: Any, number: Any) -> None:
    found = check_bpf(command, data, errno=number, types=KERNEL)
    assert list(decode(encode(found)).records) == found
    assert all(record.error == -number for record in found)


# The running kernel -----------------------------------------------------------


@pytest.fixture(scope="module")
def types() -> Any:
    need_bpf()
    try:
        return bpf_types()
    except KernelError as error:
        pytest.skip(f"no type information of the kernel: {error.strerror}")


def asked(command: Any, data: Any) -> Any:
    """The errno of bpf(2) with these attributes; what it makes is closed at once."""
    buffer = ctypes.create_string_buffer(data, max(len(data), 1))
    result, error = syscalls.bpf(command, ctypes.addressof(buffer), len(data), 0, 0)
    if not error:
        os.close(result)
    return error


@pytest.mark.live
def test_certain_findings_are_refused(types: Any) -> None:
    """What is called certain, the kernel refuses with that very number."""
    program = insn(MOVE_IMM, 0) + insn(EXIT)
    code = ctypes.create_string_buffer(program, len(program))
    license = ctypes.create_string_buffer(b"GPL")
    log = ctypes.create_string_buffer(64)
    good = {
        "prog_type": 1,
        "insn_cnt": 2,
        "insns": ctypes.addressof(code),
        "license": ctypes.addressof(license),
    }
    buffer = {"log_buf": ctypes.addressof(log), "log_size": 64}
    size = types.attr_size
    calls = [
        (999, bytes(8)),
        (MAP_CREATE, map_attr(**GOOD_MAP | {"map_type": 345})),
        (MAP_CREATE, map_attr(**GOOD_MAP | {"map_flags": 1 << 31})),
        (MAP_CREATE, map_attr(**GOOD_MAP | {"map_name": b"a b"})),
        (MAP_CREATE, map_attr(size - 1, **GOOD_MAP) + b"\1"),
        (MAP_CREATE, map_attr(size, **GOOD_MAP) + bytes(7) + b"\1"),
        (PROG_LOAD, prog_attr(**good | {"prog_type": 777})),
        (PROG_LOAD, prog_attr(**good | {"insn_cnt": 0})),
        (PROG_LOAD, prog_attr(**good | buffer)),
        (PROG_LOAD, prog_attr(**good | buffer | {"log_level": 16})),
        (PROG_LOAD, prog_attr(**good | buffer | {"log_level": 1, "log_size": 0})),
        (PROG_LOAD, prog_attr(**good | {"prog_name": b"\x80"})),
    ]
    with no_new_descriptors():
        assert asked(MAP_CREATE, map_attr(**GOOD_MAP)) == 0
        assert asked(PROG_LOAD, prog_attr(**good)) == 0
        for command, data in calls:
            error = asked(command, data)
            found = check_bpf(command, data, errno=error, types=types)
            assert found, (command, data, errno.errorcode.get(error))
            assert any(record.get("guess") is None for record in found)


OLD = replace(
    KERNEL,
    map_types={1: "BPF_MAP_TYPE_HASH", 2: "BPF_MAP_TYPE_ARRAY"},
    fields={
        **KERNEL.fields,
        "prog_type": tuple(f for f in KERNEL.fields["prog_type"] if f[0] != "log_true_size"),
    },
)


@pytest.mark.parametrize(
    ("size", "level", "text"),
    [
        (127, 1, "a log of 127 bytes is too short, before Linux 6.4 128 are needed"),
        (4096, 9, "the level 9 keeps the beginning, which needs Linux 6.4"),
        (128, 7, None),
    ],
)
def test_the_rules_of_logs_before_6_4(size: int, level: int, text: str | None) -> None:
    attr = prog_attr(prog_type=1, insn_cnt=1, log_buf=1, log_size=size, log_level=level)
    found = check_bpf(PROG_LOAD, attr, errno=errno.EINVAL, types=OLD)
    assert [record.text for record in found] == ([f"Invalid log: {text}"] if text else [])
    assert check_bpf(PROG_LOAD, attr, errno=errno.EINVAL, types=KERNEL) == []


def test_before_5_11_a_refusal_is_mostly_the_limit_of_locked_memory() -> None:
    """Both are guesses, the likelier one first; nothing else is charged to the limit."""
    attr = map_attr(**GOOD_MAP)
    found = check_bpf(MAP_CREATE, attr, errno=errno.EPERM, types=OLD)
    assert [record.reason for record in found] == ["locked-memory-limit", "not-permitted"]
    assert all(record.get("guess") == 1 for record in found)
    (record,) = check_bpf(LINK_CREATE, bytes(64), errno=errno.EPERM, types=OLD)
    assert record.reason == "not-permitted"


@pytest.mark.live
def test_good_calls_have_no_findings(types: Any) -> None:
    """Calls that the kernel accepts have nothing wrong, whatever errno were to be explained."""
    maps = [
        GOOD_MAP,
        {"map_type": ARRAY, "key_size": 4, "value_size": 100, "max_entries": 7},
        {"map_type": RINGBUF, "max_entries": 8192},
        {"map_type": 3, "key_size": 4, "value_size": 4, "max_entries": 2},
        GOOD_MAP | {"map_flags": 1, "map_name": b"A_z.9"},
    ]
    with no_new_descriptors():
        for values in maps:
            for length in (None, types.attr_size, types.attr_size + 40):
                data = map_attr(length, **values)  # type: ignore[arg-type]
                assert asked(MAP_CREATE, data) == 0, values
                for number in (errno.EINVAL, errno.E2BIG):
                    assert check_bpf(MAP_CREATE, data, errno=number, types=types) == []


@pytest.mark.live
def test_guesses_are_guesses_for_a_reason(types: Any) -> None:
    """What is guessed of a map is refused by the kernel too."""
    for values in (
        GOOD_MAP | {"key_size": 0},
        GOOD_MAP | {"max_entries": 0},
        {"map_type": ARRAY, "key_size": 8, "value_size": 4, "max_entries": 1},
        {"map_type": RINGBUF, "max_entries": 5000},
        {"map_type": RINGBUF, "max_entries": 4096, "key_size": 4},
    ):
        data = map_attr(**values)
        assert asked(MAP_CREATE, data) == errno.EINVAL
        found = check_bpf(MAP_CREATE, data, errno=errno.EINVAL, types=types)
        assert [record.get("guess") for record in found] == [1]


@pytest.mark.live
def test_every_command_has_its_part(types: Any) -> None:
    """The field that a command does not read is named, by number and by name."""
    for number, name in types.commands.items():
        data = bytes(types.attr_size - 1) + b"\1"
        found = check_bpf(number, data, errno=errno.EINVAL, types=types)
        if name == "BPF_PROG_LOAD":  # it reads all of it
            continue
        (record,) = (one for one in found if one.reason == "attribute-not-zero")
        assert record.field_offset == types.attr_size - 1, name
        assert record.btf_type == "union bpf_attr"
        assert record.btf_member, name
        assert record.btf_member_offset == record.field_offset * 8  # type: ignore[operator]


@pytest.mark.live
def test_what_a_command_does_not_read_is_refused(types: Any) -> None:
    """Bytes behind a command's last field: the kernel says EINVAL, and the check says where."""
    numbers = {name: number for number, name in types.commands.items()}
    for name, end in (
        ("BPF_MAP_FREEZE", 4),
        ("BPF_MAP_GET_NEXT_ID", 8),
        ("BPF_MAP_GET_FD_BY_ID", 12),
    ):
        data = b"\xff\xff\xff\xff".ljust(end, b"\0") + b"\7"
        assert asked(numbers[name], data) == errno.EINVAL
        (record,) = check_bpf(numbers[name], data, errno=errno.EINVAL, types=types)
        assert (record.reason, record.field_offset) == ("attribute-not-zero", end)
        assert record.get("guess") == 1


@pytest.mark.live
def test_bpftool_reads_the_same(types: Any) -> None:
    """Names and numbers agree with what bpftool reads from the same kernel."""
    if shutil.which("bpftool") is None:
        pytest.skip("no bpftool(8)")
    done = subprocess.run(
        ["bpftool", "-j", "btf", "dump", "file", VMLINUX],
        capture_output=True,
        timeout=120,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"bpftool cannot read the kernel's BTF: {done.stderr[:80]!r}")
    dumped = json.loads(done.stdout)["types"]
    enums = {
        item["name"]: {
            value["val"]: value["name"]
            for value in reversed(item["values"])
            if not value["name"].startswith("__MAX")
        }
        for item in dumped
        if item["kind"] == "ENUM"
    }
    assert types.map_types == enums["bpf_map_type"]
    assert types.program_types == enums["bpf_prog_type"]
    assert types.attach_types == enums["bpf_attach_type"]
    assert types.commands.items() <= enums["bpf_cmd"].items()
    (attr,) = (item for item in dumped if item["kind"] == "UNION" and item["name"] == "bpf_attr")
    assert types.attr_size == attr["size"]
    by_id = {item["id"]: item for item in dumped}
    for member in attr["members"]:
        inside = by_id[member["type_id"]]
        for field in inside.get("members", []):
            if field["name"] != "(anon)" and member["name"] != "(anon)":
                ours = {name: offset for name, offset, _ in types.fields[member["name"]]}
                assert ours[field["name"]] * 8 == field["bits_offset"]
