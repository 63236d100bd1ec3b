"""cli: how much of an input is read, and how much of it held."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tlvlog.cli import status, streams
from tlvlog.cli.documents import documents

ROOT = Path(__file__).resolve().parent.parent


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
