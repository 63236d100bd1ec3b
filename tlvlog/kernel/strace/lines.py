"""Lines of an strace log: calls, their results, strings and hex dumps.

Reads only the lines that the importer needs, and skips all others.  Expressions are
anchored and do not backtrack, so a log costs time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

_CALL: Final = re.compile(
    r"(?:\[pid +([0-9]{1,9})\] |([0-9]{1,9}) +)?"
    r"(?:[0-9][0-9:.]*+ +)?(?:\(\+ +[0-9.]++\) )?"
    r"([a-z_][a-z_0-9]{0,31})\((.*)",
    re.DOTALL,
)
_RESUMED: Final = re.compile(
    r"(?:\[pid +([0-9]{1,9})\] |([0-9]{1,9}) +)?(?:[0-9][0-9:.]*+ +)?"
    r"<\.\.\. ([a-z_0-9]{1,32}) resumed>(.*)",
    re.DOTALL,
)
_RESULT: Final = re.compile(r"\) *= (-?[0-9]{1,19}|0x[0-9a-f]{1,16})(?: ([A-Z0-9]{2,20}) \()?")
_DUMP: Final = re.compile(r" \| [0-9a-f]{5,16}  (.{48})")
_BUFFER: Final = re.compile(r" \* [0-9]{1,19} bytes in buffer ")
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*+)"', re.DOTALL)
_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-f]{2})|([0-7]{1,3})|(.))", re.DOTALL)
_UNFINISHED: Final = " <unfinished ...>"
_LETTERS: Final = {"n": 10, "t": 9, "r": 13, "v": 11, "f": 12, "a": 7, "b": 8, "e": 27}
# The result follows the arguments, near the end of the line; strings may be long.
_RESULT_WINDOW: Final = 400


@dataclass(slots=True)
class StraceCall:
    """A finished call: `result` -1 with `errno` by name, and the dumps of its buffers.

    `line` is the index of the line that it ended on.
    """

    pid: str
    name: str
    arguments: str
    result: int
    errno: str | None
    line: int = 0
    dumps: list[bytearray] = field(default_factory=list)

    @property
    def data(self) -> bytes:
        """The bytes that the call moved: as dumped, else as in its first string."""
        if self.dumps:
            return b"".join(self.dumps)
        # The first quote begins a string, or none does: what follows it may be escaped.
        start = self.arguments.find('"')
        found = _STRING.match(self.arguments, start) if start >= 0 else None
        return unescaped(found[1]) if found else b""

    @property
    def is_cut(self) -> bool:
        """Whether strace left out the end of that string, as it does beyond `-s`."""
        if self.dumps:
            return False
        start = self.arguments.find('"')
        found = _STRING.match(self.arguments, start) if start >= 0 else None
        return found is not None and self.arguments.startswith("...", found.end())


def calls_in(lines: Iterable[str]) -> Iterator[StraceCall]:
    """The calls of a log, each with the dumps that follow it, in the order they ended."""
    begun: dict[tuple[str, str], str] = {}
    call: StraceCall | None = None
    for index, line in enumerate(lines):
        if call and (dumped := _DUMP.match(line)):
            if not call.dumps:
                call.dumps.append(bytearray())
            call.dumps[-1] += _bytes_of(dumped[1])
            continue
        if call and _BUFFER.match(line):
            call.dumps.append(bytearray())
            continue
        found = _CALL.match(line) or _RESUMED.match(line)
        if found is None:
            continue
        if call:
            yield call
            call = None
        pid = found[1] or found[2] or ""
        name, arguments = found[3], found[4]
        if found.re is _RESUMED:
            arguments = begun.pop((pid, name), "") + arguments
        if arguments.endswith(_UNFINISHED):
            begun[pid, name] = arguments.removesuffix(_UNFINISHED)
        else:
            call = _finished(pid, name, arguments)
            if call:
                call.line = index
    if call:
        yield call


def _finished(pid: str, name: str, arguments: str) -> StraceCall | None:
    found = list(_RESULT.finditer(arguments, max(0, len(arguments) - _RESULT_WINDOW)))
    if not found:
        return None
    last = found[-1]
    return StraceCall(pid, name, arguments[: last.start()], _number(last[1]), last[2])


def _number(text: str) -> int:
    """A result: hexadecimal for an address, octal for umask(2), else decimal."""
    if text.startswith("0x"):
        return int(text, 16)
    return int(text, 8 if text[0] == "0" and set(text) <= set("01234567") else 10)


def _bytes_of(columns: str) -> bytes:
    try:
        return bytes.fromhex(columns)
    except ValueError:
        return b""


def unescaped(text: str) -> bytes:
    """The bytes of a string as strace prints it between its quotes."""
    data = bytearray()
    end = 0
    for found in _ESCAPE.finditer(text):
        data += text[end : found.start()].encode("utf-8", "surrogateescape")
        if found[1]:
            data.append(int(found[1], 16))
        elif found[2]:
            data.append(int(found[2], 8) & 0xFF)
        elif found[3] in _LETTERS:
            data.append(_LETTERS[found[3]])
        else:
            data += found[3].encode("utf-8", "surrogateescape")
        end = found.end()
    return bytes(data + text[end:].encode("utf-8", "surrogateescape"))


def string_of(arguments: str, name: str) -> bytes | None:
    """The bytes of the string that is called `name` in printed arguments."""
    start = arguments.find(f'{name}="')
    found = _STRING.match(arguments, start + len(name) + 1) if start >= 0 else None
    return unescaped(found[1]) if found else None


def is_string_cut(arguments: str, name: str) -> bool:
    """Whether strace left out the end of the string that is called `name`."""
    start = arguments.find(f'{name}="')
    found = _STRING.match(arguments, start + len(name) + 1) if start >= 0 else None
    return found is not None and arguments.startswith("...", found.end())


def descriptor_of(arguments: str) -> tuple[int, str] | None:
    """The descriptor in the first argument, and its description by -y."""
    found = re.match(r"([0-9]{1,9})(?:<([^>]{0,200}+)>)?", arguments)
    return (int(found[1]), found[2] or "") if found else None
