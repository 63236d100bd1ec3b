"""Target `syzlang`: carriers and records in syzkaller's description language.

Carriers that stand in front of a call's argument are templates over the type of that argument.
Records are of use where a kernel is given a log.  The numbers are those of the schema, so nothing
is included.  The calls of bpf(2) that take a carrier with their command are there, with the types
of syzkaller's own sys/linux/bpf.txt; carriers inside the argument are in those types already.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from tlvlog.schema import AttributeSet, Carrier, Enum, Field, RecordSpec, Schema

from .names import Scope, one_line, snake
from .numbers import SIZES

BACKEND: Final = "syzlang"
# Words that no field may be called.
_RESERVED: Final = frozenset(["parent", "syscall", "in", "out", "inout", "opt", "type", "true"])
_ANY: Final = "array[int8]"


class _Command(NamedTuple):
    """A command of a system call: its number, and in syzkaller's words its argument and result."""

    name: str
    number: int
    argument: str
    result: str


# By system call, which the name of a carrier begins with: the commands that have a log.
_COMMANDS: Final = {
    "bpf": (
        _Command("MAP_CREATE", 0, "bpf_map_create_arg", "fd_bpf_map"),
        _Command("PROG_LOAD", 5, "bpf_prog", "fd_bpf_prog"),
        _Command("BTF_LOAD", 18, "bpf_btf_load", "fd_btf"),
    )
}


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """One file, PREFIX.txt."""
    return {f"{prefix}.txt": "\n".join(_Page(schema, prefix).lines()) + "\n"}


