"""A program under `tlvlog serve` that evaluates what a test tells it to."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.live_kernel import need_linux
from tlvlog.kernel.bpf.calls import bpf_map_create
from tlvlog.serve.abi import is_never_repeated

ROOT = Path(__file__).parent.parent
CLIENT = ROOT / "tests" / "serve_client.py"


class Client:
    """The program; `pid` is its supervisor's."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.pid = process.pid

    def __call__(self, source: str) -> Any:
        """What an expression gives there, or `answer` after several lines."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(source) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the client is gone"
        return json.loads(line)

    def end(self) -> str:
        """Let it end; what was said on standard error."""
        _, said = self._process.communicate(timeout=60)
        assert self._process.returncode == 0, said
        return said


def need_serve(*, for_good: bool = False) -> None:
    """Skips where calls of bpf(2) cannot be made, or not be served; `for_good`: of those too that
    leave something behind.
    """
    need_linux()
    if for_good and not is_never_repeated():
        pytest.skip("what stays after a call is served from Linux 5.19 on")
    with bpf_map_create(2, 4, 4, 1, level=0) as made:
        if made.errno:
            pytest.skip(f"no map can be made: {os.strerror(made.errno)}")
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "serve", "--", "true"],
        capture_output=True, text=True, cwd=ROOT,
    )  # fmt: skip
    if done.returncode == 5:
        pytest.skip(f"no calls can be served: {done.stderr}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@contextmanager
def served(*prefix: str, environment: Mapping[str, str] | None = None) -> Iterator[Client]:
    """A client under `tlvlog serve`, with a prefix to its command."""
    command = [sys.executable, "-m", "tlvlog", "serve", "--", *prefix, sys.executable, str(CLIENT)]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield Client(process)
        finally:
            if process.stdin is not None and not process.stdin.closed:
                process.stdin.close()
                process.stdin = None
            process.wait(timeout=60)
