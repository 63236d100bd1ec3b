"""Variants that lack arguments go through the importers as their templates do."""

from __future__ import annotations

import pytest

from tlvlog.codec.extended_error import ExtendedError
from tlvlog.kernel.bpf.verifier import import_verifier
from tlvlog.schema import builtin


@pytest.mark.parametrize(
    ("line", "name", "arguments"),
    [
        ("invalid func unknown#195896080", "core-relocation-failed", ()),
        (
            "failed to resolve CO-RE relocation <byte_off> [88] struct a.b (0:1 @ offset 8)",
            "core-relocation-failed",
            ("byte_off", 88, "struct a.b", "0:1 @ offset 8"),
        ),
        (
            "failed to resolve CO-RE relocation <type_exists> [5] struct foo",
            "core-relocation-failed",
            (),
        ),
        ("invalid func unknown#2001000012", "map-reference-unresolved", ()),
        ("invalid func unknown#2002000012", "kfunc-unresolved", ()),
        ("invalid func unknown#212", "unknown-function", ("unknown", 212)),
        (
            "invalid indirect read from stack off -40+0 size 8",
            "indirect-stack-read-old",  # without a register: what the shared cases call it
            (-40, 0, 8),
        ),
        (
            "dereference of modified ctx ptr R1 off=8+4,"
            " ctx+const is allowed, ctx+const+const is not",
            "modified-pointer",
            ("ctx", 1, 8),
        ),
        ("invalid stack off=-520 size=8", "invalid-stack-access", (-520, 8)),
    ],
)
def test_a_variant_is_its_reason(line: str, name: str, arguments: tuple[object, ...]) -> None:
    records = import_verifier(f"0: (b7) r0 = 0\n{line}\nprocessed 1 insns\n".encode(), errno=22)
    (found,) = [record for record in records if isinstance(record, ExtendedError)]
    assert (found.reason, found.arguments) == (name, arguments)
    if len(arguments) < len(builtin().subsystem_by_name["bpf"].by_name[name].arguments):
        assert found.text == line  # the message itself, for its template has no place for it


def test_retired_reasons_keep_their_numbers() -> None:
    """No line is read as one, and each still has its place."""
    retired = {
        r.name: r.number
        for r in builtin().subsystem_by_name["bpf"].reasons
        if r.status == "retired"
    }
    assert retired == {
        "invalid-stack-access-old": 55,
        "variable-stack-access-old": 60,
        "modified-pointer-old": 373,
    }
