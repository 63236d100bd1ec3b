"""Types as JSON: the keys are those of `bpftool -j btf dump`, so that tools can read both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .kinds import COMPOSITE, ENUMS, MODIFIERS, Kind, kind_name

if TYPE_CHECKING:
    from .blob import Btf

__all__ = ["type_to_json"]

_ANONYMOUS: Final = "(anon)"
_FUNCTION_LINKAGE: Final = ("static", "global", "extern")
_VARIABLE_LINKAGE: Final = ("static", "global", "extern")
_ALL: Final = 0xFFFF_FFFF


def _name(name: str) -> str:
    return name or _ANONYMOUS


def _linkage(words: tuple[str, ...], number: int) -> str:
    return words[number] if number < len(words) else "(unknown)"


def type_to_json(btf: Btf, id: int) -> dict[str, Any]:
    """One type; unsigned enumerators are unsigned, where bpftool extends some by their sign."""
    type = btf.type(id)
    shown: dict[str, Any] = {
        "id": id, "kind": kind_name(type.kind).upper(), "name": _name(type.name),
    }  # fmt: skip
    if type.kind in COMPOSITE:
        return shown | {
            "size": type.target,
            "vlen": type.vlen,
            "members": [
                {"name": _name(member.name), "type_id": member.type, "bits_offset": member.offset}
                | ({"bitfield_size": member.bits} if member.bits else {})
                for member in btf.members(id)
            ],
        }
    if type.kind in ENUMS:
        return shown | {
            "encoding": "SIGNED" if type.flag else "UNSIGNED",
            "size": type.target,
            "vlen": type.vlen,
            "values": [
                {"name": _name(entry.name), "val": entry.value} for entry in btf.enumerators(id)
            ],
        }
    if type.kind in MODIFIERS or type.kind == Kind.PTR:
        return shown | {"type_id": type.target}
    return shown | _rest(btf, id)


def _rest(btf: Btf, id: int) -> dict[str, Any]:
    type = btf.type(id)
    match type.kind:
        case Kind.INT:
            integer = btf.integer(id)
            words = {0: "(none)", 1: "SIGNED", 2: "CHAR", 4: "BOOL"}
            assert integer is not None
            return {
                "size": type.target,
                "bits_offset": integer.offset,
                "nr_bits": integer.bits,
                "encoding": words.get(integer.encoding, "UNKN"),
            }
        case Kind.ARRAY:
            array = btf.array(id)
            assert array is not None
            return {
                "type_id": array.type,
                "index_type_id": array.index_type,
                "nr_elems": array.nelems,
            }
        case Kind.FWD:
            return {"fwd_kind": "union" if type.flag else "struct"}
        case Kind.FUNC:
            return {"type_id": type.target, "linkage": _linkage(_FUNCTION_LINKAGE, type.vlen)}
        case Kind.FUNC_PROTO:
            parameters = [
                {"name": _name(parameter.name), "type_id": parameter.type}
                for parameter in btf.parameters(id)
            ]
            return {"ret_type_id": type.target, "vlen": type.vlen, "params": parameters}
        case Kind.VAR:
            linkage = _linkage(_VARIABLE_LINKAGE, btf.extra(id) or 0)
            return {"type_id": type.target, "linkage": linkage}
        case Kind.DATASEC:
            variables = [
                {"type_id": variable.type, "offset": variable.offset, "size": variable.size}
                for variable in btf.variables(id)
            ]
            return {"size": type.target, "vlen": type.vlen, "vars": variables}
        case Kind.FLOAT:
            return {"size": type.target}
        case Kind.DECL_TAG:
            index = btf.extra(id) or 0
            return {"type_id": type.target, "component_idx": -1 if index == _ALL else index}
    return {}
