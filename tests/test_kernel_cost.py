"""What importers cost: hostile text of every kind takes time in proportion to its length."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from tests.step_count import steps
from tlvlog.kernel.bpf.verifier import import_verifier
from tlvlog.kernel.netlink import extack
from tlvlog.kernel.netlink.extack import import_extack
from tlvlog.kernel.strace import importer
from tlvlog.kernel.strace.importer import import_strace

END = b"processed 1 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0\n"
COLUMNS = 16


def causes_and_what_followed(count: int) -> None:
    """Many causes in one log, and behind it as many lines that could tell their errno."""
    followed = b"libbpf: failed to load: -0\n" * count + b"libbpf: failed to load: -13\n" * count
    log = b"R0 !read_ok\n" * count + END + b"-- END PROG LOAD LOG --\n" + followed
    records = import_verifier(log)
    assert {record.error for record in records if record.name == "error"} == {-13}


def descriptors_and_reads(count: int) -> None:
    """Many sockets, and as many answers on a descriptor that nobody opened."""
    opened = "".join(f"socket(AF_NETLINK, SOCK_RAW, 0) = {number}\n" for number in range(count))
    assert import_strace((opened + 'read(9999, "", 1) = 1\n' * count).encode()) == []


def dump(data: bytes) -> str:
    """Bytes as strace dumps them."""
    rows = range(0, len(data), COLUMNS)
    return "".join(f" | {at:05x}  {data[at : at + COLUMNS].hex(' '):48}  x\n" for at in rows)


def message(type: int, flags: int, body: bytes) -> bytes:
    return struct.pack("<IHHII", 16 + len(body), type, flags, 1, 0) + body


def answer(request: bytes, *attributes: tuple[int, int]) -> bytes:
    """A capped acknowledgement with numbers as its attributes."""
    tlvs = b"".join(struct.pack("<HHI", 8, *pair) for pair in attributes)
    return message(2, 0x300, struct.pack("<i", -22) + request[:16] + tlvs)


def request_of(count: int) -> bytes:
    return message(16, 5, bytes(16) + struct.pack("<HHI", 8, 4, 0) * count)


def answers_read_beside_a_long_request(count: int) -> None:
    """Each answer in a call of its own, and each asks for the end of the same request."""
    request = request_of(count)
    log = f"sendto(3, 0x1, 9, 0) = 9\n{dump(request)}"
    log += f"recvfrom(3, 0x1, 9, 0) = 9\n{dump(answer(request, (2, len(request) - 8)))}" * count
    records = import_strace(log.encode(), byte_order="little")
    assert len([record for record in records if record.name == "error"]) == count


def offsets_in_a_long_request(count: int) -> None:
    """Every answer asks for another offset of one request."""
    request = request_of(count)
    places = [32 + 8 * number for number in range(count)]
    data = b"".join(answer(request, (2, place)) for place in places)
    assert len(import_extack(data, request, byte_order="little")) >= count


def nests_that_lack_something(count: int) -> None:
    """Every answer says what another nest of one request lacks."""
    request = request_of(count)
    places = [32 + 8 * number for number in range(count)]
    data = b"".join(answer(request, (5, 1), (6, place)) for place in places)
    assert len(import_extack(data, request, byte_order="little")) == count


@pytest.mark.parametrize(
    ("work", "count"),
    [
        (causes_and_what_followed, 200),
        (descriptors_and_reads, 200),
        (answers_read_beside_a_long_request, 60),
        (offsets_in_a_long_request, 100),
        (nests_that_lack_something, 100),
    ],
)
def test_twice_the_input(
    work: Callable[[int], None], count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twice the input takes at most twice the steps, and a bit."""
    # The bounds show at once: with those of every day the inputs would be long.
    monkeypatch.setattr(extack, "_WALKS_MAX", 4)
    monkeypatch.setattr(importer, "_REQUESTS_MAX", 1)
    work(count)  # whatever is cached is cached now
    once, twice = (steps(lambda n=n: work(n)) for n in (count, 2 * count))  # type: ignore[misc]
    assert twice <= 2.2 * once + 500


def test_a_string_of_quotes_that_are_all_escaped() -> None:
    """A string that does not end is looked at once, not once for every quote inside.

    It has a million of them: were it otherwise, this test would not end.
    """
    assert import_strace(b'read(3, "' + rb"\"" * 1_000_000 + b") = 5\n") == []
