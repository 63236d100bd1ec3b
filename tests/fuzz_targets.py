"""Readers with a bug planted in each, for the sessions of the tests."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from tlvlog.fuzz.reaction import Reaction, reaction_to, read
from tlvlog.fuzz.session import FuzzFinding
from tlvlog.schema import Schema, builtin

SECRET = b"\xde\xad"


def honest(data: bytes, schema: Schema) -> Reaction:
    """No bug."""
    return reaction_to(*read(data, schema))


def two_strings(data: bytes, schema: Schema) -> Reaction:
    """A log of which exactly two records are text is wrong, whatever else it holds."""
    log, error = read(data, schema)
    texts = sum(record.name == "string" for record in log.records)
    wrong = error is None and texts == 2
    return reaction_to(log, error, f"{len(data)} bytes with two texts" if wrong else None)


def raises(data: bytes, schema: Schema) -> Reaction:
    """An exception that is no DecodeError leaves the reader."""
    if SECRET in data:
        raise KeyError("secret")
    return honest(data, schema)


def hangs(data: bytes, schema: Schema) -> Reaction:
    """Never comes back."""
    while SECRET in data:
        time.sleep(0.01)
    return honest(data, schema)


def dies(data: bytes, schema: Schema) -> Reaction:
    """Kills its process."""
    if SECRET in data:
        os.kill(os.getpid(), signal.SIGSEGV)
    return honest(data, schema)


def leaves(data: bytes, schema: Schema) -> Reaction:
    """Ends its process."""
    if SECRET in data:
        os._exit(3)
    return honest(data, schema)


class Direct:
    """A check as a target, in this process; keeps what it was given."""

    batch = 8

    def __init__(self, check: Callable[[bytes, Schema], Reaction] = honest) -> None:
        self.name = check.__name__
        self.given: list[bytes] = []
        self._check = check

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        for data in inputs:
            self.given.append(data)
            yield self._check(data, builtin())

    def close(self) -> None:
        pass


class Memory:
    """A keeper that remembers."""

    def __init__(self) -> None:
        self.queue: dict[int, bytes] = {}
        self.findings: list[FuzzFinding] = []
        self.verdicts: Counter[str] = Counter()

    def queued(self, number: int, data: bytes) -> None:
        self.queue[number] = data

    def ran(self, data: bytes, reaction: Reaction) -> None:
        self.verdicts[reaction.finding or reaction.verdict] += 1

    def found(self, finding: FuzzFinding) -> None:
        self.findings.append(finding)
