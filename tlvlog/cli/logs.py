"""`tlvlog decode`, `encode`, `dump` and `check`."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import NamedTuple

from ..codec.decoder import decode
from ..codec.extended_error import ExtendedError
from ..codec.log import Log
from ..errors import DecodeError, EncodeError
from ..formats import from_json, to_json
from ..formats.call_json import call_from_json, call_to_json
from ..formats.capture import Call, Header, Reader, Writer
from ..formats.hexdump import dissect, dump_lines
from ..formats.text import count, log_lines
from ..printable import escape
from ..schema import Schema
from ..wire import byte_order as resolve
from . import status, streams
from .calls import heading
from .captures import (
    SUFFIXES,
    Entries,
    Output,
    append_to,
    is_written_to,
    open_loosely,
    report_end,
    say_other_schema,
)
from .documents import documents
from .inputs import Behind, Loose, begins_oddly, instead
from .schemas import schema_of

_WAITING_MAX = 1 << 24  # bytes of encoded logs in memory


def _inputs(options: argparse.Namespace) -> list[str]:
    return options.file or ["-"]


class Piece(NamedTuple):
    """A log to be shown: its name for messages, its bytes, and its call if a capture has it.

    `header` is what that capture says of it; `source` is where there may be more.
    """

    name: str
    data: bytes
    byte_order: str
    call: Call | None = None
    header: Header | None = None
    source: Loose | None = None

    @property
    def heading(self) -> str:
        """What stands before the log where there may be several."""
        return heading(self.call) if self.call else f"{self.name}:"


def _each(options: argparse.Namespace, schema: Schema, one: Callable[[Piece], int]) -> int:
    """Run `one` on every log of every input, and go on after an input that fails.

    The logs that are sound go to the capture that was asked for.
    """
    statuses = []
    with append_to(options.output, own=False) as writer:
        for path in _inputs(options):
            for piece, found in _pieces(options, schema, path):
                if piece is not None:
                    found = one(piece)
                    if writer is not None and found != status.MALFORMED:
                        _add(writer, schema, piece)
                statuses.append(found)
    return status.worst(statuses)


def _add(writer: Output, schema: Schema, piece: Piece) -> None:
    """Add a log to a capture, with its call as it was."""
    if piece.call is not None and piece.header is not None:
        writer.use(piece.header)
        writer.write(piece.call)
        return
    order = decode(piece.data, schema=schema, byte_order=piece.byte_order).byte_order
    writer.use(Header.of(schema, byte_order=order))
    writer.write(Call(log=piece.data))


def _pieces(
    options: argparse.Namespace, schema: Schema, path: str
) -> Iterator[tuple[Piece | None, int]]:
    """The logs of an input; without one what became of the rest of it."""
    name = streams.show_name(path)
    if is_written_to(path, options.output):
        streams.complain(f"{name}: is added to, and cannot be read at the same time")
        yield None, status.USAGE
        return
    with ExitStack() as files:
        try:
            found = files.enter_context(open_loosely(path, hex=options.hex))
            data = b"" if isinstance(found, Entries) else found.log(schema, options.byte_order)
        except OSError as error:
            streams.complain(f"{name}: {error.strerror}")
            yield None, status.USAGE
        except streams.UnreadableError as error:
            streams.complain(str(error))
            yield None, status.MALFORMED
        else:
            if isinstance(found, Entries):
                yield from _entries(options, schema, name, found)
            else:
                yield Piece(name, data, options.byte_order, source=found), status.OK


def _entries(
    options: argparse.Namespace, schema: Schema, name: str, entries: Entries
) -> Iterator[tuple[Piece | None, int]]:
    said: Header | None = None
    for number, call in enumerate(entries, 1):
        header = entries.header
        if header is not None and header is not said:
            said = header
            say_other_schema(name, header, schema)
        order = options.byte_order
        if order == "auto" and header is not None:
            order = header.byte_order
        yield Piece(f"{name}: call {number}", call.log, order, call, header), status.OK
    yield None, report_end(entries, name, fail_truncated=options.fail_truncated)


def read_log(
    options: argparse.Namespace, schema: Schema, data: bytes, byte_order: str | None = None
) -> tuple[Log, DecodeError | None]:
    """The log of `data`, or what came before its damage, and the damage."""
    order = byte_order or options.byte_order
    try:
        log = decode(data, schema=schema, byte_order=order, strict=options.strict)
    except DecodeError as error:
        return error.log, error
    return log, None


def _verdict(
    options: argparse.Namespace,
    name: str,
    log: Log,
    error: DecodeError | None,
    behind: Behind | None = None,
    source: Loose | None = None,
) -> int:
    """Say on standard error what the data could not say, and give the status.

    Of a source that does not begin with a record that is known it is said what it is instead.
    """
    if behind is not None and behind.is_logs:
        streams.complain(f"{name}: only the first log was read: behind its end {behind}")
    if error is not None:
        what = ""
        if source is not None and begins_oddly(log):
            what = instead(source.sample(), "decode")
        streams.complain(f"{name}: {escape(str(error))}{what}")
        return status.MALFORMED
    if log.state == "unterminated":
        streams.complain(f"{name}: no end record: the log stops at byte {log.size}")
    elif log.state == "untouched":
        streams.complain(f"{name}: untouched: nobody wrote to this buffer")
    if not options.fail_truncated:
        return status.OK
    lost = log.num_truncations > 0 or log.state == "unterminated" or _has_shed(log)
    return status.TRUNCATED if lost else status.OK


def _has_shed(log: Log) -> bool:
    return any(isinstance(record, ExtendedError) and record.has_shed for record in log.records)


def decode_command(options: argparse.Namespace) -> int:
    """Show logs as text, JSON or msgpack, or put them into a capture instead."""
    schema = schema_of(options)

    def show(piece: Piece) -> int:
        log, error = read_log(options, schema, piece.data, piece.byte_order)
        several = piece.call is not None or len(_inputs(options)) > 1
        if options.output is None:
            show_log(options, log, schema, piece.heading if several else None, piece.call)
        return _verdict(options, piece.name, log, error, _behind(piece, log, schema), piece.source)

    return _each(options, schema, show)


def _behind(piece: Piece, log: Log, schema: Schema) -> Behind | None:
    return piece.source.behind(piece.data, log, schema) if piece.source is not None else None


def show_log(
    options: argparse.Namespace,
    log: Log,
    schema: Schema,
    heading: str | None = None,
    call: Call | None = None,
    beside: to_json.Json | None = None,
) -> None:
    """A log in the form that was asked for, with its call; the heading is for people only.

    `beside` goes before the log in forms for programs.
    """
    form = options.format or ("text" if streams.is_terminal() else "jsonl")
    if form != "text":
        told = {} if call is None else {"call": call_to_json(call)}
        _write_data({**(beside or {}), **told, **to_json.log_to_json(log, schema)}, form)
        return
    if heading:
        streams.write_lines([heading])
    style = streams.style(options.color)
    streams.write_lines(
        log_lines(log, schema, style=style, hints=options.verbose, width=streams.fold_width())
    )


def _write_data(data: to_json.Json, form: str) -> None:
    if form == "msgpack":
        streams.write_bytes(to_json.to_msgpack(data))
    else:
        streams.write_json(data, indent=1 if form == "json" else None)


def encode_command(options: argparse.Namespace) -> int:
    """Write the bytes of one log, or all that there are into a capture."""
    schema = schema_of(options)
    name = streams.show_name(options.file)
    is_capture = bool(options.output and options.output.endswith(SUFFIXES))
    first = b""

    def read(size: int) -> bytes:
        nonlocal first
        with streams.naming(name):
            data = file.read(size)
        first = first or data
        return data

    with streams.input_of(options.file) as file:
        try:
            logs = documents(read, options.format)
            if is_capture:
                return _encode_all(logs, schema, options.output)
            made = _only(logs, schema)
        except (ValueError, RecursionError) as error:  # EncodeError and JSONDecodeError are ones
            text = "nested too deeply" if isinstance(error, RecursionError) else str(error)
            streams.complain(f"{name}: {escape(text)}{instead(first, 'encode', '-x')}")
            return status.MALFORMED
    if options.output and options.output != "-":
        streams.write_file(options.output, made.hex().encode() + b"\n" if options.hex else made)
    elif options.hex:
        streams.write_lines([made.hex()])
    else:
        streams.write_bytes(made, "-o FILE or -x")
    return status.OK


def _only(logs: Iterator[object], schema: Schema) -> bytes:
    """The bytes of the one log that there is; ValueError for none or several."""
    found = 0
    for log in logs:
        if not found:
            made = from_json.log_from_json(log, schema)
            _call(log, made)
        found += 1
    if found != 1:
        raise ValueError(f"one log expected, found {found}; a capture takes any number")
    return made


def _encode_all(logs: Iterator[object], schema: Schema, output: str) -> int:
    """Add all logs to a capture, or none where one of them is refused: they wait in a file."""
    with tempfile.SpooledTemporaryFile(max_size=_WAITING_MAX) as waiting:
        writer = Writer(waiting)
        for log in logs:
            order = log.get("byte_order") if isinstance(log, dict) else None
            call = _call(log, from_json.log_from_json(log, schema))
            writer.use(Header.of(schema, byte_order=resolve(str(order or "host"))))
            writer.write(call)
        waiting.seek(0)
        reader = Reader(waiting)
        with append_to(output, own=False) as capture:
            for call in reader:
                if capture is not None and reader.header is not None:
                    capture.use(reader.header)
                    capture.write(call)
    return status.OK


def _call(log: object, data: bytes) -> Call:
    """The call of a log's JSON form."""
    told = log.get("call") if isinstance(log, dict) else None
    return Call(log=data) if told is None else call_from_json(told, data)


