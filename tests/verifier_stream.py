"""What the verifier did to its log, rebuilt from the level-2 log of the same program.

At level 2 nothing but a newline is ever taken back, so that its text shows all
that was printed.  At level 1 each explored branch is taken back when the next
is begun, and all of it once the program is accepted; some lines are level 2's
only.  An operation is ("append", bytes) or ("reset", position), as in
tests/data/kernel/verifier-log.json.
"""

from __future__ import annotations

import re

INSN = re.compile(rb"(\d+): (\([0-9a-f]{2}\) .*?)(?:( +;)( .*))?", re.DOTALL)
STATE = re.compile(rb"\d+:( (?:R\d|frame\d).*)", re.DOTALL)
FROM = re.compile(rb"from (\d+) to \d+(?: \(speculative execution\))?:( safe)?.*", re.DOTALL)
SAFE = re.compile(rb"(\d+): safe")
# Level 2 alone says this.
DETAIL = re.compile(
    rb"func#\d+ @\d+|Live regs before insn:|(?: +\d+)? +\d+: [.0-9]{10} \(.*|mark_precise: .*"
    rb"|SCC (?:enter|exit) .*|\(\d+\) (?:frame \d+ insn |live stack update ).*"
)
# A line is put together from many small messages; how many makes no difference,
# only that none is longer than a message can be.
PIECE = 1000


class Rebuilt:
    def __init__(self, level2: bytes, level: int, accepted: bool) -> None:
        self.full = level & 2 != 0
        self.operations: list[tuple[str, bytes | int]] = []
        self.end = 0
        # Where the line of the last instruction ended, and how long it was.
        self.insn_end = 0
        self.insn_length = 0
        # The conditional jumps printed on the current path: (instruction, end of its line).
        self.jumps: list[tuple[bytes, int]] = []
        # The instruction before the current one, whether it left a function, and
        # whether a branch or a caller was gone back to.
        self.previous = b""
        self.left = False
        self.branched = False
        lines = level2.split(b"\n")
        assert lines.pop() == b"", "the log does not end with a newline"
        for number, line in enumerate(lines):
            if line == b"" and FROM.fullmatch(lines[number + 1]):
                continue
            last = number == len(lines) - 1
            if accepted and not self.full and (line.startswith(b"processed ") and last):
                self.reset(0)
            self.line(line)

    def line(self, line: bytes) -> None:
        if match := FROM.fullmatch(line):
            if not (self.left and match[1] == self.previous):
                self.branch(match[1])
            self.left = False
            self.branched = True
            if self.full or match[2]:
                self.append(b"\n" + line + b"\n")
        elif DETAIL.fullmatch(line):
            if self.full:
                self.append(line + b"\n")
        elif (match := SAFE.fullmatch(line)) and self.branched and not self.full:
            # Only level 2 forgets, once it has printed where a branch came from.
            self.append(b"\nfrom " + self.previous + b" to " + match[1] + b": safe\n")
        elif match := STATE.fullmatch(line):
            self.state(line, match[1])
        elif match := INSN.fullmatch(line):
            self.insn(match[1], match[2])
            if match[3]:
                self.suffix(match[4], match[3])
        else:
            self.append(line + b"\n")

    def insn(self, number: bytes, text: bytes) -> None:
        self.insn_length = self.append(number + b": " + text + b"\n")
        self.insn_end = self.end
        self.previous = number
        self.left = text.startswith(b"(95)")
        if re.match(rb"\(.[56de]\) if ", text):
            self.jumps.append((number, self.end))

    def branch(self, jump: bytes) -> None:
        """The branch of this jump that was put aside is taken up."""
        while self.jumps:
            number, place = self.jumps.pop()
            if number == jump:
                break
        else:
            raise AssertionError(f"no jump at {jump!r} is open")
        self.previous = jump
        if not self.full:
            self.reset(place)

    def state(self, line: bytes, registers: bytes) -> None:
        if not self.full and self.insn_end and self.insn_end == self.end:
            column = max(self.insn_length + 4, 40)
            column += -column % 8
            self.suffix(registers, b" " * (column - self.insn_length - 1) + b";")
        else:
            self.append(line + b"\n")

    def suffix(self, registers: bytes, mark: bytes) -> None:
        self.reset(self.insn_end - 1)
        self.append(mark)
        self.append(registers + b"\n")

    def append(self, message: bytes) -> int:
        for start in range(0, len(message), PIECE):
            self.operations.append(("append", message[start : start + PIECE]))
        self.end += len(message)
        return len(message)

    def reset(self, place: int) -> None:
        self.operations.append(("reset", place))
        self.end = place


def operations(level2: bytes, level: int, accepted: bool) -> list[tuple[str, bytes | int]]:
    """The operations that make the log of `level`, given the whole level-2 text."""
    return Rebuilt(level2, level, accepted).operations
