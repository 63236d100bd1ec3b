"""The readers in Python, C, Rust, Go and Kaitai pass the kit; a fault in any of them is found."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.go import package_name
from tlvlog.codegen.output import write

from tests.c_build import need, prefix_of
from tests.command_run import Run
from tests.go_build import run_go
from tests.rust_build import run as run_program
from tests.rust_build import schema
from tests.test_codegen_kaitai import compile_declaration

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parent.parent
ADAPTERS = ROOT / "examples" / "conform"
ALL = ("reader", "writer", "extended-errors")


class Fault(NamedTuple):
    """A mistake to plant: in a file, what is replaced, by what, and the clause that is broken."""

    file: str
    old: str
    new: str
    clause: str

    def plant(self, directory: Path) -> None:
        path = directory / self.file
        text = path.read_text()
        assert text.count(self.old) >= 1, f"{self.file} holds no {self.old!r}"
        path.write_text(text.replace(self.old, self.new))


Build = Callable[[Path, str, Fault | None], list[str]]


def in_python(directory: Path, name: str, fault: Fault | None) -> list[str]:
    """The package itself, or a copy of it."""
    adapter = str(ADAPTERS / "reader.py")
    if fault is None:
        return [sys.executable, adapter]
    shutil.copytree(ROOT / "tlvlog", directory / "tlvlog", ignore=shutil.ignore_patterns("*.so"))
    (directory / "spec").symlink_to(ROOT / "spec")
    fault.plant(directory)
    program = f"import sys; sys.path.insert(0, {str(directory)!r}); exec(open({adapter!r}).read())"
    return [sys.executable, "-c", program]


def in_c(directory: Path, name: str, fault: Fault | None) -> list[str]:
    compiler = need("gcc")
    for target in ("c", "c-log", "c-reasons"):
        write(generate(schema(name), target), directory)
    if fault:
        fault.plant(directory)
    flags = ["-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined"]
    source = str(ADAPTERS / "c" / "conform.c")
    run_program([compiler, *flags, "-I.", source, "-o", "run"], directory)
    return [str(directory / "run")]


def in_rust(directory: Path, name: str, fault: Fault | None) -> list[str]:
    rustc = need("rustc")
    write(generate(schema(name), "rust"), directory)
    if fault:
        fault.plant(directory)
    crate = prefix_of(schema(name).name)
    flags = ["--edition=2021", "-Copt-level=1", "-Cdebug-assertions=on", "--cap-lints=warn"]
    run_program(
        [rustc, *flags, "--crate-type=rlib", f"--crate-name={crate}", "src/lib.rs"], directory
    )
    program = (ADAPTERS / "rust" / "main.rs").read_text().replace("tlvlog::", f"{crate}::")
    (directory / "run.rs").write_text(program)
    run_program([rustc, *flags, f"--extern={crate}=lib{crate}.rlib", "run.rs"], directory)
    return [str(directory / "run")]


def in_go(directory: Path, name: str, fault: Fault | None) -> list[str]:
    need("go")
    package = package_name(prefix_of(schema(name).name))
    write(generate(schema(name), "go"), directory)
    if fault:
        fault.plant(directory)
    (directory / "conform").mkdir()
    program = (ADAPTERS / "go" / "main.go").read_text()
    program = program.replace('tlvlog "tlvlog"', f'tlvlog "{package}"')
    (directory / "conform" / "main.go").write_text(program)
    run_go(["build", "-o", "run", "./conform"], directory)
    return [str(directory / "run")]


def in_kaitai(directory: Path, name: str, fault: Fault | None) -> list[str]:
    compiled = compile_declaration(name, directory)
    if fault:
        fault.plant(directory)
    return [sys.executable, str(ADAPTERS / "kaitai" / "conform.py"), str(compiled)]


LANGUAGES: dict[str, tuple[Build, Sequence[str], Fault]] = {
    "python": (
        in_python,
        ALL,
        Fault("tlvlog/codec/scan.py", "type_ == INVALID", "type_ == INVALID - 1", "8.4"),
    ),
    "c": (in_c, ALL, Fault("tlvlog_log.h", "TYPE_END && len != 2", "TYPE_END && len < 2", "4.4")),
    "rust": (
        in_rust,
        ALL,
        Fault("src/reader.rs", "kind == STOPPED && offset > 0", "kind == STOPPED", "1.5"),
    ),
    "go": (
        in_go,
        ALL,
        Fault("json.go", "const exact = 1<<53 - 1", "const exact = 1<<62", "13.3"),
    ),
    "kaitai": (
        in_kaitai,
        ("reader",),
        Fault("tlvlog.py", "self.true_size = self._io.read_u8le()",
              "self.true_size = self._io.read_u8be()", "7.1"),
    ),
}  # fmt: skip


def arguments(levels: Sequence[str], command: list[str]) -> list[str]:
    """The same command for each of them."""
    return ["conform", *(word for level in levels for word in ("--level", level)), "--", *command]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_passes(run: Run, language: str) -> None:
    """Every vector of the core, by the command that strangers use."""
    build, levels, _ = LANGUAGES[language]
    status, out, err = run(*arguments(levels, build(run.folder, "tlvlog", None)))
    assert (status, err) == (0, ""), out
    assert [line.partition(":")[0] for line in out.splitlines()] == list(levels)
    assert ", 0 wrong" in out


@pytest.mark.parametrize("language", ["python", "rust", "go"])
def test_it_passes_with_a_schema_of_its_own(run: Run, language: str) -> None:
    """The vectors of the made-up device, read by what was generated for it."""
    build, _, _ = LANGUAGES[language]
    status, out, err = run(*arguments(["schema"], build(run.folder, "device", None)))
    assert (status, err) == (0, ""), out
    assert out.startswith("schema: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_planted_fault_is_found(run: Run, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One changed line in a reader is a failure, under the clause that the line is there for."""
    build, levels, fault = LANGUAGES[language]
    monkeypatch.setenv("TLVLOG_PURE", "1")
    status, out, err = run(*arguments(levels, build(run.folder, "tlvlog", fault)))
    assert (status, err) == (1, "")
    assert f"WIRE {fault.clause}: " in out, out
    right = [int(line.split()[1]) for line in out.splitlines() if line.startswith("reader: ")]
    assert right[0] > 500  # a fault, not a wreck


def test_the_adapters_are_tidy() -> None:
    """gofmt and rustfmt leave them as they are."""
    need("gofmt")
    done = subprocess.run(["gofmt", "-l", ADAPTERS / "go"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
    need("rustfmt")
    command = ["rustfmt", "--check", "--edition=2021", str(ADAPTERS / "rust" / "main.rs")]
    assert subprocess.run(command, capture_output=True).returncode == 0
