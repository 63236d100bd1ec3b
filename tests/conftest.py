"""What every test shares: the package as installed, and hypothesis profiles."""

from __future__ import annotations

import importlib.util
import os
import signal
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

import tlvlog
from tests.command_run import Run

if importlib.util.find_spec("tlvlog.codegen") is None:  # a bare tree, nothing installed
    tlvlog.__path__.append(str(Path(__file__).resolve().parent.parent))

# A shell that starts the tests in the background ignores these, which every program that a
# test starts would inherit: none could be interrupted.
for _number, _handler in (
    (signal.SIGINT, signal.default_int_handler),
    (signal.SIGQUIT, signal.SIG_DFL),
    (signal.SIGHUP, signal.SIG_DFL),
):
    if signal.getsignal(_number) is signal.SIG_IGN:
        signal.signal(_number, _handler)

# A make that a test starts is not below the one that started the tests: it would say so.
for _name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS"):
    os.environ.pop(_name, None)

# No deadlines: a shared machine makes them lie.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
# The same examples each time: CI judges a change, and looks for nothing new in what is old.
settings.register_profile("ci", parent=settings.get_profile("default"), derandomize=True)
# For the tests of the tests (`make mutants`): the same few examples each time, and
# the first that fails will do.
settings.register_profile(
    "fast",
    parent=settings.get_profile("default"),
    max_examples=25,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
)
# `make test`: a few examples of each law, the same each time; `make test-all` searches longer.
settings.register_profile(
    "quick", parent=settings.get_profile("default"), max_examples=25, derandomize=True
)
settings.register_profile("thorough", parent=settings.get_profile("default"), max_examples=5000)
settings.load_profile(
    os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "default")
)


@pytest.fixture(params=["native", "pure"])
def each_implementation(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands that a test runs do so with the native core, where there is one, and without."""
    monkeypatch.setenv("TLVLOG_PURE", "1" if request.param == "pure" else "0")


@pytest.fixture(scope="session")
def c_driver(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., list[str]]:
    """The command that runs tests/c/driver.c for a schema on a machine; compiled once for all."""
    from tests.c_build import build_driver, machine

    @cache
    def built(name: str, on: str = "host", *flags: str) -> list[str]:
        return build_driver(name, machine(on), tmp_path_factory.mktemp("driver"), *flags)

    return built


@pytest.fixture(scope="session")
def c_harness(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], list[str]]:
    """The command that runs the reader of a schema, as a fuzzer asks it; compiled once for all."""
    from tests.c_build import build_harness

    @cache
    def built(name: str) -> list[str]:
        return build_harness(name, tmp_path_factory.mktemp("harness"))

    return built


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> Run:
    return Run(capfdbinary, tmp_path)


@pytest.fixture(scope="session")
def tracing() -> None:
    """Skips where a program cannot be followed."""
    from tests.exec_run import need_tracing

    need_tracing()


@pytest.fixture(scope="session")
def loader(tmp_path_factory: pytest.TempPathFactory) -> str:
    """tests/data/exec/loader.c, compiled once for all; skips where bpf(2) is refused."""
    from tests.exec_run import compiled
    from tests.live_kernel import need_bpf

    need_bpf()
    return compiled(tmp_path_factory.mktemp("loader"))
