"""Every verb that writes logs writes them as pcapng too, and reads the same again."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests import exec_run
from tests.command_run import RICH, Run
from tests.test_cli_captures import capture  # noqa: F401  (a fixture)
from tlvlog.kernel.recorded import LOOKUP_LOG


@pytest.fixture
def out(tmp_path: Path) -> str:
    return str(tmp_path / "out.pcapng")


def test_decode_copies_a_capture(run: Run, capture: Path, out: str) -> None:  # noqa: F811
    """Law: a capture, written as pcapng and from that as a capture, is the file it was."""
    assert run("decode", "-o", out, str(capture)) == (0, "", "")
    back = run.folder / "back.tlvlog"
    assert run("decode", "-o", str(back), out) == (0, "", "")
    assert back.read_bytes() == capture.read_bytes()
    for verb in ("decode", "dump", "check"):
        one, other = run(verb, out), run(verb, str(capture))
        assert one == (other[0], other[1].replace(str(capture), out), other[2])


def test_logs_of_many_kinds_go_into_one_file(run: Run, out: str) -> None:
    log = run.file("log", RICH)
    assert run("decode", "-o", out, log) == (0, "", "")
    form = run("decode", "-f", "json", log)[1].encode()
    assert run("encode", "-o", out, stdin=form) == (0, "", "")
    text = run.file("text", LOOKUP_LOG)
    assert run("import", "verifier", "-o", out, text) == (0, "", "")
    assert run("explain", "-o", out, text) == (0, "", "")
    status, lines, err = run("decode", "-f", "jsonl", out)
    assert (status, err) == (0, "")
    first, second, third, fourth = map(json.loads, lines.splitlines())
    del first["call"], second["call"]
    assert first == second == json.loads(form)
    assert third["call"]["operation"] == fourth["call"]["operation"] == "verifier"
    assert third["call"]["time"] != 0
    assert "map_value_or_null" in run("explain", out)[1]
    assert run("import", "verifier", out)[0] == 0


def test_a_file_of_something_else_is_left_alone(run: Run, out: str) -> None:
    Path(out).write_bytes(b"a letter to the editor")
    status, _, err = run("decode", "-o", out, run.file("log", RICH))
    assert status != 0
    assert err == "tlvlog: offset 0: cannot be added to: neither pcap nor pcapng\n"
    assert Path(out).read_bytes() == b"a letter to the editor"


def test_a_damaged_file_gives_what_stands_before(run: Run, out: str) -> None:
    log = run.file("log", RICH)
    run("decode", "-o", out, log)
    good = Path(out).read_bytes()
    run("decode", "-o", out, log)
    path = Path(out)
    path.write_bytes(path.read_bytes()[:-4] + b"\xff\xff\xff\xff")
    status, lines, err = run("decode", out)
    assert (status, len(lines.splitlines())) == (3, 1)
    assert err.startswith(f"tlvlog: {out}: offset ")
    assert err.endswith("at its end\n")
    path.write_bytes(good[:-1])
    assert run("decode", "--fail-truncated", out)[0] == 4


NETLINK = """
import sys; sys.path.insert(0, {root!r})
from tlvlog.kernel.netlink.request import bad_link, request
request(bad_link())
"""


@pytest.mark.live
def test_exec_writes_packets(tmp_path: Path, run: Run) -> None:
    """The capture of a program, as pcapng, holds what the other kind holds."""
    program = NETLINK.format(root=str(Path(__file__).parents[1]))
    for suffix in ("tlvlog", "pcapng"):
        done = exec_run.run(
            tmp_path, "-o", str(tmp_path / f"calls.{suffix}"), "--", sys.executable, "-c", program
        )
        assert done.status == 0, done.out
    found = []
    for suffix in ("tlvlog", "pcapng"):
        status, lines, err = run("decode", "-f", "jsonl", str(tmp_path / f"calls.{suffix}"))
        assert (status, err) == (0, "")
        (log,) = map(json.loads, lines.splitlines())
        for key in ("time", "pid", "tid"):
            assert log["call"].pop(key)
        found.append(log)
    assert found[0] == found[1]
    assert found[0]["call"]["operation"] == "RTM_GETLINK"
