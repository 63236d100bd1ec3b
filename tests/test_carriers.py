"""Carriers: every row of docs/carriers.md, and what the rows leave out."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import CapacityError, CollectorError, LogBuffer, decode
from tlvlog.errors import CarrierError
from tlvlog.schema import builtin
from tlvlog.wire import HOST, NUMBERS
from tlvlog.writing.carriers import UserMemory, open_carrier
from tlvlog.writing.textlog import TextLog

DOCUMENT = (Path(__file__).parent.parent / "docs" / "carriers.md").read_text(encoding="utf-8")
CARRIERS = builtin().carrier_by_name
COMMANDS = {"prog-load": 5, "btf-load": 18, "map-create": 0}
INSIDE = {"prog-load": "bpf-prog-load-log", "btf-load": "bpf-btf-load-log"}
KNOWN = 168
FILL = b"\xee"
UNMAPPED = 1 << 40


def tables(*columns: Any) -> Any:
    """The rows of every table with these columns in docs/carriers.md, whose other text is prose."""
    rows = []
    head = None
    for line in DOCUMENT.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|"):
            head = None
        elif head is None:
            head = cells
        elif head == list(columns) and set(cells) != {"---"}:
            rows.append(cells)
    return rows


CASES = tables("command", "attribute", "common", "extended", "outcome")
LEVELS = tables("level", "errors and warnings", "info", "log", "keeps")


def test_the_tables_are_found() -> None:
    assert len(CASES) > 100
    assert len(LEVELS) > 15


class Case:
    """The memory and arguments that a row describes."""

    def __init__(self, command: Any, attribute: Any, common: Any, extended: Any) -> None:
        name, *bits = command.split(" + ")
        self.command = COMMANDS[name] | sum(1 << int(bit) for bit in bits)
        self.memory = UserMemory()
        self.buffers = {name: bytearray(FILL * 4096) for name in "AB"}
        self.addresses = {name: self.memory.place(b) for name, b in self.buffers.items()}
        self.addresses |= {"X": UNMAPPED, "0": 0}
        inside = CARRIERS[INSIDE[name]] if name in INSIDE else None
        before = CARRIERS["bpf-extended-attr"] if "17" in bits else None
        own, size = self.structure(attribute, inside, inside.size if inside else 72)
        front, front_size = self.structure(extended, before, before.size if before else 0)
        if own is not None:
            own = front[:front_size] + own
        self.attr, self.size = self.mapped(own), front_size + size
        self.common, self.common_size = 0, 0
        if common != "-":
            argument = CARRIERS["bpf-common-attr"]
            data, self.common_size = self.structure(common, argument, argument.size)
            self.common = 0 if common.startswith("null") else self.mapped(data)
        self.outputs = {}
        if inside:
            self.outputs["attribute"] = self.attr + front_size + self.output(inside)
        if self.common:
            self.outputs["common"] = self.common + self.output(CARRIERS["bpf-common-attr"])

    @staticmethod
    def output(carrier: Any) -> Any:
        return next(field.offset for field in carrier.fields if field.output)

    def structure(self, cell: Any, carrier: Any, size: Any) -> Any:
        """The bytes of a structure, none where it is not mapped, and the size to pass."""
        found = re.fullmatch(
            r"(-|unmapped|null|(?P<buffer>[ABX0]) (?P<size>\d+) (?P<level>\d+))"
            r"( in (?P<passed>\d+))?(, byte (?P<byte>\d+))?",
            cell,
        )
        assert found, cell
        passed = int(found["passed"] or size)
        data = bytearray(max(passed, size))
        if found["buffer"] and carrier:
            values = {
                "log-buf": self.addresses[found["buffer"]],
                "log-size": int(found["size"]),
                "log-level": int(found["level"]),
            }
            for field in carrier.fields:
                if field.name in values:
                    NUMBERS[HOST][field.kind].pack_into(data, field.offset, values[field.name])
        if found["byte"]:
            data[int(found["byte"])] = 1
        if found[1] in ("unmapped", "null"):
            return None, passed
        return data, passed

    def mapped(self, data: Any) -> Any:
        return UNMAPPED if data is None else self.memory.place(data + FILL * 64)

    def open(self) -> Any:
        return open_carrier(
            self.command,
            self.memory,
            self.attr,
            self.size,
            self.common,
            self.common_size,
            known_size=KNOWN,
        )

    def everything(self) -> Any:
        """All bytes of the caller's memory, by address."""
        return {start: bytes(view) for start, view in self.memory._regions.items()}

    def outcome(self) -> Any:
        before = self.everything()
        try:
            carried = self.open()
        except CarrierError as error:
            assert self.everything() == before
            return errno.errorcode[error.errno]
        assert carried.command == self.command & 0xFFFF
        assert len(carried.attr) == KNOWN
        if carried.log is None:
            assert carried.finish(7) == 7
            assert self.everything() == before
            return "none"
        if isinstance(carried.log, TextLog):
            carried.log.append("hi")
            result = carried.finish(7)
            where = "text " + self.place_of_text(before, carried, result)
            true_size = 3
        else:
            carried.log.string("hi")
            assert carried.finish(7) == 7
            where = "records " + self.place_of_records(before, carried)
            true_size = 16
        return f"{where}, true size to {self.written(before, true_size)}"

    def place_of_text(self, before: Any, carried: Any, result: Any) -> Any:
        if result == -errno.EFAULT:
            buffer = next(name for name, at in self.addresses.items() if at == self.buffer(carried))
            return f"{buffer} fault"
        if carried.log.buffer is None:
            assert result == 7
            return "probe"
        size = len(carried.log.buffer)
        assert result == (7 if size >= 3 else -errno.ENOSPC)
        return f"{self.changed(before, b'hi', size)} {size}"

    def buffer(self, carried: Any) -> Any:
        return carried._offer.buffer

    def place_of_records(self, before: Any, carried: Any) -> Any:
        capacity = carried.log.capacity
        if not capacity:
            return "probe"
        return f"{self.changed(before, bytes(carried.log.finish()), capacity)} {capacity}"

    def changed(self, before: Any, data: Any, size: Any) -> Any:
        """The buffer that was written to, in its first bytes only; put back as it was."""
        found = [name for name in "AB" if self.buffers[name] != FILL * 4096]
        assert len(found) == 1
        memory = self.buffers[found[0]]
        assert memory[: min(size, len(data))] == (data if size >= len(data) else b"\0")
        assert memory[size:] == FILL * (4096 - size)
        memory[:] = FILL * 4096
        return found[0]

    def written(self, before: Any, true_size: Any) -> Any:
        """Where the true size is; nothing else of the caller's may have changed."""
        names = []
        for name, address in self.outputs.items():
            field = self.memory.view(address, 4)
            if bytes(field) == NUMBERS[HOST]["u32"].pack(true_size):
                names.append(name)
                field[:] = bytes(4)
        assert self.everything() == before
        assert len(names) <= 1
        return names[0] if names else "nobody"


