"""Bytes of a spec file -> a tree that knows its lines; YAML without its traps.

A file is at most one MiB of UTF-8 holding one document of plain mappings,
lists, text, numbers and `true`/`false`.  Scalars are read by the rules of this
module and not by those of YAML 1.1, under which `no` is a boolean and `010` is
eight; anchors, aliases, tags and merge keys are refused, so that a small file
cannot stand for a large one.  A byte order mark and CRLF are tolerated.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from .tree import A_BOOLEAN, NO_VALUE, List, Map, Problems, Trap, Value, quote

if TYPE_CHECKING:
    import yaml

SIZE_MAX: Final = 1 << 20
DEPTH_MAX: Final = 16
_DIGITS_MAX: Final = 20  # of the largest unsigned number of 64 bits
_TRAP_MAX: Final = 64  # longer text is nothing but text

_PLACE = "yaml"
_YAML_TAGS = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]*)|0x[0-9a-fA-F]+")
# What YAML 1.1 or 1.2 makes of plain scalars that look like text or a number.
_READINGS: Final = [
    (re.compile(pattern), reading)
    for pattern, reading in (
        (r"~|null|Null|NULL|", NO_VALUE),
        (r"(?i:yes|no|on|off|true|false)", A_BOOLEAN),
        (r"[-+]?0o?[0-7_]+", "an octal number"),
        (r"[-+]?0[0-9_]+", "a number with a leading zero"),
        (r"[-+]?0[bB][01_]*", "a binary number"),
        (r"[-+]?0[xX][0-9a-fA-F_]*", "a hexadecimal number"),
        (r"[-+]?[0-9]+", "a number"),
        (r"[-+]?[0-9][0-9_]+", "a number with underscores"),
        (r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?", "a number in base sixty"),
        (r"[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?", "a fraction"),
        (r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)", "a fraction"),
        (r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?", "a date"),
        (r"<<", "a merge key"),
    )
]
_CONTROL = re.compile(
    # Marks of direction and characters without a shape among them: what a reviewer
    # would not see.  Joiners (U+200C, U+200D) are part of how some languages are written.
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    r"\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_TAB = re.compile(r" *\t[ \t]*[^ \t#]")

# The parsers (libyaml's and PyYAML's) word their complaints differently.
_COMPLAINTS: Final = (
    ("mapping values are not allowed", "a colon makes a key here; quote text that holds one"),
    ("cannot start any token", "a character that may not begin a value; quote the text"),
    ("unexpected end of stream", "a quote is not closed"),
    ("unexpected document separator", "a quote is not closed"),
    ("could not find expected ':'", "a key without its colon, or text that needs quotes"),
    ("expected ':'", "a key without its colon, or text that needs quotes"),
    ("did not find expected key", "the indentation does not match, or text needs quotes"),
    ("expected <block end>", "the indentation does not match, or text needs quotes"),
    ("expected '-' indicator", "the indentation does not match, or text needs quotes"),
    ("expected ',' or '}'", "a comma or `}` is missing"),
    ("expected ',' or ']'", "a comma or `]` is missing"),
    ("escape", "an escape that YAML does not know; in double quotes write \\\\ for a backslash"),
    ("directive", "directives (%) are not allowed"),
    ("tag handle", "tags (!) are not allowed"),
    ("sequence entries are not allowed", "a list may not begin here; indent it on its own line"),
)


class UnreadableError(Exception):
    """A file that cannot be had; the text goes behind its name."""


def read_bytes(path: str, *, regular: bool) -> bytes:
    """The bytes of a file of at most SIZE_MAX; raises UnreadableError and nothing else.

    With `regular` devices, pipes and sockets are refused: a spec that includes
    one would hang its reader.
    """
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise UnreadableError("is a directory, expected a spec file")
        if regular and not stat.S_ISREG(mode):
            raise UnreadableError("is not a regular file, expected a spec file")
        with open(path, "rb") as file:
            data = file.read(SIZE_MAX + 1)
    except FileNotFoundError:
        raise UnreadableError("does not exist") from None
    except PermissionError:
        raise UnreadableError("may not be read: permission denied") from None
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror}") from None
    except ValueError as error:  # a NUL in the path, or a name that no bytes stand for
        raise UnreadableError(f"cannot be read: {error}") from None
    if len(data) > SIZE_MAX:
        raise UnreadableError(f"is larger than {SIZE_MAX} bytes, the most a spec file may have")
    return data


def decode_text(data: bytes, file: str, problems: Problems) -> str | None:
    """The text of a spec file with LF line ends, or None and a problem."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        problems.add(file, 1, "file", "is UTF-16, expected UTF-8")
        return None
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        problems.add(file, line, "file", f"byte {byte:#04x} is not UTF-8, expected UTF-8 text")
        return None
    sound = True
    for number, line_text in enumerate(text.split("\n"), 1):
        if match := _CONTROL.search(line_text):
            sound = False
            name = f"U+{ord(match[0]):04X}"
            problems.add(file, number, _PLACE, f"control character {name}, expected plain text")
        elif "\t" in line_text and _TAB.match(line_text):
            sound = False
            problems.add(file, number, _PLACE, "a tab in the indentation, expected spaces")
    return text if sound else None


