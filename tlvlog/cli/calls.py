"""Calls in words: the line that `exec` prints, and the heading of a log in a capture."""

from __future__ import annotations

from collections.abc import Iterator

from ..codec.decoder import decode
from ..codec.extended_error import ExtendedError
from ..errors import DecodeError
from ..formats.capture import Call
from ..formats.text import count
from ..formats.to_json import errno_name
from ..printable import escape
from ..schema import builtin

__all__ = ["call_line", "heading", "why", "words"]


def call_line(
    call: Call,
    reason: ExtendedError | None,
    advice: str = "",
    *,
    times: int = 1,
    numbers: bool = False,
) -> str:
    """One line: why, where, then which call of which program, and how often.

    `numbers`: those of the process and the thread too.
    """
    more = f" ({escape(advice)})" if advice else ""
    often = f"; {times} times" if times > 1 else ""
    return f"{why(call, reason)}{more}  [{_text(call, numbers)}{often}]"


def _text(call: Call, numbers: bool = True) -> str:
    """Which call of which thread, and how it ended."""
    name = call.extra.get("program")
    asked = f"({escape(call.operation)})" if call.syscall and call.operation else ""
    what = f"{escape(call.syscall)}{asked}" if call.syscall else escape(call.operation)
    what = what or "unknown call"
    quoted = f' "{escape(name)}"' if isinstance(name, str) and name else ""
    ended = errno_name(call.result, builtin()) or str(call.result) if call.result else "ok"
    if call.extra.get("unfinished"):
        ended = "not finished"
    ids = f" {call.pid}/{call.tid}" if numbers else ""
    who = f"; {escape(call.command)}{ids}" if call.pid else ""
    return f"{what}{quoted} {ended}{who}"


def why(call: Call, reason: ExtendedError | None) -> str:
    """The reason's name, its text, and the place."""
    if reason is None:
        return "The kernel said" if not call.result else _plain(call)
    words = [reason.reason] if isinstance(reason.reason, str) else []
    words += ["a guess"] if reason.get("guess") else []
    named = f"{', '.join(words)}: " if words else ""
    text = escape(reason.text.strip()) or _plain(call)
    place = ", ".join(_place(reason))
    return f"{named}{text}{f', at {place}' if place else ''}"


def _plain(call: Call) -> str:
    entries = builtin().enum_by_name["errno"].entries
    known = next((entry.doc for entry in entries if entry.value == -call.result), "")
    return known.rstrip(".") or f"error {-call.result}"


def _place(reason: ExtendedError) -> Iterator[str]:
    values = {item.name: item.value for item in reason.attributes}
    if "instruction" in values:
        yield f"instruction {values['instruction']}"
    source = values.get("source-line")
    if isinstance(source, tuple):
        parts = {item.name: item.value for item in source}
        where = ":".join(str(parts[key]) for key in ("file", "line") if key in parts)
        if where:
            yield escape(where)
        if "text" in parts:
            yield f"`{escape(str(parts['text']))}`"
    if "field-path" in values:
        yield escape(str(values["field-path"]))
    elif "field-offset" in values:
        yield f"byte {values['field-offset']}"
    if "btf-type-id" in values:
        yield f"type {values['btf-type-id']}"


def heading(call: Call) -> str:
    """The call in one line: when, what, who, and the room that its log had."""
    room = f", {count(call.capacity, 'byte')} for a log" if call.capacity else ""
    return f"{_when(call)}{_text(call)}{room}"


def _when(call: Call) -> str:
    from datetime import UTC, datetime

    if not call.time:
        return ""
    seconds, rest = divmod(call.time, 1_000_000_000)
    try:
        when = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S")
    except (OverflowError, OSError, ValueError):
        when = str(seconds)
    return f"{when}.{rest // 1000:06} "


def words(call: Call) -> str:
    """Why the call failed and which it was, in one line; "" where nothing is known of either."""
    try:
        log = decode(call.log)
    except DecodeError as error:
        log = error.log
    from ..writing.minimum import reason_of  # with the writers

    reason = reason_of(log.records)
    if reason is None and not (call.syscall or call.operation):
        return ""
    return call_line(call, reason, numbers=True)
