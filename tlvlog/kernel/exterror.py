"""FreeBSD's extended errors (exterror.9) as records.

Pure: the bytes of one or more `struct uexterror` in, records out.  The layout,
the error numbers and the categories are in spec/exterror.yaml, a schema on top
of the core that is loaded when it is first needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from ..codec.decoder import decode
from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String
from ..loader.files import spec_dir
from ..schema import Schema, builtin

__all__ = ["exterror_schema", "import_exterror"]

Order = Literal["little", "big"]

_LAYOUTS: Final = {0x10010002: "uexterror", 0x10010001: "uexterror-1"}
_SUBSYSTEM: Final = 0x8000
_VERSION_SIZE: Final = 4
_HEADER: Final = (2, 4)
_U64: Final = 1 << 64
_WIDTH_MAX: Final = 128

# What the kernel's macro allows: integers of the widest kind, at most two.
_CONVERSION: Final = re.compile(r"%(?:%|([-+ #0]{0,5})([0-9]{0,3})j([diouxX]))")


@cache
def exterror_schema() -> Schema:
    """The schema of `struct uexterror`, from spec/exterror.yaml."""
    from ..loader import load_schema  # needs YAML, which no other importer does

    return load_schema(Path(str(spec_dir().joinpath("exterror.yaml"))))


def import_exterror(data: bytes) -> list[Record]:
    """The records of one `struct uexterror`, or of several in a row.

    The version in the first field determines the layout and the byte order.  The error
    gets its Linux number if Linux knows its name; the category is the reason, the
    parameters its arguments, and the message is formatted with them.  A structure whose
    error is 0 gives no record.  A structure that is cut or has an unknown version
    becomes a STRING that says so, and is the last.
    """
    records: list[Record] = []
    start = 0
    while start < len(data):
        found = _layout(data, start)
        if found is None:
            version = data[start : start + _VERSION_SIZE].hex()
            records.append(String(f"byte {start}: no known version of struct uexterror: {version}"))
            break
        name, order = found
        size = _size(name)
        if len(data) - start < size:
            left = len(data) - start
            records.append(String(f"byte {start}: {name} needs {size} bytes, {left} left"))
            break
        records += _cause(_fields(data[start : start + size], name, order))
        start += size
    return records


def _layout(data: bytes, start: int) -> tuple[str, Order] | None:
    orders: tuple[Order, ...] = ("little", "big")
    for order in orders:
        version = int.from_bytes(data[start : start + _VERSION_SIZE], order)
        if version in _LAYOUTS:
            return _LAYOUTS[version], order
    return None


@cache
def _size(name: str) -> int:
    schema = exterror_schema()
    fields = schema.record_by_name[name].fields
    return sum(schema.width(field) for field in fields)


def _fields(data: bytes, name: str, order: Order) -> dict[str, Any]:
    """The fields by name: the structure is read as the value of a record."""
    schema = exterror_schema()
    header = b"".join(
        number.to_bytes(size, order)
        for number, size in zip((schema.record_by_name[name].type, len(data)), _HEADER, strict=True)
    )
    log = decode(header + data, schema=schema, byte_order=order)
    return {field.name: value for field, value in log.records[0].fields()}


def _cause(fields: dict[str, Any]) -> Iterator[ExtendedError]:
    number = fields["number"]
    if number == 0:
        return
    parameters = (fields["first"], fields["second"])
    text = fields["message-text"].split(b"\0", 1)[0].decode("utf-8", "surrogateescape")
    linux = builtin().enum_values["errno"].get(number) if isinstance(number, str) else None
    message = _formatted(text, parameters) if text else None
    if linux is None:
        message = f"{message or 'no message'} (FreeBSD error {number})"
    yield ExtendedError(
        -(linux or 0),
        subsystem=_SUBSYSTEM,
        reason=min(fields["category"], 0xFFFF),
        severity="error",
        message=message,
        source_line={"line": fields["source-line"]} if fields["source-line"] else None,
        arguments=parameters,
        schema=exterror_schema(),
    )


def _formatted(text: str, parameters: tuple[int, ...]) -> str:
    """`text` with its conversions filled in, except those that the kernel does not allow."""
    left = iter(parameters)

    def fill(found: re.Match[str]) -> str:
        if found[3] is None:
            return "%"
        value = next(left, None)
        if value is None or int(found[2] or 0) > _WIDTH_MAX:
            return found[0]
        conversion = "d" if found[3] in "diu" else found[3]
        if found[3] in "di" and value >= _U64 // 2:
            value -= _U64
        shown = f"%{found[1]}{found[2]}{conversion}" % value
        # C writes 017 where Python writes 0o17.
        return shown.replace("0o", "0") if conversion == "o" else shown

    return _CONVERSION.sub(fill, text)
