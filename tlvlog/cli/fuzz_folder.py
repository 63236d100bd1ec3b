"""The folder of `tlvlog fuzz`: a session's queue and state, what it found, and its counts."""

from __future__ import annotations

import json
import os
import shlex
import time
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

from ..campaign.store import Folder as Campaign
from ..errors import TlvlogError
from ..fuzz.counts import RunCounts
from ..fuzz.reaction import Reaction
from ..fuzz.session import FuzzFinding, State
from ..fuzz.vector import vector
from ..schema import Schema

__all__ = ["Folder"]

_FORMAT = 1


class Folder:
    """A folder that a session lives in, as its keeper.

    `queue/` has the inputs by number, `state.json` all else that the next
    sitting needs, `findings/` for each finding its input, what was seen of it,
    and a vector.  It is a campaign's folder too, whose parts count the runs.
    `command` is the target in words, `spec` the file of the schema if it is not
    the built-in one.
    """

    def __init__(self, path: Path, command: list[str], schema: Schema, spec: str | None) -> None:
        self.path = path
        self.findings: list[FuzzFinding] = []
        self._command = command
        self._schema = schema
        self._spec = spec
        self._state = path / "state.json"
        self._queue = path / "queue"
        self._findings = path / "findings"
        self._counts: RunCounts | None = None
        self._campaign: Campaign | None = None

    def state(self, seed: int | None) -> State | None:
        """Where the last sitting stopped, None where there was none.

        TlvlogError where the folder is another session's, or damaged.
        """
        if not self._state.exists():
            return None
        try:
            data = json.loads(self._state.read_text("utf-8"))
        except ValueError as error:
            raise TlvlogError(f"{self._state}: {error}") from None
        if not isinstance(data, dict) or data.get("format") != _FORMAT:
            raise TlvlogError(f"{self._state}: not the state of a session of this version")
        mine = {"target": self._command, "schema": self._identity()}
        for key, value in mine.items():
            if data.get(key) != value:
                raise TlvlogError(
                    f"{self.path} holds a session whose {key} is {data.get(key)!r}, "
                    f"not {value!r}; choose another folder with -o"
                )
        state = State.from_data(data)
        if seed not in (None, state.seed):
            raise TlvlogError(
                f"{self.path} holds a session with seed {state.seed}, not {seed}; "
                "choose another folder with -o"
            )
        return state

    def _identity(self) -> str:
        return f"{self._schema.name} version {self._schema.version}"

    def queue(self, state: State) -> list[bytes]:
        """The inputs of the last sitting."""
        return [self._input_path(number).read_bytes() for number in range(state.queue)]

    def begin(self, inputs: list[bytes]) -> None:
        """Start a session with these inputs."""
        for folder in (self._queue, self._findings):
            folder.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(inputs):
            self.queued(number, data)

    def count(self, name: str, state: State, inputs: Sequence[bytes]) -> None:
        """Count the runs from here on, those of a target on what the session began with."""
        first = b"".join(blake2b(data).digest() for data in inputs[: state.seeds or len(inputs)])
        known = repr((self._command, self._identity(), state.seed)).encode() + first
        identity = blake2b(known, digest_size=10).hexdigest()
        self._counts = RunCounts(identity, name, state.executions)
        self._campaign = Campaign(self.path, create=True, beside=True)

    def ran(self, data: bytes, reaction: Reaction) -> None:
        """Count a run."""
        if self._counts is not None:
            self._counts.add(data, reaction, time.time_ns())

    def queued(self, number: int, data: bytes) -> None:
        """Keep an input."""
        self._input_path(number).write_bytes(data)

    def _input_path(self, number: int) -> Path:
        return self._queue / f"{number:06}.bin"

    def save(self, state: State) -> None:
        """Remember where the session stands; whole, or as it was."""
        known = {"format": _FORMAT, "target": self._command, "schema": self._identity()}
        if self._counts is not None and self._campaign is not None:
            # Before the state: what is run again after a kill replaces this part.
            self._campaign.write(*self._counts.part(state.executions))
        text = json.dumps({**known, **state.to_data()}, indent=1)
        new = self._state.with_suffix(".new")
        new.write_text(text + "\n", "utf-8")
        os.replace(new, self._state)

    def finish(self) -> None:
        """Write the sum of all sittings."""
        if self._campaign is not None:
            self._campaign.finish()

    def found(self, finding: FuzzFinding) -> None:
        """Write a finding down."""
        if self._counts is not None:
            self._counts.show(finding.text, finding.data)
        self.findings.append(finding)
        place = self._findings / finding.name
        Path(f"{place}.bin").write_bytes(finding.data)
        Path(f"{place}.original.bin").write_bytes(finding.original)
        lines = [*self._finding_lines(finding), ""]
        Path(f"{place}.txt").write_text("\n".join(lines), "utf-8")

    def _finding_lines(self, finding: FuzzFinding) -> Iterator[str]:
        yield finding.text.encode("utf-8", "backslashreplace").decode()
        yield f"target: {shlex.join(self._command)}"
        yield f"schema: {self._identity()}"
        yield f"run: {finding.execution}"
        yield f"input: {finding.data.hex() or '(empty)'}"
        try:
            made = vector(finding.name, finding.text, finding.data, self._schema, self._spec)
            kind = "valid" if "log" in made else "invalid"
        except Exception as error:  # the finding may be that Python cannot read it
            yield f"no vector, Python's decoder fails: {type(error).__name__}: {error}"
            return
        path = self._findings / f"{finding.name}.json"
        path.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
        yield f"vector: {path.name}, for spec/vectors/{kind} once somebody has looked at it"
