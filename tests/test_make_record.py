"""make_record: what the decoder would make, or an EncodeError."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import EncodeError, make_record
from tlvlog.schema import builtin

NAMES = [spec.name for spec in builtin().records]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "end"])
def test_a_record_is_what_the_decoder_makes_of_it(name: str) -> None:
    """Whatever its type: equal, of the same class, and in the same words."""
    made = make_record(name)
    (again,) = tlvlog.decode(tlvlog.encode([made, tlvlog.String("next")])).records[:-1]
    assert again == made
    assert type(again) is type(made)
    assert repr(again) == repr(made)


def test_an_error_takes_what_its_class_takes() -> None:
    made = make_record(
        "error", error=-22, subsystem="core", reason="field-out-of-range", arguments=["x", 9, 1, 8]
    )
    assert isinstance(made, tlvlog.ExtendedError)
    assert made.text == "x is 9, must be between 1 and 8"
    (again,) = tlvlog.decode(tlvlog.encode([made])).records
    assert again == made


@given(
    st.sampled_from(NAMES),
    st.dictionaries(
        st.sampled_from(["message", "bogus", "attributes", "error", "self", "nul"]),
        st.none() | st.integers() | st.text(max_size=3) | st.just([]) | st.just([(1, b"x")]),
    ),
)
def test_what_cannot_be_made_is_an_encode_error(name: str, fields: dict[str, Any]) -> None:
    """Any keywords make a record or an EncodeError, at once or when it is encoded."""
    with suppress(EncodeError):
        made = make_record(name, **fields)
        assert made.name == name
        tlvlog.encode([made])


@pytest.mark.parametrize("behind", [[], [tlvlog.String("lost")]])
@pytest.mark.parametrize("end", [make_record("end"), tlvlog.Unknown(2, b"\0\0")])
def test_no_end_record_is_taken_in_a_list(end: tlvlog.Record, behind: list[tlvlog.Record]) -> None:
    """Not by `encode`, which writes its own: what follows would be lost; nor by a log buffer."""
    with pytest.raises(EncodeError, match="end record"):
        tlvlog.encode([end, *behind])
    with pytest.raises(EncodeError, match="end record"):
        tlvlog.LogBuffer(100).append(end)
