"""Logs in pcapng: nothing is lost on the way there and back, whatever the file."""

from __future__ import annotations

import io
import shutil
import struct
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.test_capture import Disk, calls
from tlvlog import ExtendedError, String, encode
from tlvlog.cli.calls import words
from tlvlog.errors import CaptureError
from tlvlog.formats import packets, pcapng
from tlvlog.formats.capture import Call, Header
from tlvlog.formats.packet_magic import is_packets
from tlvlog.formats.stream import Ext
from tlvlog.kernel.packets import PacketCalls
from tlvlog.schema import builtin

HEADER = Header.of(builtin(), kernel="6.18.0")
LOG = encode([String("hello")])

headers = st.builds(
    Header,
    byte_order=st.sampled_from(["little", "big"]),
    kernel=st.text(max_size=8),
    schema=st.text(max_size=8),
    schema_version=st.integers(0, 9),
    schema_hash=st.text("0123456789abcdef", max_size=8),
    extra=st.dictionaries(st.sampled_from(["x-a", "x-b"]), st.binary(max_size=4), max_size=2),
)
Entry = tuple[Header, Call]


def written(*entries: Entry, before: bytes = b"") -> bytes:
    file = io.BytesIO(before)
    writer = pcapng.Writer(file, None, words)
    for header, call in entries:
        writer.use(header)
        writer.write(call)
    return file.getvalue()


def read(data: bytes) -> tuple[list[Entry], PacketCalls]:
    reader = PacketCalls(io.BytesIO(data))
    found = []
    for call in reader:
        assert reader.header is not None
        found.append((reader.header, call))
    return found, reader


def outcome(data: bytes) -> tuple[int, list[Call]]:
    """Where a file ends or is damaged, and the calls in front of that."""
    reader = PacketCalls(io.BytesIO(data))
    found: list[Any] = []
    try:
        found.extend(reader)
    except CaptureError as error:
        return error.offset, found
    return reader.end, found


@given(st.lists(st.tuples(headers, calls), max_size=5), st.integers(0, 5))
def test_what_is_written_is_read(entries: list[Entry], cut: int) -> None:
    """Law: reading what was written, in one go or two, gives the same headers and calls."""
    data = written(*entries[cut:], before=written(*entries[:cut]))
    found, reader = read(data)
    assert found == entries
    assert (reader.cut, reader.end) == (False, len(data))


@given(st.lists(st.tuples(headers, calls), min_size=1, max_size=3), st.data())
def test_a_cut_file_gives_what_is_whole_and_is_gone_on_with(
    entries: list[Entry], data: st.DataObject
) -> None:
    """Law: of a file cut anywhere the whole entries are read, and a writer goes on behind them."""
    whole = written(*entries)
    size = data.draw(st.integers(0, len(whole)))
    found, reader = read(whole[:size])
    assert found == entries[: len(found)]
    assert reader.cut == (reader.end < size)
    more = written((HEADER, Call(log=LOG)), before=whole[:size])
    assert read(more)[0] == [*found, (HEADER, Call(log=LOG))]


@given(st.lists(st.tuples(headers, calls), min_size=1, max_size=2), st.data())
def test_damage_is_said_and_nothing_else(entries: list[Entry], data: st.DataObject) -> None:
    """Law: a file with any bytes changed gives calls, then the end or a CaptureError."""
    whole = bytearray(written(*entries))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    offset, found = outcome(bytes(whole))
    assert 0 <= offset <= len(whole)
    assert len(found) <= len(entries)


