"""A load that fails on a poisoned instruction: the field is named, wherever the object is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.exec_run import run
from tests.live_kernel import need_bpf, need_btf

OBJECT = Path(__file__).parent / "data" / "core" / "docs" / "missing.bpf.o"
# A loader: takes the object's instructions as they must be on this kernel, and loads them.
LOADER = """
import sys
from tlvlog.btf import open_btf
from tlvlog.btf.bpf_object import bpf_objects
from tlvlog.btf.core import resolve
from tlvlog.kernel.bpf.calls import bpf_prog_load
data = {data}
(object,) = bpf_objects(data, "object")
code = bytes(resolve(object, open_btf()).code["perf_event"])
bpf_prog_load(code, prog_type=7, name="missing", level=1)
"""
pytestmark = [pytest.mark.live, pytest.mark.once]


@pytest.mark.parametrize("where", ["argument", "memory"])
def test_the_field_is_named(where: str, tmp_path: Path) -> None:
    """The object is a file among the arguments, or lies in memory only."""
    need_bpf()
    need_btf()
    arguments = []
    data = f"open({str(OBJECT)!r}, 'rb').read()"
    if where == "argument":
        arguments = [str(OBJECT)]
        data = "open(sys.argv[1], 'rb').read()"
    program = LOADER.format(data=data)
    done = run(tmp_path, "--", sys.executable, "-c", program, *arguments)
    assert done.status == 0
    assert "core-relocation-failed" in done.report
    assert "`task_struct.pidd` is not in this kernel; did you mean `pid`" in done.report
    assert "missing.bpf.c:11" in done.report
