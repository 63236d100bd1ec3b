"""A campaign of real loads, made from a seed, against a count that the test makes itself."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.live_kernel import need_bpf
from tlvlog.campaign.recorder import Recorder
from tlvlog.campaign.scan import Options, scan
from tlvlog.campaign.select import rows
from tlvlog.campaign.signature import errno_text
from tlvlog.campaign.store import Folder, load
from tlvlog.kernel.bpf.insn import insn
from tlvlog.kernel.bpf.loader import Loader

pytestmark = [pytest.mark.live, pytest.mark.once]

MEMORY = (0x79, 0x7B, 0x61, 0x63, 0x69, 0x71)
JUMPS = (0x15, 0x05, 0x55, 0x2D)
OTHERS = (0xB7, 0xBF, 0x07, 0x0F, 0x85, 0x95)
TYPES = (1, 1, 3, 5, 6, 17, 26, 28)
HELPERS = (1, 2, 3, 5, 7, 14, 25, 130)


def program(chooser: random.Random) -> bytes:
    """A few instructions that make some sense, and now and then none."""
    made = insn(0xB7, 0) if chooser.random() < 0.5 else b""
    for _ in range(chooser.randrange(1, 8)):
        code = chooser.choice((*MEMORY, *JUMPS, *OTHERS))
        if chooser.random() < 0.1:
            code = chooser.randrange(256)
        offset = 0
        if code in MEMORY:
            offset = chooser.choice((0, -8, 8, -16))
        elif code in JUMPS:
            offset = chooser.choice((0, 0, 1))
        if code == 0x85:
            made += insn(code, imm=chooser.choice(HELPERS))
        else:
            imm = chooser.randrange(20) if code in (0xB7, 0x07, 0x15, 0x55) else 0
            made += insn(code, chooser.randrange(11), chooser.randrange(11), offset, imm)
    return made + insn(0x95)


def recorded(folder: Path, count: int) -> Counter[tuple[str, int]]:
    """Load so many programs; what the kernel answered, by errno and type."""
    chooser = random.Random(20261129)
    answers: Counter[tuple[str, int]] = Counter()
    recorder = Recorder(folder)
    with Loader(1 << 16) as loader:
        for _ in range(count):
            kind = chooser.choice(TYPES)
            errno, text = loader.load(program(chooser), kind)
            recorder.add("BPF_PROG_LOAD", errno, text=text, prog_type=kind)
            answers[errno_text(errno), kind] += 1
    recorder.close()
    return answers


def check(folder: Path, count: int, kills: int, part: int) -> None:
    answers = recorded(folder, count)
    command = [
        sys.executable, "-m", "tlvlog", "campaign", "scan", str(folder),
        "--part", str(part), "--workers", "1",
    ]  # fmt: skip
    chooser = random.Random(7)
    parts = folder / "parts"
    for number in range(kills):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            wanted = (number + 1) * (count * 150 // part) // (kills + 1)
            until = time.monotonic() + 300
            while len(list(parts.glob("*.json"))) < wanted and time.monotonic() < until:
                if process.poll() is not None:
                    break
                time.sleep(0.01)
            time.sleep(chooser.random() / 20)
            process.send_signal(signal.SIGKILL)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    total = load(folder)
    # What the kernel answered is what was counted.
    assert total.count == count
    found = Counter(
        {
            (errno_text(key.errno), kind): 0
            for key, entry in total.entries.items()
            for kind, _ in entry.cells
        }
    )
    for key, entry in total.entries.items():
        for (kind, _), counts in entry.cells.items():
            found[errno_text(key.errno), kind] += counts.count
    assert found == answers
    # Every refusal has a reason, or is listed: a message, or EPERM without a word.
    for key in total.entries:
        assert key.is_accepted or key.is_registered or key.is_candidate or key.what == "-", key
    assert sum(row.counts.count for row in rows(total, ("reason",))) == count
    whole = scan(
        Folder(folder.with_name("whole"), create=True),
        [str(path) for path in folder.glob("recorded-*")],
        Options(workers=1),
    )
    assert whole.total.to_bytes() == total.to_bytes()


def test_a_small_campaign(tmp_path: Path) -> None:
    """A thousand loads, the counting killed twice on the way."""
    need_bpf()
    check(tmp_path / "c", 1000, kills=2, part=20_000)


@pytest.mark.long
def test_a_campaign_of_two_hundred_thousand_loads(tmp_path: Path) -> None:
    """Killed twenty times on the way, identical to one run."""
    need_bpf()
    check(tmp_path / "c", 200_000, kills=20, part=200_000)
