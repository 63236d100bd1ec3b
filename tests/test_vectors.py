"""Every vector, as spec/vectors/README.md says, against the decoder and the oracle.

And "must hold" 3 of the format: each cut and each change of a vector is a log
or a DecodeError that knows its place.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.json_oracle import ORACLE_ERROR, json_form, parse
from tlvlog.codec.log import DEFAULT_LIMITS
from tlvlog.formats.from_json import log_from_json
from tlvlog.formats.to_json import log_to_json
from tlvlog.schema import Schema, builtin

VECTORS = Path(__file__).resolve().parent.parent / "spec" / "vectors"
WIRE = (VECTORS.parent / "WIRE.md").read_text()
VALID = sorted((VECTORS / "valid").glob("*.json"))
INVALID = sorted((VECTORS / "invalid").glob("*.json"))

KEYS = {"name", "why", "clause", "byte_order", "auto", "wire"}
OPTIONAL = {"limits", "schema"}
LIMITS = set(DEFAULT_LIMITS._fields)
PLACE = ("error", "offset", "record")
ERRORS = {
    kind.__name__: kind
    for kind in (
        tlvlog.ShortInputError,
        tlvlog.MalformedRecordError,
        tlvlog.TrailerError,
        tlvlog.LimitError,
        tlvlog.UnknownTypeError,
    )
}


@cache
def schema_of(name: str | None) -> Schema | None:
    return tlvlog.load_schema(VECTORS / name) if name else None


class Vector:
    """A vector file, and what a reader has to be told of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data: dict[str, Any] = json.loads(path.read_text())
        self.wire = bytes.fromhex(self.data["wire"])
        self.order: str = self.data["byte_order"]
        self.auto: str = self.data["auto"]
        if self.auto == "host":
            self.auto = sys.byteorder
        self.schema = schema_of(self.data.get("schema"))
        self.limits = tlvlog.Limits(**self.data.get("limits", {}))

    def decode(self, *, byte_order: str | None = None, strict: bool = False) -> tlvlog.Log:
        return tlvlog.decode(
            self.wire,
            schema=self.schema,
            byte_order=byte_order or self.order,
            strict=strict,
            limits=self.limits,
        )

    def outcome(self, **how: Any) -> tuple[tlvlog.Log, tlvlog.DecodeError | None]:
        """The log, or what came before the damage and the damage."""
        try:
            return self.decode(**how), None
        except tlvlog.DecodeError as error:
            return error.log, error

    def decode_in_pieces(self, size: int) -> tlvlog.Log:
        decoder = tlvlog.Decoder(schema=self.schema, byte_order=self.order, limits=self.limits)
        for start in range(0, len(self.wire), size):
            decoder.feed(self.wire[start : start + size])
        return decoder.close()

    def json(self, log: tlvlog.Log) -> dict[str, Any]:
        return log_to_json(log, self.schema)

    @property
    def piece(self) -> int:
        """One byte at a time, but for the few vectors that are large."""
        return 1 if len(self.wire) < 4096 else 997


@pytest.fixture(params=VALID, ids=lambda path: path.stem)
def valid(request: pytest.FixtureRequest) -> Vector:
    return Vector(request.param)


@pytest.fixture(params=INVALID, ids=lambda path: path.stem)
def invalid(request: pytest.FixtureRequest) -> Vector:
    return Vector(request.param)


def told(error: tlvlog.DecodeError) -> dict[str, Any]:
    """An error as the vectors write it."""
    found: dict[str, Any] = {
        "error": type(error).__name__,
        "offset": error.offset,
        "record": error.record,
    }
    for key in ("needed", "available", "limit"):
        if hasattr(error, key):
            found[key] = getattr(error, key)
    return found


def expected(data: dict[str, Any]) -> dict[str, Any]:
    keys = ("error", "offset", "record", "needed", "available", "limit")
    return {key: data[key] for key in keys if key in data}


# The files themselves -------------------------------------------------------------


def test_there_are_enough_and_both_orders_are_well_mixed() -> None:
    for paths in (VALID, INVALID):
        assert len(paths) >= 80
        orders = Counter(json.loads(path.read_text())["byte_order"] for path in paths)
        assert min(orders.values()) > len(paths) / 3, orders


