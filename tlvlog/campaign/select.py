"""Rows of a campaign: grouped, filtered and sorted as its reader wishes.

The language of filters and orders is that of veristat, which people of BPF
know: `count>10`, `errno=EACCES`, `reason=*stack*`, `!type=xdp`; `count^` sorts
ascending, any of `v V . ! _` behind a name descending.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from operator import eq, ge, gt, le, lt, ne
from typing import TYPE_CHECKING, Final

from .entry import Counts, Entry, Example
from .names import type_name
from .partial import CampaignError, Partial
from .signature import Signature, errno_text

if TYPE_CHECKING:
    from .outcome import Outcome

__all__ = [
    "DIMENSIONS", "MEASURES", "Filter", "Row", "is_argument", "order", "rows", "rows_of_calls",
    "selected",
]  # fmt: skip

ARGUMENT: Final = "argument"
DIMENSIONS: Final = ("signature", "operation", "errno", "reason", "type", "kernel")
"""What rows may be grouped by, beside "argument" and "argument.NAME", which look at each call."""
MEASURES: Final = ("count", "bytes", "truncated", "lost", "first", "last")
"""What rows are of, beside their share."""

_OPERATORS: Final[dict[str, Callable[[int, int], bool]]] = {
    "==": eq, "=": eq, "!=": ne, "<>": ne, "<=": le, ">=": ge, "<": lt, ">": gt,
}  # fmt: skip
_FILTER: Final = re.compile(r"(!?)\s*([a-z_.-]+)\s*(==|!=|<>|<=|>=|=|<|>)\s*(.+)", re.DOTALL)


@dataclass(slots=True)
class Row:
    """Calls with the same values: `names` has one for each dimension that was asked for.

    `share` of all calls in millionths; `signature`, `example` and, where that is
    of a message without a reason, `message` where all of them have one signature.
    """

    names: dict[str, str]
    counts: Counts
    share: int = 0
    signature: Signature | None = None
    example: Example | None = None
    message: str = ""

    def number(self, measure: str) -> int:
        """The value of a measure, or the share."""
        value: int = self.share if measure == "share" else getattr(self.counts, measure)
        return value


def is_argument(dimension: str) -> bool:
    """Whether a dimension is one of the arguments of a reason."""
    return dimension == ARGUMENT or dimension.startswith(f"{ARGUMENT}.")


def _is_dimension(name: str) -> bool:
    return name in DIMENSIONS or is_argument(name)


def _check(by: Sequence[str]) -> None:
    for dimension in by:
        if not _is_dimension(dimension):
            known = ", ".join((*DIMENSIONS, ARGUMENT, f"{ARGUMENT}.NAME"))
            raise CampaignError(f"{dimension[:40]!r} is none of {known}")


def _argument(dimension: str, arguments: Mapping[str, int | str]) -> str:
    """One argument; of "argument" all texts, since numbers would tell each call from the next."""
    if dimension != ARGUMENT:
        return str(arguments.get(dimension.removeprefix(f"{ARGUMENT}."), "-"))
    texts = [f"{name}={value}" for name, value in arguments.items() if isinstance(value, str)]
    return " ".join(texts) or "-"


def rows_of_calls(calls: Iterable[Outcome], by: Sequence[str]) -> list[Row]:
    """Calls grouped by dimensions, those of their arguments included; as `rows`."""
    from .arguments import arguments_of  # with what reads texts

    _check(by)
    found: dict[tuple[str, ...], Row] = {}
    total = 0
    for call in calls:
        key = call.signature
        arguments = arguments_of(call) if not key.is_accepted else {}
        names = tuple(
            _argument(name, arguments)
            if is_argument(name)
            else _name(name, key, call.program_type, call.kernel)
            for name in by
        )
        row = found.get(names)
        if row is None:
            row = found[names] = Row(dict(zip(by, names, strict=True)), Counts(), 0, key)
        elif row.signature != key:
            row.signature = None
        row.counts.add(call.size, call.facts.lost, call.time)
        total += 1
    for row in found.values():
        row.share = row.counts.count * 1_000_000 // total
    return list(found.values())


def _name(dimension: str, signature: Signature, program_type: int, kernel: str) -> str:
    if dimension == "signature":
        return str(signature)
    if dimension == "operation":
        return signature.operation or "-"
    if dimension == "errno":
        return errno_text(signature.errno)
    if dimension == "reason":
        return "OK" if signature.is_accepted else signature.why
    return type_name(program_type) if dimension == "type" else kernel or "-"


def message_of(key: Signature, entry: Entry) -> str:
    """The words of what has no registered reason; "" for the others."""
    return min(entry.alternatives, default="") if key.is_candidate else ""


def rows(partial: Partial, by: Sequence[str] = ("signature",)) -> list[Row]:
    """The calls of a campaign grouped by dimensions; CampaignError for an unknown one."""
    _check(by)
    found: dict[tuple[str, ...], Row] = {}
    total = max(partial.count, 1)
    for signature, entry in sorted(partial.entries.items()):
        cells = [(*cell, counts) for cell, counts in sorted(entry.cells.items())]
        if entry.rest.count:
            cells.append((-1, "", entry.rest))
        for program_type, kernel, counts in cells:
            names = tuple(_name(name, signature, program_type, kernel) for name in by)
            row = found.get(names)
            if row is None:
                message = message_of(signature, entry)
                shown = dict(zip(by, names, strict=True))
                row = Row(shown, Counts(), 0, signature, entry.example, message)
                found[names] = row
            elif row.signature != signature:
                row.signature, row.example, row.message = None, None, ""
            row.counts.merge(counts)
    for row in found.values():
        row.share = row.counts.count * 1_000_000 // total
    return list(found.values())


class Filter:
    """`NAME OP VALUE`, with `!` in front for the opposite; CampaignError for anything else.

    A measure is compared as a number, a dimension with a pattern of the shell.
    """

    def __init__(self, text: str) -> None:
        found = _FILTER.fullmatch(text.strip())
        if found is None:
            raise CampaignError(f"filter {text[:80]!r} is not NAME OP VALUE, such as count>10")
        self._denies = bool(found[1])
        self.name, self._operator, self._value = found[2], found[3], found[4].strip()
        if self.name in (*MEASURES, "share"):
            if not re.fullmatch(r"[0-9]{1,20}(\.[0-9]{1,6})?%?", self._value):
                raise CampaignError(f"filter {text[:80]!r}: a number expected")
        elif not _is_dimension(self.name):
            raise CampaignError(f"filter {text[:80]!r}: no such name")
        elif self._operator not in ("=", "==", "!=", "<>"):
            raise CampaignError(f"filter {text[:80]!r}: {self.name} can be = or !=")

    @property
    def dimension(self) -> str | None:
        """What the filter looks at, if that is no measure."""
        return self.name if _is_dimension(self.name) else None

    def takes(self, row: Row) -> bool:
        """Whether a row passes."""
        if _is_dimension(self.name):
            matches = fnmatchcase(row.names[self.name].lower(), self._value.lower())
            return matches ^ (self._operator in ("!=", "<>")) ^ self._denies
        number = float(self._value.rstrip("%"))
        value = int(number * 10_000) if self.name == "share" else int(number)
        return _OPERATORS[self._operator](row.number(self.name), value) != self._denies


def order(found: list[Row], keys: Sequence[str] = ("count",)) -> list[Row]:
    """Rows sorted by measures (largest first by default) or dimensions (from a to z)."""
    found = sorted(found, key=lambda row: tuple(row.names.values()))
    for key in reversed(keys):
        name, ascends = _direction(key)
        if name in (*MEASURES, "share"):
            found.sort(key=lambda row: row.number(name), reverse=not ascends)
        else:
            found.sort(key=lambda row: row.names.get(name, ""), reverse=not ascends)
    return found


def _direction(key: str) -> tuple[str, bool]:
    name, sign = (key[:-1], key[-1]) if key[-1:] in "^vV.!_" and key[-1:] else (key, "")
    if name not in (*MEASURES, "share") and not _is_dimension(name):
        raise CampaignError(f"{key[:40]!r} is nothing to sort by")
    return name, sign == "^" or (not sign and _is_dimension(name))


def selected(
    partial: Partial,
    *,
    by: Sequence[str] = ("signature",),
    where: Sequence[str] = (),
    sort: Sequence[str] = ("count",),
    top: int | None = None,
    calls: Callable[[], Iterable[Outcome]] | None = None,
) -> list[Row]:
    """Rows grouped, filtered and sorted; at most `top`.

    `calls` gives each call where arguments are asked for, which the counts do not hold.
    """
    filters = [Filter(text) for text in where]
    extra = [f.dimension for f in filters if f.dimension is not None and f.dimension not in by]
    wanted = (*by, *extra)
    if any(map(is_argument, wanted)):
        if calls is None:
            raise CampaignError("arguments are not among the counts; the inputs have to be read")
        grouped = rows_of_calls(calls(), wanted)
    else:
        grouped = rows(partial, wanted)
    found = [row for row in grouped if all(f.takes(row) for f in filters)]
    if extra:
        found = _without(found, by)
    return order(found, sort)[:top]


def _without(found: list[Row], by: Sequence[str]) -> list[Row]:
    """Grouped again by fewer dimensions, after those that only filters asked for."""
    again: dict[tuple[str, ...], Row] = {}
    for row in found:
        names = tuple(row.names[name] for name in by)
        other = again.get(names)
        if other is None:
            again[names] = Row(
                {name: row.names[name] for name in by},
                row.counts,
                row.share,
                row.signature,
                row.example,
                row.message,
            )
        else:
            other.counts.merge(row.counts)
            other.share += row.share
            if other.signature != row.signature:
                other.signature, other.example, other.message = None, None, ""
    return list(again.values())
