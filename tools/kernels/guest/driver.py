"""Runs in the guest: asks the kernel everything, and prints one object for each answer.

Python starts slowly under emulation, so the package is imported once and each
check is a child of this process: what one leaves behind the next does not see.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable

import module
import questions
import rows
import served
import serving

CHECK_SECONDS = 240
SIZE_MAX = 1 << 20
# Asked only by name.
ON_REQUEST = [("served", served.check)]


def say(item: dict[str, object]) -> None:
    """On a line of its own, whatever the kernel has written to the console meanwhile."""
    os.write(1, b"\n@@ " + json.dumps(item).encode() + b"\n")


def answers_of(check: Callable[[], dict[str, object]]) -> dict[str, object]:
    """What `check` answers in a child, or what became of the child."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.setpgid(0, 0)
        try:
            answers = check()
        except BaseException:
            answers = {"died": traceback.format_exc().splitlines()[-1]}
        view = json.dumps(answers).encode()
        while view:
            view = view[os.write(into, view) :]
        os._exit(0)
    os.close(into)
    data, end = b"", time.monotonic() + CHECK_SECONDS
    while len(data) < SIZE_MAX:
        if not select.select([out], [], [], max(0.0, end - time.monotonic()))[0]:
            os.killpg(child, signal.SIGKILL)
            data = b'{"died": "not done in time"}'
            break
        piece = os.read(out, 1 << 16)
        if not piece:
            break
        data += piece
    os.close(out)
    os.waitpid(child, 0)
    try:
        return dict(json.loads(data))
    except ValueError:
        return {"died": "without a word"}


def main() -> None:
    say({"release": os.uname().release})
    begin = time.monotonic()
    checks = [
        *questions.CHECKS,
        ("carriers", rows.carriers),
        ("serve", serving.check),
        ("module", module.check),
    ]
    if len(sys.argv) > 1:
        checks = [item for item in [*checks, *ON_REQUEST] if item[0] in sys.argv[1:]]
    for name, check in checks:
        for key, answer in answers_of(check).items():
            say({"check": f"{name}: {key}" if key else name, "answer": answer})
    say({"end": True, "seconds": round(time.monotonic() - begin)})


if __name__ == "__main__":
    main()
