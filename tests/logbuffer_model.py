"""What survives a full buffer, as WIRE.md says it: lists, no cleverness.

A record here is a pair of its bytes and its rank (0 error, 1 warning, 2 info).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from tests.shed_model import shed

Item = tuple[bytes, int]

MARK = {"little": "<", "big": ">"}


@dataclass
class Outcome:
    """The records kept, in order, and what was given up."""

    kept: list[Item] = field(default_factory=list)
    dropped: list[Item] = field(default_factory=list)
    answers: list[bool] = field(default_factory=list)
    lost: int = 0  # bytes of attributes that records gave up

    def log(self, order: str, loss: bool, true_size: int) -> bytes:
        """The bytes of the log: the records, LOSS if asked for, END."""
        mark = MARK[order]
        parts = [data for data, _ in self.kept]
        if loss:
            lost = sum(len(data) for data, _ in self.dropped) + self.lost
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


def outcome(
    keep: str,
    items: list[Item],
    capacity: int,
    loss: bool = False,
    order: str = "little",
    sheds: bool = False,
) -> Outcome:
    """What is left of the items, appended one by one."""
    room = capacity - reserved(loss)
    mark = MARK[order] if sheds or keep == "severity" else ""
    result = Outcome()
    if keep == "head":
        head(items, room, mark, result)
    elif keep == "tail":
        tail(items, room, mark, result)
    else:
        severity(items, room, capacity, mark, result)
    return result


def shortened(item: Item, room: int, mark: str, result: Outcome) -> Item | None:
    """The item without what `room` has no bytes for; None if it is lost. No mark: none sheds."""
    data, rank = item
    shorter = shed(data, room, mark) if mark else None
    result.answers.append(shorter is not None)
    if shorter is None:
        result.dropped.append(item)
        return None
    result.lost += len(data) - len(shorter)
    return shorter, rank


def head(items: list[Item], room: int, mark: str, result: Outcome) -> None:
    is_closed = False
    for item in items:
        left = room - bytes_of(result.kept)
        if is_closed or len(item[0]) > left:
            shorter = shortened(item, left, "" if is_closed else mark, result)
            is_closed = True
            result.kept += [shorter] if shorter else []
        else:
            result.answers.append(True)
            result.kept.append(item)


def tail(items: list[Item], room: int, mark: str, result: Outcome) -> None:
    for item in items:
        if len(item[0]) > room:
            shorter = shortened(item, room, mark, result)
            if shorter is None:
                continue
            item = shorter
        else:
            result.answers.append(True)
        result.kept.append(item)
        while bytes_of(result.kept) > room:
            result.dropped.append(result.kept.pop(0))


def severity(items: list[Item], room: int, capacity: int, mark: str, result: Outcome) -> None:
    for item in items:
        # The least severe first, the oldest among equals, no error ever.
        may_go = [k for r in (2, 1) if r >= item[1] for k in result.kept if k[1] == r]
        most = room - bytes_of(result.kept) + bytes_of(may_go)
        if len(item[0]) > most:
            shorter = shortened(item, most, mark, result)
            if shorter is None:
                continue
            item = shorter
        else:
            result.answers.append(True)
        missing = bytes_of(result.kept) + len(item[0]) - room
        if missing > 0:
            if capacity >= 512:
                missing = max(missing, min(room // 8, bytes_of(may_go) // 2))
            gone = 0
            while gone < missing:
                oldest = may_go.pop(0)
                gone += len(oldest[0])
                result.dropped.append(oldest)
                at = next(i for i, kept in enumerate(result.kept) if kept is oldest)
                del result.kept[at]
        result.kept.append(item)
