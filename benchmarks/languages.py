"""The generated crate and package beside other readers of Rust and Go, one process each.

The peers are Debian's: librust-netlink-packet-utils-dev, librust-rmp-serde-dev and
golang-github-mdlayher-netlink-dev.  What is not installed is left out, and said so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .harness import Result, Row
from .programs import nothing, result_of

_HERE = Path(__file__).parent
_GENERATED = _HERE.parent / "codegen" / "generated"
_CRATES = Path("/usr/share/cargo/registry")
_PACKAGES = Path("/usr/share/gocode")

# What is measured, beside what, and the limit for the ratio.
# "read every field" checks attributes as they come, like the peers: one pass.  netlink's peer hands
# text out as bytes, MessagePack's as a str, and so do we beside it.
_NETLINK_WALK = ("netlink-packet-utils, walk", "nla")
_BY_HAND = ("by hand, without a schema", "by-hand")
_RUST: tuple[tuple[str, str, str, str, float | None], ...] = (
    ("Rust: walk and check", "walk", *_NETLINK_WALK, 1.2),
    ("Rust: read every field", "fields", *_NETLINK_WALK, 1.2),
    ("Rust: read every field", "fields", *_BY_HAND, None),
    ("Rust: read every field, check UTF-8", "fields-utf8", "rmp-serde", "rmp", 0.25),
    ("Rust: read every field, text as str", "fields-words", "rmp-serde", "rmp", None),
    ("Rust: read every field, text as str", "fields-words", "by hand", "by-hand-words", None),
    ("Rust: the same of checked records", "strict", *_NETLINK_WALK, None),
    ("Rust: the same of checked records", "strict-words", "rmp-serde", "rmp", None),
    ("str::from_utf8 of the texts alone", "utf8", *_NETLINK_WALK, None),
)
_GO: tuple[tuple[str, str, str, str, float | None], ...] = (
    ("Go: walk and check", "walk", "mdlayher/netlink", "decoder", None),
    ("Go: read every field", "fields", "mdlayher/netlink", "decoder", 0.35),
)


def results() -> Iterator[Result]:
    """One row a contender and peer."""
    with tempfile.TemporaryDirectory() as folder:
        for rows, program in ((_RUST, _rust(Path(folder))), (_GO, _go(Path(folder)))):
            if program is None:
                continue
            done = subprocess.run([program], capture_output=True, text=True, check=True)
            names, *rounds = (line.split() for line in done.stdout.splitlines())
            times = {name: [float(r[i]) * 1e-9 for r in rounds] for i, name in enumerate(names)}
            for name, ours, peer_name, peer, limit in rows:
                row = Row(name, peer_name, nothing, nothing, limit, unit="record")
                yield result_of(row, times[ours], times[peer])


def _rust(folder: Path) -> Path | None:
    """The program in Rust, built with Debian's crates."""
    for name, where in (
        ("cargo", shutil.which("cargo")),
        ("librust-netlink-packet-utils-dev", any(_CRATES.glob("netlink-packet-utils-*"))),
        ("librust-rmp-serde-dev", any(_CRATES.glob("rmp-serde-*"))),
    ):
        if not where:
            print(f"languages: Rust is not measured, there is no {name}", file=sys.stderr)
            return None
    crate = Path(shutil.copytree(_HERE / "rust", folder / "bench"))
    shutil.copytree(_GENERATED / "rust", crate / "tlvlog")
    (crate / ".cargo").mkdir()
    (crate / ".cargo" / "config.toml").write_text(
        '[source.crates-io]\nreplace-with = "debian"\n'
        f'[source.debian]\ndirectory = "{_CRATES}"\n[build]\ntarget-dir = "target"\n'
    )
    command = ["cargo", "build", "--release", "--offline", "--quiet"]
    subprocess.run(command, cwd=crate, check=True)
    return crate / "target" / "release" / "bench"


def _go(folder: Path) -> Path | None:
    """The program in Go, built where Debian puts packages: outside of modules."""
    for name, where in (
        ("go", shutil.which("go")),
        (
            "golang-github-mdlayher-netlink-dev",
            (_PACKAGES / "src" / "github.com" / "mdlayher" / "netlink").exists(),
        ),
    ):
        if not where:
            print(f"languages: Go is not measured, there is no {name}", file=sys.stderr)
            return None
    sources = folder / "go" / "src"
    shutil.copytree(_GENERATED / "go", sources / "tlvlog")
    shutil.copytree(_HERE / "go", sources / "bench")
    environment = os.environ | {"GO111MODULE": "off", "GOPATH": f"{folder / 'go'}:{_PACKAGES}"}
    program = folder / "go" / "bench"
    command = ["go", "build", "-o", str(program), "bench"]
    subprocess.run(command, cwd=folder, check=True, env=environment)
    return program
