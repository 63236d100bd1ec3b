"""Attributes: the TLVs inside a value.

`Attribute(name_or_type, value)` is what a user writes; `attribute_list` binds
such values to the specs of an attribute set, so that names, numbers and the
canonical form of each value are known.  What a schema does not know stays as it was
given, until an encoder with another schema resolves or refuses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..errors import EncodeError
from ..schema import AttributeSpec as Spec
from ..schema import Schema
from ..wire import canonical_text

UNBOUND = -1
"""Type of an attribute whose name no schema has explained yet."""


class Attribute:
    """An attribute of a record: `type` (u16), `name` and `value` (WIRE 5).

    Made of a name of the schema, or of a number from 1 to 65534, and a value: an
    int of the range of its kind, str, bytes or, for a nest, attributes (given as
    a mapping or a list of pairs, read as a tuple).  An unknown attribute is
    called "unknown" and its value is bytes.  `nul`: whether text came with a
    trailing NUL, which `value` hides.  `offset`: of its header, in bytes from the
    start of the log; 0 for a new one.  Nothing is checked here: a record refuses a
    value of the wrong kind, `encode` a number that does not fit, with EncodeError.
    """

    __slots__ = ("name", "nul", "offset", "type", "value")

    name: str
    type: int
    value: object
    nul: bool
    offset: int

    def __init__(self, name_or_type: str | int, value: object) -> None:
        if isinstance(name_or_type, str):
            self.name, self.type = name_or_type, UNBOUND
        else:
            self.name, self.type = "unknown", name_or_type
        self.value = value
        self.nul = False
        self.offset = 0

    def _content(self) -> tuple[object, ...]:
        return (self.type, self.name if self.type == UNBOUND else "", self.value, self.nul)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Attribute):
            return NotImplemented
        return self._content() == other._content()

    __hash__ = None  # type: ignore[assignment]  # as that of records

    def __repr__(self) -> str:
        key = self.type if self.name == "unknown" else self.name
        return f"Attribute({key!r}, {self.value!r})"


Pairs = Iterable[Attribute | tuple[str | int, object]] | Mapping[str, object]
"""What a caller may give for attributes: attributes, pairs of a name or number and a value,
or a mapping of names to values."""


def known_attribute(
    type: int,
    name: str,
    value: object,
    nul: bool = False,
    offset: int = 0,
) -> Attribute:
    """An attribute whose type, name and canonical value are known already."""
    attribute = Attribute(type, value)
    attribute.name = name
    attribute.nul = nul
    attribute.offset = offset
    return attribute


def attribute_list(
    pairs: Pairs, set_name: str | None, schema: Schema, *, final: bool = False
) -> tuple[Attribute, ...]:
    """`pairs` bound to the attributes of the set `set_name`.

    With `final` an attribute that the set does not explain is an EncodeError,
    unless it is a number with bytes; else it is left for a later schema.
    """
    items: Iterable[object] = pairs.items() if isinstance(pairs, Mapping) else pairs
    known = schema.set_by_name[set_name] if set_name else None
    bound = []
    for item in items:
        attribute = item if isinstance(item, Attribute) else Attribute(*_pair(item))
        spec: Spec | None = None
        if known is not None:
            if attribute.type == UNBOUND:
                spec = known.by_name.get(attribute.name)
            else:
                spec = known.by_type.get(attribute.type)
        bound.append(_bind(attribute, spec, schema, final))
    return tuple(bound)


def _pair(item: object) -> tuple[str | int, object]:
    if isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], (str, int)):
        return item
    raise EncodeError(f"an attribute or a pair of name and value expected, found {item!r:.60}")


def _bind(attribute: Attribute, spec: Spec | None, schema: Schema, final: bool) -> Attribute:
    value = attribute.value
    if spec is None:
        if attribute.type != UNBOUND and isinstance(value, (bytes, bytearray, memoryview)):
            return known_attribute(attribute.type, "unknown", bytes(value), offset=attribute.offset)
        if not final:
            return attribute
        if attribute.type == UNBOUND:
            raise EncodeError("the schema has no attribute of this name", field=attribute.name)
        raise EncodeError(
            f"the schema does not know attribute {attribute.type}: bytes expected", field="unknown"
        )
    if attribute.nul and isinstance(value, str):
        value += "\0"  # hidden once already; only this one may be hidden again
    try:
        value, nul = _canonical(value, spec, schema, final)
    except EncodeError as error:
        raise EncodeError(str(error), field=spec.name) from None
    return known_attribute(spec.type, spec.name, value, nul, attribute.offset)


def _canonical(value: object, spec: Spec, schema: Schema, final: bool) -> tuple[object, bool]:
    if spec.kind == "utf8":
        return canonical_text(value)
    if spec.kind == "bytes":
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise EncodeError(f"bytes expected, found {type(value).__name__}")
        return bytes(value), False
    if spec.kind == "nest":
        if not isinstance(value, (Mapping, tuple, list)):
            raise EncodeError(f"attributes expected, found {type(value).__name__}")
        return attribute_list(value, spec.attributes, schema, final=final), False
    if isinstance(value, str) and spec.enum:
        value = schema.enum_values[spec.enum].get(value, value)
    if not isinstance(value, int):
        raise EncodeError(f"a number expected, found {type(value).__name__}")
    return int(value), False
