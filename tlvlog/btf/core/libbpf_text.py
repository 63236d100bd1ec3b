"""Decisions as libbpf's debug text, line for line.

Two callers print that text, and they differ: `bpftool gen min_core_btf` names
programs by their section and writes no instruction; a load names them by their
function, says what it wrote, and skips functions that a linker dropped.
"""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator
from typing import Final, Literal

from .decision import Decision
from .kinds import CoreKind, Verdict
from .patch import UNPATCHED, Form

__all__ = ["debug_text", "is_patch_failure"]

Style = Literal["minimise", "load"]
_PREFIX: Final = "libbpf: "
_PATCH_FAILURES: Final = ("unexpected insn #", "insn #", "trying to relocate ", UNPATCHED)


def is_patch_failure(decision: Decision) -> bool:
    """Whether the target was found and only the instruction could not be changed."""
    return decision.verdict == Verdict.FAILED and decision.message.startswith(_PATCH_FAILURES)


def debug_text(decisions: Iterable[Decision], style: Style = "minimise") -> str:
    """The text, a line ended by a newline for each thing said; of one object or several."""
    return "".join(f"{_PREFIX}{line}\n" for line in _lines(list(decisions), style))


def _lines(decisions: list[Decision], style: Style) -> Iterator[str]:
    seen: set[tuple[str, int]] = set()
    ended: set[str] = set()
    counts: dict[tuple[str, str], int] = {}
    for decision in decisions:
        key = decision.object, decision.section
        counts[key] = counts.get(key, 0) + 1
    for decision in decisions:
        if decision.object in ended:
            continue
        if style == "load" and decision.index == 0:
            count = decision.section_relocations or counts[decision.object, decision.section]
            yield f"sec '{decision.section}': found {count} CO-RE relocations"
        if style == "load" and decision.program is None:
            yield (
                f"sec '{decision.section}': skipping CO-RE relocation #{decision.index} for insn "
                f"#{decision.section_instruction} belonging to eliminated weak subprogram"
            )
            continue
        yield from _candidate_lines(decision, seen)
        yield from _one(decision, style)
        if _ends(decision, style):
            ended.add(decision.object)
            if style == "load":
                yield f"failed to perform CO-RE relocations: -{errno.EINVAL}"


def _ends(decision: Decision, style: Style) -> bool:
    if decision.verdict < Verdict.AMBIGUOUS:
        return False
    return style == "load" or not is_patch_failure(decision)


def _candidate_lines(decision: Decision, seen: set[tuple[str, int]]) -> Iterator[str]:
    """The candidates of a local type, once, before it is first used."""
    local = decision.local
    if local is None or decision.kind == CoreKind.LOCAL_TYPE_ID:
        return
    key = decision.object, local.type_id
    if key in seen:
        return
    seen.add(key)
    for candidate in decision.candidates:
        yield (
            f"CO-RE relocating [{local.type_id}] {_bare_name(local.type)}: found target candidate "
            f"[{candidate.type_id}] {_bare_name(candidate.type)} in [{candidate.btf}]"
        )


def _bare_name(title: str) -> str:
    return title.removesuffix("<anon>")


def _one(decision: Decision, style: Style) -> Iterator[str]:
    name = decision.section if style == "minimise" else decision.program
    program = f"prog '{name}': "
    relocation = f"{program}relo #{decision.index}: "
    messages = decision.message.split("\n") if decision.message else []
    unparsed = any(message.startswith("parsing ") for message in messages)
    if decision.local is not None and not unparsed:
        yield relocation + decision.local.text(decision.kind)
    tried = [candidate for candidate in decision.candidates if candidate.matches is not None]
    for at, candidate in enumerate(tried):
        yield from candidate.notes
        word = "matching" if candidate.matches else "non-matching"
        yield f"{relocation}{word} candidate #{at} {candidate.text(decision.kind)}"
    failed = decision.verdict >= Verdict.AMBIGUOUS and not is_patch_failure(decision)
    in_vain = decision.kind != CoreKind.LOCAL_TYPE_ID and not any(c.matches for c in tried)
    if in_vain and (not failed or _after_all(decision, unparsed)):
        yield f"{relocation}no matching targets found"
    if not failed:
        if style == "load":
            yield from _patched(decision, relocation)
        return
    for message in messages:
        if message.startswith("relo "):
            yield program + message
        elif not message.startswith("failed to relocate"):
            yield relocation + message
    if style == "load":
        yield f"{relocation}failed to relocate: -{errno.EINVAL}"


def _after_all(decision: Decision, unparsed: bool) -> bool:
    """Whether an object failed only after all its candidates had been tried."""
    return not unparsed and decision.message.startswith(("relo ", "failed to relocate"))


def _patched(decision: Decision, relocation: str) -> Iterator[str]:
    at = decision.instruction
    if decision.message and not decision.message.startswith(UNPATCHED):
        yield relocation + decision.message
    if decision.verdict == Verdict.FAILED:
        yield f"{relocation}{UNPATCHED}{at}: -{errno.EINVAL}"
    elif decision.verdict == Verdict.POISONED:
        for slot in range(decision.slots):
            yield f"{relocation}substituting insn #{at + slot} w/ invalid insn"
    elif decision.form is not None:
        change = f"{decision.value_before} -> {decision.value}"
        yield f"{relocation}patched insn #{at} {decision.form.text} {change}"
        if decision.form is Form.OFFSET and decision.memory_size is not None:
            change = f"{decision.memory_size_before} -> {decision.memory_size}"
            yield f"{relocation}patched insn #{at} (LDX/ST/STX) mem_sz {change}"
