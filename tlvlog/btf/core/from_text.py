"""Libbpf's debug text read back into decisions, from either of its two callers.

The text does not say everything: of a run that writes no instructions the
value is known only where the place alone gives it, and stays 0 elsewhere; the
index of an instruction is known once one was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from .decision import Decision
from .kinds import ENUM_KINDS, FIELD_KINDS, CoreKind, Verdict, kind_from_text
from .patch import POISON, Form
from .spec import CoreSpec

__all__ = ["DebugTextReader", "read_debug_text"]

_PREFIX: Final = "libbpf: "
_LINE_MAX: Final = 4096
_DECISIONS_MAX: Final = 1 << 20
_SECTION: Final = re.compile(r"sec '([^']*)': found ([0-9]{1,9}) CO-RE relocations")
_SKIPPED: Final = re.compile(
    r"sec '([^']*)': skipping CO-RE relocation #([0-9]{1,9}) for insn #([0-9]{1,9}) "
    r"belonging to eliminated weak subprogram"
)
_CANDIDATE: Final = re.compile(
    r"CO-RE relocating \[([0-9]{1,9})\] (.*): found target candidate \[([0-9]{1,9})\] (.*) "
    r"in \[(.*)\]"
)
_RELOCATION: Final = re.compile(r"prog '([^']*)': relo #([0-9]{1,9}): (.*)", re.DOTALL)
_PROGRAM_SAYS: Final = re.compile(
    r"prog '([^']*)': (relo (?:for \[|[0-9]{1,9} at insn #).*)", re.DOTALL
)
_TRIED: Final = re.compile(r"(non-)?matching candidate #[0-9]{1,9} (<.*)", re.DOTALL)
_PATCHED: Final = re.compile(
    r"patched insn #([0-9]{1,9}) (\([A-Z0-9/]+\) [a-z0-9]+(?:_sz)?) "
    r"(-?[0-9]{1,20}) -> ([0-9]{1,20})"
)
_POISONED: Final = re.compile(r"substituting insn #([0-9]{1,9}) w/ invalid insn")
_SPEC: Final = re.compile(r"<([a-z0-9_]{1,32})> \[([0-9]{1,10})\] ([a-z0-9_]{1,16} .*)", re.DOTALL)
_PLACE: Final = re.compile(r" \(([0-9:]{1,1024}) @ offset ([0-9]{1,10})(?:\.([0-7]))?\)$")
_PATH: Final = re.compile(r"[.\[]")
_FORMS: Final = {form.text: form for form in Form}
_FAILED: Final = re.compile(r"failed to (?:relocate|patch insn #([0-9]{1,9})): ")
_AMBIGUOUS: Final = ("field offset ambiguity: ", "relocation decision ambiguity: ")
_MASK: Final = (1 << 64) - 1


def read_debug_text(lines: Iterable[str], *, object: str = "") -> list[Decision]:
    """The decisions that lines tell; lines about anything else are passed over."""
    reader = DebugTextReader(object)
    for line in lines:
        reader.feed(line)
    return reader.decisions


class DebugTextReader:
    """Takes line after line; `feed` says whether a line was about CO-RE."""

    def __init__(self, object: str = "") -> None:
        self.decisions: list[Decision] = []
        self._object = object
        self._section: str | None = None
        self._count = 0
        self._candidates: dict[int, list[CoreSpec]] = {}
        self._used: set[int] = set()
        self._begun: tuple[str, int] | None = None

    def feed(self, line: str) -> bool:
        """Take a line, with or without its newline and libbpf's prefix."""
        line = line.rstrip("\r\n").removeprefix(_PREFIX)
        if len(line) > _LINE_MAX:
            return False
        if found := _RELOCATION.fullmatch(line):
            self._take(found[1], int(found[2]), found[3])
        elif found := _PROGRAM_SAYS.fullmatch(line):
            self._say(found[1], found[2])
        elif found := _CANDIDATE.fullmatch(line):
            self._add_candidate(*found.groups())
        elif found := _SECTION.fullmatch(line):
            self._section, self._count = found[1], int(found[2])
            self._begun = None
        elif found := _SKIPPED.fullmatch(line):
            at = int(found[3])
            self._add(
                Decision(
                    0, Verdict.FAILED, int(found[2]), at, section=found[1], section_instruction=at
                )
            )
        else:
            return line.startswith("failed to perform CO-RE relocations: ")
        return True

    def _add_candidate(self, local: str, _: str, id: str, title: str, btf: str) -> None:
        candidates = self._candidates.setdefault(int(local), [])
        if int(local) in self._used:  # another object, whose ids begin anew
            self._used.discard(int(local))
            candidates.clear()
        candidates.append(CoreSpec(int(id), _title(title), btf=btf))

    def _add(self, decision: Decision) -> None:
        if len(self.decisions) < _DECISIONS_MAX:
            count = self._count if decision.index == 0 and self._count else None
            self.decisions.append(replace(decision, object=self._object, section_relocations=count))

    def _begin(self, program: str, index: int) -> None:
        """Start a decision unless lines of the same one went before."""
        if self._begun == (program, index):
            return
        self._begun = program, index
        section = program if self._section is None else self._section
        named = None if self._section is None else program
        self._add(Decision(0, Verdict.FAILED, index, 0, section=section, program=named))

    def _say(self, program: str, message: str) -> None:
        """What is said without the number of a relocation belongs to the next, or the last."""
        if message.startswith("relo for ["):
            index = self._begun[1] + 1 if self._begun and self._begun[0] == program else 0
            self._begin(program, index)
        if self.decisions:
            self._note(message)

    def _note(self, message: str) -> None:
        last = self.decisions[-1]
        joined = f"{last.message}\n{message}" if last.message else message
        self.decisions[-1] = replace(last, message=joined)

    def _take(self, program: str, index: int, said: str) -> None:
        if said.startswith("<") and (spec := _read_spec(said)) is not None:
            self._begun = None
            self._begin(program, index)
            self._local(*spec)
            return
        self._begin(program, index)
        if not self.decisions:
            return
        last = self.decisions[-1]
        if found := _TRIED.fullmatch(said):
            self._tried(last, found[1] is None, found[2])
        elif found := _PATCHED.fullmatch(said):
            self._patched(last, found)
        elif found := _POISONED.fullmatch(said):
            self._poisoned(last, int(found[1]))
        elif said == "no matching targets found":
            gone = Verdict.POISONED if last.kind in _POISONING else Verdict.ABSENT
            self.decisions[-1] = replace(last, verdict=gone)
        elif failed := _FAILED.match(said):
            if failed[1]:
                at = int(failed[1])
                self.decisions[-1] = replace(last, instruction=at, section_instruction=at)
        else:
            self._fail(last, said)

    def _fail(self, last: Decision, said: str) -> None:
        if "accesses field incorrectly" not in said:
            verdict = Verdict.AMBIGUOUS if said.startswith(_AMBIGUOUS) else Verdict.FAILED
            self.decisions[-1] = replace(last, verdict=verdict, target=None)
        self._note(said)

    def _local(self, kind: int, local: CoreSpec) -> None:
        verdict, value = Verdict.FAILED, 0
        if kind == CoreKind.LOCAL_TYPE_ID:
            verdict, value = Verdict.LOCAL, local.type_id
        last = self.decisions[-1]
        self.decisions[-1] = replace(last, kind=kind, verdict=verdict, value=value, local=local)

    def _tried(self, last: Decision, matches: bool, said: str) -> None:
        spec = _read_spec(said)
        if spec is None:
            return
        _, found = spec
        local = last.local.type_id if last.local else 0
        self._used.add(local)
        known = self._candidates.get(local, [])
        btf = next((c.btf for c in known if c.type_id == found.type_id), "vmlinux")
        found = replace(found, btf=btf, matches=matches)
        last = replace(last, candidates=(*last.candidates, found))
        if matches and last.target is None:
            last = replace(
                last, target=found, verdict=Verdict.MATCHED, value=_value(last.kind, found)
            )
        self.decisions[-1] = last

    def _poisoned(self, last: Decision, at: int) -> None:
        """One slot after the other, in either order."""
        second = last.value == POISON and abs(last.instruction - at) == 1
        at = min(last.instruction, at) if second else at
        self.decisions[-1] = replace(
            last,
            verdict=Verdict.POISONED,
            value=POISON,
            instruction=at,
            section_instruction=at,
            form=Form.IMMEDIATE64 if second else None,
        )

    def _patched(self, last: Decision, found: re.Match[str]) -> None:
        at, before, after = int(found[1]), int(found[3]), int(found[4])
        if found[2] == "(LDX/ST/STX) mem_sz":
            self.decisions[-1] = replace(last, memory_size_before=before, memory_size=after)
            return
        self.decisions[-1] = replace(
            last,
            instruction=at,
            section_instruction=at,
            form=_FORMS.get(found[2]),
            value_before=before & _MASK,
            value=after & _MASK,
        )


