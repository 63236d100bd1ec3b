"""bpf(2) with a log: the running kernel, and older and newer ones that are simulated."""

from __future__ import annotations

import ctypes
import errno
import gc
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.live_kernel import array_map, need_bpf, need_root, no_new_descriptors
from tests.live_programs import described
from tlvlog.errors import CapacityError, EncodeError, KernelError
from tlvlog.kernel import ask, syscalls
from tlvlog.kernel.bpf.attr import BTF_FIELDS, COMMANDS, MAP_FIELDS, PROG_FIELDS, PROG_LOAD
from tlvlog.kernel.bpf.calls import bpf_btf_load, bpf_map_create, bpf_prog_load, has_common_attr
from tlvlog.kernel.bpf.insn import branches, unchecked_lookup, unreadable
from tlvlog.writing.sizer import Sizer

live = pytest.mark.live
HEADER = Path("/usr/include/linux/bpf.h")


@live
def test_refused_program() -> None:
    """A refusal is a result: errno, log, the size it needed, one call."""
    result = need_bpf()
    assert result.errno == errno.EACCES
    assert result.fd is None
    assert "\nR0 !read_ok\n" in result.text
    assert result.true_size == len(result.log_bytes) + 1
    assert result.attempts == ((1 << 16, errno.EACCES, result.true_size),)
    assert result.carrier == "bpf-prog-load-log"
    result.close()


@live
def test_accepted_program() -> None:
    """An accepted program has a descriptor, which the context manager closes."""
    need_bpf()
    with no_new_descriptors(), bpf_prog_load(branches(), name="tlvlog_test") as result:
        assert result.errno == 0
        info = Path(f"/proc/self/fdinfo/{result.fd}").read_text()
        assert "prog_type:\t1\n" in info
    assert result.fd is None
    result.close()


@live
def test_exact_retry() -> None:
    """A log too small is asked for again once, with exactly the true size."""
    need_bpf()
    for level in (1, 2, 9, 10):
        with bpf_prog_load(branches(3), level=level, sizer=Sizer(start=100)) as result:
            assert result.errno == 0
            needed = result.true_size
        assert [attempt.size for attempt in result.attempts] == [100, needed]
        assert [attempt.errno for attempt in result.attempts] == [errno.ENOSPC, 0]
        with bpf_prog_load(branches(3), level=level) as whole:
            assert whole.log_bytes == result.log_bytes


@live
def test_cap() -> None:
    """A cap below the true size ends with ENOSPC and what fits."""
    need_bpf()
    result = bpf_prog_load(unreadable(), level=9, sizer=Sizer(start=10, cap=20))
    assert result.errno == errno.ENOSPC
    assert len(result.log_bytes) == 19
    assert [attempt.size for attempt in result.attempts] == [10, 20]


@live
def test_given_sizes() -> None:
    """A given size or buffer makes one call; 0 asks for the true size; level 0 for nothing."""
    whole = need_bpf()
    needed = whole.true_size
    result = bpf_prog_load(unreadable(), log_size=10)
    assert result.attempts == ((10, errno.ENOSPC, needed),)
    result = bpf_prog_load(unreadable(), log_size=0)
    assert result.attempts == ((0, errno.EACCES, needed),)
    assert result.log_bytes == b""
    buffer = bytearray(b"\xaa" * (needed + 100))  # type: ignore[operator]
    result = bpf_prog_load(unreadable(), log_buffer=buffer, log_size=needed)
    assert result.attempts == ((needed, errno.EACCES, needed),)
    assert buffer[: needed - 1] == whole.log_bytes  # type: ignore[operator]
    assert buffer[needed:] == b"\xaa" * 100
    assert bpf_prog_load(unreadable(), log_buffer=buffer, log_size=0).true_size == needed
    result = bpf_prog_load(unreadable(), level=0)
    assert result.attempts == ((0, errno.EACCES, None),)
    assert (result.log_bytes, result.carrier) == (b"", None)


@live
def test_map_and_lookup() -> None:
    """A map is created, a program that trusts a lookup is refused for its sake."""
    need_bpf()
    with no_new_descriptors(), array_map() as fd:
        result = bpf_prog_load(unchecked_lookup(fd))
        assert result.errno == errno.EACCES
        assert "invalid mem access 'map_value_or_null'" in result.text
    refused = bpf_map_create(2, 5, 8, 1)
    assert refused.errno == errno.EINVAL
    assert refused.fd is None
    assert refused.carrier == ("bpf-common-attr" if has_common_attr() else None)


