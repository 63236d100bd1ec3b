"""The generated dissector in tshark: every vector, valid or not, is what its file says."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.output import write

from tests.c_logs import Logs, damaged
from tests.rust_build import schema as rust_schema
from tests.tshark import Item, Pairs, Reading, get, items, layers, packets_of, shown, tshark
from tlvlog import DecodeError, ExtendedError, String, decode, encode
from tlvlog.codec.factory import make_record
from tlvlog.formats.to_json import log_to_json
from tlvlog.loader import load_schema
from tlvlog.schema import Schema, builtin

pytestmark = pytest.mark.once

VECTORS = Path(__file__).parents[1] / "spec/vectors"
_KINDS = {"ShortInput": "short", "MalformedRecord": "malformed", "Trailer": "trailer",
          "Limit": "limit"}  # fmt: skip
_U32_MAX = (1 << 32) - 1


@cache
def schema_of(name: str) -> Schema:
    return load_schema(VECTORS / name) if name else builtin()


def prefix_of(name: str) -> str:
    return schema_of(name).name.replace("-", "_")


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("lua")
    found = {}
    for name in ("", "device.yaml"):
        (path,) = write(generate(schema_of(name), "wireshark"), folder)
        found[name] = path
    return found


def vectors(folder: str) -> list[dict[str, Any]]:
    return [json.loads(p.read_text("utf-8")) for p in sorted((VECTORS / folder).glob("*.json"))]


def preferences(vector: dict[str, Any], prefix: str) -> dict[str, object]:
    """What must be set for a vector: its order where the log does not show it, its limits."""
    found: dict[str, object] = {}
    shows = {"host": "little"}.get(vector["auto"], vector["auto"])
    if shows != vector["byte_order"]:
        found[f"{prefix}.byte_order"] = vector["byte_order"]
    for name, value in vector.get("limits", {}).items():
        found[f"{prefix}.limit_{name}"] = min(value, _U32_MAX)
    return found


def read(
    cases: list[dict[str, Any]], scripts: dict[str, Path], folder: Path
) -> list[tuple[dict[str, Any], Pairs]]:
    """Each vector with its layers; those that need the same preferences in one run."""
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for case in cases:
        name = case.get("schema", "")
        groups[json.dumps([name, preferences(case, prefix_of(name))])].append(case)
    found: list[tuple[dict[str, Any], Pairs]] = []
    for key, group in groups.items():
        name, options = json.loads(key)
        wires = [bytes.fromhex(case["wire"]) for case in group]
        found += zip(group, layers(scripts[name], wires, folder, options), strict=True)
    return found


def expected(log: dict[str, Any]) -> dict[str, Any]:
    """The JSON form, with the texts of errors as they are shown."""
    records = [
        {**r, "text": shown(r["text"])} if r["name"] == "error" else r for r in log["records"]
    ]
    return {**log, "records": records}


def test_valid_vectors(scripts: dict[str, Path], tmp_path: Path) -> None:
    """The tree of every valid vector is its JSON form, to the byte."""
    for case, layer in read(vectors("valid"), scripts, tmp_path):
        name = case.get("schema", "")
        found = Reading(schema_of(name), prefix_of(name)).log(layer)
        assert found == expected(case["log"]), case["name"]


def damage_in(layer: Pairs, prefix: str) -> tuple[str, int, str] | None:
    """Kind and offset of the damage, and how bad Wireshark takes it to be."""
    for item in items(get(layer, prefix), prefix):
        if item.name == "damage":
            inside: list[Item] = items(item.value[1:], prefix)
            (offset,) = [int(one.value) for one in inside if one.name == "damage.offset"]
            (expert,) = [one.value for one in inside if one.name == "_ws.expert"]
            kinds = [key.removeprefix(f"{prefix}.damage.") for key, _ in expert]
            return kinds[0], offset, get(expert, "_ws.expert.severity")
    return None


def test_invalid_vectors(scripts: dict[str, Path], tmp_path: Path) -> None:
    """Of every invalid vector the damage is an expert error of its kind at its offset.

    What stands in front of it is shown as in the file.
    """
    # Nothing is dissected of a packet without bytes.
    cases = [case for case in vectors("invalid") if case["wire"]]
    for case, layer in read(cases, scripts, tmp_path):
        name = case.get("schema", "")
        prefix = prefix_of(name)
        kind = _KINDS[case["error"].removesuffix("Error")]
        error = str(0x00800000)
        assert damage_in(layer, prefix) == (kind, case["offset"], error), case["name"]
        found = Reading(schema_of(name), prefix).log(layer)
        assert found == expected(case["before"]), case["name"]


# Against Python -------------------------------------------------------------


def by_python(data: bytes, schema: Schema) -> tuple[dict[str, Any], tuple[str, int] | None]:
    """The JSON form of what there is, and the damage."""
    try:
        log = decode(data, schema=schema)
    except DecodeError as error:
        kind = _KINDS[type(error).__name__.removesuffix("Error")]
        return log_to_json(error.log, schema), (kind, error.offset)
    return log_to_json(log, schema), None


@pytest.mark.parametrize("name", ["tlvlog", "device", "garden", "post-office"])
def test_random_and_damaged_logs(name: str, tmp_path: Path) -> None:
    """Of random logs, some of them damaged, tshark shows what Python decodes, and the damage."""
    schema = rust_schema(name)
    (script,) = write(generate(schema, "wireshark"), tmp_path)
    logs = Logs(schema, 5)
    wires = [data for _ in range(600) if (data := damaged(logs.rng, logs))]
    prefix = schema.name.replace("-", "_")
    reading = Reading(schema, prefix)
    seen = set()
    for data, layer in zip(wires, layers(script, wires, tmp_path, {}), strict=True):
        wanted, damage = by_python(data, schema)
        found = damage_in(layer, prefix)
        assert (found[:2] if found else None) == damage, data.hex()
        assert reading.log(layer) == expected(wanted), data.hex()
        seen.add(damage[0] if damage else wanted["state"])
    assert seen >= {"short", "malformed", "trailer", "complete", "unterminated"}


# What people see ------------------------------------------------------------

LOG = encode(
    [
        String("some line\x1b[31m"),
        ExtendedError(
            -13, subsystem="bpf", reason="register-not-readable", arguments=[1], instruction=7
        ),
    ],
    num_truncations=2,
    byte_order="big",
)


def run_tshark(script: Path, folder: Path, *options: str) -> str:
    path = folder / "one.pcapng"
    path.write_bytes(packets_of([LOG, LOG[:30]]))
    return tshark("-X", f"lua_script:{script}", "-r", str(path), *options)


def test_the_info_column_names_the_cause(scripts: dict[str, Path], tmp_path: Path) -> None:
    out = run_tshark(scripts[""], tmp_path, "-T", "fields", "-e", "_ws.col.Info")
    first, second = out.splitlines()
    text = ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[1]).text
    assert first == (
        f"{text}, at instruction 7  [bpf.register-not-readable EACCES]  (2 records, 2 dropped)"
    )
    assert "damaged at byte 20" in second


def test_names_stand_beside_numbers(scripts: dict[str, Path], tmp_path: Path) -> None:
    out = run_tshark(scripts[""], tmp_path, "-V", "-Y", "tlvlog.error")
    lines = {line.strip() for line in out.splitlines()}
    assert {
        "error: EACCES (-13)",
        "subsystem: bpf (2)",
        "severity: error (0)",
        "instruction: 7",
        "[Byte order: big]",
        "[Reason: bpf.register-not-readable]",
    } <= lines


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        ('tlvlog.string.message contains "some"', 2),
        ("tlvlog.error.error == -13", 1),
        ('tlvlog.reason == "bpf.register-not-readable"', 1),
        ('tlvlog.state == "complete"', 1),
        ("tlvlog.damage", 1),
        ("tlvlog.damage.offset == 20", 1),
        ("tlvlog.dropped", 1),
        ("tlvlog.unknown", 0),
    ],
)
def test_filters(scripts: dict[str, Path], tmp_path: Path, wanted: str, count: int) -> None:
    out = run_tshark(scripts[""], tmp_path, "-T", "fields", "-e", "frame.number", "-Y", wanted)
    assert len(out.splitlines()) == count


def test_bits_are_named(scripts: dict[str, Path], tmp_path: Path) -> None:
    state = make_record("lamp-state", color=1, features=3, schema=schema_of("device.yaml"))
    log = encode([state], schema=schema_of("device.yaml"))
    path = tmp_path / "one.pcapng"
    path.write_bytes(packets_of([log]))
    out = tshark("-X", f"lua_script:{scripts['device.yaml']}", "-r", str(path), "-V")
    assert "features: 3 (dim, blink)" in out
    assert "position: right (1)" in out


def test_a_log_of_many_records_is_shown_in_part(scripts: dict[str, Path], tmp_path: Path) -> None:
    """Wireshark refuses trees of a million items; what is behind is still walked."""
    log = bytes.fromhex("008000000000") * 30_000 + bytes.fromhex("020003000000")
    (layer,) = layers(scripts[""], [log], tmp_path, {})
    assert damage_in(layer, "tlvlog") == ("trailer", 180_000, str(0x00800000))
    found = Reading(builtin(), "tlvlog").log(layer)
    assert (len(found["records"]), found["size"]) == (10_000, 180_000)


def test_two_dissectors_at_once(scripts: dict[str, Path], tmp_path: Path) -> None:
    """Those of two schemas load together; netlink's part is there once."""
    both = [word for path in scripts.values() for word in ("-X", f"lua_script:{path}")]
    path = tmp_path / "one.pcapng"
    path.write_bytes(packets_of([LOG]))
    assert "Frame 1" in tshark(*both, "-r", str(path), "-V")


FAULTS = {
    "growth": ("and not spec.stops[length]", ""),
    "an attribute's wall": ("length > wall - at - HEADER then", "length > wall - at then"),
    "the order of checks": ("if log.damage == nil and count >=", "if count >="),
    "byte order": ("if big <= ORDER_MAX then", "if big < 0 then"),
    "an absent field": ("field.offset + field.size <= record.length", "field.offset == 0"),
}


def every_vector(scripts: dict[str, Path], folder: Path) -> None:
    test_valid_vectors(scripts, folder)
    test_invalid_vectors(scripts, folder)


@pytest.mark.parametrize(
    "fault", [pytest.param(f, marks=pytest.mark.long if n else ()) for n, f in enumerate(FAULTS)]
)
def test_a_planted_fault_is_found(fault: str, scripts: dict[str, Path], tmp_path: Path) -> None:
    """With a fault in the dissector the vectors say so."""
    planted = {}
    for name, path in scripts.items():
        text = path.read_text()
        assert FAULTS[fault][0] in text
        planted[name] = tmp_path / path.name
        planted[name].write_text(text.replace(*FAULTS[fault]))
    with pytest.raises((AssertionError, KeyError)):
        every_vector(planted, tmp_path)
