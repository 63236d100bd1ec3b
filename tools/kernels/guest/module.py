"""The module of `kernel/`: its own checks twice, then that it can go."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from pathlib import Path

Answers = dict[str, object]

# A kernel has much to say of a machine that is emulated; this would be about the module.
_BAD = re.compile(r"BUG|WARNING|Oops|Call Trace|general protection|KASAN|UBSAN|possible "
                  r"(recursive|circular|irq)|inconsistent lock|Invalid wait context|suspicious RCU|"
                  r"ODEBUG: (init|activate|free|assert)|suspected memory leak|stall")  # fmt: skip
_LEAKS = Path("/sys/kernel/debug/kmemleak")
# What was allocated a moment ago is not looked at.
_LEAK_AGE_SECONDS = 6


def _busybox(*command: str) -> int:
    return subprocess.run(["/bin/busybox", *command], capture_output=True, check=False).returncode


def _unload(is_held: bool) -> str:
    """Whether it can be unloaded while a task is registered, or after all have gone."""
    if not is_held:
        for _ in range(50):
            if not _busybox("rmmod", "tlvlog"):
                return "unloaded"
            time.sleep(0.1)  # the last file is closed a moment after its task has ended
        return "still in use"
    holder = subprocess.Popen(["/client", "hold"], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    answer = "in use" if _busybox("rmmod", "tlvlog") else "unloaded under a registered task"
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    return answer


def _leaks() -> list[str]:
    """Blocks of the module's that nothing points to any more, where the kernel looks for them."""
    if not _LEAKS.exists():
        _busybox("mount", "-t", "debugfs", "none", "/sys/kernel/debug")
    if not _LEAKS.exists():
        return []
    for _ in range(2):  # what one scan suspects the next may find
        time.sleep(_LEAK_AGE_SECONDS)
        _LEAKS.write_text("scan")
    blocks = re.split(r"^(?=unreferenced object)", _LEAKS.read_text(), flags=re.MULTILINE)
    return [block for block in blocks if "tlvlog" in block]


def check() -> Answers:
    """Each check's first word, of two runs: "ok", or what was wrong."""
    if not Path("/tlvlog.ko").exists():
        return {"": "not built for this kernel"}
    if _busybox("insmod", "/tlvlog.ko"):
        return {"loading": "refused"}
    answers: Answers = {"loading": "ok"}
    for _ in range(2):
        done = subprocess.run(["/client"], capture_output=True, text=True, check=False)
        for line in done.stdout.splitlines():
            found = re.fullmatch(r"(not )?ok ([\w-]+)(: .*)?", line)
            if found and answers.get(found[2], "ok") == "ok":
                answers[found[2]] = f"failed{found[3]}" if found[1] else "ok"
        answers["status"] = done.returncode
    leaks = _leaks()  # while the module can be named
    answers["unloading under a registered task"] = _unload(is_held=True)
    answers["unloading"] = _unload(is_held=False)
    # A call by a task that was registered, with nobody there any more.
    os.getppid()
    said = subprocess.run(["/bin/busybox", "dmesg"], capture_output=True, text=True, check=False)
    bad = [line for line in said.stdout.splitlines() if _BAD.search(line)]
    answers["dmesg"] = bad + leaks
    return answers
