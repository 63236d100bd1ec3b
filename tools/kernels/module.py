"""Build the module of `kernel/` for a kernel that does not run here."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from .debian import Archive, Release, run

ROOT: Final = Path(__file__).parents[2]
# Before 6.1 a kretprobe and the programs of a control group look otherwise.
OLDEST: Final = (6, 1)


def build(archive: Archive, release: Release) -> Path:
    """tlvlog.ko for `release`, compiled in a root of its release with its own compiler."""
    root = archive.builder(release)
    for name in ("kernel", "codegen/generated"):
        target = root / "src" / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(
            ROOT / name, target, ignore=shutil.ignore_patterns("*.o", "*.ko", ".*", "*.mod*")
        )
    headers = f"/usr/src/linux-headers-{release.name}"
    # objtool wants /proc; a mount of one's own is gone with the command.
    run(
        "unshare", "--mount", "sh", "-c",
        'mount -t proc none "$0/proc" && exec nice -n 5 chroot "$0" "$@"', str(root),
        "/usr/bin/make", "-C", headers, "M=/src/kernel", "modules",
    )  # fmt: skip
    return root / "src/kernel/tlvlog.ko"


def client(folder: Path) -> Path:
    """The module's test program, static."""
    target = folder / "client"
    run("make", "-s", "-C", str(ROOT / "kernel"), "client")
    shutil.copy(ROOT / "kernel/test/client", target)
    return target
