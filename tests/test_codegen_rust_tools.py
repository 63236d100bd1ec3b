"""The generated crate under Rust's own tools: rustfmt, clippy, its tests and its examples."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tlvlog.codegen import Options, generate
from tlvlog.codegen.output import write
from tlvlog.codegen.vector_table import read_vectors

from tests.c_build import HERE, need
from tests.rust_build import run, schema, with_debian_crates

pytestmark = pytest.mark.once

VECTORS = HERE.parent / "spec" / "vectors"
COMMITTED = HERE.parent / "codegen" / "generated" / "rust"
SERDE = """
[dev-dependencies]
rmp-serde = "1"
"""
SERDE_TEST = """//! A log as MessagePack.
use tlvlog::{json::Json, Reader};

#[test]
fn serde_says_what_json_says() {
    let log = %s;
    let packed = rmp_serde::to_vec(&Json(Reader::new(&log))).unwrap();
    std::fs::write("packed", packed).unwrap();
}
"""


def cargo(directory: Path, *arguments: str) -> str:
    """What cargo prints, whose target directory is the crate's own."""
    environment = {key: value for key, value in os.environ.items() if key != "CARGO_TARGET_DIR"}
    return run([need("cargo"), *arguments], directory, env=environment)


@pytest.fixture
def crate(tmp_path: Path) -> Path:
    """A copy of the committed crate that needs no network."""
    directory = tmp_path / "crate"
    shutil.copytree(COMMITTED, directory)
    with_debian_crates(directory)
    return directory


def test_the_committed_crate_passes_its_own_tests(crate: Path) -> None:
    """Every vector, the examples of the documentation, and clippy's pedantic lints."""
    said = cargo(crate, "test", "--offline", "--features", "std")
    assert said.count("test result: ok") == 3
    assert "every_vector_means_what_it_says ... ok" in said
    features = ["--all-features"] if (crate / ".cargo").exists() else []
    lints = ["--", "-D", "warnings"]
    cargo(crate, "clippy", "--offline", "--all-targets", *features, *lints)
    log = bytes.fromhex("0100020000006869" + "0200020000000000")
    command = ["cargo", "run", "-q", "--offline", "--example", "decode", "--", "--hex"]
    done = subprocess.run(
        command, cwd=crate, input=f"{log.hex()}\n{log[:10].hex()}\n", capture_output=True, text=True
    )
    whole, cut = map(json.loads, done.stdout.splitlines())
    assert (whole["state"], whole["records"][0]["message"]) == ("complete", "hi")
    assert (cut["state"], done.returncode) == ("unterminated", 3)
    assert done.stderr == "byte 8: 6 bytes expected, found 2\n"


@pytest.mark.parametrize("name", ["tlvlog", "garden", "post-office", "device"])
def test_every_crate_is_formatted(tmp_path: Path, name: str) -> None:
    """Whatever the schema, rustfmt has nothing to change."""
    vectors = tuple(read_vectors(VECTORS, "device.yaml")) if name == "device" else ()
    write(generate(schema(name), "rust", Options(vectors=vectors)), tmp_path)
    assert cargo(tmp_path, "fmt", "--check") == ""


@pytest.mark.long
def test_the_crate_of_a_made_up_schema(tmp_path: Path) -> None:
    """A schema with every kind: its own vectors, its documentation, clippy."""
    vectors = tuple(read_vectors(VECTORS, "device.yaml"))
    write(generate(schema("device"), "rust", Options(vectors=vectors)), tmp_path)
    with_debian_crates(tmp_path)
    assert cargo(tmp_path, "test", "--offline").count("test result: ok") == 3
    cargo(tmp_path, "clippy", "--offline", "--", "-D", "warnings")


@pytest.mark.long
def test_serde_says_what_json_says(crate: Path) -> None:
    """With the feature `serde` a log as MessagePack holds what its JSON form holds."""
    if not (crate / ".cargo").exists():
        pytest.skip("no serde: install librust-serde-dev and librust-rmp-serde-dev")
    msgpack = pytest.importorskip("msgpack")
    vector = json.loads((VECTORS / "valid" / "attributes-all-big.json").read_text())
    with (crate / "Cargo.toml").open("a") as manifest:
        manifest.write(SERDE)
    numbers = list(bytes.fromhex(vector["wire"]))
    (crate / "tests" / "packed.rs").write_text(SERDE_TEST % numbers)
    cargo(crate, "test", "--offline", "--features", "serde", "--test", "packed")
    packed = msgpack.unpackb((crate / "packed").read_bytes())
    # Numbers that JSON has as text are numbers here.
    assert json.dumps(packed).replace('"', "") == json.dumps(vector["log"]).replace('"', "")


def test_it_needs_no_standard_library(tmp_path: Path) -> None:
    """The crate compiles for itself, with warnings as errors, and forbids unsafe code."""
    flags = ["--edition=2021", "--crate-type=rlib", "-Dwarnings", "-o", str(tmp_path / "out.rlib")]
    run([need("rustc"), *flags, "src/lib.rs"], COMMITTED)
    text = (COMMITTED / "src" / "lib.rs").read_text()
    assert "#![no_std]" in text
    assert "#![forbid(unsafe_code)]" in text
    for path in COMMITTED.rglob("src/*.rs"):
        code = path.read_text().split("#[cfg(test)]")[0]
        lines = [line for line in code.splitlines() if not line.lstrip().startswith("//")]
        assert not [line for line in lines if ".unwrap()" in line or ".expect(" in line], path
