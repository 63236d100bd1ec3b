"""Where types are kept: raw, in ELF files of either class and order, split on a base inside."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.btf_blobs import Blob
from tests.live_kernel import need_btf, need_linux
from tlvlog.btf import BtfError, open_btf, parse_btf

DATA = Path(__file__).parent / "data" / "core" / "btf"


def elf(sections: dict[str, bytes], *, bits: int = 64, order: str = "<") -> bytes:
    """An ELF file of these sections and nothing else."""
    names = b"\0"
    rows = [(0, 0, 0, 0)]
    body = b""
    start = 64 if bits == 64 else 52
    for name, data in {**sections, ".shstrtab": b""}.items():
        at = len(names)
        names += name.encode() + b"\0"
        rows.append((at, 1, start + len(body), len(data)))
        body += data
    rows[-1] = (rows[-1][0], 3, start + len(body), len(names))
    body += names
    ident = b"\x7fELF" + bytes([bits // 32, 1 if order == "<" else 2, 1]) + bytes(9)
    table = start + len(body)
    if bits == 64:
        head = struct.pack(f"{order}HHIQQQIHHHHHH", 1, 62, 1, 0, 0, table, 0, 64, 0, 0, 64,
                           len(rows), len(rows) - 1)  # fmt: skip
        row = f"{order}IIQQQQIIQQ"
    else:
        head = struct.pack(f"{order}HHIIIIIHHHHHH", 1, 3, 1, 0, 0, table, 0, 52, 0, 0, 40,
                           len(rows), len(rows) - 1)  # fmt: skip
        row = f"{order}IIIIIIIIII"
    rest = b"".join(
        struct.pack(row, name, kind, 0, 0, at, size, 0, 0, 1, 0) for name, kind, at, size in rows
    )
    return ident + head + body + rest


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize(("order", "name"), [("<", "base"), (">", "base-big-endian")])
def test_the_section_of_an_elf_file(bits: int, order: str, name: str) -> None:
    """Both classes, both orders; the class says how large a pointer is."""
    data = (DATA / f"{name}.btf").read_bytes()
    btf = parse_btf(elf({".text": b"xyz", ".BTF": data}, bits=bits, order=order))
    assert [btf.type_name(id) for id in btf.own_ids()] == ["int", "base_s"]
    assert btf.pointer_size == bits // 8


def test_distilled_types_are_the_base() -> None:
    """A module that brings what its ids count from is read with that, or put onto a kernel."""
    base, split = ((DATA / f"{name}.btf").read_bytes() for name in ("base", "split"))
    file = elf({".BTF": split, ".BTF.base": base})
    kernel = Blob()
    kernel.struct("base_s", 4, ("a", kernel.typedef("u32", kernel.integer()), 0))
    for given, first in ((None, 3), (parse_btf(kernel.blob()), 4)):
        btf = parse_btf(file, base=given, name="module")
        assert btf.first_id == first
        assert [btf.type(member.type).title for member in btf.members(first)] == [
            "struct base_s",
            "ptr <anon>",
        ]
    with pytest.raises(BtfError, match="the base needs"):
        parse_btf(file, base=parse_btf(Blob().blob()))


@pytest.mark.parametrize("data", [b"", b"\x7fELF", elf({".text": b""}), b"\x7fELF\3\3" + bytes(60)])
def test_files_without_types(data: bytes) -> None:
    with pytest.raises(BtfError):
        parse_btf(data)


@pytest.mark.live
def test_the_running_kernel_is_mapped() -> None:
    need_btf()
    assert open_btf().damage is None
    assert len(open_btf()) > 1000


def test_what_cannot_be_mapped_takes_no_more_than_it_is(tmp_path: Path) -> None:
    """As a kernel's own types before Linux 6.16: read where there is little memory."""
    need_linux()
    pipe = tmp_path / "types"
    os.mkfifo(pipe)
    data = (DATA / "base.btf").read_bytes()
    program = (
        "import resource, sys\n"
        "from tlvlog.btf import open_btf\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "print(len(open_btf(sys.argv[1])))\n"
    )
    command = [sys.executable, "-c", program, str(pipe)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as reader:
        pipe.write_bytes(data)
        out, _ = reader.communicate(timeout=60)
    assert out == f"{len(parse_btf(data))}\n"
