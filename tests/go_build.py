"""The generated package: programs of it built once, without a network."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from tlvlog.codegen import generate
from tlvlog.codegen.go import package_name, values
from tlvlog.codegen.output import write

from tests.c_build import HERE, need, prefix_of
from tests.rust_build import schema

ENVIRONMENT = os.environ | {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GO111MODULE": "on"}


def run_go(arguments: list[str], directory: Path, program: str = "go") -> str:
    """What a command of Go prints; it must succeed."""
    command = [need(program), *arguments]
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, env=ENVIRONMENT)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return f"{done.stdout}{done.stderr}"


def build_driver(name: str, directory: Path) -> list[str]:
    """The command that runs tests/go/driver.go for a schema."""
    need("go")
    package = package_name(prefix_of(schema(name).name))
    write(generate(schema(name), "go"), directory)
    environment = Environment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    template = environment.from_string((HERE / "go" / "dispatch.go.j2").read_text())
    filled = values(schema(name))
    program = directory / "driver"
    program.mkdir()
    for file, text in (
        ("dispatch.go", template.render(sets=filled["sets"], records=filled["records"])),
        ("driver.go", (HERE / "go" / "driver.go").read_text()),
    ):
        (program / file).write_text(text.replace("the_package", package))
    run_go(["build", "-o", "run", "./driver"], directory)
    return [str(directory / "run")]
