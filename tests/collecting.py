"""What the tests of the collector share."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import tlvlog

ROOT = Path(tlvlog.__file__).parent.parent


def messages(log: tlvlog.Log | None) -> list[str]:
    """What the records say, in order."""
    return [record.message for record in log.records]  # type: ignore[union-attr]


def collected(report: Any, *args: Any, **kwargs: Any) -> tlvlog.Log:
    """The log of one call, whose only work is to report."""
    collecting = tlvlog.collect(1 << 16)
    with collecting:
        report(*args, **kwargs)
    return collecting.log


def run_python(*arguments: object) -> str:
    """What a Python of its own prints; it must end well and without a warning."""
    done = subprocess.run(
        [sys.executable, "-W", "error", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
