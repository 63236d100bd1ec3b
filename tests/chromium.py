"""A headless Chromium that shows a page: asked over its debugging pipe, ended by its own id."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
_OPTIONS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--hide-scrollbars", "--remote-debugging-pipe"),
)


class Page:
    """A page that is open in the browser; `problems` are what its console complained of."""

    def __init__(self, write: int, read: int) -> None:
        self._write = write
        self._read = read
        self._number = 0
        self._session: str | None = None
        self._buffer = b""
        self.problems: list[str] = []

    def ask(self, method: str, **parameters: object) -> dict[str, Any]:
        """The result of a command of the debugging protocol."""
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            chunk = os.read(self._read, 1 << 16)
            assert chunk, "the browser has gone"
            self._buffer += chunk
        text, _, self._buffer = self._buffer.partition(b"\0")
        answer: dict[str, Any] = json.loads(text)
        if answer.get("method") == "Log.entryAdded":
            self.problems.append(answer["params"]["entry"]["text"])
        return answer

    def open(self, place: Path | str, width: int, *, dark: bool = False) -> None:
        """Show a file or an address at a width in CSS pixels, as on a phone below 600."""
        if not self._session:
            target = self.ask("Target.createTarget", url="about:blank")["targetId"]
            attached = self.ask("Target.attachToTarget", targetId=target, flatten=True)
            self._session = attached["sessionId"]
            self.ask("Log.enable")
            self.ask("Page.enable")
        self.ask(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=900,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.ask("Emulation.setEmulatedMedia", features=[scheme])
        address = place.as_uri() if isinstance(place, Path) else place
        self.ask("Page.navigate", url=address)
        self.wait("document.readyState == 'complete'")

    def wait(self, expression: str, seconds: float = 30) -> None:
        """Until an expression is true in the page, which may be on its way to another."""
        end = time.monotonic() + seconds
        while not self._is_true(expression):
            assert time.monotonic() < end, f"{expression} does not come; {self.problems}"
            time.sleep(0.02)

    def _is_true(self, expression: str) -> bool:
        try:
            return self.evaluate(expression) is True
        except AssertionError as error:
            if "navigated or closed" in str(error):  # the page went away while it was asked
                return False
            raise

    def picture(self, path: Path) -> None:
        """What is in sight, as a PNG."""
        data = self.ask("Page.captureScreenshot", format="png")["data"]
        path.write_bytes(base64.b64decode(data))

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page, which runs no script of its own."""
        result = self.ask(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True
        )
        return result["result"].get("value")


@contextmanager
def chromium() -> Iterator[Page]:
    """A browser with a profile of its own, gone at the end."""
    assert BROWSER is not None
    to_browser, write = os.pipe()
    read, from_browser = os.pipe()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:

        def descriptors() -> None:
            # The protocol's pipe is 3 and 4.
            first, second = os.dup(to_browser), os.dup(from_browser)
            os.dup2(first, 3)
            os.dup2(second, 4)

        process = subprocess.Popen(
            [BROWSER, *_OPTIONS, f"--user-data-dir={profile}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=False,
            preexec_fn=descriptors,
        )
        os.close(to_browser)
        os.close(from_browser)
        try:
            yield Page(write, read)
        finally:
            os.close(write)
            os.close(read)
            process.terminate()
            process.wait(30)
