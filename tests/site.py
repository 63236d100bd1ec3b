"""The site, built once for all tests of a run, and a server that gives it out as it is."""

from __future__ import annotations

import fcntl
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "build" / "site"
HTML = SITE / "html"


def built() -> tuple[Path, str]:
    """The folder of the site and what its build said, `make site` being run once a test run."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    SITE.mkdir(parents=True, exist_ok=True)
    mark, said = SITE / "tested", SITE / "said"
    with open(SITE / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two workers of one run
        if not mark.exists() or not mark.read_text().startswith(f"{run} "):
            mark.unlink(missing_ok=True)
            done = subprocess.run(
                ["make", "--no-print-directory", "site"],
                cwd=ROOT,
                capture_output=True,
                text=True,
                check=False,
            )
            said.write_text(done.stdout + done.stderr)
            mark.write_text(f"{run} {done.returncode}")
        # One that failed is not tried again by the next test.
        assert mark.read_text().endswith(" 0"), said.read_text()
    return HTML, said.read_text()


class _Handler(SimpleHTTPRequestHandler):
    """Any static server: files, and no header of its own."""

    def log_message(self, format: str, *arguments: object) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]


class Served:
    """Where the site is, and which paths were asked for."""

    def __init__(self, address: str, asked: list[str]) -> None:
        self.address = address
        self.asked = asked


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """A server on this machine's own address, gone at the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    server.daemon_threads = True
    server.asked = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        host, port = server.server_address[:2]
        yield Served(f"http://{host!s}:{port}", server.asked)  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
