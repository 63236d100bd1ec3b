"""Logs to measure with: from a seed, out of messages that kernels print."""

from __future__ import annotations

import random
from typing import Any

import msgpack

import tlvlog
from tlvlog import ExtendedError, Record, String
from tlvlog.formats.to_json import log_to_json
from tlvlog.schema import builtin

_WORDS = ("map_value_or_null", "scalar", "ctx", "fp", "pkt", "lo", "tmpfs", "prog")


def records(seed: int, count: int) -> list[list[Record]]:
    """`count` lists of three to eight records, seven in ten of them text."""
    source = random.Random(seed)
    reasons = [
        (subsystem, reason)
        for subsystem in builtin().subsystems
        for reason in subsystem.reasons
        if len(reason.template) < 60
    ]
    return [[_record(source, reasons) for _ in range(source.randrange(3, 9))] for _ in range(count)]


def _record(source: random.Random, reasons: list[Any]) -> Record:
    subsystem, reason = source.choice(reasons)
    arguments: list[int | str] = [
        source.choice(_WORDS) if argument.kind == "utf8" else source.randrange(64)
        for argument in reason.arguments
    ]
    error = ExtendedError(
        -source.choice((1, 13, 22)),
        subsystem=subsystem.number,
        reason=reason.number,
        arguments=arguments,
        instruction=source.randrange(500),
    )
    return String(error.text) if source.random() < 0.7 else error


def encoded(logs: list[list[Record]]) -> list[bytes]:
    """The logs as bytes."""
    return [tlvlog.encode(log) for log in logs]


def packed(buffers: list[bytes]) -> list[bytes]:
    """The same content as msgpack maps: the JSON form without what can be derived."""
    return [msgpack.packb(_content(tlvlog.decode(data))) for data in buffers]


def _content(log: tlvlog.Log) -> Any:
    form: dict[str, Any] = log_to_json(log)
    for record in form["records"]:
        for key in ("name", "offset", "errno", "text"):
            record.pop(key, None)
        for attribute in record.get("attributes", ()):
            attribute.pop("name")
    return {"num_truncations": form["num_truncations"], "records": form["records"]}