@pytest.mark.parametrize("row", CASES, ids=lambda row: " | ".join(row))
def test_every_case(row: Any) -> None:
    *given, expected = row
    assert Case(*given).outcome() == expected


@pytest.mark.parametrize("row", LEVELS, ids=lambda row: row[0])
def test_every_level(row: Any) -> None:
    level, errors, info, log, keeps = row
    case = Case("map-create + 16", "-", f"A 4096 {level}" if level != "0" else "-", "-")
    if log == "EINVAL":
        assert case.outcome() == "EINVAL"
        return
    carried: Any = case.open()
    assert carried.level == int(level)
    for severity, expected in (("error", errors), ("warning", errors), ("info", info)):
        assert carried.accepts(severity) == (expected == "yes")
    kind = {"none": type(None), "text": TextLog, "records": LogBuffer}[log]
    assert type(carried.log) is kind
    if kind is LogBuffer:
        assert carried.log.keep == keeps  # type: ignore[attr-defined]
    elif kind is TextLog:
        for _ in range(2000):
            carried.log.append("abc\n")  # type: ignore[attr-defined]
        carried.log.append("last")  # type: ignore[attr-defined]
        carried.log.finish()  # type: ignore[attr-defined]
        assert carried.log.text.endswith("last") == (keeps == "tail")  # type: ignore[attr-defined]


def test_text_that_was_never_written_cannot_fault() -> None:
    case = Case("prog-load", "X 4096 1", "-", "-")
    assert case.open().finish(-22) == -22


@pytest.mark.parametrize(("count", "expected"), [(100, 7), (1024, -errno.EFAULT)])
def test_text_faults_only_where_it_is_written_to(count: Any, expected: Any) -> None:
    """A log larger than its mapping is whole as long as the text fits into what is there."""
    carried = Case("prog-load", "A 1073741823 1", "-", "-").open()
    for _ in range(count):
        carried.log.append("abc\n")
    assert carried.finish(7) == expected
    if expected == 7:
        assert carried.log.text == "abc\n" * count


def test_text_replaces_the_result_and_records_do_not() -> None:
    for level, expected in ((1, -errno.ENOSPC), (17, -22)):
        carried = Case("prog-load", f"A 20 {level}", "-", "-").open()
        for _ in range(10):
            if isinstance(carried.log, TextLog):
                carried.log.append("a long line\n")
            else:
                carried.log.string("a long line")
        assert carried.finish(-22) == expected
        assert carried.finish(-22) == expected


def test_enospc_for_old_loops() -> None:
    case = Case("prog-load", "A 20 17", "-", "-")
    carried = open_carrier(case.command, case.memory, case.attr, case.size, enospc=True)
    assert carried.log.string("fits")  # type: ignore[union-attr]
    carried.log.string("and this does not")  # type: ignore[union-attr]
    assert carried.finish(0) == -errno.ENOSPC


def test_true_size_that_cannot_be_written() -> None:
    """Where the structure is gone by then: a fault for text, nothing for records."""
    for level, expected in ((1, -errno.EFAULT), (17, 7)):
        case = Case("prog-load", f"A 4096 {level}", "-", "-")
        carried: Any = case.open()
        del case.memory._regions[case.attr]
        assert carried.finish(7) == expected


