"""`tlvlog import`, `doctor` and `fit`: what today's kernels say."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Iterable, Sequence

from ..codec.records import Record, String
from ..formats.text import count
from ..kernel.bpf import calls, insn
from ..kernel.bpf.verifier import import_verifier
from ..kernel.doctor import examine
from ..printable import escape
from ..schema import Schema, builtin
from ..writing.minimum import Fit, fit_records, fit_text, reason_of
from . import status, streams
from .inputs import begins_oddly, instead
from .logs import read_log
from .schemas import schema_of

_FIXED = builtin().enum_values["level"]["keep-head"]


def doctor_command(options: argparse.Namespace) -> int:
    """Say what this kernel offers, and how that was found out."""
    findings = examine()
    if options.format == "json":
        streams.write_json([finding._asdict() for finding in findings], indent=1)
        return status.OK
    style = streams.style(options.color)
    streams.write_lines([f"{platform.system()} {platform.release()}, {platform.machine()}"])
    kinds = {"yes": "info", "no": "warning", "not permitted": "error"}
    for finding in findings:
        state = style(kinds[finding.state], f"{finding.state:<14}")
        streams.write_lines([f"{finding.name:<16} {state} {escape(finding.detail)}"])
        if options.verbose:
            streams.write_lines([style("hint", f"{'':<16} probe: {escape(finding.probe)}")])
    return status.OK


def fit_command(options: argparse.Namespace) -> int:
    """Say how large a buffer must be until the reason survives, rule by rule."""
    if options.file is None:
        return _fit_live(options)
    schema = schema_of(options)
    data = streams.read(options.file)
    log, error = read_log(options, schema, data)
    if error is not None:
        what = instead(data, "decode") if begins_oddly(log) else ""
        streams.complain(f"{streams.show_name(options.file)}: {escape(str(error))}{what}")
        if what:
            return status.MALFORMED
    records = log.records
    reason = reason_of(records)
    if reason is None:
        streams.complain("no error record in this log, so there is no reason to keep")
        return status.MALFORMED
    text = fit_text(records, reason.text) if _has_line(records, reason.text) else []
    _show_fits(options, records, schema, text, "computed")
    return status.MALFORMED if error else status.OK


def _has_line(records: Iterable[Record], text: str) -> bool:
    lines = (record.message for record in records if isinstance(record, String))
    return bool(text) and any(text in line for line in lines)


def _fit_live(options: argparse.Namespace) -> int:
    """The same for a program that the running verifier refuses, its text modes measured."""
    program = insn.unreadable()
    with calls.bpf_prog_load(program).require_permission() as result:
        records = import_verifier(result.log_bytes, errno=result.errno)
        whole = result.true_size or len(result.log_bytes) + 1
    reason = reason_of(records)
    if reason is None:
        streams.complain("the kernel gave no reason to measure with")
        return status.NOT_SUPPORTED
    fits = []
    for name, level in (("text, rotating", 1), ("text, fixed", 1 | _FIXED)):
        sizes = range(1, whole + 1)
        smallest = next((n for n in sizes if reason.text in _text_at(program, level, n)), whole)
        fits.append(Fit(name, smallest, smallest, whole))
    _show_fits(options, records, schema_of(options), fits, "measured on this kernel")
    return status.OK


def _text_at(program: bytes, level: int, size: int) -> str:
    with calls.bpf_prog_load(program, level=level, log_size=size) as result:
        return result.text


def _show_fits(
    options: argparse.Namespace,
    records: Sequence[Record],
    schema: Schema,
    text: list[Fit],
    how: str,
) -> None:
    reason = reason_of(records)
    assert reason is not None
    fits = fit_records(records, schema)
    alone = fit_records([reason], schema)[0]
    if options.format == "json":
        rows = [fit._asdict() for fit in [*fits, *text]]
        streams.write_json({"reason": reason.text, "fits": rows}, indent=1)
        return
    streams.write_lines(
        [
            f"{count(len(records), 'record')}; reason: {escape(reason.text)}",
            f"the reason alone, its end record included: {count(alone.reason, 'byte')}",
            "",
            f"{'keeps':<16} {'reason from':>12} {'its text from':>14} {'everything from':>16}",
            *(
                f"{fit.name:<16} {fit.reason:>12} {fit.text:>14} {fit.whole:>16}"
                for fit in [*fits, *text]
            ),
        ]
    )
    if text:
        streams.write_lines(["", f"the rows of the kernel's text modes were {how}"])
