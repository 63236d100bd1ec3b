"""A campaign as text for people, and as rows for programs.

Names come from what was counted, so everything is escaped: for a terminal here,
for a spreadsheet in `cell`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from ..formats.text import Style, count, escape
from ..wire import COUNT_MAX
from .compare import Change, Difference
from .partial import Partial
from .select import Row
from .signature import Signature, reason_of
from .timeline import NANOSECONDS

__all__ = ["cell", "change_lines", "moment", "per_cent", "row_data", "row_lines", "summary_lines"]

_BAR: Final = 12
MESSAGE_SHOWN: Final = 160  # characters of a message beside its signature
_YEAR_MAX: Final = 253_402_300_800  # seconds; the year 10,000


def per_cent(millionths: int) -> str:
    """A share for people."""
    if 0 < millionths < 1000:
        return "<0.1 %"
    return f"{millionths / 10_000:.1f} %"


def moment(nanoseconds: int) -> str:
    """A time for people, in UTC; "-" where it is unknown."""
    if not 0 < nanoseconds < _YEAR_MAX * NANOSECONDS:
        return "-"
    return datetime.fromtimestamp(nanoseconds // NANOSECONDS, UTC).strftime("%Y-%m-%d %H:%M:%S")


def cell(text: str) -> str:
    """Text for a cell of a spreadsheet, which must not take it for a formula."""
    plain = text.encode("utf-8", "backslashreplace").decode()
    return f"'{plain}" if plain[:1] in "=+-@\t\r" and plain not in ("", "-") else plain


def accepted_count(partial: Partial) -> int:
    """How many calls succeeded."""
    return sum(entry.count for key, entry in partial.entries.items() if key.is_accepted)


def summary_lines(partial: Partial) -> Iterator[str]:
    """The headline: how many, how many were refused, of how many nobody knows why."""
    total = partial.count
    accepted = accepted_count(partial)
    refused = total - accepted
    silent = sum(entry.count for key, entry in partial.entries.items() if key.what == "-")
    messages = sum(entry.count for key, entry in partial.entries.items() if key.is_candidate)
    yield (
        f"{count_of(total, 'call')}: {accepted:,} accepted ({per_cent(share(accepted, total))}), "
        f"{refused:,} refused, {count(len(partial.entries), 'signature')}"
    )
    if refused:
        yield (
            f"refused without a reason: {silent:,} silent, "
            f"{messages:,} with a message that is not registered"
        )
    truncated = sum(entry.total.truncated for entry in partial.entries.values())
    if truncated:
        lost = sum(entry.total.lost for entry in partial.entries.values())
        blind = sum(
            entry.total.truncated for key, entry in partial.entries.items() if key.what == "-"
        )
        least = " or more" if lost >= COUNT_MAX else ""
        yield (
            f"truncated: {count_of(truncated, 'log')} lost {count_of(lost, 'record')}{least}, "
            f"{blind:,} of them the reason"
        )
    damaged = {
        state: number
        for state, number in sorted(partial.states.items())
        if state not in ("complete", "unterminated", "untouched")
    }
    if damaged:
        words = ", ".join(f"{number:,} {state}" for state, number in damaged.items())
        yield f"damaged logs: {words}"
    if partial.rest.count:
        yield f"signatures beyond what is kept: {count_of(partial.rest.count, 'call')}"


def share(part: int, whole: int) -> int:
    """In millionths."""
    return part * 1_000_000 // whole if whole else 0


def count_of(number: int, noun: str) -> str:
    """A number with thousands apart, and its noun."""
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def row_lines(found: Sequence[Row], style: Style, *, advice: bool = False) -> Iterator[str]:
    """Rows as a table, the largest bar for the largest count."""
    largest = max((row.counts.count for row in found), default=1)
    width = max([len(f"{row.counts.count:,}") for row in found], default=5)
    for row in found:
        bar = "#" * max(1, row.counts.count * _BAR // largest)
        names = "  ".join(escape(name) for name in row.names.values())
        number = f"{row.counts.count:,}".rjust(max(width, 5))
        said = f"  {style('hint', escape(row.message[:MESSAGE_SHOWN]))}" if row.message else ""
        yield f"{number} {per_cent(row.share):>8} {style('info', bar.ljust(_BAR))} {names}{said}"
        if row.signature is not None and row.signature.is_candidate and row.example is None:
            continue
        if advice and row.signature is not None:
            yield from _advice(row.signature, style)


def _advice(signature: Signature, style: Style) -> Iterator[str]:
    from textwrap import wrap  # seldom needed

    reason = reason_of(signature) if signature.is_registered else None
    if reason is None:
        return
    for mark, text in (("why", reason.doc), ("try", reason.hint or "")):
        if text:
            indent = " " * 10
            for line in wrap(f"{mark}: {escape(text)}", 78, initial_indent=indent,
                             subsequent_indent=indent + "     "):  # fmt: skip
                yield style("hint", line)


def candidate_lines(partial: Partial, top: int = 10) -> Iterator[str]:
    """Messages without a reason, the most frequent first: what a registry could take in."""
    found = [
        (entry.count, key, entry) for key, entry in partial.entries.items() if key.is_candidate
    ]
    found.sort(key=lambda item: (-item[0], item[1]))
    if found:
        yield f"not registered, {count(len(found), 'message')}:"
    for number, _, entry in found[:top]:
        yield f"{number:>7,} {escape(min(entry.alternatives, default=entry.message or ''))}"


def row_data(row: Row) -> dict[str, Any]:
    """A row as JSON: names, numbers, the share in per cent."""
    counts = row.counts
    data: dict[str, Any] = {
        name: text.encode("utf-8", "backslashreplace").decode() for name, text in row.names.items()
    }
    data |= {
        "count": counts.count,
        "share": row.share / 10_000,
        "bytes": counts.bytes,
        "truncated": counts.truncated,
        "lost": counts.lost,
        "first": counts.first,
        "last": counts.last,
    }
    if row.message:
        data["message"] = row.message.encode("utf-8", "backslashreplace").decode()
    if row.example is not None:
        data["example_bytes"] = row.example.size
    return data


_MARKS: Final = {"new": "+", "gone": "-", "changed": "~"}


def change_lines(difference: Difference, style: Style) -> Iterator[str]:
    """What differs, one line each."""
    yield (
        f"A {count_of(difference.before, 'call')}, B {count_of(difference.after, 'call')}: "
        f"{_numbers(difference.changes)}, {difference.same} the same"
    )
    for change in difference.changes:
        kind = {"new": "error", "gone": "info", "changed": "warning"}[change.kind]
        yield (
            f"{style(kind, _MARKS[change.kind] + ' ' + change.kind.ljust(7))} "
            f"{per_cent(change.share_before):>8} -> {per_cent(change.share_after):>8}  "
            f"({change.before:,} -> {change.after:,})  {escape(str(change.signature))}"
        )


def _numbers(changes: Iterable[Change]) -> str:
    kinds = [change.kind for change in changes]
    return ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("new", "gone", "changed"))


def change_data(change: Change) -> dict[str, Any]:
    """A change as JSON; shares in per cent."""
    return {
        "kind": change.kind,
        "signature": str(change.signature).encode("utf-8", "backslashreplace").decode(),
        "before": change.before,
        "after": change.after,
        "share_before": change.share_before / 10_000,
        "share_after": change.share_after / 10_000,
    }
