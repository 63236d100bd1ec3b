"""capture: whole up to the last complete entry, whatever happens to the writer."""

from __future__ import annotations

import errno
import io
import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import String, encode
from tlvlog.errors import CaptureError, EncodeError
from tlvlog.formats.call_json import call_from_json, call_to_json
from tlvlog.formats.capture import (
    Call,
    Header,
    Limits,
    Reader,
    Writer,
    call_bytes,
    header_bytes,
    is_capture,
    schema_hash,
)
from tlvlog.formats.stream import Ext, pack
from tlvlog.schema import Enum, builtin

VECTORS = Path(__file__).parents[1] / "spec/vectors/capture"
HEADER = Header.of(builtin(), kernel="6.18.0")
LOG = encode([String("hello")])

extras = st.dictionaries(
    st.text(max_size=5).map(lambda key: f"x-{key}"),
    st.none() | st.binary(max_size=20) | st.integers(-5, 5) | st.lists(st.text(max_size=3)),
    max_size=3,
)
calls = st.builds(
    Call,
    time=st.integers(0, (1 << 64) - 1),
    pid=st.integers(0, 1 << 31),
    tid=st.integers(0, 1 << 31),
    command=st.text(max_size=15),
    syscall=st.sampled_from(["bpf", "sendmsg", "fsconfig"]),
    operation=st.text(max_size=20),
    result=st.integers(-4095, 1 << 31),
    capacity=st.integers(0, 1 << 40),
    log=st.binary(max_size=300),
    extra=extras,
)


def call(number: int, **fields: object) -> Call:
    plain = Call(number, 7, 8, "prog", "bpf", "BPF_PROG_LOAD", -13, 4096, LOG)
    return replace(plain, **fields)  # type: ignore[arg-type]


def read(data: bytes, limits: Limits | None = None) -> tuple[list[Call], Reader]:
    reader = Reader(io.BytesIO(data), limits)
    return list(reader), reader


def written(*given: Call, header: Header = HEADER) -> bytes:
    file = io.BytesIO()
    writer = Writer(file, header)
    for item in given:
        writer.write(item)
    return file.getvalue()


class Disk(io.BytesIO):
    """A file that takes a few bytes a write, and none once the disk is full."""

    def __init__(self, room: int, step: int) -> None:
        super().__init__()
        self.room, self.step, self.stuck = room, step, False

    def write(self, data: bytes) -> int:  # type: ignore[override]
        size = min(len(data), self.step, self.room - self.tell())
        if size <= 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(data[:size])

    def truncate(self, size: int | None = None) -> int:
        if self.stuck:
            raise OSError(errno.EIO, "gone")
        return super().truncate(size)


@given(st.lists(calls, max_size=5))
def test_calls_come_back(given: list[Call]) -> None:
    """Whatever is written is read, unknown keys included."""
    found, reader = read(written(*given))
    assert found == given
    assert reader.header == HEADER
    assert not reader.cut


def test_a_cut_at_every_byte_leaves_the_whole_entries() -> None:
    given = [call(1), call(2, log=b"x" * 400), call(3, command="\udcff")]
    data = written(*given)
    ends = [len(header_bytes(HEADER))]
    for item in given:
        ends.append(ends[-1] + len(call_bytes(item)))
    for cut in range(len(data) + 1):
        found, reader = read(data[:cut])
        whole = sum(end <= cut for end in ends)
        assert found == given[: max(0, whole - 1)]
        assert reader.end == (ends[whole - 1] if whole else 0)
        assert reader.cut == (cut not in (0, *ends))


def test_a_writer_goes_on_behind_every_cut() -> None:
    given = [call(1), call(2)]
    data = written(*given)
    for cut in range(len(data) + 1):
        file = io.BytesIO(data[:cut])
        kept, _ = read(data[:cut])
        Writer(file, HEADER).write(call(9))
        assert read(file.getvalue())[0] == [*kept, call(9)]


def test_a_long_torn_entry_leaves_nothing_behind_a_short_one() -> None:
    data = written(call(1), call(2, log=b"x" * 5000))
    file = io.BytesIO(data[:-1])
    Writer(file, HEADER).write(call(9, log=b""))
    assert file.getvalue() == written(call(1), call(9, log=b""))


def test_a_full_disk_at_every_byte_leaves_the_whole_entries() -> None:
    given = [call(n) for n in range(3)]
    data = written(*given)
    for room in range(len(data)):
        for stuck in (False, True):
            file, kept = Disk(room, 50), 0
            file.stuck = stuck
            try:
                writer = Writer(file, HEADER)
                for item in given:
                    writer.write(item)
                    kept += 1
            except OSError:
                pass
            assert kept < len(given)
            found, reader = read(file.getvalue())
            assert found == given[:kept]
            assert stuck or not reader.cut


