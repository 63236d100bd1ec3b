"""Target `kaitai`: compiled by the Kaitai Struct compiler, the declaration reads what we read."""

from __future__ import annotations

import json
import random
import re
import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from kaitaistruct import KaitaiStream, KaitaiStructError
from tlvlog.codegen import generate

import tlvlog
from tests.c_build import HERE, SCHEMAS, prefix_of, schema
from tests.c_logs import MARK, Logs, damaged
from tests.c_talk import vectors
from tlvlog.codec.log import Limits
from tlvlog.errors import DecodeError, MalformedRecordError, TrailerError
from tlvlog.schema import Schema

pytestmark = pytest.mark.once

ROOT = HERE.parent
VECTORS = ROOT / "spec" / "vectors"
COMPILER = "kaitai-struct-compiler@0.11.0"


@cache
def compiler() -> str:
    """Where the compiler is; it is fetched with npm once, below .venvs."""
    node = ROOT / ".venvs" / "node"
    found = node / "node_modules" / "kaitai-struct-compiler"
    if not found.is_dir() and shutil.which("npm"):
        node.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", ".", COMPILER],
            cwd=node,
            capture_output=True,
        )
    if not found.is_dir() or not shutil.which("node"):
        pytest.skip(f"no node, or {COMPILER} could not be fetched with npm")
    return str(found)


def _plain(value: Any) -> Any:
    """YAML as JSON has it: every key is text."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def compile_declaration(name: str, directory: Path) -> Path:
    """The file in Python that the compiler makes of a schema's declaration."""
    text = generate(schema(name), "kaitai")[0].text
    source = directory / "declaration.json"
    source.write_text(json.dumps(_plain(yaml.safe_load(text))))
    done = subprocess.run(
        ["node", HERE / "c" / "compile_kaitai.js", compiler(), source, directory],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return directory / f"{prefix_of(schema(name).name)}.py"


def build(name: str, directory: Path) -> Any:
    """The class that the compiler makes of a schema's declaration."""
    compiled = compile_declaration(name, directory)
    prefix = compiled.stem
    spec = spec_from_file_location(f"kaitai_{prefix}", compiled)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, "".join(part.capitalize() for part in prefix.split("_")))


@pytest.fixture(scope="module")
def kaitai(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Any]:
    """The class of a schema by its name, made once."""
    return cache(lambda name: build(name, tmp_path_factory.mktemp(name)))


def attributes_agree(ours: Any, theirs: Any, set_name: str, known: Schema) -> None:
    """Attributes as Kaitai read them are those that we read."""
    assert len(ours) == len(theirs)
    for a, b in zip(ours, theirs, strict=True):
        spec = known.set_by_name[set_name].by_type.get(a.type)
        assert int(b.type) == a.type
        if spec is None or spec.kind == "bytes":
            assert b.value == a.value
        elif spec.kind == "nest":
            attributes_agree(a.value, b.value.attributes, spec.attributes or "", known)
        elif spec.kind == "utf8":
            assert text_of(b.value.raw) == (a.value, a.nul)
        else:
            assert b.value.number == a.value


def text_of(raw: bytes) -> tuple[str, bool]:
    nul = raw.endswith(b"\0")
    return raw[: len(raw) - nul].decode("utf-8", "surrogateescape"), nul


def record_agrees(ours: tlvlog.Record, theirs: Any, known: Schema) -> None:
    """A record as Kaitai read it is the one that we read."""
    assert int(theirs.type) == ours.type
    if ours.name == "unknown":
        assert theirs.value == ours.value
        return
    spec = known.record_by_type[ours.type]
    for index, field in enumerate(spec.fields):
        found = getattr(theirs.value, field.name.replace("-", "_"), None)
        if index >= len(list(ours.fields())):
            assert found is None or found == b"" or getattr(found, "raw", None) == b""
        elif field.kind == "utf8":
            expected = getattr(ours, field.name.replace("-", "_"))
            assert text_of(found.raw) == (expected, ours.nul)  # type: ignore[union-attr]
        elif field.kind == "bytes":
            assert found == getattr(ours, field.name.replace("-", "_"))
        else:
            value = list(ours.fields())[index][1]
            if isinstance(value, str) and field.enum:
                value = known.enum_values[field.enum][value]
            elif ours.name == "error":
                value = ours.numbers(known)[index]
            assert int(found) == value  # type: ignore[arg-type]
    if spec.attributes:
        attributes_agree(ours.attributes, theirs.value.attributes, spec.attributes, known)
    elif hasattr(theirs.value, "extra"):
        assert theirs.value.extra == ours.extra


