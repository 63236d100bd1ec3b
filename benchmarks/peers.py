"""The corpus in the forms of the peers: the same content, as compact as each can.

A log is its count of truncations and its records; a record is its type, then
the text, or the numbers of an error and pairs of attribute type and value.
"""

from __future__ import annotations

from typing import Any

import msgspec
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

import tlvlog
from tlvlog import Record, String


class StringStruct(msgspec.Struct, tag=1, array_like=True):  # type: ignore[call-arg, misc]
    """A STRING for msgspec."""

    message: str


class ErrorStruct(msgspec.Struct, tag=3, array_like=True):  # type: ignore[call-arg, misc]
    """An ERROR for msgspec."""

    error: int
    subsystem: int
    reason: int
    severity: int
    flags: int
    attributes: list[tuple[int, int | str]]


class LogStruct(msgspec.Struct, array_like=True):  # type: ignore[call-arg, misc]
    """A log for msgspec."""

    num_truncations: int
    records: list[StringStruct | ErrorStruct]


def plain(log: list[Record]) -> list[Any]:
    """A log as lists, what msgpack and orjson take."""
    return [0, [_plain(record) for record in log]]


def _plain(record: Record) -> list[Any]:
    if isinstance(record, String):
        return [1, record.message]
    assert isinstance(record, tlvlog.ExtendedError)
    pairs = [[attribute.type, attribute.value] for attribute in record.attributes]
    return [3, *record.numbers(record.schema), pairs]


def _message_classes() -> dict[str, Any]:
    """The log as protobuf messages, without protoc."""
    file = descriptor_pb2.FileDescriptorProto(name="log.proto", package="bench", syntax="proto3")
    fields = {
        "Attribute": [("type", 13, ""), ("number", 18, ""), ("text", 9, "")],
        "Record": [
            ("type", 13, ""),
            ("message", 9, ""),
            ("error", 17, ""),
            ("subsystem", 13, ""),
            ("reason", 13, ""),
            ("severity", 13, ""),
            ("flags", 13, ""),
            ("attributes", 11, ".bench.Attribute"),
        ],
        "Log": [("num_truncations", 13, ""), ("records", 11, ".bench.Record")],
    }
    for name, members in fields.items():
        message = file.message_type.add(name=name)
        for number, (field, kind, type_name) in enumerate(members, 1):
            label = 3 if type_name else 1
            message.field.add(
                name=field, number=number, type=kind, label=label, type_name=type_name or None
            )
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClassesForFiles(["log.proto"], pool)  # type: ignore[no-any-return]


_CLASSES = _message_classes()
ProtoLog = _CLASSES["bench.Log"]


def proto(form: list[Any]) -> bytes:
    """A log, given as lists, in protobuf."""
    log = ProtoLog(num_truncations=form[0])
    for record in form[1]:
        if record[0] == 1:
            log.records.add(type=1, message=record[1])
            continue
        names = ("type", "error", "subsystem", "reason", "severity", "flags")
        added = log.records.add(**dict(zip(names, record, strict=False)))
        for type_, value in record[6]:
            key = "text" if isinstance(value, str) else "number"
            added.attributes.add(type=type_, **{key: value})
    data: bytes = log.SerializeToString()
    return data
