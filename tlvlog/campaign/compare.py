"""Two campaigns, or two tables of veristat: what is new, what is gone, what changed.

Shares are compared, never bare counts of unlike totals, and a share has changed
only where sampling does not explain it: by an exact test as long as counts are
small, by the chi-square of whole numbers beyond.
"""

from __future__ import annotations

import csv
import io
from math import comb
from typing import Final, Literal, NamedTuple

from .partial import CampaignError, Partial
from .signature import Signature

__all__ = ["Change", "Difference", "ProgramChange", "compare", "compare_tables"]

Kind = Literal["new", "gone", "changed"]

MILLION: Final = 1_000_000
_EXACT_MAX: Final = 2000  # calls up to which the exact test is made
_LIKELY: Final = 1000  # one in so many is taken for chance
_CHI_SQUARE: Final = (10_828, 1000)  # of one degree of freedom, one in a thousand


class Change(NamedTuple):
    """A signature whose part in two campaigns differs: counts, and shares in millionths."""

    kind: Kind
    signature: Signature
    before: int
    after: int
    share_before: int
    share_after: int


class Difference(NamedTuple):
    """What differs between two campaigns of so many calls; `same` signatures do not."""

    before: int
    after: int
    changes: list[Change]
    same: int


def compare(
    before: Partial, after: Partial, *, min_count: int = 1, ratio: tuple[int, int] = (11, 10)
) -> Difference:
    """What differs; `ratio` is how much larger one share must be, as a fraction.

    Signatures that both fewer than `min_count` calls have are left out.  Those
    of unlike registries are joined by a message that both have.
    """
    total_before, total_after = before.count, after.count
    pairs = _paired(before, after)
    changes = []
    same = 0
    for signature, (left, right) in sorted(pairs.items()):
        if left < min_count and right < min_count:
            continue
        kind = _kind(left, right, total_before, total_after, ratio)
        if kind is None:
            same += 1
            continue
        changes.append(
            Change(
                kind, signature, left, right,
                left * MILLION // max(total_before, 1), right * MILLION // max(total_after, 1),
            )
        )  # fmt: skip
    order = {"new": 0, "gone": 1, "changed": 2}
    changes.sort(key=lambda change: (order[change.kind], -max(change.before, change.after)))
    return Difference(total_before, total_after, changes, same)


def _paired(before: Partial, after: Partial) -> dict[Signature, tuple[int, int]]:
    pairs = {signature: (entry.count, 0) for signature, entry in before.entries.items()}
    known = {
        (key.operation, key.errno, text): key
        for key, entry in before.entries.items()
        for text in entry.alternatives
    }
    for signature, entry in after.entries.items():
        other = signature
        if signature not in pairs:
            keys = [(signature.operation, signature.errno, t) for t in sorted(entry.alternatives)]
            other = next((known[key] for key in keys if key in known), signature)
        left, right = pairs.pop(other, (0, 0))
        # The name that says more is shown.
        shown = other if other.is_registered else signature
        earlier = pairs.get(shown, (0, 0))
        pairs[shown] = (left + earlier[0], right + earlier[1] + entry.count)
    return pairs


def _kind(left: int, right: int, n: int, m: int, ratio: tuple[int, int]) -> Kind | None:
    if not left or not right:
        return None if left == right or not n or not m else ("gone" if left else "new")
    low, high = sorted((left * m, right * n))
    if high * ratio[1] < low * ratio[0]:
        return None
    return "changed" if not is_chance(left, n, right, m) else None


def is_chance(left: int, n: int, right: int, m: int) -> bool:
    """Whether `left` of `n` and `right` of `m` may well be draws from the same thing."""
    both, total = left + right, n + m
    if min(n, m) == 0 or both == total:
        return True
    if total <= _EXACT_MAX:
        weights = [comb(n, k) * comb(m, both - k) for k in range(both + 1)]
        as_rare = sum(weight for weight in weights if weight <= weights[left])
        return as_rare * _LIKELY > sum(weights)
    distance = max(2 * abs(left * m - right * n) - total, 0)
    # distance^2 / 4 * total / (both * (total - both) * n * m), in whole numbers
    value = distance * distance * total * _CHI_SQUARE[1]
    return value < 4 * _CHI_SQUARE[0] * both * (total - both) * n * m


class ProgramChange(NamedTuple):
    """A program of two veristat tables: its verdicts, and its instructions (None: not there)."""

    file: str
    program: str
    verdict_before: str
    verdict_after: str
    instructions_before: int | None
    instructions_after: int | None

    @property
    def is_mismatch(self) -> bool:
        """Whether both sides have the program and disagree."""
        return "N/A" not in self[2:4] and self.verdict_before != self.verdict_after


def compare_tables(before: bytes, after: bytes) -> list[ProgramChange]:
    """Programs of two veristat tables that differ, or that one side lacks."""
    left, right = _table(before), _table(after)
    changes = []
    for key in sorted({*left, *right}):
        a, b = left.get(key), right.get(key)
        if a != b:
            changes.append(
                ProgramChange(
                    *key, a[0] if a else "N/A", b[0] if b else "N/A",
                    a[1] if a else None, b[1] if b else None,
                )
            )  # fmt: skip
    return changes


def _table(data: bytes) -> dict[tuple[str, str], tuple[str, int]]:
    text = data.decode("utf-8", "surrogateescape")
    reader = csv.DictReader(io.StringIO(text))
    if not {"prog_name", "verdict"} <= set(reader.fieldnames or ()):
        raise CampaignError("not a table of veristat: no columns prog_name and verdict")
    found = {}
    try:
        for row in reader:
            number = row.get("total_insns") or "0"
            insns = int(number) if number.isascii() and number.isdigit() else 0
            key = (row.get("file_name") or "", row["prog_name"] or "")
            found[key] = (row["verdict"] or "", insns)
    except csv.Error as error:
        raise CampaignError(f"line {reader.line_num}: {error}") from None
    return found
