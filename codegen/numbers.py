"""Numbers that every target needs, from the built-in schema: kinds, header, trailer."""

from __future__ import annotations

from typing import Final

from tlvlog.schema import builtin

_SCHEMA: Final = builtin()

SIZES: Final = {kind.name: kind.size for kind in _SCHEMA.kinds if kind.size}
"""The bytes of the kinds that are numbers."""
HEADER_SIZE: Final = sum(_SCHEMA.width(field) for field in _SCHEMA.header.fields)
"""The bytes that stand before every value."""
