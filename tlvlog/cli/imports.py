"""`tlvlog import`: what a kernel said, as records."""

from __future__ import annotations

import argparse
import time
from typing import Any

from ..capture import Call
from ..encoder import encode
from ..kernel.ask import log_of
from ..kernel.importer import IMPORTERS
from ..schema import builtin
from . import status, streams
from .captures import SUFFIX, appended
from .logs import show_log


def run(options: argparse.Namespace) -> int:
    """Read, and show the log or write its bytes."""
    try:
        keywords = _keywords(options)
    except streams.UnreadableError as error:
        streams.complain(str(error))
        return status.USAGE
    try:
        data = streams.read_hex(options.file) if options.hex else streams.read(options.file)
    except streams.UnreadableError as error:
        streams.complain(str(error))
        return status.MALFORMED
    records = IMPORTERS[options.kind].function(data, **keywords)
    if options.output and options.output.endswith(SUFFIX):
        with appended(options.output) as writer:
            if writer is not None:
                # Which call it was is not known, nor whose.
                result = -abs(keywords.get("errno", 0))
                log = encode(records)
                writer.write(Call(time.time_ns(), operation=options.kind, result=result, log=log))
    elif options.output == "-":
        streams.write_bytes(encode(records))
    elif options.output:
        with open(options.output, "wb") as file:
            file.write(encode(records))
    else:
        show_log(options, log_of(records), builtin())
    return status.OK


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
