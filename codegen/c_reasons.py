"""Target `c-reasons`: the table of reasons for readers in C, and a formatter of their text."""

from __future__ import annotations

from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import Reason, Schema, Subsystem

from .c_model import CModel
from .names import Scope, snake
from .templating import claim_own_words, render

BACKEND: Final = "c-reasons"
_TEMPLATE: Final = "c_reasons.h.j2"
# Structs of c-log that the template uses.
_GIVEN: Final = frozenset({"tlvlog_error_value"})
# What a compiler must accept in one literal (C99, 5.2.4.1), its NUL included.
_LITERAL_MAX: Final = 4095
_KEPT: Final = frozenset(map(chr, range(0x20, 0x7F))) - set('"\\?')


def literal(text: str, path: str) -> str:
    """`text` as a string of C, in UTF-8, without trigraphs; CodegenError if it is too long."""
    data = text.encode("utf-8", "surrogateescape")
    if len(data) >= _LITERAL_MAX:
        raise CodegenError(
            f"{len(data)} bytes do not fit a literal of C, {_LITERAL_MAX - 1} do",
            backend=BACKEND,
            path=path,
        )
    return '"' + "".join(chr(b) if chr(b) in _KEPT else f"\\{b:03o}" for b in data) + '"'


def _row(subsystem: Subsystem, reason: Reason) -> dict[str, object]:
    path = f"subsystems.{subsystem.name}.reasons.{reason.name}"
    severities = {"error": 0, "warning": 1, "info": 2}
    return {
        "name": literal(reason.name, path),
        "text": literal(reason.template, f"{path}.template"),
        "arguments": literal("".join(f"{a.name} " for a in reason.arguments), path),
        "hint": literal(" ".join(reason.hint.split()), f"{path}.hint"),
        "subsystem": subsystem.number,
        "number": reason.number,
        "severity": severities[reason.severity],
    }


def _tables(schema: Schema) -> list[dict[str, object]]:
    """Names of subsystems, severities and errnos."""
    tables: list[dict[str, object]] = [
        {
            "word": "subsystem",
            "doc": "the name of a subsystem",
            "parameter": "__u16 subsystem",
            "expression": "subsystem",
            "rows": sorted((s.number, literal(s.name, "subsystems")) for s in schema.subsystems),
        }
    ]
    for name, doc, parameter, expression in (
        ("severity", "the name of a severity", "__u8 severity", "severity"),
        (
            "errno",
            "the name of a negative errno, as Linux numbers them",
            "__s32 error",
            "-(__s64)error",
        ),
    ):
        if name in schema.enum_by_name:
            first = {e.value: e.name for e in reversed(schema.enum_by_name[name].entries)}
            rows = sorted((value, literal(word, f"enums.{name}")) for value, word in first.items())
            tables.append(
                {"word": snake(name), "doc": doc, "parameter": parameter,
                 "expression": expression, "rows": rows}
            )  # fmt: skip
    return tables


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The header `PREFIX_reasons.h`."""
    words, tags = Scope(BACKEND), Scope(BACKEND)
    claim_own_words((_TEMPLATE,), prefix, words, tags, given=_GIVEN)
    model = CModel(schema, prefix, words, tags)
    ordered = sorted(model.speakers, key=lambda subsystem: subsystem.number)
    rows = [
        _row(subsystem, reason)
        for subsystem in ordered
        for reason in sorted(subsystem.reasons, key=lambda reason: reason.number)
    ]
    text = render(_TEMPLATE, prefix, m=model, reasons=rows, tables=_tables(schema))
    return {f"{prefix}_reasons.h": text}
