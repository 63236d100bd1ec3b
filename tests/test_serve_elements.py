"""`tlvlog serve`: elements of maps, held against the same calls without a log."""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from typing import Any

import pytest

import tlvlog
from tests.serving import Client, need_serve, served
from tlvlog.kernel.bpf.attr import COMMANDS
from tlvlog.serve import abi, arguments, descriptors, elements

live = pytest.mark.live
once = pytest.mark.once

LOOKUP, UPDATE, DELETE, NEXT, TAKE = (
    COMMANDS.index(f"MAP_{name}")
    for name in ("LOOKUP_ELEM", "UPDATE_ELEM", "DELETE_ELEM", "GET_NEXT_KEY",
                 "LOOKUP_AND_DELETE_ELEM")
)  # fmt: skip

# `made` makes a map, `element` is one call by the carrier, or the kernel's own.
_HELPERS = """
def made(kind, key, value, entries, flags=0, inner=0):
    head = bytearray(map_attr(kind, key, value, entries, flags))
    struct.pack_into("=I", head, 20, inner)
    return bpf(0, at(memory(bytes(head))), 72)

def element(command, fd, key, value, flags=0, carried=True):
    where = [at(part) if hasattr(part, "raw") else part or 0 for part in (key, value)]
    own = struct.pack("=I4xQQQ", fd, *where, flags)
    if carried:
        return extended(command, own, 64)[0]
    return bpf(command, at(memory(own)), len(own))

answer = 1
"""


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    need_serve(for_good=True)
    with served() as client:
        client(_HELPERS)
        yield client


@live
@once
@pytest.mark.parametrize(
    ("kind", "value_size", "flags"),
    [(1, 8, 0), (2, 8, 0), (5, 8, 0), (6, 5, 0), (9, 24, 0), (10, 4, 0), (1, 7, 0)],
    ids=["hash", "array", "percpu-hash", "percpu-array", "lru", "lru-percpu", "odd"],
)
def test_an_element_goes_in_and_out(client: Client, kind: int, value_size: int, flags: int) -> None:
    """What one way wrote the other reads, and nothing behind the value is touched."""
    source = f"""
import glob
fd = made({kind}, 4, {value_size}, 4, {flags})
processors = len(glob.glob("/sys/devices/system/cpu/cpu[0-9]*"))
size = {value_size} if {kind} not in (5, 6, 10) else ({value_size} + 7) // 8 * 8 * processors
key, put = memory(struct.pack("=I", 1)), memory(bytes(range(size % 250)) * (size // 200 + 1))
ours, theirs = memory(FILL * (size + 16)), memory(FILL * (size + 16))
answer = [element({UPDATE}, fd, key, put), element({LOOKUP}, fd, key, ours),
          element({LOOKUP}, fd, key, theirs, carried=False), ours.raw, theirs.raw, size, closed(fd)]
"""
    put, carried, bare, ours, theirs, size, was_made = client(source)
    assert was_made
    assert (put, carried, bare) == (0, 0, 0)
    assert ours == theirs
    assert ours[2 * size :] == "aa" * 16
    assert ours != "aa" * (size + 16)


@live
@once
def test_keys_are_walked_and_removed(client: Client) -> None:
    source = f"""
fd = made(1, 4, 4, 8)
for number in range(3):
    element({UPDATE}, fd, memory(struct.pack("=I", number)), memory(bytes(4)))
found, key, after = [], None, memory(FILL * 8)
while element({NEXT}, fd, key, after) == 0:
    found.append(struct.unpack_from("=I", after)[0])
    key = memory(after.raw[:4])
answer = [sorted(found), after.raw[4:], element({NEXT}, fd, key, after)]
first = memory(bytes(4))
answer += [element({DELETE}, fd, first, None), element({DELETE}, fd, first, None), closed(fd)]
"""
    found, behind, at_end, removed, again, was_made = client(source)
    assert was_made
    assert found == [0, 1, 2]
    assert behind.startswith("aaaaaaaa")
    assert (at_end, removed, again) == (-errno.ENOENT, 0, -errno.ENOENT)


@live
@once
@pytest.mark.parametrize(("kind", "order"), [(22, [1, 2]), (23, [2, 1])], ids=["queue", "stack"])
def test_what_has_no_key(client: Client, kind: int, order: list[int]) -> None:
    source = f"""
fd = made({kind}, 0, 4, 4)
for number in (1, 2):
    element({UPDATE}, fd, None, memory(struct.pack("=I", number)))
answer = [element({UPDATE}, fd, memory(bytes(4)), memory(bytes(4)))]
value = memory(FILL * 8)
while element({TAKE}, fd, None, value) == 0:
    answer.append(struct.unpack_from("=I", value)[0])
answer.append(closed(fd))
"""
    assert client(source) == [-errno.EINVAL, *order, True]


