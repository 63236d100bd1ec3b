"""One answer of `tlvlog explain`, as the command gives it: to be run in a browser.

Nothing here knows of the browser, so a test asks the same function.
"""

from __future__ import annotations

import errno
import io
import os
import sys

from tlvlog.schema import builtin

if sys.platform == "emscripten":
    # A paste is about Linux, and there EINVAL is 22; in WebAssembly it is 28.
    for _entry in builtin().enum_values["errno"].items():
        setattr(errno, *_entry)

from tlvlog.cli import main


class _Screen(io.TextIOWrapper):
    """Standard output with a width, as a terminal has it; UTF-8, as a page."""

    def __init__(self) -> None:
        super().__init__(io.BytesIO(), "utf-8", "backslashreplace", newline="")

    def isatty(self) -> bool:
        return True

    def said(self) -> str:
        self.flush()
        data = self.detach().getvalue()  # type: ignore[attr-defined]
        return str(data, "utf-8")


def answer(data: bytes, options: list[str], columns: int = 80) -> tuple[str, str, int]:
    """Standard output, standard error and the status of `tlvlog explain` with `data` to read.

    `columns` is what the lines are folded to, from 40 on.
    """
    before = sys.stdin, sys.stdout, sys.stderr
    width = os.environ.get("COLUMNS", "")
    output, complaints = _Screen(), _Screen()
    os.environ["COLUMNS"] = str(columns)
    sys.stdin = io.TextIOWrapper(io.BytesIO(data), "utf-8")
    sys.stdout, sys.stderr = output, complaints
    try:
        status = main(["explain", *options, "-"])
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        os.environ["COLUMNS"] = width
    return output.said(), complaints.said(), status
