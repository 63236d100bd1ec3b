"""Target `syzlang`: by the rules of syzkaller's page the text is sound, and its sizes are ours.

The compiler of syzkaller is not there, so this reads the few rules that the target uses: lines of
comment, lists of numbers, structures, unions and templates whose every type is known.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.numbers import SIZES

from tests.rust_build import schema

pytestmark = pytest.mark.once

SCHEMAS = ("tlvlog", "garden", "post-office", "device")
_NAME = r"[a-z_][a-z0-9_]*"
_LIST = re.compile(rf"({_NAME}) = -?\d+(?:, -?\d+)*")
_HEAD = re.compile(rf"(?:type )?({_NAME})(?:\[([A-Z, ]+)\])? ([\[{{])")
_FIELD = re.compile(rf"\t({_NAME})\t(\S.*)")
_INT = re.compile(r"int(8|16|32|64)")


class Type(NamedTuple):
    """A structure or a union: its parameters and its fields in order."""

    parameters: list[str]
    fields: dict[str, str]
    is_union: bool


def parse(text: str) -> tuple[dict[str, Type], set[str]]:
    """The types and the lists of a description; fails at a line that no rule explains."""
    types: dict[str, Type] = {}
    lists: set[str] = set()
    current: Type | None = None
    for line in text.splitlines():
        if current is not None:
            if line in ("} [packed]", "] [varlen]"):
                assert current.is_union == (line[0] == "]")
                assert current.fields
                current = None
                continue
            field = _FIELD.fullmatch(line)
            assert field, line
            assert field[1] not in current.fields, line
            current.fields[field[1]] = field[2]
        elif line and not line.startswith("#"):
            if found := _LIST.fullmatch(line):
                assert found[1] not in lists
                lists.add(found[1])
                continue
            head = _HEAD.fullmatch(line)
            assert head, line
            assert head[1] not in types, line
            parameters = head[2].split(", ") if head[2] else []
            assert bool(parameters) == line.startswith("type ")
            current = types[head[1]] = Type(parameters, {}, head[3] == "[")
    assert current is None
    return types, lists


def arguments(text: str) -> tuple[str, list[str]]:
    """The name of a type and what stands in its brackets, at the top."""
    name, bracket, rest = text.partition("[")
    if not bracket:
        return name, []
    assert rest.endswith("]"), text
    parts, depth = [""], 0
    for c in rest[:-1]:
        depth += (c == "[") - (c == "]")
        if c == "," and not depth:
            parts.append("")
        else:
            parts[-1] += c
    return name, [part.strip() for part in parts]


class Checker:
    def __init__(self, text: str) -> None:
        self.types, self.lists = parse(text)

    def size(self, text: str, inside: Type, fields: list[str]) -> int | None:
        """Bytes of a type, None where they vary; fails at one that is not known."""
        name, args = arguments(text)
        if number := _INT.fullmatch(name):
            assert not args
            return int(number[1]) // 8
        if name in inside.parameters or name == "void":
            return None
        if name in ("const", "flags", "bytesize"):
            assert len(args) == 2
            assert _INT.fullmatch(args[1])
            if name == "const":
                assert args[0] in inside.parameters or re.fullmatch(r"\d+", args[0])
            elif name == "flags":
                assert args[0] in self.lists, text
            else:
                assert args[0] in fields, f"{text}: no such field"
            return self.size(args[1], inside, fields)
        if name == "ptr64":
            assert args[0] == "out"
            self.size(args[1], inside, fields)
            return 8
        if name == "array":
            each = self.size(args[0], inside, fields)
            return None if len(args) == 1 or each is None else each * int(args[1])
        assert name in self.types, f"{text}: no such type"
        assert len(args) == len(self.types[name].parameters)
        for arg in args:
            if not arg.isdigit():
                self.size(arg, inside, fields)
        return None

    def sizes(self, name: str) -> list[int | None]:
        known = self.types[name]
        return [self.size(text, known, list(known.fields)) for text in known.fields.values()]

    def reaches(self, name: str, open_: tuple[str, ...] = ()) -> None:
        """No type holds itself, but behind a pointer."""
        assert name not in open_, f"{name} holds itself"
        for text in self.types[name].fields.values():
            for word in set(re.findall(_NAME, text)) & set(self.types):
                self.reaches(word, (*open_, name))


def check(text: str) -> None:
    checker = Checker(text)
    for known in checker.types:
        checker.sizes(known)
        checker.reaches(known)


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_line_follows_a_rule_and_every_type_is_known(name: str) -> None:
    (file,) = generate(schema(name), "syzlang")
    check(file.text)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_sizes_are_those_of_the_schema(name: str) -> None:
    """Each number of a record has the bytes that the schema gives it, in the same order."""
    known = schema(name)
    (file,) = generate(known, "syzlang")
    checker = Checker(file.text)
    prefix = file.name.removesuffix(".txt")
    for record in known.records:
        if record.trailer or not record.fields:
            continue
        sizes = checker.sizes(f"{prefix}_{record.name.replace('-', '_')}_value")
        wanted = [SIZES.get(f.kind, f.size or None) for f in record.fields]
        assert sizes[: len(wanted)] == wanted, record.name
    for carrier in known.carriers:
        word = f"{prefix}_{carrier.name.replace('-', '_')}"
        if carrier.position != "in-attr":
            assert sum(size or 0 for size in checker.sizes(word)) == carrier.size, carrier.name
        else:
            assert word not in checker.types
    header = checker.sizes(f"{prefix}_tlv")
    assert header == [2, 4, None]


def test_it_finds_what_is_wrong() -> None:
    """The checks of this file fail for a type that is not there, and a length of nothing."""
    (file,) = generate(schema("tlvlog"), "syzlang")
    for old, new in (
        ("bytesize[log_buf", "bytesize[log_buffer"),
        ("flags[tlvlog_level_values", "flags[tlvlog_levels"),
        ("array[tlvlog_limit_attribute]", "array[tlvlog_limits]"),
        ("} [packed]", "}"),
    ):
        assert old in file.text
        with pytest.raises(AssertionError):
            check(file.text.replace(old, new))