def test_a_disk_with_room_again_is_written_to() -> None:
    file = Disk(len(header_bytes(HEADER)) + 20, 7)
    writer = Writer(file, HEADER)
    with pytest.raises(OSError, match="No space"):
        writer.write(call(1))
    file.room = 10_000
    writer.write(call(2))
    assert read(file.getvalue())[0] == [call(2)]


def test_a_reader_sees_what_is_added_while_it_reads() -> None:
    data = written(call(1), call(2))
    first = len(header_bytes(HEADER)) + len(call_bytes(call(1)))
    file = io.BytesIO(data[: first + 10])
    reader = Reader(file)
    assert list(reader) == [call(1)]
    assert reader.cut
    file.seek(0, 2)
    file.write(data[first + 10 :])
    file.seek(first + 10)
    assert list(reader) == [call(2)]
    assert not reader.cut


def test_the_same_header_is_written_once_and_another_behind() -> None:
    file = io.BytesIO(written(call(1)))
    Writer(file, HEADER).write(call(2))
    assert file.getvalue() == written(call(1), call(2))
    other = replace(HEADER, byte_order="big", kernel="7.2")
    Writer(file, other).write(call(3))
    reader = Reader(io.BytesIO(file.getvalue()))
    orders = [reader.header.byte_order for _ in reader if reader.header]
    assert orders == [HEADER.byte_order, HEADER.byte_order, "big"]


def test_a_header_can_change_while_calls_are_written() -> None:
    """A header holds for what is behind it; the one that holds is not written again."""
    file = io.BytesIO()
    writer = Writer(file)
    other = replace(HEADER, byte_order="big")
    for number, header in enumerate((HEADER, HEADER, other, HEADER)):
        writer.use(header)
        writer.write(call(number))
    expected = [header_bytes(HEADER), call_bytes(call(0)), call_bytes(call(1))]
    expected += [header_bytes(other), call_bytes(call(2)), header_bytes(HEADER)]
    assert file.getvalue() == b"".join([*expected, call_bytes(call(3))])
    # Whoever adds to it without a header of his own goes on with the last one.
    Writer(file).write(call(4))
    assert file.getvalue().endswith(call_bytes(call(3)) + call_bytes(call(4)))


def test_nothing_is_written_without_a_header() -> None:
    file = io.BytesIO()
    with pytest.raises(ValueError, match="needs a header"):
        Writer(file).write(call(0))
    assert file.getvalue() == b""


def test_captures_are_joined_end_to_end() -> None:
    assert read(written(call(1)) + written(call(2)))[0] == [call(1), call(2)]


def test_unknown_keys_of_the_header_are_kept() -> None:
    header = replace(HEADER, extra={"writer": "somebody", "list": [1, {"a": None}]})
    reader = Reader(io.BytesIO(written(call(1), header=header)))
    assert list(reader)
    assert reader.header == header


@pytest.mark.parametrize(
    "data", [LOG, b"{}", b"\x80", b"text that is no capture", pack({"other": 1}) * 3, b"\0" * 50]
)
def test_nothing_else_is_added_to(data: bytes) -> None:
    file = io.BytesIO(data)
    with pytest.raises(CaptureError, match="cannot be added to"):
        Writer(file, HEADER)
    assert file.getvalue() == data


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (b"\xc6\xff\xff\xff\xff", "at most 67108864 fit"),
        (b"\x81\xa3log\xc6\x7f\xff\xff\xff", "at most 67108864 fit"),
        (b"\xdf\xff\xff\xff\xff", "more than 1000 items"),
        (b"\x91" * 200, "nested more than 8 deep"),
        (b"\xdc\x03\xe8" + b"\x90" * 1000, "more than 1000 items"),
        (b"\xc1", "begins no msgpack value"),
        (b"\x01", "no map: int"),
        (b"\xc0", "no map: NoneType"),
        (pack({"pid": "1"}), "pid is str, not int"),
        (pack({"pid": True}), "pid is bool, not int"),
        (pack({"log": "text"}), "log is str, not bytes"),
        (pack({"tlvlog": 2}), "format version 2"),
        (pack({"tlvlog": True}), "format version True"),
        (pack({"tlvlog": 1, "byte_order": "middle"}), "byte order 'middle'"),
    ],
)
def test_damage_is_named_and_what_came_before_it_is_read(entry: bytes, said: str) -> None:
    data = written(call(1))
    reader = Reader(io.BytesIO(data + entry + b"\xc0" * 100))
    assert next(iter(reader)) == call(1)
    with pytest.raises(CaptureError, match=said) as error:
        list(reader)
    assert error.value.offset == reader.end == len(data)


