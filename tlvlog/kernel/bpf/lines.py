"""Lines of a verifier or BTF log: classified before they are interpreted.

The shapes are those that kernels from 4.19 to 7.x print and that libbpf puts
around them.  Every expression is anchored and does not backtrack, so a line costs time
in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

INSTRUCTION: Final = re.compile(r"([0-9]{1,9}): (?:\([0-9a-f]{2}\) |BUG_)")
"""An instruction as the verifier lists it before simulating it; BUG_ where it cannot spell it."""

BEHIND_A_STEP: Final = " infinite loop detected at insn "
"""The one message that kernels print on the line of an instruction."""

PLACE: Final = re.compile(r"([0-9]{1,9}): ?(?:$|safe|R[0-9]|frame[0-9]|fp|refs=)")
"""The state at an instruction."""

COMMENT: Final = re.compile(r"(?:([0-9]{1,9}): )?; (.*)", re.DOTALL)
"""The source line that the following instructions came from."""

TYPE: Final = re.compile(r"\[([0-9]{1,9})\] ")
"""A type of a BTF, by id; its members follow on lines that begin with a tab."""

_TITLE: Final = re.compile(r"\[[0-9]{1,9}\] ([A-Z_0-9]{1,16}) ([^ ]{1,512})")


def title_of(line: str) -> str | None:
    """The type that a line begins with, in C's words: `struct sock`; None without a name."""
    found = _TITLE.match(line)
    return f"{found[1].lower()} {found[2]}" if found else None


MEMBER_BITS: Final = re.compile(r" bits_offset=([0-9]{1,9}+)(?: |$)")

# The verifier's progress messages; none of them names a cause.
PROGRESS: Final = re.compile(
    r"""from\ [0-9]+\ to\ [0-9]+[ :]
      | func\#[0-9]+\ @
      | mark_precise: | last_idx\ [0-9] | regs=[0-9a-f]+\ stack= | parent\ (?:didn't|already)
      | caller: | callee: | returning\ from\ callee: | to\ caller\ at\ [0-9]
      | \ ?frame[0-9]+: | \ R[0-9] | R[0-9]+(?:_[a-z]+)?= | propagating\ | fp-[0-9]+=
      | Validating\ | Func\#[0-9]+\ | (?:cur|old)\ state: | SCC\ (?:enter|exit|backedge)
      | Live\ regs\ before | \s+(?:[0-9]+\s+)?[0-9]+:\ [.0-9]{10} | \s*;
      | \([0-9]+\)\ (?:frame|live\ stack)
      | func\ '[^']*+'\ arg[0-9]+\ has\ btf_id
      | \[[0-9]+\]\ [A-Z_0-9]+\ | \t
      | (?:magic|version|flags|hdr_len|type_off|type_len|str_off|str_len|btf_total_size):\ 
      | [0-9]+:(?:\ \(?[0-9a-f]{0,2})?$
      | libbpf:\ """,  # noqa: W291
    re.VERBOSE,
)

_PROCESSED: Final = re.compile(r"processed ([0-9]{1,19}+) insns?(?: \(limit ([0-9]{1,19}+)\))?")
_TIME: Final = re.compile(r"verification time ([0-9]{1,19}+) usec")
_DEPTH: Final = re.compile(r"stack depth ([0-9]{1,9}+(?:\+[0-9]{1,9}+)*+)")
_PAIR: Final = re.compile(
    r" (max_states_per_insn|total_states|peak_states|mark_read) ([0-9]{1,19}+)"
)
_PAIR_FIELDS: Final = {
    "max_states_per_insn": "max_states_per_instruction",
    "total_states": "total_states",
    "peak_states": "peak_states",
    "mark_read": "mark_read",
}

# The verifier's statistics, with every number as #: a cut line is a piece of one.
_DIGITS: Final = re.compile(r"[0-9]+")
_STATISTICS: Final = (
    "processed # insns (limit #) max_states_per_insn # total_states # peak_states # mark_read #",
    "verification time # usec",
    "stack depth #",
    "stack depth #+#",
)