_POISONING: Final = frozenset({0, 1, 3, 4, 5, 11})


def _title(text: str) -> str:
    return text if text.partition(" ")[2] else f"{text.rstrip()} <anon>"


def _read_spec(said: str) -> tuple[int, CoreSpec] | None:
    """A spec and its kind; None where the text is none."""
    found = _SPEC.fullmatch(said)
    kind = kind_from_text(found[1]) if found else None
    if found is None or kind is None:
        return None
    id, rest = int(found[2]), found[3]
    if kind in ENUM_KINDS:
        return kind, _read_enumerator(id, rest)
    if kind not in FIELD_KINDS:
        return kind, CoreSpec(id, rest)
    place = _PLACE.search(rest)
    if place is None:  # the text was cut: what is there is type and path
        place_access, bits, head = "", None, rest
    else:
        head, place_access = rest[: place.start()], place[1]
        bits = int(place[2]) * 8 + int(place[3] or 0)
    word, _, name = head.partition(" ")
    start = _PATH.search(name)
    at = start.start() if start else len(name)
    return kind, CoreSpec(id, f"{word} {name[:at]}", name[at:], place_access, bits)


def _read_enumerator(id: int, rest: str) -> CoreSpec:
    head, _, number = rest.rpartition(" = ")
    title, mark, name = head.rpartition("::")
    if not mark or not number.lstrip("-").isdecimal() or len(number) > 20:
        return CoreSpec(id, rest)
    value = int(number)
    return CoreSpec(id, title, f"::{name}", enumerator=value, signed=value < 0)


def _value(kind: int, target: CoreSpec) -> int:
    """What is written, where the place alone tells."""
    if kind in (CoreKind.FIELD_EXISTS, CoreKind.TYPE_EXISTS):
        return 1
    if kind in (CoreKind.ENUMERATOR_EXISTS, CoreKind.TYPE_MATCHES):
        return 1
    if kind == CoreKind.TARGET_TYPE_ID:
        return target.type_id
    if kind == CoreKind.ENUMERATOR_VALUE:
        return (target.enumerator or 0) & _MASK
    bits = target.bit_offset or 0
    return bits // 8 if kind == CoreKind.BYTE_OFFSET and bits % 8 == 0 else 0
