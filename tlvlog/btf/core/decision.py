"""What was decided about one relocation: the value that becomes a record."""

from __future__ import annotations

from dataclasses import dataclass

from ..extinfo import LineInfo
from .kinds import Verdict
from .patch import Form
from .spec import CoreSpec

__all__ = ["Decision"]


@dataclass(frozen=True, slots=True)
class Decision:
    """One relocation of an object and what became of it.

    `index` counts within `section`, `instruction` within `program` (within the
    section where no function holds it).  `value` is what was written, 64 bits,
    sign-extended; `value_before` what stood there; `form` which part of the
    instruction it is.  `candidates` are those that were looked at, in order,
    `target` the one that decided.  `message` says why it failed, in the words of
    libbpf.  `rules` is the number of whose rules these are.  `section_relocations`
    says of the first of a section how many there are.  `near` are names in the
    target that may have been meant; `guarded` of a poisoned one whether the object
    asks if the place exists.
    """

    kind: int
    verdict: Verdict
    index: int
    instruction: int
    value: int = 0
    rules: int = 0
    object: str = ""
    section: str = ""
    program: str | None = None
    section_instruction: int = 0
    local: CoreSpec | None = None
    target: CoreSpec | None = None
    candidates: tuple[CoreSpec, ...] = ()
    value_before: int | None = None
    form: Form | None = None
    memory_size_before: int | None = None
    memory_size: int | None = None
    source: LineInfo | None = None
    message: str = ""
    section_relocations: int | None = None
    near: tuple[str, ...] = ()
    guarded: bool | None = None

    @property
    def slots(self) -> int:
        """How many instructions a poison takes: a 64-bit immediate stands in two."""
        return 2 if self.form is Form.IMMEDIATE64 else 1