def scalar(source: str) -> str | int | bool | Trap:
    """A plain (unquoted) scalar by our rules."""
    if source == "true" or source == "false":
        return source == "true"
    if len(source) > _TRAP_MAX:
        return Trap(source, "a number") if source.isdecimal() else source
    if not source or source[0] in "+-.~<0123456789nNyYoOtTfF":
        if len(source) <= _DIGITS_MAX and _INTEGER.fullmatch(source):
            return int(source, 0)
        for pattern, reading in _READINGS:
            if pattern.fullmatch(source):
                return Trap(source, reading)
    return source


class _DepthError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line


def _line(event: Any) -> int:
    line: int = event.start_mark.line
    return line + 1


class _Reader:
    """Turns the events of a YAML parser into a tree, without recursion on the input's terms."""

    def __init__(self, events: Iterator[Any], file: str, problems: Problems) -> None:
        import yaml

        self.yaml = yaml
        self.events = events
        self.file = file
        self.problems = problems
        self.noted: set[tuple[int, str]] = set()

    def note(self, line: int, text: str) -> None:
        if (line, text) not in self.noted:
            self.noted.add((line, text))
            self.problems.add(self.file, line, _PLACE, text, again=True)

    def document(self) -> Value | None:
        """The root of the only document; None where there is none."""
        root: Value | None = None
        documents = 0
        for event in self.events:
            if isinstance(event, self.yaml.DocumentStartEvent):
                documents += 1
                line = _line(event)
                if event.version or event.tags:
                    self.note(line, "directives (%) are not allowed")
                if documents == 2:
                    self.note(line, "a second document (---), expected one a file")
            elif isinstance(event, self.yaml.NodeEvent):
                node = self.node(event, 1)
                root = node if documents == 1 else root
        return root

    def node(self, event: Any, depth: int) -> Value:
        yaml = self.yaml
        line = _line(event)
        if depth > DEPTH_MAX:
            raise _DepthError(line)
        if isinstance(event, yaml.AliasEvent):
            name = quote("*" + event.anchor)
            self.note(line, f"{name} is an alias, which is not allowed; write the value out")
            return Trap("", "an alias", told=True)
        if event.anchor is not None:
            self.note(line, f"{quote('&' + event.anchor)} is an anchor, which is not allowed")
        if event.tag is not None:
            name = quote(event.tag.replace(_YAML_TAGS, "!!", 1))
            self.note(line, f"{name} is a tag, which is not allowed; leave it out")
        if isinstance(event, yaml.ScalarEvent):
            return self.text(event, line)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(line, depth)
        return self.mapping(line, depth)

    def text(self, event: Any, line: int) -> Value:
        source: str = event.value
        if match := _CONTROL.search(source):
            self.note(line, f"control character U+{ord(match[0]):04X} in the text")
            return Trap("", "text", told=True)
        return scalar(source) if event.implicit[0] and not event.style else source

    def sequence(self, line: int, depth: int) -> List:
        result = List(line)
        for event in self.events:
            if isinstance(event, self.yaml.SequenceEndEvent):
                break
            result.append(self.node(event, depth + 1))
            result.lines.append(_line(event))
        return result

    def mapping(self, line: int, depth: int) -> Map:
        result = Map(line)
        for event in self.events:
            if isinstance(event, self.yaml.MappingEndEvent):
                break
            key = self.key(event, depth)
            value = self.node(next(self.events), depth + 1)
            if key is None:
                continue
            key_line = _line(event)
            if key in result:
                result.twice.append((key, key_line))
            else:
                result[key] = value
                result.lines[key] = key_line
        return result

    def key(self, event: Any, depth: int) -> str | None:
        line = _line(event)
        self.node(event, depth + 1)  # reports anchors and tags, and passes over a list
        if not isinstance(event, self.yaml.ScalarEvent):
            if not isinstance(event, self.yaml.AliasEvent):
                self.note(line, "a list or mapping as a key, expected a word")
            return None
        key: str = event.value
        if key == "<<" and not event.style:
            self.note(line, "`<<` merges mappings, which is not allowed; write the keys out")
            return None
        return key


def _complaint(error: yaml.MarkedYAMLError) -> str:
    said = f"{error.problem} {error.context}"
    for words, ours in _COMPLAINTS:
        if words in said:
            return ours
    return "not YAML from here on"


def parse(text: str, file: str, problems: Problems) -> Value | None:
    """The tree of `text`, or None and the problems that kept it from being read."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = _Reader(yaml.parse(text, Loader=loader), file, problems).document()
    except _DepthError as error:
        text = f"nested deeper than {DEPTH_MAX}, the most a spec file may be"
        problems.add(file, error.line, _PLACE, text)
        return None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        problems.add(file, mark.line + 1 if mark else 1, _PLACE, _complaint(error))
        return None
    except yaml.YAMLError:
        problems.add(file, 1, _PLACE, "not YAML")
        return None
    if root is None or (isinstance(root, Trap) and not root.source):
        if root is None or not root.told:
            problems.add(file, 1, "file", "is empty, expected a spec")
        return None
    return root
