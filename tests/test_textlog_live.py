"""TextLog against the running verifier: buffer, errno and true size at every log size."""

from __future__ import annotations

import ctypes
import errno
import os
import random
import re
import struct
from typing import Any

import pytest

from tests.live_kernel import array_map, knows_this_kernel, need_bpf
from tests.live_programs import LONG_LINE, RETURN, described, line_info, programs
from tests.verifier_stream import operations
from tlvlog.kernel import syscalls
from tlvlog.kernel.bpf.calls import bpf_btf_load, bpf_prog_load
from tlvlog.writing.textlog import TextLog

pytestmark = pytest.mark.live

FILL = b"\xaa"
# Up to this true size every log size is tried, of longer logs a sample.
EVERY = 1 << 16 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 1000
NAMES = list(programs(0))


@pytest.fixture(scope="module")
def map_fd() -> Any:
    need_bpf()
    with array_map() as fd:
        yield fd


def replay(stream: Any, size: Any, level: Any) -> Any:
    """Our buffer, errno and true size after these operations."""
    buffer = bytearray(FILL * size)
    log = TextLog(buffer if size else None, level=level)
    for what, argument in stream:
        log.append(argument) if what == "append" else log.reset(argument)
    return buffer, *log.finish()


def sizes(true_size: Any, text_length: Any, seed: Any) -> Any:
    if true_size <= EVERY:
        return range(1, true_size + 4)
    chosen = {*range(1, 42), *range(true_size - 2, true_size + 4)}
    chosen.update(text_length + step for step in range(-1, 4))
    chosen.update(random.Random(seed).sample(range(42, true_size), 40))
    return sorted(chosen)


def compare(load: Any, stream: Any, level: Any, result: Any, seed: Any) -> None:
    """For each log size: the kernel's buffer, errno and true size are ours."""
    whole, _, true_size = replay(stream, 1 << 16, level)
    text_length = whole.index(0)
    # Nothing to write into: the size alone, and the call's own errno.
    probe = load(level=level, log_size=0)
    probe.close()
    assert (probe.errno, probe.true_size) == (result, true_size)
    for size in sizes(true_size, text_length, seed):
        theirs = bytearray(FILL * size)
        answer = load(level=level, log_buffer=theirs)
        answer.close()
        ours, error, needed = replay(stream, size, level)
        assert (answer.errno, answer.true_size) == (error or result, needed), (level, size)
        assert theirs == ours, (level, size)


@pytest.mark.parametrize("level", [1, 2, 9, 10])
@pytest.mark.parametrize("name", NAMES)
def test_every_size(map_fd: Any, name: Any, level: Any) -> None:
    """A program's log is ours at every size, rebuilt from its level-2 log."""
    code = programs(map_fd)[name]

    def load(**log: Any) -> Any:
        return bpf_prog_load(code, **log)

    with load(level=10, log_size=1 << 16) as whole:
        stream = operations(whole.log_bytes, level, whole.errno == 0)
    with load(level=level, log_size=1 << 16) as answer:
        told = answer.text, answer.true_size
    ours, _, needed = replay(stream, 1 << 16, level)
    if (ours[: ours.index(0)].decode(), needed) != told and not knows_this_kernel():
        pytest.skip("this kernel prints what tests/verifier_stream.py cannot rebuild")
    compare(load, stream, level, whole.errno, name)


@pytest.mark.parametrize("level", [1, 2, 9, 10])
def test_long_message(map_fd: Any, level: Any) -> None:
    """A source line of 2,000 characters is one message: it is cut, the rest of the line stays."""
    lines = ["int main(void)", LONG_LINE]
    with bpf_btf_load(described(lines)) as types:
        info = line_info(lines)

        def load(**log: Any) -> Any:
            return bpf_prog_load(RETURN, btf_fd=types.fd, line_info=info, **log)  # type: ignore[arg-type]

        with load(level=2, log_size=1 << 16) as whole:
            text = whole.log_bytes
    cut = LONG_LINE[:1023].encode()
    assert cut in text
    assert LONG_LINE[:1024].encode() not in text
    with bpf_btf_load(described(lines)) as types:
        stream = []
        for what, argument in operations(text, level, True):
            if what == "append" and argument.startswith(b"; return"):  # type: ignore[union-attr]
                # The whole of it, for us to cut.
                stream += [("append", b"; "), ("append", LONG_LINE)]
            elif what == "append" and stream and stream[-1][1] == LONG_LINE:
                stream.append(("append", argument[argument.index(b" @ ") :]))  # type: ignore[index, union-attr]
            else:
                stream.append((what, argument))  # type: ignore[arg-type]
        compare(load, stream, level, 0, "long")