def log_agrees(cls: Any, data: bytes, log: tlvlog.Log, known: Schema) -> None:
    """A log as Kaitai read it is the one that we read."""
    parsed = cls(log.byte_order == "big", KaitaiStream(BytesIO(data)))
    records = list(parsed.records)
    last = records.pop() if records and records[-1].is_last else None
    if log.state == "complete":
        assert last is not None
        assert last.value.num_truncations == log.num_truncations
    else:
        assert last is None or int(last.type) == 0
    assert len(records) == len(log.records)
    for ours, theirs in zip(log.records, records, strict=True):
        record_agrees(ours, theirs, known)


# A declaration says what follows what. It cannot say that a number is none, nor that a
# value must end where its parts do: what Kaitai reads and we refuse is one of these.
BEYOND_FRAMING = re.compile(
    r"offset \d+: (?:type 0 is never written|type 0xffff is not valid"
    r"|attribute type 0x(?:0000|ffff) is not valid|the end record is 2 bytes long, found"
    r"|attribute [a-z0-9-]+ is (?P<size>\d+) bytes long, found (?P<found>\d+)$)"
)
NO_LIMITS = Limits(attributes=1 << 20, depth=64)


def framing_agrees(cls: Any, data: bytes, order: str, known: Schema) -> str:
    """Of a log the same records; of broken framing no log; says which of them it was."""
    damage: DecodeError | None = None
    try:
        log = tlvlog.decode(data, schema=known, byte_order=order, limits=NO_LIMITS)
    except DecodeError as error:
        damage = error
    if damage is not None:
        try:
            cls(order == "big", KaitaiStream(BytesIO(data)))
        except (EOFError, KaitaiStructError):
            return "refused"
        found = BEYOND_FRAMING.match(str(damage))
        assert found, f"{data.hex()}: Kaitai reads this: {damage}"
        assert isinstance(damage, (MalformedRecordError, TrailerError))
        assert found["size"] is None or int(found["found"]) > int(found["size"])
        return "beyond framing"
    log_agrees(cls, data, log, known)
    return log.state


def test_the_invalid_vectors(kaitai: Callable[[str], Any]) -> None:
    """Kaitai refuses every vector whose framing is broken."""
    known = {None: "tlvlog", "device.yaml": "device"}
    said = []
    for which, name in known.items():
        cls = kaitai(name)
        said += [
            framing_agrees(cls, bytes.fromhex(case["wire"]), case["byte_order"], schema(name))
            for case in vectors(VECTORS)
            if "error" in case and case.get("schema") == which and "limits" not in case
        ]
    assert said.count("refused") > 90
    assert said.count("beyond framing") > 10


@pytest.mark.parametrize("name", SCHEMAS)
def test_mutated_and_random_input(name: str, kaitai: Callable[[str], Any]) -> None:
    """Logs with a few places broken, and bytes at random, read in both orders."""
    cls = kaitai(name)
    rng = random.Random(name)
    logs = Logs(schema(name), 42)
    inputs = [b"", bytes(5), bytes(6), bytes(9), *(damaged(rng, logs) for _ in range(1500))]
    small = bytes([0, 0, 0, 0, 1, 2, 3, 6, 8, 10, 0x80, 0xFF])
    for _ in range(1500):
        among = small if rng.random() < 0.8 else bytes(range(256))
        inputs.append(bytes(rng.choices(among, k=rng.randrange(40))))
    said = [framing_agrees(cls, data, order, schema(name)) for data in inputs for order in MARK]
    assert set(said) == {"complete", "unterminated", "untouched", "refused", "beyond framing"}
    assert min(said.count(what) for what in set(said) - {"untouched"}) > 50


def test_the_valid_vectors(kaitai: Callable[[str], Any]) -> None:
    """Of every well-formed vector Kaitai's reader finds the records that we find."""
    known = {None: "tlvlog", "device.yaml": "device"}
    compared = 0
    for case in vectors(VECTORS):
        if "log" not in case:
            continue
        data = bytes.fromhex(case["wire"])
        which = case.get("schema")
        log = tlvlog.decode(
            data,
            schema=schema(known[which]),
            byte_order=case["byte_order"],
            limits=Limits(**case["limits"]) if "limits" in case else None,
        )
        log_agrees(kaitai(known[which]), data, log, schema(known[which]))
        compared += 1
    assert compared > 150


@pytest.mark.parametrize("name", SCHEMAS)
def test_random_logs(name: str, kaitai: Callable[[str], Any]) -> None:
    """Random logs of each schema, in both byte orders."""
    cls = kaitai(name)
    logs = Logs(schema(name), 41)
    ends = {"little": "0200020000000500", "big": "0002000000020005"}
    for order in MARK:
        for _ in range(150):
            data = b"".join(record.wire[order] for record in logs.log()) + bytes.fromhex(
                ends[order]
            )
            log = tlvlog.decode(data, schema=schema(name), byte_order=order)
            log_agrees(cls, data, log, schema(name))
