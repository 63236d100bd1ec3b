"""`tlvlog exec` on a terminal of 80 columns and 30 lines: the answer is the last thing on it."""

from __future__ import annotations

import shlex
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exec_run import ROOT, bpf_object, command, need_tool, need_tracing
from tests.live_kernel import need_bpf, need_root

pytestmark = [pytest.mark.live, pytest.mark.once]

DONE = "-- done --"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[list[str]]:
    """The begin of a tmux command for a server of its own, which ends with the test."""
    tmux = [need_tool("tmux"), "-f", "/dev/null", "-S", str(tmp_path / "tmux")]
    yield tmux
    subprocess.run([*tmux, "kill-server"], capture_output=True, check=False)


def screen_of(tmux: list[str], words: list[str], folder: Path) -> list[str]:
    """What an 80x30 terminal shows when a command has ended, without empty lines at its end."""
    shell = f"cd {shlex.quote(str(folder))} && {shlex.join(words)}; echo '{DONE}'; sleep 60"
    new = [*tmux, "new-session", "-d", "-x", "80", "-y", "30"]
    new += ["-e", f"PYTHONPATH={ROOT}", "-e", "NO_COLOR=1", shell]
    subprocess.run(new, check=True, capture_output=True)
    shown: list[str] = []
    for _ in range(300):
        done = subprocess.run(
            [*tmux, "capture-pane", "-p", "-J"], check=True, capture_output=True, text=True
        )
        shown = done.stdout.rstrip().splitlines()
        if shown and shown[-1] == DONE:
            return shown[:-1]
        time.sleep(0.1)
    raise AssertionError(shown)


def test_a_bad_program_ends_with_cause_place_source_and_advice(
    tmp_path: Path, terminal: list[str]
) -> None:
    need_bpf()
    need_root()
    need_tracing()
    target = [need_tool("unshare"), "-m", need_tool("bpftool"), "prog", "load"]
    bpf_object(tmp_path)
    shown = screen_of(
        terminal, command("--", *target, "bad.bpf.o", "/sys/fs/bpf/tlvlog-test"), tmp_path
    )
    assert len(shown) < 30
    # tmux joins what the terminal has wrapped; libbpf's dump is above.
    (at,) = [number for number, line in enumerate(shown) if "invalid-memory-access" in line]
    assert shown[at] == (
        "invalid-memory-access: R0 invalid mem access 'map_value_or_null', at instruction 7, "
        'bad.bpf.c:11, `return *v;`  [bpf(BPF_PROG_LOAD) "prog" EACCES; bpftool]'
    )
    assert any("END PROG LOAD LOG" in line for line in shown[:at])
    assert all(line.startswith("    ") for line in shown[at + 1 :])
    assert "    try: Compare the pointer with NULL" in "\n".join(shown[at + 1 :])


def test_verbose_tells_each_call_and_all_of_them_again_at_the_end(
    tmp_path: Path, terminal: list[str]
) -> None:
    need_root()
    need_tracing()
    target = [need_tool("unshare"), "-n", need_tool("ip"), "link", "add", "t0"]
    shown = screen_of(terminal, command("-v", "--", *target, "type", "nosuchkind"), tmp_path)
    said = [line for line in shown if "unknown-device-type: Unknown" in line]
    assert len(said) == 2
    assert "ip]" not in said[0]
    assert said[1].endswith("[sendmsg(RTM_NEWLINK) EOPNOTSUPP; ip]")
    assert any(line.startswith("no-reason-given: ") for line in shown)
