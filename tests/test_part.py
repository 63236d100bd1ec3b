"""What the schema is made of: as a frozen dataclass of the same fields, but for what it costs."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from functools import cached_property
from typing import Any, ClassVar

import pytest

from tlvlog.part import Part, Whole, fresh


class Point(Part):
    """A point."""

    COUNT: ClassVar[int] = 2

    x: int
    y: int = 0
    marks: dict[str, int] = fresh(dict)

    @cached_property
    def double(self) -> int:
        """Of what it was given."""
        return 2 * self.x


class Named(Point):
    """Inherited fields come first."""

    name: str = ""

    def __post_init__(self) -> None:
        if self.name == "bad":
            raise ValueError(self.name)


@dataclasses.dataclass(frozen=True)
class Model:
    """What `Named` is to be like."""

    x: int
    y: int = 0
    marks: dict[str, int] = dataclasses.field(default_factory=dict)
    name: str = ""


@pytest.mark.parametrize(
    ("values", "named"),
    [((1,), {}), ((1, 2, {}, "n"), {}), ((), {"name": "n", "x": 1}), ((1,), {"y": 3})],
)
def test_made_as_a_dataclass_is(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    made, model = Named(*values, **named), Model(*values, **named)
    assert dataclasses.asdict(made) == dataclasses.asdict(model)  # type: ignore[call-overload]
    assert repr(made) == repr(model).replace("Model", "Named")


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        ((), {"y": 1}),
        ((1,), {"x": 1}),
        ((1,), {"z": 1}),
        ((), {"z": 1}),
        ((1, 2, {}, "n", 5), {}),
        ((1, 2, {}, "n", 5), {"z": 1}),
    ],
)
def test_refused_in_the_words_of_a_dataclass(
    values: tuple[Any, ...], named: dict[str, Any]
) -> None:
    with pytest.raises(TypeError) as expected:
        Model(*values, **named)
    with pytest.raises(TypeError) as caught:
        Named(*values, **named)
    assert str(caught.value) == str(expected.value).replace("Model", "Named")


def test_nothing_can_be_changed() -> None:
    point = Point(1)
    for name in ("x", "y", "other"):
        with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot assign .*'{name}'"):
            setattr(point, name, 1)
        with pytest.raises(dataclasses.FrozenInstanceError, match=f"cannot delete .*'{name}'"):
            delattr(point, name)
    assert point == Point(1)


def test_the_checks_of_a_class_run() -> None:
    with pytest.raises(ValueError, match="bad"):
        Named(1, name="bad")


def test_equality_is_content_and_class() -> None:
    assert Point(1) == Point(1, 0)
    assert Point(1) != Point(2)
    assert Point(1) != Named(1)
    assert Point(1) != (1, 0, {})


class Pair(Part):
    """Without anything that cannot be hashed."""

    first: int
    second: int = 2


def test_hashed_by_content() -> None:
    assert len({Pair(1), Pair(1, 2), Pair(2)}) == 2


def test_a_fresh_default_is_each_ones_own() -> None:
    one, other = Point(1), Point(1)
    one.marks["a"] = 1
    assert (one.marks, other.marks) == ({"a": 1}, {})


def test_only_what_is_not_the_default_is_said() -> None:
    assert list(Pair(1, 2).said()) == [("first", 1)]
    assert list(Pair(1, 3).said()) == [("first", 1), ("second", 3)]


def test_dataclasses_takes_it_for_its_own() -> None:
    assert dataclasses.is_dataclass(Named)
    assert [field.name for field in dataclasses.fields(Named)] == ["x", "y", "marks", "name"]
    x, y, *_ = dataclasses.fields(Point(1))
    assert (x.default, y.default) == (dataclasses.MISSING, 0)
    assert (x.type, y.type) == ("int", "int")
    assert dataclasses.replace(Named(1, 2), y=3) == Named(1, 3)
    if hasattr(copy, "replace"):  # since Python 3.13
        assert copy.replace(Named(1, 2), y=3) == Named(1, 3)


def test_its_signature_is_shown() -> None:
    assert str(inspect.signature(Pair)) == "(first: 'int', second: 'int' = 2) -> None"


def test_patterns() -> None:
    match Pair(1, 5):
        case Pair(first, second):
            assert (first, second) == (1, 5)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_copies(protocol: int) -> None:
    point = Named(1, marks={"a": 1})
    assert point.double == 2
    for made in (pickle.loads(pickle.dumps(point, protocol)), copy.copy(point)):
        assert made == point
    deep = copy.deepcopy(point)
    assert deep == point
    assert deep.marks is not point.marks


class Book(Whole):
    """A key of caches."""

    title: str
    pages: tuple[Pair, ...] = ()


class LateBook(Book):
    """Its pages are made when they are asked for."""

    @cached_property  # type: ignore[misc]
    def pages(self) -> tuple[Pair, ...]:
        """One."""
        return (Pair(1),)


def test_what_is_made_late_is_as_good() -> None:
    book = LateBook("t")
    assert "pages" not in vars(book)
    assert book == Book("t", (Pair(1),))
    assert hash(book) == hash(Book("t", (Pair(1),)))
    assert book != Book("t")
    assert LateBook("t", pages=()) == Book("t")
