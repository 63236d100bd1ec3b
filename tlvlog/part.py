"""What all dataclasses of the schema do alike.

Made anew for each of them, as `dataclass` does it, this would be a seventh of
what `import tlvlog` costs.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, ClassVar

__all__ = ["Part", "Whole"]


class Part:
    """A dataclass, made without `eq` and `repr`, that is equal, hashed and shown by its fields."""

    __slots__ = ()

    __dataclass_fields__: ClassVar[dict[str, Any]]

    def _content(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self.__dataclass_fields__])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Part) or other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or self._content() == other._content()

    def __hash__(self) -> int:
        return hash(self._content())

    def __repr__(self) -> str:
        names = self.__dataclass_fields__
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({shown})"


class Whole(Part):
    """A part that caches go by: of two, digests of the content are compared, which are kept.

    What is equal but not the same would be gone through at each look into a cache.
    """

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Whole) or other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or self._digest == other._digest

    __hash__ = Part.__hash__

    @cached_property
    def _digest(self) -> bytes:
        from hashlib import sha256  # seldom needed

        return sha256(repr(self._content()).encode("utf-8", "backslashreplace")).digest()
