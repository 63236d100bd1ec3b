"""Logs that a failing call leaves behind: TLV records in a buffer of the caller's.

Public is what this module lists in `__all__`.  What needs a heavy library
(YAML, JSON Schema, construct, hypothesis) is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__
from .codec import decode, encode, index
from .codec.attributes import Attribute, Pairs
from .codec.columns import Index
from .codec.decoder import Decoder
from .codec.extended_error import ExtendedError
from .codec.factory import make_record
from .codec.log import Limits, Log
from .codec.records import Loss, Record, String, Unknown
from .collector import syscall_string
from .collector.entry import carry, last_log, register_log, syscall_entry, unregister_log
from .collector.syscall import collect, syscall_error
from .errors import (
    BtfError,
    CapacityError,
    CaptureError,
    CarrierError,
    CodegenError,
    CollectorError,
    DecodeError,
    EncodeError,
    KernelError,
    LimitError,
    MalformedRecordError,
    Problem,
    SchemaError,
    ShortInputError,
    TlvlogError,
    TrailerError,
    UnknownTypeError,
)
from .schema import Schema
from .writing.logbuffer import LogBuffer
from .writing.textlog import TextLog

if TYPE_CHECKING:
    from pathlib import Path


def load_schema(path: str | Path | None = None) -> Schema:
    """The schema of a spec file; None gives the built-in one, which is compiled in.

    `path` names a YAML file in the schema language; what it extends and includes
    is read from beside it.  Raises SchemaError, whose `problems` are all the
    mistakes that were found, each with its file and line; a file that cannot be
    read is one too.
    """
    if path is None:
        from .schema import builtin

        return builtin()
    from . import loader

    return loader.load_schema(path)


def to_construct(schema: Schema | None = None, *, byte_order: str = "little") -> Any:
    """A `construct.Construct` that parses and builds whole logs of `schema`.

    `byte_order` is "little" or "big" (ValueError for another).  See
    `tlvlog.codec.construct_view` for the shape of its containers.  Needs the
    package construct (ImportError without it); parsing and building raise
    construct's own errors.
    """
    from .codec import construct_view

    return construct_view.to_construct(schema, byte_order=byte_order)


__all__ = [
    "Attribute",
    "BtfError",
    "CapacityError",
    "CaptureError",
    "CarrierError",
    "CodegenError",
    "CollectorError",
    "DecodeError",
    "Decoder",
    "EncodeError",
    "ExtendedError",
    "Index",
    "KernelError",
    "LimitError",
    "Limits",
    "Log",
    "LogBuffer",
    "Loss",
    "MalformedRecordError",
    "Pairs",
    "Problem",
    "Record",
    "Schema",
    "SchemaError",
    "ShortInputError",
    "String",
    "TextLog",
    "TlvlogError",
    "TrailerError",
    "Unknown",
    "UnknownTypeError",
    "__version__",
    "carry",
    "collect",
    "decode",
    "encode",
    "index",
    "last_log",
    "load_schema",
    "make_record",
    "register_log",
    "syscall_entry",
    "syscall_error",
    "syscall_string",
    "to_construct",
    "unregister_log",
]
