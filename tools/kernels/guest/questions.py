"""What the package is asked on each kernel, and the answers in a form that can be compared."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from tlvlog import ExtendedError, Log, LogBuffer, TlvlogError, decode
from tlvlog.cli import main
from tlvlog.kernel import ask, doctor
from tlvlog.kernel.bpf import calls, insn
from tlvlog.kernel.netlink import request as netlink

Answers = dict[str, object]

ARRAY = 2
_SIZES = (8, 64, 256)


def said(log: Log) -> list[str]:
    """The errors of a log, one line each, and what was lost."""
    lines = []
    for record in log.records:
        if isinstance(record, ExtendedError):
            kind = "guess: " if any(a.name == "guess" for a in record.attributes) else ""
            name = errno.errorcode.get(-record.error, str(record.error))
            lines.append(f"{kind}{record.subsystem} {record.reason} {name}: {record.text}")
    if log.num_truncations:
        lines.append(f"{log.num_truncations} dropped")
    return lines


def run(*arguments: str) -> tuple[int, str]:
    """The command's status, and what it said on both streams."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        try:
            status = main(list(arguments))
        except SystemExit as stop:
            status = int(stop.code or 0)
    return status, out.getvalue()


def examined() -> Answers:
    return {finding.name: finding.state for finding in doctor.examine()}


def demo() -> Answers:
    status, text = run("demo", "--color", "never")
    errors = [" ".join(line.split()) for line in text.splitlines() if "  error " in line]
    return {
        "status": status,
        "errors": [re.sub(r"  *@\d+$", "", line) for line in errors],
        "asked": text.count("asked this kernel:"),
    }


def _answer(question: Callable[[], ask.Answer[Any]]) -> list[str]:
    try:
        answer = question()
    except TlvlogError as error:
        return [f"{type(error).__name__}: {error}"]
    return said(answer.log) or [errno.errorcode.get(answer.errno, "no error")]


def asked() -> Answers:
    return {
        "map type 9999": _answer(lambda: ask.map_create(9999, 4, 8, 1)),
        "array of keys of 8 bytes": _answer(lambda: ask.map_create(ARRAY, 8, 8, 1)),
        "map flags 1 << 31": _answer(lambda: ask.map_create(ARRAY, 4, 8, 1, map_flags=1 << 31)),
        "map name a b": _answer(lambda: ask.map_create(ARRAY, 4, 8, 1, name="a b")),
        "an accepted map": _answer(lambda: ask.map_create(ARRAY, 4, 8, 1)),
        "unreadable register": _answer(lambda: ask.prog_load(insn.unreadable())),
        "the same, 64 bytes": _answer(lambda: ask.prog_load(insn.unreadable(), log_size=64)),
        "the same, level 9": _answer(
            lambda: ask.prog_load(insn.unreadable(), level=9, log_size=4096)
        ),
        "no instructions": _answer(lambda: ask.prog_load(b"")),
        "program type 9999": _answer(
            lambda: ask.prog_load(insn.branches(), prog_type=9999, log_size=4096)
        ),
        "broken BTF": _answer(lambda: ask.btf_load(b"\x9f\xeb\x01\x00" + b"\xff" * 20)),
        "two-byte IFLA_MTU": _answer(lambda: ask.netlink_request(netlink.bad_link())),
        "one-byte family id": _answer(
            lambda: ask.netlink_request(netlink.bad_family(), family=netlink.GENERIC)
        ),
        "tmpfs option": _answer(lambda: ask.fs_parameters("tmpfs", ("nosuchopt", "1"))),
        "ext4 option": _answer(lambda: ask.fs_parameters("ext4", ("nosuchopt", "1"))),
    }


def _report(*command: str) -> Answers:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report")
        # The program's own output is nobody's business; what the tracer says is.
        status, text = run("exec", "--report", str(report), "--", *command)
        lines = report.read_text().splitlines() if report.exists() else []
        lines = [line for line in lines if not line.startswith(" ")]  # the advice is the registry's
    return {
        "status": status,
        "report": _counted(map(_shortened, lines)),
        "said": text.strip(),
    }


