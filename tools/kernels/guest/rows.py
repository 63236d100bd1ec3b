"""The rows of docs/carriers.md that a kernel of today can be asked, as real calls.

Left out are those of logs of records (no kernel has them), the bits 1 << 17 and
1 << 31, and for kernels before 7.2 those with the common structure.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tlvlog.kernel import has_common_attr
from tlvlog.schema import builtin
from tlvlog.wire import HOST, NUMBERS

Answers = dict[str, object]

PAGE = 4096
FILL = 0xEE
_CARRIERS = builtin().carrier_by_name
_COMMANDS = {"prog-load": 5, "btf-load": 18, "map-create": 0}
_INSIDE = {"prog-load": "bpf-prog-load-log", "btf-load": "bpf-btf-load-log"}
_BPF = {"x86_64": 321}.get(os.uname().machine, 280)
_HEAD = ["command", "attribute", "common", "extended", "outcome"]
# r0 is never written: refused with EACCES, so that no other refusal is taken for this one.
_REFUSED = bytes((0x95, 0, 0, 0, 0, 0, 0, 0))


@dataclass(frozen=True)
class Row:
    command: str
    attribute: str
    common: str
    extended: str
    outcome: str

    @property
    def is_askable(self) -> bool:
        bits = self.command.split(" + ")[1:]
        levels = re.findall(r"[ABX0] \d+ (\d+)", f"{self.attribute} {self.common}")
        return (
            set(bits) <= ({"16"} if has_common_attr() else set())
            and self.extended == "-"
            and not any(int(level) & 0x30 for level in levels if int(level) < 99)
        )

    def __str__(self) -> str:
        return " | ".join((self.command, self.attribute, self.common))


def rows_of(document: Path) -> list[Row]:
    found, head = [], None
    for line in document.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|"):
            head = None
        elif head is None:
            head = cells
        elif head == _HEAD and set(cells) != {"---"}:
            found.append(Row(*cells))
    return found


class Pages:
    """Anonymous memory whose end is the end of the mapping, so that a byte more faults."""

    def __init__(self, size: int, fill: int = 0) -> None:
        count = -(-max(size, 1) // PAGE)
        # The page behind it is mapped, and then not any more.
        self._map = mmap.mmap(-1, (count + 1) * PAGE)
        first = ctypes.addressof(ctypes.c_char.from_buffer(self._map))
        libc = ctypes.CDLL(None, use_errno=True)
        libc.munmap(ctypes.c_void_p(first + count * PAGE), PAGE)
        self.size = size
        self.address = first + count * PAGE - size
        self.write(0, bytes([fill]) * size)

    def write(self, offset: int, data: bytes) -> None:
        ctypes.memmove(self.address + offset, data, len(data))

    def read(self, offset: int, size: int) -> bytes:
        return ctypes.string_at(self.address + offset, size)


class Trial:
    """One row as a call: its memory, and what the kernel did with it."""

    def __init__(self, row: Row) -> None:
        self.row = row
        name, *bits = row.command.split(" + ")
        self.name = name
        self.command = _COMMANDS[name] | sum(1 << int(bit) for bit in bits)
        self.buffers = {letter: Pages(PAGE, FILL) for letter in "AB"}
        gone = Pages(PAGE)
        self.addresses = {letter: pages.address for letter, pages in self.buffers.items()}
        # Behind a mapping's end there is nothing.
        self.addresses |= {"X": gone.address + PAGE, "0": 0}
        self._kept = gone
        inside = _CARRIERS.get(_INSIDE.get(name, ""))
        size = inside.size if inside else 72
        self.outputs: dict[str, tuple[Pages, int]] = {}
        self.attr, self.attr_size = self._structure(row.attribute, inside, size, self._own())
        common = _CARRIERS["bpf-common-attr"]
        self.common: Pages | int = 0
        self.common_size = 0
        if row.common != "-":
            self.common, self.common_size = self._structure(row.common, common, common.size, b"")
        for where, structure, carrier in (
            ("attribute", self.attr, inside),
            ("common", self.common, common),
        ):
            if isinstance(structure, Pages) and carrier is not None:
                offset = next(f.offset for f in carrier.fields if f.output)
                if offset + 4 <= structure.size:
                    self.outputs[where] = structure, offset

    def _own(self) -> bytes:
        """The command's own fields: what the kernel refuses late, or accepts."""
        if self.name == "prog-load":
            self._code, self._license = Pages(8), Pages(4)
            self._code.write(0, _REFUSED)
            self._license.write(0, b"GPL\0")
            parts = (1).to_bytes(4, "little") + (1).to_bytes(4, "little")
            return parts + b"".join(
                p.address.to_bytes(8, "little") for p in (self._code, self._license)
            )
        if self.name == "btf-load":
            self._code = Pages(24)
            return self._code.address.to_bytes(8, "little") + bytes(8) + b"\x18\0\0\0"
        return b"".join(n.to_bytes(4, "little") for n in (2, 4, 8, 1))

    def _structure(self, cell: str, carrier: object, size: int, own: bytes) -> tuple[Any, ...]:
        found = re.fullmatch(
            r"(-|unmapped|null|(?P<buffer>[ABX0]) (?P<size>\d+) (?P<level>\d+))"
            r"( in (?P<passed>\d+))?(, byte (?P<byte>\d+))?",
            cell,
        )
        assert found, cell
        passed = int(found["passed"] or size)
        if found[1] == "null":
            return 0, passed
        if found[1] == "unmapped":
            return self.addresses["X"], passed
        data = bytearray(max(passed, 1))
        data[: len(own)] = own[:passed]
        if found["buffer"] and carrier:
            values = {
                "log-buf": self.addresses[found["buffer"]],
                "log-size": int(found["size"]),
                "log-level": int(found["level"]),
            }
            for field in carrier.fields:  # type: ignore[attr-defined]
                if field.name in values:
                    value = NUMBERS[HOST][field.kind].pack(values[field.name])
                    if field.offset + len(value) <= passed:
                        data[field.offset : field.offset + len(value)] = value
        if found["byte"] and int(found["byte"]) < passed:
            data[int(found["byte"])] = 1
        pages = Pages(len(data))
        pages.write(0, bytes(data))
        return pages, passed

    def _call(self) -> int:
        libc = ctypes.CDLL(None, use_errno=True)
        arguments = [
            structure.address if isinstance(structure, Pages) else structure
            for structure in (self.attr, self.common)
        ]
        result = libc.syscall(
            ctypes.c_long(_BPF), ctypes.c_long(self.command),
            ctypes.c_void_p(arguments[0]), ctypes.c_size_t(self.attr_size),
            ctypes.c_void_p(arguments[1]), ctypes.c_size_t(self.common_size),
        )  # fmt: skip
        if result >= 0:
            os.close(result)
        return 0 if result >= 0 else ctypes.get_errno()

    def observed(self) -> str:
        number = self._call()
        if self.name == "map-create" and not number:
            # It is accepted; the same with a type that is not must say so.
            assert isinstance(self.attr, Pages)
            if self.attr_size >= 4:
                self.attr.write(0, (9999).to_bytes(4, "little"))
                self._call()
            return self._seen("none")
        name = errno.errorcode.get(number, "accepted")
        # What the refused program or BTF is answered with, once the carriers are sound.
        late = {"prog-load": ("EACCES", "ENOSPC"), "btf-load": ("EINVAL",)}.get(self.name, ())
        if name == "EFAULT":
            return name
        seen = self._seen("none")
        if seen != "none" or (name in late and name != "EINVAL"):
            return seen
        if self.attr_size == 0:
            return "none"  # a program without instructions: E2BIG, and no carrier to blame
        return name

    def _seen(self, otherwise: str) -> str:
        """Which buffer has text, and where a true size was written."""
        places = [
            f"text {letter}"
            for letter, pages in self.buffers.items()
            if pages.read(0, 1) != bytes([FILL])
        ]
        sizes = [
            where for where, (pages, offset) in self.outputs.items() if any(pages.read(offset, 4))
        ]
        if not places and not sizes:
            return otherwise
        return f"{''.join(places) or 'text probe'}, true size to {''.join(sizes) or 'nobody'}"


def expected(row: Row) -> str:
    """The row's outcome as far as it can be seen from outside."""
    if "fault" in row.outcome:
        return "EFAULT"
    if row.outcome == "text probe, true size to nobody":
        return "none"
    return re.sub(r"(text [AB]) \d+", r"\1", row.outcome)


def carriers() -> Answers:
    rows = [row for row in rows_of(Path(__file__).parent / "carriers.md") if row.is_askable]
    differing = {}
    for row in rows:
        seen = Trial(row).observed()
        if seen != expected(row):
            differing[str(row)] = f"{seen}; the page says {expected(row)}"
    return {"rows asked": len(rows), "differing": differing}