def test_the_log_is_the_callers_memory() -> None:
    case = Case("prog-load", "A 4096 19", "-", "-")
    carried: Any = case.open()
    assert carried.carrier == "bpf-prog-load-log"
    assert case.buffers["A"][:6] == bytes(6)
    carried.log.error(-22, subsystem="core", message="why")
    carried.finish(-22)
    assert decode(case.buffers["A"]).records[0].text == "why"


def test_short_attributes_are_filled_up() -> None:
    case = Case("map-create", "- in 9, byte 3", "-", "-")
    assert case.open().attr == b"\0\0\0\1" + bytes(KNOWN - 4)
    free = open_carrier(case.command, case.memory, case.attr, case.size)
    assert free.attr == b"\0\0\0\1" + bytes(5)


def test_an_attribute_of_unknown_length_is_taken_as_it_is() -> None:
    case = Case("map-create", "- in 4096, byte 4095", "-", "-")
    carried = open_carrier(case.command, case.memory, case.attr, case.size)
    assert carried.attr == bytes(4095) + b"\1"


def test_the_other_byte_order() -> None:
    other = "big" if HOST == "little" else "little"
    memory = UserMemory()
    buffer = bytearray(64)
    address = memory.place(buffer)
    common = bytearray(24)
    for field, value in zip(CARRIERS["bpf-common-attr"].fields, (address, 64, 18), strict=False):
        NUMBERS[other][field.kind].pack_into(common, field.offset, value)  # type: ignore[index]
    carried = open_carrier(1 << 16, memory, 0, 0, memory.place(common), 24, byte_order=other)
    carried.log.string("hi")  # type: ignore[union-attr]
    carried.finish(0)
    assert decode(buffer, byte_order=other).records[0].message == "hi"
    assert NUMBERS[other]["u32"].unpack_from(common, 16) == (16,)  # type: ignore[index]


@given(
    st.integers(0, 1 << 32),
    st.binary(max_size=80),
    st.integers(-1, 5000),
    st.binary(max_size=40),
    st.integers(-1, 5000),
)
def test_any_arguments(command: Any, attr: Any, size: Any, common: Any, common_size: Any) -> None:
    """Any bytes give a log, none, or an errno of bpf(2)."""
    memory = UserMemory()
    at = [memory.place(bytearray(data) or bytearray(1)) for data in (attr, common)]
    try:
        carried = open_carrier(command, memory, at[0], size, at[1], common_size)
        result = carried.finish(5)
    except CarrierError as error:
        result = -error.errno
    assert result in (5, -errno.EINVAL, -errno.E2BIG, -errno.EFAULT)


def test_user_memory() -> None:
    memory = UserMemory()
    first = memory.place(bytearray(10))
    second = memory.place(bytearray(5000), 1 << 20)
    third = memory.place(bytearray(1))
    assert first > 0
    assert third >= second + 5000
    assert len(memory.view(second + 10, 4990)) == 4990
    for address, size in ((second + 10, 4991), (0, 1), (first - 1, 2), (first + 10, 1)):
        with pytest.raises(CarrierError, match=f"no {size} bytes at address") as caught:
            memory.view(address, size)
        assert caught.value.errno == errno.EFAULT
    for address in (0, -5, second, second + 4999, second - 4999):
        with pytest.raises(ValueError, match="is not free"):
            memory.place(bytearray(5000), address)
    with pytest.raises(CapacityError, match="read-only"):
        memory.place(b"read-only")


def test_log_is_finished_with_its_call() -> None:
    carried = Case("prog-load", "A 4096 17", "-", "-").open()
    carried.finish(0)
    with pytest.raises(CollectorError, match="finished"):
        carried.log.string("late")


def test_the_entry_of_the_page() -> None:
    """Its program is a bpf()-like entry: each row of the tables goes through it as they say.

    But for bytes behind the 168 that the tables' callee knows: the program's takes any number.
    """
    (program,) = re.findall(r"^```python\n(.*?)^```", DOCUMENT, re.DOTALL | re.MULTILINE)
    asked: list[Any] = []

    def do_command(command: int, attr: bytes, log: Any) -> int:
        asked.append((command, log))
        return 0

    names: dict[str, Any] = {"do_command": do_command}
    exec(compile(program, "carriers.md", "exec"), names)
    refused = 0
    for command, attribute, common, extended, outcome in CASES:
        if "byte 168" in attribute:
            continue
        asked.clear()
        case = Case(command, attribute, common, extended)
        result = names["bpf"](
            case.command, case.memory, case.attr, case.size, case.common, case.common_size
        )
        if hasattr(errno, outcome):
            refused += 1
            assert (result, asked) == (-getattr(errno, outcome), [])
        else:
            assert asked[0][0] == COMMANDS[command.split(" + ")[0]]
            assert (asked[0][1] is None) == (outcome == "none")
            assert result == 0 or " fault" in outcome
    assert 30 < refused < len(CASES) - 30
