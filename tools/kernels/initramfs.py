"""The root that every kernel boots: Python, the package, the tools, and the driver."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from .debian import Archive, run

ROOT: Final = Path(__file__).parents[2]
GUEST: Final = Path(__file__).parent / "guest"
_PACKAGES: Final = ["bpftool", "busybox-static", "iproute2", "libpython3.11-stdlib", "python3.11",
                    "strace"]  # fmt: skip
_UNUSED: Final = ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info", "var")


def base(archive: Archive) -> Path:
    """The part that is the same for every kernel, as cpio."""
    root = archive.folder / "root"
    archive.root(root, "bookworm", _PACKAGES)
    for name in _UNUSED:
        shutil.rmtree(root / name, ignore_errors=True)
    packed = archive.folder / "root.cpio"
    _pack(root, packed)
    return packed


def product(folder: Path, programs: dict[str, Path]) -> Path:
    """What is tested, as a second cpio: the package, the driver and the programs it runs."""
    root = folder / "product"
    shutil.rmtree(root, ignore_errors=True)
    site = root / "site"
    # A wheel by the Python that runs this: for its native core 3.11, as the guest has.
    run(
        sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
        "--no-compile", "--target", str(site), f"{ROOT}[msgpack]",
    )  # fmt: skip
    shutil.copytree(GUEST, root / "driver", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "docs/carriers.md", root / "driver")
    (root / "driver/init").rename(root / "init")
    (root / "init").chmod(0o755)
    packed = folder / "product.cpio"
    _copied(programs, root)
    _pack(root, packed)
    return packed


def files(folder: Path, programs: dict[str, Path]) -> Path:
    """Files by their name in the guest's root, as a cpio of their own."""
    root = folder / "files"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    _copied(programs, root)
    packed = folder / "files.cpio"
    _pack(root, packed)
    return packed


def _copied(programs: dict[str, Path], root: Path) -> None:
    for name, file in programs.items():
        shutil.copy(file, root / name)


def _pack(root: Path, target: Path) -> None:
    # Uncompressed: to unpack costs more under emulation than to read.
    with target.open("wb") as out:
        subprocess.run(
            "find . | cpio --quiet -o -H newc -R 0:0",
            shell=True, check=True, cwd=root, stdout=out,
        )  # fmt: skip
        out.write(b"\0" * (-out.tell() % 512))
