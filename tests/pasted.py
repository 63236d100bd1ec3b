"""The pastes of tests/data/cases and what each is to give, compared."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tlvlog.codec.extended_error import ExtendedError
from tlvlog.formats.to_json import errno_name
from tlvlog.schema import builtin
from tlvlog.text.explanation import Explanation

CASES = sorted((Path(__file__).parent / "data" / "cases").glob("*.txt"))


def expected_of(path: Path) -> dict[str, Any]:
    """What stands beside a case."""
    found: dict[str, Any] = json.loads(
        path.with_name(f"{path.stem}.expected.json").read_text(encoding="utf-8")
    )
    return found


def told(explanation: Explanation) -> list[ExtendedError]:
    """The error records of all logs, in the order of the logs."""
    return [
        record
        for log in explanation.logs
        for record in log.records
        if isinstance(record, ExtendedError)
    ]


def differences(expected: dict[str, Any], explanation: Explanation) -> list[str]:
    """What is not as expected, in words."""
    records = told(explanation)
    errors = [record for record in records if record.severity == "error"]
    found: list[str] = []
    if "errors" in expected and len(errors) != expected["errors"]:
        found.append(f"{len(errors)} errors: {[record.text for record in errors]}")
    if "records" in expected:
        # Remarks that nobody asked for may stand between.
        rest = iter(records)
        found += [
            f"no record like {wanted}"
            for wanted in expected["records"]
            if all(list(_unlike(wanted, record)) for record in rest)
        ]
    elif "reason" in expected or "program" in expected:
        if not errors:
            return [*found, "no error at all"]
        found += _unlike(expected, errors[0])
    if "statistics" in expected:
        totals = [
            {field.name: value for field, value in record.fields()}
            for log in explanation.logs
            for record in log.records
            if record.name == "verifier-statistics"
        ]
        if not any(expected["statistics"].items() <= total.items() for total in totals):
            found.append(f"statistics {totals}")
    return found


def _unlike(expected: dict[str, Any], record: ExtendedError) -> Iterator[str]:
    reason = expected.get("reason", ...)
    # null asks for none; one that was registered since does no harm.
    if isinstance(reason, str) and record.reason != reason.partition(" ")[0]:
        yield f"reason {record.subsystem}.{record.reason}, not {reason}"
    plain = {
        "text": record.text,
        "instruction": record.instruction,
        "program": record.object,
        "object": record.object,
        "severity": record.severity,
        "errno": errno_name(record.error, builtin()),
        "btf_type_id": record.btf_type_id,
        "field_path": record.field_path,
        "request": record.field_path,
        "guess": bool(record.get("guess")),
    }
    for name, value in plain.items():
        if name in expected and expected[name] != value:
            yield f"{name} {value!r}, not {expected[name]!r}"
    source = {item.name: item.value for item in record.source_line or ()}
    if not expected.get("source", {}).items() <= source.items():
        yield f"source {source}"
    yield from _unlike_arguments(expected.get("arguments", []), record)


def _unlike_arguments(expected: Any, record: ExtendedError) -> Iterator[str]:
    if isinstance(expected, list):
        if expected and list(record.arguments) != expected:
            yield f"arguments {record.arguments}, not {expected}"
        return
    names = [argument.name for argument in record.registered.arguments] if record.registered else []
    given = dict(zip(names, record.arguments, strict=False))
    for name, value in expected.items():
        if value not in given.values():
            yield f"argument {name} {value!r} is not in {given}"