FRAME: Final = re.compile(
    r"(?:libbpf: )?(?:prog '(?P<program>[^']*+)': )?"
    r"-- (?P<edge>BEGIN|END) (?:(?:PROG|BTF) LOAD |DUMP )?LOG -{2,3}"
)
"""libbpf's marks around a log."""

_FAILED: Final = re.compile(
    r"libbpf: (?:prog '(?P<program>[^']*+)': )?"
    r"(?:BPF program load failed|(?P<follows>failed to load)|load bpf program failed"
    r"|Error loading BTF): (?P<why>.+)"
)


class Failure(NamedTuple):
    """libbpf's line about a load: the program, the error, and whether it follows the log."""

    program: str | None
    why: str
    follows: bool


def lines_of(data: bytes, longest: int) -> Iterator[str]:
    """The lines of a text buffer up to its first NUL, without their ends.

    Bytes that are not UTF-8 become lone surrogates, one a byte.  A line over
    `longest` characters comes in pieces; an end may be LF or CRLF.
    """
    end = data.find(b"\0")
    text = (data if end < 0 else data[:end]).decode("utf-8", "surrogateescape")
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    for line in lines:
        line = line.removesuffix("\r")
        if len(line) <= longest:
            yield line
        else:
            yield from (line[at : at + longest] for at in range(0, len(line), longest))


def statistics_of(line: str) -> dict[str, Any]:
    """Fields of the statistics record that a line states; empty for any other line."""
    if line.startswith("processed "):
        found = _PROCESSED.match(line)
        if found is None:
            return {}
        values: dict[str, Any] = {"instructions": int(found[1])}
        if found[2]:
            values["limit"] = int(found[2])
        for name, number in _PAIR.findall(line):
            values[_PAIR_FIELDS[name]] = int(number)
        if depth := _DEPTH.search(line):
            values["stack_depths"] = depth[1]
        return values
    if line.startswith("verification time ") and (time := _TIME.match(line)):
        return {"time": int(time[1])}
    if line.startswith("stack depth ") and (depth := _DEPTH.match(line)):
        return {"stack_depths": depth[1]}
    return {}


def is_statistics_piece(line: str) -> bool:
    """Whether `line` is a piece of a statistics line whose beginning or end was cut off.

    Such a piece names no cause, though it looks like a sentence.
    """
    if len(line) > len(_STATISTICS[0]) * 4:
        return False
    piece = _DIGITS.sub("#", line.strip())
    return any(whole.endswith(piece) or whole.startswith(piece) for whole in _STATISTICS)


def source_of(comment: str) -> dict[str, int | str]:
    """The attributes of a source line from `code @ file:line`, or from `code` alone."""
    text, at, place = comment.rpartition(" @ ")
    if at and (found := place_of(place)):
        return {**found, "text": text}
    return {"text": comment}


def place_of(place: str) -> dict[str, int | str]:
    """`line`, `file` and `column` of `file:line` or `file:line:column`; empty if it is neither."""
    parts = place.rsplit(":", 2)
    for count in (2, 1):  # with a column, then without
        if len(parts) > count and all(_is_number(part) for part in parts[-count:]):
            file = ":".join(parts[:-count])
            if not file:
                return {}
            found: dict[str, int | str] = {"line": int(parts[-count]), "file": file}
            if count == 2:
                found["column"] = int(parts[-1])
            return found
    return {}


def _is_number(text: str) -> bool:
    return 0 < len(text) < 10 and text.isascii() and text.isdigit()


def failure_of(line: str) -> Failure | None:
    """The failure that libbpf's line reports; None for any other line."""
    found = _FAILED.fullmatch(line)
    return Failure(found["program"], found["why"], bool(found["follows"])) if found else None
