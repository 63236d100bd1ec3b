"""Target `syzlang`: by the rules of syzkaller's page the text is sound, and its sizes are ours.

The compiler of syzkaller is not there, so this reads the few rules that the target uses: lines of
comment, lists of numbers, structures, unions and templates whose every type is known, and calls.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.numbers import SIZES

from tests.rust_build import schema
from tlvlog.kernel.bpf.attr import COMMANDS

pytestmark = pytest.mark.once

SCHEMAS = ("tlvlog", "garden", "post-office", "device")
_NAME = r"[a-z_][a-z0-9_]*"
_LIST = re.compile(rf"({_NAME}) = -?\d+(?:, -?\d+)*")
_HEAD = re.compile(rf"(?:type )?({_NAME})(?:\[([A-Z, ]+)\])? ([\[{{])")
_FIELD = re.compile(rf"\t({_NAME})\t(\S.*)")
_INT = re.compile(r"int(8|16|32|64)")
_CALL = re.compile(rf"([a-z]+)\$([A-Za-z0-9_]+)\((.*)\) ({_NAME})")
# Of syzkaller's own sys/linux/bpf.txt: arguments of bpf(2), and what the call returns.
_FOREIGN = {
    "MAP_CREATE": ("bpf_map_create_arg", "fd_bpf_map"),
    "PROG_LOAD": ("bpf_prog", "fd_bpf_prog"),
    "BTF_LOAD": ("bpf_btf_load", "fd_btf"),
}


class Type(NamedTuple):
    """A structure or a union: its parameters and its fields in order."""

    parameters: list[str]
    fields: dict[str, str]
    is_union: bool


class Call(NamedTuple):
    """A variant of a system call: its arguments in order, and the resource that it returns."""

    arguments: dict[str, str]
    result: str


def parse(text: str) -> tuple[dict[str, Type], set[str], dict[str, Call]]:
    """Types, lists and calls of a description; fails at a line that no rule explains."""
    types: dict[str, Type] = {}
    lists: set[str] = set()
    calls: dict[str, Call] = {}
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
            if found := _CALL.fullmatch(line):
                assert found[2] not in calls, line
                parts = [part.partition(" ") for part in arguments(f"call[{found[3]}]")[1]]
                calls[found[2]] = Call({name: text for name, _, text in parts}, found[4])
                assert len(calls[found[2]].arguments) == len(parts), line
                continue
            head = _HEAD.fullmatch(line)
            assert head, line
            assert head[1] not in types, line
            parameters = head[2].split(", ") if head[2] else []
            assert bool(parameters) == line.startswith("type ")
            current = types[head[1]] = Type(parameters, {}, head[3] == "[")
    assert current is None
    return types, lists, calls


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
        self.types, self.lists, self.calls = parse(text)

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

    def call(self, name: str, call: Call) -> None:
        """Every argument is of a known type, and those of syzkaller are those of the command."""
        command = next(word for word in _FOREIGN if name.startswith(f"{word}_"))
        own, result = _FOREIGN[command]
        foreign = Type([own], {}, False)
        assert call.result == result
        for text in call.arguments.values():
            kind, args = arguments(text)
            if kind == "ptr":
                assert args[0] in ("in", "inout")
                self.size(args[1], foreign, [])
            elif kind == "bytesize":
                assert arguments(call.arguments[args[0]])[0] == "ptr"
            else:
                assert kind == "const", text
        assert sum(own in re.findall(_NAME, text) for text in call.arguments.values()) == 1

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
    for name, call in checker.calls.items():
        checker.call(name, call)


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


def test_the_calls_are_commands_with_a_carrier() -> None:
    """Each selector of a carrier that comes with the command has a call for each command."""
    known = schema("tlvlog")
    (file,) = generate(known, "syzlang")
    calls = Checker(file.text).calls
    found = {int(arguments(call.arguments["cmd"])[1][0], 16) for call in calls.values()}
    flags = {s.flag for carrier in known.carriers for s in carrier.selectors}
    numbers = set(map(COMMANDS.index, _FOREIGN))
    assert found == {flag | number for flag in flags for number in numbers}
    for name, call in calls.items():
        is_before = len(call.arguments) == 3
        assert is_before == name.endswith("_extended_attr")


def test_it_finds_what_is_wrong() -> None:
    """The checks of this file fail for a type that is not there, and a length of nothing."""
    (file,) = generate(schema("tlvlog"), "syzlang")
    for old, new in (
        ("bytesize[log_buf", "bytesize[log_buffer"),
        ("flags[tlvlog_level_values", "flags[tlvlog_levels"),
        ("array[tlvlog_limit_attribute]", "array[tlvlog_limits]"),
        ("} [packed]", "}"),
        ("tlvlog_bpf_extended_attr[bpf_prog]", "tlvlog_bpf_extended[bpf_prog]"),
        ("tlvlog_bpf_extended_attr[bpf_prog]", "tlvlog_bpf_extended_attr[bpf_btf_load]"),
        ("bytesize[carrier])", "bytesize[size])"),
    ):
        assert old in file.text
        with pytest.raises(AssertionError):
            check(file.text.replace(old, new))
