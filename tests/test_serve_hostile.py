"""`tlvlog serve` under calls that are random, hostile, interrupted and killed."""

from __future__ import annotations

import re
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.live_kernel import need_program
from tests.serving import ROOT, need_serve, served

pytestmark = [pytest.mark.live, pytest.mark.once]

_IMPORT = (
    f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tests import serve_hostile as hostile\n"
)
# Folders of /proc that the native core keeps.
_KEPT_MOST = 8
_FOLDER = re.compile(r"/proc/\d+( \(deleted\))?")


@pytest.mark.parametrize(("pure", "calls"), [("", 10_000), ("1", 3_000)])
def test_whatever_the_arguments(pure: str, calls: int) -> None:
    """Four threads and twenty deaths: the kernel's results, nothing written outside of the
    buffers, and no descriptor is left here or there.
    """
    need_serve()
    with served(environment={"TLVLOG_PURE": pure}) as client:
        client(f"{_IMPORT}answer = hostile.run(1, 4, 40)")  # what is opened once
        ours, theirs = client("descriptors()"), client(f"descriptors({client.pid})")
        found = client(f"{_IMPORT}answer = hostile.run(2, 4, {calls})")
        assert not found["problems"], "\n".join(found["problems"])
        assert found["counts"]["made"] > calls // 20
        assert client(f"{_IMPORT}answer = hostile.killed(3, 20)") == 20
        again = client(f"{_IMPORT}answer = hostile.run(4, 4, 100)")
        assert not again["problems"]
        assert client("descriptors()") == ours
        for _ in range(50):
            more = Counter(client(f"descriptors({client.pid})")) - Counter(theirs)
            folders = sum(count for name, count in more.items() if _FOLDER.fullmatch(name))
            if more.total() == folders:
                break
            time.sleep(0.1)  # the supervisor cleans up after its last answer
        assert more.total() == folders <= _KEPT_MOST, more


_SIGNALLED = """
import signal
signal.signal(signal.SIGALRM, lambda *_: None)
signal.siginterrupt(signal.SIGALRM, False)
signal.setitimer(signal.ITIMER_REAL, 0.0007, 0.0007)
answer = []
for index in range(300):
    kind = 9999 if index % 3 == 0 else 2
    result, _ = extended(0, map_attr(kind, 4, 4, 1, name=f"once{index}"), 64)
    answer.append(closed(result))
    del kept.buffers[:]
signal.setitimer(signal.ITIMER_REAL, 0)
"""


@pytest.mark.parametrize("pure", ["", "1"])
def test_no_call_is_made_twice(pure: str, tmp_path: Path) -> None:
    """Signals that fall into calls do not repeat them: strace counts those of the supervisor."""
    need_serve()
    need_program("strace")
    log = tmp_path / "calls"
    with served(environment={"TLVLOG_PURE": pure}) as client:
        client("1")
        command = ["strace", "-e", "trace=bpf", "-o", str(log), "-p", str(client.pid)]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as strace:
            assert strace.stderr is not None
            assert "attached" in strace.stderr.readline()
            results = client(_SIGNALLED)
            time.sleep(0.1)
            strace.terminate()
            strace.stderr.read()
    assert results == [index % 3 != 0 for index in range(300)]
    made = Counter(re.findall(r'map_name="(once\d+)"', log.read_text()))
    assert made == {f"once{index}": 1 for index in range(300)}
