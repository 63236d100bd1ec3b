"""`tlvlog serve` on this kernel: refused maps and programs, and the 2020 mail's own case.

Attaching changes a machine, so it is tried here and nowhere else.  Run as a
program it is the client that is served, and prints what it got.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import struct
import subprocess
import sys
from typing import Final

from tlvlog import ExtendedError, decode
from tlvlog.kernel import syscalls
from tlvlog.kernel.bpf import calls, insn
from tlvlog.kernel.bpf.attr import COMMANDS

Answers = dict[str, object]

EXTENDED: Final = 1 << 17
SIZE: Final = 256
ARRAY: Final = 2
CGROUP_SKB: Final = 8
INGRESS: Final = 0
ALLOW_MULTI: Final = 2
GROUPS: Final = "/sys/fs/cgroup/served"


def _call(name: str, attr: bytes) -> tuple[int, str]:
    """The descriptor or 0, or -1; what the call and its log say."""
    log = ctypes.create_string_buffer(SIZE)
    head = struct.pack("=IIQ48x", 1, SIZE, ctypes.addressof(log))
    whole = ctypes.create_string_buffer(head + attr, 64 + len(attr))
    result, number = syscalls.bpf(
        COMMANDS.index(name) | EXTENDED, ctypes.addressof(whole), len(whole)
    )
    said = [errno.errorcode.get(number, str(number)) if number else "ok"]
    said += [
        record.text
        for record in decode(log.raw, byte_order="host").records
        if isinstance(record, ExtendedError) and record.text
    ]
    return result, ": ".join(said)


def _attach(group: int, program: int, flags: int = 0, command: str = "PROG_ATTACH") -> str:
    return _call(command, struct.pack("=IIII", group, program, INGRESS, flags))[1]


def _count(group: int) -> int:
    """How many programs the kernel has attached to a group."""
    attr = ctypes.create_string_buffer(struct.pack("=IIIIQI4x", group, INGRESS, 0, 0, 0, 0), 32)
    syscalls.bpf(COMMANDS.index("PROG_QUERY"), ctypes.addressof(attr), 32)
    return int(struct.unpack_from("=I", attr.raw, 24)[0])


def attached() -> Answers:
    """The mail's own case: a group below one whose program lets nobody have another."""
    os.makedirs(f"{GROUPS}/below", exist_ok=True)
    parent, child = (os.open(path, os.O_RDONLY) for path in (GROUPS, f"{GROUPS}/below"))
    code = insn.insn(insn.MOVE_IMM, 0, imm=1) + insn.insn(insn.EXIT)
    with calls.bpf_prog_load(code, prog_type=CGROUP_SKB) as loaded:
        program = loaded.fd or 0
        answers: Answers = {
            "attach": [_attach(parent, program), _count(parent)],
            "attach below": [_attach(child, program), _count(child)],
            "attach with other flags": [_attach(parent, program, ALLOW_MULTI), _count(parent)],
            "detach": [_attach(parent, program, command="PROG_DETACH"), _count(parent)],
        }
        attr = struct.pack("=IIII", program, parent, INGRESS, 0)
        link, said = _call("LINK_CREATE", attr)
        answers["link"] = [said, _count(parent)]
        if link >= 0:
            answers["link detached"] = [_call("LINK_DETACH", struct.pack("=I", link))[1],
                                        _count(parent)]  # fmt: skip
            os.close(link)
    return answers


def served() -> Answers:
    array = calls.bpf_map_create(ARRAY, 4, 8, 1).fd or 0
    return {
        "map type 9999": _call("MAP_CREATE", struct.pack("=IIII", 9999, 4, 8, 1))[1],
        "array of keys of 8 bytes": _call("MAP_CREATE", struct.pack("=IIII", ARRAY, 8, 8, 1))[1],
        "an accepted map": _call("MAP_CREATE", struct.pack("=IIII", ARRAY, 4, 8, 1))[1],
        "frozen": _call("MAP_FREEZE", struct.pack("=I", array))[1],
        "frozen twice": _call("MAP_FREEZE", struct.pack("=I", array))[1],
        "pinned": _call("OBJ_PIN", struct.pack("=QI4x", 0, array))[1],
        **attached(),
    }


def check() -> Answers:
    """What a served client gets, and what the supervisor says."""
    command = [sys.executable, "-m", "tlvlog", "serve", "--", sys.executable, __file__]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    said = done.stderr.strip().replace(os.uname().release, "an older one")
    answers: Answers = {"said": said, "status": done.returncode}
    if not done.returncode:
        answers |= json.loads(done.stdout)
    return answers


if __name__ == "__main__":
    print(json.dumps(served()))
