"""codegen: a schema of two reasons that extends `core` generates small files, in every target."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.output import write
from tlvlog.codegen.targets import TARGETS

from tests.c_build import HERE, WARNINGS, need
from tests.go_build import run_go
from tests.rust_build import run
from tlvlog.loader import load_schema
from tlvlog.schema import Schema

pytestmark = pytest.mark.once
GUIDE = HERE.parent / "docs" / "adopting.md"
SPEC = """\
tlvlog-spec: 1
extends: core
name: valve
version: 1
license: MIT
doc: What the valve refuses.
subsystems:
  - number: 0x8000
    name: valve
    doc: The valve.
    reasons:
      - number: 1
        name: stuck
        template: "valve {valve} is stuck"
        arguments: [{name: valve, kind: u64, doc: Its number.}]
        doc: The valve does not move.
      - {number: 2, name: no-pressure, template: no pressure, doc: Nothing flows.}
"""
# Bytes of all files of a target, with room: most of the large ones is code, which grows.
MOST = {
    "c": 21_500,
    "c-fuzz": 15_000,
    "c-log": 130_000,
    "c-reasons": 18_500,
    "go": 120_000,
    "jsonschema": 32_000,
    "kaitai": 8_000,
    "markdown": 22_500,
    "python": 32_500,
    "syzlang": 6_000,
    "rust": 170_000,
    "wireshark": 49_000,
}
# What a maintainer of another subsystem would ask about.
FOREIGN = re.compile(
    r"struct bpf_|BPF_(EXTENDED|COMMON|PROG|BTF)|extack|verifier.statistics|core.relocation"
    r"|fscontext|libbpf",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def valve(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    path = tmp_path_factory.mktemp("spec") / "valve.yaml"
    path.write_text(SPEC, encoding="utf-8")
    return load_schema(path)


def test_every_target_has_a_bound() -> None:
    assert set(MOST) | {"builtin", "tables"} == set(TARGETS)


@pytest.mark.parametrize("target", sorted(MOST))
def test_it_is_small_and_its_own(valve: Schema, target: str) -> None:
    files = generate(valve, target)
    assert sum(len(file.text.encode()) for file in files) < MOST[target]
    for file in files:
        found = FOREIGN.search(file.text)
        assert not found, f"{file.name}: {found}"


def test_the_c_compiles(valve: Schema, tmp_path: Path) -> None:
    """The uapi header as C90, the rest as C11; there are no carriers to ask for."""
    gcc = need("gcc")
    for target in ("c", "c-log", "c-reasons"):
        write(generate(valve, target), tmp_path)
    assert "CARRIER" not in (tmp_path / "valve.h").read_text()
    (tmp_path / "all.c").write_text(
        '#include <stdio.h>\n#include "valve_log.h"\n#include "valve_reasons.h"\n'
        "VALVE_DEFINE_CURRENT;\n"
        "int main(void)\n{\n\tunsigned char memory[64];\n\tstruct valve_writer w;\n\n"
        "\tvalve_init(&w, memory, sizeof(memory), VALVE_KEEP_HEAD, 0);\n\tvalve_current = &w;\n"
        "\tvalve_explain_valve_stuck(-5, 7);\n"
        "\tfwrite(memory, 1, valve_finish(&w), stdout);\n\treturn 0;\n}\n"
    )
    run([gcc, "-std=c90", *WARNINGS, "-c", "valve_check.c", "-o", "check.o"], tmp_path)
    run([gcc, "-std=gnu11", *WARNINGS, "all.c", "-o", "all"], tmp_path)
    done = subprocess.run([str(tmp_path / "all")], capture_output=True, check=True)
    (tmp_path / "log").write_bytes(done.stdout)
    write(generate(valve, "python"), tmp_path)
    program = "import valve; print(valve.decode(open('log', 'rb').read()).records[0].text)"
    assert run([sys.executable, "-c", program], tmp_path) == "valve 7 is stuck\n"


def test_the_package_for_go(valve: Schema, tmp_path: Path) -> None:
    write(generate(valve, "go"), tmp_path)
    assert run_go(["-l", "."], tmp_path, "gofmt") == ""
    assert run_go(["vet", "./..."], tmp_path) == ""
    run_go(["test", "-count=1", "."], tmp_path)


def test_the_crate_for_rust(valve: Schema, tmp_path: Path) -> None:
    """It compiles without a warning, and rustfmt has nothing to change."""
    write(generate(valve, "rust"), tmp_path)
    flags = ["--edition=2021", "--crate-type=rlib", "--crate-name=valve", "-Dwarnings"]
    run([need("rustc"), *flags, "-o", str(tmp_path / "out.rlib"), "src/lib.rs"], tmp_path)
    assert run([need("rustfmt"), "--check", "--edition=2021", "src/lib.rs"], tmp_path) == ""


def test_the_decision_tells_the_sizes_of_the_guide(tmp_path: Path) -> None:
    """docs/decisions/0021-own-only.md: its table is what the example of the guide generates."""
    page = (HERE.parent / "docs" / "decisions" / "0021-own-only.md").read_text()
    (spec,) = re.findall(
        r"<!-- file: lamp.yaml -->\n```yaml\n(.*?)^```", GUIDE.read_text(), re.DOTALL | re.MULTILINE
    )
    assert "extends: core" in spec
    rows = re.findall(r"^\| (\S+): .*? \| ([\d,]+) \| ([\d,]+) \|$", page, re.MULTILINE)
    assert len(rows) == 8
    for base, column in (("tlvlog", 1), ("core", 2)):
        path = tmp_path / "lamp.yaml"
        path.write_text(spec.replace("extends: core", f"extends: {base}"))
        schema = load_schema(path)
        for row in rows:
            files = generate(schema, row[0])
            size = sum(len(f.text.encode()) for f in files if not f.name.endswith("_check.c"))
            told = int(row[column].replace(",", ""))
            assert 0.9 < size / told < 1.1, (row[0], base, size)
