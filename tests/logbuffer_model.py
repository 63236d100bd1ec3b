"""What survives a full buffer, as WIRE.md says it: lists, no cleverness.

A record here is a pair of its bytes and its rank (0 error, 1 warning, 2 info).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

Item = tuple[bytes, int]

MARK = {"little": "<", "big": ">"}


@dataclass
class Outcome:
    """The records kept, in order, and what was given up."""

    kept: list[Item] = field(default_factory=list)
    dropped: list[Item] = field(default_factory=list)
    answers: list[bool] = field(default_factory=list)

    def log(self, order: str, loss: bool, true_size: int) -> bytes:
        """The bytes of the log: the records, LOSS if asked for, END."""
        mark = MARK[order]
        parts = [data for data, _ in self.kept]
        if loss:
            lost = sum(len(data) for data, _ in self.dropped)
            numbers = (len(self.dropped), lost, true_size)
            parts.append(struct.pack(mark + "HIQQQ", 4, 24, *numbers))
        parts.append(struct.pack(mark + "HIH", 2, 2, min(len(self.dropped), 65535)))
        return b"".join(parts)


def reserved(loss: bool) -> int:
    return 38 if loss else 8


def true_size(items: list[Item], loss: bool) -> int:
    return sum(len(data) for data, _ in items) + reserved(loss)


def bytes_of(items: list[Item]) -> int:
    return sum(len(data) for data, _ in items)


def outcome(keep: str, items: list[Item], capacity: int, loss: bool = False) -> Outcome:
    """What is left of the items, appended one by one."""
    room = capacity - reserved(loss)
    result = Outcome()
    if keep == "head":
        head(items, room, result)
    elif keep == "tail":
        tail(items, room, result)
    else:
        severity(items, room, capacity, result)
    return result


def head(items: list[Item], room: int, result: Outcome) -> None:
    is_closed = False
    for item in items:
        is_closed = is_closed or bytes_of([*result.kept, item]) > room
        result.answers.append(not is_closed)
        (result.dropped if is_closed else result.kept).append(item)


def tail(items: list[Item], room: int, result: Outcome) -> None:
    for item in items:
        fits = len(item[0]) <= room
        result.answers.append(fits)
        if not fits:
            result.dropped.append(item)
            continue
        result.kept.append(item)
        while bytes_of(result.kept) > room:
            result.dropped.append(result.kept.pop(0))


def severity(items: list[Item], room: int, capacity: int, result: Outcome) -> None:
    for item in items:
        data, rank = item
        missing = bytes_of(result.kept) + len(data) - room
        if missing > 0:
            # The least severe first, the oldest among equals, no error ever.
            may_go = [k for r in (2, 1) if r >= rank for k in result.kept if k[1] == r]
            if len(data) > room or missing > bytes_of(may_go):
                result.answers.append(False)
                result.dropped.append(item)
                continue
            if capacity >= 512:
                missing = max(missing, min(room // 8, bytes_of(may_go) // 2))
            gone = 0
            while gone < missing:
                oldest = may_go.pop(0)
                gone += len(oldest[0])
                result.dropped.append(oldest)
                at = next(i for i, kept in enumerate(result.kept) if kept is oldest)
                del result.kept[at]
        result.answers.append(True)
        result.kept.append(item)