BLOBS = {
    "bad magic": b"\x9f\xeb\1\0" + bytes(20),
    "no strings": described([])[:24],
    "good": described(["x"]),
    "short": described(["x"])[:-1],
}


@pytest.mark.parametrize("level", [1, 2, 8 | 7])
@pytest.mark.parametrize("name", BLOBS)
def test_types(map_fd: Any, name: Any, level: Any) -> None:
    """The log of a type description is ours at every size; nothing of it is taken back."""

    def load(**log: Any) -> Any:
        return bpf_btf_load(BLOBS[name], **log)

    with load(level=8, log_size=1 << 16) as whole:
        stream = [("append", line) for line in re.findall(rb".*\n|.+$", whole.log_bytes)]
    if stream:
        compare(load, stream, level, whole.errno, name)
    else:
        assert whole.true_size is None


@pytest.mark.parametrize("level", [4, 5, 6, 12, 13])
def test_statistics(map_fd: Any, level: Any) -> None:
    """A log with run times has the shape of ours; the numbers are the machine's."""
    for code in (programs(map_fd)["branches"], programs(map_fd)["second branch refused"]):
        with bpf_prog_load(code, level=level, log_size=1 << 16) as answer:
            shape, count = re.subn(r"verification time \d+ usec\n", "T", answer.text)
        with bpf_prog_load(code, level=level & 3 or 1, log_size=1 << 16) as plain:
            rest = plain.text
        assert count == 1
        statistics = re.search(r"Tstack depth [\d+]+\n(?=processed )", shape)[0]  # type: ignore[index]
        if level & 3:
            assert shape.replace(statistics, "") == rest
        else:
            assert set(shape.replace(statistics, "").splitlines()) <= set(rest.splitlines())
        # Fed line by line, ours needs what theirs needed where nothing was taken back.
        ours = TextLog(bytearray(1 << 16), level=level)
        for line in answer.text.splitlines(keepends=True):
            ours.append(line)
        assert ours.finish()[1] <= answer.true_size  # type: ignore[operator]
        assert ours.text == answer.text


def test_validation(map_fd: Any) -> None:
    """The kernel refuses the logs that `check` refuses, and no others."""
    buffer = bytearray(1 << 12)
    for level in (0, 1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 24, 32, 0x10001, 1 << 31, 0xFFFFFFFF):
        for size in (0, 1, 143, 1 << 12, (1 << 30) - 1, 1 << 30, 0xFFFFFFFF):
            for has_buffer in (False, True):
                error = raw_load(level, size, buffer if has_buffer else None)[0]
                ours = TextLog.check(has_buffer, size, level)
                assert (error == errno.EINVAL) == (ours == errno.EINVAL), (level, size, has_buffer)
                assert error in (errno.EINVAL, errno.EACCES, errno.ENOSPC)


def test_fault(map_fd: Any) -> None:
    """With a bad address the errno is EFAULT and the true size is exact, as after `fault`."""
    for level in (1, 2, 9, 10):
        with bpf_prog_load(programs(0)["unreadable"], level=level, log_size=0) as probe:
            needed = probe.true_size
        for size in (1, 10, needed - 1, needed, needed + 1):  # type: ignore[operator]
            log = TextLog(bytearray(size), level=level)  # type: ignore[arg-type]
            log.fault()
            log.append("x" * (needed - 1))  # type: ignore[operator]
            assert raw_load(level, size, 8) == log.finish() == (errno.EFAULT, needed)


def test_short_attributes(map_fd: Any) -> None:
    """Attributes that end before the true size are served without it."""
    buffer = bytearray(64)
    error, true_size = raw_load(1, 64, buffer, size=140)
    log = TextLog(bytearray(64))
    text = bpf_prog_load(programs(0)["unreadable"]).text
    log.append(text)
    assert (error, true_size) == (errno.ENOSPC, 0)
    log.finish()
    assert buffer == bytes(log.buffer)  # type: ignore[arg-type]


def raw_load(level: Any, log_size: Any, buffer: Any, size: Any = 144) -> Any:
    """BPF_PROG_LOAD of a bad program by hand: errno and true size; `buffer` may be an address."""
    code = ctypes.create_string_buffer(programs(0)["unreadable"])
    free = ctypes.create_string_buffer(b"GPL")
    address = buffer or 0
    if isinstance(buffer, bytearray):
        held = (ctypes.c_char * len(buffer)).from_buffer(buffer)
        address = ctypes.addressof(held)
    attr = ctypes.create_string_buffer(144)
    struct.pack_into("=IIQQ", attr, 0, 1, 1, ctypes.addressof(code), ctypes.addressof(free))
    struct.pack_into("=IIQ", attr, 24, level, log_size, address)
    _, error = syscalls.bpf(5, ctypes.addressof(attr), size)
    return error, struct.unpack_from("=I", attr, 140)[0]
