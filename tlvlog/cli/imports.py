"""`tlvlog import`: what a kernel said, as records."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from typing import Any

from ..codec.decoder import decode
from ..codec.encoder import encode
from ..errors import DecodeError
from ..formats.capture import Call, Header
from ..kernel.bpf.answer import log_of
from ..kernel.importer import IMPORTERS
from ..kernel.reread import kind_of, reread
from ..printable import escape
from ..schema import builtin
from ..text.explain import explain, explained
from ..text.explanation import ExplainedLog
from ..text.foreign import Foreign, foreign, not_text
from ..text.sources import source_of
from ..trace.pointers import mask_records
from . import status, streams
from .calls import heading
from .captures import SUFFIXES, Entries, append_to, is_written_to, open_input, report_end
from .explain import call_of
from .logs import show_log

# The kind whose input holds calls of another.
_PACKETS = "nlmon"
# What these read may begin as anything does, a log too.
_BYTES = ("extack", "exterror", _PACKETS)


def run(options: argparse.Namespace) -> int:
    """Read, and show the log or write its bytes."""
    name = streams.show_name(options.file)
    if is_written_to(options.file, options.output):
        streams.complain(f"{name}: is written to, and cannot be read at the same time")
        return status.USAGE
    try:
        keywords = _keywords(options)
    except streams.UnreadableError as error:
        streams.complain(str(error))
        return status.USAGE
    try:
        with open_input(options.file, hex=options.hex) as found:
            if not isinstance(found, bytes):
                return _import_again(options, name, found, keywords)
            data = found
        if options.kind == _PACKETS:
            raise streams.UnreadableError(f"{name}: neither pcap nor pcapng, nor a capture")
    except streams.UnreadableError as error:
        streams.complain(str(error))
        return status.MALFORMED
    if what := _foreign(options.kind, data):
        streams.complain(f"{name}: {what}")
        if data:  # a kernel may have said nothing
            return status.MALFORMED
    logs = _logs(options.kind, data, keywords)
    if not options.raw_pointers:
        logs = [replace(log, records=mask_records(log.records)) for log in logs]
    return _write(options, name, logs, is_empty=not data)


def _foreign(kind: str, data: bytes) -> Foreign | None:
    """What the input is, where this kind cannot be in it."""
    if not data:
        return foreign(data)
    found = not_text(data)
    return None if found and found.verb == "decode" and kind in _BYTES else found


def _logs(kind: str, data: bytes, keywords: dict[str, Any]) -> list[ExplainedLog]:
    """One log for each that the input holds; of bytes that are no text what they are read as."""
    if source_of(data) == "text" and kind != "exterror":
        found = explain(
            data, kind=kind, error=keywords.get("errno"), program=keywords.get("program")
        )
        if found.logs or (kind == "extack" and data.isascii()):
            return list(found.logs)
    records = IMPORTERS[kind].function(data, **keywords)
    return [replace(explained(kind, records), error=-abs(keywords.get("errno", 0)))]


def _write(
    options: argparse.Namespace, name: str, logs: list[ExplainedLog], *, is_empty: bool
) -> int:
    """Show the logs, or write them where they were asked for."""
    if options.output and options.output.endswith(SUFFIXES):
        with append_to(options.output) as writer:
            for log in logs:
                if writer is not None:
                    call = replace(call_of(log), time=time.time_ns())
                    writer.write(replace(call, operation=options.kind, log=encode(log.records)))
        return status.OK
    if not logs and not is_empty:
        streams.complain(f"{name}: no message of the kernel's is in this text")
    logs = logs or [explained(options.kind, [])]
    if options.output and len(logs) > 1:
        streams.complain(f"{name} holds {len(logs)} logs: -o takes NAME{SUFFIXES[0]} only")
        return status.USAGE
    if options.output:
        data = encode(list(logs[0].records))
        if options.output == "-":
            streams.write_bytes(data, "-o FILE")
        else:
            streams.write_file(options.output, data)
        return status.OK
    for log in logs:
        several = len(logs) > 1
        show_log(
            options,
            log_of(log.records),
            builtin(),
            _heading(log) if several else None,
            call_of(log) if several else None,
        )
    return status.OK


def _heading(log: ExplainedLog) -> str:
    """What stands before one of several logs in text."""
    about = f" of {escape(log.program)}" if log.program else ""
    first = next((number for number in log.numbers if number), 0)
    return f"{log.kind} log{about}{f', line {first}' if first else ''}:"


def _import_again(
    options: argparse.Namespace, name: str, entries: Entries, keywords: dict[str, Any]
) -> int:
    """The calls of one kind in a capture, with what their text says to us today."""
    if options.output and not options.output.endswith(SUFFIXES):
        streams.complain(f"{name} is a capture of many logs: -o takes NAME{SUFFIXES[0]} only")
        return status.USAGE
    statuses = [status.OK]
    count = 0
    wanted = "extack" if options.kind == _PACKETS else options.kind
    with append_to(options.output, own=False) as writer:
        for number, call in enumerate(entries, 1):
            header = entries.header
            if header is None or kind_of(call) != wanted:
                continue
            count += 1
            try:
                call, header = _read_again(options, call, header, keywords)
            except DecodeError as error:
                streams.complain(f"{name}: call {number}: {escape(str(error))}")
                statuses.append(status.MALFORMED)
                continue
            if writer is not None:
                writer.use(header)
                writer.write(call)
            else:
                log = decode(call.log, byte_order=header.byte_order)
                show_log(options, log, builtin(), heading(call), call)
    statuses.append(report_end(entries, name))
    if not count:
        streams.complain(f"{name}: the capture has no call of kind {options.kind}")
    return status.worst(statuses)


def _read_again(
    options: argparse.Namespace, call: Call, header: Header, keywords: dict[str, Any]
) -> tuple[Call, Header]:
    """A call with its log made anew, where it keeps the text that it was made of."""
    log = decode(call.log, byte_order=header.byte_order)
    program = call.extra.get("program")
    records = reread(
        log,
        kind_of(call),
        errno=keywords.get("errno", -call.result if call.result < 0 else None),
        program=keywords.get("program", program if isinstance(program, str) else None),
    )
    if records is None:
        records = list(log.records)
        if options.raw_pointers or mask_records(records) == records:
            return call, header
    shown = records if options.raw_pointers else mask_records(records)
    data = encode(shown, num_truncations=log.num_truncations)
    return replace(call, log=data), Header.of(builtin(), kernel=header.kernel)


def _keywords(options: argparse.Namespace) -> dict[str, Any]:
    """What this kind's importer was told beside the input; UnreadableError for a bad errno."""
    told = vars(options)
    given: dict[str, Any] = {}
    if told.get("errno") is not None:
        given["errno"] = _errno(options.errno)
    if told.get("program") is not None:
        given["program"] = options.program
    if told.get("request") is not None:
        given["request"] = streams.read(options.request)
    if told.get("protocol") is not None:
        given["protocol"] = options.protocol
    if "byte_order" in told:
        given["byte_order"] = options.byte_order
    return given


def _errno(text: str) -> int:
    number = builtin().enum_values["errno"].get(text.upper().lstrip("-"))
    if number is None:
        digits = text.lstrip("-")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 4):
            raise streams.UnreadableError(f"--errno {text!r} is neither a name nor a number")
        number = int(digits)
    return number
