"""cli: the examples below the help of each verb; each is run, those of a verb in order."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.campaigns import capture
from tests.packet_files import Frame, pcap
from tests.test_kernel_exterror import uexterror
from tlvlog.cli import status
from tlvlog.cli.examples import EXAMPLES
from tlvlog.cli.parser import Parser
from tlvlog.kernel.recorded import LINK_ANSWER, LINK_REQUEST
from tools.shell import whole_parser

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "tests" / "data"
PAGE = ROOT / "docs" / "why-did-my-syscall-fail.md"
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
SPEC = """\
tlvlog-spec: 1
extends: tlvlog
name: mydev
version: 1
license: MIT
doc: A device.
records:
  - {name: queue, type: 0x8000, doc: d, fields: [{name: depth, kind: u16, doc: d}]}
"""
# What ends with another status than 0, and what a kernel, or its administrator, may not offer.
STATUSES = {"tlvlog campaign compare before found": 1}
LIVE = ("tlvlog exec ", "tlvlog serve ", "tlvlog doctor ", "tlvlog probe ")
SILENT = ('eval "$(tlvlog completion bash)"', "tlvlog spec diff mydev.yaml mydev.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with every file that an example reads and no earlier one of its verb writes."""
    folder = tmp_path
    records = [
        tlvlog.String("loading"),
        tlvlog.ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[0]),
    ]
    for name in ("failed.bin", "copy.bin"):
        (folder / name).write_bytes(tlvlog.encode(records))
    (folder / "mydev.yaml").write_text(SPEC)
    (folder / "captures").mkdir()
    (folder / "captures" / "new.tlvlog").write_bytes(capture(120, seed=2))
    kernel = DATA / "kernel"
    for name, source in (
        ("build.log", DATA / "cases" / "001-note-before-cause.txt"),
        ("verifier.txt", kernel / "verifier" / "linux-6.18.log"),
        ("btf.txt", kernel / "verifier" / "btf.log"),
        ("trace.txt", kernel / "strace" / "ip-read-all.log"),
        ("new.btf", DATA / "core" / "docs" / "new.btf"),
        ("old.btf", DATA / "core" / "docs" / "old.btf"),
        ("queue.bpf.o", DATA / "core" / "docs" / "queue.bpf.o"),
    ):
        shutil.copy(source, folder / name)
    shutil.copy(ROOT / "examples" / "conform" / "reader.py", folder)
    (folder / "fs.txt").write_text("e ext4: Unknown parameter 'nosuch'\n")
    (answer,) = re.findall(r"<<'END'\n(.*?)^> END", PAGE.read_text(), re.DOTALL | re.MULTILINE)
    (folder / "answer.hex").write_text(answer.replace("> ", ""))
    packets = pcap(Frame(0, LINK_REQUEST), Frame(0, LINK_ANSWER))
    (folder / "packets.pcapng").write_bytes(packets)
    (folder / "error.bin").write_bytes(uexterror())
    return folder


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=os.environ | {"PATH": PATH, "HOME": str(folder)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


COMMANDS = list(dict.fromkeys(line for rows in EXAMPLES.values() for line, _ in rows))
VERBS = sorted({line.partition("tlvlog ")[2].split()[0] for line in COMMANDS})


def test_every_verb_has_examples() -> None:
    """Those with actions below them too, and each example uses the verb that it is below."""

    def verbs(parser: Parser, known: list[Parser]) -> list[Parser]:
        known.append(parser)
        for verb in parser.verbs().values():
            verbs(verb, known)
        return known

    found = verbs(whole_parser(), [])
    assert {parser.prog.partition(" ")[2] for parser in found} == set(EXAMPLES)
    for parser in found[1:]:
        for command, what in parser.examples():
            assert parser.prog in command
            assert what.endswith(".")
            assert len(what) <= 72


@pytest.mark.once
@pytest.mark.parametrize("verb", VERBS)
def test_the_examples_run(verb: str, folder: Path) -> None:
    """Each ends as it should, says something or writes a file, and has no traceback."""
    if verb in ("exec", "serve") and not shutil.which("ip"):
        pytest.skip("no ip")
    mine = [line for line in COMMANDS if line.partition("tlvlog ")[2].split()[0] == verb]
    assert mine
    for command in mine:
        before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
        done = run(command, folder)
        if command.startswith(LIVE) and done.returncode == status.NOT_SUPPORTED:
            pytest.skip(done.stderr.strip())
        assert done.returncode == STATUSES.get(command, 0), done.stderr
        assert "Traceback" not in done.stderr
        after = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
        assert done.stdout or before != after or "--check" in command or command in SILENT
