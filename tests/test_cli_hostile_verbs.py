"""The verbs that read folders and files of their own, given those that a hostile hand wrote."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.exec_run import command, need_tracing
from tests.test_cli_hostile import run
from tlvlog.cli import status
from tlvlog.conform.vectors import vectors_dir
from tlvlog.formats.capture import Call, Header, Writer
from tlvlog.schema import builtin

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "tests"
TRIES = int(os.environ.get("TLVLOG_HOSTILE_TRIES", "20"))
# Keys and values that some reader may stumble over, wherever they stand.
ODD: list[Any] = [
    None, True, -1, 1 << 70, 1e400, float("nan"), "", "\ud800", "\x1b[31m\n", "../../x", [], {},
    [[]], {"": {}}, [None], [1, "x"], {"name": 1}, "0" * 5000, [0] * 300,
]  # fmt: skip


def spoil(value: Any, rng: random.Random) -> Any:
    """JSON with one thing in it replaced, left out, or put under another key."""
    if not isinstance(value, (dict, list)) or not value or rng.random() < 0.1:
        return rng.choice(ODD)
    copy = list(value.items()) if isinstance(value, dict) else list(value)
    at = rng.randrange(len(copy))
    if rng.random() < 0.2:
        del copy[at]
    elif isinstance(value, dict):
        key, inner = copy[at]
        copy[at] = (key, spoil(inner, rng)) if rng.random() < 0.8 else ("\x1b[m\udcff", inner)
    else:
        copy[at] = spoil(copy[at], rng)
    return dict(copy) if isinstance(value, dict) else copy


def spoiled(data: bytes, rng: random.Random) -> bytes:
    """A file with one thing wrong: in its JSON if it is some, or in any of its bytes."""
    way = rng.randrange(4)
    if way < 2:
        try:
            lines = data.decode().splitlines(keepends=True)
            whole = len(lines) > 1 and rng.random() < 0.5 and way == 0
            at = rng.randrange(len(lines)) if whole else 0
            text = lines[at] if whole else data.decode()
            new = json.dumps(spoil(json.loads(text), rng))
            return "".join([*lines[:at], new + "\n", *lines[at + 1 :]] if whole else [new]).encode()
        except (ValueError, IndexError):
            pass
    if way == 2:
        return data[: rng.randrange(len(data) + 1)]
    made = bytearray(data)
    for _ in range(rng.randrange(1, 4)):
        if made:
            made[rng.randrange(len(made))] = rng.choice((0, 0xFF, 0x80, 0x1B, rng.randrange(256)))
    return bytes(made)


def hurt(folder: Path, rng: random.Random) -> str:
    """Do something to one file of a folder, or to its place; in words."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    victim = rng.choice(files)
    way = rng.randrange(8)
    if way == 0:
        victim.unlink()
        victim.mkdir()
    elif way == 1:
        victim.unlink()
        victim.symlink_to(victim.name)
    elif way == 2:
        victim.with_name(os.fsdecode(b"\xff\x1b[31m" + victim.suffix.encode())).write_bytes(
            victim.read_bytes()
        )
    else:
        victim.write_bytes(spoiled(victim.read_bytes(), rng))
    return f"{way} {victim.relative_to(folder)}"


def check(arguments: list[str], what: str, stdin: bytes = b"") -> int:
    """A documented status, and nothing that a terminal would obey."""
    try:
        code, out, said = run(arguments, stdin)
    except BaseException as error:
        raise AssertionError([word[:99] for word in arguments], what) from error
    # Those that run a program give the shell's numbers for one that cannot be run.
    known = {*status.MEANINGS, 126, 127} if arguments[0] in ("exec", "serve") else status.MEANINGS
    assert code in known, (arguments, what)
    shown = "" if "tlv" in arguments else out.decode(errors="surrogateescape")
    for text in (shown, said):
        for line in text.split("\n"):
            assert line.replace("\t", "").isprintable(), (arguments, what, ascii(line))
    return code


def tries(folder: Path, made: Path) -> Iterator[tuple[Path, random.Random]]:
    """Fresh copies of what was made, each with choices of its own."""
    for seed in range(TRIES):
        copy = folder / f"try{seed}"
        shutil.copytree(made, copy)
        yield copy, random.Random(seed)
        shutil.rmtree(copy)


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    path = tmp_path / "calls.tlvlog"
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin(), kernel="6.1"))
        for number in range(6):
            error = tlvlog.ExtendedError(
                -22, subsystem="bpf", reason="register-not-readable", arguments=[0]
            )
            log = tlvlog.encode([tlvlog.String(f"line {number}"), error])
            writer.write(Call(number, 7, 8, "it", "bpf", "BPF_PROG_LOAD", -22, 64, log))
    return path


