"""Every public name in use, for type checkers: what each gives has the type that the page says.

Nothing runs it; mypy --strict and pyright --strict read it (test_typing.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import assert_type

import tlvlog


def read(data: bytes) -> None:
    log = tlvlog.decode(data, byte_order="auto", strict=False, limits=tlvlog.Limits())
    assert_type(log, tlvlog.Log)
    assert_type(log.records, Sequence[tlvlog.Record])
    assert_type(log.num_truncations, int)
    assert_type(log.size, int)
    for record in log.records:
        assert_type(record.type, int)
        assert_type(record.name, str)
        assert_type(record.offset, int)
        if isinstance(record, tlvlog.String):
            assert_type(record.message, str)
        elif isinstance(record, tlvlog.ExtendedError):
            assert_type(record.text, str)
            for attribute in record.attributes:
                assert_type(attribute, tlvlog.Attribute)
        elif isinstance(record, tlvlog.Unknown):
            assert_type(record.value, bytes)
    decoder = tlvlog.Decoder()
    assert_type(decoder.feed(data), list[tlvlog.Record])
    assert_type(decoder.close(), tlvlog.Log)
    assert_type(tlvlog.index(data), tlvlog.Index)


def write(buffer: bytearray) -> bytes:
    pairs: tlvlog.Pairs = [("field-offset", 24)]
    error = tlvlog.ExtendedError(
        -22, subsystem="core", reason="unknown-flags", severity="error", arguments=[1, "f", 2]
    )
    records: list[tlvlog.Record] = [
        tlvlog.String("text"),
        error,
        tlvlog.Unknown(0x8001, b"\0"),
        tlvlog.Loss(dropped_records=1, dropped_bytes=2, true_size=3),
        tlvlog.make_record("error", error=22, attributes=pairs),
    ]
    assert_type(tlvlog.encode(records, byte_order="little", num_truncations=3), bytes)
    log = tlvlog.LogBuffer(buffer, keep="severity", loss=True)
    assert_type(log.string("text"), bool)
    assert_type(log.append(error), bool)
    assert_type(log.true_size, int)
    text = tlvlog.TextLog(buffer, size=100, level=1)
    text.append("line")
    assert_type(text.finish(), tuple[int, int])
    return bytes(log.finish())


def collect(path: Path) -> None:
    schema = tlvlog.load_schema(path)
    assert_type(schema, tlvlog.Schema)
    with tlvlog.collect(capacity=4096, keep="head", schema=schema) as log:
        assert_type(tlvlog.syscall_string("queue %s", "rx"), bool)
        assert_type(tlvlog.syscall_error(-22, "core.unknown-flags", arguments=[1, "f", 2]), bool)
    assert_type(log.log, tlvlog.Log)
    carried = tlvlog.carry(len)
    assert_type(carried(b""), int)
    tlvlog.register_log(log)
    entry = tlvlog.syscall_entry(len)
    assert_type(entry(b""), int)
    tlvlog.unregister_log()
    assert_type(tlvlog.last_log(), tlvlog.Log | None)
    tlvlog.to_construct(schema, byte_order="big")
    assert_type(tlvlog.__version__, str)


def errors() -> tuple[type[Exception], ...]:
    try:
        tlvlog.decode(b"")
    except tlvlog.ShortInputError as error:
        assert_type(error.needed, int)
        assert_type(error.available, int)
    except tlvlog.UnknownTypeError as error:
        assert_type(error.length, int)
    except tlvlog.LimitError as error:
        assert_type(error.actual, int)
    except tlvlog.DecodeError as error:
        assert_type(error.offset, int)
    except tlvlog.SchemaError as error:
        assert_type(error.problems, list[tlvlog.Problem])
    return (
        tlvlog.TlvlogError,
        tlvlog.BtfError,
        tlvlog.CapacityError,
        tlvlog.CaptureError,
        tlvlog.CarrierError,
        tlvlog.CodegenError,
        tlvlog.CollectorError,
        tlvlog.EncodeError,
        tlvlog.KernelError,
        tlvlog.MalformedRecordError,
        tlvlog.TrailerError,
    )
