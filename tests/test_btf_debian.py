"""Objects as distributions ship them, against this kernel: equal to bpftool, one by one.

Most of them are carved out of the executables that carry them as skeletons.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live_kernel import need_btf, need_program
from tlvlog.btf import BpfObject, Btf, BtfError, open_btf, open_objects
from tlvlog.btf.core import debug_text, minimise, resolve
from tlvlog.btf.show import type_to_json

PACKAGES = ("libbpf-tools", "xdp-tools", "libxdp1", "golang-github-cilium-ebpf-dev")
VMLINUX = Path("/sys/kernel/btf/vmlinux")
pytestmark = [pytest.mark.once, pytest.mark.live]


def files_of(package: str) -> list[Path]:
    need_program("dpkg")
    done = subprocess.run(["dpkg", "-L", package], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"the Debian package {package} is not installed")
    paths = map(Path, done.stdout.split("\n"))
    kept = {".o", ".elf", "bin", "sbin"}
    return [p for p in paths if p.is_file() and kept & {p.suffix, *p.parts}]


def objects_of(package: str) -> Iterator[tuple[BpfObject, bytes]]:
    """Each object once, with its bytes."""
    seen = set()
    for path in files_of(package):
        try:
            found = open_objects(path)
        except BtfError:
            continue
        for object in found:
            if object.order != sys.byteorder:
                continue  # libbpf reads its own byte order only
            data = bytes(object.elf.data[: object.elf.end()])
            if (digest := hashlib.sha256(data).digest()) not in seen:
                seen.add(digest)
                yield object, data


@pytest.fixture(scope="module")
def kernel() -> Btf:
    need_btf()
    return open_btf(VMLINUX)


@pytest.mark.parametrize("package", PACKAGES)
def test_objects_are_decided_as_bpftool_does(package: str, kernel: Btf, tmp_path: Path) -> None:
    need_program("bpftool")
    file, out = tmp_path / "object.bpf.o", tmp_path / "min.btf"
    count = 0
    for object, data in objects_of(package):
        file.write_bytes(data)
        out.unlink(missing_ok=True)
        done = subprocess.run(
            ["bpftool", "-d", "gen", "min_core_btf", VMLINUX, out, file],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        said = [line for line in done.stderr.splitlines() if line.startswith("libbpf: ")]
        found = resolve(object, kernel)
        assert debug_text(found.decisions).splitlines() == said, object.name
        if "section .BTF.ext not found" in done.stderr:
            continue  # nothing to decide
        assert (done.returncode == 0) is not any(d.verdict == 4 for d in found.decisions)
        if done.returncode == 0:
            assert minimise(kernel, found.targets) == out.read_bytes(), object.name
        count += 1
    assert count > 3


def test_every_type_is_what_bpftool_shows(kernel: Btf) -> None:
    """All of the running kernel's types; bpftool extends unsigned enumerators by their sign."""
    need_program("bpftool")
    done = subprocess.run(
        ["bpftool", "-j", "btf", "dump", "file", VMLINUX],
        capture_output=True,
        check=False,
        timeout=120,
    )
    shown = json.loads(done.stdout)["types"]
    assert len(shown) == len(kernel.own_ids())
    wrong = 0
    for entry in shown:
        ours = type_to_json(kernel, entry["id"])
        if entry != ours:
            assert entry["kind"] == "ENUM", (entry, ours)
            for value in ours["values"]:
                if value["val"] >= 1 << 31:
                    value["val"] += 0xFFFF_FFFF << 32
            wrong += 1
            assert entry == ours
    assert wrong < 100
