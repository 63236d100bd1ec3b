"""What a fuzzer starts from beside the committed corpus: what the project has anyway.

The vectors, the captured texts and answers of the tests, the registry's
messages and the spec files, each in the form that a harness takes.
"""

from __future__ import annotations

import json
import random
import re
import shutil
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tlvlog.schema import builtin

from .catalogue import HARNESSES, ROOT

_VECTORS = ROOT / "spec" / "vectors"
_DATA = ROOT / "tests" / "data"
_ORDERS = {"little": 1, "big": 2}
_PLACEHOLDER = re.compile(r"\{([a-z0-9-]+)(:x)?\}")


def seeds(name: str) -> list[bytes]:
    """The seeds of a harness, none longer than it takes."""
    longest = HARNESSES[name].longest
    return [data[:longest] for data in dict.fromkeys(_MAKERS[name]())]


def _vectors(pattern: str = "*valid/*.json") -> Iterator[dict[str, Any]]:
    for path in sorted(_VECTORS.glob(pattern)):
        yield json.loads(path.read_text(encoding="utf-8"))


def _logs() -> Iterator[bytes]:
    for case in _vectors():
        yield bytes.fromhex(case["wire"])


def _decoder() -> Iterator[bytes]:
    for index, case in enumerate(_vectors()):
        first = _ORDERS[case["byte_order"]] << 1 | (16 if "schema" in case else 0)
        first |= index & 0xC1 | (8 if "limits" in case else 0)
        yield bytes([first]) + bytes.fromhex(case["wire"])


def _core() -> Iterator[bytes]:
    for data in _decoder():
        yield data[:1] + bytes([len(data) // 2 & 0xFF]) + data[1:]


def _writer() -> Iterator[bytes]:
    rng = random.Random(1)
    for number in range(60):
        yield bytes([number % 3, rng.randrange(256)]) + rng.randbytes(rng.randrange(8, 200))


def _restore() -> Iterator[bytes]:
    for case in _vectors("valid/*.json"):
        which = b"D" if "schema" in case else b"C"
        yield which + json.dumps(case["log"], separators=(",", ":")).encode()


def _captures() -> Iterator[bytes]:
    for case in _vectors("capture/*.json"):
        data = bytes.fromhex("".join(case["wire"]))
        yield b"\0" + data
        yield b"\1" + data


def _schemas() -> Iterator[bytes]:
    # Of those that differ in a word each, one: a sound schema takes long.
    one = _DATA / "spec" / "diff" / "old.yaml"
    several = [path for what in ("good", "bad") for path in (_DATA / "spec" / what).glob("*.yaml")]
    for path in (_VECTORS / "device.yaml", one, *sorted(several)):
        yield path.read_bytes()


def _messages(subsystem: str, before: str = "") -> Iterator[bytes]:
    """The messages of a subsystem, a few a seed, with something for each argument."""
    lines = []
    for reason in builtin().subsystem_by_name[subsystem].reasons:
        kinds = {argument.name: argument.kind for argument in reason.arguments}
        for template in (reason.template, *reason.variants):
            text = _PLACEHOLDER.sub(
                lambda found, kinds=kinds: (  # type: ignore[misc]
                    "0x1f" if found[2] else "R1" if kinds[found[1]] == "utf8" else "7"
                ),
                template,
            )
            lines.append(before + text.replace("{{", "{").replace("}}", "}"))
    for start in range(0, len(lines), 8):
        yield ("\n".join(lines[start : start + 8]) + "\n").encode()


def _verifier() -> Iterator[bytes]:
    for number, path in enumerate(sorted((_DATA / "kernel" / "verifier").glob("*.log"))):
        yield bytes([number & 15]) + path.read_bytes()
    for text in _messages("bpf"):
        yield b"\2" + text


def _extack() -> Iterator[bytes]:
    cases = json.loads((_DATA / "kernel" / "extack.json").read_text(encoding="utf-8"))["cases"]
    for case in cases:
        request, reply = bytes.fromhex(case["request_hex"]), bytes.fromhex(case["reply_hex"])
        yield b"\1" + reply
        yield b"\x11" + struct.pack("<H", len(request)) + request + reply


def _strace() -> Iterator[bytes]:
    for path in sorted((_DATA / "kernel" / "strace").glob("*.log")):
        data = path.read_bytes()
        yield b"\1" + data
        yield b"\1" + data[-3000:]


def _types() -> Iterator[bytes]:
    """Types and objects that are stored for the tests, each as what it may be taken for."""
    data = ROOT / "tests" / "data" / "core"
    for path in sorted(data.rglob("*.btf")):
        for kind in (0, 1, 2):
            yield bytes([kind]) + path.read_bytes()
    for path in sorted(data.rglob("*.bpf.o")):
        yield b"\3" + path.read_bytes()


def _exterror() -> Iterator[bytes]:
    for version, order in ((0x10010002, "<"), (0x10010001, "<"), (0x10010002, ">")):
        numbers = struct.pack(order + "6I", version, 0, 22, 3, 77, 0)
        text = b"length %ju is not %#jx, at most %5jd\0"
        for count in (1, 2):
            yield (numbers + struct.pack(order + "2Q", 9, 1 << 63) + text.ljust(640, b"\0")) * count


_MAKERS = {
    "reader": _logs,
    "writer": _writer,
    "core": _core,
    "decoder": _decoder,
    "restore": _restore,
    "capture": _captures,
    "schema": _schemas,
    "verifier": _verifier,
    "strace": _strace,
    "extack": _extack,
    "fscontext": lambda: _messages("fscontext", "e "),
    "exterror": _exterror,
    "types": _types,
}


def write(name: str, folder: Path) -> None:
    """Write the seeds of a harness below a folder, numbered."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for number, data in enumerate(seeds(name)):
        (folder / f"{number:03}").write_bytes(data)