@live
def test_types() -> None:
    """A type description is loaded, or refused with its log."""
    need_bpf()
    with no_new_descriptors(), bpf_btf_load(described(["x"])) as result:
        assert result.errno == 0
        assert result.fd is not None
        assert "[1] INT (anon) size=4" in result.text
    refused = bpf_btf_load(b"\x9f\xeb\1\0" + bytes(20), sizer=Sizer(start=5))
    assert refused.errno == errno.EINVAL
    assert refused.text.endswith("Invalid magic")
    assert len(refused.attempts) == 2
    assert refused.carrier == "bpf-btf-load-log"


@live
def test_common_attr_here() -> None:
    """A load by bpf_common_attr works where the probe finds it and says so where not."""
    classic = need_bpf()
    if has_common_attr():
        result = bpf_prog_load(unreadable(), common=True)
        assert result.log_bytes == classic.log_bytes
        assert result.carrier == "bpf-common-attr"
    else:
        for load in (bpf_prog_load, bpf_btf_load):
            with pytest.raises(KernelError) as caught:
                load(unreadable(), common=True)
            assert caught.value.errno == errno.ENOSYS


@live
def test_forgotten_descriptors() -> None:
    """A result that nobody closes closes with its last reference."""
    need_bpf()
    with no_new_descriptors():
        for _ in range(5):
            bpf_prog_load(branches())
        gc.collect()


@live
def test_errno_is_left_alone() -> None:
    """The caller's errno is the same after a call that fails."""
    need_bpf()
    ctypes.set_errno(77)
    bpf_prog_load(unreadable())
    assert ctypes.get_errno() == 77


@live
def test_unprivileged() -> None:
    """For a process that may not load programs EPERM is a result, which names the capability."""
    need_root()
    need_bpf()
    script = (
        "import os\n"
        "from tlvlog.kernel import ask\n"
        "from tlvlog.kernel.bpf import calls, insn\n"
        "calls.has_common_attr()\n"
        "os.setresuid(65534, 65534, 65534)\n"
        "load, make = ask.prog_load(insn.unreadable(), prog_type=2), ask.map_create(1, 4, 4, 1)\n"
        "for answer in (load, make):\n"
        "    (said,) = [r for r in answer.log.records if r.name == 'error']\n"
        "    print(answer.errno, said.error, said.reason, said.arguments, said.get('guess'))\n"
    )
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        assert line == "1 -1 not-permitted ('CAP_BPF',) 1"


@live
def test_a_refusal_with_the_capability_is_no_lack_of_it() -> None:
    """Types 28 and 29 are refused with EPERM to whoever may load: nothing is guessed."""
    need_root()
    need_bpf()
    for prog_type in (28, 29):
        answer = ask.prog_load(unreadable(), prog_type=prog_type)
        if answer.errno == errno.EPERM and not answer.result.log_bytes:
            assert not any(r.reason for r in answer.log.records if r.name == "error")
            with pytest.raises(KernelError) as caught:
                answer.result.require_permission()
            assert "CAP_BPF" not in str(caught.value)


@live
def test_an_older_text_in_the_buffer_is_no_answer() -> None:
    """What lies in the caller's buffer before the call is not what the kernel says of it."""
    need_bpf()
    older = b"R1 leaks addr\n\0"
    for arguments in ({"prog_type": 999}, {"prog_flags": 1 << 30}):
        buffer = bytearray(older.ljust(200, b"x"))
        result = bpf_prog_load(unreadable(), log_buffer=buffer, **arguments)  # type: ignore[arg-type]
        assert (result.errno, result.log_bytes) == (errno.EINVAL, b"")
        assert "leaks" not in repr(result.log.records)
    assert bpf_prog_load(unreadable(), log_buffer=buffer).log_bytes


BAD = [
    ({"insns": b"1234567"}, EncodeError),
    ({"license": "G\0PL"}, EncodeError),
    ({"name": "sixteen_letters_"}, EncodeError),
    ({"prog_type": -1}, EncodeError),
    ({"prog_type": 1 << 32}, EncodeError),
    ({"prog_flags": "1"}, EncodeError),
    ({"fd_array": [1 << 40]}, EncodeError),
    ({"level": -1}, EncodeError),
    ({"level": 1 << 32, "log_size": 0}, EncodeError),
    ({"log_size": -1}, CapacityError),
    ({"log_size": 1 << 30}, CapacityError),
    ({"log_buffer": b"12345678"}, CapacityError),
    ({"log_buffer": bytearray(4), "log_size": 5}, CapacityError),
    ({"log_buffer": memoryview(bytearray(8))[::2]}, CapacityError),
    ({"line_info": bytes(15)}, EncodeError),
    ({"func_info": bytes(8), "func_info_size": 0}, EncodeError),
]


