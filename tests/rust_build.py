"""The generated crate: where its tools are, and programs of it built once.

`rustc` alone makes the drivers, so that no registry is asked; `cargo` runs the crate's own
tests, with Debian's crates in place of the registry where they are installed.
"""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from tlvlog.codegen import generate
from tlvlog.codegen.names import snake
from tlvlog.codegen.output import write
from tlvlog.codegen.rust import values

from tests.c_build import HERE, need, prefix_of
from tests.c_build import schema as c_schema
from tlvlog.loader import load_schema
from tlvlog.schema import Schema

DEBIAN_CRATES = Path("/usr/share/cargo/registry")


@cache
def schema(name: str) -> Schema:
    """The core schema, or one of the made-up ones by file name; nothing is respelled."""
    if name == "device":
        return load_schema(HERE.parent / "spec" / "vectors" / "device.yaml")
    return c_schema(name)


def write_dispatch(name: str, directory: Path) -> None:
    """Generate what lets the test driver use every typed record of a schema."""
    environment = Environment(
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False
    )
    template = environment.from_string((HERE / "rust" / "dispatch.rs.j2").read_text())
    filled = values(schema(name))
    sets = [{**item, "snake": snake(item["name"])} for item in filled["sets"]]
    words = {item["number"]: item["snake"] for item in sets}
    text = template.render(sets=sets, records=filled["records"], set_snake=words)
    (directory / "dispatch.rs").write_text(text)


def run(command: list[str], directory: Path, **more: object) -> str:
    """What a command prints; it must succeed."""
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, **more)  # type: ignore[call-overload]
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
    return f"{done.stdout}{done.stderr}"


def build_driver(name: str, directory: Path) -> list[str]:
    """The command that runs tests/rust/driver.rs for a schema; overflows panic in it."""
    rustc = need("rustc")
    write(generate(schema(name), "rust"), directory)
    write_dispatch(name, directory)
    flags = ["--edition=2021", "-O", "-Cdebug-assertions=on", "--cap-lints=warn"]
    crate = prefix_of(schema(name).name)
    run([rustc, *flags, "--crate-type=rlib", f"--crate-name={crate}", "src/lib.rs"], directory)
    driver = (HERE / "rust" / "driver.rs").read_text().replace("the_crate", crate)
    (directory / "driver.rs").write_text(driver)
    run(
        [rustc, *flags, "-Awarnings", f"--extern={crate}=lib{crate}.rlib", "driver.rs"],
        directory,
    )
    return [str(directory / "driver")]


def with_debian_crates(directory: Path) -> bool:
    """Set a crate up to be built without a network; whether serde can be had for it.

    Where Debian's crates are not installed the crate is built without its one optional
    dependency, which cargo would look up even if nobody asks for it.
    """
    if any(DEBIAN_CRATES.glob("serde-1*")):
        (directory / ".cargo").mkdir()
        (directory / ".cargo" / "config.toml").write_text(
            '[source.crates-io]\nreplace-with = "debian"\n'
            f'[source.debian]\ndirectory = "{DEBIAN_CRATES}"\n'
        )
        return True
    manifest = directory / "Cargo.toml"
    lines = manifest.read_text().splitlines(keepends=True)
    kept = (line for line in lines if not line.startswith("serde = {"))
    manifest.write_text("".join(kept).replace('serde = ["dep:serde"]', "serde = []"))
    return False
