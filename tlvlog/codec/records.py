"""Record values: the items of a log, and the input of an encoder.

`Record` is the shape that all have.  The core's own are classes of their own
(`String`, `Loss`, here; `ExtendedError` in a module of its own), those of a
user's schema are made by `make_record`, and `Unknown` keeps what a schema does
not know as the bytes it came in.  Equality compares content: the position in the log
does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import EncodeError
from ..schema import Field, RecordSpec, Schema, builtin
from ..wire import canonical_text
from .attributes import Attribute, Pairs, attribute_list

Value = int | str | bytes


class Record:
    """One type-length-value unit, decoded.

    `offset` is that of its header, in bytes from the start of the log (0 for a
    new one), `extra` the bytes by which its writer's version is longer than this
    schema's (WIRE 7), `nul` whether its text came with a trailing NUL,
    `attributes` its attributes in wire order.  Fields are Python attributes,
    spelled with `_` for `-`: int within the range of their kind, or the name
    where their enum has one; str; bytes.  Made by `make_record` or a class of
    `tlvlog gen python`.  Equal when type and content are; without a hash.
    """

    __slots__ = ("_values", "attributes", "extra", "nul", "offset")

    spec: ClassVar[RecordSpec]
    schema: ClassVar[Schema]

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The fields of its type, which only the schema knows."""

    _values: tuple[Value, ...]
    offset: int
    extra: bytes
    nul: bool
    attributes: tuple[Attribute, ...]

    def __init__(self, /, *, attributes: Pairs = (), **fields: object) -> None:
        spec = self.spec
        self.offset = 0
        self.extra = b""
        self.nul = False
        self._values = tuple(self._take(field, fields) for field in spec.fields)
        if fields:
            known = ", ".join(field.name for field in spec.fields)
            raise EncodeError(
                f"no field {min(fields)!r}; there are {known or 'none'}", record=spec.name
            )
        if attributes and not spec.attributes:
            raise EncodeError("this record carries no attributes", record=spec.name)
        self.attributes = attribute_list(attributes, spec.attributes, self.schema)

    def _take(self, field: Field, fields: dict[str, object]) -> Value:
        value = fields.pop(field.name.replace("-", "_"), None)
        if value is None:
            return _default(field, self.schema)
        try:
            if field.kind == "utf8":
                text, self.nul = canonical_text(value)
                return text
            return _canonical(field, value, self.schema)
        except EncodeError as error:
            raise EncodeError(str(error), record=self.spec.name, field=field.name) from None

    @property
    def type(self) -> int:
        """The record type, 1 to 65534."""
        return self.spec.type

    @property
    def name(self) -> str:
        """The spec's name of the record type."""
        return self.spec.name

    def fields(self) -> Iterable[tuple[Field, Value]]:
        """The fields that are present, each with its value, in wire order."""
        return zip(self.spec.fields, self._values, strict=False)

    def keep_fields(self, count: int) -> None:
        """Leave out all but the first `count` fields, as a writer of an older version does."""
        self._values = self._values[:count]

    def _content(self) -> tuple[object, ...]:
        return (self.type, self._values, self.attributes, self.extra, self.nul)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return self._content() == other._content()

    # It can be changed: docs/decisions/0018-records-have-no-hash.md.
    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = [f"{field.name.replace('-', '_')}={value!r}" for field, value in self.fields()]
        if self.attributes:
            shown.append(f"attributes={list(self.attributes)!r}")
        if self.extra:
            shown.append(f"extra={self.extra!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _default(field: Field, schema: Schema) -> Value:
    if field.kind == "utf8":
        return ""
    if field.kind == "bytes":
        return bytes(field.size)
    return _name_or_number(field, field.default, schema)


def _canonical(field: Field, value: object, schema: Schema) -> Value:
    if field.kind == "bytes":
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise EncodeError(f"bytes expected, found {type(value).__name__}")
        value = bytes(value)
        if field.size and len(value) != field.size:
            raise EncodeError(f"{field.size} bytes expected, found {len(value)}")
        return value
    if isinstance(value, str) and field.enum and not field.negated:
        number = schema.enum_values[field.enum].get(value)
        if number is None:
            raise EncodeError(f"{value!r} is not in the enum {field.enum}")
        return _name_or_number(field, number, schema)
    if not isinstance(value, int):
        raise EncodeError(f"a number expected, found {type(value).__name__}")
    return _name_or_number(field, int(value), schema)


def _name_or_number(field: Field, value: int, schema: Schema) -> int | str:
    """A number as users see it: the name in its enum where it has one."""
    if field.enum is None or field.negated or schema.enum_by_name[field.enum].flags:
        return value
    return schema.enum_names[field.enum].get(value, value)


def _property(index: int, field: Field, schema: Schema) -> property:
    default = _default(field, schema)

    def get(self: Record) -> Value:
        values = self._values
        # A later field that an older writer did not send takes its default.
        return values[index] if index < len(values) else default

    return property(get, doc=field.doc)


def properties(spec: RecordSpec, schema: Schema) -> dict[str, Any]:
    return {
        field.name.replace("-", "_"): _property(index, field, schema)
        for index, field in enumerate(spec.fields)
    }


class String(Record):
    """Text for people (type 1), str or bytes of UTF-8 (WIRE 3).

    `message` is delimited by the length; bytes that are not UTF-8 are lone
    surrogates (`surrogateescape`).  One trailing NUL is hidden and kept in `nul`.
    EncodeError for any other type, and for a surrogate that does not encode a byte.
    """

    __slots__ = ("_text",)

    spec = builtin().record_by_name["string"]
    schema = builtin()

    def __init__(self, message: str | bytes = "") -> None:
        self._text, self.nul = canonical_text(message)
        self.offset = 0
        self.extra = b""
        self.attributes = ()

    @property
    def message(self) -> str:
        """The text, without a trailing NUL."""
        return self._text

    # Most records are strings, of which callers read only the text.
    @property  # type: ignore[override]
    def _values(self) -> tuple[str]:
        return (self._text,)

    @_values.setter
    def _values(self, values: tuple[str]) -> None:
        (self._text,) = values

    def __repr__(self) -> str:
        nul = "\\0" if self.nul else ""
        return f"String({self.message!r}{' + ' if nul else ''}{repr(chr(0)) if nul else ''})"


class Loss(Record):
    """What a writer dropped, in full numbers (type 4), just before the end (WIRE 7).

    Three u64, 24 bytes: how many records, their bytes, and how many bytes a log
    that keeps all of them takes.  `encode` refuses a number outside of 64 bits.
    """

    __slots__ = ()

    spec = builtin().record_by_name["loss"]
    schema = builtin()

    dropped_records: int
    dropped_bytes: int
    true_size: int

    def __init__(
        self, dropped_records: int = 0, dropped_bytes: int = 0, true_size: int = 0
    ) -> None:
        super().__init__(
            dropped_records=dropped_records, dropped_bytes=dropped_bytes, true_size=true_size
        )


for _name, _value in properties(Loss.spec, Loss.schema).items():
    setattr(Loss, _name, _value)


class Unknown(Record):
    """A record of a type that the schema does not know, as it came in.

    `type` is 1 to 65534, `value` the bytes after the header.  EncodeError for a
    value that is not bytes-like; another type is refused by `encode`.
    """

    __slots__ = ("_type",)

    spec = RecordSpec("unknown", 0)
    schema = builtin()

    def __init__(self, type: int, value: bytes) -> None:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise EncodeError(
                f"bytes expected, found {value.__class__.__name__}", record="unknown", field="value"
            )
        self._type = type
        self._values = (bytes(value),)
        self.offset = 0
        self.extra = b""
        self.nul = False
        self.attributes = ()

    @property
    def type(self) -> int:
        """The record type."""
        return self._type

    @property
    def value(self) -> bytes:
        """The bytes after the header."""
        value: bytes = self._values[0]  # type: ignore[assignment]
        return value

    def __repr__(self) -> str:
        return f"Unknown({self._type:#06x}, {self.value!r})"