CAMPAIGN: list[Callable[[str, str], list[str]]] = [
    lambda a, b: ["show", a],
    lambda a, b: ["show", a, "--by", "operation,argument", "-f", "json"],
    lambda a, b: ["compare", a, b],
    lambda a, b: ["merge", "-o", f"{a}/merged", a, b],
    lambda a, b: ["example", a, "1"],
    lambda a, b: ["report", a, "-o", f"{a}/page.html", "--against", b],
    lambda a, b: ["export", a, "-o", f"{a}/out.csv"],
    lambda a, b: ["export", a, "--rows", "-o", f"{a}/rows.csv"],
    lambda a, b: ["watch", "--once", a],
    lambda a, b: ["scan", a, "--workers", "1"],
]


def test_campaigns(tmp_path: Path, capture: Path) -> None:
    """Any file of a campaign's folder may be anything: it is refused, or read around."""
    pytest.importorskip("pyarrow")
    made, other = tmp_path / "made", tmp_path / "other"
    for folder in (made, other):
        assert run(["campaign", "scan", str(folder), str(capture), "--workers", "1"])[0] == 0
    for folder, rng in tries(tmp_path, made):
        what = hurt(folder, rng)
        for words in CAMPAIGN:
            check(["campaign", *words(str(folder), str(other))], what)


def test_sessions_of_fuzzing(tmp_path: Path) -> None:
    """The same of the folder that a session goes on in, and of what it begins with."""
    made = tmp_path / "made"
    target = [sys.executable, "-S", "-c", "import sys; sys.stdin.buffer.read()"]
    words = ["--runs", "8", "--timeout", "5", "--", *target]
    assert run(["fuzz", "-o", str(made), *words])[0] == 0
    for folder, rng in tries(tmp_path, made):
        what = hurt(folder, rng)
        queue = folder / "queue"
        check(
            ["fuzz", "--corpus", str(queue), "-o", str(folder), "--runs", "0", "--", *target], what
        )
        check(["campaign", "show", str(folder)], what)


def test_vectors(tmp_path: Path) -> None:
    """Vectors, and the specs that they name."""
    made = tmp_path / "made"
    for kind in ("valid", "invalid"):
        (made / kind).mkdir(parents=True)
        for path in sorted((vectors_dir() / kind).glob("*.json"))[:3]:
            shutil.copy(path, made / kind)
    for folder, rng in tries(tmp_path, made):
        what = hurt(folder, rng)
        check(["conform", "--vectors", str(folder), "--mutants", "0", "--", "true"], what)


def test_probes(tmp_path: Path) -> None:
    """Files of `probe -f json` that say anything."""
    made = {
        "probe": 1, "kernel": "6.1", "commands": {"PROG_LOAD": 5}, "program_types": {"xdp": 6},
        "map_types": {}, "attach_types": {}, "link_types": {}, "helpers": {"x": 1}, "features": {},
        "kfuncs": ["a", "b"], "attr_size": 128, "attributes": [{"path": "a.b", "offset": 0}],
        "allowed": {"map_types": {"hash": "yes"}, "helpers": {"xdp": {"x": "no"}}},
    }  # fmt: skip
    sound, broken = tmp_path / "sound", tmp_path / "broken"
    sound.write_text(json.dumps(made))
    for seed in range(10 * TRIES):
        rng = random.Random(seed)
        value = made
        for _ in range(rng.randrange(1, 3)):
            value = spoil(value, rng)
        broken.write_text(json.dumps(value))
        for form in ("text", "json"):
            check(["probe", "--diff", str(sound), str(broken), "-f", form], str(seed))
            check(["probe", "--diff", str(broken), str(broken), "-f", form], str(seed))


def test_types_and_objects(tmp_path: Path) -> None:
    """BTF and BPF objects with bytes that no compiler wrote, for every verb that takes them."""
    blob = HERE / "data" / "core" / "btf" / "small.btf"
    objects = sorted((HERE / "data" / "core" / "objects").rglob("*.o"))[:2]
    types, program = tmp_path / "types", tmp_path / "program.o"
    for seed in range(2 * TRIES):
        rng = random.Random(seed)
        types.write_bytes(spoiled(blob.read_bytes(), rng))
        program.write_bytes(spoiled(rng.choice(objects).read_bytes(), rng))
        for form in ("text", "json", "c"):
            check(["btf", "--btf", str(types), "-f", form, "1"], str(seed))
        check(["btf", "--btf", str(blob), "--base", str(types), "int"], str(seed))
        for form in ("text", "jsonl", "tlv", "libbpf", "libbpf-load"):
            check(["core", "-f", form, "--btf", str(types), str(program)], str(seed))
        check(
            ["core", "--btf", str(blob), "--minimise", str(tmp_path / "m"), str(program)], str(seed)
        )
        check(["probe", "--btf", str(types)], str(seed))
        check(["btf", "--btf", str(program)], str(seed))


WORDS = ["\udcff", "\x1b[m\n", "*" * 99, "[", "a" * 9999, "-1", "0x", "9" * 5000, "", "%s"]


