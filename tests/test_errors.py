"""The exceptions: one root, a standard base each, numbers as attributes, text made of them."""

from __future__ import annotations

import inspect
import pickle

import pytest

import tlvlog
from tlvlog import errors
from tlvlog.errors import (
    CapacityError,
    CodegenError,
    DecodeError,
    EncodeError,
    LimitError,
    MalformedRecordError,
    Problem,
    SchemaError,
    ShortInputError,
    TlvlogError,
    TrailerError,
    UnknownTypeError,
)

KINDS = [
    value
    for value in vars(errors).values()
    if inspect.isclass(value) and issubclass(value, BaseException)
]


@pytest.mark.parametrize("kind", KINDS)
def test_one_root(kind: type[BaseException]) -> None:
    assert issubclass(kind, TlvlogError)
    assert kind.__doc__


@pytest.mark.parametrize(
    ("kind", "base"),
    [
        (SchemaError, ValueError),
        (EncodeError, ValueError),
        (CapacityError, EncodeError),
        (DecodeError, ValueError),
        (ShortInputError, DecodeError),
        (ShortInputError, EOFError),
        (MalformedRecordError, DecodeError),
        (UnknownTypeError, DecodeError),
        (TrailerError, DecodeError),
        (LimitError, DecodeError),
        (tlvlog.CollectorError, RuntimeError),
    ],
)
def test_bases(kind: type, base: type) -> None:
    assert issubclass(kind, base)


def test_schema_error_mirrors_the_first_problem() -> None:
    problems = [Problem("a.yaml", 3, "records[x]", "no type"), Problem("b.yaml", 4, "", "too big")]
    error = SchemaError(problems)
    assert (error.file, error.line, error.path) == ("a.yaml", 3, "records[x]")
    assert error.problems == problems
    assert str(error).splitlines() == ["a.yaml:3: records[x]: no type", "b.yaml:4: : too big"]


@pytest.mark.parametrize(
    ("record", "field", "text"),
    [
        (None, None, "no"),
        ("error", None, "error: no"),
        ("error", "flags", "error.flags: no"),
        (None, "flags", "flags: no"),
    ],
)
def test_encode_error_says_where(record: str | None, field: str | None, text: str) -> None:
    error = EncodeError("no", record=record, field=field)
    assert (str(error), error.record, error.field) == (text, record, field)


def test_capacity_error_has_an_errno() -> None:
    assert CapacityError("too small").errno == 22


DECODE_ERRORS: list[tuple[DecodeError, str, dict[str, object]]] = [
    (
        ShortInputError(14, needed=32, available=9, record="string"),
        "offset 14: string record needs 32 bytes, 9 left",
        {"offset": 14, "needed": 32, "available": 9, "record": "string"},
    ),
    (
        ShortInputError(0, needed=6, available=0),
        "offset 0: a record header needs 6 bytes, 0 left",
        {"offset": 0, "needed": 6, "available": 0, "record": None},
    ),
    (
        MalformedRecordError(3, "text", record="error", field="limit"),
        "offset 3: text",
        {"offset": 3, "record": "error", "field": "limit", "text": "text"},
    ),
    (
        UnknownTypeError(7, type=0x8001, length=3),
        "offset 7: unknown record type 0x8001, 3 bytes long",
        {"offset": 7, "type": 0x8001, "length": 3},
    ),
    (
        UnknownTypeError(7, type=9, length=3, what="attribute", record="error"),
        "offset 7: unknown attribute type 0x0009, 3 bytes long",
        {"record": "error"},
    ),
    (TrailerError(1, "text", record="end"), "offset 1: text", {"record": "end"}),
    (
        LimitError(2, limit="records", allowed=4, actual=5),
        "offset 2: 5 exceeds the limit records of 4",
        {"limit": "records", "allowed": 4, "actual": 5},
    ),
]


@pytest.mark.parametrize(("error", "text", "attributes"), DECODE_ERRORS)
def test_decode_errors(error: DecodeError, text: str, attributes: dict[str, object]) -> None:
    assert str(error) == text
    for name, value in attributes.items():
        assert getattr(error, name) == value


def test_codegen_error() -> None:
    error = CodegenError("no such thing", backend="c", path="records[x]")
    assert str(error) == "c: records[x]: no such thing"
    assert (error.backend, error.path) == ("c", "records[x]")


def test_public_errors_are_reexported() -> None:
    for name in errors.__all__:
        assert getattr(tlvlog, name) is getattr(errors, name)


def test_a_decode_error_always_has_a_log() -> None:
    with pytest.raises(DecodeError) as caught:
        tlvlog.decode(b"\1")
    log = caught.value.log
    assert (list(log.records), log.state, log.size) == ([], "unterminated", 0)


def test_not_an_error() -> None:
    """Truncation, unknown types and untouched buffers are answers."""
    wire = tlvlog.encode([tlvlog.Unknown(0x9000, b"")], num_truncations=65535)
    assert tlvlog.decode(wire).num_truncations == 65535
    assert tlvlog.decode(bytes(6)).state == "untouched"


SENT: list[TlvlogError] = [
    *(item[0] for item in DECODE_ERRORS),
    SchemaError([Problem("a.yaml", 3, "records[x]", "no type")]),
    EncodeError("no", record="error", field="flags"),
    CapacityError("too small"),
    CodegenError("no", backend="c", path="x"),
    tlvlog.CollectorError("ended"),
    errors.KernelError(1, "not permitted"),
    errors.CarrierError(22, "no"),
    errors.CaptureError(3, "no"),
    errors.BtfError(3, "no"),
]


@pytest.mark.parametrize("error", SENT, ids=lambda error: type(error).__name__)
def test_errors_survive_a_process_boundary(error: TlvlogError) -> None:
    """multiprocessing pickles what a worker raises."""
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), again.args) == (str(error), error.args)
    assert vars(again) == vars(error)
    assert getattr(again, "errno", None) == getattr(error, "errno", None)


def test_every_error_can_be_sent() -> None:
    assert {type(error) for error in SENT} >= set(KINDS) - {TlvlogError, DecodeError}


def test_the_log_in_front_of_the_damage_is_sent_along() -> None:
    wire = tlvlog.encode([tlvlog.String("x"), tlvlog.ExtendedError(-22, message="m")])
    with pytest.raises(DecodeError) as caught:
        tlvlog.decode(wire[:-1])
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.log == caught.value.log
    assert len(again.log.records) == 2
