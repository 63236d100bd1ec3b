"""The same refused calls with the kernel's own text, and with records by `tlvlog serve`.

Run as a program it is the client that is served, and prints what it got.
"""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from collections.abc import Callable

from tlvlog import ExtendedError, TlvlogError
from tlvlog.kernel.bpf import calls, insn

Answers = dict[str, object]

ARRAY = 2
SIZES = (8, 64, 256)
QUESTIONS: dict[str, Callable[..., calls.BpfResult]] = {
    "map type 9999": lambda **o: calls.bpf_map_create(9999, 4, 8, 1, **o),
    "array map, key_size 8": lambda **o: calls.bpf_map_create(ARRAY, 8, 8, 1, **o),
    "map flags 1 << 31": lambda **o: calls.bpf_map_create(ARRAY, 4, 8, 1, map_flags=1 << 31, **o),
    "a program that reads R3": lambda **o: calls.bpf_prog_load(
        insn.insn(insn.MOVE, 0, 3) + insn.insn(insn.EXIT), **o
    ),
}


def _name(result: calls.BpfResult) -> str:
    return errno.errorcode.get(result.errno, str(result.errno)) if result.errno else "accepted"


def _text(question: Callable[..., calls.BpfResult], size: int) -> list[str]:
    try:
        with question(log_size=size) as result:
            text = result.log_bytes.decode("utf-8", "backslashreplace")
            return [_name(result), text]
    except TlvlogError as error:
        return [str(error), ""]


def records() -> Answers:
    """Of each call and size: the errno, the bytes of the log, what it says, how many it lacks."""
    answers: Answers = {}
    for name, question in QUESTIONS.items():
        for size in SIZES:
            with question(log_size=size, records=True) as result:
                log = result.log
            errors = [record for record in log.records if isinstance(record, ExtendedError)]
            said = [f"{r.reason}: {r.text}" if _is_whole(r) else str(r.reason) for r in errors]
            answers[f"{name}, {size} bytes"] = [_name(result), log.size, said, log.num_truncations]
    return answers


def _is_whole(record: ExtendedError) -> bool:
    """Whether its text has all arguments: a template's own names in braces mean that none came."""
    return "{" not in record.text


def check() -> Answers:
    """Text and records of each call."""
    command = [sys.executable, "-m", "tlvlog", "serve", "--", sys.executable, __file__]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return {"": done.stderr.strip()}
    found = json.loads(done.stdout)
    return {
        f"{name}, {size} bytes": {
            "text": _text(question, size),
            "records": found[f"{name}, {size} bytes"],
        }
        for name, question in QUESTIONS.items()
        for size in SIZES
    }


if __name__ == "__main__":
    print(json.dumps(records()))
