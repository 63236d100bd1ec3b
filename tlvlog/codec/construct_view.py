"""A schema as a construct declaration: parses and builds whole logs.

Written from the schema alone: nothing here is shared with the decoder or the
encoder, so that the two can be held against each other (law 10).  Needs the
package `construct`, which only this module imports.

A log is a `Container` of

- `state`: "complete", "unterminated" or "untouched";
- `records`: a list of `Container`s with `offset`, `type`, `name` and `value`;
- `num_truncations`: as the end record says, 0 without one;
- `size`: bytes of the log, the end record included.

The `value` of a known record is a `Container` of its fields, spelled with `_`
for `-`.  Numbers are numbers, whatever names an enum has for them; text is str
with everything that lies on the wire, a trailing NUL included, stray bytes as
lone surrogates.  `attributes` is a list of `Container`s with `type`, `name` and
`value`, `extra` the bytes by which a newer writer's record is longer; a field
that an older writer did not send is None.  The value of a record or attribute
that the schema does not know is bytes.

To build, `type` and `value` of each record are enough; `state` defaults to
"complete", `num_truncations` to 0, and `offset`, `name` and `size` are ignored.
"""

# construct's own protocol: its classes call each other by these names.
# ruff: noqa: ARG002, SLF001

from __future__ import annotations

from typing import Any

import construct
from construct.core import stream_iseof, stream_read, stream_seek, stream_tell

from ..schema import Field, RecordSpec, Schema, builtin


class _Text(construct.Adapter):  # type: ignore[misc]  # construct has no types
    def _decode(self, obj: bytes, context: Any, path: str) -> str:
        return obj.decode("utf-8", "surrogateescape")

    def _encode(self, obj: str, context: Any, path: str) -> bytes:
        try:
            return obj.encode("utf-8", "surrogateescape")
        except (UnicodeEncodeError, AttributeError):
            raise construct.StringError(f"{obj!r} is no text of any bytes", path=path) from None


class _Run(construct.Subconstruct):  # type: ignore[misc]
    """One after the other up to the end of the value, each whole."""

    def _parse(self, stream: Any, context: Any, path: str) -> Any:
        items = construct.ListContainer()
        while not stream_iseof(stream):
            items.append(self.subcon._parsereport(stream, context, path))
        return items

    def _build(self, obj: Any, stream: Any, context: Any, path: str) -> Any:
        for item in obj:
            self.subcon._build(item, stream, context, path)
        return obj


class _Later(construct.Subconstruct):  # type: ignore[misc]
    """A field that an older writer does not send: None, or whole."""

    def __init__(self, subcon: Any) -> None:
        super().__init__(subcon)
        self.flagbuildnone = True

    def _parse(self, stream: Any, context: Any, path: str) -> Any:
        return None if stream_iseof(stream) else self.subcon._parsereport(stream, context, path)

    def _build(self, obj: Any, stream: Any, context: Any, path: str) -> Any:
        return obj if obj is None else self.subcon._build(obj, stream, context, path)


class _Log(construct.Construct):  # type: ignore[misc]
    def __init__(self, header: Any, record: Any, trailer: RecordSpec) -> None:
        super().__init__()
        self.header = header
        self.record = record
        self.trailer = trailer
        self.count = _spelled(trailer.fields[0])

    def _parse(self, stream: Any, context: Any, path: str) -> Any:
        log = construct.Container(
            state="unterminated", records=construct.ListContainer(), num_truncations=0, size=0
        )
        start = stream_tell(stream, path)
        if not any(stream_read(stream, self.header.sizeof(), path)):
            log.state = "untouched"
            return log
        stream_seek(stream, start, 0, path)
        while not stream_iseof(stream):
            header = construct.Peek(self.header)._parsereport(stream, context, path)
            if header is not None and not header.type and log.records:
                break  # the writer got no further
            record = self.record._parsereport(stream, context, path)
            log.size = stream_tell(stream, path) - start
            if record.type == self.trailer.type:
                log.state = "complete"
                log.num_truncations = record.value[self.count]
                break
            log.records.append(record)
        return log

    def _build(self, obj: Any, stream: Any, context: Any, path: str) -> Any:
        state = obj.get("state", "complete")
        if state == "untouched":
            stream.write(bytes(self.header.sizeof()))
            return obj
        for record in obj["records"]:
            self.record._build(record, stream, context, path)
        if state == "complete":
            count = {self.count: obj.get("num_truncations", 0)}
            end = {"type": self.trailer.type, "value": count}
            self.record._build(end, stream, context, path)
        return obj