@pytest.mark.parametrize(
    ("arguments", "expected"), BAD, ids=lambda value: str(value).split(" at 0x")[0]
)
def test_bad_arguments(monkeypatch: pytest.MonkeyPatch, arguments: Any, expected: Any) -> None:
    """What fits no field is an error that names it, and no call is made."""
    monkeypatch.setattr(syscalls, "bpf", lambda *_: pytest.fail("called"))
    with pytest.raises(expected):
        bpf_prog_load(**{"insns": unreadable(), **arguments})


def test_offsets(tmp_path: Path) -> None:
    """The offsets of the fields are those of the installed header."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if not (compiler and HEADER.exists()):
        pytest.skip(f"no C compiler or no {HEADER}")
    known = HEADER.read_text()
    named = {
        name: place
        for table in (PROG_FIELDS, BTF_FIELDS, MAP_FIELDS)
        for name, place in table.items()
        if f"{name};" in known or f"{name}[" in known
    }
    assert len(named) > 25
    lines = [
        f'_Static_assert(offsetof(union bpf_attr, {name}) == {offset}, "{name}");\n'
        f"_Static_assert(sizeof(((union bpf_attr *)0)->{name}) == {struct.calcsize('=' + form)},"
        f' "{name}");'
        for name, (offset, form) in named.items()
    ]
    lines += [
        f'_Static_assert(BPF_{command} == {number}, "{command}");'
        for number, command in enumerate(COMMANDS)
        if f"BPF_{command}," in known
    ]
    assert len(lines) > len(named) + 20
    source = tmp_path / "offsets.c"
    source.write_text("#include <stddef.h>\n#include <linux/bpf.h>\n" + "\n".join(lines) + "\n")
    done = subprocess.run(
        [compiler, "-fsyntax-only", str(source)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_field_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each argument lands in its field, and pointers point to what was given."""
    seen = {}

    def kernel(command: Any, attr: Any, size: Any, *_: Any) -> Any:
        data = ctypes.string_at(attr, size)
        table = PROG_FIELDS if command == PROG_LOAD else MAP_FIELDS
        for name, (offset, form) in table.items():
            if offset + struct.calcsize(form) <= size:
                seen[name] = struct.unpack_from(f"={form}", data, offset)[0]
        for name, length in (("insns", 8), ("license", 4), ("line_info", 16), ("fd_array", 8)):
            if seen.get(name):
                seen[name] = ctypes.string_at(seen[name], length)
        return -1, errno.EACCES

    monkeypatch.setattr(syscalls, "bpf", kernel)
    numbers = {"prog_flags": 2, "kern_version": 3, "expected_attach_type": 4, "attach_btf_id": 5}
    bpf_prog_load(
        unreadable(),
        prog_type=26,
        license="MIT",
        name="short",
        btf_fd=6,
        attach_prog_fd=7,
        line_info=bytes(range(32)),
        func_info=bytes(24),
        fd_array=[-1, 9],
        **numbers,  # type: ignore[arg-type]
    )
    assert {name: seen[name] for name in numbers} == numbers
    assert (seen["prog_type"], seen["prog_btf_fd"], seen["attach_prog_fd"]) == (26, 6, 7)
    assert (seen["insn_cnt"], seen["insns"], seen["license"]) == (1, unreadable(), b"MIT\0")
    assert seen["prog_name"] == b"short" + bytes(11)
    assert (seen["line_info_cnt"], seen["line_info_rec_size"]) == (2, 16)
    assert (seen["func_info_cnt"], seen["func_info_rec_size"]) == (3, 8)
    assert seen["line_info"] == bytes(range(16))
    assert struct.unpack("=2i", seen["fd_array"]) == (-1, 9)
    numbers = {
        "map_flags": 1,
        "inner_map_fd": 2,
        "btf_fd": 3,
        "btf_key_type_id": 4,
        "btf_value_type_id": 5,
        "btf_vmlinux_value_type_id": 6,
        "map_extra": 1 << 40,
    }
    bpf_map_create(1, 2, 3, 4, name="m", level=0, **numbers)  # type: ignore[arg-type]
    assert {name: seen[name] for name in numbers} == numbers
    assert [seen[n] for n in ("map_type", "key_size", "value_size", "max_entries")] == [1, 2, 3, 4]
    assert seen["map_name"] == b"m" + bytes(15)
