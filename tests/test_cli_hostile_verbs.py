"""The verbs that read folders and files of their own, given those that a hostile hand wrote."""

from __future__ import annotations

import io
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
from tests.test_cli_hostile import run
from tlvlog.cli import status, streams
from tlvlog.cli.documents import documents
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


@pytest.mark.once
@pytest.mark.parametrize(
    "verb",
    ["explain", "import verifier", "import extack", "encode", "encode -f msgpack", "decode -x"],
)
def test_inputs_that_never_end(verb: str, tmp_path: Path) -> None:
    """A device, and a file of 5 GB: one line and a status, within 700 MB of addresses."""
    if sys.platform != "linux":
        pytest.skip("needs /dev/zero, and files with holes")
    import resource

    long = tmp_path / "long"
    with long.open("wb") as file:
        file.write(b"0: (b7) r0 = 0\n" * 100)
        file.truncate(5 << 30)
    most = 700 << 20
    for name in ("/dev/zero", str(long)):
        done = subprocess.run(
            [sys.executable, "-m", "tlvlog", *verb.split(), name], capture_output=True, cwd=ROOT,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (most, most)),
        )  # fmt: skip
        assert done.returncode == status.MALFORMED, done.stderr
        assert done.stderr.count(b"\n") == 1, done.stderr


def pieces_of(data: bytes, rng: random.Random) -> Callable[[int], bytes]:
    """Reads as a pipe does: as much as is there."""
    at = 0

    def read(size: int) -> bytes:
        nonlocal at
        taken = data[at : at + min(size, rng.choice((1, 3, 50, 1 << 16)))]
        at += len(taken)
        return taken

    return read


def test_documents_in_pieces() -> None:
    """JSON is read as from one text, wherever it is cut; what is wrong has the same place."""
    parts = [
        '{"a": [1, "\u20ac"]}',
        "12",
        "-1.5e3",
        '"x\\ud800y"',
        "[]",
        "null",
        "\n",
        "  ",
        "\r\n ",
    ]
    wrong = ["{,}", "nul", '"', '{"a"', "\x00", "]", "1 x"]
    for seed in range(300):
        rng = random.Random(seed)
        text = " ".join(rng.choices(parts, k=rng.randrange(6)))
        if rng.random() < 0.5:
            text += rng.choice(wrong) + rng.choice(["", "\n" * 40])
        found: list[object] = []
        expected: list[object] = []
        try:
            found.extend(documents(pieces_of(text.encode(), rng), "json"))
            said = ""
        except ValueError as error:
            said = str(error)
        at, told = 0, ""
        while text[at:].strip():
            at += len(text[at:]) - len(text[at:].lstrip())
            try:
                value, at = json.JSONDecoder().raw_decode(text, at)
            except ValueError as error:
                told = str(error)
                break
            expected.append(value)
        assert (found, said) == (expected, told), (seed, text)


def test_nuls_behind_a_text_are_read_and_not_held() -> None:
    """Those between two texts are; of those at the end a piece."""
    rng = random.Random(1)
    assert streams.all_of(pieces_of(b"ab\0\0", rng), "x") == b"ab\0\0"
    data = b"a" * 10 + bytes(3 << 20) + b"b"
    big = io.BytesIO(data + bytes(9 << 20))
    held = streams.all_of(big.read, "x")
    assert held.startswith(data)
    assert not held[len(data) :].strip(b"\0")
    assert len(held) < len(data) + (2 << 20)