@given(st.binary(max_size=200), st.sampled_from(["little", "big"]), st.booleans())
def test_any_bytes_behind_a_header(tail: bytes, order: str, classic: bool) -> None:
    """Law: whatever stands behind a good beginning, only CaptureError is raised."""
    mark = "<" if order == "little" else ">"
    if classic:
        start = struct.pack(f"{mark}IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 253)
    else:
        start = struct.pack(f"{mark}IIIHHqI", 0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0, -1, 28)
    assert is_packets(start[:12])
    reader = packets.Reader(io.BytesIO(start + tail))
    with suppress(CaptureError):
        list(reader)
    assert len(start) <= reader.end <= len(start + tail)


@pytest.mark.parametrize(
    "extra",
    [
        {"long": "x" * 200_000},
        {"long": b"\xff" * 100_000},
        {"number": 1 << 63, "list": [None, True, 1.5]},
        {"ext": Ext(5, b"ab")},
        {"text": "\udcff\udc80", "bytes": b"\0"},
        {"time2": float("inf")},
    ],
    ids=lambda extra: next(iter(extra)),
)
def test_what_json_or_one_comment_cannot_hold(extra: dict[str, object]) -> None:
    call = Call(1, 2, 3, "a", "bpf", "b", -22, 5, LOG, extra)
    assert read(written((HEADER, call)))[0] == [(HEADER, call)]


def test_the_comment_for_people_says_why() -> None:
    log = encode([ExtendedError(-22, subsystem="core", reason=1, message="no\x1b such\nfield")])
    call = Call(1, 2, 3, "prog", "bpf", "BPF_PROG_LOAD", -22, 5, log)
    (packet,) = packets.Reader(io.BytesIO(written((HEADER, call))))
    assert packet.comments[0].endswith("[bpf(BPF_PROG_LOAD) EINVAL; prog 2/3]")
    assert "no\\x1b such\\nfield" in packet.comments[0]
    assert packet.comments[1].startswith('tlvlog:call:1/1:{"time": 1, "pid": 2')


def test_a_full_disk_leaves_whole_entries() -> None:
    call = Call(log=LOG)
    full = written((HEADER, call), (HEADER, call))
    disk = Disk(len(full) - 1, 7)
    writer = pcapng.Writer(disk, HEADER)
    writer.write(call)
    with pytest.raises(OSError, match="No space"):
        writer.write(call)
    found, reader = read(disk.getvalue())
    assert found == [(HEADER, call)]
    assert (reader.cut, reader.end) == (False, len(disk.getvalue()))


def test_files_of_others_are_left_alone() -> None:
    section = struct.pack("<IIIHHqI", 0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0, -1, 28)
    for data in (b"some text, by no means packets", section + b"\1\0", LOG):
        file = io.BytesIO(data)
        with pytest.raises(CaptureError):
            pcapng.Writer(file, HEADER)
        assert file.getvalue() == data


def test_logs_without_comments_have_what_the_packet_has() -> None:
    log = encode([String("hi")], byte_order="big")
    section = struct.pack(">IIIHHqI", 0x0A0D0D0A, 28, 0x1A2B3C4D, 1, 0, -1, 28)
    interface = struct.pack(">IIHHII", 1, 20, 147, 0, 0, 20)
    length = 32 + len(log)
    packet = struct.pack(">IIIIIII", 6, length, 0, 0, 7, len(log), len(log)) + log
    assert len(log) % 4 == 0
    found, _ = read(section + interface + packet + struct.pack(">I", length))
    assert found == [(Header("big"), Call(time=7000, log=log))]


# The forms of the files ---------------------------------------------------


def block(mark: str, kind: int, body: bytes) -> bytes:
    body += bytes(-len(body) % 4)
    length = struct.pack(f"{mark}I", 12 + len(body))
    return struct.pack(f"{mark}I", kind) + length + body + length


def option(mark: str, code: int, value: bytes) -> bytes:
    return struct.pack(f"{mark}HH", code, len(value)) + value + bytes(-len(value) % 4)


@pytest.mark.parametrize("mark", ["<", ">"])
def test_every_kind_of_packet_block(mark: str) -> None:
    section = block(mark, 0x0A0D0D0A, struct.pack(f"{mark}IHHq", 0x1A2B3C4D, 1, 0, -1))
    first = struct.pack(f"{mark}HHI", 1, 0, 0) + option(mark, 9, b"\x83")
    offset = option(mark, 14, struct.pack(f"{mark}q", -1))
    second = struct.pack(f"{mark}HHI", 253, 0, 0) + option(mark, 2, b"nlmon0") + offset
    data = section + block(mark, 1, first) + block(mark, 1, second)
    data += block(mark, 0x80000001, b"some other block")
    data += block(mark, 3, struct.pack(f"{mark}I", 5) + b"hello")
    data += block(mark, 2, struct.pack(f"{mark}HHIIII", 1, 9, 0, 3_000_000, 2, 7) + b"ab")
    enhanced = struct.pack(f"{mark}IIIII", 0, 1, 8, 3, 3) + b"abc\0" + option(mark, 1, b"word")
    data += block(mark, 6, enhanced)
    simple, old, new = packets.Reader(io.BytesIO(data + section + block(mark, 1, first)))
    assert (simple.data, simple.size, simple.time) == (b"hello", 5, 0)
    assert (old.interface.name, old.interface.link_type) == ("nlmon0", 253)
    assert (old.data, old.size, old.time) == (b"ab", 7, 2 * 10**9)
    assert (new.data, new.comments) == (b"abc", ("word",))
    assert new.time == ((1 << 32) + 8) * 10**9 // 8


@pytest.mark.parametrize("mark", ["<", ">"])
@pytest.mark.parametrize(("magic", "tick"), [(0xA1B2C3D4, 1000), (0xA1B23C4D, 1)])
def test_every_kind_of_pcap(mark: str, magic: int, tick: int) -> None:
    data = struct.pack(f"{mark}IHHiIII", magic, 2, 4, 0, 0, 65535, 0x04000000 | 253)
    data += struct.pack(f"{mark}IIII", 5, 6, 3, 9) + b"abc"
    (packet,) = packets.Reader(io.BytesIO(data))
    assert (packet.interface.link_type, packet.data, packet.size) == (253, b"abc", 9)
    assert packet.time == 5 * 10**9 + 6 * tick


def test_lengths_are_not_believed() -> None:
    """A length that a limit forbids is damage; one that the file has not costs no memory."""
    section = block("<", 0x0A0D0D0A, struct.pack("<IHHq", 0x1A2B3C4D, 1, 0, -1))
    with pytest.raises(CaptureError, match="a block of 4294967292 bytes"):
        list(packets.Reader(io.BytesIO(section + struct.pack("<II", 6, 0xFFFFFFFC))))
    reader = packets.Reader(io.BytesIO(section + struct.pack("<II", 6, 64 << 20)))
    assert list(reader) == []
    assert reader.cut
    limits = packets.Limits(interfaces=2)
    interfaces = block("<", 1, bytes(8)) * 3
    with pytest.raises(CaptureError, match="more than 2 interfaces"):
        list(packets.Reader(io.BytesIO(section + interfaces), limits))


# Other programs -----------------------------------------------------------


@pytest.mark.parametrize("command", ["editcap", "mergecap -w"])
def test_other_programs_keep_the_calls(tmp_path: Path, command: str) -> None:
    """What Wireshark's tools write of such a file still has every header and call."""
    tool = command.split()[0]
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")
    entries = [
        (HEADER, Call(10**18, 7, 8, "prog", "bpf", "BPF_PROG_LOAD", -13, 64, LOG, {"b": b"\1"})),
        (Header("big", kernel="5.10"), Call(10**18 + 1, log=encode([String("x")]))),
    ]
    before, after = tmp_path / "a.pcapng", tmp_path / "b.pcapng"
    before.write_bytes(written(*entries))
    names = [after, before] if command.endswith("-w") else [before, after]
    subprocess.run([*command.split(), *map(str, names)], check=True, capture_output=True)
    assert read(after.read_bytes())[0] == entries
