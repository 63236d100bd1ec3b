"""Captured packets counted as calls: the same as what `import nlmon` makes of them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.c_build import HERE
from tlvlog.campaign.inputs import SAMPLE, kind_of
from tlvlog.campaign.outcome import of_call
from tlvlog.campaign.partial import Partial
from tlvlog.campaign.streams import StreamPart, count_bytes, count_stream
from tlvlog.kernel.packets import PacketCalls

FILES = sorted((HERE / "data" / "nlmon").glob("*.pcap*"))


def counted(data: bytes, size: int) -> StreamPart:
    blocks = [data[at : at + size] for at in range(0, len(data), size)]
    (part,) = count_stream(blocks, "auto", 0, 0)
    return part


def one_by_one(data: bytes) -> Partial:
    """The oracle: each call as `import nlmon` reads it."""
    result = Partial()
    calls = PacketCalls(io.BytesIO(data))
    for call in calls:
        result.add(of_call(call, calls.header.kernel if calls.header else ""))
    return result


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize("size", [7, SAMPLE + 1, 1 << 20])
def test_packets_are_counted_as_they_are_imported(path: Path, size: int) -> None:
    """Whatever the blocks, the calls of a file of packets are those that the import finds."""
    data = path.read_bytes()
    assert kind_of(data[:SAMPLE]) == "packets"
    part = counted(data, size)
    expected = one_by_one(data)
    assert part.partial.to_bytes() == expected.to_bytes()
    assert len(expected.entries) > 3
    assert (part.end, part.error, part.cut, part.is_last) == (len(data), "", 0, True)
    small = Partial()
    count_bytes(small, data)
    assert small.to_bytes() == expected.to_bytes()


def test_a_file_that_is_still_written_is_cut() -> None:
    data = FILES[0].read_bytes()[:700]
    part = counted(data, 64)
    assert part.error == ""
    assert part.end + part.cut == len(data)
    assert part.cut > 0
    assert part.partial.to_bytes() == one_by_one(data).to_bytes()


def test_damage_and_other_packets_are_told() -> None:
    """What stands in front of damage is counted; a file of another network is none of ours."""
    data = bytearray((HERE / "data" / "nlmon" / "refused.pcap").read_bytes())
    foreign = bytearray(data)
    foreign[20:24] = (1).to_bytes(4, "little")
    assert counted(bytes(foreign), 512).error == (
        "none of its packets holds netlink messages or a log"
    )
    data[24 + 8 : 24 + 12] = b"\xff\xff\xff\x7f"
    part = counted(bytes(data), 512)
    assert part.error
    assert part.partial.to_bytes() == Partial().to_bytes()