@live
@once
def test_a_descriptor_as_value_is_the_caller_s(client: Client) -> None:
    """A map in a map, by a number that is something else in the supervisor."""
    source = f"""
inner = made(2, 4, 8, 1)
fd = made(12, 4, 4, 2, inner=inner)
key = memory(bytes(4))
os.dup2(inner, 900)
value = memory(struct.pack("=I", 900))
put = element({UPDATE}, fd, key, value)
os.close(900)
gone = element({UPDATE}, fd, key, value)
ours, theirs = memory(FILL * 8), memory(FILL * 8)
answer = [put, gone, element({LOOKUP}, fd, key, ours),
          element({LOOKUP}, fd, key, theirs, carried=False), ours.raw == theirs.raw,
          closed(inner), closed(fd)]
"""
    assert client(source) == [0, -errno.EBADF, 0, 0, True, True, True]


@live
@once
@pytest.mark.parametrize(
    ("command", "key", "value", "flags"),
    [
        (LOOKUP, "key", "None", 0),
        (LOOKUP, "key", "16", 0),
        (LOOKUP, "None", "value", 0),
        (LOOKUP, "16", "value", 0),
        (LOOKUP, "other", "16", 0),
        (LOOKUP, "key", "value", 1),
        (UPDATE, "key", "None", 0),
        (UPDATE, "key", "16", 0),
        (UPDATE, "16", "value", 0),
        (UPDATE, "key", "value", 1),
        (UPDATE, "key", "value", 3),
        (UPDATE, "other", "value", 2),
        (DELETE, "16", "None", 0),
        (DELETE, "key", "16", 0),
        (NEXT, "16", "value", 0),
        (NEXT, "key", "value", 0),
        (TAKE, "other", "value", 0),
    ],
)
def test_a_refusal_is_the_kernel_s(
    client: Client, command: int, key: str, value: str, flags: int
) -> None:
    source = f"""
fd = made(1, 4, 8, 4)
key, other, value = memory(bytes(4)), memory(bytes([1] * 4)), memory(bytes(8))
element({UPDATE}, fd, key, value, carried=False)
beside = element({command}, fd, {key}, {value}, {flags})
answer = element({command}, fd, {key}, {value}, {flags}, carried=False), beside, closed(fd)
"""
    bare, beside, was_made = client(source)
    assert was_made
    assert bare < 0
    assert beside == bare


@live
@once
def test_what_is_no_map(client: Client) -> None:
    source = f"""
key, value = memory(bytes(4)), memory(bytes(8))
answer = [[element({LOOKUP}, fd, key, value, carried=way) for way in (True, False)]
          for fd in (0, 1000, 0xFFFFFFFF)]
"""
    for carried, bare in client(source):
        assert carried == bare
        assert bare < 0


@live
@once
@pytest.mark.parametrize(("kind", "flags"), [(27, 0), (1, 8)], ids=["ringbuf", "flags"])
def test_elements_of_unknown_size_are_not_served(client: Client, kind: int, flags: int) -> None:
    source = f"""
fd = made({kind}, *((0, 0, 4096) if {kind} == 27 else (4, 4, 1)))
own = struct.pack("=I4xQQQ", fd, at(memory(bytes(4))), at(memory(bytes(4))), {flags})
answer = extended({LOOKUP}, own, 256), closed(fd)
"""
    (result, data), was_made = client(source)
    assert was_made
    assert result == -errno.EOPNOTSUPP
    log = tlvlog.decode(bytes.fromhex(data), byte_order="host")
    assert log.records[0].text.startswith("tlvlog serve: ")


def element_of(command: int, sizes: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elements, "sizes_of", lambda fd: sizes)
    attr = struct.pack("=I4xQQQ", 1000, 64, 64, 0)
    with descriptors.Borrowed(lambda fd: -1) as borrowed:
        arguments.Arguments(command, attr, lambda a, n: bytes(n), borrowed, lambda kind: True)


def test_a_changed_map_is_not_changed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(abi, "is_never_repeated", lambda: False)
    sizes = elements.Sizes(4, 4, False)
    for command, element in elements.ELEMENTS.items():
        if element.remains:
            with pytest.raises(arguments.RefusedError, match=r"before 5\.19"):
                element_of(command, sizes, monkeypatch)
        else:
            element_of(command, sizes, monkeypatch)


def test_an_element_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(abi, "is_never_repeated", lambda: True)
    with pytest.raises(arguments.RefusedError, match="too large") as refused:
        element_of(UPDATE, elements.Sizes(4, 1 << 30, False), monkeypatch)
    assert refused.value.errno == errno.E2BIG
