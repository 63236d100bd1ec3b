"""`make kernels`: boot Debian's kernels under emulation, ask each, and compare with the table.

The status is 1 where an answer is not the expected one, 2 where a kernel could
not be asked.  Everything that was fetched and built is kept in build/kernels.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from . import guest, initramfs, module, side_by_side, tables
from .debian import Archive, DebianError, Release, missing_tools

ROOT: Final = Path(__file__).parents[2]
_NEEDED: Final = ("qemu-system-x86_64", "cpio", "gcc", "unshare", "chroot")
_ANCIENT: Final = """\
4.19 is in no Debian release any more.  Build one of 4.19.304 or later with:
CONFIG_BLK_DEV_INITRD CONFIG_BPF_SYSCALL CONFIG_CGROUP_BPF CONFIG_SECCOMP_FILTER CONFIG_TMPFS
CONFIG_EXT4_FS CONFIG_SERIAL_8250_CONSOLE CONFIG_BINFMT_ELF CONFIG_BINFMT_SCRIPT CONFIG_DEVTMPFS
CONFIG_UNIX CONFIG_INET CONFIG_NET_NS.  It takes 20 minutes of processor time with gcc 12.  Then
    make kernels K=4.19 IMAGE=.../arch/x86/boot/bzImage
which is done in half a minute."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.kernels", description=__doc__)
    parser.add_argument(
        "series", nargs="*", default=["5.10", "6.1", "6.12", "newest"],
        help="such as 6.1, or newest (%(default)s)",
    )  # fmt: skip
    parser.add_argument("--image", type=Path, help="a kernel of one's own, of the one series given")
    parser.add_argument("--module", type=Path, help="the module of kernel/, built for that kernel")
    parser.add_argument("--accept", action="store_true", help="take the answers for the table")
    parser.add_argument("--check", action="append", default=[], help="only this one (repeatable)")
    parser.add_argument(
        "--served", action="store_true", help="make the page side by side, by `tlvlog serve`"
    )
    parser.add_argument("--seconds", type=int, default=600, help="for a kernel (%(default)s)")
    parser.add_argument("--list", action="store_true", help="the kernels that there are")
    options = parser.parse_args()
    if options.image and len(options.series) != 1:
        parser.error("--image goes with one series")
    if options.accept and options.check:
        parser.error("--accept takes all answers, so not with --check")
    if options.module and not options.image:
        parser.error("--module goes with --image")
    return options


def _say(text: str) -> None:
    print(text, flush=True)


def _release(archive: Archive, wanted: str) -> Release:
    """The latest kernel of a series on offer."""
    found = archive.releases()
    if wanted != "newest":
        found = [release for release in found if release.series == wanted]
    if not found:
        raise DebianError(_ANCIENT if wanted == "4.19" else f"apt offers no Linux {wanted}")
    return found[-1]


class Bench:
    """What all kernels share: the archive, the roots, the programs."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.archive = Archive(folder)
        self.archive.update()
        self.release = ""
        programs = {"client": module.client(folder), **_loaders(folder)}
        self._initramfs = [
            initramfs.base(self.archive),
            initramfs.product(folder, programs),
        ]

    def ask(self, wanted: str, options: argparse.Namespace) -> tuple[str, tables.Answers]:
        """The series that answered, and its answers."""
        release = None if options.image else _release(self.archive, wanted)
        folder = self.archive.folder / (release.name if release else wanted)
        folder.mkdir(exist_ok=True)
        parts = list(self._initramfs)
        if release and release.version >= module.OLDEST and not options.served:
            built = {"tlvlog.ko": module.build(self.archive, release)}
            parts.append(initramfs.files(folder, built))
        if options.module:
            parts.append(initramfs.files(folder, {"tlvlog.ko": options.module}))
        image = self.archive.image(release) if release else options.image
        answers: tables.Answers = {}
        series = wanted
        checks = ["served"] if options.served else options.check
        if any(" " in name for name in checks):
            checks = []  # no word of a kernel's command line
        for item in guest.boot(image, parts, options.seconds, folder / "console", checks):  # type: ignore[attr-defined]
            if "release" in item:
                self.release = item["release"]
                _say(f"== Linux {self.release}")
                series = ".".join(re.findall(r"\d+", item["release"])[:2])
            elif "check" in item:
                answers[item["check"]] = item["answer"]
            else:
                _say(f"   {len(answers)} answers in {item['seconds']} s")
        return series, answers


def _loaders(folder: Path) -> dict[str, Path]:
    """The programs that are followed in the guest; the object only where there is a clang."""
    sources = ROOT / "tests/data/exec"
    loader = folder / "loader"
    subprocess.run(
        ["gcc", "-O1", "-static", "-pthread", str(sources / "loader.c"), "-o", str(loader)],
        check=True,
    )
    programs = {"loader": loader}
    if shutil.which("clang"):
        target = folder / "bad.bpf.o"
        subprocess.run(
            ["clang", "-O2", "-g", "-target", "bpf", "-I/usr/include/x86_64-linux-gnu"]
            + ["-c", "bad.bpf.c", "-o", str(target)],
            check=True,
            cwd=sources,
        )
        programs["bad.bpf.o"] = target
    return programs


def _compare(series: str, answers: tables.Answers, options: argparse.Namespace) -> int:
    if options.accept:
        tables.accept(series, answers)
        tables.PAGE.write_text(tables.page(), encoding="utf-8")
        _say(f"   accepted as the table of {series}")
        return 0
    wanted = tables.expected(series)
    if wanted is None:
        _say(f"   no table of {series}: --accept makes one of these answers")
        return 1
    if options.check:
        parts = tuple(options.check)
        wanted = {k: v for k, v in wanted.items() if k.partition(":")[0] in parts}
    found = list(tables.differences(wanted, answers))
    for difference in found:
        _say(f"   differs: {difference}")
    if not found:
        _say("   as expected")
    return 1 if found else 0


def _side_by_side(release: str, series: str, answers: tables.Answers) -> int:
    found = {check.removeprefix("served: "): answer for check, answer in answers.items()}
    if "served" in found or not found:
        _say(f"   not served: {found.get('served', 'no answer')}")
        return 1
    side_by_side.accept(release, series, found)
    _say(f"   {side_by_side.PAGE.name} is made")
    return 0


def main() -> int:
    options = _arguments()
    missing = [tool for tool in _NEEDED if shutil.which(tool) is None] + missing_tools()
    if missing:
        _say(f"missing: {', '.join(missing)}")
        return 2
    begin = time.monotonic()
    try:
        bench = Bench(ROOT / "build/kernels")
        if options.list:
            for release in bench.archive.releases():
                _say(f"{release.series:6} {release.suite:10} {release.name}")
            return 0
    except DebianError as error:
        _say(str(error))
        return 2
    status = 0
    for wanted in options.series:
        try:
            series, answers = bench.ask(wanted, options)
            if options.served:
                status = max(status, _side_by_side(bench.release, series, answers))
            else:
                status = max(status, _compare(series, answers, options))
        except (DebianError, guest.GuestError) as error:  # type: ignore[attr-defined]
            _say(f"== Linux {wanted}: {error}")
            status = 2
    _say(f"{time.monotonic() - begin:.0f} s")
    return status


if __name__ == "__main__":
    sys.exit(main())
