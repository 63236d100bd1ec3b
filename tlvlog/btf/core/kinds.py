"""Kinds of CO-RE relocations, what a resolver may decide, and whose rules it follows.

The numbers are those of `enum bpf_core_relo_kind`; the names are the words that
libbpf prints between angle brackets.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

__all__ = ["RULES", "CoreKind", "Rules", "Verdict", "kind_text"]


class CoreKind(IntEnum):
    """What an instruction wants to know of a type, a field or an enumerator."""

    BYTE_OFFSET = 0
    BYTE_SIZE = 1
    FIELD_EXISTS = 2
    SIGNED = 3
    LEFT_SHIFT = 4
    RIGHT_SHIFT = 5
    LOCAL_TYPE_ID = 6
    TARGET_TYPE_ID = 7
    TYPE_EXISTS = 8
    TYPE_SIZE = 9
    ENUMERATOR_EXISTS = 10
    ENUMERATOR_VALUE = 11
    TYPE_MATCHES = 12


_TEXT: Final = (
    "byte_off", "byte_sz", "field_exists", "signed", "lshift_u64", "rshift_u64", "local_type_id",
    "target_type_id", "type_exists", "type_size", "enumval_exists", "enumval_value", "type_matches",
)  # fmt: skip

FIELD_KINDS: Final = frozenset(range(6))
TYPE_KINDS: Final = frozenset({6, 7, 8, 9, 12})
ENUM_KINDS: Final = frozenset({10, 11})
EXISTENCE: Final = frozenset({2, 8, 10, 12})
"""Kinds whose answer is yes or no, so that a program can guard the others by them."""


def kind_text(kind: int) -> str:
    """The word that libbpf prints for a kind of relocation."""
    return _TEXT[kind] if 0 <= kind < len(_TEXT) else "unknown"


def kind_from_text(text: str) -> int | None:
    """The number behind a word of libbpf's; None for a word that it does not print."""
    return _TEXT.index(text) if text in _TEXT else None


class Verdict(IntEnum):
    """How a relocation ended; the last two end the whole object."""

    MATCHED = 0
    ABSENT = 1
    POISONED = 2
    LOCAL = 3
    AMBIGUOUS = 4
    FAILED = 5


@dataclass(frozen=True, slots=True)
class Rules:
    """Where loaders disagree.

    `number` is what stands in a record.  `flavour_at` says which `___` starts a
    flavour: "last" (with another character on either side), "last-any", or "first".
    `best_candidate`: one candidate for all relocations of a type, instead of all
    that match having to agree.  `absent_type`: what the size or id of a type
    without a target becomes ("zero", "poison", "fail").  `exact_enums`: an
    unsigned 32-bit enumerator is written as it is, not sign-extended.
    """

    name: str
    number: int
    flavour_at: str = "last"
    best_candidate: bool = False
    absent_type: str = "zero"
    exact_enums: bool = False
    shift_by_object: bool = False
    all_modules: bool = False
    kinds: frozenset[int] = frozenset(CoreKind)


RULES: Final = {
    rules.name: rules
    for rules in (
        Rules("libbpf", 0),
        Rules(
            "cilium", 1, "last-any", best_candidate=True, absent_type="poison", exact_enums=True,
            shift_by_object=True, all_modules=True,
        ),
        Rules("aya", 2, "first", absent_type="fail", kinds=frozenset(range(12))),
    )
}  # fmt: skip