class _Page:
    def __init__(self, schema: Schema, prefix: str) -> None:
        self._schema = schema
        self._prefix = prefix
        self._scope = Scope(BACKEND)
        for own in ("tlv", "log", "record"):
            self._name(own, "a part of the description")

    def _name(self, name: str, path: str) -> str:
        return self._scope.claim(f"{self._prefix}_{snake(name)}", path)

    def _spelled(self, name: str) -> str:
        return f"{self._prefix}_{snake(name)}"

    def lines(self) -> Iterator[str]:
        """The whole file, without its banner."""
        for enum in self._schema.enums:
            if enum.entries and enum.name != "errno":
                yield from self._flags(enum)
        for carrier in self._schema.carriers:
            if carrier.position != "in-attr":
                yield from self._carrier(carrier)
                yield from self._calls(carrier)
        yield ""
        yield "# The length does not count the header, so it is not len[parent]."
        yield f"type {self._prefix}_tlv[TYPE, VALUE] {{"
        yield "\tkind\tconst[TYPE, int16]"
        yield "\tsize\tbytesize[value, int32]"
        yield "\tvalue\tVALUE"
        yield "} [packed]"
        for item in self._schema.attribute_sets:
            yield from self._set(item)
        records = [record for record in self._schema.records if not record.trailer]
        for record in records:
            yield from self._value(record)
        yield from self._log(records)

    # Parts --------------------------------------------------------------------

    def _flags(self, enum: Enum) -> Iterator[str]:
        name = self._name(f"{enum.name}_values", f"enums.{enum.name}")
        numbers = dict.fromkeys(entry.value for entry in enum.entries)
        yield ""
        yield f"{name} = {', '.join(str(number) for number in numbers)}"

    def _carrier(self, carrier: Carrier) -> Iterator[str]:
        name = self._name(carrier.name, f"carriers.{carrier.name}")
        yield ""
        yield f"# {one_line(carrier.doc)}"
        for selector in carrier.selectors:
            yield f"# Selected by {selector.flag:#x} in the command: {one_line(selector.doc)}"
        is_before = carrier.position == "before-attr"
        yield f"type {name}[ATTR] {{" if is_before else f"{name} {{"
        at = 0
        for field in carrier.fields:
            size = SIZES.get(field.kind, field.size)
            if field.offset > at:
                yield f"\tpadding_{at}\tarray[const[0, int8], {field.offset - at}]"
            yield f"\t{_field_name(field.name)}\t{self._carried(field.name, field.kind, size)}"
            at = field.offset + size
        if carrier.size > at:
            yield f"\tpadding_{at}\tarray[const[0, int8], {carrier.size - at}]"
        if is_before:
            yield "\tattr\tATTR"
        yield "} [packed]"

    def _calls(self, carrier: Carrier) -> Iterator[str]:
        """A variant of each command that the carrier comes with, for each flag that selects it."""
        call, _, rest = carrier.name.partition("-")
        name = self._spelled(carrier.name)
        for place, selector in enumerate(carrier.selectors):
            which = f"{self._prefix}_{snake(rest)}{f'_{place + 1}' if place else ''}"
            for command in _COMMANDS.get(call, ()):
                if carrier.commands and command.number not in carrier.commands:
                    continue
                argument, more = command.argument, ""
                if carrier.position == "before-attr":
                    argument = f"{name}[{argument}]"
                else:
                    more = f", carrier ptr[inout, {name}], carrier_size bytesize[carrier]"
                number = command.number | selector.flag
                yield (
                    f"{call}${command.name}_{which}(cmd const[{number:#x}], "
                    f"arg ptr[in, {argument}], size bytesize[arg]{more}) {command.result}"
                )

    def _carried(self, name: str, kind: str, size: int) -> str:
        """What stands in a field of a carrier, by its name as carriers have it."""
        if name == "log-buf":
            return "ptr64[out, array[int8]]"
        if name == "log-size":
            return f"bytesize[log_buf, int{8 * size}]"
        if name == "log-level" and "level" in self._schema.enum_by_name:
            return f"flags[{self._spelled('level-values')}, int{8 * size}]"
        if kind in SIZES:
            return f"int{8 * size}"
        return f"array[const[0, int8], {size}]"

    def _set(self, item: AttributeSet) -> Iterator[str]:
        name = self._name(f"{item.name}_attribute", f"attribute-sets.{item.name}")
        yield ""
        yield f"{name} ["
        for attribute in item.attributes:
            value = self._type(attribute.kind, attribute.enum)
            nest = attribute.attributes
            # A type that holds itself is none: what is in there then is any bytes.
            if nest and not self._reaches(nest, item.name):
                value = f"array[{self._spelled(f'{nest}-attribute')}]"
            yield f"\t{_field_name(attribute.name)}\t{self._prefix}_tlv[{attribute.type}, {value}]"
        yield "] [varlen]"

    def _reaches(self, name: str, wanted: str) -> bool:
        """Whether the attributes of a set lead to another, through nests."""
        seen: set[str] = set()
        left = [name]
        while left:
            found = left.pop()
            if found == wanted:
                return True
            if found not in seen:
                seen.add(found)
                items = self._schema.set_by_name[found].attributes
                left += [item.attributes for item in items if item.attributes]
        return False

    def _value(self, record: RecordSpec) -> Iterator[str]:
        name = self._name(f"{record.name}_value", f"records.{record.name}")
        fields = [f"\t{_field_name(f.name)}\t{self._field(f)}" for f in record.fields]
        if record.attributes:
            fields.append(f"\tattributes\tarray[{self._spelled(f'{record.attributes}-attribute')}]")
        yield ""
        yield f"# {one_line(record.doc)}"
        yield f"{name} {{"
        yield from fields or ["\tnothing\tvoid"]
        yield "} [packed]"

    def _field(self, field: Field) -> str:
        if field.size and field.kind not in SIZES:
            return f"array[int8, {field.size}]"
        return self._type(field.kind, None if field.negated else field.enum)

    def _type(self, kind: str, enum: str | None) -> str:
        if kind not in SIZES:
            return _ANY
        known = self._schema.enum_by_name.get(enum or "")
        if known and known.entries and known.name != "errno":
            return f"flags[{self._spelled(f'{known.name}-values')}, int{8 * SIZES[kind]}]"
        return f"int{8 * SIZES[kind]}"

    def _log(self, records: list[RecordSpec]) -> Iterator[str]:
        (end,) = (record for record in self._schema.records if record.trailer)
        yield ""
        yield f"{self._prefix}_record ["
        for record in records:
            value = self._spelled(f"{record.name}-value")
            yield f"\t{_field_name(record.name)}\t{self._prefix}_tlv[{record.type}, {value}]"
        yield "] [varlen]"
        yield ""
        yield f"{self._prefix}_log {{"
        yield f"\trecords\tarray[{self._prefix}_record]"
        yield f"\tend\t{self._prefix}_tlv[{end.type}, int16]"
        yield "} [packed]"


def _field_name(name: str) -> str:
    word = snake(name)
    return f"{word}_" if word in _RESERVED else word
