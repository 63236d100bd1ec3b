"""A place in a type: where an access string leads, locally or in a target.

`Spec` is what matching works on; `CoreSpec` is what is said of it, plain values
that go into a record and come back out of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from ..kinds import ENUMS
from ..sizes import strip
from .kinds import ENUM_KINDS, FIELD_KINDS, kind_text

if TYPE_CHECKING:
    from ..blob import Btf

__all__ = ["STEPS_MAX", "CoreSpec", "Spec", "Step", "is_flexible", "same_kind"]

STEPS_MAX: Final = 64
_OFFSET_MASK: Final = 0xFFFF_FFFF
_TEXT_MAX: Final = 255


class Step(NamedTuple):
    """One step of a path: the member called `name`, or the element `at` where it is None."""

    type: int
    at: int
    name: str | None


@dataclass(slots=True)
class Spec:
    """A path as it is followed: `raw` holds every index, anonymous members' too."""

    btf: Btf
    root: int
    kind: int
    steps: list[Step] = field(default_factory=list)
    raw: list[int] = field(default_factory=list)
    bits: int = 0

    def move(self, bits: int) -> None:
        """Go on by so many bits; offsets are of 32 bits and wrap, as in the loader."""
        self.bits = self.bits + bits & _OFFSET_MASK

    @property
    def path(self) -> str:
        """The path for people: `.comm[3]`."""
        parts = []
        for place, step in enumerate(self.steps):
            if step.name is not None:
                parts.append(f".{step.name}")
            elif place or step.at:
                parts.append(f"[{step.at}]")
        return "".join(parts)

    def describe(self, btf: str | None = None, *, matches: bool | None = None) -> CoreSpec:
        """What is said of this path in a record."""
        said = CoreSpec(self.root, self.btf.type(self.root).title, btf=btf, matches=matches)
        if self.kind in FIELD_KINDS:
            access = ":".join(map(str, self.raw))
            return replace(said, path=self.path, access=access, bit_offset=self.bits)
        if self.kind in ENUM_KINDS:
            return self._enumerator(said)
        return said

    def _enumerator(self, said: CoreSpec) -> CoreSpec:
        enum = strip(self.btf, self.root)
        index = self.raw[0] if self.raw else 0
        entries = self.btf.enumerators(enum) if self.btf.kind(enum) in ENUMS else []
        said = replace(said, access=str(index))
        if index >= len(entries):
            return said
        signed = self.btf.type(enum).flag
        entry = entries[index]
        return replace(said, path=f"::{entry.name}", enumerator=entry.value, signed=signed)


@dataclass(frozen=True, slots=True)
class CoreSpec:
    """A type and a place in it, as a record says it.

    `type` is kind and name (`struct task_struct`), `path` the place for people
    (`.comm[3]`, `::NAME`), `access` the indices that lead there, `bit_offset` the
    field's own place in bits, `enumerator` the value of an enumerator, `btf`
    whose type it is (None for the object's own), `matches` None for a candidate
    that was found and not tried, `notes` what libbpf says while it tries.
    """

    type_id: int
    type: str
    path: str = ""
    access: str = ""
    bit_offset: int | None = None
    enumerator: int | None = None
    signed: bool = False
    btf: str | None = None
    matches: bool | None = None
    notes: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The type's name without its kind."""
        return self.type.partition(" ")[2]

    def text(self, kind: int) -> str:
        """As libbpf prints it: `<byte_off> [5] struct sock.sk_mark (0:17 @ offset 80)`."""
        head = f"<{kind_text(kind)}> [{self.type_id}] {self.type}"
        if kind in ENUM_KINDS:
            head += self.path if self.enumerator is None else f"{self.path} = {self.enumerator}"
        elif kind in FIELD_KINDS:
            byte, bit = divmod(self.bit_offset or 0, 8)
            head += f"{self.path} ({self.access} @ offset {byte}{f'.{bit}' if bit else ''})"
        return head.encode("utf-8", "surrogateescape")[:_TEXT_MAX].decode(
            "utf-8", "surrogateescape"
        )


def same_kind(one: int, other: int) -> bool:
    """Whether two kinds count as one: an enum of 32 bits is like one of 64."""
    return one == other or (one in ENUMS and other in ENUMS)


def is_flexible(btf: Btf, last: Step, count: int) -> bool:
    """Whether an array of `count` elements, reached by the step `last`, has no end.

    It has none when it is written with no elements and stands last in its struct.
    """
    return last.name is not None and not count and last.at == btf.type(last.type).vlen - 1
