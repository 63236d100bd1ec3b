"""Answers `tlvlog conform` with the Python package: tlvlog conform -- python3 reader.py

The lines are described in spec/vectors/README.md.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import tlvlog
from tlvlog.formats.from_json import log_from_json
from tlvlog.formats.to_json import log_to_json
from tlvlog.loader.files import spec_dir

SCHEMAS: dict[str | None, tlvlog.Schema] = {None: tlvlog.load_schema()}


def schema_of(options: dict[str, str]) -> tlvlog.Schema:
    name = options.get("schema")
    if name and name not in SCHEMAS:
        SCHEMAS[name] = tlvlog.load_schema(Path(str(spec_dir() / "vectors" / name)))
    return SCHEMAS[name]


def read(wire: bytes, options: dict[str, str]) -> dict[str, Any]:
    schema = schema_of(options)
    numbers = {name: int(options[name]) for name in tlvlog.Limits._fields if name in options}
    how: dict[str, Any] = {
        "schema": schema,
        "byte_order": options["order"],
        "strict": "strict" in options,
        "limits": tlvlog.Limits(**numbers),
    }
    try:
        if "pieces" in options:
            decoder = tlvlog.Decoder(**how)
            for byte in wire:
                decoder.feed(bytes([byte]))
            log = decoder.close()
        else:
            log = tlvlog.decode(wire, **how)
    except tlvlog.DecodeError as error:
        answer = {
            "error": type(error).__name__,
            "offset": error.offset,
            "record": error.record,
            "log": log_to_json(error.log, schema),
        }
        hints = ("needed", "available", "limit")
        return answer | {name: getattr(error, name) for name in hints if hasattr(error, name)}
    return {"log": log_to_json(log, schema)}


def write(wire: bytes, options: dict[str, str]) -> dict[str, Any]:
    schema, order = schema_of(options), options["order"]
    try:
        buffer = tlvlog.LogBuffer(
            int(options["capacity"]),
            keep=options["keep"],  # type: ignore[arg-type]
            loss="loss" in options,
            shed="shed" in options,
            schema=schema,
            byte_order=order,  # type: ignore[arg-type]
        )
    except tlvlog.CapacityError:
        return {"refused": True}
    for record in tlvlog.decode(wire, schema=schema, byte_order=order).records:  # type: ignore[arg-type]
        buffer.append(record)
    left = bytes(buffer.finish()).hex()
    count, size = buffer.num_truncations, buffer.true_size
    return {"wire": left, "num_truncations": count, "true_size": size}


def answer(line: str) -> dict[str, Any]:
    words, brace, rest = line.partition("{")
    verb, *options = words.split()
    found = {word.partition("=")[0]: word.partition("=")[2] for word in options}
    if verb == "encode":
        return {"wire": log_from_json(json.loads(brace + rest), schema_of(found)).hex()}
    wire = bytes.fromhex(options[-1].strip("-"))
    return read(wire, found) if verb == "read" else write(wire, found)


for line in sys.stdin:
    print(json.dumps(answer(line)), flush=True)
