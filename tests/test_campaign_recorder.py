"""A loop in Python that records its calls, and loads that are made again and again."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.live_kernel import need_bpf
from tlvlog import ExtendedError, campaign, encode
from tlvlog.campaign.recorder import Recorder
from tlvlog.campaign.scan import scan
from tlvlog.campaign.store import Folder, load
from tlvlog.errors import CapacityError, EncodeError
from tlvlog.formats.capture import Reader
from tlvlog.kernel.bpf.calls import bpf_prog_load
from tlvlog.kernel.bpf.insn import branches, unreadable
from tlvlog.kernel.bpf.loader import Loader
from tlvlog.kernel.recorded import LOOKUP_LOG


def test_what_is_added_is_counted(tmp_path: Path) -> None:
    log = encode([ExtendedError(-22, subsystem="core", reason=1)])
    with Recorder(tmp_path / "c", kernel="6.1") as recorder:
        recorder.add("BPF_PROG_LOAD", 13, text=LOOKUP_LOG, prog_type=6)
        recorder.add("BPF_PROG_LOAD", 1, text=b"", prog_type=28)
        recorder.add("BPF_PROG_LOAD", 0, text=b"processed 5 insns\n")
        recorder.add("MY_IOCTL", 22, log, time_ns=5 * 10**9)
    found = {str(key): entry for key, entry in load(tmp_path / "c").entries.items()}
    assert set(found) == {
        "tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access",
        "tl1:BPF_PROG_LOAD:EPERM:-",
        "tl1:BPF_PROG_LOAD:OK",
        "tl1:MY_IOCTL:EINVAL:core/unknown-command",
    }
    cells = found["tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access"].cells
    assert list(cells) == [(6, "6.1")]
    with open(recorder.path, "rb") as file:
        calls = list(Reader(file))
    assert [call.result for call in calls] == [-13, -1, 0, -22]
    assert calls[3].time == 5 * 10**9
    with pytest.raises(ValueError, match="closed"):
        recorder.add("X", 1)


def test_recorders_add_up(tmp_path: Path) -> None:
    for _ in range(2):
        with Recorder(tmp_path / "c") as recorder:
            recorder.add("X", 1)
            assert recorder.count().count
    assert load(tmp_path / "c").count == 2


def test_a_loop_that_is_killed_loses_no_more_than_a_second(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom tlvlog.campaign.recorder import Recorder\n"
        "r = Recorder(sys.argv[1])\n"
        "while True: r.add('X', 1, text=b'y' * 1000)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path / "c")]) as process:
        until = time.monotonic() + 60
        while time.monotonic() < until:
            time.sleep(0.02)
            if sum(path.stat().st_size for path in (tmp_path / "c").glob("*.tlvlog")) > 3 << 20:
                break
        process.send_signal(signal.SIGKILL)
    summary = scan(Folder(tmp_path / "c"), [])
    assert summary.total.count >= 2000
    assert summary.troubles == []


@pytest.mark.live
def test_a_loader_says_what_single_loads_say() -> None:
    """The same errno and the same text as `bpf_prog_load`, call after call."""
    need_bpf()
    programs = [branches(1), unreadable(), b"\0" * 8, branches(3), unreadable()]
    with Loader(1 << 16) as loader:
        for insns in programs * 3:
            one = loader.load(insns)
            with bpf_prog_load(insns, log_size=1 << 16) as other:
                assert (one.errno, one.text) == (other.errno, other.log_bytes)
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(50):
            loader.load(branches(1))
        assert len(os.listdir("/proc/self/fd")) == before
        # Types that are refused without a text are results, no errors.
        found = Counter(loader.load(branches(1), kind).errno for kind in range(34))
        assert found[0]
        assert set(found) - {0}
    with Loader(0, level=0) as silent:
        assert silent.load(unreadable()).errno == errno.EACCES
        assert silent.load(unreadable()).text == b""


def test_a_loader_refuses_what_cannot_be_asked() -> None:
    need_bpf()
    for size in (-1, 1 << 31, 0):
        with pytest.raises(CapacityError):
            Loader(size)
    with pytest.raises(EncodeError):
        Loader(license="a\0b")
    with pytest.raises(EncodeError):
        Loader(100).load(b"abc")
    with pytest.raises(EncodeError):
        Loader(100).load(b"\0" * 8, 1 << 40)


def test_what_the_package_gives() -> None:
    """Each name is there, and no other."""
    for name in campaign.__all__:
        assert getattr(campaign, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = campaign.nothing  # type: ignore[attr-defined]