@pytest.mark.parametrize("number", range(len(WORDS)))
def test_words(number: int, tmp_path: Path) -> None:
    """Arguments that are no UTF-8, empty, long, or patterns of some kind."""
    word = WORDS[number]
    folder = str(tmp_path / "none")
    sound = HERE / "data" / "core" / "btf" / "small.btf"
    for arguments in (
        ["reasons", word], ["reasons", "-v", word], ["btf", word],
        ["btf", "--btf", str(sound), word],
        ["core", word], ["probe", "--btf", word], ["probe", "--diff", word, word], ["fit", word],
        ["help", word], ["campaign", "show", word], ["campaign", "scan", folder, word],
        ["campaign", "scan", folder, "--kind", word], ["campaign", "scan", folder, "-e", word],
        ["campaign", "scan", folder, "--part", word], ["campaign", "show", folder, "-w", word],
        ["campaign", "show", folder, "--by", word], ["campaign", "export", folder, "-o", word],
        ["campaign", "example", folder, word], ["campaign", "report", folder, "--title", word],
        ["fuzz", word], ["fuzz", "--corpus", word, "-o", folder, "--runs", "0", "--", "true"],
        ["fuzz", "-o", word, "--runs", "0", "--seed", word, "--", "true"],
        ["conform", "--vectors", word, "--", "true"], ["conform", "--", word],
        ["exec", "--", word], ["exec", "--only", word, "--", "true"],
        ["exec", "--attach", word], ["serve", "--", word], ["serve", word],
        ["import", "verifier", "-e", word], ["explain", word], ["gen", "c", "--spec", word],
        ["doctor", word], ["demo", word], ["completion", word], [word],
    ):  # fmt: skip
        check(arguments, str(number))


@pytest.mark.once
def test_files_that_exec_writes(tmp_path: Path) -> None:
    """Places for reports and captures that are no files, or are something else already."""
    (tmp_path / "text").write_text("no capture")
    (tmp_path / "cut.tlvlog").write_bytes(b"\x81")
    for name in (".", "absent/x", "absent/x.tlvlog", "text", "cut.tlvlog", b"\xff\x1b[m/x"):
        for option in ("-o", "--report", "--stdout"):
            done = subprocess.run(
                [sys.executable, "-m", "tlvlog", "exec", option, name, "--", "true"],
                capture_output=True, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
            )  # fmt: skip
            assert done.returncode in status.MEANINGS, (name, option, done.stderr)
            assert b"Traceback" not in done.stderr, (name, option, done.stderr)
            assert not {0x1B, 0xFF} & {*done.stdout, *done.stderr}, (name, option)


# A program whose name, and whose arguments of calls that are refused, are hostile.
CALLS = """
import ctypes, socket, struct
libc = ctypes.CDLL(None, use_errno=True)
bad = b"\\x1b]0;t\\x07\\xe2\\x80\\xae\\xff\\n\\x9b"
libc.prctl(15, bad, 0, 0, 0)
libc.mount(bad, b"/" + bad, bad, 0, bad)
libc.syscall(430, bad, 0)
fd = libc.syscall(430, b"tmpfs", 0)
libc.syscall(431, fd, 1, bad, bad, 0)
libc.syscall(431, fd, 1, b"size", bad, 0)
attribute = struct.pack("=HH", 4 + 40, 3) + (bad * 4)[:40]
body = struct.pack("=BxHiII", 0, 0, 99999, 0, 0) + attribute
sock = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0)
sock.setsockopt(270, 11, 1)
sock.send(struct.pack("=IHHII", 16 + len(body), 18, 5, 1, 0) + body)
sock.recv(4096)
name = ctypes.create_string_buffer(bad)
libc.syscall(321, 7, ctypes.create_string_buffer(struct.pack("=QI", ctypes.addressof(name), 0)), 12)
log = ctypes.create_string_buffer(4096)
code = ctypes.create_string_buffer(struct.pack("=BBhi", 0x95, 0, 0, 0))
attr = struct.pack("=IIQQIIQ", 1, 1, ctypes.addressof(code), ctypes.addressof(name), 1, 4096,
                   ctypes.addressof(log)) + bytes(8) + bad + bytes(80)
libc.syscall(321, 5, ctypes.create_string_buffer(attr), len(attr))
"""


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize("form", ["text", "json", "jsonl"])
def test_programs_that_exec_follows(form: str, tmp_path: Path) -> None:
    """What a followed program passes, and what kernels quote of it, is escaped in what is said."""
    need_tracing()
    done = subprocess.run(
        [*command("-v", "-f", form, "-o", str(tmp_path / "x.tlvlog")), "--",
         sys.executable, "-S", "-c", CALLS],
        capture_output=True, timeout=120, cwd=ROOT,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr, done.stderr
    assert done.returncode == 0, done.stderr
    assert done.stderr.count(b"\n") > 3 or form == "json"
    for line in (done.stdout + done.stderr).decode().split("\n"):
        assert line.replace("\t", "").isprintable(), ascii(line)
    check(["decode", "-f", "text", str(tmp_path / "x.tlvlog")], form)
    check(["explain", "-v", str(tmp_path / "x.tlvlog")], form)
