"""`tlvlog serve`: calls of bpf(2) with a log of records, on the running kernel."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import tlvlog
from tests.serving import ROOT, Client, need_serve, served

pytestmark = [pytest.mark.live, pytest.mark.once]


@pytest.fixture(scope="module", params=["", "1"], ids=["native", "pure"])
def client(request: Any) -> Iterator[Client]:
    need_serve()
    with served(environment={"TLVLOG_PURE": request.param}) as client:
        yield client


def read(data: str, size: int) -> tlvlog.Log:
    """The log in a buffer of `size` bytes; nothing behind it was touched."""
    raw = bytes.fromhex(data)
    assert raw[size:] == b"\xaa" * 16
    log = tlvlog.decode(raw[:size], byte_order="host")
    assert log.state == "complete"
    assert raw[log.size : size] == b"\xaa" * (size - log.size)
    return log


def texts(log: tlvlog.Log) -> list[str]:
    return [record.text for record in log.records]


@pytest.mark.parametrize(
    ("size", "found", "dropped"),
    [(8, [], 1), (64, ["Unknown map type 9999"], 0), (256, ["Unknown map type 9999"], 0)],
)
def test_a_refused_map_says_why(client: Client, size: int, found: Any, dropped: int) -> None:
    result, data = client(f"extended(0, map_attr(9999, 4, 8, 1), {size})")
    log = read(data, size)
    assert result == -errno.EINVAL
    assert (texts(log), log.num_truncations) == (found, dropped)


def test_a_map_type_s_own_demand(client: Client) -> None:
    """What no kernel says: the field, the value, and what it must be."""
    result, data = client("extended(0, map_attr(2, 8, 8, 1), 512)")
    log = read(data, 512)
    assert result == -errno.EINVAL
    assert texts(log) == ["key_size is 8, a map of type array needs 4"]
    assert log.records[0].field_offset == 4


def test_a_reason_survives_in_little(client: Client) -> None:
    """An error gives up what describes it before it is lost."""
    for size in range(8, 160):
        _, data = client(f"extended(0, map_attr(2, 8, 8, 1), {size})")
        log = read(data, size)
        if size < 24:
            assert (len(log.records), log.num_truncations) == (0, 1)
        else:
            assert log.records[0].reason == "map-parameter-invalid"
            assert log.num_truncations == 0


def test_an_accepted_map_is_the_caller_s(client: Client) -> None:
    result, data = client("extended(0, map_attr(2, 4, 8, 1), 64)")
    assert result >= 3
    assert read(data, 64).records == []
    assert client(
        f"bpf(1, at(memory(bytes(64))), 64) != 0 and os.readlink('/proc/self/fd/{result}')"
    ) == ("anon_inode:bpf-map")
    assert client(f"__import__('fcntl').fcntl({result}, 1)") == 1  # closed on exec
    assert client(f"closed({result})")


def test_a_refused_program_says_why(client: Client) -> None:
    """The verifier's text becomes records, at level 1 errors and warnings only."""
    code = "bytes.fromhex('bf30000000000000 9500000000000000')"
    for level, strings in ((1, 0), (2, 4)):
        result, data = client(f"extended(5, prog_attr({code}), 4096, {level})")
        log = read(data, 4096)
        assert result == -errno.EACCES
        errors = [r for r in log.records if isinstance(r, tlvlog.ExtendedError)]
        assert [(r.reason, r.text, r.instruction) for r in errors] == [
            ("register-not-readable", "R3 !read_ok", 0)
        ]
        assert sum(isinstance(r, tlvlog.String) for r in log.records) >= strings


def test_an_accepted_program_is_the_caller_s(client: Client) -> None:
    code = "bytes.fromhex('b700000000000000 9500000000000000')"
    result, data = client(f"extended(5, prog_attr({code}), 256)")
    assert result >= 3
    assert read(data, 256).records == []
    assert client(f"os.readlink('/proc/self/fd/{result}')") == "anon_inode:bpf-prog"
    assert client(f"closed({result})")


