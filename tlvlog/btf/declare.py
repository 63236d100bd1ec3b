"""Types as C declarations, for people: what pahole and bpftool would show of one type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ..errors import BtfError
from .kinds import COMPOSITE, ENUMS, Kind, kind_name

if TYPE_CHECKING:
    from .blob import Btf
    from .types import Member

__all__ = ["declaration", "definition", "type_text"]

_DEPTH_MAX: Final = 8
_CHAIN_MAX: Final = 32
_LINES_MAX: Final = 1 << 16
_QUALIFIERS: Final = {Kind.CONST: "const", Kind.VOLATILE: "volatile", Kind.RESTRICT: "restrict"}
_TAGS: Final = {Kind.STRUCT: "struct", Kind.UNION: "union", Kind.ENUM: "enum", Kind.ENUM64: "enum"}


def type_text(btf: Btf, id: int) -> str:
    """A type without a name to declare: `struct sock *`, `char[16]`."""
    return declaration(btf, id, "").strip()


def declaration(btf: Btf, id: int, name: str) -> str:
    """A declaration of `name`: C's inside-out order, from the name to the type it ends with."""
    text = name
    last = ""
    for _ in range(_CHAIN_MAX):
        type = btf.type(id)
        if type.kind == Kind.PTR:
            text = f"*{text}"
            id = type.target
        elif type.kind in _QUALIFIERS:
            word = _QUALIFIERS[Kind(type.kind)]
            pointed = btf.kind(type.target) == Kind.PTR
            text = f"{word} {text}".rstrip() if pointed else text
            last = last if pointed else f"{last}{word} "
            id = type.target
        elif type.kind == Kind.TYPE_TAG:
            id = type.target
        elif (array := btf.array(id)) is not None:
            text = f"({text})" if text.startswith("*") else text
            text = f"{text}[{array.nelems or ''}]"
            id = array.type
        elif type.kind == Kind.FUNC_PROTO:
            text = f"({text})" if text.startswith("*") else text
            text = f"{text}({_parameters(btf, id)})"
            id = type.target
        else:
            return f"{last}{_base(btf, id)} {text}".rstrip()
    raise BtfError(btf.types.start, f"type {id} leads through more than {_CHAIN_MAX} others")


def _parameters(btf: Btf, id: int) -> str:
    parts = []
    for parameter in btf.parameters(id):
        if not parameter.type:
            parts.append("...")
        else:
            parts.append(_short(btf, parameter.type, parameter.name))
    return ", ".join(parts) or "void"


def _short(btf: Btf, id: int, name: str) -> str:
    """A parameter; one that is itself a pointer to a function is cut short."""
    at, stars = id, ""
    while btf.kind(at) == Kind.PTR and len(stars) < _CHAIN_MAX:
        at, stars = btf.target(at), f"{stars}*"
    if btf.kind(at) == Kind.FUNC_PROTO:
        return f"{type_text(btf, btf.target(at))} ({stars}{name})(...)"
    return declaration(btf, id, name)


def _base(btf: Btf, id: int) -> str:
    type = btf.type(id)
    if type.kind in _TAGS:
        return f"{_TAGS[Kind(type.kind)]} {type.name or '{...}'}"
    if type.kind == Kind.FWD:
        return f"{'union' if type.flag else 'struct'} {type.name}"
    return type.name or kind_name(type.kind)


def definition(btf: Btf, id: int) -> list[str]:
    """The lines that define a type, each member with its offset in a comment."""
    lines = list(_definition(btf, id, "", "", 0, 0))
    return lines[:_LINES_MAX]


def _definition(btf: Btf, id: int, name: str, indent: str, base: int, depth: int) -> Iterator[str]:
    type = btf.type(id)
    if type.kind in COMPOSITE:
        tag = f"{_TAGS[Kind(type.kind)]} {type.name}".rstrip()
        yield f"{indent}{tag} {{"
        for member in btf.members(id):
            yield from _member(btf, member, f"{indent}\t", base, depth)
        end = f"}} {name}".rstrip()
        yield f"{indent}{end};" if depth else f"}};  /* size: {type.target} */"
    elif type.kind in ENUMS:
        yield f"{indent}{f'enum {type.name}'.rstrip()} {{"
        for entry in btf.enumerators(id):
            yield f"{indent}\t{entry.name} = {entry.value},"
        yield f"{indent}{f'}} {name}'.rstrip()};"
    elif type.kind == Kind.TYPEDEF:
        yield f"typedef {declaration(btf, type.target, type.name)};"
    elif type.kind == Kind.FUNC:
        yield f"{declaration(btf, type.target, type.name)};"
    elif type.kind == Kind.VAR:
        yield f"extern {declaration(btf, type.target, type.name)};"
    else:
        yield f"{declaration(btf, id, '')};"


def _member(btf: Btf, member: Member, indent: str, base: int, depth: int) -> Iterator[str]:
    byte, bit = divmod(base + member.offset, 8)
    place = f"/* {byte}{f'.{bit}' if bit else ''} */"
    kind = btf.kind(member.type)
    inside = kind in COMPOSITE and not btf.type_name(member.type)
    if inside and depth < _DEPTH_MAX:
        yield from _definition(
            btf, member.type, member.name, indent, base + member.offset, depth + 1
        )
        return
    width = f" : {member.bits}" if member.bits else ""
    yield f"{indent}{declaration(btf, member.type, member.name)}{width};  {place}"
