"""Boot a kernel under emulation with everything in its initramfs, and hear what it says."""

from __future__ import annotations

import json
import os
import select
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

MARK: Final = b"@@ "
# Five-level page tables are what a current machine has; addresses begin otherwise there.
_COMMAND: Final = (
    "nice", "-n", "10", "qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "max",
    "-smp", "2", "-m", "2048", "-nographic", "-no-reboot", "-nic", "none",
)  # fmt: skip


class GuestError(Exception):
    """The guest did not come to its end; the message has the last lines of its console."""


def boot(
    image: Path, initramfs: list[Path], timeout: float, log: Path, checks: Sequence[str] = ()
) -> Iterator[dict[str, Any]]:
    """Each object that the guest prints behind MARK, as it comes; `checks` are all by default.

    GuestError when the guest is not down after `timeout` seconds, or went down
    without the object {"end": true}.  All that it printed is kept in `log`.
    """
    joined = log.with_suffix(".cpio")
    with joined.open("wb") as out:
        for part in initramfs:
            out.write(part.read_bytes())
    command = [*_COMMAND, "-kernel", str(image), "-initrd", str(joined)]
    command += ["-append", "console=ttyS0 quiet panic=-1 oops=panic no_timer_check rdinit=/init"]
    if checks:
        command[-1] += f" -- {' '.join(checks)}"
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        with log.open("wb") as out:
            yield from _objects(process, out, time.monotonic() + timeout)
    finally:
        process.kill()
        process.wait()
        joined.unlink()


def _objects(process: subprocess.Popen[bytes], log: Any, end: float) -> Iterator[dict[str, Any]]:
    assert process.stdout is not None
    pending, last, ended = b"", b"", False
    while True:
        left = end - time.monotonic()
        if left <= 0 or not select.select([process.stdout], [], [], left)[0]:
            raise GuestError(f"not down in time; last: {_end_of(last)}")
        data = os.read(process.stdout.fileno(), 1 << 16)
        if not data:
            break
        log.write(data)
        last = (last + data)[-2000:]
        *lines, pending = (pending + data).split(b"\n")
        for line in lines:
            _, mark, text = line.partition(MARK)
            if not mark:
                continue
            item = json.loads(text)
            ended |= "end" in item
            yield item
    if not ended:
        raise GuestError(f"went down early; last: {_end_of(last)}")


def _end_of(console: bytes) -> str:
    return "\n".join(console.decode("ascii", "replace").splitlines()[-15:])