def _counted(lines: Iterable[str]) -> list[str]:
    """In an order of their own: threads come in any, and how often is not told twice the same."""
    counts = Counter(lines)
    return [f"{line}{' (several times)' if counts[line] > 1 else ''}" for line in sorted(counts)]


def _times(found: re.Match[str]) -> str:
    return "] (several times)" if found[4] else "]"


def _shortened(line: str) -> str:
    """Without what differs from run to run: ids, addresses, times."""
    line = re.sub(r", type \d+(?=  \[)", "", line)  # an id that each build gives anew
    line = re.sub(r"; [\w.-]+( \d+(/\d+)?)?(; (\d+) times)?\]$", _times, line)
    return re.sub(r"0x[0-9a-f]{4,}", "0x...", line)


_MODES = (
    ("log",), ("nolog",), ("badptr",), ("stale",), ("badattr",), ("unknown",),
    ("threads", "2"), ("raw", "2"), ("many", "3"), ("huge",), ("exit",), ("exec",), ("netlink",),
    ("netlink-silent",),
)  # fmt: skip


# Whether it ends inside of its slow load is a race, which it loses on a busy machine.
_RACE = "exit"
_RACES = 5


def loaders() -> Answers:
    answers: Answers = {}
    for mode in _MODES:
        name = " ".join(mode)
        answers[name] = _report("/loader", *mode)
        for _ in range(_RACES):
            if name != _RACE or "not finished" in str(answers[name]):
                break
            answers[name] = _report("/loader", *mode)
    return answers


def tools() -> Answers:
    answers: Answers = {
        "ip link": _report("ip", "link", "add", "t0", "type", "nosuchkind"),
        "true": _report("/bin/busybox", "true"),
    }
    if os.path.exists("/bad.bpf.o"):
        answers["bpftool prog load"] = _report(
            "bpftool", "prog", "load", "/bad.bpf.o", "/sys/fs/bpf/refused"
        )
    return answers


def _left(text: bytes) -> str:
    text = text.partition(b"\0")[0]
    return text.decode("utf-8", "backslashreplace")


def _name(number: int) -> str:
    return errno.errorcode.get(number, str(number)) if number else "accepted"


def side_by_side() -> Answers:
    """The same refusal: what the kernel's text log and a log of records leave in few bytes."""
    questions: dict[str, Callable[..., calls.BpfResult]] = {
        "map type 9999": lambda **o: calls.bpf_map_create(9999, 4, 8, 1, **o),
        "array map, key_size 8": lambda **o: calls.bpf_map_create(ARRAY, 8, 8, 1, **o),
        "a program that reads R3": lambda **o: calls.bpf_prog_load(
            insn.insn(insn.MOVE, 0, 3) + insn.insn(insn.EXIT), **o
        ),
    }
    answers: Answers = {}
    for name, question in questions.items():
        full = ask.bpf_log(question())  # type: ignore[attr-defined]
        for size in _SIZES:
            try:
                result = question(log_size=size)
                text: list[object] = [_name(result.errno), _left(result.log_bytes)]
            except TlvlogError as error:
                text = [str(error), ""]
            log = LogBuffer(bytearray(size))
            for record in full.records:
                if isinstance(record, ExtendedError):  # level 17: records, errors only
                    log.append(record)
            answers[f"{name}, {size} bytes"] = {
                "text": text,
                "records": [_name(_errno(full)), said(decode(log.finish())) or ["END"]],
            }
    return answers


def _errno(log: Log) -> int:
    return next((-r.error for r in log.records if isinstance(r, ExtendedError)), 0)


CHECKS: list[tuple[str, Callable[[], Answers]]] = [
    ("doctor", examined),
    ("demo", demo),
    ("ask", asked),
    ("side by side", side_by_side),
    ("exec", tools),
    ("exec loader", loaders),
]
