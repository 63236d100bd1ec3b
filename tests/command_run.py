"""The command as the tests run it, and the logs they give it."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

import tlvlog
from tlvlog import ExtendedError, String, Unknown
from tlvlog.cli import main

HI = bytes.fromhex("010002000000686902000200000000 00")
HI_BIG = bytes.fromhex("000100000002686900020000 00020000")
RICH = tlvlog.encode(
    [
        String("a\x1b[31m"),
        Unknown(0x8001, b"\0\xffE"),
        ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[0]),
    ],
    num_truncations=3,
)


class Run:
    """Runs the command in this process and keeps what it said."""

    def __init__(self, capfdbinary: pytest.CaptureFixture[bytes], folder: Path) -> None:
        self._capture = capfdbinary
        self.folder = folder

    def __call__(self, *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        status, out, err = self.raw(*arguments, stdin=stdin)
        return status, out.decode(), err

    def raw(self, *arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
        self._capture.readouterr()
        before = sys.stdin
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
        try:
            status = main(list(arguments))
        finally:
            sys.stdin = before
        out, err = self._capture.readouterr()
        assert b"Traceback" not in err
        return status, out, err.decode()

    def file(self, name: str, data: bytes) -> str:
        path = self.folder / name
        path.write_bytes(data)
        return str(path)
