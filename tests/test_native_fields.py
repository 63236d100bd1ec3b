"""The getters of the native core against the schema they read names from."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tlvlog
from tests.schemas import DEVICE
from tlvlog import ExtendedError
from tlvlog._native import accelerator
from tlvlog.codec import encoder
from tlvlog.schema import builtin

pytestmark = pytest.mark.skipif(
    accelerator.core is None, reason=f"the native core is not in use: {accelerator.REASON}"
)
SCHEMAS = [builtin(), DEVICE]


def expected(schema: tlvlog.Schema, subsystem: int, reason: int, severity: int) -> Any:
    """The names, looked up in the registry itself."""
    speaker = schema.subsystem_by_number.get(subsystem)
    registered = speaker.by_number.get(reason) if speaker else None
    return (
        speaker.name if speaker else subsystem,
        registered.name if registered else reason,
        schema.enum_names["severity"].get(severity, severity),
    )


def decoded(schema: tlvlog.Schema, *numbers: int) -> ExtendedError:
    made = ExtendedError(-1, **dict(zip(("subsystem", "reason", "severity"), numbers, strict=True)))  # type: ignore[arg-type]
    record = tlvlog.decode(encoder.encode([made], schema=schema), schema=schema).records[0]
    assert isinstance(record, ExtendedError)
    return record


def names(record: ExtendedError) -> Any:
    return record.subsystem, record.reason, record.severity


def registered() -> list[tuple[int, int]]:
    return sorted(
        {
            (subsystem.number, reason.number)
            for schema in SCHEMAS
            for subsystem in schema.subsystems
            for reason in subsystem.reasons
        }
    )


looked_up = st.lists(
    st.tuples(
        st.sampled_from(SCHEMAS),
        st.sampled_from(registered()) | st.tuples(st.integers(0, 0xFFFF), st.integers(0, 9)),
        st.integers(0, 4) | st.just(255),
    ),
    min_size=1,
    max_size=12,
)


@given(looked_up)
def test_names(given: list[tuple[tlvlog.Schema, tuple[int, int], int]]) -> None:
    """Whatever was looked up before, the names of a record are those of its own schema."""
    for schema, pair, severity in given:
        record = decoded(schema, *pair, severity)
        for again in (record, record):
            assert names(again) == expected(schema, *pair, severity)
            assert (again.error, again.flags) == (-1, 0)


@settings(max_examples=20)  # a copy takes the whole schema along
@given(looked_up)
def test_names_of_copies(given: list[tuple[tlvlog.Schema, tuple[int, int], int]]) -> None:
    """Records of several schemas, pickled or copied together, keep their names."""
    records = [decoded(schema, *pair, severity) for schema, pair, severity in given]
    for copies in (pickle.loads(pickle.dumps(records)), copy.deepcopy(records)):
        for again, (schema, pair, severity) in zip(copies, given, strict=True):
            assert names(again) == expected(schema, *pair, severity)
            assert (again.error, again.flags) == (-1, 0)


def test_every_reason() -> None:
    """No name stands for another, however many there are."""
    for schema in SCHEMAS:
        records = [decoded(schema, *pair, 1) for pair in registered()]
        for _ in range(2):
            for record, pair in zip(records, registered(), strict=True):
                assert names(record) == expected(schema, *pair, 1)


def test_what_no_decoder_makes() -> None:
    """Names and numbers that were given by hand are shown as before."""
    assert names(ExtendedError(-1)) == ("none", 0, "error")
    assert names(ExtendedError(-1, subsystem="nosuch", reason="other", severity="info")) == (
        "nosuch",
        "other",
        "info",
    )
    assert names(ExtendedError(-1, subsystem=1 << 70, reason=-1, severity=1 << 20)) == (
        1 << 70,
        -1,
        1 << 20,
    )
    by_name = ExtendedError(-1, reason="bpf.register-not-readable", schema=DEVICE)
    assert names(by_name)[:2] == ("bpf", "register-not-readable")
    assert ExtendedError(True).error is True


@pytest.mark.parametrize("name", ["error", "subsystem", "reason", "severity", "flags"])
def test_fields_cannot_be_set(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(ExtendedError(-1), name, 1)
    assert getattr(ExtendedError, name).__doc__


def test_message_and_records_cannot_be_set() -> None:
    log = tlvlog.decode(encoder.encode([tlvlog.String("a")]))
    with pytest.raises(AttributeError):
        log.records = []  # type: ignore[misc]
    with pytest.raises(AttributeError):
        log.records[0].message = "b"  # type: ignore[attr-defined]
