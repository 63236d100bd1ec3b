"""Each call of a campaign's inputs, for what its counts do not hold: a row a call, arguments.

The inputs are read again, so they must still be there.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import CaptureError
from ..formats.capture import Reader
from .inputs import SAMPLE, Input, kind_in_full, kind_of, listing, look, open_input
from .jobs import blocks_of
from .outcome import Outcome, of_call, of_log, of_text
from .partial import CampaignError
from .pieces import DamagedError, pieces_of
from .store import Folder
from .texts import split_texts

__all__ = ["FoundCall", "calls_of"]


class FoundCall(NamedTuple):
    """A call, in which input it was found, and where in that."""

    path: str
    offset: int
    outcome: Outcome


def calls_of(folder: Folder) -> Iterator[FoundCall]:
    """All calls that a campaign's inputs hold; CampaignError where it knows of no inputs."""
    known = folder.inputs()
    if not known:
        raise CampaignError(f"{folder.path} has no inputs that could be read again")
    seen: set[str] = set()
    for item in known:
        for input in look(item["path"], item["kind"]):
            if input.name not in seen:
                seen.add(input.name)
                yield from _of_input(input, item["errno"])


def _of_input(input: Input, errno: int | None) -> Iterator[FoundCall]:
    if input.kind == "files":
        for mtime, name, _ in listing(input.path):
            path = Path(input.path, name)
            data = path.read_bytes()
            yield from _of_blocks(str(path), iter([data]), kind_of(data[:SAMPLE]), errno, mtime)
        return
    with open_input(input.path, input.codec) as file:
        if input.kind == "capture":
            yield from _of_capture(input.path, file)
        else:
            yield from _of_blocks(input.path, blocks_of(file, 0), input.kind, errno, 0)


def _of_capture(path: str, file: Any) -> Iterator[FoundCall]:
    reader = Reader(file)
    try:
        for call in reader:
            kernel = reader.header.kernel if reader.header else ""
            yield FoundCall(path, reader.end, of_call(call, kernel))
    except CaptureError:
        return  # counted and said when it was scanned


def _of_blocks(
    path: str, blocks: Iterator[bytes], kind: str, errno: int | None, time: int
) -> Iterator[FoundCall]:
    if kind == "auto":
        first = next(blocks, b"")
        kind, blocks = kind_in_full(first), chain([first], blocks)
    if kind == "verifier":
        for piece in split_texts(blocks):
            yield FoundCall(path, piece.begin, of_text(piece.data, errno=errno, time=time))
    elif kind == "packets":
        from .netlink import in_packets  # with all that reads netlink

        for packet in in_packets(blocks):
            if packet.outcome:
                yield FoundCall(path, packet.end, packet.outcome)
    elif kind == "paste":
        from .pastes import of_paste  # with all that reads texts

        for outcome in of_paste(b"".join(blocks), errno=errno, time=time):
            yield FoundCall(path, 0, outcome)
    elif kind != "veristat":
        try:
            for piece in pieces_of(blocks, kind):
                yield FoundCall(path, piece.begin, of_log(piece.data, time=time))
        except DamagedError:
            return
