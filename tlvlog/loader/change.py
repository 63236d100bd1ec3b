"""One change between two versions of a schema, and the list that collects them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol, TypeVar

from .tree import numeral, quote


class Change(NamedTuple):
    """What is different: where, in words, and whether it breaks readers or writers."""

    path: str
    text: str
    breaking: bool

    def __str__(self) -> str:
        return f"{'breaking' if self.breaking else 'compatible'}: {self.path}: {self.text}"


class Named(Protocol):
    """Anything in a schema that has a name."""

    @property
    def name(self) -> str:
        """Its name in the spec."""
        ...


Item = TypeVar("Item", bound=Named)


def word(value: object) -> str:
    """A value of a schema, for people."""
    if value is None or value == "":
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    return quote(value)


class Changes(list[Change]):
    """The changes found so far, with the comparisons that several parts share."""

    def breaks(self, path: str, text: str) -> None:
        """A change that breaks somebody."""
        self.append(Change(path, text, True))

    def allows(self, path: str, text: str) -> None:
        """A change that readers and writers of both versions can live with."""
        self.append(Change(path, text, False))

    def values(
        self, path: str, old: object, new: object, *names: str, breaking: bool = True
    ) -> None:
        """Compare attributes of two objects of a schema; each that differs is a change."""
        for name in names:
            before, after = getattr(old, name), getattr(new, name)
            if before != after:
                key = name.replace("_", "-")
                text = f"{word(before)} became {word(after)}"
                self.append(Change(f"{path}.{key}", text, breaking))

    def wording(self, path: str, old: object, new: object, *names: str) -> None:
        """Compare prose: that it changed matters, not how."""
        for name in names:
            before, after = getattr(old, name), getattr(new, name)
            if before != after:
                verb = "reworded" if before and after else "added" if after else "removed"
                self.allows(f"{path}.{name}", verb)

    def life(self, path: str, old: object, new: object) -> None:
        """Compare what tells people about an item: doc, since, status."""
        self.wording(path, old, new, "doc")
        self.values(path, old, new, "since", breaking=False)
        self.status(path, old, new)

    def status(self, path: str, old: object, new: object) -> None:
        """Compare how firm an item is; retired is for good."""
        before, after = getattr(old, "status", ""), getattr(new, "status", "")
        if before != after:
            text = f"{word(before)} became {word(after)}"
            # Readers may have dropped what nobody writes any more.
            self.append(Change(f"{path}.status", text, before == "retired"))

    def named(
        self,
        path: str,
        old: Mapping[str, Item],
        new: Mapping[str, Item],
        compare: Callable[[str, Item, Item], None],
    ) -> None:
        """Compare what has a name and no number."""
        for name, item in old.items():
            place = f"{path}[{name}]"
            if name in new:
                compare(place, item, new[name])
            else:
                self.breaks(place, "removed")
        for name in new:
            if name not in old:
                self.allows(f"{path}[{name}]", "added")

    def numbered(
        self,
        path: str,
        what: str,
        old: Mapping[int, Item],
        new: Mapping[int, Item],
        compare: Callable[[str, Item, Item], None],
    ) -> None:
        """Compare what has a number; a number never changes its owner, nor a name its number."""
        numbers = {item.name: number for number, item in new.items()}
        moved = set()
        for number, item in old.items():
            place = f"{path}[{item.name}]"
            other = new.get(number)
            if other is not None:
                if other.name != item.name:
                    self.breaks(
                        f"{place}.name", f"{what} {numeral(number)} is {word(other.name)} now"
                    )
                compare(place, item, other)
            elif item.name in numbers:
                moved.add(item.name)
                self.breaks(place, f"{what} {numeral(number)} became {numeral(numbers[item.name])}")
            else:
                self.breaks(place, f"removed; {what} {numeral(number)} should be retired instead")
        for number, item in new.items():
            if number not in old and item.name not in moved:
                self.allows(f"{path}[{item.name}]", f"added, {what} {numeral(number)}")
