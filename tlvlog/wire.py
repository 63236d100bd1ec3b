"""Byte kinds, byte orders and the six-byte header.

What an encoding looks like in Python's terms; the numbers of the format
themselves (header fields, trailer) are read from the compiled schema.
"""

from __future__ import annotations

import sys
from struct import Struct
from typing import Final, Literal

from ._builtin import DATA
from .errors import EncodeError

ByteOrder = Literal["little", "big"]

HOST: Final[ByteOrder] = sys.byteorder

# The struct module's letter for each number kind, and for each byte order.
# What `struct` calls an unsigned integer of so many bytes; of a signed one it is lower case.
_UNSIGNED: Final = {1: "B", 2: "H", 4: "I", 8: "Q"}
LETTERS: Final[dict[str, str]] = {
    kind["name"]: _UNSIGNED[kind["size"]].lower() if kind.get("signed") else _UNSIGNED[kind["size"]]
    for kind in DATA["kinds"]
    if "size" in kind
}
SIZES: Final[dict[str, int]] = {k["name"]: k["size"] for k in DATA["kinds"] if "size" in k}
"""The bytes of the kinds that are numbers."""

MARKS: Final[dict[ByteOrder, str]] = {"little": "<", "big": ">"}

NUMBERS: Final = {
    order: {kind: Struct(mark + letter) for kind, letter in LETTERS.items()}
    for order, mark in MARKS.items()
}

_header = "".join(LETTERS[field["kind"]] for field in DATA["header"]["fields"])
HEADERS: Final = {order: Struct(mark + _header) for order, mark in MARKS.items()}
HEADER_SIZE: Final[int] = HEADERS[HOST].size

_end = next(record for record in DATA["records"] if record.get("trailer"))
END_TYPE: Final[int] = _end["type"]
END_LENGTH: Final[int] = sum(Struct(LETTERS[field["kind"]]).size for field in _end["fields"])
TRAILER_SIZE: Final[int] = HEADER_SIZE + END_LENGTH
COUNT_MAX: Final[int] = (1 << 8 * END_LENGTH) - 1

STOPPED: Final[int] = DATA["ranges"][0]["first"]
INVALID: Final[int] = DATA["ranges"][-1]["last"]

# In either byte order only one reading of a non-zero length is at most this
# (WIRE.md, "Byte order"): its twin has the bytes in the upper half.
ORDER_LENGTH_MAX: Final[int] = 0xFFFF


def byte_order(name: str) -> ByteOrder:
    """The byte order of "little", "big" or "host"; ValueError for any other name."""
    if name == "host":
        return HOST
    for order in MARKS:
        if name == order:
            return order
    raise ValueError(f"byte order {name!r} is none of little, big, host")


def text_of(data: bytes) -> str:
    """UTF-8 text; bytes that are not UTF-8 become lone surrogates, losslessly."""
    return data.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """The bytes of `text_of`; UnicodeEncodeError for surrogates it never makes."""
    return text.encode("utf-8", "surrogateescape")


def canonical_text(text: object) -> tuple[str, bool]:
    """Text as it will be decoded, without its one trailing NUL, and whether it had one.

    Takes str, or bytes in UTF-8.  EncodeError for anything else, and for text
    that no bytes stand for (surrogates of UTF-16).
    """
    if isinstance(text, (bytes, bytearray, memoryview)):
        text = text_of(bytes(text))
    elif not isinstance(text, str):
        raise EncodeError(f"text expected, found {type(text).__name__}")
    elif not text.isascii():
        try:
            text = text_of(bytes_of(text))
        except UnicodeEncodeError as error:
            raise EncodeError(
                f"character {error.start} is a lone surrogate, which UTF-8 cannot carry"
            ) from None
    return (text[:-1], True) if text.endswith("\0") else (text, False)