def test_nil_is_no_end_of_a_file() -> None:
    """Also where the limits are not the core's, and Python reads the entries."""
    reader = Reader(io.BytesIO(written(call(1)) + b"\xc0"), Limits(entry=1000))
    with pytest.raises(CaptureError, match="no map: NoneType"):
        list(reader)


def test_an_entry_before_any_header_is_refused() -> None:
    with pytest.raises(CaptureError, match="not a header"):
        read(call_bytes(call(1)))


def test_limits_are_arguments() -> None:
    data = written(call(1))
    with pytest.raises(CaptureError, match="at most 100 fit"):
        read(data, Limits(entry=100))
    with pytest.raises(CaptureError, match="more than 5 items"):
        read(data, Limits(items=5))


@given(st.binary(max_size=100), st.integers(0, 500))
def test_any_bytes_are_read_or_refused(noise: bytes, place: int) -> None:
    """Any damage to a capture: calls, or CaptureError."""
    data = bytearray(written(call(1), call(2)))
    data[place : place + len(noise)] = noise
    with suppress(CaptureError):
        found, _ = read(bytes(data))
        assert all(isinstance(item, Call) for item in found)


def test_no_log_is_taken_for_a_capture() -> None:
    assert is_capture(header_bytes(HEADER))
    assert not is_capture(LOG)
    assert not is_capture(b"")
    assert not is_capture(call_bytes(call(1)))


def test_a_header_stays_recognisable() -> None:
    crowded = replace(HEADER, extra={f"k{n}": n for n in range(10)})
    with pytest.raises(EncodeError, match="at most 15 keys"):
        header_bytes(crowded)


def test_the_hash_is_of_what_a_schema_means() -> None:
    core = builtin()
    assert schema_hash() == schema_hash(core)
    assert schema_hash(core._replace(doc="other words")) == schema_hash(core)
    assert schema_hash(core._replace(enums=(*core.enums, Enum("more")))) != schema_hash(core)


@given(calls.map(lambda made: replace(made, extra={})))
def test_calls_come_back_from_json(given: Call) -> None:
    """A call comes back from its JSON form, given its log; keys that are not known may change."""
    data = json.loads(json.dumps(call_to_json(given)))
    assert call_from_json(data, given.log) == given


def test_json_carries_every_value() -> None:
    given = call(
        1 << 60,
        command="\udcff",
        extra={
            "e": Ext(5, b"\1"),
            "n": float("nan"),
            "b": b"\xff",
            "d": {"\udcfe": [1 << 63]},
        },
    )
    data = json.loads(json.dumps(call_to_json(given), allow_nan=False))
    assert data["time"] == str(1 << 60)
    assert data["command"] == "\\xff"
    assert data["e"] == {"ext": 5, "value": "01"}
    assert data["n"] == "nan"
    assert data["b"] == "ff"
    assert data["d"] == {"\\xfe": [str(1 << 63)]}
    assert "log" not in data


@pytest.mark.parametrize("path", sorted(VECTORS.glob("*.json")), ids=lambda path: path.stem)
def test_vectors(path: Path) -> None:
    vector = json.loads(path.read_text())
    assert vector["name"] == path.stem
    reader = Reader(io.BytesIO(bytes.fromhex("".join(vector["wire"]))))
    found: list[dict[str, object]] = []
    headers: list[dict[str, object]] = []
    said = ""
    try:
        for item in reader:
            assert reader.header is not None
            found.append({**call_to_json(item), "log": item.log.hex()})
            headers.append({"byte_order": reader.header.byte_order, "kernel": reader.header.kernel})
    except CaptureError:
        said = "damaged"
    assert found == vector["calls"]
    assert headers == vector["headers"]
    assert (said or ("cut" if reader.cut else "whole")) == vector["state"]
    assert reader.end == vector["end"]


def test_there_are_vectors() -> None:
    assert len(list(VECTORS.glob("*.json"))) >= 12


@pytest.mark.parametrize("path", sorted(VECTORS.glob("*.json")), ids=lambda path: path.stem)
def test_prefixes_of_vectors(path: Path) -> None:
    """What README.md of the vectors asks for, of every prefix."""
    vector = json.loads(path.read_text())
    data = bytes.fromhex("".join(vector["wire"]))
    for end in range(len(data)):
        reader = Reader(io.BytesIO(data[:end]))
        found = []
        try:
            for item in reader:
                found.append({**call_to_json(item), "log": item.log.hex()})  # noqa: PERF401
        except CaptureError:
            assert vector["state"] == "damaged"
        assert found == vector["calls"][: len(found)]
        assert reader.end <= vector["end"]