def _spelled(field: Field) -> str:
    return field.name.replace("-", "_")


class _View:
    """The parts of one schema in one byte order."""

    def __init__(self, schema: Schema, byte_order: str) -> None:
        if byte_order not in ("little", "big"):
            raise ValueError(f"byte order {byte_order!r} is neither little nor big")
        self.schema = schema
        self.kinds: dict[str, Any] = {
            kind.name: construct.BytesInteger(
                kind.size, signed=kind.signed, swapped=byte_order == "little"
            )
            for kind in schema.kinds
            if kind.size
        }
        self.kinds["utf8"] = _Text(construct.GreedyBytes)
        self.kinds["bytes"] = construct.GreedyBytes
        invalid = [item for item in schema.ranges if item.state == "invalid"]
        numbers = {number for item in invalid for number in range(item.first, item.last + 1)}
        type_, length = schema.header.fields
        self.type = construct.NoneOf(self.kinds[type_.kind], numbers)
        self.length = self.kinds[length.kind]
        self.header = construct.Struct("type" / self.kinds[type_.kind], "length" / self.length)

    def _tlv(self, cases: dict[int, Any], names: dict[int, str], *, place: bool) -> Any:
        """A type, and a value that its length delimits and that must fill it."""
        whole = {
            number: construct.FocusedSeq("value", "value" / value, construct.Terminated)
            for number, value in cases.items()
        }
        return construct.Struct(
            *(["offset" / construct.Tell] if place else []),
            "type" / self.type,
            "name" / construct.Computed(lambda this: names.get(this.type, "unknown")),
            "value"
            / construct.Prefixed(
                self.length, construct.Switch(construct.this.type, whole, construct.GreedyBytes)
            ),
        )

    def attributes(self, set_name: str) -> Any:
        items = self.schema.set_by_name[set_name].attributes
        return _Run(
            self._tlv(
                {
                    item.type: self.attributes(item.attributes or "")
                    if item.kind == "nest"
                    else self.kinds[item.kind]
                    for item in items
                },
                {item.type: item.name for item in items},
                place=False,
            )
        )

    def field(self, field: Field, spec: RecordSpec) -> Any:
        kind = construct.Bytes(field.size) if field.size else self.kinds[field.kind]
        return _spelled(field) / (_Later(kind) if field.since > spec.since else kind)

    def value(self, spec: RecordSpec) -> Any:
        parts = [self.field(field, spec) for field in spec.fields]
        last = spec.fields[-1] if spec.fields else None
        if spec.attributes:
            parts.append("attributes" / self.attributes(spec.attributes))
        elif not spec.trailer and not (last and last.kind in ("utf8", "bytes") and not last.size):
            # Room for the fields of newer writers.
            parts.append("extra" / construct.Default(construct.GreedyBytes, b""))
        return construct.Struct(*parts)

    def log(self) -> Any:
        records = self.schema.records
        record = self._tlv(
            {spec.type: self.value(spec) for spec in records},
            {spec.type: spec.name for spec in records},
            place=True,
        )
        return _Log(self.header, record, next(spec for spec in records if spec.trailer))


def to_construct(schema: Schema | None = None, *, byte_order: str = "little") -> Any:
    """A `construct.Construct` of a whole log of `schema` (None: the built-in one).

    `parse` and `build` work as the module says and raise `ConstructError` for
    what is malformed.  `byte_order` is "little" or "big"; ValueError otherwise.
    No limits apply: this is for trusted bytes.
    """
    return _View(schema or builtin(), byte_order).log()
