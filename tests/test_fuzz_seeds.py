"""fuzz.seeds: sound logs of all that a schema has, and a dictionary that fuzzers read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import tlvlog
from tlvlog.fuzz.seeds import dictionary, seeds
from tlvlog.schema import Schema, builtin

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = {
    "core": builtin(),
    "device": tlvlog.load_schema(ROOT / "spec" / "vectors" / "device.yaml"),
    "every-kind": tlvlog.load_schema(ROOT / "tests" / "data" / "spec" / "good" / "every-kind.yaml"),
    "garden": tlvlog.load_schema(ROOT / "tests" / "data" / "codegen" / "garden.yaml"),
}

each_schema = pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)


@each_schema
def test_seeds_are_sound_and_hold_everything(schema: Schema) -> None:
    """Every record in both orders, every attribute that can stand in it, a truncated log."""
    found = seeds(schema)
    logs = {name: tlvlog.decode(data, schema=schema) for name, data in found.items()}
    assert all(log.state == "complete" for log in logs.values())
    assert len(set(found.values())) > len(found) // 2
    for order in ("little", "big"):
        mine = [log for log in logs.values() if log.byte_order == order]
        kinds = {record.name for log in mine for record in log.records}
        assert kinds == {spec.name for spec in schema.records if not spec.trailer} | {"unknown"}
        for spec in schema.records:
            if spec.attributes:
                names = {
                    item.name
                    for log in mine
                    for record in log.records
                    if record.name == spec.name
                    for item in record.attributes
                }
                assert names == set(schema.set_by_name[spec.attributes].by_name), spec.name
        assert any(log.num_truncations == 65_535 for log in mine)
        assert any(not log.records for log in mine)


def test_every_is_every() -> None:
    names = [record.name for record in tlvlog.decode(seeds(builtin())["every-big"]).records]
    assert set(names) == {*builtin().record_by_name} - {"end"} | {"unknown"}


@each_schema
def test_the_dictionary_is_one(schema: Schema) -> None:
    """Lines of NAME="VALUE", as AFL++ and libFuzzer have them; each record's header is there."""
    text = dictionary(schema)
    tokens = {}
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        match = re.fullmatch(r'([A-Za-z0-9_]+)="((?:[^"\\]|\\x[0-9a-f]{2})+)"', line)
        assert match, line
        assert match[1] not in tokens
        tokens[match[1]] = re.sub(
            rb"\\x(..)", lambda code: bytes([int(code[1], 16)]), match[2].encode()
        )
    for spec in schema.records:
        for order in ("little", "big"):
            header = tokens[f"record_{spec.name.replace('-', '_')}_{order}"]
            assert header[:2] == spec.type.to_bytes(2, order)
            assert len(header) == 6
    assert tokens["end_little"] == bytes.fromhex("0200020000000000")
    assert tokens["end_truncated_big"] == bytes.fromhex("000200000002ffff")
    assert max(map(len, tokens.values())) <= 32  # longer ones AFL++ passes over
