"""What a paste is, before anybody looks for lines: text, strace's output, or bytes of some form."""

from __future__ import annotations

import re
import struct
import sys
from typing import Final, Literal

from ..codec.decoder import decode
from ..errors import DecodeError
from .text import Text

__all__ = ["Source", "looks_like", "source_of", "strace_text"]

Source = Literal["text", "log", "extack", "exterror"]

_SAMPLE: Final = 4096
_ERROR, _DONE = 2, 3
_HEADER_SIZE: Final = 16
_ERRNO_MAX: Final = 4095
_EXTERRORS: Final = (0x10010001, 0x10010002)
_CALL: Final = re.compile(
    r"(?:\[pid +[0-9]{1,9}\] |[0-9]{1,9} +)?(?:[0-9][0-9:.]*+ +)?"
    r"(?:bpf|fsopen|fspick|fsconfig|fsmount|mount|socket|sendto|sendmsg|recvfrom|recvmsg|read|openat"
    r"|execve|ioctl|write|close)\(.{0,4000}\) *= (?:-?[0-9]+|0x[0-9a-f]+)"
)
_CALLS_SAMPLE: Final = 400
_KINDS: Final = (
    (re.compile(r"\s*(?:#include|int main|static |struct \w+ \{|SEC\()"), "C source"),
    (re.compile(r"\s*(?:def |class |import |from \w+ import)"), "Python source"),
    (re.compile(r"\s*(?:Traceback \(most recent|File \".+\", line \d+)"), "a Python traceback"),
    (re.compile(r"goroutine \d+ \[|panic: "), "a Go panic"),
    (re.compile(r"thread '.+' panicked at"), "a Rust panic"),
    (re.compile(r".*: (?:error|warning): |make(?:\[\d+\])?: \*\*\*"), "a compiler's output"),
    (re.compile(r"#{1,6} \S|\* \S|```"), "Markdown"),
    (re.compile(r"<(?:!DOCTYPE|html)", re.IGNORECASE), "a web page"),
    (
        re.compile(r"(?:[\[(<]?[0-9]{4}-[0-9]{2}-[0-9]{2}|[A-Z][a-z]{2} +[0-9]+ [0-9:]{8} )"),
        "a log",
    ),
    (re.compile(r"[$#] \S|\S+@\S+[:~].*[$#] "), "a shell session"),
)


def source_of(data: bytes) -> Source:
    """The form of the bytes: one of those that are no text only if nothing else is possible."""
    sample = data[:_SAMPLE]
    if len(sample) < 4 or b"\0" not in sample:
        return "text"
    if any(int.from_bytes(sample[:4], order) in _EXTERRORS for order in ("little", "big")):
        return "exterror"
    if _is_netlink(data):
        return "extack"
    return "log" if _is_log(data) else "text"


def _is_netlink(data: bytes) -> bool:
    if len(data) < _HEADER_SIZE + 4:
        return False
    letter = "<" if sys.byteorder == "little" else ">"
    length, type = struct.unpack_from(f"{letter}IH", data)
    (error,) = struct.unpack_from(f"{letter}i", data, _HEADER_SIZE)
    return 20 <= length <= len(data) and type in (_ERROR, _DONE) and -_ERRNO_MAX <= error <= 0


def _is_log(data: bytes) -> bool:
    """Whether the bytes are one of this project's own logs, from the first to the end record."""
    try:
        log = decode(data)
    except DecodeError as error:
        log = error.log
    return log.state == "complete" or any(record.name == "error" for record in log.records)


def strace_text(text: Text) -> bool:
    """Whether a text is strace's: what it prints of calls, and of their results."""
    sample = text.lines[:_CALLS_SAMPLE]
    return any(_CALL.match(line) for line in sample)


def looks_like(text: Text) -> str:
    """In a few words what a text without a log seems to be; "" where nothing is known."""
    if not any(line.strip() for line in text.lines):
        return "nothing but blanks" if text.lines else "nothing at all"
    for line in text.lines[:_CALLS_SAMPLE]:
        for form, name in _KINDS:
            if form.match(line):
                return name
    return ""
