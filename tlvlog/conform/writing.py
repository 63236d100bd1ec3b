"""What a writer is asked: logs copied into buffers that are too small, and JSON forms as bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from ..codec.decoder import decode
from ..codec.encoder import encode
from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String
from ..errors import CapacityError, DecodeError
from ..schema import Schema, builtin
from ..wire import HEADER_SIZE, ByteOrder
from ..writing.logbuffer import KeepRule, LogBuffer
from ..writing.minimum import RULES
from .question import Question, encode_line
from .vectors import Json, Vector, clause_of

__all__ = ["shed", "written"]

# Vectors whose records are written one behind the other, so that there is a choice what goes.
_TOGETHER: Final = 5
_CAPACITIES: Final = (7, 8, 24, 37, 64, 100, 200, 512, 700)
_LARGEST: Final = 4096
_BATCH_CAPACITY_MIN: Final = builtin().constant["batch-capacity-min"]
_EINVAL: Final = 22

Schemas = Mapping[str, Schema]


def written(vectors: Sequence[Vector], schemas: Schemas) -> Iterator[Question]:
    """The questions of the level "writer"."""
    for vector in vectors:
        if not vector.is_damaged:
            yield _question(vector)
    orders: tuple[ByteOrder, ...] = ("little", "big")
    for order in orders:
        yield from _batches(order, schemas[""])
        for name in schemas:
            fit = [v for v in vectors if v.order == order and v.schema == name and _is_copied(v)]
            for at in range(0, len(fit), _TOGETHER):
                yield from _copies(fit[at : at + _TOGETHER], order, name, schemas)


def _batches(order: ByteOrder, schema: Schema) -> Iterator[Question]:
    """Records that fill a buffer to where a byte decides how many go (10.6)."""
    end = encode([], byte_order=order)
    for room in range(_BATCH_CAPACITY_MIN, _BATCH_CAPACITY_MIN + 8):
        # An eighth, and one more: without rounding down it would take two.
        eighth = [_string(room // 8)] * 9
        # The first is half of what may go, rounded down; behind them all is full.
        odd = [_string(26), _string(27), _error(room - 26 - 27), _error(0)]
        for records in (eighth, odd):
            capacity = room + len(end)
            expected, hints = _expected(records, capacity, "severity", False, schema, order)
            log = encode(records, byte_order=order).hex()
            yield Question(
                f"write order={order} capacity={capacity} keep=severity {log}",
                "batches",
                f"{len(records)} records where {room} bytes are room",
                "10.6",
                _needs(""),
                expected,
                hints,
                may_skip=True,
            )


def _string(size: int) -> Record:
    """A text whose record has so many bytes."""
    return String("x" * (size - HEADER_SIZE))


def _error(size: int) -> Record:
    """An error whose record has so many bytes, with a message or without anything."""
    bare = ExtendedError(-_EINVAL)
    left = size - len(encode([bare])) + len(encode([])) - HEADER_SIZE
    return ExtendedError(-_EINVAL, message="y" * left) if left >= 0 else bare


def shed(directory: Path) -> Iterator[Question]:
    """The files below `directory`/shed: errors that give up attributes before they are given up."""
    for path in sorted(directory.glob("shed/*.json")):
        data = json.loads(path.read_text("utf-8"))
        words = ["order=little", f"capacity={data['capacity']}", f"keep={data['keep']}"]
        words += [word for word in ("loss", "shed") if data[word]]
        log = "".join(data["records"]) + encode([], byte_order="little").hex()
        if not _is_sound(bytes.fromhex(log)):  # what no reader could hand to a writer
            continue
        yield Question(
            " ".join(["write", *words, log]),
            str(data["name"]),
            str(data["why"]),
            clause_of(data),
            _needs(""),
            {"wire": data["wire"]},
            {"true_size": data["true_size"]},
            may_skip=True,
        )


def _is_sound(log: bytes) -> bool:
    try:
        decode(log, byte_order="little")
    except DecodeError:
        return False
    return True


def _needs(schema: str) -> frozenset[str]:
    return frozenset(["writer", "schema"] if schema else ["writer"])


def _question(vector: Vector) -> Question:
    log = vector.log
    wire = bytes(HEADER_SIZE) if log["state"] == "untouched" else vector.wire[: log["size"]]
    return Question(
        encode_line(log, vector.schema),
        vector.name,
        vector.why,
        "13.8",
        _needs(vector.schema),
        {"wire": wire.hex()},
        may_skip=True,
    )


def _is_copied(vector: Vector) -> bool:
    """Whether a writer could have made this log from its records, canonically (12.1)."""
    return (
        not vector.is_damaged
        and vector.data["strict"] == "ok"
        and vector.log["state"] == "complete"
        and len(vector.wire) <= _LARGEST
        and bool(vector.log["records"])
        and all(record["name"] != "loss" for record in vector.log["records"])
    )


def _copies(
    vectors: Sequence[Vector], order: ByteOrder, name: str, schemas: Schemas
) -> Iterator[Question]:
    """The records of some vectors in buffers of many sizes, by each rule."""
    schema = schemas[name]
    log = _join(vectors, schema)
    records = list(decode(log, schema=schema, byte_order=order).records)
    for capacity in (*_CAPACITIES, len(log) - 1, len(log), len(log) + 30):
        for keep in RULES:
            for loss in (False, True):
                if loss and capacity % 2:  # a few are enough
                    continue
                words = [f"order={order}", f"capacity={capacity}", f"keep={keep}"]
                words += ["loss"] if loss else []
                words += [f"schema={name}"] if name else []
                expected, hints = _expected(records, capacity, keep, loss, schema, order)
                yield Question(
                    " ".join(["write", *words, log.hex()]),
                    vectors[0].name,
                    f"{len(records)} records, {capacity} bytes, keep {keep}",
                    _clause(capacity, len(log), loss, "refused" in expected),
                    _needs(name),
                    expected,
                    hints,
                    may_skip=True,
                )


def _clause(capacity: int, needed: int, loss: bool, refused: bool) -> str:
    if refused:
        return "4.5"
    if loss:
        return "7.1"
    return "12.1" if capacity >= needed else "10.3"


def _join(vectors: Sequence[Vector], schema: Schema) -> bytes:
    """The records of all, with the end of the last behind."""
    end = encode([], byte_order=vectors[0].order)
    parts = []
    for vector in vectors:
        log = decode(vector.wire, schema=schema, byte_order=vector.order)
        parts.append(vector.wire[: log.size - len(end)])
    return b"".join(parts) + end


def _expected(
    records: Sequence[Record],
    capacity: int,
    keep: KeepRule,
    loss: bool,
    schema: Schema,
    order: ByteOrder,
) -> tuple[Json, Json]:
    """What this package's writer leaves in such a buffer."""
    try:
        buffer = LogBuffer(capacity, keep=keep, loss=loss, schema=schema, byte_order=order)
    except CapacityError:
        return {"refused": True}, {}
    for record in records:
        buffer.append(record)
    wire = bytes(buffer.finish()).hex()
    return {"wire": wire}, {
        "num_truncations": buffer.num_truncations,
        "true_size": buffer.true_size,
    }
