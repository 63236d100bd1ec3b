"""`tlvlog explain`: whatever people paste, and what it says."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace

from ..codec.decoder import decode
from ..codec.encoder import encode
from ..errors import DecodeError
from ..formats.call_json import call_to_json
from ..formats.capture import Call, Extra
from ..formats.text import count, escape
from ..formats.to_json import log_to_json
from ..kernel.bpf.answer import log_of
from ..kernel.reread import kind_of, reread
from ..schema import builtin
from ..text.explain import explain, explained
from ..text.explanation import ExplainedLog, Explanation
from ..text.view import explanation_lines
from . import status, streams
from .calls import heading
from .captures import SUFFIXES, Entries, append_to, is_written_to, open_input, report_end

_WELCOME = """\
Paste what you have: a verifier log, the output of a loader, tc, mount or strace,
a mail, a piece of JSON.  End with Ctrl-D on a line of its own."""


def run(options: argparse.Namespace) -> int:
    """Explain every input, and give the worst of their statuses."""
    paths = options.file or ["-"]
    if not options.file and sys.stdin is not None and sys.stdin.isatty():
        streams.note(_WELCOME)
    # Only a program, or a file, is given lines by the hundred thousand.
    needs_all = options.output is not None or options.format in ("json", "jsonl")
    statuses = []
    found: list[tuple[str, Explanation]] = []
    for path in paths:
        name = streams.show_name(path)
        if is_written_to(path, options.output):
            streams.complain(f"{name}: is written to, and cannot be read at the same time")
            statuses.append(status.USAGE)
            continue
        try:
            with open_input(path, hex=options.hex) as source:
                if isinstance(source, bytes):
                    found.append((name, explain(source, kind=options.kind, whole=needs_all)))
                else:
                    found.extend(_of_calls(source, name))
                    statuses.append(report_end(source, name))
        except OSError as error:
            streams.complain(f"{name}: {error.strerror}")
            statuses.append(status.USAGE)
        except streams.UnreadableError as error:
            streams.complain(str(error))
            statuses.append(status.MALFORMED)
    statuses.append(_show(options, found))
    return status.worst(statuses)


def _of_calls(entries: Entries, name: str) -> Iterator[tuple[str, Explanation]]:
    """Each call of a capture that failed or was answered with a cause, its text read again.

    Of packets the call stands beside the name: nothing else would say which request it was.
    """
    for call in entries:
        order = entries.header.byte_order if entries.header else "auto"
        try:
            log = decode(call.log, byte_order=order)
        except DecodeError as problem:
            log = problem.log
        program = call.extra.get("program")
        records = reread(
            log,
            kind_of(call),
            errno=-call.result if call.result < 0 else None,
            program=program if isinstance(program, str) else None,
        )
        found = explained(kind_of(call), log.records if records is None else records)
        if found.causes or call.result < 0:
            is_packet = entries.packets is not None
            yield f"{name}: {heading(call)}" if is_packet else name, Explanation((found,))


def _show(options: argparse.Namespace, found: list[tuple[str, Explanation]]) -> int:
    logs = [log for _, explanation in found for log in explanation.logs]
    for name, explanation in found:
        if options.verbose:
            streams.note(f"{name}: {_what_it_is(explanation)}")
        if not explanation.logs:
            streams.complain(f"{name}: {_nothing(explanation)}")
    if options.output is not None:
        return _write(options.output, logs)
    form = options.format or "text"
    if form in ("json", "jsonl"):
        indent = 1 if form == "json" else None
        for log in logs:
            streams.write_json(_json(log), indent)
    elif form == "html":
        from ..text.page import render_page

        streams.write_lines(render_page(_together(found)).splitlines())
    else:
        style = streams.style(options.color)
        several = len(found) > 1
        for index, (name, explanation) in enumerate(found):
            if several and explanation.logs:
                streams.write_lines([*([""] if index else []), style("heading", f"{name}:")])
            streams.write_lines(
                explanation_lines(
                    explanation,
                    style=style,
                    width=streams.width(),
                    verbose=options.verbose,
                    only=options.only,
                )
            )
    return status.OK if logs else status.NOTHING


def _together(found: list[tuple[str, Explanation]]) -> Explanation:
    """All inputs as one, for a page."""
    all_of_them = [explanation for _, explanation in found]
    layers = dict.fromkeys(layer for one in all_of_them for layer in one.layers)
    return Explanation(
        tuple(log for one in all_of_them for log in one.logs),
        tuple(layers),
        sum(one.lines_read for one in all_of_them),
        "; ".join(one.looks_like for one in all_of_them if one.looks_like),
        ", ".join(name for name, _ in found),
    )


def _what_it_is(explanation: Explanation) -> str:
    kinds = ", ".join(dict.fromkeys(log.kind for log in explanation.logs)) or "no log"
    undone = f"; undone: {', '.join(explanation.layers)}" if explanation.layers else ""
    return f"{count(explanation.lines_read, 'line')}, {kinds}{undone}"


def _nothing(explanation: Explanation) -> str:
    seems = f"; this looks like {explanation.looks_like}" if explanation.looks_like else ""
    return f"no kernel message in {count(explanation.lines_read, 'line')}{seems}"


def call_of(log: ExplainedLog) -> Call:
    """The log as an entry of a capture: which call it was is not known, nor whose."""
    extra: Extra = {"lines": list(log.numbers)}
    if log.program:
        extra["program"] = log.program
    return Call(operation=log.kind, result=log.error, log=b"", extra=extra)


def _json(log: ExplainedLog) -> dict[str, object]:
    """The form that `import` gives, with what stands beside the log as its call."""
    return {"call": call_to_json(call_of(log)), **log_to_json(log_of(log.records), builtin())}


def _write(path: str, logs: list[ExplainedLog]) -> int:
    if path.endswith(SUFFIXES):
        with append_to(path) as writer:
            for log in logs:
                if writer is not None:
                    writer.write(replace(call_of(log), log=encode(list(log.records))))
        return status.OK if logs else status.NOTHING
    if len(logs) != 1:
        what = f"one log expected, found {len(logs)}; NAME{SUFFIXES[0]} takes any number"
        streams.complain(f"{escape(path)}: {what}")
        return status.USAGE if logs else status.NOTHING
    data = encode(list(logs[0].records))
    if path == "-":
        streams.write_bytes(data, "-o FILE")
    else:
        streams.write_file(path, data)
    return status.OK
