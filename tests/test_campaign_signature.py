"""Signatures: the vectors of spec/SIGNATURES.md, and that the text form loses nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.campaign.outcome import of_call
from tlvlog.campaign.signature import (
    Signature,
    SignatureError,
    errno_text,
    hash_of,
    mask,
    parse,
)
from tlvlog.formats.capture import Call

VECTORS = Path(__file__).resolve().parent.parent / "spec" / "vectors" / "signature"


def vectors(name: str) -> list[Any]:
    found: list[Any] = json.loads((VECTORS / f"{name}.json").read_text())
    assert len(found) >= 15
    return found


@pytest.mark.parametrize("vector", vectors("messages"), ids=lambda vector: vector["name"])
def test_messages(vector: dict[str, str]) -> None:
    assert mask(vector["message"]) == vector["masked"]
    assert hash_of(vector["message"]) == vector["hash"]


@pytest.mark.parametrize("vector", vectors("calls"), ids=lambda vector: vector["name"])
def test_calls(vector: dict[str, Any]) -> None:
    call = Call(
        operation=vector["operation"], result=vector["result"], log=bytes.fromhex(vector["log"])
    )
    signature = of_call(call).signature
    assert str(signature) == vector["signature"]
    assert parse(vector["signature"]) == signature


@pytest.mark.parametrize("text", vectors("invalid"))
def test_texts_that_are_no_signature(text: str) -> None:
    with pytest.raises(SignatureError):
        parse(text)


WHYS = st.one_of(
    st.tuples(st.integers(1, 0xFFFF), st.integers(1, 0xFFFF), st.just("")),
    st.tuples(st.integers(0, 0xFFFF), st.just(0), st.text(max_size=30).map(hash_of)),
    st.sampled_from([(0, 0, "-"), (0, 0, "!malformed"), (0, 0, "!log-too-small")]),
)


@given(st.text(max_size=64), st.integers(-1, 4095), WHYS)
def test_the_text_form_loses_nothing(operation: str, errno: int, why: tuple[int, int, str]) -> None:
    """A signature is what its text form says."""
    signature = Signature(operation.encode("utf-8", "replace").decode(), errno, *why)
    if not (errno == 0 and not why[2]):
        assert parse(str(signature)) == signature
    assert str(signature).isascii()
    assert str(signature).count(":") == 3 or signature.is_accepted


@given(st.text(alphabet="0123456789abcdefxX N-", max_size=60))
def test_a_mask_masks_all_there_is(text: str) -> None:
    """Masking again changes nothing, and two texts that differ in numbers only are one."""
    assert mask(mask(text)) == mask(text)
    assert mask(f"{text} 5 0x5") == mask(f"{text} 77 0x77")


def test_errnos_have_names() -> None:
    assert [errno_text(number) for number in (0, -1, 13, 4000)] == ["OK", "?", "EACCES", "4000"]
