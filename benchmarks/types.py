"""Types and CO-RE beside libbpf, loaded into this process, and beside bpftool.

Left out, and said so, where there is no libbpf, no bpftool or no BTF of the kernel.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tlvlog._native.accelerator import core
from tlvlog.btf import flavours, open_btf, open_objects
from tlvlog.btf.core import minimise, resolve
from tlvlog.kernel.bpf.check import check_bpf
from tlvlog.kernel.bpf.types import types_in

from .harness import Result, Row, measure
from .programs import processor_time, result_of

_VMLINUX = "/sys/kernel/btf/vmlinux"
_OBJECT = Path(__file__).parent.parent / "tests" / "data" / "core" / "objects" / "kinds.bpf.o"
_STRUCT = 4
_ROUNDS = 9
# A tenth of what the check took when every type was decoded: 100 ms, 20 times libbpf's parse then.
_CHECK_MAX = 2.0


def results() -> Iterator[Result]:
    """One row for each promise of docs/performance.md about types."""
    if not Path(_VMLINUX).exists():
        print("types: not measured, the kernel has no BTF", file=sys.stderr)
        return
    name = ctypes.util.find_library("bpf")
    if name is None:
        print("types: libbpf is not installed: left out", file=sys.stderr)
    else:
        yield from map(measure, _rows(ctypes.CDLL(name)))
    if shutil.which("bpftool") is None:
        print("types: bpftool is not installed: left out", file=sys.stderr)
    else:
        yield _whole()


def _rows(libbpf: ctypes.CDLL) -> Iterator[Row]:
    libbpf.btf__parse_raw.restype = ctypes.c_void_p
    libbpf.btf__free.argtypes = [ctypes.c_void_p]
    libbpf.btf__find_by_name_kind.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    path = _VMLINUX.encode()
    types = open_btf(_VMLINUX)
    theirs = libbpf.btf__parse_raw(path)

    def parse() -> None:
        libbpf.btf__free(libbpf.btf__parse_raw(path))

    def find() -> int:
        return int(libbpf.btf__find_by_name_kind(theirs, b"no_such_structure", _STRUCT))

    limit = 7.0 if core is None else 0.3
    yield Row(
        "the types of vmlinux, indexed", "libbpf's parse", lambda: open_btf(_VMLINUX), parse, limit
    )
    yield Row(
        "one name with its flavours",
        "libbpf's linear find",
        lambda: flavours(types, ["no_such_structure"]),
        find,
        None if core is None else 1.0,
    )
    yield Row("the check of a bare EINVAL, all of it", "libbpf's parse", _check, parse, _CHECK_MAX)


def _check() -> None:
    check_bpf(22, b"\xff" * 4 + b"\1" * 8, errno=22, types=types_in(open_btf(_VMLINUX)))


def _decide() -> bytes:
    kernel = open_btf(_VMLINUX)
    targets = [t for o in open_objects(_OBJECT) for t in resolve(o, kernel).targets]
    return minimise(kernel, targets)


def _whole() -> Result:
    """24 decisions and the minimised BTF: our processor time, and the tool's whole process."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["bpftool", "gen", "min_core_btf", _VMLINUX, f"{folder}/min.btf", str(_OBJECT)]
        ours, peer = [], []
        for _ in range(_ROUNDS):
            before = processor_time(resource.RUSAGE_SELF)
            _decide()
            ours.append(processor_time(resource.RUSAGE_SELF) - before)
            before = processor_time(resource.RUSAGE_CHILDREN)
            subprocess.run(command, check=True, capture_output=True)
            peer.append(processor_time(resource.RUSAGE_CHILDREN) - before)
    limit = 3.0 if core is None else 0.7
    row = Row("24 decisions, and minimising", "bpftool's process", _decide, _decide, limit)
    return result_of(row, ours, peer)