def test_every_vector_says_what_it_is(vector_file: Path) -> None:
    data = json.loads(vector_file.read_text())
    of_kind = {"valid": {"log", "strict"}, "invalid": {"error", "offset", "record", "before"}}
    needed = KEYS | of_kind[vector_file.parent.name]
    optional = OPTIONAL | {"needed", "available", "limit", "strict"}
    assert needed <= set(data) <= needed | optional
    assert data["name"] == vector_file.stem
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", data["name"])
    assert data["why"].strip()
    assert "\n" not in data["why"]
    assert f"\n{data['clause']}. " in WIRE, "the clause of WIRE.md that it shows"
    assert data["byte_order"] in ("little", "big")
    assert data["auto"] in ("little", "big", "host")
    assert bytes.fromhex(data["wire"]).hex() == data["wire"]
    assert set(data.get("limits", {})) <= LIMITS


@pytest.fixture(params=VALID + INVALID, ids=lambda path: f"{path.parent.name}/{path.stem}")
def vector_file(request: pytest.FixtureRequest) -> Path:
    return request.param  # type: ignore[no-any-return]


def test_no_two_vectors_are_the_same() -> None:
    seen: dict[tuple[Any, ...], str] = {}
    for path in VALID + INVALID:
        data = json.loads(path.read_text())
        key = (data["wire"], data["byte_order"], str(data.get("limits")), data.get("schema"))
        assert key not in seen, f"{path.stem} and {seen[key]}"
        seen[key] = path.stem


def test_every_record_and_attribute_of_the_core_has_a_vector() -> None:
    """Good ones of all; bad ones of all whose layout can be broken."""
    good, bad = ("".join(path.read_text() for path in paths) for paths in (VALID, INVALID))
    for spec in builtin().records:
        if not spec.trailer:
            assert f'"name": "{spec.name}"' in good, spec.name
        if spec.fields[0].kind != "utf8":
            assert f'"record": "{spec.name}"' in bad, spec.name
    for item in builtin().set_by_name["error"].attributes:
        assert (VECTORS / "valid" / f"attribute-{item.name}.json") in VALID, item.name
        for nested in builtin().set_by_name[item.attributes].attributes if item.attributes else ():
            assert f'"name": "{nested.name}"' in good, nested.name


def test_every_file_is_a_vector_or_named_in_the_readme() -> None:
    readme = (VECTORS / "README.md").read_text()
    for path in [*VECTORS.iterdir(), *VECTORS.glob("*valid/*")]:
        if path not in VALID + INVALID and path.name != "README.md":
            assert path.name in readme, path


# valid/ ---------------------------------------------------------------------------


def test_valid_decodes_to_its_log(valid: Vector) -> None:
    assert valid.json(valid.decode()) == valid.data["log"]


def test_valid_encodes_to_its_bytes(valid: Vector) -> None:
    log = valid.data["log"]
    wire = bytes(6) if log["state"] == "untouched" else valid.wire[: log["size"]]
    assert log_from_json(log, valid.schema) == wire


def test_valid_records_encode_to_their_bytes(valid: Vector) -> None:
    log = valid.decode()
    if log.state != "complete":
        return
    wire = tlvlog.encode(
        log.records,
        schema=valid.schema,
        byte_order=log.byte_order,
        num_truncations=log.num_truncations,
    )
    assert wire == valid.wire[: log.size]


def test_valid_shows_its_byte_order(valid: Vector) -> None:
    log, _ = valid.outcome(byte_order="auto")
    assert log.byte_order == valid.auto
    if valid.auto == valid.order:
        assert valid.json(log) == valid.data["log"]


def test_valid_read_strictly(valid: Vector) -> None:
    log, error = valid.outcome(strict=True)
    if error is None:
        assert valid.data["strict"] == "ok"
        assert valid.json(log) == valid.data["log"]
    else:
        assert {key: told(error)[key] for key in PLACE} == valid.data["strict"]


