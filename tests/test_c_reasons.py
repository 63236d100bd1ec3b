"""The generated table of reasons and its formatter in C: the same bytes as from Python."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest
from tlvlog.codegen.c_model import speakers

import tlvlog
from tests.c_build import HERE, SCHEMAS, compile_c, prefix_of, schema, talk, write_headers
from tests.c_logs import Logs
from tlvlog.template import parse, render

pytestmark = pytest.mark.once

SANITIZE = ["-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
NAMES = ["a", "ab", "a-b", "len", "x"]
PIECES = [
    "{",
    "}",
    "{{",
    "}}",
    "{a}",
    "{ab}",
    "{a-b:x}",
    "{nobody}",
    "{a:y}",
    "{:x}",
    "{}",
    "%s%n",
    "ü",
    " ",
    "x:",
]


def build(name: str, directory: Path) -> list[str]:
    """The command that runs tests/c/reasons.c for a schema, with sanitizers."""
    prefix = prefix_of(name)
    write_headers(name, directory)
    compile_c(
        ["gcc", "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", *SANITIZE, f"-I{directory}",
         f'-DLOG_HEADER="{prefix}_log.h"', f'-DREASONS_HEADER="{prefix}_reasons.h"',
         f"-DPREFIX={prefix}", f"-DMACRO={prefix.upper()}", str(HERE / "c" / "reasons.c"),
         "-o", "reasons"],
        directory,
    )  # fmt: skip
    return [str(directory / "reasons")]


def counted(text: str | bytes) -> bytes:
    data = text.encode() if isinstance(text, str) else text
    return struct.pack("<I", len(data)) + data


def answers(data: bytes) -> list[str]:
    """The counted texts of an answer."""
    found = []
    while data:
        (count,) = struct.unpack_from("<I", data)
        found.append(data[4 : 4 + count].decode("utf-8", "surrogateescape"))
        data = data[4 + count :]
    return found


def value(rng: random.Random) -> int | str:
    """An argument: a number of 64 bits, unsigned or signed, or text."""
    kind = rng.randrange(3)
    if kind == 2:
        return rng.choice(["", "eth0", "%s%n", "{a}", "☃" * 9])
    number = rng.choice((0, 1, 2**63 - 1, 2**63, 2**64 - 1, rng.getrandbits(64)))
    return number - 2**64 if kind == 1 and number >> 63 else number


def argument(item: int | str) -> bytes:
    if isinstance(item, str):
        return struct.pack("<BQ", 2, 0) + counted(item)
    return struct.pack("<BQ", 1 if item < 0 else 0, item & 0xFFFF_FFFF_FFFF_FFFF) + counted("")


def expected(template: str, names: list[str], values: list[int | str]) -> str | None:
    """What Python makes of a template; None for one that no spec may have."""
    try:
        parse(template)
    except ValueError:
        return None
    return render(template, names, values)


def test_the_formatter_gives_the_bytes_of_python(tmp_path: Path) -> None:
    """Any template, names and arguments: the same text, cut or whole, and never a crash."""
    rng = random.Random(21)
    cases = []
    for _ in range(6000):
        template = "".join(rng.choices(PIECES, k=rng.randrange(7)))
        names = rng.sample(NAMES, rng.randrange(5))
        cases.append((template, names, [value(rng) for _ in range(rng.randrange(6))]))
    commands = b"".join(
        b"F" + counted(template) + counted("".join(f"{name} " for name in names))
        + bytes([len(values)]) + b"".join(map(argument, values))
        for template, names, values in cases
    )  # fmt: skip
    found = answers(talk(build("tlvlog", tmp_path), commands))
    compared = 0
    for (template, names, values), text in zip(cases, found, strict=True):
        wanted = expected(template, names, values)
        if wanted is not None:
            compared += 1
            assert text == wanted, (template, names, values)
    assert compared > 2000


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_text_of_every_error(name: str, tmp_path: Path) -> None:
    """Errors of registered reasons, whatever their attributes, read the same in C and Python."""
    rng = random.Random(22)
    logs = Logs(schema(name), 22)
    known = [(s.number, r.number) for s in speakers(schema(name)) for r in s.reasons]
    header = struct.Struct("<HIiHHBB")
    commands, wanted = [], []
    for number in range(2000):
        error = rng.choice([record for record in logs.records if record.type == 3])
        data = bytearray(error.wire["little"])
        if number % 5:
            struct.pack_into("<HH", data, 10, *rng.choice(known))
        else:
            struct.pack_into("<HH", data, 10, 0x9000, 1)
        assert header.unpack_from(data)[0] == 3
        log = bytes(data) + bytes.fromhex("0200020000000000")
        commands.append(b"T" + counted(log))
        record = tlvlog.decode(log, schema=schema(name), byte_order="little").records[0]
        wanted.append(record.text)
    assert answers(talk(build(name, tmp_path), b"".join(commands))) == wanted
    assert any("{" in text for text in wanted)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_table_is_the_registry(name: str, tmp_path: Path) -> None:
    """Every reason is found with its name, template, arguments, hint and severity; no other is."""
    commands, wanted = [], []
    for subsystem in schema(name).subsystems:
        for reason in subsystem.reasons if subsystem in speakers(schema(name)) else ():
            commands.append(struct.pack("<cHH", b"R", subsystem.number, reason.number))
            names = "".join(f"{a.name} " for a in reason.arguments)
            hint = " ".join(reason.hint.split())
            wanted.append(
                f"{subsystem.name}/{reason.name}/{reason.template}/{names}/{hint}/{reason.severity}"
            )
    for subsystem, number in ((0, 0), (1, 0), (1, 0xFFFF), (0xFFFF, 1)):  # type: ignore[assignment]
        commands.append(struct.pack("<cHH", b"R", subsystem, number))
        speaker = schema(name).subsystem_by_number.get(subsystem)  # type: ignore[call-overload]
        wanted.append(f"{speaker.name if speaker else '?'}/?/?/?/?/?")
    for error, word in ((-22, "EINVAL"), (-11, "EAGAIN"), (22, "?"), (0, "?"), (-(2**31), "?")):
        commands.append(struct.pack("<ci", b"E", error))
        wanted.append(word)
    assert answers(talk(build(name, tmp_path), b"".join(commands))) == wanted
