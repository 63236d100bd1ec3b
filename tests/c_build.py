"""Compilers for the generated C: which there are, how they are called, programs built once.

Every test of generated C compiles in a directory of its own below pytest's, but for the
programs that many ask: `c_driver` and `c_harness` of conftest.py.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from jinja2 import Environment, StrictUndefined
from tlvlog.codegen import Options, generate
from tlvlog.codegen.names import is_reserved_in_c

from tlvlog.loader import load_schema
from tlvlog.schema import Schema, builtin
from tlvlog.wire import ByteOrder

HERE = Path(__file__).parent
DATA = HERE / "data" / "codegen"
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
# For programs that are compiled to be looked at by the sanitizers alone.
SANITIZE = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
HARNESS_FLAGS = ("-std=gnu11", *SANITIZE, *WARNINGS)
C_TARGETS = ("c", "c-fuzz", "c-log", "c-reasons")


class Machine(NamedTuple):
    """A compiler and what runs its programs; `order` is that of the numbers it writes."""

    name: str
    compiler: tuple[str, ...]
    runner: tuple[str, ...]
    order: ByteOrder


def kernel_headers() -> list[str]:
    """Where the headers of the kernel are on a system with several architectures."""
    done = subprocess.run(["gcc", "-print-multiarch"], capture_output=True, text=True, check=True)
    return ["-isystem", f"/usr/include/{done.stdout.strip()}"] if done.stdout.strip() else []


@cache
def machines() -> dict[str, Machine]:
    """The machines whose compilers make programs here, by name."""
    known = [
        Machine("host", ("gcc",), (), sys.byteorder),
        Machine("c++", ("g++", "-x", "c++", "-std=c++11"), (), sys.byteorder),
        Machine("m32", ("gcc", "-m32", *kernel_headers()), (), sys.byteorder),
        Machine("big", ("powerpc-linux-gnu-gcc", "-static"), ("qemu-ppc",), "big"),
        Machine("big", ("powerpc-linux-gnu-gcc-12", "-static"), ("qemu-ppc",), "big"),
    ]
    return {item.name: item for item in known if _makes_programs(item)}


def _makes_programs(machine: Machine) -> bool:
    """Whether a machine's compiler and runner are there, and its C library."""
    if not all(map(shutil.which, (machine.compiler[0], *machine.runner))):
        return False
    command = [*machine.compiler, "-x", "c", "-", "-o", os.devnull]
    if machine.name == "c++":
        command.remove("-std=c++11")
    program = '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n'
    done = subprocess.run(command, input=program, capture_output=True, text=True)
    return done.returncode == 0


_WANTED = {
    "host": "no C compiler: install gcc",
    "c++": "no C++ compiler: install g++",
    "m32": "no 32-bit programs: install libc6-dev-i386 and lib32gcc-12-dev (or gcc-multilib)",
    "big": "no big-endian machine: install gcc-powerpc-linux-gnu and qemu-user",
}


def machine(name: str) -> Machine:
    """The machine called `name`; the test is skipped where it cannot be had."""
    if name not in machines():
        pytest.skip(_WANTED[name])
    return machines()[name]


def need(program: str) -> str:
    """The path of a program; the test is skipped without it."""
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


@cache
def schema(name: str) -> Schema:
    """The core schema, or one of the made-up ones (`device`: that of the vectors) by file name."""
    if name == "tlvlog":
        return builtin()
    if name == "device":
        return _spoken(load_schema(HERE.parent / "spec" / "vectors" / "device.yaml"))
    return load_schema(DATA / f"{name}.yaml")


def _spoken(schema: Schema) -> Schema:
    """`schema` with fields that C reserves called something else; the wire does not change."""
    records = []
    for record in schema.records:
        fields = tuple(
            field._replace(name=f"{field.name}-field") if is_reserved_in_c(field.name) else field
            for field in record.fields
        )
        records.append(record._replace(fields=fields))
    return schema._replace(records=tuple(records))


SCHEMAS = ("tlvlog", "garden", "post-office")


def prefix_of(name: str) -> str:
    """What the identifiers of a schema's headers begin with."""
    return name.replace("-", "_")


def write_headers(name: str, directory: Path, *, prefix: str = "") -> None:
    """Generate the C files of a schema into `directory`."""
    for target in C_TARGETS:
        for file in generate(schema(name), target, Options(prefix=prefix)):
            (directory / file.name).write_text(file.text)


def write_dispatch(name: str, directory: Path) -> None:
    """Generate what lets the test driver call every typed function of a schema."""
    environment = Environment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    template = environment.from_string((HERE / "c" / "dispatch.h.j2").read_text())
    text = template.render(
        schema=schema(name), snake=lambda word: word.replace("-", "_"), member=_member
    )
    (directory / "dispatch.h").write_text(text)


def _member(name: str) -> str:
    return name.replace("-", "_")


def compile_c(command: list[str], directory: Path) -> None:
    """Run a compiler, which must be silent."""
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stderr}"
    assert not done.stderr, done.stderr


def build_driver(name: str, on: Machine, directory: Path, *flags: str) -> list[str]:
    """The command that runs tests/c/driver.c for a schema on a machine."""
    directory.mkdir(parents=True, exist_ok=True)
    write_headers(name, directory)
    write_dispatch(name, directory)
    program = directory / f"driver-{on.name}"
    prefix = prefix_of(schema(name).name)
    compile_c(
        [
            *(on.compiler if "c++" in on.name else (*on.compiler, "-std=gnu11")),
            "-O2",
            *WARNINGS,
            "-Wno-unused-function",
            *flags,
            f"-I{directory}",
            f'-DLOG_HEADER="{prefix}_log.h"',
            f"-DPREFIX={prefix}",
            f"-DMACRO={prefix.upper()}",
            str(HERE / "c" / "driver.c"),
            "-o",
            str(program),
        ],
        directory,
    )
    return [*on.runner, str(program)]


def build_harness(name: str, directory: Path) -> list[str]:
    """The command that runs the generated reader of a schema, as its headers in a directory say."""
    prefix = prefix_of(schema(name).name)
    flags = [*HARNESS_FLAGS, f"-D{prefix.upper()}_FUZZ_ANSWERS"]
    if not (directory / f"{prefix}_fuzz.c").exists():
        write_headers(name, directory)
    compile_c([need("gcc"), *flags, f"{prefix}_fuzz.c", "-o", "reader"], directory)
    return [str(directory / "reader")]


def talk(program: list[str], commands: bytes) -> bytes:
    """What a driver answers to a stream of commands; it must not complain."""
    done = subprocess.run(program, input=commands, capture_output=True)
    assert not done.stderr, done.stderr.decode(errors="replace")[:4000]
    assert done.returncode == 0
    return done.stdout