@pytest.mark.parametrize("number", [0, 1, 2, 3, 7, 900])
def test_descriptors_are_the_caller_s_own(client: Client, number: int) -> None:
    """A map in a program's instructions, under any number; one that is not there is not there."""
    source = f"""
fd = bpf(0, at(memory(map_attr(2, 4, 8, 1))), 72)
there = os.path.exists('/proc/self/fd/{number}')
before = os.dup({number}) if there else -1
if fd != {number}:
    os.dup2(fd, {number})
    os.close(fd)
code = struct.pack('=BBhiQ', 0x18, 0x11, 0, {number}, 0)
code += bytes.fromhex('b700000000000000 9500000000000000')
first = extended(5, prog_attr(code), 512)
os.close({number})
second = extended(5, prog_attr(code), 512)
if there:
    os.dup2(before, {number})
    os.close(before)
answer = closed(first[0]), first, second
"""
    was_made, first, second = client(source)
    assert was_made, texts(read(first[1], 512))
    assert second[0] == -errno.EBADF
    assert texts(read(second[1], 512)) == [f"fd {number} is not pointing to valid bpf_map"]


def test_types_are_loaded(client: Client) -> None:
    result, data = client("extended(18, struct.pack('=QQI20x', at(memory(bytes(40))), 0, 40), 512)")
    assert result == -errno.EINVAL
    assert texts(read(data, 512))


def test_what_is_not_served_is_refused_and_said() -> None:
    need_serve()
    with served() as client:
        for _ in range(2):
            result, data = client("extended(6, bytes(64), 256)")
            assert result == -errno.EOPNOTSUPP
            assert texts(read(data, 256)) == ["tlvlog serve: BPF_OBJ_PIN is not served"]
        assert client.end() == "tlvlog: serve: BPF_OBJ_PIN is not served\n"


def test_libbpf_finds_common_attributes(client: Client) -> None:
    """Its probe: BPF_PROG_LOAD with the bit and no structure is EFAULT where the bit is known."""
    probe = "bpf(5 | COMMON, at(memory(bytes(144))), 144, 0, 24)"
    assert client(probe) == -errno.EFAULT


def test_common_attributes_are_text(client: Client) -> None:
    result, data, true_size = client("common(0, map_attr(9999, 4, 8, 1), 64)")
    text = b"Unknown map type 9999\n\0"
    assert (result, true_size) == (-errno.EINVAL, len(text))
    assert bytes.fromhex(data) == text + b"\xaa" * (80 - len(text))


def test_text_that_does_not_fit_is_enospc(client: Client) -> None:
    result, data, true_size = client("common(0, map_attr(9999, 4, 8, 1), 8)")
    assert (result, true_size) == (-errno.ENOSPC, 23)
    assert bytes.fromhex(data)[8:] == b"\xaa" * 16


def test_the_verifier_s_text_is_the_kernel_s(client: Client) -> None:
    """Through common attributes the same bytes, errno and true size as in the call's own fields."""
    source = """
code = bytes.fromhex('bf30000000000000 9500000000000000')
answer = []
for size in (0, 1, 8, 64, 100, 200, 4096):
    for level in (1, 2, 9):
        buffer = memory(FILL * (size + 16))
        attr = bytearray(prog_attr(code))
        struct.pack_into('=IIQ', attr, 24, level, size, at(buffer) if size else 0)
        passed = memory(bytes(attr))
        own = bpf(5, at(passed), 144), buffer.raw, struct.unpack_from('=I', passed, 140)[0]
        answer.append((own, common(5, prog_attr(code), size, level)))
"""
    for (result, buffer, true_size), beside in client(source):
        assert beside[0] == result
        assert beside[2] == true_size or not len(buffer) > 32
        end = bytes.fromhex(buffer).find(b"\0") + 1
        assert beside[1][: 2 * end] == buffer[: 2 * end]


@pytest.mark.parametrize("command", ["true", "false", "exit 7", "kill -TERM $$"])
def test_the_status_is_the_command_s(command: str) -> None:
    need_serve()
    plain = subprocess.run(["sh", "-c", command])
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "serve", "--", "sh", "-c", command],
        capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (plain.returncode, "")


@pytest.mark.parametrize(("name", "status"), [("no-such-command", 127), ("/", 126)])
def test_a_command_that_cannot_be_run(name: str, status: int) -> None:
    need_serve()
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "serve", "--", name],
        capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == status
    assert done.stderr.startswith(f"tlvlog: {name}: ")


def test_serving_twice_is_refused() -> None:
    need_serve()
    twice = [sys.executable, "-m", "tlvlog", "serve", "--"] * 2
    done = subprocess.run([*twice, "true"], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 5
    assert "served already" in done.stderr
