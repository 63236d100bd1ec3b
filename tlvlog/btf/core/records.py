"""Decisions as records `core-relocation`, and back: nothing is lost on the way."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Mapping
from typing import Any, Final

from ...codec.attributes import Attribute
from ...codec.extended_error import ExtendedError
from ...codec.factory import make_record
from ...codec.records import Record
from ...schema import builtin
from ..extinfo import LineInfo
from .decision import Decision
from .externs import Extern, State
from .kinds import Verdict
from .patch import Form
from .spec import CoreSpec

__all__ = ["NAME", "decision_of", "decisions_of", "record_of", "record_of_extern"]

NAME: Final = "core-relocation"
_U64: Final = (1 << 64) - 1
_U32: Final = (1 << 32) - 1

Pairs = list[tuple[str, object]]


def record_of(decision: Decision) -> Record:
    """The record that says a decision."""
    return make_record(
        NAME,
        kind=decision.kind & 0xFF,
        verdict=int(decision.verdict),
        rules=decision.rules,
        index=decision.index & _U32,
        instruction=decision.instruction & _U32,
        written=decision.value & _U64,
        attributes=list(_attributes(decision)),
    )


def record_of_extern(extern: Extern) -> Record:
    """The record of a symbol for which a loader gives the object up, with libbpf's errno."""
    missing = extern.state is State.MISSING
    return ExtendedError(
        -(errno.ESRCH if missing else errno.EINVAL),
        subsystem="loader",
        reason="kernel-symbol-not-found" if missing else "kernel-symbol-incompatible",
        arguments=[extern.name],
    )


def _attributes(decision: Decision) -> Iterable[tuple[str, object]]:
    before = decision.value_before
    differs = decision.section_instruction != decision.instruction
    given: list[tuple[str, object]] = [
        ("program", decision.program),
        ("section", decision.section or None),
        ("object", decision.object or None),
        ("local", decision.local and _nest(decision.local)),
        ("target", decision.target and _nest(decision.target)),
        *(("candidate", _nest(candidate)) for candidate in decision.candidates),
        ("value-before", None if before is None else before & _U64),
        ("memory-size-before", decision.memory_size_before),
        ("memory-size", decision.memory_size),
        ("source-line", decision.source and _source(decision.source)),
        ("message", decision.message or None),
        ("form", decision.form and int(decision.form)),
        ("section-instruction", decision.section_instruction & _U32 if differs else None),
        ("section-relocations", decision.section_relocations),
        *(("near", name) for name in decision.near),
        ("guarded", None if decision.guarded is None else int(decision.guarded)),
    ]
    return [pair for pair in given if pair[1] is not None]


def _nest(spec: CoreSpec) -> Pairs:
    number = spec.enumerator
    given: Pairs = [
        ("type-id", spec.type_id),
        ("btf", spec.btf),
        ("type", spec.type),
        ("path", spec.path or None),
        ("access", spec.access or None),
        ("bit-offset", spec.bit_offset),
        ("enumerator-signed" if spec.signed else "enumerator", number),
        ("matches", None if spec.matches is None else int(spec.matches)),
        *(("note", note) for note in spec.notes),
    ]
    return [pair for pair in given if pair[1] is not None]


def _source(line: LineInfo) -> Pairs:
    given: Pairs = [("line", line.line), ("file", line.file), ("text", line.text.strip())]
    return [pair for pair in given if pair[1]]


# Back --------------------------------------------------------------------------


def decisions_of(records: Iterable[Record]) -> list[Decision]:
    """The decisions among the records of a log."""
    return [decision_of(record) for record in records if record.name == NAME]


def decision_of(record: Record) -> Decision:
    """The decision that a record says; what it does not carry takes its default."""
    fields = {field.name: value for field, value in record.fields()}
    found = _by_name(record.attributes)
    instruction = _number(fields.get("instruction"))
    form = _enum("core-form", found.get("form"))
    source = found.get("source-line")
    section = str(found.get("section", ""))
    return Decision(
        kind=_enum("core-kind", fields.get("kind")) or 0,
        verdict=_verdict(_enum("core-verdict", fields.get("verdict")) or 0),
        rules=_enum("core-rules", fields.get("rules")) or 0,
        index=_number(fields.get("index")),
        instruction=instruction,
        value=_number(fields.get("written")),
        object=str(found.get("object", "")),
        section=section,
        program=found.get("program"),
        section_instruction=_number(found.get("section-instruction", instruction)),
        local=_spec(found.get("local")),
        target=_spec(found.get("target")),
        candidates=tuple(
            spec
            for attribute in record.attributes
            if attribute.name == "candidate" and (spec := _spec(attribute.value)) is not None
        ),
        value_before=found.get("value-before"),
        form=Form(form) if form in tuple(Form) else None,
        memory_size_before=found.get("memory-size-before"),
        memory_size=found.get("memory-size"),
        source=None if source is None else _line(source, section),
        message=str(found.get("message", "")),
        section_relocations=found.get("section-relocations"),
        near=tuple(str(a.value) for a in record.attributes if a.name == "near"),
        guarded=bool(found["guarded"]) if "guarded" in found else None,
    )


def _by_name(attributes: Iterable[Attribute]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for attribute in attributes:
        found.setdefault(attribute.name, attribute.value)
    return found


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _enum(enum: str, value: object) -> int | None:
    if isinstance(value, str):
        values: Mapping[str, int] = builtin().enum_values[enum]
        return values.get(value)
    return value if isinstance(value, int) else None


def _verdict(number: int) -> Verdict:
    return Verdict(number) if number in tuple(Verdict) else Verdict.FAILED


def _spec(value: object) -> CoreSpec | None:
    if not isinstance(value, (tuple, list)):
        return None
    found = _by_name(value)
    signed = "enumerator-signed" in found
    return CoreSpec(
        type_id=_number(found.get("type-id")),
        type=str(found.get("type", "")),
        path=str(found.get("path", "")),
        access=str(found.get("access", "")),
        bit_offset=found.get("bit-offset"),
        enumerator=found.get("enumerator-signed" if signed else "enumerator"),
        signed=signed,
        btf=found.get("btf"),
        matches=bool(found["matches"]) if "matches" in found else None,
        notes=tuple(str(attribute.value) for attribute in value if attribute.name == "note"),
    )


def _line(value: Iterable[Attribute], section: str) -> LineInfo:
    found = _by_name(value)
    file, text = str(found.get("file", "")), str(found.get("text", ""))
    return LineInfo(section, 0, file, text, _number(found.get("line")), 0)