def test_valid_in_pieces(valid: Vector) -> None:
    assert valid.json(valid.decode_in_pieces(valid.piece)) == valid.data["log"]


def test_valid_agrees_with_the_oracle(valid: Vector) -> None:
    log = parse(valid.wire, valid.schema, valid.order)
    assert json_form(log, valid.schema, valid.order) == valid.data["log"]


def test_valid_is_built_by_the_oracle(valid: Vector) -> None:
    view = tlvlog.to_construct(valid.schema, byte_order=valid.order)
    log = valid.data["log"]
    wire = bytes(6) if log["state"] == "untouched" else valid.wire[: log["size"]]
    assert view.build(view.parse(valid.wire)) == wire


# invalid/ -------------------------------------------------------------------------


def test_invalid_is_refused_at_its_place(invalid: Vector) -> None:
    kind = ERRORS[invalid.data["error"]]
    with pytest.raises(kind) as caught:
        invalid.decode()
    assert told(caught.value) == expected(invalid.data)


def test_invalid_delivers_what_came_before(invalid: Vector) -> None:
    with pytest.raises(tlvlog.DecodeError) as caught:
        invalid.decode()
    assert invalid.json(caught.value.log) == invalid.data["before"]


def test_invalid_shows_its_byte_order(invalid: Vector) -> None:
    log, error = invalid.outcome(byte_order="auto")
    if invalid.auto == invalid.order:
        assert error is not None
        assert told(error) == expected(invalid.data)
    assert log.byte_order == invalid.auto


def test_invalid_in_pieces(invalid: Vector) -> None:
    with pytest.raises(tlvlog.DecodeError) as caught:
        invalid.decode_in_pieces(invalid.piece)
    assert told(caught.value) == expected(invalid.data)
    assert invalid.json(caught.value.log) == invalid.data["before"]


def test_invalid_read_strictly(invalid: Vector) -> None:
    _, error = invalid.outcome(strict=True)
    assert error is not None
    wanted = invalid.data.get("strict", invalid.data)
    assert {key: told(error)[key] for key in PLACE} == {key: wanted[key] for key in PLACE}


def test_invalid_agrees_with_the_oracle(invalid: Vector) -> None:
    if invalid.data["error"] != "LimitError":  # the oracle has no limits
        with pytest.raises(ORACLE_ERROR):
            parse(invalid.wire, invalid.schema, invalid.order)
    before = invalid.data["before"]
    if before["size"]:
        log = parse(invalid.wire[: before["size"]], invalid.schema, invalid.order)
        assert json_form(log, invalid.schema, invalid.order) == before


# Every cut and every change -------------------------------------------------------


def check(vector: Vector, data: bytes, byte_order: str) -> None:
    """`data` must be a log or an error that knows its place, and nothing else may come out."""
    vector.wire = data
    log, error = vector.outcome(byte_order=byte_order)
    if error is not None:
        assert type(error) in ERRORS.values()
        assert log.state == "unterminated"
        assert log.size <= error.offset <= len(data)
    assert log.size <= len(data)
    list(log.records)


def places(data: bytes) -> list[int]:
    """All offsets, but of a large vector only those where something but filler stands."""
    if len(data) < 4096:
        return list(range(len(data)))
    return [*range(64), *range(250, 290), *range(len(data) - 64, len(data))]


def test_every_cut_is_a_log_or_an_error(vector_file: Path) -> None:
    vector = Vector(vector_file)
    wire = vector.wire
    for length in places(wire):
        check(vector, wire[:length], vector.order)
        check(vector, wire[:length], "auto")


def test_every_changed_byte_is_a_log_or_an_error(vector_file: Path) -> None:
    vector = Vector(vector_file)
    data = bytearray(vector.wire)
    # Every value where that is quick, else those that headers are made of.
    every = range(256) if len(data) <= 32 else ()
    for offset in places(data):  # type: ignore[arg-type]
        right = data[offset]
        for wrong in every or {0, 1, 2, 3, 0x7F, 0x80, 0xFF, right ^ 1, (right + 6) & 0xFF}:
            data[offset] = wrong
            check(vector, bytes(data), vector.order)
        data[offset] = right
