"""A trial: a copy of the tree with a mutant in it, and the tests that should notice."""

from __future__ import annotations

import contextlib
import hashlib
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from .mutants import Mutant
from .subjects import own_tests

ROOT = Path(__file__).resolve().parents[2]
_FILES = ("tlvlog", "codegen", "spec", "tests", "examples", "pyproject.toml")
# A mutant may ask for memory without end.
_MEMORY_MAX = 4 << 30

# What pytest's exit status says.  4: conftest.py, which imports the library and
# does nothing with it, failed.  Any other failure has noticed something.
_PASSED, _UNUSABLE = 0, 4


class Verdict(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    TIMEOUT = "timeout"
    """The tests took several times as long as they do: noticed as well."""
    INCOMPETENT = "incompetent"
    """The library cannot be imported with it, so no test had a chance: does not count."""
    SURVIVED = "survived"


class TreeError(Exception):
    """The tests fail without a mutant, or test something else than the copy."""


class Tree:
    """A copy of the tree, in which one mutant at a time stands."""

    def __init__(self, path: Path) -> None:
        self.path = path
        junk = shutil.ignore_patterns("*.so", "__pycache__", ".*")
        for name in _FILES:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, path / name, ignore=junk)
            else:
                shutil.copy2(ROOT / name, path / name)

    def check(self) -> None:
        """TreeError unless this copy is what a program that starts in it imports."""
        program = "import tlvlog, tlvlog._native.accelerator as i; print(tlvlog.__file__, i.NAME)"
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=self.path,
            env=_environment(self.path),
            capture_output=True,
            text=True,
            check=False,
        )
        expected = f"{self.path / 'tlvlog' / '__init__.py'} pure Python\n"
        if done.stdout != expected:
            raise TreeError(f"{expected!r} expected, found {done.stdout!r} {done.stderr}")

    def state(self, module: str) -> str:
        """A digest of all that can change a verdict: the library, and a module's own tests."""
        digest = hashlib.sha256()
        tests = self.path / "tests"
        shared = [path for path in tests.glob("*.py") if not path.name.startswith("test_")]
        own = [self.path / name for name in own_tests(module)]
        for path in sorted([*self.path.glob("tlvlog/**/*.py"), *shared, *own]):
            digest.update(path.read_bytes())
        return digest.hexdigest()[:16]

    def baseline(self, module: str) -> float:
        """The seconds that a module's tests take; TreeError if they fail."""
        started = time.monotonic()
        status, output = self._test(module, None, write_bytecode=True)
        if status != _PASSED:
            raise TreeError(f"the tests of {module} fail without a mutant:\n{output}")
        return time.monotonic() - started

    def try_out(self, mutant: Mutant, timeout: float) -> tuple[Verdict, str]:
        """Run the tests with a mutant; the verdict, and the last line that pytest printed."""
        path = self.path / "tlvlog" / f"{mutant.module}.py"
        original, before = path.read_bytes(), path.stat()
        try:
            path.write_text(mutant.source, encoding="utf-8")
            status, output = self._test(mutant.module, timeout)
        finally:
            path.write_bytes(original)
            # The bytecode that the baseline left is good for this time only.
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        failed = [line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))]
        said = (failed or output.splitlines()[-1:] or [""])[0]
        if status is None:
            return Verdict.TIMEOUT, ""
        if status == _PASSED:
            return Verdict.SURVIVED, ""
        return (Verdict.INCOMPETENT if status == _UNUSABLE else Verdict.KILLED), said

    def _test(
        self, module: str, timeout: float | None, *, write_bytecode: bool = False
    ) -> tuple[int | None, str]:
        """Pytest's exit status, None if it was ended for being slow, and its output."""
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
        environment = _environment(self.path)
        if not write_bytecode:
            environment["PYTHONDONTWRITEBYTECODE"] = "1"
        with tempfile.TemporaryFile() as output:
            tests = subprocess.Popen(
                [*command, *own_tests(module)],
                cwd=self.path,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                preexec_fn=_bound_memory,
            )
            status: int | None
            try:
                status = tests.wait(timeout)
            except subprocess.TimeoutExpired:
                status = None
            finally:
                # All that the tests started, too: it is a session of its own.
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(tests.pid, signal.SIGKILL)
                tests.wait()
            output.seek(0)
            return status, output.read().decode(errors="replace")


@contextmanager
def tree() -> Iterator[Tree]:
    """A copy of the tree for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="tlvlog-mutants-", ignore_cleanup_errors=True) as path:
        yield Tree(Path(path).resolve())


def _environment(path: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(path),
        "TLVLOG_PURE": "1",
        "HYPOTHESIS_PROFILE": "fast",
        # None of pytest's plugins is used, and loading them takes most of a short trial.
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }


def _bound_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_MAX, _MEMORY_MAX))
