"""What the schema is made of: frozen classes, each a list of fields, for the price of a class.

They are what `dataclass(frozen=True)` makes of the same lines, and the module
`dataclasses` takes them for its own.  But that writes and compiles methods for
each class anew, and has to load `inspect` first: a third of what `import
tlvlog` cost (docs/decisions/0016).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    TypeVar,
    cast,
    dataclass_transform,
)

if TYPE_CHECKING:
    from dataclasses import Field
    from inspect import Signature

__all__ = ["Part", "Whole", "fresh"]

T = TypeVar("T")


class _Asked(Generic[T]):
    """An attribute of a class that is made when somebody asks for it."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make

    def __get__(self, part: object, cls: Any) -> T:
        return self._make(cls)


@cache
def _as_dataclass(cls: Any) -> Any:
    """A dataclass of the same fields."""
    from dataclasses import field, make_dataclass

    defaults = {name: field(default=value) for name, value in cls._defaults.items()}
    fields = [(name, kind, defaults.get(name, field())) for name, kind in cls._kinds.items()]
    return make_dataclass(cls.__name__, fields)


def _fields(cls: Any) -> dict[str, Field[Any]]:
    fields: dict[str, Field[Any]] = _as_dataclass(cls).__dataclass_fields__
    return fields


def _signature(cls: Any) -> Signature:
    from inspect import signature

    return signature(_as_dataclass(cls))


@dataclass_transform(frozen_default=True)
class Part:
    """A frozen dataclass, near enough.

    A field that was not given is the class's: its default, or in a subclass
    whatever else bears its name.  The module of a subclass needs `from
    __future__ import annotations`.
    """

    _kinds: ClassVar[dict[str, str]] = {}
    _defaults: ClassVar[dict[str, Any]] = {}
    _required: ClassVar[frozenset[str]] = frozenset()

    __dataclass_fields__ = _Asked(_fields)
    __signature__ = _Asked(_signature)

    def __init_subclass__(cls) -> None:
        own = {n: k for n, k in cls.__annotations__.items() if not k.startswith("ClassVar")}
        defaults = {name: cls.__dict__[name] for name in own if name in cls.__dict__}
        cls._kinds = cls._kinds | own
        cls._defaults = cls._defaults | defaults
        cls._required = frozenset(cls._kinds.keys() - cls._defaults.keys())
        type.__setattr__(cls, "__match_args__", tuple(cls._kinds))

    def __init__(self, *values: Any, **named: Any) -> None:
        given = named
        if values:
            given = dict(zip(self._kinds, values), **named)  # noqa: B905  (counted below)
        if len(given) < len(values) + len(named) or not (
            self._required <= given.keys() <= self._kinds.keys()
        ):
            like: Any = self.__class__
            _as_dataclass(like)(*values, **named)  # says what is wrong
        self.__dict__.update(given)
        self.__post_init__()

    def __post_init__(self) -> None:
        """For a subclass that checks its fields."""

    if not TYPE_CHECKING:  # or any attribute might be set, for all that it knows

        def __setattr__(self, name, value):
            from dataclasses import FrozenInstanceError

            raise FrozenInstanceError(f"cannot assign to field {name!r}")

        def __delattr__(self, name):
            from dataclasses import FrozenInstanceError

            raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __replace__(self: Any, **changes: Any) -> Any:
        from dataclasses import replace

        return replace(self, **changes)

    def said(self) -> Iterator[tuple[str, Any]]:
        """The fields that are not what they are by default, in their order."""
        for name in self._kinds:
            value = getattr(self, name)
            if name in self._required or value != self._defaults[name]:
                yield name, value

    def _content(self) -> tuple[object, ...]:
        return tuple([getattr(self, name) for name in self._kinds])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Part) or other.__class__ is not self.__class__:
            return NotImplemented
        return self is other or self._content() == other._content()

    def __hash__(self) -> int:
        return hash(self._content())

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._kinds)
        return f"{self.__class__.__qualname__}({shown})"


def fresh(make: Callable[[], T]) -> T:
    """As a default: what `make` gives, for each part anew."""
    return cast("T", cached_property(lambda _: make()))


class Whole(Part):
    """A part that caches go by: of two, digests of the content are compared, which are kept.

    What is equal but not the same would be gone through at each look into a cache.
    """

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Whole):
            return NotImplemented
        return self is other or self._digest == other._digest

    __hash__ = Part.__hash__

    @cached_property
    def _digest(self) -> bytes:
        from hashlib import sha256  # seldom needed

        return sha256(repr(self._content()).encode("utf-8", "backslashreplace")).digest()
