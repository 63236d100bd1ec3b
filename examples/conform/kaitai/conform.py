"""Answers `tlvlog conform --level reader` with the class that Kaitai's compiler makes of the .ksy.

    python3 conform.py tlvlog.py

A declaration says what follows what.  It cannot name damage, nor refuse a number that is none, so
`damage` has the checks of WIRE.md 8.4, which whoever reads hostile logs with Kaitai needs too.
The lines are described in spec/vectors/README.md.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from importlib.util import module_from_spec, spec_from_file_location
from io import BytesIO
from typing import Any

from kaitaistruct import KaitaiStream, KaitaiStruct

HEADER, STOPPED, END, INVALID = 6, 0, 2, 0xFFFF
LIMITS = {"record_length": 16 << 20, "records": 1_000_000, "total": 1 << 30}
NUMBERS = {
    "loss": ("dropped_records", "dropped_bytes", "true_size"),
    "verifier_statistics": (
        "instructions", "limit", "max_states_per_instruction", "total_states", "peak_states",
        "mark_read", "time",
    ),
}  # fmt: skip
TEXTS = {"string": "message", "verifier_statistics": "stack_depths"}
EXACT = (1 << 53) - 1

Json = dict[str, Any]


def load(path: str) -> Any:
    spec = spec_from_file_location("compiled", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Tlvlog


def parse(cls: Any, wire: bytes, is_big: bool) -> list[Any]:
    """The records up to the first that cannot be read; the constructor alone would lose them."""
    top = cls.__new__(cls)
    KaitaiStruct.__init__(top, KaitaiStream(BytesIO(wire)))
    top._parent, top._root, top.big_endian = None, top, is_big  # noqa: SLF001
    with suppress(EOFError):
        top._read()  # noqa: SLF001
    return top.records  # type: ignore[no-any-return]


def damage(kind: int, length: int, at: int, left: int, limits: dict[str, int]) -> Json | str:
    """What is wrong with a header, or the state in which the log ends there, or nothing: ""."""
    if kind == STOPPED and at:
        return "unterminated"
    if kind == STOPPED and not length:
        return "untouched"
    if kind in (STOPPED, INVALID):
        return {"error": "MalformedRecordError"}
    if kind == END and length != 2:
        return {"error": "TrailerError"}
    if length > limits["record_length"]:
        return {"error": "LimitError", "limit": "record_length"}
    if at + HEADER + length > limits["total"]:
        return {"error": "LimitError", "limit": "total"}
    if length > left - HEADER:
        return {"error": "ShortInputError", "needed": length, "available": left - HEADER}
    return "complete" if kind == END else ""


def read(cls: Any, wire: bytes, order: str, limits: dict[str, int]) -> Json:
    parsed = parse(cls, wire, order == "big")
    log: Json = {"byte_order": order, "state": "unterminated", "num_truncations": 0}
    records: list[Json] = []
    at = 0
    found: Json | str = ""
    while not found:
        left = len(wire) - at
        if left < HEADER:
            if left or not at:
                found = {"error": "ShortInputError", "needed": HEADER, "available": left}
            break
        kind = int.from_bytes(wire[at : at + 2], order)  # type: ignore[arg-type]
        length = int.from_bytes(wire[at + 2 : at + HEADER], order)  # type: ignore[arg-type]
        found = damage(kind, length, at, left, limits)
        if found == "complete":
            log["num_truncations"] = parsed[len(records)].value.num_truncations
            at += HEADER + length
        elif not found and len(parsed) <= len(records):
            found = {"error": "MalformedRecordError"}
        elif not found and len(records) >= limits["records"]:
            found = {"error": "LimitError", "limit": "records"}
        elif not found:
            records.append(shown(parsed[len(records)], at))
            at += HEADER + length
    log |= {"size": at, "records": records}
    if isinstance(found, dict):
        return {"log": log, "offset": at} | found
    log["state"] = found or "unterminated"
    return {"log": log}


def shown(record: Any, at: int) -> Json:
    """A record in JSON form."""
    name = getattr(record.type, "name", "unknown")
    data: Json = {"name": name.replace("_", "-"), "type": int(record.type), "offset": at}
    for key in NUMBERS.get(name, ()):
        number = getattr(record.value, key)
        data[key] = number if number <= EXACT else str(number)
    if name in TEXTS:
        data |= text(TEXTS[name], getattr(record.value, TEXTS[name]).raw)
    elif name not in NUMBERS:
        data["value"] = record.value.hex()
    elif record.value.extra:
        data["extra"] = record.value.extra.hex()
    return data


def text(key: str, raw: bytes) -> Json:
    has_nul = raw.endswith(b"\0")
    raw = raw[: len(raw) - has_nul]
    data: Json = {key: raw.decode("utf-8", "backslashreplace")}
    if data[key].encode() != raw:
        data[f"{key}_hex"] = raw.hex()
    return data | ({"nul": True} if has_nul else {})


def answer(cls: Any, line: str) -> Json:
    verb, *options, payload = line.split(" ") if line[0] != "e" else ("encode", "")
    found = {word.partition("=")[0]: word.partition("=")[2] for word in options}
    if verb != "read" or found["order"] == "auto" or "strict" in found or "pieces" in found:
        return {"skip": "the declaration reads, in the order that it is told"}
    limits = LIMITS | {name: int(found[name]) for name in LIMITS if name in found}
    return read(cls, bytes.fromhex(payload.strip("-\n")), found["order"], limits)


compiled = load(sys.argv[1])
for line in sys.stdin:
    print(json.dumps(answer(compiled, line)), flush=True)