def dump_command(options: argparse.Namespace) -> int:
    """Show the bytes of logs, annotated."""
    schema = schema_of(options)
    style = streams.style(options.color)

    def show(piece: Piece) -> int:
        dump = dissect(
            piece.data, schema=schema, byte_order=piece.byte_order, strict=options.strict
        )
        if piece.call is not None or len(_inputs(options)) > 1:
            streams.write_lines([piece.heading])
        streams.write_lines(dump_lines(dump, piece.data, width=streams.width(), style=style))
        behind = _behind(piece, dump.log, schema)
        if behind is not None and dump.log.size + behind.size > len(piece.data):
            streams.complain(f"{piece.name}: behind the log {behind}; not all of them are shown")
        return _verdict(options, piece.name, dump.log, dump.error, behind, piece.source)

    return _each(options, schema, show)


def check_command(options: argparse.Namespace) -> int:
    """Say of each log whether it is sound, and what it holds."""
    schema = schema_of(options)

    def check(piece: Piece) -> int:
        log, error = read_log(options, schema, piece.data, piece.byte_order)
        behind = _behind(piece, log, schema)
        if error is None:
            dropped = f", {log.num_truncations} dropped" if log.num_truncations else ""
            streams.write_lines(
                [
                    f"{piece.name}: {log.state}, "
                    f"{count(len(log.records), 'record')}{dropped}, "
                    f"{count(log.size, 'byte')}, {log.byte_order}-endian"
                    f"{f'; {behind}' if behind else ''}"
                ]
            )
        return _verdict(options, piece.name, log, error, behind, piece.source)

    return _each(options, schema, check)


__all__ = ["EncodeError", "check_command", "decode_command", "dump_command", "encode_command"]
