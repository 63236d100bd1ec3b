"""Decoding and encoding of small logs, beside msgspec, msgpack, protobuf, orjson, construct."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgpack
import msgspec
import orjson

import tlvlog
from tlvlog import Record, String
from tlvlog.codec import decoder, encoder

from . import corpus, peers
from .harness import Row, fastest


def _each(call: Callable[[Any], object], items: list[Any]) -> Callable[[], None]:
    def work() -> None:
        for item in items:
            call(item)

    return work


def _read_ours(decode: Callable[[bytes], tlvlog.Log], data: bytes) -> None:
    """Every field of every record, subsystem and reason by name."""
    for record in decode(data).records:
        if record.__class__ is String:
            record.message  # noqa: B018
        else:
            record.error, record.subsystem, record.reason, record.severity, record.flags  # noqa: B018
            for attribute in record.attributes:
                attribute.type, attribute.value  # noqa: B018


def _read_structs(decode: Callable[[bytes], peers.LogStruct], data: bytes) -> None:
    for record in decode(data).records:
        if record.__class__ is peers.StringStruct:
            record.message  # noqa: B018
        else:
            record.error, record.subsystem, record.reason, record.severity, record.flags  # noqa: B018
            for type_, value in record.attributes:
                type_, value  # noqa: B018


def rows() -> Iterator[Row]:
    """The rows of the codec."""
    logs = corpus.records(1, 400)
    buffers = corpus.encoded(logs)
    forms = [peers.plain(log) for log in logs]
    packs = [msgpack.packb(form) for form in forms]
    structs = msgspec.msgpack.Decoder(peers.LogStruct)
    count = len(buffers)
    yield from _decoding(buffers, forms, packs, structs)
    yield Row(
        "decode and read every field",
        "msgspec, tagged Structs",
        _each(partial(_read_ours, tlvlog.decode), buffers),
        _each(partial(_read_structs, structs.decode), packs),
        0.8,
        count,
        "log",
    )
    yield from _encoding(logs, forms, [structs.decode(data) for data in packs])
    yield from _pure(buffers, packs)


def _decoding(
    buffers: list[bytes], forms: list[Any], packs: list[bytes], structs: Any
) -> Iterator[Row]:
    protos = [peers.proto(form) for form in forms]
    name, peer = fastest(
        {
            "msgspec": _each(msgspec.msgpack.Decoder().decode, packs),
            "msgspec, Structs": _each(structs.decode, packs),
            "msgpack": _each(msgpack.unpackb, packs),
            "protobuf": _each(peers.ProtoLog.FromString, protos),
        }
    )
    ours = _each(tlvlog.decode, buffers)
    yield Row("decode to a lazy Log, validated", name, ours, peer, 0.25, len(buffers), "log")


def _encoding(logs: list[list[Record]], forms: list[Any], structs: list[Any]) -> Iterator[Row]:
    name, peer = fastest(
        {
            "orjson": _each(orjson.dumps, forms),
            "msgspec": _each(msgspec.msgpack.Encoder().encode, forms),
            "msgspec, Structs": _each(msgspec.msgpack.Encoder().encode, structs),
            "msgpack": _each(msgpack.packb, forms),
        }
    )
    ours = _each(tlvlog.encode, logs)
    yield Row("encode from record objects", name, ours, peer, 0.8, len(logs), "log")
    yield Row(
        "encode, pure Python", "msgpack", _each(encoder.encode, logs),
        _each(msgpack.packb, forms), None, len(logs), "log",
    )  # fmt: skip


def _pure(buffers: list[bytes], packs: list[bytes]) -> Iterator[Row]:
    few = buffers[:40]
    parse = tlvlog.to_construct(byte_order=decoder.decode(few[0]).byte_order).parse
    count = len(buffers)
    ours, peer = _each(decoder.decode, buffers), _each(msgpack.unpackb, packs)
    yield Row("decode, pure Python", "msgpack", ours, peer, 3.5, count, "log")
    ours, peer = _each(decoder.decode, few), _each(parse, few)
    yield Row("decode, pure Python", "construct", ours, peer, 1 / 30, len(few), "log", rounds=7)
