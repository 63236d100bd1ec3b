"""Decoding and encoding, beside msgpack and construct."""

from __future__ import annotations

from collections.abc import Iterator

import msgpack

import tlvlog

from . import corpus
from .harness import Row


def rows() -> Iterator[Row]:
    """The rows of the codec."""
    logs = corpus.records(1, 400)
    buffers = corpus.encoded(logs)
    packs = corpus.packed(buffers)
    parse = tlvlog.to_construct(byte_order=tlvlog.decode(buffers[0]).byte_order).parse
    few = buffers[:40]
    count = len(buffers)

    def decode_all() -> None:
        for data in buffers:
            tlvlog.decode(data)

    def unpack_all() -> None:
        for data in packs:
            msgpack.unpackb(data)

    def decode_few() -> None:
        for data in few:
            tlvlog.decode(data)

    def make_few() -> None:
        for data in few:
            list(tlvlog.decode(data).records)

    def parse_few() -> None:
        for data in few:
            parse(data)

    yield Row(
        "decode to a validated Log", "msgpack.unpackb", decode_all, unpack_all, 3.5, count, "log"
    )
    for name, work, limit in (
        ("decode to a validated Log", decode_few, 1 / 30),
        ("decode and make every record", make_few, None),
    ):
        yield Row(name, "construct parse", work, parse_few, limit, len(few), "log", rounds=7)
    forms = [msgpack.unpackb(data) for data in packs]

    def encode_all() -> None:
        for log in logs:
            tlvlog.encode(log)

    def pack_all() -> None:
        for form in forms:
            msgpack.packb(form)

    yield Row("encode from records", "msgpack.packb", encode_all, pack_all, None, count, "log")
