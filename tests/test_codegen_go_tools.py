"""The generated package under Go's own tools: gofmt, vet, its tests, the race detector, fuzzing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tlvlog.codegen import Options, generate
from tlvlog.codegen.output import write
from tlvlog.codegen.vector_table import read_vectors

from tests.c_build import HERE, need
from tests.go_build import run_go
from tests.rust_build import schema

pytestmark = pytest.mark.once

VECTORS = HERE.parent / "spec" / "vectors"
COMMITTED = HERE.parent / "codegen" / "generated" / "go"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the committed package."""
    return Path(shutil.copytree(COMMITTED, tmp_path / "package"))


def test_the_committed_package_passes_its_own_tests(package: Path) -> None:
    """Every vector, the examples, no allocation on the walk; and vet finds nothing."""
    said = run_go(["test", "-count=1", "-v", "."], package)
    assert "--- PASS: TestVectors/" in said
    assert "--- PASS: TestTheWalkAllocatesNothing" in said
    assert "--- PASS: ExampleNewError" in said
    assert run_go(["vet", "./..."], package) == ""


@pytest.mark.long
def test_the_race_detector_finds_nothing(package: Path) -> None:
    """The tests under the race detector, which needs cgo and a C compiler."""
    need("gcc")
    run_go(["test", "-race", "-count=1", "-run", "TestVectors$|Example", "."], package)


@pytest.mark.long
@pytest.mark.parametrize("target", ["FuzzReader", "FuzzWriter", "FuzzExtAck"])
def test_a_short_fuzz(package: Path, target: str) -> None:
    """Go's own fuzzer finds nothing in the first thousands of inputs."""
    said = run_go(["test", "-run", "xxx", f"-fuzz={target}$", "-fuzztime=3000x", "."], package)
    assert "PASS" in said


@pytest.mark.parametrize("name", ["garden", "post-office", "device"])
def test_the_package_of_a_made_up_schema(tmp_path: Path, name: str) -> None:
    """Whatever the schema, gofmt and vet have nothing to say, and its tests pass."""
    vectors = tuple(read_vectors(VECTORS, "device.yaml")) if name == "device" else ()
    write(generate(schema(name), "go", Options(vectors=vectors)), tmp_path)
    assert run_go(["-l", "."], tmp_path, "gofmt") == ""
    assert run_go(["vet", "./..."], tmp_path) == ""
    run_go(["test", "-count=1", "."], tmp_path)


def test_the_committed_package_is_formatted() -> None:
    """gofmt has nothing to change, and the package needs nothing but the standard library."""
    assert run_go(["-l", "."], COMMITTED, "gofmt") == ""
    assert "require" not in (COMMITTED / "go.mod").read_text()
    standard = {"bytes", "encoding/binary", "encoding/hex", "errors", "fmt", "io", "math",
                "runtime", "sort", "strconv", "strings", "syscall", "testing", "unicode",
                "unicode/utf8"}  # fmt: skip
    imported = run_go(["list", "-f", '{{join .Imports "\\n"}}', "."], COMMITTED).split()
    assert set(imported) <= standard
