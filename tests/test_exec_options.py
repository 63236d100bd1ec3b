"""Options of `tlvlog exec`: what is followed, where it is said, and how much."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exec_run import ROOT, command, need_tool, run
from tests.live_kernel import need_root
from tlvlog.cli.arguments import build
from tlvlog.cli.exec_arguments import GROUPS as WORDS
from tlvlog.trace.filter import GROUPS

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]

LINK = ("unshare", "-n", "ip", "link", "add", "t0", "type")


def said(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*arguments),
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"},
    )


def test_the_usage_lists_every_option() -> None:
    usage = said("--help").stdout.partition("\n\n")[0]
    verbs = build(["exec"])._subparsers
    assert verbs is not None
    parser = verbs._group_actions[0].choices["exec"]  # type: ignore[index]
    options = {action.option_strings[0] for action in parser._actions if action.option_strings}
    assert len(options) > 9
    assert all(f"[{option}" in usage for option in options - {"--attach"})
    assert "--attach PID" in usage
    assert tuple(GROUPS) == WORDS


@pytest.mark.parametrize("wrong", [(), ("--nosuch", "--", "true"), ("--only", "x", "--", "true")])
def test_what_is_wrong_shows_the_usage_of_the_verb(wrong: tuple[str, ...]) -> None:
    done = said(*wrong)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: tlvlog exec [-h]")


def test_a_running_process_is_not_attached_to() -> None:
    done = said("--attach", "1")
    assert done.returncode == 5
    assert done.stderr.startswith("tlvlog: exec: --attach: a filter cannot be put on a process")


def test_only_leaves_out_what_is_not_asked_for(loader: str) -> None:
    need_root()
    for groups, kinds in (("bpf", {"bpf"}), ("netlink", {"sen"}), ("bpf,netlink", {"bpf", "sen"})):
        shell = f'"{loader}" log; {" ".join(LINK)} nosuchkind'
        done = said("--only", groups, "-f", "jsonl", "--", "sh", "-c", shell)
        calls = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
        assert {call["call"]["syscall"][:3] for call in calls} == kinds


def test_nothing_found_says_what_was_looked_at() -> None:
    done = said("--", "false")
    assert done.returncode == 1
    assert done.stderr == (
        "no followed call was refused; followed are: bpf, perf events, socket filters, "
        "netlink sockets, mounts, filesystem contexts\n"
    )
    line = said("--only", "fs", "--", "false").stderr
    assert line == "no followed call was refused; followed are: mounts, filesystem contexts\n"
    assert said("--", "true").stderr == ""


def test_quiet_success_is_one_line(tmp_path: Path, loader: str) -> None:
    need_root()
    capture = str(tmp_path / "calls.tlvlog")
    done = said("--quiet-success", "-o", capture, "--", *LINK, "veth")
    assert done.returncode == 0
    (line,) = done.stderr.splitlines()
    assert line.endswith(" followed calls, 1 refused: 1 no-reason-given")
    refused = said("--quiet-success", "-o", capture, "--", loader, "many", "5")
    first, *_, last = refused.stderr.splitlines()
    assert (
        first == "unknown-command: Unknown bpf command 12345  [bpf(12345) EINVAL; loader; 5 times]"
    )
    assert last == "5 followed calls, 5 refused: 5 unknown-command"
    words = [sys.executable, "-m", "tlvlog", "check", capture]
    checked = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    assert len(checked.stdout.splitlines()) == 6


def test_json_goes_where_the_program_does_not_write(tmp_path: Path, loader: str) -> None:
    done = said("-f", "jsonl", "--stdout", "own", "--", loader, "threads", "2", folder=tmp_path)
    assert done.stderr == ""
    assert len([json.loads(line) for line in done.stdout.splitlines()]) == 2
    own = (tmp_path / "own").read_text()
    assert [line.split()[0] for line in sorted(own.splitlines())] == ["thread_0", "thread_1"]
    # The program's own output is where it was, and --report decides.
    done = said("-f", "jsonl", "--", loader, "threads", "2", folder=tmp_path)
    assert "thread_0" in done.stdout
    assert done.stderr.startswith("{")
    words = ("--stdout", "own", "--report", "told", "-f", "jsonl")
    done = said(*words, "--", loader, "threads", "2", folder=tmp_path)
    assert (done.stdout, done.stderr) == ("", "")
    assert (tmp_path / "told").read_text().startswith("{")


def test_a_summary_as_json(loader: str) -> None:
    done = said("--quiet-success", "-f", "json", "--", loader, "many", "3")
    assert json.loads(done.stderr) == {
        "summary": {"calls": 3, "refused": 3, "reasons": {"unknown-command": 3}}
    }


def test_the_summary_counts_every_followed_call(tmp_path: Path) -> None:
    """Those that succeed too, of which exec sees nothing otherwise."""
    program = "import socket\nfor _ in range(30): socket.socket(16, 3, 0).close()\n"
    done = run(tmp_path, "--quiet-success", "--", need_tool("python3"), "-c", program)
    assert done.lines == ["30 followed calls, 0 refused"]
