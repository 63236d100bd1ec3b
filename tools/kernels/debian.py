"""What comes from Debian: kernels, their headers, and roots to build and to boot in.

Nothing is installed: apt works in a folder of its own, and mmdebstrap unpacks
what it downloads.  Both need root, for the owners of files and for mounts.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

MIRROR: Final = "http://deb.debian.org/debian"
KEYRING: Final = "/usr/share/keyrings/debian-archive-keyring.gpg"
# The suites that a kernel may come from: the release whose compiler it was built with.
SUITES: Final = {
    "bullseye": (f"{MIRROR} bullseye main", f"{MIRROR}-security bullseye-security main"),
    "bookworm": (
        f"{MIRROR} bookworm main",
        f"{MIRROR}-security bookworm-security main",
        f"{MIRROR} bookworm-backports main",
    ),
    "trixie": (
        f"{MIRROR} trixie main",
        f"{MIRROR}-security trixie-security main",
        f"{MIRROR} trixie-backports main",
    ),
}
_TOOLS: Final = ("apt-get", "apt-cache", "dpkg-deb", "mmdebstrap")
# The headers of newer kernels depend on a compiler without an assembler.
_COMPILERS: Final = {"bullseye": "gcc-10", "bookworm": "gcc-12", "trixie": "gcc-14"}
# What kbuild of Debian's headers runs, beside the compiler that the headers depend on.
_BUILDER: Final = (
    "bash", "coreutils", "diffutils", "dpkg", "findutils", "gawk", "grep", "kmod", "make", "pahole",
    "perl-base", "sed",
)  # fmt: skip


class DebianError(Exception):
    """Something could not be had; the message says what."""


@dataclass(frozen=True)
class Release:
    """A kernel that apt offers: `6.1.0-57-cloud-amd64` of `bookworm`."""

    name: str
    suite: str

    @property
    def version(self) -> tuple[int, ...]:
        return tuple(int(part) for part in re.findall(r"\d+", self.name.split("-cloud")[0]))

    @property
    def series(self) -> str:
        return ".".join(map(str, self.version[:2]))


def run(*command: str, **options: object) -> str:
    """The output of a command; DebianError with the end of what it said."""
    done = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        **options,  # type: ignore[call-overload]
    )
    if done.returncode:
        last = "\n".join(done.stdout.splitlines()[-12:])
        raise DebianError(f"{' '.join(command[:3])} ...: status {done.returncode}\n{last}")
    return str(done.stdout)


def missing_tools() -> list[str]:
    found = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if not Path(KEYRING).exists():
        found.append("debian-archive-keyring")
    return found


class Archive:
    """Debian's archive as one folder sees it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._apt = folder / "apt"

    def _options(self, suite: str) -> list[str]:
        at = self._apt / suite
        settings = {
            "Dir::State": at / "state",
            "Dir::State::status": at / "status",
            "Dir::Cache": at / "cache",
            "Dir::Etc::sourcelist": at / "sources.list",
            "Dir::Etc::sourceparts": "-",
            "APT::Sandbox::User": "root",
            "APT::Architecture": "amd64",
        }
        return [part for key, value in settings.items() for part in ("-o", f"{key}={value}")]

    def update(self) -> None:
        """Fetch the lists of every suite."""
        for suite, sources in SUITES.items():
            at = self._apt / suite
            for name in ("state/lists/partial", "cache/archives/partial"):
                (at / name).mkdir(parents=True, exist_ok=True)
            (at / "status").touch()
            lines = [f"deb [signed-by={KEYRING}] {source}\n" for source in sources]
            (at / "sources.list").write_text("".join(lines))
            run("apt-get", *self._options(suite), "-qq", "update")

    def releases(self) -> list[Release]:
        """Every cloud kernel on offer, the oldest first."""
        found: dict[str, Any] = {}
        # A kernel that two suites have is of the older: its compiler is there.
        for suite in SUITES:
            names = run("apt-cache", *self._options(suite), "pkgnames", "linux-image-")
            for name in re.findall(r"^linux-image-(\d\S*-cloud-amd64)$", names, re.MULTILINE):
                release = Release(name, suite)
                if len(release.version) > 2:
                    found.setdefault(name, release)
        return sorted(found.values(), key=lambda release: release.version)

    def image(self, release: Release) -> Path:
        """The kernel's vmlinuz."""
        target = self.folder / release.name / "vmlinuz"
        if not target.exists():
            # Since 7.2 the image proper is in a package of its own.
            for package in ("linux-binary", "linux-image"):
                if self._image_from(f"{package}-{release.name}", release, target):
                    break
            else:
                raise DebianError(f"no image of {release.name} in its packages")
        return target

    def _image_from(self, package: str, release: Release, target: Path) -> bool:
        folder = target.parent / "unpacked"
        folder.mkdir(parents=True, exist_ok=True)
        try:
            run("apt-get", *self._options(release.suite), "-qq", "download", package, cwd=folder)
        except DebianError:
            return False
        for file in folder.glob("*.deb"):
            run("dpkg-deb", "-x", str(file), str(folder))
            file.unlink()
        image = next(folder.rglob("vmlinuz*"), None)
        if image is not None:
            image.rename(target)
        shutil.rmtree(folder)
        return image is not None

    def builder(self, release: Release) -> Path:
        """A root with the headers of a kernel and the compiler that they ask for."""
        root = self.folder / release.name / "builder"
        include = [f"linux-headers-{release.name}", _COMPILERS[release.suite], *_BUILDER]
        self.root(root, release.suite, include)
        for name, tool in (("sh", "bash"), ("awk", "gawk")):
            if not (root / "usr/bin" / name).exists() and not (root / "bin" / name).exists():
                (root / "usr/bin" / name).symlink_to(tool)
        for needed in ("dev", "proc"):
            (root / needed).mkdir(exist_ok=True)
        if not (root / "dev/null").exists():
            os.mknod(root / "dev/null", 0o20666, os.makedev(1, 3))
        return root

    def root(self, folder: Path, suite: str, include: list[str]) -> None:
        """Unpack packages and what they depend on, none of them configured."""
        done = folder.with_suffix(".done")
        wanted = " ".join(sorted(include))
        if done.exists() and done.read_text() == wanted:
            return
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("bin", "lib", "lib64", "sbin"):  # before usr was merged
            (folder / "usr" / name).mkdir(parents=True)
            (folder / name).symlink_to(f"usr/{name}")
        sources = [f"deb [signed-by={KEYRING}] {source}" for source in SUITES[suite]]
        run(
            "mmdebstrap", "--quiet", "--variant=extract", "--architectures=amd64",
            "--skip=check/empty", f"--include={','.join(include)}", suite, str(folder), *sources,
        )  # fmt: skip
        done.write_text(wanted)
